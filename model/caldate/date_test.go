package caldate

import "testing"

func TestSerialRoundTrip(t *testing.T) {
	for n := int64(-800_000); n < 800_000; n += 37 {
		d := FromSerial(n)
		if !d.Valid() || d.Serial() != n {
			t.Fatalf("FromSerial(%d) = %v, Serial %d", n, d, d.Serial())
		}
	}
}

func TestCalendarFacts(t *testing.T) {
	if got := Of(2021, 3, 17).Weekday(); got != Wednesday {
		t.Errorf("2021-03-17 is weekday %d, want Wednesday", got)
	}
	if got := Of(1970, 1, 1).Serial(); got != 0 {
		t.Errorf("epoch serial = %d", got)
	}
	if got := Of(2024, 1, 31).AddMonths(1); got != Of(2024, 2, 29) {
		t.Errorf("31 January plus a month = %v", got)
	}
	if y, w := Of(2021, 1, 3).ISOWeek(); y != 2020 || w != 53 {
		t.Errorf("2021-01-03 is week %d of %d, want 53 of 2020", w, y)
	}
	if got := Of(-43, 3, 15).String(); got != "-0043-03-15" {
		t.Errorf("Ides of March 44 BCE = %q", got)
	}
}
