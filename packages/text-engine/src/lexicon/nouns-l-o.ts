import { readEntries } from "./entry.ts";

/** Nouns from L to O. */
export const NOUNS_L_O = readEntries(
  "noun",
  `
laborer | worker | The {laborer|worker} left.
labour | work | It takes much {labour|work}. | prev=much,hard,manual
labourer | worker | The {labourer|worker} left.
lad | boy | He is a kind {lad|boy}.
lament | cry | They heard a {lament|cry}. | !next=@det,for,about prev=a,the,loud,sad
landmark | famous place | It is a popular {landmark|famous place}. | prev=local,popular,city,national
lapse | gap | There was a {lapse|gap} of ten years. | next=of !head=judgment,judgement,memory,attention,concentration,time,taste,reason,faith
larceny | theft | He was jailed for {larceny|theft}.
largesse | gifts | They lived on state {largesse|gifts}. | prev=state,federal,public,government
largesse | generosity | The town lived on his {largesse|generosity}. | prev=his,her,their,its,royal
lawmaker | politician | The {lawmakers|politicians} met in May.
lawsuit | court case | They lost the {lawsuit|court case}.
layoff | job cut | There were {layoffs|job cuts}.
leeway | freedom | They have some {leeway|freedom}.
legend | story | It is an old {legend|story}. | prev=old,local,popular
legislation | laws | They passed new {legislation|laws}. | forms=singular !prev=this,a,the,that,of,primary,secondary,delegated
legislator | politician | A {legislator|politician} spoke.
legislature | lawmaking body | It is in the {legislature|lawmaking body}. | prev=the,state
leisure | free time | They need {leisure|free time}. | next=@end prev=for,need,more
lethargy | tiredness | They fought their {lethargy|tiredness}.
lexicon | dictionary | It is a {lexicon|dictionary}. | prev=a !next=of
liberation | freedom | They fought for {liberation|freedom}. | prev=for
liberation | freeing | It led to the {liberation|freeing} of the town. | next=of
liberty | freedom | They fought for {liberty|freedom}. | next=@end,and,of,from !prev=civil forms=singular
lifespan | life | It has a short {lifespan|life}. | prev=short,long,average
lifestyle | way of life | It is a simple {lifestyle|way of life}.
liking | taste | They have a {liking|taste} for it. | next=for
limitation | limit | It has one {limitation|limit}. | forms=singular !next=of,in,that !prev=@noun,arms,arm,toward,towards
limitation | limit | They know the {limitations|limits} of it. | forms=plural
lineage | family line | He is of royal {lineage|family line}. | prev=his,her,their,royal,noble,entire,proud !next=of
linguist | language expert | A {linguist|language expert} said so.
liquor | strong drink | They sell {liquor|strong drink}. | !prev=hard,strong,malt
litany | long list | It was a {litany|long list} of complaints. | next=of forms=singular
litigation | legal action | They faced {litigation|legal action}.
livelihood | living | They lost their {livelihood|living}. | forms=singular prev=a,my,your,his,her,our,their,own,decent !next=of
livestock | farm animals | They keep {livestock|farm animals}.
loathing | hatred | They felt {loathing|hatred}. | !prev=and,or
locale | place | They met in a quiet {locale|place}. | prev=quiet,exotic,remote,rural,beautiful,new,strange,local
locality | area | They live in the {locality|area}. | !prev=temporal,spatial,of,preserves,reference,better,data,cache !next=of
location | place | It is a quiet {location|place}. | !prev=memory,spatial,in,to,of,by,for,with,on,and,or,at,from,@noun,@name,default !next=of,@num
locomotion | movement | They study the {locomotion|movement} of fish.
longevity | long life | It is known for its {longevity|long life}. | !prev=@adj,@noun,and,or
longing | wish | She felt a {longing|wish} to go. | next=for,to prev=a,the,his,her,their,our,deep,strong,great,this,all,secret
loot | stolen goods | They hid the {loot|stolen goods}.
lull | quiet time | There was a {lull|quiet time}. | !next=@det,me,you,him,us,them,in !prev=to,not
luminary | leading figure | The {luminaries|leading figures} of the town met.
lunatic | madman | He is a {lunatic|madman}. | forms=singular
lyric | word | The {lyrics|words} are sad. | forms=plural prev=the,its,his,her,whose,song's,with,and next=of,are,were,by,@end,tell,deal,to
machinery | machines | They sell {machinery|machines}. | forms=singular !next=of,for !prev=its,their,cell,cell's,own,government,political,administrative,legal,military,state,diplomatic,adequate,financial,economic,cellular,molecular,of,index,evaluation,social,same,the,scan,query,optimizer
magistrate | judge | The {magistrate|judge} spoke.
magnate | business leader | He is a steel {magnate|business leader}.
magnitude | size | Its {magnitude|size} is known. | prev=their,its
magnitude | size | They know the {magnitude|size} of it. | next=of !prev=earthquake,a
maiden | girl | She is a {maiden|girl}. | next=@end
mainstay | main support | It is the {mainstay|main support} of the town.
majesty | greatness | They saw the {majesty|greatness} of it.
malady | illness | It is a rare {malady|illness}.
malfunction | fault | There was a {malfunction|fault} in the pump. | prev=a,technical,mechanical,electrical,computer,the next=@end,in,of,that,and
malice | ill will | He acted with {malice|ill will}. | !prev=@det
manner | way | It works in a friendly {manner|way}. | prev=usual,conventional,traditional,following,normal,ordinary,original,friendly,orderly,timely,systematic,consistent,new,certain,particular,natural,careful,professional,predictable,responsible,peaceful
manner | way | It works in this {manner|way}. | prev=this,similar,same,different,that,any,simple,proper,strange,efficient,safe
mannerism | habit | He has a strange {mannerism|habit}.
manoeuvre | move | It was a bold {manoeuvre|move}. | forms=singular !prev=military,heimlich !next=@det
manor | large house | They live in a {manor|large house}. | prev=a next=@end,in
mansion | large house | They live in a {mansion|large house}. | prev=a,the
manual | guide | They read the {manual|guide}. | prev=the,a,user,training next=@end
manufacture | making | The {manufacture|making} of shoes takes skill. | next=of
manufacturer | maker | They asked the car {manufacturer|maker}. | prev=@noun,@name
manufacturer | maker | They asked the {manufacturer|maker}. | prev=the,a,its,their,this,each,largest,biggest,leading !next=@noun
mariner | sailor | The {mariner|sailor} left.
marvel | wonder | It is a {marvel|wonder}.
massacre | mass killing | They fled the {massacre|mass killing}. | !next=@det
masterpiece | great work | It is a {masterpiece|great work}. | !prev=great
mastery | command | She has {mastery|command} of the tool. | next=of
mate | partner | It calls to its {mate|partner}. | prev=its,a
maxim | saying | It is an old {maxim|saying}.
mayhem | chaos | It led to {mayhem|chaos}.
meadow | grassy field | They walk in the {meadow|grassy field}. | prev=the,a
means | way | It is a {means|way} of trade. | next=of prev=a
medication | medicine | They take {medication|medicine}. | forms=singular
melody | tune | He sang a {melody|tune}.
memento | reminder | She kept it as a {memento|reminder}.
memo | note | He wrote a {memo|note}.
memoir | life story | He wrote a {memoir|life story}. | forms=singular
memorandum | note | He wrote a {memorandum|note}.
menace | danger | It is a {menace|danger} to birds. | !next=@det,of !prev=of,title
mentality | way of thinking | It is a new {mentality|way of thinking}. | !prev=@noun,@end,herd,siege,mob,slave,victim
mentor | teacher | She met her {mentor|teacher}. | prev=his,her,my @name
mentor | adviser | He was her {mentor|adviser}.
mercenary | hired soldier | They paid the {mercenaries|hired soldiers}.
merchandise | goods | They sell {merchandise|goods}. | forms=singular
merchant | trader | The {merchant|trader} left. | !next=marine,navy,ship,ships,bank,banker,bankers,seaman,seamen
merger | joining | It led to the {merger|joining} of the two firms. | next=of
merit | value | It has great {merit|value}. | prev=great,artistic,literary
merriment | fun | They heard the {merriment|fun}.
metamorphosis | change | It is a strange {metamorphosis|change}. | prev=a,strange,sudden,remarkable
meteorologist | weather expert | The {meteorologists|weather experts} warned them.
methodology | method | It is a new {methodology|method}. | !prev=research,agile,@noun
metropolis | big city | It is a {metropolis|big city}.
midst | middle | They met in the {midst|middle} of it. | next=of prev=the
milestone | key event | It was a {milestone|key event}. | !prev=significant,major,important,key,big,great,historic,first,last,new,next,development,project,@noun
militant | activist | The union {militants|activists} met. | prev=union,party,political,labour,labor,socialist,communist,syndicalist,anarchist,libertarian,marxist,trotskyist,feminist,left-wing,socialists,student,cnt,fai,local,leading,rank-and-file
militant | fighter | The {militants|fighters} fled.
mindset | way of thinking | It is a new {mindset|way of thinking}. | !prev=growth,fixed,@noun
ministry | government department | It is a {ministry|government department}. | prev=a,each,another
minority | group | They are a small {minority|group}. | prev=small,tiny
minority | small group | They are a {minority|small group}. | prev=a !next=current,view,position
mirth | laughter | They heard the {mirth|laughter}.
misapprehension | mistake | It is a {misapprehension|mistake}. | prev=a next=.
misconception | wrong idea | It is a common {misconception|wrong idea}.
misconduct | bad behavior | He was sent home for {misconduct|bad behavior}. | !prev=@adj,gross
miscreant | criminal | The {miscreants|criminals} were caught.
misdemeanor | minor crime | It is a {misdemeanor|minor crime}.
misery | suffering | They live in {misery|suffering}.
misfortune | bad luck | It was his {misfortune|bad luck}. | forms=singular !prev=a,the,economic,financial,great,our,personal,@verb !next=of,to
mishap | accident | There was a {mishap|accident}.
misnomer | wrong name | It is a {misnomer|wrong name}.
missive | letter | He wrote a {missive|letter}.
mixture | mix | It is a {mixture|mix} of oil and salt. | next=of prev=a,this,strange,odd,curious,rich
mob | crowd | An angry {mob|crowd} left. | prev=angry,the,a !next=boss,bosses,violence,incited,led,law,rule,justice,@ing
modification | change | They made a {modification|change}.
monarch | ruler | The {monarch|ruler} lived in Rome.
morality | morals | They doubt his {morality|morals}. | prev=my,your,his,her,their,private,personal !next=of
morsel | small piece | They ate a {morsel|small piece}.
mortal | human | They are {mortals|humans}. | forms=plural
mortality | deaths | They study infant {mortality|deaths}. | !next=rate,rates prev=infant,child,maternal
motif | theme | It has a red {motif|theme}. | !prev=floral,decorative,geometric,flower,animal,ornamental
motivation | reason | It is the {motivation|reason} for the plan. | next=for,behind
motive | reason | They found the {motive|reason} for it. | !prev=@noun,profit,achievement,from !next=power,force,of
motorist | driver | The {motorists|drivers} left.
motto | saying | Its {motto|saying} is short.
mound | small hill | It is on a {mound|small hill}. | prev=a,the
mountaineer | climber | A {mountaineer|climber} left.
multitude | crowd | They saw the {multitude|crowd}. | prev=the forms=singular !next=of
municipality | town | They live in a small {municipality|town}. | prev=small
munition | weapon | They make {munitions|weapons}. | forms=plural
mutiny | revolt | The {mutiny|revolt} lasted a day.
mystique | mystery | They felt the {mystique|mystery} of it.
mythology | myths | They study {mythology|myths}. | prev=study
nadir | lowest point | It was the {nadir|lowest point} of his career. | forms=singular
narcotic | drug | They sell {narcotics|drugs}. | forms=plural
narrative | story | It is a long {narrative|story}. | prev=@det,@adj !prev=grand,dominant,historical,personal
nation | country | It is a rich {nation|country}. | !prev=united,first,indigenous,cherokee,navajo !next=state,states,building
nausea | sickness | They felt {nausea|sickness}.
navigator | sailor | Portuguese {navigators|sailors} found it. | prev=portuguese,spanish,dutch,english,british,french,italian,european,great,skilled,genoese,venetian,norse
necessity | need | They saw the {necessity|need} for it. | next=for,to prev=the,no
necessity | need | They pay for the {necessities|needs} of life. | next=of forms=plural prev=the,basic,daily,bare
neglect | lack of care | They saw the {neglect|lack of care}. | next=@end !prev=of,in
negligence | carelessness | It was caused by {negligence|carelessness}. | prev=by,through,his,her,their,sheer
negotiation | talk | The {negotiations|talks} lasted a week. | forms=plural
neighborhood | area | They live in this {neighborhood|area}. | prev=this,that,my,your,his,her,our,their next=@end
neighbourhood | area | They live in this {neighbourhood|area}. | prev=this,that,my,your,his,her,our,their next=@end
neophyte | beginner | He is a {neophyte|beginner} at chess.
newcomer | new arrival | He is a {newcomer|new arrival}.
nobility | nobles | The {nobility|nobles} fled. | forms=singular !prev=minor
nobleman | noble | He was a rich {nobleman|noble}.
nomad | wanderer | They are {nomads|wanderers}.
nominee | candidate | She is the {nominee|candidate}.
notion | idea | It is a strange {notion|idea}. | !prev=no
notoriety | bad name | His {notoriety|bad name} grew. | prev=@det
nourishment | food | They need {nourishment|food}. | forms=singular
novel | book | She wrote a {novel|book}. | prev=@det,@adj !prev=graphic,historical,gothic,romantic,modern,english,american,russian,french,german,victorian,epistolary,dystopian,visual,light,realist,realistic,postmodern,contemporary !next=as
novelty | new thing | It was a {novelty|new thing}. | prev=a
novice | beginner | He is a {novice|beginner}.
nuance | fine point | It has many {nuances|fine points}. | forms=plural !prev=fine,finer,subtle,subtler,small
nuisance | problem | It is a {nuisance|problem}. | !next=of !prev=public,private,legal
nutrition | diet | They suffer from poor {nutrition|diet}. | prev=poor
nutrition | food | They need good {nutrition|food}. | prev=good
obligation | duty | They have an {obligation|duty} to help. | !prev=debt,financial,lease,pension,unliquidated,outstanding,current,term,immediate,contractual,short,and !next=@num
observance | keeping | They value the {observance|keeping} of the rule. | next=of
obstacle | barrier | It is an {obstacle|barrier} to trade. | next=to
occupation | job | He tried many {occupations|jobs}. | forms=plural prev=many,various,several,different,of,other,manual
occupation | job | What is your {occupation|job}? | prev=your,his,her,my,hard,good,common,main !next=of,with,by
occurrence | event | It is a rare {occurrence|event}. | forms=singular next=@end prev=rare,common,daily,strange,normal
odor | smell | It has a strong {odor|smell}.
odour | smell | It has a strong {odour|smell}.
offence | crime | It is an {offence|crime}. | prev=an,this,serious,violent,capital,federal,drug,sexual,minor,alleged,terrorist,terrorism,similar,separate
offender | criminal | The {offender|criminal} left. | !prev=waste,worst,main,biggest,repeat,sex,young,youthful,juvenile,criminal,first-time,time,traffic,egregious,habitual,chief,frequent,alleged
offensive | attack | They began an {offensive|attack}. | prev=an,the,military,massive,huge,major,new,big,ground,summer,spring,winter,final,successful,large,german,allied,soviet,russian
offshoot | branch | It is an {offshoot|branch} of the club.
offspring | young | It feeds its {offspring|young}. | prev=its,their,her forms=singular
omission | gap | There is an {omission|gap} in the text. | !next=of,from,or,and !prev=of,or,and,by,their,'s,his,her,/
onlooker | watcher | The {onlookers|watchers} left.
onset | start | It was the {onset|start} of war. | next=of
onslaught | attack | They feared the {onslaught|attack}. | !next=of
opponent | rival | He beat his {opponent|rival}. | prev=his,her,my,your,an !next=of forms=singular
opportunity | chance | It is a good {opportunity|chance}. | forms=singular prev=a,an,the,another,every,no,any,this,that,his,her,their,my,your,our,good,great,best,first,last,next,rare,new,perfect,big,better,real,only,little,ample,historic,wonderful,excellent,ideal,unique,fullest !next=in,cost,costs
opportunity | chance | They gave her {opportunities|chances} to win. | forms=plural next=to,for !prev=@noun,economic,commercial,equal,educational,professional,financial,and,investment
opposition | resistance | They met {opposition|resistance}. | prev=met
oppression | cruel treatment | They fled {oppression|cruel treatment}. | !prev=racial,sexual,gender,class,economic,social,political,religious,colonial,systemic,structural,national,an forms=singular
oppressor | cruel ruler | The {oppressors|cruel rulers} left. | !prev=and,or
option | choice | It is the best {option|choice}. | prev=best,good,only
option | choice | They have no other {option|choice}. | prev=other forms=singular
opulence | wealth | They saw the {opulence|wealth}.
oration | speech | He gave an {oration|speech}.
orator | speaker | He was a great {orator|speaker}.
orchard | fruit garden | It is an {orchard|fruit garden}. | !prev=@noun,apple,cherry,peach,orange,olive,almond,pear,plum
ordeal | bad experience | It was an {ordeal|bad experience}. | prev=@det,@adj
ordinance | law | They passed an {ordinance|law}.
organisation | group | They run an {organisation|group} that helps. | forms=singular next=that,which,@end,for prev=an,this,that,another,professional,charitable,voluntary,volunteer,independent,local,terrorist,criminal,religious,student,aid,rights,profit,environmental,sister,umbrella,secret,single,new,old,private,sector,international,humanitarian,open,charity !next=@name
organisation | group | They help {organisations|groups} that care. | forms=plural next=that,which,@end,for !prev=health,trade,nations,world,defense,security,national,largest,the,your,our,its,their,any,every,each,large,larger,small,business,modern,whole,entire,complex,learning,successful
organism | living thing | The {organism|living thing} needs water. | !prev=model,economic,bourgeois,social,only,natural,political,marine,aquatic,single,celled,multicellular,microscopic,simple,complex,higher,lower,host,tiny,-,living !next=inhabiting,inhabit,living,live,lives,dwelling,alive,of
organization | group | They run an {organization|group} that helps. | forms=singular next=that,which,@end,for prev=an,this,that,another,professional,charitable,voluntary,volunteer,independent,local,terrorist,criminal,religious,student,aid,rights,profit,environmental,sister,umbrella,secret,single,new,old,private,sector,international,humanitarian,open,charity
organization | group | They help {organizations|groups} that care. | forms=plural next=that,which,@end,for !prev=health,trade,nations,world,defense,security,national,largest,the,your,our,its,their,any,every,each,large,larger,small,business,modern,whole,entire,complex,learning,successful
origin | source | They found the {origin|source} of the noise. | next=of prev=the head=noise,sound,sounds,smell,light,fire,leak,virus,infection,outbreak,disease,pain,problem,word,words,name,term,phrase,story,money,rumor,rumour,signals,radiation,water,food,goods,idea,it
originator | inventor | He is the {originator|inventor} of the game. | next=of !head=call,message,connection,request,mail
outburst | burst | There was an {outburst|burst} of laughter. | next=of
outburst | fit of anger | It was an {outburst|fit of anger}. | !prev=angry,emotional,solar,creative,@noun,spontaneous,sudden
outcome | result | It was a good {outcome|result}. | !prev=learning,health,clinical,patient,educational,developmental
outcry | protest | It led to an {outcry|protest}.
outfit | set of clothes | She wore a new {outfit|set of clothes}. | prev=new,an,her,his
outing | trip | It was a school {outing|trip}.
outlaw | criminal | He is an {outlaw|criminal}.
outlay | spending | The {outlay|spending} on roads fell. | next=on
outlay | cost | They cut the {outlay|cost}.
outlet | shop | They have ten {outlets|shops}. | prev=ten,retail,fast-food forms=plural
outrage | anger | It caused {outrage|anger}. | forms=singular !prev=an,this,such,any,every,moral !next=upon,against,on
outset | start | It was clear from the {outset|start}.
outskirts | edge | They live on the {outskirts|edge} of Rome. | forms=singular next=of
oversight | mistake | It was an {oversight|mistake}. | prev=an
overview | summary | It is an {overview|summary} of it.
`,
);
