import { readEntries } from "./entry.ts";

/** Verbs from E to H. */
export const VERBS_E_H = readEntries(
  "verb",
  `
earmark | set aside | They {earmarked|set aside} the land. | next=@det,money
earn | get | They {earned|got} a prize. | next=a,an,his,her,its,their,him,her !head=living,livelihood,wage,wages,salary,salaries,money,income,trust,respect,keep,crust,amount,amounts,fortune,pay,sum
eavesdrop | listen | They {eavesdrop|listen} at the door.
economize | spend less | They {economize|spend less} on food. | !next=@det
edify | teach | It {edifies|teaches} the reader.
educate | teach | They {educate|teach} the young.
eject | throw out | They {ejected|threw out} the man.
elaborate | explain | He {elaborated|explained} why. | next=why,how
elapse | pass | Ten days {elapsed|passed}. | !next=time
elect | choose | They {elected|chose} a leader. | !next=to
elevate | raise | They {elevated|raised} the floor.
elicit | draw out | It {elicited|drew out} a reply. | next=a
eliminate | remove | The noise was {eliminated|removed} by the pump. | forms=participle next=by,with
eliminate | remove | They {eliminated|removed} the noise. | !head=competitor,competitors,opponent,opponents,rival,rivals,team,teams forms=base,s,ing,past
elope | run away | They {eloped|ran away} to Spain.
elucidate | explain | She {elucidated|explained} the rule.
elude | escape | He {eluded|escaped} the police.
emanate | come | The smell {emanates|comes} from the cellar.
emancipate | free | They {emancipated|freed} the slaves.
embark | start | They {embarked|started} on a long trip. | next=on,upon !head=ship,ships,boat,train
embed | place | They {embedded|placed} it in the wall. | next=it
embellish | decorate | They {embellished|decorated} the hall. | !head=story,stories,tale,tales,truth,account,accounts,facts,details
embezzle | steal | He {embezzled|stole} ten dollars.
embody | represent | It {embodies|represents} the law. | !next=in
embolden | give courage to | It {emboldened|gave courage to} them. | forms=base,s,ing,past
embrace | hug | She {embraced|hugged} her son. | next=@det head=child,children,boy,girl,man,woman,mother,father,son,sons,daughter,daughters,friend,friends,wife,husband,sister,brother,guest,guests
embrace | accept | They {embraced|accepted} the plan. | next=the,this,new
emerge | come out | They {emerged|came out} from the cave. | next=from,of
emerge | appear | It {emerged|appeared} in May. | next=in
emigrate | move | They {emigrated|moved} to Spain. | next=to
emit | make | They {emit|make} loud sounds. | head=sounds,noise,noises,cry,cries,call,calls,squeal,scream,screams,shriek
emit | give off | The light {emitted|given off} by the sun is hot. | forms=participle next=by
emit | give off | It {emits|gives off} thick smoke. | head=light,heat,radiation,smoke,gas,gases,fumes,smell,odour,odor,particles,rays,vapour,vapor,energy,dioxide,carbon,electrons
emit | give off | It {emits|gives off} light. | next=light,heat,sound,smoke,gas,gases
emphasise | stress | They {emphasised|stressed} the point.
emphasize | stress | They {emphasized|stressed} the point.
employ | use | They {employ|use} tactics. | next=tactics,methods,techniques,tools,strategies head=tactic,tactics,device,devices,term,terms,language,style,argument,arguments,weapons,gas,figures,imagery
employ | use | The writer {employs|uses} irony. | forms=s,ing,past,participle head=narrator,irony,humour,humor,metaphor,metaphors,imagery,symbols,symbolism,dialogue,colour,colours,color,colors,rhyme,materials,instruments,words,phrases,tactic,tactics,term,terms
employ | use | They {employ|use} a pump. | next=@det,various,different,many,several !next=some head=pump,method,methods,technique,techniques,tool,tools,system,systems,approach,strategy,strategies,trick,tricks,means,technology,model,models,force,language,style,device,devices
employ | give jobs to | They {employ|give jobs to} ten people. | next=@num,about,over,more,around,nearly,some forms=base,s,past
empower | allow | They are {empowered|allowed} to vote. | forms=participle next=to
emulate | copy | They {emulate|copy} the leader. | next=the,his,her,their
enable | allow | It {enables|allows} more work. | next=more,their,its
enact | pass | They {enacted|passed} a law. | next=a,the,new,laws,legislation !head=role,roles,scene,scenes,play,drama,story,part,parts
enact | pass | The law was {enacted|passed} in May. | forms=participle next=in,by,after,on,@end
encase | cover | They {encased|covered} it in glass.
encircle | surround | Trees {encircle|surround} the house.
enclose | surround | A wall {encloses|surrounds} the house. | next=the !head=letter,form,forms,cheque,copy,document,documents,receipt,list,map,bill,paper,papers !behind=in,with
encompass | include | It {encompasses|includes} two towns.
encounter | meet | It {encountered|met} cold air. | head=air,ice
encounter | meet | They {encountered|met} a bear. | next=a,an,the,many,some,two,several,indigenous,native,local,other head=peoples,tribe,tribes,natives,population,sailors,traders,explorers,opponent,opponents,bear,bears,man,woman,people,person,group,stranger,strangers,friend,friends,dog,wolf,wolves,enemy,soldiers,animals,animal,traveller,travellers,boy,girl,children,guests,customer,customers,owner,owners,user,users,problem,problems,difficulty,difficulties,resistance,opposition
encounter | run into | They {encountered|ran into} bad weather. | next=bad,severe,heavy,rough,strong,stormy,thick,dense head=weather,storm,storms,seas,wind,winds,snow,rain,fog,ice,icebergs,turbulence
encounter | face | They {encountered|faced} problems. | head=problem,problems,difficulty,difficulties,discrimination,obstacle,obstacles,challenge,challenges,hardship,prejudice,racism
endanger | threaten | It {endangers|threatens} lives. | next=lives,@det,people
endeavor | try | They will {endeavor|try} to help. | next=to
endeavour | try | They {endeavoured|tried} to help. | next=to
endorse | support | They {endorsed|supported} the plan. | !head=cheque,cheques,check,checks
endure | last | The rule {endured|lasted} for years. | next=for,until forms=base,s,ing,past
endure | suffer | They {endured|suffered} many hardships. | head=hardship,hardships,abuse,torture,poverty,hunger,pain,injuries,losses,defeat
endure | suffer | They spoke of the troubles they {endured|suffered}. | prev=he,she,they,we,i next=@end,as,in,during,at,under,for,from
endure | suffer | They spoke of the pain {endured|suffered} by the poor. | forms=participle next=by
endure | suffer | They {endured|suffered} great pain. | next=great,the,a,much
enfold | wrap | She {enfolded|wrapped} it in paper.
enforce | apply | They {enforced|applied} the law. | next=the,a
engage | take part | They {engaged|took part} in the talks. | next=in
engender | cause | It {engendered|caused} anger.
engrave | carve | They {engraved|carved} his name on it.
engulf | cover | The flood {engulfed|covered} the town. | !next=in !head=world,region,europe,asia,nation,nations,continent,peoples,area,country,countries
enhance | improve | They {enhanced|improved} the design.
enjoy | have | The town {enjoys|has} a mild climate. | forms=s head=climate,connections,links,status,reputation,support,majority,location,weather
enlighten | teach | It {enlightened|taught} him. | forms=base,s,ing,past next=@det,@name,him,them,people,readers
enlist | join up | He {enlisted|joined up} as a cook. | next=as,for,@end,when forms=base,s,ing,past
enquire | ask | They {enquired|asked} about the price.
enrage | anger | It {enraged|angered} him.
enrich | improve | It {enriched|improved} the soil. | head=soil,life,lives,experience,language,culture,collection,diet,vocabulary,knowledge,learning,food,land,understanding,content,text !next=themselves,himself,herself,itself !head=uranium,people,owners,few,elite,leaders,rulers,family,families,friends
enroll | sign up | They {enrolled|signed up} at a school. | next=at,for forms=base,s,ing,past
enslave | make slaves of | They {enslaved|made slaves of} the people. | forms=base,ing,past
ensnare | trap | It {ensnared|trapped} the bear.
ensue | follow | A fight {ensued|followed}.
ensure | make sure | They {ensured|made sure} that it fits. | next=that,the,it,they,all,we,you,a,there !head=quality,safety,success,survival,future,supply,supplies,level,levels,delivery,security,health,peace,retirement,freedom,accuracy,stability,continuity,integrity,availability,consistency,flow,transition,victory,growth,support,protection,return,result,results,outcome,loyalty,presence,balance,continuation,independence,privacy,reliability,existence,release,passage,access,compliance,wellbeing,well-being,comfort,fairness,honesty,win,extension,ease
entail | involve | It {entails|involves} risk.
enthrall | charm | It {enthralled|charmed} the guests.
entice | tempt | It {enticed|tempted} him.
entrust | give | They {entrusted|gave} the task to him. | next=the head=task,tasks,job,work,duty,care,money,key,keys,management,running,responsibility,power
enumerate | list | They {enumerated|listed} the parts.
envelop | cover | Fog {enveloped|covered} the town.
envisage | imagine | They {envisaged|imagined} a new town.
envision | imagine | They {envisioned|imagined} a new town.
eradicate | wipe out | They {eradicated|wiped out} the disease.
erect | build | They {erected|built} a wall.
erode | weaken | It {eroded|weakened} their trust. | head=confidence,trust,unity,support,power,value,authority,rights,freedom,freedoms,faith,democracy,profits,privacy,position,influence,interest
erode | wear away | The sea {erodes|wears away} the rock.
erupt | break out | War {erupted|broke out}. | prev=war,wars,fighting,fire,violence,riot,riots,conflict,conflicts,protests,clashes,row,unrest,debate,controversy,rebellion
escalate | grow | The war {escalated|grew}. | next=@end,into,in,when,to,as,after
eschew | avoid | They {eschewed|avoided} meat.
escort | lead | They {escorted|led} him out.
espouse | support | They {espouse|support} the cause.
establish | set | They {established|set} clear rules. | forms=base,s,ing,past head=rules,goal,goals,limits,targets,guidelines,standards,priorities,deadline,deadlines
establish | show | They {established|showed} that he lied. | next=that
establish | set up | They {established|set up} a school. | next=a,an,its,their,his,her !head=innocence,guilt,identity,fact,facts,cause,truth,link,links,connection,relationship,precedent,record,alibi,presence,dominance,superiority,lack,excuse
establish | set up | It was {established|set up} in May. | forms=participle next=with,in,on,by,during,at,to
eulogize | praise | He {eulogized|praised} the queen.
evacuate | leave | They {evacuated|left} their homes. | next=their head=home,homes,house,houses,village,villages,town,towns,office,offices,building,buildings
evade | avoid | They {evaded|avoided} the police.
evaporate | dry up | The lake {evaporated|dried up}. | next=.
evict | throw out | They {evicted|threw out} the man.
evoke | bring back | It {evokes|brings back} memories. | next=memories
evolve | develop | The plan {evolved|developed}. | next=@end,from,over,in
exacerbate | add to | It {exacerbated|added to} the problem. | next=@det
exalt | praise | They {exalted|praised} the king.
examine | look at | They {examined|looked at} the cause. | next=@det,how
exasperate | annoy | It {exasperated|annoyed} him.
excavate | dig up | They {excavated|dug up} the site. | next=the,a
exceed | beat | It {exceeded|beat} expectations. | forms=base,s,past head=expectations,forecasts,expectation,forecast
exceed | be more than | Demand {exceeds|is more than} supply. | forms=s next=@num,$,£,€,supply,demand,the,its,their head=supply,demand,cost,costs,income,limit,number,amount,capacity,spending,value,price,average,million,billion,%,percent
exceed | be more than | The cost {exceeds|is more than} 400 pounds. | next=@num,£,$,€ forms=s
exceed | go above | Temperatures {exceed|go above} forty degrees. | head=degrees
exceed | go over | The cost {exceeded|went over} 400 pounds. | next=@num,£,$,€ forms=past
exceed | go over | They {exceeded|went over} the limit. | head=limit,limits,budget,quota
exceed | be more than | It will {exceed|be more than} the limit. | forms=base
excel | do well | They {excel|do well} at school. | next=in,at
exchange | trade | They {exchanged|traded} gifts. | next=gifts,goods,@det
exclaim | say | He {exclaimed|said} that it was late. | next=that
exclude | leave out | They {excluded|left out} the poor. | next=@det
exemplify | show | It {exemplifies|shows} the style of the time. | next=@det
exempt | free | They {exempted|freed} him from the tax. | next=him,her,them,@det
exercise | have | They {exercise|have} great influence. | head=influence forms=base,s,past
exert | have | It {exerts|has} a deep influence on him. | head=influence,influences,effect,effects,impact
exert | use | They {exert|use} force. | next=force,power,pressure !head=influence
exhale | breathe out | He {exhaled|breathed out}.
exhaust | use up | They {exhausted|used up} the stock. | next=the,all,their head=supply,supplies,stock,stocks,food,money,fund,funds,resources,fuel,oil,water,options,savings,ammunition,energy,strength,budget,reserves
exhibit | show | They {exhibit|show} signs of wear.
exhort | urge | They {exhorted|urged} him to go.
exhume | dig up | They {exhumed|dug up} the body. | next=@det
exile | send away | They {exiled|sent away} the king. | next=@det
exit | leave | They {exited|left} the house. | next=@det !head=process,program,programs,application,app,loop,function,shell,session,mode,editor,page,screen,game
exonerate | clear | They {exonerated|cleared} him.
expand | grow | The town {expanded|grew}. | next=@end,to,into,rapidly,quickly,in,from !prev=been,be,is,was,are,were,being,gas,gases,metal,metals,liquid,liquids,air,steam,it,water,solid,solids,lung,lungs,materials,substances,mercury,and
expedite | speed up | They {expedited|sped up} the order.
expel | throw out | They {expelled|threw out} the men.
expend | spend | They {expend|spend} much time.
experience | have | It {experienced|had} fast growth. | head=growth,problems,temperatures,temperature,conditions,difficulties,drought,droughts,shortages,symptoms,loss,losses,delays,decline,increase,boom,floods,weather,winters,summers,earthquakes,rainfall forms=base,s,ing,past
experience | have | They {experienced|had} problems. | next=problems,problem,difficulties,pain,symptoms,delays,a,an,severe,technical,serious,financial,symptoms,loss,losses,side,trouble,mild,frequent
experience | feel | They {experienced|felt} joy. | next=joy,fear,anger,pleasure,love,grief
expire | run out | The offer {expired|ran out} in May. | !prev=@det
explain | say | They {explained|said} that it was late. | next=that forms=s,past,participle
explain | say | It is late, {explains|says} Tom. | prev=@end next=@name,he,she
explode | blow up | The bomb {exploded|blew up}. | forms=base,s,past,participle next=@end,at,near,when,outside,inside,during,on !prev=volcano,volcanoes,price,prices,sales,population,demand,use,unrest,violence,war,conflict,conflicts,numbers,rash,debate
exploit | use | They {exploit|use} the land. | next=the,this,these !head=worker,workers,people,poor,labour,labor,child,children,women,weakness,weaknesses
explore | look into | They {explored|looked into} ways to win. | next=how,why,ways,options
expound | explain | He {expounded|explained} the law.
express | show | They {expressed|showed} anger. | next=anger,concern,interest,regret
extend | give | They {extended|gave} loans to the poor. | forms=base,s,ing,past head=loan,loans,credit
extend | go | The road {extends|goes} from Rome. | forms=s,base next=from
exterminate | kill | They {exterminated|killed} the rats.
extinguish | put out | They {extinguished|put out} the fire. | head=fire,fires,flame,flames,blaze,light,lights,candle,candles,cigarette,cigarettes,lamp,lamps,torch,match
extol | praise | He {extolled|praised} the plan.
extract | take out | They {extracted|took out} a tooth. | next=@det !head=promise,confession,information,data,meaning,value,price,revenge,features,text,concession,concessions,money,profit,compromise,compromises
extract | get | They {extract|get} coal. | next=coal,oil,gas,salt,gold,water,juice,silver,iron
exude | give off | It {exudes|gives off} a smell.
fabricate | make up | They {fabricated|made up} the story. | next=@det,@noun,@adj head=story,stories,evidence,quote,quotes,excuse,claim,claims,data,results,lie,lies
fabricate | make | They {fabricated|made} the parts.
facilitate | lead | They {facilitate|lead} the meeting. | head=meeting,meetings,workshop,workshops,session,sessions,seminar,group,groups
facilitate | help | They {facilitate|help} the work.
faint | pass out | She {fainted|passed out}. | next=@end,at,in,from,when
falsify | fake | They {falsified|faked} the records.
fascinate | interest | It {fascinates|interests} the young. | !prev=am,is,are,was,were,be,been,being,become,became,@adv
fasten | fix | They {fastened|fixed} it to the wall. | !head=belt,belts,seatbelt,seatbelts,button,buttons,coat,shirt,dress,strap,straps,buckle,shoes,jacket,gate,helmet
fathom | understand | They could not {fathom|understand} it.
favor | like | It is {favored|liked} by stars. | forms=participle next=by !head=selection,evolution,weather,wind,winds,luck,fortune,climate,conditions,circumstances,nature,god,gods
favour | like | It is {favoured|liked} by stars. | forms=participle next=by !head=selection,evolution,weather,wind,winds,luck,fortune,climate,conditions,circumstances,nature,god,gods
feign | fake | They {feigned|faked} an illness. | !next=that
festoon | decorate | They {festooned|decorated} the hall.
finalize | finish | They {finalized|finished} the deal.
finance | pay for | It was {financed|paid for} by the bank. | forms=participle next=by
finance | pay for | The bank {financed|paid for} the war. | next=@det,his,her,their
flaunt | show off | They {flaunt|show off} their wealth. | next=@det
flee | run away | They {fled|ran away} from the town. | next=from
flog | beat | They {flogged|beat} him.
flounder | struggle | The plan {floundered|struggled}.
flourish | do well | It {flourished|did well} as a port. | next=as,for,there,here
flourish | do well | The town {flourished|did well}. | next=@end,in,during,under,and
flout | break | They {flouted|broke} the law. | next=the,this,these
fluctuate | go up and down | The price {fluctuates|goes up and down}.
foil | stop | They {foiled|stopped} the plan. | next=@det,@name,him,her,them,it,by,attempts
forbid | ban | They {forbade|banned} the sale. | next=the
forecast | predict | They can {forecast|predict} rain. | forms=base next=rain,a,that
forego | give up | They {forego|give up} their pay. | forms=base,s next=@det
foresee | expect | They {foresaw|expected} a war.
forestall | prevent | It {forestalled|prevented} a war.
forfeit | lose | They {forfeited|lost} the game. | next=@det,it,them,@num
forge | make | They {forged|made} a path. | next=a,an head=path,career,name,sword,blade,tool,knife,chain,peace
forge | form | They {forged|formed} a bond. | next=a,an !head=signature,passport,document,cheque,check,letter,note,will,card,painting,coin,ticket,prescription,pair,tongs
forgo | give up | They {forgo|give up} the prize. | forms=base,ing
formulate | work out | They {formulated|worked out} the plan. | head=theory,theories,plan,strategy,strategies,idea,ideas,solution,answer
formulate | make | They {formulated|made} plans. | next=plans,policies,policy,rules,laws
forsake | leave | They {forsook|left} the land.
fortify | strengthen | They {fortified|strengthened} the wall. | !next=wine,wines,town,towns,city,village,villages,house,houses,tower,castle,position,positions,milk,with
forward | send | They {forwarded|sent} the letter. | next=@det,it,them
foster | encourage | It {fosters|encourages} growth. | !head=child,children,baby,babies,boy,girl,dog,dogs,cat,cats,kids,teenagers
found | start | He {founded|started} the club. | forms=past,participle !next=on,upon !prev=well,unfounded,@adv
fracture | break | He {fractured|broke} his leg.
fret | worry | She {fretted|worried} about it.
frighten | scare | It {frightened|scared} the child.
frustrate | annoy | It {frustrated|annoyed} him. | !head=plan,plans,effort,efforts,attempt,attempts,purpose,purposes,aim,aims,ambition,ambitions,hope,hopes,reform,reforms,progress,work,justice
fulfill | keep | They {fulfilled|kept} the promise. | head=promise,promises,pledge,pledges,vow
fulfill | do | They {fulfilled|did} the duty. | head=duty,duties,task,tasks
fulfill | meet | They {fulfilled|met} the terms. | !next=or,and,with,by,his,her,their,my,our,@end !prev=dream,dreams,be,been,was,were,is,are,being !head=dream,dreams,wish,wishes,ambition,ambitions,potential,prophecy,role,roles,function,functions,desire,desires,hope,hopes,destiny,fantasy,life,purpose
fund | pay for | The bank {funded|paid for} the school. | next=@det
furnish | give | They {furnished|gave} the details. | next=the,a,us,them !head=house,room,rooms,flat,apartment,home,office,hall,cottage,palace
fuse | join | They {fuse|join}. | next=@end,together,with,to
galvanize | stir | It {galvanized|stirred} the crowd. | !next=steel,iron,metal,sheet,nails,wire,pipe,pipes !head=steel,iron,metal
garner | get | It {garnered|got} much praise.
gather | collect | They {gathered|collected} wood. | next=data,information,evidence,wood,food
gauge | measure | They {gauged|measured} the depth.
gaze | look | They {gazed|looked} at the sea. | next=at,into,out,across
generate | bring in | It {generates|brings in} revenue. | forms=base,s,ing,past head=revenue,revenues,sales,profit,profits,cash,income
generate | make | It {generates|makes} power. | next=a,an,the,new,many,more,heat,power,electricity,energy,income,money !head=interest,debate,controversy,discussion,response,tsunami,lot,problem,problems,excitement,buzz,wave,feeling
glance | look | They {glanced|looked} at it.
glean | gather | They {gleaned|gathered} a few facts.
glimpse | see | They {glimpsed|saw} a bear.
glisten | shine | It {glistens|shines} in the sun.
glitter | shine | It {glitters|shines} in the sun.
glorify | praise | It {glorifies|praises} war.
gnaw | chew | They {gnaw|chew} on bones. | next=on,through,@det
goad | push | They {goaded|pushed} him into a fight.
govern | control | It is {governed|controlled} by rules. | forms=participle next=by
govern | control | They {govern|control} the rate. | forms=base,s,ing,past head=rate,rates,speed,behaviour,behavior,process,processes,movement,growth,use
govern | rule | They {governed|ruled} France. | next=@name,themselves,themself
grant | give | They {granted|gave} citizens the right to vote. | next=citizens,women,people,workers,asylum,independence,permission,freedom,access,land,rights,equal,full
grant | give | It was {granted|given} to the king. | forms=participle next=to,by prev=was,were,been,be,being,is,are
grant | allow | They {granted|allowed} the request. | next=@det head=request,requests,appeal,petition
grant | give | They {granted|gave} him a loan. | next=@det,him,her,them,us,me,you !head=wish,wishes,prayer,prayers
grapple | deal | They must {grapple|deal} with it. | next=with
grasp | understand | They {grasped|understood} the idea. | next=the,this,that,how,why !head=rope,rail,handle,hand,arm,stick,branch,bar,edge,knife,nettle,pole,bat,wheel,ladder,lever
gratify | please | It {gratified|pleased} the guests.
greet | welcome | They {greeted|welcomed} the guests. | !next=with,by
gross | earn | The film {grossed|earned} two million dollars. | next=@num,$,£,€,over,more,about,only,nearly,around,approximately,almost
grumble | complain | They {grumbled|complained} about the food.
gut | destroy | It was {gutted|destroyed} by fire. | forms=participle next=by prev=was,were,been,be,being
gut | destroy | The fire {gutted|destroyed} the house. | prev=fire,blaze,flames next=@det
halt | stop | They {halted|stopped} the train.
hamper | slow | The mud {hampered|slowed} the work.
harvest | gather | They {harvested|gathered} the crop. | !head=organ,organs,data,energy,cells,tissue
hasten | speed up | It {hastened|sped up} the end. | next=@det
hasten | hurry | They {hastened|hurried} home.
haul | carry | They {hauled|carried} the goods. | head=goods,freight,cargo,coal,grain,timber
haul | pull | They {hauled|pulled} the boat up.
head | lead | She is {heading|leading} the school. | forms=ing next=@det,@name !head=way,direction,ball,goal,list,table,home,north,south,east,west,cross,corner
head | lead | She {headed|led} the school. | next=@det,@name !prev=am,is,are,was,were,be,been,'re,'s,'m !head=way,direction,ball,goal,list,table,home,north,south,east,west,cross,corner
heed | listen to | They {heeded|listened to} the warning. | next=the,his,her,their,its,this forms=base,s,ing,past
heighten | increase | It {heightened|increased} their fear.
herald | mark the start of | It {heralded|marked the start of} a new era. | next=@det head=era,age,epoch,period,phase,spring,summer,revolution,change,dawn
herald | announce | It {heralds|announces} the spring. | !next=as !prev=much,widely,@adv
highlight | show | They {highlighted|showed} the risk. | !next=in,it,them !head=text,word,words,cell,cells,area,areas,line,lines,row,rows,column,columns,sentence,sentences,passage,passages,phrase,phrases
hinder | slow | The mud {hindered|slowed} the work.
hinge | depend | It {hinges|depends} on the price. | next=on
hoard | store | They {hoard|store} food.
hobble | limp | He was {hobbling|limping} home. | forms=ing
hobble | limp | He {hobbled|limped} home. | !next=by !prev=am,is,are,was,were,be,been,being,and
hoist | lift | They {hoisted|lifted} the box.
hone | improve | She {honed|improved} her skills. | next=@det
house | hold | The museum {houses|holds} a collection. | forms=s next=a,an,many,over
humiliate | shame | It {humiliated|shamed} him.
hurl | throw | They {hurled|threw} stones.
`,
);
