import { readEntries } from "./entry.ts";

/** Nouns from S to V. */
export const NOUNS_S_V = readEntries(
  "noun",
  `
safeguard | protection | It is a {safeguard|protection} against fire. | !next=@noun,@det,@adj,@name
saga | story | It is a long {saga|story}.
salary | pay | They cut her {salary|pay}. | prev=his,her,their,the,annual,high,low
salutation | greeting | They sent {salutations|greetings}.
sanction | penalty | They ended the {sanctions|penalties}. | forms=plural
sanctuary | safe place | It is a {sanctuary|safe place} for birds. | next=for
sapling | young tree | They cut the {sapling|young tree}.
satisfaction | pleasure | It gave him {satisfaction|pleasure}. | !prev=customer,life,job,work,user,customer
savagery | cruelty | They saw the {savagery|cruelty} of war.
scarcity | lack | There was a {scarcity|lack} of food.
scenario | situation | They planned for this {scenario|situation}.
scent | smell | It has a sweet {scent|smell}.
scepticism | doubt | They met it with {scepticism|doubt}.
scheme | plan | It is a new {scheme|plan}. | !prev=colour,color,rhyme,pyramid,numerical,encoding,url,naming,name,classification,coding,signature,voting,pricing forms=singular
schism | split | It led to a {schism|split}.
scholar | expert | A {scholar|expert} said so.
scoundrel | bad person | He is a {scoundrel|bad person}.
scramble | rush | There was a {scramble|rush} for gold. | next=for,to
scrutiny | close study | It needs {scrutiny|close study}. | !prev=under
sculpture | statue | They saw a {sculpture|statue}. | prev=a,the,stone,bronze,marble
seafarer | sailor | The {seafarers|sailors} left.
seaman | sailor | The {seaman|sailor} left.
secession | breaking away | It led to the {secession|breaking away} of the state. | next=of
seclusion | privacy | They live in {seclusion|privacy}.
sect | religious group | They joined a {sect|religious group}.
sector | area | It grew in this {sector|area}. | prev=this
segregation | separation | They fought {segregation|separation}. | !prev=racial
seizure | capture | It led to the {seizure|capture} of the ship. | next=of
selection | choice | They have a wide {selection|choice}. | prev=wide,good
seminar | class | They held a {seminar|class}.
sensation | feeling | It is a strange {sensation|feeling}. | prev=strange,odd,pleasant,warm,cold,same,burning,nice
sentiment | feeling | They share the {sentiment|feeling}.
separation | split | They fear the {separation|split}. | prev=the next=@end
sequel | follow-up | It is a {sequel|follow-up} to the film. | next=to
serenity | calm | They felt the {serenity|calm} of it.
servitude | slavery | They lived in {servitude|slavery}.
setback | problem | They had a {setback|problem}.
setting | place | It is a quiet {setting|place}. | prev=quiet,beautiful,rural,natural
settlement | village | It was a small {settlement|village}. | prev=small,first
shipment | load | They lost a {shipment|load} of oil. | next=of
shortage | lack | There was a {shortage|lack} of food.
shortcoming | weakness | It has one {shortcoming|weakness}.
shortfall | lack | There is a {shortfall|lack} of food. | next=of
showdown | fight | It led to a {showdown|fight}.
shrub | bush | They cut the {shrubs|bushes}.
shutdown | closing | It led to the {shutdown|closing} of the mine. | next=of
sibling | brother or sister | He has one {sibling|brother or sister}. | forms=singular prev=a,one,no
siege | attack | They fled the {siege|attack}. | prev=the,a next=@end
significance | importance | They saw the {significance|importance} of it. | !prev=statistical
silhouette | outline | They saw a {silhouette|outline}.
sincerity | honesty | They doubt his {sincerity|honesty}.
site | place | It is the {site|place} of a battle. | next=of prev=the
skepticism | doubt | They met it with {skepticism|doubt}.
skipper | captain | The {skipper|captain} left the ship.
skirmish | small fight | It led to a {skirmish|small fight}.
slaughter | killing | They saw the {slaughter|killing}. | !next=@det
slaying | killing | It led to the {slaying|killing} of the king.
sleuth | detective | The {sleuth|detective} found the key.
slum | poor area | They live in a {slum|poor area}. | prev=a,the
slumber | sleep | It fell into a {slumber|sleep}. | prev=a,the,deep,his,her,their next=@end
snag | problem | They hit a {snag|problem}.
snippet | piece | They heard {snippets|pieces} of the talk. | next=of
sojourn | stay | It was a brief {sojourn|stay}.
solace | comfort | They found {solace|comfort} in music.
solicitor | lawyer | Her {solicitor|lawyer} left.
solidarity | support | They showed {solidarity|support}.
solitude | being alone | They like {solitude|being alone}.
sorrow | sadness | They felt {sorrow|sadness}.
sovereign | ruler | The {sovereign|ruler} fled.
sovereignty | independence | They lost their {sovereignty|independence}.
spat | quarrel | It was a {spat|quarrel} over money. | prev=a,the forms=singular
spate | series | There was a {spate|series} of thefts. | next=of
specialist | expert | She is a {specialist|expert}.
specimen | sample | They took a {specimen|sample}.
spectacle | sight | It was a strange {spectacle|sight}.
spectator | viewer | The {spectators|viewers} left.
speculation | guessing | It led to {speculation|guessing}. | prev=to,much,wild,more
sphere | ball | It is a metal {sphere|ball}. | prev=metal,glass,hollow
splendour | beauty | They saw the {splendour|beauty} of it.
spot | place | It is a quiet {spot|place}. | prev=quiet,good,nice,favourite,beautiful
spouse | partner | He came with his {spouse|partner}.
squad | team | The {squad|team} left.
squalor | dirt | They lived in {squalor|dirt}.
stance | position | They took a firm {stance|position}.
standpoint | point of view | It is wrong from this {standpoint|point of view}.
startup | new company | It is a {startup|new company}. | prev=a,this,tech
starvation | hunger | They died of {starvation|hunger}.
statesman | leader | He was a great {statesman|leader}.
status | position | It shows their social {status|position}. | prev=social
statute | law | They passed a {statute|law}.
steed | horse | He rode a {steed|horse}.
stench | bad smell | They smelt the {stench|bad smell}.
stigma | shame | They fear the {stigma|shame}.
stint | period | He had a {stint|period} as a teacher. | forms=singular
stipend | payment | They got a small {stipend|payment}.
stipulation | condition | It has one {stipulation|condition}.
stockpile | store | They have a {stockpile|store} of oil. | next=of
storey | floor | It has ten {storeys|floors}.
strain | stress | They felt the {strain|stress}. | next=.,of
stratagem | trick | It was a clever {stratagem|trick}.
strategy | plan | It is a new {strategy|plan}. | prev=new,this,good,simple,successful,political,better
strife | conflict | It led to {strife|conflict}.
stroll | walk | They took a {stroll|walk}.
struggle | fight | It was a long {struggle|fight}. | !next=to,with
subcategory | smaller group | It has two {subcategories|smaller groups}.
subdivision | part | It has two {subdivisions|parts}.
subordinate | junior | He told his {subordinates|juniors}.
subsidy | grant | They cut the {subsidy|grant}.
subsistence | survival | They need it for {subsistence|survival}.
substance | material | They found a strange {substance|material}. | !prev=banned,toxic,illegal,controlled,active
substitute | replacement | It is a {substitute|replacement} for oil. | next=for
subtlety | fine point | It has many {subtleties|fine points}.
succession | series | There was a {succession|series} of wars. | prev=a next=of
suffering | pain | They saw the {suffering|pain} of the poor. | forms=singular
suggestion | idea | It was her {suggestion|idea}. | prev=her,his,their,a
suitability | fitness | They doubt the {suitability|fitness} of it.
summit | top | They reached the {summit|top}. | next=.,of
superstition | belief | It is an old {superstition|belief}.
supervision | control | It is under their {supervision|control}. | prev=their,his,her,under
supervisor | boss | Her {supervisor|boss} left. | !prev=@noun
supplement | addition | It is a {supplement|addition} to the text. | next=to
supposition | guess | It was only a {supposition|guess}.
suppression | crushing | It led to the {suppression|crushing} of the revolt. | next=of
supremacy | power | They fought for {supremacy|power}.
surge | rise | There was a {surge|rise} in trade. | next=in
surgeon | doctor | The {surgeon|doctor} left. | !next=general
surname | last name | It is his {surname|last name}. | prev=his,her,a,the,their
surveillance | watch | They are under {surveillance|watch}. | prev=under
sustenance | food | They need {sustenance|food}.
sympathizer | supporter | He is a {sympathizer|supporter}.
symposium | meeting | They held a {symposium|meeting}.
symptom | sign | It is a {symptom|sign} of stress. | next=of
syndicate | group | It is a {syndicate|group} of firms.
synopsis | summary | They read the {synopsis|summary}.
synthesis | making | The {synthesis|making} of the drug took years. | next=of prev=the
tactic | method | It is a new {tactic|method}.
takeover | purchase | It led to the {takeover|purchase} of the firm. | next=of
tale | story | It is an old {tale|story}.
talent | skill | She has great {talent|skill}. | prev=great,special,natural
tariff | tax | They cut the {tariff|tax} on steel. | next=on,against
tavern | pub | They met in the {tavern|pub}.
taxation | tax | They paid more {taxation|tax}. | prev=more,high,of
technique | method | It is a new {technique|method}.
telecast | broadcast | It was a {telecast|broadcast}.
telephone | phone | It is a {telephone|phone} call. | next=@noun
telephone | phone | She has a {telephone|phone}. | !next=@det
television | TV | It is a {television|TV} show. | next=@noun
television | TV | They watch {television|TV}.
temper | mood | He was in a bad {temper|mood}. | prev=bad,good
temperament | nature | She has a calm {temperament|nature}.
tempest | storm | They feared the {tempest|storm}.
tenant | renter | The {tenant|renter} left. | !prev=sitting
tendency | habit | It has a {tendency|habit} of stopping. | next=of
tenet | belief | It is a {tenet|belief} of the church.
tenure | term | It was built in his {tenure|term}. | prev=his,her
termination | end | It led to the {termination|end} of the deal. | next=of
terminus | end | They met at the {terminus|end} of the line. | next=of
terrain | land | They crossed rough {terrain|land}.
territory | land | They lost much {territory|land}. | forms=singular prev=much,this,new
terror | fear | They fled in {terror|fear}. | prev=in,of,with,great
testimony | evidence | They heard the {testimony|evidence}.
theft | stealing | He was jailed for {theft|stealing}. | prev=for
therapy | treatment | It is a new {therapy|treatment}. | !prev=gene
thoroughfare | main road | It is a {thoroughfare|main road}. | prev=a,main
threat | danger | It is a {threat|danger} to birds. | next=to
thriller | exciting story | It is a {thriller|exciting story}.
throng | crowd | They saw the {throng|crowd}.
thunderstorm | storm | They fear {thunderstorms|storms}.
timber | wood | They sell {timber|wood}.
tint | colour | It has a red {tint|colour}. | prev=red,blue,green
tirade | angry speech | He gave a {tirade|angry speech}.
toddler | small child | The {toddler|small child} slept.
torment | pain | They saw the {torment|pain}.
torrent | flood | It led to a {torrent|flood} of mail. | next=of
toughness | strength | They praised his {toughness|strength}.
toxin | poison | It is a {toxin|poison}.
tragedy | disaster | It was a {tragedy|disaster}. | prev=a,the next=.,that,for
trailblazer | leader | She was a {trailblazer|leader}.
tranquility | calm | They love the {tranquility|calm} of the hills.
tranquillity | calm | They felt the {tranquillity|calm}.
transformation | change | It was a complete {transformation|change}. | !prev=linear,fourier,affine,data,image,coordinate
transgression | sin | It was a {transgression|sin}.
transportation | transport | They paid for {transportation|transport}.
travail | trouble | They wrote of their {travails|troubles}.
treachery | betrayal | They feared {treachery|betrayal}.
treatise | book | He wrote a {treatise|book}.
treaty | agreement | They signed a {treaty|agreement}.
trek | long walk | It was a {trek|long walk}. | prev=a,the
trepidation | fear | They felt {trepidation|fear}.
tribulation | trouble | They faced {tribulation|trouble}.
tribute | sign of respect | It is a {tribute|sign of respect} to him. | prev=a
trickery | lies | They won by {trickery|lies}.
triumph | victory | It was a {triumph|victory} for the team. | next=for
triviality | small matter | It is a {triviality|small matter}.
troop | soldier | The {troops|soldiers} entered the town. | forms=plural !next=movements
trooper | soldier | The {troopers|soldiers} left. | !prev=state
trophy | prize | They won a {trophy|prize}.
troupe | group | It is a dance {troupe|group}.
tumult | noise | They heard the {tumult|noise}.
turmoil | chaos | It led to {turmoil|chaos}.
tussle | fight | It was a {tussle|fight} for power.
tutor | teacher | She is a {tutor|teacher}.
tycoon | rich businessman | He is a {tycoon|rich businessman}.
typhoon | storm | The {typhoon|storm} hit Rome. | prev=the,a
tyranny | cruel rule | They fled {tyranny|cruel rule}.
ultimatum | final demand | They sent an {ultimatum|final demand}.
unanimity | full agreement | They reached {unanimity|full agreement}.
undergraduate | student | She is an {undergraduate|student}. | prev=an next=@end
underside | bottom | It is on the {underside|bottom} of the leaf.
undertaking | task | It was a great {undertaking|task}.
unemployment | lack of jobs | They fear {unemployment|lack of jobs}. | next=@end prev=@verb
unification | joining | It led to the {unification|joining} of the land. | next=of
unrest | trouble | It led to {unrest|trouble}.
upbringing | childhood | She had a strict {upbringing|childhood}.
upheaval | change | It led to {upheaval|change}.
upkeep | care | They pay for the {upkeep|care} of the park. | next=of
uprising | revolt | The {uprising|revolt} began in May.
uproar | protest | It caused {uproar|protest} in the town.
upshot | result | The {upshot|result} was a new law.
upturn | rise | There was an {upturn|rise} in trade. | next=in
usage | use | They cut the {usage|use} of oil. | next=of
usefulness | value | They doubt the {usefulness|value} of it.
utensil | tool | It is a kitchen {utensil|tool}. | prev=kitchen
utilisation | use | It cuts the {utilisation|use} of oil. | next=of
utilization | use | It cuts the {utilization|use} of oil. | next=of prev=@det,better,full,poor,heavy
vacation | holiday | They left on {vacation|holiday}.
vagrant | homeless person | He helped a {vagrant|homeless person}. | forms=singular
valor | bravery | He won a prize for {valor|bravery}.
valour | bravery | He won a prize for {valour|bravery}.
variant | form | It is a {variant|form} of the name. | next=of
variety | kind | It is a new {variety|kind} of rose. | next=of prev=new,this
vegetation | plants | It is covered in {vegetation|plants}. | forms=singular
vehicle | car | He parked his {vehicle|car}. | prev=his,her,my
vendetta | quarrel | It was a family {vendetta|quarrel}.
vendor | seller | The {vendor|seller} left. | prev=the,a,@adj,street,food
veneration | respect | They showed {veneration|respect} for her.
vengeance | revenge | They seek {vengeance|revenge}.
venture | project | It was a risky {venture|project}. | !next=@det,capital
venue | place | It is a good {venue|place}.
verdict | decision | They heard the {verdict|decision}.
verve | energy | She sang with {verve|energy}.
vessel | ship | The {vessel|ship} sank. | !prev=blood
vestige | trace | The last {vestiges|traces} of the wall fell.
vibration | shaking | They felt the {vibration|shaking}. | forms=singular
vicinity | area | They live in the {vicinity|area}. | prev=the
victor | winner | He was the {victor|winner}.
victory | win | It was a {victory|win} for the team. | prev=a,great,first,second,third,big
viewpoint | opinion | They share the {viewpoint|opinion}. | !next=of
vigor | energy | He sang with {vigor|energy}.
vigour | energy | He sang with {vigour|energy}.
villain | bad person | He is the {villain|bad person}.
vista | view | They saw the {vista|view}.
vitality | energy | It is full of {vitality|energy}.
vocalist | singer | She is a {vocalist|singer}.
vocation | job | It is her {vocation|job}.
volition | will | They left of their own {volition|will}.
voyage | trip | They left on a {voyage|trip}.
vulnerability | weakness | It has a {vulnerability|weakness}. | !next=to,of
`,
);
