package event

import (
	"strings"
	"testing"
)

func TestBoilerplate(t *testing.T) {
	const story = "A fire has closed the market hall in Leeds. Crews were called at 6am on Monday."
	alone := len(extractText(story, "2021-11-08").Events)
	for _, line := range []string{
		"Page last updated at 12:24 GMT, Monday, 8 November 2021",
		"Last updated at 10:48 GMT, Monday, 8 November 2021",
		"First published on 8 Nov 2021, 09:12",
		"This article was amended on 9 November 2021 to correct the name of the hall.",
		"Tom Reed and Ada Berg contributed to this report.",
		"The Ridings Post’s Tom Reed contributed reporting from Hull.",
		"Written by The Ridings Post on November 8, 2021",
		"© 2021 The Ridings Post. All rights reserved.",
		"Copyright 2021 The Ridings Post",
		"A version of this article appeared on p12 of the Main section of the Post on Tuesday 9 November 2021.",
		"A version of this article appears in print on Nov. 9, 2021, on page A14 of the Northern edition.",
		"This story originally appeared on page 3 of the Review on 14 November 2021.",
		"Read more: The floods of 2015",
		"See also: The hall reopened in 1996",
		"Image caption: The hall burned in 1974",
		"Photograph: Ada Berg, taken in 2016",
		"The comments to this story are now closed.",
		"Follow the Post on Facebook today.",
		"Get in touch with Tom by Friday!",
		"Sign up to our newsletter before Monday.",
		"Explore all of our flood maps from 2015, see their effects and learn more today.",
	} {
		for _, text := range []string{line + "\n\n" + story, story + "\n\n" + line} {
			ex := extractText(text, "2021-11-08")
			sound(t, ex)
			if len(ex.Events) != alone {
				for _, e := range ex.Events {
					t.Logf("  %s", e.Title)
				}
				t.Errorf("%q: %d events, want %d", line, len(ex.Events), alone)
			}
		}
	}
	for _, text := range []string{
		"Published in 1998, the book made her famous.",
		"The article was published in March 2016 by a medical journal.",
		"The witness appeared on page one of the Post in March 2016.",
		"The photographs were taken in 1974 by a neighbour.",
		"The gas leak contributed to the fire on Monday.",
		"Written by a monk in 1611, the page was sold.",
		"The page was printed in 1611 in London.",
		"Related charges were dropped in 2016.",
		"Like its rivals, our bank closed in May.",
		"The comments were closed to the public in 2016.",
		"Follow-up tests were done here in May.",
	} {
		if ex := extractText(text, "2021-11-08"); len(ex.Events) != 1 {
			t.Errorf("%q gave %d events, want 1", text, len(ex.Events))
		}
	}
	ex := extractText("9 November 2021 Last updated at 08:15 GMT Share The miller was found guilty on Monday.", "2021-11-09")
	for _, e := range ex.Events {
		if strings.Contains(e.Title, "updated") {
			t.Errorf("a stamp became the event %q", e.Title)
		}
	}
}
