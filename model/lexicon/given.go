package lexicon

import (
	_ "embed"
	"strings"
)

// givenNames lists given names of many languages; its first lines say how.
//
//go:embed given.txt
var givenNames string

// MensNames and WomensNames hold common given names in lower case, so that a name can be
// told for a person's and he from she; a name that both bear is in both.
var (
	MensNames = Words(given('m') + `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan
carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan
logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley vladimir sergei dmitry ivan boris mikhail nikolai igor viktor
emmanuel francois jacques jean pierre hans karl angus mike bill bob jim tom tim ted ron rob steve dan dave barack bernie mitt newt marco rudy chris
matt ken greg jeff rick nick pete tony andy ed fred sam ben max leo hugo carlos luis jorge pedro pablo miguel fernando antonio francisco manuel
ricardo mario giuseppe giovanni mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdul yusuf mustafa recep yitzhak shimon ariel ehud
narendra rahul imran nawaz xi hu jiang shinzo kim nelson kofi ban silvio angelo don dick phil doug brad chad kurt lars erik sven olaf mitch rand mick
martin colin malcolm duncan oliver felix oscar theo trey jared reince corey devin elijah jeb danny jimmy kenny lou ray rod ross stan todd wes
volodymyr oleksandr andriy petro lech jaroslaw vaclav milos slobodan radovan ratko julian glenn bashar muammar hosni saddam yasser mahmoud hugh ian
neil simon stuart graham nigel gordon harry josiah jeremiah ezekiel isaac abraham silas amos elias caleb ezra enoch reuben tomas petr pavel ondrej
marek piotr pawel krzysztof tomasz stefan dieter jurgen klaus wolfgang manfred heinz rolf uwe henrik anders magnus johan gustav mats jens soren
torsten alain bernard claude didier gilles guillaume laurent luc marcel olivier thierry yves matteo luca lorenzo paolo enrico giorgio alessandro
andrei alexei yevgeny oleg mihai gheorghe dimitris nikos kostas giorgos khalid tariq karim samir ibrahima mamadou ousmane oumar moussa amadou kwame
babatunde chinedu emeka sanjay rajesh amit arun vijay ravi anil suresh kenji hiroshi takeshi rafael javier alejandro ernesto esteban diego andres
julio ramon joao tiago rui paulo hendrik willem pieter cornelis joost ruud kieran declan callum ewan darren gavin barry trevor clive derek leonard
mason liam lucas rich jürgen fritz françois nicolas khaled abdullah yair rajiv taro moon lee alex eddie lindsey marcus hamish jamal cyril desmond
thabo winston clement keir rishi reza hamid ashraf pervez joaquin enrique chuck tad sheldon hector clint brent brett craig derrick dwight earl elliott
ernest floyd gene gilbert glen herbert howard hubert irving jay joel jon kirk kris lance leon leroy lester lloyd lonnie luke lyle marvin melvin milton
morris neal norman otis percy perry preston rene reggie rex rickey rodney roland roman rory rufus salvador sherman sidney spencer stewart sylvester
tommy vernon victor virgil wallace warren wendell wesley wilbur wilson woody zack`)

	WomensNames = Words(given('f') + `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol
amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea melania
ivanka kellyanne nikki ada ingrid astrid freya sigrid helga heidi ines beatriz gabriela daniela silvia veronica fiona moira isla siobhan aoife niamh
bridget sinead maeve edith edna flora florence vera vivian yvonne zoe chloe leah miriam esther naomi tamar golda carly sheryl oprah rosie megyn maxine
lucy harriet peggy wendy tina rosa carmen dolores lucia fatima aisha layla zainab priya akiko camille sophie claire juliet imogen eleanor philippa
gemma condoleezza madeleine nicola ursula marine greta jacinda sanna annalena giorgia indira benazir aung dilma cristina ellen tarja kim jill elena
sonia olga natalia svetlana irena marta carla lena elsa eva maja hanna katarina jana lucie zuzana agnieszka malgorzata ewa beata barbro karin birgit
ulla gudrun sabine anke silke monika gisela brigitte chantal sylvie giulia francesca chiara paola elisa luisa leonor mariana valentina ximena wanda
rhoda gwen bronwen siân eluned carys lorna morag gillian hazel janine tracy tracey nasreen shabana noor leila yasmin mariam khadija fatou aminata
ngozi chiamaka folasade nomvula thandi lindiwe naoko yoko keiko yumi mei xiu sunita anjali lakshmi deepa kavita pooja bertha mabel hilda elsie doreen
muriel enid agnes winifred mildred ethel gladys marjorie phyllis tatiana irina yulia ekaterina kate jane anne sue alicia gennifer monica paula nina
loretta huma debbie dianne tulsi kamala ayanna ségolène yuki katie gina sally valerie hope eilidh yvette tzipi agatha alexandra allison alma annette
annie arlene audrey becky belinda bernice bessie beth bonnie caroline carrie cassandra cathy celia clara claudia colleen connie courtney
 darlene deanna delia della dora elaine ella eloise erica erika erin estelle eunice felicia gail geraldine gertrude
glenda inez jamie jeanne jeannette jenna jenny jo joanna joanne jodi josephine juanita katrina kathy katy kristen
kristin kristina latoya laurie lillian lois louise mandy marcia margarita marguerite marlene marsha maureen melinda meredith
mindy minnie miranda molly myra nadine naureen nellie nora norma opal patsy patty pauline pearl penny polly priscilla ramona renee rita roberta
 rosalie rosemary roxanne sabrina sadie selma shannon sheila shelley sherry sonja stacy stella suzanne tabitha tammy tanya tara teri thelma
tiffany toni trudy vanessa velma vicki viola wilma yolanda`)
)

// given returns the names of givenNames of one sex, 'm' or 'f', in one line.
func given(sex byte) string {
	var all strings.Builder
	for line := range strings.Lines(givenNames) {
		if len(line) > 2 && line[0] == sex && line[1] == ' ' {
			all.WriteString(line[2:])
		}
	}
	return all.String()
}
