package story

// signalWeights are what each signal adds to the log odds that two tellings are one event:
// fitted (conditional on what else each may be) to stories written for it and to articles
// of the six development stories.
var signalWeights = [signalCount]float64{
	sigBias:         0.68,
	sigSense:        1.02,
	sigOften:        0.66,
	sigKin:          0.07,
	sigKinHigh:      0.18,
	sigKind:         -0.91,
	sigSaid:         0.13,
	sigReality:      -0.68,
	sigCore:         0.31,
	sigOneUnnamed:   -0.33,
	sigElsewhere:    -0.72,
	sigContained:    0.87,
	sigRare:         0.27,
	sigRareName:     0.58,
	sigCover:        0.36,
	sigCoverBoth:    1.12,
	sigCounted:      0.23,
	sigOtherCounts:  -0.58,
	sigMany:         -1.24,
	sigObject:       0.52,
	sigCrossed:      -0.36,
	sigOrder:        -1.63,
	sigApprox:       -1.70,
	sigApproxBoth:   -0.94,
	sigOngoing:      -0.70,
	sigScene:        1.96,
	sigSceneAny:     0.19,
	sigThings:       0.74,
	sigActsApart:    -0.58,
	sigObjectsApart: -0.25,
}
