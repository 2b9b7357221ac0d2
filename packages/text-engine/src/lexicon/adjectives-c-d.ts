import { readEntries } from "./entry.ts";

/** Adjectives from C to D. */
export const ADJECTIVES_C_D = readEntries(
  "adj",
  `
calamitous | terrible | It was a {calamitous|terrible} war.
callous | cruel | He is a {callous|cruel} man.
candid | honest | It was a {candid|honest} talk. | !next=camera,photo,photos,photograph,photographs,shot,shots,picture,pictures
cantankerous | bad-tempered | He was a {cantankerous|bad-tempered} man.
capable | able | She is a {capable|able} woman. | head=woman,man,person,people,student,students,pupil,pupils,worker,workers,leader,leaders,manager,managers,staff,child,children,teacher,teachers,assistant,officer,officers,doctor,lawyer,boy,girl,personnel,soldiers !prev=more,most,less
capacious | big | It is a {capacious|big} car.
captive | caged | It was a {captive|caged} bird. | next=bird,birds,bear,bears,lion,lions,tiger,tigers
captive | prisoner | He was taken {captive|prisoner}. | prev=held,taken,take,takes,took,hold,holds,holding,taking
carefree | happy | It was a {carefree|happy} life.
carnivorous | meat-eating | It is a {carnivorous|meat-eating} animal.
catastrophic | terrible | It was a {catastrophic|terrible} flood.
cautious | careful | He is a {cautious|careful} man. | !next=optimism
cavernous | huge | It was a {cavernous|huge} hall.
ceaseless | constant | It was a {ceaseless|constant} noise.
celebrated | famous | She is a {celebrated|famous} singer. | next=@noun,@adj !prev=be,been,being,is,are,was,were,and,also,widely
celebratory | party | They held a {celebratory|party} dinner. | next=dinner,meal
celestial | heavenly | It is a {celestial|heavenly} body. | next=body,bodies,being
centralized | central | It has {centralized|central} control. | next=control,planning,plan,government,authority,power,body !prev=be,been,is,are,was,were,more,most,less,highly,very
ceremonial | formal | It is a {ceremonial|formal} dress. | next=dress,robe,role
certain | sure | They are {certain|sure} that it fell. | next=that,about,of prev=am,is,are,was,were,be,not
certain | some | It hurts {certain|some} plants. | next=@plural !prev=@det
challenging | hard | It was very {challenging|hard} for them. | next=for prev=very,more,most,too,so,especially,particularly,quite,really
challenging | hard | It was a {challenging|hard} task. | !next=for,@det,that,it,them,him,her
chaotic | confused | It was a {chaotic|confused} scene. | next=scene,scenes,situation,state,conditions,period,fighting
charismatic | inspiring | He was a {charismatic|inspiring} leader. | next=leader,leaders,leadership,preacher,preachers,founder,founders,speaker,speakers,teacher,teachers
charismatic | charming | He is a {charismatic|charming} man. | !next=species,animals,megafauna,authority,movement,church,churches,christians,christianity
charitable | generous | She was a {charitable|generous} woman. | next=act,man,woman
cheerful | happy | He is a {cheerful|happy} man.
chic | stylish | It is a {chic|stylish} hotel.
chief | main | It was the {chief|main} cause. | next=cause,causes,reason,reasons,aim,aims,source,sources,concern,concerns,problem,problems,export,exports,product,products,town,city,language,part,parts,difference,result,advantage,enemy,rival
chilly | cold | It was a {chilly|cold} day.
chronic | long-term | She has a {chronic|long-term} illness. | next=illness,disease,pain,condition,diseases,conditions,problem,problems
chronological | time | They are in {chronological|time} order. | next=order
churlish | rude | It would be {churlish|rude} to refuse.
circular | round | It is a {circular|round} table. | next=table,room,building,hole,disc
civic | city | It is a {civic|city} building. | next=building,buildings,leaders,centre
clandestine | secret | It was a {clandestine|secret} meeting.
classic | typical | It is a {classic|typical} example. | next=example,case
classified | secret | It is a {classified|secret} file. | next=file,files,information,documents,report
classy | elegant | It is a {classy|elegant} shop.
clerical | office | She does {clerical|office} work. | next=work,staff,job,jobs
climatic | climate | They study {climatic|climate} changes. | next=change,changes,conditions
cloudless | clear | It was a {cloudless|clear} sky.
coarse | rude | It was a {coarse|rude} joke. | next=joke,jokes,language,humour,humor,remark,remarks,words,man,manners
coarse | rough | It is a {coarse|rough} cloth. | !next=salt,sand,sugar,grain,grains,grained,particle,particles,flour,gravel,powder,soil,soils,sediment,sediments,pepper,mesh,filter,fish,fishing,aggregate
cogent | convincing | It is a {cogent|convincing} case. | next=case,argument,arguments,reason,reasons,evidence,explanation,criticism
cognizant | aware | They are {cognizant|aware} of it.
coherent | clear | It was a {coherent|clear} plan. | !next=set,environment,package,manner,light,state,states,radiation,wave,waves,scattering,source,sources,whole,group,unit,system,structure,body
cohesive | united | It is a {cohesive|united} group. | !next=force,forces,energy,soil,soils
collective | shared | It is a {collective|shared} effort. | next=effort,responsibility,decision,goal,memory,identity
colossal | huge | It was a {colossal|huge} house.
comatose | unconscious | He lay {comatose|unconscious}.
comical | funny | It was a {comical|funny} sight.
commanding | strong | They have a {commanding|strong} lead. | next=lead,position
commendable | good | It was a {commendable|good} act.
commercial | business | It is a {commercial|business} centre. | next=centre,center,district,activity,activities,district
commodious | big | It is a {commodious|big} house.
commonest | most common | It is the {commonest|most common} bird.
commonplace | common | It is a {commonplace|common} sight. | next=@noun,@adj
commonplace | common | It became {commonplace|common}. | !prev=a
communal | shared | It has a {communal|shared} kitchen. | !next=violence,tension,tensions,elections,riots,riot,conflict,politics,strife,council
compact | small | It is a {compact|small} car. | next=car,cars,camera,cameras,device,devices,machine,machines,computer,computers,kitchen,kitchens,design,designs,size,form,model,models,tractor,lamp,printer,vehicle,house,houses,flat,flats,garden,gardens,radio,unit,units,phone,phones,version
compact | small | The camera is {compact|small}. | prev=is,are,was,were,too next=@end,and,enough
comparable | similar | They have {comparable|similar} goals. | !next=to,with,element,elements !prev=all,mutually,directly,exactly,is,are,was,were,be,been,not,easily,readily,internationally
compassionate | kind | He is a {compassionate|kind} man. | !next=leave,release
compelling | strong | It is a {compelling|strong} reason. | !prev=of,by,without !next=@name,@det,good,others,other,him,her,them,people,workers,us,men,women,students,firms,countries,anyone,someone,authorities,officials,residents,ministers,banks,companies,voters,parents,employers,farmers,judges,@verb
competent | able | She is a {competent|able} rider. | !prev=more,most,less !next=authority,authorities,court,courts,in,at
complacent | too relaxed | They grew {complacent|too relaxed}. | next=@end
complementary | matching | It has {complementary|matching} colours. | next=colours,colors,skills
complete | full | It is a {complete|full} list. | next=list,set,text
complimentary | free | It comes with {complimentary|free} drinks. | next=drinks,drink,tickets,ticket,breakfast,meal,copy
comprehensible | clear | It is a {comprehensible|clear} plan.
comprehensive | full | They made a {comprehensive|full} list. | !next=school,schools
compulsory | forced | They were sent to {compulsory|forced} labour. | next=labour,labor,collectivisation,collectivization,communism,relocation
compulsory | required | It is a {compulsory|required} test. | next=@noun !next=education,schooling,purchase,voting,system,systems,majority,support,pay,audits,checks,military,service,attendance,vaccination,insurance,subject,subjects
conceited | proud | He is a {conceited|proud} man.
conceivable | possible | It is a {conceivable|possible} cause.
concerned | worried | They are {concerned|worried} about it. | next=about,that,by
concerted | serious | They made a {concerted|serious} effort. | next=effort,efforts,attempt,attempts,push,drive
concerted | joint | It was a {concerted|joint} effort.
conciliatory | friendly | It was a {conciliatory|friendly} talk.
concise | short | It was a {concise|short} talk.
conclusive | clear | It is {conclusive|clear} evidence. | !next=presumption,and
confident | sure | They are {confident|sure} that it works. | next=that,of
confidential | secret | It was a {confidential|secret} report. | head=information,file,files,paper,papers,document,documents,report,reports,data,letter,letters,records,memo,talks !head=information,data,records
congenial | pleasant | It was a {congenial|pleasant} town. | !next=to
congested | crowded | It is a {congested|crowded} road. | !next=nose,lungs,lung,chest
conjoined | joined | They are {conjoined|joined} with a rope. | next=with,@end,twins
conscientious | careful | She is a {conscientious|careful} worker. | !next=objector,objectors,objection,decision
conscious | aware | They are {conscious|aware} of it. | next=of
consecutive | straight | They won ten {consecutive|straight} games. | next=games,years,days,wins,seasons,weeks,months,times,victories,defeats,losses,win,game,season,week,month,year,day,quarter,defeat,loss,victory,matches,match,title,titles,quarters,nights,night prev=@num,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
considerable | long | They wait for {considerable|long} periods. | next=periods,times
considerable | big | It was a {considerable|big} problem. | next=problem,problems,obstacle,obstacles,challenge,challenges
considerable | a lot of | It took {considerable|a lot of} time. | next=time,attention,progress,effort,evidence,damage,experience,success,money,pressure,support,debate,work,criticism,confusion,trouble,knowledge,thought,freedom,disagreement,uncertainty,controversy !prev=@det
considerable | long | It took a {considerable|long} time. | next=time,period,distance,delay
considerable | large | They spent a {considerable|large} sum. | next=overhead,number,numbers,amount,amounts,sum,sums,part,parts,portion,proportion,quantity,quantities,increase,increases,rise,share,extent,majority,fortune,gap,gaps,area,areas,profit,profits,loss,losses,debt,debts,cost,costs,reduction,savings,majority,degree,percentage,minority,budget,crowd,estate,collection,carry-over
considerable | great | It is of {considerable|great} importance. | next=@noun,@adj
considerate | kind | He is a {considerate|kind} man.
conspicuous | great | He showed {conspicuous|great} bravery. | next=bravery,courage,gallantry,success
conspicuous | clear | It has {conspicuous|clear} markings. | head=marking,markings,mark,marks,spot,spots,stripe,stripes,patch,patches,sign,signs,difference,differences
conspicuous | easy to see | It was {conspicuous|easy to see} from the road. | prev=is,was,are,were
constructive | helpful | It was a {constructive|helpful} talk. | !next=and,dismissal,trust,notice,proof,proofs,interference,play,mathematics,process,processes,nature,activity,act,account,view,theory,theories,alignment,memory,possession,knowledge
contagious | catching | It is a {contagious|catching} disease. | !next=laughter,laugh,enthusiasm,smile,energy,optimism !prev=highly,very,more,most,extremely
contemporary | modern | It is {contemporary|modern} art. | next=art,artist,artists,dance,design,architecture,furniture,music,painting,life,style,fashion,building,buildings,sculpture,processor,processors,computer,computers,technology,technologies,software,car,cars,society,world,reader,readers,english
contented | happy | He is a {contented|happy} man. | !next=himself,herself,themselves,itself,myself,ourselves,yourself
contentious | disputed | It was a {contentious|disputed} plan. | next=issue,issues,point,points,decision,claim,claims,plan,plans,question,questions,topic,subject,matter,matters,area,areas,election,law,ruling,proposal,proposals
contested | disputed | It is a {contested|disputed} claim. | !next=by,match,race,game,market,markets,divorce !prev=hotly,bitterly,fiercely,keenly,closely,strongly,highly
continual | constant | It was under {continual|constant} attack. | next=@noun,@adj
contradictory | conflicting | They gave {contradictory|conflicting} answers. | next=@plural
contradictory | conflicting | They gave {contradictory|conflicting} legal reasons. | head=answers,reasons,orders,accounts,views,claims,reports,statements,messages,signals,feelings,demands,interests,ideas,senses,forces,goals,aims,results,authorities,instructions,emotions,opinions
contrary | opposite | They took the {contrary|opposite} view. | next=view
contrite | sorry | He was {contrite|sorry}. | !next=@noun
controversial | disputed | It was a {controversial|disputed} claim. | head=claim,claims,issue,decision,goal,law,plan,plans,ruling,election !next=@name
conventional | usual | It is the {conventional|usual} way. | next=way,method,approach,methods
convoluted | complicated | It is a {convoluted|complicated} plan. | !next=tubule,tubules
copious | a lot of | It had {copious|a lot of} rain. | !prev=@det next=@noun
cordial | friendly | It was a {cordial|friendly} talk.
corpulent | fat | He is a {corpulent|fat} man.
correct | right | It is the {correct|right} answer. | prev=the,a next=answer,answers,way,order,place,word,words,name,time,choice,size
corresponding | matching | It has a {corresponding|matching} key. | !prev=been,be,is,are,was,were,have,has !next=with,to,by,author,angle,angles,side,sides,member,members,period
corrupt | dishonest | He is a {corrupt|dishonest} judge. | next=judge,officials,official,government,politicians,politician,police
cosmopolitan | international | It is a {cosmopolitan|international} town.
costly | bad | It was a {costly|bad} mistake. | next=error,errors,mistake,mistakes
costly | expensive | It was a {costly|expensive} car. | !next=in !head=war,wars,sacrifice,sacrifices,defeat,victory,battle,battles,error,errors,mistake,mistakes,failure,failures,lesson
counterfeit | fake | It is a {counterfeit|fake} coin.
countless | many | They have sold {countless|many} millions. | next=millions,thousands,hundreds,billions
countless | very many | They have {countless|very many} uses. | !prev=the,these,those,its,their,his,her
courageous | brave | She is a {courageous|brave} woman.
courteous | polite | He is a {courteous|polite} man.
covert | secret | It was a {covert|secret} act.
crafty | clever | He is a {crafty|clever} man.
crass | rude | It was a {crass|rude} remark.
credible | reliable | It is a {credible|reliable} source. | next=source,sources,information,evidence,witness,witnesses,data,research
credible | believable | It is a {credible|believable} story.
crippling | very heavy | They had a {crippling|very heavy} debt. | next=debt,debts,cost,costs,tax,taxes,fine,fines,losses,loss,interest
critical | key | It was a {critical|key} step. | next=step,role,part
crooked | dishonest | He is a {crooked|dishonest} lawyer. | next=lawyer,lawyers,politician,politicians,cop,cops,policeman,deal,deals,business,official,officials,dealer,notary,banker,bankers,judge,judges,solicitor,manager,agent,accountant,trader,traders,broker,scheme,salesman
crooked | bent | It is a {crooked|bent} stick. | next=stick,nail,pole,branch,trunk,finger,fingers,wire,staff,back,legs
crucial | key | It was a {crucial|key} step. | next=@noun !prev=most,more,less,so,as,very,too,how !next=importance,interest
crucial | important | Sleep is {crucial|important} for health.
crude | rude | It was a {crude|rude} joke. | next=joke,jokes,language,humour,humor,remark,remarks,gesture,gestures,comments
crude | rough | It is a {crude|rough} tool. | !next=form,forms,materialism,collectivist,collectivists,oil,rate,birth,death,mortality,steel,fibre,protein,extract,palm,@end,and,but,notion,notions,propaganda,estimate,estimates,attempt,stereotype
cryptic | puzzling | It was a {cryptic|puzzling} note. | head=note,message,letter,remark,comment,clue,word,words,sign,poem
culinary | food | It has a {culinary|food} culture of its own. | next=culture,tradition,traditions,history,scene,writer,writers,festival,heritage
culinary | cooking | They teach {culinary|cooking} skills. | next=skill,skills,school,schools,class,classes,course,courses,utensil,utensils,technique,techniques,competition,method,methods,training,show,program,programme
culpable | guilty | He was found {culpable|guilty}. | !next=homicide,negligence,for,in
cultivated | farmed | It is {cultivated|farmed} land. | next=land,area,fields
cumbersome | awkward | It was a {cumbersome|awkward} tool.
cunning | clever | He is a {cunning|clever} man. | next=@noun
cursory | quick | He took a {cursory|quick} look.
customary | usual | They met at the {customary|usual} time. | !next=right,rights,law,laws,international,land,court,courts,tenure
cyclical | repeating | It is a {cyclical|repeating} pattern. | !next=unemployment,downturn,downturns,stock,stocks,industry,industries,deficit
dainty | small | It is a {dainty|small} cup.
dapper | neat | He is a {dapper|neat} man.
daring | bold | It was a {daring|bold} plan. | next=plan,raid,escape,rescue,move
daunting | hard | It is a {daunting|hard} task. | head=task,tasks,challenge,challenges,job,jobs,work,climb,journey,question,exam
daunting | frightening | The size of it is {daunting|frightening}. | !next=@noun
dazzling | bright | It was a {dazzling|bright} light. | next=light,colours,white
deafening | very loud | It was a {deafening|very loud} noise. | !next=silence
debut | first | It was her {debut|first} album. | next=album,albums,novel,novels,film,films,single,book,ep,feature,record,collection,season,match,goal,role,show,performance
deceased | dead | They found a {deceased|dead} bird. | next=@noun
deceased | dead | His wife is {deceased|dead}. | prev=is,are,was,were,now,both,already next=@end,and
deceitful | dishonest | He is a {deceitful|dishonest} man.
decent | good | It was a {decent|good} meal.
decisive | clear | It was a {decisive|clear} victory. | next=victory,win,defeat,majority,advantage,lead
decisive | winning | He scored the {decisive|winning} goal. | next=goal,point,try
decisive | key | It was a {decisive|key} step. | next=step,moment,role,factor,battle
declining | falling | It suffered from {declining|falling} sales. | next=sales,number,numbers,population,populations,price,prices,profit,profits,revenue,revenues,birth,demand,attendance,income,incomes,enrolment,enrollment,popularity,readership,viewership,ratings
decrepit | run-down | It is a {decrepit|run-down} house. | !next=old,man,woman,body,age
dedicated | loyal | He is a {dedicated|loyal} fan. | next=fan,fans,follower,servant,staff
defective | faulty | It had a {defective|faulty} part.
defenceless | helpless | They are {defenceless|helpless}.
deficient | poor | It was a {deficient|poor} diet. | !next=in !prev=structurally,@noun
definitive | final | It was a {definitive|final} answer. | next=answer,answers,decision,version,agreement,ruling,conclusion,conclusions,break,end
deft | skilled | It was a {deft|skilled} move.
dejected | sad | They felt {dejected|sad}.
delectable | delicious | It is a {delectable|delicious} meal.
delicate | easily broken | The cup is {delicate|easily broken}. | prev=is,are next=@end,and
delighted | very pleased | They were {delighted|very pleased}. | next=@end,with,that,by,to
delightful | lovely | It was a {delightful|lovely} day.
delinquent | criminal | They help {delinquent|criminal} boys. | next=boys,youth,youths
demanding | hard | It is the {most demanding|hardest} task. | head=job,jobs,task,tasks,work,role,roles,course,courses,training,exercise,exercises,test,tests,race,climb,route,schedule,conditions !next=and
demanding | hard | It is a {demanding|hard} job. | prev=a,the,very,too,is,are,was,be,physically,job,and !next=of,that,@det,more,better,an,to,plant,plants,species,customer,customers,boss,parent,parents,teacher,audience,audiences,reader,readers,client,clients
dense | thick | It is a {dense|thick} forest. | next=forest,forests,fog,smoke,vegetation,woods,jungle
deplorable | terrible | It was a {deplorable|terrible} act.
depressed | very sad | He felt {depressed|very sad}. | next=@end,about,after prev=felt,feel,feels,feeling,got,get
depressing | sad | It is a {depressing|sad} film. | !prev=@noun,by,of,without !next=@det,wages,prices,demand,investment,sales,output,profits,it,them
deprived | poor | It is a {deprived|poor} area. | head=area,areas,community,communities,neighbourhood,neighbourhoods,neighborhood,neighborhoods,family,families,children,child,background,backgrounds,region,regions,part,parts,district,districts,youth
deranged | mad | He was a {deranged|mad} man.
derelict | abandoned | It is a {derelict|abandoned} mill. | !next=in
derisory | tiny | They made a {derisory|tiny} offer. | next=offer,offers,sum,sums,amount,fine,rise,payment,pay,price
derogatory | insulting | He made a {derogatory|insulting} remark. | next=remark,remarks,comment,comments,term,terms,word,words,language,name,statements
deserted | empty | It is a {deserted|empty} house. | next=house,street,streets,island,town,village,road
desirable | good | It has {desirable|good} effects. | next=@noun !next=property,properties
desolate | empty | It is a {desolate|empty} land. | !next=of,wail,cry
despicable | hateful | It was a {despicable|hateful} crime.
despondent | sad | They felt {despondent|sad}.
despotic | cruel | He was a {despotic|cruel} king. | head=king,kings,queen,ruler,rulers,emperor,emperors,leader,leaders,master,masters,dictator,dictators,landlord,landlords,father,tsar
destitute | poor | They help {destitute|poor} families. | !next=of
detailed | full | They made a {detailed|full} report. | next=report,description,account,explanation,instructions
deteriorating | worsening | They feared the {deteriorating|worsening} weather. | next=health,situation,security,condition,conditions,weather,economic,relations,economy,relationship
detrimental | harmful | It had a {detrimental|harmful} effect.
devastating | terrible | It was a {devastating|terrible} blow. | !head=critique,critiques,criticism,reply,argument,wit,review,reviews,speech,accuracy
devious | dishonest | It was a {devious|dishonest} plan. | !next=route,path,way,road,course
devoid | empty | The room was {devoid|empty} of life. | next=of
devout | religious | She is a {devout|religious} woman.
dexterous | skilled | He is a {dexterous|skilled} man.
difficult | hard | It was a {difficult|hard} task. | !next=person,people,child,children,customer,customers,client,clients,employee,employees,boss,patient,patients,pupil,pupils,man,woman,teenager,colleague,neighbour,neighbor,colleague,colleagues,co-worker,co-workers,neighbours,neighbors,relative,relatives,parents,mother,father,relationship,relationships,personality,guest,guests,manager,situation,situations,conditions,circumstances
dilapidated | run-down | It is a {dilapidated|run-down} house.
diligent | careful | They made a {diligent|careful} search. | next=search,study,research,inquiry,enquiry,attention,investigation,work
diligent | hard-working | She is a {diligent|hard-working} girl.
diminutive | small | She is a {diminutive|small} woman.
dire | terrible | It had {dire|terrible} effects. | !next=straits,wolf,wolves
disadvantaged | poor | They help {disadvantaged|poor} children.
disaffected | unhappy | They were {disaffected|unhappy} voters. | next=voters,voter,workers,youth,members,supporters,soldiers,employees,customers,officer,officers,citizens
disagreeable | unpleasant | It has a {disagreeable|unpleasant} smell.
disastrous | terrible | It was a {disastrous|terrible} war.
discarded | thrown away | It was {discarded|thrown away}. | prev=was,were,is,are next=@end
discernible | visible | It had no {discernible|visible} effect.
disciplined | well-trained | They are a {disciplined|well-trained} army. | next=army,team,force
discouraging | disappointing | It was a {discouraging|disappointing} result. | !next=@det,people,others,children,investment !prev=by,of,for,from
discourteous | rude | He was {discourteous|rude}.
discreet | careful | He is a {discreet|careful} man. | head=man,woman,aide,person,staff,servant,friend,lawyer,inquiries,enquiries
discreet | careful | They were {discreet|careful}. | prev=be,was,were,is,are,very next=@end,about
disgruntled | unhappy | The {disgruntled|unhappy} workers left. | !next=by
disgusting | horrible | It has a {disgusting|horrible} smell.
disheveled | untidy | He looked {disheveled|untidy}.
dishevelled | untidy | He looked {dishevelled|untidy}.
dishonorable | bad | It was a {dishonorable|bad} act. | !next=discharge,discharges
disillusioned | disappointed | They were {disillusioned|disappointed}.
disinclined | unwilling | They were {disinclined|unwilling} to wait.
disingenuous | dishonest | It was a {disingenuous|dishonest} reply.
dismal | terrible | It was a {dismal|terrible} failure. | next=failure,flop,record,performance,results,result,season,score,start,state,year
dismal | gloomy | It was a {dismal|gloomy} day. | !next=science
disobedient | naughty | He is a {disobedient|naughty} boy.
disorganized | messy | It is a {disorganized|messy} shop.
disparate | different | They have {disparate|different} goals. | !prev=a
displeased | unhappy | They were {displeased|unhappy} with it. | !next=by
dissatisfied | unhappy | They were {dissatisfied|unhappy} with it. | !next=by
dissimilar | different | They have {dissimilar|different} goals.
distant | far-off | It is a {distant|far-off} land. | next=land,lands,place,country,star,galaxy
distasteful | unpleasant | It was a {distasteful|unpleasant} task.
distinct | different | It is {distinct|different} from the other. | next=from
distinct | separate | They are {distinct|separate}. | next=.
distinct | clear | It is a {distinct|clear} advantage. | next=advantage,advantages,disadvantage,possibility,impression,improvement,lack,odor,odour,smell,taste,feeling,sense,memory !prev=and
distinct | separate | It is a {distinct|separate} species. | prev=a next=group,species,type,kind,category,class,language,people,nation,entity,area,region,culture,field,form,part,unit,phase,stage,style
distinct | different | There are two {distinct|different} kinds. | next=@plural,@adj !next=visits,visitors,users,values,items,elements,words,keys,entries,names,records,points
distinctive | special | It has a {distinctive|special} smell. | head=smell,taste,flavour,flavor,shape,colour,color,style,feature,features,sound,mark,marks,markings,look,character,pattern,patterns,smile
distinguished | told apart | They are {distinguished|told apart} from it. | prev=be,is,are,was,were,been,easily next=from
distinguished | respected | She is a {distinguished|respected} singer. | next=@noun,@adj !next=name,names,service,record,by,from,between,as !prev=be,been,being,are,is,was,were
distraught | very upset | She was {distraught|very upset}.
distressed | upset | She was {distressed|upset}. | next=@end,by,about,at !prev=the
distressing | upsetting | It was a {distressing|upsetting} sight.
diurnal | active by day | It is {diurnal|active by day}. | prev=is,are
divergent | different | They have {divergent|different} goals. | !next=series,sequence,sequences,evolution,thinking,boundary,boundaries,plate,lens
diverse | different | They have {diverse|different} ideas. | next=@plural !prev=a,an,this,more,most,very,so,as,less,too,culturally,ethnically,increasingly
divine | holy | It is a {divine|holy} book. | !next=right,rights,intervention,providence,comedy,revelation,command
docile | calm | It is a {docile|calm} horse. | next=horse,horses,dog,dogs,cow,cows,animal,animals,pony,donkey,breed,breeds,temperament,nature,species,creature,creatures
docile | obedient | They want {docile|obedient} workers. | next=workers,people,women,servants,citizens,population,workforce,pupils,children,wife
dogged | stubborn | It was a {dogged|stubborn} fight. | next=@noun
domed | round | It has a {domed|round} roof. | next=roof
dominant | main | It was the {dominant|main} cause. | prev=the !next=minority,majority,elite,position,society,race,sex,power,powers,classes,nation,culture,gene,genes,allele,alleles,trait,traits,hand,male,males,female,females,chord,class,party,species,partner,seventh
doomed | sure to fail | The plan was {doomed|sure to fail}. | next=@end prev=was,is,were,are
dour | gloomy | He was a {dour|gloomy} man.
draconian | very strict | It was a {draconian|very strict} law.
dramatic | big | There was a {dramatic|big} change. | next=change,rise,fall,drop,increase,decline,changes
drastic | big | It was a {drastic|big} change. | next=change,changes,cut,cuts,reduction,reductions,rise,increase,fall,drop,overhaul,shortage,revision,decline
drastic | extreme | It was a {drastic|extreme} step.
dreadful | terrible | It was a {dreadful|terrible} war.
dreary | dull | It was a {dreary|dull} day.
droll | funny | He told a {droll|funny} story.
drowsy | sleepy | It made him {drowsy|sleepy}.
dubious | doubtful | It is a {dubious|doubtful} claim.
duplicitous | dishonest | He was a {duplicitous|dishonest} friend.
durable | lasting | It was a {durable|lasting} peace. | next=peace,solution,solutions,agreement,settlement,ceasefire,relationship,change,use,regime,effect
durable | strong | It is a {durable|strong} cloth. | head=cloth,cloths,fabric,fabrics,material,materials,plastic,metal,wood,paper,leather,stone,shoe,shoes,boots,bag,bags,tyres,tires,timber,paint,skin,shell,tool,tools,furniture,toys,house,houses,building,buildings,bridge,frame,rope,steel,glass,coating,clothes,clothing,tent,tents
durable | strong | The cloth is very {durable|strong}. | prev=very,extremely next=@end,and
dutiful | obedient | He was a {dutiful|obedient} son.
`,
);
