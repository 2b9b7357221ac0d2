import { readEntries } from "./entry.ts";

/** Adjectives from M to O. */
export const ADJECTIVES_M_O = readEntries(
  "adj",
  `
macabre | horrible | It was a {macabre|horrible} sight.
magical | magic | It is a {magical|magic} lamp. | next=lamp,powers,power,world,land,creature,creatures,sword,forest,spell
magnanimous | generous | He is a {magnanimous|generous} man.
maiden | first | It was her {maiden|first} voyage. | next=voyage,flight,speech,trip
mainstream | popular | It is {mainstream|popular} music. | next=music,films,culture
majestic | grand | It is a {majestic|grand} house.
major | great | It is of {major|great} importance. | next=importance
major | main | It was his {major|main} work. | prev=his,her,their next=work,works,contribution,contributions,achievement,achievements
major | main | It was the {major|main} cause. | prev=the,its,their,our,his,her,three,two,four,five,'s next=cause,causes,reason,reasons,goal,goals,aim,aims,source,sources,problem,problems,issue,issues,part,parts,role,difference,differences,advantage,advantages,disadvantage,factor,factors,city,cities,town,towns,road,roads,river,rivers,power,powers,party,parties,industry,industries,crop,crops,export,exports,product,products,religion,religions,language,languages,trading,type,types,group,groups,component,components,category,categories,topic,topics,event,events,supplier,suppliers,challenge,challenges,concern,concerns,obstacle,obstacles,theme,themes,task,tasks,question,questions
major | big | It was a {major|big} win. | !next=importance,work,works,revision,revisions,patch,league,leagues,scale,key,version,versions,release,releases,axis,number,general,generals,surgery,operation,depressive,depression,chord,chords,triad,third,premise,premises,line,arcana,@name,and,or,in,of,@end,attention,interest
makeshift | temporary | It is a {makeshift|temporary} bed.
malevolent | evil | It was a {malevolent|evil} king.
malicious | cruel | It was a {malicious|cruel} act. | next=act,lie
malnourished | underfed | They help {malnourished|underfed} children.
mammoth | huge | It is a {mammoth|huge} task. | !next=tusk,tusks,bone,bones,ivory,hunter,hunters,remains,skeleton,steppe,species,tooth,teeth,herds
mandatory | required | It is a {mandatory|required} test. | next=@noun,@adj !next=access,control,locking,file,ground,grounds,order,injunction,minimum
maniacal | mad | He gave a {maniacal|mad} laugh.
marginal | slight | It was a {marginal|slight} change. | next=change,gain,increase,improvement
marine | sea | It is a {marine|sea} animal. | next=animal,animals,life,birds,creatures,plants,mammals,mammal,species,fish
maritime | sea | It is a {maritime|sea} trade. | next=trade
marked | clear | It was a {marked|clear} change. | next=change,rise,fall,increase,improvement
marvellous | wonderful | It was a {marvellous|wonderful} day.
massive | huge | It was a {massive|huge} house. | !prev=more,most,less,least !next=star,stars,particle,particles,object,objects,body,bodies,black,than,of
masterful | great | It is a {masterful|great} film.
matrimonial | marriage | It is a {matrimonial|marriage} bond.
mature | adult | A {mature|adult} bird is black. | next=bird,tree,animal
meager | low | They get {meager|low} pay. | next=pay,wages,wage,income,salary,earnings
meager | little | There was {meager|little} evidence. | next=evidence,food,information,support !prev=@det,the,of,this,that
meager | small | It was a {meager|small} meal. | next=@noun,@adj !next=pay,wages,wage,income,salary,earnings,evidence,food,information,support,knowledge,fare,success,literature,documentation
meagre | low | They get {meagre|low} pay. | next=pay,wages,wage,income,salary,earnings
meagre | little | There was {meagre|little} evidence. | next=evidence,food,information,support !prev=@det,the,of,this,that
meagre | small | It was a {meagre|small} meal. | next=@noun,@adj !next=pay,wages,wage,income,salary,earnings,evidence,food,information,support,knowledge,fare,success,literature,documentation
mediocre | average | It was a {mediocre|average} meal.
meek | quiet | He was a {meek|quiet} man.
melancholy | sad | It is a {melancholy|sad} song.
melodious | sweet | It is a {melodious|sweet} song.
menacing | threatening | It was a {menacing|threatening} look.
merciful | kind | He was a {merciful|kind} king.
merciless | cruel | He was a {merciless|cruel} king.
metallic | metal | It is a {metallic|metal} bar. | next=bar,object,objects,parts,sound
meticulous | careful | She is a {meticulous|careful} worker.
mighty | powerful | It is a {mighty|powerful} army.
militant | violent | It is a {militant|violent} group. | next=group,groups,attack,attacks
miniature | tiny | It is a {miniature|tiny} clock. | !prev=in !next=painting,paintings,portrait,portraits,golf,railway,schnauzer,pinscher
minimal | very small | It has a {minimal|very small} effect. | next=effect,impact,cost,costs,risk
minor | small | It was a {minor|small} fault. | !next=revision,revisions,league,leagues,key,version,versions,release,releases,axis,number,@end,child,children,poet,poets,noble,nobles,nobleman,noblemen,character,characters,chord,chords,official,officials,planet,planets,celebrity,celebrities,god,gods,deity,writer,writers,figure,figures,offence,offences,offense,offenses,third,premise,and,or,in,of,@person,canon,canons,aristocracy,nobility,gentry,classic,work,works,keys,prophets,saint,saints,masterpiece,eccentric,eccentrics
minuscule | tiny | It was a {minuscule|tiny} part. | !next=letter,letters,script
minute | tiny | It has {minute|tiny} holes. | next=electrical,crystals,holes,organisms,insects,animals,fragments,grains,droplets,drops,plants,creatures,changes,differences,variations,portion,doses,pores,hairs,bubbles
minute | tiny | They found {minute|tiny} amounts of it. | next=amounts,amount,particles,detail,details,quantities,fraction,quantity,traces,pieces,concentrations
miraculous | amazing | It was a {miraculous|amazing} escape.
miscellaneous | other | It paid {miscellaneous|other} costs. | next=costs,cost,expenses,expense,income,matters
miscellaneous | mixed | It is a {miscellaneous|mixed} collection. | next=collection,group,set
mischievous | naughty | He is a {mischievous|naughty} boy.
miserable | terrible | It was {miserable|terrible} weather. | next=weather,weekend,day,days,years,life,lives,oscillation,conditions,failure,performance,season,summer,winter,room,place,pay,wage,wages,existence
miserable | unhappy | She is a {miserable|unhappy} girl.
misguided | wrong | It was a {misguided|wrong} plan. | !next=unfortunates,people,person,man,men,teacher,teachers,youth
mistaken | wrong | It is a {mistaken|wrong} belief. | next=belief,view,idea
mistrustful | suspicious | They are {mistrustful|suspicious} of him.
modest | small | She has a {modest|small} salary. | head=salary,budget,sum,amount,number,rise,increase,income,price,house,home,profit,growth,gain,tip,fee,fees,sum,rent,pension,wage,wages,gains,increases,means,improvement,improvements,meal,flat,cottage,farm,start,beginnings,profits,recovery,decline,fall,drop,reduction,effect,amounts
momentary | brief | It was a {momentary|brief} stop.
momentous | very important | It was a {momentous|very important} day.
monetary | money | It has {monetary|money} value. | next=value,problems
monotonous | dull | It was a {monotonous|dull} task.
monstrous | horrible | It was a {monstrous|horrible} act.
monumental | huge | It was a {monumental|huge} task. | !next=architecture,sculpture,mason,inscription,inscriptions,arch,tomb,brass
moody | bad-tempered | He is a {moody|bad-tempered} boy.
morbid | gloomy | It is a {morbid|gloomy} story. | !next=obesity,fear,fascination,curiosity,anatomy,interest
moribund | dying | It was a {moribund|dying} trade. | next=trade,industry,economy,party,town,market
morose | gloomy | He was in a {morose|gloomy} mood.
motionless | still | It lay {motionless|still}. | next=.,on,in
mountainous | full of mountains | The land is {mountainous|full of mountains}. | prev=is,are,was,very next=@end,and
mounting | growing | He faced {mounting|growing} public anger. | next=public,popular,political,international,economic head=tension,tensions,pressure,pressures,debt,debts,evidence,criticism,concern,concerns,anger,losses,costs,fear,fears,opposition,unrest,discontent,casualties,frustration,problems
mounting | growing | He faced {mounting|growing} debts. | next=tension,tensions,pressure,pressures,debt,debts,evidence,criticism,concern,concerns,anger,losses,costs,fear,fears,opposition,unrest,discontent,casualties,frustration,problems
mournful | sad | It is a {mournful|sad} song.
multifaceted | complex | It is a {multifaceted|complex} task.
multinational | international | It is a {multinational|international} firm. | next=firm,company,companies,corporation,corporations,firms
multiple | many | They have {multiple|many} uses. | !next=choice,sclerosis,births,myeloma,regression,threads,processes,values,types,arguments,parameters,inputs,outputs,layers,variables,ways,rule,rules,strings,files,models,objects,runs,numeric,errors,tasks,lines,pages,items,times,organ,purpose next=@plural,@adj !prev=a,the,if,when,whether,there,from,are !head=execution,access,inheritance,use
mundane | ordinary | It was a {mundane|ordinary} task.
municipal | city | It is a {municipal|city} park. | next=park,library,government,council
muscular | strong | He is a {muscular|strong} man. | next=man,arms,legs,body
mute | silent | He was {mute|silent}. | next=@end
mutual | shared | They have a {mutual|shared} goal. | next=goal,goals,friend,friends,interest,interests,love,language
myriad | many | They have {myriad|many} uses. | !prev=a
mysterious | strange | It was a {mysterious|strange} sound. | !next=@end
mystified | puzzled | They were {mystified|puzzled} by it.
mystifying | puzzling | It was a {mystifying|puzzling} answer.
mythical | imaginary | It is a {mythical|imaginary} beast.
naive | simple | It was a {naive|simple} plan. | next=plan,approach,method,way
nascent | new | It is a {nascent|new} trade.
nationwide | national | It was a {nationwide|national} strike. | next=@noun !prev=@noun !next=@ing
nauseous | sick | He felt {nauseous|sick}.
naval | navy | It is a {naval|navy} base. | next=base,officer,ship,ships
necessary | needed | They are {necessary|needed} for growth. | next=for prev=@noun,be,are,were
necessary | needed | It is {necessary|needed}. | next=. !prev=it,them
needy | poor | They help {needy|poor} families. | next=@noun
negligible | little | It has {negligible|little} effect. | next=effect,effects,difference,impact,value,interest,security,influence,cost !prev=a,the,@det,of
negligible | tiny | It was a {negligible|tiny} change. | next=@noun !next=worth,merit
neighboring | nearby | They fled to a {neighboring|nearby} town. | next=town,towns,village,villages,area,areas,farm,farms,houses
neighbouring | nearby | They fled to a {neighbouring|nearby} town. | next=town,towns,village,villages,area,areas,farm,farms,houses
nervous | worried | They were {nervous|worried} about it. | next=about
newfound | new | It is his {newfound|new} fame.
nimble | quick | It is a {nimble|quick} cat.
nocturnal | active at night | It is {nocturnal|active at night}. | next=.,and
nomadic | wandering | It is a {nomadic|wandering} tribe. | next=tribe,tribes,people,peoples,group,groups,hunters
nominal | small | They paid a {nominal|small} sum. | next=sum,fee
non-violent | peaceful | It was a {non-violent|peaceful} protest. | !next=offender,offenders,drug,crime,crimes,offence,offences,offense,offenses,criminal,criminals,communication
nonchalant | calm | He gave a {nonchalant|calm} reply.
nonviolent | peaceful | It was a {nonviolent|peaceful} protest. | !next=offender,offenders,drug,crime,crimes,offence,offences,offense,offenses,criminal,criminals,communication
notable | important | It was a {notable|important} event. | !next=for
noted | known | He is {noted|known} for it. | next=for prev=is,was,are,were,be,been,best,also,especially,particularly,mainly,widely,chiefly,@start,@end
noted | known | He is {noted|known} as a teacher. | next=as prev=is,was,are,were
noteworthy | important | It was a {noteworthy|important} event. | !next=for,that
noticeable | clear | It made a {noticeable|clear} difference. | next=@noun !next=thing,things
notorious | well-known | He was a {notorious|well-known} thief.
novel | new | They met the {novel|new} argument with scorn. | prev=the,this,that,its,their,his,her next=@noun !next=@plural,end,use,form
novel | new | It is a {novel|new} way. | !prev=the,this,that,his,her,my,their,our,its,each,every,@name,@adj,'s,@noun
noxious | poisonous | It is a {noxious|poisonous} gas.
numerous | many | It has {numerous|many} uses. | next=@noun,@adj,@name,@ing,offshore
nutritional | food | It has {nutritional|food} value. | next=value
nutritious | healthy | It was a {nutritious|healthy} meal.
obedient | well-behaved | It is an {obedient|well-behaved} dog. | head=dog,dogs,puppy,child,children,pupil,pupils,student,students,boy,boys,girl,girls,horse,horses,son,daughter
obese | very overweight | He was an {obese|very overweight} man.
objectionable | unpleasant | It has an {objectionable|unpleasant} smell.
obligatory | required | It is an {obligatory|required} test. | next=@noun
oblivious | unaware | They were {oblivious|unaware} of it. | next=of
obnoxious | very unpleasant | He is an {obnoxious|very unpleasant} man.
obscene | disgusting | It was an {obscene|disgusting} remark.
obsolete | outdated | They use {obsolete|outdated} machines. | next=appliances,machines,machine,machinery,equipment,technology,technologies,computers,methods,weapons,ships,aircraft,tools,ideas
obsolete | out of date | The tool is {obsolete|out of date}. | prev=is,was,are,were,becomes,became
obstinate | stubborn | He is an {obstinate|stubborn} man.
obvious | clear | It is {obvious|clear} that it works. | next=that !prev=the
odious | hateful | He was an {odious|hateful} man.
offensive | rude | It was an {offensive|rude} remark. | next=remark,remarks,language,word,words,joke,jokes,comments,comment,term
ominous | threatening | It was an {ominous|threatening} sign.
omnipotent | all-powerful | The god is {omnipotent|all-powerful}.
onerous | heavy | It is an {onerous|heavy} task. | !next=term,terms,condition,conditions,rule,rules,clause,clauses,contract,regulation,regulations,requirement,requirements,treaty,process,restrictions
ongoing | continuing | It is an {ongoing|continuing} fight.
operational | working | The pump is {operational|working}. | next=@end,in,by,and,until,since,from prev=is,are,was,were,be,been,become,became,becomes,fully,longer,not,still,now
opportune | good | It was an {opportune|good} time. | next=time,moment
opposing | other | They beat the {opposing|other} team. | prev=the next=team,side
oppressive | unfair | It was an {oppressive|unfair} law. | head=law,laws,system,systems,relationship,relationships,relations,contract,contracts,rule,rules,structure,structures,practice,practices,tax,taxes,regulations,conditions,opinion
oppressive | cruel | It was an {oppressive|cruel} regime. | !head=heat,weather,atmosphere,silence,summer
optimal | best | They want {optimal|best} results. | next=results !prev=a,an
optimal | best | It was the {optimal|best} answer. | prev=the
optimistic | hopeful | They were {optimistic|hopeful} about it. | !next=locking,concurrency,lock,locks,estimate,estimates,assumption,assumptions,borrowers
optimum | best | They want {optimum|best} results. | next=results !prev=a,an
optimum | best | It was the {optimum|best} answer. | prev=the next=@noun,@adj
opulent | rich | It was an {opulent|rich} house.
oral | spoken | It is an {oral|spoken} test. | next=test,exam,tradition,history,agreement,language
orderly | calm | It was an {orderly|calm} crowd. | next=crowd,crowds,queue,queues,demonstration,protest,evacuation
orderly | tidy | It is an {orderly|tidy} room. | next=room,rooms,desk,house,row,rows,pile,piles,garden
original | first | The {original|first} plan was bad. | next=home,house,band,line-up,building,plan,version,owner,members,church
ornate | decorated | It is an {ornate|decorated} hall. | !head=construction,constructions,language,prose,style,words,speech,sentence,sentences
orthodox | accepted | That is the {orthodox|accepted} view. | next=view,views,wisdom,theory,opinion,belief,explanation
ostentatious | showy | It was an {ostentatious|showy} house.
outdated | out of date | The map is {outdated|out of date}. | prev=is,are,was,were,be,been,get,gets,got,become,becomes,became,somewhat,somehow next=@end,and,but
outdated | old | It was an {outdated|old} tool.
outgoing | friendly | She is an {outgoing|friendly} girl. | next=girl,woman,man,person,personality
outlandish | strange | It was an {outlandish|strange} plan.
outlying | distant | They live in an {outlying|distant} town.
outmoded | old-fashioned | It is an {outmoded|old-fashioned} tool.
outraged | very angry | They were {outraged|very angry}. | next=@end,by,at,that
outrageous | shocking | It was an {outrageous|shocking} act.
outspoken | open | He was an {outspoken|open} opponent of the king. | next=opponent,opponents,supporter,supporters,support,opposition
outstanding | excellent | It was an {outstanding|excellent} show. | !prev=still,remaining,all,any,no,currently,now,few,enough,of !next=from,count,bug,bugs,report,reports,invoice,invoices,transaction,transactions,memory,lock,locks,check,checks,cheques,allocations,that,query,queries,request,requests,call,calls,operation,operations,@end,debt,debts,balance,shares,issues,questions,tasks,bill,bills,work,loan,loans,payments,payment,problem,problems,matters,question,claim,claims,warrant,issue,matter,share,amount,amounts,rent !head=debt,debts,balance,shares,issues,loan,loans,payments,payment,bill,bills,fines,warrants,problems,matters,questions,fees,invoices,invoice
overall | total | The {overall|total} cost was small. | next=cost,number,amount
overbearing | bossy | He is an {overbearing|bossy} man.
overcast | cloudy | It was an {overcast|cloudy} day.
overcrowded | too full | The bus was {overcrowded|too full}. | prev=is,was,are,were
overdue | late | They found an {overdue|late} book. | next=book,books,bill,bills,rent,payment,payments,train
overjoyed | very happy | They were {overjoyed|very happy}.
overseas | foreign | It has {overseas|foreign} visitors. | next=visitors,trade,students,markets,companies,tourists,workers,aid
overt | clear | The disease gave no {overt|clear} sign. | head=sign,signs,symptom,symptoms,infection,illness,disease
overt | open | It was an {overt|open} act. | !head=manifestation,manifestations,evidence,stage,phase
overwhelming | very strong | It is {overwhelming|very strong} evidence. | next=evidence,urge,desire,feeling,case,sense
overwhelming | huge | It was an {overwhelming|huge} task. | next=@noun !next=force,odds,emotion,grief
`,
);
