import { readEntries } from "./entry.ts";

/** Adjectives from I to O. */
export const ADJECTIVES_I_O = readEntries(
  "adj",
  `
iconic | famous | It is an {iconic|famous} film.
ideal | perfect | It is an {ideal|perfect} place. | !next=gas,gases
identical | the same | The two are {identical|the same}. | prev=are,were !next=to
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
immense | huge | It was an {immense|huge} house.
imminent | near | The end is {imminent|near}. | prev=is,was,are,were
immoral | wrong | It was an {immoral|wrong} act.
impartial | fair | He is an {impartial|fair} judge.
impeccable | perfect | It was an {impeccable|perfect} show.
impending | coming | They fear the {impending|coming} storm.
imperative | vital | It is {imperative|vital} that it stops. | next=that,to
imperceptible | tiny | It was an {imperceptible|tiny} change.
imperfect | faulty | It was an {imperfect|faulty} plan.
impetuous | hasty | It was an {impetuous|hasty} act.
implausible | unlikely | It was an {implausible|unlikely} story.
important | key | It is an {important|key} idea. | prev=an,the,more,most next=step,idea,point,fact,concept,factor,factors
imposing | impressive | It is an {imposing|impressive} house.
impoverished | poor | It was an {impoverished|poor} town.
impressive | amazing | It was an {impressive|amazing} sight.
improbable | unlikely | It was an {improbable|unlikely} story.
improper | wrong | It was an {improper|wrong} use.
impulsive | hasty | It was an {impulsive|hasty} act.
inaccessible | hard to reach | It is {inaccessible|hard to reach}. | next=.,by
inaccurate | wrong | It was an {inaccurate|wrong} answer.
inactive | idle | It is an {inactive|idle} mine.
inadequate | poor | It was an {inadequate|poor} answer.
inadvertent | accidental | It was an {inadvertent|accidental} act.
inappropriate | wrong | It was an {inappropriate|wrong} answer.
incessant | constant | The {incessant|constant} noise kept us up.
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
inexpensive | cheap | It was an {inexpensive|cheap} car.
inexperienced | untrained | He is an {inexperienced|untrained} rider.
infamous | well-known | He was an {infamous|well-known} thief.
inferior | worse | It was of {inferior|worse} quality. | !next=to
inflamed | swollen | It was {inflamed|swollen}.
influential | important | She is an {influential|important} singer.
informal | casual | It was an {informal|casual} talk.
informative | useful | It was an {informative|useful} talk.
infrequent | rare | It is an {infrequent|rare} event.
ingenious | clever | It was an {ingenious|clever} plan.
inhabitable | fit to live in | The house is {inhabitable|fit to live in}. | prev=is,was
inherent | built-in | It is an {inherent|built-in} fault. | next=fault,limitation,problem,risk
inhospitable | harsh | It is an {inhospitable|harsh} land.
inhumane | cruel | It was an {inhumane|cruel} act.
initial | first | The {initial|first} plan failed.
innocuous | harmless | It is an {innocuous|harmless} gas.
innovative | new | It was an {innovative|new} design.
innumerable | countless | It has {innumerable|countless} uses.
inquisitive | curious | She is an {inquisitive|curious} girl.
insane | mad | He was an {insane|mad} king.
insatiable | endless | He had an {insatiable|endless} hunger.
inseparable | always together | They are {inseparable|always together}. | next=.
insignificant | unimportant | It was an {insignificant|unimportant} change.
insolent | rude | It was an {insolent|rude} reply.
instantaneous | instant | The effect was {instantaneous|instant}.
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
intricate | complex | It was an {intricate|complex} design.
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
keen | eager | They were {keen|eager} to learn. | next=to
knowledgeable | well-informed | She is a {knowledgeable|well-informed} woman.
laborious | slow | It was a {laborious|slow} task.
large | big | It is a {large|big} house. | !next=number,numbers,amount,amounts,language,part,quantity,quantities,scale,extent
larger | bigger | It is a {larger|bigger} house.
largest | biggest | It is the {largest|biggest} house.
lax | loose | They have {lax|loose} rules.
legitimate | valid | It was a {legitimate|valid} reason.
lengthy | long | It was a {lengthy|long} talk.
lenient | mild | It was a {lenient|mild} sentence.
lethal | deadly | It was a {lethal|deadly} dose.
liable | likely | It is {liable|likely} to stop. | next=to
limitless | endless | It has {limitless|endless} uses.
lucid | clear | It was a {lucid|clear} talk.
lucrative | well-paid | It was a {lucrative|well-paid} job. | next=job,career,work
luminous | bright | It is a {luminous|bright} star. | next=star,stars,paint
luscious | delicious | It is a {luscious|delicious} fruit.
lush | green | It is a {lush|green} valley.
luxurious | expensive | It is a {luxurious|expensive} hotel. | next=hotel,car,house
magnificent | grand | It was a {magnificent|grand} house.
majestic | grand | It is a {majestic|grand} house.
major | big | It was a {major|big} change. | !next=league,leagues,scale,key
malevolent | evil | It was a {malevolent|evil} king.
malicious | cruel | It was a {malicious|cruel} act. | next=act,lie
mandatory | required | The test is {mandatory|required}.
marginal | slight | It was a {marginal|slight} change. | next=change,gain,increase,improvement
maritime | sea | It is a {maritime|sea} trade. | next=trade
marked | clear | It was a {marked|clear} change. | next=change,rise,fall,increase,improvement
marvellous | wonderful | It was a {marvellous|wonderful} day.
massive | huge | It was a {massive|huge} house.
mature | adult | A {mature|adult} bird is black. | next=bird,tree,animal
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
minor | small | It was a {minor|small} fault. | !next=league,leagues,key
minuscule | tiny | It was a {minuscule|tiny} part.
minute | tiny | It was a {minute|tiny} part.
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
mutual | shared | They have a {mutual|shared} goal.
mysterious | strange | It was a {mysterious|strange} sound.
mythical | imaginary | It is a {mythical|imaginary} beast.
naive | simple | It was a {naive|simple} plan. | next=plan,approach,method,way
nascent | new | It is a {nascent|new} trade.
nauseous | sick | He felt {nauseous|sick}.
naval | navy | It is a {naval|navy} base. | next=base,officer,ship,ships
necessary | needed | It is {necessary|needed}. | next=.,for
negligible | tiny | It was a {negligible|tiny} change.
nimble | quick | It is a {nimble|quick} cat.
nocturnal | active at night | It is {nocturnal|active at night}. | next=.,and
nominal | small | They paid a {nominal|small} sum. | next=sum,fee
nonchalant | calm | He gave a {nonchalant|calm} reply.
notable | important | It was a {notable|important} event.
noted | known | He is {noted|known} for it. | next=for,as
noteworthy | important | It was a {noteworthy|important} event.
notorious | well-known | He was a {notorious|well-known} thief.
novel | new | It is a {novel|new} way.
noxious | harmful | It is a {noxious|harmful} gas.
numerous | many | It has {numerous|many} uses.
nutritious | healthy | It was a {nutritious|healthy} meal.
obedient | well-behaved | It is an {obedient|well-behaved} dog.
obese | very fat | He was an {obese|very fat} man.
obligatory | required | The test is {obligatory|required}.
obscure | unclear | It was an {obscure|unclear} reply. | next=reply,reason
observant | watchful | She is an {observant|watchful} girl.
obsolete | out of date | The tool is {obsolete|out of date}. | prev=is,was,are,were,becomes,became
obstinate | stubborn | He is an {obstinate|stubborn} man.
obvious | clear | It was an {obvious|clear} fault.
odious | hateful | He was an {odious|hateful} man.
ominous | threatening | It was an {ominous|threatening} sign.
ongoing | continuing | It is an {ongoing|continuing} fight.
opposing | other | They beat the {opposing|other} team. | prev=the next=team,side
oppressive | cruel | It was an {oppressive|cruel} law.
optimal | best | It was the {optimal|best} answer. | prev=the
optimistic | hopeful | They were {optimistic|hopeful} about it.
optimum | best | It was the {optimum|best} answer. | prev=the
opulent | rich | It was an {opulent|rich} house.
orderly | tidy | It was an {orderly|tidy} house.
original | first | The {original|first} name was Rome. | next=name,building,plan,version,owner,members,church
ornamental | decorative | It is an {ornamental|decorative} plant.
ornate | decorated | It is an {ornate|decorated} hall.
ostentatious | showy | It was an {ostentatious|showy} house.
outdated | old | It was an {outdated|old} tool.
outlandish | strange | It was an {outlandish|strange} plan.
outlying | distant | They live in an {outlying|distant} town.
outrageous | shocking | It was an {outrageous|shocking} act.
outstanding | excellent | It was an {outstanding|excellent} show. | !next=debt,debts,balance,shares
overall | total | The {overall|total} cost was small. | next=cost,number,amount,price
overdue | late | The book is {overdue|late}.
overjoyed | very happy | They were {overjoyed|very happy}.
overt | open | It was an {overt|open} act.
overwhelming | huge | It was an {overwhelming|huge} task.
`,
);
