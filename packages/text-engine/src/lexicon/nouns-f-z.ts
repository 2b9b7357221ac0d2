import { readEntries } from "./entry.ts";

/** Nouns from F to Z. */
export const NOUNS_F_Z = readEntries(
  "noun",
  `
fabrication | lie | It was a {fabrication|lie}.
faction | group | One {faction|group} left.
fallacy | mistake | It is a common {fallacy|mistake}.
famine | hunger | They died of {famine|hunger}. | prev=of
fascination | interest | They felt {fascination|interest}.
feasibility | possibility | They doubt the {feasibility|possibility} of it.
feast | big meal | They held a {feast|big meal}. | prev=a,the
feat | act | It was a great {feat|act}.
fee | charge | They paid the {fee|charge}.
felony | crime | It is a {felony|crime}.
ferocity | violence | They saw the {ferocity|violence} of it.
fervour | passion | He sang with {fervour|passion}.
finance | money | They need {finance|money}. | forms=singular prev=need,needs,raise
fissure | crack | There is a {fissure|crack} in the wall.
flaw | fault | It has a {flaw|fault}.
flora | plants | They study the {flora|plants}. | prev=the forms=singular
foe | enemy | He met his {foe|enemy}.
foliage | leaves | It has thick {foliage|leaves}. | forms=singular
follower | supporter | It has many {followers|supporters}. | prev=many,his,her
forefather | ancestor | Their {forefathers|ancestors} left.
foreigner | stranger | A {foreigner|stranger} came in.
forerunner | early form | It is a {forerunner|early form} of the car. | next=of
formation | creation | It led to the {formation|creation} of a union. | next=of
fragment | piece | They found a {fragment|piece} of bone.
fragrance | smell | It has a strong {fragrance|smell}.
fraud | cheating | He was jailed for {fraud|cheating}. | prev=for
frenzy | rage | They were in a {frenzy|rage}.
frustration | anger | They felt {frustration|anger}.
fugitive | runaway | They caught the {fugitive|runaway}.
fury | anger | They felt {fury|anger}.
garment | piece of clothing | It is a light {garment|piece of clothing}.
genesis | origin | They study the {genesis|origin} of it.
gist | main point | They got the {gist|main point}.
glimpse | look | They got a {glimpse|look} of it.
gloom | darkness | They sat in the {gloom|darkness}.
goodwill | kindness | They showed {goodwill|kindness}.
grandeur | greatness | They saw the {grandeur|greatness} of Rome.
gratification | pleasure | It gave him {gratification|pleasure}.
gratitude | thanks | They showed their {gratitude|thanks}.
grief | sorrow | They felt {grief|sorrow}.
grievance | complaint | They had a {grievance|complaint}.
guardian | protector | He is the {guardian|protector} of the tomb. | next=of
guidance | advice | They asked for {guidance|advice}. | !prev=missile
guideline | rule | They follow the {guidelines|rules}.
habitat | home | It is the {habitat|home} of the bird. | next=of
habitation | living | It is unfit for {habitation|living}.
hardship | trouble | They faced {hardship|trouble}.
hatred | hate | They felt {hatred|hate}.
havoc | destruction | They saw the {havoc|destruction}.
hazard | danger | It is a {hazard|danger} to birds.
headquarters | main office | They met at the {headquarters|main office}. | forms=singular
heritage | history | They are proud of their {heritage|history}. | !prev=world !next=site,sites
heyday | peak | It was in its {heyday|peak}.
hindrance | obstacle | It is a {hindrance|obstacle} to trade.
homicide | murder | It was a {homicide|murder}.
hostage | prisoner | They freed the {hostage|prisoner}.
hostility | anger | They felt {hostility|anger}. | forms=singular
hue | colour | It has a red {hue|colour}.
hurdle | obstacle | They faced a {hurdle|obstacle}.
hygiene | cleanliness | They test the {hygiene|cleanliness} of the shop.
ideology | belief | They share an {ideology|belief}.
ignorance | lack of knowledge | They laughed at his {ignorance|lack of knowledge}.
illumination | light | It gives {illumination|light}.
illusion | false idea | It is an {illusion|false idea}. | !prev=optical
illustration | picture | It has many {illustrations|pictures}. | forms=plural
imbalance | inequality | There is an {imbalance|inequality} of power. | next=of
imitation | copy | It is an {imitation|copy} of a bird. | next=of
immensity | size | They saw the {immensity|size} of the task.
impact | effect | It has an {impact|effect} on trade.
impasse | deadlock | They reached an {impasse|deadlock}.
impatience | eagerness | They showed their {impatience|eagerness} to go. | next=to
imperfection | fault | It has an {imperfection|fault}.
impetus | push | It gave an {impetus|push} to trade.
implication | effect | It has {implications|effects} for trade. | forms=plural
impoverishment | poverty | It led to {impoverishment|poverty}.
impression | feeling | They had the {impression|feeling} that he lied. | next=that
imprisonment | prison | He faced {imprisonment|prison}. | !next=of,for
impulse | urge | He felt an {impulse|urge} to go. | next=to
inaccuracy | mistake | It has an {inaccuracy|mistake}.
inadequacy | weakness | They saw the {inadequacy|weakness} of the plan.
incentive | reward | It is an {incentive|reward}.
inclination | tendency | They have an {inclination|tendency} to wait. | next=to
inconvenience | trouble | It caused {inconvenience|trouble}.
incursion | attack | They feared an {incursion|attack}.
indication | sign | It is an {indication|sign} of age.
indignation | anger | They felt {indignation|anger}.
infancy | early stage | It is in its {infancy|early stage}. | prev=its,their
inferno | fire | The {inferno|fire} lasted a day.
influx | flood | There was an {influx|flood} of men.
infringement | breach | It was an {infringement|breach} of the rule.
ingenuity | cleverness | It takes {ingenuity|cleverness}.
initiation | start | It led to the {initiation|start} of talks. | next=of
initiative | plan | They started an {initiative|plan}. | prev=an,new,the,this
injection | shot | He had an {injection|shot}. | !prev=fuel,dependency
injustice | wrong | It was an {injustice|wrong}.
innovation | new idea | It was an {innovation|new idea}. | prev=an,many
inquiry | investigation | They held an {inquiry|investigation}.
inscription | writing | They read the {inscription|writing}. | forms=singular
insight | understanding | It gives {insight|understanding}. | forms=singular !prev=an
inspection | check | They made an {inspection|check}.
instalment | part | They paid in {instalments|parts}.
installment | part | They paid in {installments|parts}.
instructor | teacher | She is an {instructor|teacher}.
insurgent | rebel | The {insurgents|rebels} fled.
insurrection | revolt | They feared an {insurrection|revolt}.
intellect | mind | She has a fine {intellect|mind}.
intensity | strength | They measured the {intensity|strength} of the storm. | next=of !prev=light,field
intent | aim | Their {intent|aim} was to win. | prev=their,his,her,main
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
irritation | annoyance | They showed their {irritation|annoyance}.
itinerary | route | They changed the {itinerary|route}.
jeopardy | danger | The plan is in {jeopardy|danger}.
jubilation | joy | They felt {jubilation|joy}.
junction | meeting point | They met at the {junction|meeting point} of two roads. | next=of
jurisdiction | control | It is under their {jurisdiction|control}. | prev=their,its
justification | reason | There is no {justification|reason} for it.
labour | work | It takes much {labour|work}. | prev=much,hard,manual
labourer | worker | The {labourer|worker} left.
laborer | worker | The {laborer|worker} left.
lament | cry | They heard a {lament|cry}.
lapse | gap | There was a {lapse|gap} of ten years. | next=of
legislation | laws | They passed new {legislation|laws}. | forms=singular !prev=this,a,the,that
legislator | lawmaker | A {legislator|lawmaker} spoke.
lineage | family line | He is of royal {lineage|family line}.
litigation | legal action | They faced {litigation|legal action}.
livelihood | living | They lost their {livelihood|living}.
locale | place | They met in a quiet {locale|place}.
locality | area | They live in the {locality|area}.
locomotion | movement | They study the {locomotion|movement} of fish.
longevity | long life | It is known for its {longevity|long life}.
magistrate | judge | The {magistrate|judge} spoke.
magnate | tycoon | He is a steel {magnate|tycoon}.
mainstay | main support | It is the {mainstay|main support} of the town.
maintenance | upkeep | It needs {maintenance|upkeep}.
majesty | greatness | They saw the {majesty|greatness} of it.
malady | illness | It is a rare {malady|illness}.
malice | hatred | He acted with {malice|hatred}.
malnutrition | poor diet | They died of {malnutrition|poor diet}.
mandate | order | They had a {mandate|order} from the king. | next=from
mania | craze | It was a {mania|craze}.
mannerism | habit | He has a strange {mannerism|habit}.
mariner | sailor | The {mariner|sailor} left.
mastery | command | She has {mastery|command} of the tool. | next=of
maturity | adulthood | They reach {maturity|adulthood}. | prev=reach,reaches,reached,sexual
mayhem | chaos | It led to {mayhem|chaos}.
mentor | guide | He was her {mentor|guide}.
merchant | trader | The {merchant|trader} left.
mercenary | hired soldier | They paid the {mercenaries|hired soldiers}.
metamorphosis | change | It is a complete {metamorphosis|change}.
metropolis | big city | It is a {metropolis|big city}.
midst | middle | They met in the {midst|middle} of it.
milestone | key event | It was a {milestone|key event}.
militant | fighter | The {militants|fighters} fled.
minority | small group | They are a {minority|small group}. | prev=a,small
misery | suffering | They live in {misery|suffering}.
misfortune | bad luck | It was his {misfortune|bad luck}. | forms=singular !prev=a
mishap | accident | There was a {mishap|accident}.
mixture | mix | It is a {mixture|mix} of oil and salt.
mobility | movement | They lost their {mobility|movement}.
modification | change | They made a {modification|change}.
morale | spirit | It lifted their {morale|spirit}.
morsel | bite | They ate a {morsel|bite}.
mortality | death | They study {mortality|death}. | !next=rate,rates
motif | theme | It has a red {motif|theme}.
motive | reason | They found the {motive|reason} for it.
municipality | town | They live in a small {municipality|town}. | prev=small
multitude | crowd | They saw the {multitude|crowd}. | prev=the
mutiny | revolt | It led to a {mutiny|revolt}.
mystique | mystery | They felt the {mystique|mystery} of it.
narrative | story | It is a long {narrative|story}.
narrator | storyteller | The {narrator|storyteller} left.
necessity | need | They saw the {necessity|need} for it. | next=for,of,to
negligence | carelessness | It was caused by {negligence|carelessness}.
negotiation | talk | The {negotiations|talks} lasted a week. | forms=plural
newcomer | new arrival | He is a {newcomer|new arrival}.
niche | place | It found its {niche|place}.
nomad | wanderer | They are {nomads|wanderers}.
nobility | nobles | The {nobility|nobles} fled. | forms=singular
nominee | candidate | She is the {nominee|candidate}.
notion | idea | It is a strange {notion|idea}.
novelty | new thing | It was a {novelty|new thing}.
novice | beginner | He is a {novice|beginner}.
nuance | shade | It has many {nuances|shades}.
nuisance | bother | It is a {nuisance|bother}.
nutrition | food | They need good {nutrition|food}. | prev=good,poor
objection | complaint | They had no {objection|complaint}.
observance | keeping | They value the {observance|keeping} of the rule. | next=of
obsession | passion | It was an {obsession|passion}.
offence | crime | It is an {offence|crime}. | prev=an,criminal,this
offender | criminal | The {offender|criminal} left.
offspring | young | It feeds its {offspring|young}. | prev=its,their,her forms=singular
omission | gap | There is an {omission|gap} in the text.
onlooker | watcher | The {onlookers|watchers} left.
onset | start | It was the {onset|start} of war. | next=of
onslaught | attack | They feared the {onslaught|attack}.
opposition | resistance | They met {opposition|resistance}. | prev=met,fierce,strong
oppression | cruel rule | They fled {oppression|cruel rule}.
option | choice | They have an {option|choice}. | !prev=stock,the,command
orator | speaker | He was a great {orator|speaker}.
ordeal | bad experience | It was an {ordeal|bad experience}.
ornament | decoration | It has no {ornament|decoration}.
outbreak | start | It led to the {outbreak|start} of war. | next=of
outcome | result | It was a good {outcome|result}.
outcry | protest | It led to an {outcry|protest}.
outlay | cost | They cut the {outlay|cost}.
outrage | anger | It caused {outrage|anger}.
outset | start | It was clear from the {outset|start}.
outskirts | edge | They live on the {outskirts|edge} of Rome. | forms=singular next=of
overhaul | repair | It needs an {overhaul|repair}.
oversight | mistake | It was an {oversight|mistake}. | prev=an
pact | agreement | They signed a {pact|agreement}.
panic | fear | They felt {panic|fear}.
paradigm | model | It is a new {paradigm|model}.
passageway | hall | They met in the {passageway|hall}.
passion | love | She has a {passion|love} for songs. | next=for
pastime | hobby | It is a {pastime|hobby}.
patriarch | male head | He is the {patriarch|male head} of the clan. | next=of
patron | supporter | He is a {patron|supporter} of the arts. | next=of
patronage | support | It had the {patronage|support} of the king.
peculiarity | odd feature | It has one {peculiarity|odd feature}.
perception | view | It changed their {perception|view} of him. | prev=their,his,her,public
percentage | share | They own a large {percentage|share} of it. | next=of
perpetrator | criminal | They caught the {perpetrator|criminal}.
persecution | mistreatment | They fled {persecution|mistreatment}.
perseverance | determination | It takes {perseverance|determination}.
persistence | determination | It takes {persistence|determination}. | !next=of
personnel | staff | They hired new {personnel|staff}. | forms=singular
perspective | view | It is a new {perspective|view}.
pestilence | disease | They died of {pestilence|disease}.
petition | request | They sent a {petition|request}.
petroleum | oil | They sell {petroleum|oil}.
phenomenon | event | It is a rare {phenomenon|event}.
phobia | fear | He has a {phobia|fear} of dogs. | next=of
pinnacle | top | They reached the {pinnacle|top}.
pity | sympathy | They felt {pity|sympathy}.
plaintiff | accuser | The {plaintiff|accuser} spoke.
plight | bad state | They saw the {plight|bad state} of the town.
plunder | stolen goods | They sold the {plunder|stolen goods}.
poll | survey | They held a {poll|survey}. | prev=a,opinion
pollutant | harmful substance | They found {pollutants|harmful substances}.
populace | people | The {populace|people} fled. | forms=singular
portrait | picture | They sold a {portrait|picture} of him. | next=of
posterity | the future | They kept it for {posterity|the future}.
precaution | safety step | It is a {precaution|safety step}.
precedent | example | It set a {precedent|example}.
precinct | area | They met in the {precinct|area}.
precursor | early form | It is a {precursor|early form} of the car. | next=of
predator | hunter | It hides from {predators|hunters}.
predicament | difficult situation | They were in a {predicament|difficult situation}.
preface | introduction | They read the {preface|introduction}.
preference | choice | It is their {preference|choice}. | prev=their,his,her
premise | basis | It is the {premise|basis} of the film. | next=of
preservation | protection | They paid for the {preservation|protection} of it. | next=of
prestige | respect | It has great {prestige|respect}.
prevalence | frequency | They study the {prevalence|frequency} of it. | next=of
principle | rule | It is a basic {principle|rule}. | prev=basic,general,simple,this
privation | hardship | They faced {privation|hardship}.
privilege | special right | They have a {privilege|special right}.
procession | parade | They held a {procession|parade}.
proclamation | announcement | They read the {proclamation|announcement}.
procurement | purchase | It led to the {procurement|purchase} of ships. | next=of
prodigy | gifted child | He was a {prodigy|gifted child}.
profession | job | It is her {profession|job}.
profusion | large amount | There is a {profusion|large amount} of food. | next=of
progeny | young | It feeds its {progeny|young}. | forms=singular
prohibition | ban | They want a {prohibition|ban} on it. | next=on,of
proliferation | spread | It led to the {proliferation|spread} of weeds. | next=of
prologue | introduction | They read the {prologue|introduction}.
prominence | fame | He rose to {prominence|fame}.
promotion | better job | He got a {promotion|better job}. | prev=a next=.
propensity | tendency | It has a {propensity|tendency} to stop.
prophecy | prediction | It was a {prophecy|prediction}.
proponent | supporter | He is a {proponent|supporter} of it.
proposal | plan | They made a {proposal|plan}.
proprietor | owner | He is the {proprietor|owner} of the shop.
prosecution | trial | They face {prosecution|trial}. | prev=face,faces,facing
prospect | chance | There is no {prospect|chance} of peace. | next=of
protagonist | main character | The {protagonist|main character} dies.
provision | supply | It led to the {provision|supply} of food. | next=of
provocation | challenge | It was a {provocation|challenge}.
prowess | skill | They praised his {prowess|skill}.
publicity | attention | It drew much {publicity|attention}.
pupil | student | The {pupil|student} left.
purification | cleaning | They paid for the {purification|cleaning} of water. | next=of
pursuit | search | They left in {pursuit|search} of it. | next=of
quagmire | mess | They were in a {quagmire|mess}.
qualification | skill | They lack the {qualifications|skills}. | forms=plural
quandary | difficulty | They were in a {quandary|difficulty}.
quarters | housing | They left their {quarters|housing}. | prev=their,living
quest | search | They left on a {quest|search}.
questionnaire | survey | They filled in the {questionnaire|survey}.
quota | share | Each had a {quota|share} of food.
ramification | effect | It has {ramifications|effects} for trade. | forms=plural
rapport | bond | They have a good {rapport|bond}.
ratification | approval | It led to the {ratification|approval} of the deal. | next=of
reaction | response | It was a strange {reaction|response}. | !prev=chemical,chain,nuclear
readiness | willingness | They showed their {readiness|willingness} to go. | next=to
realm | kingdom | They left the {realm|kingdom}. | next=.
rebellion | revolt | It led to a {rebellion|revolt}.
recession | slump | It led to a {recession|slump}.
recognition | praise | It won much {recognition|praise}. | prev=much,international,critical
recollection | memory | She has no {recollection|memory} of it.
recommendation | advice | It was their {recommendation|advice}. | forms=singular prev=their,his,her
reconciliation | peace | It led to {reconciliation|peace}.
reconstruction | rebuilding | They paid for the {reconstruction|rebuilding} of the town. | next=of
recreation | fun | They did it for {recreation|fun}. | prev=for
recruit | new member | They trained the {recruits|new members}.
rectitude | honesty | They praised his {rectitude|honesty}.
referendum | vote | They held a {referendum|vote}.
refinement | improvement | It is a {refinement|improvement} of the plan.
refreshment | drink | They sell {refreshments|drinks}. | forms=plural
refuge | shelter | They found {refuge|shelter}.
refusal | rejection | It led to the {refusal|rejection} of the deal. | next=of
regime | government | They fled the {regime|government}. | prev=the,this,communist,military
regimen | plan | It is a strict {regimen|plan}.
rehearsal | practice | They met for a {rehearsal|practice}.
reimbursement | repayment | They asked for {reimbursement|repayment}.
rejuvenation | renewal | It led to the {rejuvenation|renewal} of the town.
reliance | dependence | They cut their {reliance|dependence} on oil.
remedy | cure | It is a {remedy|cure} for it.
remembrance | memory | They met in {remembrance|memory} of him.
reminiscence | memory | It is full of {reminiscences|memories}.
remorse | guilt | He felt {remorse|guilt}.
remuneration | pay | They asked for {remuneration|pay}.
rendezvous | meeting | They had a {rendezvous|meeting}. | forms=singular
rendition | version | It is a new {rendition|version} of the song. | next=of
renovation | repair | It closed for {renovation|repair}.
renown | fame | He won great {renown|fame}.
repercussion | effect | It has {repercussions|effects} for trade. | forms=plural
repetition | repeat | It was a {repetition|repeat} of the test. | next=of
replenishment | refilling | It needs {replenishment|refilling}.
replica | copy | They built a {replica|copy} of the ship.
repression | cruel rule | They fled {repression|cruel rule}.
repudiation | rejection | It was a {repudiation|rejection} of the plan.
reputation | name | It has a good {reputation|name}. | prev=good,bad
resemblance | likeness | They saw the {resemblance|likeness}.
resentment | anger | They felt {resentment|anger}.
reservation | doubt | They had {reservations|doubts} about it. | next=about
resilience | strength | They showed great {resilience|strength}.
respite | rest | They had no {respite|rest}.
responsibility | duty | It is their {responsibility|duty} to help. | next=to
restoration | repair | They paid for the {restoration|repair} of the hall. | next=of
restraint | control | They showed {restraint|control}.
restriction | limit | They put {restrictions|limits} on it.
resurgence | return | It led to a {resurgence|return} of the disease. | next=of
retaliation | revenge | They fear {retaliation|revenge}.
retention | keeping | It helps the {retention|keeping} of heat. | next=of
retort | reply | It was a sharp {retort|reply}.
retribution | revenge | They fear {retribution|revenge}.
revelation | surprise | It was a {revelation|surprise}. | next=.,to
revenue | income | It cut their {revenue|income}.
reverence | respect | They showed {reverence|respect}.
revival | return | It led to a {revival|return} of the trade. | next=of
revulsion | disgust | They felt {revulsion|disgust}.
rift | split | It led to a {rift|split} between them.
rite | ceremony | It is an old {rite|ceremony}.
rivalry | competition | There is {rivalry|competition} between them.
rubble | broken stone | They removed the {rubble|broken stone}.
rupture | break | It led to a {rupture|break} in the pipe. | next=in
sanctuary | safe place | It is a {sanctuary|safe place} for birds. | next=for
sanitation | cleanliness | They lack {sanitation|cleanliness}.
satisfaction | pleasure | It gave him {satisfaction|pleasure}. | !prev=customer
savagery | cruelty | They saw the {savagery|cruelty} of war.
scenario | situation | They planned for this {scenario|situation}.
sceptic | doubter | He is a {sceptic|doubter}.
scholar | expert | A {scholar|expert} said so.
scrutiny | examination | It is under {scrutiny|examination}.
seclusion | privacy | They live in {seclusion|privacy}.
sector | area | It grew in this {sector|area}. | prev=this
seizure | capture | It led to the {seizure|capture} of the ship. | next=of
selection | choice | They have a wide {selection|choice}. | prev=wide,good
sensation | feeling | It is a strange {sensation|feeling}.
sentiment | feeling | They share the {sentiment|feeling}.
sequel | follow-up | It is a {sequel|follow-up} to the film. | next=to
serenity | calm | They felt the {serenity|calm} of it.
setback | problem | They had a {setback|problem}.
settlement | village | It was a small {settlement|village}. | prev=small,first
severity | seriousness | They saw the {severity|seriousness} of it.
shortcoming | weakness | It has one {shortcoming|weakness}.
shortfall | lack | There is a {shortfall|lack} of food. | next=of
shrub | bush | They cut the {shrubs|bushes}.
sibling | brother or sister | He has one {sibling|brother or sister}. | forms=singular prev=a,one,no
similarity | likeness | They saw the {similarity|likeness}.
skirmish | small fight | It led to a {skirmish|small fight}.
slaughter | killing | They saw the {slaughter|killing}.
slumber | sleep | It fell into a {slumber|sleep}.
sojourn | stay | It was a brief {sojourn|stay}.
solidarity | support | They showed {solidarity|support}.
solitude | being alone | They like {solitude|being alone}.
sorrow | sadness | They felt {sorrow|sadness}.
sovereign | ruler | The {sovereign|ruler} fled.
sovereignty | independence | They lost their {sovereignty|independence}.
spectacle | sight | It was a strange {spectacle|sight}.
spectator | viewer | The {spectators|viewers} left.
speculation | guessing | It led to {speculation|guessing}.
splendour | beauty | They saw the {splendour|beauty} of it.
squad | team | The {squad|team} left.
stance | position | They took a firm {stance|position}.
standpoint | point of view | It is wrong from this {standpoint|point of view}.
statesman | leader | He was a great {statesman|leader}.
statute | law | They passed a {statute|law}.
stature | height | He was of short {stature|height}.
stipulation | condition | It has one {stipulation|condition}.
strain | stress | They felt the {strain|stress}. | next=.,of
strife | conflict | It led to {strife|conflict}.
stronghold | fort | They took the {stronghold|fort}.
struggle | fight | It was a long {struggle|fight}.
subordinate | junior | He told his {subordinates|juniors}.
subsidy | grant | They cut the {subsidy|grant}.
subsistence | survival | They need it for {subsistence|survival}.
substance | material | They found a strange {substance|material}.
subtlety | fine point | It has many {subtleties|fine points}.
succession | series | There was a {succession|series} of wars. | prev=a next=of
suffering | pain | They saw the {suffering|pain} of the poor. | forms=singular
summit | top | They reached the {summit|top}. | next=.,of
superstition | belief | It is an old {superstition|belief}.
supervision | control | It is under their {supervision|control}. | prev=their,his,her,under
supervisor | boss | Her {supervisor|boss} left.
supplement | addition | It is a {supplement|addition} to the text. | next=to
supplier | seller | The {supplier|seller} left.
supposition | guess | It was only a {supposition|guess}.
suppression | crushing | It led to the {suppression|crushing} of the revolt. | next=of
supremacy | power | They fought for {supremacy|power}.
surge | rise | There was a {surge|rise} in trade. | next=in
surveillance | watch | They are under {surveillance|watch}.
suspicion | doubt | They felt {suspicion|doubt}.
symptom | sign | It is a {symptom|sign} of stress. | next=of
synopsis | summary | They read the {synopsis|summary}.
takeover | purchase | It led to the {takeover|purchase} of the firm. | next=of
tariff | tax | They cut the {tariff|tax}.
temper | mood | He was in a bad {temper|mood}. | prev=bad,good
temperament | nature | She has a calm {temperament|nature}.
tempest | storm | They feared the {tempest|storm}.
tenant | renter | The {tenant|renter} left.
tenet | belief | It is a {tenet|belief} of the church.
tenure | term | It was built in his {tenure|term}. | prev=his,her
terminus | end | They met at the {terminus|end} of the line. | next=of
terrain | land | They crossed rough {terrain|land}.
territory | land | They lost much {territory|land}. | forms=singular prev=much,this,new
testimony | evidence | They heard the {testimony|evidence}.
theft | stealing | He was jailed for {theft|stealing}. | prev=for
throng | crowd | They saw the {throng|crowd}.
torment | pain | They saw the {torment|pain}.
torrent | flood | It led to a {torrent|flood} of mail. | next=of
tradition | custom | It is an old {tradition|custom}.
tragedy | disaster | It was a {tragedy|disaster}. | prev=a,the next=.,that,for
tranquillity | calm | They felt the {tranquillity|calm}.
transformation | change | It was a complete {transformation|change}. | !prev=linear,fourier
transgression | sin | It was a {transgression|sin}.
transportation | transport | They paid for {transportation|transport}.
treachery | betrayal | They feared {treachery|betrayal}.
treatise | book | He wrote a {treatise|book}.
treaty | agreement | They signed a {treaty|agreement}.
trepidation | fear | They felt {trepidation|fear}.
tribulation | trouble | They faced {tribulation|trouble}.
triumph | victory | It was a {triumph|victory} for the team. | next=for,of
trophy | prize | They won a {trophy|prize}.
tumult | noise | They heard the {tumult|noise}.
turmoil | chaos | It led to {turmoil|chaos}.
tutor | teacher | She is a {tutor|teacher}.
tyranny | cruel rule | They fled {tyranny|cruel rule}.
ultimatum | final demand | They sent an {ultimatum|final demand}.
undertaking | task | It was a great {undertaking|task}.
unemployment | lack of jobs | They fear {unemployment|lack of jobs}. | next=.
unification | joining | It led to the {unification|joining} of the land. | next=of
upheaval | change | It led to {upheaval|change}.
uprising | revolt | It led to an {uprising|revolt}.
upturn | rise | There was an {upturn|rise} in trade. | next=in
usage | use | They cut the {usage|use} of oil. | next=of
vegetation | plants | It is covered in {vegetation|plants}. | forms=singular
vendor | seller | The {vendor|seller} left.
vengeance | revenge | They seek {vengeance|revenge}.
venture | project | It was a risky {venture|project}. | !next=capital
venue | place | It is a good {venue|place}.
verdict | decision | They heard the {verdict|decision}.
vessel | ship | The {vessel|ship} sank. | !prev=blood
viewpoint | opinion | They share the {viewpoint|opinion}.
vigilance | care | It takes {vigilance|care}.
vigour | energy | He sang with {vigour|energy}.
villain | bad person | He is the {villain|bad person}.
vitality | energy | It is full of {vitality|energy}.
voyage | trip | They left on a {voyage|trip}.
vulnerability | weakness | It has a {vulnerability|weakness}.
warfare | war | It led to {warfare|war}. | forms=singular
warranty | guarantee | It has a {warranty|guarantee}.
weaponry | weapons | They sell {weaponry|weapons}. | forms=singular
wilderness | wild land | They live in the {wilderness|wild land}.
willingness | readiness | They showed their {willingness|readiness} to go. | next=to
withdrawal | removal | It led to the {withdrawal|removal} of the army. | next=of
worship | prayer | It is a place of {worship|prayer}.
wrath | anger | They feared his {wrath|anger}.
wreckage | remains | They found the {wreckage|remains} of the ship. | forms=singular next=of
yearning | desire | She felt a {yearning|desire} to go.
youngster | child | The {youngster|child} left.
zeal | enthusiasm | He sang with {zeal|enthusiasm}.
zenith | peak | It was at its {zenith|peak}.
`,
);
