package session

import (
	"runtime"
	"time"

	"dateline/model"
)

func (o Options) withDefaults() Options {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Read == nil {
		o.Read = walk
	}
	if o.Extract == nil {
		o.Extract = func(a model.Article) model.Extraction { return model.Extraction{Article: a} }
	}
	return o
}
