package story

// signalWeights are what each signal adds to the log odds that two tellings are one event:
// fitted (conditional on what else each may be) to stories written for it and to articles
// of the six development stories.
var signalWeights = [signalCount]float64{
	sigBias:         0.74,
	sigSense:        1.32,
	sigOften:        0.61,
	sigKin:          0.16,
	sigKinHigh:      0.35,
	sigKind:         -0.78,
	sigSaid:         0.25,
	sigReality:      -0.71,
	sigCore:         0.39,
	sigAgent:        0.07,
	sigOneUnnamed:   -0.37,
	sigElsewhere:    -0.55,
	sigContained:    0.94,
	sigRare:         0.43,
	sigRareName:     0.63,
	sigCover:        0.23,
	sigCoverBoth:    0.85,
	sigCounted:      0.17,
	sigOtherCounts:  -0.62,
	sigMany:         -1.15,
	sigObject:       0.38,
	sigCrossed:      -0.46,
	sigOrder:        -1.57,
	sigApprox:       -1.56,
	sigApproxBoth:   -0.87,
	sigOngoing:      -0.66,
	sigScene:        1.98,
	sigSceneAny:     0.61,
	sigThings:       0.50,
	sigActsApart:    -0.57,
	sigObjectsApart: -0.41,
}
