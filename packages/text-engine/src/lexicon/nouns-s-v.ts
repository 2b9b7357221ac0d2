import { readEntries } from "./entry.ts";

/** Nouns from S to V. */
export const NOUNS_S_V = readEntries(
  "noun",
  `
safeguard | protection | It is a {safeguard|protection} against fire. | !next=@noun,@det,@adj,@name
saga | story | It is a long {saga|story}.
salary | pay | They cut her {salary|pay}. | prev=his,her,their,the,annual,high,low forms=singular
salutation | greeting | They sent {salutations|greetings}.
sanctuary | safe place | It is a {sanctuary|safe place} for birds. | next=for prev=a,the
sapling | young tree | They cut the {sapling|young tree}.
satisfaction | pleasure | It gave him {satisfaction|pleasure}. | prev=great,much,special,more,deep,him,her,them,me,us,some,little,small,gain,gains,give,gives,gave,take,takes,took,personal !next=of,with,level,levels
savagery | cruelty | They saw the {savagery|cruelty} of war. | !prev=to,into,urban
scarcity | lack | There was a {scarcity|lack} of food. | next=of prev=a,the forms=singular !head=resources,means
scenario | situation | They planned for this {scenario|situation}.
scent | smell | It has a sweet {scent|smell}.
scepticism | doubt | They met it with {scepticism|doubt}.
scheme | plan | It is a {scheme|plan} to win time. | next=to forms=singular !prev=the,numerical,encoding,naming,addressing,coding,url,uri,@start
scheme | plan | It is a new {scheme|plan}. | prev=new,clever,grand,ambitious,secret,crazy,government,his,her,their,bold forms=singular
schism | split | It led to a {schism|split}.
scholar | expert | A {scholar|expert} said so. | !prev=visiting,rhodes,fulbright,bible
scoundrel | bad person | He is a {scoundrel|bad person}.
scramble | rush | There was a {scramble|rush} for gold. | next=for,to
scrutiny | close study | They face the {scrutiny|close study} of experts. | next=of prev=the,careful
scrutiny | close attention | It needs {scrutiny|close attention}. | !prev=@adj,@noun,under,in,from,of,the,public,intense
sculpture | statue | They saw a {sculpture|statue}. | prev=a,stone,bronze,marble
seafarer | sailor | The {seafarers|sailors} left.
seaman | sailor | The {seaman|sailor} left.
secession | breaking away | It led to the {secession|breaking away} of the state. | next=of
seclusion | privacy | They live in {seclusion|privacy}.
sect | religious group | They joined a {sect|religious group}. | !prev=left,right,political,obscure,and,socialist,revolutionary,leninist,marxist,communist,religious
sector | area | It grew in this {sector|area}. | prev=this
segregation | separation | They fought the {segregation|separation} of boys and girls. | next=of !prev=racial !head=blacks,races,people,students,citizens,schools,@name
seizure | taking | It led to the {seizure|taking} of the ship. | next=of forms=singular
selection | choice | They have a wide {selection|choice}. | prev=wide,good
seminar | class | They held a {seminar|class}.
sensation | feeling | It is a strange {sensation|feeling}. | prev=strange,odd,pleasant,warm,cold,same,burning,nice
sentiment | feeling | They share the {sentiment|feeling}. | !prev=consumer,market,investor,business,economic
separation | split | They fear the {separation|split}. | prev=the next=@end
sequel | follow-up | It is a {sequel|follow-up} to the film. | next=to
serenity | calm | They felt the {serenity|calm} of it.
servitude | slavery | They lived in {servitude|slavery}. | !prev=penal,involuntary,voluntary
setback | problem | They had a {setback|problem}. | !next=to,for !behind=to,for
setting | place | It is a quiet {setting|place}. | prev=quiet,beautiful,rural,natural
settlement | village | It was a small {settlement|village}. | prev=small,first
shipment | load | They lost a {shipment|load} of oil. | next=of forms=singular prev=a,large,this,second,first,another,huge
shortage | lack | There was a {shortage|lack} of food. | forms=singular next=of !prev=@noun
shortcoming | weakness | It has one {shortcoming|weakness}.
shortfall | lack | There is a {shortfall|lack} of food. | next=of !head=@num head=food,water,staff,teacher,teachers,nurses,doctors,workers,housing,homes,skills,funds,funding,money,energy,labour,labor,supplies,capital
showdown | fight | It led to a {showdown|fight}.
shrub | bush | They cut the {shrubs|bushes}.
shutdown | closing | It led to the {shutdown|closing} of the mine. | next=of !head=cluster,machine,machines,server,servers,session,system,systems,workers,worker,process,computer,reactor,government,database
significance | meaning | It has a special {significance|meaning}. | prev=special
significance | importance | They saw the {significance|importance} of it. | !prev=statistical,clinical,for,level,special,lower,higher,most,least
silhouette | outline | They saw a {silhouette|outline}.
sincerity | honesty | They doubt his {sincerity|honesty}.
site | place | It is the {site|place} of a battle. | next=of prev=the head=battle,battles,massacre,accident,crash,attack,murder,festival,meeting,explosion,disaster,events,event
skepticism | doubt | They met it with {skepticism|doubt}.
skipper | captain | The {skipper|captain} left the ship.
skirmish | small fight | It led to a {skirmish|small fight}.
slaughter | killing | They saw the {slaughter|killing}. | !next=@det
slaying | killing | It led to the {slaying|killing} of the king.
sleuth | detective | The {sleuth|detective} found the key.
sloth | laziness | They were accused of {sloth|laziness}. | prev=of,and,by,from,their,his,her
slum | poor area | They live in a {slum|poor area}. | prev=a,the
slumber | sleep | It fell into a {slumber|sleep}. | prev=a,the,deep,his,her,their next=@end
snag | problem | They hit a {snag|problem}.
snippet | piece | They heard {snippets|pieces} of the talk. | next=of
sojourn | stay | It was a brief {sojourn|stay}.
solace | comfort | They found {solace|comfort} in music.
solicitor | lawyer | Her {solicitor|lawyer} left.
solidarity | support | They felt {solidarity|support} for her. | next=for !prev=and,the
solidarity | support | They showed {solidarity|support}. | prev=show,shows,showed,shown,showing,express,expressed !next=with,between,among
solitude | being alone | They like {solitude|being alone}. | prev=like,likes,liked,enjoy,enjoys,enjoyed,prefer,prefers,preferred,avoid,avoids,avoided,hate,hated,fear,fears,feared,love,loves,loved
sorrow | sadness | They felt {sorrow|sadness}.
sovereign | ruler | The {sovereign|ruler} fled. | !next=@noun,will
sovereignty | independence | They lost their {sovereignty|independence}. | prev=its,their,national,full !next=over,of
spat | quarrel | It was a {spat|quarrel} over money. | prev=a,the forms=singular
spate | series | There was a {spate|series} of thefts. | next=of
specialist | expert | She is a {specialist|expert} in law. | next=in,on,from,at
specialist | expert | They asked the best {specialists|experts}. | prev=@noun,@adj,these,many,several,leading !prev=medical
specimen | sample | They took a blood {specimen|sample}. | prev=blood,urine,tissue,soil,rock,stool,laboratory
spectacle | sight | It was a strange {spectacle|sight}. | forms=singular
speculation | guessing | It led to {speculation|guessing}. | prev=to,much,wild,more !next=in,for,on,by
sphere | ball | It is a metal {sphere|ball}. | prev=metal,glass,hollow
splendour | beauty | They saw the {splendour|beauty} of it.
spot | place | It is a quiet {spot|place}. | prev=quiet,good,nice,favourite,beautiful
spouse | husband or wife | She may bring a {spouse|husband or wife}. | forms=singular prev=a,your,each,every,surviving,the,former
squad | team | The {squad|team} left. | !prev=death,firing,bomb,vice,fraud,drug,riot,police,hit,flying,murder,fascist,assassination,terror
squalor | dirty conditions | They lived in {squalor|dirty conditions}. | !prev=own
stance | position | They took a firm {stance|position}.
standpoint | point of view | It is wrong from this {standpoint|point of view}.
startup | new company | It is a {startup|new company}. | prev=a,this,tech !next=file,script,time,cost,costs
starvation | hunger | They died of {starvation|hunger}. | !next=of !prev=writer,reader,thread,process,resource
statesman | leader | He was a great {statesman|leader}. | !prev=elder,senior,world,scholar
status | position | It shows their social {status|position}. | prev=social
statute | law | They passed a {statute|law}. | !next=of
steed | horse | He rode a {steed|horse}.
stench | bad smell | They smelt the {stench|bad smell}.
stigma | shame | They fear the {stigma|shame} of it. | next=of,attached,around,surrounding !head=flower,flowers,pistil,plant,plants
stigma | shame | They fear social {stigma|shame}. | prev=social forms=singular
stint | period | He had a {stint|period} as a teacher. | forms=singular
stipend | payment | They got a small {stipend|payment}.
stipulation | condition | It has one {stipulation|condition}.
stockpile | store | They have a {stockpile|store} of oil. | next=of
storey | floor | It has ten {storeys|floors}.
strain | stress | They felt the {strain|stress}. | next=.,of !prev=a,an,new,this,one,each,every,another,different,resistant,and,virus,viral,bacterial,racial,pure,muscle,thigh,hamstring,calf,groin,back,knee,ankle,eye !head=virus,bacteria,flu,influenza,yeast,disease,bacterium,rice,wheat,mice,music,thought,cannabis,corn,fungus,@name
stratagem | trick | It was a clever {stratagem|trick}.
strategy | plan | It is a new {strategy|plan}. | prev=new,this,good,simple,successful,political,better
stricture | limit | The {strictures|limits} of the law were resented. | forms=plural next=of
strife | conflict | It led to {strife|conflict}.
stroll | walk | They took a {stroll|walk}.
struggle | fight | It was a long {struggle|fight}. | prev=long,bitter,bloody,violent,armed forms=singular !next=to,with
struggle | fight | They joined the {struggle|fight} for peace. | next=for,against,over forms=singular !prev=class
subcategory | smaller group | It has two {subcategories|smaller groups}.
subdivision | part | It has two {subdivisions|parts}. | prev=two,three,four,five,many,several,further,main forms=plural
subordinate | junior | He told his {subordinates|juniors}. | prev=his,her,their,your,its,my
substance | material | They found a strange {substance|material}. | prev=strange,sticky,hard,soft,harmful,dangerous,waxy,oily,dark,white,black,tough !next=of
substitute | replacement | It is a {substitute|replacement} for oil. | next=for forms=singular
substitute | replacement | They use them as {substitutes|replacements} for oil. | next=for forms=plural prev=as,good,possible,cheap,other
subtlety | fine point | It has many {subtleties|fine points}. | forms=plural
succession | series | There was a {succession|series} of wars. | prev=a next=of
suffering | pain | They saw the {suffering|pain} of the poor. | forms=singular prev=the,their,his,her next=of,@end
suffrage | right to vote | They won women's {suffrage|right to vote}. | prev='s
suggestion | idea | It was her {suggestion|idea}. | prev=her,his,their,a !next=of,that,only
summit | top | It has hills whose {summits|tops} are bare. | prev=whose,their forms=plural
summit | top | They reached the {summit|top} of the hill. | next=of head=mountain,mountains,hill,hills,peak,peaks,mount,volcano,everest,ridge,cliff,range,ambition
superstition | false belief | They held on to old {superstitions|false beliefs}. | forms=plural
superstition | false belief | It is a {superstition|false belief}. | prev=a,this,the,that,every,each,old,an forms=singular
supervision | control | It is under their {supervision|control}. | prev=their,his,her
supervisor | boss | Her {supervisor|boss} left. | !prev=@noun prev=his,her,my,your,their,our,its,immediate,direct,line,shift,new,s
supplement | addition | It is a {supplement|addition} to the text. | next=to
supposition | guess | It was only a {supposition|guess}. | !next=that
suppression | crushing | It led to the {suppression|crushing} of the revolt. | next=of head=revolt,revolts,rebellion,rebellions,uprising,uprisings,protest,protests,opposition,dissent,heresy,strike,strikes,riots,revolution,movement,unrest
supremacy | power | They fought for {supremacy|power}. | !prev=white,parliamentary,quantum,racial,male,air,@noun,the !next=of,clause
surge | sharp rise | There was a {surge|sharp rise} in trade. | next=in
surgeon | doctor | The {surgeon|doctor} left. | !next=general
surname | last name | It is his {surname|last name}. | prev=his,her,a,the,their
surveillance | watch | They are under {surveillance|watch}. | prev=under
sustenance | food | They need {sustenance|food}.
sympathizer | supporter | He is a {sympathizer|supporter}.
symposium | meeting | They held a {symposium|meeting}.
symptom | sign | It is a {symptom|sign} of stress. | next=of forms=singular !prev=the,common,main,classic
syndicate | group | It is a {syndicate|group} of firms.
synopsis | summary | They read the {synopsis|summary}.
synthesis | making | The {synthesis|making} of the drug took years. | next=of prev=the head=drug,drugs,protein,proteins,compound,compounds,material,materials,molecule,molecules,acid,acids,dna,rna,hormone,hormones,enzyme,enzymes,vitamin
tactic | method | It is a new {tactic|method}. | !prev=military,combat,battle,guerrilla,delaying,guerilla
takeover | purchase | It led to the {takeover|purchase} of the firm. | next=of !prev=military,nazi,socialist,communist,government,state head=firm,company,companies,bank,banks,business,airline,chain,club,group,rival,startup,supplier,brand
tale | story | It is an old {tale|story}. | !prev=fairy,folk,tall
talent | skill | She has great {talent|skill}. | prev=great,special,natural
tariff | tax | They cut the {tariff|tax} on steel. | next=on,against
tavern | pub | They met in the {tavern|pub}.
taxation | taxes | They rose against heavy {taxation|taxes}. | prev=heavy,unfair,through,by,without,increased next=@end,on,and,to,or
taxation | tax | They paid more {taxation|tax}. | prev=more,high,of
technique | method | It is a new {technique|method}.
telecast | broadcast | It was a {telecast|broadcast}.
telephone | phone | It is a {telephone|phone} call. | next=@noun
telephone | phone | She has a {telephone|phone}. | !next=@det
television | TV | It is a {television|TV} show. | next=@noun
television | TV | They watch {television|TV}.
temper | mood | He was in a bad {temper|mood}. | prev=bad,good
temperament | nature | She has a calm {temperament|nature}. | prev=@adj,his,her,their,your !prev=equal,artistic,difficult
tempest | storm | They feared the {tempest|storm}. | !next=in
tenet | belief | It is a {tenet|belief} of the church.
tenure | term | It was built in his {tenure|term}. | prev=his,her
termination | end | It led to the {termination|end} of the deal. | next=of !head=pregnancy,pregnancies
terminology | terms | They know the {terminology|terms} of the trade. | prev=the,our,their,its,his,her,your next=@end,of,used,from,in,for
terminus | end | They met at the {terminus|end} of the line. | next=of
terrain | land | They crossed rough {terrain|land}.
territory | land | They lost the conquered {territories|land}. | forms=plural prev=conquered,new,foreign,vast,lost !next=@verb
territory | land | They lost much {territory|land}. | forms=singular prev=much,this,new
terror | fear | They fled in {terror|fear}. | prev=in,with !next=attacks
testimony | evidence | They heard the {testimony|evidence}. | !next=to
theft | stealing | He was jailed for {theft|stealing}. | prev=for
therapy | treatment | It is a new {therapy|treatment}. | prev=new,the,this,that,these,effective,promising,experimental,possible,available,such,many !next=session,sessions
thoroughfare | main road | It is a {thoroughfare|main road}. | prev=a,main
threat | danger | It is a {threat|danger} to birds. | next=to !prev=my,your,his,her,its,our,their,terrorist,military,communist,nuclear,terror head=@noun,@name
thriller | exciting story | It is a {thriller|exciting story}.
throng | crowd | They saw the {throng|crowd}.
timber | wood | They sell {timber|wood}. | forms=singular
tint | colour | It has a red {tint|colour}. | prev=red,blue,green
tirade | angry speech | He gave a {tirade|angry speech}.
toddler | small child | The {toddler|small child} slept.
torment | pain | They saw the {torment|pain}.
torrent | flood | It led to a {torrent|flood} of mail. | next=of
toughness | strength | They praised his {toughness|strength}.
toxin | poison | It is a {toxin|poison}. | !prev=@noun,botulinum,bacterial,uremic,diphtheria,tetanus
tragedy | disaster | It was a {tragedy|disaster} for the town. | prev=a,the next=that,for
trailblazer | leader | She was a {trailblazer|leader}.
tranche | part | They paid the first {tranche|part} of the loan. | next=of
tranquility | calm | They love the {tranquility|calm} of the hills.
tranquillity | calm | They felt the {tranquillity|calm}.
transformation | change | It was a complete {transformation|change}. | !prev=linear,fourier,affine,data,image,coordinate,unitary,matrix,geometric,laplace,lorentz,digital,bacterial,rigid,log,@noun,program,source,code,query !next=applied,to,between,on,using,from,of
transgression | sin | He wrote of his past {transgressions|sins}. | prev=his,her,their,our,my,your,moral,past,youthful
transportation | transport | They paid for {transportation|transport}.
travail | trouble | They wrote of their {travails|troubles}. | forms=plural
travesty | mockery | The trial was a {travesty|mockery} of justice. | next=of
treachery | betrayal | They feared {treachery|betrayal}.
treatise | book | He wrote a {treatise|book}.
treaty | agreement | They signed a {treaty|agreement}.
trek | long walk | It was a {trek|long walk}. | prev=a,the
trepidation | fear | They felt {trepidation|fear}.
tribulation | trouble | They faced {tribulation|trouble}.
tribute | sign of respect | It is a {tribute|sign of respect} to him. | prev=a !head=courage,skill,skills,strength,ability,flexibility,talent,fiber,power,spirit,work,will,resilience,determination,patience
trickery | tricks | They won by {trickery|tricks}.
triumph | victory | It was a {triumph|victory} for the team. | next=for
triviality | small matter | It is a mere {triviality|small matter}. | prev=a,mere,this forms=singular
triviality | small matter | They fought over {trivialities|small matters}. | forms=plural
troop | soldier | The {troops|soldiers} entered the town. | forms=plural !next=movements
trooper | soldier | The {troopers|soldiers} left. | !prev=state
troupe | group | It is a dance {troupe|group}.
tumult | noise | They heard the {tumult|noise} of the crowd. | prev=the next=of head=crowd,crowds,street,streets,market,battle,waves,sea
turmoil | chaos | It led to {turmoil|chaos}.
tussle | fight | It was a {tussle|fight} for power.
tutor | teacher | She is a {tutor|teacher}.
tycoon | rich businessman | He is a {tycoon|rich businessman}.
typhoon | storm | The {typhoon|storm} hit Rome. | prev=the,a
tyranny | cruel rule | They fled {tyranny|cruel rule}. | forms=singular !prev=majority,petty,a !head=majority,numbers,decisions,distance
ultimatum | final demand | They sent an {ultimatum|final demand}.
unanimity | full agreement | They reached {unanimity|full agreement}. | !prev=equal,near,almost,of
undergraduate | student | She is an {undergraduate|student}. | prev=an next=@end
underside | bottom | It is on the {underside|bottom} of the leaf.
undertaking | task | It was a huge {undertaking|task}. | prev=great,huge,major,massive,big,difficult,enormous,ambitious,costly,complex,large,vast,dangerous,risky,expensive,serious,considerable,colossal,daunting !next=to,that,from,by,given
unification | joining | It led to the {unification|joining} of the land. | next=of !head=@name,forces,theory,clause,clauses,variable,variables,term,terms,type,types
unrest | trouble | It led to {unrest|trouble}.
upbringing | childhood | She had a strict {upbringing|childhood}. | prev=strict,happy,unhappy,poor,humble,rural,difficult,sheltered
upheaval | change | It led to political {upheaval|change}. | prev=@adj !prev=great,major,huge
upheaval | great change | It led to {upheaval|great change}. | !prev=@adj
upkeep | care | They pay for the {upkeep|care} of the park. | next=of
uprising | revolt | The {uprising|revolt} began in May.
uproar | loud protest | It caused {uproar|loud protest} in the town. | !next=of
upshot | result | The {upshot|result} was a new law.
upturn | rise | There was an {upturn|rise} in trade. | next=in
usage | use | They cut the {usage|use} of oil. | next=of
usefulness | value | They doubt the {usefulness|value} of it.
utensil | tool | It is a kitchen {utensil|tool}. | prev=kitchen
utilisation | use | It cuts the {utilisation|use} of oil. | next=of
utilization | use | It cuts the {utilization|use} of oil. | next=of prev=@det,better,full,poor,heavy
vagary | unexpected change | They feared the {vagaries|unexpected changes} of the market. | forms=plural next=of
vagrant | homeless person | He helped a {vagrant|homeless person}. | forms=singular
valor | bravery | He won a prize for {valor|bravery}.
valour | bravery | He won a prize for {valour|bravery}.
variant | form | It is a {variant|form} of the name. | next=of
variation | difference | They found {variations|differences} in price. | forms=plural next=in,between !prev=small,genetic,random,statistical
variety | kind | It is a new {variety|kind} of rose. | next=of prev=new,this
vegetation | plants | It is covered in {vegetation|plants}. | forms=singular !prev=dense,thick,lush
vehicle | car | He parked his {vehicle|car}. | prev=his,her,my
vendetta | quarrel | It was a family {vendetta|quarrel}.
vendor | seller | The {vendor|seller} left. | prev=the,a,@adj,street,food
veneration | respect | They showed {veneration|respect} for her.
vengeance | revenge | They seek {vengeance|revenge}. | !prev=a,@adj
venture | project | It was a risky {venture|project}. | !next=@det,capital,to,into !prev=joint,new
venue | place | It is a good {venue|place}.
verdict | decision | They heard the {verdict|decision}. | !prev=guilty,innocent !next=of
verve | energy | She sang with {verve|energy}.
vessel | ship | The {vessel|ship} sank. | !prev=blood,lymph,lymphatic,coronary,pressure,drinking,ceramic,clay,cooking,reaction,reactor,storage,sealed,glass,bronze,pottery,cerebral,large,larger,smaller,tiny,human,closed,earthen,same,open,empty,containing,copper,metal,insulated,heated,evacuated,silver,gold,cylindrical,separate,second,suitable,airtight,steel,iron,wooden,plastic,clean,shallow,hot,cold,mixing,boiling,cooled,vacuum,iron,sterile,receiving,collecting,adjacent,nearby,main,major,minor,narrow,affected,blocked,damaged,injured,single,neighbouring,neighboring,surrounding,underlying,feeding,supplying,thin,minute,bleeding,arterial,venous !next=wall,walls,in,containing,that,contains,with,and,of
vestige | trace | The last {vestiges|traces} of the wall fell.
vibration | shaking | They felt the {vibration|shaking}. | forms=singular prev=the,this next=@end
vicinity | area | They live in the {vicinity|area}. | prev=the !next=of
victor | winner | He was the {victor|winner}.
victory | win | It was their first {victory|win} in May. | prev=first,second,third,only,last,home,away,straight,fifth,fourth,league next=in,over,against,of,since,@end
viewpoint | point of view | They share the {viewpoint|point of view}.
vigor | energy | He sang with {vigor|energy}.
vigour | energy | He sang with {vigour|energy}.
vista | view | They saw the {vista|view}. | prev=@det,@adj
vitality | energy | It is full of {vitality|energy}.
vocalist | singer | She is a {vocalist|singer}.
volition | will | They left of their own {volition|will}.
voyage | journey | They left on a {voyage|journey}.
vulnerability | weakness | It has a {vulnerability|weakness}. | forms=singular prev=a,security !next=to,of
vulnerability | weakness | It has many {vulnerabilities|weaknesses}. | forms=plural !next=to,of
`,
);
