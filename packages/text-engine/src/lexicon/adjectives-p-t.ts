import { readEntries } from "./entry.ts";

/** Adjectives from P to T. */
export const ADJECTIVES_P_T = readEntries(
  "adj",
  `
painstaking | careful | It was a {painstaking|careful} search.
palatable | tasty | It was a {palatable|tasty} meal.
paramount | most important | Safety is {paramount|most important}. | prev=is,was
parched | dry | It is a {parched|dry} land.
partial | incomplete | It was a {partial|incomplete} list. | next=list,answer
particular | certain | They like a {particular|certain} song. | prev=a
passionate | keen | He is a {passionate|keen} fan. | next=fan
pathetic | pitiful | It was a {pathetic|pitiful} sight.
peculiar | strange | It was a {peculiar|strange} noise. | !next=to
pensive | thoughtful | She had a {pensive|thoughtful} look.
perceptible | noticeable | It was a {perceptible|noticeable} change.
perceptive | clever | She is a {perceptive|clever} woman.
perennial | constant | It is a {perennial|constant} problem. | next=problem,favourite
perilous | dangerous | It was a {perilous|dangerous} trip.
peripheral | minor | It is a {peripheral|minor} matter. | next=matter,issue,role
permanent | lasting | It was a {permanent|lasting} change.
perpetual | endless | It was a {perpetual|endless} noise.
persistent | constant | It was a {persistent|constant} noise. | next=noise,problem,pain,rain
persuasive | convincing | It was a {persuasive|convincing} talk.
pertinacious | stubborn | He is a {pertinacious|stubborn} man.
pertinent | relevant | It was a {pertinent|relevant} fact.
perverse | odd | It was a {perverse|odd} plan.
pessimistic | gloomy | It was a {pessimistic|gloomy} view.
petite | small | She is a {petite|small} woman.
phenomenal | amazing | It was a {phenomenal|amazing} sight.
picturesque | pretty | It is a {picturesque|pretty} town.
pious | religious | She is a {pious|religious} woman.
pitiful | sad | It was a {pitiful|sad} sight.
pivotal | key | It was a {pivotal|key} step.
placid | calm | It is a {placid|calm} lake.
plausible | likely | It is a {plausible|likely} cause.
poignant | sad | It is a {poignant|sad} story.
ponderous | heavy | It is a {ponderous|heavy} beast.
poor | bad | It was a {poor|bad} crop. | next=crop,quality,health,performance,weather
popular | well-liked | He was a {popular|well-liked} king. | next=king,teacher,leader
populous | crowded | It is a {populous|crowded} town.
portable | easy to carry | It is {portable|easy to carry}. | next=.
potent | strong | It is a {potent|strong} drug.
powerful | strong | It is a {powerful|strong} king. | next=king,army,wind,winds,storm,tool,country
practicable | possible | It is a {practicable|possible} plan.
pragmatic | practical | It is a {pragmatic|practical} plan.
precarious | unsafe | It was a {precarious|unsafe} bridge. | next=bridge,ladder
precious | valuable | It is a {precious|valuable} ring. | !next=metal,metals,stone,stones
precipitous | steep | It is a {precipitous|steep} hill.
precise | exact | It was a {precise|exact} figure.
precocious | gifted | She is a {precocious|gifted} girl.
predominant | main | It was the {predominant|main} cause.
preferable | better | It is {preferable|better} to wait. | next=to
preliminary | early | It was a {preliminary|early} plan.
premier | leading | It is the {premier|leading} club. | !next=league
preposterous | absurd | It was a {preposterous|absurd} plan.
prestigious | respected | It is a {prestigious|respected} school.
presumptuous | rude | It was a {presumptuous|rude} act.
pretentious | showy | It was a {pretentious|showy} house.
prevalent | common | It is a {prevalent|common} fault.
preventable | avoidable | It is a {preventable|avoidable} disease.
previous | last | It was in the {previous|last} chapter. | prev=the next=chapter,section,example,step,year,day,week,month,question
previous | earlier | It was built in {previous|earlier} years. | next=years,year,studies,work,versions,version,attempts,owner,owners,games,films
primary | main | It was the {primary|main} cause. | !next=school,schools,key,election,elections,care
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
prominent | important | He was a {prominent|important} man.
pronounced | strong | It has a {pronounced|strong} smell. | next=smell,effect,accent
proper | right | It is the {proper|right} way. | prev=the next=way,place,time,name,tools,tool,size,order
prosaic | dull | It was a {prosaic|dull} talk.
prospective | future | He is a {prospective|future} buyer.
prosperous | rich | It is a {prosperous|rich} town.
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
rapid | fast | It was a {rapid|fast} change.
rational | reasonable | It was a {rational|reasonable} choice. | next=choice
ravenous | very hungry | It was a {ravenous|very hungry} bear.
realistic | practical | It was a {realistic|practical} plan. | next=plan,goal
receptive | open | They were {receptive|open} to it. | next=to
reckless | careless | It was a {reckless|careless} act.
recurrent | repeated | It was a {recurrent|repeated} fault. | next=fault,problem,problems,theme
redundant | unneeded | It has a {redundant|unneeded} part. | next=part
regal | royal | It is a {regal|royal} house.
regrettable | unfortunate | It was a {regrettable|unfortunate} act.
regular | normal | It is a {regular|normal} day. | next=day,season,job
related | linked | They are {related|linked} to it. | next=to
relentless | constant | It was a {relentless|constant} noise.
reluctant | unwilling | He was {reluctant|unwilling} to go.
remaining | other | They sold the {remaining|other} rooms. | prev=the
remarkable | amazing | It was a {remarkable|amazing} find.
remorseful | sorry | He was {remorseful|sorry}. | next=.,about,for
remote | distant | It is a {remote|distant} land. | next=land,village,town,island,area,areas
renowned | famous | She is a {renowned|famous} singer.
reputable | respected | It is a {reputable|respected} firm.
requisite | needed | They had the {requisite|needed} skills.
residual | remaining | The {residual|remaining} cost is small. | next=cost,heat,effect
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
robust | strong | It was a {robust|strong} wall.
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
scarce | rare | Food was {scarce|rare} that year.
scenic | beautiful | It is a {scenic|beautiful} road.
sceptical | doubtful | They were {sceptical|doubtful} about it.
seasoned | experienced | He is a {seasoned|experienced} sailor. | next=sailor,traveller,player
secluded | private | It is a {secluded|private} beach.
sedentary | inactive | They live {sedentary|inactive} lives. | next=lives,life,lifestyle,jobs
senseless | pointless | It was a {senseless|pointless} war.
separate | different | They have {separate|different} rooms. | next=rooms,parts,groups
serene | calm | It is a {serene|calm} lake.
serious | bad | It was a {serious|bad} crash. | next=crash,injury,injuries,accident,illness
severe | serious | It was a {severe|serious} fault. | !next=pain,weather,storm,storms
sheer | pure | It was {sheer|pure} luck. | next=luck,joy
shrewd | clever | It was a {shrewd|clever} plan.
significant | large | It was a {significant|large} increase. | next=increase,increases,amount,amounts,number,numbers,part,portion,percentage,decrease,loss,losses,reduction !prev=statistically,most,more
significant | important | It was a {significant|important} event. | !prev=statistically
similar | alike | The two are {similar|alike}. | next=.,in prev=are,were
simplistic | too simple | The plan is {simplistic|too simple}. | prev=is,was
sinister | evil | It was a {sinister|evil} plan.
sizable | large | It was a {sizable|large} sum.
sizeable | large | It was a {sizeable|large} sum.
sluggish | slow | It was a {sluggish|slow} year.
sociable | friendly | She is a {sociable|friendly} girl.
sole | only | He is the {sole|only} owner.
solemn | serious | It was a {solemn|serious} day.
solitary | single | They saw a {solitary|single} tree. | next=tree,house,figure
somber | sad | It was a {somber|sad} day.
sombre | sad | It was a {sombre|sad} day.
sophisticated | advanced | It is a {sophisticated|advanced} tool.
sorrowful | sad | It is a {sorrowful|sad} song.
spacious | roomy | It is a {spacious|roomy} flat.
spectacular | amazing | It was a {spectacular|amazing} view.
speedy | quick | It was a {speedy|quick} reply.
splendid | grand | It is a {splendid|grand} house.
spontaneous | unplanned | It was a {spontaneous|unplanned} act. | next=act,visit
sporadic | occasional | There was {sporadic|occasional} rain.
staggering | huge | It was a {staggering|huge} sum.
stagnant | still | It is a {stagnant|still} pool. | next=pool,water
startling | surprising | It was a {startling|surprising} find.
stationary | still | It hit a {stationary|still} car. | next=car,train,vehicle
staunch | loyal | He is a {staunch|loyal} friend.
steadfast | loyal | He is a {steadfast|loyal} friend.
straightforward | simple | It is a {straightforward|simple} plan.
strange | odd | It is a {strange|odd} name.
strenuous | hard | It was a {strenuous|hard} walk.
stringent | strict | They passed {stringent|strict} laws.
stunning | amazing | It was a {stunning|amazing} sight.
stupendous | amazing | It was a {stupendous|amazing} sight.
sturdy | strong | It is a {sturdy|strong} wall.
sublime | beautiful | It is a {sublime|beautiful} song.
subsequent | next | It was in the {subsequent|next} chapter. | prev=the next=chapter,section,step,year
subsequent | later | It was shown in {subsequent|later} years.
substantial | large | It was a {substantial|large} sum.
subterranean | underground | It is a {subterranean|underground} room.
subtle | slight | It was a {subtle|slight} change. | next=change,changes,difference,differences
succinct | short | It was a {succinct|short} reply.
sufficient | enough | They had {sufficient|enough} food. | !prev=a,the,is,are,was,be,were,not !next=condition,conditions
sullen | moody | He is a {sullen|moody} boy.
sumptuous | rich | It was a {sumptuous|rich} meal.
superb | excellent | It was a {superb|excellent} meal.
superficial | shallow | It was a {superficial|shallow} cut.
superfluous | unneeded | It was a {superfluous|unneeded} part.
superior | better | It was a {superior|better} tool. | !next=to,court
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
tedious | boring | It was a {tedious|boring} job.
temperate | mild | It has a {temperate|mild} climate.
temporary | short-term | It was a {temporary|short-term} job. | next=job,jobs,home,housing,workers
tenacious | stubborn | He is a {tenacious|stubborn} man.
tentative | possible | It was a {tentative|possible} date. | next=date
tenuous | weak | It was a {tenuous|weak} link.
tepid | lukewarm | It is {tepid|lukewarm} tea.
terminal | final | It was the {terminal|final} stage. | next=stage
terrestrial | land | It is a {terrestrial|land} animal. | next=animal,animals,plant,plants
terrifying | frightening | It was a {terrifying|frightening} sight.
thorough | careful | They made a {thorough|careful} search.
thriving | successful | It is a {thriving|successful} shop.
timid | shy | He is a {timid|shy} boy.
tiresome | boring | It was a {tiresome|boring} job.
toxic | poisonous | It was a {toxic|poisonous} gas. | next=gas,chemicals,waste
traditional | old | It is a {traditional|old} song. | next=song,songs,way,ways,method,methods
tranquil | calm | It is a {tranquil|calm} lake.
transient | brief | It was a {transient|brief} fame.
transparent | clear | It is a {transparent|clear} cloth. | next=cloth,plastic,glass
treacherous | dangerous | It is a {treacherous|dangerous} road.
tremendous | huge | It was a {tremendous|huge} house.
trivial | easy | It was a {trivial|easy} task. | next=task,job
truthful | honest | He gave a {truthful|honest} reply.
tumultuous | wild | It was a {tumultuous|wild} year.
turbulent | stormy | It was a {turbulent|stormy} year. | next=year,years,time,times
typical | usual | It was a {typical|usual} day. | next=day,case
`,
);
