package story

// actTable lists, one to a line, words that may tell of one happening when two
// articles about one matter use them of one day: wider than a line of senseTable,
// since the matter and the day narrow it. A word may stand in several lines. Two words
// with a "_" are a verb and its particle.
const actTable = `
arrest detain seize hold capture catch apprehend nab custody handcuff jail stop pick_up take_away lead_away surround round_up grab imprison lock_up hold_up suspect interrogate
escape flee run_away run_out get_away break_out slip_away get_out abscond evade vanish dodge run jump crawl
free release let_go liberate set_free discharge walk_out bail walk
rescue lift_out dig save pull pluck winch lift lift_off free recover dig_out bring_out evacuate haul carry reach bring hoist
find discover locate spot recover come_upon stumble detect trace track_down dig_up unearth turn_up hook fish fish_out net wash_up surface show_up
search raid comb scour storm swoop rummage ransack go_through carry_out inspect
kill shoot stab murder die death dead gun_down perish lose claim execute assassinate slay drown fatal decease succumb
hurt injure wound break burn suffer hospital bruise scald fracture harm maim tear twist sprain
explode blow_up blast detonate go_off burst bomb tear destroy erupt rip_through shatter
burn fire blaze flame catch ignite set_alight torch engulf smoulder gut arson
extinguish put_out tame contain control douse quell master subdue
crash collide derail ram hit smash plough run_into skid overturn ditch plunge career come_off jump leave wreck
land touch_down arrive come_down ditch set_down return touch splash_down
take_off lift_off depart leave launch rise blast_off set_off fly sail start soar
sink go_down capsize founder submerge list overturn
strand ground aground stick stuck beach run_aground wedge block
refloat float free swing move tow set_free dislodge shift pull_off
collapse cave_in fall give_way crumble come_down topple break burst fail bury buckle
flood inundate swamp submerge overflow burst rise spill stand pour sweep
rise climb swell crest peak reach top surge
avalanche snow bury hit sweep_away sweep engulf swallow slide smother
shake quake tremor jolt strike hit rattle rock aftershock
mourn mourning grieve half-mast funeral bury burial farewell remember commemorate memorial service tribute silence vigil lay candle flower pay pray coffin lie cemetery inter accompany wreath stand
celebrate cheer rejoice party feast dance hail toast sing champagne jubilate greet crowd line street pour parade applause applaud clap ovation
welcome greet receive meet embrace return await cheer host
protest demonstrate demonstration march rally gather chant banner picket assemble block turn_out shout occupy take_to fill
occupy move_into take_over barricade squat storm seize enter invade sit-in
clear evict remove drag carry_out break_up disperse empty storm
clash scuffle fight brawl riot battle confrontation injure hurl throw
block barricade obstruct paralyse blockade bar close stop cut_off standstill halt tail back clog choke
strike walk_out stoppage down lay stop work stay_away call_in industrial
evacuate clear empty leave flee bring move take flight abandon shelter go
close shut shut_down closure end shutter wind_up lock
open inaugurate reopen start begin unveil launch cut ribbon dedicate let_in let_into welcome admit
resume restart return reopen go_back start flow run begin again restore
suspend stop halt interrupt freeze pause break_off cut discontinue shut close standstill ground
cancel cave_in back_down relent give_in climb_down u-turn ditch rethink stay call_off scrap drop abandon scratch shelve axe postpone put_off delay pull_out withdraw close discontinue abandon
postpone delay put_off defer reschedule adjourn push_back
fail founder miss succeed unable unsuccessful fruitless
try attempt seek bid effort
repair mend fix restore complete finish patch
build construct erect put_up raise begin work lay
destroy demolish flatten raze wreck ruin pull_down tear_down blow_up lay
relieve resignation resign quit step_down step_aside leave give_up stand_down departure go bow_out relinquish hand_in tender vacate retire abdicate
dismiss sack fire oust remove throw_out lose drop axe depose topple part kick_out get_rid relieve show
expel throw_out exclude banish kick_out bar suspend eject strike_off deport oust
introduce present unveil appoint name pick choose elect select put_in become nominate succeed take_over take_charge head lead install give entrust task ask
elect win vote election ballot poll victory choose secure triumph mandate
lose defeat beat fall bring_down topple no-confidence vote_down oust overthrow
win beat defeat triumph victory take claim lift land thrash keep defend retain capture crown champion lift raise
lose defeat slump go_down crash_out exit bow_out
score goal net strike hit find head fire convert
sign contract agree deal join move transfer ink commit put
introduce present unveil show reveal parade announce launch
swear_in inaugurate oath take_office sworn crown enthrone install
approve back adopt pass push_through ram_through carry accept endorse vote green_light go-ahead clear authorise license allow permit agree bless confirm blessing ratify support
reject turn_down refuse dismiss throw_out spurn vote_down decline rebuff veto oppose no
overturn quash annul void lift declare rule unlawful strike_down reverse revoke
withdraw pull lift revoke rescind cancel scrap take_back retract
ban prohibit forbid outlaw bar stop exclude rule
agree deal strike reach settle clinch conclude accept compromise shake pact accord decide
negotiate talk meet discuss hold confer sit_down bargain
buy acquire take_over purchase merge swallow snap_up bid takeover merger acquisition change_hands
sell sale buyer dispose offload divest auction shed change_hands part go fetch
offer bid propose put raise table tender pledge promise
demand ask call_for request want urge seek insist require claim call_on appeal press threaten sue
promise pledge vow announce assure offer commit undertake guarantee stump_up put_up
warn advise caution alert tell counsel recommend urge
order instruct tell command decree require direct
announce say declare tell make_known unveil reveal state disclose
admit confess own_up acknowledge concede plead guilty accept come_clean
deny reject dismiss refute contest dispute protest innocent never cheat
apologise apology sorry regret forgive beg
condemn denounce criticise attack deplore slam blast lambast decry fault mock call describe speak accuse scorn ridicule reject disagree oppose
praise hail laud applaud commend thank pay compliment job tribute
defend stand_by back support confidence justify stick_by trust
blame accuse fault charge attribute
worry concern alarm fear anxiety voice express disappoint disappointment regret dismay
weep cry tear break_down sob burst
congratulate praise salute felicitate
complain protest object appeal lodge
sue file lawsuit court claim action go_to
appeal court challenge contest take file higher
charge accuse indict prosecute arraign bring
try trial court judge hearing stand appear go dock
testify evidence witness tell stand give say speak question
question interview interrogate tell ask quiz hear examine grill speak
convict guilty find conviction verdict
acquit clear innocent absolve walk_free
sentence jail send prison give term impose life receive order get
fine penalise pay punish dock deduct take penalty point
punish penalise dock deduct sanction discipline ban suspend strip
investigate probe inquiry examine look_into review commission clarify find_out study check inquire test
publish release appear leak post put_out issue come_out make_public go_online print reveal
write letter publish address pen sign
show picture image send transmit broadcast beam release
hack break_into attack paralyse breach steal infiltrate knock_out cripple
steal rob empty take make_off loot raid grab snatch burgle heist theft break_in break_into robbery burglary plunder ransack pilfer swipe clear_out lift
recover find come_upon retrieve return regain secure
throw hurl toss tip pour spray splash pelt spit fling
stick glue attach chain fasten tie tie_up bind gag
send dispatch deploy despatch mobilise order fly rush
come arrive reach land enter get touch_down turn_up pull_in land touch_down fly_in fly jet_in presence honour
leave depart fly go set_off quit cross flee
visit tour travel come go inspect arrive walk see trip stop inspect view walk fly overfly see stand hug embrace kneel console comfort presence
return come_back go_back fly home
meet receive audience see talk welcome host invite
invite guest receive attend ask
attend take_part go join be guest present
speak address speech talk tell lecture say
lose fall drop slip dive plunge decline tumble sink shed slump collapse weaken slide crash
rise climb jump soar gain increase surge leap grow advance rally dearer expensive up go_up
cut reduce lower slash trim decrease lose less halve shrink shave cheaper
raise increase lift hike put_up boost double triple dearer
pay compensate compensation receive get grant aid award fund set_aside put_aside earmark set_up
grant give award allocate provide lend loan offer allow fund
bankrupt insolvency insolvent file collapse fold bust administration
nationalise take_over rescue seize state take
downgrade cut lower rating strip notch
lay_off cut sack redundancy axe job dismiss shed
hire recruit employ take_on engage
test positive sample result confirm check examine counter-test
confirm prove show back corroborate bear_out
infect diagnose case detect test contract catch
vaccinate vaccination vaccine inoculate inoculation injection jab inject receive dose give queue shot roll_out
treat operate surgery hospital care
collapse faint fall pass_out hospital
born birth baby give deliver
marry wed wedding tie
divorce split separate part
retire end hang_up quit career
injure limp tear miss out sideline break twist carry_off stretcher hobble
withdraw pull_out drop_out scratch miss sit_out
withdraw pull_out drop_out quit end suspend give_up abandon bow_out race candidacy campaign
qualify reach advance through progress
boo whistle jeer heckle shout_down shout gallery
dump pour tip unload drop
close seal cap plug stop
leak spill pour gush escape flow
drill bore reach sink dig shaft
dig bury excavate pit
signal contact detect pick_up receive hear sign establish restore communicate
lose contact signal silent silence disappear
unfold spread extend open deploy
queue line form crowd wait stand
march walk stream fill pour throng flock
threaten threat intimidate warn menace
accept receive take agree
boast claim responsibility admit own
deport expel send fly remove put
board storm enter slide climb
disperse break_up tear_gas fire charge
decorate medal honour award receive pin
award honour prize give receive win go name choose cup trophy raise present receive lift
break injure fracture
lift ease relax remove end withdraw drop
lead head run chair charge
summon call_in call order cite
strip lose take withdraw deprive strike_off revoke disbar
stop eating hunger fast refuse
delete remove take_down erase wipe withdraw
reveal disclose make known unmask identify admit source
fly travel inspect view tour visit overfly helicopter
sing perform play aria
gag tie_up tie bind bound overpower shackle fetter trussed beat bruise
move rehouse evacuate bring leave resettle
check_out leave move_out
chair lead meet hold crisis
register activate find discover
gather assemble meet watch
cut_short break_off interrupt come_back return home
lodge file bring submit hand_in deliver present hand_over send petition
allow permit let clear_the_way permission way
die drown perish lose life
pick_up collect gather carry_off loot scavenge help descend plunder salvage
pump drain suck siphon
count find number
end finish conclude close stop over accept agree
boycott shun stay_away
tow pull drag haul bring take escort steer port
paint daub smear spray deface graffiti vandalise throw splash pour
burst rupture give_way fail break breach
`

