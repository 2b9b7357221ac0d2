import { readEntries } from "./entry.ts";

/** Verbs of every theme. */
export const VERBS_GENERAL = readEntries(
  "verb",
  `
abandon | leave | They {abandoned|left} the old plan.
abate | ease | The storm {abated|eased} at night.
abolish | end | They {abolished|ended} the tax.
accelerate | speed up | It {accelerates|speeds up} the work.
accompany | go with | She {accompanied|went with} him to the shop.
accomplish | achieve | They {accomplished|achieved} the task.
accumulate | build up | Dust {accumulated|built up} in the room. | !next=the,a
acquire | get | They {acquired|got} a new shop.
adhere | stick | The paint {adheres|sticks} to the wall.
adjourn | stop | They {adjourned|stopped} at noon.
administer | run | She {administers|runs} the fund.
advocate | support | They {advocated|supported} a new law.
aid | help | It {aids|helps} the worker.
alleviate | ease | The pill {alleviates|eases} the pain.
alter | change | They {altered|changed} the plan.
amend | change | They {amended|changed} the law.
amass | collect | He {amassed|collected} old coins.
anticipate | expect | They {anticipate|expect} a good year.
append | add | They {appended|added} a note.
ascend | climb | They {ascended|climbed} the hill.
ascertain | find out | They {ascertained|found out} the cause.
assemble | put together | They {assembled|put together} the parts.
assert | say | They {asserted|said} that it was late. | next=that
assist | help | They {assisted|helped} the team.
attain | reach | They {attained|reached} the goal.
attempt | try | They {attempted|tried} to stop it. | next=to
augment | increase | They {augmented|increased} the budget.
authorize | allow | They {authorized|allowed} the sale.
authorise | allow | They {authorised|allowed} the sale.
award | give | They {awarded|gave} him a prize.
cease | stop | The noise {ceased|stopped} at noon.
characterize | describe | They {characterized|described} the town as quiet.
circumvent | get around | They {circumvented|got around} the rule.
clarify | explain | She {clarified|explained} the rule.
coincide | happen at the same time | The fairs {coincided|happened at the same time}. | !next=with
collaborate | work together | They {collaborated|worked together} for years. | !next=with,on
combat | fight | They {combat|fight} crime.
commence | begin | The show {commenced|began} at noon.
communicate | talk | They {communicate|talk} by radio.
compel | force | They {compelled|forced} him to stop.
compensate | make up | The gain {compensates|makes up} for the loss. | next=for
compile | put together | She {compiled|put together} a book of songs. | next=a,the !next=the program
complete | finish | They {completed|finished} the work. | forms=base,s,ing,past
comprehend | understand | They {comprehend|understand} the rule.
comprise | include | The set {comprises|includes} ten tools. | !prev=is,are,was,were
conceal | hide | They {concealed|hid} the money.
conceive | think of | She {conceived|thought of} a plan.
conclude | end | The show {concluded|ended} at noon. | next=at,in,on,with,after,.
condemn | criticize | They {condemned|criticized} the attack.
confer | give | The law {confers|gives} new rights.
confine | limit | They {confined|limited} the talk to one hour. | forms=base,s,ing,past
consent | agree | They {consented|agreed} to the sale.
construct | build | They {constructed|built} a bridge.
consult | ask | They {consulted|asked} a doctor.
consume | use | It {consumes|uses} less fuel.
contemplate | think about | They {contemplated|thought about} the move.
contend | argue | They {contend|argue} that it is late. | next=that
convene | meet | The group {convened|met} in May.
convert | change | They {converted|changed} the barn into a house.
convey | carry | The pipe {conveys|carries} water.
correspond | match | The colours {correspond|match}. | !next=to,with
curtail | cut | They {curtailed|cut} the budget.
deem | consider | They {deemed|considered} it safe.
defer | delay | They {deferred|delayed} the vote.
demonstrate | show | They {demonstrated|showed} the new tool. | next=the,a,an,that,how,its,their,his,her,this,why,what
depart | leave | The train {departed|left} at noon.
depict | show | The map {depicts|shows} the old town.
designate | name | They {designated|named} him as leader.
desire | want | They {desire|want} a new car.
detect | find | They {detected|found} a leak.
deteriorate | get worse | The road {deteriorated|got worse}.
devise | plan | They {devised|planned} a new way.
diminish | reduce | They {diminished|reduced} the risk. | next=the,its,their,his,her,our,any
disclose | reveal | They {disclosed|revealed} the price.
discontinue | stop | They {discontinued|stopped} the service.
disseminate | spread | They {disseminated|spread} the news.
distribute | give out | They {distributed|gave out} food. | forms=base,s,ing,past next=food,the,leaflets
dwell | live | They {dwell|live} in caves. | next=in
elect | choose | They {elected|chose} a new leader. | next=a,an,the,him,her
elevate | raise | They {elevated|raised} the floor.
eliminate | remove | They {eliminated|removed} the noise.
elucidate | explain | She {elucidated|explained} the rule.
emanate | come | The smell {emanates|comes} from the cellar.
embark | start | They {embarked|started} on a long trip.
emphasize | stress | They {emphasized|stressed} the point.
emphasise | stress | They {emphasised|stressed} the point.
employ | use | They {employ|use} a new method. | next=a,an,the,this,these,such,different,several
encounter | meet | They {encountered|met} a bear. | next=a,an,the,many,some,two
encourage | urge | They {encouraged|urged} her to try. | next=her,him,them,people
endeavour | try | They {endeavoured|tried} to help. | next=to
endeavor | try | They {endeavored|tried} to help. | next=to
endure | suffer | They {endured|suffered} great pain. | next=great,the,a,much
enhance | improve | They {enhanced|improved} the design.
enlarge | expand | They {enlarged|expanded} the shop.
enquire | ask | They {enquired|asked} about the price.
ensure | make sure | They {ensured|made sure} that it was safe. | next=that
erect | build | They {erected|built} a wall.
establish | set up | They {established|set up} a school. | next=a,an,the
exceed | be more than | It will {exceed|be more than} the limit. | forms=base
exhibit | show | They {exhibit|show} signs of wear.
expedite | speed up | They {expedited|sped up} the order.
expire | end | The offer {expired|ended} in May.
extend | stretch | The wood {extends|stretches} to the sea. | next=to,from,over,across,along
facilitate | help | They {facilitate|help} the work.
fabricate | make | They {fabricated|made} the parts.
fluctuate | change | The price {fluctuates|changes} each day.
formulate | make | They {formulated|made} a plan.
fulfill | meet | They {fulfilled|met} the terms.
furnish | give | They {furnished|gave} the details. | next=the,a,us,them
halt | stop | They {halted|stopped} the train.
hinder | slow | The mud {hindered|slowed} the work.
identify | find | They {identified|found} the cause. | forms=base,s,ing,past next=the,a,an,which,what,and
ignite | light | They {ignited|lit} the fire.
illustrate | show | The map {illustrates|shows} the route.
impede | slow | The mud {impeded|slowed} the work.
impose | put | They {imposed|put} a tax on wine. | next=a,an,new
inaugurate | open | They {inaugurated|opened} the bridge.
incorporate | include | It {incorporates|includes} a clock.
indicate | show | The light {indicates|shows} the speed.
inform | tell | They {informed|told} the guests.
inhabit | live in | Bears {inhabit|live in} the forest.
inhibit | slow | It {inhibits|slows} the growth.
initiate | start | They {initiated|started} the test.
inquire | ask | They {inquired|asked} about the price.
inspect | check | They {inspected|checked} the bridge.
instruct | tell | They {instructed|told} him to stop. | next=him,her,them,the,us
intend | plan | They {intend|plan} to sell the shop. | next=to
investigate | look into | They {investigated|looked into} the case.
maintain | keep | It {maintains|keeps} the heat. | next=the,a,its,their,an,good
manufacture | make | They {manufacture|make} shoes.
modify | change | They {modified|changed} the plan.
narrate | tell | He {narrated|told} the story.
necessitate | require | It {necessitates|requires} more work.
negotiate | work out | They {negotiated|worked out} a deal. | next=a,an,the
notify | tell | They {notified|told} the guests.
nurture | care for | They {nurtured|cared for} the young.
observe | see | They {observed|saw} a change.
obstruct | block | It {obstructed|blocked} the road.
obtain | get | They {obtained|got} a loan.
occupy | take up | It {occupies|takes up} two floors. | next=two,the,a,much,most
occur | happen | It {occurs|happens} each year. | !next=to
operate | run | They {operate|run} a school. | !next=on,at,in,by,with,like,.
originate | start | It {originated|started} in Rome.
oversee | manage | She {oversees|manages} the team.
participate | take part | They {participated|took part} in the race.
penetrate | enter | Water {penetrates|enters} the wall.
permit | allow | They {permitted|allowed} the sale.
persist | last | The pain {persisted|lasted} for weeks. | next=for,until,into
persuade | convince | They {persuaded|convinced} him to stay.
portray | show | The film {portrays|shows} a family.
possess | have | They {possess|have} a car. | forms=base,s,past,ing
postpone | delay | They {postponed|delayed} the vote.
precede | come before | A talk {preceded|came before} the show. | !prev=is,was,were,are
preclude | prevent | It {precludes|prevents} a sale.
prohibit | ban | They {prohibited|banned} the sale.
prolong | lengthen | It {prolongs|lengthens} the life of the tool.
propose | suggest | They {proposed|suggested} a new law.
provide | give | It {provides|gives} shade. | forms=base,s,ing,past !next=for,that
purchase | buy | They {purchased|bought} a car.
pursue | follow | They {pursued|followed} the same goal.
receive | get | They {received|got} a prize.
reckon | think | They {reckon|think} that it is late.
rectify | correct | They {rectified|corrected} the fault.
regain | get back | They {regained|got back} control.
regard | see | They {regard|see} him as a leader. | next=him,her,them,it,this
reinforce | strengthen | They {reinforced|strengthened} the wall.
reject | turn down | They {rejected|turned down} the plan.
relinquish | give up | They {relinquished|gave up} control.
relocate | move | They {relocated|moved} to Rome.
remain | stay | They {remained|stayed} in Rome. | next=in,at,on,there,with
remedy | fix | They {remedied|fixed} the fault.
repair | fix | They {repaired|fixed} the road.
replenish | refill | They {replenished|refilled} the tank.
reside | live | They {reside|live} in Rome.
resemble | look like | It {resembles|looks like} a cat.
resign | quit | He {resigned|quit} in May. | next=in,after,from,on,as,.
restrain | hold back | They {restrained|held back} the dog.
restrict | limit | They {restricted|limited} the use of water.
retain | keep | They {retained|kept} the old name.
retrieve | get back | They {retrieved|got back} the ball. | next=the !prev=to
reveal | show | The test {revealed|showed} a fault.
revise | change | They {revised|changed} the plan.
rotate | turn | The wheel {rotates|turns} slowly.
seek | look for | They {seek|look for} a new home. | !next=to,out
select | choose | They {selected|chose} a new name.
strive | try | They {strive|try} to help. | next=to
submit | send in | They {submitted|sent in} the form. | next=the,a,an,their,your
summon | call | They {summoned|called} a doctor.
supervise | manage | She {supervises|manages} the team.
surpass | beat | They {surpassed|beat} the record.
sustain | keep up | They {sustained|kept up} the speed. | next=the,a
terminate | end | They {terminated|ended} the deal.
tolerate | accept | They {tolerate|accept} the noise.
transmit | send | They {transmit|send} the news.
transport | carry | They {transport|carry} goods.
undergo | go through | They {underwent|went through} a change.
undertake | do | They {undertook|did} the work. | next=the,this,a
utilize | use | They {utilized|used} old tools.
utilise | use | They {utilised|used} old tools.
vanish | disappear | The ship {vanished|disappeared}.
verify | check | They {verified|checked} the form.
withdraw | take back | They {withdrew|took back} the offer. | next=the,his,her,their,its
withstand | resist | It {withstands|resists} the heat.
yield | give | It {yields|gives} a good crop. | next=a,an,the,good,better
`,
);
