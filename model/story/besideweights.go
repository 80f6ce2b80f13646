package story

// signalWeights are what each signal adds to the log odds that two tellings are one event:
// fitted (conditional on what else each may be) to stories written for it and to articles
// of the six development stories.
var signalWeights = [signalCount]float64{
	sigBias:         1.06,
	sigSense:        1.32,
	sigOften:        0.57,
	sigKinHigh:      0.26,
	sigKind:         -0.71,
	sigSaid:         0.04,
	sigReality:      -1.03,
	sigCore:         0.47,
	sigAgent:        0.30,
	sigOneUnnamed:   -0.53,
	sigElsewhere:    -0.84,
	sigContained:    0.89,
	sigRare:         0.38,
	sigRareName:     0.85,
	sigCover:        0.13,
	sigCoverBoth:    1.26,
	sigCounted:      0.04,
	sigOtherCounts:  -0.66,
	sigMany:         -1.28,
	sigObject:       0.77,
	sigCrossed:      -0.23,
	sigOrder:        -2.38,
	sigApprox:       -1.72,
	sigApproxBoth:   -1.01,
	sigOngoing:      -0.64,
	sigScene:        2.21,
	sigSceneAny:     0.59,
	sigThings:       1.18,
	sigActsApart:    -0.36,
	sigObjectsApart: -0.21,
	sigCast:         0.01,
}
