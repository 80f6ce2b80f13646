package story

import (
	"cmp"
	"slices"
	"strings"

	"dateline/model"
)

// called is a name that actors of the story's events go by.
type called struct {
	name    string
	n       int            // events that name it
	as      *called        // what the actor goes by instead; nil for nothing
	aliases map[string]int // that go by it
	events  int            // of which an actor goes by it in the end
}

// nameActors gives every actor of the story's events one name, and lists them.
func (s *Story) nameActors(held map[string]map[string]int, parsed map[string]named) {
	actors := 0
	for _, list := range [...][]model.Event{s.Events, s.Floating} {
		for i := range list {
			actors += len(list[i].Actors)
		}
	}
	names := map[string]*called{}
	of := func(name string) *called {
		c := names[name]
		if c == nil {
			c = &called{name: name}
			names[name] = c
		}
		return c
	}
	all := make([]*called, 0, actors) // event by event
	for _, list := range [...][]model.Event{s.Events, s.Floating} {
		for i := range list {
			for _, a := range list[i].Actors {
				c := of(a)
				c.n++
				all = append(all, c)
			}
		}
	}
	for name, t := range aliases(names, held, parsed) {
		names[name].as = of(t)
	}
	for _, list := range [...][]model.Event{s.Events, s.Floating} {
		for i := range list {
			e := &list[i]
			n := len(e.Actors)
			e.Actors = goBy(e.Actors, all[:n])
			all = all[n:]
		}
	}
	for _, c := range names {
		if c.events > 0 {
			s.Actors = append(s.Actors, c.actor())
		}
	}
	slices.SortFunc(s.Actors, func(a, b Actor) int {
		return cmp.Or(cmp.Compare(b.Events, a.Events), strings.Compare(a.Name, b.Name))
	})
}

// uses is how many events name c; c may be nil.
func (c *called) uses() int {
	if c == nil {
		return 0
	}
	return c.n
}

// goBy returns the names by which an event's actors go in the end, each once, and
// counts them.
func goBy(actors []string, names []*called) []string {
	if !slices.ContainsFunc(names, func(c *called) bool { return c.as != nil }) {
		for _, c := range names { // each once, as merging left them
			c.events++
		}
		return actors
	}
	var out []string
	for _, c := range names {
		alias := c.name
		if c.as != nil {
			c = c.as
			if c.aliases == nil {
				c.aliases = map[string]int{}
			}
			c.aliases[alias]++
		}
		if !slices.Contains(out, c.name) {
			out = append(out, c.name)
			c.events++
		}
	}
	return out
}

func (c *called) actor() Actor {
	a := Actor{Name: c.name, Events: c.events}
	for alias := range c.aliases {
		a.Aliases = append(a.Aliases, alias)
	}
	slices.SortFunc(a.Aliases, func(x, y string) int {
		return cmp.Or(cmp.Compare(c.aliases[y], c.aliases[x]), strings.Compare(x, y))
	})
	return a
}
