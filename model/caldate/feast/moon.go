package feast

import (
	"math"

	"dateline/model/caldate"
)

// A moment is days and their fraction after 1970-01-01T00:00 universal time.
type moment float64

// epoch2000 is 2000-01-01T12:00, from which astronomers count.
const epoch2000 = 10957.5

// on returns the civil day of a moment at a place that is so many hours ahead
// of universal time, and the hour of that day.
func (m moment) on(zone float64) (caldate.Date, float64) {
	local := float64(m) + zone/24
	day := math.Floor(local)
	return caldate.FromSerial(int64(day)), (local - day) * 24
}

func at(d caldate.Date) moment { return moment(d.Serial()) }

func sin(degrees float64) float64 { return math.Sin(degrees * math.Pi / 180) }

// dynamic is how far dynamical time is ahead of universal time, in days, near
// enough for a calendar (Espenak and Meeus's value for 2000 and its growth).
func dynamic(t float64) float64 { return (64 + 60*t + 32*t*t) / 86400 }

// newMoon returns the k-th new moon after that of 6 January 2000, to a minute
// or two (Meeus, Astronomical Algorithms, ch. 49, the larger terms).
func newMoon(k int) moment {
	n := float64(k)
	t := n / 1236.85
	e := 1 - 0.002516*t
	sun := 2.5534 + 29.10535670*n
	moon := 201.5643 + 385.81693528*n + 0.0107582*t*t
	node := 160.7108 + 390.67050284*n
	rise := 124.7746 - 1.56375588*n
	jde := 2451550.09766 + 29.530588861*n + 0.00015437*t*t
	jde += -0.40720*sin(moon) + 0.17241*e*sin(sun) + 0.01608*sin(2*moon) + 0.01039*sin(2*node) +
		0.00739*e*sin(moon-sun) - 0.00514*e*sin(moon+sun) + 0.00208*e*e*sin(2*sun) - 0.00111*sin(moon-2*node) -
		0.00057*sin(moon+2*node) + 0.00056*e*sin(2*moon+sun) - 0.00042*sin(3*moon) + 0.00042*e*sin(sun+2*node) +
		0.00038*e*sin(sun-2*node) - 0.00024*e*sin(2*moon-sun) - 0.00017*sin(rise)
	return moment(jde-2451545+epoch2000) - moment(dynamic(t))
}

// newMoonAfter returns the number of the first new moon at or after m.
func newMoonAfter(m moment) int {
	k := int(math.Floor((float64(m)-epoch2000-5)/29.530588861)) - 1
	for newMoon(k) < m {
		k++
	}
	return k
}

// sunAt returns the sun's apparent longitude in degrees, to a hundredth (Meeus,
// Astronomical Algorithms, ch. 25).
func sunAt(m moment) float64 {
	t := (float64(m) - epoch2000) / 36525
	mean := 280.46646 + 36000.76983*t + 0.0003032*t*t
	anomaly := 357.52911 + 35999.05029*t - 0.0001537*t*t
	centre := (1.914602-0.004817*t-0.000014*t*t)*sin(anomaly) + (0.019993-0.000101*t)*sin(2*anomaly) + 0.000289*sin(3*anomaly)
	node := 125.04 - 1934.136*t
	return math.Mod(math.Mod(mean+centre-0.00569-0.00478*sin(node), 360)+360, 360)
}

// sunReaches returns the moment nearest to m at which the sun has a longitude.
func sunReaches(longitude float64, m moment) moment {
	for range 6 {
		ahead := math.Mod(longitude-sunAt(m)+540, 360) - 180
		m += moment(ahead * 365.2422 / 360)
	}
	return m
}
