package event

import (
	"slices"
	"testing"
)

// TestEditorsTitles holds titles that once came out wrong, by what was wrong with
// them. Every sentence is read as published on Wednesday 17 March 2021.
func TestEditorsTitles(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// One verb told of two times.
		{"The mill closed twice in January and again on March 9.", "The mill closed twice"},
		{"The mill closed twice in January and again on March 9.", "The mill closed again"},
		{"In 1958 he was made foreman and, six years later, works manager.", "He was made works manager"},
		{"The town won the shield in 1987 and the cup in 1991.", "The town won the shield"},
		{"The town won the shield in 1987 and the cup in 1991.", "The town won the cup"},
		{"The bakery opened a branch in Lund in 2003 and in Malmo in 2006.", "The bakery opened a branch in Malmo"},
		// Nouns that look like verbs, participles that look like pasts.
		{"Staff were sent home on Monday; cuts in Oslo began on Tuesday.", "Cuts in Oslo began"},
		{"The figures come from a survey published last week.", "A survey was published"},
		{"The treasury on Monday listed nine firms that it accuses of carrying out attempts to sway the vote.", "The treasury listed nine firms that it accuses of carrying out attempts to sway the vote"},
		// What a semicolon parts.
		{"In 2008, Ada Lund won the seat; in 2012, Petra Holm was named the winner.", "Petra Holm was named the winner"},
		// A date that tells which thing is meant stays; a night told by what happened.
		{"Erik will be back for the October games.", "Erik will be back for the October games"},
		{"The bishop opened the hall on Saturday by ringing an 18th-century bell from Lund.", "The bishop opened the hall by ringing an 18th-century bell from Lund"},
		{"Lund said he was at sea on the night of the second fire.", "Lund was at sea on the night of the second fire"},
		// Words behind another verb than "said".
		{"“I walked home every night,” Lund recalled in 1999.", "Lund: “I walked home every night”"},
		{"“We are not for sale,” Holm roared on Monday.", "Holm: “We are not for sale”"},
		{"Holm has again called for “boots and coats” since Monday.", "Holm has again called for “boots and coats”"},
		{"As Ms. Lund put it in a letter in July, the plan is dead.", "Lund: the plan is dead"},
		// Who is meant: the nearer, or both.
		{"A judge ruled on Monday that the president had exceeded her powers when she declared an emergency in May 2020.", "The president declared an emergency"},
		{"Ada Lund and Erik Holm of Norway, who won gold last month, set a record on Friday.", "Ada Lund and Erik Holm of Norway set a record"},
		{"Vogt criticised the town for cutting the school's budget in February.", "The town cut the school's budget"},
		{"A report by the audit office, published in February, said the bridge was unsafe.", "A report by the audit office was published"},
		// Articles stay.
		{"Lund is innocent, the court said on Monday.", "The court said Lund is innocent"},
		{"A former director of the largest mill in the county and two of his sons in the wool trade were arrested on Monday.", "A former director and two of his sons were arrested"},
		// What a relative clause left behind.
		{"The party got half of the votes that it received eight years ago.", "The party received the votes"},
		{"The mayor spoke of the drivers who traders are counting on on April 8.", "Traders are counting on the drivers"},
		{"Workers liked the union that the baker formed a few years ago.", "The baker formed the union"},
		// Small words of a name.
		{"Mayor Piet de Vries on Monday intervened in the strike.", "Mayor Piet de Vries intervened in the strike"},
		{"“It was late,” the New York Gazette reported on Monday.", "New York Gazette: “It was late”"},
		// Pronouns behind prepositions; nothing that "it" stands for.
		{"Erik Berg is the mayor. Support for him has grown since May.", "Support for Erik Berg has grown"},
		{"The envoys came on Monday. A truce was agreed among them on Tuesday.", "A truce was agreed among the envoys"},
		{"The Alps are busy. It is likely to snow on Friday.", "It is likely to snow"},
		// The name that a pronoun stands for has the article that it had.
		{"The United States signed the treaty in 1994. In 2000 it lifted the ban.", "The United States lifted the ban"},
		{"The Lund Dam was begun in 1960. It took ten years to finish it.", "The Lund Dam was begun"},
		// Age and home between commas, an opening phrase.
		{"Anna Holm, 31, of Bergen, Vt., who watched from a roof, said on Monday that “it was loud and nobody slept.”", "Anna Holm: “it was loud and nobody slept”"},
		{"But in 1996, under pressure from the unions and their friends in Congress, Washington gave in.", "Washington gave in"},
		// Words that change what is claimed.
		{"The meeting hardly improved relations on Monday.", "The meeting hardly improved relations"},
		{"Prices have roared back in recent months.", "Prices have roared back"},
		{"In 1990, Holm turned one of his firms, Lenox Mills, into a school.", "Holm turned one of his firms into a school"},
		{"The row has grown since this week's televised debate.", "The row has grown since the televised debate"},
		{"A panel voted on Thursday to hold Piet Holm, a former aide to the mayor, in contempt.", "A panel voted to hold Piet Holm in contempt"},
		// Whose a thing is, and who is nobody.
		{"Berg noted that Ronald Lund looked weak in his first debate against Holm in 1984.", "Ronald Lund looked weak in his first debate against Holm"},
		{"Tom Lund bought mines from Lenox Coal last year. He is projecting big profits for next year.", "Tom Lund is projecting big profits"},
		{"A union representing pilots endorsed Ada Lund for mayor on Thursday.", "A union representing pilots endorsed Ada Lund for mayor"},
		{"The mayor praised Erik Berg. On Monday Quill called her vote for the tram a mistake.", "Quill called her vote for the tram a mistake"},
		{"Mr. Berg has in the last year secured a deal with Norway.", "Mr. Berg secured a deal with Norway"},
		// Subjects that a time, a name or a preposition hides.
		{"The rally on Monday showed that many in the crowd these days oppose any new road.", "Many in the crowd oppose any new road"},
		{"None of the experts Holm interviewed last week thought a truce was likely.", "Holm interviewed the experts"},
		{"The campaign itself has struggled to make that case since Monday.", "The campaign has struggled to make that case"},
		{"Some of the towns that were the most dangerous in the country in 2014 include Arden, Lund and Holm.", "Some of the towns include Arden, Lund and Holm"},
		{"The Holm family, a dynasty that ruled the valley for decades, fell out on Monday with its bank.", "The Holm family fell out with its bank"},
		{"Speaking in Oslo, Holm, without naming her, also accused Lund of greed on Monday.", "Holm accused Lund of greed"},
		{"Since May, Lund has taken a firm stance against noise — and last June stirred controversy with an order.", "Lund stirred controversy with an order"},
		{"Talk show host Anna Lund, who has called since the naming of the head of the campaign for restraint, on Friday declared Berg was a threat.", "Talk show host Anna Lund declared Berg was a threat"},
		{"The presence is most telling to Democrats close to the Lund campaign, who have been waiting for the trio since May.", "Democrats close to the Lund campaign have been waiting for the trio"},
		{"Acme hired Lenox Data in 2019. It owed Lenox Data $5,000 for a survey in June.", "Acme owed Lenox Data $5,000 for a survey"},
		{"Americans now collectively owe nearly a trillion dollars.", "Americans owe nearly a trillion dollars"},
		// Whose words they are.
		{"As the Lund Gazette reported on Friday, the mayor was refusing to name the firm.", "Lund Gazette: the mayor was refusing to name the firm"},
		{"The Post notes that Holm wrote that Lund should leave, and Berg later called Lund “very weak on roads.”", "The Post notes that Holm wrote that Lund should leave"},
		{"“You owe me twice,” tweeted Prince Karim, the nephew of the late king, on Thursday.", "Karim: “You owe me twice”"},
		{"“They search for a thing I said and treat it like, ‘Oh, this matters,’ ” Magel said at a rally on Monday.", "Magel: “They search for a thing I said and treat it like, ‘Oh, this matters’”"},
		{"“Lund said this week that he was tired,” Berg told the town on Tuesday.", "Lund said that he was tired"},
		{"Currently, said Dr. Ada Lund, a surgeon who serves at the clinic, there are 70 children.", "Ada Lund said there are 70 children"},
		{"“This is a long play,” said Alan Holm, a senior aide who spent last weekend working the hall.", "Alan Holm spent last weekend working the hall"},
		{"The council met on Monday. Then, later that month: “I've never said we made a mistake.”", "“I've never said we made a mistake”"},
		// Lists, and what they hang on.
		{"A group of 67 Norwegian painters, poets, dancers and doctors this week published an open letter.", "A group of 67 Norwegian painters published an open letter"},
		{"Weeds, crabgrass and fallen fronds covered the green in 2014.", "Weeds, crabgrass and fallen fronds covered the green"},
		{"Leaders of the opposition Freedom Party were defeated on Sunday.", "Leaders of the opposition Freedom Party were defeated"},
		{"More than a dozen leaders of the ruling Homeland Welfare and Freedom Party, which is propped up by the army, were defeated on Sunday.", "More than a dozen leaders of the ruling Homeland Welfare and Freedom Party were defeated"},
		{"The army ordered all residents of northern Arden — more than a million people — to evacuate on Friday.", "The army ordered all residents of northern Arden to evacuate"},
		{"Lund has done more things in two weeks than Holm or Berg have in 2016.", "Lund has done more things in two weeks than Holm or Berg have"},
		{"The remark worried some, who pointed out that such a position would now violate the constitution.", "Such a position would violate the constitution"},
		// Never cut before what a verb or a number wants.
		{"Both the larger and smaller chambers in Norland approved the renunciation of the pact in October.", "The larger and smaller chambers in Norland approved the renunciation of the pact"},
		{"The carts were left damaged in the Arden area of Lund and residents claimed on Monday their vans have also been damaged.", "The carts were left damaged"},
		{"On Oct. 13, the Lund military ordered all villagers of northern Arden — some 9,000 souls — to evacuate to the far bank of the Holm, a river.", "The Lund military ordered all villagers of northern Arden to evacuate"},
		{"Since May, an estimated 12% to 19% of all barns in the hills of the county have likely been flooded.", "An estimated 12% to 19% of all barns in the hills of the county have likely been flooded"},
		{"Lund's Water Board reports at least 40 mills and nine bridges in the valley have been damaged since the start of the flood.", "At least 40 mills and nine bridges in the valley have been damaged"},
		{"The town of Clinton is quiet. Hillary Clinton won on Monday. On Tuesday she thanked the voters.", "Hillary Clinton thanked the voters"},
		{"Berg had cancelled a joint rally with Lund slated for Wednesday in Arden.", "A joint rally with Lund was slated in Arden"},
		{"Following a prison riot last year in Hallburg, Lund issued a plan.", "Prison riot in Hallburg"},
		// What did not happen, or is not known to have.
		{"In the young history of the board, there never has been a case when the directors overruled the vote in 2008.", "There never has been a case when the directors overruled the vote"},
		{"I do not think that the mayor resigned on Monday, Lund said.", "Lund does not think that the mayor resigned"},
		{"Lund does not believe the firm sold the mill last week.", "Lund does not believe the firm sold the mill"},
		{"Officials could not confirm that the bridge collapsed on Monday.", "Officials could not confirm that the bridge collapsed"},
		{"There is no evidence that the mayor took bribes in 2019.", "There is no evidence that the mayor took bribes"},
		{"It is unlikely that the council will vote on Tuesday.", "It is unlikely that the council will vote"},
		{"The court ruled out that Holm was murdered in 2015.", "The court ruled out that Holm was murdered"},
		{"The mayor pretended that she had signed the order on Monday.", "The mayor pretended that she had signed the order"},
		{"Holm stopped short of saying that the firm had lied on Monday.", "Holm stopped short of saying that the firm had lied"},
		{"Lund ruled out running for mayor in 2022.", "Lund ruled out running for mayor"},
		{"Instead of resigning on Monday, Lund called a vote.", "Lund called a vote"},
		{"Some towns argued that the council might have been served well by having wardens this year.", "The council might have been served well by having wardens"},
		{"Had the mayor signed the order in May, the bridge would have opened.", "The bridge would have opened"},
		{"The site refuses to let Lund sell the gun, it said Thursday.", "The site refuses to let Lund sell the gun"},
		{"Hardly anyone came to the rally on Monday.", "Hardly anyone came to the rally"},
		{"More than $160 million has been spent on roads since May.", "More than $160 million has been spent on roads"},
		{"That only deepened the row on Tuesday.", "That only deepened the row"},
		{"Holm said in May that the race can’t just be about Berg.", "Holm said that the race can’t just be about Berg"},
		{"Lund was an honoured guest at the 2004 and 2008 congresses.", "Lund was an honoured guest at the 2004 and 2008 congresses"},
		// A clause that tells more of the noun before it, without a word between.
		{"The plan Lund presented on Monday was rejected.", "Lund presented the plan"},
		{"The plan Lund presented in May was rejected on Monday.", "The plan was rejected"},
		{"Sales depend on the act the chamber passed last year.", "The chamber passed the act"},
		{"The weapon the police found on Friday was a toy.", "The police found the weapon"},
		{"They fear for the deal Iran signed in 2015.", "Iran signed the deal"},
		{"A deal the two sides signed in March collapsed on Friday.", "A deal collapsed"},
		// What something was found to be stays, whatever stands between.
		{"On Monday, a judge in Lyon, France found Northern Rail and Veolux not guilty of involuntary manslaughter in the crash of a commuter train.", "A judge found Northern Rail and Veolux not guilty of involuntary manslaughter"},
		{"The regulator deemed the takeover of the country's second-largest chain of pharmacies by its German rival unlawful on Monday.", "The regulator deemed the takeover unlawful"},
		{"The minister called the protest by several hundred farmers from the northern provinces against the tax illegal on Monday.", "The minister called the protest illegal"},
		{"The vote on Monday made the port and the streets around it in the north of the old town a zone free of cars for all.", "The vote made the port and the streets a zone free of cars for all"},
		{"The regulator deemed the sale of the country's largest maker of black and white televisions to its German rival unlawful on Monday.", "The regulator deemed the sale unlawful"},
		{"The court found the head of the largest bank in the county and his deputy guilty of taking bribes from a firm that built roads on Monday.", "The court found the head and his deputy guilty of taking bribes from a firm"},
		// An object behind what is put in.
		{"The storm on Friday hurt, by differing counts, at least nine sailors.", "The storm hurt at least nine sailors"},
		{"The mayor opened, as he had promised, the new bridge on Monday.", "The mayor opened the new bridge"},
		{"Holm won, to the surprise of many, on Monday.", "Holm won"},
		// Passives that share their auxiliary, and pasts that do not.
		{"Two men were arrested and a third questioned on Monday over the theft.", "Two men were arrested and a third questioned over the theft"},
		{"Six sailors have been rescued and at least two killed since Friday.", "Six sailors have been rescued and at least two killed"},
		{"The vote was held and the party won on Monday.", "The party won"},
		{"The mill was sold and the firm closed in May.", "The firm closed"},
		// The last member of a list has its participle.
		{"On Friday the guard found a door, a blade, and a boat labeled in red.", "The guard found a door, a blade, and a boat labeled in red"},
		{"On Friday the police seized two guns, a knife, and the suspect fled to the woods.", "The suspect fled to the woods"},
		// Two roles and one name; what is given is told.
		{"On Tuesday, former long-distance champion skier and three-time national team trainer Omar Lund was awarded a gold medal for his services by the mountain federation.", "Omar Lund was awarded a gold medal for his services by the mountain federation"},
		// Saying and finding with only a time before what was said and found.
		{"The judge also found Monday Northern Rail acted negligently.", "The judge found Northern Rail acted negligently"},
		{"Researchers found in May the drug saved lives.", "Researchers found the drug saved lives"},
		// What opens a sentence was done to its subject; who is among others.
		{"Asked on Monday whether he would run again, Berg laughed.", "Berg was asked whether he would run again"},
		{"Among those arrested on Sunday was the son of the former president.", "The son of the former president was among those arrested"},
		{"Among the dead on Sunday were two nurses.", "Two nurses were among the dead"},
		{"More than half of those questioned in May said they would vote for the opposition.", "More than half of those questioned in May said they would vote for the opposition"},
		// Words without which the subject is another.
		{"Neither the mayor nor her deputy attended the ceremony on Saturday.", "Neither the mayor nor her deputy attended the ceremony"},
		{"The number of people out of work rose by 20,000 in May.", "The number of people out of work rose by 20,000"},
		{"The boy, whose parents had reported him missing on Sunday, was found alive by a farmer.", "The boy’s parents had reported him missing"},
		{"The plane disappeared from radar 20 minutes after taking off on Saturday night.", "The plane disappeared from radar"},
		{"Dennis Okafor ran the plant. “I never told anyone to sign anything,” he testified last week.", "Dennis Okafor: “I never told anyone to sign anything”"},
		{"Claims that the guards fired on the crowd on Friday are untrue.", "Claims that the guards fired on the crowd"},
		{"The claim that he met the envoy in May is baseless.", "Claim that he met the envoy"},
		// He and she of one surname.
		{"“The bridge stays open,” Mr. Lund said on Monday. His wife, Anna Lund, agreed.", "Lund: “The bridge stays open”"},
	} {
		var got []string
		for _, e := range extractText(c.text, "2021-03-17").Events {
			got = append(got, e.Title)
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s\n\twant %s\n\tgot  %q", c.text, c.want, got)
		}
	}
}
