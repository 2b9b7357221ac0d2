import { readEntries } from "./entry.ts";

/** Adjectives from E to H. */
export const ADJECTIVES_E_H = readEntries(
  "adj",
  `
earnest | serious | He is an {earnest|serious} man.
eccentric | odd | He is an {eccentric|odd} man.
economical | cheap | It is an {economical|cheap} car.
ecstatic | very happy | They were {ecstatic|very happy}.
eerie | strange | It was an {eerie|strange} sound.
effective | useful | It is an {effective|useful} tool. | next=tool,way,method
elaborate | complex | It was an {elaborate|complex} plan.
elderly | old | An {elderly|old} man came in.
elegant | graceful | She is an {elegant|graceful} woman.
elementary | basic | It was an {elementary|basic} fault. | !next=school,schools
eligible | allowed | They are {eligible|allowed} to vote. | next=to
eloquent | well-spoken | He is an {eloquent|well-spoken} man.
eminent | famous | She is an {eminent|famous} doctor.
enchanting | charming | It is an {enchanting|charming} town.
endangered | at risk | The bird is {endangered|at risk}. | prev=is,are next=.
energetic | lively | She is an {energetic|lively} girl.
engaging | charming | He is an {engaging|charming} man. | next=man,story,book
enigmatic | mysterious | She is an {enigmatic|mysterious} woman.
enjoyable | pleasant | It was an {enjoyable|pleasant} day.
enlightening | helpful | It was an {enlightening|helpful} talk.
enormous | huge | It was an {enormous|huge} house.
enthusiastic | eager | They were {enthusiastic|eager} helpers.
enticing | tempting | It is an {enticing|tempting} offer.
entire | whole | They ate the {entire|whole} cake.
envious | jealous | They were {envious|jealous} of him.
ephemeral | short-lived | It was an {ephemeral|short-lived} fame.
equitable | fair | It was an {equitable|fair} deal.
equivalent | equal | It is {equivalent|equal} to ten. | next=to
erroneous | wrong | It was an {erroneous|wrong} answer.
essential | needed | Water is {essential|needed} for life. | next=.,for,to
essential | important | It is an {essential|important} part. | !next=oil,oils,amino
esteemed | respected | He is an {esteemed|respected} doctor.
eternal | endless | They seek {eternal|endless} life. | next=life,love,youth
ethical | moral | It is an {ethical|moral} question.
euphoric | very happy | They were {euphoric|very happy}.
eventual | final | He was the {eventual|final} winner.
evident | clear | It was {evident|clear} that he was late.
excellent | very good | It was an {excellent|very good} meal.
exceptional | unusual | It was an {exceptional|unusual} year.
excessive | too much | It used {excessive|too much} power. | !prev=a,an,the,is,was,be,are,were
excruciating | terrible | It was an {excruciating|terrible} pain. | next=pain
exemplary | model | She is an {exemplary|model} student.
exhausted | very tired | He was {exhausted|very tired}. | prev=was,is,were,are
exhausting | tiring | It was an {exhausting|tiring} day.
exhaustive | complete | They made an {exhaustive|complete} list. | !next=search
exhilarating | exciting | It was an {exhilarating|exciting} day.
existing | present | It is the {existing|present} owner. | next=owner,building,plan
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
famous | well-known | He is a {famous|well-known} singer.
fanciful | imaginary | It is a {fanciful|imaginary} story.
fascinating | interesting | It is a {fascinating|interesting} story.
fashionable | stylish | It is a {fashionable|stylish} shop.
fatal | deadly | It was a {fatal|deadly} fall. | !next=error,errors
fatigued | tired | They were {fatigued|tired}.
faulty | broken | It had a {faulty|broken} pump. | next=pump,lamp,machine
favorable | good | It had {favorable|good} winds.
favourable | good | It had {favourable|good} winds.
feasible | possible | It is a {feasible|possible} plan.
feeble | weak | He is a {feeble|weak} man.
ferocious | fierce | It is a {ferocious|fierce} bear.
fertile | rich | It has {fertile|rich} soil. | next=soil,soils,land
fervent | keen | He is a {fervent|keen} fan.
festive | merry | It was a {festive|merry} day. | !next=season
fictional | made-up | It is a {fictional|made-up} town.
fictitious | made-up | It is a {fictitious|made-up} town.
fierce | strong | There was {fierce|strong} competition. | next=competition,winds,wind
final | last | It was the {final|last} game. | prev=the,his,her,its,their
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
frequent | regular | They are {frequent|regular} visitors. | next=visitors,visitor,guest
frequent | common | It is a {frequent|common} fault.
frigid | freezing | It was a {frigid|freezing} day.
frivolous | silly | It was a {frivolous|silly} act.
fruitful | productive | It was a {fruitful|productive} day.
fruitless | useless | It was a {fruitless|useless} search.
fundamental | basic | It is a {fundamental|basic} rule.
furious | very angry | He was {furious|very angry}. | prev=was,is,were,are
further | more | They need {further|more} help. | next=help,information,details,study,research,work,evidence,changes
furtive | secret | It was a {furtive|secret} look.
futile | useless | It was a {futile|useless} search.
genial | friendly | He is a {genial|friendly} man.
genuine | real | It is a {genuine|real} coin.
gigantic | huge | It was a {gigantic|huge} house.
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
hazardous | dangerous | It was a {hazardous|dangerous} job.
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
`,
);
