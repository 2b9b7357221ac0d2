import { readEntries } from "./entry.ts";

/** Nouns from D to E. */
export const NOUNS_D_E = readEntries(
  "noun",
  `
daybreak | dawn | They left at {daybreak|dawn}.
deadline | final date | They met the {deadline|final date}. | next=@end
dealer | seller | He is a car {dealer|seller}. | prev=car,art,drug,book
dearth | lack | There is a {dearth|lack} of food.
debacle | disaster | It was a {debacle|disaster}.
debate | discussion | It led to much {debate|discussion}. | next=@end,about,over,on !prev=to
debut | first appearance | She made her {debut|first appearance} in May. | prev=his,her,their,its next=@end,in,on,as,at,with,against,for
deceit | lying | He won by {deceit|lying}.
decency | goodness | They doubt his {decency|goodness}.
deception | trick | It was a {deception|trick}. | prev=a,this
decline | drop | There was a {decline|drop} in trade. | next=in
decrease | drop | There was a {decrease|drop} in trade. | next=in
decrepitude | weakness | They saw the {decrepitude|weakness} of it.
dedication | hard work | They praised his {dedication|hard work}. | prev=his,her,their next=@end
deduction | conclusion | It is a simple {deduction|conclusion}. | prev=logical,simple,clever,valid,this
deed | act | It was a good {deed|act}. | prev=good,brave,bad,evil,great
defamation | false claims | He sued for {defamation|false claims}.
defeat | loss | It was a bad {defeat|loss}. | prev=a,bad,heavy,first,second,their,his next=@end,to,by,in
defect | fault | It has a {defect|fault}. | !prev=birth
defender | protector | He is a {defender|protector} of birds. | next=of
deference | respect | They showed {deference|respect} to the king.
defiance | resistance | It was an act of {defiance|resistance}.
deficiency | lack | It is caused by a {deficiency|lack} of iron. | next=of
deftness | skill | He works with {deftness|skill}.
deity | god | They worship a {deity|god}.
delegate | representative | They sent a {delegate|representative}.
delicacy | treat | It is a {delicacy|treat} in Spain.
delight | joy | It is a {delight|joy} to see. | !next=@det
deluge | flood | There was a {deluge|flood} of letters.
delusion | false belief | It is a {delusion|false belief}.
demeanor | manner | He has a calm {demeanor|manner}.
demeanour | manner | He has a calm {demeanour|manner}.
demise | death | It led to his {demise|death}. | prev=his,her,their
demolition | destruction | It led to the {demolition|destruction} of the hall. | next=of
demonstration | protest | They held a peaceful {demonstration|protest}. | prev=peaceful,violent,mass,street,public,big,large,huge next=@end,against,in,outside
demonstrator | protester | The {demonstrators|protesters} left.
denizen | resident | The {denizens|residents} of the town met.
dependant | family member | He has two {dependants|family members}.
depiction | picture | It is a {depiction|picture} of war. | next=of
deprivation | lack | It is caused by {deprivation|lack} of food. | next=of
descent | way down | It was a hard {descent|way down}. | prev=hard,long,steep
designation | name | They gave it the {designation|name} of town. | next=of prev=the,a
desire | wish | They have a {desire|wish} for peace. | next=for
despot | cruel ruler | They fled the {despot|cruel ruler}.
destination | place | It is a popular {destination|place}. | next=@end prev=popular,favourite,favorite,holiday,tourist,major,top,safe,unsafe
destiny | fate | It was his {destiny|fate}.
destruction | ruin | It led to the {destruction|ruin} of the town. | next=of
detachment | group | They sent a {detachment|group} of men. | next=of
detainee | prisoner | The {detainees|prisoners} left.
detection | finding | It led to the {detection|finding} of the fault. | next=of
detention | jail | They were held in {detention|jail}. | prev=in
deterioration | decline | It led to a {deterioration|decline} in trade.
detractor | critic | His {detractors|critics} were loud.
devastation | destruction | They saw the {devastation|destruction}.
devotee | fan | He is a {devotee|fan} of the team.
devotion | love | They showed their {devotion|love}. | prev=their,his,her
dexterity | skill | It takes {dexterity|skill}.
dialect | form of language | It is a {dialect|form of language}. | next=@end
dialogue | talk | They opened a {dialogue|talk} with him. | next=with
dichotomy | split | There is a {dichotomy|split} between them.
dictator | harsh ruler | He was a {dictator|harsh ruler}. | prev=a,the
difficulty | problem | They had many {difficulties|problems}. | forms=plural
difficulty | trouble | They had no {difficulty|trouble} in finding it. | forms=singular prev=no,little,much,great,some,had,have
dignitary | important person | They met a {dignitary|important person}.
dignity | self-respect | They lost their {dignity|self-respect}.
dilemma | problem | They faced a {dilemma|problem}.
diligence | hard work | They praised her {diligence|hard work}. | !prev=due
diminution | drop | It led to a {diminution|drop} in trade.
diner | small restaurant | They ate at a {diner|small restaurant}. | prev=a
diplomacy | talks | They used {diplomacy|talks}.
directive | order | They got a {directive|order}.
disadvantage | problem | It has one {disadvantage|problem}.
disagreement | argument | They had a {disagreement|argument}.
disappearance | loss | They studied the {disappearance|loss} of bees. | next=of
disapproval | dislike | They showed their {disapproval|dislike}.
disarray | disorder | It was in {disarray|disorder}.
disciple | follower | He was a {disciple|follower} of the king.
disclosure | revealing | It led to the {disclosure|revealing} of the plan. | next=of
discomfort | pain | It caused {discomfort|pain}.
discovery | find | It was a great {discovery|find}. | prev=great,important,new
discrepancy | difference | There is a {discrepancy|difference} between the two.
discretion | judgment | They used their {discretion|judgment}. | prev=their,his,her
discussion | talk | They held {discussions|talks}. | forms=plural
disdain | dislike | They felt {disdain|dislike} for him.
disgrace | shame | It was a {disgrace|shame}.
disguise | mask | He wore a {disguise|mask}. | prev=a
disintegration | breakup | It led to the {disintegration|breakup} of the union. | next=of
disparity | difference | There is a {disparity|difference} between the two.
displeasure | anger | They showed their {displeasure|anger}.
disposal | removal | They paid for the {disposal|removal} of waste. | next=of
disposition | nature | She has a kind {disposition|nature}.
dispute | argument | It led to a {dispute|argument}.
disrepair | bad condition | It fell into {disrepair|bad condition}.
disruption | disturbance | It caused {disruption|disturbance}.
dissemination | spread | It helps the {dissemination|spread} of news. | next=of
dissent | disagreement | There was some {dissent|disagreement} in the party.
dissertation | long essay | He wrote a {dissertation|long essay}.
dissident | protester | The {dissidents|protesters} left.
dissolution | end | It led to the {dissolution|end} of the union. | next=of
distaste | dislike | They showed {distaste|dislike}.
distinction | difference | There is a {distinction|difference} between the two. | next=between
distress | pain | They were in {distress|pain}. | prev=in,great
distributor | seller | The {distributor|seller} left. | prev=the,a
district | area | They live in a poor {district|area}. | prev=poor,rich,quiet
divergence | difference | There is a {divergence|difference} of views. | next=of,between
diversion | detour | They took a {diversion|detour}.
diversity | variety | There is a great {diversity|variety} of plants. | next=of
division | part | It has two {divisions|parts}. | forms=plural prev=two,three,four,many,several
doctrine | belief | It is a {doctrine|belief} of the church. | next=of prev=a,the,this
document | paper | They signed his {documents|papers}. | forms=plural prev=his,her,official,legal,government
dogma | belief | They share a {dogma|belief}.
domestication | taming | It led to the {domestication|taming} of the horse. | next=of
domicile | home | It is his {domicile|home}.
dominance | control | They fear the {dominance|control} of one firm. | next=of
dominion | rule | They lost {dominion|rule} over it. | next=over
donation | gift | They sent a {donation|gift}. | !prev=organ,blood !next=@noun prev=a,his,her,their,generous,large,small,big,the
downfall | ruin | It led to his {downfall|ruin}.
downpour | heavy rain | They got wet in the {downpour|heavy rain}.
downside | problem | It has one {downside|problem}.
downturn | decline | There was a {downturn|decline} in trade.
drawback | problem | It has one {drawback|problem}.
dread | fear | They felt {dread|fear}.
drought | dry period | There was a {drought|dry period}. | forms=singular prev=a,the,this,long,severe,bad
drudgery | hard work | It saves them much {drudgery|hard work}.
duel | fight | He died in a {duel|fight}.
dune | sand hill | They crossed the {dunes|sand hills}. | !prev=sand
duplicate | copy | They made a {duplicate|copy}.
duplication | copying | It led to {duplication|copying}.
durability | strength | They test its {durability|strength}.
duration | length | The {duration|length} of the show is an hour. | next=of
dusk | sunset | They left at {dusk|sunset}.
dwelling | house | They built a {dwelling|house}.
dynamism | energy | They like the {dynamism|energy} of it.
dynasty | ruling family | It was a rich {dynasty|ruling family}. | prev=a,rich,new,the next=@end,in,from,that
eagerness | desire | They showed their {eagerness|desire} to win. | next=to
eatery | restaurant | They opened an {eatery|restaurant}.
eccentricity | odd habit | They laughed at his {eccentricities|odd habits}.
echelon | level | The upper {echelons|levels} of the party met. | prev=upper,lower,higher,top,highest
ecstasy | joy | They were in {ecstasy|joy}.
edifice | building | It is a grand {edifice|building}.
educationist | teacher | An {educationist|teacher} said so.
educator | teacher | She is an {educator|teacher}.
effigy | model | They burned an {effigy|model} of him.
elation | joy | They felt {elation|joy}.
elector | voter | The {electors|voters} left. | forms=plural
elevation | height | It lies at an {elevation|height} of ten feet. | next=of
elimination | removal | The {elimination|removal} of noise takes time. | next=of
emancipation | freeing | They fought for the {emancipation|freeing} of slaves. | next=of
embankment | bank | They sat on the {embankment|bank}.
embargo | trade ban | They ended the {embargo|trade ban}.
embarrassment | shame | They felt {embarrassment|shame}.
emblem | symbol | It is an {emblem|symbol} of peace.
embrace | hug | She gave him an {embrace|hug}. | prev=an,warm,the next=@end
emergence | rise | The {emergence|rise} of new tools took years. | next=of
emissary | messenger | They sent an {emissary|messenger}.
emission | release | They cut the {emission|release} of gas. | next=of
empathy | understanding | They showed {empathy|understanding}.
emphasis | stress | They put {emphasis|stress} on speed. | prev=put,puts,great,more
employee | worker | The {employee|worker} left.
employer | boss | The {employer|boss} left. | !prev=big,large,larger,largest,biggest,major,local,main,potential,future
employment | work | They found {employment|work}. | forms=singular !prev=full
encampment | camp | They built an {encampment|camp}.
enclosure | pen | It lives in an {enclosure|pen}.
encounter | meeting | It was a brief {encounter|meeting}. | prev=brief,first,chance
encouragement | support | They gave him {encouragement|support}.
endeavor | effort | It was a great {endeavor|effort}. | prev=@det,@adj,great,human,whole !prev=romantic,the,a,this
endeavour | effort | It was a great {endeavour|effort}. | prev=@det,@adj,great,human,whole !prev=romantic,the,a,this
endorsement | support | He won their {endorsement|support}.
endowment | gift | They got an {endowment|gift}.
endurance | strength | It takes {endurance|strength}.
enhancement | improvement | It is an {enhancement|improvement}.
enigma | mystery | It is an {enigma|mystery}.
enjoyment | pleasure | They did it for {enjoyment|pleasure}. | !next=of
enlargement | growth | It led to the {enlargement|growth} of the town.
enlistment | joining | It led to the {enlistment|joining} of more men. | next=of
enmity | hatred | There was {enmity|hatred} between them.
ennui | boredom | They suffered from {ennui|boredom}.
ensemble | group | It is an {ensemble|group} of ten singers. | next=of
enterprise | company | It is a small {enterprise|company}. | prev=small,large,private
entertainment | fun | They did it for {entertainment|fun}. | prev=for
enthusiasm | excitement | They showed great {enthusiasm|excitement}.
entity | thing | It is a separate {entity|thing}. | prev=separate,single,real,living
entourage | followers | He came with his {entourage|followers}. | forms=singular
entrance | entry | They met at the {entrance|entry} to the park. | next=to
entrepreneur | business owner | She is an {entrepreneur|business owner}.
envoy | messenger | They sent an {envoy|messenger}.
epidemic | outbreak | There was an {epidemic|outbreak}. | !prev=@noun
episode | event | It was a sad {episode|event}. | prev=sad,strange,violent
epitome | perfect example | It is the {epitome|perfect example} of luck. | next=of forms=singular
equality | equal rights | They fought for {equality|equal rights}. | prev=for !next=between,of
equestrian | horse rider | He is an {equestrian|horse rider}.
era | time | It was a hard {era|time}. | prev=hard,bad,golden,long,earlier
eradication | end | It led to the {eradication|end} of the disease. | next=of
escapade | adventure | It was a wild {escapade|adventure}.
escort | guard | He came with an {escort|guard}. | prev=an,police,armed
essence | heart | It is the {essence|heart} of the plan. | prev=the next=of
establishment | creation | The {establishment|creation} of a school took years. | next=of
esteem | respect | They held him in high {esteem|respect}.
estimation | view | In his {estimation|view} it was late. | prev=his,her,their
ethics | morals | They doubt his {ethics|morals}. | prev=his,her,their,my,personal
ethnicity | ethnic group | They are of one {ethnicity|ethnic group}.
ethos | spirit | It has an {ethos|spirit} of trust.
etiquette | manners | They know the {etiquette|manners}.
eulogy | speech | He gave a {eulogy|speech}.
evacuee | refugee | The {evacuees|refugees} left.
eviction | removal | They fear {eviction|removal}.
exam | test | He passed the {exam|test}.
examination | test | He passed the {examination|test}.
exasperation | anger | He wrote in {exasperation|anger}.
excavation | dig | They found it during an {excavation|dig}.
excellence | high quality | It is known for {excellence|high quality}. | prev=for
excerpt | passage | They read an {excerpt|passage} from the book. | next=from
exclusion | leaving out | It led to the {exclusion|leaving out} of the poor. | next=of
excursion | trip | They went on an {excursion|trip}.
exertion | effort | It takes great {exertion|effort}.
exhibition | show | They held an {exhibition|show}.
exhilaration | joy | They felt {exhilaration|joy}.
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
explorer | traveller | The {explorers|travellers} left.
explosion | blast | They heard an {explosion|blast}. | prev=an,the,bomb next=@end,in,at
explosive | bomb | They found {explosives|bombs}. | forms=plural
exposition | show | They held an {exposition|show}. | !prev=our,my,your,their,its,this
expulsion | removal | It led to the {expulsion|removal} of the guards. | next=of
extension | addition | They built an {extension|addition} to the house. | next=to
extent | degree | It is true to some {extent|degree}. | prev=some
exterior | outside | They painted the {exterior|outside}.
extermination | killing | It led to the {extermination|killing} of rats. | next=of
extract | part | They read an {extract|part} of the book. | next=of,from
extravagance | waste | It was an {extravagance|waste}.
extremity | end | They met at the {extremity|end} of the road. | next=of
eyesight | sight | They lost their {eyesight|sight}.
eyewitness | witness | An {eyewitness|witness} said so.
`,
);
