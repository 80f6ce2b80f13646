package story

// signalWeights are what each signal adds to the log odds that two tellings are one event:
// fitted (conditional on what else each may be) to stories written for it and to articles
// of the six development stories.
var signalWeights = [signalCount]float64{
	sigBias:         0.83,
	sigSense:        1.06,
	sigOften:        0.63,
	sigKin:          0.06,
	sigKinHigh:      0.25,
	sigKind:         -0.95,
	sigSaid:         0.11,
	sigReality:      -0.68,
	sigCore:         0.36,
	sigAgent:        0.10,
	sigOneUnnamed:   -0.47,
	sigElsewhere:    -0.71,
	sigContained:    1.03,
	sigRare:         0.34,
	sigRareName:     0.60,
	sigCover:        0.23,
	sigCoverBoth:    1.10,
	sigCounted:      0.17,
	sigOtherCounts:  -0.63,
	sigMany:         -1.26,
	sigObject:       0.52,
	sigCrossed:      -0.40,
	sigOrder:        -1.79,
	sigApprox:       -1.58,
	sigApproxBoth:   -0.93,
	sigOngoing:      -0.62,
	sigScene:        1.96,
	sigSceneAny:     0.54,
	sigThings:       0.58,
	sigActsApart:    -0.53,
	sigObjectsApart: -0.32,
}