// thingTable lists words for one sort of person or thing, as actTable does for
// happenings.
const thingTable = `
police officer detective policeman policewoman agent investigator constable force gendarme commando squad authority
prosecutor investigator attorney authority
soldier troop army military commando force trooper serviceman unit
judge court tribunal bench magistrate jury justice courtroom courthouse hearing
lawyer counsel attorney solicitor barrister defence
prison jail cell custody bar term
government cabinet minister state administration authority ministry
premier chancellor president leader head minister
parliament house deputy assembly chamber lawmaker legislature legislator congress senate
party bloc faction group coalition
council councillor town municipality city local
mayor town city
king monarch queen royal crown prince throne sovereign
company firm maker group manufacturer business operator producer giant owner
boss chief executive head director chairman manager president
board director management
employee worker staff workforce hand crew labour
union worker staff labour
shareholder investor owner
bank lender institution
saver customer depositor client account
share stock paper price equity
exchange market trading bourse
currency crown money euro dollar
loan credit aid money billion
school building classroom pupil teacher
parent mother father family
child boy girl infant baby toddler youngster youth teenager pupil
woman mother wife lady girl
man farmer driver father husband
student pupil undergraduate scholar
old pensioner elderly
tourist holidaymaker guest visitor traveller passenger
passenger traveller people customer
resident inhabitant villager local people
crowd thousand people mass demonstrator
protester demonstrator activist campaigner opponent
journalist reporter press correspondent media colleague
newspaper daily paper magazine
doctor surgeon physician medic
patient case sick
hospital clinic ward health medical bed
drug medicine vaccine jab treatment remedy
disease virus illness infection germ bacterium outbreak
body corpse carcass remains dead victim
victim dead casualty
relative family kin widow
attacker gunman killer assailant hostage-taker attack perpetrator
thief robber burglar raider culprit gang
suspect accused defendant man
loot haul booty jewel diamond stone gem
airline carrier operator
singer tenor soprano star vocalist
opera theatre house stage
comedian satirist entertainer
surveillance spy secret intelligence
worm virus software malware programme
researcher expert scientist
volcano crater ash cloud
plant factory mill works production
clip programme show video broadcast
bail custody deposit
plane jet airliner aircraft flight aeroplane airplane airbus
helicopter chopper
airport runway apron terminal
ship vessel freighter boat ferry tanker liner trawler
boat vessel raft dinghy
crew sailor seaman fisherman
train express locomotive wagon carriage railway rail
track rail line
car van vehicle truck lorry automobile
road street motorway highway roundabout
bridge viaduct span
tunnel tube shaft
mine pit colliery gallery
miner collier worker man
rescuer helper volunteer crew fireman firefighter
firefighter fireman crew brigade
fire blaze flame inferno
forest wood pine tree
river stream water waterway canal
flood water deluge
dam dyke levee embankment reservoir barrier
mud sludge slick
oil crude petroleum
gas fuel energy
pipeline pipe line
storm hurricane gale wind
earthquake quake tremor jolt
building house block home
flat apartment home
villa house residence home mansion
church cathedral mosque mass
museum gallery exhibition
painting picture landscape work canvas
orchestra musician player
concert performance show gig
film movie picture shoot shooting
singer musician star artist
rider cyclist champion
coach trainer manager
player striker forward footballer midfielder defender video film clip
team side club squad
match game final derby
goal strike header
fan supporter spectator
title crown championship cup trophy
medal bronze gold silver
season campaign year
vote ballot election poll
majority vote confidence
law bill measure legislation act by-law
plan project proposal scheme
offer bid proposal approach
talk negotiation meeting
agreement deal accord treaty pact contract
contract deal agreement
tour concert trip
visit trip journey tour
ambassador envoy diplomat
embassy consulate mission
rocket satellite craft spacecraft probe
signal contact radio
picture image photo photograph
animal whale beast mammal bear
food vegetable crop
farmer grower breeder
hunter shooter
border crossing frontier gate
refugee migrant asylum
weapon gun arm
bomb device explosive charge
shot bullet round
money fund cash sum
job post position office
document file record paper
letter message note
statement declaration
computer network system server
hacker attacker blackmailer
ransom demand money
test sample result
thesis doctorate title degree
prize award honour
hotel resort
flower bouquet rose wreath
tear cry
trial case
attack raid assault
`
