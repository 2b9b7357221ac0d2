import { readEntries } from "./entry.ts";

/** Nouns from P to R. */
export const NOUNS_P_R = readEntries(
  "noun",
  `
pace | speed | They kept up the {pace|speed}. | prev=the,fast,slow,same,steady !next=for,here,in
pact | agreement | They signed a {pact|agreement}.
pageant | show | It was a {pageant|show}. | !prev=beauty
panacea | cure for everything | It is no {panacea|cure for everything}. | forms=singular
pandemonium | chaos | It led to {pandemonium|chaos}.
panic | fear | They felt {panic|fear}. | prev=felt,feel,feeling,in,with !next=@noun
paragon | model | She is a {paragon|model} of patience. | next=of
paramedic | ambulance worker | The {paramedics|ambulance workers} left.
parliamentarian | member of parliament | He is a {parliamentarian|member of parliament}.
participation | taking part | They learn through {participation|taking part} in it. | next=in !prev=@adj,@noun,@name,@verb,united,states,public,the,a,mass,',its,his,her,their,our,my,your
passageway | passage | They met in the {passageway|passage}.
passion | love | She has a {passion|love} for songs. | next=for
pastime | hobby | It is a {pastime|hobby}. | !prev=national,'s,nation
pasture | grassland | It is good {pasture|grassland}. | forms=singular !prev=to,new
patriarch | male head | He is the {patriarch|male head} of the clan. | next=of
patron | supporter | He is a {patron|supporter} of the arts. | next=of
patronage | support | It had the {patronage|support} of the king. | next=of !prev=under
paucity | lack | There is a {paucity|lack} of proof. | next=of
peasantry | peasants | They taxed the {peasantry|peasants}. | prev=the next=@end,in,by,and,from,with,to,of,on
peculiarity | odd feature | It has one {peculiarity|odd feature}.
penchant | liking | He has a {penchant|liking} for hats. | next=for
penury | poverty | They live in {penury|poverty}.
percentage | share | They own a large {percentage|share} of it. | next=of !prev=a
perception | view | It changed their {perception|view} of him. | prev=their,his,her,public next=of,that !head=time,depth,space,color,colour,pain,sound,speech,light,taste,distance,motion,movement,shape,form,stimuli
peril | danger | They know the {perils|dangers} of the sea. | forms=plural
peril | danger | They were in {peril|danger}. | forms=singular !next=of !prev=my,your,his,her,their,our,its,own
periodical | magazine | He wrote for {periodicals|magazines}. | prev=literary,scientific,various,many,several,weekly,monthly,popular,for,in,of,local,leading,a,german,english,french
periphery | edge | It is on the {periphery|edge} of the town. | next=of
perpetrator | criminal | They caught the {perpetrator|criminal}. | !next=of
perplexity | confusion | They felt {perplexity|confusion}. | forms=singular
persecution | cruel treatment | They fled {persecution|cruel treatment}. | forms=singular !prev=religious,political,racial,ethnic
perseverance | determination | It takes {perseverance|determination}.
persistence | determination | It takes {persistence|determination}. | prev=his,her,their,your,my,our,takes,took,requires,by,through,sheer,with !next=of,in
persona | image | He changed his public {persona|image}. | prev=public,online,stage,media,professional
persona | character | He took on the {persona|character} of a king. | next=of
personage | person | He was a great {personage|person}.
personnel | staff | They hired new {personnel|staff}. | forms=singular !prev=military,army,naval,navy,armed,defense,defence,service
perspective | point of view | It is seen from a new {perspective|point of view}. | prev=my,your,his,her,its,our,their,this,that,different,new,historical,economic,legal,scientific,practical,broader,wider,fresh,unique,financial,moral,global,personal,these,those,various,multiple !next=drawing
pesticide | pest killer | They use {pesticides|pest killers}.
pestilence | disease | They died of {pestilence|disease}.
petroleum | oil | They sell {petroleum|oil}.
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
pity | sympathy | They felt {pity|sympathy}. | prev=felt,feel,feels,feeling,with,no,his,her,their,deep,some
platitude | empty phrase | The speech was full of {platitudes|empty phrases}.
playwright | writer of plays | He is a {playwright|writer of plays}. | !next=@name
plea | request | They heard the {plea|request} for peace. | next=for,from,to !prev=guilty,criminal
pledge | promise | They made a {pledge|promise}. | !next=of,allegiance,@det
plight | bad situation | They saw the {plight|bad situation} of the town.
ploy | trick | It was a {ploy|trick} to win time.
plumage | feathers | The male has bright {plumage|feathers}. | prev=bright,brown,black,white,grey,gray,colourful,colorful,dull,green,blue,red,yellow,its,their,dark,brilliant,glossy,soft,breeding,winter,summer,adult,juvenile
plunder | stolen goods | They sold the {plunder|stolen goods}. | !next=@det
plunge | sharp fall | There was a {plunge|sharp fall} in the price. | next=in
poignancy | sadness | They felt the {poignancy|sadness} of it.
poll | survey | They held a {poll|survey}. | prev=a !prev=opinion
populace | people | The {populace|people} fled. | forms=singular
portion | part | They lost a {portion|part} of the sum. | next=of forms=singular !head=fruit,vegetables,rice,food,chips,meat,soup,fish,salad,pasta,beans,bread
portrait | picture | They sold a {portrait|picture} of him. | next=of
portrayal | picture | It is a {portrayal|picture} of the war. | next=of prev=a,the,realistic,vivid,accurate,sympathetic,negative,positive,honest,unflattering,moving,sensitive
possession | belonging | They lost their {possessions|belongings}. | forms=plural !next=of,in,abroad,overseas !prev=and,island,overseas,colonial,british,french,spanish,german,american,dutch,portuguese,foreign,territorial,asian,african
possibility | chance | There is a {possibility|chance} that it rains. | next=that !prev=of prev=a,no,any,real,strong,every,good,remote,little,distinct
posterity | the future | They kept it for {posterity|the future}. | !prev=@det,all prev=for,to
precedence | priority | It takes {precedence|priority}. | !prev=operator,of,'s,share,higher,lower,same
precept | rule | He follows the {precepts|rules} of his faith.
precinct | area | It is a shopping {precinct|area}. | prev=shopping
precipitation | rain and snow | Most {precipitation|rain and snow} falls in May. | next=falls,falling,fell,occurs,is prev=of,most,annual,much,the,average,yearly
precipitation | rain and snow | It has little annual {precipitation|rain and snow}. | prev=annual,yearly,average,total,winter !next=of,levels,data,patterns
precipitation | rain | It had heavy {precipitation|rain}. | prev=heavy,much,little,more,less !next=of
precondition | requirement | It is a {precondition|requirement} for peace. | next=for
precursor | ancestor | It is a {precursor|ancestor} of the car. | next=of !head=hormone,hormones,protein,acid,cell,cells,drug
predicament | difficult situation | They were in a {predicament|difficult situation}.
preface | introduction | They read the {preface|introduction}.
preference | choice | It is their {preference|choice}. | prev=their,his,her forms=singular !next=for,over,to,of
prelude | first step | It was a {prelude|first step} to the war. | next=to
premiere | first showing | They came to the {premiere|first showing}. | next=@end,of,in
premise | basis | It is the {premise|basis} of the film. | next=of !head=argument,arguments,syllogism,proof
preoccupation | concern | It is her main {preoccupation|concern}. | prev=main,chief,his,her,their,fundamental,constant,only !next=with
preparedness | readiness | It tests the {preparedness|readiness} of the town.
prerequisite | requirement | It is a {prerequisite|requirement}.
presentation | talk | He gave a {presentation|talk} about it. | prev=a,the next=about
presentation | talk | He gave a {presentation|talk}. | prev=a next=@end
preservation | protection | They paid for the {preservation|protection} of it. | next=of !head=food,fruit,meat,fish,milk,body,bodies,vegetables
prestige | respect | It has great {prestige|respect}.
pretext | excuse | It was a {pretext|excuse} for war. | !prev=the,some,any
principality | small state | It is a {principality|small state}.
principle | idea | It is a basic {principle|idea}. | prev=basic,simple,this
principle | rule | It is a general {principle|rule}. | prev=general
privation | suffering | They faced {privation|suffering}.
privilege | special right | They lost their {privileges|special rights}. | forms=plural prev=their,his,her,our,defend,create,enjoy,enjoyed,enjoys,lose,lost,keep,keeps,kept,have,had,no,many,those,these,all,any,few !next=to,of,on
probity | honesty | They praised his {probity|honesty}.
procession | line | It was a long {procession|line} of cars. | next=of !prev=@noun,funeral,wedding head=@plural
procession | parade | They held a {procession|parade}. | !next=of !prev=@noun,funeral,wedding,religious,solemn,bridal
proclamation | announcement | They read the {proclamation|announcement}.
proclivity | tendency | He has a {proclivity|tendency} to lie.
procurement | purchase | It led to the {procurement|purchase} of ships. | next=of
prodigy | gifted child | He was a {prodigy|gifted child}. | prev=a,the,this forms=singular !next=of
producer | maker | They are {producers|makers} of wine. | next=of head=wine,cheese,beer,cars,car,steel,paper,shoes,chips,toys,glass,cloth,clothes,clothing,furniture,chocolate,machines,phones,equipment,goods,tools,parts,batteries,weapons,arms,ships,aircraft,planes,tires,bikes,watches,drugs,medicines,vaccines,cement,soap,soft,drinks
production | making | The {production|making} of wine takes skill. | next=of prev=the,and !head=@name,oil,gas,coal,crops,crop,wheat,rice,corn,coffee,cotton,potatoes,vegetables,fruit,milk,eggs,meat,gold,iron,energy,electricity,power,heat,evidence,documents,document,play,musical,opera,knowledge,sound,sounds,speech,timber,minerals,resources,offspring,housing,houses,food forms=singular
profession | job | It is her {profession|job}. | prev=her,his,my,your,their,any,every !next=of
proficiency | skill | They tested her {proficiency|skill}. | forms=singular
profusion | large number | There is a {profusion|large number} of flowers. | next=of prev=a head=@plural
profusion | large amount | There is a {profusion|large amount} of food. | next=of prev=a
progeny | young | It feeds its {progeny|young}. | forms=singular prev=its,his,her,their
programme | show | It was a TV {programme|show}. | prev=tv,television,radio
progression | progress | They saw the {progression|progress} of it. | next=of prev=the,slow,rapid
prohibition | ban | They want a {prohibition|ban} on it. | next=on
proliferation | spread | It led to the {proliferation|spread} of weeds. | next=of !head=cells,cell,tissue,lymphocytes
prologue | introduction | They read the {prologue|introduction}.
prominence | fame | He rose to {prominence|fame}. | prev=to,international,national
promotion | better job | He got a {promotion|better job}. | prev=a next=.
proponent | supporter | He is a {proponent|supporter} of it.
proportion | share | The {proportion|share} of old people fell. | prev=the next=of head=people,women,men,population,children,households,voters,families,students,immigrants
proportion | share | It is a large {proportion|share} of the total. | prev=a,large,small,high next=of
proposal | plan | They made a {proposal|plan}. | !prev=marriage,research,grant,project,business,book,thesis,dissertation,sales,indecent,for,the,this,that,revised,each,every,another,such,all,no,any !next=is,was,were,passed,passes,failed,fails
proposition | offer | It is a good {proposition|offer}. | prev=good,bad,attractive,business
proprietor | owner | He is the {proprietor|owner} of the shop.
prosecution | trial | They face {prosecution|trial}. | prev=face,faces,facing
prospect | chance | There is no {prospect|chance} of peace. | next=of prev=no,little,any,some,every,better,good,real,much
prospect | chance | It cut their {prospects|chances} of success. | next=of forms=plural !head=company,firm,industry,region,country,nation,economy,business,market,sector,trade
prosperity | wealth | It brought {prosperity|wealth} to the town. | forms=singular
protagonist | main character | The {protagonist|main character} dies. | forms=singular !prev=main
protagonist | main figure | The {protagonists|main figures} are two brothers. | forms=plural !prev=main
provision | supply | It led to the {provision|supply} of food. | next=of forms=singular head=food,water,housing,services,service,goods,electricity,energy,equipment,care,healthcare,materials,medicine,medicines,fuel,clothing,clothes,arms,weapons,funds,money,capital,credit,labor,labour,drugs,aid,books,shelter
prowess | skill | They praised his {prowess|skill}.
proximity | closeness | It is known for its {proximity|closeness} to the sea. | next=to
pseudonym | false name | He used a {pseudonym|false name}. | !prev=literary,online
publicity | attention | It drew much {publicity|attention}. | prev=much,more,media,wide,little,such
pundit | expert | The {pundits|experts} were wrong.
purchaser | buyer | The {purchaser|buyer} pays.
purification | cleaning | They paid for the {purification|cleaning} of water. | next=of head=water,air,supply,sewage,supplies
quagmire | mess | They were in a {quagmire|mess}. | prev=@det,@adj
quake | earthquake | The {quake|earthquake} hit Rome.
qualm | doubt | They have no {qualms|doubts}.
quandary | difficult situation | They were in a {quandary|difficult situation}.
quantity | amount | It has tiny {quantities|amounts} of iron. | forms=plural prev=small,large,vast,huge,tiny,minute,great,considerable,enormous,limited,significant,substantial,massive,certain,smaller,larger,greater,equal next=of,can,may,@end,in,are,were,and !head=@plural
quantity | amount | It needs a large {quantity|amount} of oil. | next=of !head=@plural
quarrel | argument | They had a {quarrel|argument}.
quarters | housing | They left their {quarters|housing}. | prev=their
quest | search | They left on a {quest|search} for gold. | next=for
questionnaire | survey | They filled in the {questionnaire|survey}.
quotation | quote | It is a {quotation|quote}. | !prev=for,directional
raid | attack | They feared a {raid|attack}. | prev=a,air,the next=@end,on,by
rainfall | rain | It had heavy {rainfall|rain}. | prev=heavy,much,little,less,more,enough,no,of,light !prev=inches
rally | meeting | They held a {rally|meeting}. | prev=political,peace,election,a next=@end,in,at
ramification | effect | It has {ramifications|effects} for trade. | forms=plural
rancor | bitterness | There was no {rancor|bitterness} between them.
rancour | anger | They felt {rancour|anger}.
rapidity | speed | It grew with great {rapidity|speed}.
rapport | bond | They have a good {rapport|bond}. | prev=a,good,strong,close,this,the
rarity | rare thing | It is a {rarity|rare thing}. | prev=a
ratification | approval | It led to the {ratification|approval} of the deal. | next=of
rationale | reason | They gave a {rationale|reason} for the plan. | !next=and
ravine | deep valley | They fell into a {ravine|deep valley}.
reaction | response | It was a strange {reaction|response}. | prev=mixed,strange,strong,public,negative,positive,angry,first,initial
realization | understanding | It led to the {realization|understanding} that they were wrong. | next=that
realm | kingdom | They left the {realm|kingdom}. | next=. prev=the,his,her,their,whole
reappearance | return | They saw the {reappearance|return} of the star.
rebirth | new start | It was a {rebirth|new start} for the town. | prev=a !next=of,in
rebuff | refusal | His offer met with a {rebuff|refusal}. | prev=a next=@end,from
rebuke | criticism | It was a sharp {rebuke|criticism}. | forms=singular
rebuttal | answer | It was a {rebuttal|answer} to the claim. | prev=@det,@adj
reception | party | They held a {reception|party}. | prev=a,wedding
recipient | winner | All the {recipients|winners} of the award came. | next=of head=award,awards,prize,prizes,medal,medals,trophy
recital | concert | They held a piano {recital|concert}. | prev=piano,song,organ,violin,cello,guitar,lunchtime
recognition | praise | It won much {recognition|praise}. | prev=much,international,critical
recollection | memory | She has no {recollection|memory} of it.
recommendation | advice | It was their {recommendation|advice}. | forms=singular prev=their,his,her
reconciliation | peace | It led to {reconciliation|peace}. | prev=to,toward,towards,political,national,in,bring,brought,seek !next=of
reconstruction | rebuilding | They paid for the {reconstruction|rebuilding} of the town. | next=of forms=singular !prev=a,an,accurate,faithful !head=events,event,past,history,crime,scene,accident,image,images,data,languages,face,skull
recreation | fun | They did it for {recreation|fun}. | prev=for
recruit | new member | They trained the {recruits|new members}. | !next=@det,@adj,@name,@num,other,more !prev=and,to,not
recruitment | hiring | It led to the {recruitment|hiring} of more guards. | next=of
rectitude | honesty | They praised his {rectitude|honesty}.
reduction | drop | It led to a {reduction|drop} in costs. | next=in !prev=@verb,@prep,and,order,graph
redundancy | job cut | They fear {redundancies|job cuts}. | forms=plural prev=over,of,compulsory,mass,further,about,avoid,announced,announce,fear,make,made,possible,staff,more,against
referendum | vote | They held a {referendum|vote}.
refinement | improvement | It is a {refinement|improvement} of the plan. | prev=a,further forms=singular
refinement | improvement | They made {refinements|improvements} to the plan. | forms=plural
reform | change | They passed {reforms|changes}. | forms=plural !prev=land,agrarian
refuge | shelter | They found {refuge|shelter}. | forms=singular !prev=wildlife,national,bird
refusal | rejection | It led to the {refusal|rejection} of the deal. | next=of head=deal,offer,request,application,permission,plan,visa,treatment,licence,license,obedience,aid,bill,proposal
regime | government | They fled the {regime|government}. | prev=the,this,communist,military !next=within
regimen | plan | It is a strict {regimen|plan}. | prev=strict,new,daily,exercise,diet,training,fitness,drug,treatment
region | area | It is a cold {region|area}. | !prev=@name,memory,clip,bounding,input,client,mapped,default,address,cloud,same,defined,cluster,code,user !next=of,@noun,@name
regulation | rule | There are new {regulations|rules}. | forms=plural
rehearsal | practice | They met for a {rehearsal|practice}. | !prev=dress
reign | rule | It was built in his {reign|rule}. | prev=his,her,their,long
reimbursement | repayment | They asked for {reimbursement|repayment}.
relative | family member | She met a {relative|family member}. | prev=a,his,her,their,close,my
relaxation | rest | They need {relaxation|rest}. | !next=of,in !prev=muscle,progressive
relic | leftover | It is a {relic|leftover} of the old days. | prev=a next=of,that,from !head=saint,saints,church
relic | old object | They sold stolen {relics|old objects}. | prev=stolen,found,valuable,many forms=plural
relocation | move | It led to the {relocation|move} of the shop. | next=of
remainder | rest | They sold the {remainder|rest} of the goods. | prev=the next=of !head=division
remedy | cure | It is a {remedy|cure} for coughs. | next=for prev=a,the,this
remembrance | memory | They met in {remembrance|memory} of him.
reminiscence | memory | It is full of {reminiscences|memories}.
remnant | remain | The {remnants|remains} of the wall stand. | forms=plural next=of head=wall,walls,building,buildings,house,houses,church,castle,fort,bridge,temple,tower,town,city,village,settlement,ship,forest,forests
remorse | regret | He felt {remorse|regret}.
remuneration | pay | They asked for {remuneration|pay}.
rendezvous | meeting | They had a {rendezvous|meeting}. | forms=singular prev=a,secret,his,her,their,romantic !next=between
rendition | version | It is a new {rendition|version} of the song. | next=of
renovation | repair | It closed for {renovation|repair}. | !prev=@noun,home,kitchen,cultural,moral,spiritual,social
renown | fame | He won great {renown|fame}. | !prev=is,are,was,were,be
repatriation | return | It led to the {repatriation|return} of the men. | next=of
repeal | end | It led to the {repeal|end} of the law. | next=of
repercussion | effect | It has {repercussions|effects} for trade. | forms=plural
repetition | repeat | It was a {repetition|repeat} of the test. | next=of prev=a
replenishment | refilling | It needs {replenishment|refilling}.
replica | copy | They built a {replica|copy} of the ship.
reply | answer | They sent a {reply|answer}.
repression | cruel rule | They fled {repression|cruel rule}. | prev=fled,flee,against,from,under !next=of
repudiation | rejection | It was a {repudiation|rejection} of the plan.
reputation | name | It has a good {reputation|name}. | prev=good,bad
repute | fame | He is a man of {repute|fame}. | prev=of
resentment | anger | They felt {resentment|anger}.
reservation | doubt | They had {reservations|doubts} about it. | next=about,voiced,expressed,regarding,concerning
residence | home | It was the {residence|home} of the king. | prev=the,official next=of head=king,kings,queen,queens,family,bishop,bishops,duke,dukes,emperor,president,governor,governors,prince,princes,count,counts,pope,popes,mayor,sultan,family
residence | home | It is his {residence|home}. | prev=former,principal,summer,his,her,their,official,private,main,royal
resident | person | Some local {residents|people} left. | forms=plural prev=local,many,most,some,few,all,other
resilience | strength | They showed great {resilience|strength}. | !prev=@noun,psychological,climate,ecological,emotional,mental,operational,cyber !next=to,against,of,in
respite | break | They had no {respite|break}. | prev=a,no,any,little,brief,short,some,welcome,much-needed
responsibility | duty | It is their {responsibility|duty} to help. | next=to prev=@det,'s,no,moral,legal,special
restoration | repair | They paid for the {restoration|repair} of the hall. | next=of head=hall,house,houses,building,buildings,church,churches,temple,temples,castle,bridge,cathedral,palace,chapel,tower,roof,walls,ship,boat,car,cars,furniture,painting,paintings,statue,mill,theatre,theater,station,monuments
restoration | return | It led to the {restoration|return} of peace. | next=of prev=the head=peace,order,democracy,monarchy,trust,confidence,freedom,faith,king,rights,stability,trade,calm,normality
restraint | self-control | They showed {restraint|self-control}. | prev=show,shows,showed,shown,exercise,exercised,practice,urged,great
restraint | limit | They put {restraints|limits} on trade. | forms=plural !prev=child,proper,car,safety,physical,head
restraint | limit | It is a {restraint|limit} on trade. | next=on prev=a,the
restriction | limit | They put a {restriction|limit} on it. | next=on
restriction | limit | There is no {restriction|limit}. | forms=singular prev=no,any,without next=@end,is,was,@adv,and
restriction | limit | There are no {restrictions|limits}. | forms=plural !next=of,to,on,enzyme,enzymes !prev=@noun
resumption | restart | It led to the {resumption|restart} of the talks. | next=of
resurgence | return | It led to a {resurgence|return} of the disease. | next=of
retailer | shop | It is a large {retailer|shop}. | prev=large,online,local,clothing,food
retaliation | revenge | They fear {retaliation|revenge}.
retention | keeping | It helps the {retention|keeping} of heat. | next=of prev=the !head=customers,staff,employees,personnel,students,talent,workers,memory,information,members
retort | reply | It was a sharp {retort|reply}.
retribution | revenge | They fear {retribution|revenge}.
reunion | get-together | It was a family {reunion|get-together}. | prev=family
revelation | surprise | It was a {revelation|surprise}. | forms=singular next=.,to prev=a
reverence | respect | They showed {reverence|respect}.
revival | return | It led to a {revival|return} of the trade. | next=of head=trade,interest,economy,demand,custom,customs,language,tradition,traditions,hopes,fear,fears,fortunes,growth,fighting,tensions,style,industry
revulsion | disgust | They felt {revulsion|disgust}.
riddle | puzzle | It is a {riddle|puzzle}.
rift | split | It led to a {rift|split} between them. | !prev=continental,oceanic,active,east,african
ringleader | leader | He was the {ringleader|leader}.
riot | violent protest | It led to a {riot|violent protest}. | prev=a
riposte | reply | It was a quick {riposte|reply}.
rite | ceremony | It is an old {rite|ceremony}. | !next=of !prev=last
ritual | ceremony | It is an old {ritual|ceremony}. | next=@end,in !prev=annual,daily,morning,evening,weekly,yearly,nightly,bedtime
rivulet | small stream | The {rivulet|small stream} is dry.
role | part | It had a big {role|part} in it. | prev=big,major,key,important,small
rout | heavy defeat | It was a {rout|heavy defeat}. | prev=a,the forms=singular
route | way | They took another {route|way}. | prev=another
rubble | broken stone | They removed the {rubble|broken stone}. | !prev=a
rupture | break | It led to a {rupture|break} in the pipe. | next=in
ruse | trick | It was a {ruse|trick} to win time.
`,
);
