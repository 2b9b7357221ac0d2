import { readEntries } from "./entry.ts";

/** Verbs from S to Y. */
export const VERBS_S_Y = readEntries(
  "verb",
  `
sabotage | damage | They {sabotaged|damaged} the ship.
sack | rob | They {sacked|robbed} the city. | next=@det head=city,cities,town,towns,village,villages,castle,temple,palace,monastery,port,commune,communes
sack | fire | They {sacked|fired} the coach. | next=@det,him,her,them !head=country,@name,commune,communes
sadden | upset | It {saddened|upset} the guests.
safeguard | protect | They {safeguard|protect} the park. | !next=against,and,for
salvage | save | They were {salvaging|saving} the ship. | forms=ing next=@det,it,them
salvage | save | They {salvaged|saved} the ship. | forms=base,s,past,participle !next=value,values
sanction | approve | They {sanctioned|approved} the sale. | next=the !head=country,countries,bank,banks,firm,firms,company,companies,official,officials,regime,government
satiate | satisfy | It {satiated|satisfied} their hunger.
satisfy | meet | It {satisfies|meets} the rule. | next=the,this,these,all,their,its,a,certain,local head=need,needs,demand,demands,requirement,requirements,condition,conditions,criterion,criteria,rule,rules,test,tests,standard,standards,term,terms,aspirations,requests,request,obligation,obligations
saturate | soak | It {saturated|soaked} the cloth. | next=the !head=market,markets,media,line,network
saunter | walk | He {sauntered|walked} into the room. | next=into,in,through,along,down,over,out,across,around,to,up,past,back
savor | enjoy | They {savored|enjoyed} the soup.
savour | enjoy | They {savoured|enjoyed} the food.
scale | climb | They {scaled|climbed} the wall. | next=the,mount head=wall,walls,fence,fences,mountain,mountains,cliff,cliffs,peak,tower,heights,gate,rock,rocks,summit,tree,hill,face,ladder,@name
scamper | run | It {scampered|ran} up a tree.
scoff | laugh | They {scoffed|laughed} at it. | next=at
scorch | burn | The sun {scorched|burned} the land.
scour | search | They {scoured|searched} the land. | !head=pan,pans,pot,pots,floor,floors,top,tops,sink,surface,oven
scrap | drop | They {scrapped|dropped} the plan. | next=the,this,its,their,a !head=plane,planes,airplane,car,cars,ship,ships,fleet,aircraft,vehicle,vehicles,train,trains,boat
scrawl | write | He {scrawled|wrote} a note.
scribble | write | He {scribbled|wrote} a note.
scrutinize | examine | They {scrutinized|examined} the plan.
sculpt | shape | He {sculpted|shaped} a horse.
seat | hold | It {seats|holds} ten guests. | forms=s next=@num,about,over,up,more
secede | break away | They {seceded|broke away} from the union.
secrete | release | It is {secreted|released} by a gland. | forms=participle next=by,from,into,in
secrete | release | They {secrete|release} hormones. | next=hormones,hormone,enzymes,insulin,substances,chemicals,acid,acids,saliva,sweat,proteins,mucus,fluid,fluids,milk,poison,poisons
secrete | release | The gland {secretes|releases} an oil. | next=@det head=oil,oils,liquid,fluid,substance,substances,sweat,slime,milk,hormone,hormones,acid,wax,poison,enzyme,enzymes,protein,juice
secure | win | She {secured|won} a seat. | next=a,an,the,his,her,their,@num head=victory,victories,seat,seats,majority,nomination,gold,silver,bronze,crown,trophy,championship,title,medal,promotion
secure | get | They {secured|got} a loan. | next=a,an !head=door,gate,boat,rope,building,area,border,bridgehead,window,load,network,server,victory,victories,win
seek | get | You should {seek|get} medical attention. | forms=base head=attention,treatment !next=to
seek | ask for | They {sought|asked for} permission. | forms=base,s,ing,past head=clarification,explanation,permission,approval,consent,advice,forgiveness,directions,asylum,compensation,damages,extradition,help,support,assistance,restitution,repayment,refund,apology,clearance,authorisation,authorization,guidance,redress
seek | want | They {seek|want} peace. | forms=base,s,past !prev=to,us,will,would,must,should,may,can,could head=peace,independence,freedom,equality,change,changes,reform,reforms,control,revenge,recognition,power,reunification
seek | look for | They {seek|look for} a new home. | forms=base,s,ing,past !next=to,out,each,one,@end !head=clarification,leave,redress,election,office,treatment,costs,conviction,justice,re-election,peace,independence,equality,control,recognition,power,revenge,freedom,agreement,excess,end,attention,help,assistance,advice,support,care,restitution,return,repayment,refund,clearance,authorisation,authorization,guidance !prev=profit,profits,self,attention,asylum,job,rent,thrill,pleasure
segregate | separate | They {segregated|separated} the boys. | next=@det,them
seize | take | They {seized|took} the town. | !next=upon,on,up !head=moment,day,imagination,initiative,opportunity,chance
select | choose | They {selected|chose} a new name.
sense | feel | They {sense|feel} the heat. | next=@det,that !head=environment,surroundings,position,distance,obstacle,obstacles,world,speed,temperature,value,light,irony,humour
settle | make a home | They finally {settled|made a home} in Rome. | forms=past next=in prev=eventually,finally,later,permanently,also,soon
settle | make a home | They {settled|made a home} in Rome. | next=in prev=colonists,pioneers,pilgrims,couple,brothers,parents,ancestors,he,she,they,we,i,who,@name,people,settlers,family,families,farmers,immigrants,tribes,refugees,then,later
sever | cut off | His arm was {severed|cut off}. | forms=participle prev=was,were,been,be,is,are
sever | cut | They {severed|cut} the rope.
shackle | chain | They {shackled|chained} him.
shatter | break | The glass {shattered|broke}.
shed | cut | They {shed|cut} a hundred jobs. | head=jobs,job,staff,workforce,posts,workers,employees
shed | lose | They will {shed|lose} their leaves. | next=their,its forms=base
shepherd | lead | She {shepherded|led} them home.
shield | protect | It {shields|protects} the eyes.
shimmer | shine | It {shimmers|shines} in the sun.
shirk | avoid | They {shirked|avoided} the work.
shiver | shake | He {shivered|shook}. | next=@end,with,in
shove | push | They {shoved|pushed} him.
shriek | scream | She {shrieked|screamed}.
shroud | cover | Fog {shrouded|covered} the town.
shun | avoid | They {shun|avoid} him.
sidestep | avoid | They {sidestepped|avoided} the question. | next=@det
signify | mean | It {signifies|means} peace. | !prev=he,she,they,i,we
sketch | draw | She {sketched|drew} a horse. | head=picture,pictures,face,faces,portrait,portraits,map,maps,tree,trees,horse,horses,bird,birds,animal,animals,flower,flowers,scene,scenes,landscape,landscapes,building,buildings,house,people,model,models,figure,figures,boat,boats,diagram,outline,view,cartoon,cartoons
sketch | describe | They {sketched|described} the differences. | next=@det head=impact,difference,differences,idea,ideas,theory,history,development,vision,role,argument,situation,stratification
sketch | describe | The plan is {sketched|described} in part two. | forms=participle next=in,above,below prev=is,are,was,were,be,been
skirt | go around | The road {skirts|goes around} the lake. | next=the forms=base,s,ing
skyrocket | rise | They met {skyrocketing|rising} costs. | forms=ing next=@noun,@name
skyrocket | shoot up | Prices {skyrocketed|shot up} in May. | !next=@noun,@name
slacken | loosen | They {slackened|loosened} the rope. | head=rope,ropes,knot,strap,straps,grip,rein,reins,string,strings,belt,hold
slacken | slow | Demand {slackened|slowed}. | !next=off
slash | cut | They {slashed|cut} the price. | next=@det,price,prices,cost,costs,jobs,spending,tax,taxes,rates,funding,budgets,aid,emissions,@num,thousands,by,to,from !prev=forward,leading,trailing,encoded,backward,each
slaughter | kill | They {slaughtered|killed} the sheep.
slay | kill | They may {slay|kill} the bear. | forms=base,s,ing
slump | fall sharply | Sales {slumped|fell sharply} in May. | next=@end,to,from,in prev=price,prices,sales,profit,profits,shares,share,demand,stocks,pound,dollar,income,incomes,exports,output,value,revenue,revenues,have,has
smash | break | They {smashed|broke} the lamp. | next=@det !head=car,truck,bus,ball,shot,homer,run,face,head,gang,ring,@name
snare | trap | They {snared|trapped} a fox.
snatch | grab | He {snatched|grabbed} the bag.
snub | ignore | They {snubbed|ignored} the mayor.
soar | fly | An eagle {soared|flew} over the hill. | next=over,above,through prev=bird,birds,eagle,eagles,hawk,hawks,plane,planes,kite,kites,vulture,vultures,gull,gulls
soar | rise sharply | The price {soared|rose sharply}. | !next=@adv,again prev=price,prices,sales,profit,profits,shares,share,demand,costs,cost,temperature,temperatures,numbers,rates,rate,unemployment,inflation,popularity,has,have,had
soar | rise | The price {soared|rose}.
sob | cry | She {sobbed|cried}.
solicit | ask for | They {solicited|asked for} help.
solidify | strengthen | It {solidified|strengthened} his position. | head=support,position,lead,power,relationship,ties,hold,place,status
soothe | ease | It {soothed|eased} the pain. | head=pain,pains,ache,aches,itch,throat,soreness,burn,burns,skin
soothe | calm | They {soothed|calmed} the child.
sow | plant | They {sow|plant} rice. | next=rice,wheat,seeds,crops,the !head=wind,discord,confusion,doubt,division
span | cover | It {spans|covers} ten years. | next=@num,over,more,about,several,many
span | cross | A bridge {spans|crosses} the river. | next=@det
spark | cause | It {sparked|caused} anger. | head=controversy,outrage,anger,concern,concerns,fear,fears,outcry,fury,speculation,rumours,rumors,backlash
spark | start | It {sparked|started} a war. | next=@det,@adj,@noun !prev=of,and !head=imagination,interest,curiosity,hope,hopes,desire,joy,creativity,flashes,controversy,outrage,anger,concern,concerns,fear,fears,outcry,fury,speculation,rumours,rumors,backlash
sparkle | shine | It {sparkles|shines} in the sun.
spawn | lead to | The film {spawned|led to} two sequels. | forms=base,s,ing,past head=sequel,sequels,series,imitator,imitators,imitations,film,films,book,books,show,shows,movement,industry,copies
spearhead | lead | She {spearheaded|led} the campaign.
specify | say | It {specifies|says} how it works. | next=how,which,what,whether,who,why !prev=be,been,being,is,are,was,were
specify | give | They {specified|gave} the size. | next=the,a,an,your,its !head=protocol,language,interface,interfaces,environment,constraint
specify | say | They {specified|said} that it fits. | next=that !prev=be
spectate | watch | They came to {spectate|watch}.
speculate | guess | They {speculate|guess} that it is late. | next=that,about
splinter | split | The group {splintered|split}. | forms=past,base
sponsor | pay for | They {sponsored|paid for} the race. | next=the,a !head=bill,bills,legislation,amendment,resolution,motion,act,plan,terrorism,child,children,visa,package,packages,upload
spot | see | They {spotted|saw} a bear. | next=@det,him,her,them,two
sprawl | spread | It {sprawls|spreads} over the hill. | next=over,across,along,for forms=base,s
sprint | run | They {sprinted|ran} to the door.
sprout | grow | They {sprout|grow} in spring. | next=in,from
spur | encourage | It {spurred|encouraged} trade. | !next=on
spurn | reject | They {spurned|rejected} him.
squabble | argue | They {squabbled|argued} over the prize.
squander | waste | They {squandered|wasted} the sum.
stage | carry out | They {staged|carried out} a coup. | next=@det head=coup,invasion,attack,attacks,raid,raids,robbery,landing,revolt,rescue,hijack
stage | hold | They {staged|held} a show. | next=@det !head=comeback,recovery,rebellion,rally,accident,escape,intervention,fightback,play,walkout,death
stagnate | stop growing | The economy {stagnated|stopped growing}. | next=@end,in,at prev=economy,wages,sales,income,incomes,market,trade,output,has,have
stalk | follow | The lion {stalked|followed} the deer. | next=@det,him,her,them,by,@name
startle | surprise | It {startled|surprised} him.
steer | guide | He {steered|guided} the ship. | next=@det !head=course,way,path
stem | come | It {stems|comes} from the war. | next=from
stifle | hold back | He {stifled|held back} a yawn. | head=yawn,yawns,laugh,laughter,giggle,giggles,sob,sobs,chuckle,chuckles,smile,grin,tears,cry
stifle | stop | It {stifles|stops} trade.
stimulate | boost | It {stimulates|boosts} the economy. | head=economy,production,sales,appetite,circulation,tourism,employment,economies,spending,immunity,exports
stimulate | encourage | It {stimulated|encouraged} trade. | next=growth,trade,interest,demand,investment,debate,discussion,learning,competition,critical,creative,further
stipulate | demand | The law {stipulates|demands} that it stop. | next=that
stipulate | state | It was {stipulated|stated} in the contract. | !next=that
stockpile | store | They {stockpile|store} food.
stoke | feed | It {stoked|fed} their fears. | head=fear,fears,anger,tension,tensions,hatred,speculation,rumours,rumors
stow | put away | They {stowed|put away} the boat. | next=@det
streamline | simplify | They {streamlined|simplified} the plan. | head=plan,plans,process,processes,procedure,procedures,rule,rules,system,systems,service,services,operation,operations,work,workflow,production,management,administration,bureaucracy,application,approval,permits,code,method,methods,curriculum,payments,interface
strengthen | get stronger | The storm is {strengthening|getting stronger}. | forms=ing next=@end,as,over,while
strengthen | get stronger | The storm {strengthened|got stronger}. | next=@end,into,as,over,while !prev=am,is,are,was,were,be,been,being,and,or,not,further,greatly,@adv
strike | hit | The storm {struck|hit} the town. | next=the,a,him,her,southern,northern !head=balance,deal,agreement,chord,bargain,pose,match,note,tone,compromise,blow,blows,goldmine,pace,accord,medal,coin,attitude,pact,contrast,truce,tent,hour,word,clause,reader,readers,observer,observers,visitor,visitors,mind !behind=as
strive | try | They {strive|try} to help. | next=to
stroll | walk | They {strolled|walked} in the park.
struggle | find it hard | They {struggle|find it hard} to pay. | next=to forms=base,s,past !prev=to
strut | walk | He {strutted|walked} along the street.
stumble | trip | He {stumbled|tripped}. | next=@end,over
stun | shock | It {stunned|shocked} the guests.
stunt | slow | It {stunted|slowed} the growth. | next=the,its,their
stymie | block | It {stymied|blocked} the plan.
subdivide | divide | They {subdivided|divided} the land.
subdue | overpower | It {subdued|overpowered} its victim. | head=victim,victims,opponent,opponents,attacker,gunman,man,men,suspect,suspects,robber
subdue | control | They {subdued|controlled} the crowd. | next=@det !next=its
subjugate | rule | They {subjugated|ruled} the town. | !next=themselves,itself !behind=to
submit | send in | He {submitted|sent in} his work. | next=his,her,its head=work,works,essay,essays,design,designs,story,stories,poem,poems,application,entry,entries,paper,report,claim,manuscript,photos
submit | send | It was {submitted|sent} to the council. | forms=participle next=to prev=be,been,being,was,were,is,are head=publisher,council,government,committee,parliament,court,board,editor,journal,magazine,president,minister,ministry,commission,police,authorities,congress,senate,jury,judges,panel,department
submit | send in | They {submitted|sent in} the form. | next=the,a,an,their,your !head=interest,interests,will !behind=to
subside | ease | The pain {subsided|eased}. | !next=into !prev=ground,land,building,house,road,soil
subsidize | help pay for | They {subsidized|helped pay for} the trains. | next=@det forms=base,s,ing,past
subsist | live | They {subsist|live} on fish. | next=on,almost,entirely,chiefly,mainly,mostly,largely,primarily,solely,exclusively,principally
substantiate | prove | They {substantiated|proved} the claim.
subsume | include | It {subsumes|includes} both groups.
subvert | weaken | They {subverted|weakened} the state. | head=democracy,authority,state,government,constitution
succeed | follow | He {succeeded|followed} his father. | next=his,her,him,the
succeed | work | The plan {succeeded|worked}. | prev=plan,trick,method
succumb | die | He {succumbed|died}. | next=.,in
suffer | have | He {suffered|had} a stroke. | next=a,an !prev=@det !head=defeat,defeats,loss,setback,blow,fate,destruction,humiliation,decline,fall,shortage,penalty,punishment,death,collapse,drop,lot,injury,wound,damage,fracture,concussion,burn,burns,cut,injuries
suffice | be enough | It will {suffice|be enough} for a week. | forms=base
suffice | be enough | It {suffices|is enough} to keep warm. | forms=s
summarise | sum up | They {summarised|summed up} the talk.
suggest | say | Experts {suggest|say} that it is late. | prev=he,she,some,people,experts,scientists,researchers,critics,scholars,historians,officials next=that
summarize | sum up | They {summarized|summed up} the talk.
summon | find | She {summoned|found} the courage to speak. | head=courage,strength,energy,nerve,will,enthusiasm
summon | call | They {summoned|called} a doctor. | !next=up,courage,strength,all,@noun,@adj !head=memory,memories,meeting
supersede | replace | It {superseded|replaced} the old tool.
supervise | watch over | They {supervised|watched over} the children. | head=child,children,pupil,pupils,student,students,exam,exams,prisoner,prisoners,kids,swimmers
supervise | manage | She {supervises|manages} the team. | !head=work,elections,election,construction,studies,research,building !next=what,how
supplant | replace | It {supplanted|replaced} the old law.
supplement | add to | It {supplements|adds to} his pay. | forms=base,s,ing,past !next=by,with
supply | give | It {supplies|gives} power. | next=food,water,power,oil,the,a !head=demand,demands,market,markets,army,armies,troops,city,town,house,houses,school,schools,shop,shops,margin,@plural !behind=with
suppress | hold back | She {suppressed|held back} a smile. | forms=base,s,ing,past head=yawn,yawns,laugh,laughter,giggle,giggles,sob,sobs,chuckle,chuckles,smile,grin,tears,urge,anger,feelings,emotion,emotions,panic,excitement,rage,impulse,cough,shudder
suppress | hide | It {suppresses|hides} the warnings. | head=warning,warnings,error,errors,message,messages,output,prompt,prompts,line,lines,header,headers,description,descriptions,parentheses,zero,zeros,zeroes,blanks,column,columns,footer,notice,notices
suppress | hide | They {suppressed|hid} the truth. | head=truth,evidence,fact,facts,report,reports,information,news,details,findings !next=irrelevant,unwanted,unnecessary,this
suppress | stop | They {suppressed|stopped} the revolt. | !head=decree,book,books,document,documents,evidence,truth,news,newspaper,newspapers,majority,minority,yawn,yawns,laugh,laughter,giggle,giggles,sob,sobs,chuckle,chuckles,smile,grin,tears,urge,anger,feelings,emotion,emotions,panic,excitement,rage,impulse,cough,shudder,memory,memories,curiosity,desire,desires,instinct,instincts,truth,evidence,book,books,abbey,abbeys,monastery,monasteries,convent,convents,order,orders,priory,house,houses !prev=errors,zeros,messages
surge | rise sharply | The price {surged|rose sharply}. | next=@end,to,in,by,from,after prev=price,prices,sales,exports,imports,demand,costs,profits,shares,numbers,have,has,rates
surmise | guess | They {surmised|guessed} the cause.
surmount | overcome | They {surmounted|overcame} the fear.
surpass | beat | They {surpassed|beat} the record. | head=record,records,rival,rivals,team,score,best,time,mark,champion,expectations !prev=far
surpass | pass | It {surpassed|passed} the level of last year. | head=level,number,total,amount,figure,population,limit,mass,speed,million,billion,sales,output !prev=far
surrender | give up | They {surrendered|gave up}. | next=.,in,on
surround | circle | Trees {surround|circle} the house. | forms=base next=the head=house,town,city,village,building,lake,island,castle,garden,park,field !behind=in,with
survey | study | They {surveyed|studied} the land. | next=the
survive | stay alive | He {survived|stayed alive}. | next=@end prev=he,she,they,people,children,passengers
suspect | think | They {suspect|think} that he lied. | next=that
suspend | stop | They {suspended|stopped} the game. | next=the,all head=game,match,work,service,services,talks,flights,play,trade,payments
sustain | suffer | He {sustained|suffered} a serious injury. | next=a,an,two,several,three,multiple head=injury,injuries,wound,wounds,fracture,burns,concussion
sustain | suffer | They {sustained|suffered} heavy losses. | next=heavy,great,extensive,considerable,minor,major,further head=damage,loss,losses,injury,injuries,wound,wounds
sustain | suffer | He {sustained|suffered} an injury. | next=injuries,injury,damage,losses,an,severe,serious !head=interest,effort,economy,argument,attack,income,army,audience,objection
sustain | keep up | They {sustained|kept up} the pace. | next=the,a head=pace,speed,growth,effort,interest,rate,work
swell | grow | The crowd {swelled|grew}. | next=@end,to,into forms=base,s,past !prev=ankle,ankles,foot,feet,leg,legs,face,eye,eyes,hand,hands,finger,fingers,throat,knee,knees,lip,lips,joint,joints,arm,arms,skin,tongue
swerve | turn | The car {swerved|turned} to the left. | next=to,off,across,into,left,right,around
swindle | cheat | He {swindled|cheated} the bank.
swivel | turn | The chair {swivelled|turned}.
symbolize | stand for | It {symbolizes|stands for} peace. | forms=base,s,ing,past
synthesize | make | It is {synthesized|made} by the body. | forms=participle next=by,from,in prev=is,are,be,was,were,been
synthesize | combine | They {synthesized|combined} the findings. | head=finding,findings,information,idea,ideas,research,evidence,source,sources,result,results,view,views,data,music,theory,theories,knowledge,literature,aspect,aspects,element,elements,approach,approaches
synthesize | make | They {synthesized|made} the drug. | next=@det,@noun,@adj
tabulate | list | They {tabulated|listed} the results.
tackle | deal with | They {tackled|dealt with} the problem. | !next=him,her,them !head=player,players,defender,striker,thief,man,robber,burglar,suspect,opponent,opponents,intruder
taint | spoil | It {tainted|spoiled} the water.
tally | count | They {tallied|counted} the votes. | next=@det
taper | narrow | The tail {tapers|narrows} to a point. | !next=off
tarnish | stain | It {tarnished|stained} his name. | !prev=little
taunt | tease | They {taunted|teased} him.
telephone | call | She {telephoned|called} her son. | next=the,her,his,their,him,me,us,them,@name
terminate | fire | They {terminated|fired} the worker. | head=worker,workers,employee,employees,staff,manager
terminate | end | They {terminated|ended} the deal.
terrify | scare | It {terrified|scared} the guests.
terrorize | scare | They {terrorized|scared} the town.
testify | speak | He {testified|spoke} in court. | next=in,at
thaw | melt | It {thaws|melts} in May. | !prev=be,been,meat,fish,chicken,food,not,them !next=completely,meat,fish,chicken,frozen,food,relations,@det,out
thrash | beat | They {thrashed|beat} the mat. | forms=base,s,past !next=around,about,out,in next=@det,him,her,them,us,me,@name
thrive | do well | They {thrive|do well} in shade.
throng | crowd | People {thronged|crowded} the streets.
thrust | push | He was {thrusting|pushing} the door open. | forms=past,ing
thwart | stop | They {thwarted|stopped} the plan.
tilt | lean | The wall is {tilting|leaning}. | forms=ing next=@end,to,towards,over,slightly
tilt | lean | The wall {tilts|leans}. | !next=at,@det,it !prev=is,are,was,were,be,been,@det
titter | giggle | The crowd {tittered|giggled}.
toil | work | They {toiled|worked} in the fields.
tolerate | stand | They can {tolerate|stand} the cold. | forms=base,s,ing,past head=pain,heat,cold,drought,frost,salt,stress,noise,temperature,temperatures,shade,changes,change,fluctuations,fluctuation,swings,humidity,sunlight,conditions,dryness,smoke,lack,variations
tolerate | accept | They {tolerate|accept} the noise.
topple | bring down | He was {toppled|brought down} by rebels. | forms=participle next=by,in,@end
topple | bring down | They {toppled|brought down} the king. | next=@det,@name
torment | hurt | It {tormented|hurt} him.
toss | throw | They {tossed|threw} a coin. | !next=and,in,around,about,with,together,up !head=salad,pasta,vegetables,potatoes,leaves,mixture,pancake,pancakes,dressing
tow | pull | They {towed|pulled} the car.
trample | step on | They {trampled|stepped on} the plants. | next=@det
transcend | go beyond | It {transcends|goes beyond} the law.
transcribe | write down | They {transcribed|wrote down} the talk. | next=@det
transmit | pass on | They {transmit|pass on} the disorder. | head=condition,conditions,gene,genes,disorder,disorders,trait,traits,mutation,knowledge,skills,values,tradition,traditions !next=it,them
transmit | pass on | The tales were {transmitted|passed on} orally. | next=orally,verbally forms=participle
transmit | spread | Flies {transmit|spread} the disease. | head=disease,diseases,malaria,infection,infections,virus,viruses,parasite,parasites,bacteria,plague,fever,illness,illnesses,germs,hiv
transmit | send | They {transmit|send} the news. | !next=by,it,disease,diseases,infection,infections,malaria,through,sexually,primarily,mainly,mostly,usually,directly,from,to,via,between,only,chiefly,when,easily,virus,viruses,genetically,on,live,weekly,daily,every,in,orally,verbally,less,more,not,rather,both !head=condition,conditions,gene,genes,disorder,disorders,trait,traits,mutation,infection,knowledge,culture,values,tradition,traditions,skills,light,heat,power,energy,electricity,force,motion,vibrations,sound !prev=be,been
transpire | happen | It {transpired|happened} at night. | next=@end,in,at,on
transport | carry | The bus was {transporting|carrying} ten people. | forms=ing next=about,around,over,more,some,up,@num
transport | carry | It is {transported|carried} by rail. | forms=participle next=by,in,through,around,across,along,over
transport | take | It is {transported|taken} to the town. | forms=participle next=to,from
transport | take | They {transported|took} him to the town. | forms=base,s,ing,past next=him,her,them !prev=@noun
transport | carry | They {transport|carry} goods. | forms=base,s,ing,past next=@det,@noun,people,goods,them,it,him,us !next=@verb,and
traumatize | shock | It {traumatized|shocked} them.
traverse | cross | The range is {traversed|crossed} by a road. | forms=participle prev=is,are,was,were,be,been next=by
traverse | cross | The road {traverses|crosses} a hilly region. | head=region,desert,deserts,ocean,sea,mountain,mountains,river,rivers,bridge,country,plain,plains,land,lands,continent,valley,valleys,island,area,city,town,forest,forests,border,globe,terrain,ice,field,fields,street,streets,park,state,states,hills
traverse | go through | The loop {traverses|goes through} the list. | next=@det,many,several,all forms=base,s,ing,past !prev=is,are,was,were,be,been,being
treat | care for | They {treated|cared for} patients. | next=patients
trek | walk | They {trekked|walked} to the sea. | next=to,through,across
tremble | shake | They {trembled|shook}.
trim | cut | They {trimmed|cut} the hedge. | !prev=kept,keep,keeps,stay !next=with !head=tree,sail,sails,window,fat
triumph | win | The team {triumphed|won}. | !next=over
trouble | bother | It {troubles|bothers} him. | forms=s,past,ing next=him,her,them,me,us,you,@det,@name,by
trounce | beat | They {trounced|beat} the rival team. | forms=base,s,ing,past
trudge | walk | They {trudged|walked} through the snow. | next=through,along,up,down,to,back,across,home,over
tug | pull | They {tugged|pulled} at the rope.
tumble | fall | It {tumbled|fell} down the hill. | !next=dry,dryer,drier
tussle | fight | They {tussled|fought} for a week.
uncover | find | They {uncovered|found} a tomb.
undergo | have | He {underwent|had} surgery. | next=surgery,treatment,tests,training,an,a,several,two,emergency,major,further,extensive,intensive,regular,minor,more head=surgery,operation,operations,treatment,treatments,test,tests,training,scan,scans,transplant,exam,examination,therapy,procedure,makeover,checks,trial,trials,inspection
undergo | go through | It {underwent|went through} many changes. | !next=transformation,metamorphosis
underline | stress | It {underlines|stresses} the point. | !next=it,them,in,how,that,why !head=word,words,title,titles,sentence,sentences,verb,verbs,noun,nouns,answer,answers,phrase,phrases,text,adjective,adjectives,name,names,heading,key next=@det,how,that,why,concerns,fears !prev=shown,typically,always,often
undermine | weaken | It {undermined|weakened} the wall.
underpin | support | It {underpins|supports} the claim.
underscore | stress | It {underscores|stresses} the need. | next=@det,how,that,why,concerns,fears !prev=leading,double,single,trailing,an,the
undertake | promise | He {undertook|promised} never to come back. | next=never
undertake | do | It should be {undertaken|done} by experts. | forms=participle prev=be,was,were,been,being,is,are next=by
undertake | make | They {undertook|made} a journey. | next=the,this,a,an,their,his,her,dangerous,long,many,several,@adj,journeys,numerous,two,three,regular,extensive,foreign,annual head=journey,trip,voyage,tour,expedition,pilgrimage,effort,visit,journeys,trips,voyages,efforts,visits,tours,expeditions,travels
undertake | carry out | They {undertook|carried out} a reform. | next=the,this,a,an head=reform,reforms,program,programme,project,campaign,review,measure,measures,series,survey,plan,mission,operation,investigation,modernization,renovation
undertake | do | They {undertook|did} the work. | next=the,this,a,an,research,work,repairs !head=obligation,commitment,order,responsibility,venture,attack,role
unearth | find | They {unearthed|found} a bone.
unfold | happen | It {unfolded|happened} in May. | next=in,on,at,over forms=s,past,participle,ing
unify | bring together | They {unified|brought together} the tribes. | next=@det,@name,people
unite | bring together | It {united|brought together} the towns. | next=@det
unleash | release | They {unleashed|released} the dogs.
unseat | beat | She {unseated|beat} the mayor. | forms=base,s,ing,past
unsettle | worry | It {unsettled|worried} the guests.
unveil | announce | They {unveiled|announced} a plan. | head=plan,plans,package,budget,strategy,measures,reform,reforms,policy,policies,scheme,programme,program,proposal,proposals,cuts,initiative
unveil | reveal | They {unveiled|revealed} the car. | !head=plan,plans,package,budget,strategy,measures,reform,reforms,policy,policies,scheme,programme,program,proposal,proposals,cuts,initiative,manifesto !next=at,on,by,outside,near !prev=monument,statue,memorial,plaque,bust
uphold | confirm | The court {upheld|confirmed} the ruling. | head=verdict,decision,ruling,conviction,sentence,ban
uphold | support | They {uphold|support} the law. | head=law,laws,right,rights,value,values,principle,principles,tradition,traditions,rule,rules,standard,standards,democracy,justice,order,peace,constitution,ideal,ideals
uproot | pull up | They {uprooted|pulled up} the tree. | next=the,a forms=base,ing,past
urge | ask | They {urged|asked} him to go. | next=him,her,them,people
usher | lead | He {ushered|led} them to the door. | next=them,him,her
usurp | take | He {usurped|took} the throne. | head=throne,power,crown,control,title,authority,kingdom,land
utilise | use | They {utilised|used} old tools.
utilize | use | Old tools are often {utilized|used} there.
utter | give | He {uttered|gave} a cry. | head=cry,cries,scream,screams,groan,groans,sigh,moan,moans,shout,sound
utter | say | He {uttered|said} a word.
vacate | cancel | The court {vacated|canceled} the order. | head=order,judgment,judgement,ruling,decision,injunction,award,conviction
vacate | leave | They {vacated|left} the house. | !head=order,judgment,judgement,conviction,sentence,ruling,decision,verdict,injunction,award,stay
vandalize | damage | They {vandalized|damaged} the park.
vanish | disappear | The ship {vanished|disappeared}.
vanquish | defeat | They {vanquished|defeated} the enemy.
vary | differ | They {vary|differ} in size. | next=in !prev=is,are,was,were,be,been,being
veer | turn | The car {veered|turned} left. | !next=off,out,into
venerate | worship | They {venerate|worship} the goddess. | head=god,gods,goddess,goddesses,deity,deities,idol,idols,sun,moon
venerate | honour | They {venerate|honour} the saint.
vent | let out | They {vented|let out} their anger. | head=anger,fury,frustration,frustrations,rage,feelings
venture | go | They {ventured|went} into the cave. | next=into,out
verbalize | say | They {verbalized|said} their fears. | next=their,his,her,the
verify | check | They {verified|checked} the form.
veto | reject | He {vetoed|rejected} the law. | !next=from,over,power,powers,right,rights
vex | annoy | It {vexed|annoyed} him.
vibrate | shake | The floor {vibrates|shakes}. | !prev=string,strings,cord,cords,molecule,molecules,atom,atoms,air,particle,particles,to
vie | compete | They {vie|compete} for food.
view | see | They {view|see} small firms as risky. | forms=base,s,ing,past behind=as
view | see | It was {viewed|seen} by many. | forms=participle prev=be,is,are,was,were,been next=by,from,in,on,at,as,with,through
view | see | They {view|see} it as a risk. | next=it,this,them,him,her,the
vilify | attack | They {vilified|attacked} the mayor.
vindicate | clear | The inquiry {vindicated|cleared} him. | next=him,her,them,me,us prev=inquiry,court,report,jury,verdict,judge,investigation,trial
vindicate | prove right | In the end he was {vindicated|proven right}. | forms=participle prev=is,are,was,were,be,been,fully next=@end
violate | break | They {violated|broke} the law. | next=the,a,this,these !head=right,rights,privacy,guarantee,sanctity,amendment,border,borders,airspace,dignity,spirit,constitution,grave,graves,principle,woman,women,girl,girls,temple
visit | go to | They {visited|went to} Rome. | next=@name,many,several,other
voice | express | They {voiced|expressed} their doubts. | next=@det,concern,concerns,doubts,fears
volunteer | offer | She {volunteered|offered} to help. | next=to
vow | promise | He {vowed|promised} to stay.
waft | float | The smell {wafted|floated} over the yard.
waive | give up | They {waived|gave up} the right. | next=the,their,his,her forms=base,ing,past head=right,rights,claim,claims,immunity,privilege,privileges
waive | drop | They {waived|dropped} the fee. | next=the,their,his,her,a,all,any !head=breach,default,objection,notice,hearing
wander | walk | They {wandered|walked} in the wood. | next=in,through
wane | fade | Their power {wanes|fades}. | !prev=moon,and
warrant | need | It {warrants|needs} attention. | head=attention,treatment,surgery forms=base,s,past
warrant | justify | It {warrants|justifies} a test. | next=@det,further,more,such,special,closer !head=attention,treatment,surgery
weaken | get weaker | The storm is {weakening|getting weaker}. | forms=ing next=@end,and,as,over,while,into
weaken | get weaker | The storm {weakened|got weaker}. | next=@end,as,over,while,into !prev=am,is,are,was,were,be,been,being,and,or,not,further,greatly,@adv,unions,union,associations,when,once,if,thus,@end,to,of
wed | marry | They {wed|marry} in May. | forms=base,s
weep | cry | They {wept|cried}.
whine | complain | They {whined|complained}.
whip | beat | They {whipped|beat} the horse. | forms=base,s,past next=@det,him,her,them,it,@name
whirl | spin | It {whirled|spun} in the wind. | next=in,around
whittle | cut | They {whittled|cut} their debt. | next=their,the,its,his,her head=debt,debts,costs,list,deficit,staff
wield | have | They {wield|have} power. | head=power,influence,authority,control,clout
withdraw | pull out | They {withdrew|pulled out} their troops. | next=his,her,their,its,the head=troop,troops,force,forces,army,armies,soldiers,unit,units
withdraw | take back | They {withdrew|took back} their offer. | next=his,her,their,its !head=money,savings,cash,support,funding,troops,name,hand,labour,labor
withdraw | move back | The army {withdrew|moved back} to the south. | next=to forms=base,s,ing,past prev=army,armies,troops,forces,soldiers,they,enemy,rebels,fleet,battalion,regiment,division,british,germans,french,americans,russians,turks,units
wither | dry up | The crops {wither|dry up} in June. | prev=plant,plants,crop,crops,leaf,leaves,flower,flowers,tree,trees,grass,vine,vines,rose,roses,corn,grain,harvest next=@end,in,and
withhold | hold back | They {withheld|held back} the sum. | !prev=tax,taxes
withstand | survive | They {withstand|survive} the cold. | head=cold,temperatures,temperature,siege,sieges,attack,attacks,frost,winter,winters,drought,shocks,storm,storms,earthquake,earthquakes,conditions forms=base,s,ing,past
withstand | stand up to | It {withstands|stands up to} the heat. | forms=base,s,past
witness | see | They {witnessed|saw} the crash.
worsen | get worse | The pain {worsened|got worse}. | next=.,in,after
worship | pray to | They {worship|pray to} the moon. | next=the head=sun,moon,god,gods,goddess,goddesses,idol,idols,image,images,lord
wound | hurt | The bomb {wounded|hurt} ten men. | forms=past,participle next=@num,by,in,several,many,@det
wrangle | argue | They {wrangled|argued} over it.
wreak | cause | It {wreaked|caused} havoc.
wreck | ruin | It {wrecked|ruined} the town. | next=@det
wrest | take | They {wrested|took} control from the king. | next=control,power behind=from
yank | pull | He {yanked|pulled} the rope.
yearn | long | They {yearn|long} for peace.
yell | shout | They {yelled|shouted} at him.
yield | bring | It {yielded|brought} the expected profits. | head=profit,profits,income,revenue,benefits,returns,rewards
yield | give | It {yielded|gave} results. | head=result,results !head=quantity,quantities,weapons,drugs,clue,clues,evidence
yield | give | It {yields|gives} a good crop. | next=a,an,the,good,better !head=breakthrough,result,results,insight,insights,quantity,quantities,weapons,drugs,clue,clues,evidence
`,
);
