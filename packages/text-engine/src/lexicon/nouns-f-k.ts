import { readEntries } from "./entry.ts";

/** Nouns from F to K. */
export const NOUNS_F_K = readEntries(
  "noun",
  `
fable | story | They read a {fable|story}.
fabric | cloth | It is made of {fabric|cloth}. | !prev=social,permanent,moral,urban,switch,network next=@end,and,is,in
fabrication | lie | It was a {fabrication|lie}. | prev=a,complete,total,pure,mere,another
facade | front | The {facade|front} of the house is old. | next=of
facet | part | It covers every {facet|part} of the plan. | next=of !head=personality,life,character,nature
facet | side | It has many {facets|sides}.
faction | group | One {faction|group} left. | !prev=by,of,into,to,and,@end
faith | belief | They share their {faith|belief}. | prev=their,his,her,religious !next=of,in
fallacy | false idea | It is a common {fallacy|false idea}. | !prev=cost,straw,naturalistic,'s,@noun !head=composition,division
famine | hunger | They died of {famine|hunger}. | prev=of
farewell | goodbye | They said {farewell|goodbye}. | !next=address,speech,party,tour
fascination | interest | They felt {fascination|interest}. | forms=singular
fatality | death | There were two {fatalities|deaths}.
felony | serious crime | It is a {felony|serious crime}. | !prev=@adj,@noun
felony | crime | It is a violent {felony|crime}.
ferocity | violence | They saw the {ferocity|violence} of the attack. | next=of head=attack,attacks,fighting,battle,war,storm,fire,bombing,assault,blow,blows,rebellion,riots
fervor | passion | They sang with {fervor|passion}.
fervour | passion | He sang with {fervour|passion}.
festivity | celebration | The {festivities|celebrations} lasted a week. | forms=plural
feud | quarrel | It was a family {feud|quarrel}.
fiasco | failure | It was a {fiasco|failure}.
fidelity | loyalty | They swore {fidelity|loyalty} to the king. | next=to !head=original,text,source,data,score
fiend | devil | He is a {fiend|devil}.
figurehead | leader in name only | He was a {figurehead|leader in name only}. | prev=a,mere next=@end,and,with,but forms=singular
figurine | small statue | They found a {figurine|small statue}.
filth | dirt | They live in {filth|dirt}.
finance | money | They need {finance|money}. | forms=singular prev=need,needs,raise
finding | result | They published their {findings|results}. | forms=plural !prev=archaeological,whose,its,commission,court,jury,judge
finesse | skill | He plays with {finesse|skill}.
firearm | gun | He had a {firearm|gun}.
fissure | crack | There is a {fissure|crack} in the wall.
flair | talent | She has a {flair|talent} for it.
flaw | fault | It has a {flaw|fault}. | !prev=fatal,tragic,security,critical
flora | plants | They study the {flora|plants}. | prev=the forms=singular
flotilla | group of boats | A {flotilla|group of boats} left the port. | forms=singular !next=of
fluctuation | change | There were {fluctuations|changes} in the price. | next=in,on,of
fluke | lucky accident | It was a {fluke|lucky accident}. | forms=singular !prev=liver,blood,tail,@noun
foe | enemy | He met his {foe|enemy}. | !prev=or
foliage | leaves | It has thick {foliage|leaves}. | forms=singular
folk | people | They are kind {folk|people}. | next=@end prev=kind,old,country,poor,simple
folklore | old stories | It is known from {folklore|old stories}. | !prev=@noun,@adj,@name !next=had,has
folly | foolishness | It shows the {folly|foolishness} of war. | forms=singular next=of
footwear | shoes | They sell {footwear|shoes}.
foreboding | fear | They had a sense of {foreboding|fear}.
forefather | ancestor | Our {forefathers|ancestors} lived here.
forerunner | early form | It is a {forerunner|early form} of the car. | next=of !head=@person,poets,union
foresight | planning | It takes {foresight|planning}. | prev=with,takes,take,needs
forgery | fake | It is a {forgery|fake}. | prev=a,the,modern,clever,obvious forms=singular
forgery | fake | They sold {forgeries|fakes}. | forms=plural
formation | creation | It led to the {formation|creation} of a union. | next=of !prev=a !head=crystals,crystal,ice,cloud,clouds,star,stars,planet,planets,ions,bonds,bond,rock,rocks,mineral,minerals,character,habits,memory,memories,gas,gases,cells,blood,words,plurals,clots,scar,water,soil,ozone,stalactites,stalagmites,wall,walls,tumours,tumors,glaciers,mountains,valleys,islands,scars,galaxies,embryo,spores,pus,rust,molecules,compound,compounds,fossils,layer,layers,seeds,bubbles,waves,sediment,bone,bones,teeth
fortification | wall | They built {fortifications|walls}. | forms=plural
fortitude | courage | She showed {fortitude|courage}.
fortress | fort | They built a {fortress|fort}.
fortune | large sum | They lost a {fortune|large sum} on it. | prev=a next=@end,on !head=@name
fracas | fight | They had a {fracas|fight}.
fragility | weakness | They know the {fragility|weakness} of it.
fragment | piece | They found a {fragment|piece} of bone. | !prev=sentence,code,dna,data,html,content,xml,url,uri,class,last,token
fragrance | sweet smell | It has a {fragrance|sweet smell}.
frailty | weakness | It comes from the {frailty|weakness} of age.
fraud | cheating | He was jailed for {fraud|cheating}. | prev=for
freight | goods | It carries {freight|goods}. | next=@end,and !prev=full,the
fringe | edge | It is on the {fringe|edge} of the town. | next=of
frontier | border | It is on the {frontier|border} with Spain. | next=with,between
fugitive | wanted person | They caught the {fugitive|wanted person}. | !next=from
functionality | features | It adds new {functionality|features}. | prev=new,additional,extra,more,added,advanced,missing,much next=@end,to,for,from,in
fury | anger | They felt {fury|anger}. | !next=of !prev=and,no,full
gaffe | mistake | It was an awkward {gaffe|mistake}.
gait | walk | He has a strange {gait|walk}.
gala | party | They held a {gala|party}. | next=@end
gallantry | bravery | He won a prize for {gallantry|bravery}.
garb | clothes | They wore plain {garb|clothes}.
garment | piece of clothing | It is a light {garment|piece of clothing}.
garrison | group of soldiers | They left a {garrison|group of soldiers} there. | prev=a !next=of
gathering | meeting | They held a {gathering|meeting}. | prev=a,the,this,family,annual,large,small !next=@det,@noun,@adj
genesis | origin | They study the {genesis|origin} of it.
genre | type | It is a new {genre|type} of song. | next=of !prev=the,its
gentleman | man | An old {gentleman|man} left. | forms=singular prev=old,elderly,young,tall,older,the,this
gesture | sign | It was a {gesture|sign} of peace. | next=of
gist | main point | They got the {gist|main point}.
gladness | joy | They felt {gladness|joy}.
glimpse | look | It was their first {glimpse|look}. | !next=@det,of,into
gloom | darkness | They sat in the {gloom|darkness}. | prev=the next=@end
glory | fame | They won great {glory|fame}. | prev=great
goodwill | kindness | They showed {goodwill|kindness}. | prev=showed,show,shows,with,great,much,and
governance | control | They fear the {governance|control} of the town by one man. | next=of !prev=corporate,good,self,data,better
grandeur | greatness | They saw the {grandeur|greatness} of Rome. | next=of head=rome,empire,nation,past,god,country,vision,idea,venice,athens,constantinople,kingdom
grasp | understanding | She has a good {grasp|understanding} of it. | prev=good,poor,firm next=of
gratification | pleasure | It gave him {gratification|pleasure}. | !prev=delayed,instant,immediate,deferred,delays,delay,delaying,postpone
gratitude | thanks | They showed their {gratitude|thanks}. | prev=their,our,his,her,my,your,express,expressed,sincere,the next=to,for,@end,of
gratuity | tip | They left a {gratuity|tip}.
greenery | plants | It has fresh {greenery|plants}.
grief | sorrow | They felt {grief|sorrow}. | !prev=of,good,to,considerable,and,cause,causes,caused,more forms=singular
grievance | complaint | They had a {grievance|complaint}.
grip | hold | He lost his {grip|hold}. | next=@end,on prev=his,her,its,their,your,my,our,firm,tight,strong,the,'s
guardian | protector | He is the {guardian|protector} of the tomb. | next=of
guerrilla | fighter | The {guerrillas|fighters} left.
guidance | advice | They asked for {guidance|advice}. | !prev=explicit,clear,little,teacher,adult,step,visual,moral,missile,laser,earnings,under,profit,parental,its,their,his,her,human !next=of
guideline | rule | They follow the strict {guidelines|rules}. | prev=strict,new,government,federal,state,safety,same,own,current,existing,company,'s,school
gulf | gap | There is a {gulf|gap} between them. | next=between
gust | strong wind | They felt {gusts|strong winds}. | next=@end
gusto | enthusiasm | They sang with {gusto|enthusiasm}.
habitat | home | It is the {habitat|home} of the bird. | next=of
habitat | home | The forest is its natural {habitat|home}. | prev=natural forms=singular
habitation | living | It is unfit for {habitation|living}. | forms=singular prev=for
hallmark | mark | It is a {hallmark|mark} of good work. | next=of
halt | stop | It came to a {halt|stop}.
hamlet | small village | There are several {hamlets|small villages}. | forms=plural
hamlet | small village | They live in a {hamlet|small village}. | prev=a,the,small
happening | event | It was a strange {happening|event}.
harassment | bullying | They fear {harassment|bullying}. | !prev=sexual
harbinger | sign | It is a {harbinger|sign} of spring.
harbor | port | The ship is in the {harbor|port}. | prev=the,a
harbour | port | The ship is in the {harbour|port}. | prev=the,a
hardship | suffering | They impose {hardship|suffering} on the poor. | prev=impose,imposes,imposed,imposing,cause,causes,caused,causing,inflict,inflicted
hardship | trouble | They faced {hardship|trouble}. | prev=faced,face,faces,facing,suffered,suffer,much,great,financial,of,through
hatred | hate | They felt {hatred|hate}. | forms=singular
haven | safe place | It is a {haven|safe place} for birds. | !prev=tax,safe,@noun
havoc | destruction | It wreaked {havoc|destruction} on the town. | prev=wreak,wreaks,wreaked,wreaking
havoc | chaos | They saw the {havoc|chaos}. | !prev=play,plays,played,playing
hazard | danger | It is a {hazard|danger} to birds. | !prev=moral,occupational,@noun
headquarters | main office | They met at the {headquarters|main office}. | forms=singular !prev='s,military,army,enemy,police,campaign,rebel,general,frontline,air,battalion,division,command,to,with,at,from,as,of,and !next=are,were
heartland | centre | It is the {heartland|centre} of the trade. | next=of !head=@name
hegemony | power | They feared the {hegemony|power} of one town.
heist | robbery | The {heist|robbery} was planned for a year.
herald | sign | It is the {herald|sign} of spring. | next=of
heritage | history | They are proud of their {heritage|history}. | prev=their,our,his,her,its,rich !next=site,sites
hesitation | delay | They left without {hesitation|delay}. | prev=without
heyday | best days | It was in its {heyday|best days}. | forms=singular
hiatus | break | They took a {hiatus|break}.
hiccup | small problem | It was only a {hiccup|small problem}. | forms=singular
hideout | hiding place | The police found their {hideout|hiding place}.
highlight | best part | It was the {highlight|best part} of the day. | next=of
highway | main road | It is on the {highway|main road}. | prev=the,a
hindrance | obstacle | It is a {hindrance|obstacle} to trade. | !prev=without
hinterland | inland area | They live in the {hinterland|inland area}.
historian | history expert | A {historian|history expert} said so. | prev=a
hoax | trick | It was a {hoax|trick}.
homage | respect | They paid {homage|respect} to him. | prev=pay,paid,paying,pays
homeland | home country | They left their {homeland|home country}. | !next=of
homicide | killing | It was a {homicide|killing}.
horde | crowd | They saw {hordes|crowds} of fans. | next=of
horror | fear | They felt {horror|fear}. | next=@end prev=felt,with,in
hospitality | welcome | They like the {hospitality|welcome}. | prev=the,their,warm,his,her,your next=@end
hostage | prisoner | They freed the {hostage|prisoner}.
hostility | anger | They felt {hostility|anger}. | forms=singular !next=to,between !prev=armed,open
household | family | It is a poor {household|family}. | prev=poor,rich
hubris | pride | It was an act of {hubris|pride}.
hue | colour | It has a red {hue|colour}.
hunch | feeling | She had a {hunch|feeling}.
hurdle | obstacle | They faced a {hurdle|obstacle}. | !prev=the,metre,metres,meter,meters,m,high,women,men,'s
husbandry | farming | They live by {husbandry|farming}.
icon | symbol | It is an {icon|symbol} of the town. | next=of !head=app,application,page,menu,program,button,folder,file,site
ideology | beliefs | They fought for their {ideology|beliefs}. | forms=singular prev=their,his,her,its,our,your,my
ideology | set of beliefs | They share an {ideology|set of beliefs}. | forms=singular prev=an,the,this,that,each,every,any,one,another,whose,same,dominant,ruling
ideology | set of beliefs | They studied both {ideologies|sets of beliefs}. | forms=plural
idiosyncrasy | odd habit | It is one of his {idiosyncrasies|odd habits}. | prev=his,her,my,personal,many
idiosyncrasy | odd feature | The engine has its {idiosyncrasies|odd features}.
idol | hero | He is her {idol|hero}. | prev=his,her,their,my,teen
ignorance | lack of knowledge | They laughed at his {ignorance|lack of knowledge}. | !prev=in,blissful,bloody,massive,and,or,@noun,happy,huge
illumination | light | It gives {illumination|light}. | !next=of
illusion | false idea | It is an {illusion|false idea}. | !prev=optical,of,visual,value,@end !head=movement,motion,depth,space,light,speed !next=of,and
illustration | picture | It has many {illustrations|pictures}. | forms=plural !next=of,from !prev=two,three,following
imitation | copy | It is an {imitation|copy} of a bird. | next=of
immensity | size | They saw the {immensity|size} of the task.
immunity | protection | It gives {immunity|protection} from the law. | next=from
impact | effect | They study the {impact|effect} of tourism on the town. | next=of head=tourism,change,policy,policies,war,crisis,pandemic,climate,law,laws,tax,taxes,reform,reforms,technology,trade,noise,pollution,drought,floods,measures,migration,immigration,farming,agriculture,stress,poverty,cuts,sanctions,warming,media,activities,activity,industry,internet
impairment | weakness | It is an {impairment|weakness}. | !prev=visual,hearing,cognitive,speech,mental,physical,vision,intellectual,memory !next=of,in
impasse | standstill | The talks reached an {impasse|standstill}. | forms=singular
impediment | barrier | It is an {impediment|barrier} to trade. | !prev=speech
imperfection | fault | It has an {imperfection|fault}.
impetus | push | It gave an {impetus|push} to trade. | prev=an,the,substantial,strong,major,this,further,fresh
implication | risk | They knew the security {implications|risks} of it. | forms=plural prev=security
implication | effect | They saw the {implications|effects} of it. | forms=plural !next=for,that,if !prev=many,logical,philosophical,performance,security
impostor | fake | The man was an {impostor|fake}.
impoverishment | poverty | It led to {impoverishment|poverty}. | !prev=an !next=of
impression | feeling | They had the {impression|feeling} that he lied. | next=that
imprint | mark | It left an {imprint|mark}. | !next=of !prev=publishing,book,distinguished
imprisonment | prison | He faced {imprisonment|prison}. | prev=face,faces,faced,facing,avoid,avoided,escape,escaped,to,risk !next=of,for
impropriety | wrong act | It was an {impropriety|wrong act}. | prev=an
impropriety | wrongdoing | They found no {impropriety|wrongdoing}. | forms=singular
impulse | urge | He felt an {impulse|urge} to go. | next=to
inaccuracy | mistake | It has an {inaccuracy|mistake}. | prev=an,this,one forms=singular
inaccuracy | mistake | It has some {inaccuracies|mistakes}. | forms=plural !next=of
inadequacy | weakness | They saw the {inadequacy|weakness} of the plan.
incentive | reason | They have an {incentive|reason} to wait. | next=to prev=an,no,little,strong,every
inception | start | It has grown since its {inception|start}.
incident | event | It was a strange {incident|event}. | !next=report !prev=without,shooting,stabbing,bombing,security,semitic,racist
incision | cut | They made an {incision|cut}.
inclination | tendency | They have an {inclination|tendency} to wait. | next=to !prev=the
incline | slope | They climbed the {incline|slope}. | !next=@det,me,us,him,them,her,you
inclusion | adding | The {inclusion|adding} of birds helps. | next=of !head=women,people,children,students,minorities,girls,men,refugees
incompetence | lack of skill | They saw the {incompetence|lack of skill}. | !prev=@adj,@noun
inconsistency | difference | It has {inconsistencies|differences} between the two parts. | forms=plural next=between
inconvenience | trouble | It caused {inconvenience|trouble}. | !next=@det
increase | rise | There was an {increase|rise} in trade. | next=in
incursion | attack | They feared an {incursion|attack}.
independence | freedom | They gained {independence|freedom}. | prev=gained,their next=@end,from
indication | sign | It is an {indication|sign} of age. | !next=for !prev=error,recheck
indifference | lack of interest | They hated his {indifference|lack of interest}. | !next=to,curve,curves !prev=with,of,between
indignation | anger | They felt {indignation|anger}.
individual | animal | The {individuals|animals} of the species live long. | next=of head=species
individual | person | It helps {individuals|people} to save. | !prev=hundred,thousand,million,fewer,dextral,sinistral,mature,wild,captive !next=that forms=plural
individual | person | Each {individual|person} has a key. | prev=@det,@adj,every,one !prev=dextral,sinistral,mature,wild,captive,the !next=need,needs,use,uses,plays,works,items,cells,of,coordinates,joins
industrialist | factory owner | An {industrialist|factory owner} paid.
infant | baby | The {infant|baby} slept. | !prev=of !next=industry,industries,mortality,never
infantry | foot soldiers | They sent the {infantry|foot soldiers}. | next=@end
inferiority | weakness | They feel {inferiority|weakness}. | !prev=racial,of
inferno | fire | The {inferno|fire} lasted a day.
infirmity | weakness | It is an {infirmity|weakness}.
influence | effect | It has an {influence|effect} on trade. | next=on !prev=bad,good,unequal,equal,'s,undue,political
influx | flow | There was an {influx|flow} of men.
informant | source | He was an {informant|source}.
infringement | breach | It was an {infringement|breach} of the rule. | !prev=patent,copyright,trademark,@noun
ingenuity | skill | It takes {ingenuity|skill}. | !head=design,system,plan,machine,solution,device
ingestion | eating | His {ingestion|eating} of it is bad. | next=of !prev=the
inhabitant | person | It has ten {inhabitants|people}. | forms=plural
inhabitant | resident | It has ten {inhabitants|residents}.
inhalation | breathing in | The {inhalation|breathing in} of smoke is bad. | next=of
initiation | start | It led to the {initiation|start} of talks. | next=of !head=force,violence forms=singular
initiative | plan | They started an {initiative|plan}. | prev=an,new,this
injection | shot | He had an {injection|shot}. | !next=of,into,has !prev=fuel,dependency,sql,code,script,command,prompt,constructor,fault,cash,capital,@noun,ldap
injunction | court order | The firm got an {injunction|court order}. | !next=to !prev=biblical,moral,divine,old,ancient,religious,gospel,solemn
injustice | wrong | It was an {injustice|wrong}. | prev=an,great,this forms=singular
injustice | wrong | They saw many {injustices|wrongs}. | forms=plural
inkling | idea | They had no {inkling|idea} of the plan.
inmate | prisoner | The {inmates|prisoners} left. | !prev=asylum,hospital
innovation | new idea | It was an {innovation|new idea}. | prev=an,many
innovator | inventor | She is an {innovator|inventor}. | !next=and
inquest | investigation | They held an {inquest|investigation}.
inquiry | question | They had many {inquiries|questions} about it. | forms=plural !prev=police,judicial,public,official
inquiry | investigation | They held an {inquiry|investigation}. | forms=singular !prev=of,scientific,critical,philosophical,intellectual,free,for,your !next=about,from
inscription | writing | They read the {inscription|writing}. | forms=singular !prev=an
insight | understanding | It gives {insight|understanding}. | forms=singular !prev=an,central,main,key,basic,first,great,original,important,fundamental,this,that,its,single !next=into,on,about,from
inspection | check | They made an {inspection|check}. | forms=singular prev=an,the,this,routine,regular,daily,annual,first,careful,quick,casual,minute,thorough,full,brief
inspection | check | They made many {inspections|checks}. | forms=plural
installation | fitting | The {installation|fitting} of the pump took a day. | next=of head=pump,pumps,engine,engines,boiler,boilers,kitchen,door,doors,pipes,lights,panels,radiators,meters,cameras,lamps,alarms
installment | payment | They paid in equal {installments|payments}. | prev=monthly,regular,equal,annual,weekly
installment | part | The {installments|parts} of the story were long. | next=of
installment | part | They paid in {installments|parts}. | prev=in
installment | payment | They missed an {installment|payment}. | !prev=first,final,latest,next,new,second,third
instalment | payment | They paid in equal {instalments|payments}. | prev=monthly,regular,equal,annual,weekly
instalment | part | The {instalments|parts} of the story were long. | next=of
instalment | part | They paid in {instalments|parts}. | prev=in
instalment | payment | They missed an {instalment|payment}. | !prev=first,final,latest,next,new,second,third
instigator | leader | He was the {instigator|leader} of it. | !head=prize,reform,project
instruction | order | They got strict {instructions|orders}. | forms=plural next=@end prev=his,her,their,strict,clear
instructor | teacher | She is an {instructor|teacher}.
insult | rude remark | It was an {insult|rude remark}. | prev=an next=@end
insurgency | rebellion | The {insurgency|rebellion} lasted a year.
insurgent | rebel | The {insurgents|rebels} fled.
insurrection | rebellion | The {insurrection|rebellion} lasted a week.
integrity | honesty | They doubt his {integrity|honesty}. | prev=his,her,their,personal
intellect | mind | She has a fine {intellect|mind}. | !prev=of,@end,formidable,considerable,great,high,superior,remarkable,enormous,and
intellectual | thinker | They met {intellectuals|thinkers}.
intensity | strength | They measured the {intensity|strength} of the storm. | next=of !prev=light,field !head=labour,labor,work,exercise,training,activity,traffic
intent | aim | Their {intent|aim} was to win. | prev=their,his,her,main
intention | aim | Their {intention|aim} is to win. | !prev=no,any,good,of,best,bad,true,evil,with,every,little,without,by,more !next=of
interior | inside | They say the {interior|inside} was dark. | prev=the next=of,is,was,has,contains,with !head=country,island,continent,state,region,africa,asia,australia,america,brazil,alaska,land
interlude | break | There was a short {interlude|break}.
intermediary | go-between | He was an {intermediary|go-between} in the talks. | forms=singular
intermission | break | They met in the {intermission|break}.
interplay | mix | They study the {interplay|mix} of them. | next=of
interpretation | reading | It is a new {interpretation|reading} of the law. | next=of !head=results,data,dreams,findings,mechanics,test,tests,scores,probability,evidence,theory,event,events,grammar,grammars,ideas,string,strings,characters,program,programs,code,language,languages,command,commands,input,attributes,value,values,expression,expressions,pattern,patterns
interrogation | questioning | It led to his {interrogation|questioning}. | forms=singular !next=@noun,room,prop,method,methods,technique
interruption | break | There was an {interruption|break} in the show. | next=in,of
interval | gap | There is an {interval|gap} between them. | next=between
intervention | action | It calls for {intervention|action}. | next=. !prev=surgical,early,medical,divine,therapeutic,nursing,clinical
intimidation | threats | They used {intimidation|threats}. | !prev=voter,witness
intolerance | prejudice | They fought {intolerance|prejudice}. | !prev=lactose,food,exercise,glucose,heat,cold,gluten !next=of,to
intrigue | plot | It was an {intrigue|plot}. | prev=an !next=@det
invader | attacker | The {invaders|attackers} left.
invasion | attack | They feared an {invasion|attack}. | next=.,by
invitee | guest | The {invitees|guests} left.
involvement | part | They deny any {involvement|part} in it. | next=in prev=any,his,her,their,our,my,your,its
issue | question | They talk of moral {issues|questions}. | forms=plural prev=moral,political,ethical,theoretical,religious,cultural !next=@det,it,them,of
issue | problem | They have money {issues|problems}. | forms=plural prev=@adj,@noun !prev=back,first,early,special,other,magazine,comic,single,double,stock,share,bond,most,certain,religious,program,application,client,server,process,key,theoretical,political,moral,ethical,cultural,important,different,various,many,past,recent,current,green,legal !next=@det,it,them
itinerary | route | They changed the {itinerary|route}.
jargon | special words | It is full of {jargon|special words}. | !prev=@noun,@adj !next=riddled,for,term,terms,file
jeopardy | danger | The plan is in {jeopardy|danger}. | !prev=double
jet | plane | They saw a {jet|plane}. | prev=private,fighter,a,jumbo next=@end,in,from,to
journalist | reporter | A {journalist|reporter} left.
jubilation | joy | They felt {jubilation|joy}.
judgement | decision | They heard the {judgement|decision}. | prev=the,final next=@end
junction | meeting point | They met at the {junction|meeting point} of two roads. | next=of
juncture | point | It was at this {juncture|point}. | !next=of
jurisdiction | control | It is under their {jurisdiction|control}. | prev=their,its
justification | reason | There is no {justification|reason} for it. | !next=of !prev=text,paragraph,right,left,full,line
kickback | bribe | He took a {kickback|bribe}.
kin | family | They left their {kin|family}. | prev=his,her,their
kinship | family ties | They share {kinship|family ties}. | !prev=a !next=with,between
kinsman | relative | He met a {kinsman|relative}. | forms=singular
`,
);
