import { readEntries } from "./entry.ts";

/** Nouns of every theme. */
export const NOUNS_GENERAL = readEntries(
  "noun",
  `
abundance | wealth | There was an {abundance|wealth} of food. | next=of
accommodation | housing | They found {accommodation|housing} in Rome. | forms=singular
acquisition | purchase | The {acquisition|purchase} of the shop took a year. | next=of
adversary | enemy | He met his {adversary|enemy} in Rome.
advantage | benefit | It has one {advantage|benefit}. | !next=of,over !prev=take,takes,took,taking
affection | love | She felt {affection|love} for him. | next=for forms=singular
aid | help | They asked for {aid|help}. | forms=singular !prev=first,legal,hearing,visual
altercation | fight | They had an {altercation|fight}.
ambition | goal | Her {ambition|goal} is to sing. | prev=her,his,my,their,main
anxiety | worry | It caused much {anxiety|worry}. | prev=much forms=singular
apparel | clothes | They sell {apparel|clothes}. | forms=singular
assistance | help | They asked for {assistance|help}. | forms=singular
attempt | try | It was his first {attempt|try}. | prev=first,second,third,last
attire | clothes | They wore formal {attire|clothes}. | forms=singular
automobile | car | He bought an {automobile|car}.
beverage | drink | They sell hot {beverages|drinks}.
calamity | disaster | The flood was a {calamity|disaster}.
catastrophe | disaster | The flood was a {catastrophe|disaster}.
category | group | There are two {categories|groups}. | prev=two,three,four,several,many,these
commencement | start | He spoke at the {commencement|start} of the show. | next=of
commodity | good | They trade in {commodities|goods}. | forms=plural
companion | friend | He came with a {companion|friend}.
component | part | It has ten {components|parts}. | !prev=principal,independent,spectral
comprehension | understanding | It helps {comprehension|understanding}. | !prev=list
concept | idea | It is a new {concept|idea}. | prev=new,this,basic,simple,central
conclusion | end | He spoke at the {conclusion|end} of the show. | next=of prev=the
consequence | result | The {consequences|results} were bad. | forms=plural
constituent | part | It has two {constituents|parts}. | prev=two,three,main
controversy | dispute | It caused a {controversy|dispute}.
corpse | body | They found a {corpse|body}.
county | area | It is in another {county|area}. | prev=another
deficiency | lack | It is caused by a {deficiency|lack} of iron. | next=of
deterioration | decline | It led to a {deterioration|decline} in trade.
difficulty | problem | They had many {difficulties|problems}. | forms=plural
diminution | drop | It led to a {diminution|drop} in trade.
dispute | argument | It led to a {dispute|argument}.
distinction | difference | There is a {distinction|difference} between the two. | next=between
donation | gift | They sent a {donation|gift}.
duration | length | The {duration|length} of the show is an hour. | next=of
dwelling | house | They built a {dwelling|house}.
edifice | building | It is a grand {edifice|building}.
elimination | removal | The {elimination|removal} of noise takes time. | next=of
emergence | rise | The {emergence|rise} of new tools took years. | next=of
endeavour | effort | It was a great {endeavour|effort}.
endeavor | effort | It was a great {endeavor|effort}.
enhancement | improvement | It is an {enhancement|improvement}.
enterprise | company | It is a small {enterprise|company}. | prev=small,large,private
establishment | creation | The {establishment|creation} of a school took years. | next=of
expenditure | spending | They cut {expenditure|spending}. | forms=singular !prev=an
extent | degree | It is true to some {extent|degree}. | prev=some
fatality | death | There were two {fatalities|deaths}.
festivity | party | The {festivities|parties} lasted a week. | forms=plural
gathering | meeting | They held a {gathering|meeting}.
impediment | barrier | It is an {impediment|barrier} to trade.
inception | start | It has grown since its {inception|start}.
individual | person | Each {individual|person} has a key.
infant | baby | The {infant|baby} slept.
inhabitant | resident | It has ten {inhabitants|residents}.
injury | wound | He had an {injury|wound} to the leg. | next=to
intention | aim | Their {intention|aim} is to win.
location | place | It is a quiet {location|place}. | !prev=memory
merchandise | goods | They sell {merchandise|goods}. | forms=singular
methodology | method | It is a new {methodology|method}.
misconception | mistake | It is a common {misconception|mistake}.
monarch | ruler | The {monarch|ruler} lived in Rome.
nourishment | food | They need {nourishment|food}. | forms=singular
obligation | duty | They have an {obligation|duty} to help.
obstacle | barrier | It is an {obstacle|barrier} to trade. | next=to
occupation | job | What is your {occupation|job}? | prev=your,his,her
occurrence | event | It is a rare {occurrence|event}.
opportunity | chance | It is a good {opportunity|chance}.
opponent | rival | He beat his {opponent|rival}.
origin | source | They found the {origin|source} of the noise. | next=of prev=the
peril | danger | They were in {peril|danger}.
physician | doctor | He called a {physician|doctor}.
portion | part | They lost a {portion|part} of the sum.
possession | belonging | They lost their {possessions|belongings}. | forms=plural
proficiency | skill | They tested her {proficiency|skill}. | forms=singular
prosperity | wealth | It brought {prosperity|wealth} to the town. | forms=singular
proximity | closeness | The {proximity|closeness} of the sea helps. | next=of
purchaser | buyer | The {purchaser|buyer} pays.
quantity | amount | It needs a large {quantity|amount} of oil. | next=of
quarrel | argument | They had a {quarrel|argument}.
rationale | reason | They gave a {rationale|reason} for the plan.
reduction | cut | It led to a {reduction|cut} in costs. | next=in
region | area | It is a dry {region|area}.
regulation | rule | There are new {regulations|rules}. | forms=plural
remainder | rest | They sold the {remainder|rest} of the goods. | prev=the next=of
residence | home | It is his {residence|home}. | prev=his,her,their
scarcity | lack | There was a {scarcity|lack} of food.
shortage | lack | There was a {shortage|lack} of food.
specimen | sample | They took a {specimen|sample}.
spouse | partner | He came with his {spouse|partner}.
technique | method | It is a new {technique|method}.
tendency | habit | It has a {tendency|habit} of stopping. | next=of
termination | end | It led to the {termination|end} of the deal. | next=of
threat | danger | It is a {threat|danger} to birds. | next=to
utilization | use | It cuts the {utilization|use} of oil. | next=of
utilisation | use | It cuts the {utilisation|use} of oil. | next=of
vehicle | car | He parked his {vehicle|car}. | prev=his,her,my
vicinity | area | They live in the {vicinity|area}. | prev=the
victory | win | It was a {victory|win} for the team. | prev=a
vocation | job | It is her {vocation|job}.
`,
);
