import { readEntries } from "./entry.ts";

/** Verbs from D to I. */
export const VERBS_D_I = readEntries(
  "verb",
  `
dazzle | amaze | It {dazzled|amazed} the guests.
debate | discuss | They {debated|discussed} the plan.
decease | die | He {deceased|died} in May.
deceive | trick | They {deceived|tricked} him.
decelerate | slow down | The train {decelerated|slowed down}.
declare | say | They {declared|said} that it was late. | next=that
decline | refuse | They {declined|refused} to come. | next=to
decompose | rot | The leaves {decompose|rot}. | next=.,in,and
decrease | lower | They {decreased|lowered} the price. | next=the,its,their
decree | order | The king {decreed|ordered} that it stop. | next=that
dedicate | give | They {dedicated|gave} their lives to it. | next=their,his,her,its
deduce | work out | They {deduced|worked out} the cause.
defeat | beat | They {defeated|beat} the enemy.
defend | protect | They {defended|protected} the town. | next=the,their,his,her
delegate | hand over | They {delegated|handed over} the work.
deliberate | think | They {deliberated|thought} for hours. | next=for,about,over
delight | please | It {delighted|pleased} the guests.
delineate | outline | They {delineated|outlined} the plan.
demand | ask for | They {demanded|asked for} more pay. | next=more,a,an,the,better
demolish | tear down | They {demolished|tore down} the wall.
denounce | condemn | They {denounced|condemned} the act.
deny | refuse | They {denied|refused} him entry. | next=him,her,them
deplete | use up | They {depleted|used up} the stock.
deplore | condemn | They {deplored|condemned} the act.
deport | send back | They {deported|sent back} the men.
deprive | rob | It {deprived|robbed} him of sleep.
derive | get | They {derive|get} their name from it. | next=their,its,the,his
descend | go down | They {descended|went down} the hill. | next=the,into,to
desert | leave | They {deserted|left} the town. | next=the,his,her,their
desist | stop | They {desisted|stopped} from it.
despise | hate | They {despise|hate} him.
detain | hold | The police {detained|held} him.
deter | stop | It {deters|stops} thieves.
develop | grow | The town {developed|grew} into a city. | next=into
deviate | move away | They {deviated|moved away} from the plan.
devote | give | They {devoted|gave} years to it.
devour | eat | They {devoured|ate} the cake.
differentiate | tell apart | You can {differentiate|tell apart} the two. | forms=base !next=between
digest | break down | It {digests|breaks down} food. | next=food
dilute | thin | They {diluted|thinned} the paint.
disagree | differ | They {disagree|differ} on this. | next=on
disappoint | let down | It {disappointed|let down} the guests. | next=the,his,her,their,many
disband | break up | The group {disbanded|broke up}.
discard | throw away | They {discarded|threw away} the box.
discern | see | They {discerned|saw} a change.
discharge | release | They {discharged|released} the water.
discover | find | They {discovered|found} a cave.
discriminate | tell the difference | They {discriminate|tell the difference} between them. | next=between
disguise | hide | They {disguised|hid} the truth.
disintegrate | fall apart | The box {disintegrated|fell apart}.
dismantle | take apart | They {dismantled|took apart} the shed.
dismiss | fire | They {dismissed|fired} the coach. | next=the !prev=to
dispel | remove | It {dispelled|removed} his doubts.
disperse | scatter | The crowd {dispersed|scattered}.
display | show | They {displayed|showed} the new car.
dispose | get rid | They {disposed|got rid} of it. | next=of
dispute | question | They {dispute|question} the claim. | next=the,this,that
disregard | ignore | They {disregarded|ignored} the rule.
disrupt | disturb | It {disrupted|disturbed} the meeting.
dissent | disagree | They {dissented|disagreed}. | next=.,from
dissipate | fade | The fog {dissipated|faded}.
dissuade | stop | They {dissuaded|stopped} him from going.
distort | twist | It {distorts|twists} the truth. | next=the
distinguish | tell | You can {distinguish|tell} one from the other. | forms=base next=one,them
distract | disturb | It {distracted|disturbed} him.
distribute | hand out | They {distributed|handed out} leaflets. | next=leaflets,copies,food,aid
diverge | split | The roads {diverge|split} here.
divert | turn | They {diverted|turned} the river.
divide | split | They {divided|split} the sum. | !next=by
divulge | reveal | They {divulged|revealed} the sum.
dominate | control | They {dominate|control} the market.
donate | give | They {donated|gave} money to the school.
dread | fear | They {dread|fear} the storm.
dupe | trick | They {duped|tricked} him.
dwindle | shrink | The stock {dwindled|shrank}.
economize | save | They {economize|save} on food.
edify | teach | It {edifies|teaches} the reader.
educate | teach | They {educate|teach} the young.
eject | throw out | They {ejected|threw out} the man.
elapse | pass | Ten days {elapsed|passed}.
elect | choose | They {elected|chose} a leader.
elicit | draw out | It {elicited|drew out} a reply. | next=a
elude | escape | He {eluded|escaped} the police.
embed | place | They {embedded|placed} it in the wall. | next=it
embellish | decorate | They {embellished|decorated} the hall.
embody | represent | It {embodies|represents} the law.
embrace | accept | They {embraced|accepted} the plan. | next=the,this,new
emerge | come out | They {emerged|came out} from the cave. | next=from,of
emigrate | move | They {emigrated|moved} to Spain. | next=to
emit | give off | It {emits|gives off} light. | next=light,heat,sound,a,smoke,gas,gases
empower | allow | It {empowers|allows} them to vote. | next=them,people,him,her,us
emulate | copy | They {emulate|copy} the leader. | next=the,his,her,their
enact | pass | They {enacted|passed} a law. | next=a,the,new,laws,legislation
encase | cover | They {encased|covered} it in glass.
encircle | surround | Trees {encircle|surround} the house.
enclose | surround | A wall {encloses|surrounds} the house. | next=the
encompass | include | It {encompasses|includes} two towns.
endeavor | try | They will {endeavor|try} to help.
endorse | support | They {endorsed|supported} the plan.
enforce | apply | They {enforced|applied} the law. | next=the,a
engage | take part | They {engaged|took part} in the talks. | next=in
engulf | cover | The flood {engulfed|covered} the town.
enlighten | teach | It {enlightened|taught} him.
enrage | anger | It {enraged|angered} him.
enrich | improve | It {enriched|improved} the soil.
enroll | sign up | They {enrolled|signed up} at a school. | next=in,at,for
ensnare | trap | It {ensnared|trapped} the bear.
ensue | follow | A fight {ensued|followed}.
entail | involve | It {entails|involves} risk.
enter | go into | They {entered|went into} the room. | next=the
entertain | amuse | It {entertained|amused} the guests.
enthrall | charm | It {enthralled|charmed} the guests.
entice | tempt | It {enticed|tempted} him.
entitle | allow | It {entitles|allows} them to vote. | next=them,him,her,you,people
entrust | give | They {entrusted|gave} the task to him. | next=the
enumerate | list | They {enumerated|listed} the parts.
envision | imagine | They {envisioned|imagined} a new town.
envisage | imagine | They {envisaged|imagined} a new town.
eradicate | wipe out | They {eradicated|wiped out} the disease.
erode | wear away | The sea {erodes|wears away} the rock.
erupt | explode | The volcano {erupted|exploded}.
escort | lead | They {escorted|led} him out.
espouse | support | They {espouse|support} the cause.
evacuate | leave | They {evacuated|left} the town. | next=the
evade | avoid | They {evaded|avoided} the police.
evaporate | dry up | The lake {evaporated|dried up}. | next=.
evict | throw out | They {evicted|threw out} the man.
evoke | bring back | It {evokes|brings back} memories. | next=memories
evolve | develop | It {evolved|developed} over years.
exacerbate | worsen | It {exacerbated|worsened} the pain.
exaggerate | overstate | They {exaggerated|overstated} the risk.
examine | look at | They {examined|looked at} the plan.
exasperate | annoy | It {exasperated|annoyed} him.
excavate | dig up | They {excavated|dug up} the site. | next=the,a
excel | do well | They {excel|do well} at school. | next=in,at
exert | use | They {exert|use} force. | next=force,power,pressure
exhaust | use up | They {exhausted|used up} the stock. | next=the,all,their
exhort | urge | They {exhorted|urged} him to go.
exile | banish | They {exiled|banished} him. | next=him,her,them
exonerate | clear | They {exonerated|cleared} him.
expand | grow | The town {expanded|grew}. | next=.,in,to,into,rapidly,quickly,during
expel | throw out | They {expelled|threw out} the men.
expend | spend | They {expend|spend} much time.
experience | feel | They {experienced|felt} pain. | next=pain,fear,stress,hunger
explode | blow up | The bomb {exploded|blew up}.
exploit | use | They {exploit|use} the land. | next=the,this,these
explore | look into | They {explored|looked into} the idea. | next=the,how,whether,this
expose | reveal | They {exposed|revealed} the truth. | next=the
express | show | They {expressed|showed} anger. | next=anger,concern,interest,regret
exterminate | kill | They {exterminated|killed} the rats.
extinguish | put out | They {extinguished|put out} the fire.
exude | give off | It {exudes|gives off} a smell.
falsify | fake | They {falsified|faked} the records.
falter | hesitate | They {faltered|hesitated}.
fascinate | interest | It {fascinates|interests} the young.
feign | fake | They {feigned|faked} an illness.
finalize | finish | They {finalized|finished} the deal.
flourish | thrive | The shop {flourished|thrived}.
forbid | ban | They {forbade|banned} the sale. | next=the
forecast | predict | They {forecast|predict} rain. | forms=base next=rain,a,that
foresee | expect | They {foresaw|expected} a war.
foretell | predict | They {foretold|predicted} a war.
forfeit | lose | They {forfeited|lost} the game.
forge | form | They {forged|formed} a bond. | next=a,an
fortify | strengthen | They {fortified|strengthened} the wall.
foster | encourage | It {fosters|encourages} growth. | !next=children
fracture | break | He {fractured|broke} his leg.
frighten | scare | It {frightened|scared} the child.
frustrate | annoy | It {frustrated|annoyed} him.
gather | collect | They {gathered|collected} wood. | next=data,information,evidence,wood,food
generate | produce | It {generates|produces} heat. | next=heat,power,electricity,energy,income,money
glance | look | They {glanced|looked} at it.
govern | rule | They {governed|ruled} the land.
grant | give | They {granted|gave} him a loan. | !prev=for
grasp | understand | They {grasped|understood} the idea. | next=the,this,that,how,why
greet | welcome | They {greeted|welcomed} the guests.
grieve | mourn | They {grieved|mourned} for him.
hamper | slow | The mud {hampered|slowed} the work.
harass | bother | They {harassed|bothered} him.
harvest | gather | They {harvested|gathered} the crop.
hasten | hurry | They {hastened|hurried} home.
hesitate | wait | They {hesitated|waited}. | next=.,before
highlight | stress | They {highlighted|stressed} the risk.
hoist | lift | They {hoisted|lifted} the box.
humiliate | shame | It {humiliated|shamed} him.
hurl | throw | They {hurled|threw} stones.
idolize | worship | They {idolize|worship} him.
illuminate | light up | It {illuminates|lights up} the room.
imitate | copy | They {imitated|copied} the bird.
immerse | dip | They {immersed|dipped} it in oil.
immigrate | move | They {immigrated|moved} to Spain. | next=to
impair | harm | It {impairs|harms} the sight.
impart | give | They {imparted|gave} the news.
impeach | accuse | They {impeached|accused} the leader.
impel | push | It {impelled|pushed} him to go.
imperil | endanger | It {imperils|endangers} the crew.
implore | beg | They {implored|begged} him to go.
imply | suggest | It {implies|suggests} a change. | next=a,an,the
import | bring in | They {imported|brought in} wine. | next=wine,goods,food,oil
impoverish | ruin | It {impoverished|ruined} the town.
imprison | jail | They {imprisoned|jailed} him.
improvise | make up | They {improvised|made up} a song. | next=a
incarcerate | jail | They {incarcerated|jailed} him.
incinerate | burn | They {incinerated|burned} the waste.
incite | stir up | They {incited|stirred up} hatred. | next=hatred,violence,anger,a
incline | lean | They {incline|lean} to the left.
inconvenience | bother | It {inconvenienced|bothered} him.
incur | run up | They {incurred|ran up} debts. | next=debts,costs
induce | cause | It {induces|causes} sleep. | next=sleep,fear,pain,stress,a
indulge | take pleasure | They {indulged|took pleasure} in it. | next=in
inflict | cause | They {inflicted|caused} pain. | !prev=self
influence | affect | It {influenced|affected} the sale.
infringe | break | They {infringed|broke} the rule. | next=the
ingest | swallow | They {ingested|swallowed} the pill.
inherit | receive | They {inherited|received} a house. | next=a,the
inject | put | They {injected|put} money into it. | next=money
injure | hurt | It {injured|hurt} the child.
insist | demand | They {insisted|demanded} that he go. | next=that
inspire | encourage | It {inspired|encouraged} him. | next=him,her,them,people,others,many
instigate | start | They {instigated|started} a fight.
institute | start | They {instituted|started} a new rule.
insult | offend | It {insulted|offended} the guests.
intensify | increase | It {intensified|increased} the pain. | next=the
intercept | stop | They {intercepted|stopped} the ship.
interfere | get in the way | They {interfered|got in the way}. | next=.
interrogate | question | They {interrogated|questioned} him.
intersect | cross | The roads {intersect|cross} here.
intervene | step in | They {intervened|stepped in}.
intimidate | frighten | They {intimidated|frightened} him.
intrigue | interest | It {intrigued|interested} him.
intrude | break in | They {intruded|broke in}.
inundate | flood | They were {inundated|flooded} with mail.
invade | attack | They {invaded|attacked} Spain.
invigorate | refresh | It {invigorated|refreshed} him.
involve | include | It {involves|includes} two steps. | next=two,three,several,many
irritate | annoy | It {irritated|annoyed} him.
isolate | separate | They {isolated|separated} the sick. | next=the
`,
);
