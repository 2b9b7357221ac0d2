import { readEntries } from "./entry.ts";

/** Nouns from D to H. */
export const NOUNS_D_H = readEntries(
  "noun",
  `
dearth | lack | There is a {dearth|lack} of food.
debris | rubble | They removed the {debris|rubble}. | !prev=space
deceit | lying | He won by {deceit|lying}.
deception | trick | It was a {deception|trick}.
decrease | drop | There was a {decrease|drop} in trade. | next=in
defect | fault | It has a {defect|fault}. | !prev=birth
defender | protector | He is a {defender|protector} of birds. | next=of
deficiency | lack | It is caused by a {deficiency|lack} of iron. | next=of
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
deterioration | decline | It led to a {deterioration|decline} in trade.
determination | willpower | She has great {determination|willpower}. | prev=great,strong
deterrent | warning | It is a {deterrent|warning} to thieves. | next=to
devastation | destruction | They saw the {devastation|destruction}.
devotee | fan | He is a {devotee|fan} of the team.
devotion | love | They showed their {devotion|love}. | prev=their,his,her
dexterity | skill | It takes {dexterity|skill}.
dialogue | talk | They opened a {dialogue|talk} with him. | next=with
dichotomy | split | There is a {dichotomy|split} between them.
difficulty | problem | They had many {difficulties|problems}. | forms=plural
difficulty | trouble | They had no {difficulty|trouble} in finding it. | forms=singular prev=no,little,much,great,some,had,have
dignitary | important person | They met a {dignitary|important person}.
dilemma | problem | They faced a {dilemma|problem}.
diligence | hard work | They praised her {diligence|hard work}. | !prev=due
diminution | drop | It led to a {diminution|drop} in trade.
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
dispute | argument | It led to a {dispute|argument}.
disruption | disturbance | It caused {disruption|disturbance}.
dissatisfaction | unhappiness | They showed their {dissatisfaction|unhappiness}.
dissemination | spread | It helps the {dissemination|spread} of news. | next=of
distinction | difference | There is a {distinction|difference} between the two. | next=between
distress | pain | They were in {distress|pain}. | prev=in,great
district | area | They live in a poor {district|area}. | prev=poor,rich,quiet
diversity | variety | There is a great {diversity|variety} of plants. | next=of
dogma | belief | They share a {dogma|belief}.
donation | gift | They sent a {donation|gift}.
downfall | ruin | It led to his {downfall|ruin}.
downpour | heavy rain | They got wet in the {downpour|heavy rain}.
drawback | problem | It has one {drawback|problem}.
drought | dry period | There was a {drought|dry period}. | forms=singular
duplicate | copy | They made a {duplicate|copy}.
durability | strength | They test its {durability|strength}.
duration | length | The {duration|length} of the show is an hour. | next=of
dwelling | house | They built a {dwelling|house}.
eagerness | desire | They showed their {eagerness|desire} to win. | next=to
eccentricity | odd habit | They laughed at his {eccentricities|odd habits}.
ecstasy | joy | They were in {ecstasy|joy}.
edifice | building | It is a grand {edifice|building}.
educator | teacher | She is an {educator|teacher}.
elation | joy | They felt {elation|joy}.
elevation | height | It lies at an {elevation|height} of ten feet. | next=of
elimination | removal | The {elimination|removal} of noise takes time. | next=of
embankment | bank | They sat on the {embankment|bank}.
embellishment | decoration | It had no {embellishment|decoration}.
emergence | rise | The {emergence|rise} of new tools took years. | next=of
emissary | messenger | They sent an {emissary|messenger}.
emission | release | They cut the {emission|release} of gas. | next=of
emphasis | stress | They put {emphasis|stress} on speed. | prev=put,puts,great,more
employee | worker | The {employee|worker} left.
employer | boss | The {employer|boss} left.
employment | work | They found {employment|work}. | forms=singular
enclosure | pen | It lives in an {enclosure|pen}.
encounter | meeting | It was a brief {encounter|meeting}. | prev=brief,first,chance
encouragement | support | They gave him {encouragement|support}.
endeavor | effort | It was a great {endeavor|effort}.
endeavour | effort | It was a great {endeavour|effort}.
endurance | stamina | It takes {endurance|stamina}.
enhancement | improvement | It is an {enhancement|improvement}.
enigma | mystery | It is an {enigma|mystery}.
enjoyment | pleasure | They did it for {enjoyment|pleasure}.
enlargement | expansion | It led to the {enlargement|expansion} of the town.
enlightenment | understanding | They seek {enlightenment|understanding}.
enmity | hatred | There was {enmity|hatred} between them.
enterprise | company | It is a small {enterprise|company}. | prev=small,large,private
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
establishment | creation | The {establishment|creation} of a school took years. | next=of
esteem | respect | They held him in high {esteem|respect}.
estimation | view | In his {estimation|view} it was late. | prev=his,her,their
exaggeration | overstatement | It was an {exaggeration|overstatement}.
exam | test | He passed the {exam|test}.
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
expenditure | spending | They cut {expenditure|spending}. | forms=singular !prev=an
expense | cost | They cut the {expense|cost}.
experimentation | testing | It takes much {experimentation|testing}.
expertise | skill | It takes {expertise|skill}.
expiration | end | It led to the {expiration|end} of the deal. | next=of
explanation | reason | They gave an {explanation|reason} for it. | next=for
exploit | adventure | They told of his {exploits|adventures}. | forms=plural
extension | addition | They built an {extension|addition} to the house. | next=to
extent | degree | It is true to some {extent|degree}. | prev=some
exterior | outside | They painted the {exterior|outside}.
extermination | killing | It led to the {extermination|killing} of rats. | next=of
extravagance | waste | It was an {extravagance|waste}.
extremity | end | They met at the {extremity|end} of the road. | next=of
fabrication | lie | It was a {fabrication|lie}.
faction | group | One {faction|group} left.
fallacy | mistake | It is a common {fallacy|mistake}.
famine | hunger | They died of {famine|hunger}. | prev=of
fascination | interest | They felt {fascination|interest}.
fatality | death | There were two {fatalities|deaths}.
feasibility | possibility | They doubt the {feasibility|possibility} of it.
feast | big meal | They held a {feast|big meal}. | prev=a,the
feat | act | It was a great {feat|act}.
fee | charge | They paid the {fee|charge}.
felony | crime | It is a {felony|crime}.
ferocity | violence | They saw the {ferocity|violence} of it.
fervour | passion | He sang with {fervour|passion}.
festivity | party | The {festivities|parties} lasted a week. | forms=plural
film | movie | It is a good {film|movie}. | !prev=thin
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
gathering | meeting | They held a {gathering|meeting}.
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
`,
);
