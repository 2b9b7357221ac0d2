import { readEntries } from "./entry.ts";

/** Nouns from A to C. */
export const NOUNS_A_C = readEntries(
  "noun",
  `
abatement | reduction | They asked for an {abatement|reduction} of the noise.
ability | skill | She has great {ability|skill}. | !next=to
abode | home | It was a humble {abode|home}.
abolition | end | The {abolition|end} of the tax helped. | next=of
abundance | wealth | There was an {abundance|wealth} of food. | next=of
abyss | pit | They fell into the {abyss|pit}.
accession | rise | His {accession|rise} to power took years. | next=to
accolade | prize | It won many {accolades|prizes}.
accommodation | housing | They found {accommodation|housing} in Rome. | forms=singular
accomplice | helper | The thief had an {accomplice|helper}.
accomplishment | achievement | It was a great {accomplishment|achievement}.
accord | agreement | They signed an {accord|agreement}. | !prev=of
accountability | responsibility | There is no {accountability|responsibility}.
accumulation | build-up | There was an {accumulation|build-up} of dust.
accusation | charge | They denied the {accusation|charge}.
achievement | success | It was a great {achievement|success}. | prev=great,big,major
acquaintance | friend | He met an old {acquaintance|friend}.
acquisition | purchase | The {acquisition|purchase} of the shop took a year. | next=of
acreage | land | They sold the {acreage|land}.
acrimony | anger | There was much {acrimony|anger}.
adherent | follower | It has many {adherents|followers}.
adjustment | change | They made an {adjustment|change}.
administrator | manager | She is the {administrator|manager}. | !prev=network,system
admiration | respect | They felt {admiration|respect} for her.
adornment | decoration | It had no {adornment|decoration}.
adulthood | adult life | They reach {adulthood|adult life}.
advancement | progress | It led to great {advancement|progress}. | forms=singular
advantage | benefit | It has one {advantage|benefit}. | !next=of,over !prev=take,takes,took,taking
advent | arrival | It changed with the {advent|arrival} of steam.
adversary | enemy | He met his {adversary|enemy} in Rome.
adversity | hardship | They faced {adversity|hardship}.
affection | love | She felt {affection|love} for him. | next=for forms=singular
affiliation | link | It has an {affiliation|link} with a school.
affliction | illness | It is a rare {affliction|illness}.
affluence | wealth | It is a town of {affluence|wealth}.
aggression | violence | It was an act of {aggression|violence}.
aggressor | attacker | They beat the {aggressor|attacker}.
agony | pain | He was in {agony|pain}.
agreement | deal | They signed an {agreement|deal}. | prev=an,the,this
aid | help | They asked for {aid|help}. | forms=singular !prev=first,legal,hearing,visual
allegation | claim | They denied the {allegation|claim}.
allegiance | loyalty | They swore {allegiance|loyalty} to him.
alliance | union | They formed an {alliance|union}.
allocation | share | Each had an {allocation|share} of food.
allotment | share | Each had an {allotment|share} of food.
allure | charm | They felt the {allure|charm} of the sea.
alteration | change | They made an {alteration|change}.
altercation | fight | They had an {altercation|fight}.
alternative | choice | There is no {alternative|choice}. | prev=no,other,only
altitude | height | It flew at a great {altitude|height}.
ambition | goal | Her {ambition|goal} is to sing. | prev=her,his,my,their,main
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
anxiety | worry | It caused much {anxiety|worry}. | prev=much forms=singular
apparatus | equipment | They sold the {apparatus|equipment}. | forms=singular !prev=an
apparel | clothes | They sell {apparel|clothes}. | forms=singular
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
assistance | help | They asked for {assistance|help}. | forms=singular
assortment | mix | They sell an {assortment|mix} of sweets.
assumption | belief | It is a common {assumption|belief}. | prev=common
astonishment | surprise | They looked on in {astonishment|surprise}.
asylum | shelter | They asked for {asylum|shelter}.
atrocity | cruel act | It was an {atrocity|cruel act}.
attainment | achievement | It was a great {attainment|achievement}.
attempt | try | It was his first {attempt|try}. | prev=first,second,third,last
attendee | guest | There were ten {attendees|guests}.
attentiveness | care | She worked with {attentiveness|care}.
attire | clothes | They wore formal {attire|clothes}. | forms=singular
auditorium | hall | They met in the {auditorium|hall}.
author | writer | The {author|writer} left.
authorisation | permission | They had no {authorisation|permission}.
authorization | permission | They had no {authorization|permission}.
automobile | car | He bought an {automobile|car}.
autonomy | independence | They want {autonomy|independence}.
bachelor | single man | He is a {bachelor|single man}. | !next='s,of
backing | support | They have the {backing|support} of the town. | next=of
backlash | reaction | There was a {backlash|reaction}.
ballot | vote | They held a {ballot|vote}. | prev=a,the
barricade | barrier | They built a {barricade|barrier}.
beginning | start | It was the {beginning|start} of May.
behest | request | He did it at her {behest|request}.
benefactor | donor | They thanked the {benefactor|donor}.
beverage | drink | They sell hot {beverages|drinks}.
bewilderment | confusion | They looked on in {bewilderment|confusion}.
blaze | fire | The {blaze|fire} lasted a day.
blemish | mark | It has a {blemish|mark}.
blueprint | plan | They drew a {blueprint|plan}.
boulevard | street | They met on the {boulevard|street}.
boundary | border | It marks the {boundary|border} of the town. | next=of,between
bravery | courage | They praised his {bravery|courage}.
brim | edge | It was full to the {brim|edge}.
calamity | disaster | The flood was a {calamity|disaster}.
calibre | quality | They need men of this {calibre|quality}.
candour | honesty | He spoke with {candour|honesty}.
carnage | killing | They saw the {carnage|killing}.
carnivore | meat eater | It is a {carnivore|meat eater}.
casualty | victim | There were ten {casualties|victims}. | !next=department
catastrophe | disaster | The flood was a {catastrophe|disaster}.
category | group | There are two {categories|groups}. | prev=two,three,four,several,many,these
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
commencement | start | He spoke at the {commencement|start} of the show.
commentator | reporter | A {commentator|reporter} said so.
commerce | trade | It is a town of {commerce|trade}.
commodity | good | They trade in {commodities|goods}. | forms=plural
commotion | noise | They heard a {commotion|noise}.
companion | friend | He came with a {companion|friend}.
compassion | pity | They felt {compassion|pity}.
competence | skill | They doubt his {competence|skill}.
competition | contest | They won the {competition|contest}. | prev=the,a,this,annual
competitor | rival | They beat a {competitor|rival}.
compilation | collection | It is a {compilation|collection} of songs. | next=of
component | part | It has ten {components|parts}. | !prev=principal,independent,spectral
composure | calm | She lost her {composure|calm}.
comprehension | understanding | It helps {comprehension|understanding}. | !prev=list
comrade | friend | He met an old {comrade|friend}.
concept | idea | It is a new {concept|idea}. | prev=new,this,basic,simple,central,old,an,the,a,same
concession | compromise | They made a {concession|compromise}. | prev=a
conclusion | end | He spoke at the {conclusion|end} of the show. | next=of prev=the
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
consequence | result | The {consequences|results} were bad. | forms=plural
conservation | protection | They support the {conservation|protection} of birds. | next=of
consideration | thought | They gave it much {consideration|thought}. | forms=singular prev=much,some,careful
consignment | load | They sent a {consignment|load} of tea.
consortium | group | They formed a {consortium|group}.
conspiracy | plot | They found a {conspiracy|plot}.
consternation | worry | It caused {consternation|worry}.
constituency | district | He won the {constituency|district}.
constituent | part | It has two {constituents|parts}. | prev=two,three,main
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
controversy | dispute | It caused a {controversy|dispute}.
conversation | talk | They had a long {conversation|talk}.
conviction | belief | It is their {conviction|belief} that he lied. | next=that
cooperation | teamwork | It takes {cooperation|teamwork}. | next=.
coronation | crowning | They saw the {coronation|crowning} of the king. | next=of
corporation | company | It is a large {corporation|company}.
corpse | body | They found a {corpse|body}.
cosmos | universe | They study the {cosmos|universe}.
counsel | advice | They asked for {counsel|advice}. | !prev=legal,general
county | area | It is in another {county|area}. | prev=another
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
custodian | keeper | He is the {custodian|keeper}.
custody | care | The child is in her {custody|care}. | prev=her,his,their
cutback | reduction | There were {cutbacks|reductions}.
`,
);
