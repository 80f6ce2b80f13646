package article

import (
	"fmt"
	"strings"
)

// mostAlike is how many members of one container are named one by one that
// fail for the same reason.
const mostAlike = 3

// alikeProblems gathers what is wrong with the members of one container, so
// that a list with a thousand bad lines is told of once.
type alikeProblems struct {
	top    *Source // the container that a person gave
	order  []string
	groups map[string]*alikeGroup
}

type alikeGroup struct {
	first []Problem
	n     int
}

func (a *alikeProblems) add(top *Source, problems []Problem) {
	a.top = top
	if a.groups == nil {
		a.groups = make(map[string]*alikeGroup)
	}
	for _, p := range problems {
		reason, _, _ := strings.Cut(p.Message, " (") // what follows is of the member
		key := p.Stage + " " + reason
		g := a.groups[key]
		if g == nil {
			g = &alikeGroup{}
			a.groups[key] = g
			a.order = append(a.order, key)
		}
		if g.n++; g.n <= mostAlike {
			g.first = append(g.first, p)
		}
	}
}

// take returns the problems gathered, those alike as one, and forgets them.
func (a *alikeProblems) take(top *Source) []Problem {
	var out []Problem
	for _, key := range a.order {
		g := a.groups[key]
		if g.n <= mostAlike {
			out = append(out, g.first...)
			continue
		}
		p := g.first[0]
		label := top.label()
		var names []string
		for _, one := range g.first {
			names = append(names, strings.TrimPrefix(one.Path, label+" › "))
		}
		p.Path = label
		p.Message = fmt.Sprintf("%d parts of it could not be read (%s and %d more): %s", g.n, strings.Join(names, ", "), g.n-len(names), p.Message)
		out = append(out, p)
	}
	a.order, a.groups = nil, nil
	return out
}
