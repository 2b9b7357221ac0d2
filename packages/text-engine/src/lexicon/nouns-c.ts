import { readEntries } from "./entry.ts";

/** Nouns with C. */
export const NOUNS_C = readEntries(
  "noun",
  `
calamity | disaster | The flood was a {calamity|disaster}.
calibre | quality | They need men of this {calibre|quality}. | prev=this,that,his,her,their
camaraderie | friendship | They felt {camaraderie|friendship}.
candor | honesty | They like her {candor|honesty}.
candour | honesty | He spoke with {candour|honesty}.
canopy | cover | It has a {canopy|cover} of leaves. | next=of prev=a
capability | ability | It has the {capability|ability} to fly. | next=to forms=singular
carcass | dead body | They found the {carcass|dead body} of a cow. | forms=singular
cargo | goods | The ship lost its {cargo|goods}. | !next=and,cult !prev=run,use,uses,using,rust
caricature | funny drawing | It is a {caricature|funny drawing}. | !next=of !prev=mere
carnage | killing | They saw the {carnage|killing}. | !prev=a
casualty | victim | There were ten {casualties|victims}. | prev=a,the,@num,first,last,another !next=department,were,was,rate
cataclysm | disaster | They feared a {cataclysm|disaster}.
catalogue | list | They made a {catalogue|list} of errors. | next=of head=works,books,paintings,names,mistakes,errors,crimes,disasters,stars,species,plants
catastrophe | disaster | The flood was a {catastrophe|disaster}.
category | group | There are two {categories|groups}. | prev=two,three,four
cattle | cows | They keep {cattle|cows}. | forms=singular !prev=of,beef
cavalry | horse soldiers | They sent the {cavalry|horse soldiers}. | next=@end,and,to,into,from,in
caveat | warning | It has one {caveat|warning}.
cavity | hole | There is a {cavity|hole} in the wall. | !prev=@noun,body,abdominal,oral,nasal,chest,thoracic,cranial,pelvic,optical,resonant,resonating
celebration | party | They held a {celebration|party}. | prev=a !next=of
celebrity | star | She is a {celebrity|star}. | prev=a,the,another,minor,local,famous,baseball,sports,television,tv forms=singular
celebrity | star | They met the {celebrities|stars}. | forms=plural
cellphone | phone | He lost his {cellphone|phone}.
cemetery | graveyard | They met at the {cemetery|graveyard}.
certitude | certainty | They spoke with {certitude|certainty}.
cessation | end | It led to a {cessation|end} of the war. | next=of
chagrin | annoyance | To his {chagrin|annoyance} they lost.
challenge | problem | It is a big {challenge|problem}. | prev=big,main,major,serious,technical,biggest !next=to
chamber | room | They met in a dark {chamber|room}. | prev=dark,small,large,secret,burial
chapel | small church | They built a {chapel|small church}. | prev=a,this,the next=@end,@verb,@prep,that
characteristic | quality | It needs the personal {characteristics|qualities} of a leader. | prev=personal,moral,good,positive forms=plural
characteristic | feature | It has many {characteristics|features}. | forms=plural !prev=acquired,operating,performance,electrical,secondary,sexual,demographic,refractive,@noun
charisma | charm | She has {charisma|charm}. | prev=has,have,had,much,great,personal,his,her,natural !next=and,or,as !head=leader,leaders
charlatan | fake | He is a {charlatan|fake}.
chasm | gap | There is a {chasm|gap} between them.
chieftain | chief | The {chieftain|chief} fled.
chronology | timeline | They know the {chronology|timeline}.
circumstance | condition | They live in poor {circumstances|conditions}. | prev=poor,difficult,bad,these,such
citadel | fort | They took the {citadel|fort}.
citizen | person | Many {citizens|people} left. | forms=plural prev=many,most,thousands,ordinary
citizenry | people | The {citizenry|people} voted.
civilian | ordinary person | They killed two {civilians|ordinary people}.
clamor | noise | The {clamor|noise} woke them. | !next=for,of,against,to
clamour | noise | The {clamour|noise} woke them. | !next=for,of,against,to,@end !prev=to,public,popular,growing,rising
clan | family | It is a noble {clan|family}. | prev=noble,ruling
clarification | explanation | They asked for {clarification|explanation}.
cleric | priest | The Catholic {cleric|priest} left. | prev=catholic,orthodox,anglican,christian,local,village,parish
climax | high point | It is the {climax|high point} of the film. | next=of
clothing | clothes | They sell {clothing|clothes}. | !next=line,store,company,item,items prev=sell,sells,wear,wears,wore,warm,new,of,their,his,her
clout | power | They have a lot of {clout|power}.
coalition | alliance | They formed a {coalition|alliance}. | !next=and forms=singular
coastline | coast | They followed the {coastline|coast}.
coercion | force | They did it without {coercion|force}. | next=@end,or,and !prev=type,implicit,explicit,range,automatic,perform,under forms=singular
coffer | fund | It filled the city's {coffers|funds}. | forms=plural
cognition | thinking | They study {cognition|thinking}. | !prev=a,@adj
collaboration | teamwork | It took much {collaboration|teamwork}. | forms=singular prev=much,close,more,better,effective,creative,through,encourage,encourages,promote,promotes,require,requires,and !next=with,between,of
collaborator | partner | He is her {collaborator|partner}. | prev=his,her,their
collapse | fall | It led to the {collapse|fall} of the regime. | next=of head=government,regime,regimes,empire,empires,dynasty,kingdom,republic,coalition,communism,monarchy,administration,ministry
colleague | co-worker | He met a {colleague|co-worker}.
collision | crash | They saw the car {collision|crash}. | !next=with prev=car,train,plane,ship,boat,bus,truck,lorry,road,rail,traffic,fatal,deadly,head-on
combat | fighting | He died in {combat|fighting}. | prev=in,of
combustion | burning | It is formed by {combustion|burning}. | !prev=internal,spontaneous,complete,incomplete
comfort | ease | They live in {comfort|ease}. | prev=in
commencement | start | He spoke at the {commencement|start} of the show. | next=of
commerce | trade | The town lives by {commerce|trade}. | !prev=of,electronic,online,mobile,social
commodity | good | They trade in {commodities|goods}. | forms=plural !prev=or,global,all,individual,various,known,your,into,@num !next=market,markets,trading,trader,traders,exchange,exchanges,broker,brokers
commonality | shared feature | They have one {commonality|shared feature}. | forms=singular prev=a,one,another,essential,this
commonality | shared feature | They have many {commonalities|shared features}. | forms=plural
commotion | noise | They heard a {commotion|noise}.
companion | friend | He came with a {companion|friend}. | !prev=its,stellar,binary,constant,flexible !next=to,cd
compassion | sympathy | They felt {compassion|sympathy}.
compatriot | countryman | He met a {compatriot|countryman}. | forms=singular
compendium | collection | It is a {compendium|collection} of songs.
compensation | payment | They asked for {compensation|payment} for the loss. | next=for !prev=',workmen,temperature,motion,delay,executive,pay,pays,paid,paying
competence | skill | They doubt his {competence|skill}. | !prev=whose,linguistic,communicative,cultural,legal,mental !next=of
competency | skill | It takes new {competencies|skills}. | forms=plural
competition | contest | They won a {competition|contest}. | prev=a,annual next=@end,for,in
competitor | rival | They beat their {competitors|rivals}. | prev=its,their,his,her,our,my,your,main,biggest,closest,foreign,strongest,nearest
compilation | collection | It is a {compilation|collection} of songs. | next=of prev=a,this,another !head=code,program,programs,source,file,files,kernel,project,shader
compilation | collection | They sell {compilations|collections} of songs. | next=of head=songs,hits,stories,essays,works,poems,articles,recordings,films,photos,tracks
completion | end | They met at the {completion|end} of the war. | next=of prev=the head=transaction,commit,statement,process,operation,match,season,game,war,tour,query,command,talks,term
complication | problem | It led to {complications|problems}. | forms=plural
complicity | involvement | They denied any {complicity|involvement}.
component | part | It has ten {components|parts}. | !next=of !prev=principal,independent,spectral,react,vue,ui,web,parent,child,functional,reusable,nested,vector,horizontal,vertical,activex,software,server,ole
composition | make-up | They study the {composition|make-up} of the soil. | next=of prev=the !head=music,poem,poems,song,songs,symphony,opera,functions,essay,letter,poetry,novel,sig,message,text
composure | calm | She lost her {composure|calm}.
comprehension | understanding | It helps {comprehension|understanding}. | !prev=list,reading,listening,language,set,monad,pod !next=for
compulsion | force | They joined without {compulsion|force}. | prev=without,by
comrade | friend | He met an old {comrade|friend}.
concept | idea | It is a new {concept|idea}. | prev=new,this,basic,simple,central,old,an,the,a,same
concern | worry | It is a great {concern|worry}. | prev=great,major,growing,big,serious !next=of
concession | compromise | They made a {concession|compromise}. | prev=a next=@end
conclusion | end | He spoke at the {conclusion|end} of the show. | next=of prev=the head=show,war,trial,talks,meeting,season,game,year,film,concert,tour,visit,conflict,term,hearing,session,negotiations,process,summit,campaign,inquiry,investigation,study,experiment,festival,series,tournament,hearings,contract,speech,ceremony,treatment,project
confectionery | sweets | They sell {confectionery|sweets}.
confederation | union | It is a {confederation|union} of states. | next=of !prev=@start
conference | meeting | They held a {conference|meeting}. | prev=a next=@end,in,on,at,with
conference | meeting | They met at the {conference|meeting} in Rome. | prev=the next=in,on,at,with
confidant | close friend | He was her {confidant|close friend}. | !next=that
confidence | trust | They have {confidence|trust} in him. | next=in !prev=business,consumer,investor,public,no
confinement | prison | He died in {confinement|prison}. | prev=in
conflagration | fire | The {conflagration|fire} lasted a day.
confluence | meeting point | It lies at the {confluence|meeting point} of two rivers. | next=of head=river,rivers,streams,stream,valleys,roads,@name
confrontation | clash | It led to a {confrontation|clash}. | prev=a,the,this,another,violent,bloody forms=singular
confrontation | clash | It led to {confrontations|clashes}. | forms=plural
congestion | crowding | It cuts {congestion|crowding}. | !prev=network,traffic,nasal,road,lung,chest,airway,internet
conglomerate | large company | It was sold to a {conglomerate|large company}. | !prev=large,giant,huge,big
connoisseur | expert | He is a {connoisseur|expert} of wine.
connotation | sense | It has a {connotation|sense} of danger. | next=of,that forms=singular
connotation | meaning | They have {connotations|meanings} of danger. | forms=plural !next=and
connotation | meaning | It has a bad {connotation|meaning}. | forms=singular !next=and,of,that
conquest | capture | It led to the {conquest|capture} of the island. | next=of forms=singular head=island,islands,city,town,constantinople,jerusalem,granada
conquest | defeat | It led to the {conquest|defeat} of Spain. | next=of forms=singular !head=island,islands,city,town,region,province,area,mexico,peru,constantinople,jerusalem,granada,desert,west,space,air,everest,mountain,mountains,nature,fear,disease,poverty,world,self,women,territory,lands,land,power,liberty,freedom,rights,market,bread,importance,production,americas
consensus | agreement | They reached a {consensus|agreement}. | !prev=scientific,medical,ethical,distributed,expert,bipartisan !next=is,was,view,algorithm,with
consent | permission | They gave their {consent|permission}. | forms=singular prev=their,his,her,its,our,your,my,the,without,written,prior,parental,explicit,give,gives,gave,given,giving,get,got,no,any,express !head=governed,people
consequence | result | It is a {consequence|result} of the war. | forms=singular next=of prev=a,the,direct,natural,inevitable,another,one
consequence | result | The {consequences|results} of it were bad. | forms=plural next=of,are,were !prev=face,faces,facing,faced,suffer,suffered,growing,serious,severe,dire,grave,legal,have,has,had,cause,causes
consequence | result | They thought about the {consequences|results}. | forms=plural !prev=face,faces,facing,faced,suffer,suffered,growing,serious,severe,dire,grave,legal,tax,financial,and,or,have,has,had,having,cause,causes,social,reaching,great,lasting,profound,unintended !next=of,are,were
conservation | protection | They support the {conservation|protection} of birds. | next=of !head=mass,energy,momentum,charge,matter,number
consideration | thought | They gave it much {consideration|thought}. | forms=singular prev=much,some,careful
consignment | load | They sent a {consignment|load} of tea.
consortium | group | They formed a {consortium|group}.
conspiracy | plot | They found a {conspiracy|plot}. | !next=of,to,theory,theories !prev=of,with,for,criminal,by,and,or,connector,unix
conspirator | plotter | The {conspirators|plotters} left.
consternation | worry | It caused {consternation|worry}.
constituency | district | He won the {constituency|district}. | prev=the,a,this,his,her,rural,urban,marginal,parliamentary,electoral,neighbouring,london,each
constituent | part | It has two {constituents|parts}. | prev=two,three,main
construction | making | It is good for the {construction|making} of furniture. | next=of head=furniture,instrument,instruments,tool,tools,toys,clocks
construction | building | They paid for road {construction|building}. | next=@end prev=road,highway,bridge,ship,railway,rail,home,housing
construction | building | The {construction|building} of the bridge took a year. | next=of !head=furniture,instrument,instruments,tool,tools,model,models,theory,theories,identity,sentence,sentences,toys,clocks
construction | building work | They stopped {construction|building work}. | forms=singular next=@end prev=stopped,stop,stops,halt,halted,delay,delayed,started,start,began,begin,begins,before,during,after,resume,resumed
consultant | adviser | The {consultant|adviser} left. | !prev=hospital,medical,nhs !next=at,surgeon,physician
consultation | talk | They held {consultations|talks}. | forms=plural prev=held,hold,holding,had,further,began,started,more,after,in !next=on,about
consumption | use | The {consumption|use} of water fell. | next=of head=water,energy,power,fuel,electricity,gas,oil
contention | claim | It is their {contention|claim} that he lied. | next=that
contentment | happiness | They felt {contentment|happiness}.
continuation | extension | It is a {continuation|extension} of the road. | next=of head=road,street,line,railway,wall,path,river
contradiction | conflict | It shows a {contradiction|conflict} between the two. | next=between
contraption | machine | They built a strange {contraption|machine}.
contrition | regret | She showed real {contrition|regret}.
controversy | argument | There was a {controversy|argument} about it. | prev=a,the,this,his,her,another,bitter,public forms=singular
controversy | argument | It led to many {controversies|arguments}. | forms=plural
convert | new follower | He was a {convert|new follower}. | !prev=@adj,@noun,@name !next=to
convict | prisoner | The {convicts|prisoners} fled.
conviction | belief | It is their {conviction|belief} that he lied. | next=that
cooperation | teamwork | It takes {cooperation|teamwork}. | next=. !prev=@adj,@noun,your,their,his,her,of,future,this
cornerstone | basis | It is the {cornerstone|basis} of the law. | forms=singular next=of
coronation | crowning | They saw the {coronation|crowning} of the king. | next=of
corporation | company | It is a large {corporation|company}. | !next=tax,taxes !prev=municipal,crown,public
corpse | body | They found a {corpse|body}.
correspondence | letters | They kept his {correspondence|letters}. | prev=his,her,their forms=singular
correspondent | reporter | The war {correspondent|reporter} left. | prev=war,foreign,news,political,sports,special,television,tv,radio,newspaper,bbc,cbs,nbc,cnn,abc,times,national,chief
correspondent | reporter | She is a {correspondent|reporter} for the paper. | next=for
corridor | hall | They met in the {corridor|hall}. | !prev=humanitarian,migration,wildlife,economic,transport,air,rail,transit,road,traffic,land,growth,green,safe,highway,trade !next=to,between,of,through,into,from
cosmos | universe | They study the {cosmos|universe}.
cottage | small house | They live in a {cottage|small house}. | prev=a
councillor | council member | The {councillor|council member} left.
counsel | advice | They asked for {counsel|advice}. | prev=for,of,seek,sought,wise,good !next=@det
counterfeit | fake | The note was a {counterfeit|fake}.
county | area | It is in another {county|area}. | prev=another
courtesy | good manners | They showed great {courtesy|good manners}. | !prev=a,the !next=of
courtyard | yard | They met in the {courtyard|yard}.
coverage | reporting | They saw the news {coverage|reporting}. | prev=news,media,press
craftsman | skilled worker | The {craftsman|skilled worker} left. | forms=singular !prev=master
craving | desire | She had a {craving|desire} for sweets.
craze | fashion | It was a {craze|fashion} in the town.
creation | making | The {creation|making} of tools takes skill. | next=of prev=the head=tools,weapons,film,films,art,wine,music,maps,pots,images,goods,clothes
creator | maker | He is the {creator|maker} of the show. | next=of
credibility | trust | They lost {credibility|trust}. | prev=lost,lose,loses,losing
creed | belief | They share a {creed|belief}. | !next=against
crest | top | They reached the {crest|top} of the hill. | next=of
crevice | crack | It hid in a {crevice|crack}.
criterion | rule | It meets the {criteria|rules}. | forms=plural next=@end,for !prev=@noun,certain,some,following,strict,several,design,selection,diagnostic,inclusion,exclusion,success,search,acceptance,eligibility,single,one,own,his,its,performance
critique | criticism | It is a {critique|criticism} of the plan. | next=of !head=reason,judgment,judgement,programme
crusade | campaign | It was a {crusade|campaign} against crime. | next=against,for
crux | heart | It is the {crux|heart} of the matter. | next=of
cuisine | cooking | They like French {cuisine|cooking}. | forms=singular
culmination | end result | It was the {culmination|end result} of years of work. | next=of head=years,months,decades,centuries,work,effort,efforts,research,struggle,process,planning,proposals,study,studies
culmination | high point | It was the {culmination|high point} of the show. | next=of
culprit | guilty person | They found the {culprit|guilty person}. | !prev=main,real,likely,usual,common,chief,biggest,another !next=is,was,behind,in,may,for
cultivation | growing | They live by the {cultivation|growing} of rice. | next=of !head=land,soil,fields,bees,friendship,virtue,virtues,habits,relationships,mind,taste,image,estate,estates,farm,farms,plot,plots,holding,holdings,property,talent,talents,character,garden,gardens,ground
currency | money | They changed their {currency|money}. | prev=their,his,her,local next=@end forms=singular
curriculum | course of study | They changed the {curriculum|course of study}. | forms=singular !next=vitae
curtailment | cut | It led to a {curtailment|cut} in trade. | next=in
custodian | keeper | He is the {custodian|keeper} of the tomb. | next=of
custody | care | The child is in her {custody|care}. | prev=her,his,their
cutback | cut | There were {cutbacks|cuts}.
`,
);
