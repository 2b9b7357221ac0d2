import { readEntries } from "./entry.ts";

/** Verbs from A to C. */
export const VERBS_A_C = readEntries(
  "verb",
  `
abbreviate | shorten | They {abbreviated|shortened} the name.
abduct | kidnap | They {abducted|kidnapped} the child.
abhor | hate | They {abhor|hate} the noise.
abide | stay | They {abided|stayed} there. | next=there,here
abscond | run away | He {absconded|ran away} at night.
absorb | take in | The cloth {absorbs|takes in} water. | next=water,heat,moisture,the
abstain | stay away | They {abstained|stayed away} from wine. | next=from
accentuate | stress | It {accentuated|stressed} the gap.
acclaim | praise | They {acclaimed|praised} the film.
accommodate | hold | The room {accommodates|holds} ten guests.
acknowledge | admit | They {acknowledged|admitted} the fault. | next=that,the,their,his,her
acquit | clear | The court {acquitted|cleared} him.
activate | turn on | They {activated|turned on} the alarm.
adapt | change | They {adapted|changed} the plan to fit. | next=the,their,its,his,her
address | deal with | They {addressed|dealt with} the problem. | next=the,this,these,such
adjust | change | They {adjusted|changed} the price. | next=the,their,its,his,your
admire | respect | They {admired|respected} him.
admonish | warn | They {admonished|warned} him.
adopt | start using | They {adopted|started using} the plan. | next=the,this,a,an
adorn | decorate | They {adorned|decorated} the hall.
advise | tell | They {advised|told} him to stop. | next=him,her,them,people,us
affirm | state | They {affirmed|stated} that it was so. | next=that
afflict | harm | It {afflicts|harms} many people.
aggravate | worsen | It {aggravated|worsened} the pain.
agonize | worry | They {agonized|worried} over it.
alienate | drive away | It {alienated|drove away} old friends.
allege | claim | They {alleged|claimed} that he lied.
allot | give | They {allotted|gave} each child a seat.
allude | refer | He {alluded|referred} to the war.
amalgamate | merge | They {amalgamated|merged} the two firms.
amplify | increase | It {amplified|increased} the effect. | !next=signals
annex | take over | They {annexed|took over} the land.
annihilate | destroy | They {annihilated|destroyed} the fleet.
announce | say | They {announced|said} that it was late. | next=that
annoy | bother | It {annoyed|bothered} the guests.
antagonize | anger | It {antagonized|angered} the guests.
apologize | say sorry | They {apologized|said sorry}. | next=.,for,to
appal | shock | It {appalled|shocked} the guests.
appeal | ask | They {appealed|asked} for help. | next=for
appease | calm | It {appeased|calmed} the guests.
applaud | praise | They {applauded|praised} the plan.
appoint | name | They {appointed|named} him as leader. | next=him,her,a,an
appraise | judge | They {appraised|judged} the house.
approach | come near | The storm {approached|came near}. | next=.
approve | accept | They {approved|accepted} the plan. | next=the,a,an,his,her,their,this
arouse | cause | It {aroused|caused} anger.
arrange | set up | They {arranged|set up} a meeting. | next=a,an,the
articulate | express | She {articulated|expressed} her doubts.
assassinate | murder | They {assassinated|murdered} the king.
assault | attack | They {assaulted|attacked} him.
assess | judge | They {assessed|judged} the plan.
assign | give | They {assigned|gave} him a task. | next=him,her,them,each,us
assimilate | take in | They {assimilated|took in} the new facts. | next=the,new
assure | promise | They {assured|promised} him that it was safe. | next=him,her,them,us
astonish | surprise | It {astonished|surprised} the guests.
astound | amaze | It {astounded|amazed} the guests.
attach | fix | They {attached|fixed} a rope to it. | next=a,an
attest | show | It {attests|shows} that he came. | next=that
attract | draw | It {attracts|draws} many visitors. | next=many,visitors,tourists,people,attention,crowds
avert | prevent | They {averted|prevented} a war.
await | wait for | They {await|wait for} the train.
awaken | wake | It {awakened|woke} the child.
baffle | confuse | It {baffled|confused} the guests.
banish | send away | They {banished|sent away} the king. | next=the,him,her,them
beckon | call | She {beckoned|called} to him.
befall | happen to | A flood may {befall|happen to} the town.
begrudge | envy | They {begrudge|envy} him his luck.
behold | see | They {beheld|saw} the sea.
belittle | mock | They {belittled|mocked} him.
bequeath | leave | He {bequeathed|left} the house to her.
berate | scold | They {berated|scolded} him.
besiege | surround | They {besieged|surrounded} the town.
bestow | give | They {bestowed|gave} a prize on her.
betray | let down | He {betrayed|let down} his friends. | next=his,her,their
bewilder | confuse | It {bewildered|confused} the guests.
bicker | argue | They {bickered|argued} all day.
bisect | cut | The road {bisects|cuts} the town. | next=the
blend | mix | They {blend|mix} oil and water.
bolster | strengthen | It {bolstered|strengthened} the case.
boost | increase | It {boosted|increased} the sales.
broaden | widen | They {broadened|widened} the road.
captivate | charm | It {captivated|charmed} the guests.
capture | catch | They {captured|caught} a bear. | next=a,an,him,her,them,two,three
categorize | sort | They {categorized|sorted} the books.
caution | warn | They {cautioned|warned} him.
celebrate | mark | They {celebrated|marked} the day. | next=the,its,their
censure | blame | They {censured|blamed} him.
certify | confirm | They {certified|confirmed} the sale.
characterise | describe | They {characterised|described} the town as quiet.
chastise | scold | They {chastised|scolded} him.
cherish | love | They {cherish|love} the old house.
chronicle | record | He {chronicled|recorded} the war.
cite | mention | They {cited|mentioned} the report. | !prev=as
clash | fight | They {clashed|fought} with the police. | next=with
classify | group | They {classified|grouped} the plants.
cleanse | clean | They {cleansed|cleaned} the wound.
cling | hold | They {clung|held} to the rope. | next=to
coax | persuade | They {coaxed|persuaded} him to eat.
coerce | force | They {coerced|forced} him to sign.
coexist | live together | They {coexist|live together} in peace.
collapse | fall down | The bridge {collapsed|fell down}. | next=.,in,after,during,on
collate | gather | They {collated|gathered} the facts.
collide | crash | The cars {collided|crashed}. | !next=with
commemorate | honour | They {commemorated|honoured} the dead.
commend | praise | They {commended|praised} him.
commission | order | They {commissioned|ordered} a new ship. | next=a,an,the,two
compete | take part | They {competed|took part} in the race. | next=in
complain | say | They {complained|said} that it was late. | next=that
complement | go with | It {complements|goes with} the meal.
comply | agree | They {complied|agreed}. | next=.
compose | write | He {composed|wrote} a song. | next=a,an,the,many,several,music,songs
compress | squeeze | They {compressed|squeezed} the air. | next=the,air
conceptualize | imagine | They {conceptualized|imagined} the plan.
concur | agree | They {concurred|agreed} with him.
condense | shorten | They {condensed|shortened} the text. | next=the,it
condone | accept | They {condoned|accepted} the act.
conduct | carry out | They {conducted|carried out} a test. | next=a,an,the,this,research,tests,studies,experiments
confess | admit | He {confessed|admitted} that he lied. | next=that
confiscate | take away | They {confiscated|took away} the car.
confront | face | They {confronted|faced} the problem.
congregate | gather | They {congregated|gathered} in the park.
conquer | defeat | They {conquered|defeated} the enemy. | next=the
conserve | save | They {conserve|save} water. | next=water,energy,power,fuel
consolidate | combine | They {consolidated|combined} the two firms.
conspire | plot | They {conspired|plotted} to kill him.
constrain | limit | It {constrained|limited} the growth.
constrict | narrow | It {constricted|narrowed} the road.
contaminate | pollute | It {contaminated|polluted} the water.
contradict | go against | It {contradicts|goes against} the rule.
contribute | add | They {contributed|added} to the noise. | next=to
contrive | plan | They {contrived|planned} a way out.
converge | meet | The roads {converge|meet} here. | next=here,at,in
converse | talk | They {conversed|talked} for hours.
cooperate | work together | They {cooperated|worked together}. | next=.,on,in
corroborate | confirm | It {corroborated|confirmed} the story.
counteract | offset | It {counteracts|offsets} the loss. | forms=base,s,ing
cultivate | grow | They {cultivate|grow} rice. | next=rice,crops,wheat,corn,the,plants
cure | heal | It {cured|healed} the wound.
`,
);
