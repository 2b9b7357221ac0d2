import { readEntries } from "./entry.ts";

/** Nouns with C. */
export const NOUNS_C = readEntries(
  "noun",
  `
calamity | disaster | The flood was a {calamity|disaster}.
calibre | quality | They need men of this {calibre|quality}.
camaraderie | friendship | They felt {camaraderie|friendship}.
candor | honesty | They like her {candor|honesty}.
candour | honesty | He spoke with {candour|honesty}.
canine | dog | It is food for {canines|dogs}. | forms=plural
canopy | cover | It has a {canopy|cover} of leaves.
captor | guard | He killed his {captors|guards}.
carcass | dead body | They found the {carcass|dead body} of a cow. | forms=singular
caretaker | keeper | The {caretaker|keeper} left. | prev=the,a
cargo | goods | The ship lost its {cargo|goods}. | !next=and,cult
caricature | funny drawing | It is a {caricature|funny drawing}.
carnage | killing | They saw the {carnage|killing}.
cash | money | They ran out of {cash|money}. | !next=flow,cow,register,crop,crops !prev=hard,petty
casualty | victim | There were ten {casualties|victims}. | !next=department
cataclysm | disaster | They feared a {cataclysm|disaster}.
catastrophe | disaster | The flood was a {catastrophe|disaster}.
category | group | There are two {categories|groups}. | prev=two,three,four
cattle | cows | They keep {cattle|cows}. | forms=singular
caveat | warning | It has one {caveat|warning}.
cavity | hole | There is a {cavity|hole} in the wall.
celebration | party | They held a {celebration|party}. | prev=a
celebrity | star | She is a {celebrity|star}.
cellar | basement | It is in the {cellar|basement}.
cellphone | phone | He lost his {cellphone|phone}.
cemetery | graveyard | They met at the {cemetery|graveyard}.
certitude | certainty | They spoke with {certitude|certainty}.
cessation | end | It led to a {cessation|end} of the war. | next=of
chagrin | annoyance | To his {chagrin|annoyance} they lost.
challenge | problem | It is a big {challenge|problem}. | prev=big,main,major,serious,technical,biggest,real
chamber | room | They met in a dark {chamber|room}. | prev=dark,small,large,secret,burial
chapel | small church | They built a {chapel|small church}. | prev=a
characteristic | quality | It has many {characteristics|qualities}. | forms=plural
charisma | charm | She has {charisma|charm}.
charlatan | fake | He is a {charlatan|fake}.
chasm | gap | There is a {chasm|gap} between them.
chieftain | chief | The {chieftain|chief} fled.
chore | job | It is a dull {chore|job}.
chronology | order of events | They know the {chronology|order of events}.
circumstance | condition | They live in poor {circumstances|conditions}. | prev=poor,difficult,bad,these,such
citadel | fort | They took the {citadel|fort}.
citizen | person | Many {citizens|people} left. | forms=plural prev=many,most,thousands,of,ordinary
citizenry | people | The {citizenry|people} voted.
civilian | ordinary person | They killed two {civilians|ordinary people}.
clamor | noise | The {clamor|noise} woke them.
clamour | noise | The {clamour|noise} woke them.
clan | family | It is a noble {clan|family}. | prev=noble,ruling
clarification | explanation | They asked for {clarification|explanation}.
classmate | school friend | She met a {classmate|school friend}. | !next=from,at
cleric | priest | The {cleric|priest} left.
climax | high point | It is the {climax|high point} of the film. | next=of
clothing | clothes | They sell {clothing|clothes}. | !next=line,store,company,item,items prev=sell,sells,wear,wears,wore,warm,new,of,their,his,her
clout | power | They have a lot of {clout|power}.
coalition | alliance | They formed a {coalition|alliance}.
coastline | coast | They followed the {coastline|coast}.
coffer | fund | It filled the city's {coffers|funds}. | forms=plural
cognition | thinking | They study {cognition|thinking}.
collaboration | teamwork | It took much {collaboration|teamwork}. | forms=singular !next=with,between
collaborator | partner | He is her {collaborator|partner}. | prev=his,her,their,a
collapse | fall | It led to the {collapse|fall} of the bank. | next=of
colleague | co-worker | He met a {colleague|co-worker}.
collision | crash | They saw the car {collision|crash}. | !next=with prev=car,train,plane,ship,boat,bus,truck,lorry,road,rail,traffic,fatal,deadly,head-on
combat | fighting | He died in {combat|fighting}. | prev=in,of
combustion | burning | It is formed by {combustion|burning}. | !prev=internal
comfort | ease | They live in {comfort|ease}. | prev=in
commencement | start | He spoke at the {commencement|start} of the show.
commerce | trade | It is a town of {commerce|trade}.
commodity | good | They trade in {commodities|goods}. | forms=plural
commonality | shared feature | They have one {commonality|shared feature}.
commotion | noise | They heard a {commotion|noise}.
companion | friend | He came with a {companion|friend}.
compassion | pity | They felt {compassion|pity}.
compatriot | countryman | He met a {compatriot|countryman}. | forms=singular
compendium | collection | It is a {compendium|collection} of songs.
compensation | payment | They asked for {compensation|payment} for the loss. | next=for
competence | skill | They doubt his {competence|skill}. | !prev=whose !next=of
competency | skill | It takes new {competencies|skills}. | forms=plural
competition | contest | They won the {competition|contest}. | prev=the,a,this,annual
compilation | collection | It is a {compilation|collection} of songs. | next=of
completion | finishing | They paid on {completion|finishing} of the work. | next=of
complication | problem | It led to {complications|problems}. | forms=plural
complicity | involvement | They denied any {complicity|involvement}.
component | part | It has ten {components|parts}. | !next=of !prev=principal,independent,spectral
composition | make-up | They study the {composition|make-up} of the soil. | next=of prev=the
composure | calm | She lost her {composure|calm}.
comprehension | understanding | It helps {comprehension|understanding}. | !prev=list
comrade | friend | He met an old {comrade|friend}.
concept | idea | It is a new {concept|idea}. | prev=new,this,basic,simple,central,old,an,the,a,same
concern | worry | It is a great {concern|worry}. | prev=great,main,major,growing,big,serious
concession | compromise | They made a {concession|compromise}. | prev=a
conclusion | end | He spoke at the {conclusion|end} of the show. | next=of prev=the head=show,war,trial,talks,meeting,season,game,year,film,concert,tour,visit
confectionery | sweets | They sell {confectionery|sweets}.
confederation | union | It is a {confederation|union} of states.
conference | meeting | They held a {conference|meeting}. | prev=a,the next=@end,in,on,at,with,to
confidant | close friend | He was her {confidant|close friend}.
confidence | trust | They have {confidence|trust} in him. | next=in !prev=business,consumer,investor,public
confinement | prison | He died in {confinement|prison}. | prev=in
conflagration | fire | The {conflagration|fire} lasted a day.
conflict | fight | It led to a {conflict|fight}. | prev=a,armed,long,violent !next=with,between,of,in
confrontation | fight | It led to a {confrontation|fight}.
congestion | crowding | It cuts {congestion|crowding}. | !prev=network,traffic,nasal
conglomerate | large company | It was sold to a {conglomerate|large company}.
connoisseur | expert | He is a {connoisseur|expert} of wine.
connotation | meaning | It has a bad {connotation|meaning}.
conquest | defeat | It led to the {conquest|defeat} of Spain. | next=of
consensus | agreement | They reached a {consensus|agreement}.
consent | permission | They gave their {consent|permission}. | !prev=presumed,informed
consequence | result | The {consequences|results} were bad. | forms=plural
conservation | protection | They support the {conservation|protection} of birds. | next=of
consideration | thought | They gave it much {consideration|thought}. | forms=singular prev=much,some,careful
consignment | load | They sent a {consignment|load} of tea.
consortium | group | They formed a {consortium|group}.
conspiracy | plot | They found a {conspiracy|plot}.
consternation | worry | It caused {consternation|worry}.
constituency | district | He won the {constituency|district}.
constituent | part | It has two {constituents|parts}. | prev=two,three,main
construction | building | The {construction|building} of the bridge took a year. | next=of
construction | building work | They stopped {construction|building work}. | next=@end
consultant | adviser | The {consultant|adviser} left.
consultation | talk | They held {consultations|talks}. | forms=plural
consumption | use | The {consumption|use} of water fell. | next=of head=water,energy,power,fuel,electricity,gas,oil
contention | claim | It is their {contention|claim} that he lied. | next=that
contentment | happiness | They felt {contentment|happiness}.
contestant | player | Each {contestant|player} has a key.
continuation | extension | It is a {continuation|extension} of the road. | next=of
contraption | machine | They built a strange {contraption|machine}.
controversy | dispute | It caused a {controversy|dispute}.
convert | new follower | He was a {convert|new follower}.
convict | prisoner | The {convicts|prisoners} fled.
conviction | belief | It is their {conviction|belief} that he lied. | next=that
cooperation | teamwork | It takes {cooperation|teamwork}. | next=.
cornerstone | basis | It is the {cornerstone|basis} of the law. | forms=singular next=of
coronation | crowning | They saw the {coronation|crowning} of the king. | next=of
corporation | company | It is a large {corporation|company}. | !next=tax,taxes
corpse | body | They found a {corpse|body}.
correspondence | letters | They kept his {correspondence|letters}. | prev=his,her,their forms=singular
correspondent | reporter | The {correspondent|reporter} left.
corridor | hall | They met in the {corridor|hall}. | !prev=humanitarian,migration,wildlife,economic,transport,air
cosmos | universe | They study the {cosmos|universe}.
cottage | small house | They live in a {cottage|small house}. | prev=a
councillor | council member | The {councillor|council member} left.
counsel | advice | They asked for {counsel|advice}. | prev=for,of,seek,sought,wise,good !next=@det
counterfeit | fake | The note was a {counterfeit|fake}.
countryside | country | They live in the {countryside|country}. | prev=the
county | area | It is in another {county|area}. | prev=another
courier | messenger | The {courier|messenger} left.
courtesy | good manners | They showed great {courtesy|good manners}. | !prev=a,the
courtyard | yard | They met in the {courtyard|yard}.
coverage | reporting | They saw the news {coverage|reporting}. | prev=news,media,press
craftsman | skilled worker | The {craftsman|skilled worker} left. | forms=singular
craving | desire | She had a {craving|desire} for sweets.
craze | fashion | It was a {craze|fashion} in the town.
creation | making | The {creation|making} of wine takes skill. | next=of prev=the
creator | maker | He is the {creator|maker} of the show. | next=of
credibility | trust | They lost {credibility|trust}. | prev=lost,lose,loses,losing
creed | belief | They share a {creed|belief}.
crest | top | They reached the {crest|top} of the hill. | next=of
crevice | crack | It hid in a {crevice|crack}.
criterion | rule | It meets the {criteria|rules}. | forms=plural next=@end,for
crusade | campaign | It was a {crusade|campaign} against crime. | next=against,for
crux | heart | It is the {crux|heart} of the matter. | next=of
cuisine | cooking | They like French {cuisine|cooking}.
culmination | high point | It was the {culmination|high point} of years of work. | next=of
culprit | guilty person | They found the {culprit|guilty person}.
cultivation | growing | They live by the {cultivation|growing} of rice. | next=of
currency | money | They changed their {currency|money}. | prev=their,the,local next=@end
curriculum | course of study | They changed the {curriculum|course of study}. | forms=singular
curtailment | cut | It led to a {curtailment|cut} in trade.
custodian | keeper | He is the {custodian|keeper}.
custody | care | The child is in her {custody|care}. | prev=her,his,their
cutback | cut | There were {cutbacks|cuts}.
cyclist | bike rider | The {cyclist|bike rider} left.
`,
);
