import { readEntries } from "./entry.ts";

/** Nouns from D to E. */
export const NOUNS_D_E = readEntries(
  "noun",
  `
daybreak | dawn | They left at {daybreak|dawn}.
deadline | final date | They met the {deadline|final date}. | next=@end forms=singular prev=the,a,this,certain
dealer | seller | He is a car {dealer|seller}. | prev=car,book
dearth | lack | There is a {dearth|lack} of food. | next=of
debacle | disaster | It was a {debacle|disaster}.
debate | discussion | It led to much {debate|discussion}. | next=@end,about,over,on !prev=to
debut | first appearance | She made her {debut|first appearance} in May. | prev=his,her,their,its next=@end,in,on,as,at,with,against,for
deceit | lying | He won by {deceit|lying}.
deception | trick | It was a {deception|trick}. | prev=a,this
decline | drop | There was a {decline|drop} in trade. | next=in
decrease | drop | There was a {decrease|drop} in trade. | next=in
decrepitude | weakness | They saw the {decrepitude|weakness} of it.
dedication | hard work | They praised his {dedication|hard work}. | prev=his,her,their next=@end
deduction | conclusion | It is a simple {deduction|conclusion}. | prev=valid,simple,clever
deduction | conclusion | They made logical {deductions|conclusions}. | prev=logical forms=plural
deed | act | It was a good {deed|act}. | prev=good,brave,bad,evil,great
defamation | false claims | He sued for {defamation|false claims}.
defeat | loss | It was a bad {defeat|loss}. | prev=a,bad,heavy,first,second,their,his next=@end,to,by,in
defect | fault | It has a {defect|fault}. | !prev=birth,physical,mental,heart,genetic,gene,congenital,visual,speech,hearing,crystal,point,moral
defender | supporter | They are {defenders|supporters} of the old order. | next=of forms=plural !head=title,championship,cup,fort,castle,city,bridge,island,birds,nature,forest,forests,land,home,homes,children,wildlife,animals,sea,town,faith
defender | protector | He is a {defender|protector} of birds. | next=of !head=title,championship,cup,fort,castle,city,bridge,island
deference | respect | They showed {deference|respect}. | !next=to
defiance | resistance | It was an act of {defiance|resistance}. | !next=of !prev=in
deficiency | lack | It is caused by a {deficiency|lack} of iron. | next=of forms=singular
deftness | skill | He works with {deftness|skill}.
degeneration | decline | It led to the {degeneration|decline} of the party. | next=of prev=the !head=disc,discs,retina,cell,cells,tissue,muscle,muscles,joint,joints,neurons,brain,nerve,nerves,bone
deity | god | They worship a {deity|god}.
delicacy | treat | It is a {delicacy|treat} in Spain. | prev=a,local,rare,regional,another !next=of
delight | joy | It is a {delight|joy} to see. | !next=@det !prev=turkish
deluge | flood | There was a {deluge|flood} of letters.
delusion | false belief | It is a {delusion|false belief}. | !next=of
demeanor | manner | He has a calm {demeanor|manner}.
demeanour | manner | He has a calm {demeanour|manner}.
demise | end | It led to the {demise|end} of trade. | next=of prev=the !head=@name,king,queen,emperor,man,woman
demise | death | It led to his {demise|death}. | prev=his,her,their
demolition | destruction | It led to the {demolition|destruction} of the hall. | next=of
demonstration | protest | They held a peaceful {demonstration|protest}. | prev=peaceful,violent,mass,street,public,big,large,huge next=@end,against,in,outside
demonstrator | protester | The {demonstrators|protesters} left.
denizen | resident | The {denizens|residents} of the town met.
dependant | family member | He has two {dependants|family members}.
depiction | picture | It is a {depiction|picture} of war. | next=of
deprivation | lack | It is caused by {deprivation|lack} of food. | next=of
derision | mockery | It was met with {derision|mockery}.
descent | way down | It was a hard {descent|way down}. | prev=hard,long,steep
designation | name | They gave it the {designation|name} of town. | next=of prev=the,a
desire | wish | They have a {desire|wish} for peace. | next=for
despot | cruel ruler | They fled the {despot|cruel ruler}. | !prev=benevolent,enlightened,petty,domestic
despotism | cruel rule | They fled {despotism|cruel rule}. | forms=singular !prev=enlightened,benevolent,a
destination | place | It is a popular {destination|place}. | next=@end prev=popular,favourite,favorite,holiday,tourist,major,top,safe,unsafe
destiny | future | They shape their own {destiny|future}. | prev=own,our,common,shared next=@end,and,together
destiny | fate | It was his {destiny|fate}. | !prev=manifest,own,our,its,common,shared
destitution | extreme poverty | They lived in {destitution|extreme poverty}.
detachment | group | They sent a {detachment|group} of men. | next=of
detainee | prisoner | The {detainees|prisoners} left.
detection | finding | It led to the {detection|finding} of the fault. | next=of head=fault,faults,error,errors,bug,bugs,leak,leaks,mistakes !prev=early
deterioration | worsening | It led to a {deterioration|worsening} in trade. | !head=land,soil,soils,building,buildings,house,houses,bridge,bridges,road,roads,stone,paint,paper,wood,wall,walls,tooth,teeth,muscle,muscles,tissue,equipment,fabric,food,material,materials,concrete,machinery
detractor | critic | His {detractors|critics} were loud.
devastation | destruction | They saw the {devastation|destruction}. | forms=singular !prev=utter,emotional
devotee | follower | They are {devotees|followers} of the saint.
devotion | love | They showed their {devotion|love}. | prev=their,his,her forms=singular !next=to
dexterity | skill | It takes {dexterity|skill}.
dialect | form of language | It is a {dialect|form of language}. | next=@end prev=a,the,local,regional,northern,southern,rural,old,german,italian,arabic
dichotomy | split | There is a {dichotomy|split} between them. | !prev='s
dictator | harsh ruler | He was a {dictator|harsh ruler}. | prev=a,the
difficulty | problem | They had many {difficulties|problems}. | forms=plural !prev=in
difficulty | trouble | They had no {difficulty|trouble} in finding it. | forms=singular prev=no,little,much,great,some,had,have next=in,with,@ing
dignitary | important person | They met a {dignitary|important person}.
dignity | self-respect | They lost their {dignity|self-respect}. | prev=his,her,their,my,your,personal
dilemma | problem | They faced a {dilemma|problem}. | !prev='s,moral,ethical,social,security,trolley,'
diligence | hard work | They praised her {diligence|hard work}. | !prev=due
diminution | drop | It led to a {diminution|drop} in trade. | next=in
diner | small restaurant | They ate at a {diner|small restaurant}. | prev=a !next=who,complained,at
diplomacy | talks | They ended it by {diplomacy|talks}. | prev=through,by,via
directive | order | They got a strict {directive|order}. | prev=issue,issues,issued,issuing,obey,obeyed,party,ministry,presidential,royal,official,political,moscow,countless,strict,management's,white
directive | order | It is a {directive|order} from the king. | next=from !head=@noun
directive | order | They sent a {directive|order} to the troops. | next=to prev=a head=troops,staff,soldiers,police,army,schools,workers,generals,agencies,officials
disadvantage | problem | It has one {disadvantage|problem}. | forms=singular prev=one,another,main,major,big,biggest,only,first,second,serious,key
disadvantage | problem | It has many {disadvantages|problems}. | forms=plural prev=many,several,some,few,serious,major,main,the,its,these,two,three next=@end,of,are,were,for,in
disaffection | unhappiness | It led to {disaffection|unhappiness} with the leaders. | next=with,among,in,@end
disagreement | argument | They had a {disagreement|argument}. | forms=singular prev=a,another,bitter,heated,violent next=@end,with,about,over !next=between
disagreement | argument | They had many {disagreements|arguments}. | forms=plural prev=had,have,many,frequent,family,violent,bitter,heated next=@end,with,about,over
disappearance | loss | They studied the {disappearance|loss} of bees. | next=of !head=@name,lady,girl,boy,man,woman,child,children,student,students,husband,wife,journalist,daughter,son,plane,aircraft,flight,ship,men,women,people,teacher,gold,money
disapproval | dislike | They showed their {disapproval|dislike}.
disarray | disorder | It was in {disarray|disorder}.
disciple | follower | He was a {disciple|follower} of the king.
discipline | field | It draws on many academic {disciplines|fields}. | forms=plural prev=academic,scientific,different,many,various,other,several,these,related,artistic,across
disclosure | revealing | It led to the {disclosure|revealing} of the plan. | next=of prev=the forms=singular
discrepancy | difference | There is a {discrepancy|difference} between the two.
discussion | talk | They held {discussions|talks}. | forms=plural prev=hold,held,holding,holds,begin,began,begun,begins,start,started,starting,after,further,secret,private,peace,trade,long,fresh,new !next=of,about
disdain | dislike | He could not hide his {disdain|dislike}. | !next=for !prev=with
disgrace | shame | They felt the {disgrace|shame} of it. | prev=the,this,great,public,his,her,their !next=that,to
disintegration | breakup | It led to the {disintegration|breakup} of the union. | next=of
disparity | difference | There is a {disparity|difference} between the two.
displeasure | anger | They showed their {displeasure|anger}.
disposal | removal | They paid for the {disposal|removal} of waste. | next=of head=waste,wastes,rubbish,body,bodies,litter,garbage,sewage,weapons,chemicals,batteries,trash,refuse,fuel,mines,bombs
disposition | nature | She has a kind {disposition|nature}. | !next=of,to
dispute | argument | It led to a {dispute|argument}. | !prev=any,legal,labor,labour,trade,border,boundary,territorial,legal,industrial,land,pay,wage,contract,maritime,civil,tax,international,commercial,domestic,patent,in,beyond,under,of,into,open,settlement,the,this,lengthy,bitter,long,strike,mining,rail !next=resolution,that,which,arise,arises,arose,come,comes,came,forced,over,between,began,spread,ended,with !head=@name
disrepair | bad condition | It fell into {disrepair|bad condition}. | !prev=of
dissemination | spread | It helps the {dissemination|spread} of news. | next=of
dissent | disagreement | There was some {dissent|disagreement} in the party. | !prev=who,that,which,they,we,to,@plural
dissertation | long essay | He wrote a {dissertation|long essay}.
dissident | critic | The {dissidents|critics} left.
dissolution | end | It led to the {dissolution|end} of the union. | next=of !head=abbey,abbeys,monastery,monasteries,priory,priories,convent,convents,order,orders,body,flesh,self,ego,boundary,boundaries,salt,salts,crystals,sugar,solid,solids,calcium,rock,rocks,limestone,carbonate,minerals,drug,iron,gas,metal,tablet,parliament,congress,assembly,house,senate,duma
distaste | dislike | They showed {distaste|dislike}.
distinction | difference | The {distinction|difference} between the two is small. | next=between prev=the,important,subtle,fundamental,key,basic
distress | trouble | They helped a ship in {distress|trouble}. | prev=in
distress | pain | It caused them great {distress|pain}. | prev=great,much !next=signal,signals,call
distributor | seller | The {distributor|seller} left. | prev=the,a !next=of,wishes
district | area | They live in a poor {district|area}. | prev=poor,rich,quiet
divergence | difference | There is a {divergence|difference} of views. | next=of head=opinion,opinions,view,views,interests
divergence | difference | There is a {divergence|difference} between the two. | next=between prev=a,the,this,any,no,great,wide,clear
diversity | variety | There is a great {diversity|variety} of plants. | next=of !head=team,teams,staff,workforce,board,people,students,population,company,society,group,class,cast,community,nation,country
division | part | It has two {divisions|parts}. | forms=plural prev=two,three,four,many next=@end
doctrine | teaching | It is a {doctrine|teaching} of the church. | next=of prev=a,the,this head=church,party,faith,religion,prophet
document | paper | They signed his {documents|papers}. | forms=plural prev=his,her,official,legal,government
dogma | fixed belief | They share a {dogma|fixed belief}. | !prev=central
domestication | taming | It led to the {domestication|taming} of the horse. | next=of
domicile | home | It is his {domicile|home}.
dominance | power | They fear the {dominance|power} of one firm. | next=of head=firm,firms,company,companies,party,parties,state,church,nobles,group,groups,class,men,west,banks,platforms,corporations
domination | rule | It was under foreign {domination|rule}. | prev=foreign,british,french,roman,spanish,german,russian,ottoman,austrian,colonial,soviet,european,english,chinese,japanese,turkish,portuguese,dutch
dominion | rule | They lost {dominion|rule} over it. | next=over
donation | gift | They sent a {donation|gift}. | !prev=organ,blood !next=@noun prev=a,his,her,their,generous,large,small,big,the !head=organs,organ,blood,kidney,eggs,sperm
downfall | ruin | It led to his {downfall|ruin}.
downpour | heavy rain | They got wet in the {downpour|heavy rain}.
downside | problem | It has one {downside|problem}.
downturn | decline | There was a {downturn|decline} in trade.
drawback | problem | It has one {drawback|problem}.
dread | fear | They felt {dread|fear}.
drowsiness | sleepiness | It led to {drowsiness|sleepiness}.
drudgery | hard work | It saves them much {drudgery|hard work}.
duel | fight | He died in a {duel|fight}.
dune | sand hill | They crossed the {dunes|sand hills}. | !prev=sand
duplicate | copy | They made a {duplicate|copy}.
duplication | copying | It led to the {duplication|copying} of files. | next=of head=files,documents,keys,tapes,records,books,pages
durability | strength | They test the {durability|strength} of the cloth. | next=of head=cloth,material,materials,wood,paint,leather,fabric,shoe,shoes,stone,concrete,steel,paper,furniture,building,buildings,bridge
duration | length | It has a fixed {duration|length}. | prev=fixed,total,average,short,long,whole,maximum,minimum,same,limited forms=singular
duration | length | The {duration|length} of the show is an hour. | next=of
dusk | sunset | They left at {dusk|sunset}. | !prev=to,till,until
dwelling | home | They built a {dwelling|home}. | !prev=cliff,cave !next=there,here,in,on,among,at,within,near
dynamism | energy | They like the {dynamism|energy} of it.
dynasty | ruling family | It was a rich {dynasty|ruling family}. | prev=a,rich,new,the next=@end,in,from,that
eagerness | desire | They showed their {eagerness|desire} to win. | next=to
eatery | restaurant | They opened an {eatery|restaurant}.
eccentricity | odd habit | They laughed at his {eccentricities|odd habits}. | forms=plural prev=his,her,their,many,little
echelon | level | The upper {echelons|levels} of the party met. | prev=upper,lower,higher,top,highest
ecstasy | joy | They were in {ecstasy|joy}. | prev=in,pure,religious
edifice | building | It is a grand {edifice|building}. | !next=of !prev=whole,entire,legal,social,intellectual,political,theoretical,financial,moral
educationist | teacher | An {educationist|teacher} said so.
educator | teacher | She is an {educator|teacher}.
effigy | model | They burned an {effigy|model} of him. | !prev=in
elation | joy | They felt {elation|joy}.
elector | voter | The {electors|voters} left. | forms=plural !prev=presidential,pledged,faithless,state,prince,college
electorate | voters | They asked the {electorate|voters}. | prev=the !next=is,was,has
elevation | height | It lies at an {elevation|height} of ten feet. | next=of head=feet,foot,metres,meters,ft,m
elimination | end | They want the {elimination|end} of poverty. | next=of head=poverty,hunger,slavery,discrimination,racism,violence,disease,polio,malaria,segregation,war,weapons,inequality
elimination | removal | The {elimination|removal} of noise takes time. | next=of
emancipation | freeing | They fought for the {emancipation|freeing} of slaves. | next=of
embankment | bank | They sat on the {embankment|bank}.
embargo | trade ban | They ended the {embargo|trade ban}. | !prev=news,press,media
embarrassment | shame | They felt {embarrassment|shame}. | forms=singular !prev=an,financial,mere,the !next=of
emblem | symbol | It is an {emblem|symbol} of peace.
embodiment | perfect example | He is the {embodiment|perfect example} of an honest man. | next=of prev=the
embrace | hug | She gave him an {embrace|hug}. | prev=an,warm,the next=@end
emergence | rise | The {emergence|rise} of new tools took years. | next=of
emissary | messenger | They sent an {emissary|messenger}.
emission | release | They cut the {emission|release} of gas. | next=of
empathy | understanding | They showed {empathy|understanding}.
emphasis | focus | They put more {emphasis|focus} on speed. | prev=put,puts,great,more next=on
employee | worker | The {employee|worker} left. | !prev=as,bank,office,government,public,civil,state,white-collar
employer | boss | She told her {employer|boss}. | forms=singular prev=his,her,my,your,former
employment | work | They found {employment|work}. | forms=singular prev=find,finds,found,finding,seek,seeks,sought,seeking,for,paid,gainful,regular,temporary,permanent,time,steady,seasonal,provide,provides,provided,offer,offers,offered,their,his,her,my,of,private,public,other,new,extra,additional,more !next=rose,fell,law,rate
encampment | camp | They built an {encampment|camp}.
enclosure | pen | It lives in an {enclosure|pen}. | next=@end prev=an,its,their,outdoor
encounter | meeting | It was a brief {encounter|meeting}. | prev=brief,first,chance
encouragement | support | They gave him {encouragement|support}.
endeavor | effort | It was a great {endeavor|effort}. | prev=@det,@adj,great,human,whole !prev=romantic,the,a,this !next=to
endeavour | effort | It was a great {endeavour|effort}. | prev=@det,@adj,great,human,whole !prev=romantic,the,a,this !next=to
endorsement | support | He won their {endorsement|support}. | forms=singular !prev=an,product,celebrity
endowment | gift | They got an {endowment|gift}. | forms=singular prev=an,generous !next=fund
enhancement | improvement | It is an {enhancement|improvement}. | !prev=@noun,human,cognitive
enigma | mystery | It is an {enigma|mystery}.
enjoyment | pleasure | They did it for {enjoyment|pleasure}. | !next=of
enlargement | growth | It led to the {enlargement|growth} of the town. | !head=heart,liver,spleen,photo,photograph,picture,image,gland,glands,prostate,thyroid,nodes !prev=job
enlistment | joining | It led to the {enlistment|joining} of more men. | next=of
enmity | hate | There was {enmity|hate} between them. | forms=singular
ennui | boredom | They suffered from {ennui|boredom}.
ensemble | group | It is an {ensemble|group} of ten singers. | next=of
enterprise | company | It is a small {enterprise|company}. | prev=small,large
entertainment | fun | They did it for {entertainment|fun}. | prev=for
entity | thing | It is a separate {entity|thing}. | prev=separate,single,real,living
entourage | followers | He came with his {entourage|followers}. | forms=singular
entrepreneur | business owner | She is an {entrepreneur|business owner}. | !prev=business,social,serial,theatrical,@noun
epidemic | outbreak | There was an {epidemic|outbreak}. | !prev=@noun,@name,opioid,global !next=of
episode | event | It was a sad {episode|event}. | prev=sad,strange,violent
epitome | perfect example | It is the {epitome|perfect example} of luck. | next=of forms=singular
equestrian | horse rider | He is an {equestrian|horse rider}.
era | time | It was a hard {era|time}. | prev=hard,bad,golden,long,earlier
eradication | end | It led to the {eradication|end} of the disease. | next=of
escapade | adventure | It was a wild {escapade|adventure}.
escort | guard | He came with an {escort|guard}. | prev=an,police,armed
essence | heart | It is the {essence|heart} of the plan. | prev=the next=of
establishment | creation | The {establishment|creation} of a school took years. | next=of !head=paternity,guilt,facts,reputation,truth
esteem | respect | They held him in high {esteem|respect}.
estimation | view | In his {estimation|view} it was late. | prev=his,her,their
ethics | morals | They doubt his {ethics|morals}. | prev=his,her,their,my,personal
ethnicity | ethnic group | They are of one {ethnicity|ethnic group}. | forms=singular prev=one,same,an,each,every,any
ethnicity | ethnic group | They are of many {ethnicities|ethnic groups}. | forms=plural
ethos | spirit | It has an {ethos|spirit} of trust.
etiquette | manners | They know the {etiquette|manners}.
etymology | origin | They know the {etymology|origin} of the word. | next=of prev=the
eulogy | speech | He gave a {eulogy|speech}.
eviction | removal | They fear {eviction|removal}. | !prev=cache,of,immediate,face,faced,facing,avoid
examination | study | They made an {examination|study} of the causes. | next=of !head=patient,patients,body,witness,witnesses,eye,eyes,chest,heart,lungs,suspect,suspects,candidates,students,abdomen
examination | exam | He passed the {examination|exam}. | prev=final,school,entrance,the,his,her,their,driving,written,oral,bar,service,every,each,for,pass,passed,failed,all,these,those !prev=closer,close,further,popular,under,microscopic,cross,on,public,critical,detailed,an !next=of
exasperation | anger | He wrote in {exasperation|anger}.
excavation | dig | They found it during an {excavation|dig}. | !next=of
excellence | high quality | It is known for {excellence|high quality}. | prev=for
excerpt | passage | They read an {excerpt|passage} from the book. | next=from
exclusion | shutting out | It led to the {exclusion|shutting out} of the poor. | next=of prev=the,their
excursion | trip | They went on an {excursion|trip}.
exertion | effort | It takes great {exertion|effort}. | !prev=vigorous,physical,strenuous,heavy,hard,intense,moderate,mild,on,during,after
exhibition | show | They held an {exhibition|show}.
exhilaration | joy | They felt {exhilaration|joy}.
expanse | area | It is a large {expanse|area} of land. | next=of
expansion | growth | It led to the {expansion|growth} of the town. | next=of !head=space,gas,gases,metal,metals,air,water,steam,series,function,functions,brackets,expression,universe,polynomial,railway,rail,acronym,name,suffix,macro,macros,section,www,abbreviation,wildcard,variables,variable,book,document,term !prev=pejorative,and,incorrect,wrong,official,correct forms=singular
expenditure | spending | They cut {expenditure|spending}. | forms=singular !prev=an,energy,calorie,caloric,each,every,this,necessary
expense | cost | They cut the {expense|cost}. | !prev=an,and,or,as,depreciation,business,deductible,tax,income
experimentation | testing | They oppose animal {experimentation|testing}. | prev=animal,animals,human,drug,product
experimentation | trial and error | It takes much {experimentation|trial and error}. | !next=with,on,in !prev=social,and,free,scientific,for
expertise | skill | It takes {expertise|skill}.
expiration | end | It led to the {expiration|end} of the deal. | next=of
explanation | reason | They gave an {explanation|reason} for it. | next=for prev=an,the,his,her,their,another
exploit | adventure | They told of his {exploits|adventures}. | forms=plural prev=his,her,our,heroic,daring,youthful,legendary
explosion | blast | They heard an {explosion|blast}. | prev=an,the,bomb next=@end,at,near,outside
exposition | show | It was a world {exposition|show}. | prev=world,international,art,trade
expropriation | taking | It led to the {expropriation|taking} of his land. | next=of prev=the !head=class,worker,workers,expropriators,people,peasants,owners
expulsion | removal | It led to the {expulsion|removal} of the guards. | next=of
extension | addition | They built an {extension|addition} to the house. | next=to head=@noun,@name !head=deadline,contract,deal,lease,loan,visa,stay,agreement,theorem,theory,method,model,term,@verb !prev=the,filename,file,name,browser,some
extent | degree | It is true to some {extent|degree}. | prev=some
exterior | outside | They painted the {exterior|outside}.
extermination | killing | It led to the {extermination|killing} of rats. | next=of
extract | part | They read an {extract|part} of the book. | next=of head=book,play,novel,speech,letter,report,diary,article,text,film,poem,interview,song,work
extravagance | wasteful spending | They blamed her {extravagance|wasteful spending}. | forms=singular !next=of !prev=an,a
extremity | end | They met at the {extremity|end} of the road. | next=of !head=despair,need,distress
eyesight | sight | They lost their {eyesight|sight}. | prev=his,her,their,my,your
eyewitness | witness | An {eyewitness|witness} said so.
`,
);
