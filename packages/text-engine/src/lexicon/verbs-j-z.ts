import { readEntries } from "./entry.ts";

/** Verbs from J to Z. */
export const VERBS_J_Z = readEntries(
  "verb",
  `
jeopardize | risk | They {jeopardized|risked} the plan.
justify | defend | They {justified|defended} the cost. | next=the,their,his,her
juxtapose | compare | They {juxtaposed|compared} the two.
lament | mourn | They {lamented|mourned} the loss.
languish | suffer | They {languished|suffered} in jail.
launch | start | They {launched|started} a new firm. | next=a,an,the,their,its
lecture | teach | She {lectures|teaches} at a school. | next=at,in
legislate | make laws | They {legislate|make laws} for the land.
liberate | free | They {liberated|freed} the town.
linger | stay | They {lingered|stayed} for hours.
liquefy | melt | The metal {liquefied|melted}.
litigate | sue | They {litigated|sued}.
loathe | hate | They {loathe|hate} the noise.
locate | find | They {located|found} the ship.
lodge | stay | They {lodged|stayed} at an inn. | next=at,in,with
lubricate | oil | They {lubricated|oiled} the chain.
magnify | enlarge | It {magnifies|enlarges} the image.
malfunction | break down | The pump {malfunctioned|broke down}.
mandate | require | The law {mandates|requires} a test.
maneuver | move | They {maneuvered|moved} the ship.
mature | grow up | They {mature|grow up} in two years.
mediate | settle | They {mediated|settled} the dispute. | next=the
meditate | think | They {meditated|thought} about it. | next=on,about
mend | fix | They {mended|fixed} the net.
migrate | move | The birds {migrate|move} to Spain. | next=to,from
mimic | copy | It {mimics|copies} the bird.
mingle | mix | They {mingled|mixed} with the guests.
misplace | lose | They {misplaced|lost} the key.
mitigate | reduce | They {mitigated|reduced} the risk.
moan | complain | They {moaned|complained} about the food. | next=about
mobilize | gather | They {mobilized|gathered} an army.
mock | laugh at | They {mocked|laughed at} him.
modernize | update | They {modernized|updated} the plant.
modernise | update | They {modernised|updated} the plant.
molest | bother | They {molested|bothered} him. | forms=past
motivate | drive | It {motivates|drives} him to win.
mourn | grieve for | They {mourned|grieved for} the king. | next=the,his,her,their
multiply | grow | The fish {multiplied|grew}. | next=.,rapidly,quickly
mutter | mumble | He {muttered|mumbled} a word.
necessitate | need | It {necessitates|needs} much work. | next=much,more
neglect | ignore | They {neglected|ignored} the fault.
nominate | name | They {nominated|named} her for a prize.
notice | see | They {noticed|saw} a leak. | next=a,an,the,two,some
nourish | feed | It {nourishes|feeds} the crop.
nullify | cancel | It {nullified|canceled} the deal.
obey | follow | They {obey|follow} the rule. | next=the,a,this,these,his,her,rules,orders
oblige | force | It {obliges|forces} him to go. | next=him,her,them,us
obliterate | destroy | It {obliterated|destroyed} the town.
obscure | hide | It {obscured|hid} the view. | next=the,his,her,their
omit | leave out | They {omitted|left out} the name.
ooze | leak | Oil {oozed|leaked} from the pipe.
oppose | be against | They will {oppose|be against} the plan. | forms=base next=the,a,any,this
oppress | harm | They {oppressed|harmed} the poor.
ordain | order | The king {ordained|ordered} it. | next=it,that
organize | arrange | They {organized|arranged} a trip. | next=a,an,the
organise | arrange | They {organised|arranged} a trip. | next=a,an,the
originate | come | It {originates|comes} from Rome. | next=from
oust | remove | They {ousted|removed} the leader.
outlaw | ban | They {outlawed|banned} the sale.
outline | describe | They {outlined|described} the plan.
overcome | beat | They {overcame|beat} the fear.
overhaul | repair | They {overhauled|repaired} the ship.
overturn | reverse | The court {overturned|reversed} the ruling. | next=the
overwhelm | defeat | They {overwhelmed|defeated} the enemy. | next=the
pacify | calm | They {pacified|calmed} the crowd.
pardon | forgive | They {pardoned|forgave} him.
patronize | visit | They {patronize|visit} the shop. | next=the
penalize | punish | They {penalized|punished} the team.
perceive | see | They {perceived|saw} a change.
perform | do | They {performed|did} the work. | next=the,this,these,such,tasks,work,many,all
perish | die | Two men {perished|died}.
perpetrate | commit | They {perpetrated|committed} a crime.
perpetuate | continue | It {perpetuates|continues} the myth.
perplex | confuse | It {perplexed|confused} him.
persecute | mistreat | They {persecuted|mistreated} him.
persevere | keep going | They {persevered|kept going}.
pester | bother | They {pestered|bothered} him.
pierce | go through | It {pierced|went through} the wall.
pinpoint | find | They {pinpointed|found} the cause.
plead | beg | They {pleaded|begged} for help. | next=for,with
pledge | promise | They {pledged|promised} to help.
plummet | fall | The price {plummeted|fell}.
plunder | rob | They {plundered|robbed} the town.
plunge | fall | The price {plunged|fell}. | !next=into
ponder | think about | They {pondered|thought about} the move.
pose | cause | It {poses|causes} a risk. | next=a,no,serious
possess | own | They {possess|own} a farm.
preach | teach | They {preached|taught} peace. | next=peace,that
predict | expect | They {predict|expect} rain. | next=rain,a,that
preserve | keep | They {preserved|kept} the old house. | next=the,this,its,their
presume | suppose | They {presume|suppose} that he died.
prevail | win | The team {prevailed|won}. | next=.,in,over
proceed | go on | They {proceeded|went on} with the plan. | next=with,to
proclaim | announce | They {proclaimed|announced} the news.
procrastinate | delay | They {procrastinate|delay}.
procure | get | They {procured|got} a car.
produce | make | They {produce|make} shoes. | next=a,an,shoes,cars,food,wine,goods,steel,milk
progress | move forward | They {progressed|moved forward}. | next=.
proliferate | spread | The weeds {proliferated|spread}.
promote | support | They {promote|support} peace. | next=peace,health,the,trade,growth
propagate | spread | They {propagated|spread} the news. | next=the
propel | push | It {propels|pushes} the ship.
prosecute | charge | They {prosecuted|charged} him.
prosper | do well | The town {prospered|did well}.
protest | object | They {protested|objected} to it. | next=to
protrude | stick out | A nail {protrudes|sticks out}.
provoke | anger | It {provoked|angered} him. | next=him,her,them,the
publicize | announce | They {publicized|announced} the sale.
pulverize | crush | They {pulverized|crushed} the rock.
quench | satisfy | It {quenched|satisfied} his thirst.
quantify | measure | They {quantified|measured} the loss.
rationalize | explain | They {rationalized|explained} the act.
ravage | destroy | The storm {ravaged|destroyed} the town.
react | respond | They {reacted|responded} to the news. | next=to
realise | understand | They {realised|understood} that it was late. | next=that,how,why
realize | understand | They {realized|understood} that it was late. | next=that,how,why
reassure | comfort | She {reassured|comforted} him.
rebel | rise up | They {rebelled|rose up}. | next=.,against
rebuke | scold | They {rebuked|scolded} him.
recede | go back | The water {receded|went back}.
recite | say | She {recited|said} the poem.
recollect | remember | They {recollect|remember} the war.
recommence | restart | They {recommenced|restarted} the work.
reconcile | settle | They {reconciled|settled} the dispute. | next=the
reconstruct | rebuild | They {reconstructed|rebuilt} the bridge.
recount | tell | He {recounted|told} the story. | next=the,a,his,her,how
recover | get better | He {recovered|got better}. | next=.,from
recruit | hire | They {recruited|hired} ten men.
recuperate | recover | He {recuperated|recovered} at home.
recur | happen again | It may {recur|happen again}.
redistribute | share out | They {redistributed|shared out} the land.
refrain | hold back | They {refrained|held back} from it.
refurbish | repair | They {refurbished|repaired} the hall.
refute | disprove | They {refuted|disproved} the claim.
regret | be sorry for | They may {regret|be sorry for} the act. | forms=base next=the,it,this
regulate | control | They {regulate|control} the price.
reiterate | repeat | They {reiterated|repeated} the point.
rejoice | celebrate | They {rejoiced|celebrated}.
rejuvenate | renew | It {rejuvenated|renewed} the town.
relax | rest | They {relaxed|rested} at home. | next=at,in,.
relegate | move down | They {relegated|moved down} the team. | forms=participle
relieve | ease | It {relieved|eased} the pain. | next=the,pain,pressure,stress
relish | enjoy | They {relish|enjoy} the food.
rely | depend | They {rely|depend} on rain.
reminisce | talk | They {reminisced|talked} about it. | next=about
remit | send | They {remitted|sent} the sum.
remunerate | pay | They {remunerated|paid} the men.
renounce | give up | They {renounced|gave up} the claim.
renovate | repair | They {renovated|repaired} the hall.
repel | drive away | It {repels|drives away} flies.
replicate | copy | They {replicated|copied} the test.
repress | hold back | They {repressed|held back} the tears.
reprimand | scold | They {reprimanded|scolded} him.
require | need | They {require|need} a key. | !prev=is,are,was,were
rescind | cancel | They {rescinded|canceled} the offer.
rescue | save | They {rescued|saved} the crew.
resent | dislike | They {resent|dislike} him.
reserve | keep | They {reserved|kept} a seat. | next=a
resolve | settle | They {resolved|settled} the dispute. | next=the,this,their
resort | turn | They {resorted|turned} to force. | next=to
respond | reply | They {responded|replied} at once. | !next=to
restore | bring back | They {restored|brought back} peace. | next=peace,order,democracy,power
resume | restart | They {resumed|restarted} the talks.
retaliate | strike back | They {retaliated|struck back}.
retard | slow | It {retards|slows} the growth.
retreat | move back | They {retreated|moved back}. | next=.,to,from
revere | respect | They {revere|respect} him.
revert | return | They {reverted|returned} to the old plan.
revive | bring back | They {revived|brought back} the show. | next=the,a
revolutionize | change | It {revolutionized|changed} the trade.
revolve | turn | The wheel {revolves|turns}. | !next=around
rouse | wake | It {roused|woke} the child.
ruin | destroy | It {ruined|destroyed} the crop.
rupture | burst | The pipe {ruptured|burst}.
sanction | approve | They {sanctioned|approved} the sale. | next=the
saturate | soak | It {saturated|soaked} the cloth. | next=the
savour | enjoy | They {savoured|enjoyed} the food.
scrutinize | examine | They {scrutinized|examined} the plan.
seize | take | They {seized|took} the ship.
shatter | break | The glass {shattered|broke}.
shed | lose | They {shed|lose} their leaves. | next=their,its forms=base
shield | protect | It {shields|protects} the eyes.
signify | mean | It {signifies|means} peace.
simulate | imitate | It {simulates|imitates} rain. | next=rain
situate | place | They {situated|placed} the house on a hill. | forms=past
slaughter | kill | They {slaughtered|killed} the sheep.
slay | kill | They may {slay|kill} the bear. | forms=base,s,ing
soar | rise | The price {soared|rose}.
solicit | ask for | They {solicited|asked for} help.
specify | state | They {specified|stated} the size. | next=the,a,an,that
speculate | guess | They {speculate|guess} that it is late. | next=that,about
squander | waste | They {squandered|wasted} the sum.
stabilize | steady | It {stabilized|steadied} the ship.
startle | surprise | It {startled|surprised} him.
stem | come | It {stems|comes} from the war. | next=from
stimulate | encourage | It {stimulates|encourages} growth.
stipulate | state | The law {stipulates|states} that it stop.
stroll | walk | They {strolled|walked} in the park.
struggle | fight | They {struggled|fought} for freedom. | next=for
subdivide | divide | They {subdivided|divided} the land.
subdue | defeat | They {subdued|defeated} the rebels.
subside | ease | The pain {subsided|eased}.
succeed | follow | He {succeeded|followed} his father. | next=his,her,him
succumb | die | He {succumbed|died}. | next=.,in
summarize | sum up | They {summarized|summed up} the talk.
summarise | sum up | They {summarised|summed up} the talk.
supersede | replace | It {superseded|replaced} the old tool.
supplement | add to | It {supplements|adds to} his pay.
supply | give | They {supply|give} food. | next=food,water,power
suppress | stop | They {suppressed|stopped} the revolt.
surge | rise | The price {surged|rose}.
surmise | guess | They {surmised|guessed} the cause.
surmount | overcome | They {surmounted|overcame} the fear.
surrender | give up | They {surrendered|gave up}. | next=.,to,in,on
surround | circle | Trees {surround|circle} the house. | forms=base,ing
survey | study | They {surveyed|studied} the land. | next=the
survive | live through | They {survived|lived through} the war. | next=the
suspect | think | They {suspect|think} that he lied. | next=that
suspend | stop | They {suspended|stopped} the game. | next=the,all
symbolize | stand for | It {symbolizes|stands for} peace.
tackle | deal with | They {tackled|dealt with} the problem.
tarnish | stain | It {tarnished|stained} his name.
taunt | tease | They {taunted|teased} him.
tempt | attract | It {tempted|attracted} him. | next=him,her,them
testify | speak | He {testified|spoke} in court. | next=in,at
thrive | do well | They {thrive|do well} in shade.
thwart | stop | They {thwarted|stopped} the plan.
torment | hurt | It {tormented|hurt} him.
traverse | cross | They {traversed|crossed} the plain. | next=the
tremble | shake | They {trembled|shook}.
triumph | win | The team {triumphed|won}.
trouble | bother | It {troubles|bothers} him.
underestimate | misjudge | They {underestimated|misjudged} him. | next=him,her,them
undermine | weaken | It {undermined|weakened} the wall.
underscore | stress | It {underscores|stresses} the need.
unearth | find | They {unearthed|found} a bone.
unify | unite | They {unified|united} the land.
unleash | release | They {unleashed|released} the dogs.
unveil | reveal | They {unveiled|revealed} the car.
urge | ask | They {urged|asked} him to go. | next=him,her,them,people
utter | say | He {uttered|said} a word.
vacate | leave | They {vacated|left} the house.
vanquish | defeat | They {vanquished|defeated} the enemy.
vary | differ | They {vary|differ} in size. | next=in,from
venerate | worship | They {venerate|worship} the saint.
venture | go | They {ventured|went} into the cave. | next=into,out
verify | confirm | They {verified|confirmed} that it was safe. | next=that
vex | annoy | It {vexed|annoyed} him.
vibrate | shake | The floor {vibrates|shakes}.
vindicate | clear | It {vindicated|cleared} him.
violate | break | They {violated|broke} the law. | next=the,a,this,these
visualise | picture | They {visualised|pictured} the town.
wander | walk | They {wandered|walked} in the wood. | next=in,through
warrant | justify | It {warrants|justifies} a test.
weep | cry | They {wept|cried}.
whine | complain | They {whined|complained}.
wield | hold | They {wield|hold} power.
withhold | keep back | They {withheld|kept back} the sum.
witness | see | They {witnessed|saw} the crash.
worsen | get worse | The pain {worsened|got worse}. | next=.,in,after
worship | pray to | They {worship|pray to} the sun. | next=the
wreck | ruin | It {wrecked|ruined} the car.
`,
);
