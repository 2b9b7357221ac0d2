import { readEntries } from "./entry.ts";

/** Nouns from A to B. */
export const NOUNS_A_B = readEntries(
  "noun",
  `
abbreviation | short form | It is an {abbreviation|short form} of the name. | next=of,for
abduction | kidnapping | They feared an {abduction|kidnapping}. | !prev=implement,implements,of !next=cannot,can,as,and
aberration | odd event | It was an {aberration|odd event}. | forms=singular !prev=@adj,@noun !next=of,in
abode | home | It was a humble {abode|home}.
abolition | end | The {abolition|end} of the tax helped. | next=of
academic | university teacher | The {academics|university teachers} left. | forms=plural
accession | rise | His {accession|rise} to power took years. | next=to !head=@name,agreement,union,treaty,convention,community,alliance,club,demands,request
acclaim | praise | It won much {acclaim|praise}.
accolade | award | It won many {accolades|awards}.
accommodation | housing | They found {accommodation|housing} in Rome. | forms=singular !prev=an,some,reasonable,mutual,religious,political,peaceful,workplace,work,and,any,spatial,visual,holiday,tourist,overnight,hotel,guest,visitor,their,@start,@end !next=of,between,with,by
accommodation | room | They paid for the {accommodations|rooms}. | forms=plural !prev=living,reasonable,make,makes,made,making,special,workplace,religious,testing,certain,classroom,appropriate,necessary,any,such,disability,sleeping,to !next=between,among,with
accomplice | helper | The thief had an {accomplice|helper}.
accomplishment | achievement | It was a great {accomplishment|achievement}.
accord | agreement | They signed an {accord|agreement}. | !prev=of,own !next=with,best
accord | agreement | It is in {accord|agreement} with the law. | prev=in next=with
accountability | responsibility | There is no {accountability|responsibility}. | !next=of,for,to,over
accumulation | build-up | There was an {accumulation|build-up} of dust. | next=of
accusation | charge | They denied the {accusation|charge}.
achievement | success | It was a great {achievement|success}. | prev=great,big,major
acquisition | purchase | The {acquisition|purchase} of the shop took a year. | next=of head=@name,company,companies,firm,firms,shop,shops,business,businesses,bank,banks,house,houses,building,buildings,shares,stake,club,newspaper,brand,brands,ship,ships,aircraft,equipment,weapons,assets,applications,property !prev=initial
acreage | land | They sold the {acreage|land}.
acrimony | anger | There was much {acrimony|anger}.
acronym | short form | It is an {acronym|short form} for the name. | next=for
acuity | sharpness | It tests visual {acuity|sharpness}.
acumen | skill | She has business {acumen|skill}.
adage | saying | It is an old {adage|saying}.
addict | drug user | They help {addicts|drug users}. | forms=plural !prev=@noun,@name,@ing,heroin,recovering,alcohol
additive | added substance | It has no {additives|added substances}. | !prev=@noun
adherent | follower | It has many {adherents|followers}. | !next=to !prev=completely,fully
adhesive | glue | Put some {adhesive|glue} on it. | forms=singular prev=the,some,an,of,strong,with
adjustment | change | They made an {adjustment|change}. | !prev=of,seasonal,social,emotional,psychological,cultural,personal,marital,school,structural,inflation,period,good,poor,better !head=life,school,college,university,retirement,parenthood,motherhood,marriage,darkness,environment,surroundings,culture
administrator | manager | She is the hospital's new {administrator|manager}. | prev=new,hospital,city,health,senior,public,state,local,company,estate
admiration | respect | They felt {admiration|respect} for her. | !prev=in
admonition | warning | He gave them an {admonition|warning}.
adolescent | teenager | The {adolescents|teenagers} left.
adoration | love | They felt {adoration|love}.
adulation | praise | He enjoyed the {adulation|praise}.
adulthood | adult life | They reach {adulthood|adult life}.
advancement | progress | It led to great {advancement|progress}. | forms=singular
advent | arrival | It changed with the {advent|arrival} of steam.
adversary | enemy | He met his {adversary|enemy} in Rome.
adversity | hard times | They faced {adversity|hard times}. | forms=singular !prev=personal,great,such
advertisement | ad | They saw an {advertisement|ad}.
advocate | supporter | He is an {advocate|supporter} of peace. | next=of
affair | matter | It is a private {affair|matter}. | prev=private,serious
affection | love | It inspired great {affection|love} in them. | prev=great,deep,genuine,parental,mutual forms=singular
affection | love | She felt {affection|love} for him. | next=for forms=singular
affidavit | statement | He signed an {affidavit|statement}.
affiliation | link | It has an {affiliation|link} with a school. | next=with,to
affliction | illness | It is a rare {affliction|illness}. | prev=skin,eye,chest,lung,painful,strange,rare,physical,bodily,nervous,mysterious
affluence | wealth | It is a town of {affluence|wealth}.
affront | insult | It was an {affront|insult} to them.
aficionado | fan | He is an {aficionado|fan} of jazz.
aggravation | worsening | It led to the {aggravation|worsening} of the pain. | next=of !head=offence,offense,offences,crime,insult
aggravation | trouble | It led to {aggravation|trouble}.
aggression | attack | They must deter {aggression|attack}. | prev=armed,military,external,foreign,outside,against,resist,resisted,deter,deterred,repel,repelled,from
aggressor | attacker | They beat the {aggressor|attacker}.
agony | pain | He was in {agony|pain}. | !prev=an,death !next=of,over,aunt
agreement | deal | They signed an {agreement|deal} with Spain. | prev=an,the next=with,to,signed,made
agriculture | farming | They live by {agriculture|farming}. | !prev=a
aid | help | They asked for {aid|help}. | forms=singular !prev=first,legal,hearing,visual,@noun,in,teaching,learning,walking,mutual,band,memory,@ing,of,the,foreign,more,development,western,american,food,this !next=agency,agencies
aide | helper | {An aide|A helper} of the king left. | !prev=top,senior,close,former,presidential,political,congressional,military,chief,campaign,white,house,policy
ailment | illness | He has an {ailment|illness}. | !prev=economic,social,wider,political,national !head=economy,society,state,nation,country,system
aircraft | plane | They lost an {aircraft|plane}. | forms=singular prev=an,the,this,his,her,one !next=are,were,have,of,to,carrier,carriers
alcove | corner | They sat in an {alcove|corner}.
allegation | claim | They denied the {allegation|claim}.
allegiance | loyalty | They swore {allegiance|loyalty} to him.
allotment | share | Each had an {allotment|share} of food. | next=of
allure | charm | They felt the {allure|charm} of the sea.
allusion | reference | It is an {allusion|reference} to the war. | next=to
ally | friend | He is an old {ally|friend}. | prev=old,good forms=singular
alteration | change | They made an {alteration|change}.
altercation | fight | They had an {altercation|fight}.
alternative | choice | There is no {alternative|choice}. | prev=no,other,only !next=to,@noun,@adj
altitude | height | It flew at a great {altitude|height}. | !prev=higher,high,low,lower
altruism | kindness | It was an act of {altruism|kindness}. | !prev=reciprocal,kin,effective
ambience | mood | It has a warm {ambience|mood}.
ambition | goal | Her {ambition|goal} is to sing. | forms=singular prev=her,his,my,their,main next=is,was,to
ambition | goal | They shared their {ambitions|goals}. | forms=plural prev=her,his,my,their,main
ambivalence | mixed feelings | They felt {ambivalence|mixed feelings} about it.
ambush | surprise attack | They died in an {ambush|surprise attack}. | !prev=from,in,into
amendment | change | They made an {amendment|change} to the plan. | next=to !prev=@noun,@num,@name,rights,first,second,fourth,fifth,sixth,eighth,tenth,constitutional,14th,18th,19th,1st,2nd
amenity | facility | The park has many {amenities|facilities}.
amity | friendship | They lived in {amity|friendship}.
ammunition | bullets | They ran out of {ammunition|bullets}. | !prev=artillery,tank,heavy,naval,provided,provide,provides,give,gives,gave,rounds,political !next=for
amphitheatre | theatre | They met in the {amphitheatre|theatre}.
amusement | fun | They did it for {amusement|fun}. | prev=for
anarchy | disorder | The town fell into {anarchy|disorder}. | prev=into,total,complete,utter,sheer,prevent,avoid
ancestry | origin | He is of Irish {ancestry|origin}.
anecdote | story | He told an {anecdote|story}.
anguish | pain | She felt great {anguish|pain}.
animation | cartoon | It is a short {animation|cartoon}. | prev=short
animosity | hate | They felt {animosity|hate}. | forms=singular
annexation | taking over | They feared the {annexation|taking over} of the town. | next=of
annihilation | destruction | It led to the {annihilation|destruction} of the fleet.
anomaly | odd case | It is an {anomaly|odd case}. | !prev=@adj,@noun
antagonism | conflict | They saw the {antagonism|conflict} between the two. | next=between,of
antagonism | conflict | They spoke of class {antagonisms|conflicts}. | forms=plural
antagonism | opposition | It grew in {antagonism|opposition} to the church. | prev=in next=to
antagonism | dislike | They felt {antagonism|dislike}. | !prev=class,the,this,that,racial,political,in !next=to
antagonist | enemy | He met his {antagonist|enemy}. | prev=his,her,their,former,old
anthology | collection | It is an {anthology|collection} of poems. | next=of
anticipation | excitement | They felt {anticipation|excitement}. | next=@end !prev=in
antiquity | ancient object | The room is full of {antiquities|ancient objects}. | forms=plural
antiquity | ancient times | It was known in {antiquity|ancient times}. | prev=in,from,since
anxiety | worry | It caused much {anxiety|worry}. | prev=much forms=singular
apathy | lack of interest | They felt {apathy|lack of interest}. | !prev=an
apex | top | They reached the {apex|top}. | !head=heart,lung,leaf,root,lungs
apogee | high point | It was the {apogee|high point} of his career. | forms=singular !prev=at !head=orbit,moon,satellite
apparatus | equipment | They sold the medical {apparatus|equipment}. | forms=singular prev=technical,receiving,scientific,medical,laboratory,electrical,breathing,experimental,testing,sports,radio,heavy,some,their,new,lab
apparel | clothes | They sell {apparel|clothes}. | forms=singular
apparition | ghost | They saw an {apparition|ghost}. | !next=of
appellation | name | It is a strange {appellation|name}.
appliance | machine | They sell kitchen {appliances|machines}. | !prev=orthodontic,dental,network,virtual,security,fire,household,domestic
applicability | use | They saw the {applicability|use} of it. | next=of
applicant | person applying | They saw each {applicant|person applying}. | forms=singular prev=the,each,every,an,any !next=@noun
appraisal | judgment | They made a fair {appraisal|judgment} of it. | next=of !prev=@noun !head=house,home,property,land,value,performance,jewelry,jewellery,assets,need,needs,staff
appreciation | thanks | They showed their {appreciation|thanks}. | next=@end prev=their,his,her,our,my,your,its,of,sincere
apprehension | arrest | It led to the {apprehension|arrest} of the thief. | next=of head=suspect,suspects,criminal,criminals,thief,thieves,killer,killers,offender,offenders,fugitive,fugitives,murderer,man,men,terrorists,gang
apprehension | fear | They felt {apprehension|fear}.
aptitude | talent | She has an {aptitude|talent} for maths.
archipelago | group of islands | It is an {archipelago|group of islands}. | next=@end,of,in
ardour | passion | He sang with {ardour|passion}.
arena | stadium | They met in the {arena|stadium}. | prev=the,new,indoor,sports,huge,outdoor next=@end
arena | stadium | They met in a huge {arena|stadium} at noon. | prev=new,indoor,sports,huge,outdoor next=in,at
aristocracy | nobles | The {aristocracy|nobles} fled. | prev=the
aristocrat | noble | The {aristocrat|noble} fled.
armada | fleet | They sank the {armada|fleet}.
armament | weapon | They sold {armaments|weapons}. | forms=plural
arrogance | pride | They hated his {arrogance|pride}. | prev=his,her,their,its,our,your
arsenal | store of weapons | They have an {arsenal|store of weapons}. | !next=of !prev=nuclear,chemical,atomic,military,missile,@plural,@noun,'s,our,my,your
artefact | object | They found an ancient {artefact|object}. | prev=ancient,old,stone,cultural,religious,valuable,precious,stolen,rare,bronze,metal,gold,archaeological,roman,greek,egyptian,museum,sacred,ritual,priceless,@num
artifact | object | They found an ancient {artifact|object}. | prev=ancient,old,stone,cultural,religious,valuable,precious,stolen,rare,bronze,metal,gold,archaeological,roman,greek,egyptian,museum,sacred,ritual,priceless,@num
ascendancy | power | They gained {ascendancy|power}. | !prev=the,in,'s !next=of
ascension | rise | It led to his {ascension|rise} to power. | next=to !head=@name,heaven
ascent | climb | It was a hard {ascent|climb}. | !prev=gradient,steepest
aspect | part | It is one {aspect|part} of the plan. | next=of
aspiration | hope | Their {aspirations|hopes} were high.
assailant | attacker | The {assailant|attacker} fled.
assassin | killer | The {assassin|killer} fled.
assassination | murder | It led to the {assassination|murder} of the king.
assemblage | collection | It is an {assemblage|collection} of parts.
assent | agreement | They gave their {assent|agreement}. | !prev=royal
assertion | claim | They denied the {assertion|claim}. | prev=the,this,his,her,their !next=fails,failed,failure,is,was,succeeds,holds,fires
assessment | judgment | His {assessment|judgment} of the risk was right. | prev=his,her,their,our,my,your,honest,fair,frank,realistic,balanced,bleak,sober,gloomy,hardheaded,independent next=of,that,about !head=damages,compensation,loss,losses,costs,fees,tax,taxes,needs,pupils,students,children,patients,learning
asset | strength | It is a great {asset|strength}. | prev=great,big forms=singular
assistance | help | They asked for {assistance|help}. | forms=singular
assortment | mix | They sell an {assortment|mix} of sweets.
assumption | belief | It is a common {assumption|belief}. | prev=common
astonishment | surprise | They looked on in {astonishment|surprise}.
atmosphere | mood | It has a friendly {atmosphere|mood}. | prev=friendly,relaxed,warm,calm,happy,nice
atrocity | crime | They saw the war {atrocities|crimes}. | prev=war
atrocity | cruel act | It was an {atrocity|cruel act}. | !prev=@noun,@name,nazi
attainment | achievement | It was a great {attainment|achievement}. | !head=puberty,adulthood,age,maturity
attempt | try | It was his first {attempt|try}. | prev=first,second,third,last !next=to,at
attendee | guest | There were ten {attendees|guests}. | !prev=@noun
attentiveness | care | She worked with {attentiveness|care}. | !next=to
attire | clothes | They wore formal {attire|clothes}. | forms=singular
attorney | lawyer | Her {attorney|lawyer} left. | !prev=district,states,assistant,county,city,state,of,u.s. !next=general,at
attraction | sight | It is one of the tourist {attractions|sights}. | forms=plural prev=tourist,natural,visited
auction | sale | It was put up for {auction|sale}. | prev=for
auction | sale | The {auction|sale} of the house took an hour. | prev=the next=of
audacity | boldness | They admired her {audacity|boldness}.
auditorium | hall | They met in the {auditorium|hall}.
authenticity | truth | They doubt the {authenticity|truth} of the story. | next=of head=story,claim,claims,report,account,statement,rumour,rumor
author | writer | The {author|writer} left. | forms=singular !prev=its,lead,first,senior,second,corresponding,co
authorisation | permission | They had no {authorisation|permission}. | forms=singular prev=no,without,written,prior,necessary,their,his,her,special,official,formal,congressional,parliamentary,un,government,court,proper,the,get,got,give,gave,given,need,needed,seek,sought
authority | official | The {authorities|officials} left. | forms=plural prev=the,@adj !prev=local,public,planning,standby,legal,broad,ancient,leading,certificate,certification,certifying,taxing,tax,root,trusted,these,paternal,parental !next=on,to,over,would,should,must,may,might,shall
authorization | permission | They had no {authorization|permission}. | forms=singular prev=no,without,written,prior,necessary,their,his,her,special,official,formal,congressional,parliamentary,un,government,court,proper,get,got,give,gave,given,need,needed,seek,sought
autobiography | life story | He wrote his {autobiography|life story}.
automobile | car | He bought an {automobile|car}.
autonomy | self-rule | They want regional {autonomy|self-rule}. | prev=limited,regional,local,political,cultural,partial,territorial,national,provincial,granted,grant,gained,internal
autonomy | freedom | They want more {autonomy|freedom} at work. | !prev=patient,bodily,vehicle,full,@noun,financial,an
autopsy | examination of the body | They did an {autopsy|examination of the body}.
avarice | greed | It was an act of {avarice|greed}.
aversion | dislike | They spoke of their {aversion|dislike}. | !next=to !prev=risk,loss,@noun
aviation | flying | He wrote about {aviation|flying}. | !prev=civil,commercial,military,general,naval
aviator | pilot | The {aviator|pilot} left.
awareness | knowledge | It raised public {awareness|knowledge} of it. | next=of !prev=an,raise,raises,raised,raising,spatial,self,political,commercial,brand,consumer,growing
bachelor | unmarried man | He is a {bachelor|unmarried man}. | !prev=eligible !next='s,of
backdrop | background | It was a fine {backdrop|background}.
backer | supporter | The {backers|supporters} of the plan met.
backing | support | They have the {backing|support} of the town. | next=of
backlash | reaction | There was a {backlash|reaction}.
ballad | song | He sang a {ballad|song}.
ballot | vote | They held a {ballot|vote}. | prev=a forms=singular
ballot | vote | They counted the {ballots|votes}. | prev=the forms=plural
bandit | robber | The {bandits|robbers} fled. | !prev=multi-armed,armed,contextual,arm
banquet | feast | They held a {banquet|feast}.
barrage | attack | It was a {barrage|attack}. | next=@end
barricade | barrier | They built a {barricade|barrier}. | !prev=the,each
battleship | warship | They sank a {battleship|warship}.
bedlam | chaos | There was {bedlam|chaos} in the hall.
beginning | start | It was the {beginning|start} of May. | forms=singular
behest | request | He did it at her {behest|request}.
benefactor | donor | They thanked the {benefactor|donor}.
bequest | gift | It was a {bequest|gift} from the king.
betterment | improvement | They work for the {betterment|improvement} of the town.
beverage | drink | They sell hot {beverages|drinks}.
bewilderment | confusion | They looked on in {bewilderment|confusion}.
bickering | arguing | They heard the {bickering|arguing}.
bigotry | prejudice | They fought {bigotry|prejudice}.
biography | life story | She wrote his {biography|life story}. | !prev=@end,and,or
blackout | power cut | There was a {blackout|power cut} in the city. | !prev=news,media,total,information,communications,internet,wartime,memory,his,her,and,had !next=for
blaze | fire | The {blaze|fire} lasted a day. | !next=@det,of
blemish | mark | The apple has a small {blemish|mark}. | prev=skin,small,dark,tiny,brown,red,facial
bloodshed | killing | It led to {bloodshed|killing}.
bloom | flower | It has white {blooms|flowers}. | forms=plural !prev=dense,plankton,algal,algae,plankton,jellyfish,red,it !next=of
blossom | flower | It has white {blossoms|flowers}. | forms=plural
blueprint | plan | They drew a {blueprint|plan}.
blunder | mistake | It was a {blunder|mistake}.
bombardment | attack | They fled the {bombardment|attack}. | !prev=neutron,electron,ion,proton !head=nuclei,nucleus,atoms,uranium,mail,questions !next=of
bombing | bomb attack | It was a {bombing|bomb attack}. | prev=a,the !next=of,run,runs,raid,raids,campaign,mission,missions
boom | rapid growth | There was a {boom|rapid growth} in trade. | next=in
borough | district | It is a small {borough|district}. | prev=small,london
boulevard | street | They met on the {boulevard|street}.
boundary | border | It marks the {boundary|border} of the town. | forms=singular next=of,between head=town,country,state,states,county,counties,countries,land,park,city,farm,two,villages,provinces,parishes
bounty | reward | They put a {bounty|reward} on his head. | next=on,for
brainchild | idea | It was the {brainchild|idea} of two friends. | forms=singular
bravery | courage | They praised his {bravery|courage}.
brawl | fight | It led to a {brawl|fight}.
breadth | range | They praised the {breadth|range} of his knowledge. | next=of head=knowledge,experience,subjects,topics,interests,skills,reading,learning,expertise
breakdown | failure | It led to a {breakdown|failure} in trust. | next=in
breakthrough | big step | It was a {breakthrough|big step} in medicine. | next=in !prev=@adj,@noun
brevity | shortness | They like it for its {brevity|shortness}. | !prev=for,of
brim | edge | It is on the {brim|edge} of the cup. | next=of head=hat,cup,glass,bowl,lake,pool
brook | stream | They crossed the {brook|stream}. | !prev=@start
brutality | cruelty | They saw the {brutality|cruelty} of war. | !prev=police
bulwark | defence | It is a {bulwark|defence} against the sea. | next=against
bureaucrat | official | They met the {bureaucrats|officials}.
burglar | thief | The {burglar|thief} fled.
burglary | break-in | They reported the {burglary|break-in}. | prev=a,the,this,each,another,one forms=singular
burglary | break-in | They reported ten {burglaries|break-ins}. | forms=plural
burial | funeral | They came to the {burial|funeral}. | next=@end prev=the,his,her,their forms=singular
`,
);
