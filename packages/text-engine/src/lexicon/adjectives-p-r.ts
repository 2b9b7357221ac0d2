import { readEntries } from "./entry.ts";

/** Adjectives from P to R. */
export const ADJECTIVES_P_R = readEntries(
  "adj",
  `
painstaking | careful | It was a {painstaking|careful} search.
palatable | tasty | It is a {palatable|tasty} meal. | next=meal,meals,dish,food,drink,wine
palatial | very large | It is a {palatial|very large} house.
pale | light | It has {pale|light} fur. | next=green,blue,yellow,brown,grey,skin,fur
pallid | pale | His face was {pallid|pale}.
palpable | clear | There was a {palpable|clear} change. | !prev=barely,hardly,scarcely
paltry | tiny | It is a {paltry|tiny} sum. | head=sum,sums,amount,amounts,wage,wages,pay,salary,fee,share,number,return,returns,profit,profits,rise,increase,crowd,offer,fine,percent,%
panoramic | wide | It has a {panoramic|wide} view. | next=view,views
paralysed | unable to move | He was {paralysed|unable to move}. | prev=was,were,is,left next=@end
paralyzed | unable to move | He was {paralyzed|unable to move}. | prev=was,were,is,left next=@end
paramount | most important | Safety is {paramount|most important}. | prev=is,was
parched | dry | It is a {parched|dry} land.
parochial | church | He went to a {parochial|church} school. | next=school,schools
parsimonious | mean | He was a {parsimonious|mean} old man. | next=old,man,landlord,uncle,father,king,government,board,employer
partial | incomplete | It was a {partial|incomplete} list. | next=list,answer
particular | certain | It is used in {particular|certain} places. | next=@plural !prev=@det,'s,no,any,all,of,with,to
particular | certain | They like a {particular|certain} song. | prev=a !next=problem,interest,importance,concern,challenge,difficulty,strength,hardship,favourite,favorite,emphasis
passionate | keen | He is a {passionate|keen} fan. | next=fan
pathetic | pitiful | It was a {pathetic|pitiful} sight.
peaceable | peaceful | They are {peaceable|peaceful} people.
peculiar | strange | It was a {peculiar|strange} noise. | !next=to,institution
penitent | sorry | He was {penitent|sorry}.
penniless | poor | He died {penniless|poor}.
pensive | thoughtful | She had a {pensive|thoughtful} look.
penultimate | last but one | It is the {penultimate|last but one} page. | prev=the
perceptible | clear | It was a {perceptible|clear} change. | !next=only,by,to !prev=barely,hardly,scarcely,just,no,any,without,little,not
perceptive | clever | She is a {perceptive|clever} woman.
perennial | constant | It is a {perennial|constant} problem. | next=problem,favourite
perfunctory | quick | He took a {perfunctory|quick} look.
perilous | dangerous | It was a {perilous|dangerous} trip.
peripheral | minor | It is a {peripheral|minor} matter. | next=matter,issue,role
perky | cheerful | She was {perky|cheerful}.
permanent | lasting | It was a {permanent|lasting} change. | head=change,changes,peace,damage,effect,effects,solution,mark,harm,impact,end
permissible | allowed | It is {permissible|allowed} to park here. | next=to prev=it,is,was,be,are,not,also,it's,'s
permissible | allowed | It is over the {permissible|allowed} limit. | next=value,values,length,limit,limits,level,levels,use,uses,range,size
pernicious | harmful | It had a {pernicious|harmful} effect. | !next=anaemia,anemia,liar,liars
perpetual | endless | It was a {perpetual|endless} noise. | !next=right,right-to-use,motion,calendar,licence,license,bond,bonds
perplexed | confused | They were {perplexed|confused} by it.
perplexing | confusing | It is a {perplexing|confusing} case.
persistent | constant | It was a {persistent|constant} noise. | next=problems,pains,rumours,rumors,pressure,demands,noise,problem,pain,rain
persuasive | convincing | It was a {persuasive|convincing} talk.
pertinacious | stubborn | He is a {pertinacious|stubborn} man.
pertinent | relevant | It was a {pertinent|relevant} fact.
pervasive | widespread | It was {pervasive|widespread} fear.
perverse | odd | It was a {perverse|odd} plan. | !next=incentive,incentives,effect,effects
pessimistic | gloomy | It was a {pessimistic|gloomy} view. | !prev=be !head=locking,lock,locks,strategy,strategies,assumption,assumptions,bound,bounds,estimate,estimates,example
petite | small | She is a {petite|small} woman. | !next=bourgeois,bourgeoisie,bourgeoise
petrified | scared | The {petrified|scared} boy ran. | !next=forest,wood,trees,tree
petulant | bad-tempered | He was a {petulant|bad-tempered} child.
phenomenal | amazing | It was a {phenomenal|amazing} sight.
phoney | fake | It was a {phoney|fake} name.
physical | bodily | It did {physical|bodily} harm. | next=harm,injury
picturesque | pretty | It is a {picturesque|pretty} town.
pioneering | early | It was a {pioneering|early} study. | next=study,work,scientist,efforts
pious | religious | She is a {pious|religious} woman.
pitiful | sad | It was a {pitiful|sad} sight.
pitiless | cruel | It was a {pitiless|cruel} war.
pivotal | key | It was a {pivotal|key} step.
placid | calm | It is a {placid|calm} lake.
plain | simple | It is a {plain|simple} dress. | next=dress,language,words,design
plaintive | sad | It is a {plaintive|sad} song.
pleased | happy | They were {pleased|happy} with it. | next=with,that,about,@end prev=is,are,was,were,be,been,being,am,not,so,very,too,quite,how,well,and,equally,seemed,looked,felt,more,as,'m,'re,'s,really,also,particularly,especially,less,only
pleasurable | pleasant | It was a {pleasurable|pleasant} day.
plentiful | easy to find | They were {plentiful|easy to find}. | prev=is,are,was,were
plump | fat | It is a {plump|fat} bird. | !next=out,up,for
plush | expensive | It is a {plush|expensive} hotel. | next=@noun !next=toy,toys,doll,dolls,carpet,carpets,animal,animals,bear,bears,fabric
poignant | sad | It is a {poignant|sad} story.
poised | ready | They were {poised|ready} to win. | next=to
polluted | dirty | They drank {polluted|dirty} water. | next=water,air,river,rivers
ponderous | slow | It is a {ponderous|slow} beast.
poor | bad | It was a {poor|bad} crop. | next=crop,health,performance,weather
populous | big | It is a {populous|big} city. | next=city,cities,town,towns,village,villages,settlement,municipality
popular | well-liked | He was a {popular|well-liked} king. | next=king,teacher,leader
posh | expensive | It is a {posh|expensive} hotel. | !next=accent,voice,boy,boys,girl,girls,people,family,woman,man,english
potent | strong | It is a {potent|strong} drug.
powerful | strong | It is a {powerful|strong} king. | next=king,army,wind,winds,storm,country
powerless | helpless | They are {powerless|helpless} to stop it. | next=to,@end,against
practicable | possible | It is a {practicable|possible} plan.
pragmatic | practical | It is a {pragmatic|practical} plan.
pre-eminent | leading | He is the {pre-eminent|leading} poet. | next=@noun
precarious | unsafe | Their position was {precarious|unsafe}. | prev=is,was,are,were,be
precarious | dangerous | It was a {precarious|dangerous} bridge. | next=bridge,ladder
preceding | earlier | It was in the {preceding|earlier} years. | next=years,days,months,weeks,games
precious | valuable | It is a {precious|valuable} ring. | !next=metal,metals,stone,stones,little,few !head=child,children,girl,girls,boy,boys,baby,babies,life,lives,loss,memory,memories,moment,moments,family,daughter,son
precipitous | steep | It is a {precipitous|steep} hill. | !next=act,action,withdrawal,decision
precise | exact | It was a {precise|exact} figure.
precocious | gifted | She is a {precocious|gifted} girl. | !next=puberty,flowers,development
predetermined | fixed | They meet at a {predetermined|fixed} time. | next=@noun !next=asset,assets,breach,impossibility
predictable | expected | It was a {predictable|expected} result. | next=result,outcome,end,ending
predominant | main | It was the {predominant|main} cause. | next=@noun,@adj
preeminent | leading | He is the {preeminent|leading} poet. | next=@noun
preexisting | existing | It uses a {preexisting|existing} wall. | next=@noun !next=condition,conditions
preferable | better | It was {preferable|better} in the end. | prev=is,was,be,are,seems next=@end,if,in,when
preferred | favourite | It is his {preferred|favourite} tool. | prev=his,her,their,my,your,our next=@noun
preliminary | first | These are {preliminary|first} steps. | head=step,steps,check,checks,determination,description,descriptions,stage,stages,meeting,talks,discussion,discussions,question,questions,test,tests
preliminary | early | It was a {preliminary|early} plan. | next=@noun !next=hearing,hearings,ruling,round,rounds,database
premature | early | It led to his {premature|early} death. | next=death,birth,end,deaths
premature | too early | It is {premature|too early} to say this. | next=to prev=is,was,be,seems
premeditated | planned | It was a {premeditated|planned} crime.
premier | leading | It is the {premier|leading} club. | next=@noun,@adj !next=league
preposterous | absurd | It was a {preposterous|absurd} plan.
prestigious | respected | It is a {prestigious|respected} school.
presumptuous | rude | It was a {presumptuous|rude} act.
prevailing | usual | The {prevailing|usual} winds are strong. | next=wind,winds,westerly,easterly head=wind,winds
prevailing | common | It is the {prevailing|common} view. | next=view,opinion,belief,views
prevalent | common | It is a {prevalent|common} fault.
previous | last | It fell since the {previous|last} election. | prev=the next=election,elections,census
previous | old | She broke the {previous|old} record. | next=record,mark,best prev=the
previous | last | It was in the {previous|last} chapter. | prev=the next=chapter,section,example,step,question
previous | earlier | It was built in {previous|earlier} years. | next=years,studies,work,versions,version,attempts,owner,owners,games,films
priceless | very valuable | It is a {priceless|very valuable} ring.
pricey | expensive | It is a {pricey|expensive} hotel.
primary | main | It is the {primary|main} cause. | next=purpose,objective,aims,concerns,duty,task,function,functions,motive,focus,means,causes,reasons,goals,cause,reason,goal,source,aim,focus,role,concern,target,use,difference,product,language
prime | perfect | It is a {prime|perfect} example. | next=example,examples
prime | main | It is the {prime|main} cause. | next=cause,target,suspect,reason,concern,motivation
primeval | ancient | It is a {primeval|ancient} wood.
primitive | simple | It is a {primitive|simple} tool. | next=tool,tools,hut
principal | main | It has three {principal|main} parts. | next=parts,layers,types,groups,features,characters,causes,reasons,sources,streets,rivers,divisions,branches,cities,towns,aims,methods,stages,components
principal | main | It is the {principal|main} town of the region. | prev=the,its,their,his,her,a,two,three,four,five,six,seven,eight,other,as,are,of,this,that,my,our,whose,one,other next=residence,town,city,river,road,street,aim,reason,cause,source,industry,character,crop,crops,towns,cities,street,part,parts,task,role,tributaries,tributary,sights,sight,language,languages,export,exports,product,products,sources,roads,port,ports,religion,building,buildings,entrance,square,station,line,lines,rivers,streets,attraction,attractions,occupation,occupations,route,routes,aims,objective,objectives,purpose,difference,differences,causes,reasons,industries,activity,activities,church,island,islands,factor,factors,theme,themes,method,methods,type,types,goal,goals,concern,problem,benefit,benefits,advantage,advantages,market,markets,beneficiary,means,opponent,rival,rivals,characters
pristine | clean | It is a {pristine|clean} beach. | next=beach,water
privileged | rich | They are a {privileged|rich} few. | next=few,family
prized | valued | It is a {prized|valued} ring.
probable | likely | It is the {probable|likely} winner. | !next=cause,error
problematic | a problem | The noise is {problematic|a problem}. | next=@end,because,for,since,when,if prev=is,are,was,were,be,become,becomes,became
prodigious | huge | It was a {prodigious|huge} sum. | !next=writer,reader,author,worker,scorer,child
productive | useful | It was a {productive|useful} day. | next=day,meeting
proficient | skilled | She is a {proficient|skilled} rider.
profound | great | It is a {profound|great} invention. | next=invention,inventions,technology,technologies,advance,advances,discovery,discoveries
profound | deep | It had a {profound|deep} effect. | !next=@end,and,but,for,because
profuse | heavy | It was a {profuse|heavy} flow.
prohibited | banned | It is a {prohibited|banned} drug. | next=drug,drugs,substance,substances,weapon,weapons,item,items,list,goods,activities
prohibitive | too high | The cost is {prohibitive|too high}. | prev=is,was,be,are
prolific | productive | He was a {prolific|productive} writer. | !next=scorer,striker,goalscorer,editor
prolonged | long | It was a {prolonged|long} war. | !next=lack !head=administration,use,treatment,therapy,exposure,contact,contraction,growth
prominent | big | It has {prominent|big} teeth. | head=teeth,tooth,nose,noses,ears,eyes,horns,chin,tail,beak,beaks,crest,tusks,cheekbones,forehead,jaw,jaws,eyebrows
prominent | well-known | She is a {prominent|well-known} lawyer. | head=architect,architects,director,directors,banker,bankers,jurist,surgeon,industrialist,sculptor,theologian,mathematician,chemist,physicist,botanist,landowner,landowners,preacher,businessman,businessmen,physician,physicians,merchant,merchants,engineer,engineers,photographer,novelist,lawyer,lawyers,artist,artists,writer,writers,scientist,scientists,journalist,journalists,singer,actor,actress,author,authors,critic,scholar,scholars,doctor,painter,poet,poets,historian,historians,activist,activists,economist,economists,musician,musicians,composer,philosopher
prominent | important | He was a {prominent|important} man. | next=man,woman,men,people,person,family,families,member,members,figure,figures,leader,leaders,politician,citizen,role,part,place
promising | good | It was a {promising|good} start. | next=start
promising | hopeful | It is a {promising|hopeful} sign. | next=sign
pronounced | strong | It has a {pronounced|strong} smell. | next=smell,effect,accent
proper | right | It is the {proper|right} way. | prev=the next=way,place,time,name,tools,tool,size,order
proposed | planned | The {proposed|planned} bridge is long. | next=structure,structures,building,buildings,bridge,dam,road,route,tunnel,site,plant,pipeline,mine
prosaic | dull | It was a {prosaic|dull} talk.
prospective | possible | He met a {prospective|possible} buyer. | next=buyer,buyers,customer,customers,client,clients,employer,employers,investor,investors,candidate,candidates,voters
prospective | future | He is a {prospective|future} buyer. | !next=study,studies,cohort,reimbursement
prosperous | successful | It is a {prosperous|successful} business. | next=business,businesses,firm,firms,company,companies,farm,trade,year,years,season,career
prosperous | rich | It is a {prosperous|rich} town.
protective | safety | They wear {protective|safety} gear. | next=gear,clothing,equipment,glasses,helmet
protracted | long | It was a {protracted|long} war.
provisional | temporary | It was a {provisional|temporary} plan. | next=@noun !next=figure,figures,estimate,estimates,result,results,data,account,accounts,conclusion,conclusions,date,licence,license,application,statistics,count,findings
provisional | early | They gave {provisional|early} figures. | next=figures,results,statistics,data,estimate,estimates
provocative | shocking | It was a {provocative|shocking} film. | next=film,book,speech,remark,statement
prudent | wise | It was a {prudent|wise} choice.
psychological | mental | It is a {psychological|mental} illness. | next=illness,problems,problem,health,stress,effects,damage,trauma,disorders
punctilious | very careful | He was a {punctilious|very careful} man.
punctual | on time | He is always {punctual|on time}. | prev=is,was,always,be,not
pungent | strong | It has a {pungent|strong} smell.
punishing | very hard | They kept a {punishing|very hard} schedule. | next=schedule,schedules,heat,pace,regime,work,hours,training,journey,climb
puny | small | It is a {puny|small} dog.
putrid | rotten | There was a {putrid|rotten} smell.
puzzled | confused | They were {puzzled|confused} by it. | !next=over,out
puzzling | confusing | It is a {puzzling|confusing} case. | !next=over,out,through
quaint | old-fashioned | It is a {quaint|old-fashioned} town.
qualified | trained | He is a {qualified|trained} nurse. | next=nurse,doctor,teacher,pilot,engineer,staff
quarrelsome | bad-tempered | He is a {quarrelsome|bad-tempered} man.
queasy | sick | They felt {queasy|sick}.
questionable | doubtful | It is of {questionable|doubtful} value.
quintessential | typical | It is the {quintessential|typical} film.
quirky | odd | It is {a quirky|an odd} film.
radiant | bright | It was a {radiant|bright} smile. | next=smile,light
radical | complete | It was a {radical|complete} change. | next=change,changes,break !prev=to
radical | extreme | He has {radical|extreme} views. | next=views,ideas
ragged | torn | He wore {ragged|torn} clothes. | next=clothes,coat,shirt
rampant | common | The fault is {rampant|common}. | prev=is,was,are,were
ramshackle | run-down | It is a {ramshackle|run-down} house.
rapacious | greedy | He was a {rapacious|greedy} landlord.
rapid | fast | It was a {rapid|fast} change.
rash | careless | It was a {rash|careless} act. | next=act,action,actions,decision,decisions,move,promise,promises
rational | reasonable | It was a {rational|reasonable} choice. | head=choice,choices
raucous | noisy | It was a {raucous|noisy} crowd.
ravenous | very hungry | It was a {ravenous|very hungry} bear.
realistic | sensible | It was a {realistic|sensible} plan. | next=plan,plans,goal,goals,target,targets,estimate,estimates,budget,price,expectations
rear | back | The {rear|back} door was open. | next=window,windows,door,doors,seat,seats,wheel,wheels,entrance,exit,garden,wall,end,leg,legs,lights,light
recalcitrant | stubborn | He was a {recalcitrant|stubborn} child.
receptive | open | They were {receptive|open} to it. | next=to
reckless | careless | It was a {reckless|careless} act.
recognizable | easy to recognize | It is {recognizable|easy to recognize}. | next=@end prev=is,are,easily,was
reconstructed | rebuilt | It is a {reconstructed|rebuilt} hut.
recreational | leisure | It has {recreational|leisure} facilities. | next=facilities,activities,use,area,areas
recurrent | repeated | It was a {recurrent|repeated} fault. | next=fault,problem,problems,theme
reduced | lower | They pay a {reduced|lower} price. | next=price,prices,cost,rate,risk,fare,levels,costs prev=@det,@prep,@adj,@adv
redundant | extra | It has a {redundant|extra} part. | next=part
refined | elegant | She is a {refined|elegant} lady. | next=lady,man,taste,manners
regal | royal | It is a {regal|royal} house.
regretful | sorry | He was {regretful|sorry}.
regrettable | sad | It is {regrettable|sad} that he left. | next=that,fact,loss,end
regrettable | unfortunate | It was a {regrettable|unfortunate} act.
regular | normal | It is a {regular|normal} day. | next=day,season,job
relentless | constant | It was a {relentless|constant} noise. | next=@noun,@adj
reliable | trusted | It is a {reliable|trusted} source. | next=source,sources,friend
religious | holy | It is a {religious|holy} place. | next=place,site,book
reluctant | unwilling | He was a {reluctant|unwilling} witness. | next=@noun
remaining | other | They sold the {remaining|other} rooms. | prev=the next=@num,rooms,members,parts,pieces,children,pupils,countries,states,players,teams,buildings
remarkable | amazing | It was a {remarkable|amazing} find. | !next=for,chiefly,mainly,only,mostly,not,in,as,that,how !prev=become,becomes,became,becoming,equally,particularly,especially,most,more,less,be,also
remorseful | sorry | He was {remorseful|sorry}. | next=.,about,for
remorseless | cruel | It was a {remorseless|cruel} war.
remote | distant | It is a {remote|distant} land. | next=land,village,town,island,area,areas
renewed | new | There were {renewed|new} calls for talks. | next=calls,call,interest,fears,hope,hopes,fighting,violence,efforts,effort,clashes,attacks,demands,attention,protests,criticism,pressure,talks,confidence,energy
renewed | new | They made a {renewed|new} effort. | next=effort,efforts,interest,fighting,attacks,hope prev=@det,@prep,@start,@adj,'s
renowned | famous | She is a {renowned|famous} singer.
repellent | disgusting | It was a {repellent|disgusting} sight.
repentant | sorry | He was {repentant|sorry}. | !next=of
repressive | cruel | It was a {repressive|cruel} regime. | next=regime,government,laws,rule
repugnant | disgusting | It is a {repugnant|disgusting} act.
repulsive | disgusting | It is a {repulsive|disgusting} act. | !next=force,forces,interaction,interactions
reputable | respected | It is a {reputable|respected} firm.
required | needed | It is the {required|needed} tool. | prev=the,is,are,was,were next=tool,tools,skills,amount,for,@end,in
requisite | needed | They had the {requisite|needed} skills. | next=@noun
resentful | angry | They were {resentful|angry}. | !next=of,at
reserved | shy | He is a {reserved|shy} man. | next=man,woman,boy,girl,person,nature
residential | housing | It is a {residential|housing} area. | next=area,areas,district,development
residual | remaining | The {residual|remaining} cost is small. | next=cost,heat,effect
resilient | strong | It is a {resilient|strong} plant.
resolute | firm | He was {resolute|firm}. | next=.,in
resounding | great | It was a {resounding|great} success. | next=success,victory,defeat,win
resourceful | clever | She is a {resourceful|clever} girl.
respectable | good | She earned a {respectable|good} income. | next=income,job,living,sum,score,result,results,salary,number,position,performance,time,profit,return,share,crowd
respectful | polite | They were {respectful|polite}. | !next=of,to,toward,towards,silence,distance,hearing,treatment !prev=mutually
respective | own | They left for their {respective|own} homes. | prev=their,our
respiratory | breathing | It causes {respiratory|breathing} problems. | next=problems,difficulties,failure,illness,rate,disease,diseases
resplendent | splendid | It was a {resplendent|splendid} hall.
responsive | quick to react | It is {responsive|quick to react}. | next=@end prev=is,are
restive | restless | The crowd grew {restive|restless}.
restored | repaired | It is a {restored|repaired} church. | prev=a,the,newly next=building,buildings,house,houses,church,painting,paintings,castle,car,cars,mill,theatre,theater,hall,palace,ship,tower,town
restrained | calm | He was {restrained|calm}. | next=@end
restrictive | limiting | It was a {restrictive|limiting} law. | !next=clause,clauses,lung,covenant,covenants,practice,practices,endorsement
resultant | resulting | It led to the {resultant|resulting} war.
reticent | quiet | He is a {reticent|quiet} man.
retired | former | He is a {retired|former} teacher. | next=teacher,police,general,judge,army,officer,player,footballer,wrestler,soldier
revered | respected | He is a {revered|respected} man.
reverent | respectful | It was a {reverent|respectful} silence.
revolting | disgusting | It has a {revolting|disgusting} smell. | !next=against,in,over
revolutionary | completely new | It was a {revolutionary|completely new} idea. | !prev=its,their,or,his,valid next=idea,design,method,technology,product
revolving | turning | It has a {revolving|turning} stage. | next=stage,door
rewarding | satisfying | It is a {rewarding|satisfying} job. | prev=a,the,very,more,most,so,deeply,highly,her,his,their,our,as
rewarding | satisfying | The job is {rewarding|satisfying}. | prev=is,are,was,were,be,and next=@end,for,to,and,in,but
rickety | shaky | It was a {rickety|shaky} chair.
ridiculous | silly | It is a {ridiculous|silly} hat.
rife | common | Disease was {rife|common}. | next=.,in
rigid | stiff | It is a {rigid|stiff} pipe. | next=pipe,frame,material
rigorous | strict | It was a {rigorous|strict} test. | next=test,training,rules
riotous | wild | It was a {riotous|wild} party.
roomy | big | It is a {roomy|big} house.
rotund | fat | He was a {rotund|fat} man.
rowdy | noisy | It was a {rowdy|noisy} crowd.
ruddy | red | He had a {ruddy|red} face. | !next=duck,ducks,turnstone,kingfisher,shelduck
rudimentary | basic | It is a {rudimentary|basic} tool. | !next=state
rugged | rough | It is a {rugged|rough} land. | !next=individualism,individualist,individualists,man,men,laptop,phone
ruinous | terrible | It was a {ruinous|terrible} war. | !next=rate,rates,price,prices,terms,cost,costs,interest !prev=as
rural | country | It is a {rural|country} school. | next=school,schools,life,road,roads,church !prev=more,most
rustic | country | It is a {rustic|country} house. | next=house,cottage,style
ruthless | cruel | He was a {ruthless|cruel} king.
`,
);
