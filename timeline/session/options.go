package session

import (
	"time"

	"dateline/data/stepback"
	"dateline/model/event"
)

// extractor is the version of event.Extract and of everything it calls. Raising
// it offers people to have their stories read again.
const extractor = "2026.11.9"

func (o Options) withDefaults() Options {
	if o.Workers <= 0 {
		o.Workers = stepback.Cores()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Read == nil {
		o.Read = reader(o.StepBack)
	}
	if o.Extract == nil {
		o.Extract = event.Extract
	}
	if o.Extractor == "" {
		o.Extractor = extractor
	}
	if o.rest == 0 {
		o.rest = keepRest
	}
	return o
}
