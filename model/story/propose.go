package story

import "dateline/model"

// Proposal is a publication date that the rest of the story suggests for an
// article that has none. Nothing is dated by it until a person accepts it.
type Proposal struct {
	Article   model.ArticleID
	Candidate model.DateCandidate // Provenance FromNeighbour; Evidence the reasoning, for a reader
}
