import { readEntries } from "./entry.ts";

/** Nouns from A to B. */
export const NOUNS_A_B = readEntries(
  "noun",
  `
abbreviation | short form | It is an {abbreviation|short form} of the name. | next=of,for
abduction | kidnapping | They feared an {abduction|kidnapping}.
aberration | odd event | It was an {aberration|odd event}.
abode | home | It was a humble {abode|home}.
abolition | end | The {abolition|end} of the tax helped. | next=of
abyss | pit | They fell into the {abyss|pit}.
academic | scholar | The {academics|scholars} left. | forms=plural
accession | rise | His {accession|rise} to power took years. | next=to
acclaim | praise | It won much {acclaim|praise}.
acclamation | applause | He was met with {acclamation|applause}.
accolade | prize | It won many {accolades|prizes}.
accommodation | housing | They found {accommodation|housing} in Rome. | forms=singular
accommodations | housing | They paid for {accommodations|housing}.
accomplice | helper | The thief had an {accomplice|helper}.
accomplishment | achievement | It was a great {accomplishment|achievement}.
accord | agreement | They signed an {accord|agreement}. | !prev=of
accountability | responsibility | There is no {accountability|responsibility}.
accumulation | build-up | There was an {accumulation|build-up} of dust.
accusation | charge | They denied the {accusation|charge}.
achievement | success | It was a great {achievement|success}. | prev=great,big,major
acquisition | purchase | The {acquisition|purchase} of the shop took a year. | next=of
acreage | land | They sold the {acreage|land}.
acrimony | anger | There was much {acrimony|anger}.
acuity | sharpness | It tests visual {acuity|sharpness}.
acumen | skill | She has business {acumen|skill}.
adage | saying | It is an old {adage|saying}.
addict | drug user | They help {addicts|drug users}. | forms=plural
additive | added substance | It has no {additives|added substances}.
adherent | follower | It has many {adherents|followers}.
adjustment | change | They made an {adjustment|change}.
administrator | manager | She is the {administrator|manager}. | !prev=network,system,associate,deputy,former,chief,nasa
admiration | respect | They felt {admiration|respect} for her.
admonition | warning | He gave them an {admonition|warning}.
adolescent | teenager | The {adolescents|teenagers} left.
adoration | love | They felt {adoration|love}.
adulation | praise | He enjoyed the {adulation|praise}.
adulthood | adult life | They reach {adulthood|adult life}.
advancement | progress | It led to great {advancement|progress}. | forms=singular
advent | arrival | It changed with the {advent|arrival} of steam.
adversary | enemy | He met his {adversary|enemy} in Rome.
adversity | hardship | They faced {adversity|hardship}.
advertisement | ad | They saw an {advertisement|ad}.
advocate | supporter | He is an {advocate|supporter} of peace. | next=of,for
affair | matter | It is a private {affair|matter}. | prev=private,serious,simple
affection | love | She felt {affection|love} for him. | next=for forms=singular
affidavit | statement | He signed an {affidavit|statement}.
affiliation | link | It has an {affiliation|link} with a school.
affliction | illness | It is a rare {affliction|illness}.
affluence | wealth | It is a town of {affluence|wealth}.
affront | insult | It was an {affront|insult} to them.
aficionado | fan | He is an {aficionado|fan} of jazz.
aggravation | trouble | It led to {aggravation|trouble}.
aggression | violence | It was an act of {aggression|violence}.
aggressor | attacker | They beat the {aggressor|attacker}.
agony | pain | He was in {agony|pain}.
agreement | deal | They signed an {agreement|deal}. | prev=an,the,this
agriculture | farming | They live by {agriculture|farming}.
aid | help | They asked for {aid|help}. | forms=singular !prev=first,legal,hearing,visual,@noun
aide | helper | {An aide|A helper} of the king left.
ailment | illness | He has an {ailment|illness}.
aircraft | plane | They lost an {aircraft|plane}. | forms=singular prev=an,the,this,his,her,one
airfield | airport | They built an {airfield|airport}.
alcove | corner | They sat in an {alcove|corner}.
alibi | excuse | He had no {alibi|excuse}.
allegation | claim | They denied the {allegation|claim}.
allegiance | loyalty | They swore {allegiance|loyalty} to him.
allotment | share | Each had an {allotment|share} of food.
allure | charm | They felt the {allure|charm} of the sea.
allusion | reference | It is an {allusion|reference} to the war. | next=to
ally | friend | He is an old {ally|friend}. | prev=old,close,good
alteration | change | They made an {alteration|change}.
altercation | fight | They had an {altercation|fight}.
alternative | choice | There is no {alternative|choice}. | prev=no,other,only
altitude | height | It flew at a great {altitude|height}. | !prev=higher,high,low,lower
altruism | kindness | It was an act of {altruism|kindness}.
ambience | mood | It has a warm {ambience|mood}.
ambition | goal | Her {ambition|goal} is to sing. | prev=her,his,my,their,main
ambivalence | mixed feelings | They felt {ambivalence|mixed feelings} about it.
ambush | trap | They fell into an {ambush|trap}.
amendment | change | They made an {amendment|change} to the plan. | next=to
amenity | facility | The park has many {amenities|facilities}.
amity | friendship | They lived in {amity|friendship}.
ammunition | bullets | They ran out of {ammunition|bullets}.
amphitheatre | theatre | They met in the {amphitheatre|theatre}.
amusement | fun | They did it for {amusement|fun}. | prev=for
anarchy | disorder | The town fell into {anarchy|disorder}.
ancestry | origin | He is of Irish {ancestry|origin}.
anecdote | story | He told an {anecdote|story}.
anguish | pain | She felt great {anguish|pain}.
animation | cartoon | It is a short {animation|cartoon}. | prev=short
animosity | hatred | They felt {animosity|hatred}.
annexation | taking | They feared the {annexation|taking} of the town. | next=of,by
annihilation | destruction | It led to the {annihilation|destruction} of the fleet.
anomaly | odd result | It is an {anomaly|odd result}.
antagonism | dislike | They felt {antagonism|dislike}.
antagonist | enemy | He met his {antagonist|enemy}.
anthology | collection | It is an {anthology|collection} of poems. | next=of
anticipation | excitement | They felt {anticipation|excitement}. | next=@end
antiquity | ancient times | It was known in {antiquity|ancient times}. | prev=in,from,since
anxiety | worry | It caused much {anxiety|worry}. | prev=much forms=singular
apathy | lack of interest | They felt {apathy|lack of interest}.
apex | top | They reached the {apex|top}.
apogee | high point | It was the {apogee|high point} of his career. | forms=singular
apparatus | equipment | They sold the {apparatus|equipment}. | forms=singular !prev=an
apparel | clothes | They sell {apparel|clothes}. | forms=singular
apparition | ghost | They saw an {apparition|ghost}.
appellation | name | It is a strange {appellation|name}.
applause | clapping | They heard {applause|clapping}.
appliance | machine | They sell kitchen {appliances|machines}.
applicability | use | They saw the {applicability|use} of it. | next=of
applicant | person applying | They saw each {applicant|person applying}. | forms=singular !next=@noun
appointment | meeting | He had an {appointment|meeting} at noon. | next=with,at
appraisal | assessment | They made an {appraisal|assessment}.
appreciation | thanks | They showed their {appreciation|thanks}. | next=@end
apprehension | fear | They felt {apprehension|fear}.
approval | agreement | They gave their {approval|agreement}. | prev=their,his,her
aptitude | talent | She has an {aptitude|talent} for maths.
archipelago | group of islands | It is an {archipelago|group of islands}. | next=@end,of,in
ardour | passion | He sang with {ardour|passion}.
arena | stadium | They built an {arena|stadium}. | next=@end,in
aristocracy | nobles | The {aristocracy|nobles} fled.
aristocrat | noble | The {aristocrat|noble} fled.
armada | fleet | They sank the {armada|fleet}.
armament | weapon | They sold {armaments|weapons}. | forms=plural
arrogance | pride | He spoke with {arrogance|pride}.
arsenal | store of weapons | They have an {arsenal|store of weapons}.
artefact | object | They found an {artefact|object}.
artifact | object | They found an {artifact|object}.
ascendancy | power | They gained {ascendancy|power}.
ascension | rise | It led to his {ascension|rise} to power. | next=to
ascent | climb | It was a hard {ascent|climb}. | !prev=gradient
aspect | part | It is one {aspect|part} of the plan. | next=of
aspiration | hope | Their {aspirations|hopes} were high.
assailant | attacker | The {assailant|attacker} fled.
assassin | killer | The {assassin|killer} fled.
assassination | murder | It led to the {assassination|murder} of the king.
assemblage | collection | It is an {assemblage|collection} of parts.
assent | agreement | They gave their {assent|agreement}.
assertion | claim | They denied the {assertion|claim}. | prev=the,this,his,her,their !next=fails,failed,failure,is,was
assessment | judgment | They made an {assessment|judgment}. | !prev=@noun,self
asset | strength | It is a great {asset|strength}. | prev=great,big,main
assistance | help | They asked for {assistance|help}. | forms=singular
assistant | helper | He came with his {assistant|helper}. | prev=his,her,my,their,an
assortment | mix | They sell an {assortment|mix} of sweets.
assumption | belief | It is a common {assumption|belief}. | prev=common
assurance | promise | They gave an {assurance|promise}. | prev=an
astonishment | surprise | They looked on in {astonishment|surprise}.
atmosphere | mood | It has a friendly {atmosphere|mood}. | prev=friendly,relaxed,warm,calm,happy,nice
atrocity | cruel act | It was an {atrocity|cruel act}.
attainment | achievement | It was a great {attainment|achievement}.
attempt | try | It was his first {attempt|try}. | prev=first,second,third,last
attendee | guest | There were ten {attendees|guests}.
attentiveness | care | She worked with {attentiveness|care}.
attire | clothes | They wore formal {attire|clothes}. | forms=singular
attorney | lawyer | Her {attorney|lawyer} left. | !next=general
auction | sale | They held an {auction|sale}.
audacity | boldness | They admired her {audacity|boldness}.
auditorium | hall | They met in the {auditorium|hall}.
authenticity | truth | They doubt the {authenticity|truth} of it. | next=of
author | writer | The {author|writer} left. | !prev=its
authorisation | permission | They had no {authorisation|permission}.
authority | official | The {authorities|officials} left. | forms=plural
authorization | permission | They had no {authorization|permission}.
autobiography | life story | He wrote his {autobiography|life story}.
automobile | car | He bought an {automobile|car}.
autonomy | independence | They want {autonomy|independence}.
autopsy | examination of the body | They did an {autopsy|examination of the body}.
avarice | greed | It was an act of {avarice|greed}.
aversion | dislike | They have an {aversion|dislike} to it.
aviation | flying | He wrote about {aviation|flying}.
aviator | pilot | The {aviator|pilot} left.
awareness | knowledge | It raised public {awareness|knowledge} of it. | next=of
bachelor | unmarried man | He is a {bachelor|unmarried man}. | !next='s,of
backdrop | background | It was a fine {backdrop|background}.
backer | supporter | The {backers|supporters} of the plan met.
backing | support | They have the {backing|support} of the town. | next=of
backlash | reaction | There was a {backlash|reaction}.
ballad | song | He sang a {ballad|song}.
ballot | vote | They held a {ballot|vote}. | prev=a,the
bandit | robber | The {bandits|robbers} fled.
banquet | feast | They held a {banquet|feast}.
barrage | attack | It was a {barrage|attack}. | next=@end
barricade | barrier | They built a {barricade|barrier}.
bedlam | chaos | There was {bedlam|chaos} in the hall.
beginning | start | It was the {beginning|start} of May.
behest | request | He did it at her {behest|request}.
benefactor | donor | They thanked the {benefactor|donor}.
bequest | gift | It was a {bequest|gift} from the king.
betterment | improvement | They work for the {betterment|improvement} of the town.
beverage | drink | They sell hot {beverages|drinks}.
bewilderment | confusion | They looked on in {bewilderment|confusion}.
bickering | arguing | They heard the {bickering|arguing}.
biography | life story | She wrote his {biography|life story}.
birthplace | place of birth | It was his {birthplace|place of birth}. | prev=his,her
blackout | power cut | They had a {blackout|power cut}.
blast | explosion | They heard the {blast|explosion}. | prev=the,a,bomb
blaze | fire | The {blaze|fire} lasted a day. | !next=@det
blemish | mark | It has a {blemish|mark}.
bloodshed | killing | It led to {bloodshed|killing}.
bloom | flower | It has white {blooms|flowers}. | forms=plural
blossom | flower | It has white {blossoms|flowers}. | forms=plural
blueprint | plan | They drew a {blueprint|plan}.
blunder | mistake | It was a {blunder|mistake}.
boatman | sailor | The {boatman|sailor} left.
bombardment | attack | They fled the {bombardment|attack}.
bombing | bomb attack | It was a {bombing|bomb attack}. | prev=a,the
boom | rapid growth | There was a {boom|rapid growth} in trade. | next=in
borough | district | It is a small {borough|district}. | prev=small,london
boulevard | street | They met on the {boulevard|street}.
boundary | border | It marks the {boundary|border} of the town. | forms=singular next=of head=town,country,state,county,land,park,city,farm
bounty | reward | They paid a {bounty|reward}.
brainchild | idea | It was the {brainchild|idea} of two friends. | forms=singular
bravery | courage | They praised his {bravery|courage}.
brawl | fight | It led to a {brawl|fight}.
breakdown | failure | It led to a {breakdown|failure} in trust. | next=in
breakthrough | big step | It was a {breakthrough|big step} in medicine. | next=in,for
breeze | light wind | They felt a {breeze|light wind}.
brevity | shortness | They like it for its {brevity|shortness}. | !prev=for,of
brim | edge | It was full to the {brim|edge}.
brook | stream | They crossed the {brook|stream}.
brutality | cruelty | They saw the {brutality|cruelty} of war.
bulwark | defence | It is a {bulwark|defence} against the sea. | next=against
burglar | thief | The {burglar|thief} fled.
burglary | break-in | They reported the {burglary|break-in}.
burial | funeral | They came to the {burial|funeral}. | next=@end
bystander | passer-by | They asked a {bystander|passer-by}. | forms=singular
`,
);
