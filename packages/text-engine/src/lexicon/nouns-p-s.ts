import { readEntries } from "./entry.ts";

/** Nouns from P to S. */
export const NOUNS_P_S = readEntries(
  "noun",
  `
pact | agreement | They signed a {pact|agreement}.
painting | picture | It is an old {painting|picture}. | prev=old,this
panic | fear | They felt {panic|fear}.
paradigm | model | It is a new {paradigm|model}.
passageway | hall | They met in the {passageway|hall}.
passion | love | She has a {passion|love} for songs. | next=for
pastime | hobby | It is a {pastime|hobby}.
patriarch | male head | He is the {patriarch|male head} of the clan. | next=of
patron | supporter | He is a {patron|supporter} of the arts. | next=of
patronage | support | It had the {patronage|support} of the king.
peculiarity | odd feature | It has one {peculiarity|odd feature}.
percentage | share | They own a large {percentage|share} of it. | next=of
perception | view | It changed their {perception|view} of him. | prev=their,his,her,public
peril | danger | They were in {peril|danger}.
perpetrator | criminal | They caught the {perpetrator|criminal}.
persecution | cruel treatment | They fled {persecution|cruel treatment}.
perseverance | determination | It takes {perseverance|determination}.
persistence | determination | It takes {persistence|determination}. | !next=of
personnel | staff | They hired new {personnel|staff}. | forms=singular
perspective | view | It is a new {perspective|view}.
pestilence | disease | They died of {pestilence|disease}.
petition | request | They sent a {petition|request}.
petroleum | oil | They sell {petroleum|oil}.
phenomenon | event | It is a rare {phenomenon|event}.
phobia | fear | He has a {phobia|fear} of dogs. | next=of
photograph | photo | They took a {photograph|photo}.
physician | doctor | He saw a {physician|doctor}.
pinnacle | top | They reached the {pinnacle|top}.
pity | sympathy | They felt {pity|sympathy}.
plaintiff | accuser | The {plaintiff|accuser} spoke.
plight | bad state | They saw the {plight|bad state} of the town.
plunder | stolen goods | They sold the {plunder|stolen goods}.
poll | survey | They held a {poll|survey}. | prev=a,opinion
populace | people | The {populace|people} fled. | forms=singular
portion | part | They lost a {portion|part} of the sum.
portrait | picture | They sold a {portrait|picture} of him. | next=of
possession | belonging | They lost their {possessions|belongings}. | forms=plural
possibility | chance | There is a {possibility|chance} of rain. | next=of,that
posterity | the future | They kept it for {posterity|the future}.
precaution | safety step | It is a {precaution|safety step}.
precedent | example | It set a {precedent|example}.
precinct | area | They met in the {precinct|area}.
precursor | early form | It is a {precursor|early form} of the car. | next=of
predator | hunter | It hides from {predators|hunters}.
predicament | difficult situation | They were in a {predicament|difficult situation}.
preface | introduction | They read the {preface|introduction}.
preference | choice | It is their {preference|choice}. | prev=their,his,her
premise | basis | It is the {premise|basis} of the film. | next=of
preservation | protection | They paid for the {preservation|protection} of it. | next=of
prestige | respect | It has great {prestige|respect}.
prevalence | frequency | They study the {prevalence|frequency} of it. | next=of
principle | rule | It is a basic {principle|rule}. | prev=basic,general,simple,this
privation | hardship | They faced {privation|hardship}.
privilege | special right | They have a {privilege|special right}.
procession | parade | They held a {procession|parade}.
proclamation | announcement | They read the {proclamation|announcement}.
procurement | purchase | It led to the {procurement|purchase} of ships. | next=of
prodigy | gifted child | He was a {prodigy|gifted child}.
profession | job | It is her {profession|job}.
proficiency | skill | They tested her {proficiency|skill}. | forms=singular
profusion | large amount | There is a {profusion|large amount} of food. | next=of
progeny | young | It feeds its {progeny|young}. | forms=singular
prohibition | ban | They want a {prohibition|ban} on it. | next=on,of
proliferation | spread | It led to the {proliferation|spread} of weeds. | next=of
prologue | introduction | They read the {prologue|introduction}.
prominence | fame | He rose to {prominence|fame}.
promotion | better job | He got a {promotion|better job}. | prev=a next=.
propensity | tendency | It has a {propensity|tendency} to stop.
proponent | supporter | He is a {proponent|supporter} of it.
proposal | plan | They made a {proposal|plan}.
proprietor | owner | He is the {proprietor|owner} of the shop.
prosecution | trial | They face {prosecution|trial}. | prev=face,faces,facing
prospect | chance | There is no {prospect|chance} of peace. | next=of
prosperity | wealth | It brought {prosperity|wealth} to the town. | forms=singular
protagonist | main character | The {protagonist|main character} dies.
provision | supply | It led to the {provision|supply} of food. | next=of
provocation | challenge | It was a {provocation|challenge}.
prowess | skill | They praised his {prowess|skill}.
publicity | attention | It drew much {publicity|attention}.
pupil | student | The {pupil|student} left.
purchaser | buyer | The {purchaser|buyer} pays.
purification | cleaning | They paid for the {purification|cleaning} of water. | next=of
purpose | aim | It is the {purpose|aim} of the test. | next=of prev=the
pursuit | search | They left in {pursuit|search} of it. | next=of
quagmire | mess | They were in a {quagmire|mess}.
qualification | skill | They lack the {qualifications|skills}. | forms=plural
quandary | difficulty | They were in a {quandary|difficulty}.
quantity | amount | It needs a large {quantity|amount} of oil. | next=of
quarrel | argument | They had a {quarrel|argument}.
quarters | housing | They left their {quarters|housing}. | prev=their,living
quest | search | They left on a {quest|search}.
questionnaire | survey | They filled in the {questionnaire|survey}.
quota | share | Each had a {quota|share} of food.
ramification | effect | It has {ramifications|effects} for trade. | forms=plural
rapport | bond | They have a good {rapport|bond}.
ratification | approval | It led to the {ratification|approval} of the deal. | next=of
rationale | reason | They gave a {rationale|reason} for the plan.
reaction | response | It was a strange {reaction|response}. | !prev=chemical,chain,nuclear
realm | kingdom | They left the {realm|kingdom}. | next=.
recognition | praise | It won much {recognition|praise}. | prev=much,international,critical
recollection | memory | She has no {recollection|memory} of it.
recommendation | advice | It was their {recommendation|advice}. | forms=singular prev=their,his,her
reconciliation | peace | It led to {reconciliation|peace}.
reconstruction | rebuilding | They paid for the {reconstruction|rebuilding} of the town. | next=of
recreation | fun | They did it for {recreation|fun}. | prev=for
recruit | new member | They trained the {recruits|new members}.
rectitude | honesty | They praised his {rectitude|honesty}.
reduction | cut | It led to a {reduction|cut} in costs. | next=in
referendum | vote | They held a {referendum|vote}.
refinement | improvement | It is a {refinement|improvement} of the plan.
refreshment | drink | They sell {refreshments|drinks}. | forms=plural
refuge | shelter | They found {refuge|shelter}.
refusal | rejection | It led to the {refusal|rejection} of the deal. | next=of
regime | government | They fled the {regime|government}. | prev=the,this,communist,military
regimen | plan | It is a strict {regimen|plan}.
regulation | rule | There are new {regulations|rules}. | forms=plural
rehearsal | practice | They met for a {rehearsal|practice}.
relationship | link | There is a {relationship|link} between them. | next=between
remainder | rest | They sold the {remainder|rest} of the goods. | prev=the next=of
remedy | cure | It is a {remedy|cure} for it.
remembrance | memory | They met in {remembrance|memory} of him.
reminiscence | memory | It is full of {reminiscences|memories}.
remorse | guilt | He felt {remorse|guilt}.
remuneration | pay | They asked for {remuneration|pay}.
rendezvous | meeting | They had a {rendezvous|meeting}. | forms=singular
rendition | version | It is a new {rendition|version} of the song. | next=of
renovation | repair | It closed for {renovation|repair}.
renown | fame | He won great {renown|fame}.
repercussion | effect | It has {repercussions|effects} for trade. | forms=plural
repetition | repeat | It was a {repetition|repeat} of the test. | next=of
replenishment | refilling | It needs {replenishment|refilling}.
replica | copy | They built a {replica|copy} of the ship.
repression | cruel rule | They fled {repression|cruel rule}.
repudiation | rejection | It was a {repudiation|rejection} of the plan.
reputation | name | It has a good {reputation|name}. | prev=good,bad
resentment | anger | They felt {resentment|anger}.
reservation | doubt | They had {reservations|doubts} about it. | next=about
residence | home | It is his {residence|home}. | prev=his,her,their
resilience | strength | They showed great {resilience|strength}.
respite | rest | They had no {respite|rest}.
responsibility | duty | It is their {responsibility|duty} to help. | next=to
restoration | repair | They paid for the {restoration|repair} of the hall. | next=of
restraint | control | They showed {restraint|control}.
restriction | limit | They put {restrictions|limits} on it.
resurgence | return | It led to a {resurgence|return} of the disease. | next=of
retaliation | revenge | They fear {retaliation|revenge}.
retention | keeping | It helps the {retention|keeping} of heat. | next=of
retort | reply | It was a sharp {retort|reply}.
retribution | revenge | They fear {retribution|revenge}.
revelation | surprise | It was a {revelation|surprise}. | next=.,to
revenue | income | It cut their {revenue|income}.
reverence | respect | They showed {reverence|respect}.
revival | return | It led to a {revival|return} of the trade. | next=of
revulsion | disgust | They felt {revulsion|disgust}.
rift | split | It led to a {rift|split} between them.
rite | ceremony | It is an old {rite|ceremony}.
rivalry | competition | There is {rivalry|competition} between them.
role | part | It had a big {role|part} in it. | prev=big,major,key,important,small
route | way | They took another {route|way}. | prev=another,this
rubble | broken stone | They removed the {rubble|broken stone}.
rupture | break | It led to a {rupture|break} in the pipe. | next=in
sanctuary | safe place | It is a {sanctuary|safe place} for birds. | next=for
satisfaction | pleasure | It gave him {satisfaction|pleasure}. | !prev=customer
savagery | cruelty | They saw the {savagery|cruelty} of war.
scarcity | lack | There was a {scarcity|lack} of food.
scenario | situation | They planned for this {scenario|situation}.
scholar | expert | A {scholar|expert} said so.
scrutiny | examination | It is under {scrutiny|examination}.
seclusion | privacy | They live in {seclusion|privacy}.
sector | area | It grew in this {sector|area}. | prev=this
seizure | capture | It led to the {seizure|capture} of the ship. | next=of
selection | choice | They have a wide {selection|choice}. | prev=wide,good
sensation | feeling | It is a strange {sensation|feeling}.
sentiment | feeling | They share the {sentiment|feeling}.
sequel | follow-up | It is a {sequel|follow-up} to the film. | next=to
serenity | calm | They felt the {serenity|calm} of it.
setback | problem | They had a {setback|problem}.
settlement | village | It was a small {settlement|village}. | prev=small,first
shortage | lack | There was a {shortage|lack} of food.
shortcoming | weakness | It has one {shortcoming|weakness}.
shortfall | lack | There is a {shortfall|lack} of food. | next=of
shrub | bush | They cut the {shrubs|bushes}.
sibling | brother or sister | He has one {sibling|brother or sister}. | forms=singular prev=a,one,no
site | place | It is the {site|place} of a battle. | next=of prev=the
skirmish | small fight | It led to a {skirmish|small fight}.
slaughter | killing | They saw the {slaughter|killing}.
slumber | sleep | It fell into a {slumber|sleep}.
sojourn | stay | It was a brief {sojourn|stay}.
solidarity | support | They showed {solidarity|support}.
solitude | being alone | They like {solitude|being alone}.
sorrow | sadness | They felt {sorrow|sadness}.
sovereign | ruler | The {sovereign|ruler} fled.
sovereignty | independence | They lost their {sovereignty|independence}.
specimen | sample | They took a {specimen|sample}.
spectacle | sight | It was a strange {spectacle|sight}.
spectator | viewer | The {spectators|viewers} left.
speculation | guessing | It led to {speculation|guessing}.
splendour | beauty | They saw the {splendour|beauty} of it.
spouse | partner | He came with his {spouse|partner}.
squad | team | The {squad|team} left.
stance | position | They took a firm {stance|position}.
standpoint | point of view | It is wrong from this {standpoint|point of view}.
statesman | leader | He was a great {statesman|leader}.
stature | height | He was of short {stature|height}.
statute | law | They passed a {statute|law}.
stipulation | condition | It has one {stipulation|condition}.
strain | stress | They felt the {strain|stress}. | next=.,of
strife | conflict | It led to {strife|conflict}.
stronghold | fort | They took the {stronghold|fort}.
struggle | fight | It was a long {struggle|fight}.
subordinate | junior | He told his {subordinates|juniors}.
subsidy | grant | They cut the {subsidy|grant}.
subsistence | survival | They need it for {subsistence|survival}.
substance | material | They found a strange {substance|material}.
subtlety | fine point | It has many {subtleties|fine points}.
succession | series | There was a {succession|series} of wars. | prev=a next=of
suffering | pain | They saw the {suffering|pain} of the poor. | forms=singular
suggestion | idea | It was her {suggestion|idea}. | prev=her,his,their,a
summit | top | They reached the {summit|top}. | next=.,of
superstition | belief | It is an old {superstition|belief}.
supervision | control | It is under their {supervision|control}. | prev=their,his,her,under
supervisor | boss | Her {supervisor|boss} left.
supplement | addition | It is a {supplement|addition} to the text. | next=to
supplier | seller | The {supplier|seller} left.
supposition | guess | It was only a {supposition|guess}.
suppression | crushing | It led to the {suppression|crushing} of the revolt. | next=of
supremacy | power | They fought for {supremacy|power}.
surge | rise | There was a {surge|rise} in trade. | next=in
surveillance | watch | They are under {surveillance|watch}.
suspicion | doubt | They felt {suspicion|doubt}.
symptom | sign | It is a {symptom|sign} of stress. | next=of
synopsis | summary | They read the {synopsis|summary}.
`,
);
