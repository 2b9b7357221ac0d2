import { readEntries } from "./entry.ts";

/** Adjectives from A to Z. */
export const ADJECTIVES_A_Z = readEntries(
  "adj",
  `
abhorrent | hateful | It was an {abhorrent|hateful} act.
abnormal | unusual | It was an {abnormal|unusual} year. | !next=distribution
abominable | awful | It was an {abominable|awful} act.
abrupt | sudden | It came to an {abrupt|sudden} stop.
absurd | silly | It was an {absurd|silly} plan.
abusive | cruel | He was an {abusive|cruel} man.
acclaimed | praised | She is an {acclaimed|praised} singer.
accomplished | skilled | She is an {accomplished|skilled} singer. | prev=a,an
accountable | responsible | They are {accountable|responsible} for it.
accustomed | used | They are {accustomed|used} to it. | next=to
acquainted | familiar | They are {acquainted|familiar} with it. | next=with
acrimonious | bitter | It was an {acrimonious|bitter} fight.
adamant | firm | He was {adamant|firm} about it.
additional | extra | They need {additional|extra} help.
adept | skilled | She is {adept|skilled} at it.
adjoining | next | They met in the {adjoining|next} room. | prev=the
admirable | good | It was an {admirable|good} act.
adolescent | teenage | She has an {adolescent|teenage} son.
adorable | cute | It is an {adorable|cute} cat.
adroit | skilful | He is an {adroit|skilful} rider.
affable | friendly | He is an {affable|friendly} man.
affectionate | loving | She is an {affectionate|loving} mother.
aggressive | violent | It was an {aggressive|violent} dog. | next=dog,man,act
agitated | upset | He was {agitated|upset}. | next=.,by
agonizing | painful | It was an {agonizing|painful} wait.
agrarian | farming | It is an {agrarian|farming} town.
alarming | frightening | It was an {alarming|frightening} rise.
alert | watchful | They stayed {alert|watchful}. | next=.,to
alien | strange | It was an {alien|strange} land.
amiable | friendly | He is an {amiable|friendly} man.
amicable | friendly | It was an {amicable|friendly} talk.
analogous | similar | It is {analogous|similar} to a pump.
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
apprehensive | afraid | They were {apprehensive|afraid} of it.
aquatic | water | It is an {aquatic|water} plant. | next=plant,plants,animal,animals,life,birds
arbitrary | random | It was an {arbitrary|random} choice. | next=choice
archaic | old | It is an {archaic|old} word.
ardent | keen | He is an {ardent|keen} fan.
arid | dry | It is an {arid|dry} land.
aromatic | sweet-smelling | It is an {aromatic|sweet-smelling} plant. | next=plant,plants,herb,herbs
arrogant | proud | He is an {arrogant|proud} man.
artificial | man-made | It is an {artificial|man-made} lake. | next=lake,island,fibre
assertive | confident | She is an {assertive|confident} woman.
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
benevolent | kind | He was a {benevolent|kind} king.
benign | harmless | It was a {benign|harmless} growth.
biased | unfair | It was a {biased|unfair} report. | next=report,view,judge
bizarre | strange | It was a {bizarre|strange} sight.
blatant | obvious | It was a {blatant|obvious} lie.
bleak | gloomy | It was a {bleak|gloomy} day.
boisterous | noisy | It was a {boisterous|noisy} crowd.
bountiful | plentiful | It was a {bountiful|plentiful} crop.
brisk | quick | They took a {brisk|quick} walk.
burgeoning | growing | It is a {burgeoning|growing} trade.
candid | honest | It was a {candid|honest} talk.
capable | able | She is a {capable|able} woman. | !next=of
capacious | roomy | It is a {capacious|roomy} car.
captive | trapped | It was a {captive|trapped} bird.
cautious | careful | He is a {cautious|careful} man.
celebrated | famous | She is a {celebrated|famous} singer.
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
compulsory | required | The test is {compulsory|required}.
conceivable | possible | It is a {conceivable|possible} cause.
concise | short | It was a {concise|short} talk.
conclusive | final | It was {conclusive|final} proof.
confidential | secret | It was a {confidential|secret} report.
congenial | pleasant | It was a {congenial|pleasant} town.
consecutive | straight | They won ten {consecutive|straight} games. | next=games,years,days,wins,seasons,weeks,months,times
conscious | aware | They are {conscious|aware} of it. | next=of
contagious | catching | It is a {contagious|catching} disease.
contented | happy | He is a {contented|happy} man.
contentious | disputed | It was a {contentious|disputed} plan.
contradictory | conflicting | They gave {contradictory|conflicting} answers.
contrary | opposite | They took the {contrary|opposite} view. | next=view
controversial | disputed | It was a {controversial|disputed} plan.
conventional | usual | It is the {conventional|usual} way. | next=way,method,approach,methods,wisdom
copious | plentiful | It had {copious|plentiful} rain.
cordial | friendly | It was a {cordial|friendly} talk.
counterfeit | fake | It is a {counterfeit|fake} coin.
courteous | polite | He is a {courteous|polite} man.
covert | secret | It was a {covert|secret} act.
credible | believable | It is a {credible|believable} story.
cryptic | puzzling | It was a {cryptic|puzzling} note.
culinary | cooking | They teach {culinary|cooking} skills.
dazzling | bright | It was a {dazzling|bright} light. | next=light,colours,white
deafening | very loud | It was a {deafening|very loud} noise.
decent | good | It was a {decent|good} meal.
decisive | key | It was a {decisive|key} step. | next=step,moment,role,factor,battle
defunct | closed | It is a {defunct|closed} mine.
deplorable | terrible | It was a {deplorable|terrible} act.
derelict | abandoned | It is a {derelict|abandoned} mill.
desolate | empty | It is a {desolate|empty} land.
destitute | poor | They help {destitute|poor} families.
devastating | terrible | It was a {devastating|terrible} blow.
devout | religious | She is a {devout|religious} woman.
diligent | hard-working | She is a {diligent|hard-working} girl.
dilapidated | run-down | It is a {dilapidated|run-down} house.
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
distinctive | special | It has a {distinctive|special} smell.
distinguished | respected | She is a {distinguished|respected} singer.
distraught | very upset | She was {distraught|very upset}.
divergent | different | They have {divergent|different} goals.
divine | holy | It is a {divine|holy} book.
docile | calm | It is a {docile|calm} horse.
dormant | inactive | The volcano is {dormant|inactive}.
drastic | extreme | It was a {drastic|extreme} step.
dreadful | terrible | It was a {dreadful|terrible} war.
drowsy | sleepy | It made him {drowsy|sleepy}.
dubious | doubtful | It was a {dubious|doubtful} plan.
durable | lasting | It was a {durable|lasting} peace. | next=peace
earnest | serious | He is an {earnest|serious} man.
eccentric | odd | He is an {eccentric|odd} man.
economical | cheap | It is an {economical|cheap} car.
ecstatic | very happy | They were {ecstatic|very happy}.
eerie | strange | It was an {eerie|strange} sound.
elaborate | complex | It was an {elaborate|complex} plan.
elegant | graceful | She is an {elegant|graceful} woman.
eligible | allowed | They are {eligible|allowed} to vote. | next=to
eloquent | well-spoken | He is an {eloquent|well-spoken} man.
eminent | famous | She is an {eminent|famous} doctor.
enchanting | charming | It is an {enchanting|charming} town.
energetic | lively | She is an {energetic|lively} girl.
engaging | charming | He is an {engaging|charming} man. | next=man,story,book
enigmatic | mysterious | She is an {enigmatic|mysterious} woman.
enjoyable | pleasant | It was an {enjoyable|pleasant} day.
enlightening | helpful | It was an {enlightening|helpful} talk.
enthusiastic | eager | They were {enthusiastic|eager} helpers.
enticing | tempting | It is an {enticing|tempting} offer.
envious | jealous | They were {envious|jealous} of him.
ephemeral | short-lived | It was an {ephemeral|short-lived} fame.
equitable | fair | It was an {equitable|fair} deal.
esteemed | respected | He is an {esteemed|respected} doctor.
eternal | endless | They seek {eternal|endless} life. | next=life,love,youth
ethical | moral | It is an {ethical|moral} question.
euphoric | very happy | They were {euphoric|very happy}.
eventual | final | He was the {eventual|final} winner.
excellent | very good | It was an {excellent|very good} meal.
excruciating | terrible | It was an {excruciating|terrible} pain. | next=pain
exemplary | model | She is an {exemplary|model} student.
exhaustive | complete | They made an {exhaustive|complete} list. | !next=search
exhausting | tiring | It was an {exhausting|tiring} day.
exhilarating | exciting | It was an {exhilarating|exciting} day.
exorbitant | very high | They pay {exorbitant|very high} rents.
exotic | foreign | It is an {exotic|foreign} fruit. | next=fruit,land,lands
expansive | wide | It is an {expansive|wide} plain. | next=plain,view
explicit | clear | It was an {explicit|clear} order. | next=order,statement,instructions
exquisite | beautiful | It is an {exquisite|beautiful} ring.
exterior | outer | It has an {exterior|outer} wall.
external | outside | It has an {external|outside} wall. | next=wall,walls,help
extraneous | unneeded | It has {extraneous|unneeded} parts.
extraordinary | amazing | It was an {extraordinary|amazing} sight.
extravagant | wasteful | It was an {extravagant|wasteful} plan.
exuberant | lively | They were an {exuberant|lively} crowd.
fabulous | wonderful | It was a {fabulous|wonderful} meal.
factual | true | It is a {factual|true} report.
faithful | loyal | He is a {faithful|loyal} friend.
fallacious | false | It is a {fallacious|false} claim.
famed | famous | She is a {famed|famous} singer.
fanciful | imaginary | It is a {fanciful|imaginary} story.
fascinating | interesting | It is a {fascinating|interesting} story.
fashionable | stylish | It is a {fashionable|stylish} shop.
fatal | deadly | It was a {fatal|deadly} fall. | !next=error,errors
fatigued | tired | They were {fatigued|tired}.
faulty | broken | It had a {faulty|broken} pump. | next=pump,lamp,machine
favourable | good | It had {favourable|good} winds.
favorable | good | It had {favorable|good} winds.
feeble | weak | He is a {feeble|weak} man.
ferocious | fierce | It is a {ferocious|fierce} bear.
fertile | rich | It has {fertile|rich} soil. | next=soil,soils,land
fervent | keen | He is a {fervent|keen} fan.
festive | merry | It was a {festive|merry} day. | !next=season
fictional | made-up | It is a {fictional|made-up} town.
fictitious | made-up | It is a {fictitious|made-up} town.
flamboyant | showy | He is a {flamboyant|showy} man.
flawed | faulty | It was a {flawed|faulty} plan.
flawless | perfect | It was a {flawless|perfect} show.
fleeting | brief | It was a {fleeting|brief} look.
flimsy | weak | It was a {flimsy|weak} wall.
flourishing | thriving | It is a {flourishing|thriving} town.
foolish | silly | It was a {foolish|silly} plan.
formidable | powerful | He is a {formidable|powerful} man.
forthcoming | coming | It is in the {forthcoming|coming} book. | prev=the,his,her
fortunate | lucky | He is a {fortunate|lucky} man.
foul | bad | It has a {foul|bad} smell. | next=smell,odour
fragile | weak | It was a {fragile|weak} peace. | next=peace,state
fragrant | sweet-smelling | It is a {fragrant|sweet-smelling} plant.
frail | weak | He is a {frail|weak} man.
frank | honest | It was a {frank|honest} talk.
frantic | desperate | It was a {frantic|desperate} search.
fraudulent | dishonest | It was a {fraudulent|dishonest} act.
frequent | common | It is a {frequent|common} fault.
frigid | freezing | It was a {frigid|freezing} day.
frivolous | silly | It was a {frivolous|silly} act.
fruitful | productive | It was a {fruitful|productive} day.
fruitless | useless | It was a {fruitless|useless} search.
furtive | secret | It was a {furtive|secret} look.
futile | useless | It was a {futile|useless} search.
genial | friendly | He is a {genial|friendly} man.
genuine | real | It is a {genuine|real} coin.
glamorous | attractive | She is a {glamorous|attractive} star.
glaring | obvious | It is a {glaring|obvious} fault. | next=fault,mistake,error
gloomy | dark | It was a {gloomy|dark} room. | next=room,day
glorious | wonderful | It was a {glorious|wonderful} day.
gorgeous | beautiful | It is a {gorgeous|beautiful} town.
gradual | slow | It was a {gradual|slow} change.
grateful | thankful | They were {grateful|thankful} for it.
grave | serious | It was a {grave|serious} fault.
grim | gloomy | It was a {grim|gloomy} day.
grotesque | ugly | It was a {grotesque|ugly} mask.
gruelling | very hard | It was a {gruelling|very hard} race.
gruesome | horrible | It was a {gruesome|horrible} sight.
habitual | usual | It was his {habitual|usual} seat.
haphazard | random | It was a {haphazard|random} search.
harmonious | peaceful | It is a {harmonious|peaceful} town.
hasty | quick | It was a {hasty|quick} reply.
haughty | proud | He is a {haughty|proud} man.
hectic | busy | It was a {hectic|busy} day.
heinous | terrible | It was a {heinous|terrible} crime.
hereditary | inherited | It is a {hereditary|inherited} fault.
heroic | brave | It was a {heroic|brave} act.
hesitant | unsure | He was {hesitant|unsure} about it.
heterogeneous | mixed | It is a {heterogeneous|mixed} group.
hideous | ugly | It was a {hideous|ugly} mask.
hilarious | very funny | It was a {hilarious|very funny} film.
historic | old | It is a {historic|old} town. | next=town,building,house,buildings,centre
homogeneous | uniform | It is a {homogeneous|uniform} group. | next=group
horrendous | terrible | It was a {horrendous|terrible} act.
horrific | terrible | It was a {horrific|terrible} act.
hospitable | friendly | It is a {hospitable|friendly} town.
hostile | unfriendly | It was a {hostile|unfriendly} crowd.
humane | kind | It was a {humane|kind} act.
humble | modest | It was a {humble|modest} house.
humid | damp | It was a {humid|damp} day.
humiliating | shameful | It was a {humiliating|shameful} loss.
humorous | funny | It was a {humorous|funny} film.
hypothetical | imagined | It is a {hypothetical|imagined} case.
iconic | famous | It is an {iconic|famous} film.
ideal | perfect | It is an {ideal|perfect} place. | !next=gas,gases
idyllic | perfect | It is an {idyllic|perfect} place.
ignorant | unaware | They were {ignorant|unaware} of it. | next=of
illegitimate | unlawful | It was an {illegitimate|unlawful} act. | next=act
illicit | illegal | It is an {illicit|illegal} trade.
illiterate | unable to read | They were {illiterate|unable to read}. | next=.
illustrious | famous | She is an {illustrious|famous} singer.
imaginative | creative | It was an {imaginative|creative} plan.
immaculate | spotless | It was an {immaculate|spotless} room.
immature | childish | It was an {immature|childish} act. | next=act
immediate | instant | It had an {immediate|instant} effect. | next=effect,success
immoral | wrong | It was an {immoral|wrong} act.
impartial | fair | He is an {impartial|fair} judge.
impeccable | perfect | It was an {impeccable|perfect} show.
impending | coming | They fear the {impending|coming} storm.
imperative | vital | It is {imperative|vital} that it stops. | next=that,to
imperceptible | tiny | It was an {imperceptible|tiny} change.
imperfect | faulty | It was an {imperfect|faulty} plan.
impetuous | hasty | It was an {impetuous|hasty} act.
implausible | unlikely | It was an {implausible|unlikely} story.
imposing | impressive | It is an {imposing|impressive} house.
impressive | amazing | It was an {impressive|amazing} sight.
improbable | unlikely | It was an {improbable|unlikely} story.
improper | wrong | It was an {improper|wrong} use.
impulsive | hasty | It was an {impulsive|hasty} act.
inaccessible | hard to reach | It is {inaccessible|hard to reach}. | next=.,by
inactive | idle | It is an {inactive|idle} mine.
inadvertent | accidental | It was an {inadvertent|accidental} act.
inappropriate | wrong | It was an {inappropriate|wrong} answer.
incidental | minor | It is an {incidental|minor} cost.
inclement | bad | They had {inclement|bad} weather.
incompetent | unskilled | He is an {incompetent|unskilled} rider.
incomprehensible | hard to understand | It was {incomprehensible|hard to understand}. | next=.,to
inconsequential | unimportant | It was an {inconsequential|unimportant} change.
inconspicuous | hard to see | It was {inconspicuous|hard to see}. | next=.
inconvenient | awkward | It was an {inconvenient|awkward} time.
incorrect | wrong | It was an {incorrect|wrong} answer.
incredible | amazing | It was an {incredible|amazing} sight.
indebted | grateful | They are {indebted|grateful} to him. | next=to
indecisive | unsure | He is an {indecisive|unsure} man.
indelible | lasting | It left an {indelible|lasting} mark.
indifferent | uninterested | They were {indifferent|uninterested}. | next=.
indigenous | native | It is an {indigenous|native} plant.
indignant | angry | They were {indignant|angry} about it.
indispensable | essential | It is an {indispensable|essential} tool.
indistinct | unclear | It was an {indistinct|unclear} sound.
indolent | lazy | He is an {indolent|lazy} man.
industrious | hard-working | She is an {industrious|hard-working} girl.
ineffective | useless | It was an {ineffective|useless} tool. | next=tool
inefficient | wasteful | It was an {inefficient|wasteful} engine. | next=engine
inescapable | unavoidable | It was an {inescapable|unavoidable} fact.
inevitable | unavoidable | It was an {inevitable|unavoidable} end.
inexperienced | untrained | He is an {inexperienced|untrained} rider.
infamous | well-known | He was an {infamous|well-known} thief.
inflamed | swollen | It was {inflamed|swollen}.
influential | important | She is an {influential|important} singer.
informal | casual | It was an {informal|casual} talk.
informative | useful | It was an {informative|useful} talk.
infrequent | rare | It is an {infrequent|rare} event.
ingenious | clever | It was an {ingenious|clever} plan.
inherent | built-in | It is an {inherent|built-in} fault. | next=fault,limitation,problem,risk
inhospitable | harsh | It is an {inhospitable|harsh} land.
inhumane | cruel | It was an {inhumane|cruel} act.
innocuous | harmless | It is an {innocuous|harmless} gas.
innumerable | countless | It has {innumerable|countless} uses.
inquisitive | curious | She is an {inquisitive|curious} girl.
insane | mad | He was an {insane|mad} king.
insatiable | endless | He had an {insatiable|endless} hunger.
inseparable | always together | They are {inseparable|always together}. | next=.
insignificant | unimportant | It was an {insignificant|unimportant} change.
insolent | rude | It was an {insolent|rude} reply.
instructive | helpful | It was an {instructive|helpful} talk.
instrumental | helpful | He was {instrumental|helpful} in it. | next=in
insurmountable | impossible | It was an {insurmountable|impossible} task. | next=task
intact | whole | The ship is {intact|whole}. | next=.
intelligent | clever | She is an {intelligent|clever} girl. | next=girl,boy,man,woman,animal
intelligible | clear | It was an {intelligible|clear} reply.
intense | strong | It gave off {intense|strong} heat.
interim | temporary | He is the {interim|temporary} leader.
interior | inner | It has an {interior|inner} wall. | next=wall,walls,room,rooms
interminable | endless | It was an {interminable|endless} talk.
intermittent | occasional | There was {intermittent|occasional} rain.
intolerable | unbearable | It was an {intolerable|unbearable} noise.
intrepid | brave | She is an {intrepid|brave} woman.
intriguing | interesting | It is an {intriguing|interesting} story.
intrinsic | natural | It has {intrinsic|natural} value. | next=value,beauty
invaluable | very useful | It was an {invaluable|very useful} tool.
inventive | creative | He is an {inventive|creative} man.
invincible | unbeatable | It was an {invincible|unbeatable} army.
irate | angry | He was an {irate|angry} man.
irrational | unreasonable | It was an {irrational|unreasonable} fear. | next=fear
irregular | uneven | It is an {irregular|uneven} surface. | next=surface,shape
irrelevant | unrelated | It is an {irrelevant|unrelated} fact.
irresistible | tempting | It was an {irresistible|tempting} offer.
irresponsible | careless | It was an {irresponsible|careless} act.
irritable | grumpy | He is an {irritable|grumpy} man.
jagged | rough | It has a {jagged|rough} edge.
jovial | cheerful | He is a {jovial|cheerful} man.
joyous | happy | It was a {joyous|happy} day.
jubilant | joyful | It was a {jubilant|joyful} crowd.
judicious | wise | It was a {judicious|wise} choice.
juvenile | young | It is a {juvenile|young} bird. | next=bird,birds,fish,animals
knowledgeable | well-informed | She is a {knowledgeable|well-informed} woman.
laborious | slow | It was a {laborious|slow} task.
lax | loose | They have {lax|loose} rules.
lenient | mild | It was a {lenient|mild} sentence.
liable | likely | It is {liable|likely} to stop. | next=to
limitless | endless | It has {limitless|endless} uses.
lucid | clear | It was a {lucid|clear} talk.
luminous | bright | It is a {luminous|bright} star. | next=star,stars,paint
luscious | delicious | It is a {luscious|delicious} fruit.
lush | green | It is a {lush|green} valley.
luxurious | expensive | It is a {luxurious|expensive} hotel. | next=hotel,car,house
majestic | grand | It is a {majestic|grand} house.
malicious | cruel | It was a {malicious|cruel} act. | next=act,lie
malevolent | evil | It was a {malevolent|evil} king.
marginal | slight | It was a {marginal|slight} change. | next=change,gain,increase,improvement
maritime | sea | It is a {maritime|sea} trade. | next=trade
marvellous | wonderful | It was a {marvellous|wonderful} day.
meagre | small | It was a {meagre|small} meal.
mediocre | average | It was a {mediocre|average} meal.
melancholy | sad | It is a {melancholy|sad} song.
melodious | tuneful | It is a {melodious|tuneful} song.
menacing | threatening | It was a {menacing|threatening} look.
merciful | kind | He was a {merciful|kind} king.
merciless | cruel | He was a {merciless|cruel} king.
meticulous | careful | She is a {meticulous|careful} worker.
miniature | tiny | It is a {miniature|tiny} clock.
minimal | very small | It has a {minimal|very small} effect. | next=effect,impact,cost,costs,risk
miraculous | amazing | It was a {miraculous|amazing} escape.
miscellaneous | various | They sell {miscellaneous|various} goods.
mischievous | naughty | He is a {mischievous|naughty} boy.
miserable | unhappy | She is a {miserable|unhappy} girl.
momentary | brief | It was a {momentary|brief} stop.
momentous | very important | It was a {momentous|very important} day.
monotonous | dull | It was a {monotonous|dull} task.
monstrous | horrible | It was a {monstrous|horrible} act.
monumental | huge | It was a {monumental|huge} task.
morbid | gloomy | It is a {morbid|gloomy} story.
motionless | still | It lay {motionless|still}. | next=.,on,in
mountainous | hilly | It is a {mountainous|hilly} land.
multifaceted | complex | It is a {multifaceted|complex} task.
mundane | dull | It was a {mundane|dull} task.
municipal | city | It is a {municipal|city} park. | next=park,library,government,council
murky | dark | It is a {murky|dark} pool.
mysterious | strange | It was a {mysterious|strange} sound.
mythical | imaginary | It is a {mythical|imaginary} beast.
nascent | new | It is a {nascent|new} trade.
nauseous | sick | He felt {nauseous|sick}.
naval | navy | It is a {naval|navy} base. | next=base,officer,ship,ships
negligible | tiny | It was a {negligible|tiny} change.
nimble | quick | It is a {nimble|quick} cat.
nocturnal | active at night | It is {nocturnal|active at night}. | next=.,and
nominal | small | They paid a {nominal|small} sum. | next=sum,fee
nonchalant | calm | He gave a {nonchalant|calm} reply.
novel | new | It is a {novel|new} way.
noxious | harmful | It is a {noxious|harmful} gas.
nutritious | healthy | It was a {nutritious|healthy} meal.
obedient | well-behaved | It is an {obedient|well-behaved} dog.
obese | very fat | He was an {obese|very fat} man.
obscure | unclear | It was an {obscure|unclear} reply. | next=reply,reason
observant | watchful | She is an {observant|watchful} girl.
obstinate | stubborn | He is an {obstinate|stubborn} man.
odious | hateful | He was an {odious|hateful} man.
ominous | threatening | It was an {ominous|threatening} sign.
ongoing | continuing | It is an {ongoing|continuing} fight.
opposing | other | They beat the {opposing|other} team. | prev=the next=team,side
oppressive | cruel | It was an {oppressive|cruel} law.
optimistic | hopeful | They were {optimistic|hopeful} about it.
opulent | rich | It was an {opulent|rich} house.
orderly | tidy | It was an {orderly|tidy} house.
ornamental | decorative | It is an {ornamental|decorative} plant.
ornate | decorated | It is an {ornate|decorated} hall.
ostentatious | showy | It was an {ostentatious|showy} house.
outlandish | strange | It was an {outlandish|strange} plan.
outlying | distant | They live in an {outlying|distant} town.
outrageous | shocking | It was an {outrageous|shocking} act.
outstanding | excellent | It was an {outstanding|excellent} show. | !next=debt,debts,balance,shares
overdue | late | The book is {overdue|late}.
overjoyed | very happy | They were {overjoyed|very happy}.
overt | open | It was an {overt|open} act.
overwhelming | huge | It was an {overwhelming|huge} task.
painstaking | careful | It was a {painstaking|careful} search.
palatable | tasty | It was a {palatable|tasty} meal.
parched | dry | It is a {parched|dry} land.
partial | incomplete | It was a {partial|incomplete} list. | next=list,answer
passionate | keen | He is a {passionate|keen} fan. | next=fan
pathetic | pitiful | It was a {pathetic|pitiful} sight.
pensive | thoughtful | She had a {pensive|thoughtful} look.
perceptible | noticeable | It was a {perceptible|noticeable} change.
perceptive | clever | She is a {perceptive|clever} woman.
perennial | constant | It is a {perennial|constant} problem. | next=problem,favourite
peripheral | minor | It is a {peripheral|minor} matter. | next=matter,issue,role
perpetual | endless | It was a {perpetual|endless} noise.
persistent | constant | It was a {persistent|constant} noise. | next=noise,problem,pain,rain
persuasive | convincing | It was a {persuasive|convincing} talk.
pertinacious | stubborn | He is a {pertinacious|stubborn} man.
perverse | odd | It was a {perverse|odd} plan.
pessimistic | gloomy | It was a {pessimistic|gloomy} view.
petite | small | She is a {petite|small} woman.
phenomenal | amazing | It was a {phenomenal|amazing} sight.
picturesque | pretty | It is a {picturesque|pretty} town.
pious | religious | She is a {pious|religious} woman.
pitiful | sad | It was a {pitiful|sad} sight.
pivotal | key | It was a {pivotal|key} step.
placid | calm | It is a {placid|calm} lake.
poignant | sad | It is a {poignant|sad} story.
ponderous | heavy | It is a {ponderous|heavy} beast.
portable | easy to carry | It is {portable|easy to carry}. | next=.
potent | strong | It is a {potent|strong} drug.
practicable | possible | It is a {practicable|possible} plan.
pragmatic | practical | It is a {pragmatic|practical} plan.
precarious | unsafe | It was a {precarious|unsafe} bridge. | next=bridge,ladder
precious | valuable | It is a {precious|valuable} ring. | !next=metal,metals,stone,stones
precipitous | steep | It is a {precipitous|steep} hill.
precocious | gifted | She is a {precocious|gifted} girl.
preferable | better | It is {preferable|better} to wait. | next=to
premier | leading | It is the {premier|leading} club. | !next=league
preposterous | absurd | It was a {preposterous|absurd} plan.
presumptuous | rude | It was a {presumptuous|rude} act.
pretentious | showy | It was a {pretentious|showy} house.
preventable | avoidable | It is a {preventable|avoidable} disease.
primeval | ancient | It is a {primeval|ancient} wood.
primitive | simple | It is a {primitive|simple} tool. | next=tool,tools,hut
pristine | clean | It is a {pristine|clean} beach. | next=beach,water
privileged | rich | They are a {privileged|rich} few. | next=few,family
probable | likely | It is the {probable|likely} cause.
problematic | difficult | It was a {problematic|difficult} year.
prodigious | huge | It was a {prodigious|huge} sum.
productive | useful | It was a {productive|useful} day. | next=day,meeting
proficient | skilled | She is a {proficient|skilled} rider.
profound | deep | It had a {profound|deep} effect.
profuse | heavy | It was a {profuse|heavy} flow.
progressive | gradual | It was a {progressive|gradual} change. | next=change,decline,loss
prolific | productive | He was a {prolific|productive} writer.
prolonged | long | It was a {prolonged|long} war.
pronounced | strong | It has a {pronounced|strong} smell. | next=smell,effect,accent
proper | right | It is the {proper|right} tool. | prev=the !next=noun,name
prosaic | dull | It was a {prosaic|dull} talk.
prospective | future | He is a {prospective|future} buyer.
protracted | long | It was a {protracted|long} war.
provisional | temporary | It was a {provisional|temporary} plan.
prudent | wise | It was a {prudent|wise} choice.
pungent | strong | It has a {pungent|strong} smell.
quaint | old-fashioned | It is a {quaint|old-fashioned} town.
questionable | doubtful | It was a {questionable|doubtful} plan.
quintessential | typical | It is the {quintessential|typical} film.
radiant | bright | It was a {radiant|bright} smile. | next=smile,light
radical | extreme | It was a {radical|extreme} change. | next=change,views,ideas
rampant | widespread | It is a {rampant|widespread} fault.
rational | reasonable | It was a {rational|reasonable} choice. | next=choice
ravenous | very hungry | It was a {ravenous|very hungry} bear.
realistic | practical | It was a {realistic|practical} plan. | next=plan,goal
receptive | open | They were {receptive|open} to it. | next=to
reckless | careless | It was a {reckless|careless} act.
redundant | unneeded | It has a {redundant|unneeded} part. | next=part
regal | royal | It is a {regal|royal} house.
regrettable | unfortunate | It was a {regrettable|unfortunate} act.
relentless | constant | It was a {relentless|constant} noise.
remote | distant | It is a {remote|distant} land. | next=land,village,town,island,area,areas
remorseful | sorry | He was {remorseful|sorry}. | next=.,about,for
renowned | famous | She is a {renowned|famous} singer.
reputable | respected | It is a {reputable|respected} firm.
resilient | tough | It is a {resilient|tough} plant.
resolute | firm | He was {resolute|firm}. | next=.,in
resourceful | clever | She is a {resourceful|clever} girl.
respectable | decent | He is a {respectable|decent} man.
respective | own | They left for their {respective|own} homes. | prev=their,our
restless | uneasy | He was a {restless|uneasy} man.
restrictive | limiting | It was a {restrictive|limiting} law.
resultant | resulting | It led to the {resultant|resulting} war.
reticent | quiet | He is a {reticent|quiet} man.
revered | respected | He is a {revered|respected} man.
rife | common | Disease was {rife|common}. | next=.,in
rigid | stiff | It is a {rigid|stiff} pipe. | next=pipe,frame,material
rigorous | strict | It was a {rigorous|strict} test. | next=test,training,rules
riotous | wild | It was a {riotous|wild} party.
rudimentary | basic | It is a {rudimentary|basic} tool.
rugged | rough | It is a {rugged|rough} land.
ruinous | disastrous | It was a {ruinous|disastrous} war.
rural | country | It is a {rural|country} school. | next=school,schools,life,road,roads,church
ruthless | cruel | He was a {ruthless|cruel} king.
sacred | holy | It is a {sacred|holy} book.
salient | main | It is the {salient|main} point. | prev=the
sarcastic | mocking | It was a {sarcastic|mocking} reply.
satisfactory | good enough | It was a {satisfactory|good enough} answer.
savage | cruel | It was a {savage|cruel} attack.
scant | little | There was {scant|little} evidence.
scenic | beautiful | It is a {scenic|beautiful} road.
sceptical | doubtful | They were {sceptical|doubtful} about it.
seasoned | experienced | He is a {seasoned|experienced} sailor. | next=sailor,traveller,player
secluded | private | It is a {secluded|private} beach.
sedentary | inactive | They live {sedentary|inactive} lives. | next=lives,life,lifestyle,jobs
senseless | pointless | It was a {senseless|pointless} war.
serene | calm | It is a {serene|calm} lake.
sheer | pure | It was {sheer|pure} luck. | next=luck,joy
shrewd | clever | It was a {shrewd|clever} plan.
sinister | evil | It was a {sinister|evil} plan.
sluggish | slow | It was a {sluggish|slow} year.
sociable | friendly | She is a {sociable|friendly} girl.
solemn | serious | It was a {solemn|serious} day.
solitary | single | They saw a {solitary|single} tree. | next=tree,house,figure
somber | sad | It was a {somber|sad} day.
sombre | sad | It was a {sombre|sad} day.
sophisticated | advanced | It is a {sophisticated|advanced} tool.
sorrowful | sad | It is a {sorrowful|sad} song.
speedy | quick | It was a {speedy|quick} reply.
splendid | grand | It is a {splendid|grand} house.
spontaneous | unplanned | It was a {spontaneous|unplanned} act. | next=act,visit
staggering | huge | It was a {staggering|huge} sum.
stagnant | still | It is a {stagnant|still} pool. | next=pool,water
startling | surprising | It was a {startling|surprising} find.
stationary | still | It hit a {stationary|still} car. | next=car,train,vehicle
staunch | loyal | He is a {staunch|loyal} friend.
steadfast | loyal | He is a {steadfast|loyal} friend.
strenuous | hard | It was a {strenuous|hard} walk.
stringent | strict | They passed {stringent|strict} laws.
stunning | amazing | It was a {stunning|amazing} sight.
stupendous | amazing | It was a {stupendous|amazing} sight.
sturdy | strong | It is a {sturdy|strong} wall.
sublime | beautiful | It is a {sublime|beautiful} song.
subterranean | underground | It is a {subterranean|underground} room.
subtle | slight | It was a {subtle|slight} change. | next=change,changes,difference,differences
succinct | short | It was a {succinct|short} reply.
sullen | moody | He is a {sullen|moody} boy.
sumptuous | rich | It was a {sumptuous|rich} meal.
superficial | shallow | It was a {superficial|shallow} cut.
supplementary | extra | It has a {supplementary|extra} part. | !next=material
supreme | highest | He is the {supreme|highest} leader. | !next=court
susceptible | open | They are {susceptible|open} to it. | next=to
swift | quick | It was a {swift|quick} reply.
sympathetic | caring | She is a {sympathetic|caring} woman. | next=woman,friend,listener
synthetic | man-made | It is a {synthetic|man-made} cloth. | next=cloth,fibre,fibres,material,materials
systematic | planned | It was a {systematic|planned} search. | next=search
tacit | silent | It was a {tacit|silent} agreement.
taciturn | quiet | He is a {taciturn|quiet} man.
talented | gifted | She is a {talented|gifted} singer.
tangible | real | It brought {tangible|real} gains.
tantalizing | tempting | It is a {tantalizing|tempting} offer.
tardy | late | It was a {tardy|late} reply.
taut | tight | It is a {taut|tight} rope.
temperate | mild | It has a {temperate|mild} climate.
temporary | short-term | It was a {temporary|short-term} job. | next=job,jobs,home,housing,workers
tenacious | stubborn | He is a {tenacious|stubborn} man.
tentative | possible | It was a {tentative|possible} date. | next=date
tenuous | weak | It was a {tenuous|weak} link.
tepid | lukewarm | It is {tepid|lukewarm} tea.
terrestrial | land | It is a {terrestrial|land} animal. | next=animal,animals,plant,plants
terrifying | frightening | It was a {terrifying|frightening} sight.
thorough | careful | They made a {thorough|careful} search.
thriving | successful | It is a {thriving|successful} shop.
timid | shy | He is a {timid|shy} boy.
tranquil | calm | It is a {tranquil|calm} lake.
transient | brief | It was a {transient|brief} fame.
transparent | clear | It is a {transparent|clear} cloth. | next=cloth,plastic,glass
treacherous | dangerous | It is a {treacherous|dangerous} road.
tremendous | huge | It was a {tremendous|huge} house.
truthful | honest | He gave a {truthful|honest} reply.
tumultuous | wild | It was a {tumultuous|wild} year.
turbulent | stormy | It was a {turbulent|stormy} year. | next=year,years,time,times
ubiquitous | everywhere | Cars are {ubiquitous|everywhere}. | next=.,in
ultimate | final | It was the {ultimate|final} goal.
unacceptable | wrong | It was an {unacceptable|wrong} act. | next=act
unassuming | modest | He is an {unassuming|modest} man.
uncommon | rare | It is an {uncommon|rare} bird.
unconventional | unusual | It was an {unconventional|unusual} plan.
undeniable | certain | It is an {undeniable|certain} fact.
undesirable | unwanted | It had {undesirable|unwanted} effects.
undisputed | clear | He was the {undisputed|clear} winner.
unequivocal | clear | It was an {unequivocal|clear} reply.
uneventful | quiet | It was an {uneventful|quiet} day.
unfavourable | bad | It had {unfavourable|bad} winds.
unfavorable | bad | It had {unfavorable|bad} winds.
unforeseen | unexpected | It had {unforeseen|unexpected} effects.
unfortunate | unlucky | He is an {unfortunate|unlucky} man.
ungainly | clumsy | It is an {ungainly|clumsy} bird.
unimaginable | incredible | It was an {unimaginable|incredible} loss.
uninhabited | empty | It is an {uninhabited|empty} island.
unintentional | accidental | It was an {unintentional|accidental} act.
unique | special | It has a {unique|special} smell. | next=smell,taste,style,character,place
unparalleled | unmatched | It was an {unparalleled|unmatched} success.
unpretentious | simple | It was an {unpretentious|simple} house.
unproductive | useless | It was an {unproductive|useless} day. | next=day
unrestrained | wild | It was {unrestrained|wild} joy. | next=joy
unruly | wild | It was an {unruly|wild} crowd.
unsavoury | unpleasant | He is an {unsavoury|unpleasant} man.
unscathed | unhurt | They left {unscathed|unhurt}.
unsuccessful | failed | It was an {unsuccessful|failed} attack.
unsuitable | wrong | It was an {unsuitable|wrong} tool. | next=tool
unwarranted | unfair | It was an {unwarranted|unfair} attack. | next=attack
unwieldy | awkward | It was an {unwieldy|awkward} tool.
unyielding | firm | He was {unyielding|firm}. | next=.,in
urban | city | They like {urban|city} life. | next=life,dwellers,schools,streets,traffic
utmost | greatest | It is of the {utmost|greatest} value.
vague | unclear | It was a {vague|unclear} reply.
valiant | brave | It was a {valiant|brave} act.
venerable | respected | He is a {venerable|respected} man.
versatile | flexible | It is a {versatile|flexible} tool.
vibrant | lively | It is a {vibrant|lively} town.
vicious | cruel | It was a {vicious|cruel} attack. | !next=circle,cycle
victorious | winning | They met the {victorious|winning} team. | next=team,army,side
vigilant | watchful | They stayed {vigilant|watchful}.
vigorous | strong | It was a {vigorous|strong} attack.
virtuous | good | She is a {virtuous|good} woman.
vivacious | lively | She is a {vivacious|lively} girl.
vivid | clear | It was a {vivid|clear} dream. | next=dream,memory,picture
vocal | outspoken | He is a {vocal|outspoken} critic. | next=critic,supporter,opponent
voluminous | large | It was a {voluminous|large} bag. | next=bag
voluntary | unpaid | She does {voluntary|unpaid} work. | next=work
voracious | greedy | It is a {voracious|greedy} eater.
wary | careful | They were {wary|careful}. | next=.
weary | tired | They were {weary|tired}.
whimsical | playful | It is a {whimsical|playful} story.
wholesome | healthy | It was a {wholesome|healthy} meal.
widespread | common | It is a {widespread|common} fault.
wondrous | wonderful | It was a {wondrous|wonderful} sight.
worldwide | global | It is a {worldwide|global} trade. | next=trade,problem,success
worthwhile | useful | It was a {worthwhile|useful} trip.
zealous | keen | He is a {zealous|keen} fan.
`,
);
