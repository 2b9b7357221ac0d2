import { readEntries } from "./entry.ts";

/** Nouns from I to O. */
export const NOUNS_I_O = readEntries(
  "noun",
  `
ideology | belief | They share an {ideology|belief}.
ignorance | lack of knowledge | They laughed at his {ignorance|lack of knowledge}.
illness | sickness | It is a rare {illness|sickness}.
illumination | light | It gives {illumination|light}.
illusion | false idea | It is an {illusion|false idea}. | !prev=optical
illustration | picture | It has many {illustrations|pictures}. | forms=plural
imitation | copy | It is an {imitation|copy} of a bird. | next=of
immensity | size | They saw the {immensity|size} of the task.
impact | effect | It has an {impact|effect} on trade.
impediment | barrier | It is an {impediment|barrier} to trade.
imperfection | fault | It has an {imperfection|fault}.
impetus | push | It gave an {impetus|push} to trade.
implication | effect | It has {implications|effects} for trade. | forms=plural
importance | value | They saw the {importance|value} of it. | next=of
impoverishment | poverty | It led to {impoverishment|poverty}.
impression | feeling | They had the {impression|feeling} that he lied. | next=that
imprisonment | prison | He faced {imprisonment|prison}. | !next=of,for
impulse | urge | He felt an {impulse|urge} to go. | next=to
inaccuracy | mistake | It has an {inaccuracy|mistake}.
inadequacy | weakness | They saw the {inadequacy|weakness} of the plan.
incentive | reward | It is an {incentive|reward}.
inception | start | It has grown since its {inception|start}.
inclination | tendency | They have an {inclination|tendency} to wait. | next=to
inconvenience | trouble | It caused {inconvenience|trouble}.
increase | rise | There was an {increase|rise} in trade. | next=in
incursion | attack | They feared an {incursion|attack}.
indication | sign | It is an {indication|sign} of age.
indignation | anger | They felt {indignation|anger}.
individual | person | Each {individual|person} has a key.
infancy | early stage | It is in its {infancy|early stage}. | prev=its,their
infant | baby | The {infant|baby} slept.
inferno | fire | The {inferno|fire} lasted a day.
influx | flood | There was an {influx|flood} of men.
infringement | breach | It was an {infringement|breach} of the rule.
ingenuity | skill | It takes {ingenuity|skill}.
inhabitant | person | It has ten {inhabitants|people}. | forms=plural
inhabitant | resident | It has ten {inhabitants|residents}.
initiation | start | It led to the {initiation|start} of talks. | next=of
initiative | plan | They started an {initiative|plan}. | prev=an,new,the,this
injection | shot | He had an {injection|shot}. | !prev=fuel,dependency
injury | wound | He had an {injury|wound} to the leg. | next=to
injustice | wrong | It was an {injustice|wrong}.
innovation | new idea | It was an {innovation|new idea}. | prev=an,many
inquiry | investigation | They held an {inquiry|investigation}.
inscription | writing | They read the {inscription|writing}. | forms=singular
insight | understanding | It gives {insight|understanding}. | forms=singular !prev=an
inspection | check | They made an {inspection|check}.
installment | part | They paid in {installments|parts}.
instalment | part | They paid in {instalments|parts}.
instructor | teacher | She is an {instructor|teacher}.
insurgent | rebel | The {insurgents|rebels} fled.
intellect | mind | She has a fine {intellect|mind}.
intensity | strength | They measured the {intensity|strength} of the storm. | next=of !prev=light,field
intent | aim | Their {intent|aim} was to win. | prev=their,his,her,main
intention | aim | Their {intention|aim} is to win.
interior | inside | They painted the {interior|inside}. | prev=the
intermission | break | They met in the {intermission|break}.
interplay | mix | They study the {interplay|mix} of them. | next=of
interpretation | reading | It is a new {interpretation|reading} of the law. | next=of
interrogation | questioning | It led to his {interrogation|questioning}.
interval | gap | There is an {interval|gap} between them. | next=between
intervention | action | It calls for {intervention|action}. | next=.
intimidation | threats | They used {intimidation|threats}.
intolerance | prejudice | They fought {intolerance|prejudice}. | !prev=lactose,food
intrigue | plot | It was an {intrigue|plot}.
invasion | attack | They feared an {invasion|attack}. | next=.,by
investigator | detective | An {investigator|detective} came.
involvement | part | They deny any {involvement|part} in it. | next=in
issue | problem | It is a big {issue|problem}. | prev=big,major,serious,main
itinerary | route | They changed the {itinerary|route}.
jeopardy | danger | The plan is in {jeopardy|danger}.
jubilation | joy | They felt {jubilation|joy}.
junction | meeting point | They met at the {junction|meeting point} of two roads. | next=of
jurisdiction | control | It is under their {jurisdiction|control}. | prev=their,its
justification | reason | There is no {justification|reason} for it.
laborer | worker | The {laborer|worker} left.
labour | work | It takes much {labour|work}. | prev=much,hard,manual
labourer | worker | The {labourer|worker} left.
lament | cry | They heard a {lament|cry}.
lapse | gap | There was a {lapse|gap} of ten years. | next=of
legislation | laws | They passed new {legislation|laws}. | forms=singular !prev=this,a,the,that
legislator | politician | A {legislator|politician} spoke.
lineage | family line | He is of royal {lineage|family line}.
litigation | legal action | They faced {litigation|legal action}.
livelihood | living | They lost their {livelihood|living}.
locale | place | They met in a quiet {locale|place}.
locality | area | They live in the {locality|area}.
location | place | It is a quiet {location|place}. | !prev=memory
locomotion | movement | They study the {locomotion|movement} of fish.
longevity | long life | It is known for its {longevity|long life}.
magistrate | judge | The {magistrate|judge} spoke.
magnate | business leader | He is a steel {magnate|business leader}.
mainstay | main support | It is the {mainstay|main support} of the town.
majesty | greatness | They saw the {majesty|greatness} of it.
malady | illness | It is a rare {malady|illness}.
malice | hatred | He acted with {malice|hatred}.
malnutrition | poor diet | They died of {malnutrition|poor diet}.
mandate | order | They had a {mandate|order} from the king. | next=from
mannerism | habit | He has a strange {mannerism|habit}.
mariner | sailor | The {mariner|sailor} left.
mastery | command | She has {mastery|command} of the tool. | next=of
mayhem | chaos | It led to {mayhem|chaos}.
means | way | It is a {means|way} of trade. | next=of prev=a
mentor | guide | He was her {mentor|guide}.
mercenary | hired soldier | They paid the {mercenaries|hired soldiers}.
merchandise | goods | They sell {merchandise|goods}. | forms=singular
merchant | trader | The {merchant|trader} left.
metamorphosis | change | It is a complete {metamorphosis|change}.
methodology | method | It is a new {methodology|method}.
metropolis | big city | It is a {metropolis|big city}.
midst | middle | They met in the {midst|middle} of it.
milestone | key event | It was a {milestone|key event}.
militant | fighter | The {militants|fighters} fled.
minority | small group | They are a {minority|small group}. | prev=a,small
misconception | mistake | It is a common {misconception|mistake}.
misery | suffering | They live in {misery|suffering}.
misfortune | bad luck | It was his {misfortune|bad luck}. | forms=singular !prev=a
mishap | accident | There was a {mishap|accident}.
mixture | mix | It is a {mixture|mix} of oil and salt.
mobility | movement | They lost their {mobility|movement}.
modification | change | They made a {modification|change}.
monarch | ruler | The {monarch|ruler} lived in Rome.
morale | spirit | It lifted their {morale|spirit}.
morsel | bite | They ate a {morsel|bite}.
mortality | death | They study {mortality|death}. | !next=rate,rates
motif | theme | It has a red {motif|theme}.
motive | reason | They found the {motive|reason} for it.
multitude | crowd | They saw the {multitude|crowd}. | prev=the
municipality | town | They live in a small {municipality|town}. | prev=small
murder | killing | They saw the {murder|killing} of the king. | next=of
mystique | mystery | They felt the {mystique|mystery} of it.
narrative | story | It is a long {narrative|story}.
nation | country | It is a rich {nation|country}. | !prev=united
necessity | need | They saw the {necessity|need} for it. | next=for,of,to
negligence | carelessness | It was caused by {negligence|carelessness}.
negotiation | talk | The {negotiations|talks} lasted a week. | forms=plural
newcomer | new arrival | He is a {newcomer|new arrival}.
niche | place | It found its {niche|place}.
nobility | nobles | The {nobility|nobles} fled. | forms=singular
nomad | wanderer | They are {nomads|wanderers}.
nominee | candidate | She is the {nominee|candidate}.
notion | idea | It is a strange {notion|idea}.
nourishment | food | They need {nourishment|food}. | forms=singular
novel | book | She wrote a {novel|book}. | !prev=graphic
novelty | new thing | It was a {novelty|new thing}.
novice | beginner | He is a {novice|beginner}.
nuance | shade | It has many {nuances|shades}.
nuisance | bother | It is a {nuisance|bother}.
nutrition | food | They need good {nutrition|food}. | prev=good,poor
objection | complaint | They had no {objection|complaint}.
obligation | duty | They have an {obligation|duty} to help.
observance | keeping | They value the {observance|keeping} of the rule. | next=of
obsession | passion | It was an {obsession|passion}.
obstacle | barrier | It is an {obstacle|barrier} to trade. | next=to
occupation | job | What is your {occupation|job}? | prev=your,his,her,my,hard,good,common,main
occurrence | event | It is a rare {occurrence|event}.
offence | crime | It is an {offence|crime}. | prev=an,criminal,this
offender | criminal | The {offender|criminal} left.
offspring | young | It feeds its {offspring|young}. | prev=its,their,her forms=singular
omission | gap | There is an {omission|gap} in the text.
onlooker | watcher | The {onlookers|watchers} left.
onset | start | It was the {onset|start} of war. | next=of
onslaught | attack | They feared the {onslaught|attack}.
opinion | view | It is her {opinion|view}. | prev=her,his,their,my
opponent | rival | He beat his {opponent|rival}.
opportunity | chance | It is a good {opportunity|chance}.
opposition | resistance | They met {opposition|resistance}. | prev=met,fierce,strong
oppression | cruel rule | They fled {oppression|cruel rule}.
option | choice | They have no {option|choice}. | prev=no,other,best,good,only
orator | speaker | He was a great {orator|speaker}.
ordeal | bad experience | It was an {ordeal|bad experience}.
origin | source | They found the {origin|source} of the noise. | next=of prev=the
outbreak | start | It led to the {outbreak|start} of war. | next=of
outcome | result | It was a good {outcome|result}.
outcry | protest | It led to an {outcry|protest}.
outlay | cost | They cut the {outlay|cost}.
outrage | anger | It caused {outrage|anger}.
outset | start | It was clear from the {outset|start}.
outskirts | edge | They live on the {outskirts|edge} of Rome. | forms=singular next=of
overhaul | repair | It needs an {overhaul|repair}.
oversight | mistake | It was an {oversight|mistake}. | prev=an
`,
);
