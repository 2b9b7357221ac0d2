import { readEntries } from "./entry.ts";

/** Verbs from I to O. */
export const VERBS_I_O = readEntries(
  "verb",
  `
identify | find | They {identified|found} the cause. | next=@det,@adj,problems,areas,ways,errors,risks,patterns,needs,gaps,causes !head=people,person,customer,customers,user,users,man,men,woman,women,other,name,names,gender,voice,face,victim,victims,body,bodies,author,writer,speaker,brothers,suspect,suspects,killer,child,children,student,students,caller,% forms=base,past
identify | find | It was {identified|found} in May. | forms=participle next=in,at,near,on
idolize | worship | They {idolize|worship} him.
ignite | light | They {ignited|lit} the fire. | !head=debate,controversy,war,passion,interest,row,imagination,conflict
illuminate | light up | It {illuminates|lights up} the room.
illustrate | show | The map {illustrates|shows} the route. | next=@det,@noun,@adj,how,what,that,why,in,by
imbue | fill | It {imbued|filled} them with hope.
imitate | copy | They {imitated|copied} the bird.
immerse | dip | They {immersed|dipped} it in oil.
immigrate | move | They {immigrated|moved} to Spain. | next=to
immobilize | stop | They {immobilized|stopped} the car.
impair | harm | It {impairs|harms} the sight.
impart | give | They {imparted|gave} the news.
impeach | accuse | They {impeached|accused} the leader.
impede | slow | The mud {impeded|slowed} the work.
impel | push | It {impelled|pushed} him to go.
imperil | risk | It {imperils|risks} lives.
impersonate | pretend to be | He {impersonated|pretended to be} a guard.
implant | put | They {implanted|put} it in her arm. | next=it,@det
implicate | involve | It {implicated|involved} the mayor.
imply | suggest | They {implied|suggested} that it was late. | forms=past next=that
implore | beg | They {implored|begged} him to go.
import | bring in | They {imported|brought in} wine. | next=wine,goods,food,oil
impose | put | They {imposed|put} a tax on wine. | next=a,an,new head=tax,taxes,duty,duties,tariff,tariffs,levy
impound | take | They {impounded|took} the car.
impoverish | ruin | It {impoverished|ruined} the town.
imprison | jail | They {imprisoned|jailed} him.
improvise | make up | They {improvised|made up} a song. | next=a
inaugurate | open | They {inaugurated|opened} the bridge.
incarcerate | jail | They {incarcerated|jailed} him.
incense | anger | It {incensed|angered} the guests.
incinerate | burn | They {incinerated|burned} the waste.
incite | stir up | They {incited|stirred up} hatred. | next=hatred,violence,anger,a
incline | lean | They {incline|lean} to the left. | forms=base,s,ing,past !prev=is,are,was,were,be,feel,felt,@adv
include | have | It {includes|has} ten rooms. | next=two,three,four,five,six,ten,several,many,a,an,some forms=base,s,past !prev=examples,example,these,those,this,he,she,they,we,i,you,also
inconvenience | bother | It {inconvenienced|bothered} him.
incorporate | include | It {incorporates|includes} a clock. | forms=s
incorporate | include | They {incorporated|included} many ideas. | forms=past,participle,ing next=many,some,several,elements,parts,features,ideas,both
increase | raise | They {increased|raised} prices. | next=prices,taxes,pay,rents,wages,fees
increase | grow | Trade {increased|grew} by half. | next=@end,to,by,from,rapidly,during,and
increase | grow | Trade {increased|grew} in May. | next=in,over forms=base,s,past,participle
incur | run up | They {incurred|ran up} debts. | next=debts,costs
indicate | say | It is what the name {indicates|says}. | prev=name,names,title
indicate | show | The light {indicates|shows} the speed. | !prev=he,she,they,had,has
induce | cause | It may {induce|cause} vomiting. | next=vomiting,sleepiness,drowsiness,panic,anxiety,labour,labor
induce | cause | It {induces|causes} sleep. | next=sleep,fear,pain,stress,a
indulge | take pleasure | They {indulged|took pleasure} in it. | next=in
infiltrate | enter | They {infiltrated|entered} the group.
inflate | blow up | They {inflated|blew up} a balloon. | next=the,a
inflict | cause | They {inflicted|caused} pain. | !prev=self !next=on,upon,by
influence | affect | It {influenced|affected} the sale. | forms=base,s,ing,past
inform | tell | They {informed|told} him. | !head=decision,decisions,policy,debate,work,research,choice,choices
infringe | break | They {infringed|broke} the rule. | next=the !head=freedom,freedoms,right,rights,liberty,privacy,patent,copyright
infuriate | anger | It {infuriated|angered} the guests.
ingest | swallow | They {ingested|swallowed} the pill.
inhabit | live in | Bears {inhabit|live in} the forest.
inhale | breathe in | They {inhaled|breathed in} the smoke. | next=@det,smoke,air,it,@end
inhibit | slow | It {inhibits|slows} the growth.
initiate | start | They {initiated|started} the test.
inject | put | They {injected|put} money into it. | next=money
injure | hurt | It {injured|hurt} the child.
inquire | ask | They {inquired|asked} about the price.
inscribe | carve | They {inscribed|carved} his name on it. | head=name,names,date,dates,word,words,letters
insert | put in | They {inserted|put in} a coin. | next=a,an
insist | say | They {insisted|said} that it was late. | next=that
inspect | check | They {inspected|checked} the bridge.
inspire | encourage | It {inspired|encouraged} them to write. | next=them,him,her,people,others
instigate | start | They {instigated|started} a fight.
institute | start | They {instituted|started} a new rule.
instruct | tell | They {instructed|told} him to stop. | next=him,her,them,the,us
insult | offend | It {insulted|offended} the guests.
intend | plan | They {intend|plan} to sell the shop. | next=to forms=base,s,ing,past
intensify | increase | It {intensified|increased} the pain. | next=the
intensify | get stronger | The storm {intensified|got stronger}. | next=@end,and,as,over,in
intercept | stop | They {intercepted|stopped} the ship. | next=@det,@name,him,them,it
interchange | swap | They {interchanged|swapped} the two.
interfere | get in the way | They {interfered|got in the way}. | next=.
interpret | read | They {interpreted|read} the text. | next=the,this,these,a
interrogate | question | They {interrogated|questioned} him.
intersect | cross | The roads {intersect|cross} here.
intervene | step in | They {intervened|stepped in}.
interview | talk to | They {interviewed|talked to} the king. | next=@det,@name,him,her,them,more
intimidate | frighten | They {intimidated|frightened} him.
intone | say | He {intoned|said} a prayer.
intrigue | interest | It {intrigued|interested} him.
introduce | bring in | They {introduced|brought in} a tax. | forms=past next=a,an
introduce | bring in | They {introduced|brought in} new rules. | next=new,laws,legislation,rules,reforms,measures,taxes
introduce | bring in | It was {introduced|brought in} in May. | forms=participle next=in,by,on,during
intrude | break in | They {intruded|broke in}.
inundate | flood | They were {inundated|flooded} with mail.
invade | attack | They {invaded|attacked} Spain.
investigate | look into | They {investigated|looked into} the case.
invigorate | refresh | It {invigorated|refreshed} him.
involve | include | It {involves|includes} a test. | next=a,an,the,many,several,some,two,three,both
irk | annoy | It {irked|annoyed} the guests.
irrigate | water | They {irrigate|water} the land.
irritate | annoy | It {irritated|annoyed} him.
isolate | separate | They {isolated|separated} the sick. | next=the
issue | give | They {issued|gave} orders. | next=orders,instructions,warnings,permission
jeer | mock | They {jeered|mocked} him. | next=him,her,them,@det
jeopardize | risk | They {jeopardized|risked} the plan.
jettison | throw away | They {jettisoned|threw away} the plan. | next=the,their,its forms=base,ing,past
jostle | push | They {jostled|pushed} him.
jot | write | He {jotted|wrote} it down.
journey | travel | They {journey|travel} to Spain.
jumble | mix up | They {jumbled|mixed up} the cards. | next=@det
justify | give reasons for | They {justified|gave reasons for} the cost. | forms=base,s,ing,past next=the,their,his,her
juxtapose | compare | They {juxtaposed|compared} the two.
kindle | light | They {kindled|lit} a fire.
labour | work | They {laboured|worked} in the fields. | next=in,for,on,to,at
lambast | criticize | She {lambasted|criticized} the plan.
lambaste | criticize | They {lambasted|criticized} the plan.
lament | mourn | They {lamented|mourned} the loss.
languish | suffer | They {languished|suffered} in jail.
laud | praise | They {lauded|praised} the film.
launch | start | They {launched|started} a new firm. | next=a,an,the,their,its
leap | jump | It {leaped|jumped} into the water.
lecture | teach | She {lectures|teaches} at a school. | next=at,in
legislate | make laws | They {legislate|make laws} for the land.
lessen | reduce | It {lessens|reduces} the pain. | next=@det
levy | collect | They {levied|collected} taxes. | next=taxes,tax,tolls,duties
levy | charge | They {levy|charge} a tax. | next=@det
liberate | free | They {liberated|freed} the town.
liken | compare | They {likened|compared} it to a cat.
linger | stay | They {lingered|stayed} for hours.
liquefy | melt | The metal {liquefied|melted}.
litigate | sue | They {litigated|sued}.
loan | lend | They {loaned|lent} him a car.
loathe | hate | They {loathe|hate} the noise.
lob | throw | They {lobbed|threw} stones.
locate | find | They {located|found} the wreck. | next=@det
lodge | stay | They {lodged|stayed} at an inn. | next=at,in,with
loom | come near | A storm {loomed|came near}. | forms=past,ing next=@end
loot | rob | They {looted|robbed} the shops.
lubricate | oil | They {lubricated|oiled} the chain.
lure | attract | It {lured|attracted} many people.
lurk | hide | They {lurk|hide} in the dark.
maim | hurt | It {maimed|hurt} many people.
maintain | keep | They {maintain|keep} good order. | next=a,its,their,his,her,good,an
malfunction | break down | The pump {malfunctioned|broke down}.
manage | run | He {manages|runs} a shop. | next=a,two,three forms=base,s,ing
manage | handle | They {manage|handle} the mail. | next=the,their,its,your,all
mandate | demand | The law {mandates|demands} a test.
maneuver | move | They {maneuvered|moved} the ship.
manifest | show | It {manifests|shows} itself in spring. | next=itself,themselves
manufacture | make | They {manufacture|make} shoes.
market | sell | They {market|sell} the car in Spain. | next=@det,it,them
marvel | wonder | They {marvelled|wondered} at the view.
mask | hide | It {masks|hides} the smell. | next=@det
massacre | kill | They {massacred|killed} the guards.
master | learn | She {mastered|learned} the art. | next=@det
materialize | appear | It never {materialized|appeared}.
mature | grow up | They {mature|grow up} in two years. | !prev=is,are,was,were,be,been,more,most,very,seem,seems,looks,feel
maul | attack | A bear {mauled|attacked} him.
meander | wind | The river {meanders|winds} through the town. | next=through,across,along
meddle | interfere | He {meddled|interfered} in it.
mediate | settle | They {mediated|settled} the dispute. | next=the
meditate | think | They {meditated|thought} about it. | next=about
menace | threaten | It {menaced|threatened} the town.
mend | fix | They {mended|fixed} the net.
mesmerize | charm | It {mesmerized|charmed} the guests.
migrate | move | They {migrate|move} south. | next=south,north,to,from,west,east
mimic | copy | It {mimics|copies} the bird.
mingle | mix | They {mingled|mixed} with the guests.
minimize | reduce | They {minimized|reduced} risk. | next=risk,waste,damage
misinterpret | misunderstand | They {misinterpreted|misunderstood} the sign.
mislead | fool | It {misled|fooled} the guests.
misplace | lose | They {misplaced|lost} the key. | !prev=be,is,are,was,were,been,seem,seems
mitigate | reduce | They {mitigated|reduced} the risk.
moan | complain | They {moaned|complained} about the food. | next=about
mobilize | gather | They {mobilized|gathered} an army.
mock | laugh at | They {mocked|laughed at} him.
modernise | update | They {modernised|updated} the plant.
modernize | update | They {modernized|updated} the plant.
modify | change | They {modified|changed} the plan.
molest | bother | They {molested|bothered} him. | forms=past
mollify | calm | It {mollified|calmed} the crowd.
monitor | watch | They {monitor|watch} the sea.
motivate | drive | He was {motivated|driven} by greed. | forms=participle next=by
mould | shape | They {moulded|shaped} the clay.
mourn | grieve for | They {mourned|grieved for} the king. | next=the,his,her,their
multiply | grow | The fish {multiplied|grew}. | forms=base,s,past next=.,rapidly,quickly !prev=are,is,were,was,be,we,you,to,can,then
munch | eat | They {munched|ate} the grass.
murder | kill | He {murdered|killed} the guard.
muster | gather | They {mustered|gathered} an army.
mystify | puzzle | It {mystified|puzzled} the guests.
narrate | tell | He {narrated|told} the story.
navigate | find the way | They {navigated|found the way} through the fog. | next=through
near | come close to | They {neared|came close to} the town. | forms=past,s next=@det
necessitate | need | It {necessitates|needs} much work.
neglect | ignore | They {neglected|ignored} the fault. | !head=roof,roofs,wall,walls,house,houses,home,garden,gardens,building,buildings,road,roads,bridge,bridges,health,child,children,family,farm,land,study,studies,work,wife
negotiate | work out | They {negotiated|worked out} a deal. | next=a,an,the
neutralize | stop | They {neutralized|stopped} the threat. | next=@det
nominate | name | They {nominated|named} her as leader. | !next=for next=him,her,them,a,an,@name forms=base,s,ing,past
note | say | He {noted|said} that it was late. | next=that
notice | see | They {noticed|saw} that it fell. | next=that
notify | tell | They {notified|told} the guests.
nourish | feed | It {nourishes|feeds} the crop.
nudge | push | He {nudged|pushed} the door.
nullify | cancel | It {nullified|canceled} the deal.
nurture | care for | They {nurtured|cared for} the young.
obey | follow | They {obey|follow} the rule. | next=the,a,this,these,his,her,rules,orders
obfuscate | hide | It {obfuscated|hid} the truth.
obligate | force | It {obligates|forces} them to pay.
oblige | force | It {obliges|forces} him to go. | next=him,her,them,us
obliterate | destroy | It {obliterated|destroyed} the town.
obscure | hide | It {obscured|hid} the view. | next=the,his,her,their
observe | notice | They {observed|noticed} that it was late. | next=that
observe | say | It is late, {observes|says} Tom. | prev=@end next=@name,he,she
observe | see | They {observed|saw} a change. | !next=by !head=strike,ban,fast,custom,customs,order,orders,number,numbers,amount,behaviour,behavior,rate,rule,rules,law,laws,silence
obstruct | block | It {obstructed|blocked} the road.
obtain | get | They {obtained|got} a loan. | forms=base,s,ing,past
occasion | cause | It {occasioned|caused} a war. | forms=past,participle
occupy | take up | It {occupies|takes up} two floors. | next=two,the,a,much,most
occur | happen | The accident {occurred|happened} in May. | prev=accident,accidents,incident,incidents,explosion,explosions,fire,fires,attack,attacks,battle,battles,murder,murders,crash,crashes,earthquake,earthquakes,eruption,eruptions,disaster,disasters,event,events,death,deaths,had
occur | happen | It {occurs|happens} each year. | next=@end,when,during,every,each,after,before,again,because forms=base,s,past,participle
occur | happen | The fall {occurred|happened} in May. | next=in,on,at,near,around,as prev=@noun,which,that,it,had forms=past,participle
occur | happen | Storms {occur|happen} in May. | next=in,on,at,near,around,as,more,most,frequently,often,less prev=accident,accidents,attack,attacks,change,changes,crash,crashes,death,deaths,earthquake,earthquakes,error,errors,eruption,eruptions,event,events,explosion,explosions,fire,fires,flood,floods,injuries,mistake,mistakes,problem,problems,storm,storms
omit | leave out | They {omitted|left out} the name. | !next=@ing
ooze | leak | Oil {oozed|leaked} from the pipe.
operate | run | It is {operated|run} by two men. | forms=participle next=by
operate | run | They {operate|run} a school. | !next=on,at,in,by,with,like,@end,system,systems,principle,room,theatre,table
operate | work | The pump {operates|works} at night. | next=at,in,by,with,like,@end
oppose | be against | They will {oppose|be against} the plan. | forms=base next=the,a,any,this
oppress | harm | They {oppressed|harmed} the poor.
opt | choose | They {opted|chose} to stay. | next=to
orchestrate | organize | They {orchestrated|organized} the revolt.
ordain | order | The king {ordained|ordered} it. | next=it,that
organise | arrange | They {organised|arranged} a trip. | next=a,an,the
organize | arrange | They {organized|arranged} a trip. | next=a,an,the
organize | set up | It was {organized|set up} by a king. | forms=participle next=by,in
originate | come | It {originates|comes} from Rome. | next=from
originate | start | It {originated|started} in Rome.
oust | throw out | They {ousted|threw out} the leader.
outdo | beat | They {outdid|beat} the rival team. | forms=base,s,ing,past
outlast | live longer than | It {outlasted|lived longer than} its owner. | forms=base,ing,past
outlaw | ban | They {outlawed|banned} the sale.
outline | describe | They {outlined|described} the plan.
outlive | live longer than | She {outlived|lived longer than} her sons. | next=@det,him,her,them
outpace | beat | Demand {outpaced|beat} supply. | forms=base,s,ing,past
outplay | beat | They {outplayed|beat} the rival team. | forms=base,s,ing,past
outrage | anger | It {outraged|angered} the guests.
outwit | trick | He {outwitted|tricked} the wolf.
overcome | beat | They {overcame|beat} the fear.
overhaul | repair | They {overhauled|repaired} the ship. | !head=law,laws,rules,system,policy,plan,economy,process
overpower | defeat | They {overpowered|defeated} the guards.
overrun | invade | They {overran|invaded} the town. | forms=base,past
oversee | manage | She {oversees|manages} the team.
overtake | pass | They {overtook|passed} the car.
overthrow | bring down | They {overthrew|brought down} the king. | next=@det,@name,him,them
overturn | reverse | The court {overturned|reversed} the ruling. | next=the
overwhelm | defeat | They {overwhelmed|defeated} the enemy. | next=the
`,
);
