import { readEntries } from "./entry.ts";

/** Adjectives from A to B. */
export const ADJECTIVES_A_B = readEntries(
  "adj",
  `
abdominal | stomach | He had {abdominal|stomach} pain. | next=pain,pains,cramps
abhorrent | hateful | It was an {abhorrent|hateful} act.
ablaze | on fire | The house was {ablaze|on fire}. | prev=was,is,were,are,set
abnormal | unusual | It was an {abnormal|unusual} year. | !next=distribution
abominable | awful | It was an {abominable|awful} act.
aboriginal | native | They met {aboriginal|native} hunters. | next=people,peoples,hunters,tribes,groups
abridged | shortened | It is an {abridged|shortened} version.
abrupt | sudden | It came to an {abrupt|sudden} stop. | !next=manner,tone,reply,man,answer,style
absent | missing | The date was {absent|missing} from the list. | next=from
absorbing | interesting | It is an {absorbing|interesting} book. | next=book,story,film
absurd | silly | It was an {absurd|silly} plan.
abundant | common | It was {abundant|common} in the north. | next=in,throughout,on,along,and,@end prev=is,are,was,were,more,less,most,once,still,so,very
abundant | big | It has {abundant|big} crops of rice. | next=crops,crop,harvest,harvests
abundant | common | It is the most {abundant|common} gas. | prev=most,more head=element,elements,gas,gases,species,mineral,minerals,metal,metals,animal,animals,plant,plants,form,type,protein,proteins,isotope,group,fish,bird,birds
abundant | rich | It is {abundant|rich} in coal. | next=in prev=is,are,was,were
abundant | plenty of | The land has {abundant|plenty of} water. | next=food,water,light,rain,rainfall,wildlife,sunshine,energy,evidence,supplies prev=has,have,had,provides,provide,with,offers,finds,found,of
abusive | insulting | He sent an {abusive|insulting} letter. | next=hackerism,letter,letters,language,message,messages,comment,comments,remark,remarks,email,emails,words,tweet,tweets
abusive | unfair | It is an {abusive|unfair} practice. | next=practice,practices,lending,tactics,terms,term,clause,clauses
abusive | cruel | He was an {abusive|cruel} man. | !next=@end
abysmal | very bad | It was an {abysmal|very bad} show.
accelerated | faster | It grew at an {accelerated|faster} pace. | next=pace,rate,speed
accessible | easy to reach | The park is {accessible|easy to reach} by bus. | prev=is,are,was,were next=by
accessible | reachable | The page is {accessible|reachable} on a phone. | prev=is,are,was,were,be,easily,only,also,not next=on,in,at,from
acclaimed | praised | She is an {acclaimed|praised} singer.
accomplished | skilled | They were {accomplished|skilled} players. | next=musician,musicians,player,players,singer,singers,pianist,violinist,artist,artists,painter,painters,writer,writers,dancer,dancers,actor,actors,actress,cook,rider,sailor,horseman,swordsman
accomplished | skilled | She is an {accomplished|skilled} singer. | prev=a,an !next=fact,facts,and
accountable | responsible | They are {accountable|responsible} for it.
accurate | correct | It was an {accurate|correct} answer. | next=answer,answers,information,account,accounts,description,report,reports,story,statement
accustomed | used | They are {accustomed|used} to it. | next=to
acerbic | sharp | He has an {acerbic|sharp} tongue.
acidic | sour | It has an {acidic|sour} taste. | next=taste,flavour
acquainted | familiar | They are {acquainted|familiar} with it. | next=with
acrid | bitter | There was an {acrid|bitter} smell.
acrimonious | bitter | It was an {acrimonious|bitter} fight.
acute | sharp | It has {acute|sharp} hearing. | next=hearing,eyesight,vision,senses,sight
acute | serious | They face an {acute|serious} shortage. | next=shortage,shortages,problem,problems,crisis,need,difficulty,difficulties
acute | sharp | He felt an {acute|sharp} pain. | next=pain
adamant | sure | He is {adamant|sure} that it is legal. | next=that
adamant | firm | He was {adamant|firm} about it.
adaptable | flexible | It is an {adaptable|flexible} tool.
additional | extra | They need {additional|extra} help.
adept | skilled | She is {adept|skilled} at it.
adequate | good enough | They got {adequate|good enough} results. | next=result,results,documentation,support,training,care,security,protection,housing,performance,supervision,preparation,lighting,ventilation,access,standards,standard !prev=a,an,the,no,more,most,less,so,as,not,than,only,very,quite,perfectly,@det
adequate | enough | They had {adequate|enough} food. | !prev=lack,lacks,lacked,lacking,without,a,an,the,is,are,was,were,be,more,this,that,no,any,perfectly,quite,entirely,fully,wholly,very,most,less,so,as,not,than,only,seems,seem,seemed,proved,considered,@det !next=.,and,or,but,sanitation,schooling,standard,means,healthcare,medical,standards !head=diet,diets,description,explanation,answer,response,substitute,word
adjacent | nearby | They sold {adjacent|nearby} land. | next=land,area,areas,room,rooms,building,buildings,countries,regions,fields,villages,streets,towns,islands,waters,properties,farms,houses,states,provinces,districts,organs,tissue,tissues,cells,structures,homes,plots,bones,teeth,muscles
adjacent | next | It is {adjacent|next} to the park. | next=to
adjoining | nearby | It spread to {adjoining|nearby} houses. | next=buildings,houses,properties,fields,streets,villages,areas
adjoining | next | They met in the {adjoining|next} room. | prev=the
admirable | good | It was an {admirable|good} act.
adolescent | teenage | She has an {adolescent|teenage} son. | next=@noun
adorable | cute | It is an {adorable|cute} cat.
adroit | skilled | He is an {adroit|skilled} rider.
advantageous | good | It is {advantageous|good} for them. | next=for
advantageous | good | It was an {advantageous|good} match. | next=marriage,marriages,match,matches,terms,position,positions,deal,deals,offer,price,prices,bargain,treaty,contract,contracts,trade,location,site
advantageous | helpful | It was an {advantageous|helpful} change.
adventurous | daring | She is an {adventurous|daring} girl.
adverse | bad | It had {adverse|bad} effects. | !next=selection,possession,party,parties,witness,inference,inferences,finding,findings,costs,publicity,comment,judgment,judgement,ruling
advisable | wise | It is {advisable|wise} to wait. | prev=is,was,be,seems,often,usually,always,generally,also,not,still,therefore next=to,that
aerial | air | It was an {aerial|air} attack. | next=attack,attacks,combat,warfare
aesthetic | artistic | It has {aesthetic|artistic} value. | next=value,merit,quality
affable | friendly | He is an {affable|friendly} man.
affectionate | loving | She is an {affectionate|loving} mother.
affluent | rich | They live in an {affluent|rich} town.
affordable | cheap enough | It became {affordable|cheap enough} for them. | prev=is,are,was,were,be,became,become next=for,to
affordable | cheap enough | It was {affordable|cheap enough} for many. | next=for,to prev=is,was,are,were,become,became
aged | old | She helps {aged|old} people. | next=people,parents,man,woman
aggregate | total | The {aggregate|total} cost was small. | next=score,cost,costs,amount,income,sales
aggressive | violent | It was an {aggressive|violent} dog. | next=dog,man,act
aghast | shocked | They were {aghast|shocked}.
agile | quick | It is an {agile|quick} cat. | !head=development,method,methods,methodology,methodologies,team,teams,coach,framework,frameworks,project,projects,management,software,practice,practices,approach,process,way,ways,principles,manifesto,model,planning,organization,organisation,company,companies
agitated | upset | He was {agitated|upset}. | next=.,by prev=was,were,is,are,very,looked,seemed,became,become,grew,felt,got,feel
agonizing | painful | It was an {agonizing|painful} wait. | !next=over,about
agrarian | land | It is an {agrarian|land} reform. | next=reform,reforms,law,laws
agrarian | farming | It is an {agrarian|farming} town.
agricultural | farming | It is an {agricultural|farming} town. | next=town,land,area,community,region,village,tools,methods,communities,workers,work
ailing | sick | He cared for his {ailing|sick} father. | next=@noun !next=firm,company,bank,banks,industry,industries,economy,business,empire,government,regime,party,club,airline,newspaper,service,system,theatre,giant,chain,carmaker,mine,mines,project
airborne | in the air | The plane was {airborne|in the air}. | prev=is,was,are,were,became,become next=@end
alarming | frightening | It was an {alarming|frightening} rise.
alien | strange | It was an {alien|strange} land. | next=land,place,world,culture
alluring | attractive | It is an {alluring|attractive} offer.
aloof | cold | He was {aloof|cold} to her. | !next=from
alternative | other | They tried {alternative|other} ways. | next=ways,methods,routes,sources,forms,uses,means !prev=an
ambiguous | unclear | It was an {ambiguous|unclear} answer. | !next=grammar,grammars,token,tokens,language,languages,figure,figures
ambitious | bold | It is an {ambitious|bold} plan. | next=plan,plans,project,goal,goals
ambivalent | unsure | They were {ambivalent|unsure} about it. | next=about,@end,towards,toward
amenable | open | They are {amenable|open} to it. | next=to !head=treatment,therapy,surgery,analysis,court,courts,law,control
amiable | friendly | He is an {amiable|friendly} man.
amicable | friendly | It was an {amicable|friendly} talk.
amiss | wrong | Something was {amiss|wrong}.
ample | plenty of | There was {ample|plenty of} time. | next=@noun !prev=an,a,the,@det,no,more,most,very,such,so !next=measure
amusing | funny | It was an {amusing|funny} story.
analogous | similar | It is {analogous|similar} to a pump. | !prev=entirely,completely,directly,exactly,perfectly,almost,strictly !next=structures,structure,organs,organ,traits
ancestral | family | It is their {ancestral|family} home. | next=home,land,lands,house,estate
ancient | old | It is an {ancient|old} town. | !next=greece,rome,egypt,china,india,greeks,romans,egyptians,persia,israel,relative,relatives,ancestor,ancestors,history,world,greek,roman,egyptian,chinese,indian,hebrew,persian,celtic,mayan,mesopotamia,athens,times,civilization,civilizations,civilisation,civilisations,philosophy,philosophers,philosopher,woodland,observers,observer,astronomers,astronomer,writers,writer,scholars,authors,author,peoples,physicians,mathematicians,poets,historians,kings,religions,texts,art,theatre,medicine,sources
animated | lively | It was an {animated|lively} talk. | next=talk,discussion,debate,conversation
annoyed | angry | They were {annoyed|angry} about it. | next=@end,at,about,by
annual | yearly | It is an {annual|yearly} event. | !next=leave,plant,plants,herb,herbs,flower,flowers,crop,crops,grass,grasses,weed,weeds,ring,rings,general,percentage
anomalous | odd | It was an {anomalous|odd} result.
anonymous | unknown | It was written by an {anonymous|unknown} monk. | next=monk,author,authors,poet,painter,chronicler,artist,writer,composer prev=an,by,the,of
antagonistic | hostile | They were {antagonistic|hostile} to it. | !next=muscle,muscles,pair,pairs,effect,effects
anterior | front | It is the {anterior|front} part. | next=part,parts,side,surface,end,edge,wall,half,section,legs
anticipated | expected | It never brought the {anticipated|expected} profits. | prev=the,its,their,an !next=by
antiquated | old | It is an {antiquated|old} tool.
antique | old | It is an {antique|old} clock. | !next=shop,shops,dealer,dealers,market,furniture
antisocial | unfriendly | He is an {antisocial|unfriendly} man. | next=man,person
anxious | worried | They were {anxious|worried} about it. | next=about
apathetic | uninterested | They were {apathetic|uninterested}.
appalling | terrible | It was an {appalling|terrible} act.
apparent | clear | It was {apparent|clear} that he was late. | next=that
appealing | attractive | It is an {appealing|attractive} plan. | !next=against,to,for,@det
applicable | relevant | It is {applicable|relevant} here. | next=here,@end !prev=become,becomes,became
appreciable | large | They lost an {appreciable|large} sum. | next=amount,amounts,number,numbers,quantity,quantities,part,portion,proportion,scale,sum,sums,share,size
appreciable | long | It took an {appreciable|long} time. | next=time,period
appreciable | clear | It made an {appreciable|clear} difference. | next=difference,differences,effect,effects,change,changes,improvement,increase,rise,fall,drop,impact,decline,reduction,loss,gain,progress
appreciative | thankful | They were {appreciative|thankful}. | next=of,for,@end
apprehensive | afraid | They were {apprehensive|afraid} of it. | next=of
apprehensive | worried | They were {apprehensive|worried} about it.
appropriate | right | Choose the {appropriate|right} tool. | prev=the
approximate | rough | It is an {approximate|rough} figure. | !prev=can,could,may,might,will,would,should,must,to,we,you,they,i,not,then,also,better,demand,@plural !next=@det,each,to,it,them
apt | fitting | It is an {apt|fitting} name. | next=name,title,description
aquatic | water | It is an {aquatic|water} plant. | next=plant,plants,animal,animals,life,birds
arbitrary | random | It was an {arbitrary|random} choice. | next=choice
arboreal | tree-living | It is an {arboreal|tree-living} animal. | next=animal,animals,species,monkey
archaic | old | It is an {archaic|old} word. | !next=@name,period,greece,humans
architectural | building | It is an {architectural|building} style. | next=style,styles,design
ardent | keen | He is an {ardent|keen} fan.
arduous | hard | It was an {arduous|hard} trip. | !next=way
arid | dry | It is an {arid|dry} land.
aromatic | sweet-smelling | It is an {aromatic|sweet-smelling} plant. | next=plant,plants,herb,herbs
arresting | striking | It is an {arresting|striking} image. | next=image,images,thing,things,sight,picture,pictures,opening,phrase,title,detail,moment,performance
arrogant | too proud | He was {arrogant|too proud}. | prev=is,was,are,were,be,become,became,grew next=@end,and,to
artificial | man-made | It is an {artificial|man-made} lake. | next=lake,island,fibre
assertive | confident | She is an {assertive|confident} woman.
associated | linked | It is {associated|linked} with a shop. | next=with
assorted | different | It sells {assorted|different} sweets.
assured | certain | They are {assured|certain} of a win. | next=of
astonishing | amazing | It was an {astonishing|amazing} sight.
astounding | amazing | It was an {astounding|amazing} sight.
astronomical | huge | It came at an {astronomical|huge} cost. | next=cost,costs,price,prices,sum,sums,fee,fees
astute | clever | She is an {astute|clever} woman.
atrocious | terrible | It was an {atrocious|terrible} act.
attainable | reachable | It is an {attainable|reachable} goal.
attentive | careful | She is an {attentive|careful} reader. | next=reader,readers,listener,listeners,student,students,eye,eyes,study,reading,observer,observers
attached | joined | It was {attached|joined} to the wall. | next=to prev=was,were !prev=very !head=father,mother,sister,brother,son,daughter,wife,husband,family,friend,friends,parents,child,children,idea,place,home,identify,school,university,hospital,unit,regiment,embassy,document,email
attractive | pretty | She is an {attractive|pretty} woman. | next=woman,girl,town
atypical | unusual | It was an {atypical|unusual} year.
audacious | bold | It was an {audacious|bold} plan.
auspicious | lucky | It was an {auspicious|lucky} day.
austere | plain | It was an {austere|plain} room. | !head=budget,budgets,measure,measures,times,policy,policies,man,teacher,father
authentic | real | It is an {authentic|real} coin.
authoritarian | strict | He was an {authoritarian|strict} ruler. | next=ruler,leader,father
authoritative | trusted | It is an {authoritative|trusted} source. | next=source,sources,reference,references,guide,information,text,work,account
automated | automatic | It is an {automated|automatic} door. | next=@noun !prev=be,been,being,is,are,was,were,fully
automotive | car | It serves the {automotive|car} industry. | next=industry,sector,firm,firms,company,companies,parts,market,plant,plants
autonomous | self-governing | It is an {autonomous|self-governing} region. | next=region,regions,province,community
auxiliary | extra | It has an {auxiliary|extra} engine. | next=@noun !next=verb,verbs,variable,variables,bishop,bishops,language,languages,police,nurse,nurses,troops,function,functions,equation,view,sciences,science
avaricious | greedy | He was an {avaricious|greedy} man.
avid | keen | She is an {avid|keen} reader.
avowed | open | He was an {avowed|open} enemy of the king. | next=enemy,enemies,supporter,supporters,opponent,opponents,socialist,socialists,communist,communists,critic,atheist
baffling | confusing | It is a {baffling|confusing} case.
banal | dull | It is a {banal|dull} story.
bankrupt | out of money | The firm is {bankrupt|out of money}. | prev=is,was,are,were,be
barbaric | cruel | It was a {barbaric|cruel} act. | !next=splendor,splendour,tribes,tribe,peoples,people
barren | bare | It is a {barren|bare} land. | !head=society,woman,women,wife,cow,cows,marriage,years,couple
bedridden | ill in bed | She was {bedridden|ill in bed} for a year. | prev=is,are,was,were,been
beige | light brown | It is a {beige|light brown} wall.
belated | late | It was a {belated|late} gift.
belligerent | warring | They spoke to the {belligerent|warring} nations. | next=nation,nations,power,powers,state,states,country,countries,party,parties
belligerent | hostile | He is a {belligerent|hostile} man.
beloved | dear | It was his {beloved|dear} dog. | prev=my,our,his,her,their,your !next=of,by
beloved | much-loved | It is a {beloved|much-loved} song. | !prev=more,most !next=of,by
bemused | confused | He looked {bemused|confused}.
beneficial | good | It has a {beneficial|good} effect. | next=effect,effects,influence,impact
beneficial | good | It is {beneficial|good} for plants. | next=for
beneficial | helpful | It was a {beneficial|helpful} change. | !prev=mutually !next=owner,owners,ownership,interest,bacteria,insects
benevolent | kind | He was a {benevolent|kind} king. | !head=dictatorship,dictatorships,system,systems,state,institution,institutions,society,societies,fund,capitalism,despotism,rule,government
benign | harmless | It was a {benign|harmless} growth. | !head=ruler,rulers,king,dictator,influence,climate,smile,face,god,presence,man,conditions,neglect,environment
bereaved | grieving | They help the {bereaved|grieving} parents.
besieged | surrounded | They fled the {besieged|surrounded} town.
bewildered | confused | The {bewildered|confused} owner left.
bewildering | confusing | It was a {bewildering|confusing} day.
biased | unfair | It was a {biased|unfair} report. | next=report,view,judge
bigoted | prejudiced | He is a {bigoted|prejudiced} man.
bitter | angry | It was a {bitter|angry} fight. | next=fight,dispute,argument,debate
bizarre | strange | It was a {bizarre|strange} sight.
blameless | innocent | He is {blameless|innocent}.
blatant | obvious | It was a {blatant|obvious} lie.
bleak | gloomy | It was a {bleak|gloomy} day.
blended | mixed | It is a {blended|mixed} oil. | !next=learning,family,families,whisky,whiskey,rate,finance
blissful | very happy | It was a {blissful|very happy} day.
blunt | direct | It was a {blunt|direct} answer. | next=answer,reply,message
boisterous | noisy | It was a {boisterous|noisy} crowd.
bombastic | pompous | It was a {bombastic|pompous} speech. | next=speech,speeches,style,language,manner
booming | fast-growing | It is a {booming|fast-growing} trade. | next=trade,industry,economy,market,town,business
boundless | endless | He has {boundless|endless} energy.
bountiful | big | It was a {bountiful|big} crop. | next=crop,crops,harvest,harvests,supply,supplies,catch,meal,feast
brash | rude | He is a {brash|rude} man.
breathtaking | amazing | It is a {breathtaking|amazing} sight.
brilliant | bright | It was a {brilliant|bright} light. | next=light,lights,blue,red,white
brisk | quick | They took a {brisk|quick} walk. | !next=business,trade,sales,demand,wind,winds,breeze,day,morning,weather,air,market,trading
brittle | easily broken | The bone is {brittle|easily broken}. | prev=is,are,was,were
broad | wide | It is a {broad|wide} road. | !next=enough,tradition,traditions,strategies,term,terms,type,types,way,ways,party,organisation,organization,categories,category,outline,outlines,daylight,terms,beans,sense,agreement,consensus,support,definition,stance,movement,principles,principle,recommendations,overview,picture,brush,strokes,hint,hints,accent,view,views,class,classes,group,groups,church,question,questions,policy,policies,coalition,public,mandate,jump,aim,aims,goal,goals,objective,objectives,approach,political,idea,ideas,theme,themes,trend,trends,headings,smile,grin,money
brusque | rude | He gave a {brusque|rude} answer.
brutal | cruel | It was a {brutal|cruel} war.
budding | new | She is a {budding|new} singer. | next=singer,artist,writer,author,actor,star
bulky | big | It is a {bulky|big} box. | next=@noun
bumpy | rough | It is a {bumpy|rough} road.
buoyant | cheerful | They were in a {buoyant|cheerful} mood. | next=mood,crowd
burdensome | heavy | It is a {burdensome|heavy} tax. | !next=to,for,task,tasks,process,approval
burgeoning | growing | It is a {burgeoning|growing} trade.
burly | big | He was a {burly|big} man.
bustling | busy | It is a {bustling|busy} town. | !next=about,around
`,
);
