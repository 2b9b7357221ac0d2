import { readEntries } from "./entry.ts";

/** Adjectives from E to H. */
export const ADJECTIVES_E_H = readEntries(
  "adj",
  `
earnest | serious | He is an {earnest|serious} man. | !prev=in
ebullient | cheerful | She was in an {ebullient|cheerful} mood.
eccentric | odd | He is an {eccentric|odd} man. | !next=orbit,orbits,ellipse,contraction,contractions,loading
ecclesiastical | church | It is an {ecclesiastical|church} building. | next=@noun
eclectic | varied | It has an {eclectic|varied} style.
economical | cheap | It is an {economical|cheap} way. | next=way,ways,method,methods,means,production,source,solution,solutions,option,options,alternative,alternatives,price,prices,choice,route,heating
economical | cheap | It is {economical|cheap}. | prev=is,are,was,were next=@end,to
ecstatic | very happy | They were {ecstatic|very happy}.
edible | safe to eat | The fruit is {edible|safe to eat}. | prev=is,are,was,were next=@end,and,but,when
eerie | strange | It was an {eerie|strange} sound.
effective | good | It is an {effective|good} tool. | next=tool,way,method
effortless | easy | It was an {effortless|easy} win.
egregious | very bad | It was an {egregious|very bad} mistake. | next=@noun
elaborate | fancy | She wore an {elaborate|fancy} costume. | next=costume,costumes,pastries,cakes,dress,dresses,hat,hats,meal,meals,dishes,dinner,hairstyle,hairstyles
elaborate | complex | It was an {elaborate|complex} plan. | !prev=will,to,would,can,could,further !head=house,houses,building,buildings,palace,palaces,church,churches,temple,temples,tomb,tombs,garden,gardens,decoration,decorations,ornament,ornaments,carving,carvings,frame,frames,furniture,jewellery,jewelry,gown,gowns,facade,altar,fountain,fountains
elated | very happy | They were {elated|very happy}.
elderly | old | An {elderly|old} man came in. | next=@noun
electoral | election | It is an {electoral|election} law. | next=law,laws,campaign,result,results,defeat,victory,system
elegant | graceful | She is an {elegant|graceful} woman. | head=woman,women,girl,dancer,lady,man,figure,neck,bird,animal,movement,movements,curve,curves,horse,hand,hands
elementary | basic | It was an {elementary|basic} fault. | !next=or,and !head=school,schools,education,level,particle,particles,student,students,teacher,teachers,grade,grades,children,charge,function,functions,algebra,matrix,matrices,row,classroom
elevated | high | It is an {elevated|high} road. | next=road,position,levels,level,risk
eligible | allowed | They are {eligible|allowed} to vote. | next=to
elite | top | It is an {elite|top} school. | next=@noun !prev=ruling,political,wealthy,small,tiny,social,economic,financial,business !next=control,power,politics,stop,rule,rules,lets,uses,@ing
elongated | long | It has an {elongated|long} body. | next=body,head,shape,neck,tail,@noun
eloquent | moving | It was an {eloquent|moving} speech. | next=speech,speeches,plea,words,tribute,letter,poem
eloquent | well-spoken | He is an {eloquent|well-spoken} man. | next=man,woman,speaker,speakers,orator,preacher,lawyer,leader
elusive | hard to find | The bird is {elusive|hard to find}. | prev=is,are,was,were,remains,proved
emaciated | very thin | The dog was {emaciated|very thin}. | !next=@det,him,her,them
embarrassing | awkward | It was an {embarrassing|awkward} mistake. | !prev=thereby,by,of,for,@end,and,without,performance !next=@name,@det
embattled | troubled | The {embattled|troubled} mayor quit.
embittered | bitter | He died an {embittered|bitter} man. | !next=by
emerging | new | It is an {emerging|new} market. | next=market,markets,technology,technologies,field,artists
eminent | famous | She is an {eminent|famous} doctor. | !next=domain
empathetic | kind | She is an {empathetic|kind} woman.
emphatic | strong | It was an {emphatic|strong} win. | !next=that,about,in,on
enchanting | charming | It is an {enchanting|charming} town.
endangered | at risk | The bird is {endangered|at risk}. | prev=is,are next=.
endemic | native | It is {endemic|native} to Spain. | next=to
enduring | lasting | It is one of their most {enduring|lasting} hits. | next=hit,hits,work,works,popularity,legacy,fame,influence,effect,effects,impact,interest,love,appeal,friendship,success,peace
enduring | lasting | It has an {enduring|lasting} effect.
energetic | lively | She is an {energetic|lively} girl. | !next=particle,particles,electrons,photons,radiation,collisions,reaction
engaging | charming | He is an {engaging|charming} man. | next=man,story,book
engrossing | interesting | It is an {engrossing|interesting} book.
enigmatic | mysterious | She is an {enigmatic|mysterious} woman.
enjoyable | pleasant | It was an {enjoyable|pleasant} day.
enlightening | helpful | It was an {enlightening|helpful} talk.
enormous | huge | It was an {enormous|huge} house.
enraged | very angry | He was {enraged|very angry}. | prev=was,were,is,are next=@end,at,and,when
ensuing | resulting | The {ensuing|resulting} lack of food was great. | prev=the next=shortage,lack,loss,rise,crisis,damage,debate,panic,confusion
ensuing | following | They died in the {ensuing|following} war. | prev=the next=war,battle,fight,years,days,months,chaos,struggle,conflict,election,elections,debate,cabinet,government,investigation,riot,riots,fighting
enterprising | bold | He is an {enterprising|bold} man.
entertaining | fun | It is an {entertaining|fun} show. | next=show,book,game,film
enthusiastic | eager | It drew an {enthusiastic|eager} crowd. | next=audience,crowd,crowds,audiences,supporter,supporters,fans,volunteers,student,students,reader,readers
enticing | tempting | It is an {enticing|tempting} offer.
entire | full | It was done to his {entire|full} satisfaction. | next=satisfaction
entire | whole | They ate the {entire|whole} cake.
entrenched | fixed | It is an {entrenched|fixed} habit. | next=habit,belief,beliefs,views
envious | jealous | They were {envious|jealous} of him.
ephemeral | short-lived | It was an {ephemeral|short-lived} fame.
equitable | fair | It was an {equitable|fair} deal. | !next=remedy,remedies,interest,interests,estoppel,jurisdiction,title,relief,claim,doctrine,estate,principle,principles
equivocal | unclear | The results were {equivocal|unclear}.
erroneous | wrong | It was an {erroneous|wrong} answer.
essential | needed | The tools {essential|needed} to build it are here. | next=to prev=@noun !head=@noun,@name
essential | needed | Water is {essential|needed} for life. | next=for !prev=been
essential | needed | A key is {essential|needed}. | next=@end prev=is,are,was,were
essential | necessary | It is {essential|necessary} to stop. | next=to,that prev=is,was,be,becomes,became,seems,as,not,therefore,also,thus
essential | important | It is the most {essential|important} part. | prev=most,more,less,so !next=oil,oils
essential | needed | They got {essential|needed} supplies. | next=supplies,goods,item,items,equipment,food,foods,medicine,medicines,materials
essential | basic | It is its {essential|basic} nature. | next=nature,character
essential | necessary | It is an {essential|necessary} condition. | next=condition,conditions,precondition,preconditions
essential | necessary | They allow only {essential|necessary} travel. | next=spending,expenses,expense,travel,journeys,trips,visits,workers,staff
essential | key | It is an {essential|key} part. | next=@noun !next=spending,expenses,expense,services,service,oil,oils,amino,fatty,hypertension,tremor,reading,supplies,goods,item,items,equipment,food,foods,medicine,medicines,materials,nature,character,condition,conditions,precondition,preconditions,travel,journeys,trips,visits,workers,staff,nutrient,nutrients,mineral,minerals,vitamins,acid,acids
essential | key | It is an {essential|key} legal text. | next=@adj head=text,texts,part,parts,feature,features,step,steps,role,idea,ideas,source,element,elements,tool,tools,difference,precaution,skill,skills,information,ingredient,ingredients
esteemed | respected | He is an {esteemed|respected} doctor.
estranged | separated | He wrote to his {estranged|separated} wife. | next=wife,husband,couple
eternal | endless | They seek {eternal|endless} life. | next=life,love,youth
ethical | moral | It is an {ethical|moral} question. | next=question,questions,standard,standards,issue,issues,problem,problems,dilemma,dilemmas,duty,duties,principle,principles,value,values,judgement,judgment,judgments,theory,choice,choices,reasons,rules,consensus
euphoric | very happy | They were {euphoric|very happy}.
eventual | final | He was the {eventual|final} winner. | head=winner,winners,champion,champions,result,outcome
everlasting | endless | It is an {everlasting|endless} struggle.
evident | clear | It was {evident|clear} that he was late.
exasperated | annoyed | He was {exasperated|annoyed}. | next=@end,by,with
exasperating | annoying | It was an {exasperating|annoying} day.
excellent | great | It was an {excellent|great} meal.
exceptional | unusual | It was an {exceptional|unusual} case. | next=case,cases,circumstances,situation,event,events,step
excessive | too much | It used {excessive|too much} power. | !prev=a,an,the,is,was,be,are,were,extremely,not,very,their,its,his,her,our,your,my,this,that,these,such,by,any,no,some !next=@plural,and,or
excessive | heavy | It was because of his {excessive|heavy} drinking. | next=drinking,smoking
exclusive | only | It is the {exclusive|only} source. | prev=the next=source,owner
exclusive | sole | It has the {exclusive|sole} right. | next=right,rights,use,control,ownership,licence
excruciating | terrible | It was an {excruciating|terrible} pain. | next=pain
exemplary | model | She is an {exemplary|model} student. | next=@noun !next=damages,sentence
exhausting | tiring | It was an {exhausting|tiring} day. | !prev=without,of,by,from,for !next=@det,all,every
exhaustive | complete | They made an {exhaustive|complete} list. | !next=search
exhilarating | exciting | It was an {exhilarating|exciting} day.
existing | present | It is the {existing|present} owner. | next=owner,building,plan
exorbitant | far too high | The fees were {exorbitant|far too high}. | prev=was,is,were,are
exorbitant | huge | They pay {exorbitant|huge} rents.
exotic | foreign | It is an {exotic|foreign} fruit. | next=fruit,land,lands
expansive | wide | It is an {expansive|wide} plain. | next=plain,view
experienced | skilled | He is an {experienced|skilled} sailor. | prev=an,most,more,highly,very
experimental | test | It is an {experimental|test} car. | next=car,aircraft,plane,version,flight
explanatory | explaining | It has an {explanatory|explaining} note. | next=note,notes
explicit | clear | It was an {explicit|clear} order. | next=order,statement,instructions
exquisite | beautiful | It is an {exquisite|beautiful} ring.
extensive | heavy | It caused {extensive|heavy} flooding. | next=flooding,bombing,shelling,rain,rains,snow
extensive | wide | It has {extensive|wide} views of the sea. | next=view,views
extensive | long | He made an {extensive|long} tour of the north. | head=tour,tours,journey,journeys,travels,trip,trips,correspondence,interview,interviews,list,delay,delays
extensive | many | They made {extensive|many} tests. | next=observations,tests,experiments,changes,notes,interviews,repairs,improvements,studies,trials,alterations
extensive | large | It has {extensive|large} deposits. | next=deposits,reserves,tracts,farms,gaps,burns
extensive | wide | They have {extensive|wide} knowledge. | next=knowledge,experience,use,range,powers
extensive | great | It caused {extensive|great} damage. | next=damage,destruction,flooding,losses
extensive | big | It has an {extensive|big} garden. | next=garden,gardens,collection,network,area,library,park,system,forests,forest,root,caves,cave,territory,territories,estates,lands,grounds,networks,road,railway,ruins,fields,farmland,systems,collections,areas
exterior | outer | It has an {exterior|outer} wall.
external | outside | It has an {external|outside} wall. | next=wall,walls,help
extortionate | very high | They pay {extortionate|very high} rents.
extraneous | unneeded | It has {extraneous|unneeded} parts. | next=@noun !next=solution,solutions,root,roots,variable,variables
extraordinary | unusual | It took {extraordinary|unusual} precautions. | next=case,cases,circumstance,circumstances,situation,situations,precaution,precautions,measure,measures,step,steps,times
extraordinary | amazing | It was an {extraordinary|amazing} sight. | !next=meeting,session,council,powers,general,congress,commission,assembly,conference,troika,parliament !prev=as !head=meeting,session,council,powers,measures,measure,circumstances,circumstance,demand,demands,cost,costs,expenses,items,item,ambassador,rendition,dividend,situation,times,step,steps,length,lengths,case,cases,campaign,congress
exuberant | lively | They were an {exuberant|lively} crowd.
exultant | joyful | The crowd was {exultant|joyful}.
fabled | famous | It is a {fabled|famous} city.
fabulous | wonderful | It was a {fabulous|wonderful} meal.
faint | weak | It has a {faint|weak} smell. | next=smell,light,sound,signal
faithful | loyal | He is a {faithful|loyal} friend. | head=follower,followers,friend,friends,servant,servants,dog,dogs,wife,husband,supporter,supporters,companion,companions,ally,allies,fan,fans,customer,customers,reader,readers,soldier,soldiers,guard,guards,subject,subjects,disciple,disciples,member,members,assistant
fallacious | false | It is a {fallacious|false} claim.
famed | famous | She is a {famed|famous} singer.
familial | family | It has {familial|family} ties. | next=ties,relationships,links,bonds
fanatical | extreme | He is a {fanatical|extreme} fan.
fanciful | imaginary | It is a {fanciful|imaginary} story. | next=story,stories,tale,tales,creature,creatures,account,accounts,world,character,characters !prev=more,most,less
farcical | ridiculous | It was a {farcical|ridiculous} trial.
fascinating | interesting | It is a {fascinating|interesting} story.
fashionable | popular | It was {fashionable|popular} among students. | next=among,with,in,at prev=is,are,was,were,be,been,become,became,most,more,highly,very,@start,@end
fashionable | stylish | It is a {fashionable|stylish} shop. | next=@noun,@adj,and !next=term,word,idea,ideas,theory,notion,concept,trend,among
fastidious | careful | He is a {fastidious|careful} cook.
fatal | deadly | It can be {fatal|deadly} if they eat it. | prev=be,proved,prove,invariably,usually,often,always,sometimes,almost,frequently,are,is,was,were,proves next=@end,if,for,when,and,once,unless,within,or,in
fatal | deadly | It was a {fatal|deadly} fall. | next=fall,accident,accidents,crash,crashes,fire,fires,injury,injuries,wound,wounds,shooting,shootings,attack,attacks,dose,disease,diseases,blow,illness,virus,explosion,collision,stabbing,shot,overdose,poison
fatigued | tired | They were {fatigued|tired}.
faulty | broken | It had a {faulty|broken} pump. | next=pump,lamp,machine
favorable | good | It had {favorable|good} winds. | !next=to
favourable | good | It had {favourable|good} winds. | !next=to
fearful | afraid | They were {fearful|afraid} of it. | next=of,that,@end
fearful | terrible | It was a {fearful|terrible} storm. | next=storm,toll,sight,price,cost,noise,mess
fearful | scared | They helped the {fearful|scared} people. | next=people,man,men,child,children,public,population,residents,citizens,woman,women
fearless | brave | He is a {fearless|brave} man.
fearsome | frightening | It is a {fearsome|frightening} bear.
feasible | possible | It is a {feasible|possible} plan. | !next=region,regions,set,solution,solutions,point
featureless | plain | It is a {featureless|plain} wall.
feeble | weak | He is a {feeble|weak} man.
feral | wild | It is a {feral|wild} cat.
ferocious | fierce | It is a {ferocious|fierce} bear.
fertile | rich | It has {fertile|rich} soil. | next=soil,soils,land
fervent | keen | He is a {fervent|keen} fan. | !next=hope,hopes,prayer,prayers,wish,belief,plea,heat
festive | merry | It was a {festive|merry} mood. | head=mood,evening,crowd,song,party
fetid | smelly | It was a {fetid|smelly} pond.
fickle | changeable | They are {fickle|changeable} buyers.
fictional | made-up | It is a {fictional|made-up} town.
fictitious | made-up | It is a {fictitious|made-up} town.
fierce | strong | There was {fierce|strong} competition. | next=competition,winds,wind
final | last | It was the {final|last} game. | next=game,day,days,week,month,year,chapter,section,part,page,step,stage,time,line,hour,minute,round,match,moment,episode,song,word,words prev=the,his,her,its,their
financial | money | They have {financial|money} problems. | next=problems,problem,worries,troubles,difficulties,trouble,difficulty
flagrant | obvious | It was a {flagrant|obvious} breach of the rules. | next=breach,breaches,violation,violations,abuse,abuses,disregard,injustice,bias
flamboyant | showy | He wore a {flamboyant|showy} hat.
flammable | easily burned | It is {flammable|easily burned}. | prev=is,are,highly
flawed | faulty | It was a {flawed|faulty} plan.
flawless | perfect | It was a {flawless|perfect} show.
fledgling | new | It is a {fledgling|new} party. | next=@noun !next=bird,birds,chick,chicks,eagle,owl
fleeting | brief | It was a {fleeting|brief} look.
flimsy | weak | It was a {flimsy|weak} wall.
flourishing | growing | It is a {flourishing|growing} town. | !next=of
foolish | silly | It was a {foolish|silly} plan.
forceful | strong | He is a {forceful|strong} man.
forged | fake | It was a {forged|fake} passport. | next=passport,passports,document,documents,papers,cheque,cheques,signature,signatures,painting,paintings,letter,letters,notes,banknotes,certificate,certificates,identity
forlorn | sad | It was a {forlorn|sad} place. | !next=hope,attempt
formative | early | It was in his {formative|early} years. | next=years
formidable | powerful | He is a {formidable|powerful} man. | next=man,woman,army,armies,force,forces,enemy,enemies,opponent,opponents,rival,rivals,weapon,weapons,fleet,navy,team,leader,player,figure,fighter
formidable | very hard | It is a {formidable|very hard} task. | next=task,tasks,challenge,challenges
forthcoming | coming | It is in the {forthcoming|coming} book. | prev=the,his,her
forthright | direct | She gave a {forthright|direct} answer.
fortunate | lucky | He is a {fortunate|lucky} man. | !prev=less,least,the
foul | bad | It has a {foul|bad} smell. | next=smell,odour
fractious | bad-tempered | It was a {fractious|bad-tempered} meeting. | next=meeting,meetings,talks,negotiation,negotiations,debate,debates,relationship,child,children
fractured | broken | He had a {fractured|broken} leg. | next=leg,arm,skull,bone,bones,rib,ribs,wrist,ankle,hip,nose,jaw
fragile | weak | It was a {fragile|weak} peace. | next=peace,state
fragmentary | incomplete | The evidence is {fragmentary|incomplete}.
fragrant | sweet-smelling | It is a {fragrant|sweet-smelling} plant.
frail | weak | He is a {frail|weak} man.
frank | honest | It was a {frank|honest} talk.
frantic | desperate | It was a {frantic|desperate} search.
fraudulent | fake | It was a {fraudulent|fake} document. | head=document,documents,passport,passports,ballot,ballots,vote,votes,email,emails,website,websites,cheque,cheques,check,checks,invoice,invoices,papers,device,devices,product,products,card,cards,stick,sticks,charge,charges
fraudulent | dishonest | It was a {fraudulent|dishonest} act.
fraught | filled | It is {fraught|filled} with danger. | next=with
freelance | self-employed | He is a {freelance|self-employed} writer. | next=writer,journalist,photographer,artist,worker
frequent | popular | It is a {frequent|popular} destination. | next=destination,destinations,choice,spot,topic
frequent | regular | They are {frequent|regular} visitors. | next=visitors,visitor,guest
frequent | common | It is a {frequent|common} cause. | next=cause,causes,problem,problems,reason,mistake,mistakes,error,errors,question,questions,source,sources,reasons,complaint,complaints,feature,theme,symptom,symptoms,criticism,injury,injuries,cause,word,words,value,values,origin
frequent | common | The fault is {frequent|common}. | prev=is,are,was,were,more,most,become,became,very next=@end,in,among,here,and,than
fresh | new | They made a {fresh|new} start. | next=start,attempt,evidence,talks,idea,ideas,approach,look
frightened | scared | They were {frightened|scared} of it.
frightful | terrible | It was a {frightful|terrible} noise.
frigid | freezing | It was a {frigid|freezing} day. | !next=relations,zone,zones,reception
frivolous | silly | It was a {frivolous|silly} act. | !next=claim,claims,lawsuit,lawsuits,litigation,complaint,complaints,appeal
frosty | cold | It was a {frosty|cold} day. | next=day,morning,night,reception
fruitful | useful | It was a {fruitful|useful} day. | !next=and
fruitless | useless | It was a {fruitless|useless} search.
frustrated | upset | They were {frustrated|upset}. | next=@end,with,by !prev=be,been,being
frustrating | annoying | It is a {frustrating|annoying} delay.
fundamental | basic | It is a {fundamental|basic} rule. | !next=change,changes,shift,difference,differences,right,rights,theorem,to,breach,term,terms,law,laws,attribution,disagreement,error,problem,problems,flaw,reform,reforms,question,questions
furious | very angry | He was {furious|very angry}. | prev=was,is,were,are
further | more | They need {further|more} help. | next=help,information,details,study,research,work,evidence,changes,disruption,problems,damage,delays,talks,violence,attacks,steps,measures,support,training,growth,losses,investment,cuts,questions
furtive | secret | It was a {furtive|secret} look.
futile | useless | It was a {futile|useless} search.
gallant | brave | It was a {gallant|brave} fight.
gargantuan | huge | It is a {gargantuan|huge} hall.
garish | bright | He wore a {garish|bright} tie.
gaunt | thin | He is a {gaunt|thin} man.
generous | big | It was a {generous|big} gift. | next=gift,donation,amount,sum
genial | friendly | He is a {genial|friendly} man.
genuine | real | It is a {genuine|real} coin.
ghastly | horrible | It was a {ghastly|horrible} sight.
gigantic | huge | It was a {gigantic|huge} house.
glamorous | attractive | She is a {glamorous|attractive} star.
glaring | obvious | It is a {glaring|obvious} fault. | next=fault,mistake,error
gleaming | shiny | It was a {gleaming|shiny} car. | next=@noun,@adj
gleeful | happy | It was a {gleeful|happy} shout.
glitzy | showy | It was a {glitzy|showy} party.
global | world | It hurt {global|world} trade. | next=trade,economy,market,markets,leader,leaders,population,prices,peace,hunger,champion,record !prev=more,most,increasingly,truly,very,as
gloomy | dark | It was a {gloomy|dark} room. | next=room,day
glorious | wonderful | It was a {glorious|wonderful} day.
glowing | very good | It got {glowing|very good} reviews. | next=reviews,review
glum | sad | They looked {glum|sad}.
gorgeous | beautiful | It is a {gorgeous|beautiful} town.
governmental | government | It is a {governmental|government} office. | next=office,agency,agencies,body,bodies,organization,department,support,control
gradual | slow | It was a {gradual|slow} change.
grand | large | It is done on a {grand|large} scale. | next=scale
grandiose | grand | It was a {grandiose|grand} plan.
grateful | thankful | They were {grateful|thankful} for it.
gratifying | pleasing | It was a {gratifying|pleasing} result.
grave | serious | It was a {grave|serious} fault. | !next=site,goods,robber,robbers,marker,yard,not,of,in,for,on,where
gregarious | friendly | She is {gregarious|friendly}. | !next=animal,animals,species,birds,insects,nature
grievous | serious | He suffered a {grievous|serious} loss. | next=loss,losses,error,errors,mistake,wound,wounds,injury,injuries,harm,damage,defeat
grim | sad | It was a {grim|sad} fact. | next=fact,facts,reminder,news,truth,story,statistics,reality,detail,details,circumstances,news
grim | terrible | It had {grim|terrible} effects. | next=effects,consequences,conditions,task,toll,discovery,scene,future
grim | gloomy | It was a {grim|gloomy} day. | !next=reaper,determination,resolution,resolve,satisfaction,humour,humor,smile
gripping | exciting | It is a {gripping|exciting} story.
grotesque | ugly | It was a {grotesque|ugly} mask.
groundbreaking | new | It is a {groundbreaking|new} study. | !next=ceremony,ceremonies
groundless | false | It is a {groundless|false} claim.
grubby | dirty | He wore a {grubby|dirty} coat.
grueling | very hard | It was a {grueling|very hard} race.
gruelling | very hard | It was a {gruelling|very hard} race.
gruesome | horrible | It was a {gruesome|horrible} sight.
gruff | rough | He has a {gruff|rough} voice.
gullible | easily fooled | They are {gullible|easily fooled}. | prev=is,are,was,were
habitual | usual | It was his {habitual|usual} seat. | !next=cheater,liar,criminal,criminals,offender,offenders,drinker,drinkers,drunk,smoker,smokers,thief,drunkard
hairless | bald | It is a {hairless|bald} dog. | !next=skin,leaf,leaves,stem,stems,chest,body,plant
handsome | good-looking | He is a {handsome|good-looking} man. | next=man,prince,boy,young
haphazard | random | It was a {haphazard|random} search.
hapless | unlucky | The {hapless|unlucky} owner left.
hardline | strict | It is a {hardline|strict} party.
harmonious | peaceful | It is a {harmonious|peaceful} town. | !next=language,contrast,contrasts,balance,blend,combination,proportion,proportions,interests,development,@adj,with,composition,colours,colors,design,whole,sound,music,chords
harrowing | very upsetting | It was a {harrowing|very upsetting} film.
harsh | hard | It was a {harsh|hard} winter. | next=winter,winters,life,reality,conditions,lesson
hasty | quick | It was a {hasty|quick} reply. | next=reply,retreat,exit,departure,meal,note,look,glance,goodbye,return,escape,visit
hasty | rushed | It was a {hasty|rushed} decision. | !next=lunch,breakfast,dinner,supper,prayer,word,words,marriage,wedding,conclusion,conclusions,temper
haughty | proud | He is a {haughty|proud} man.
hazardous | dangerous | It was a {hazardous|dangerous} job.
headstrong | stubborn | She is a {headstrong|stubborn} child.
heady | exciting | They were {heady|exciting} days. | next=days,mix,time,times
heartbreaking | very sad | It is a {heartbreaking|very sad} story.
heartfelt | sincere | It was a {heartfelt|sincere} plea.
heartless | cruel | He is a {heartless|cruel} man.
heated | angry | It was a {heated|angry} talk. | next=talk,argument,debate,discussion,exchange
hectic | busy | It was a {hectic|busy} day.
hefty | big | They paid a {hefty|big} fine. | next=fine,fee,price,sum,bill,tax
heinous | terrible | It was a {heinous|terrible} crime.
herbivorous | plant-eating | It is a {herbivorous|plant-eating} animal.
hereditary | inherited | It is a {hereditary|inherited} fault. | !next=peer,peers,peerage,office,offices,monarchy,monarch,ruler,rulers,title,titles,principle,prince,nobility,king,enemy,enemies,caste
heroic | brave | It was a {heroic|brave} act. | head=act,acts,deed,deeds,fight,effort,efforts,struggle,rescue,fighter,soldier
heterogeneous | mixed | It is a {heterogeneous|mixed} group.
hideous | horrible | It was a {hideous|horrible} crime. | next=crime,crimes,murder,murders,act,acts,war,sound,noise,scream,pain,smell,mistake
hideous | ugly | It was a {hideous|ugly} mask.
hilarious | very funny | It was a {hilarious|very funny} film.
historic | old | It is a {historic|old} town. | next=town,building,house,buildings,centre
homogeneous | uniform | It is a {homogeneous|uniform} group. | next=group
horrendous | terrible | It was a {horrendous|terrible} act.
horrific | terrible | It was a {horrific|terrible} act.
horrified | shocked | They were {horrified|shocked} by it.
hospitable | friendly | It is a {hospitable|friendly} town. | !next=to,for !head=climate,environment,planet,conditions
hostile | opposed | He was {hostile|opposed} to the plan. | next=to head=idea,ideas,plan,plans,notion,concept,change,changes,reform,reforms,union,unions,institutions,state,religion,capitalism,socialism,democracy,government,theory,policy,policies,proposal,proposals,law,laws,party,trade
hostile | unfriendly | It was a {hostile|unfriendly} crowd. | !next=takeover,bid,take-over,take-overs,agent,agents,object,objects,code,script,scripts,sql,input,inputs,text,fire,forces,environment,environments,conditions,climate,work,witness,act,acts,action,actions,intent
household | home | It is for {household|home} use. | next=use,goods,appliances
humane | kind | It was a {humane|kind} act. | !prev=any,some,this,that !head=allocation,position,transition,conditions,system,policy,solution,alternative
humble | poor | He came from a {humble|poor} family. | next=family,parents,background,parentage,home
humble | modest | It was a {humble|modest} house. | !next=@person
humdrum | dull | It was a {humdrum|dull} day.
humid | damp | It was a {humid|damp} day. | !next=climate,climates,subtropical,continental,tropical
humorous | funny | It was a {humorous|funny} film.
hypothetical | imagined | It is a {hypothetical|imagined} case.
hysterical | wild | They heard {hysterical|wild} laughter. | next=laughter,crying
`,
);
