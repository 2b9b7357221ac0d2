import { readEntries } from "./entry.ts";

/** Adjectives from A to D. */
export const ADJECTIVES_A_D = readEntries(
  "adj",
  `
abhorrent | hateful | It was an {abhorrent|hateful} act.
abnormal | unusual | It was an {abnormal|unusual} year. | !next=distribution
abominable | awful | It was an {abominable|awful} act.
abrupt | sudden | It came to an {abrupt|sudden} stop.
absurd | silly | It was an {absurd|silly} plan.
abundant | plentiful | Food was {abundant|plentiful} in the valley.
abusive | cruel | He was an {abusive|cruel} man.
accessible | easy to reach | The park is {accessible|easy to reach} by bus. | prev=is,are,was,easily
acclaimed | praised | She is an {acclaimed|praised} singer.
accomplished | skilled | She is an {accomplished|skilled} singer. | prev=a,an
accountable | responsible | They are {accountable|responsible} for it.
accurate | correct | It was an {accurate|correct} answer.
accustomed | used | They are {accustomed|used} to it. | next=to
acquainted | familiar | They are {acquainted|familiar} with it. | next=with
acrimonious | bitter | It was an {acrimonious|bitter} fight.
acute | sharp | He felt an {acute|sharp} pain. | next=pain
adamant | firm | He was {adamant|firm} about it.
additional | extra | They need {additional|extra} help.
adept | skilled | She is {adept|skilled} at it.
adequate | enough | They had {adequate|enough} food. | !prev=a,an,the,is,are,was,were,be,more !next=.
adjacent | next | It is {adjacent|next} to the park. | next=to
adjoining | next | They met in the {adjoining|next} room. | prev=the
admirable | good | It was an {admirable|good} act.
adolescent | teenage | She has an {adolescent|teenage} son.
adorable | cute | It is an {adorable|cute} cat.
adroit | skilful | He is an {adroit|skilful} rider.
advantageous | helpful | It was an {advantageous|helpful} change.
adverse | bad | It had {adverse|bad} effects.
affable | friendly | He is an {affable|friendly} man.
affectionate | loving | She is an {affectionate|loving} mother.
affluent | rich | They live in an {affluent|rich} town.
afraid | scared | They are {afraid|scared} of dogs.
aggregate | total | The {aggregate|total} cost was small.
aggressive | violent | It was an {aggressive|violent} dog. | next=dog,man,act
agitated | upset | He was {agitated|upset}. | next=.,by
agonizing | painful | It was an {agonizing|painful} wait.
agrarian | farming | It is an {agrarian|farming} town.
alarming | frightening | It was an {alarming|frightening} rise.
alert | watchful | They stayed {alert|watchful}. | next=.,to
alien | strange | It was an {alien|strange} land.
ambiguous | unclear | It was an {ambiguous|unclear} answer.
amiable | friendly | He is an {amiable|friendly} man.
amicable | friendly | It was an {amicable|friendly} talk.
ample | enough | There was {ample|enough} time. | !prev=an,a,the
analogous | similar | It is {analogous|similar} to a pump.
ancient | old | It is an {ancient|old} town.
annual | yearly | It is an {annual|yearly} event.
anomalous | odd | It was an {anomalous|odd} result.
anonymous | unnamed | It was an {anonymous|unnamed} giver. | !next=function,functions
antagonistic | hostile | They were {antagonistic|hostile} to it.
anterior | front | It is the {anterior|front} part.
antiquated | old | It is an {antiquated|old} tool.
antique | old | It is an {antique|old} clock.
anxious | worried | They were {anxious|worried} about it. | next=about
apathetic | uninterested | They were {apathetic|uninterested}.
appalling | terrible | It was an {appalling|terrible} act.
apparent | clear | It was {apparent|clear} that he was late. | next=that
apprehensive | afraid | They were {apprehensive|afraid} of it.
appropriate | right | Choose the {appropriate|right} tool. | prev=the
approximate | rough | It is an {approximate|rough} figure.
aquatic | water | It is an {aquatic|water} plant. | next=plant,plants,animal,animals,life,birds
arbitrary | random | It was an {arbitrary|random} choice. | next=choice
archaic | old | It is an {archaic|old} word.
ardent | keen | He is an {ardent|keen} fan.
arduous | hard | It was an {arduous|hard} trip.
arid | dry | It is an {arid|dry} land.
aromatic | sweet-smelling | It is an {aromatic|sweet-smelling} plant. | next=plant,plants,herb,herbs
arrogant | proud | He is an {arrogant|proud} man.
artificial | man-made | It is an {artificial|man-made} lake. | next=lake,island,fibre
assertive | confident | She is an {assertive|confident} woman.
associated | linked | It is {associated|linked} with a shop. | next=with
astonishing | amazing | It was an {astonishing|amazing} sight.
astounding | amazing | It was an {astounding|amazing} sight.
astute | clever | She is an {astute|clever} woman.
atrocious | terrible | It was an {atrocious|terrible} act.
attainable | possible | It is an {attainable|possible} goal.
attentive | careful | She is an {attentive|careful} reader.
attractive | pretty | She is an {attractive|pretty} woman. | next=woman,girl,town
audacious | bold | It was an {audacious|bold} plan.
auspicious | lucky | It was an {auspicious|lucky} day.
austere | plain | It was an {austere|plain} room.
authentic | real | It is an {authentic|real} coin.
autonomous | self-governing | It is an {autonomous|self-governing} region. | next=region,regions,province,community
auxiliary | extra | It has an {auxiliary|extra} engine. | !next=verb,verbs,variable,variables
avid | keen | She is an {avid|keen} reader.
barbaric | cruel | It was a {barbaric|cruel} act.
barren | bare | It is a {barren|bare} land.
belligerent | hostile | He is a {belligerent|hostile} man.
beloved | dear | It was his {beloved|dear} dog.
beneficial | helpful | It was a {beneficial|helpful} change.
benevolent | kind | He was a {benevolent|kind} king.
benign | harmless | It was a {benign|harmless} growth.
biased | unfair | It was a {biased|unfair} report. | next=report,view,judge
bizarre | strange | It was a {bizarre|strange} sight.
blatant | obvious | It was a {blatant|obvious} lie.
bleak | gloomy | It was a {bleak|gloomy} day.
boisterous | noisy | It was a {boisterous|noisy} crowd.
bountiful | plentiful | It was a {bountiful|plentiful} crop.
brilliant | bright | It was a {brilliant|bright} light. | next=light,lights,blue,red,white
brisk | quick | They took a {brisk|quick} walk.
broad | wide | It is a {broad|wide} road.
burgeoning | growing | It is a {burgeoning|growing} trade.
candid | honest | It was a {candid|honest} talk.
capable | able | She is a {capable|able} woman. | !next=of
capacious | roomy | It is a {capacious|roomy} car.
captive | trapped | It was a {captive|trapped} bird.
cautious | careful | He is a {cautious|careful} man.
celebrated | famous | She is a {celebrated|famous} singer.
certain | sure | They are {certain|sure} that it is late. | next=that
challenging | hard | It was a {challenging|hard} task.
charismatic | charming | He is a {charismatic|charming} man.
chief | main | It was the {chief|main} cause. | !next=executive,justice,of,minister,financial,operating
chronological | time | They are in {chronological|time} order. | next=order
circular | round | It is a {circular|round} table. | next=table,room,building,hole,disc
clandestine | secret | It was a {clandestine|secret} meeting.
classy | elegant | It is a {classy|elegant} shop.
clerical | office | She does {clerical|office} work. | next=work,staff,job,jobs
coarse | rough | It is a {coarse|rough} cloth.
coastal | seaside | It is a {coastal|seaside} town. | next=town,village,resort
cognizant | aware | They are {cognizant|aware} of it.
coherent | clear | It was a {coherent|clear} plan.
colossal | huge | It was a {colossal|huge} house.
commendable | good | It was a {commendable|good} act.
commodious | roomy | It is a {commodious|roomy} house.
commonplace | common | It is a {commonplace|common} sight.
comparable | similar | They have {comparable|similar} goals. | !next=to
compelling | strong | It is a {compelling|strong} reason.
competent | able | She is a {competent|able} rider.
complete | full | It is a {complete|full} list. | next=list,set,text
complicated | complex | It was a {complicated|complex} task.
comprehensive | full | They made a {comprehensive|full} list.
compulsory | required | The test is {compulsory|required}.
conceivable | possible | It is a {conceivable|possible} cause.
concise | short | It was a {concise|short} talk.
conclusive | final | It was {conclusive|final} proof.
confidential | secret | It was a {confidential|secret} report.
congenial | pleasant | It was a {congenial|pleasant} town.
conscious | aware | They are {conscious|aware} of it. | next=of
consecutive | straight | They won ten {consecutive|straight} games. | next=games,years,days,wins,seasons,weeks,months,times
considerable | large | They spent a {considerable|large} sum.
conspicuous | easy to see | It was {conspicuous|easy to see} from the road. | prev=is,was,are,were
contagious | catching | It is a {contagious|catching} disease.
contemporary | modern | It is {contemporary|modern} art.
contented | happy | He is a {contented|happy} man.
contentious | disputed | It was a {contentious|disputed} plan.
contradictory | conflicting | They gave {contradictory|conflicting} answers.
contrary | opposite | They took the {contrary|opposite} view. | next=view
controversial | disputed | It was a {controversial|disputed} plan.
conventional | usual | It is the {conventional|usual} way. | next=way,method,approach,methods,wisdom
copious | plentiful | It had {copious|plentiful} rain.
cordial | friendly | It was a {cordial|friendly} talk.
correct | right | It is the {correct|right} answer. | prev=the,a
corresponding | matching | It has a {corresponding|matching} key.
costly | expensive | It was a {costly|expensive} error.
counterfeit | fake | It is a {counterfeit|fake} coin.
courageous | brave | She is a {courageous|brave} woman.
courteous | polite | He is a {courteous|polite} man.
covert | secret | It was a {covert|secret} act.
credible | believable | It is a {credible|believable} story.
critical | key | It was a {critical|key} step. | next=step,role,part
crucial | important | It was a {crucial|important} step.
cryptic | puzzling | It was a {cryptic|puzzling} note.
culinary | cooking | They teach {culinary|cooking} skills.
cumbersome | awkward | It was a {cumbersome|awkward} tool.
customary | usual | They met at the {customary|usual} time.
damaging | harmful | It was a {damaging|harmful} change.
dangerous | risky | It was a {dangerous|risky} plan.
dazzling | bright | It was a {dazzling|bright} light. | next=light,colours,white
deafening | very loud | It was a {deafening|very loud} noise.
deceased | dead | They found a {deceased|dead} bird.
decent | good | It was a {decent|good} meal.
decisive | key | It was a {decisive|key} step. | next=step,moment,role,factor,battle
defective | faulty | It had a {defective|faulty} part.
deficient | poor | It was a {deficient|poor} diet. | !next=in
defunct | closed | It is a {defunct|closed} mine.
deplorable | terrible | It was a {deplorable|terrible} act.
derelict | abandoned | It is a {derelict|abandoned} mill.
desolate | empty | It is a {desolate|empty} land.
destitute | poor | They help {destitute|poor} families.
detrimental | harmful | It had a {detrimental|harmful} effect.
devastating | terrible | It was a {devastating|terrible} blow.
devoid | empty | The room was {devoid|empty} of life. | next=of
devout | religious | She is a {devout|religious} woman.
difficult | hard | It was a {difficult|hard} task.
dilapidated | run-down | It is a {dilapidated|run-down} house.
diligent | hard-working | She is a {diligent|hard-working} girl.
diminutive | small | She is a {diminutive|small} woman.
disastrous | terrible | It was a {disastrous|terrible} war.
discernible | visible | It had no {discernible|visible} effect.
discreet | careful | He is a {discreet|careful} man.
disgraceful | shameful | It was a {disgraceful|shameful} act.
disillusioned | disappointed | They were {disillusioned|disappointed}.
dismal | gloomy | It was a {dismal|gloomy} day.
disparate | different | They have {disparate|different} goals.
disproportionate | unequal | It has a {disproportionate|unequal} effect.
distant | far-off | It is a {distant|far-off} land. | next=land,lands,place,country,star,galaxy
distasteful | unpleasant | It was a {distasteful|unpleasant} task.
distinct | separate | They are {distinct|separate}. | next=.,from
distinct | different | There are two {distinct|different} kinds.
distinctive | special | It has a {distinctive|special} smell.
distinguished | respected | She is a {distinguished|respected} singer.
distraught | very upset | She was {distraught|very upset}.
divergent | different | They have {divergent|different} goals.
diverse | different | It has {diverse|different} parts.
divine | holy | It is a {divine|holy} book.
docile | calm | It is a {docile|calm} horse.
dominant | main | It was the {dominant|main} cause. | prev=the
dormant | inactive | The volcano is {dormant|inactive}.
drastic | extreme | It was a {drastic|extreme} step.
dreadful | terrible | It was a {dreadful|terrible} war.
drowsy | sleepy | It made him {drowsy|sleepy}.
dubious | doubtful | It was a {dubious|doubtful} plan.
durable | lasting | It was a {durable|lasting} peace. | next=peace
durable | strong | It is a {durable|strong} cloth.
`,
);
