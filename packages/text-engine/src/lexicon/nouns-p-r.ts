import { readEntries } from "./entry.ts";

/** Nouns from P to R. */
export const NOUNS_P_R = readEntries(
  "noun",
  `
pace | speed | They kept up the {pace|speed}. | prev=the,fast,slow,same,steady
pact | agreement | They signed a {pact|agreement}.
pageant | show | It was a {pageant|show}. | !prev=beauty
painting | picture | It is an old {painting|picture}. | prev=old,this
panacea | cure for everything | It is no {panacea|cure for everything}. | forms=singular
pandemonium | chaos | It led to {pandemonium|chaos}.
panic | fear | They felt {panic|fear}. | prev=felt,feel,feeling,in,with,of !next=@noun
paragon | model | She is a {paragon|model} of patience. | next=of
paramedic | ambulance worker | The {paramedics|ambulance workers} left.
parliamentarian | member of parliament | He is a {parliamentarian|member of parliament}.
participation | taking part | They like {participation|taking part} in it. | next=in
passageway | hall | They met in the {passageway|hall}.
passion | love | She has a {passion|love} for songs. | next=for
pastime | hobby | It is a {pastime|hobby}.
pasture | grassland | It is good {pasture|grassland}.
patriarch | male head | He is the {patriarch|male head} of the clan. | next=of
patron | supporter | He is a {patron|supporter} of the arts. | next=of
patronage | support | It had the {patronage|support} of the king.
paucity | lack | There is a {paucity|lack} of proof. | next=of
peasant | poor farmer | The {peasants|poor farmers} left.
peculiarity | odd feature | It has one {peculiarity|odd feature}.
pedestrian | walker | The {pedestrians|walkers} left. | !next=bridge
penchant | liking | He has a {penchant|liking} for hats. | next=for
penury | poverty | They live in {penury|poverty}.
percentage | share | They own a large {percentage|share} of it. | next=of
perception | view | It changed their {perception|view} of him. | prev=their,his,her,public
peril | danger | They were in {peril|danger}.
periphery | edge | It is on the {periphery|edge} of the town.
perpetrator | criminal | They caught the {perpetrator|criminal}.
perplexity | confusion | They felt {perplexity|confusion}.
persecution | cruel treatment | They fled {persecution|cruel treatment}.
perseverance | determination | It takes {perseverance|determination}.
persistence | determination | It takes {persistence|determination}. | !next=of
persona | character | He changed his public {persona|character}.
personage | person | He was a great {personage|person}.
personality | character | She has a warm {personality|character}.
personnel | staff | They hired new {personnel|staff}. | forms=singular
perspective | view | It is a new {perspective|view}.
pesticide | insect killer | They use {pesticides|insect killers}.
pestilence | disease | They died of {pestilence|disease}.
petroleum | oil | They sell {petroleum|oil}.
philosopher | thinker | A {philosopher|thinker} said so. | !next=of
phobia | fear | He has a {phobia|fear} of dogs. | next=of
photograph | photo | It is a {photograph|photo} album. | next=@noun
photograph | photo | They took a {photograph|photo}.
physician | doctor | He saw a {physician|doctor}.
physique | body | He has a strong {physique|body}.
pilgrim | religious traveller | The {pilgrims|religious travellers} left.
pilgrimage | religious journey | They made a {pilgrimage|religious journey}.
pinnacle | top | They reached the {pinnacle|top}.
pioneer | early leader | He was a {pioneer|early leader} of the art. | prev=a next=of,in
pit | hole | They fell into a {pit|hole}. | prev=a,deep
pitfall | trap | There are two {pitfalls|traps}.
pittance | tiny sum | They work for a {pittance|tiny sum}. | forms=singular
pity | sympathy | They felt {pity|sympathy}.
plaintiff | accuser | The {plaintiff|accuser} spoke.
playwright | writer of plays | He is a {playwright|writer of plays}.
plea | request | They heard the {plea|request}. | next=@end,for,from,to
pledge | promise | They made a {pledge|promise}.
plight | bad state | They saw the {plight|bad state} of the town.
ploy | trick | It was a {ploy|trick} to win time.
plunder | stolen goods | They sold the {plunder|stolen goods}. | !next=@det
plunge | fall | There was a {plunge|fall} in the price. | next=in
poignancy | sadness | They felt the {poignancy|sadness} of it.
poll | survey | They held a {poll|survey}. | prev=a,opinion
populace | people | The {populace|people} fled. | forms=singular
portion | part | They lost a {portion|part} of the sum. | next=of forms=singular !head=fruit,vegetables,rice,food,chips,meat,soup,fish,salad,pasta,beans,bread
portrait | picture | They sold a {portrait|picture} of him. | next=of
portrayal | picture | It is a {portrayal|picture} of the war. | next=of prev=a,the
possession | belonging | They lost their {possessions|belongings}. | forms=plural
possibility | chance | There is a {possibility|chance} of rain. | prev=a,no,little,some,every,strong,real next=of
possibility | chance | There is a {possibility|chance} that it rains. | next=that
posterity | the future | They kept it for {posterity|the future}.
precedence | priority | It takes {precedence|priority}.
precept | rule | He follows the {precepts|rules} of his faith.
precinct | area | They met in the {precinct|area}.
precipitation | rain | It had much {precipitation|rain}.
precursor | early form | It is a {precursor|early form} of the car. | next=of
predicament | difficult situation | They were in a {predicament|difficult situation}.
preface | introduction | They read the {preface|introduction}.
preference | choice | It is their {preference|choice}. | prev=their,his,her
prelude | introduction | It was a {prelude|introduction} to the war.
premiere | first showing | They came to the {premiere|first showing}. | next=@end,of,in
premise | basis | It is the {premise|basis} of the film. | next=of
preoccupation | worry | It is her main {preoccupation|worry}.
prerequisite | requirement | It is a {prerequisite|requirement}.
presentation | talk | He gave a {presentation|talk}. | prev=a,the next=@end,about,on
preservation | protection | They paid for the {preservation|protection} of it. | next=of !head=food,fruit,meat,fish,milk,body,bodies,vegetables
prestige | respect | It has great {prestige|respect}.
pretext | excuse | It was a {pretext|excuse} for war.
principality | small state | It is a {principality|small state}.
principle | rule | It is a basic {principle|rule}. | prev=basic,general,simple,this
privation | hardship | They faced {privation|hardship}.
privilege | special right | They have a {privilege|special right}. | !prev=@adj !next=to,of
probity | honesty | They praised his {probity|honesty}.
procession | parade | They held a {procession|parade}.
proclamation | announcement | They read the {proclamation|announcement}.
proclivity | tendency | He has a {proclivity|tendency} to lie.
procurement | purchase | It led to the {procurement|purchase} of ships. | next=of
prodigy | gifted child | He was a {prodigy|gifted child}.
producer | maker | They are {producers|makers} of wine. | next=of
production | making | The {production|making} of wine takes skill. | next=of prev=the,and
profession | job | It is her {profession|job}.
proficiency | skill | They tested her {proficiency|skill}. | forms=singular
profusion | large amount | There is a {profusion|large amount} of food. | next=of
progeny | young | It feeds its {progeny|young}. | forms=singular
programme | show | It was a TV {programme|show}. | prev=tv,television,radio
progression | progress | They saw the {progression|progress} of it.
prohibition | ban | They want a {prohibition|ban} on it. | next=on,of
proliferation | spread | It led to the {proliferation|spread} of weeds. | next=of
prologue | introduction | They read the {prologue|introduction}.
prominence | fame | He rose to {prominence|fame}.
promotion | better job | He got a {promotion|better job}. | prev=a next=.
proponent | supporter | He is a {proponent|supporter} of it.
proportion | share | It is a large {proportion|share} of the total. | prev=a,large,small,high next=of
proposal | plan | They made a {proposal|plan}. | !prev=marriage
proposition | offer | It is a good {proposition|offer}. | prev=good,bad,attractive,business
proprietor | owner | He is the {proprietor|owner} of the shop.
prosecution | trial | They face {prosecution|trial}. | prev=face,faces,facing
prospect | chance | There is no {prospect|chance} of peace. | next=of
prosperity | wealth | It brought {prosperity|wealth} to the town. | forms=singular
protagonist | main character | The {protagonist|main character} dies. | !prev=main
provision | supply | It led to the {provision|supply} of food. | next=of
provocation | challenge | It was a {provocation|challenge}.
prowess | skill | They praised his {prowess|skill}.
proximity | closeness | It is known for its {proximity|closeness} to the sea. | next=to
publicity | attention | It drew much {publicity|attention}.
pundit | expert | The {pundits|experts} were wrong.
pupil | student | The {pupil|student} left.
purchaser | buyer | The {purchaser|buyer} pays.
purification | cleaning | They paid for the {purification|cleaning} of water. | next=of
pursuit | search | They left in {pursuit|search} of it. | next=of
quagmire | mess | They were in a {quagmire|mess}.
quake | earthquake | The {quake|earthquake} hit Rome.
qualm | doubt | They have no {qualms|doubts}.
quandary | difficulty | They were in a {quandary|difficulty}.
quantity | amount | It needs a large {quantity|amount} of oil. | next=of
quarrel | argument | They had a {quarrel|argument}.
quarters | housing | They left their {quarters|housing}. | prev=their,living
quest | search | They left on a {quest|search}.
questionnaire | survey | They filled in the {questionnaire|survey}.
quotation | quote | It is a {quotation|quote}.
raid | attack | They feared a {raid|attack}. | prev=a,air,the next=@end,on,by
rainfall | rain | It had heavy {rainfall|rain}. | !prev=annual,average,mean
rally | meeting | They held a {rally|meeting}. | prev=political,peace,election,a next=@end,in,at
ramification | effect | It has {ramifications|effects} for trade. | forms=plural
rancor | bitterness | There was no {rancor|bitterness} between them.
rancour | anger | They felt {rancour|anger}.
rapport | bond | They have a good {rapport|bond}.
rarity | rare thing | It is a {rarity|rare thing}. | prev=a
ratification | approval | It led to the {ratification|approval} of the deal. | next=of
rationale | reason | They gave a {rationale|reason} for the plan.
ravine | deep valley | They fell into a {ravine|deep valley}.
reaction | response | It was a strange {reaction|response}. | prev=mixed,strange,strong,public,negative,positive,angry,first,initial
realm | kingdom | They left the {realm|kingdom}. | next=.
reappearance | return | They saw the {reappearance|return} of the star.
rebirth | new start | It was a {rebirth|new start} for the town.
rebuke | criticism | It was a sharp {rebuke|criticism}. | forms=singular
rebuttal | answer | It was a {rebuttal|answer} to the claim.
reception | party | They held a {reception|party}. | prev=a,wedding
recital | concert | They held a {recital|concert}.
recognition | praise | It won much {recognition|praise}. | prev=much,international,critical
recollection | memory | She has no {recollection|memory} of it.
recommendation | advice | It was their {recommendation|advice}. | forms=singular prev=their,his,her
reconciliation | peace | It led to {reconciliation|peace}. | !prev=and
reconstruction | rebuilding | They paid for the {reconstruction|rebuilding} of the town. | next=of
recreation | fun | They did it for {recreation|fun}. | prev=for
recruit | new member | They trained the {recruits|new members}. | !next=@det
recruitment | hiring | It led to the {recruitment|hiring} of more guards. | next=of
rectitude | honesty | They praised his {rectitude|honesty}.
reduction | drop | It led to a {reduction|drop} in costs. | next=in
referendum | vote | They held a {referendum|vote}.
refinement | improvement | It is a {refinement|improvement} of the plan.
reform | change | They passed {reforms|changes}. | forms=plural
refuge | shelter | They found {refuge|shelter}.
refusal | rejection | It led to the {refusal|rejection} of the deal. | next=of
regime | government | They fled the {regime|government}. | prev=the,this,communist,military
regimen | plan | It is a strict {regimen|plan}.
region | area | It is a cold {region|area}. | !prev=@name !next=of,@noun,@name
regulation | rule | There are new {regulations|rules}. | forms=plural
rehearsal | practice | They met for a {rehearsal|practice}.
reign | rule | It was built in his {reign|rule}. | prev=his,her,their,long
reimbursement | repayment | They asked for {reimbursement|repayment}.
relationship | link | There is a {relationship|link} between them. | next=between
relative | family member | She met a {relative|family member}. | prev=a,his,her,their,close,my
relaxation | rest | They need {relaxation|rest}. | !next=of
relic | old object | It is a {relic|old object}.
relocation | move | It led to the {relocation|move} of the shop. | next=of
remainder | rest | They sold the {remainder|rest} of the goods. | prev=the next=of
remedy | cure | It is a {remedy|cure} for coughs. | next=for prev=a,the,this
remembrance | memory | They met in {remembrance|memory} of him.
reminiscence | memory | It is full of {reminiscences|memories}.
remorse | guilt | He felt {remorse|guilt}.
remuneration | pay | They asked for {remuneration|pay}.
rendezvous | meeting | They had a {rendezvous|meeting}. | forms=singular
rendition | version | It is a new {rendition|version} of the song. | next=of
renovation | repair | It closed for {renovation|repair}.
renown | fame | He won great {renown|fame}.
repatriation | return | It led to the {repatriation|return} of the men. | next=of
repeal | end | It led to the {repeal|end} of the law. | next=of
repercussion | effect | It has {repercussions|effects} for trade. | forms=plural
repetition | repeat | It was a {repetition|repeat} of the test. | next=of
replenishment | refilling | It needs {replenishment|refilling}.
replica | copy | They built a {replica|copy} of the ship.
reply | answer | They sent a {reply|answer}.
repression | cruel rule | They fled {repression|cruel rule}.
repudiation | rejection | It was a {repudiation|rejection} of the plan.
reputation | name | It has a good {reputation|name}. | prev=good,bad
repute | fame | He is a man of {repute|fame}. | prev=of
resentment | anger | They felt {resentment|anger}.
reservation | doubt | They had {reservations|doubts} about it. | next=about
residence | home | It is his {residence|home}. | prev=his,her,their,official,private,main,royal
resident | person | The {residents|people} of the town left. | forms=plural next=of
resident | person | Some local {residents|people} left. | forms=plural prev=local,many,most,some,few,all,other
resilience | strength | They showed great {resilience|strength}.
respite | break | They had no {respite|break}.
responsibility | duty | It is their {responsibility|duty} to help. | next=to
restoration | repair | They paid for the {restoration|repair} of the hall. | next=of
restraint | control | They showed {restraint|control}.
restriction | limit | They put {restrictions|limits} on it.
resumption | restart | It led to the {resumption|restart} of the talks. | next=of
resurgence | return | It led to a {resurgence|return} of the disease. | next=of
retailer | shop | It is a large {retailer|shop}. | prev=large,online,local,clothing,food
retaliation | revenge | They fear {retaliation|revenge}.
retention | keeping | It helps the {retention|keeping} of heat. | next=of
retort | reply | It was a sharp {retort|reply}.
retribution | revenge | They fear {retribution|revenge}.
reunion | meeting | It was a family {reunion|meeting}. | prev=family
revelation | surprise | It was a {revelation|surprise}. | next=.,to
reverence | respect | They showed {reverence|respect}.
revival | return | It led to a {revival|return} of the trade. | next=of
revulsion | disgust | They felt {revulsion|disgust}.
riddle | puzzle | It is a {riddle|puzzle}.
rift | split | It led to a {rift|split} between them.
ringleader | leader | He was the {ringleader|leader}.
riot | violent protest | It led to a {riot|violent protest}. | prev=a
riposte | reply | It was a quick {riposte|reply}.
rite | ceremony | It is an old {rite|ceremony}.
ritual | ceremony | It is an old {ritual|ceremony}. | next=@end,of,in
rivulet | small stream | The {rivulet|small stream} is dry.
robbery | theft | They reported the {robbery|theft}. | !prev=armed
role | part | It had a big {role|part} in it. | prev=big,major,key,important,small
rout | heavy defeat | It was a {rout|heavy defeat}. | prev=a,the forms=singular
route | way | They took another {route|way}. | prev=another,this
rubble | broken stone | They removed the {rubble|broken stone}.
rumor | story | They heard a {rumor|story}.
rumour | story | They heard a {rumour|story}.
rupture | break | It led to a {rupture|break} in the pipe. | next=in
ruse | trick | It was a {ruse|trick} to win time.
`,
);
