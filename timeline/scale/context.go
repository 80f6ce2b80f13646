package scale

// contextStep is the larger unit that the second row names for a step.
func contextStep(s Step) Step {
	switch {
	case s.Unit <= Hour:
		return Step{Day, 1}
	case s.Unit <= Week:
		return Step{Month, 1}
	case s.Unit == Month:
		return Step{Year, 1}
	case s.N <= 2:
		return Step{Year, 10}
	case s.N <= 10:
		return Step{Year, 100}
	}
	return Step{Year, 1000}
}

func (v View) segmentContexts(out []Context, seg int, step Step, t0, t1, lo, hi float64) []Context {
	if step.Unit == Year && step.N >= 500 {
		era := func(a, b, x0, x1 float64, name string) {
			if b > a && x1 > x0 {
				out = append(out, Context{X0: x0, X1: x1, Long: name, Short: name, Seg: seg})
			}
		}
		ce := yearStart(1)
		switch at := v.ToPx(ce); {
		case t1 <= ce:
			era(t0, t1, lo, hi, "Before the common era")
		case t0 >= ce:
			era(t0, t1, lo, hi, "Common era")
		default:
			era(t0, ce, lo, at, "Before the common era")
			era(ce, t1, at, hi, "Common era")
		}
		return out
	}
	large := contextStep(step)
	if large.Unit == Year && large.N == 10 && t0 < yearStart(1) {
		large.N = 100 // "the 40s BCE" is nobody's word
	}
	const most = 200
	for n, k := large.contextFloor(t0), 0; k < most; n, k = n+1, k+1 {
		a, b := large.contextStart(n), large.contextStart(n+1)
		if a >= t1 {
			break
		}
		c := Context{X0: max(v.ToPx(a), lo), X1: min(v.ToPx(b), hi), Seg: seg}
		if a < t0 {
			c.X0 = lo
		}
		if b > t1 {
			c.X1 = hi
		}
		c.Long, c.Short = contextLabel(large, a)
		if c.X1 > c.X0 {
			out = append(out, c)
		}
	}
	return out
}

// contextStart is start, but that the years of both eras are counted from the
// border between them, as people count them: the 1st century BCE ends with the
// year 1 BCE (astronomically 0), and its neighbour begins with the year 1.
func (s Step) contextStart(n int64) float64 {
	if s.Unit == Year && s.N >= 10 && n <= 0 {
		return yearStart(n*s.N + 1)
	}
	return s.start(n)
}

func (s Step) contextFloor(t float64) int64 {
	n := s.floor(t)
	if s.contextStart(n) > t {
		n--
	}
	return n
}

// contextLabel writes what the second row says of the unit that begins at t.
func contextLabel(s Step, t float64) (long, short string) {
	t += 1e-9 // a unit's first moment lies in it whatever the last bit says
	switch {
	case s.Unit == Day:
		d := DateAt(t)
		day := trimDecimal(float64(d.Day))
		year := YearLabel(int64(d.Year))
		return dayLong[d.Weekday()] + " " + day + " " + monthLong[d.Month-1] + " " + year,
			day + " " + monthShort[d.Month-1] + " " + year
	case s.Unit == Month:
		d := DateAt(t)
		year := YearLabel(int64(d.Year))
		return monthLong[d.Month-1] + " " + year, monthShort[d.Month-1] + " " + year
	case s.N == 1:
		y := YearLabel(yearOf(t))
		return y, y
	}
	y := yearOf(t)
	if y < 1 {
		y-- // a bucket before the border is named by its last year
	}
	switch s.N {
	case 10:
		n := trimDecimal(float64(floorDiv(y, 10)*10)) + "s"
		return n, n
	case 100:
		return era(floorDiv(y, 100), "century", "c.")
	}
	return era(floorDiv(y, 1000), "millennium", "mill.")
}

// era names the n-th hundred or thousand years, n = 0 beginning with the year 0.
func era(n int64, word, abbreviation string) (long, short string) {
	if n < 0 {
		o := ordinal(-n)
		return o + " " + word + " BCE", o + " " + abbreviation + " BCE"
	}
	o := ordinal(n + 1)
	return o + " " + word, o + " " + abbreviation
}
