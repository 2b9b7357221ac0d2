import { readEntries } from "./entry.ts";

/** Verbs from A to B. */
export const VERBS_A_B = readEntries(
  "verb",
  `
abandon | leave | They {abandoned|left} the town. | next=@det head=town,city,village,house,home,building,ship,island,site,area,car,camp,castle,homes,houses,towns,villages,cars,farm,farms,ships,wife,husband,family,child,children,baby
abandon | give up | They {abandoned|gave up} the plan. | forms=base,s,ing,past next=@det
abate | ease | The storm {abated|eased} at night.
abbreviate | shorten | They {abbreviated|shortened} the name.
abduct | kidnap | They {abducted|kidnapped} the child.
abet | help | They {abet|help} the thief.
abhor | hate | They {abhor|hate} the noise.
abide | stay | They {abided|stayed} there. | next=there,here
abolish | end | They {abolished|ended} the tax.
abridge | shorten | They {abridged|shortened} the book.
abscond | run away | He {absconded|ran away} at night.
absolve | clear | The court {absolved|cleared} him.
absorb | take in | The cloth {absorbs|takes in} water. | next=water,heat,moisture,the
abstain | stay away | They {abstained|stayed away} from wine. | next=from
accede | agree | He {acceded|agreed} to the plan. | next=to
accelerate | speed up | It {accelerates|speeds up} the work.
accentuate | stress | It {accentuated|stressed} the gap.
acclaim | praise | They {acclaimed|praised} the film.
acclimatize | get used | They {acclimatized|got used} to the heat. | next=to
accommodate | hold | It {accommodates|holds} 300 guests. | next=@num,up,over,about,more,several,many
accompany | go with | She {accompanied|went with} him. | forms=base,s,ing,past next=@det,@name,him,them
accomplish | achieve | They {accomplished|achieved} the task.
accost | stop | A man {accosted|stopped} him.
accrue | build up | The debts {accrued|built up}. | forms=base,s,ing,past
accumulate | build up | Dust {accumulated|built up} in the room. | !next=the,a
achieve | reach | They {achieved|reached} their goal. | next=their,his,her,its
acknowledge | admit | They {acknowledged|admitted} the fault. | next=that,the,their,his,her
acquire | get | They {acquired|got} a new shop. | forms=base,s,ing,past
acquit | clear | The court {acquitted|cleared} him. | !next=and,or
activate | turn on | They {activated|turned on} the alarm.
adapt | change | They {adapted|changed} the plan to fit. | next=the,their,its,his,her
add | say | He {added|said} that it was late. | next=that forms=base,s,past
address | deal with | They {addressed|dealt with} such problems. | next=this,these,such
adhere | stick | The paint {adheres|sticks} to the wall.
adjoin | be next to | The shop {adjoins|is next to} the park. | forms=s
adjourn | stop | They {adjourned|stopped} at noon. | next=at,for,@end forms=base,s,ing,past
adjudicate | judge | He {adjudicated|judged} the case.
adjust | change | They {adjusted|changed} the price. | next=the,their,its,his,your
administer | run | She {administers|runs} the fund. | head=fund,funds,programme,program,scheme,office,region,area,island,school,estate,prison,site,project,system
admire | respect | They {admired|respected} him.
admonish | scold | The owner {admonished|scolded} the staff.
adopt | start using | They {adopted|started using} the plan. | next=the,this,a,an
adore | love | They {adore|love} the old house.
adorn | decorate | They {adorned|decorated} the hall.
advance | move forward | The army {advanced|moved forward} to the river. | next=to,towards,into,on,through,against
advise | tell | They {advised|told} him to stop. | next=him,her,them,people,us
advocate | support | They {advocated|supported} a new law.
affiliate | link | It is {affiliated|linked} with the church. | forms=participle
affirm | state | They {affirmed|stated} that it was so. | next=that
afflict | harm | It {afflicts|harms} many people.
aggravate | add to | It {aggravated|added to} the pain. | next=@det
aggrieve | hurt | It {aggrieved|hurt} them. | forms=base,s,ing,past
agonize | worry | They {agonized|worried} over it.
aid | help | It {aids|helps} the worker.
alarm | worry | It {alarmed|worried} the guests.
alert | warn | They {alerted|warned} the police. | next=@det,people,@noun
alienate | drive away | It {alienated|drove away} old friends.
align | line up | They {aligned|lined up} the chairs. | next=the
allege | claim | They {alleged|claimed} that he lied.
alleviate | ease | The pill {alleviates|eases} the pain.
allot | give | They {allotted|gave} each child a seat.
allude | refer | He {alluded|referred} to the war.
alter | change | They {altered|changed} the plan.
alternate | take turns | They {alternate|take turns}. | forms=base,ing,past next=@end
amalgamate | join | They {amalgamated|joined} the two firms.
amass | collect | He {amassed|collected} old coins.
ameliorate | improve | It {ameliorated|improved} the lives of the poor.
amend | change | They {amended|changed} the law.
amount | add up | It {amounts|adds up} to ten days. | next=to
amplify | increase | It {amplified|increased} the effect. | !next=signals,signals,into
amputate | cut off | They {amputated|cut off} his leg.
analyse | study | They {analysed|studied} the sales. | next=the,these,this,how,why,their
analyze | study | They {analyzed|studied} the sales. | next=the,these,this,how,why,their
annex | take over | They {annexed|took over} the land.
annihilate | destroy | They {annihilated|destroyed} the fleet.
announce | say | They {announced|said} that it was late. | next=that,they,he,she
announce | say | It is late, {announced|said} Tom. | prev=@end next=@name
annoy | bother | It {annoyed|bothered} the guests.
antagonize | anger | It {antagonized|angered} the guests.
anticipate | expect | They {anticipate|expect} a good year. | !prev=highly,hugely,much,eagerly,long,most,widely
apologize | say sorry | They {apologized|said sorry}. | next=.,for,to
appal | shock | It {appalled|shocked} the guests.
appeal | ask | They {appealed|asked} for help. | next=for
appear | seem | It {appears|seems} to be late. | next=to,that
appease | calm | It {appeased|calmed} the guests.
append | add | They {appended|added} a note.
applaud | praise | They {applauded|praised} the plan.
appoint | name | They {appointed|named} him as leader. | next=him,her,a,an
appoint | name | He was {appointed|named} leader. | forms=participle next=@noun,@name,as,to,by
appraise | judge | They {appraised|judged} the house.
apprehend | arrest | The police {apprehended|arrested} him.
approach | come near | The storm {approached|came near}. | next=@end
approach | come near to | They {approached|came near to} the town. | forms=past,s,ing next=@det
appropriate | take | They {appropriated|took} the land. | next=the,his,her,their forms=past,ing
approve | accept | They {approved|accepted} the plan. | next=the,a,an,his,her,their,this
argue | say | They {argued|said} that it was late. | next=that,he,she,they,it,there
argue | say | It is late, {argues|says} Tom. | prev=@end next=@name,@det,he,she,they
arise | come up | A problem {arose|came up}. | next=@end,in,when,during
arouse | cause | It {aroused|caused} anger.
arrange | set up | They {arranged|set up} a meeting. | next=a,an,the
arrive | come | They {arrived|came} from Rome. | next=from !prev=visitor
articulate | express | She {articulated|expressed} her doubts.
ascend | climb | They {ascended|climbed} the hill. | !head=throne,thrones
ascertain | find out | They {ascertained|found out} the cause.
aspire | hope | They {aspire|hope} to win. | next=to
assail | attack | They {assailed|attacked} him.
assassinate | murder | They {assassinated|murdered} the king.
assault | attack | They {assaulted|attacked} him.
assemble | put together | They {assembled|put together} the parts. | !next=in,at,outside,on,near,for,to,@end
assent | agree | They {assented|agreed} to it.
assert | say | They {asserted|said} that it was late. | next=that
assess | judge | They {assessed|judged} the plan.
assign | give | They {assigned|gave} him a task. | next=him,her,them,each,us
assimilate | take in | They {assimilated|took in} the new facts. | next=the,new
assist | help | They {assisted|helped} the team.
associate | link | It is {associated|linked} with luck. | forms=participle next=with
assume | take | He {assumed|took} control of the firm. | next=control,power,command,responsibility,office
assure | promise | They {assured|promised} him that it was safe. | next=him,her,them,us
astonish | surprise | It {astonished|surprised} the guests.
astound | surprise | It {astounded|surprised} the guests.
atone | make up | He {atoned|made up} for it. | next=for
attach | fix | They {attached|fixed} a rope to it. | next=a,an,the,it
attain | reach | They {attained|reached} the goal.
attempt | try | They {attempted|tried} to stop. | next=to
attend | go to | She {attended|went to} the meeting. | forms=base,s,ing,past next=@det,@name,school,college,church,meetings,classes,university
attest | show | It {attests|shows} that he came. | next=that
attract | draw | It {attracts|draws} many visitors. | next=many,visitors,tourists,people,attention,crowds
audit | check | They {audited|checked} the books.
augment | increase | They {augmented|increased} the budget.
authorise | allow | They {authorised|allowed} the sale.
authorize | allow | They {authorized|allowed} the sale.
avenge | get revenge for | He {avenged|got revenge for} his father. | next=@det
avert | prevent | They {averted|prevented} a war.
await | wait for | They {await|wait for} the train. | next=@det,him,them,her,news
awaken | wake | It {awakened|woke} the child.
award | give | They {awarded|gave} him a prize.
axe | cut | They {axed|cut} the jobs.
back | support | They {backed|supported} the plan. | next=@det,@name,him
baffle | confuse | It {baffled|confused} the guests.
balk | refuse | They {balked|refused} to pay. | next=to
banish | send away | They {banished|sent away} the king. | next=the,him,her,them
bargain | deal | They {bargained|dealt} with him. | next=with
batter | hit | The wind {battered|hit} the wall. | next=the
battle | fight | They {battled|fought} the flames.
bear | have | The tree {bears|has} red fruit. | forms=s,past next=fruit,flowers,leaves,red,white,small,large,little,a
beautify | decorate | They {beautified|decorated} the hall.
beckon | call | She {beckoned|called} to him.
befall | happen to | A flood may {befall|happen to} the town.
befriend | make friends with | She {befriended|made friends with} the queen. | next=@det,@name,him,them
begin | start | They {began|started} to work. | !prev=its,their,his,her,my,our,your,the,this,that,every,a
begrudge | envy | They {begrudge|envy} him his luck.
behave | act | They {behaved|acted} badly. | next=@adv,like,as,in
behold | see | They {beheld|saw} the sea.
believe | think | They {believe|think} that it is late. | next=that,he,she,they,it
believe | think | It is {believed|thought} to be old. | forms=participle next=to
belittle | mock | They {belittled|mocked} him.
bemoan | complain about | He {bemoaned|complained about} the noise. | forms=base,s,ing,past
benefit | help | It {benefits|helps} the town. | !next=more,most,less,from next=@det,people,everyone,all,both,them,us
bequeath | leave | He {bequeathed|left} the house to her.
berate | criticize | They {berated|criticized} him.
besiege | surround | They {besieged|surrounded} the town.
bestow | give | They {bestowed|gave} a prize on her.
betray | let down | He {betrayed|let down} his friends. | next=his,her,their
bewilder | confuse | It {bewildered|confused} the guests.
bicker | argue | They {bickered|argued} all day.
bisect | cut | The road {bisects|cuts} the town. | next=the
blaze | burn | The house {blazed|burned}. | next=@end,for,in,through
blend | mix | They {blend|mix} oil and water.
blockade | block | They {blockaded|blocked} the port.
bloom | flower | They {bloom|flower} in May. | next=in,from,during,@end
blossom | flower | They {blossom|flower} in May. | next=in,from,during
boast | have | The town {boasts|has} a museum. | next=a,an,over,more,some,many,several,one,two,three,@num
bolster | support | It {bolstered|supported} the case.
bombard | attack | They {bombarded|attacked} the town.
boost | increase | It {boosted|increased} the sales. | forms=base,s,ing,past next=@det,@noun,@adj,@name
border | be next to | It {borders|is next to} Spain. | forms=s
botch | spoil | They {botched|spoiled} the job.
brag | boast | He {bragged|boasted} about it.
brandish | wave | He {brandished|waved} a stick.
breach | break | They {breached|broke} the rule.
bribe | pay | They {bribed|paid} the judge.
broaden | widen | They {broadened|widened} the road.
broker | arrange | She {brokered|arranged} a deal. | next=a,the,this
browse | look through | They {browsed|looked through} the shelves. | next=@det
burgeon | grow | Trade {burgeoned|grew} in the town.
`,
);
