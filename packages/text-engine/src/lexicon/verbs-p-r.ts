import { readEntries } from "./entry.ts";

/** Verbs from P to R. */
export const VERBS_P_R = readEntries(
  "verb",
  `
pacify | calm | They {pacified|calmed} the crowd.
pamper | spoil | They {pampered|spoiled} the cat.
pardon | forgive | They {pardoned|forgave} him.
partake | take part | They {partook|took part} in it. | next=in
participate | take part | They {participated|took part} in the race.
patent | register | He {patented|registered} the lamp. | next=@det
patronize | visit | They {patronize|visit} the shop. | next=the
peddle | sell | They {peddled|sold} old books.
penalize | punish | They {penalized|punished} drivers. | next=drivers,players,people,students,teams,clubs,him,her,them,us,you
penetrate | enter | Water {penetrates|enters} the wall.
perceive | see | They {perceived|saw} a change.
perform | do | They {performed|did} the work. | next=the,this,that,these,those,its,their,his,her,such,tasks,work,many,all,well,better,several,various,surgery
perish | die | Two men {perished|died}.
permeate | fill | The smell {permeated|filled} the house.
permit | allow | They {permit|allow} it.
perpetrate | commit | They {perpetrated|committed} a crime.
perpetuate | continue | It {perpetuates|continues} the myth.
perplex | confuse | It {perplexed|confused} him.
persevere | keep going | They {persevered|kept going}.
persist | last | The pain {persisted|lasted} for weeks. | next=for,until,into
persuade | convince | They {persuaded|convinced} him to stay.
peruse | read | They {perused|read} the text.
pester | bother | They {pestered|bothered} him.
petition | ask | They {petitioned|asked} the king.
petrify | scare | It {petrified|scared} the guests.
pierce | go through | It {pierced|went through} the wall.
pilfer | steal | He {pilfered|stole} the coins.
pillage | rob | They {pillaged|robbed} the town.
pinpoint | find | They {pinpointed|found} the cause.
placate | calm | They tried to {placate|calm} the crowd.
place | put | They {placed|put} it here. | next=@det,it,them,him,her,on,in !prev=@det
plagiarize | copy | He {plagiarized|copied} the text.
plague | trouble | Debts {plagued|troubled} him.
plead | beg | They {pleaded|begged} for help. | next=for,with
pledge | promise | They {pledged|promised} to help.
pluck | pick | They {plucked|picked} a rose.
plummet | fall | The price {plummeted|fell}.
plunder | rob | They {plundered|robbed} the town.
plunge | fall | The price {plunged|fell}. | !next=into
ponder | think about | They {pondered|thought about} the move.
populate | live in | Bears {populate|live in} the park. | forms=base,past next=@det
portray | play | The king was {portrayed|played} by Tom. | forms=participle next=by
portray | show | It {portrays|shows} the king as weak.
pose | cause | It {poses|causes} serious problems. | next=serious,problems,difficulties
posit | suggest | He {posits|suggests} a cause.
position | place | They {positioned|placed} the lamp here. | next=@det,@noun
possess | have | They {possess|have} great skill. | forms=base,s,past,ing
postpone | delay | They {postponed|delayed} the vote.
postulate | suggest | She {postulated|suggested} a cause.
preach | teach | They {preached|taught} peace. | next=peace,that
precede | come before | A talk {preceded|came before} the show. | !prev=is,was,were,are
precipitate | cause | It {precipitated|caused} a crisis. | next=a,the forms=base,s,ing,past
preclude | prevent | It {precludes|prevents} a sale.
predate | be older than | It {predates|is older than} the town. | forms=s,past
predict | expect | They {predict|expect} rain. | next=rain,that
premiere | open | The film {premiered|opened} in May. | next=in,on,at forms=base,s,past
present | show | They {presented|showed} the plan. | next=the,a,an,their,his,her !head=show,programme,program,news,award,prize,challenge,problem,risk,threat
preserve | keep | They {preserved|kept} the house. | next=the,their,his,its,a
preserve | keep | It is {preserved|kept} in Rome. | forms=participle next=in,at,by
pressure | push | They {pressured|pushed} him to sign.
presume | suppose | They {presume|suppose} that he died. | forms=base,s
prevail | win | The team {prevailed|won}. | next=.,in,over
prevent | stop | It {prevents|stops} the fire.
prize | value | They {prize|value} the wood. | next=@det
probe | study | They {probed|studied} the cause. | next=@det
proceed | go on | They {proceeded|went on} with the plan. | next=with,to
proclaim | announce | They {proclaimed|announced} the news.
procrastinate | delay | They {procrastinate|delay}.
procure | get | They {procured|got} a car.
prod | push | He {prodded|pushed} the cow.
produce | make | They {produce|make} wine. | next=@det,more,heat,electricity,energy,food,goods,oil,wine,films,movies,shoes,cars,steel,milk,many,several !head=behaviour,behavior,effect,effects,result,results,error,evidence
produce | make | It is {produced|made} by a plant. | forms=participle next=by,in,for,from,at
profess | claim | He {professed|claimed} to know.
profit | gain | They {profited|gained} from it. | next=from
progress | move forward | They {progressed|moved forward}. | next=.
prohibit | ban | They {prohibited|banned} the sale.
proliferate | spread | The weeds {proliferated|spread}.
promote | support | They {promote|support} peace. | next=peace,trade,growth,democracy,tourism
promulgate | announce | They {promulgated|announced} the law.
pronounce | declare | They {pronounced|declared} him dead. | next=him,her,them
propagate | spread | They {propagate|spread} rumours. | next=rumours,rumors,ideas,lies,news,myths
propel | push | It {propels|pushes} the ship.
propose | suggest | They {proposed|suggested} a new law. | !next=to,marriage
prosecute | charge | They {prosecuted|charged} him.
prosper | do well | The town {prospered|did well}.
protest | object | They {protested|objected} to it. | next=to
protrude | stick out | A nail {protrudes|sticks out}.
prove | show | They {proved|showed} that it was late. | next=that forms=s,past
provide | give | They {provide|give} food to the poor. | forms=base,s,ing,past !next=for,that,by,with,you,us,them,him,her,me,it,people,customers,users,readers,.
provide | give | Shelter was {provided|given} by the town. | forms=participle prev=is,are,was,were,been,be,being next=by,to,in
provoke | anger | It {provoked|angered} him. | next=him,her,them,the
prune | cut | They {pruned|cut} the tree.
publicize | announce | They {publicized|announced} the sale.
pulverize | crush | They {pulverized|crushed} the rock.
purchase | buy | They {purchased|bought} a car.
purify | clean | They {purify|clean} the water.
purport | claim | It {purports|claims} to help. | next=to
pursue | follow | They {pursued|followed} the same goal. | !head=action,claim,case,interest,interests,option,painting,paintings,man,woman,thief,thieves,theft,case,claims,charges,career,degree,studies,policy
quaff | drink | They {quaffed|drank} the wine.
quantify | measure | They {quantified|measured} the loss.
quarrel | argue | They {quarrelled|argued} about it.
quell | put down | They {quelled|put down} the revolt. | next=@det
quench | satisfy | It {quenched|satisfied} his thirst.
quicken | speed up | They {quickened|sped up} the work. | next=@det
quiver | shake | It {quivers|shakes} in the wind.
quiz | question | They {quizzed|questioned} him. | forms=past,participle,ing
radiate | give off | It {radiates|gives off} heat. | next=heat,light,energy,@det
raid | attack | They {raided|attacked} the town.
rally | gather | They {rallied|gathered} in the park. | next=in,at,outside
ram | hit | The ship {rammed|hit} the pier.
rankle | annoy | It {rankled|annoyed} them.
ransack | rob | They {ransacked|robbed} the house.
ratify | approve | They {ratified|approved} the deal.
rationalize | explain | They {rationalized|explained} the act.
ravage | destroy | The storm {ravaged|destroyed} the town.
raze | destroy | They {razed|destroyed} the town.
reactivate | restart | They {reactivated|restarted} the pump.
realise | understand | They {realised|understood} that it was late. | next=that,how,why
realize | understand | They {realized|understood} that it was late. | next=that,how,why
reap | get | They {reaped|got} the rewards. | next=the
rear | raise | They {rear|raise} sheep. | next=sheep,cattle,pigs,horses,@det,their,children,young
reassure | calm | The doctor {reassured|calmed} them. | !next=that,that,you,us,me
rebel | rise up | They {rebelled|rose up}. | next=.,against
rebuff | reject | They {rebuffed|rejected} the offer.
rebuke | criticize | They {rebuked|criticized} him.
recant | take back | He {recanted|took back} the claim. | next=the,his,her,their
recapture | win back | They {recaptured|won back} the fort. | next=@det,@name,it
recede | go back | The water {receded|went back}.
receive | get | They {received|got} a letter. | forms=base,s,ing,past next=@det,@adj,@num,@noun,more,many,much !head=envoy,envoys,guest,guests,visitor,visitors,king,queen,president,minister,delegation,pope,ambassador,pilgrim,pilgrims,stranger,strangers,customers,patients
reciprocate | return | They {reciprocated|returned} the favour. | next=the,this
recite | say | She {recited|said} the poem.
reckon | think | They {reckon|think} that it is late.
reclaim | get back | They {reclaimed|got back} the land. | next=the,their,his,her forms=base,ing,past
recline | lie back | He {reclined|lay back}. | next=@end,on,in
recognise | know | They {recognised|knew} him. | next=him,her,his,them !head=name,names,right,rights,work,authority,claim,need
recognize | know | They {recognized|knew} him. | next=him,her,them !prev=not,n't
recoil | jump back | He {recoiled|jumped back}. | forms=past,ing
recollect | remember | They {recollect|remember} the war.
recommence | start again | It {recommenced|started again}. | next=@end,in,on,at,after,with
reconcile | settle | They {reconciled|settled} the dispute. | next=the
reconsider | think again about | They {reconsidered|thought again about} the plan. | next=@det
reconstruct | rebuild | They {reconstructed|rebuilt} the bridge.
reconvene | meet again | They {reconvened|met again} in May.
recount | tell | He {recounted|told} the story. | next=the,a,his,her,how
recoup | get back | They {recouped|got back} the cost. | next=@det,their
recover | get better | They {recovered|got better}. | next=@end !prev=been,is,are,was,were,be,being
recover | get back | They {recovered|got back} the money. | next=the,@det
recruit | hire | They {recruited|hired} workers. | next=staff,workers,teachers,nurses,doctors,employees,engineers,drivers,new,skilled,qualified,foreign
rectify | correct | They {rectified|corrected} the fault.
recuperate | recover | He {recuperated|recovered} at home.
recur | happen again | It may {recur|happen again}. | prev=may,might,could,will,to,not
redevelop | rebuild | They {redeveloped|rebuilt} the harbour.
redistribute | share out | They {redistributed|shared out} the land.
redress | correct | They {redressed|corrected} the wrong.
reduce | cut | They {reduced|cut} costs. | next=costs,prices,taxes,spending,crime,pollution,waste,jobs,emissions
reek | smell | It {reeks|smells} of fish.
refine | improve | They {refined|improved} the plan. | next=@det
refrain | hold back | They {refrained|held back} from it.
refund | pay back | They {refunded|paid back} the money. | next=@det
refurbish | repair | They {refurbished|repaired} the hall.
refuse | say no | They {refused|said no}. | next=.
regain | get back | They {regained|got back} control.
regard | see | They {regard|see} him as a leader. | next=him,her,them,it,this
regenerate | grow back | They can {regenerate|grow back} a tail. | forms=base
regret | be sorry for | They may {regret|be sorry for} the act. | forms=base next=the,it,this
regulate | control | They {regulate|control} the price.
rehearse | practise | They {rehearsed|practised} the play.
reign | rule | He {reigned|ruled} for ten years.
reimburse | pay back | They {reimbursed|paid back} the cost. | next=@det
reimpose | bring back | They {reimposed|brought back} the tax. | next=the,a
reinforce | support | It {reinforced|supported} the case. | next=@det head=case,idea,ideas,view,views,belief,beliefs,argument,claim,point,message,impression,theory
reinstate | bring back | They {reinstated|brought back} the tax. | next=@det
reiterate | repeat | They {reiterated|repeated} the point.
reject | turn down | He {rejects|turns down} the offer. | forms=base,s prev=he,she,they,@name next=@det
reject | turn down | They {rejected|turned down} the plan. | next=@det,it,him,her,them forms=past
rejoice | celebrate | They {rejoiced|celebrated}.
rejuvenate | renew | It {rejuvenated|renewed} the town.
relax | rest | They {relaxed|rested} at home. | next=at,in,.
relay | pass on | They {relayed|passed on} the news. | next=@det,information
relent | give in | In the end he {relented|gave in}.
relieve | ease | It {relieved|eased} the pain. | next=the,pain,pressure,stress
relinquish | give up | They {relinquished|gave up} control.
relish | enjoy | They {relish|enjoy} the food.
relive | remember | They {relived|remembered} the day. | next=the,this
relocate | move | They {relocated|moved} to Spain.
rely | depend | They {rely|depend} on rain. | forms=base,s,past,participle
remain | be still | It {remains|is still} the largest town. | forms=s next=@det,unknown,unclear,popular,common,important,possible,rare,famous !prev=that,which,what,who
remain | stay | It {remains|stays} open. | next=open,closed,in,at,there,@adj,with,on,until,@prep !prev=that,which,what,still
remark | say | He {remarked|said} that it was late. | next=that
remedy | fix | They {remedied|fixed} the fault.
reminisce | talk | They {reminisced|talked} about it. | next=about
remit | send | They {remitted|sent} the sum.
remove | take away | They {removed|took away} the box. | next=the,a,his,her,their,it,them
remunerate | pay | They {remunerated|paid} the men.
renege | go back | They {reneged|went back} on the deal. | next=on
renounce | give up | They {renounced|gave up} the claim.
renovate | repair | They {renovated|repaired} the hall.
repair | fix | They {repaired|fixed} the road.
repatriate | send home | They {repatriated|sent home} the men. | next=@det
repay | pay back | They {repaid|paid back} the debt. | next=@det
repeal | end | They {repealed|ended} the law.
repel | drive away | It {repels|drives away} flies.
replenish | refill | They {replenished|refilled} the tank.
replicate | copy | They {replicated|copied} it. | !next=the,this,these,results,findings,our,his,her,their
reply | answer | They {replied|answered} at once. | !next=to,with
report | say | They {reported|said} that it was late. | next=that
represent | stand for | Each dot {represents|stands for} a town. | next=a,an,the,one,two prev=dot,dots,line,lines,letter,letters,symbol,symbols,star,stars,colour,color,colours,colors,stripe,stripes,arrow,arrows,bar,bars,lion,eagle,cross,flag
repress | hold back | They {repressed|held back} the tears.
reprimand | criticize | They {reprimanded|criticized} him.
reproduce | breed | They {reproduce|breed} in spring. | next=in,once,quickly,@end
reprove | scold | He {reproved|scolded} the boy.
repudiate | reject | He {repudiated|rejected} the claim.
require | need | It {requires|needs} a lot of water. | !prev=is,are,was,were,be,been,by,as !next=@end,that,@ing
requisition | take | They {requisitioned|took} the boat.
reschedule | move | They {rescheduled|moved} the game.
rescind | cancel | They {rescinded|canceled} the offer.
rescue | save | They {rescued|saved} the dog.
research | study | She {researched|studied} the cause. | next=@det,how,why
resemble | be like | It {resembles|is like} a cat. | forms=s,ing
resent | dislike | They {resent|dislike} him.
reserve | keep | They {reserved|kept} a seat. | next=a
reside | live | They {reside|live} in Rome.
resign | quit | He {resigned|quit} in May. | next=@end,from,in,as,after,on,over
resolve | solve | They {resolved|solved} the problem. | next=the,this,their
resort | turn | They {resorted|turned} to force. | next=to
respond | react | They {respond|react} to the news. | next=to,quickly,slowly,badly !head=survey,consultation,question,questions,email,letter,message,call,calls,request,requests,enquiry,customers
respond | reply | They {responded|replied} at once. | !next=to,in,by,well,badly,quickly,slowly
restore | bring back | They {restored|brought back} peace. | next=peace,order,power,democracy,law
restrain | hold back | They {restrained|held back} the dog.
restrict | limit | They {restricted|limited} the use of water.
result | end | It {resulted|ended} in a draw. | next=in
resume | start again | It {resumed|started again} in May. | next=@end,in,on,at,after,with
resurface | appear again | The rumour {resurfaced|appeared again}. | forms=base,s,past next=in,on,@end
resurrect | bring back | They {resurrected|brought back} the plan. | next=the,a,his,her,their,its
retain | keep | They {retained|kept} the old name.
retaliate | strike back | They {retaliated|struck back}.
retard | slow | It {retards|slows} the growth.
retire | stop working | He {retired|stopped working} in May. | next=@end,in,at,because,after
retract | take back | He {retracted|took back} the claim. | next=@det,it
retreat | move back | They {retreated|moved back}. | next=.,to,from
retrieve | get back | They {retrieved|got back} the ball. | next=the !prev=to
retrieve | get | They {retrieved|got} the box. | next=@det,@noun,@adj
revamp | improve | They {revamped|improved} the show.
reveal | show | They {revealed|showed} the truth. | !next=how
revere | respect | They {revere|respect} him.
revert | return | They {reverted|returned} to the old plan.
revise | change | They {revised|changed} the plan. | !next=for
revive | bring back | They {revived|brought back} the show. | next=the,a
revoke | cancel | They {revoke|cancel} the deal.
revolt | rebel | They {revolted|rebelled} against him. | forms=base,s,ing,past next=against,in,and
revolutionize | change | It {revolutionized|changed} the trade.
revolve | turn | The wheel {revolves|turns}. | !next=around
ridicule | mock | They {ridiculed|mocked} him.
rile | anger | It {riled|angered} the owner.
roam | wander | They {roam|wander} the hills.
romp | play | The dogs {romped|played} in the yard. | next=in,around forms=base,past,ing
rotate | turn | The wheel {rotates|turns} slowly.
rouse | wake | It {roused|woke} the child.
rout | defeat | They {routed|defeated} the army. | forms=past,participle next=the,them,him,his,their
rove | wander | They {rove|wander} the hills.
rue | regret | They {rued|regretted} it.
ruin | destroy | It {ruined|destroyed} the crop.
rummage | search | He {rummaged|searched} through the box.
rupture | burst | The pipe {ruptured|burst}.
`,
);
