import { readEntries } from "./entry.ts";

/** Verbs from E to H. */
export const VERBS_E_H = readEntries(
  "verb",
  `
earmark | set aside | They {earmarked|set aside} the land. | next=@det,money
earn | get | They {earned|got} a prize. | next=a,an,his,her,its,their,him,her !head=living,livelihood,wage,wages,salary,salaries,money,income,trust,respect,keep,crust,amount,amounts,fortune,pay,sum
eavesdrop | listen | They {eavesdrop|listen} at the door.
economize | save | It {economizes|saves} on fuel. | next=on
economize | spend less | They {economize|spend less} on food. | !next=@det,@noun
edify | teach | It {edifies|teaches} the reader.
educate | teach | They {educate|teach} the young.
eject | throw out | They {ejected|threw out} the man.
elaborate | explain | He {elaborated|explained} why. | next=why,how
elapse | pass | Ten days {elapsed|passed}. | !next=time,times,seconds,transaction
elect | choose | They {elected|chose} a leader. | !next=to,@end
elevate | raise | They {elevated|raised} the floor.
elicit | get | It {elicited|got} a reply from him. | next=a,an,no,any,the behind=from
elicit | cause | It {elicits|causes} a strong response. | next=a,an,no,any head=response,responses,reaction,reactions,change,changes,effect,effects,laughter,outcry
elicit | draw out | It {elicited|drew out} a confession. | next=a head=confession,reply,answer,memory,memories,smile,laugh,admission,promise,story,detail,account
eliminate | end | They {eliminated|ended} hunger. | head=hunger,unemployment,competition,racism,discrimination,corruption forms=base,s,ing,past
eliminate | wipe out | They {eliminated|wiped out} malaria. | forms=base,s,ing,past head=deficit,deficits,debt,poverty,hunger,disease,diseases,malaria,polio
eliminate | remove | The noise was {eliminated|removed} by the pump. | forms=participle next=by,with
eliminate | remove | They {eliminated|removed} the noise. | !head=competitor,competitors,opponent,opponents,rival,rivals,team,teams,deficit,deficits,debt,poverty,hunger,disease,diseases,competition,malaria,unemployment,polio,racism,discrimination,corruption forms=base,s,ing,past
elope | run away | They {eloped|ran away} to Spain.
elucidate | explain | She {elucidated|explained} the rule.
elude | escape | He {eluded|escaped} the police.
emanate | come | The smell {emanates|comes} from the cellar.
emancipate | free | They {emancipated|freed} the slaves.
embark | start | They {embarked|started} on a long trip. | next=on,upon !head=ship,ships,boat,train
embed | place | They {embedded|placed} it in the wall. | next=it
embellish | decorate | They {embellished|decorated} the hall. | !head=story,stories,tale,tales,truth,account,accounts,facts,details
embezzle | steal | He {embezzled|stole} ten dollars.
embody | represent | It {embodies|represents} the law. | !next=in !head=principle,principles,ideal,ideals,virtue,virtues
embolden | give courage to | It {emboldened|gave courage to} them. | forms=base,s,ing,past
embrace | hug | She {embraced|hugged} her son. | next=@det head=child,children,boy,girl,man,woman,mother,father,son,sons,daughter,daughters,friend,friends,wife,husband,sister,brother,guest,guests
embrace | accept | They {embraced|accepted} the plan. | next=the,this,new
embrace | accept | They {embraced|accepted} free trade. | !next=of head=idea,ideas,belief,beliefs,concept,dictatorship,trade,capitalism,socialism,communism,democracy,faith,view,views,change,changes,technology,technologies,perspective,position,reform,reforms,values,principle,principles,ideology,christianity,islam,religion,approach,method,methods,theory,notion,policy,policies
embroil | catch up | They were {embroiled|caught up} in a row. | forms=participle next=in
emerge | come out | They {emerged|came out} from the cave. | next=from,of prev=he,she,they,we,i,you,@name,people,man,woman,men,women,children,leaders,officials,survivors,passengers,workers
emerge | come | The idea {emerged|came} from a talk. | next=from
emerge | appear | It {emerged|appeared} in May. | next=in
emigrate | move | They {emigrated|moved} to Spain. | next=to
emit | make | They {emit|make} loud sounds. | head=sounds,noise,noises,cry,cries,call,calls,squeal,scream,screams,shriek
emit | give off | The light {emitted|given off} by the sun is hot. | forms=participle next=by prev=light,heat,radiation,energy,sound,sounds,gas,gases,smoke,rays,particles,carbon,dioxide,co2,electrons,fumes,smell,waves,radio,dust,vapour,vapor
emit | give off | It {emits|gives off} thick smoke. | head=light,heat,radiation,smoke,gas,gases,fumes,smell,odour,odor,particles,rays,vapour,vapor,energy,dioxide,carbon,electrons
emit | give off | It {emits|gives off} light. | next=light,heat,sound,smoke,gas,gases
emit | give | It {emitted|gave} an error message. | head=warning,warnings,error,errors,message,messages,information
emphasise | stress | They {emphasised|stressed} the point.
emphasize | stress | They {emphasized|stressed} the point.
employ | use | Such lists are {employed|used} whenever it rains. | next=wherever,whenever prev=is,are,was,were,be
employ | use | Such methods are widely {employed|used} in trade. | prev=widely next=in,for,by,as,to
employ | use | The method {employed|used} here is new. | prev=method,methods,technique,techniques,material,materials,tool,tools,procedure,procedures,model,models,approach,terms,words,symbols,equipment,algorithm
employ | use | They {employ|use} tactics. | next=programs,software,sensors,machines,robots,algorithms,tactics,methods,techniques,tools,strategies
employ | use | It has claws, which it {employs|uses} to dig. | next=to forms=s,base prev=it,they,which,that,we,he,she,@noun
employ | use | The writer {employs|uses} irony. | forms=s,ing,past,participle head=narrator,irony,humour,humor,metaphor,metaphors,imagery,symbols,symbolism,dialogue,colour,colours,color,colors,rhyme,materials,instruments,words,phrases,tactic,tactics,term,terms
employ | use | They {employ|use} a pump. | next=@det,various,different,many,several !next=some head=pump,method,methods,technique,techniques,tool,tools,system,systems,approach,strategy,strategies,trick,tricks,means,technology,model,models,force,language,style,device,devices
employ | give jobs to | They {employ|give jobs to} ten people. | next=@num,about,over,more,around,nearly,some forms=base,s,past
empower | allow | It {empowers|allows} judges to decide. | next=@det,@noun,him,her,them behind=to
empower | allow | They are {empowered|allowed} to vote. | forms=participle next=to
emulate | copy | They {emulate|copy} the leader. | next=the,his,her,their
enable | allow | It {enables|allows} more work. | next=more,their,its
enable | turn on | They {enabled|turned on} the alarm. | next=@det !behind=to head=alarm,alarms,feature,features,option,options,module,modules,setting,settings,flag,logging,mode,cache,camera,notifications,debugging,protocol,check,checks,checking,timer,tracking,extension,extensions,trigger,triggers,plugin,microphone,bluetooth,wifi
enact | pass | They {enacted|passed} a law. | next=a,the,new,laws,legislation !head=role,roles,scene,scenes,play,drama,story,part,parts
enact | pass | The law was {enacted|passed} in May. | forms=participle next=in,by,after,on,@end
encase | cover | They {encased|covered} it in glass.
enchant | charm | It {enchanted|charmed} the guests.
encircle | surround | Trees {encircle|surround} the house.
enclose | surround | It {was|was} {enclosed|surrounded} by a wall. | forms=participle next=by
enclose | put | They {enclosed|put} the name in quotes. | behind=in,within !prev=is,are,was,were,be
enclose | fence off | They {enclosed|fenced off} the land. | head=land,lands,common,commons,field,fields,pasture,pastures
enclose | surround | A wall {encloses|surrounds} the house. | next=the !head=letter,form,forms,cheque,copy,document,documents,receipt,list,map,bill,paper,papers !behind=in,with
encompass | include | It {encompasses|includes} two towns.
encounter | meet | It {encountered|met} cold air. | head=air,ice,resistance,opposition
encounter | meet | They {encountered|met} a bear. | next=a,an,the,many,some,two,several,indigenous,native,local,other head=peoples,tribe,tribes,natives,population,sailors,traders,explorers,opponent,opponents,bear,bears,man,woman,people,person,group,stranger,strangers,friend,friends,dog,wolf,wolves,enemy,soldiers,animals,animal,traveller,travellers,boy,girl,children,guests,customer,customers,owner,owners,user,users,problem,problems,difficulty,difficulties,resistance,opposition
encounter | run into | They {encountered|ran into} bad weather. | next=bad,severe,heavy,rough,strong,stormy,thick,dense head=weather,storm,storms,seas,wind,winds,snow,rain,fog,ice,icebergs,turbulence
encounter | run into | They {encountered|ran into} an error. | head=bug,bugs,error,errors,failure,failures,situation,situations,issue,issues,trouble
encounter | find | The word was first {encountered|found} in a poem. | forms=participle prev=is,are,was,were,be,been,first,often,commonly,frequently,never,rarely,sometimes,usually,also !next=by
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
enforce | apply | They {enforced|applied} the law. | next=the,a head=law,laws,rule,rules,regulation,regulations,ban,policy,standard,standards,act
enfranchise | give the vote to | They {enfranchised|gave the vote to} women. | forms=base,s,ing,past
engage | take part | They {engage|take part} in the talks. | forms=base,s,ing next=in
engage | take part | They {engaged|took part} in the talks. | forms=past next=in prev=he,she,they,we,i,you,who,which,that,also,often,never,has,have,had
engage | take part | They have {engaged|taken part} in talks. | forms=participle next=in prev=has,have,had
engender | cause | It {engendered|caused} anger.
engineer | arrange | She {engineered|arranged} a compromise. | head=compromise,deal,meeting,truce,takeover,merger,coup,escape forms=base,ing,past,participle
engrave | carve | They {engraved|carved} his name on it.
engross | lose | She was {engrossed|lost} in a book. | forms=participle next=in
engulf | spread through | The fire {engulfed|spread through} the house. | forms=past,ing prev=fire,fires,flames,blaze,inferno,which,that head=house,houses,home,homes,building,buildings,school,hotel,forest,factory,shed,room,block,floor,floors,car,cars,ship,boat,store
engulf | hit | The crisis {engulfed|hit} the bank. | prev=scandal,scandals,crisis,row,war,unrest,violence,chaos,controversy,recession,panic
engulf | cover | The flood {engulfed|covered} the town. | !prev=fire,fires,flames,blaze,inferno,smoke,which,that head=town,towns,village,villages,city,house,houses,home,homes,building,buildings,car,cars,ship,boat,forest,hill,hills,street,streets,room,shed,factory,field,fields,valley,coast,farm,farms,bridge,road,roads,stage,school,hotel
enhance | increase | It {enhances|increases} the benefit. | head=benefit,benefits,value
enhance | strengthen | It {enhances|strengthens} the effect. | head=effect,effects,power,powers,role forms=base,s,ing,past,participle
enhance | improve | They {enhanced|improved} the design. | !head=benefit,benefits,effect,effects,colour,colours,color,colors,risk,power,powers,effectiveness,contrast,ability,flow,growth,role !next=or,and
enjoy | have | The town {enjoys|has} a mild climate. | forms=s head=climate,connections,links,status,reputation,support,majority,location,weather
enlarge | make bigger | The hall was {enlarged|made bigger} in May. | forms=participle prev=was,were,been,is,are,be
enlighten | teach | It {enlightened|taught} him. | forms=base,s,ing,past next=@det,@name,him,them,people,readers
enlist | join up | He {enlisted|joined up} during the war. | next=during
enlist | join up | He {enlisted|joined up} as a cook. | next=as,for,@end,when forms=base,s,ing,past
enliven | liven up | It {enlivened|livened up} the talk. | next=@det
enquire | ask | They {enquired|asked} about the price.
enrage | anger | It {enraged|angered} him.
enrich | improve | It {enriched|improved} the soil. | head=soil,life,lives,experience,language,culture,collection,diet,vocabulary,knowledge,learning,food,land,understanding,content,text !next=to,@end,themselves,himself,herself,itself !head=uranium,people,owners,few,elite,leaders,rulers,family,families,friends
enroll | sign up | They {enrolled|signed up} at a school. | next=at,for forms=base,s,ing,past
enslave | make slaves of | They {enslaved|made slaves of} the people. | forms=base,ing,past
ensnare | trap | It {ensnared|trapped} the bear.
ensue | follow | A fight {ensued|followed}.
ensure | make sure | They {ensured|made sure} that it fits. | next=that,they,we,you,there,he,she
ensure | make sure | They {ensured|made sure} it would last. | next=it behind=@verb
ensure | make sure | They {ensured|made sure} the lid was closed. | next=@det,all,both,@num,@noun,@name,@adj,everyone,everything,nobody,none behind=@verb
entail | mean | It {entails|means} a loss of control. | next=a,an,the,some,certain !head=dilemma,problem,problems,risk,risks,danger,conclusion,claim,truth,difficulty
entail | involve | It {entails|involves} risk. | forms=base,s,ing,past
entangle | catch | It was {entangled|caught} in a net. | forms=participle next=in
enthrall | charm | It {enthralled|charmed} the guests.
entice | tempt | It {enticed|tempted} him.
entreat | beg | They {entreated|begged} him to stay.
entrench | strengthen | It {entrenched|strengthened} their privilege. | head=privilege,privileges,power,inequality,position,dominance,control,status,division,divisions
entrust | give | They {entrusted|gave} the task to him. | next=the head=task,tasks,job,work,duty,care,money,key,keys,management,running,responsibility,power
enumerate | list | They {enumerated|listed} the parts. | !next=type,types,(
envelop | cover | Fog {enveloped|covered} the town.
envisage | imagine | They {envisaged|imagined} a new town.
envision | imagine | They {envisioned|imagined} a new town.
epitomise | represent | She {epitomised|represented} the new age.
epitomize | represent | She {epitomized|represented} the new age.
eradicate | wipe out | They {eradicated|wiped out} the disease.
erect | build | They {erected|built} a wall.
erode | weaken | It {eroded|weakened} their trust. | head=confidence,trust,unity,support,power,value,authority,rights,freedom,freedoms,faith,democracy,profits,privacy,position,influence,interest
erode | wear away | The sea {erodes|wears away} the rock.
err | make a mistake | He {erred|made a mistake} in this. | next=@end,in,when,by !prev=@end,@start
erupt | break out | War has {erupted|broken out}. | forms=participle prev=has,have,had
erupt | break out | War {erupted|broke out}. | forms=base,s,ing,past prev=war,wars,fighting,fire,violence,riot,riots,conflict,conflicts,protests,clashes,row,unrest,debate,controversy,rebellion
escalate | grow | The war {escalated|grew}. | !prev=be,been,being,is,are,was,were,@adv next=@end,into,in,when,to,as,after
eschew | avoid | They {eschewed|avoided} meat.
escort | lead | They {escorted|led} him out.
espouse | support | They {espouse|support} the cause.
establish | find out | They must {establish|find out} which bus was first. | forms=base next=which,whether,how,who,what,where,why
establish | set | They {established|set} clear rules. | forms=base,s,ing,past head=rules,goal,goals,limits,targets,guidelines,standards,priorities,deadline,deadlines
establish | show | They {established|showed} that he lied. | next=that !prev=well,firmly,clearly,now
establish | set up | It was {established|set up} in May. | forms=participle !prev=well,firmly,long,newly,clearly,once,already next=in,on,by,during,at,to,after,under !head=hegemony,authority,power,rule,supremacy,reputation,claim,right,monopoly,control,name,position,friendship,peace,trust,rapport,order,basis,habit,custom,tradition,principle,belief,liability,case,fortune,residence,presence,standard
establish | set up | They {established|set up} a school. | next=a,an,its,their,his,her !head=foothold,bridgehead,innocence,guilt,identity,fact,facts,cause,truth,link,links,connection,relationship,precedent,record,alibi,presence,dominance,superiority,lack,excuse,hegemony,authority,power,rule,supremacy,reputation,claim,right,monopoly,control,name,position,friendship,peace,trust,rapport,order,basis,habit,custom,tradition,principle,belief,liability,case,fortune,residence,standard
eulogize | praise | He {eulogized|praised} the queen.
evacuate | leave | They {evacuated|left} their homes. | next=their head=home,homes,house,houses,village,villages,town,towns,office,offices,building,buildings
evade | avoid | They {evaded|avoided} the police. | !head=tax,taxes,duty,duties,vat
evaporate | dry up | The lake {evaporated|dried up}. | next=.
evict | throw out | They {evicted|threw out} the man. | !next=from
evince | show | It {evinced|showed} great care.
evoke | bring back | It {evokes|brings back} memories. | next=memories
evolve | develop | The plan {evolved|developed}. | next=@end,from,over,in
exacerbate | worsen | It {exacerbated|worsened} the crisis. | next=@det,@noun,@adj,its,their,his,her,our !prev=most,more,an,the
exalt | praise | They {exalted|praised} the king. | !next=to
examine | look at | They {examined|looked at} the cause. | next=@det,how
exasperate | annoy | It {exasperated|annoyed} him.
excavate | dig up | They {excavated|dug up} the site. | next=the,a,between,in,by
exceed | beat | It {exceeded|beat} expectations. | forms=base,s,past head=expectations,forecasts,expectation,forecast
exceed | be more than | Demand {exceeds|is more than} supply. | forms=s next=@num,$,£,€,supply,demand,the,its,their head=supply,demand,cost,costs,income,limit,number,amount,size,maximum,precision,threshold,limits,wage,rate,length,level,budget,capacity,spending,value,price,average,million,billion,%,percent
exceed | be more than | The cost {exceeds|is more than} 400 pounds. | next=@num,£,$,€ forms=s
exceed | go above | Temperatures {exceed|go above} forty degrees. | head=degrees
exceed | go over | The cost {exceeded|went over} 400 pounds. | next=@num,£,$,€ forms=past
exceed | go over | They {exceeded|went over} the limit. | head=limit,limits,budget,quota
exceed | go over | A cyclist may {exceed|go over} 400 watts. | next=@num,£,$,€ forms=base
exceed | be more than | It will {exceed|be more than} the limit. | forms=base
excel | do well | They {excel|do well} at school. | next=in,at
exchange | swap | They {exchanged|swapped} phone numbers. | head=role,roles,place,places,contents,position,positions,value,values,name,names,number,numbers,address,addresses,component,components,file,files,seat,seats,book,books
exchange | trade | They {exchanged|traded} gifts. | next=gifts,goods,@det !head=information,data,message,messages,look,looks,glance,glances,word,words,idea,ideas,letter,letters,view,views,greetings
exclaim | say | He {exclaimed|said} that it was late. | next=that
exclude | rule out | It {excludes|rules out} the possibility of a mistake. | head=possibility,possibilities,chance
exclude | shut out | They {exclude|shut out} others from the club. | next=others
exclude | shut out | They {excluded|shut out} the women from the vote. | next=@det head=people,population,public,women,workers,men,children,members,class,classes,majority,minority,minorities,group,groups,military,masses,players,countries,immigrants,students,pupils,foreigners behind=from
exclude | leave out | They {excluded|left out} the poor. | next=@det
excoriate | criticize | They {excoriated|criticized} the plan.
exemplify | be an example of | It {exemplifies|is an example of} the style of the time. | next=@det forms=s
exempt | free | They {exempted|freed} him from the tax. | next=him,her,them,@det
exercise | use | She must {exercise|use} judgment. | forms=base,s,past,ing next=judgment,judgement,authority,discretion,power !next=over
exercise | have | They {exercise|have} great influence. | head=influence forms=base,s,past
exercise | have | They {exercise|have} control over it. | forms=base,s,past head=control
exercise | use | They {exercised|used} their power. | forms=base,s,ing,past head=power,powers,authority,right,rights,option,judgement,judgment,choice,veto,freedom,freedoms,vote,discretion
exert | have | It {exerts|has} a deep influence on him. | head=influence,influences,effect,effects,impact
exert | put | They {exerted|put} pressure on him. | head=pressure behind=on,upon !behind=@end,and,than
exert | use | They {exert|use} force. | next=force,power !head=influence
exhale | breathe out | He {exhaled|breathed out}.
exhaust | use up | They {exhausted|used up} the stock. | next=the,all,their head=supply,supplies,stock,stocks,food,money,fund,funds,resources,fuel,oil,water,options,savings,ammunition,energy,strength,budget,reserves
exhibit | show | They {exhibit|show} signs of wear. | !next=@adv,@end,at,in,with,on,and
exhilarate | thrill | It {exhilarated|thrilled} the crowd. | next=@det,@name,him,her,them,me,us
exhort | urge | They {exhorted|urged} him to go.
exhume | dig up | They {exhumed|dug up} the body. | next=@det
exile | send away | They {exiled|sent away} the king. | next=@det
exit | leave | They {exited|left} the house. | next=@det forms=base,s,ing,past !head=process,program,programs,application,app,loop,function,shell,session,mode,editor,page,screen,game,system
exonerate | clear | They {exonerated|cleared} him.
expand | make bigger | The hall was {expanded|made bigger} in May. | forms=participle prev=was,were,been next=in,again,twice
expand | grow | The town {expanded|grew}. | forms=ing,past,participle next=@end,to,into,rapidly,quickly,in,from !prev=substance,object,universe,rod,pipe,rail,not,been,be,is,was,are,were,being,gas,gases,metal,metals,liquid,liquids,air,steam,it,water,solid,solids,lung,lungs,materials,substances,mercury,and,incrementally,further,greatly,macro,macros
expand | grow | The town {expands|grows}. | forms=base,s next=@end,into,rapidly,quickly,in !prev=substance,body,object,universe,rod,pipe,rail,gas,metal,liquid,air,steam,it,water,solid,lung,mercury,and,macro,that,which
expedite | speed up | They {expedited|sped up} the order.
expel | push out | It {expels|pushes out} the air. | forms=base,s,ing,past head=air,water,ink,gas,gases,smoke,steam,heat,placenta,fetus,foetus,baby,egg,eggs,urine,waste,wastes,fluid,liquid,mucus,seeds,seed,spores,salt,toxins,blood,breath,content,contents
expel | throw out | They {expelled|threw out} the men. | forms=base,s,ing,past !head=electron,electrons,ion,ions,neutron,neutrons,field,demon,demons
expel | throw out | He was {expelled|thrown out} for lying. | forms=participle next=for,because,by prev=was,were,been,being
expend | spend | They {expend|spend} much time.
experience | have | It {experienced|had} fast growth. | head=growth,problems,temperatures,temperature,conditions,difficulties,drought,droughts,shortages,symptoms,loss,losses,delays,decline,increase,boom,floods,weather,winters,summers,earthquakes,rainfall forms=base,s,ing,past
experience | have | They {experienced|had} problems. | next=problems,problem,difficulties,symptoms,delays,a,an,severe,technical,serious,financial,symptoms,loss,losses,side,trouble,mild,frequent
experience | feel | They {experienced|felt} joy. | next=joy,fear,anger,pleasure,love,grief,pain,discomfort,anxiety
expire | die | He {expired|died} in May. | forms=base,s,past prev=he,she,who,king,queen,man,woman,duke,prince,emperor,pope,patient
expire | run out | The offer {expired|ran out} in May. | !prev=@det,is,are,be,was,were,been,man,woman,king,queen,duke,prince,emperor,pope,patient
explain | say | They {explained|said} that it was late. | next=that forms=s,past,participle
explain | say | It is late, {explains|says} Tom. | prev=@end !prev=@start next=@name,he,she behind=@end,of,from,in,at,as,to,when
explode | blow up | The bomb {exploded|blew up}. | forms=base,s,past next=@end,at,near,when,outside,inside,during,on !prev=membership,inequality,debt,debts,growth,volcano,volcanoes,price,prices,sales,population,demand,use,unrest,violence,war,conflict,conflicts,numbers,rash,debate
exploit | use | They {exploit|use} the land. | next=the,this,these !head=class,classes,masses,majority,elite,country,countries,many,few,others,proletariat,population,natives,peasants,farmers,employees,tenants,consumers,worker,workers,people,poor,labour,labor,child,children,women,weakness,weaknesses
explore | look into | They {explored|looked into} ways to win. | next=how,why,ways,options
export | sell | It is {exported|sold} to many countries. | forms=participle next=to head=country,countries,nations,market,markets,china,japan,europe,germany,france,asia,africa,america
expound | explain | He {expounded|explained} the law. | !next=on,upon
express | show | They {expressed|showed} anger. | next=anger,concern,interest,regret
express | show | She {expressed|showed} her support. | head=support,hostility,thanks,gratitude,sorrow,sympathy,joy,love,solidarity,feelings,emotion,emotions,surprise,anger
expropriate | take over | They {expropriated|took over} the land. | head=property,land,lands,industry,industries,factory,factories,wealth,capital,means,estates,farms,heritage,mines,firms,companies,houses
expunge | remove | They {expunged|removed} his name.
extend | give | They {extended|gave} loans to the poor. | forms=base,s,ing,past head=loan,loans,credit
extend | go | The road {extends|goes} from Rome. | forms=s,base next=from
exterminate | wipe out | They {exterminated|wiped out} the rats.
extinguish | put out | They {extinguished|put out} the fire. | head=fire,fires,flame,flames,blaze,light,lights,candle,candles,cigarette,cigarettes,lamp,lamps,torch,match
extol | praise | He {extolled|praised} the plan.
extract | get | They {extracted|got} a promise from the owner. | next=@det head=promise,promises,concession,concessions,confession,confessions,apology,pledge,pledges,admission,answer,payment,fee forms=base,s,ing,past
extract | take out | They {extracted|took out} a tooth. | next=@det !head=promise,confession,information,data,meaning,value,price,revenge,features,text,concession,concessions,money,profit,compromise,compromises,name,names,filename,values,bits,message,elements,element,field,fields,column,columns,number,substring,content,contents,archive,file,files,level,essence,representation,fee,fees,rent,rents,payment,payments,tribute,tax,taxes,ransom,bribe,bribes,answer,answers,admission,apology,promises,confessions,pledge,pledges,surplus,labour,labor,penalty
extract | get | They {extracted|got} the names. | head=name,names,detail,details,filename,address,addresses,word,words,comment,comments
extract | get | They {extract|get} coal. | next=coal,oil,gas,salt,gold,water,juice,silver,iron
extract | get | They {extract|get} the name. | next=@det head=name,names,filename,value,values,bits,data,message,information,elements,element,text,field,fields,column,columns,number,substring,content,contents
extricate | free | They {extricated|freed} him from the car.
exude | give off | It {exudes|gives off} a smell.
fabricate | make up | They {fabricated|made up} the story. | next=@det,@noun,@adj head=story,stories,evidence,quote,quotes,excuse,claim,claims,data,results,lie,lies
fabricate | make up | The story was completely {fabricated|made up}. | forms=participle prev=completely,entirely,wholly,totally,simply,purely,largely
fabricate | make | They {fabricated|made} the parts. | !next=by !head=charge,charges,allegations,rumour,rumours,document,documents,expense,expenses,invoice,invoices,evidence,story,stories,account,accounts,record,records,receipt,receipts
facilitate | lead | They {facilitate|lead} the meeting. | head=meeting,meetings,workshop,workshops,session,sessions,seminar,group,groups
facilitate | help | They {facilitate|help} the work. | !head=construction
faint | pass out | She {fainted|passed out}. | next=@end,at,in,from,when
falsify | fake | They {falsified|faked} the records. | head=record,records,document,documents,data,result,results,account,accounts,evidence,report,reports,figure,figures,paper,papers,test,tests,passport,passports,signature,signatures,statistics,certificate,certificates,receipt,receipts,book,books
falsify | disprove | The test {falsified|disproved} the theory. | head=theory,theories,hypothesis,hypotheses,prediction,predictions,deduction,deductions,conjecture,thesis
falsify | twist | They {falsified|twisted} the history of the war. | head=history,truth,story,stories,past
falter | weaken | The economy {faltered|weakened} in May. | prev=economy,growth,recovery,support,market,markets,confidence,sales,demand next=in,during,when
fare | do | They {fared|did} well. | next=well,badly,better,worse,poorly,best
fascinate | interest | It {fascinates|interests} the young. | !prev=am,is,are,was,were,be,been,being,become,became,@adv
fasten | fix | They {fastened|fixed} it to the wall. | !head=belt,belts,seatbelt,seatbelts,button,buttons,coat,shirt,dress,strap,straps,buckle,shoes,jacket,gate,helmet
fathom | understand | They could not {fathom|understand} it. | !next=out
favor | like | It is {favored|liked} by stars. | forms=participle next=by !head=selection,evolution,weather,wind,winds,luck,fortune,climate,conditions,circumstances,nature,god,gods
favor | support | They {favored|supported} a ban. | forms=base,s,ing,past head=ban,system,reform,reforms,approach,policy,policies,tax,taxes,plan,plans,proposal,idea,independence,democracy,change,changes,cut,cuts,abolition,bill,law,laws,option,solution,strategy,creation
favour | like | It is {favoured|liked} by stars. | forms=participle next=by !head=selection,evolution,weather,wind,winds,luck,fortune,climate,conditions,circumstances,nature,god,gods
favour | support | They {favoured|supported} a ban. | forms=base,s,ing,past head=ban,system,reform,reforms,approach,policy,policies,tax,taxes,plan,plans,proposal,idea,independence,democracy,change,changes,cut,cuts,abolition,bill,law,laws,option,solution,strategy,creation
feign | fake | They {feigned|faked} an illness. | !next=that
festoon | decorate | They {festooned|decorated} the hall.
finalize | finish | They {finalized|finished} the deal. | !prev=or !head=statement,statements,object,objects,resource,resources
finance | pay for | It was {financed|paid for} by the bank. | forms=participle next=by
finance | pay for | The bank {financed|paid for} the war. | next=@det,his,her,their
flaunt | show off | They {flaunt|show off} their wealth. | next=@det
flee | run away | They {fled|ran away} from the town. | next=from
fleece | cheat | They had been {fleeced|cheated}. | forms=past,participle
flog | beat | They {flogged|beat} him.
flounder | struggle | The plan {floundered|struggled}.
flourish | grow well | The fungus {flourished|grew well} in May. | prev=plant,plants,fungus,fungi,tree,trees,crop,crops,mould,mold,bacteria,weeds,which,vines,flowers next=in,on,@end,where,at,under
flourish | do well | It {flourished|did well} as a port. | next=as,for,there,here
flourish | do well | The town {flourished|did well}. | next=@end,in,during,under,and,until,from,throughout
flout | break | They {flouted|broke} the law. | next=the,this,these
fluctuate | go up and down | The price {fluctuates|goes up and down}. | !next=between
foil | stop | They {foiled|stopped} the plan. | next=@det,@name,him,her,them,it,by,attempts
foment | stir up | They {fomented|stirred up} unrest.
forage | look | It {forages|looks} for worms. | next=for forms=base,s,ing
forage | look for food | It {forages|looks for food} at night. | forms=base,s,ing next=in,on,at,along,among,by,during,@end,alone,near,under prev=@noun,it,they,and,seen,found,observed,to,is,are,of,often,usually,mainly,mostly,typically,also
forbid | ban | They {forbade|banned} the sale. | next=the
forecast | predict | They can {forecast|predict} rain. | forms=base next=rain,a,that
forego | give up | They {forego|give up} their pay. | forms=base,s next=@det
foresee | predict | They could not {foresee|predict} what would happen. | next=what,which,how,who,whether,where,when
foresee | expect | They {foresaw|expected} a war. | !prev=to,cannot,not,could,can
forestall | prevent | It {forestalled|prevented} a war.
foretell | predict | He can {foretell|predict} the future.
forewarn | warn | They were {forewarned|warned} of it.
forfeit | lose | They {forfeited|lost} the game. | next=@det,it,them,@num
forge | make | They {forged|made} a path. | next=a,an head=home,life,version,identity,future,path,career,name,sword,blade,tool,knife,chain,peace
forge | form | They {forged|formed} a bond. | next=a,an !head=signature,passport,document,cheque,check,pointer,certificate,cookie,address,message,header,home,life,letter,note,will,card,painting,coin,ticket,prescription,pair,tongs
forgo | give up | They {forgo|give up} the prize. | forms=base,ing
formalize | make official | It was {formalized|made official} by the king. | forms=participle prev=is,are,was,were,be,been,being !next=in,as,using
formulate | work out | It was {formulated|worked out} by him. | forms=participle prev=theory,law,laws,was,were,been,first,later,plan,rules next=by,in !head=language
formulate | work out | They {formulated|worked out} the plan. | head=theory,theories,plan,strategy,strategies,idea,ideas,solution,answer
formulate | make | They {formulated|made} plans. | next=plans,policies,policy,rules,laws
forsake | leave | They {forsook|left} the land. | head=land,lands,home,homes,house,city,town,village,country,farm,farms,wife,husband,family,child,children,friend,friends
forsake | leave | She will not {forsake|leave} him. | next=him,her,them,us,me,you
forsake | give up | They {forsook|gave up} their beliefs.
fortify | strengthen | They {fortified|strengthened} the wall. | !next=wine,wines,town,towns,city,village,villages,house,houses,tower,castle,position,positions,milk,with
forward | send | They {forwarded|sent} the letter. | next=@det,it,them
foster | encourage | It {fosters|encourages} growth. | !head=child,children,baby,babies,boy,girl,dog,dogs,cat,cats,kids,teenagers
found | start | He {founded|started} the club. | forms=past,participle !next=on,upon !prev=well,unfounded,@adv
founder | fail | The talks {foundered|failed} in May. | prev=talks,plan,plans,project,projects,reform,reforms,negotiations,scheme,marriage,attempt,attempts,efforts,effort,often next=@end,on,when,in,over,because
fracture | break | He {fractured|broke} his leg.
fret | worry | She {fretted|worried} about it.
frighten | scare | It {frightened|scared} the child.
frustrate | block | They {frustrated|blocked} the plan. | head=plan,plans,effort,efforts,attempt,attempts,reform,reforms,progress,insertion,development,purpose,purposes,aim,aims
frustrate | annoy | It {frustrated|annoyed} him. | !head=insertion,development,plan,plans,effort,efforts,attempt,attempts,purpose,purposes,aim,aims,ambition,ambitions,hope,hopes,reform,reforms,progress,work,justice
fulfill | keep | They {fulfilled|kept} the promise. | head=promise,promises,pledge,pledges,vow
fulfill | do | They {fulfilled|did} the duty. | head=duty,duties,task,tasks
fulfill | meet | They {fulfilled|met} the terms. | !next=not,or,and,with,by,his,her,their,my,our,@end !prev=never,not,plan,plans,dream,dreams,be,been,was,were,is,are,being !head=commandment,commandments,will,dream,dreams,wish,wishes,ambition,ambitions,potential,prophecy,role,roles,function,functions,desire,desires,hope,hopes,destiny,fantasy,life,purpose
fund | pay for | The bank {funded|paid for} the school. | next=@det
funnel | send | They {funneled|sent} money to the rebels. | head=money,fund,funds,cash,aid,arms,weapons
furnish | supply | They {furnished|supplied} him with details. | behind=with next=him,her,them,us,the,@name !head=room,rooms,house,flat,apartment,home,hall
furnish | give | They {furnished|gave} the details. | next=the,a,us,them,many,statistics,evidence,proof,information,details,data !head=house,room,rooms,flat,apartment,home,office,hall,cottage,palace !behind=with
fuse | join | They {fuse|join}. | next=@end,together,with,to
galvanise | stir | The speech {galvanised|stirred} the crowd. | head=crowd,opposition,party,voters,workers,public,country,nation,supporters,movement
galvanize | stir | It {galvanized|stirred} the crowd. | !next=steel,iron,metal,sheet,nails,wire,pipe,pipes !head=steel,iron,metal
garner | get | It {garnered|got} much praise.
gather | collect | They {gathered|collected} wood. | next=data,information,evidence,wood,food
gauge | measure | They {gauged|measured} the depth.
gaze | look | They {gazed|looked} at the sea. | next=at,into,out,across
generate | bring in | It {generates|brings in} revenue. | forms=base,s,ing,past head=revenue,revenues,sales,profit,profits,cash,income
generate | cause | It {generated|caused} a conflict. | head=problem,problems,crisis,crises,conflict,conflicts,confusion,slump,recession,unrest,anger,fear,fears,stress,controversy,tension,tensions,unemployment,inflation,alarm,opposition,hostility,hatred
generate | create | It {generates|creates} a strong pull. | next=a,an,the,this,that,some,enough,more,less,such head=pull,pressure,force,tension,friction,thrust,lift,suction
generate | make | It {generates|makes} power. | next=a,an,the,new,many,more,heat,power,electricity,energy,income,money !head=pull,pressure,force,tension,friction,thrust,lift,suction,error,errors,warning,warnings,exception,transformation,change,shift,demand,demands,need,interest,debate,controversy,discussion,response,tsunami,lot,problem,problems,excitement,buzz,wave,feeling,atmosphere,opportunity,opportunities,possibility,possibilities
generate | give | It {generated|gave} an error. | head=error,errors,warning,warnings
generate | make | They {generate|make} too much waste. | forms=base,s,ing,past head=code,waste,pollution,list,lists,image,images,text,file,files,report,reports
germinate | sprout | The seeds {germinated|sprouted}.
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
govern | rule | They {governed|ruled} France. | next=@name,themselves,themself,ourselves,himself,itself,us,others,everyone,them
govern | rule | They {govern|rule} the country. | forms=base,s,ing,past head=country,countries,nation,people,state,kingdom,province,island,masses,many,land
grant | give | He {granted|gave} great rights to the town. | head=privilege,privileges,rights,lands,charter,charters,independence,autonomy,citizenship,amnesty,powers,freedom,funds next=@adj
grant | give | They {granted|gave} citizens the right to vote. | next=citizens,women,people,workers,asylum,independence,permission,freedom,access,land,rights,membership,titles,citizenship,power,powers,permissions,privileges,loans,equal,full
grant | give | It was {granted|given} to the king. | forms=participle next=to,by prev=was,were,been,be,being,is,are
grant | allow | They {granted|allowed} the request. | next=@det head=request,requests,appeal,petition
grant | give | They {granted|gave} him a loan. | next=@det,him,her,them,us,me,you !head=wish,wishes,prayer,prayers
grapple | deal | They must {grapple|deal} with it. | next=with
grasp | understand | They {grasped|understood} the idea. | next=the,this,that,how,why !head=rope,rail,handle,hand,arm,stick,branch,bar,edge,knife,nettle,pole,bat,wheel,ladder,lever
gratify | please | It {gratified|pleased} the guests. | !head=desire,desires,wish,wishes,appetite,appetites,need,needs,curiosity,lust
greet | welcome | They {greeted|welcomed} the guests. | !next=with,by,to
gross | earn | The film {grossed|earned} two million dollars. | next=@num,$,£,€,over,more,about,only,nearly,around,approximately,almost
grumble | complain | They {grumbled|complained} about the food.
gut | destroy | It was {gutted|destroyed} by fire. | forms=participle next=by prev=was,were,been,be,being
gut | destroy | The fire {gutted|destroyed} the house. | prev=fire,blaze,flames next=@det
haemorrhage | lose | The firm was {haemorrhaging|losing} customers. | next=customers,money,cash,jobs,members,voters,votes,staff,talent,support,readers
hail | praise | He was {hailed|praised} as a hero. | forms=participle next=as,by,for
hail | welcome | They {hailed|welcomed} the decision. | head=decision,decisions,result,results,move,victory,ruling,deal,agreement,plan,success,verdict,news,announcement
halt | stop | They {halted|stopped} the train.
hamper | limit | It {hampered|limited} their ability to work. | head=ability,abilities,freedom,use,access,visibility,movement,movements
hamper | slow | The mud {hampered|slowed} the work.
harangue | lecture | He {harangued|lectured} the crowd. | next=@det,him,her,them
harbor | have | They {harbor|have} doubts. | head=doubt,doubts,grudge,grudges,feelings,suspicion,suspicions,resentment,hope,hopes,ambition,ambitions,desire,dreams
harbour | have | They {harbour|have} doubts. | head=doubt,doubts,grudge,grudges,feelings,suspicion,suspicions,resentment,hope,hopes,ambition,ambitions,desire,dreams
harness | use | They {harnessed|used} the wind. | head=power,energy,wind,sun,water,technology,technologies,skills,potential,strength,resources
harvest | gather | They {harvested|gathered} the crop. | !head=organ,organs,data,energy,cells,tissue
hasten | speed up | It {hastened|sped up} the end. | next=@det
hasten | hurry | They {hastened|hurried} home.
haul | carry | They {hauled|carried} the goods. | head=goods,freight,cargo,coal,grain,timber
haul | pull | They {hauled|pulled} the boat up.
head | lead | She is {heading|leading} the school. | forms=ing next=@det,@name !prev=column,row,under,section,page,a,the !head=way,direction,ball,goal,list,table,home,north,south,east,west,cross,corner
head | lead | She {headed|led} the school. | next=@det,@name !prev=am,is,are,was,were,be,been,'re,'s,'m !head=way,direction,ball,goal,list,table,home,north,south,east,west,cross,corner
heed | listen to | They {heeded|listened to} the advice. | forms=base,s,past,ing head=advice,wish,wishes,warning,warnings,words,call,calls
heed | listen to | They {heeded|listened to} the warning. | next=the,his,her,their,its,this forms=base,s,ing,past
heighten | increase | It {heightened|increased} their fear.
hemorrhage | lose | The firm was {hemorrhaging|losing} customers. | next=customers,money,cash,jobs,members,voters,votes,staff,talent,support,readers
herald | mark the start of | It {heralded|marked the start of} a new era. | next=@det head=era,age,epoch,period,phase,spring,summer,revolution,change,dawn
herald | announce | It {heralds|announces} the spring. | !next=as !prev=much,widely,@adv
highlight | show | They {highlighted|showed} the risk. | !next=of,in,it,them !head=text,word,words,cell,cells,area,areas,line,lines,row,rows,column,columns,sentence,sentences,passage,passages,phrase,phrases,commands,command,split,account,transaction,query,terms,item,items,file,files,entry,syntax,points forms=base,s,past,ing
hinder | slow | The mud {hindered|slowed} the work. | head=work,progress,growth,development,spread,recovery,advance
hinder | hold back | It {hinders|holds back} trade.
hinge | depend | It {hinges|depends} on the price. | next=on
hoard | store | They {hoard|store} food.
hobble | limp | He was {hobbling|limping} home. | forms=ing !next=of
hobble | limp | He {hobbled|limped} home. | !next=by !prev=am,is,are,was,were,be,been,being,and
hoist | lift | They {hoisted|lifted} the box.
hone | improve | She {honed|improved} her skills. | next=@det
honour | keep | They {honoured|kept} the promise. | head=promise,promises,commitment,commitments,agreement,agreements,deal,pledge,pledges
hoodwink | trick | They {hoodwinked|tricked} him.
house | hold | The museum {houses|holds} a collection. | forms=s next=a,an,many,over
humiliate | shame | It {humiliated|shamed} him.
hurl | throw | They {hurled|threw} stones.
`,
);
