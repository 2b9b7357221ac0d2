import { readEntries } from "./entry.ts";

/** Nouns from F to K. */
export const NOUNS_F_K = readEntries(
  "noun",
  `
fable | story | They read a {fable|story}.
fabric | cloth | It is made of {fabric|cloth}. | !prev=social next=@end,and,is,in
fabrication | lie | It was a {fabrication|lie}.
facade | front | The {facade|front} of the house is old. | next=of
facet | side | It has many {facets|sides}.
faction | group | One {faction|group} left.
faith | belief | They share the {faith|belief}. | prev=the,their,his,her,religious
fallacy | mistake | It is a common {fallacy|mistake}.
famine | hunger | They died of {famine|hunger}. | prev=of
farewell | goodbye | They said {farewell|goodbye}.
fascination | interest | They felt {fascination|interest}.
fatality | death | There were two {fatalities|deaths}.
feast | big meal | They held a {feast|big meal}. | prev=a,the
feat | act | It was a great {feat|act}.
felony | crime | It is a {felony|crime}.
ferocity | violence | They saw the {ferocity|violence} of it.
fervor | passion | They sang with {fervor|passion}.
fervour | passion | He sang with {fervour|passion}.
festivity | party | The {festivities|parties} lasted a week. | forms=plural
feud | quarrel | It was a family {feud|quarrel}.
fiasco | failure | It was a {fiasco|failure}.
fidelity | loyalty | They swore {fidelity|loyalty} to the king. | next=to
fiend | devil | He is a {fiend|devil}.
figurine | small statue | They found a {figurine|small statue}.
filth | dirt | They live in {filth|dirt}.
finance | money | They need {finance|money}. | forms=singular prev=need,needs,raise
finding | result | They published their {findings|results}. | forms=plural
finesse | skill | He plays with {finesse|skill}.
fissure | crack | There is a {fissure|crack} in the wall.
flair | talent | She has a {flair|talent} for it.
flaw | fault | It has a {flaw|fault}.
flora | plants | They study the {flora|plants}. | prev=the forms=singular
flotilla | group of boats | A {flotilla|group of boats} left the port. | forms=singular !next=of
fluctuation | change | There were {fluctuations|changes} in the price. | next=in
fluke | lucky accident | It was a {fluke|lucky accident}. | forms=singular
foe | enemy | He met his {foe|enemy}.
foliage | leaves | It has thick {foliage|leaves}. | forms=singular
folk | people | They are kind {folk|people}. | next=@end prev=kind,old,country,poor,simple
folklore | old stories | It is known from {folklore|old stories}.
follower | supporter | It has many {followers|supporters}. | prev=many,his,her
footwear | shoes | They sell {footwear|shoes}.
foreboding | fear | They had a sense of {foreboding|fear}.
forefather | ancestor | Our {forefathers|ancestors} lived here.
forerunner | early form | It is a {forerunner|early form} of the car. | next=of
foresight | planning | It takes {foresight|planning}.
forgery | fake | It is a {forgery|fake}.
formation | creation | It led to the {formation|creation} of a union. | next=of
fortification | wall | They built {fortifications|walls}. | forms=plural
fortitude | courage | She showed {fortitude|courage}.
fortress | castle | They built a {fortress|castle}.
fortune | large sum | It cost a {fortune|large sum}. | prev=a
fracas | fight | They had a {fracas|fight}.
fragility | weakness | They know the {fragility|weakness} of it.
fragment | piece | They found a {fragment|piece} of bone.
fragrance | sweet smell | It has a {fragrance|sweet smell}.
frailty | weakness | It comes from the {frailty|weakness} of age.
fraud | cheating | He was jailed for {fraud|cheating}. | prev=for
freight | goods | It carries {freight|goods}. | next=@end,and
frenzy | rage | They were in a {frenzy|rage}.
fringe | edge | It is on the {fringe|edge} of the town. | next=of
frustration | anger | They felt {frustration|anger}.
fugitive | runaway | They caught the {fugitive|runaway}.
fury | anger | They felt {fury|anger}.
gaffe | mistake | It was an awkward {gaffe|mistake}.
gait | walk | He has a strange {gait|walk}.
gala | party | They held a {gala|party}. | next=@end
gallantry | bravery | He won a prize for {gallantry|bravery}.
garb | clothes | They wore plain {garb|clothes}.
garment | piece of clothing | It is a light {garment|piece of clothing}.
garrison | group of soldiers | They left a {garrison|group of soldiers} there. | prev=a
gathering | meeting | They held a {gathering|meeting}. | prev=a,the,this,family,annual,large,small !next=@det,@noun,@adj
gem | jewel | They stole the {gems|jewels}.
generosity | kindness | They praised his {generosity|kindness}.
genesis | origin | They study the {genesis|origin} of it.
genre | type | It is a new {genre|type}. | next=of,@end
gentleman | man | A {gentleman|man} left. | forms=singular
gesture | sign | It was a {gesture|sign} of peace. | next=of
gist | main point | They got the {gist|main point}.
gladness | joy | They felt {gladness|joy}.
glimpse | look | It was their first {glimpse|look}. | !next=@det,of,into
gloom | darkness | They sat in the {gloom|darkness}. | !prev=and
glory | fame | They won great {glory|fame}. | prev=great
goodwill | kindness | They showed {goodwill|kindness}.
governance | control | It is under local {governance|control}. | !prev=corporate,good,self,data
grandeur | greatness | They saw the {grandeur|greatness} of Rome.
grasp | understanding | She has a good {grasp|understanding} of it. | prev=good,poor,firm next=of
gratification | pleasure | It gave him {gratification|pleasure}.
gratitude | thanks | They showed their {gratitude|thanks}.
gratuity | tip | They left a {gratuity|tip}.
greenery | plants | It has fresh {greenery|plants}.
grief | sorrow | They felt {grief|sorrow}.
grievance | complaint | They had a {grievance|complaint}.
grip | hold | He lost his {grip|hold}. | next=@end,on
guardian | protector | He is the {guardian|protector} of the tomb. | next=of
guerrilla | fighter | The {guerrillas|fighters} left.
guidance | advice | They asked for {guidance|advice}. | !prev=missile
guideline | rule | They follow the {guidelines|rules}.
guise | form | It came in the {guise|form} of a gift. | next=of
gulf | gap | There is a {gulf|gap} between them. | next=between
gust | strong wind | They felt {gusts|strong winds}. | next=@end
gusto | enthusiasm | They sang with {gusto|enthusiasm}.
habitat | home | It is the {habitat|home} of the bird. | next=of
habitat | home | The forest is its natural {habitat|home}. | prev=natural forms=singular
habitation | living | It is unfit for {habitation|living}.
hallmark | sign | It is a {hallmark|sign} of good work. | next=of
halt | stop | It came to a {halt|stop}.
hamlet | small village | They live in a {hamlet|small village}. | prev=a,the,small
happening | event | It was a strange {happening|event}.
harassment | bullying | They fear {harassment|bullying}. | !prev=sexual
harbinger | sign | It is a {harbinger|sign} of spring.
harbor | port | The ship is in the {harbor|port}. | prev=the,natural,a
harbour | port | The ship is in the {harbour|port}. | prev=the,natural,a
hardship | trouble | They faced {hardship|trouble}.
harmony | peace | They live in {harmony|peace}. | prev=in
hatred | hate | They felt {hatred|hate}.
haven | safe place | It is a {haven|safe place} for birds. | !prev=tax,safe,@noun
havoc | destruction | They saw the {havoc|destruction}.
hazard | danger | It is a {hazard|danger} to birds.
headquarters | main office | They met at the {headquarters|main office}. | forms=singular
heartland | centre | It is the {heartland|centre} of the trade.
hegemony | control | They feared the {hegemony|control} of one town.
heist | robbery | The {heist|robbery} was planned for a year.
herald | sign | It is the {herald|sign} of spring. | next=of
heritage | history | They are proud of their {heritage|history}. | !prev=world !next=site,sites
hesitation | delay | They left without {hesitation|delay}. | prev=without
heyday | peak | It was in its {heyday|peak}.
hiatus | break | They took a {hiatus|break}.
hiccup | small problem | It was only a {hiccup|small problem}. | forms=singular
hideout | hiding place | The police found their {hideout|hiding place}.
highlight | best part | It was the {highlight|best part} of the day. | next=of
highway | main road | It is on the {highway|main road}. | prev=the,a
hindrance | obstacle | It is a {hindrance|obstacle} to trade.
hinterland | inland area | They live in the {hinterland|inland area}.
historian | history expert | A {historian|history expert} said so. | prev=a
hoax | trick | It was a {hoax|trick}.
homage | respect | They paid {homage|respect} to him. | prev=pay,paid,paying,pays
homeland | home country | They left their {homeland|home country}.
homeowner | house owner | Most {homeowners|house owners} left.
homicide | murder | It was a {homicide|murder}.
horde | crowd | They saw {hordes|crowds} of fans. | next=of
horror | fear | They felt {horror|fear}. | next=@end prev=felt,with,in
hospitality | welcome | They like the {hospitality|welcome}. | prev=the,their,warm,his,her,your next=@end
hostage | prisoner | They freed the {hostage|prisoner}.
hostility | anger | They felt {hostility|anger}. | forms=singular
household | family | It is a poor {household|family}. | prev=poor,rich,royal
hubris | pride | It was an act of {hubris|pride}.
hue | colour | It has a red {hue|colour}.
hunch | feeling | She had a {hunch|feeling}.
hurdle | obstacle | They faced a {hurdle|obstacle}.
husbandry | farming | They live by {husbandry|farming}.
icon | symbol | It is an {icon|symbol} of the town. | next=of
ideology | belief | They share an {ideology|belief}.
idiosyncrasy | odd habit | It is one of his {idiosyncrasies|odd habits}.
idol | hero | He is her {idol|hero}. | prev=his,her,their,my,teen
ignorance | lack of knowledge | They laughed at his {ignorance|lack of knowledge}.
illumination | light | It gives {illumination|light}.
illusion | false idea | It is an {illusion|false idea}. | !prev=optical
illustration | picture | It has many {illustrations|pictures}. | forms=plural
imitation | copy | It is an {imitation|copy} of a bird. | next=of
immensity | size | They saw the {immensity|size} of the task.
immunity | protection | It gives {immunity|protection} from the law. | next=from
impact | effect | It has an {impact|effect} on trade. | next=on !prev=on
impairment | weakness | It is an {impairment|weakness}. | !prev=visual,hearing,cognitive,speech
impasse | standstill | The talks reached an {impasse|standstill}. | forms=singular
impediment | barrier | It is an {impediment|barrier} to trade.
imperfection | fault | It has an {imperfection|fault}.
impetus | push | It gave an {impetus|push} to trade.
implication | effect | They saw the {implications|effects} of it. | forms=plural !next=for
impostor | fake | The man was an {impostor|fake}.
impoverishment | poverty | It led to {impoverishment|poverty}.
impression | feeling | They had the {impression|feeling} that he lied. | next=that
imprint | mark | It left an {imprint|mark}.
imprisonment | prison | He faced {imprisonment|prison}. | !next=of,for
impropriety | wrong act | It was an {impropriety|wrong act}.
impulse | urge | He felt an {impulse|urge} to go. | next=to
inaccuracy | mistake | It has an {inaccuracy|mistake}.
inadequacy | weakness | They saw the {inadequacy|weakness} of the plan.
incentive | reward | It is an {incentive|reward}. | !next=to,for
inception | start | It has grown since its {inception|start}.
incident | event | It was a strange {incident|event}. | !next=report !prev=without,shooting,stabbing,bombing
inclination | tendency | They have an {inclination|tendency} to wait. | next=to
incline | slope | They climbed the {incline|slope}. | !next=@det
inclusion | adding | The {inclusion|adding} of birds helps. | next=of
incompetence | lack of skill | They saw the {incompetence|lack of skill}.
inconsistency | difference | It has {inconsistencies|differences}. | forms=plural
inconvenience | trouble | It caused {inconvenience|trouble}. | !next=@det
increase | rise | There was an {increase|rise} in trade. | next=in
incursion | attack | They feared an {incursion|attack}.
independence | freedom | They fought for {independence|freedom}. | prev=for,gained,their next=@end,from
indication | sign | It is an {indication|sign} of age.
indignation | anger | They felt {indignation|anger}.
individual | person | Each {individual|person} has a key.
industrialist | factory owner | An {industrialist|factory owner} paid.
infancy | early stage | It is in its {infancy|early stage}. | prev=its,their
infant | baby | The {infant|baby} slept.
infantry | foot soldiers | They sent the {infantry|foot soldiers}. | next=@end
inferiority | weakness | They feel {inferiority|weakness}.
inferno | fire | The {inferno|fire} lasted a day.
infirmity | weakness | It is an {infirmity|weakness}.
influence | effect | It has an {influence|effect} on trade. | next=on !prev=bad,good
influx | flood | There was an {influx|flood} of men.
informant | spy | He was an {informant|spy}.
infringement | breach | It was an {infringement|breach} of the rule.
ingenuity | skill | It takes {ingenuity|skill}.
ingestion | eating | The {ingestion|eating} of it is bad. | next=of
inhabitant | person | It has ten {inhabitants|people}. | forms=plural
inhabitant | resident | It has ten {inhabitants|residents}.
inhalation | breathing in | The {inhalation|breathing in} of smoke is bad. | next=of
initiation | start | It led to the {initiation|start} of talks. | next=of
initiative | plan | They started an {initiative|plan}. | prev=an,new,the,this
injection | shot | He had an {injection|shot}. | !next=of,into !prev=fuel,dependency,sql,code,script,command,prompt,constructor,fault,cash,capital,@noun
injury | wound | He had an {injury|wound} to the leg. | next=to
injustice | wrong | It was an {injustice|wrong}.
inkling | idea | They had no {inkling|idea} of the plan.
innocence | lack of guilt | They doubt his {innocence|lack of guilt}.
innovation | new idea | It was an {innovation|new idea}. | prev=an,many
innovator | inventor | She is an {innovator|inventor}.
inquest | investigation | They held an {inquest|investigation}.
inquiry | investigation | They held an {inquiry|investigation}.
inscription | writing | They read the {inscription|writing}. | forms=singular
insight | understanding | It gives {insight|understanding}. | forms=singular !prev=an !next=into,on,about,from
inspection | check | They made an {inspection|check}.
installation | fitting | The {installation|fitting} of the pump took a day. | next=of
installment | part | They paid in {installments|parts}.
instalment | part | They paid in {instalments|parts}.
instigator | leader | He was the {instigator|leader} of it.
instruction | order | They got strict {instructions|orders}. | forms=plural next=@end prev=his,her,their,strict,clear
instructor | teacher | She is an {instructor|teacher}.
insult | rude remark | It was an {insult|rude remark}. | prev=an next=@end
insurgency | rebellion | The {insurgency|rebellion} lasted a year.
insurgent | rebel | The {insurgents|rebels} fled.
insurrection | rebellion | The {insurrection|rebellion} lasted a week.
integrity | honesty | They doubt his {integrity|honesty}. | prev=his,her,their,personal
intellect | mind | She has a fine {intellect|mind}.
intellectual | thinker | They met {intellectuals|thinkers}.
intensity | strength | They measured the {intensity|strength} of the storm. | next=of !prev=light,field
intent | aim | Their {intent|aim} was to win. | prev=their,his,her,main
intention | aim | Their {intention|aim} is to win.
interior | inside | They painted the {interior|inside}. | prev=the
interlude | break | There was a short {interlude|break}.
intermission | break | They met in the {intermission|break}.
interplay | mix | They study the {interplay|mix} of them. | next=of
interpretation | reading | It is a new {interpretation|reading} of the law. | next=of
interrogation | questioning | It led to his {interrogation|questioning}. | !next=@noun,room,prop,method,methods,technique
interruption | break | There was an {interruption|break} in the show. | next=in,to,of
interval | gap | There is an {interval|gap} between them. | next=between
intervention | action | It calls for {intervention|action}. | next=.
intimidation | threats | They used {intimidation|threats}.
intolerance | prejudice | They fought {intolerance|prejudice}. | !prev=lactose,food
intrigue | plot | It was an {intrigue|plot}. | !next=@det
intruder | burglar | They saw an {intruder|burglar}.
invader | attacker | The {invaders|attackers} left.
invasion | attack | They feared an {invasion|attack}. | next=.,by
invitee | guest | The {invitees|guests} left.
involvement | part | They deny any {involvement|part} in it. | next=in
issue | problem | They have money {issues|problems}. | forms=plural prev=@adj,@noun !prev=back,first,early,special,other !next=@det,it,them
itinerary | route | They changed the {itinerary|route}.
jargon | special words | It is full of {jargon|special words}.
jeopardy | danger | The plan is in {jeopardy|danger}.
jet | plane | They saw a {jet|plane}. | prev=private,fighter,a,jumbo next=@end,in,from,to
journalist | reporter | A {journalist|reporter} left.
jubilation | joy | They felt {jubilation|joy}.
judgement | decision | They heard the {judgement|decision}. | prev=the,final next=@end
junction | meeting point | They met at the {junction|meeting point} of two roads. | next=of
juncture | point | It was at this {juncture|point}.
jurisdiction | control | It is under their {jurisdiction|control}. | prev=their,its
justification | reason | There is no {justification|reason} for it.
kickback | bribe | He took a {kickback|bribe}.
kin | family | They left their {kin|family}. | prev=his,her,their
kinship | family ties | They share {kinship|family ties}.
kinsman | relative | He met a {kinsman|relative}. | forms=singular
`,
);
