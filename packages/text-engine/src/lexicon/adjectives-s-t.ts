import { readEntries } from "./entry.ts";

/** Adjectives from S to T. */
export const ADJECTIVES_S_T = readEntries(
  "adj",
  `
sacred | holy | It is a {sacred|holy} book. | !next=cow,cows,trust,duty,obligation,right,rights,honor,honour,principle,principles,music,institution
salaried | paid | It is a {salaried|paid} job.
salient | main | It is the {salient|main} point. | prev=the
salutary | useful | It was a {salutary|useful} lesson. | next=lesson,lessons,reminder,warning,effect,effects
sanguine | hopeful | They were {sanguine|hopeful} about the vote. | next=about
sanitary | clean | It is {sanitary|clean}. | next=@end
sarcastic | mocking | It was a {sarcastic|mocking} reply.
sardonic | mocking | He gave a {sardonic|mocking} smile.
satisfactory | good enough | It was a {satisfactory|good enough} answer. | !head=manner,way !prev=entirely,wholly,fully,completely,not,very,highly,more,most,quite,less
savage | cruel | It was a {savage|cruel} attack.
scandalous | shocking | It was a {scandalous|shocking} act.
scant | little | There was {scant|little} evidence. | next=@noun,@adj !next=@plural,@num !prev=a
scarce | hard to find | Water was {scarce|hard to find}. | prev=is,are,was,were,become,becomes,became,increasingly next=@end,in,and !head=resource,resources
scarce | rare | They sell {scarce|rare} books. | next=books,animals,birds,plants
scathing | very critical | It was a {scathing|very critical} report. | !next=about,in,of,on
scenic | beautiful | It is a {scenic|beautiful} road. | !next=design,designer,designers,artist,artists,railway
sceptical | doubtful | She was {sceptical|doubtful}. | prev=is,was,are,were,remain,remains,remained,am
scholarly | academic | It is a {scholarly|academic} book.
scorching | very hot | It was a {scorching|very hot} day. | !next=heat
scrawny | thin | It was a {scrawny|thin} dog.
scruffy | untidy | He wore a {scruffy|untidy} coat.
scrupulous | careful | He is a {scrupulous|careful} man. | !next=prohibition,honesty,fairness,regard,respect,avoidance,neutrality
seasoned | experienced | He is a {seasoned|experienced} sailor. | next=sailor,traveller,player
secluded | quiet | It is a {secluded|quiet} beach.
sensational | amazing | It was a {sensational|amazing} win. | !prev=as !next=@end,and,journalism,journalistic,reporting,headline,headlines,story,stories,news,press,crime,murder,trial,claim,claims
senseless | pointless | It was a {senseless|pointless} war.
sensible | wise | It is a {sensible|wise} plan. | next=@noun,to !next=shoes,number,definition,relationship,starting,interpretation,format,order,default,defaults,value,values,name,names,size,sizes,sign,unit,units,email,address
separate | different | They have {separate|different} rooms. | next=rooms,parts,groups
serene | calm | It is a {serene|calm} lake. | !next=highness
serious | bad | It was a {serious|bad} crash. | next=crash,injury,injuries,accident
severe | harsh | Winters are long and {severe|harsh}. | next=@end prev=and
severe | bad | The damage was {severe|bad}. | next=@end prev=is,are,was,were,very,particularly,especially,so,too
severe | strict | It was a {severe|strict} upbringing. | next=upbringing,discipline,teacher,judge,master,parents,father,mother
severe | serious | It was a {severe|serious} fault. | !next=pain,weather,storm,storms !prev=is,are,was,were,be,especially,so,how,as
severe | bad | They had a {severe|bad} storm. | next=storm,storms,drought,winter,weather,pain,headache,headaches,flooding,frost,cough,injuries,injury,damage,floods
shabby | worn | He wore a {shabby|worn} coat. | next=coat,clothes,suit,jacket,dress,furniture
shattered | broken | It has a {shattered|broken} window. | next=window,glass,dreams
sheer | pure | It was {sheer|pure} luck. | next=luck,joy
shortened | shorter | It is a {shortened|shorter} name. | prev=a,the next=name,version,form
shrewd | clever | It was a {shrewd|clever} plan.
sickly | weak | He was a {sickly|weak} child.
significant | great | They made {significant|great} progress. | next=progress,influence,interest,value
significant | a lot of | It took {significant|a lot of} time. | head=time,effort,evidence,help,support,money,attention,work,experience,damage,violence,research,pressure,space,disruption,unrest,resistance,opposition,criticism,wealth,income,knowledge,content,debate,unemployment,repression,intervention,restructuring,coercion,training,care,planning,pain,stress,uncertainty,interference,harm,traffic,funding,investment,updating,rewriting,reorganization,growth,bandwidth,action !prev=@det,'s,most,more,very,less,so,as,too,any,no,is,are,was,were,be,statistically
significant | large | It was a {significant|large} increase. | next=increase,increases,amount,amounts,number,numbers,part,portion,percentage,decrease,loss,losses,reduction !prev=statistically,most,more
significant | important | It was the most {significant|important} event. | prev=most,more,very,so,as !next=@num,set,nibble,bit,bits,byte,bytes,position,positions,digit,digits,figure,figures,differences,difference,result,results,@end
significant | important | It was a {significant|important} event. | next=event,events,figure,work,works,place,site,sites,person,people,example,role,battle,discovery,member,source,city,town,building,factor,factors,fact,facts,date,period,contributor,contributors,thinker,thinkers
significant | big | It was a {significant|big} change. | next=@noun,@adj !prev=is,are,was,were,be,not,statistically,globally,historically,culturally,nationally,@adv !head=time,effort,evidence,help,support,money,attention,work,experience,damage,violence,research,pressure,space,disruption,unrest,resistance,opposition,criticism,wealth,income,knowledge,content,debate,unemployment,repression,intervention,restructuring,coercion,training,care,planning,pain,stress,uncertainty,interference,harm,traffic,funding,investment,updating,rewriting,reorganization,growth,bandwidth,action,digit,digits,character,characters,bit,bits,instants,figure,figures,result,results,finding,findings,test,coefficient,coefficients,value,extent !next=cultural,historical,religious,political,other,others,digit,digits,figure,figures,bit,bits,difference,differences,correlation,correlations,interaction,interactions,predictor,progress,position,positions,byte,bytes,nibble
similar | alike | The two are {similar|alike}. | next=. prev=are,were
simplistic | too simple | The plan is {simplistic|too simple}. | prev=is,was
sinister | evil | It was a {sinister|evil} plan.
sizable | big | It was a {sizable|big} sum.
sizeable | big | It was a {sizeable|big} sum.
skeptical | doubtful | She was {skeptical|doubtful}. | prev=is,was,are,were,remain,remains,remained,am
sleek | smooth | It has {sleek|smooth} fur.
slender | thin | It has a {slender|thin} tail. | !next=novella,novel,volume,book,majority,foundation,resources,means,hope,chance,evidence,lead,grounds
slight | small | There was a {slight|small} change. | next=@noun,@adj !next=fever,cold,breeze,accent,headache,smile
slight | small | The change was {slight|small}. | prev=is,are,was,were,very,only,too
slim | small | They have a {slim|small} chance. | next=chance,hope,lead,majority
slipshod | careless | It was {slipshod|careless} work.
slovenly | messy | He was a {slovenly|messy} man.
sluggish | slow | It was a {sluggish|slow} year. | !next=liver,livers,thyroid
snug | cosy | It was a {snug|cosy} room. | !next=fit
sociable | friendly | She is a {sociable|friendly} girl.
societal | social | It is a {societal|social} problem.
sole | only | He is the {sole|only} owner. | !next=trader,traders,proprietor,proprietors,proprietorship,custody !prev=a,an
solemn | serious | It was a {solemn|serious} day.
solitary | single | They saw a {solitary|single} tree. | next=tree,house,figure
somber | dark | He wore a {somber|dark} suit. | next=suit,clothes,colour,colours,color,colors,tones,brown,black,grey,gray,dress
somber | sad | It was a {somber|sad} day.
sombre | dark | He wore a {sombre|dark} suit. | next=suit,clothes,colour,colours,color,colors,tones,brown,black,grey,gray,dress
sombre | sad | It was a {sombre|sad} day.
sophisticated | advanced | It is a {sophisticated|advanced} tool. | !head=man,men,woman,women,lady,people,person,taste,tastes,audience,audiences,city,reader,readers,restaurant,dinner,style,humor,humour,investor,investors,consumer,consumers,buyers
sophomore | second | It is their {sophomore|second} album. | next=album,effort,record,novel
sorrowful | sad | It is a {sorrowful|sad} song.
sound | good | It is {sound|good} advice. | next=advice,judgment
soundless | silent | It was a {soundless|silent} night.
spacious | big | It is a {spacious|big} flat.
spare | free | He has no {spare|free} time. | next=time
spare | extra | They have a {spare|extra} room. | next=room,key,money,bed
specialized | special | It is a {specialized|special} tool. | next=tool,tools,equipment,training,knowledge,skills,shop,unit
specific | special | They have {specific|special} tasks. | next=tasks,skills,purposes !prev=@det,the,of,more,most,very,no,any,these,those
specific | certain | It is for a {specific|certain} purpose. | prev=a next=purpose,reason,time,place,type,kind,group,area,age,need,way,point,person,situation,product,country,number,part,date,item
spectacular | huge | It was a {spectacular|huge} failure. | next=failure,failures,fall,falls,drop,drops,decline,collapse,rise,growth,increase,gains,crash,mismanagement,defeat
spectacular | amazing | It was a {spectacular|amazing} view.
speedy | quick | It was a {speedy|quick} reply.
spellbinding | fascinating | It is a {spellbinding|fascinating} film.
spherical | round | It is a {spherical|round} stone. | !next=harmonics,harmonic,coordinates,coordinate,geometry,aberration,trigonometry
spirited | lively | It was a {spirited|lively} talk. | !next=him,her,them,away,it,defence,defense,resistance,opposition
splendid | grand | It was a {splendid|grand} palace. | next=palace,house,building,buildings,hall,ceremony,robe,robes,castle,cathedral,church,room,rooms,coronation
splendid | great | It was a {splendid|great} day. | !next=isolation
spontaneous | unplanned | It was a {spontaneous|unplanned} protest. | next=act,acts,protest,protests,uprising,uprisings,movement,movements,strike,strikes,demonstration,demonstrations,revolt,revolts,visit,party,decision,gathering
sporadic | occasional | There was {sporadic|occasional} rain.
spotless | very clean | It is a {spotless|very clean} room.
spry | lively | He was a {spry|lively} man.
spurious | false | It was a {spurious|false} claim. | next=claim,claims,argument,arguments,reason,reasons,excuse,excuses,story,stories,evidence,document,documents,letter,allegation,allegations
squalid | dirty | It was a {squalid|dirty} room.
stable | steady | It has a {stable|steady} price. | next=price,job,income,growth
staggering | amazing | It is {staggering|amazing} that he left. | next=that,how,to,@end
staggering | huge | It was a {staggering|huge} sum. | !prev=more,most !next=from,out,into,around,about,along,down,under,through,home,towards,toward,off,that,how,to,aspect
stagnant | still | It is a {stagnant|still} pool. | next=pool,water
stark | sharp | There is a {stark|sharp} contrast. | next=contrast,contrasts,difference,differences
startling | surprising | It was a {startling|surprising} find.
stately | grand | It is a {stately|grand} house. | !next=home,homes
stationary | still | It hit a {stationary|still} car. | next=car,train,vehicle
statutory | legal | It is a {statutory|legal} duty. | next=duty,duties,right,rights,requirement,requirements,obligation,obligations,limit,powers
staunch | strong | He is a {staunch|strong} opponent of it. | next=opponent,opponents,critic,critics,resistance,opposition,defence,defense,believer,advocate
staunch | loyal | He is a {staunch|loyal} friend. | next=@noun,@adj
steadfast | loyal | She is a {steadfast|loyal} friend. | next=friend,friends,ally,allies,supporter,supporters,companion,love
steadfast | firm | It was a {steadfast|firm} rule.
stern | serious | He gave a {stern|serious} warning. | next=warning,warnings,look,expression,face,words
stern | tough | It was a {stern|tough} test. | next=test,tests,challenge,opposition,resistance
stern | strict | He is a {stern|strict} man.
stiff | harsh | It led to {stiff|harsh} penalties. | next=penalty,penalties,fine,fines,sentence,sentences,punishment
stiff | strong | They face {stiff|strong} competition. | next=competition,resistance,opposition
stifling | very hot | It was a {stifling|very hot} day. | next=day,days,room,rooms,night,nights,afternoon,weather,summer,office,air,@end !prev=of,by
stoic | calm | He was {stoic|calm}. | !next=philosophy,philosopher,philosophers,school,ethics
stormy | rough | It was a {stormy|rough} sea. | next=sea,seas
straightforward | simple | It is a {straightforward|simple} plan.
strategic | important | It is a {strategic|important} port. | next=port,location,town,point,position
strenuous | strong | They made {strenuous|strong} objections. | next=objection,objections,opposition,denial,denials,protest,protests
strenuous | hard | It was a {strenuous|hard} walk. | !next=defence,defense,denial,denials,opposition,objection,objections,protest,resistance
strident | loud | They heard {strident|loud} demands for change. | next=demands,voice,voices,tone,call,calls,criticism,protest,protests
striking | unusual | It has a {striking|unusual} shape. | next=shape,look,feature,design
stringent | strict | They passed {stringent|strict} laws.
stunning | amazing | It was a {stunning|amazing} sight.
stupendous | amazing | It was a {stupendous|amazing} sight.
sturdy | strong | It is a {sturdy|strong} wall.
subdued | quiet | They were {subdued|quiet}. | next=@end,@noun
sublime | beautiful | It is a {sublime|beautiful} song.
submerged | underwater | It is a {submerged|underwater} rock. | next=rock,rocks,reef,cave,@end
subordinate | lower | It has a {subordinate|lower} rank. | next=rank,position,role
subsequent | next | It was in the {subsequent|next} chapter. | prev=the next=chapter,section,step,year
subsequent | later | It was shown in {subsequent|later} years.
substantial | a lot of | It took {substantial|a lot of} time. | head=compensation,time,effort,evidence,help,support,money,attention,work,experience,damage,violence,research,pressure,space,disruption,unrest,resistance,opposition,criticism,wealth,income,knowledge,content,debate,unemployment,repression,intervention,restructuring,coercion,training,care,planning,pain,stress,uncertainty,interference,harm,traffic,funding,investment,updating,rewriting,reorganization,growth,bandwidth,action,progress,computation,processing,preparation,practice,labor,labour,storage,energy,expertise,overhead,maintenance,testing,heat !prev=@det,'s,very,more,most,less,so,as,too,any,no,is,are,was,were,be
substantial | great | It gave {substantial|great} protection. | next=protection,help,assistance,influence,importance,interest,freedom,experience,knowledge,risk
substantial | large | It was a {substantial|large} amount. | next=number,numbers,amount,amounts,part,parts,portion,proportion,quantity,quantities,scale,body,minority,majority,share,fraction,sum,sums,literature,group
substantial | big | It was a {substantial|big} sum. | !head=compensation,funds,resources,assets,savings,reserves,revenue,revenues,benefits,means,time,effort,evidence,help,support,money,attention,work,experience,damage,violence,research,pressure,space,disruption,unrest,resistance,opposition,criticism,wealth,income,knowledge,content,debate,unemployment,repression,intervention,restructuring,coercion,training,care,planning,pain,stress,uncertainty,interference,harm,traffic,funding,investment,updating,rewriting,reorganization,growth,bandwidth,action,progress,computation,processing,preparation,practice,labor,labour,storage,energy,expertise,overhead,maintenance,testing,heat,minority,agreement,issue,issues,question,questions,consensus,compliance,point,points,argument,truth,justice,reason,reasons,merit,change,character,figure,connection,claim,performance,breach,injustice,independence !next=evidence,progress,support,time,work,effort,damage,money,protection,help,assistance,influence,importance,interest,freedom,experience,knowledge,risk
subterranean | underground | It is a {subterranean|underground} room.
subtle | slight | It was a {subtle|slight} change. | next=change,changes,difference,differences
successive | straight | They won ten {successive|straight} games. | next=games,years,wins,seasons,victories,matches,titles prev=@num
succinct | short | It was a {succinct|short} reply.
sufficient | enough | They had {sufficient|enough} food. | !prev=lack,lacks,lacked,lacking,without,a,the,is,are,was,be,were,not !next=condition,conditions,and,or,but
sufficient | enough | One page is {sufficient|enough}. | prev=is,are,was,be,were next=@end,for,to,if !next=statistic
suitable | right | It is {suitable|right} for children. | next=for
sullen | moody | He is a {sullen|moody} boy.
sultry | hot | It was a {sultry|hot} day. | next=day,night,weather
sumptuous | rich | It was a {sumptuous|rich} meal.
superb | excellent | It was a {superb|excellent} meal.
superficial | small | It made a {superficial|small} change. | next=change,changes,cut,cuts,wound,wounds,injury,injuries
superficial | quick | He took a {superficial|quick} look. | next=look,glance,examination,inspection
superficial | shallow | It was a {superficial|shallow} plan. | !next=area,layer,layers,vein,veins,fascia,similarity,similarities,resemblance,level,damage,reading
superfluous | extra | It was a {superfluous|extra} part. | next=@noun,@adj
superfluous | unnecessary | The step is {superfluous|unnecessary}. | next=@end,and,in,for,if,when
superior | better | It is a {superior|better} tool. | next=@noun,@adj !next=power,powers,officer,officers,court,courts,numbers,vena,force
superior | better | The tool is {superior|better}. | prev=is,are,was,were,be,far,much,clearly !next=to,officer,court
supernatural | magic | It has {supernatural|magic} powers. | next=powers,power
supplementary | extra | It has a {supplementary|extra} part. | !next=material
supportive | helpful | She is a {supportive|helpful} friend. | next=friend,family,parents,boss,role
supreme | highest | It is the {supreme|highest} law. | next=@noun,@adj !next=court,courts,pontiff,being,effort,efforts,sacrifice,confidence,importance,example,skill,irony,test,call,leader,leaders prev=the,its,their,her,his,our
surly | rude | He was a {surly|rude} man.
surplus | extra | They sold the {surplus|extra} food. | next=capacity,merchandise,food,goods,stock,stocks,money,energy,heat,grain,crops,production,material,materials,equipment,water,income,weight,clothes,oil
surreal | strange | It is a {surreal|strange} sight. | !next=art,painting,paintings,artist,artists,film
surrounding | nearby | They fled to the {surrounding|nearby} hills. | next=hills,area,areas,villages,towns,countryside,region,land,forests,fields,buildings,farms
surviving | remaining | It is the oldest {surviving|remaining} church. | next=church,building,buildings,copies,part,parts,works,members !prev=the
sweeping | wide | It made {sweeping|wide} changes. | next=changes,powers,reforms,view,views
sweltering | very hot | It was a {sweltering|very hot} day. | !next=heat
swift | quick | It was a {swift|quick} reply.
sympathetic | caring | She is a {sympathetic|caring} woman. | next=woman,friend,listener
symptomatic | typical | It is {symptomatic|typical} of the time. | next=of
synthetic | man-made | It is a {synthetic|man-made} cloth. | next=cloth,fibre,fibres,material,materials
systematic | planned | It was a {systematic|planned} search. | next=search
tacit | unspoken | It was a {tacit|unspoken} agreement.
taciturn | quiet | He is a {taciturn|quiet} man.
tactful | polite | He is a {tactful|polite} man.
talented | gifted | She is a {talented|gifted} singer.
tangible | real | It brought {tangible|real} gains. | !next=and,or,asset,assets,property,fixed,reward,rewards,good,goods,object,objects,thing,things,product,products,form,item,items
tantalizing | tempting | It is a {tantalizing|tempting} offer.
tardy | late | It was a {tardy|late} reply.
tattered | torn | It is a {tattered|torn} flag.
taut | tight | It is a {taut|tight} rope. | !next=thriller,film,novel,drama,prose,plot,and
taxing | tiring | It was a {taxing|tiring} week. | next=@noun
tearful | crying | They met a {tearful|crying} child. | next=woman,man,child,girl,boy,mother,fans,parents,face
tedious | boring | It was a {tedious|boring} job.
temperamental | moody | He is a {temperamental|moody} man. | next=@noun !next=motor,engine,machine,car,difference,differences,indifference,traits
temperate | mild | It has a {temperate|mild} climate. | !next=zone,zones,forest,forests,region,regions,latitudes,rainforest,rainforests,grassland,grasslands,broadleaf
tempestuous | stormy | It was a {tempestuous|stormy} night.
temporary | short-term | It was a {temporary|short-term} job. | next=job,jobs,home,housing,workers
tempting | attractive | It was a {tempting|attractive} offer. | next=offer,offers,price,prices,prize
tenacious | stubborn | He is a {tenacious|stubborn} man. | !next=of,to
tendentious | one-sided | It is a {tendentious|one-sided} account.
tense | nervous | They were {tense|nervous}. | next=@end
tentative | possible | It is a {tentative|possible} answer. | next=answer,explanation,explanations,conclusion,solution,theory
tentative | possible | It was a {tentative|possible} date. | next=date
tenuous | weak | It was a {tenuous|weak} link.
terminal | final | It was the {terminal|final} stage. | next=stage
terrestrial | land | It is a {terrestrial|land} animal. | next=animal,animals,plant,plants
terrific | great | It was a {terrific|great} show.
terrifying | frightening | It was a {terrifying|frightening} sight.
terse | short | It was a {terse|short} reply.
thorny | difficult | It is a {thorny|difficult} question. | next=question,issue,problem
thorough | careful | They made a {thorough|careful} search. | next=search,check,look,study,review,test,examination,investigation,analysis,inspection
thoughtful | kind | It was a {thoughtful|kind} gift. | next=gift,act
threadbare | worn | He wore a {threadbare|worn} coat.
thrilled | very happy | They were {thrilled|very happy}. | next=@end,with,to,that,by
thrilling | exciting | It was a {thrilling|exciting} game.
thriving | successful | It is a {thriving|successful} shop.
timid | shy | He is a {timid|shy} man. | next=man,men,woman,person,people,child,children,girl,boy,animal,animals,creature,creatures,cat,dog,deer,mouse,smile,voice
timid | shy | She is {timid|shy}. | prev=he,she,is,was next=@end
timorous | timid | He was a {timorous|timid} man.
tireless | constant | It took {tireless|constant} effort. | next=effort,efforts,propaganda,campaign,campaigning,persistence,pursuit,struggle,search,fight,support,energy
tireless | hard-working | She is a {tireless|hard-working} campaigner. | next=@noun
tiresome | boring | It was a {tiresome|boring} job.
topical | current | It was a {topical|current} question. | next=issue,issues,question,questions,subject,subjects
torrential | very heavy | It had {torrential|very heavy} rain. | next=rain,rains,rainfall,downpour,downpours
torrid | very hot | It was a {torrid|very hot} summer. | next=summer,day,days,climate,zone
touching | moving | It is a {touching|moving} story. | next=story,film,scene
tough | hard | It is a {tough|hard} job. | next=job,task,time,life,question,decision,test
towering | very tall | It has {towering|very tall} trees. | next=trees,buildings,cliffs,mountains,walls
toxic | poisonous | It was a {toxic|poisonous} gas. | next=gas,chemicals,waste
traditional | old | It is a {traditional|old} song. | next=song,songs,way,ways,method,methods !prev=more,most,less
tranquil | calm | It is a {tranquil|calm} lake.
transient | temporary | It was a {transient|temporary} fault. | !next=workers,worker,population,people,guests,students
transparent | clear | It is a {transparent|clear} cloth. | next=cloth,plastic,glass
traumatic | very upsetting | It was a {traumatic|very upsetting} time. | !next=brain,injury,stress,injuries
treacherous | dangerous | It is a {treacherous|dangerous} road. | head=road,roads,path,paths,water,waters,sea,seas,ice,condition,conditions,weather,slope,slopes,mountain,mountains,terrain,river,rivers,rocks,current,currents,journey,climb,crossing,coast,pass,ground,stairs
tremendous | huge | It was a {tremendous|huge} house.
tricky | difficult | It is a {tricky|difficult} job.
trifling | small | It was a {trifling|small} sum. | next=sum,sums,matter,matters,amount,fault,faults,error,errors,detail,details,cost,fine
trivial | easy | It was a {trivial|easy} task. | next=task,job
trustworthy | honest | He is a {trustworthy|honest} man. | next=man,men,woman,women,person,people,friend,friends,witness,witnesses,servant,worker,workers,guide,leader,leaders,dealer
trustworthy | trusted | It is a {trustworthy|trusted} news source. | head=source,sources,newspaper,newspapers,site,sites,brand,brands
trustworthy | safe to trust | The page is {trustworthy|safe to trust}. | next=@end,because,if prev=is,are,was,were,be
truthful | honest | He gave a {truthful|honest} reply.
tumultuous | wild | It was a {tumultuous|wild} year.
turbulent | troubled | It was a {turbulent|troubled} marriage. | next=marriage,relationship,life,childhood,reign,history,period,career,past
turbulent | stormy | It was a {turbulent|stormy} year. | next=year,years,time,times
typical | usual | It was a {typical|usual} day. | next=day
tyrannical | cruel | He was a {tyrannical|cruel} king.
`,
);
