package story

// senseTable lists what news texts tell of, one happening to a line: its name,
// marks in brackets, and the words that tell it. A lone word is a head word, verb
// or noun, by its lemma. "walk off" is a head word with a particle right behind
// it, "reach+agreement" one with a word of the same clause, "not" a word that may
// not be near. A word may stand in several lines.
//
// Steps of one process and opposites have lines of their own: who is charged is
// not yet convicted, and what is agreed not yet ratified.
//
// Marks:
//
//	often    one and the same may do it, or suffer it, several times a day
//	vague    its words are so general that more than names must be the same
//	object   one and the same may do it to several things a day
//	patient  what it happens to tells it from another, not who does it
//	place    in one place it happens but once within days
//	once     it happens to one and the same but once
const senseTable = `
kill [often]: kill, murder, slay, massacre, assassinate, assassination, murder, killing, massacre, slaying, shooting, shoot, stabbing, stab, gun down, mow down, open fire, open+fire, leave+dead, claim+life, cost+life, kill+dead, shoot dead, attack, ambush, rampage, spray, bombing, bomb, knife, bludgeon, hack death, fatality
death [often once]: die, death, drown, perish, succumb, pass away, lose+life, kill, claim+life, cost+life, leave+dead, suffocate, fall+death, drowning, find+dead, discover+dead, discover+body, find+body
injury [often]: injure, wound, hurt, maim, injury, hospitalise, hospitalize, break+leg, break+arm, break+neck, break+ankle, break+wrist, break+hip, take+hospital, rush+hospital, admit+hospital, suffer+fracture, fracture
arrest [patient]: arrest, detain, apprehend, nab, detention, take+custody, take away, round up, pick up, seize, capture, put+handcuffs, lead+handcuffs, hold+suspicion, place+arrest
charge [patient]: charge, indict, indictment, bring+charge, face+charge, press+charge, file+charge, level+charge, lay+charge, lodge+charge
plead [patient]: plead, enter+plea
trial [patient]: go trial, stand trial, go+trial, put+trial, trial, stand+trial
convict [patient once]: convict, conviction, find+guilty not, declare+guilty not, pronounce+guilty not, verdict, return+verdict, guilty, hand+verdict, reach+verdict, deliver+verdict
acquit [patient once]: acquit, acquittal, find+guilty+not, clear+charge, clear+wrongdoing, clear+murder, walk free, exonerate, absolve, verdict, return+verdict, reach+verdict, deliver+verdict
sentence [patient once]: sentence, jail, imprison, sentencing, send+prison, send+jail, give+sentence, give+jail, give+prison, hand+sentence, hand+jail, hand+prison, receive+sentence, get+sentence, get+prison, get+jail, receive+jail, receive+prison, condemn+prison, condemn+death, put+bars, impose+sentence, serve+sentence, jailing, give+years, give+year, get+years, receive+years, hand+years
release [patient vague]: release, free, let go, set free, set+free, walk free, let+go, freeing, discharge
parole [patient]: parole
appeal: appeal, lodge+appeal, file+appeal, launch+appeal
overturn [patient]: overturn, quash, annul, void, invalidate, set aside, strike down, strike+down, throw out, throw+out, reverse, nullify, rule+unconstitutional, declare+unconstitutional, find+unconstitutional, rule+illegal, declare+illegal, rule+unlawful, declare+invalid, declare+void, annulment
uphold [patient]: uphold, affirm, reject+appeal, dismiss+appeal, let+stand, throw+appeal, turn+appeal
sue [patient object]: sue, file+lawsuit, file+suit, bring+lawsuit, bring+suit, lawsuit, file+complaint, take+court, launch+lawsuit, file+claim, start+proceedings, begin+proceedings, file+against
settle: settle, reach+settlement, settlement, agree+settlement
fine [patient object]: fine, penalise, penalize, impose+fine, slap+fine, hand+fine, hit+fine, order+pay, levy+fine, issue+fine, receive+fine, impose+penalty
raid [patient]: raid, search, storm, swoop, raiding
extradite [patient once]: extradite, extradition, hand+over, deport
expel [patient]: expel, expulsion, throw out, throw+out, kick+out, order+leave, declare+persona, banish
resign [once]: resign, resignation, quit, step down, stand down, stand aside, step aside, bow out, tender+resignation, hand+resignation, submit+resignation, offer+resignation, leave+post, leave+job, leave+office, leave+role, give+post, give up, relinquish, vacate, depart, departure, abdicate, abdication, step back, announce+resignation, call+quits, throw+towel, pack+bags, clear+desk, call+day, fall+sword
dismiss [patient once]: fire, sack, dismiss, oust, dismissal, sacking, firing, remove+post, remove+office, remove+job, remove+head, relieve+duty, relieve+post, strip+post, lose+job, depose, ouster, removal, force+out, clear+desk, pack+bags, show+door, part+company
topple [patient vague]: topple, overthrow, bring down, bring+down, lose+confidence, fall, collapse, unseat, defeat+confidence, vote+confidence, ouster, oust, pass+confidence, win+confidence
succeed [once]: succeed, take over, take+helm, take+reins, take+charge, take+post, replace, assume+role, assume+post, assume+office, assume+leadership, assume+duty, become+head, become+chief, become+president, become+minister, become+leader, become+director, become+chairman, become+manager, become+coach, become+chancellor, become+mayor, become+governor, appoint, appointment, name+as, name+chief, name+head, name+president, name+director, name+minister, name+manager, name+coach, name+chairman, name+successor, install+as, hand+reins, take office, take+office, start+chief, begin+chief, start+head, succession
inaugurate [once]: inaugurate, inauguration, take+oath, swear in, sworn, take office, take+office, swear+oath, swearing-in, assume+presidency, assume+office, swear
nominate [vague]: nominate, nomination, pick, choose, select, tap
win: win, beat, defeat, triumph, victory, prevail, overcome, thrash, crush, edge, lose alone, lose+election, lose+match, lose+game, lose+final, lose+race, lose+vote, top, claim+victory, secure+victory, secure+win, secure+majority, score+victory, sweep power, sweep+power, come first, come+first, take+first, re-elect, elect, oust, unseat, trounce, rout, see off, see+off, cruise, upset, outpoll, finish+ahead, emerge+winner, emerge+victorious, clinch+victory, gain+majority, return+power, hand+defeat, suffer+defeat, fall+to, down, give+victory, give+win, give+title, give+trophy, give+cup
draw: draw, tie, hold+draw, play+draw, share+points
ballot: election, vote, poll, referendum, ballot, go poll, go+polls, cast+ballot, cast+vote, plebiscite, runoff, run-off, by-election, primary, call+election, hold+election
concede: concede, admit+defeat, accept+defeat, acknowledge+defeat, concession
approve [patient place object]: approve, approval, pass, adopt, adoption, back, endorse, clear+deal, clear+takeover, clear+acquisition, clear+merger, clear+purchase, clear+sale, ratify, okay, authorise, authorize, greenlight, wave through, sign off, give+green, give+go-ahead, give+nod, give+approval, give+blessing, give+assent, give+backing, give+consent, vote for, vote+favour, vote+favor, vote+approve, vote+accept, vote+adopt, passage, endorsement, ratification, grant+approval, win+approval, receive+approval, secure+approval, vote+yes, rubber-stamp, accept
ratify [object]: ratify, ratification
reject [object]: reject, rejection, turn down, turn+down, vote down, vote+down, vote against, vote+against, vote+reject, veto, throw out, block, rebuff, refuse, spurn, say no, strike down, kill+bill, vote+no, fail+pass, defeat
agree: agree, agreement, deal, accord, pact, compromise, reach+agreement, reach+deal, reach+accord, reach+pact, strike+deal, strike+agreement, strike+bargain, clinch+deal, clinch+agreement, seal+deal, seal+agreement, come+terms, hammer+out, broker+deal, conclude+agreement, announce+takeover, announce+merger, announce+acquisition, announce+deal, announce+agreement, announce+purchase, announce+tie-up, announce+truce, announce+ceasefire, sign+agreement, sign+deal, sign+contract, end+dispute, resolve+dispute, settle+dispute, breakthrough
sign: sign, signing, sign+agreement, sign+deal, sign+contract, sign+accord, sign+treaty, sign+pact, conclude+treaty, ink, put+signature, put+names, initial, signature
takeover [patient object]: buy, acquire, purchase, acquisition, takeover, merger, merge, sell, sale, snap up, take over, swallow, buyout, tie-up, absorb
transfer [patient vague]: sign, sign+contract, sign+deal, join, move, switch, transfer, buy, sell, signing, complete+move, complete+transfer, complete+switch, complete+signing, complete+deal, seal+move, arrive, leave, depart, finalise+move, finalize+move, snap up, swap, trade, loan
complete [patient]: complete, completion, close+deal, close+purchase, close+acquisition, close+merger, close+takeover, close+sale, close+transaction, finalise, finalize, conclude+deal, conclude+purchase, conclude+takeover, wrap up, wrap+up, seal+takeover, seal+purchase, seal+acquisition, go through, deal+close
listing [once]: go public, go+public, float, flotation, listing, debut+exchange, listed
bankrupt [once]: bankruptcy, insolvency, file+bankruptcy, file+protection, file+insolvency, seek+protection, seek+bankruptcy, go bust, go bankrupt, go+administration, enter+administration, fall+administration, collapse, declare+bankrupt, declare+bankruptcy, declare+insolvent, appoint+administrators, go+bust, liquidation, go+liquidation, enter+liquidation, go+receivership, call+receivers, cease+trading
strike: strike, walk off, walk out, walk+job, walk+out, walkout, stoppage, down+tools, go strike, go+strike, stop work, stop+work, industrial action, take+strike, lay+tools, withdraw+labour, withdraw+labor, mount+picket, stage+strike, put+tools, leave+posts
back-to-work: return+work, go+back+work, go back, resume+work, end+strike, end+walkout, end+stoppage, call+strike+off, suspend+strike, abandon+strike, halt+strike, finish+strike, end+industrial, back+work, report+work
lockout: lock out, lockout, lock+out
layoff: lay off, layoff, redundancy, cut+job, axe+job, shed+job, slash+job, eliminate+job, make+redundant, cut+post, job cut, cut+workforce, slash+workforce, cut+staff, shed+worker, let+worker+go, dismiss+worker
protest: protest, demonstrate, demonstration, march, rally, take+street, gather, turn out, sit-in, assemble, parade, pour+street, fill+street, throng, converge, take+square, line+street, line+route, march+through
clash [often vague]: clash, fight, scuffle, brawl, battle, riot, confrontation, skirmish
disperse [patient]: disperse, break up, break+up, fire+gas, fire+teargas, use+gas, use+cannon, turn+cannon, clear+square, clear+street, clear+camp, fire+cannon
vigil: vigil, memorial, hold+vigil, gather+vigil, light+candle, commemorate, commemoration, remembrance, attend+vigil, mourn, pay+respects, memorial service, service+memory, remember, pack+church, fill+church, pack+cathedral, fill+cathedral, pay+tribute
funeral [once]: funeral, bury, burial, lay+rest, laid+rest, inter, cremate, take+leave+dead, bid+farewell, farewell, ceremony+victims, ceremony+dead
ceasefire: ceasefire, truce, armistice, cease-fire, lay+arms, lay+weapons, fall silent, fall+silent, cessation, halt+fighting, stop+fighting, stop+shooting, silence+guns, end+hostilities
in-force: take+effect, come+force, enter+force, go+effect, come+effect, in force, become+law, apply, begin+effect, kick in, in effect
withdraw [vague]: withdraw, withdrawal, pull out, pull+out, pullout, retreat, leave, pull back, evacuate
invade [vague]: invade, invasion, incursion, enter, march into, cross+border, roll into, push into
seize-place [vague]: capture, take+control, seize, overrun, retake, recapture, conquer, storm, take over, take+over, occupy, move into
blast [often]: explode, explosion, blast, blowout, blow out, blow up, detonate, detonation, go off, bomb, bombing, tear+through, rip through, rip+through, blow+apart
fire: fire, blaze, burn, ignite, catch fire, catch+fire, go flames, burst flames, burst+flames, wildfire, bushfire, gut, inferno, engulf, set+fire, set alight, raze, reduce+ashes, torch, set+ablaze, incinerate, scorch, flame, flames
contain: contain, extinguish, put out, put+out, douse, bring+control, quell, containment, stamp out, subdue
crash [often place]: crash, collide, collision, smash, plough, plow, derail, derailment, wreck, accident, come+rails, leave+rails, leave+tracks, jump+tracks, jump+rails, come off, pile-up, hit, ram, slam, run+off, plunge, go down, come down, go+down, come+down
sink [once]: sink, capsize, founder, sinking, overturn, shipwreck, go down, keel over, go+down, go under
collapse [once vague]: collapse, cave in, give way, crumble, give+way, come down, fall, topple, cave-in, buckle
landfall [place vague]: landfall, make landfall, make+landfall, come ashore, come+ashore, slam, hit, strike, batter, lash, pound, pummel, barrel, sweep, rip, tear, reach, smash, cross+coast, blow+ashore, roar, ravage, sweep+ashore, move+ashore, crash+ashore, go+ashore
destroy [often]: destroy, wreck, demolish, flatten, obliterate, devastate, destruction, wipe out, wipe+out, raze, reduce+rubble, reduce+ruins, lay+waste, gut, consume
spill [often]: spill, leak, rupture, burst, gush, breach, spillage, leakage, pour+into
plug [often]: cap+well, plug+well, seal+well, cap+leak, plug+leak, seal+leak, stop+leak, stem+leak, stop+flow, stem+flow, halt+flow, staunch, close+off, shut+off, choke off, shut+valve, close+valve, seal+cap, kill+well
relegate [once]: relegate, relegation, go+down+division
flood: flood, inundate, submerge, burst+bank, overflow, flooding, deluge, swamp, overtop, break+banks, lie+underwater, lie+under+water, stand+water, stand+under+water
quake: earthquake, quake, tremor, shake, jolt, rattle, aftershock, rock
erupt: erupt, eruption, spew, blow+top
slide: landslide, mudslide, avalanche, bury, rockfall, slide
evacuate [patient]: evacuate, evacuation, flee, order+leave, order+evacuate, order+out, tell+leave, tell+evacuate, urge+evacuate, ask+leave, order+evacuation, move+safety, leave+homes, bring+safety, clear, empty, order+homes, take+safety, forced+homes, force+homes
blackout: blackout, outage, go+power+out, go+electricity+out, fail+power, lose+power, lose+electricity, cut+power, cut+electricity, knock+power, knock+electricity, leave+power, leave+electricity, power cut
rescue [patient]: rescue, free, pull+from, winch, pluck, bring+safety, lift+from, dig+out, pull+alive, haul+from, pull+out, rescuing, extricate, lift+safety, lift+helicopter, airlift, carry+safety, fly+safety, lead+safety, take+aboard, save
find-body [often vague]: recover, find, discover, locate, retrieve, turn up, recovery, discovery, pull, haul up, fish
missing: disappear, vanish, disappearance, lose+contact, go missing, go+missing, lose+signal
detect [often]: detect, confirm, identify, record, register, report, diagnose, find, test+positive, case, outbreak, announce, log, surface, appear, emerge, infect, contract, come down, fall+ill
lockdown: lockdown, lock down, quarantine, place+quarantine, seal off, cordon off, seal+off, isolate, confine, order+home, impose+lockdown, impose+curfew, stay+home, shut+in
curfew: curfew
emergency: declare+emergency, proclaim+emergency, impose+emergency, announce+emergency, emergency
vaccinate: vaccinate, vaccination, inoculate, immunise, immunize, inject, jab, administer+vaccine, receive+vaccine, get+vaccine, get+jab
rise [often]: rise, climb, increase, grow, jump, surge, soar, go up, gain, add, leap, rocket, spike, rebound, edge up, tick up, shoot up, mount, reach, hit
fall [often]: fall, drop, decline, slip, slide, plunge, tumble, sink, lose, shed, go down, dip, plummet, decrease, slump, shrink, ease, tick down, crash, tank
raise [patient often object]: raise, increase, lift, hike, put up, put+up, boost, rise, jack up, push up
cut [patient often object]: cut, lower, reduce, trim, slash, bring down, bring+down, shave, reduction
hold-rate: keep+rate, hold+rate, keep+unchanged, hold+unchanged, leave+unchanged, leave+rate, leave+hold, stand pat, keep+hold, hold+steady, keep+steady, pause+increases
lift-off [once]: launch, lift off, liftoff, lift-off, blast off, blast-off, take off, take+off, set off, soar, leave+pad, leave+earth, thunder, rocket, depart, send+orbit, send+space, roar
dock: dock, docking, berth, link up, link+up, couple, attach, moor
touch-down [once]: land, touch down, splash down, touchdown, splashdown, landing, set down, come+rest, return+earth, parachute, set+down, reach+surface
scrub: scrub, abort, call off, call+off, postpone, put off, put+off, postponement
postpone [patient vague object]: postpone, delay, put off, put+off, push back, push+back, defer, reschedule, postponement, adjourn, hold+over
cancel [patient object]: cancel, call off, call+off, scrap, shelve, cancellation, abandon+plan, abandon+reform, abandon+project, abandon+bill, drop+plan, drop+reform, drop+project, drop+bill, drop+proposal, axe+plan, axe+project, withdraw+bill, withdraw+plan, withdraw+reform, withdraw+proposal, withdraw+law, withdraw+offer, withdraw+bid, ditch, kill+project
suspend [patient vague object]: suspend, halt, pause, freeze, stop, suspension, stay, grind+halt, come+halt, bring+halt, come+standstill, grind+standstill, bring+standstill, ground+halt, ground+standstill
close-down [patient]: close, shut, shut down, shut+down, shutter, closure, shutdown, close+doors, shut+doors, seize+bank, take+bank, seize+lender, wind+up
reopen [patient vague]: reopen, reopening, restart, resume, resumption, open+again
open [patient vague]: open, inaugurate, opening, open+doors, unveil, kick off, get+under, begin, start, commence, launch
recall [patient object]: recall, pull+shelves, withdraw+sale, call back, take+off+shelves, withdraw+market, call+back, pull+sale, pull+road, take+road, pull+market, withdraw+approval, revoke+approval, withdraw+licence, revoke+licence, take+off+market
ban [patient object]: ban, outlaw, prohibit, bar, forbid, prohibition
sanction [patient object]: impose+sanctions, sanction, blacklist, slap+sanctions, announce+sanctions
meet [vague]: meet, meeting, talk, talks, summit, hold+talks, hold+meeting, sit down, sit+down, confer, negotiate, negotiation, hold+negotiations, receive, host, encounter
visit [vague]: visit, tour, trip, arrive, travel, fly, pay+visit, come, make+trip
publish [vague]: publish, release, issue, put out, publication, come out, bring out, put+out, make+public
unveil [vague]: unveil, present, reveal, show off, launch, introduce, take+wraps, debut, premiere
testify [vague]: testify, testimony, take+stand, give+evidence, give+testimony, tell+court, tell+jury, tell+inquiry, tell+hearing, tell+panel, tell+committee, appear+witness
apologise: apologise, apologize, apology, say sorry, say+sorry, express+regret
admit [vague]: admit, admission, confess, confession, acknowledge, own up
score [often]: score, net, bag, grab+goal, find+net, hit+goal, fire+goal, head+goal, put+ahead, goal, notch, strike+goal
retire [once]: retire, retirement, hang+boots, hang up, end+career, call+career
qualify [vague]: qualify, advance, go through, reach+final, reach+semi-final, progress, book+place, secure+place
eliminate [vague]: eliminate, knock out, knock+out, crash out, go out, exit, send+home
escape: escape, break out, get away, flee, abscond, breakout, flee, run away, slip+away
kidnap [patient]: kidnap, abduct, take+hostage, seize, snatch, abduction, kidnapping, grab, take hostage
rob [patient]: rob, steal, robbery, heist, theft, burgle, burglary, make off, loot, raid, break into, break in, make+off, take+heist, take+raid, plunder, swipe, pilfer, lift+museum, lift+gallery
discharge [patient]: leave+hospital, release+hospital, discharge+hospital, send+home, return+home, discharge
inspect: inspect, examine, survey, check, inspection, examination
nothing [vague]: come+nothing
on-sale: go+sale, sell out, sell+out, put+sale
condemn: condemn, denounce, deplore, decry, castigate, lambast, lambaste, censure, condemnation, denunciation, slam
hack [patient]: hack, breach, break into, cyberattack, penetrate, compromise, break+systems, get+systems, break+network, gain+access, data breach, steal+data, intrusion
born [once]: born, birth
marry [once]: marry, wed, wedding, tie+knot, marriage
divorce [once]: divorce, split
found [once vague]: establish, set up, set+up, create, founding, establishment, found
award [vague vague]: award, receive+award, receive+prize, win+prize, win+award, honour, honor, receive+medal, collect+award, land+award, pick+award
freeze-assets [patient]: freeze+asset, freeze+account, seize+asset, block+account
suspend-trading: halt+trading, suspend+trading, stop+trading, suspend+shares, halt+shares, suspend+listing
probe: investigate, probe, inquiry, investigation, open+investigation, open+inquiry, launch+investigation, launch+inquiry, launch+probe, open+probe, begin+investigation, begin+inquiry, start+investigation, order+investigation, order+inquiry, set+inquiry, open+probe, open+enquiry, launch+enquiry, enquiry, look into, set+inquiry, order+inquiry, start+probe, start+inquiry, begin+probe
speech: speech, address, give+speech, deliver+speech, make+speech, speak+nation, address+nation, give+address, deliver+address
exchange [vague]: exchange, swap, trade
hand-over [patient vague]: hand over, hand+over, deliver, turn over, turn+over, handover, surrender
surrender: surrender, give+up, turn+in, capitulate, hand+in
split-off: secede, independence, declare+independence, break away, proclaim+independence
meet-court: appear+court, court appearance, face+court, face+judge, face+magistrate, arraign, arraignment, arraigned, appear+judge, appear+magistrate, appear+dock, go+judge, bring+judge, take+judge, stand+dock
`

// senseEnds: what is told of a happening when it is done, by the names of the
// lines above.
const senseEnds = `
ballot win concede reject approve draw
trial convict acquit sentence
succeed inaugurate
inaugurate succeed
agree sign
takeover complete agree
complete takeover
transfer sign complete
strike back-to-work
ceasefire in-force agree
in-force ceasefire
protest disperse clash
vigil protest
landfall flood
sentence release
meet agree sign
lift-off dock
open begin
visit meet
score win
`
