import { readEntries } from "./entry.ts";

/** Nouns from A to E. */
export const NOUNS_A_E = readEntries(
  "noun",
  `
abatement | reduction | They asked for an {abatement|reduction} of the noise.
abode | home | It was a humble {abode|home}.
abolition | end | The {abolition|end} of the tax helped. | next=of
abyss | pit | They fell into the {abyss|pit}.
accession | rise | His {accession|rise} to power took years. | next=to
accolade | prize | It won many {accolades|prizes}.
accomplice | helper | The thief had an {accomplice|helper}.
accomplishment | achievement | It was a great {accomplishment|achievement}.
accord | agreement | They signed an {accord|agreement}. | !prev=of
accountability | responsibility | There is no {accountability|responsibility}.
accumulation | build-up | There was an {accumulation|build-up} of dust.
accusation | charge | They denied the {accusation|charge}.
achievement | success | It was a great {achievement|success}. | prev=great,big,major
acquaintance | friend | He met an old {acquaintance|friend}.
acreage | land | They sold the {acreage|land}.
acrimony | anger | There was much {acrimony|anger}.
adherent | follower | It has many {adherents|followers}.
adjustment | change | They made an {adjustment|change}.
administrator | manager | She is the {administrator|manager}. | !prev=network,system
admiration | respect | They felt {admiration|respect} for her.
adornment | decoration | It had no {adornment|decoration}.
adulthood | adult life | They reach {adulthood|adult life}.
advancement | progress | It led to great {advancement|progress}. | forms=singular
advent | arrival | It changed with the {advent|arrival} of steam.
adversity | hardship | They faced {adversity|hardship}.
affiliation | link | It has an {affiliation|link} with a school.
affliction | illness | It is a rare {affliction|illness}.
affluence | wealth | It is a town of {affluence|wealth}.
aggression | violence | It was an act of {aggression|violence}.
aggressor | attacker | They beat the {aggressor|attacker}.
agony | pain | He was in {agony|pain}.
allegation | claim | They denied the {allegation|claim}.
allegiance | loyalty | They swore {allegiance|loyalty} to him.
alliance | union | They formed an {alliance|union}.
allocation | share | Each had an {allocation|share} of food.
allotment | share | Each had an {allotment|share} of food.
allure | charm | They felt the {allure|charm} of the sea.
alteration | change | They made an {alteration|change}.
alternative | choice | There is no {alternative|choice}. | prev=no,other,only
altitude | height | It flew at a great {altitude|height}.
ambush | trap | They fell into an {ambush|trap}.
amendment | change | They made an {amendment|change} to the plan. | next=to
amenity | facility | The park has many {amenities|facilities}.
amusement | fun | They did it for {amusement|fun}. | prev=for
ancestry | origin | He is of Irish {ancestry|origin}.
anecdote | story | He told an {anecdote|story}.
anguish | pain | She felt great {anguish|pain}.
animosity | hatred | They felt {animosity|hatred}.
annihilation | destruction | It led to the {annihilation|destruction} of the fleet.
annoyance | trouble | It was an {annoyance|trouble}.
antagonist | enemy | He met his {antagonist|enemy}.
apparatus | equipment | They sold the {apparatus|equipment}. | forms=singular !prev=an
apparition | ghost | They saw an {apparition|ghost}.
appearance | look | It has the {appearance|look} of a house. | next=of prev=the
appellation | name | It is a strange {appellation|name}.
appliance | machine | They sell kitchen {appliances|machines}.
appointment | meeting | He had an {appointment|meeting} at noon. | next=with,at
appraisal | assessment | They made an {appraisal|assessment}.
apprehension | fear | They felt {apprehension|fear}.
apprentice | trainee | He was an {apprentice|trainee}.
approval | agreement | They gave their {approval|agreement}. | prev=their,his,her
aptitude | talent | She has an {aptitude|talent} for maths.
ardour | passion | He sang with {ardour|passion}.
aristocracy | nobility | The {aristocracy|nobility} fled.
aristocrat | noble | The {aristocrat|noble} fled.
aroma | smell | It has a strong {aroma|smell}.
arrangement | plan | They made an {arrangement|plan}. | prev=an,this
arrogance | pride | He spoke with {arrogance|pride}.
artefact | object | They found an {artefact|object}.
artifact | object | They found an {artifact|object}.
aspiration | hope | Their {aspirations|hopes} were high.
assailant | attacker | The {assailant|attacker} fled.
assassination | murder | It led to the {assassination|murder} of the king.
assemblage | collection | It is an {assemblage|collection} of parts.
assertion | claim | They denied the {assertion|claim}.
assessment | judgment | They made an {assessment|judgment}.
assortment | mix | They sell an {assortment|mix} of sweets.
assumption | belief | It is a common {assumption|belief}. | prev=common
astonishment | surprise | They looked on in {astonishment|surprise}.
asylum | shelter | They asked for {asylum|shelter}.
atrocity | cruel act | It was an {atrocity|cruel act}.
attainment | achievement | It was a great {attainment|achievement}.
attendee | guest | There were ten {attendees|guests}.
attentiveness | care | She worked with {attentiveness|care}.
auditorium | hall | They met in the {auditorium|hall}.
authorization | permission | They had no {authorization|permission}.
authorisation | permission | They had no {authorisation|permission}.
autonomy | independence | They want {autonomy|independence}.
bachelor | single man | He is a {bachelor|single man}. | !next='s,of
backing | support | They have the {backing|support} of the town. | next=of
backlash | reaction | There was a {backlash|reaction}.
ballot | vote | They held a {ballot|vote}. | prev=a,the
barricade | barrier | They built a {barricade|barrier}.
behest | request | He did it at her {behest|request}.
benefactor | donor | They thanked the {benefactor|donor}.
bewilderment | confusion | They looked on in {bewilderment|confusion}.
blaze | fire | The {blaze|fire} lasted a day.
blemish | mark | It has a {blemish|mark}.
blueprint | plan | They drew a {blueprint|plan}.
boulevard | street | They met on the {boulevard|street}.
boundary | border | It marks the {boundary|border} of the town. | next=of,between
bravery | courage | They praised his {bravery|courage}.
brim | edge | It was full to the {brim|edge}.
calibre | quality | They need men of this {calibre|quality}.
candour | honesty | He spoke with {candour|honesty}.
carnage | killing | They saw the {carnage|killing}.
carnivore | meat eater | It is a {carnivore|meat eater}.
casualty | victim | There were ten {casualties|victims}. | !next=department
cavity | hole | There is a {cavity|hole} in the wall.
celebration | party | They held a {celebration|party}. | prev=a
celebrity | star | She is a {celebrity|star}.
cemetery | graveyard | They met at the {cemetery|graveyard}.
certitude | certainty | They spoke with {certitude|certainty}.
cessation | end | It led to a {cessation|end} of the war. | next=of
chamber | room | They met in a dark {chamber|room}. | prev=dark,small,large,secret,burial
chaos | disorder | It led to {chaos|disorder}.
charisma | charm | She has {charisma|charm}.
chasm | gap | There is a {chasm|gap} between them.
chore | job | It is a dull {chore|job}.
circumstance | condition | They live in poor {circumstances|conditions}. | prev=poor,difficult,bad,these,such
citizenry | people | The {citizenry|people} voted.
clarification | explanation | They asked for {clarification|explanation}.
coalition | alliance | They formed a {coalition|alliance}.
collaboration | teamwork | It took much {collaboration|teamwork}. | forms=singular !next=with,between
collapse | fall | It led to the {collapse|fall} of the bank. | next=of
colleague | co-worker | He met a {colleague|co-worker}.
collision | crash | They saw the {collision|crash}. | !next=with
combustion | burning | It is formed by {combustion|burning}. | !prev=internal
comfort | ease | They live in {comfort|ease}. | prev=in
commencement | beginning | They met at the {commencement|beginning} of May.
commentator | reporter | A {commentator|reporter} said so.
commerce | trade | It is a town of {commerce|trade}.
commotion | noise | They heard a {commotion|noise}.
compassion | pity | They felt {compassion|pity}.
competence | skill | They doubt his {competence|skill}.
competition | contest | They won the {competition|contest}. | prev=the,a,this,annual
competitor | rival | They beat a {competitor|rival}.
compilation | collection | It is a {compilation|collection} of songs. | next=of
composure | calm | She lost her {composure|calm}.
comrade | friend | He met an old {comrade|friend}.
concession | compromise | They made a {concession|compromise}. | prev=a
confectionery | sweets | They sell {confectionery|sweets}.
confidant | close friend | He was her {confidant|close friend}.
conflagration | fire | The {conflagration|fire} lasted a day.
conflict | fight | It led to a {conflict|fight}. | prev=a,armed,long,violent
confrontation | fight | It led to a {confrontation|fight}.
congestion | crowding | It cuts {congestion|crowding}. | !prev=network
connotation | meaning | It has a bad {connotation|meaning}.
conquest | defeat | It led to the {conquest|defeat} of Spain. | next=of
consensus | agreement | They reached a {consensus|agreement}.
consent | permission | They gave their {consent|permission}.
conservation | protection | They support the {conservation|protection} of birds. | next=of
consideration | thought | They gave it much {consideration|thought}. | forms=singular prev=much,some,careful
consignment | load | They sent a {consignment|load} of tea.
consortium | group | They formed a {consortium|group}.
conspiracy | plot | They found a {conspiracy|plot}.
consternation | worry | It caused {consternation|worry}.
constituency | district | He won the {constituency|district}.
consumer | buyer | The {consumer|buyer} pays.
consumption | use | They cut the {consumption|use} of oil. | next=of
contaminant | pollutant | It removes {contaminants|pollutants}.
contamination | pollution | It led to {contamination|pollution}.
contempt | scorn | They felt {contempt|scorn} for him. | !next=of
contender | rival | They beat a {contender|rival}.
contention | claim | It is their {contention|claim} that he lied. | next=that
contestant | player | Each {contestant|player} has a key.
continuation | extension | It is a {continuation|extension} of the road. | next=of
contradiction | conflict | There is a {contradiction|conflict} between the two. | next=between
conversation | talk | They had a long {conversation|talk}.
conviction | belief | It is their {conviction|belief} that he lied. | next=that
cooperation | teamwork | It takes {cooperation|teamwork}. | next=.
coronation | crowning | They saw the {coronation|crowning} of the king. | next=of
corporation | company | It is a large {corporation|company}.
cosmos | universe | They study the {cosmos|universe}.
counsel | advice | They asked for {counsel|advice}. | !prev=legal,general
craftsman | skilled worker | The {craftsman|skilled worker} left. | forms=singular
craving | desire | She had a {craving|desire} for sweets.
creativity | imagination | It takes {creativity|imagination}.
credibility | trust | They lost {credibility|trust}.
creed | belief | They share a {creed|belief}.
crest | top | They reached the {crest|top} of the hill. | next=of
crevice | crack | It hid in a {crevice|crack}.
cuisine | cooking | They like French {cuisine|cooking}.
culmination | high point | It was the {culmination|high point} of years of work. | next=of
culprit | guilty person | They found the {culprit|guilty person}.
curriculum | course of study | They changed the {curriculum|course of study}. | forms=singular
custody | care | The child is in her {custody|care}. | prev=her,his,their
custodian | keeper | He is the {custodian|keeper}.
cutback | reduction | There were {cutbacks|reductions}.
dearth | lack | There is a {dearth|lack} of food.
debris | rubble | They removed the {debris|rubble}. | !prev=space
deceit | lying | He won by {deceit|lying}.
deception | trick | It was a {deception|trick}.
decrease | drop | There was a {decrease|drop} in trade. | next=in
defect | fault | It has a {defect|fault}. | !prev=birth
defender | protector | He is a {defender|protector} of birds. | next=of
deficit | shortage | They have a {deficit|shortage} of food. | !prev=budget,trade
deity | god | They worship a {deity|god}.
delegate | representative | They sent a {delegate|representative}.
delicacy | treat | It is a {delicacy|treat} in Spain.
delight | joy | It is a {delight|joy} to see.
demise | death | It led to his {demise|death}. | prev=his,her,their
demolition | destruction | It led to the {demolition|destruction} of the hall. | next=of
depiction | picture | It is a {depiction|picture} of war. | next=of
deprivation | lack | It is caused by {deprivation|lack} of food. | next=of
desolation | emptiness | They saw the {desolation|emptiness}.
despair | hopelessness | They felt {despair|hopelessness}.
despot | tyrant | They fled the {despot|tyrant}.
destination | goal | They reached their {destination|goal}. | next=.
destiny | fate | It was his {destiny|fate}.
destruction | ruin | It led to the {destruction|ruin} of the town. | next=of
detachment | group | They sent a {detachment|group} of men. | next=of
detention | jail | They were held in {detention|jail}. | prev=in
determination | willpower | She has great {determination|willpower}. | prev=great,strong
deterrent | warning | It is a {deterrent|warning} to thieves. | next=to
devastation | destruction | They saw the {devastation|destruction}.
devotee | fan | He is a {devotee|fan} of the team.
devotion | love | They showed their {devotion|love}. | prev=their,his,her
dexterity | skill | It takes {dexterity|skill}.
dialogue | talk | They opened a {dialogue|talk} with him. | next=with
dichotomy | split | There is a {dichotomy|split} between them.
dignitary | important person | They met a {dignitary|important person}.
dilemma | problem | They faced a {dilemma|problem}.
diligence | hard work | They praised her {diligence|hard work}. | !prev=due
disappearance | loss | They studied the {disappearance|loss} of bees. | next=of
disarray | disorder | It was in {disarray|disorder}.
discomfort | pain | It caused {discomfort|pain}.
discovery | find | It was a great {discovery|find}. | prev=great,important,new
discrepancy | difference | There is a {discrepancy|difference} between the two.
discretion | judgment | They used their {discretion|judgment}. | prev=their,his,her
disdain | scorn | They felt {disdain|scorn} for him.
disguise | mask | He wore a {disguise|mask}. | prev=a
disintegration | breakup | It led to the {disintegration|breakup} of the union. | next=of
disparity | difference | There is a {disparity|difference} between the two.
displeasure | anger | They showed their {displeasure|anger}.
disposal | removal | They paid for the {disposal|removal} of waste. | next=of
disposition | nature | She has a kind {disposition|nature}.
disruption | disturbance | It caused {disruption|disturbance}.
dissatisfaction | unhappiness | They showed their {dissatisfaction|unhappiness}.
dissemination | spread | It helps the {dissemination|spread} of news. | next=of
distress | pain | They were in {distress|pain}. | prev=in,great
district | area | They live in a poor {district|area}. | prev=poor,rich,quiet
diversity | variety | There is a great {diversity|variety} of plants. | next=of
dogma | belief | They share a {dogma|belief}.
downfall | ruin | It led to his {downfall|ruin}.
downpour | heavy rain | They got wet in the {downpour|heavy rain}.
drawback | problem | It has one {drawback|problem}.
drought | dry period | There was a {drought|dry period}. | forms=singular
duplicate | copy | They made a {duplicate|copy}.
durability | strength | They test its {durability|strength}.
eagerness | desire | They showed their {eagerness|desire} to win. | next=to
eccentricity | odd habit | They laughed at his {eccentricities|odd habits}.
ecstasy | joy | They were in {ecstasy|joy}.
educator | teacher | She is an {educator|teacher}.
elation | joy | They felt {elation|joy}.
elevation | height | It lies at an {elevation|height} of ten feet. | next=of
embankment | bank | They sat on the {embankment|bank}.
embellishment | decoration | It had no {embellishment|decoration}.
emissary | messenger | They sent an {emissary|messenger}.
emission | release | They cut the {emission|release} of gas. | next=of
emphasis | stress | They put {emphasis|stress} on speed. | prev=put,puts,great,more
employee | worker | The {employee|worker} left.
employer | boss | The {employer|boss} left.
employment | work | They found {employment|work}. | forms=singular
enclosure | pen | It lives in an {enclosure|pen}.
encounter | meeting | It was a brief {encounter|meeting}. | prev=brief,first,chance
encouragement | support | They gave him {encouragement|support}.
endurance | stamina | It takes {endurance|stamina}.
enigma | mystery | It is an {enigma|mystery}.
enjoyment | pleasure | They did it for {enjoyment|pleasure}.
enlargement | expansion | It led to the {enlargement|expansion} of the town.
enlightenment | understanding | They seek {enlightenment|understanding}.
enmity | hatred | There was {enmity|hatred} between them.
entertainment | fun | They did it for {entertainment|fun}. | prev=for
enthusiasm | excitement | They showed great {enthusiasm|excitement}.
enthusiast | fan | He is a train {enthusiast|fan}.
entourage | followers | He came with his {entourage|followers}. | forms=singular
entrance | entry | They met at the {entrance|entry} to the park. | next=to
entrepreneur | business owner | She is an {entrepreneur|business owner}.
envoy | messenger | They sent an {envoy|messenger}.
epidemic | outbreak | There was an {epidemic|outbreak}.
equality | equal rights | They fought for {equality|equal rights}. | prev=for
equestrian | horse rider | He is an {equestrian|horse rider}.
era | age | It was a new {era|age}. | prev=new,this
eradication | end | It led to the {eradication|end} of the disease. | next=of
esteem | respect | They held him in high {esteem|respect}.
estimation | view | In his {estimation|view} it was late. | prev=his,her,their
exaggeration | overstatement | It was an {exaggeration|overstatement}.
examination | test | He passed the {examination|test}.
excavation | dig | They found it during an {excavation|dig}.
excellence | high quality | It is known for {excellence|high quality}. | prev=for
excerpt | passage | They read an {excerpt|passage} from the book. | next=from
excursion | trip | They went on an {excursion|trip}.
exhaustion | tiredness | It led to {exhaustion|tiredness}.
exhibition | show | They held an {exhibition|show}.
exodus | departure | It led to the {exodus|departure} of many men.
expanse | area | It is a large {expanse|area} of land. | next=of
expansion | growth | It led to the {expansion|growth} of the town. | next=of
expedition | trip | They went on an {expedition|trip}.
expense | cost | They cut the {expense|cost}.
experimentation | testing | It takes much {experimentation|testing}.
expertise | skill | It takes {expertise|skill}.
expiration | end | It led to the {expiration|end} of the deal. | next=of
explanation | reason | They gave an {explanation|reason} for it. | next=for
exploit | adventure | They told of his {exploits|adventures}. | forms=plural
extension | addition | They built an {extension|addition} to the house. | next=to
exterior | outside | They painted the {exterior|outside}.
extermination | killing | It led to the {extermination|killing} of rats. | next=of
extravagance | waste | It was an {extravagance|waste}.
extremity | end | They met at the {extremity|end} of the road. | next=of
`,
);
