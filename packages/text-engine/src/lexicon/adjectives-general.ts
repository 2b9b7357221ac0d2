import { readEntries } from "./entry.ts";

/** Adjectives of every theme. */
export const ADJECTIVES_GENERAL = readEntries(
  "adj",
  `
abundant | plentiful | Food was {abundant|plentiful} in the valley.
accessible | easy to reach | The park is {accessible|easy to reach} by bus. | prev=is,are,was,easily
acute | sharp | He felt an {acute|sharp} pain. | next=pain
adequate | enough | They had {adequate|enough} food. | !prev=a,an,the,is,are,was,were,be,more !next=.
adjacent | next | It is {adjacent|next} to the park. | next=to
advantageous | helpful | It was an {advantageous|helpful} change.
adverse | bad | It had {adverse|bad} effects.
affluent | rich | They live in an {affluent|rich} town.
aggregate | total | The {aggregate|total} cost was small.
ambiguous | unclear | It was an {ambiguous|unclear} answer.
ample | enough | There was {ample|enough} time. | !prev=an,a,the
ancient | old | It is an {ancient|old} town.
apparent | clear | It was {apparent|clear} that he was late. | next=that
appropriate | right | Choose the {appropriate|right} tool. | prev=the
approximate | rough | It is an {approximate|rough} figure.
arduous | hard | It was an {arduous|hard} trip.
beneficial | helpful | It was a {beneficial|helpful} change.
brilliant | bright | It was a {brilliant|bright} light. | next=light,lights,blue,red,white
challenging | hard | It was a {challenging|hard} task.
complicated | complex | It was a {complicated|complex} task.
comprehensive | full | They made a {comprehensive|full} list.
conspicuous | easy to see | It was {conspicuous|easy to see} from the road. | prev=is,was,are,were
considerable | large | They spent a {considerable|large} sum.
contemporary | modern | It is {contemporary|modern} art.
costly | expensive | It was a {costly|expensive} error.
courageous | brave | She is a {courageous|brave} woman.
crucial | important | It was a {crucial|important} step.
cumbersome | awkward | It was a {cumbersome|awkward} tool.
customary | usual | They met at the {customary|usual} time.
damaging | harmful | It was a {damaging|harmful} change.
deceased | dead | They found a {deceased|dead} bird.
defective | faulty | It had a {defective|faulty} part.
deficient | poor | It was a {deficient|poor} diet. | !next=in
detrimental | harmful | It had a {detrimental|harmful} effect.
devoid | empty | The room was {devoid|empty} of life. | next=of
diminutive | small | She is a {diminutive|small} woman.
distinct | different | There are two {distinct|different} kinds.
diverse | different | It has {diverse|different} parts.
dominant | main | It was the {dominant|main} cause. | prev=the
durable | strong | It is a {durable|strong} cloth.
elderly | old | An {elderly|old} man came in.
elementary | basic | It was an {elementary|basic} fault. | !next=school,schools
endangered | at risk | The bird is {endangered|at risk}. | prev=is,are next=.
enormous | huge | It was an {enormous|huge} house.
entire | whole | It ate the {entire|whole} cake. | prev=the,an,his,her,their,its
equivalent | equal | It is {equivalent|equal} to ten. | next=to
erroneous | wrong | It was an {erroneous|wrong} answer.
essential | important | It was an {essential|important} step. | !next=oil,oils
evident | clear | It was {evident|clear} that he was late.
exceptional | unusual | It was an {exceptional|unusual} year.
excessive | too much | It used {excessive|too much} power. | !prev=a,an,the,is,was,be,are,were
exhausted | very tired | He was {exhausted|very tired}. | prev=was,is,were,are
feasible | possible | It is a {feasible|possible} plan.
fierce | strong | There was {fierce|strong} competition. | next=competition,winds,wind
fundamental | basic | It is a {fundamental|basic} rule.
furious | very angry | He was {furious|very angry}. | prev=was,is,were,are
gigantic | huge | It was a {gigantic|huge} house.
hazardous | dangerous | It was a {hazardous|dangerous} job.
identical | the same | The two are {identical|the same}. | prev=are,were !next=to
immense | huge | It was an {immense|huge} house.
imminent | near | The end is {imminent|near}. | prev=is,was,are,were
impoverished | poor | It was an {impoverished|poor} town.
inadequate | poor | It was an {inadequate|poor} answer.
inaccurate | wrong | It was an {inaccurate|wrong} answer.
incessant | constant | The {incessant|constant} noise kept us up.
inexpensive | cheap | It was an {inexpensive|cheap} car.
inferior | worse | It was of {inferior|worse} quality. | !next=to
inhabitable | fit to live in | The house is {inhabitable|fit to live in}. | prev=is,was
initial | first | The {initial|first} plan failed.
innovative | new | It was an {innovative|new} design.
instantaneous | instant | The effect was {instantaneous|instant}.
intricate | complex | It was an {intricate|complex} design.
keen | eager | They were {keen|eager} to learn. | next=to
legitimate | valid | It was a {legitimate|valid} reason.
lengthy | long | It was a {lengthy|long} talk.
lethal | deadly | It was a {lethal|deadly} dose.
lucrative | well-paid | It was a {lucrative|well-paid} job. | next=job,career,work
magnificent | grand | It was a {magnificent|grand} house.
mandatory | required | The test is {mandatory|required}.
massive | huge | It was a {massive|huge} house.
mature | adult | A {mature|adult} bird is black. | next=bird,tree,animal
minor | small | It was a {minor|small} fault. | !next=league,leagues,key
minuscule | tiny | It was a {minuscule|tiny} part.
minute | tiny | It was a {minute|tiny} part.
mutual | shared | They have a {mutual|shared} goal.
naive | simple | It was a {naive|simple} plan. | next=plan,approach,method,way
notable | important | It was a {notable|important} event.
noteworthy | important | It was a {noteworthy|important} event.
notorious | well-known | He was a {notorious|well-known} thief.
numerous | many | It has {numerous|many} uses.
obligatory | required | The test is {obligatory|required}.
obsolete | out of date | The tool is {obsolete|out of date}. | prev=is,was,are,were,becomes,became
obvious | clear | It was an {obvious|clear} fault.
optimal | best | It was the {optimal|best} answer. | prev=the
optimum | best | It was the {optimum|best} answer. | prev=the
ordinary | normal | It was an {ordinary|normal} day.
outdated | old | It was an {outdated|old} tool.
overall | total | The {overall|total} cost was small. | next=cost,number,amount,price
paramount | most important | Safety is {paramount|most important}. | prev=is,was
peculiar | strange | It was a {peculiar|strange} noise. | !next=to
perilous | dangerous | It was a {perilous|dangerous} trip.
permanent | lasting | It was a {permanent|lasting} change.
pertinent | relevant | It was a {pertinent|relevant} fact.
plausible | likely | It is a {plausible|likely} cause.
populous | crowded | It is a {populous|crowded} town.
precise | exact | It was a {precise|exact} figure.
predominant | main | It was the {predominant|main} cause.
preliminary | early | It was a {preliminary|early} plan.
prestigious | respected | It is a {prestigious|respected} school.
prevalent | common | It is a {prevalent|common} fault.
previous | earlier | In {previous|earlier} years it was small. | next=years,year,studies,work,versions
primary | main | It was the {primary|main} cause. | !next=school,schools,key,election,elections,care
prominent | important | He was a {prominent|important} man.
prosperous | rich | It is a {prosperous|rich} town.
rapid | fast | It was a {rapid|fast} change.
recurrent | repeated | It was a {recurrent|repeated} fault. | next=fault,problem,problems,theme
reluctant | unwilling | He was {reluctant|unwilling} to go.
remarkable | amazing | It was a {remarkable|amazing} find.
requisite | needed | They had the {requisite|needed} skills.
residual | remaining | The {residual|remaining} cost is small. | next=cost,heat,effect
robust | strong | It was a {robust|strong} wall.
scarce | rare | Food was {scarce|rare} that year.
severe | serious | It was a {severe|serious} fault. | !next=pain,weather,storm,storms
significant | important | It was a {significant|important} change. | !prev=statistically
simplistic | too simple | The plan is {simplistic|too simple}. | prev=is,was
sizable | large | It was a {sizable|large} sum.
sizeable | large | It was a {sizeable|large} sum.
spacious | roomy | It is a {spacious|roomy} flat.
spectacular | amazing | It was a {spectacular|amazing} view.
sporadic | occasional | There was {sporadic|occasional} rain.
subsequent | later | In {subsequent|later} years it grew.
substantial | large | It was a {substantial|large} sum.
sufficient | enough | They had {sufficient|enough} food. | !prev=a,the,is,are,was,be,were,not !next=condition,conditions
superb | excellent | It was a {superb|excellent} meal.
superior | better | It was a {superior|better} tool. | !next=to,court
superfluous | unneeded | It was a {superfluous|unneeded} part.
tedious | boring | It was a {tedious|boring} job.
terminal | final | It was the {terminal|final} stage. | next=stage
tiresome | boring | It was a {tiresome|boring} job.
toxic | poisonous | It was a {toxic|poisonous} gas. | next=gas,chemicals,waste
trivial | easy | It was a {trivial|easy} task. | next=task,job
typical | usual | It was a {typical|usual} day. | next=day,case
unprecedented | new | It was an {unprecedented|new} step.
urgent | pressing | It was an {urgent|pressing} need. | next=need
vacant | empty | It was a {vacant|empty} house.
valuable | useful | It was a {valuable|useful} lesson. | next=lesson,tool,information,advice
vast | huge | It was a {vast|huge} house. | !next=majority
viable | workable | It was a {viable|workable} plan.
vital | important | It was a {vital|important} step. | !next=signs
`,
);
