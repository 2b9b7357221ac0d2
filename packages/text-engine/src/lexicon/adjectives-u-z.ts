import { readEntries } from "./entry.ts";

/** Adjectives from U to Z. */
export const ADJECTIVES_U_Z = readEntries(
  "adj",
  `
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
unfavorable | bad | It had {unfavorable|bad} winds.
unfavourable | bad | It had {unfavourable|bad} winds.
unforeseen | unexpected | It had {unforeseen|unexpected} effects.
unfortunate | unlucky | He is an {unfortunate|unlucky} man.
ungainly | clumsy | It is an {ungainly|clumsy} bird.
unimaginable | incredible | It was an {unimaginable|incredible} loss.
uninhabited | empty | It is an {uninhabited|empty} island.
unintentional | accidental | It was an {unintentional|accidental} act.
unique | special | It has a {unique|special} smell. | next=smell,taste,style,character,place
unparalleled | unmatched | It was an {unparalleled|unmatched} success.
unprecedented | new | It was an {unprecedented|new} step.
unpretentious | simple | It was an {unpretentious|simple} house.
unproductive | useless | It was an {unproductive|useless} day. | next=day
unrestrained | wild | It was {unrestrained|wild} joy. | next=joy
unruly | wild | It was an {unruly|wild} crowd.
unsavoury | unpleasant | He is an {unsavoury|unpleasant} man.
unscathed | unhurt | They left {unscathed|unhurt}.
unsuccessful | failed | It was an {unsuccessful|failed} attack.
unsuitable | wrong | It was an {unsuitable|wrong} tool. | next=tool
unusual | strange | It is an {unusual|strange} name.
unwarranted | unfair | It was an {unwarranted|unfair} attack. | next=attack
unwieldy | awkward | It was an {unwieldy|awkward} tool.
unyielding | firm | He was {unyielding|firm}. | next=.,in
upper | top | It is the {upper|top} part. | prev=the next=part,floor,end,half
urban | city | They like {urban|city} life. | next=life,dwellers,schools,streets,traffic
urgent | pressing | It was an {urgent|pressing} need. | next=need
useful | handy | It is a {useful|handy} tool. | next=tool,trick,tip,list
usual | normal | It is the {usual|normal} way.
utmost | greatest | It is of the {utmost|greatest} value.
vacant | empty | It was a {vacant|empty} house.
vague | unclear | It was a {vague|unclear} reply.
valiant | brave | It was a {valiant|brave} act.
valuable | useful | It was a {valuable|useful} lesson. | next=lesson,tool,information,advice
various | different | It has {various|different} uses.
vast | huge | It was a {vast|huge} house. | !next=majority
venerable | respected | He is a {venerable|respected} man.
versatile | flexible | It is a {versatile|flexible} tool.
viable | workable | It was a {viable|workable} plan.
vibrant | lively | It is a {vibrant|lively} town.
vicious | cruel | It was a {vicious|cruel} attack. | !next=circle,cycle
victorious | winning | They met the {victorious|winning} team. | next=team,army,side
vigilant | watchful | They stayed {vigilant|watchful}.
vigorous | strong | It was a {vigorous|strong} attack.
virtuous | good | She is a {virtuous|good} woman.
vital | important | It was a {vital|important} step. | !next=signs
vivacious | lively | She is a {vivacious|lively} girl.
vivid | clear | It was a {vivid|clear} dream. | next=dream,memory,picture
vocal | outspoken | He is a {vocal|outspoken} critic. | next=critic,supporter,opponent
voluminous | large | It was a {voluminous|large} bag. | next=bag
voluntary | unpaid | She does {voluntary|unpaid} work. | next=work
voracious | greedy | It is a {voracious|greedy} eater.
wary | careful | They were {wary|careful}. | next=.
wealthy | rich | He is a {wealthy|rich} man.
weary | tired | They were {weary|tired}.
whimsical | playful | It is a {whimsical|playful} story.
wholesome | healthy | It was a {wholesome|healthy} meal.
widespread | common | It is a {widespread|common} fault.
wonderful | great | It was a {wonderful|great} day.
wondrous | wonderful | It was a {wondrous|wonderful} sight.
worldwide | global | It is a {worldwide|global} trade. | next=trade,problem,success
worthwhile | useful | It was a {worthwhile|useful} trip.
zealous | keen | He is a {zealous|keen} fan.
`,
);
