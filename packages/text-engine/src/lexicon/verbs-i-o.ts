import { readEntries } from "./entry.ts";

/** Verbs from I to O. */
export const VERBS_I_O = readEntries(
  "verb",
  `
identify | find | They {identified|found} the cause. | next=@det,@adj,problems,areas,ways,errors,risks,patterns,needs,gaps,causes !head=people,person,customer,customers,user,users,man,men,woman,women,other,name,names,gender,voice,face,handwriting,victim,victims,body,bodies,author,writer,speaker,brothers,suspect,suspects,killer,child,children,student,students,caller,%,value,values,row,rows,tuple,record,object,process,class forms=base,past !prev=that,which,incorrectly,wrongly,uniquely !behind=as,with,by
identify | find | It was {identified|found} in May. | forms=participle next=in,at,near,on
idolize | worship | They {idolize|worship} him.
ignite | light | They {ignited|lit} the fire. | !head=debate,controversy,war,passion,interest,row,imagination,conflict,fear,fears,tension,tensions,anger,hope,hopes,dispute,protest,protests,career,speculation,violence,riot,riots,outrage,outcry
ignite | start | It {ignited|started} a row. | head=debate,controversy,war,row,dispute,conflict,protest,protests,riot,riots,violence,speculation
illuminate | light up | It {illuminates|lights up} the room. | next=@det head=room,rooms,street,streets,sky,path,stage,building,buildings,night,hall,garden,gardens,road,roads,face,faces,city,town,house,tower,bridge,area,pitch,cave,tunnel,beach,tree,trees,window,windows,water,lake,sea,valley
illuminate | light up | It was {illuminated|lit up} by a lamp. | forms=participle next=by,with,at
illustrate | show | The map {illustrates|shows} the route. | next=@det,@noun,@adj,how,what,that,why !head=point,book,books,story,stories,poem,poems,novel,novels,edition,magazine,tale,tales,fable,fables
illustrate | show | It is {illustrated|shown} in the map. | next=in,by prev=is,are,be,best,well
imbue | fill | It {imbued|filled} them with hope.
imitate | copy | They {imitated|copied} the bird.
immerse | dip | They {immersed|dipped} it in oil. | next=@det,it,them !head=student,students,reader,readers,player,players,visitor,visitors,viewer,viewers,audience,listener
immigrate | move | They {immigrated|moved} to Spain. | next=to
immobilize | stop | They {immobilized|stopped} the car. | head=car,cars,vehicle,vehicles,ship,ships,truck,trucks,train,trains,engine,engines,tank,tanks
impact | affect | It {impacted|affected} the whole town. | next=@det,their,his,her,its,our,many,all,millions,thousands,people forms=base,s,past !head=surface,moon,planet,ground,earth,crater,wall,target
impair | harm | It {impairs|harms} the sight. | forms=base,s,ing
impair | harm | It {impaired|harmed} the sight. | !next=@noun,@adj !prev=visually,hearing,mentally,cognitively
impart | give | They {imparted|gave} the news.
impede | slow | The mud {impeded|slowed} the work.
impel | push | It {impelled|pushed} him to go.
imperil | threaten | It {imperils|threatens} lives.
impersonate | pretend to be | He {impersonated|pretended to be} a guard.
implant | put | They {implanted|put} it in her arm. | next=it,@det
imply | suggest | They {implied|suggested} that it was late. | forms=past next=that
implore | beg | They {implored|begged} him to go.
import | bring in | They {imported|brought in} wine. | next=wine,goods,food,oil !prev=on,of,for,and,by,with,from,to,@verb,@adj,@adv
impose | put | Limits were {imposed|put} on the sale. | forms=participle next=on prev=was,were,been,be,being,is,are
impose | put | They {imposed|put} a tax on wine. | next=a,an,new,heavy,high,higher,strict,tough,harsh,further,economic,trade,sanctions,taxes,tariffs,restrictions,limits,some head=tax,taxes,duty,duties,tariff,tariffs,levy,sanctions,ban,bans,restrictions,limits,embargo behind=on,upon
impose | set | They {imposed|set} strict limits. | forms=base,s,ing,past head=limit,limits,conditions,deadline,quota,quotas,requirements
impound | take | They {impounded|took} the car.
imprison | jail | They {imprisoned|jailed} him.
improvise | make up | They {improvised|made up} a song. | next=a !head=shelter,bed,tent,raft,tool,bomb,weapon,bandage,stretcher
inaugurate | open | They {inaugurated|opened} the bridge. | head=bridge,building,buildings,road,school,line,station,railway,hospital,museum,airport,centre,center,hall,exhibition,festival,dam,canal,church,park,plant,monument,library
inaugurate | start | They {inaugurated|started} the scheme. | next=@det !head=government,president,governor,mayor,parliament,king,queen,pope,leader
incarcerate | jail | They {incarcerated|jailed} him.
incense | anger | It {incensed|angered} the guests.
incinerate | burn | They {incinerated|burned} the waste.
incite | stir up | A crowd {incited|stirred up} by the priest broke in. | forms=participle next=by
incite | stir up | They {incited|stirred up} hatred. | next=hatred,violence,anger,a
incline | lean | They {incline|lean} to the left. | forms=base,s,ing,past !prev=is,are,was,were,be,feel,felt,@adv !next=us,him,them,me,you
include | have | It {includes|has} ten rooms. | next=two,three,four,five,six,ten,several,many,a,an,some forms=base,s,past !prev=examples,example,these,those,this,he,she,they,we,i,you,also,@plural,often,usually,sometimes,may,might,could,can,would
inconvenience | bother | It {inconvenienced|bothered} him. | next=@det,@name,him,her,them,us,me,you,people,customers,passengers
incorporate | build | They {incorporated|built} her ideas into the plan. | behind=into head=idea,ideas,suggestions,changes,lessons,features,elements,feedback,improvements
incorporate | include | They {incorporate|include} many parts. | forms=base,s next=many,several,features,elements,a head=features,elements,ideas,improvements,lessons,parts,facilities,variety,range,number
incorporate | use | She {incorporated|used} folk songs in her work. | forms=past,participle,ing head=song,songs,tunes,melodies,rhythms,instruments,images,colours,colors,materials
incorporate | include | It {incorporates|includes} a clock. | forms=s
incorporate | include | They {incorporated|included} many ideas. | forms=past,participle,ing next=many,some,several,elements,parts,features,ideas,both
increase | raise | They {increased|raised} prices. | next=prices,taxes,pay,rents,wages,fees
increase | grow | Trade is {increasing|growing} by half. | forms=ing next=@end,to,by,from,rapidly,during,and
increase | grow | Trade {increased|grew} by half. | next=@end,to,by,from,rapidly,during,and !prev=am,is,are,was,were,be,been,being,greatly,further,thereby,and
increase | grow | Trade {increased|grew} in May. | next=in,over forms=base,s,past,participle !prev=am,is,are,was,were,be,been,being,greatly,further
incubate | sit on | She {incubates|sits on} the eggs. | next=@det,@num,eggs head=egg,eggs,clutch forms=base,s,ing,past prev=@noun,parents,@end,and,both,they,she,it,to,males,females,male,female
incubate | keep warm | The eggs are {incubated|kept warm} by both. | forms=participle next=by,for prev=are,is,were,was,be,being
incur | make | They {incurred|made} a loss. | forms=base,s,past,ing head=loss,losses
incur | run up | They {incurred|ran up} debts. | next=debts,costs
indicate | say | It is what the name {indicates|says}. | prev=name,names,title
indicate | show | The light {indicates|shows} the speed. | !prev=he,she,they,you,we,i,had,has
indict | charge | They {indicted|charged} the mayor. | next=@det,@name,him,her,them !head=system,society,age
induce | cause | It can be {induced|caused} by drugs. | forms=participle next=by prev=be,is,was,are,were,been !head=labour,labor,abortion
induce | cause | It may {induce|cause} vomiting. | next=vomiting,sleepiness,drowsiness,panic,anxiety,labour,labor !head=labour,labor,abortion
induce | cause | It {induces|causes} sleep. | next=sleep,fear,pain,stress,a !head=labour,labor,abortion
indulge | take pleasure | They {indulged|took pleasure} in it. | next=in
infest | fill | The barn was {infested|filled} with rats. | forms=participle next=with
infiltrate | enter | They {infiltrated|entered} the group.
inflame | stir up | The speech may {inflame|stir up} old tensions. | head=passion,passions,tension,tensions,anger,hatred,hatreds
inflate | blow up | They {inflated|blew up} a balloon. | next=the,a head=balloon,balloons,tyre,tyres,tire,tires,ball,boat,raft,mattress,bed,ring,airbag,football
inflict | cause | It can {inflict|cause} damage. | forms=base next=damage,heavy,severe,serious,great,extensive,considerable,significant,pain,injury,harm prev=can,may,could,will,to,might,would !behind=on,onto,upon
inflict | cause | The storm {inflicted|caused} damage. | next=damage,heavy,severe,serious,great,considerable,significant,terrible,major prev=storm,hurricane,storms,flood,floods,earthquake,fire,fires,typhoon,cyclone,tornado,wind,winds,which,that,bombs,bombing,raid,raids !behind=on,onto,upon
inflict | bring | They {inflicted|brought} great harm on the town. | behind=on,upon !head=damage,loss,losses,injury,injuries,casualties,defeat,punishment,wound,wounds !prev=damage,loss,losses,injury,injuries,wounds,punishment
inflict | cause | The damage {inflicted|caused} by the storm is great. | forms=participle next=by prev=damage,pain,injury,injuries,wounds,losses,suffering,harm,destruction,misery !next=onto
inflict | cause | They {inflicted|caused} pain. | !prev=self !next=on,upon,by,onto !head=damage,loss,losses,injury,injuries,casualties,defeat,defeats,punishment,wound,wounds,suffering !behind=on,onto,upon,and
influence | affect | It {influenced|affected} the sale. | forms=base,s,ing,past !prev=exercise,exercises,exercised,exercising,exert,exerts,exerted,have,has,had,having,wield,wields,of,under !head=writer,writers,poet,poets,artist,artists,musician,musicians,composer,composers,painter,painters,generation,generations,band,bands,thinker,thinkers
inform | tell | They {informed|told} him. | !prev=keep,keeps,kept,stay,stayed,be,well,better,fully,best,@adj !next=by,and,or,@noun,@adj !head=decision,decisions,policy,policies,debate,work,research,choice,choices,teaching,practice,practices,design,thinking,approach,understanding,view,views,strategy,planning,action,idea,ideas,vision,rule,rules,theory,theories,politics,analysis,plan,plans,poem,poems,novel,novels,book,books,art,painting,paintings,music,life,style,prose,drama,film,films,speech,writing,writings,law,laws,reform,reforms,taste,culture,sense,conduct,behaviour,behavior,judgment,judgement,study,essay,essays
infringe | break | They {infringed|broke} the rule. | next=the !head=freedom,freedoms,right,rights,liberty,privacy,patent,copyright
infuriate | anger | It {infuriated|angered} the guests.
infuse | fill | The room was {infused|filled} with light. | forms=participle next=with
ingest | swallow | They {ingested|swallowed} the pill.
inhabit | live in | Bears {inhabit|live in} the forest. | !next=by !prev=is,are,was,were,be,been,not,first,once !head=role,roles,character,part,persona,body
inhale | breathe in | They {inhaled|breathed in} the smoke. | next=@det,smoke,air,it,@end
inhibit | slow | It {inhibits|slows} the growth of weeds. | head=growth,development,progress forms=base,s,ing,past
inhibit | block | It {inhibits|blocks} the enzyme. | head=enzyme,enzymes,receptor,receptors,synthesis,uptake,absorption,transcription forms=base,s,ing,past
inhibit | hold back | It {inhibits|holds back} the growth. | !next=@end,by !head=people,children,students,speaker,speakers,protein,proteins,enzyme,enzymes,receptor,receptors
initiate | start | They {initiated|started} the test. | !next=into,in,him,her,them,us,me,you
inject | put | They {injected|put} money into it. | next=money
injure | hurt | It {injured|hurt} the child.
inquire | look | They {inquired|looked} into the case. | next=into
inquire | ask | They {inquired|asked} about the price.
inscribe | carve | They {inscribed|carved} his name on it. | head=name,names,date,dates,word,words,letters
insert | put | They {inserted|put} a coin in the slot. | next=a,an,the behind=in,into,between,inside,onto
insert | put in | They {inserted|put in} a coin. | next=a,an !behind=in,into,between,inside,onto,of,through
insinuate | hint | They {insinuated|hinted} that he was late. | next=that
inspect | check | They {inspected|checked} the bridge. | !head=troops,soldiers,guard,parade
inspire | encourage | It {inspired|encouraged} them to write. | next=them,him,her,people,others
instigate | start | They {instigated|started} a fight.
institute | start | They {instituted|started} a new rule.
instruct | tell | They were {instructed|told} to stop. | forms=participle next=to prev=was,were,been,is,are,be
instruct | tell | They {instructed|told} him to stop. | next=him,her,them,the,us
intend | mean | A device {intended|meant} to save water. | prev=@noun,@name next=to forms=past,participle
intend | plan | They {intend|plan} to sell the shop. | next=to forms=base,s,ing,past
intensify | increase | It {intensified|increased} the pain. | next=the
intensify | get stronger | The storm is {intensifying|getting stronger}. | forms=ing next=@end,and,as,over,in
intensify | get stronger | The storm {intensified|got stronger}. | next=@end,as,over,in,rapidly,quickly !prev=am,is,are,was,were,be,been,being,and,greatly,further
intercept | stop | They {intercepted|stopped} him. | next=him,her,them
intercept | stop | They {intercepted|stopped} the ship. | head=ship,ships,boat,boats,vessel,vessels,car,cars,lorry,lorries,truck,trucks,van,train,plane,planes,flight,convoy,migrants,smugglers,missile,missiles,drone,drones,rocket,rockets
intercept | catch | They {intercepted|caught} the message. | next=@det,@adj,it,every
interchange | swap | They {interchanged|swapped} the two.
interfere | get in the way | They {interfered|got in the way}. | next=.
interpret | make sense of | They {interpreted|made sense of} the data. | next=the,this,these,a head=data,result,results,finding,findings,chart,charts,graph,graphs,figure,figures,dream,dreams,map,maps,sign,signs,signal,signals
interrogate | question | He may be {interrogated|questioned} by the police. | prev=be next=by,about
interrogate | question | They {interrogated|questioned} him. | !prev=be !next=via,with !head=filesystem,setting,settings,status,table,tables,database,databases,system,service,services,server,servers,memory,data,device,devices,file,files,registry,object,objects
intersect | cross | The roads {intersect|cross} here.
intervene | step in | They {intervened|stepped in}. | !next=@noun !prev=decade,decades,year,years,war,month,months,week,weeks,century,centuries,death,fate,illness,events,period,time
interview | talk to | They {interviewed|talked to} the king. | next=@det,@name,him,her,them,more
intimidate | frighten | They {intimidated|frightened} him.
intone | say | He {intoned|said} a prayer.
intrigue | interest | It {intrigued|interested} him. | !next=by,against,with
introduce | bring in | They {introduced|brought in} a tax. | forms=past next=a,an !head=friend,man,woman,speaker,guest,colleague,character,topic,subject,concept,idea,word,term,theory,theme,rumor,rumour,note,element,visitor,question,stranger
introduce | bring in | They {introduced|brought in} new rules. | next=new,laws,legislation,rules,reforms,measures,taxes
introduce | bring in | The rules {introduced|brought in} by the king are old. | forms=participle prev=rule,rules,law,laws,reform,reforms,measure,measures,policy,policies,change,changes,tax,taxes,legislation,cuts next=by,in,after,under
introduce | bring in | It was {introduced|brought in} by the king. | prev=was,were,is,are,been,be,being,first forms=participle next=by,on,during
inundate | flood | They were {inundated|flooded} with mail.
invade | attack | They {invaded|attacked} Spain. | !head=privacy,space,body,tissue,tissues,cell,cells,dreams,life,lives,pitch,plant,market,markets,namespace,home,house,right,rights,liberty,liberties,freedom,freedoms,sphere,province,territory,sovereignty,marketplace,thoughts,mind,minds
investigate | study | They {investigated|studied} the outer planets. | head=planet,planets,moon,atmosphere,structure,structures,surface,properties,life,behaviour,behavior,phenomenon,phenomena
investigate | look into | They {investigated|looked into} the case. | !head=planet,planets,moon,atmosphere,structure,structures,surface,properties,life,nature,behaviour,behavior,behaviours,phenomenon,phenomena,origin,history
invigorate | refresh | It {invigorated|refreshed} him.
invoke | use | They {invoked|used} an old law. | head=law,laws,clause,article,rule,rules,power,powers forms=base,s,ing,past
involve | mean | It {involves|means} a risk. | next=a,an,the,many,several,some head=change,changes,risk,risks,work,cost,costs,delay,delays,loss,losses,effort,sacrifice,sacrifices,expenditure,choice,choices,compromise,shift,rise,cut,cuts,transformation,leap,reorganization,ban,struggle,move,break
involve | include | It {involves|includes} a test. | next=a,an,the,many,several,some,two,three,both !head=car,cars,bus,buses,lorry,lorries,truck,trucks,van,vehicle,vehicles,train,trains,plane,planes,people,person,man,men,woman,women,child,children,player,players,doctor,doctors,police,user,users,boy,girl,boys,girls,motorcycle,aircraft,murder,theft,error,errors,transformation,lookup,step,steps,leap,calculation,calculations,computation,ban,worker,workers,risk forms=base,s,past
irk | annoy | It {irked|annoyed} the guests.
irrigate | rinse | They {irrigated|rinsed} the wound. | head=wound,wounds,cavity,cavities,eye,eyes,ear,ears,nose,sinus,sinuses,bladder,bowel,colon,joint,canal,canals,abdomen,tube,catheter
irrigate | water | They {irrigate|water} the land. | !next=with
irritate | annoy | They {irritated|annoyed} him. | !head=skin,eye,eyes,throat,lungs,stomach,nose,bowel,wound
isolate | separate | They {isolated|separated} the sick. | next=the !head=problem,cause,fault,factor,issue,error,variable,effect,bug
issue | give | They {issued|gave} orders. | next=orders,instructions,warnings,permission
jeer | laugh at | They {jeered|laughed at} him. | next=him,her,them,@det
jeopardise | risk | He {jeopardised|risked} his career. | prev=he,she,they,we,you,i,who next=his,her,their,our,your,my
jeopardise | threaten | It {jeopardised|threatened} the deal. | !prev=he,she,they,we,you,i,who
jeopardize | risk | They {jeopardized|risked} their jobs. | prev=he,she,they,we,you,i,who next=his,her,their,our,your,my
jeopardize | threaten | It {jeopardized|threatened} the plan.
jettison | throw away | They {jettisoned|threw away} the plan. | next=the,their,its forms=base,ing,past
jostle | push | They {jostled|pushed} him. | !next=for
jot | write | He {jotted|wrote} it down.
journey | travel | They {journey|travel} to Spain.
jumble | mix up | They {jumbled|mixed up} the cards. | next=@det
justify | defend | They {justified|defended} the cost. | forms=base,s,ing,past prev=he,she,they,we,you,who,must,should,@name next=the,their,his,her !head=right,rights,freedom,freedoms,interests,state,status
justify | defend | They had to {justify|defend} their choice. | forms=base prev=to next=their,his,her,your !head=right,rights,freedom,freedoms,interests,state,status
juxtapose | combine | It {juxtaposed|combined} old and new images. | forms=base,s,ing,past next=@det,@adj,@noun
kindle | light | They {kindled|lit} a fire. | !head=interest,passion,hope,hopes,love,curiosity,desire,imagination,romance,memories,feeling,friendship,enthusiasm,anger,debate,hatred,fears,fear,zeal,rebellion,revolt,war,nationalism,spirit,resentment,sympathy,affection,ambition
labour | work | They {laboured|worked} in the fields. | next=in,for,on,to,at !prev=-
lambast | attack | She {lambasted|attacked} the bill. | head=bill,law,laws,plan,plans,policy,policies,decision,idea,proposal,report,practice,rule,rules,deal,sale,system
lambast | criticize | She {lambasted|criticized} the plan.
lambaste | attack | She {lambasted|attacked} the bill. | head=bill,law,laws,plan,plans,policy,policies,decision,idea,proposal,report,practice,rule,rules,deal,sale,system
lambaste | criticize | They {lambasted|criticized} the plan.
lament | mourn | They {lamented|mourned} the loss. | !next=that head=loss,losses,death,deaths,passing,dead,victims !prev=late
lament | regret | They {lamented|regretted} its effects. | next=the,its,their,his,her,this,these,how,a !prev=late
lampoon | make fun of | They {lampooned|made fun of} the mayor.
languish | suffer | They {languished|suffered} in jail. | prev=he,she,they,who,people,workers,prisoners,men,women,pair,is,are,was,were
languish | stay | It {languished|stayed} in a box. | next=in
laud | praise | They {lauded|praised} the film.
launch | bring out | They {launched|brought out} a new album. | next=a,an,the,their,its,his,her head=product,products,book,album,app,car,phone,model,range,version,brand,magazine,collection
launch | send up | They {launched|sent up} a rocket. | next=a,an,the,their,its head=rocket,rockets,satellite,satellites,shuttle,spacecraft,probe,balloon,telescope
launch | start | They {launched|started} a new firm. | next=a,an,the,their,its !head=missile,missiles,ship,ships,boat,boats,lifeboat,lifeboats,drone,drones,torpedo,torpedoes,raft,website,site,name,product,products,range,brand,magazine,book,album,bid,challenge
leap | jump | It {leaped|jumped} into the water.
lecture | teach | She {lectures|teaches} at a school. | next=at,in !prev=or,be,been,being,was,were
legislate | make laws | They {legislate|make laws} for the land. | next=@end,for,on,against,about,in,from
lessen | reduce | It {lessens|reduces} the pain. | next=@det
levy | collect | They {levied|collected} taxes. | next=taxes,tax,tolls,duties !behind=on,upon !head=fine,fines,penalty,penalties
levy | charge | They {levy|charge} a tax. | next=@det !head=fine,fines,penalty,penalties !behind=of
liberate | free | They were {liberating|freeing} the town. | forms=ing next=@det,@name,him,her,them,us,people,themselves,ourselves,women
liberate | free | They {liberated|freed} the town. | forms=base,s,past,participle
liken | compare | They {likened|compared} it to a cat.
linger | stay | They {lingered|stayed} for hours. | prev=he,she,they,we,i,you,who,to,people,guests,visitors,crowds,tourists !next=over,on,upon
litigate | sue | They {litigated|sued}. | !next=@det,@noun,@adj
loan | lend | They {loaned|lent} him a car. | next=@det,him,her,them,us,me,you,it,money,@name,@num
loathe | hate | They {loathe|hate} the noise.
lob | throw | They {lobbed|threw} stones.
locate | find | They were {located|found} by a crew. | forms=participle prev=was,were,been,be next=by,on,after,alive,and !behind=on,near,in,at,beside,close,outside,along,within
locate | find | They {locate|find} prey. | next=prey,food,them,him,her,it,objects,survivors,missing forms=base,s,ing,past !behind=on,near,in,at,beside,close,outside,along,within
locate | find | They {located|found} the wreck. | next=@det !behind=on,near,in,at,beside,close,outside,along,within
lodge | stay | They were {lodging|staying} at an inn. | forms=ing next=at,in,with
lodge | stay | They {lodged|stayed} at an inn. | next=at,in,with !prev=is,are,was,were,be,been,being,complaint,complaints
loom | come near | A storm {loomed|came near}. | forms=past,ing next=@end
loot | rob | They {looted|robbed} the shops. | !head=goods,food,art,artworks,treasure,treasures,gold,jewellery,jewelry,televisions,weapons,guns,antiquities,property,wealth,riches,resources,money,cash
lubricate | oil | They {lubricated|oiled} the chain.
lunge | rush | He {lunged|rushed} at the man. | next=at,towards,toward,forward
lure | attract | It {lured|attracted} many people.
lurk | hide | They {lurk|hide} in the dark. | next=in,behind,under,beneath,beyond,on,at,near,among,around,outside,below,beside
magnify | increase | It {magnifies|increases} the risk. | head=effect,effects,risk,risks,impact,fear,fears
maim | hurt | It {maimed|hurt} many people.
maintain | say | He {maintained|said} that it was late. | next=that prev=he,she,they,i,we,@name,also,always,critics,supporters,scholars,experts,historians,government,report,police
maintain | keep | They {maintain|keep} order. | next=eye,control,order,contact,balance,peace,discipline,high head=contact,control,order,balance,peace,discipline,standards
maintain | claim | They {maintain|claim} that it works. | next=that
maintain | keep | They {maintain|keep} the house in good order. | next=@det behind=in,at !head=presence,office,interest,position,stake,base
maintain | look after | They {maintain|look after} their roads. | next=a,its,their,his,her,an,the,our,your head=road,roads,building,buildings,bridge,bridges,house,houses,car,cars,equipment,machine,machines,machinery,garden,gardens,railway,fleet,park,parks,path,paths,tracks,pipes,network,property,properties,homes,premises,canal,canals,grounds,lines
maintain | keep | They {maintain|keep} good order. | next=a,its,their,his,her,good,an !head=innocence,lack,guilt,website,database,blog,account,system,systems,site,property,properties,homes,premises,canal,canals,grounds
malfunction | break down | The pump {malfunctioned|broke down}.
manage | run | He {manages|runs} a shop. | next=a,two,three forms=base,s,ing
manage | run | They {managed|ran} the hotel. | next=all,the,their,its,his,her,your,our head=shop,shops,hotel,club,company,business,firm,store,restaurant,farm,estate,team,department,branch,school,hospital,fund,café,cafe,theatre,factory,household,project,site,hotels,clubs,companies,firms,farms,estates,schools,hospitals,clinic,clinics,factories,bank,museum,library
manage | handle | They {manage|handle} the mail. | next=the,their,its,your,all !head=child,children,people,staff,workers,employees,journey,climb,feat,achievement,win,victory
mandate | order | The law {mandates|orders} a test. | !next=delegates,delegate,and,with,@end,them,him,her,us,representative,representatives,that,to !prev=elected,were,are,of
maneuver | move | They {maneuvered|moved} the ship. | !next=room,space
manifest | show | It {manifests|shows} itself in spring. | next=itself,themselves
manufacture | make | They {manufacture|make} shoes. | !next=goods,products,product,articles,exports,home,homes,housing,imports,of,company,companies,firm,firms,plant,plants,industry,industries,jobs,sector,process,processes,base,capacity,costs,output,facility,facilities,workers,work,business,businesses,centre,center,hub,town,towns,activity,defect,defects,error,errors !prev=called,the
mar | spoil | Rain {marred|spoiled} the show. | next=@det
mar | spoil | It was {marred|spoiled} by rain. | forms=participle next=by
market | sell | They {market|sell} the car in Spain. | next=@det,it,them
marvel | wonder | They {marvelled|wondered} at the view.
mask | hide | It {masks|hides} the smell. | next=@det
massacre | murder | They {massacred|murdered} the guards.
master | learn | She {mastered|learned} the art. | next=@det !head=difficulty,difficulties,problem,problems,fear,fears,situation,emotion,emotions,nerves,anger,enemy,horse,@name
materialize | appear | It never {materialized|appeared}. | forms=base,s,past next=@end,in,at,out,from,before,until,again,and,but,as !prev=is,are,was,were,be,been,being
mature | grow up | They {mature|grow up} in two years. | prev=he,she,they,who,boys,girls,children,males,females,birds,animals,fish,@adv !prev=more,most,less,very,so,too
maul | attack | A bear {mauled|attacked} him.
meander | wind | The river {meanders|winds} through the town. | next=through,across,along
meddle | interfere | He {meddled|interfered} in it.
mediate | settle | They {mediated|settled} the dispute. | next=the !head=talks,debate,discussion,discussions,effect,effects,relationship
meditate | think | They {meditated|thought} about it. | next=about
menace | threaten | It {menaced|threatened} the town.
mend | fix | They {mended|fixed} the net. | next=@det,it,them,@plural
mesmerize | charm | It {mesmerized|charmed} the guests. | forms=base,s,past,participle
metabolize | break down | It is {metabolized|broken down} by the liver. | forms=participle next=by,in,into,to,quickly,slowly,chiefly,mainly,primarily,@end
migrate | move | They {migrate|move} south. | next=south,north,to,from,west,east
mimic | copy | It {mimics|copies} the bird. | !head=drive,disk,account,workload,functionality,bank,machine,computer
mingle | mix | They {mingled|mixed} with the guests.
minimize | reduce | They {minimized|reduced} risk. | next=risk,waste,damage,risks,costs,delay,delays,losses,loss,pollution,exposure,harm,disruption,contact,stress,the !head=sum,function,functions,objective,distances
misappropriate | steal | He {misappropriated|stole} the money. | head=money,funds,fund,royalties,cash,donations,savings
misconstrue | misunderstand | They {misconstrued|misunderstood} his aim.
misinterpret | misunderstand | They {misinterpreted|misunderstood} the sign.
mislead | fool | It {misled|fooled} the guests. | forms=base,s,past,participle !next=@end
misplace | lose | They {misplaced|lost} the key. | next=@det,it,them !prev=be,is,are,was,were,been,seem,seems !head=trust,faith,confidence
mitigate | reduce | They {mitigated|reduced} the risk. | !next=circumstances,circumstance,factor,factors
moan | complain | They {moaned|complained} about the food. | next=about
mobilize | gather | They {mobilized|gathered} an army. | head=army,armies,troop,troops,soldiers,force,forces,fund,funds,money,support,resources,supporters,volunteers
mobilize | bring together | They {mobilized|brought together} the poor. | next=the,their,his,her,our,a,an,@plural
mobilize | gather | The rebels {mobilized|gathered} in the hills. | forms=base,past next=in,at,near,@end,outside !prev=is,are,was,were,be,been,being
mock | laugh at | They {mocked|laughed at} him. | !prev=highly,more,most,very !next=and
modernise | update | They {modernised|updated} the plant.
modernize | update | They {modernized|updated} the plant.
modify | change | They {modified|changed} the plan. | !prev=genetically !head=noun,nouns,verb,verbs,adjective,adjectives
molest | abuse | He {molested|abused} the boy. | forms=base,past,participle next=@det,him,her,them,@plural,by
mollify | calm | It {mollified|calmed} the crowd.
monitor | watch | They {monitor|watch} the sea.
motivate | drive | He was {motivated|driven} by greed. | forms=participle next=by
mould | shape | They {moulded|shaped} the clay.
mount | grow | Fear is {mounting|growing}. | forms=ing next=@end,in,over,on,as prev=been,are,is,was,were,steadily
mull | think about | They {mulled|thought about} the plan. | next=@det,plans,options,whether,how
multiply | breed | The rabbits {multiplied|bred}. | forms=base,s,past next=.,rapidly,quickly prev=animals,rabbits,rats,mice,insects,fish,birds,bees,flies
multiply | grow | The crowd {multiplied|grew}. | forms=base,s,past next=.,rapidly,quickly !prev=are,is,were,was,be,we,you,to,can,then,animals,rabbits,rats,mice,insects,fish,birds,bees,flies,bacteria,cells,viruses,and
munch | eat | They {munched|ate} the grass. | !next=squares,triangles
murder | kill | He {murdered|killed} the guard. | forms=s,ing,past,participle
murder | kill | He tried to {murder|kill} them. | forms=base !next=@end,and,or,in
muster | gather | They {mustered|gathered} an army. | !next=out
mystify | puzzle | He was {mystified|puzzled} by it. | forms=participle next=by,@end,at prev=is,are,was,were,be,been,remain,remained,still,left
mystify | puzzle | It {mystified|puzzled} the guests. | head=guests,guest,experts,scientists,doctors,people,police,readers,fans,visitors,viewers,critics,historians,researchers,public,world
nab | catch | They {nabbed|caught} the thief. | head=thief,thieves,suspect,suspects,robber,robbers,criminal,criminals,burglar,burglars,smuggler,smugglers,killer
narrate | tell | He {narrated|told} the story. | head=story,stories,tale,tales,adventure,adventures
navigate | find the way | They {navigated|found the way} through the fog. | next=through
near | come close to | They {neared|came close to} the town. | forms=past,s next=@det
necessitate | mean | It {necessitates|means} building a road. | next=@ing
necessitate | call for | It {necessitates|calls for} a plan. | head=explanation,plan,approach,decision,strategy,method,analysis,system,study
necessitate | call for | It {necessitated|called for} surgery. | head=surgery,action,treatment,measures,caution,approach,repairs
necessitate | lead to | It {necessitated|led to} a change of plan. | head=change,changes,delay,delays,closure,move,removal,evacuation,rise,cut,cuts,use,construction,replacement,adoption,shift,revision,reduction,resignation,operation,amputation,withdrawal,creation,increase,stop,return,visit,trip,rethink,redesign,review,allocation,language
necessitate | need | It {necessitates|needs} much care. | head=care,attention,effort,work,skill,skills,help,planning,patience,thought,time,money,repair,repairs,trust,surgery,training,resources,investment,support,cooperation,treatment,staff,equipment,water,energy
negate | cancel out | It {negates|cancels out} the effect. | head=effect,effects,benefit,benefits,advantage,advantages,gain,gains
neglect | ignore | They {neglected|ignored} the fault. | !prev=is,are,was,were,been,being,badly,sadly,long,criminally,and !next=to,or !head=roof,roofs,wall,walls,house,houses,home,garden,gardens,building,buildings,road,roads,bridge,bridges,health,child,children,family,farm,land,study,studies,work,wife,husband,duty,duties,parent,parents,mother,father,animal,animals,dog,dogs,pet,pets,patient,patients,teeth,park,parks,baby
negotiate | work out | They {negotiated|worked out} a deal. | next=a,an,the !head=bend,bends,corner,corners,stairs,path,section,course,obstacle,obstacles,track,steps,river,rapids,traffic,street,streets,hill,maze,terrain
neutralize | stop | They {neutralized|stopped} the threat. | next=@det head=threat,threats,attack,attacks,enemy,danger,gang,terrorists
nominate | name | They {nominated|named} her as leader. | !next=for next=him,her,them,a,an,@name forms=base,s,ing,past !behind=for
note | say | He {noted|said} that it was late. | forms=s,ing,past,participle next=that !prev=@start,to,please,must,should,you,we,i,and,also,only,can,just
note | say | Experts did {note|say} that it was late. | forms=base next=that prev=@plural,they,who,did,do,does,n't,some,many,others
notice | see | They {noticed|saw} that it fell. | next=that
notify | tell | They {notified|told} the guests. | !head=merger,mergers,change,changes,disease,diseases,case,cases,breach,breaches,accident,accidents,event,events,death,deaths,intention,claim,claims,loss,losses
nourish | feed | It {nourishes|feeds} the crop. | forms=base,s,past,participle
nudge | push | He {nudged|pushed} the door.
nullify | cancel | It {nullified|canceled} the deal.
nurture | care for | They {nurtured|cared for} the child. | head=young,child,children,baby,babies,chick,chicks,plant,plants,seedling,seedlings,cub,cubs,animal,animals,calf,lamb,lambs,pup,pups
nurture | encourage | They {nurtured|encouraged} her talent. | head=talent,talents,creativity,growth,skills,ability,interest,curiosity,imagination,idea,ideas,writers,artists,players,habits,development,confidence
obey | follow | They {obey|follow} the rule. | next=the,a,this,these,his,her,rules,orders !head=parent,parents,mother,father,master,king,queen,emperor,teacher,teachers,god,husband,officer,officers,boss,leader,leaders,commander,police,law,lord,government,man,captain,experimenter,experimenters,authority,him,them,owner,owners,orders
obfuscate | hide | It {obfuscated|hid} the truth. | !next=@end,and,or,language,languages,code
obligate | force | It {obligates|forces} them to pay. | !next=itself,himself,herself,themselves,myself,ourselves,yourself
oblige | force | It {obliges|forces} him to go. | next=him,her,them,us,people,its,employers,companies,members,governments,states
oblige | force | It {obliges|forces} makers to show the price. | forms=base,s,ing,past behind=to
obliterate | destroy | It {obliterated|destroyed} the town.
obscure | hide | It {obscured|hid} the view. | next=the,his,her,their !prev=more,most,very,less
observe | say | The judge {observed|said} that it was late. | next=that prev=judge,judges,court,critic,critics,historian,historians,economist,economists,reviewer,reviewers,minister,poet,editor forms=s,past,base
observe | follow | They {observed|followed} the terms of the lease. | head=term,terms,condition,conditions,formalities,procedure,procedures,protocol,code,regulations,etiquette forms=base,s,ing,past
observe | celebrate | They {observe|celebrate} the holiday. | head=holiday,holidays,festival,festivals,birthday,anniversary,christmas,easter
observe | keep | They {observe|keep} the custom. | head=feast,sabbath,fast,ramadan,lent,custom,customs,tradition,traditions,silence,courtesies,courtesy
observe | notice | They {observed|noticed} that it was late. | next=that prev=they,we,i,scientists,researchers,doctors,farmers,biologists,astronomers
observe | say | It is late, {observes|says} Tom. | prev=@end next=@name,he,she
observe | watch | They {observed|watched} the birds. | next=@det,@adj,@noun,@num head=bird,birds,animal,animals,child,children,student,students,pupil,pupils,patient,patients,baby,babies,people,lesson,lessons,teacher,teachers,class,snake,snakes,star,stars,planet,planets,sky,insects,fish,game,match
observe | see | It can be {observed|seen} in spring. | prev=be,been next=in,at,from,on,@end !head=term,terms,condition,conditions,covenant,covenants,contract,agreement,neutrality,sabbath,peace,distinction,formality,formalities,etiquette,discipline,protocol,procedure,procedures,precautions,duty,duties,constitution,decree,regulations,regulation,code,commandment,commandments
observe | see | They {observed|saw} a change. | !next=by,and,or,closely,carefully,@end,in,night,day !head=strike,ban,fast,custom,customs,order,orders,number,numbers,amount,behaviour,behavior,rate,rule,rules,law,laws,silence,treaty,treaties,obligation,obligations,tradition,traditions,rite,rites,ritual,rituals,holiday,holidays,festival,festivals,sabbath,minute,ceasefire,truce,principle,principles,agreement,sanctity,duty,deadline,limit,limits,convention,conventions,etiquette,anniversary,precaution,precautions,protocol,protocols,restrictions,term,terms,condition,conditions,covenant,covenants,contract,neutrality,peace,distinction,formality,formalities,discipline,procedure,procedures,duties,constitution,decree,regulations,regulation,code,commandment,commandments,courtesies,courtesy,manners,niceties
obstruct | block | It {obstructed|blocked} the road. | !next=justice !head=labour,labor,justice
obtain | win | They {obtained|won} 50 seats. | head=seat,seats,votes,vote,majority next=@num,a,the,more,most,just,only,about,over
obtain | get | She {obtained|got} her degree and left. | next=a,an,its,his,her,their,permission !prev=is,are,was,were,be,been,being,still,cannot !next=in,at,among,between,when,where,throughout,today,across,even,both
obtain | get | They {obtained|got} a loan. | forms=base,s,ing,past !next=only,under,in,at,among,between,when,where,throughout,today,across,even,both,without,if,whenever,wherever,here,there !prev=longer,affairs,relation,relations,equality,circumstances,law,laws,wages,rule,rules,conditions,situation,custom,still,cannot,can
obviate | remove | It {obviates|removes} the need for a pump. | head=need,necessity,risk
occasion | cause | It {occasioned|caused} a war. | forms=past,participle
occupy | have | It {occupies|has} an important place in our history. | next=a,an head=place,position behind=in,among,between forms=base,s,past
occupy | hold | The army {occupied|held} the city. | next=the,@det !prev=is,are,was,were,be,been,being head=city,country,town,village,capital,region,province,island,islands,peninsula,territories
occupy | take up | It {occupies|takes up} two floors. | next=two,three,the,a,much,most head=floor,floors,space,spaces,area,areas,site,sites,mile,miles,acre,acres,hectares,square,plot,page,pages,third,half,quarter,slot,part,hour,hours,time,corner,whole,all,much,block
occur | happen | It is likely to {occur|happen} at noon. | forms=base prev=to next=@end,at,if,when,but,and,again,during,after,before !next=to
occur | happen | The accident {occurred|happened} in May. | prev=accident,accidents,incident,incidents,explosion,explosions,fire,fires,attack,attacks,battle,battles,murder,murders,crash,crashes,earthquake,earthquakes,eruption,eruptions,disaster,disasters,event,events,death,deaths,had
occur | happen | It {occurs|happens} each year. | next=@end,when,during,every,each,after,before,again,because forms=base,s,past,participle
occur | happen | The fall {occurred|happened} in May. | next=in,on,at,near,around,as prev=@noun,which,that,it,had forms=past,participle
occur | happen | Storms {occur|happen} in May. | next=in,on,at,near,around,as,more,most,frequently,often,less prev=accident,accidents,attack,attacks,change,changes,crash,crashes,death,deaths,earthquake,earthquakes,error,errors,eruption,eruptions,event,events,explosion,explosions,fire,fires,flood,floods,injuries,mistake,mistakes,problem,problems,storm,storms
omit | leave out | They {omitted|left out} the name. | !next=@ing,to
ooze | leak | Oil {oozed|leaked} from the pipe.
operate | run | It is {operated|run} by two men. | forms=participle next=by
operate | run | They {operate|run} a school. | !next=on,at,in,by,with,like,@end,to,the,under,only,as,from,within,without,through,when,if,while,so,across,outside,independently,efficiently,safely,normally,system,systems,principle,principles,room,theatre,theater,table,methods,costs,profit,profits,income,expenses,budget,instructions,procedure,procedures,conditions,margin,margins,manual,or,and,remotely,alone,freely,openly,@adv,separately,together
operate | run | They {operated|ran} the hotel. | next=the !head=way,machine,crane,controls,switch,lever,camera,gun,buzzer,same,door,brakes
operate | work | The pump {operates|works} at night. | !prev=@end next=at,in,by,with,like,@end,under,within,without,through,when,if,efficiently,independently,normally,across,outside,remotely,alone,freely,openly
opine | say | He {opined|said} that it was late. | next=that
oppose | be against | They will {oppose|be against} the plan. | forms=base next=the,a,any,this
oppress | keep down | They {oppressed|kept down} the poor. | forms=past,participle !next=@noun,@adj
oppress | keep down | They {oppress|keep down} the poor. | forms=base,s,ing
opt | choose | They {opted|chose} to stay. | next=to
orchestrate | organize | They {orchestrated|organized} the revolt.
ordain | order | The king {ordained|ordered} it. | next=it,that
organize | divide | It is {organized|divided} into seven parts. | forms=participle next=into prev=is,are,was,were
organize | set up | They {organized|set up} a group. | next=a,an head=group,team,party,band,club,union,company,committee,army,network,society,court,collective
organize | arrange | They {organized|arranged} a trip. | next=a,an,the !head=group,team,party,band,club,union,company,committee,army,death,deaths,crime,workers,government,proletariat,worker,working,class,classes,masses,people,peasants,peasantry,society,order,insurrection,uprising,rebellion,revolt,resistance,strike,strikes,court,collective
organize | arrange | The book was {organized|arranged} in parts. | forms=participle next=in,into !prev=@noun,@plural,well,highly,has,have,had
organize | set up | It was {organized|set up} by a king. | forms=participle next=by !head=date,name,topic,size,subject,type,theme,category,age,colour,color,cards,order,number
originate | start | The river {originates|starts} in the hills. | forms=s,past prev=river,stream,brook,creek,tributary,rivers,streams,glacier !next=from
originate | come | It {originates|comes} from Rome. | next=from
originate | start | It {originated|started} in Rome. | !head=manner,way,fashion
oscillate | swing | It {oscillates|swings} between two values. | next=between,around,from
ostracize | shut out | They {ostracized|shut out} the boy. | next=@det,by,from
oust | drive out | The weeds {oust|drive out} local plants. | head=flora,plant,plants,species,animals,trees,wildlife,rival,rivals,competitors
oust | throw out | They {ousted|threw out} the leader.
outdo | beat | They {outdid|beat} the rival team. | forms=base,s,ing,past
outlast | live longer than | It {outlasted|lived longer than} its owner. | forms=base,ing,past
outlaw | ban | They {outlawed|banned} the sale.
outline | describe | They {outlined|described} the plan. | !head=font,fonts
outlive | live longer than | She {outlived|lived longer than} her sons. | next=@det,him,her,them !head=usefulness,value,purpose,welcome !prev=be,been,was,were,is,are
outpace | grow faster than | Demand {outpaced|grew faster than} supply. | head=supply,demand,inflation,growth,production,output,income,incomes,wages,population,economy,rents,earnings forms=base,s,ing,past
outpace | beat | They {outpaced|beat} the rival team. | forms=base,s,ing,past head=rival,rivals,team,teams,opponent,opponents,field,runner,runners,competition,peers
outperform | do better than | They {outperform|do better than} their rivals. | forms=base,s,ing,past
outplay | beat | They {outplayed|beat} the rival team. | forms=base,s,ing,past
outrage | anger | It {outraged|angered} the guests.
outstrip | be greater than | Demand {outstrips|is greater than} supply. | forms=s head=supply,demand,production,output,income,resources,capacity
outweigh | be greater than | The benefit {outweighs|is greater than} the cost. | forms=s
outwit | trick | He {outwitted|tricked} the wolf.
overcome | get over | They {overcame|got over} their fear. | head=fear,fears,grief,shock,shyness,illness,disappointment,loss
overcome | get past | They {overcame|got past} the obstacle. | head=obstacle,obstacles,barrier,barriers,difficulty,difficulties,objection,objections,hurdle,hurdles,difference,differences,restriction,restrictions,constraint,constraints
overcome | beat | They {overcame|beat} the team. | forms=base,s,ing,past !next=with,by !head=grief,shock,problem,problems,shortage,shortages,limitation,limitations,weakness,weaknesses,lack,fear,fears,shyness,illness,disappointment,loss,difference,differences,restriction,restrictions,constraint,constraints,bug,bugs,defect,defects,deficit,resistance,obstacle,friction,gravity,inertia,forces,force,pull,attraction
overhaul | repair | They {overhauled|repaired} the ship. | head=ship,ships,engine,engines,car,cars,motor,machine,machines,plane,planes,train,trains,bike,pump,boiler
overhaul | change | They {overhauled|changed} the tax system. | next=@det,@adj,@noun head=law,laws,rules,system,systems,policy,policies,plan,economy,process,code,service,services,department,structure,curriculum,management,scheme
overlook | miss | They {overlooked|missed} the fault. | next=the,this,these,some,an,a,many,important head=fault,opportunity,opportunities,detail,details,sign,signs,clue,clues,chance,chances,point,fact
overpower | hold down | They {overpowered|held down} the man. | head=man,men,suspect,attacker,robber,gunman,intruder,burglar,hijacker,hijackers
overpower | defeat | They {overpowered|defeated} the guards. | forms=base,s,past,participle !next=by
overrun | take over | They {overran|took over} the town. | forms=past !head=runway,budget,time,estimate,limit,deadline,cost
oversee | be in charge of | He {oversaw|was in charge of} the modernization of it. | head=modernization,modernisation,construction,development,building,expansion,restoration,reconstruction,transition,design,creation,implementation,introduction,renovation,completion,conversion forms=s,past
oversee | run | She {oversees|runs} the team. | !next=that
overtake | pass | They {overtook|passed} the car. | !prev=slavery,events,disaster,tragedy,sleep
overthrow | bring down | He was {overthrown|brought down} in May. | forms=participle next=by,in,and,@end
overthrow | bring down | They {overthrew|brought down} the king. | next=@det,@name,him,them
overturn | reverse | The court {overturned|reversed} the ruling. | next=the head=ruling,rulings,decision,decisions,verdict,judgment,judgement,conviction,ban,order,policy,sentence,result,results,vote
overwhelm | defeat | They {overwhelmed|defeated} the enemy. | next=the head=enemy,enemies,army,defender,defenders,defence,defences,troops,rebels,garrison,force,forces,invaders
`,
);
