package model

// Extraction is everything that was found in one article. It is a function of
// the article and of the extractor alone: the same input gives the same output
// on every machine.
type Extraction struct {
	Article      Article
	Times        []TimeExpr // in order of Start, not overlapping
	Attributions []Attribution
	Events       []Event // in order of their first quote; dated and floating
	Unused       []UnusedTime
}

// UnusedTime is a time expression that gave no event, with the reason.
type UnusedTime struct {
	Time   Span
	Reason string
}
