import { readPhrases } from "./phrase.ts";

/** Short words for long phrases, from A to H; the meaning is the same in every sentence the phrase can stand in. */
export const PHRASES_A_H = readPhrases(`
a broad range of | many | It has {a broad range of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,ability,talent,skill,opinion,expertise,behaviour,behavior,income,age,height,weight,quality
a bunch of | many | It has {a bunch of|many} rooms. | head=@plural,men,women
a campaign designed to | a campaign to | It is {a campaign designed to|a campaign to} help them.
a certain amount of | some | It takes {a certain amount of|some} time.
a certain degree of | some | It has {a certain degree of|some} freedom.
a close acquaintance of | a friend of | He was {a close acquaintance of|a friend of} the king.
a combination of | a mix of | It is {a combination of|a mix of} oil and wine.
a considerable amount of | a lot of | It takes {a considerable amount of|a lot of} time.
a considerable degree of | much | It has {a considerable degree of|much} freedom.
a considerable length of time | a long time | It takes {a considerable length of time|a long time}.
a considerable number of | many | It has {a considerable number of|many} parts.
a considerable part of | much of | It lost {a considerable part of|much of} the land.
a couple of | a few | It has {a couple of|a few} rooms.
a criminal offence | a crime | It is {a criminal offence|a crime} to sell it. | !next=under,with
a cult following | a small group of loyal fans | It had {a cult following|a small group of loyal fans}. | !next=of
a degree of | some | They see it with {a degree of|some} doubt. | prev=with,requires,require,required,needs,show,shows,showed,provides,gives !next=freedom,@num,@end !head=freedom,accuracy
a devoted following | loyal fans | It had {a devoted following|loyal fans}. | !next=of,among
a diverse range of | many | It has {a diverse range of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,ability,talent,skill,opinion,expertise,behaviour,behavior,income,age,height,weight,quality
a further | another | It has {a further|another} 500 rooms. | next=@num
a glimpse of | a look at | It gave {a glimpse of|a look at} the town. | prev=give,gives,gave,given,giving,get,gets,got,getting,have,has,had,offer,offers,offered,us,him,her,them,you,me,people,visitors,readers,provide,provides,provided,want,wanted,for
a good deal of | much | It takes {a good deal of|much} time.
a great deal | a lot | It rains {a great deal|a lot}. | next=@end
a great deal in common | a lot in common | They have {a great deal in common|a lot in common}.
a great deal more | much more | It takes {a great deal more|much more} time.
a great deal of | much | It takes {a great deal of|much} time.
a great degree of | much | It has {a great degree of|much} freedom.
a great many | many | It has {a great many|many} parts.
a great number of | many | It has {a great number of|many} parts.
a greater degree of | more | It has {a greater degree of|more} risk. | !next=@end,@plural
a greater number of | more | It has {a greater number of|more} rooms.
a growing number of | more and more | It helps {a growing number of|more and more} people.
a handful of | a few | It has {a handful of|a few} rooms. | head=@plural
a high concentration of | a high level of | It has {a high concentration of|a high level of} salt. | !head=@plural
a high degree of | great | It takes {a high degree of|great} care. | head=care,accuracy,precision,certainty,skill,confidence,risk,courage,detail
a high degree of | a lot of | They have {a high degree of|a lot of} freedom.
a high number of | many | It has {a high number of|many} uses.
a higher degree of | more | It has {a higher degree of|more} risk. | !next=@end,@plural
a host of | many | It has {a host of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a huge number of | very many | It has {a huge number of|very many} uses.
a landmark in the development of | a great step in the growth of | It is {a landmark in the development of|a great step in the growth of} film.
a landmark in the history of | a great event in the history of | It is {a landmark in the history of|a great event in the history of} film.
a language derived from | a language that comes from | It is {a language derived from|a language that comes from} Latin.
a large amount of | a lot of | It takes {a large amount of|a lot of} time.
a large and loyal following | many loyal fans | It had {a large and loyal following|many loyal fans}. | !next=of
a large degree of | much | It has {a large degree of|much} freedom.
a large following | many fans | It had {a large following|many fans}. | !next=of
a large majority of | most | It lost {a large majority of|most} votes.
a large measure of | much | It has {a large measure of|much} freedom.
a large number of | many | It has {a large number of|many} parts.
a large part of | much of | It lost {a large part of|much of} the land. | !prev=is,are,was,were,be,been,being,become,becomes,became,form,forms,formed,play,plays,played,as
a large proportion of | a large share of | It lost {a large proportion of|a large share of} its value.
a large quantity of | very many | It has {a large quantity of|very many} books. | head=@plural
a large quantity of | a lot of | It takes {a large quantity of|a lot of} oil.
a larger number of | more | It has {a larger number of|more} rooms.
a lower degree of | less | It has {a lower degree of|less} risk. | !next=@end,@plural
a loyal following | loyal fans | It had {a loyal following|loyal fans}. | !next=of
a major milestone in | a big step in | It was {a major milestone in|a big step in} medicine.
a majority of the electorate | most voters | It lost {a majority of the electorate|most voters}.
a matter of controversy | argued about | It is {a matter of controversy|argued about}. | prev=is,was,are,still next=@end
a matter of dispute | argued about | It is {a matter of dispute|argued about}. | prev=is,was,are,still next=@end
a means of livelihood | a way to earn a living | It left them without {a means of livelihood|a way to earn a living}.
a measure of | some | They had {a measure of|some} freedom. | head=justice,success,freedom,independence,control,stability,comfort,relief,peace,autonomy,security,protection,truth,order prev=them,him,her,us,had,has,have,with,gave,gives,give,brought,bring,achieved,achieve,enjoyed,enjoy,gained,restored,is,was
a mere | only | It lasted {a mere|only} ten days. | next=@num,a
a milestone in | a big step in | It was {a milestone in|a big step in} medicine. | !prev=such,quite
a name derived from | a name that comes from | It is {a name derived from|a name that comes from} Latin.
a programme designed to | a programme to | It is {a programme designed to|a programme to} help them.
a quantity of | some | He had {a quantity of|some} drugs. | head=goods,ammunition,drugs,cocaine,heroin,cannabis,weapons,money,cash,explosives,jewellery,jewelry,food,arms,documents,gold,silver
a selection of | some | It has {a selection of|some} works by Bach. | next=works,songs,poems,photographs,photos,books,essays,stories,pieces,paintings,letters,dishes,toys
a significant milestone in | a big step in | It was {a significant milestone in|a big step in} medicine.
a subject of controversy | argued about | It is {a subject of controversy|argued about}. | prev=is,was,are,still next=@end
a substantial following | many fans | It had {a substantial following|many fans}. | !next=of
a synonym for | another word for | It is {a synonym for|another word for} "big".
a synonym of | another word for | It is {a synonym of|another word for} "big".
a term derived from | a term that comes from | It is {a term derived from|a term that comes from} Latin.
a vast quantity of | very many | It has {a vast quantity of|very many} books. | head=@plural
a very large number of | very many | It has {a very large number of|very many} uses.
a very small number of | very few | It has {a very small number of|very few} uses.
a word derived from | a word that comes from | It is {a word derived from|a word that comes from} Latin.
absent from | away from | He was {absent from|away from} school. | next=school,class,classes,work,home,duty,office,court,parliament
abundant supplies of | plenty of | It has {abundant supplies of|plenty of} water.
accelerated to | rose to | The inflation {accelerated to|rose to} five percent. | prev=inflation,growth,rate next=@num,a
accessible by means of | reached by | It is {accessible by means of|reached by} a path. | prev=is,are,was,were,only
accessible to members of the public | open to the public | It is {accessible to members of the public|open to the public}.
act of aggression | act of violence | It was an {act of aggression|act of violence}.
acts of aggression | acts of violence | They fear {acts of aggression|acts of violence}.
administrative duties | office tasks | He had many {administrative duties|office tasks}.
administrative work | office work | She does {administrative work|office work}.
admitted to hospital | taken to hospital | He was {admitted to hospital|taken to hospital}.
adversely affect | harm | It may {adversely affect|harm} your sleep.
adversely affected | harmed | The crop was {adversely affected|harmed} by it.
adversely affecting | harming | It stopped without {adversely affecting|harming} the crop.
adversely affects | harms | It {adversely affects|harms} your sleep.
advocates for | supporters of | They are {advocates for|supporters of} peace. | prev=are,were,as,the,many
after a period of | after | It hatches {after a period of|after} two weeks. | next=@num,about,several,some,around
after revelations that | after news that | He left {after revelations that|after news that} he lied.
after the conclusion of hostilities | after the fighting had ended | They met {after the conclusion of hostilities|after the fighting had ended}.
against a backdrop of | in a time of | It took place {against a backdrop of|in a time of} war. | next=war,unrest,violence,growing,rising,economic,political,social,falling,increasing
against the backdrop of | during | It is set {against the backdrop of|during} the civil war. | head=war,revolution,wars,crisis,depression,strike,recession,uprising,rebellion,pandemic,famine,election,occupation,holocaust
agricultural implements | farm tools | They found {agricultural implements|farm tools}.
agricultural land | farmland | They bought {agricultural land|farmland}.
ahead of | before | They met {ahead of|before} the election. | next=the,its,their,his,her,this,next,a head=holiday,holidays,election,elections,vote,meeting,meetings,summit,talks,match,game,games,tournament,season,visit,conference,wedding,ceremony,launch,referendum,trial,final,debate,kick-off,budget,christmas,easter,weekend,olympics
ahead of schedule | early | It was completed {ahead of schedule|early}. | next=@end,and,in
aimed at encouraging | to encourage | It is a plan {aimed at encouraging|to encourage} sport. | prev=@noun
aimed at helping | to help | It is a plan {aimed at helping|to help} the poor. | prev=@noun
aimed at improving | to improve | It is a plan {aimed at improving|to improve} schools. | prev=@noun
aimed at increasing | to raise | It is a plan {aimed at increasing|to raise} sales. | prev=@noun
aimed at making | to make | It is a plan {aimed at making|to make} roads safe. | prev=@noun
aimed at preventing | to prevent | It is a plan {aimed at preventing|to prevent} fires. | prev=@noun
aimed at promoting | to promote | It is a plan {aimed at promoting|to promote} trade. | prev=@noun
aimed at protecting | to protect | It is a plan {aimed at protecting|to protect} birds. | prev=@noun
aimed at reducing | to reduce | It is a plan {aimed at reducing|to reduce} waste. | prev=@noun
aimed at stopping | to stop | It is a plan {aimed at stopping|to stop} crime. | prev=@noun
alcohol abuse | heavy drinking | It ended his {alcohol abuse|heavy drinking}.
almost exclusively | almost entirely | It grows {almost exclusively|almost entirely} in Spain. | !prev=not
alternative employment | other work | He seeks {alternative employment|other work}.
an abundant supply of | plenty of | It has {an abundant supply of|plenty of} water.
an acquaintance of | someone who knew | He was {an acquaintance of|someone who knew} the king. | prev=was,were,be,been
an advocate for | a supporter of | She is {an advocate for|a supporter of} peace.
an expansion of | a growth in | They saw {an expansion of|a growth in} trade. | head=trade,supply,credit,demand,output,employment,industry,economy,population,services,business,sales,production,tourism,education
an important milestone in | a big step in | It was {an important milestone in|a big step in} medicine.
an insufficient intake of | too little | It is due to {an insufficient intake of|too little} iron.
an integral part of | a key part of | It is {an integral part of|a key part of} the plan.
an invaluable source of | a rich source of | It is {an invaluable source of|a rich source of} facts.
and accordingly | and so | It rained, {and accordingly|and so} they left. | next=@verb,it,they,he,she,we,the
and are consequently | and so are | They are small {and are consequently|and so are} cheap.
and as a consequence | and so | It rained {and as a consequence|and so} they left. | !next=of
and is consequently | and so is | It is small {and is consequently|and so is} cheap.
annual precipitation | yearly rain and snow | The {annual precipitation|yearly rain and snow} is low.
apologists for | supporters of | They are {apologists for|supporters of} the old order.
appointed to the position of | named | She was {appointed to the position of|named} professor. | next=@noun prev=was,were,been,be,being,is
appointed to the post of | named | She was {appointed to the post of|named} director. | next=@noun prev=was,were,been,be,being,is
appropriate action | the right steps | They took {appropriate action|the right steps}. | prev=take,takes,took,taking,taken
appropriate measures | the right steps | They took {appropriate measures|the right steps}. | prev=take,takes,took,taking,taken
approximately equivalent to | about the same as | It is {approximately equivalent to|about the same as} one ton.
are abundant in | are common in | Fish {are abundant in|are common in} the lakes.
are accessible by | can be reached by | They {are accessible by|can be reached by} boat. | head=boat,boats,road,roads,air,foot,ferry,sea,train,car,water,rail,helicopter,plane,bus,path,track,trail,lift,ladder,stairs
are accessible only by | can be reached only by | They {are accessible only by|can be reached only by} boat. | head=boat,boats,road,roads,air,foot,ferry,sea,train,car,water,rail,helicopter,plane,bus,path,track,trail,lift,ladder,stairs
are accompanied by | come with | They {are accompanied by|come with} pain. | head=change,changes,pain,fever,symptoms,rain,winds,wind,thunder,loss,feelings,increase,decrease,rise,fall,heat,lightning,nausea,headache
are advised to | should | Patients {are advised to|should} rest. | prev=patients,users,visitors,travellers,travelers,people,residents,students,parents,drivers,customers,passengers,tourists,you,women,consumers,homeowners,investors
are advised to | should | Drivers {are advised to|should} stop. | !prev=who,that
are at stake | are at risk | Their jobs {are at stake|are at risk}. | !prev=what,much,lot
are called for | are needed | New plans {are called for|are needed}. | next=.
are capable of being | can be | They {are capable of being|can be} used. | next=@verb !prev=not
are characterised by | have | The towns {are characterised by|have} dry air. | !head=fever,rash,pain,pains,nausea,cough,weakness,swelling,inability,failure,delusions,hallucinations,seizures !next=the,@num
are characterized by the presence of | have | The rooms {are characterized by the presence of|have} large stoves.
are compatible with | work with | They {are compatible with|work with} the phone. | head=lens,lenses,device,devices,phone,phones,system,systems,software,computer,computers,version,model,models,printer,printers,browsers,browser,windows,hardware,cards
are deemed to be | are thought to be | They {are deemed to be|are thought to be} safe.
are determined by | depend on | Prices {are determined by|depend on} the weather. | !next=@num,@ing,a,an !head=analysis,method,methods,experiment,experiments,test,tests,survey,vote,votes,measurement,means,points,cause,causes,fate,genes,gene,heredity,god,laws,equation,formula,expression,law,court,judge,judges
are eligible for | can get | They {are eligible for|can get} free meals.
are eligible to | can | They {are eligible to|can} vote.
are employed in | work in | Many {are employed in|work in} farming. | head=agriculture,farming,industry,industries,factory,factories,fishing,mines,mining,services,government,sector,forestry,trade,tourism,construction,education,healthcare,administration,retail,economy,offices,jobs
are estimated to have | are thought to have | They {are estimated to have|are thought to have} killed ten people.
are extracted from | come from | The dyes {are extracted from|come from} the roots. | head=root,roots,plant,plants,seed,seeds,bark,leaf,leaves,mine,mines,ground,earth
are inferior to | are worse than | They {are inferior to|are worse than} the old ones. | !head=men,man,women,whites
are legally obliged to | must by law | They {are legally obliged to|must by law} pay.
are legally required to | must by law | They {are legally required to|must by law} pay.
are liable to prosecution | can be taken to court | They {are liable to prosecution|can be taken to court}.
are located in close proximity to | are near | They {are located in close proximity to|are near} the town.
are only accessible by | can only be reached by | They {are only accessible by|can only be reached by} boat. | head=boat,boats,road,roads,air,foot,ferry,sea,train,car,water,rail,helicopter,plane,bus,path,track,trail,lift,ladder,stairs
are prone to | often | People {are prone to|often} make errors. | next=make,have,suffer,break,become,forget,develop,fall,lose,fail,commit,show,exaggerate,get prev=@plural,they,people,children,men,women,who
are prone to | often make | Young managers {are prone to|often make} errors. | head=mistakes,errors,blunders,slips
are prone to | often have | The slopes {are prone to|often have} landslides. | head=earthquakes,accidents,floods,flooding,storms,landslides,fires,droughts
are solitary | live alone | They {are solitary|live alone}. | next=@end,for,except,outside
are strongly advised to | should | Drivers {are strongly advised to|should} stop. | !prev=who,that
are superior to | are better than | They {are superior to|are better than} the old ones.
are to be avoided | must be avoided | Such plans {are to be avoided|must be avoided}.
are to be made | must be made | The plans {are to be made|must be made} in May.
are to be paid | must be paid | The taxes {are to be paid|must be paid} in May.
are to be submitted | must be sent in | The forms {are to be submitted|must be sent in} by May. | !next=in
are tolerant of | can stand | They {are tolerant of|can stand} drought. | head=drought,heat,cold,frost,shade,salt,pollution,wind
are unaccounted for | are missing | Ten people {are unaccounted for|are missing}.
are well advised to | should | Buyers {are well advised to|should} wait.
are widely distributed throughout | are found all over | They {are widely distributed throughout|are found all over} Asia.
are widely regarded as | are seen by many as | They {are widely regarded as|are seen by many as} the best.
arising from | from | They had costs {arising from|from} the storm. | prev=claims,problems,problem,costs,damage,disputes,difficulties,losses
armed conflict | fighting | The {armed conflict|fighting} went on. | prev=the,this,of,by,from,in
as a case in point | as a good example | It is cited {as a case in point|as a good example}.
as a consequence | as a result | They may suffer {as a consequence|as a result}. | next=@end
as a consequence of which | and so | The wall broke, {as a consequence of which|and so} the cell died. | prev=@end
as a precautionary measure | to be safe | They left {as a precautionary measure|to be safe}.
as a residence | as a home | It was built {as a residence|as a home} for teachers. | next=for
as a result of which | and so | The wall broke, {as a result of which|and so} the cell died. | prev=@end
as an alternative | instead | It can be used {as an alternative|instead}. | next=@end prev=used,offered,served,chosen,bought
as an alternative to | instead of | It is used {as an alternative to|instead of} oil. | prev=used,offered,served,chosen,bought
as demonstrated by | as shown by | They left, {as demonstrated by|as shown by} the rubbish.
as evidenced by | as shown by | They left, {as evidenced by|as shown by} the rubbish.
as illustrated by | as shown by | They left, {as illustrated by|as shown by} the rubbish.
as is the case with | as with | It is low, {as is the case with|as with} bread.
as to the | about the | There is doubt {as to the|about the} cause. | prev=disagreement,doubt,doubts,question,questions,debate,information,uncertainty,confusion,dispute,opinion,opinions,evidence,agreement,advice,clue,clues,idea,ideas,scientists,historians,experts
as was the case | as happened | It failed, {as was the case|as happened} in May. | next=in,with,during
ascribed to | put down to | The loss was {ascribed to|put down to} these factors. | prev=be,been,is,are,was,were head=treatment,factor,factors,combination,mix,lack,change,changes,effects,influence,weather,climate,age,poverty,number
associated with | linked to | There are many costs {associated with|linked to} it. | !prev=@name,he,she,they,who,we,i,you,and,or,@adv,is,are,was,were,be,been,being next=@det,@noun,@adj,@name,it,this,these,that,them,him,her
associated with | linked to | The name is {associated with|linked to} the war. | prev=is,are,was,were,be,been,being,often,usually,closely,strongly,commonly,always,still,now,longer,not,directly
assuming that | if | It works, {assuming that|if} it is dry. | prev=@end !next=is,was,are,were,has,does,can,will,would,could
at a cost of | for | It was built {at a cost of|for} two million pounds. | next=@num,$,£,€,about,around,over,nearly,approximately,almost !prev=expansion,extension,upgrade,study,changes,programme,program,project,war,army,health,loss
at a later stage | later | They left {at a later stage|later}. | next=@end,in
at an early stage | early | They left {at an early stage|early}. | next=@end,in
at any given time | at any time | It holds ten men {at any given time|at any time}.
at considerable expense | at great cost | It was built {at considerable expense|at great cost}. | !next=to
at frequent intervals | often | It is watered {at frequent intervals|often}.
at great expense | at great cost | It was built {at great expense|at great cost}. | !next=to
at its helm | in charge | He stayed {at its helm|in charge} for years. | next=@end,for,until,during,in,when
at liberty to | free to | They are {at liberty to|free to} go. | prev=is,are,was,were,be,been,not,feel
at regular intervals | regularly | They meet {at regular intervals|regularly}. | next=@end,and,throughout,during !prev=placed,planted,spaced,set,positioned,arranged,located,built,appear,occur,@noun,written,drawn,marked,printed
at the disposal of | available to | It is {at the disposal of|available to} the firm. | prev=is,are,was,were,be,resources,means,money,funds,tools,instrument,tool
at the earliest opportunity | as soon as possible | Call us {at the earliest opportunity|as soon as possible}.
at the helm | in charge | He stayed {at the helm|in charge} for years. | next=@end,for,until,during,in,when
at the outbreak of | at the start of | He left {at the outbreak of|at the start of} the war.
attributable to | caused by | It is {attributable to|caused by} the heat.
banned substance | banned drug | He took a {banned substance|banned drug}.
banned substances | banned drugs | He took {banned substances|banned drugs}.
be drawn up | be made | A list must {be drawn up|be made} in May. | next=in,by,at,for,before,@end prev=must,should,can,to,will,may
be provided with | be given | They should {be provided with|be given} food. | prev=should,must,to,will,can,may,shall,would
been administered by | been run by | It has {been administered by|been run by} Spain. | next=@name
been confined mainly to | been limited mainly to | It has {been confined mainly to|been limited mainly to} the north.
been confined to | been limited to | It has {been confined to|been limited to} the north. | !head=bed,beds,barracks,wheelchair,wheelchairs,house,home,cell,cells,prison,room,rooms,hospital,camp,camps
been rendered | been made | It had {been rendered|been made} useless. | next=@adj,useless,unusable,slippery,obsolete,impassable,unconscious,homeless
behind schedule | late | It was completed {behind schedule|late}. | next=@end,and prev=completed,finished,running,was,is,are,were,delivered,opened
believed to be derived from | thought to come from | The word is {believed to be derived from|thought to come from} Latin.
beneficial to | good for | It is {beneficial to|good for} health. | prev=is,are,was,were,be,been,highly,very,also,more,most,particularly,especially,proved,prove
beyond the confines of | outside | He never went {beyond the confines of|outside} the park.
bone of contention | cause of argument | It was a {bone of contention|cause of argument}.
bouts of | times of | He had {bouts of|times of} deep sadness. | head=depression,sadness,illness,drinking,unemployment,anxiety,despair,insomnia,weather
bring to light | show | It helps to {bring to light|show} old views. | prev=to next=@det,@adj,@noun,@plural
brokered by | arranged by | It is a deal {brokered by|arranged by} the king.
by a margin of | by | He won {by a margin of|by} twelve seconds. | next=@num
by no means | not | It is {by no means|not} late. | !next=@end prev=am,is,are,was,were,be,been
by public subscription | with money given by the public | It was built {by public subscription|with money given by the public}.
by the amalgamation of | by joining | It grew {by the amalgamation of|by joining} three towns.
can be attributed to | can be explained by | It {can be attributed to|can be explained by} a change in the weather. | head=factors,factor,lack,fact,effect,effects,rise,fall,change,changes,growth,climate,number,reasons,increase,decrease,differences,use
can optionally | can | You {can optionally|can} add a name.
canvases are | paintings are | His later {canvases are|paintings are} dark. | prev=later,early,his,her,large,best,earlier
capital punishment | the death penalty | They ended {capital punishment|the death penalty}. | !prev=@det,@adj
cause serious damage to | badly damage | It can {cause serious damage to|badly damage} the crops.
cause severe damage to | badly damage | It can {cause severe damage to|badly damage} the crops.
caused considerable damage to | badly damaged | It {caused considerable damage to|badly damaged} the crops.
caused extensive damage to | badly damaged | It {caused extensive damage to|badly damaged} the crops.
caused heavy damage to | badly damaged | It {caused heavy damage to|badly damaged} the crops.
caused serious damage to | badly damaged | It {caused serious damage to|badly damaged} the crops.
caused severe damage to | badly damaged | It {caused severe damage to|badly damaged} the crops.
caused severe disruption to | badly upset | The strike {caused severe disruption to|badly upset} the trains.
cessation of hostilities | end of the fighting | They met at the {cessation of hostilities|end of the fighting}.
charitable causes | charity | He gave the money to {charitable causes|charity}. | prev=to,for
charitable organisation | charity | It is a {charitable organisation|charity}.
charitable organisations | charities | He gave the money to {charitable organisations|charities}.
charitable organization | charity | It is a {charitable organization|charity}.
charitable organizations | charities | He gave the money to {charitable organizations|charities}.
closely resemble | are very like | They {closely resemble|are very like} cats. | prev=@plural,they,which,that
closely resemble | are very like | They {closely resemble|are very like} cats. | !prev=to,not,n't,can,could,may,might,will,would,must,does,do,did,should
closely resembled | was very like | It {closely resembled|was very like} a cat. | prev=it,he,she,which,that,this
closely resembles | is very like | It {closely resembles|is very like} a cat. | !prev=most,more,that
coastal areas | areas near the coast | It hit {coastal areas|areas near the coast}.
coastal cities | cities on the coast | It hit {coastal cities|cities on the coast}.
coastal regions | areas near the coast | It hit {coastal regions|areas near the coast}.
coastal towns | towns on the coast | It hit {coastal towns|towns on the coast}.
coastal villages | villages on the coast | It hit {coastal villages|villages on the coast}.
commuted to | changed to | The sentence was {commuted to|changed to} ten years. | prev=was,were,been,be,later,then,subsequently,being
comparable to | similar to | It is {comparable to|similar to} the old one. | prev=is,are,was,were,be,size,distance,levels,level,results,roughly,quality
composed largely of | made mostly of | A wall {composed largely of|made mostly of} rock fell.
composed mainly of | made mostly of | A wall {composed mainly of|made mostly of} rock fell.
composed predominantly of | made mostly of | A wall {composed predominantly of|made mostly of} rock fell.
composed primarily of | made mostly of | A wall {composed primarily of|made mostly of} rock fell.
conceived as | planned as | It was {conceived as|planned as} a film. | prev=was,were,originally,initially,first,been,is
concerning | about | There were differences {concerning|about} the plan. | prev=difference,differences,disagreement,disagreements,argument,theory,theories,agreement,ideas,views,opinions,findings,uncertainty next=@det,@noun
conclusion of hostilities | end of the fighting | They met at the {conclusion of hostilities|end of the fighting}.
conducive to | good for | It is {conducive to|good for} learning. | prev=is,are,was,were,be,more,not,very,highly,particularly
conducted extensive | carried out much | They {conducted extensive|carried out much} research. | next=research,fieldwork,work
confined to | kept in | They were {confined to|kept in} their cells. | head=cell,cells,room,rooms,house,home,homes,barracks,hospital,prison,camp,camps prev=is,are,was,were,be,been,routinely,often
consecutive day | day in a row | It rose for the second {consecutive day|day in a row}. | prev=second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
consecutive month | month in a row | It rose for the second {consecutive month|month in a row}. | prev=second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
consecutive time | time in a row | It won for the second {consecutive time|time in a row}. | prev=second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
consecutive week | week in a row | It rose for the second {consecutive week|week in a row}. | prev=second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
consecutive year | year in a row | It rose for the second {consecutive year|year in a row}. | prev=second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
consisted largely of | was mostly | It {consisted largely of|was mostly} water. | prev=it,he,she,which,@noun !prev=@plural
consisted mainly of | was mostly | It {consisted mainly of|was mostly} water. | prev=it,he,she,which,@noun !prev=@plural
consisted primarily of | was mostly | It {consisted primarily of|was mostly} water. | prev=it,he,she,which,@noun !prev=@plural
consisting of only | with only | It is a village {consisting of only|with only} ten houses.
consists almost entirely of | is nearly all | It {consists almost entirely of|is nearly all} water.
consists chiefly of | is mostly | It {consists chiefly of|is mostly} water.
consists in | is | Good work {consists in|is} finding out the truth. | next=@ing
consists largely of | is mostly | It {consists largely of|is mostly} water.
consists mainly of | is mostly | It {consists mainly of|is mostly} water.
consists mostly of | is mostly | It {consists mostly of|is mostly} water.
consists predominantly of | is mostly | It {consists predominantly of|is mostly} water.
consists primarily of | is mostly | It {consists primarily of|is mostly} water.
constitute an important | are an important | The lakes {constitute an important|are an important} home for birds. | prev=@plural
constitute the largest | are the largest | The lakes {constitute the largest|are the largest} home for birds. | prev=@plural
constitute the main | are the main | The lakes {constitute the main|are the main} home for birds. | prev=@plural
constitute the principal | are the main | The lakes {constitute the principal|are the main} home for birds. | prev=@plural
continued unabated | went on as before | The fighting {continued unabated|went on as before}.
contracted by drinking | caught by drinking | It is {contracted by drinking|caught by drinking} dirty water.
contracted by eating | caught by eating | It is {contracted by eating|caught by eating} bad meat.
contracted through | caught through | It is {contracted through|caught through} food. | prev=is,be,was,are,often,usually,disease,infection,commonly,been
conveyed by | carried by | It is {conveyed by|carried by} ship. | head=wind,water,ship,rail,train,boat,blood,insects,river,air,nerves,road,lorry,truck
conveyed from | carried from | It is {conveyed from|carried from} one place to another. | prev=is,are,was,were,be,been
couched in | put in | It is {couched in|put in} plain terms. | prev=is,are,was,were,be,been
coup d'état | coup | It was a {coup d'état|coup}.
criminal offence | crime | It is no {criminal offence|crime}.
criminal offences | crimes | They commit {criminal offences|crimes}.
critical acclaim | praise from critics | It won {critical acclaim|praise from critics}.
critical praise | praise from critics | It won {critical praise|praise from critics}.
critically endangered | in great danger of dying out | The frog is {critically endangered|in great danger of dying out}. | prev=is,are,was,were,now,become,remains next=@end,and,because,due,owing,on,as
custodial sentence | prison sentence | He got a {custodial sentence|prison sentence}.
custodial sentences | prison sentences | They got {custodial sentences|prison sentences}.
decimated the population | killed much of the population | The plague {decimated the population|killed much of the population}.
decisive goal | winning goal | He scored the {decisive goal|winning goal}.
dedicated to | about | It is a museum {dedicated to|about} his life. | prev=museum,museums,website,site,exhibition,gallery,journal,magazine,websites,room
deemed to be | thought to be | It is {deemed to be|thought to be} safe.
deeply flawed | full of faults | The plan is {deeply flawed|full of faults}. | prev=is,are,was,were,be,as,proved next=@end,and,but,in,for
deficient in | low in | The diet is {deficient in|low in} iron. | head=fibre,fiber,iron,vitamins,protein,proteins,calcium,nutrients,iodine,vitamin,oxygen,nitrogen,zinc
deprived of his office | removed from office | He was {deprived of his office|removed from office}. | !next=as
deprived of his offices | removed from his posts | He was {deprived of his offices|removed from his posts}.
designed to encourage | to encourage | It is a plan {designed to encourage|to encourage} trade. | prev=plan,plans,law,laws,scheme,schemes,measures,programme,programmes,program,programs,project,projects
designed to help | to help | It is a plan {designed to help|to help} the poor. | prev=plan,plans,law,laws,scheme,schemes,measures,programme,programmes,program,programs,project,projects
designed to improve | to improve | It is a plan {designed to improve|to improve} schools. | prev=plan,plans,law,laws,scheme,schemes,measures,programme,programmes,program,programs,project,projects
destined for | meant for | They sent food {destined for|meant for} the poor. | prev=weapons,goods,food,money,aid,products,exports,arms,funds,supplies
detrimental to | bad for | It may be {detrimental to|bad for} the skin.
devoted to | about | It is a museum {devoted to|about} his life. | prev=museum,museums,website,exhibition,gallery
devoted to the history of | about the history of | It is a museum {devoted to the history of|about the history of} the area. | prev=museum,exhibition,website,book,room,gallery,museums,books
diagnosed as suffering from | found to have | He was {diagnosed as suffering from|found to have} cancer. | prev=was,were,been,being,be,is
died without issue | died without children | He {died without issue|died without children} in May.
differ from | are different from | They {differ from|are different from} other frogs. | prev=they,@plural,these,which
differs from | is different from | It {differs from|is different from} its neighbour. | prev=it,which,that,he,she,@noun,language,dialect,@name !prev=how,what
distributed evenly | spread evenly | Rain is {distributed evenly|spread evenly} here.
documented in | described in | The rules are {documented in|described in} a book. | prev=is,are,was,were,be,been,being
dominates the landscape | stands over the land | It {dominates the landscape|stands over the land}. | next=@end,and
dominates the market square | stands over the market square | It {dominates the market square|stands over the market square}.
dominates the skyline | stands over the town | It {dominates the skyline|stands over the town}. | next=@end,and
due in part to | partly because of | It was {due in part to|partly because of} bad weather.
during the construction of | during the building of | It was found {during the construction of|during the building of} a road.
during the reign of | under | It was built {during the reign of|under} King John. | next=@name,king,queen,emperor
dying minutes | last minutes | He scored in the {dying minutes|last minutes} of the match.
earlier than anticipated | earlier than expected | It came {earlier than anticipated|earlier than expected}.
economic prosperity | wealth | It was a time of {economic prosperity|wealth}.
educational institutions | schools and colleges | It has many {educational institutions|schools and colleges}.
employed as a | used as a | It is {employed as a|used as a} weapon. | head=weapon,tool,method,material,symbol,drug,fuel,substitute,means,medicine,fertilizer,fertiliser,solvent,technique,food,preservative,catalyst
employed as a means of | used as a way of | It is {employed as a means of|used as a way of} defence.
employed in the | used in the | It is {employed in the|used in the} making of steel. | head=manufacture,production,making,construction,treatment,preparation,analysis,study,design,process prev=is,are,was,were,be,been,formerly,widely,commonly,often,also,first,once,sometimes,usually,frequently,generally,mainly,method,methods,technique,techniques,materials,material
employment opportunities | jobs | They look for {employment opportunities|jobs}. | !prev=equal
en route from | on the way from | They met {en route from|on the way from} Rome.
enthusiastic reviews | very good reviews | It got {enthusiastic reviews|very good reviews}.
evenly distributed | evenly spread | Rain is {evenly distributed|evenly spread} here.
eventual demise | end | It led to the {eventual demise|end} of the empire.
every corner of the globe | all over the world | They come from {every corner of the globe|all over the world}. | prev=from
every corner of the world | all over the world | They come from {every corner of the world|all over the world}. | prev=from
excessive amounts of | too much | It needs {excessive amounts of|too much} water. | next=water,salt,sugar,alcohol,fat,food,time,energy,oil,money,caffeine,power,heat
excessive consumption of | too much | It is due to {excessive consumption of|too much} salt. | next=salt,sugar,alcohol,fat,meat,caffeine,coffee,water,food
exempt from | free from | They are {exempt from|free from} tax. | prev=is,are,was,were,be,being head=tax,taxes,duty,duties,charges,taxation,fees
exercise caution | be careful | They should {exercise caution|be careful}. | prev=should,to,must,can,please
expectant mother | pregnant woman | It helps an {expectant mother|pregnant woman}.
expectant mothers | pregnant women | It helps {expectant mothers|pregnant women}.
extraction of | mining of | It lives on the {extraction of|mining of} copper. | head=copper,coal,gold,iron,silver,tin,lead,minerals,ore,ores,uranium,diamonds,zinc,salt,sulphur,bauxite
failing which | or else | Pay in May, {failing which|or else} the firm may sue.
far superior to | far better than | It is {far superior to|far better than} the old one.
far surpassing | going far beyond | It did well, {far surpassing|going far beyond} their hopes.
farm implements | farm tools | They found {farm implements|farm tools}.
farming implements | farm tools | They found {farming implements|farm tools}.
fascination with | interest in | She felt a {fascination with|interest in} the sea.
fauna and flora | animals and plants | It has much {fauna and flora|animals and plants}.
favorable reviews | good reviews | It got {favorable reviews|good reviews}.
favorably received | well received | The show was {favorably received|well received}.
favourable reviews | good reviews | It got {favourable reviews|good reviews}.
favourably received | well received | The show was {favourably received|well received}.
financed by | paid for by | It was {financed by|paid for by} the town. | prev=was,is,were,are,been,largely,mostly,mainly,partly,entirely,privately
first aired | was first shown | It {first aired|was first shown} in May. | prev=it,which,episode,series,show,film,programme,program,season,special,@name
flint implements | flint tools | They found {flint implements|flint tools}.
flora and fauna | plants and animals | It has a rich {flora and fauna|plants and animals}.
fluctuations in temperature | changes in temperature | It stands {fluctuations in temperature|changes in temperature}.
following | after | It grew {following|after} the arrival of the train. | head=closure,arrival,election,defeat,victory,collapse,end,attack,attacks,outbreak,independence,revolution,introduction,discovery,retirement,resignation,announcement,opening,departure,publication,release,establishment,invasion,marriage,divorce,earthquake,flood,floods,hurricane,disaster,explosion,birth,creation,completion,conquest,surrender,incident,murder,assassination,arrest,bombing,merger,graduation,referendum,riots,uprising,coup,loss,abolition,destruction,reunification,unification,annexation,withdrawal,appointment,dissolution,lifting !prev=am,is,are,was,were,be,been,by,of,closely,the,a,its,his,her,their,this,that,to,for,and,or,in,start,started,began,while,when,keep,kept
^following | after | {Following|After} the closure of the mine, they left. | head=war,death,closure,arrival,election,elections,defeat,victory,collapse,end,attack,attacks,outbreak,independence,revolution,success,introduction,discovery,retirement,resignation,announcement,opening,departure,publication,release,establishment,invasion,battle,marriage,divorce,accident,earthquake,flood,floods,storm,hurricane,disaster,explosion,birth,creation,completion,conquest,surrender,incident,murder,assassination,raid,arrest,bombing,merger,graduation,illness,referendum,protests,strike,riots,uprising,coup,loss,abolition,destruction,reunification,unification,annexation,withdrawal,appointment,dissolution,lifting,removal
^following a brief | after a short | {Following a brief|After a short} stay there, he left.
following a brief | after a short | In 1950, {following a brief|after a short} illness, he left. | prev=@end,and,died,closed
following a lengthy | after a long | In 1950, {following a lengthy|after a long} repair, it opened. | prev=@end,and,died,closed
^following a lengthy | after a long | {Following a lengthy|After a long} illness, he died.
following a long | after a long | In 1950, {following a long|after a long} repair, it opened. | prev=@end,and,died,closed
^following a long | after a long | {Following a long|After a long} illness, he died. | head=illness,war,career,break,absence,siege,struggle,battle,campaign,journey,delay,trial,dispute,stay,restoration,repair,period,debate,discussion,investigation,legal
following a series of | after a series of | It closed {following a series of|after a series of} thefts.
^following a short | after a short | {Following a short|After a short} stay there, he left.
following a short | after a short | In 1950, {following a short|after a short} illness, he left. | prev=@end,and,died,closed
following a string of | after a string of | It closed {following a string of|after a string of} thefts.
following days of | after days of | They met {following days of|after days of} rain.
following heavy rain | after heavy rain | It rises fast {following heavy rain|after heavy rain}. | prev=@adv,@noun,it,@end,rapidly,quickly
^following heavy rain | after heavy rain | {Following heavy rain|After heavy rain}, it rises.
following heavy rainfall | after heavy rain | It rises fast {following heavy rainfall|after heavy rain}. | prev=@adv,@noun,it,@end,rapidly,quickly
following months of | after months of | They met {following months of|after months of} talks.
following revelations that | after news that | He left {following revelations that|after news that} he lied.
following the collapse of | after the fall of | He left {following the collapse of|after the fall of} Rome. | next=@name
following the collapse of | after the collapse of | It closed {following the collapse of|after the collapse of} the bank.
following the discovery of | after the discovery of | It grew {following the discovery of|after the discovery of} gold.
following the end of | after the end of | He left {following the end of|after the end of} the war.
following the impact of | after the impact of | It fell {following the impact of|after the impact of} a rock.
following the introduction of | after the introduction of | It fell {following the introduction of|after the introduction of} a tax.
following the loss of | after the loss of | He left {following the loss of|after the loss of} his wife.
following the outbreak of | after the start of | It closed {following the outbreak of|after the start of} the war.
following the publication of | after the publication of | It grew {following the publication of|after the publication of} the book.
following the release of | after the release of | It fell {following the release of|after the release of} the film.
following the success of | after the success of | It grew {following the success of|after the success of} the film.
following weeks of | after weeks of | They met {following weeks of|after weeks of} talks.
following years of | after years of | They met {following years of|after years of} war.
foodstuffs | food | They raised the price of {foodstuffs|food}. | prev=of,and,imported,basic,for,in,cheap !next=are,were,have,that,which
for decades | for many years | It stood empty {for decades|for many years}.
for extended periods | for long periods | They live {for extended periods|for long periods} in it.
for her failure to | for failing to | She was criticized {for her failure to|for failing to} act.
for her portrayal of | for playing | She is known {for her portrayal of|for playing} Ann. | next=@name
for her portrayal of | for playing | She is known {for her portrayal of|for playing} the queen. | head=king,queen,man,woman,doctor,soldier,detective,gangster,lawyer,teacher,mother,father,villain,hero,character,president,spy,boxer,singer,wife,nurse,maid,widow,killer,murderer,prince,princess,girl
for his failure to | for failing to | He was criticized {for his failure to|for failing to} act.
for his portrayal of | for playing | He is known {for his portrayal of|for playing} Tom. | next=@name
for his portrayal of | for playing | He is known {for his portrayal of|for playing} the king. | head=king,queen,man,woman,doctor,soldier,detective,gangster,lawyer,teacher,mother,father,villain,hero,character,president,spy,boxer,singer,policeman,cop,killer,murderer,prince,princess
for its failure to | for failing to | It was criticized {for its failure to|for failing to} act.
for many decades | for many years | It stood empty {for many decades|for many years}.
for several decades | for many years | It stood empty {for several decades|for many years}.
for the construction of | for building | He had plans {for the construction of|for building} a dam. | prev=plans,plan,proposals,responsible,scheme,contract,contracts,permission,site
for the construction of | to build | It is used {for the construction of|to build} boats. | prev=used,method,methods,materials,material,needed,required,stone,timber,wood,money,funds,technique,techniques
for the creation of | for creating | He had plans {for the creation of|for creating} a park. | prev=plans,plan,proposals,responsible,scheme,money,funds,recommendations
for the deceased | for the dead | They prayed {for the deceased|for the dead}.
for the detection of | to find | It is used {for the detection of|to find} gas. | prev=used,method,methods,technique,techniques,tool,tools,test,tests,useful,system,systems
for the development of | for developing | He had plans {for the development of|for developing} it. | prev=plans,plan,recommendations,proposals,responsible,money,funds,scheme
for the duration of | during | It is valid {for the duration of|during} the contract. | prev=only,exist,exists,existed,valid,last,lasts,lasted,apply,applies,applied,suspended
for the duration of | all through | It was closed {for the duration of|all through} the war. | next=the,this,his,her,their,its,our,my,that !prev=only,exist,exists,existed,valid,last,lasts,lasted,apply,applies,applied,suspended
for the establishment of | for setting up | He had plans {for the establishment of|for setting up} a school. | prev=plans,plan,proposals,responsible,scheme,money,funds,recommendations
for the improvement of | for improving | He had plans {for the improvement of|for improving} roads. | prev=plans,plan,recommendations,proposals,responsible,money,funds,scheme,suggestions,ideas,measures
for the manufacture of | to make | It is used {for the manufacture of|to make} steel. | prev=used,method,methods,plant,plants,factory,factories,machine,machines,technique,techniques,process,processes,materials,needed,required,mainly,primarily
for the preparation of | to prepare | It is used {for the preparation of|to prepare} soup. | prev=used,method,methods,technique,techniques,tool,needed
for the protection of | for protecting | He had plans {for the protection of|for protecting} birds. | prev=plans,plan,recommendations,proposals,responsible,money,funds,scheme,suggestions,measures,laws,law
for the restoration of | for restoring | He had plans {for the restoration of|for restoring} it. | prev=plans,plan,proposals,responsible,scheme,money,funds
for this purpose | for this | It was built {for this purpose|for this}. | next=@end
for that purpose | for that | It was built {for that purpose|for that}. | next=@end
for the prevention of | to prevent | It is used {for the prevention of|to prevent} colds. | prev=used,recommended,vaccine,drug,method,methods,effective,useful,society,measures
for the production of | to make | It is used {for the production of|to make} steel. | prev=used,method,methods,plant,plants,factory,factories,machine,machines,technique,techniques,process,processes,materials,needed,required,facility,facilities
for the removal of | to remove | It is used {for the removal of|to remove} rust. | prev=used,method,methods,technique,techniques,needed,surgery,tool,tools,useful
for the study of | to study | It is used {for the study of|to study} stars. | prev=used,method,methods,technique,techniques,tool,tools,useful
for the treatment of | to treat | It is used {for the treatment of|to treat} colds. | prev=used,antibiotics,antibiotic,agents,drug,drugs,medicine,medicines,effective,prescribed,approved,method,methods,hospital,centre,center,developed,useful,clinic,therapy
for their failure to | for failing to | They were criticized {for their failure to|for failing to} act.
formal education | schooling | He had little {formal education|schooling}. | prev=little,no,any,of,limited,some,minimal,his,her
frequent interruptions to | frequent breaks in | It has {frequent interruptions to|frequent breaks in} the supply.
garments | clothes | They wore warm {garments|clothes}. | !prev=@num
generally favorable | mostly good | It got {generally favorable|mostly good} reviews. | head=review,reviews,reception,reaction,reactions,response,responses,notices,comments
generally favourable | mostly good | It got {generally favourable|mostly good} reviews. | head=review,reviews,reception,reaction,reactions,response,responses,notices,comments
generally negative | mostly bad | It got {generally negative|mostly bad} reviews. | head=review,reviews,reception,reaction,reactions,response,responses,notices,comments
generally positive | mostly good | It got {generally positive|mostly good} reviews. | head=review,reviews,reception,reaction,reactions,response,responses,notices,comments
grave danger | great danger | They are in {grave danger|great danger}.
gross misconduct | very bad behavior | He left for {gross misconduct|very bad behavior}.
had an area of | covered | The town {had an area of|covered} 12 acres. | next=@num,about,some,approximately,over,more,around,nearly
had been suspended | had been stopped | Work {had been suspended|had been stopped}. | prev=search,work,traffic,service,construction,production,match,game,play,trade
had hitherto been | had until then been | It {had hitherto been|had until then been} closed.
has a total area of | covers | The town {has a total area of|covers} 12 acres. | next=@num,about,some,approximately,over,more,around,nearly
has an area of | covers | The town {has an area of|covers} 12 acres. | next=@num,about,some,approximately,over,more,around,nearly
has assumed increasing importance | has become more and more important | It {has assumed increasing importance|has become more and more important}.
has been established to | has been set up to | A court {has been established to|has been set up to} help.
has been in existence since | has existed since | It {has been in existence since|has existed since} 1899.
has been the recipient of | has received | She {has been the recipient of|has received} many prizes.
has come under fire for | has been criticized for | It {has come under fire for|has been criticized for} the noise.
has remained in the possession of | has belonged to | It {has remained in the possession of|has belonged to} the family.
has yet to be determined | is still unknown | The cause {has yet to be determined|is still unknown}.
have been in existence since | have existed since | They {have been in existence since|have existed since} 1899.
have come under fire for | have been criticized for | They {have come under fire for|have been criticized for} the noise.
have yet to be determined | are still unknown | The causes {have yet to be determined|are still unknown}.
headed by | led by | It is {headed by|led by} a governor. | prev=is,are,was,were,be,been,government,group,team,committee,commission,party,company,cabinet,delegation,council,family,household
her memoirs | her life story | She wrote {her memoirs|her life story}.
high concentrations of | high levels of | It has {high concentrations of|high levels of} salt.
higher concentrations of | higher levels of | It has {higher concentrations of|higher levels of} salt.
his memoirs | his life story | He wrote {his memoirs|his life story}.
hitherto unknown | unknown until then | It was {hitherto unknown|unknown until then}. | next=@end,to,in
hostilities | fighting | It led to {hostilities|fighting}. | !prev=these,those,their,many,all,both,his,its,our !next=were,are,have,between,toward,towards
housed in a museum | kept in a museum | It is {housed in a museum|kept in a museum}.
housed in the museum | kept in the museum | It is {housed in the museum|kept in the museum}.
only a limited number of | only a few | It has {only a limited number of|only a few} uses.
a limited number of | only a few | It has {a limited number of|only a few} uses.
a majority of | most of | It lost {a majority of|most of} the votes. | next=@det,them,us,you,these,those,which,whom !prev=of,with,by,into
a majority of | most | It lost {a majority of|most} votes. | !prev=of,with,into
a maximum of | at most | It takes {a maximum of|at most} ten days. | next=@num,$
a minimum of | at least | It takes {a minimum of|at least} ten days. | next=@num,$
a mixture of | a mix of | It is {a mixture of|a mix of} oil and wine.
a multitude of | many | It has {a multitude of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a number of | some | It has {a number of|some} parts. | !prev=such,given,certain,within !behind=equal,proportional,corresponding,larger,smaller,greater,less !head=form
a piece of legislation | a law | It is {a piece of legislation|a law}.
a plethora of | many | It has {a plethora of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a range of | many | It has {a range of|many} uses. | !next=values,numbers,prices,temperatures,speeds,frequencies,wavelengths,pressures,concentrations,depths,distances,ages,sizes,possible,@num !prev=@end,over,within !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,mountains,hills,mountain,peaks,addresses,bytes,cells,records,dates,rows,pages,years,ports,lines,characters,integers,points,times,hosts,blocks,revisions,commits,keys,versions,heights,weights,angles,days,months,hours,values,numbers,indexes,bits,miles,km,metres,keys
a series of | several | It had {a series of|several} faults. | next=faults,attacks,problems,questions,events,mistakes,accidents,errors,talks,blows !prev=is,are,was,were,be
a short distance from | near | They live {a short distance from|near} Rome.
a significant amount of | a lot of | It takes {a significant amount of|a lot of} time.
a significant number of | many | It has {a significant number of|many} parts.
a significant portion of | a large share of | It lost {a significant portion of|a large share of} its land.
a significant proportion of | a large share of | It lost {a significant proportion of|a large share of} its land.
a single | one | It has {a single|one} room. | !next=to,from,in,by,on,for,and,with,which,that,woman,man,mother,father,parent,mum,dad,person,@end
a small amount of | a little | It has {a small amount of|a little} oil. | !head=time,@plural
a small minority of | a small part of | They are {a small minority of|a small part of} the population. | head=population,public,electorate,party,nation,country,society,community,workforce,total,class,press,church
a small minority of | a few | It has {a small minority of|a few} fans.
a small number of | a few | It has {a small number of|a few} uses.
a small quantity of | a little | It has {a small quantity of|a little} oil.
a smaller number of | fewer | It has {a smaller number of|fewer} rooms.
a substantial amount of | a lot of | It has {a substantial amount of|a lot of} land.
a substantial number of | many | It has {a substantial number of|many} uses.
a substantial portion of | a large share of | It lost {a substantial portion of|a large share of} its land.
a sufficient amount of | enough | It has {a sufficient amount of|enough} oil.
a sufficient number of | enough | It has {a sufficient number of|enough} parts.
a type of | a kind of | It is {a type of|a kind of} saw. | !prev=has,have,had,with,by
a variety of | many | It has {a variety of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,ability,talent,skill,opinion,expertise,behaviour,behavior,income,age,height,weight,quality
a vast array of | many | It has {a vast array of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a vast number of | many | It has {a vast number of|many} parts.
a vast range of | many | It has {a vast range of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a wealth of | a lot of | It holds {a wealth of|a lot of} food.
a whole range of | many | It has {a whole range of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a wide array of | many | It has {a wide array of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,ability,talent,skill,opinion,expertise,behaviour,behavior,income,age,height,weight,quality
a wide range of | many | It has {a wide range of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,ability,talent,skill,opinion,expertise,behaviour,behavior,income,age,height,weight,quality
a wide selection of | many | It has {a wide selection of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a wide spectrum of | many | It has {a wide spectrum of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge
a wide variety of | many | It has {a wide variety of|many} uses. | !head=wildlife,food,music,information,life,cheese,meat,wine,beer,art,equipment,vegetation,furniture,clothing,bread,fruit,rice,scenery,advice,evidence,support,help,work,land,terrain,weather,experience,knowledge,ability,talent,skill,opinion,expertise,behaviour,behavior,income,age,height,weight,quality
aboard | on | They lived {aboard|on} a boat. | next=@det
across the globe | around the world | It is known {across the globe|around the world}.
adapted into | made into | It was {adapted into|made into} a film.
administered orally | given by mouth | The drug is {administered orally|given by mouth}.
after the conclusion of | after | They left {after the conclusion of|after} the show.
^all in all , | - | {All in all, the|The} price fell.
all of a sudden | suddenly | It stopped {all of a sudden|suddenly}.
all of the | all the | It lost {all of the|all the} parts.
all year round | all year | It is open {all year round|all year}.
along the lines of | like | It is {along the lines of|like} a pump.
alongside | with | She starred {alongside|with} Anna. | next=@name
also known as | or | A pump, {also known as|or} a lift, broke.
also referred to as | also called | It is a saw, {also referred to as|also called} a cutter.
amidst | in the middle of | They sat {amidst|in the middle of} the noise. | next=@det
amongst | among | They live {amongst|among} friends.
an abundance of | plenty of | It has {an abundance of|plenty of} food.
an additional | another | It has {an additional|another} 500 rooms. | next=@num,@noun
an array of | many | It has {an array of|many} shops. | head=problems,issues,services,options,factors,products,foods,activities,choices,goods,people,species,colours,colors,styles,topics,subjects,tools,ideas,skills,techniques,shops,uses,interests,dishes,reasons,talents,drugs,weapons,gadgets,treatments,plants,flavours,flavors,organisations,organizations,groups,businesses,companies,restaurants,attractions,animals,birds,events,opportunities,measures,challenges,crimes,charges,sources,questions,causes,subjects,sports,benefits,programmes,programs,stars,artists,experts,methods
an assortment of | different | It has {an assortment of|different} sweets.
an enormous number of | very many | It has {an enormous number of|very many} uses.
an estimated | about | It has {an estimated|about} 500 rooms. | next=@num
an increasing number of | more and more | {An increasing number of|More and more} people left.
appeared to be | seemed | It {appeared to be|seemed} late. | next=@adj
appears to be | seems | It {appears to be|seems} late. | next=@adj
are able to | can | They {are able to|can} see.
are also known as | are also called | They {are also known as|are also called} saws.
are as follows | are these | The rules {are as follows|are these}.
are believed to be | are thought to be | They {are believed to be|are thought to be} old.
are best known for | are famous for | They {are best known for|are famous for} their songs.
are characterized by | are marked by | They {are characterized by|are marked by} fear. | head=fear,fears,worry,pain,loss,swelling,inflammation,thoughts,episode,episodes,feelings,inability,difficulty,difficulties,lack,absence,behaviour,behavior,conflict,violence,change,changes,decline,growth,increase,mood,moods,tension,uncertainty
are characterized by | have | The towns {are characterized by|have} dry air. | !head=fever,rash,pain,pains,nausea,cough,weakness,swelling,inability,failure,delusions,hallucinations,seizures !next=the,@num
are commonly known as | are called | They {are commonly known as|are called} saws.
are composed of | are made up of | They {are composed of|are made up of} workers. | head=people,peasants,workers,members,men,women,citizens,soldiers,officers,delegates,representatives,students,volunteers,judges,experts,scientists,teachers,politicians,players,children,families,individuals,landowners,employees,farmers,lawyers,writers,musicians,artists,scholars,academics,journalists,parents,nurses,doctors,engineers,sailors,guards,boys,girls
are composed of | have | They {are composed of|have} two parts.
are comprised of | have | They {are comprised of|have} two parts.
are considered to be | are seen as | They {are considered to be|are seen as} rare birds. | !next=@prep,of
are derived from | come from | They {are derived from|come from} French.
are equal to | equal | They {are equal to|equal} ten. | !head=task,challenge,occasion,demands,job !prev=to !next=or,and
are equipped with | have | They {are equipped with|have} pumps. | !prev=that,which,who
are fitted with | have | They {are fitted with|have} pumps.
if they are going to | if they want to | {If they are going to|If they want to} swim, they must wait. | !next=be,have,need,get
if we are going to | if we want to | {If we are going to|If we want to} swim, we must wait. | !next=be,have,need,get
if you are going to | if you want to | {If you are going to|If you want to} swim, you must wait. | !next=be,have,need,get
are going to | will | They {are going to|will} leave. | next=@verb,@adv,not !prev=who,what
are home to | have | The parks {are home to|have} bears.
are identical to | are the same as | They {are identical to|are the same as} pumps.
are in a position to | can | They {are in a position to|can} help.
are in need of | need | They {are in need of|need} help.
are in use | are used | They {are in use|are used} here. | !next=@end
are known as | are called | They {are known as|are called} pumps.
are likely to | will probably | They {are likely to|will probably} win.
are located | are | They {are located|are} north of Rome. | next=@prep,@num,@adv,north,south,east,west,northeast,northwest,southeast,southwest,about,just,approximately
are located in | are in | They {are located in|are in} Rome.
are located on | are on | They {are located on|are on} the hill.
are not able to | cannot | They {are not able to|cannot} swim.
are obligated to | must | They {are obligated to|must} leave.
are on the rise | are rising | Prices {are on the rise|are rising}.
are present in | are in | They {are present in|are in} the soil.
are referred to as | are called | They {are referred to as|are called} pumps.
are required to | must | Nurses {are required to|must} stop. | prev=nurses,engineers,managers,staff,pilots,hospitals,developers,sellers,buyers,landlords,tenants,candidates,traders,suppliers,farmers,airlines
are required to | must | Users {are required to|must} stop. | prev=users,passengers,patients,employers,employees,citizens,owners,applicants,teachers,doctors,visitors,participants,pupils,candidates,banks,firms,manufacturers,residents,parents,children,travellers,travelers,men,women,schools,states,countries,governments,officers,officials,players,staff,immigrants,foreigners,i
are required to | are needed to | Two tons {are required to|are needed to} make it. | next=make,produce,build,reach,power,store !prev=they,we,you,people,students,workers,drivers,companies,members,who,that
are required to | must | They {are required to|must} stop. | prev=they,we,you,people,students,workers,drivers,companies,members,who
are set to | will | They {are set to|will} open in May. | next=open,close,start,begin,end,become,take,be,get,go,play,return,rise,fall,grow,change,host,lose,win,make,join,leave,cost,continue,launch,arrive,appear,face,meet,hold
are similar to | are like | They {are similar to|are like} pumps.
are situated | are | They {are situated|are} north of Rome. | next=@prep,@num,@adv,north,south,east,west,northeast,northwest,southeast,southwest,about,just,approximately
are situated in | are in | They {are situated in|are in} Rome.
are situated on | are on | They {are situated on|are on} the hill.
are under way | have started | The talks {are under way|have started}. | next=@end
are underway | have started | The talks {are underway|have started}. | next=@end
are unique to | are only found in | They {are unique to|are only found in} Spain.
are visible | can be seen | They {are visible|can be seen} from Rome. | next=@prep,@end !next=to
are visible to | can be seen by | They {are visible to|can be seen by} all.
around the clock | all day and night | It is open {around the clock|all day and night}.
around the globe | around the world | It is sold {around the globe|around the world}.
as a consequence of | because of | It fell {as a consequence of|because of} the heat. | !next=which,whom
as a general rule | usually | They win {as a general rule|usually}. | !next=of,for,that
^as a general rule of thumb , | Usually, | {As a general rule of thumb,|Usually,} the price falls.
^as a matter of course , | Usually, | {As a matter of course,|Usually,} the price falls.
^as a matter of fact , | - | {As a matter of fact, the|The} shop is closed.
as a means of | as a way of | It was seen {as a means of|as a way of} saving money. | next=@ing
as a means of | for | It is used {as a means of|for} trade. | prev=used,use,served,serve,serves,exists
as a precaution | to be safe | They left {as a precaution|to be safe}. | !next=against
as a result of | because of | It broke {as a result of|because of} the heat. | !next=which,whom
as a rule | usually | It rains {as a rule|usually}. | !next=of,for,that
^as mentioned above , | - | {As mentioned above, the|The} price falls.
^as mentioned before , | - | {As mentioned before, the|The} price falls.
^as mentioned earlier , | - | {As mentioned earlier, the|The} price falls.
^as noted above , | - | {As noted above, the|The} price falls.
^as of now , | Now | {As of now,|Now} the price falls.
as opposed to | unlike | Ordinary files, {as opposed to|unlike} the lists, are small. | prev=@end next=a,an,the,those,@name
as opposed to | rather than | It is red {as opposed to|rather than} blue. | !prev=just,are,is,was,were,be,been,equally,not,quite
as regards | as for | {As regards|As for} safety, it is good. | prev=@start,and,but next=@det,@noun,@name,@adj
as regards | about | They made a rule {as regards|about} noise. | prev=rule,rules,law,laws,question,questions,information,details,decision,decisions,statement,statements,advice,policy,claim,claims,lines,argument,arguments,views,opinion,opinions,doubt,doubts,agreement
^as such , | So | {As such,|So} the price fell.
as though | as if | It looks {as though|as if} it rained.
as to whether | whether | They asked {as to whether|whether} it was late. | prev=ask,asks,asked,asking,decide,decided,know,knows,knew,see,doubt,doubts,question,arises !prev=the
as to whether | about whether | There is a dispute {as to whether|about whether} it was late. | prev=@noun,dark,confused,opinion
^as we can see , | - | {As we can see, the|The} price falls.
^as well as | besides | {As well as|Besides} tea, it sells bread. | !next=@verb,@adv,i,you,he,she,it,we,they
as well as | and | It sells tea {as well as|and} bread. | !next=@verb,@adv,i,you,he,she,it,we,they,people !prev=@verb,@adv,@start
^as you can see , | - | {As you can see, the|The} price falls.
at a later date | later | They met {at a later date|later}.
at a rapid pace | fast | It grew {at a rapid pace|fast}.
at a rapid rate | fast | It grew {at a rapid rate|fast}.
at all times | always | It must {at all times|always} be closed. | next=@verb,be !next=and,is,are,was,were,has,have !prev=@start
at all times | all the time | Wear it {at all times|all the time}. | !prev=@start !next=and
at an alarming rate | fast | It grew {at an alarming rate|fast}.
at an altitude of | at a height of | It is {at an altitude of|at a height of} 500 m.
at an early age | when young | He died {at an early age|when young}. | next=@end
at an elevation of | at a height of | It is {at an elevation of|at a height of} 500 m.
at great speed | very fast | It flew {at great speed|very fast}.
at high speed | very fast | It flew {at high speed|very fast}.
^at present , | Now | {At present,|Now} the shop sells bread.
at risk from | in danger from | They are {at risk from|in danger from} floods.
at that time | then | It was new {at that time|then}. | !prev=@start
at the age of | at age | He died {at the age of|at age} 80. | next=@num
at the beginning of | early in | They left {at the beginning of|early in} May. | next=@num,january,february,march,april,may,june,july,august,september,october,november,december
at the beginning of | early in | It closed {at the beginning of|early in} the year. | head=year,years,century,month,week,season,decade,summer,winter,spring,autumn
at the beginning of | at the start of | It stands {at the beginning of|at the start of} the line.
at the behest of | at the request of | He sold it {at the behest of|at the request of} the king.
at the commencement of | at the start of | They left {at the commencement of|at the start of} the war.
at the conclusion of | at the end of | They left {at the conclusion of|at the end of} May.
at the end of the day | in the end | They won {at the end of the day|in the end}.
^at the end of the day , | In the end, | {At the end of the day,|In the end,} the price fell.
at the expense of | at the cost of | It grew {at the expense of|at the cost of} the other firms. | !head=taxpayer,taxpayers,state,public,ratepayers,owner,buyer,landlord,employer,sender
at the forefront of | leading | They are {at the forefront of|leading} the field. | prev=am,is,are,was,were,be,been,being,once,still !next=@ing
~suffer at the hands of | ~suffer under | They {suffered at the hands of|suffered under} the new king.
at the hands of | because of | They suffered {at the hands of|because of} the king. | prev=suffered,suffer,suffering
at the hands of | by | They were hurt {at the hands of|by} thieves.
at the helm of | leading | She is {at the helm of|leading} a large firm. | prev=am,is,are,was,were,be,been,being,once,still
at the moment | now | It is closed {at the moment|now}. | !next=of,when,the,that,i,you,he,she,it,we,they,a,an,this,these,@name,in
at the onset of | at the start of | They left {at the onset of|at the start of} the war.
at the outset of | at the start of | They left {at the outset of|at the start of} the war.
at the present time | now | It works {at the present time|now}.
at the time of her death | when she died | She was rich {at the time of her death|when she died}.
at the time of his death | when he died | He was rich {at the time of his death|when he died}.
at the very least | at least | It takes {at the very least|at least} a day.
at this point in time | now | It works {at this point in time|now}.
at times | sometimes | It rains {at times|sometimes}. | !next=of,when,like
at which point | when | It rang, {at which point|when} he left. | !prev=@start
atop | on top of | It stands {atop|on top of} a hill.
aversion to | dislike of | They have an {aversion to|dislike of} noise. | !prev=risk,loss
based on the fact that | because | It fell, {based on the fact that|because} it was weak. | prev=@end
^be sure to | - | {Be sure to check|Check} the lock.
because of the fact that | because | It fell {because of the fact that|because} it was weak.
^because of this , | So | {Because of this,|So} the price fell.
behind bars | in prison | He is {behind bars|in prison}.
beneath | under | It lies {beneath|under} the hall. | next=@det !head=dignity,self,respect,contempt,notice
best remembered for | famous for | She is {best remembered for|famous for} a song.
better known as | known as | Samuel, {better known as|known as} Sam, sang.
bit by bit | slowly | They left {bit by bit|slowly}.
brand new | new | It is a {brand new|new} car.
^broadly speaking , | In general, | {Broadly speaking,|In general,} the price fell.
by and large | mostly | It is {by and large|mostly} dry.
by means of | through | They get energy {by means of|through} respiration. | head=respiration,photosynthesis,negotiation,negotiations,evolution,education,diplomacy,taxation,selection,placenta,parliament,elections,election,talks,osmosis,diffusion,treaty,treaties,marriage
by means of | by | He left {by means of|by} train. | next=train,ship,boat,air,rail,sea,@ing
by means of | with | It moves {by means of|with} wheels.
by reason of | because of | It fell {by reason of|because of} its age.
by the name of | called | A man {by the name of|called} Tom came in. | next=@name
^by the same token , | In the same way, | {By the same token,|In the same way,} the price fell.
by the use of | by using | It was built {by the use of|by using} a crane.
by virtue of | because of | It won {by virtue of|because of} its speed.
by way of | through | They came {by way of|through} Rome. | !head=example,introduction,comparison,contrast,illustration,explanation,apology,background,reply,response,thanks,warning
centers around | is about | The story {centers around|is about} a girl. | next=@det,@name,@num
centres around | is about | The story {centres around|is about} a girl. | next=@det,@name,@num
characterised by | marked by | It is an illness {characterised by|marked by} fever. | prev=@noun
characterized by | marked by | It is an illness {characterized by|marked by} fever. | prev=@noun
child prodigies | gifted children | They were {child prodigies|gifted children}.
child prodigy | gifted child | He was a {child prodigy|gifted child}.
close by | nearby | They live {close by|nearby}. | next=@end
commonly known as | called | It is a tool {commonly known as|called} a saw. | prev=@noun
composed of | made up of | It is a jury {composed of|made up of} judges. | head=people,writers,members,judges,men,women,students,players,musicians,teachers,politicians,experts,scientists,soldiers,officers,academics,journalists,artists,workers,lawyers,volunteers,representatives,singers,leaders,parents,scholars
composed of | made of | It has a wall {composed of|made of} brick. | prev=@noun !head=people,writers,members,judges,men,women,students,players,musicians,teachers,politicians,experts,scientists,soldiers,officers,academics,journalists,artists,workers,lawyers,volunteers,representatives,singers,leaders,parents,scholars
concerning the matter of | about | A rule {concerning the matter of|about} noise.
considered one of | seen as one of | It is {considered one of|seen as one of} the best. | prev=is,are,was,were,be,been,being,often,usually,widely,generally,still,also,now,commonly,rightly
considered to be | seen as | It is {considered to be|seen as} the best. | next=@det,one,@adj !prev=i,he,she,we,they,you,who
comprising | made up of | The team, {comprising|made up of} men from each town, met in May. | prev=@end next=@noun,@plural,@adj,@num
comprising | of | It is a collection {comprising|of} some 300 books. | prev=collection,group,set,series,team,range,chain,network,army,force,fleet next=@num,some,about,over,around,nearly,almost,more
containing | with | They found a box {containing|with} old coins. | prev=@noun next=@det,@adj,@noun,@num,only,both,many !next=the !prev=problem,difficulty,cost,aim,goal,work,plan
consist of | have | The teams {consist of|have} ten men. | next=@num,several,many !prev=to,may,can,must,will,might,should,could,would
consisted of | had | The team {consisted of|had} ten men. | next=@num,several,many !next=@ing
consisting of | made up of | A wall {consisting of|made up of} brick fell. | !prev=as
consists of | has | The team {consists of|has} ten men. | next=@num,several,many !next=@ing !prev=longer
critically acclaimed | praised | It is a {critically acclaimed|praised} show.
dates back to | goes back to | The custom {dates back to|goes back to} Rome. | next=@name
dates back to | is from | The house {dates back to|is from} 1900.
dates from | is from | The house {dates from|is from} 1900.
dating back to | from | It is a house {dating back to|from} 1900.
dating from | from | It is a house {dating from|from} 1900.
death toll | number of deaths | The {death toll|number of deaths} grew.
deference to | respect for | They showed {deference to|respect for} the king. | !prev=in
deployment of | use of | They banned the {deployment of|use of} weapons. | next=weapons,missiles,troops,soldiers,force,forces,police,@adj
described as | called | It is {described as|called} a toy. | next=a,an,the !prev=be
devastated by | destroyed by | The town was {devastated by|destroyed by} a fire. | head=earthquake,earthquakes,fire,fires,flood,floods,flooding,war,wars,bombing,storm,storms,hurricane,tsunami,eruption,tornado,typhoon,cyclone
despite the fact that | though | It ran {despite the fact that|though} it was old.
^despite this , | But | {Despite this,|But} the price fell.
due to | because of | It closed {due to|because of} declining sales. | next=worsening,deteriorating,decreasing,declining,falling,rising,growing,increasing,melting,flooding,changing !prev=be,is,was,are,were
due to | because of | It broke {due to|because of} the heat. | !next=@verb,be
due to the fact that | because | It fell {due to the fact that|because} it was weak.
^due to this , | So | {Due to this,|So} the price fell.
during the course of | during | It broke {during the course of|during} the trip.
during the time that | while | It broke {during the time that|while} he slept.
each and every | every | They checked {each and every|every} part.
each individual | each | It checks {each individual|each} part. | next=@noun,@adj
each individual | each person | It checks {each individual|each person}. | next=@end,@verb,in,on,at,of,with,to,for,who,as
early on | early | They left {early on|early}.
en route to | on the way to | They stopped {en route to|on the way to} Rome.
entitled | called | It is a book {entitled|called} Home. | prev=@noun !next=to
enshrined in law | set down in law | The right is {enshrined in law|set down in law}.
enshrined in the constitution | set down in the constitution | It is {enshrined in the constitution|set down in the constitution}.
equipped with | with | It is a room {equipped with|with} a lamp. | prev=@noun
^even so , | But | {Even so,|But} the shop is small.
every now and then | sometimes | They left {every now and then|sometimes}.
every single | every | They checked {every single|every} part.
every so often | now and then | They left {every so often|now and then}.
except in the case of | except for | All came {except in the case of|except for} Tom.
far and wide | everywhere | It is known {far and wide|everywhere}.
features a | has a | The park {features a|has a} lake. | prev=park,building,house,hotel,town,city,garden,church,castle,bridge,museum,game,island,festival,it,resort,centre,center,album,song
features a | has a | It {features a|has a} pool. | prev=@name,it,which,that,also
features an | has an | The park {features an|has an} old mill. | prev=park,building,house,hotel,town,city,garden,church,castle,bridge,museum,game,island,festival,it,resort,centre,center,album,song
features an | has an | It {features an|has an} inn. | prev=@name,it,which,that,also
featuring | with | It is a show {featuring|with} songs. | next=@noun,@name,@det,@adj
few in number | few | They are {few in number|few}.
first and foremost | above all | They want {first and foremost|above all} to win.
first of all | first | They ask him {first of all|first}. | next=@end
^first of all , | First, | {First of all,|First,} open the box.
following her death | after her death | It was sold {following her death|after her death}.
following his death | after his death | It was sold {following his death|after his death}.
^following the | After the | {Following the|After the} fire, he left. | next=war,death,attack,battle,election,fire,storm,flood,murder,collapse,defeat,victory,success,failure,release,revolution,merger,trial,accident,incident,crash,earthquake,fall,loss
following the death of | after the death of | He left {following the death of|after the death of} his wife.
following the war | after the war | It was sold {following the war|after the war}.
for a long period of time | for a long time | They wait {for a long period of time|for a long time}.
for a period of | for | It ran {for a period of|for} ten days.
for a short period of time | for a short time | They wait {for a short period of time|for a short time}.
for an extended period | for a long time | They wait {for an extended period|for a long time}.
for an extended period of time | for a long time | They wait {for an extended period of time|for a long time}.
for an extended time | for a long time | They wait {for an extended time|for a long time}.
for instance | for example | They sell tea, {for instance|for example}.
for reasons of | for | They wait {for reasons of|for} safety. | !next=principle,conscience,state,tactics,their,his,her,its,our,my,your
^for that reason , | So | {For that reason,|So} the price fell.
for the benefit of | for the good of | They work {for the benefit of|for the good of} the town. | next=@det,all,others,society,mankind,humanity,workers,people,everyone,those
for the foreseeable future | for some time | They wait {for the foreseeable future|for some time}.
for the most part | mostly | It is {for the most part|mostly} water.
for the purpose of | for | It is {for the purpose of|for} trade.
for the purposes of | for | It is used {for the purposes of|for} trade.
for the reason that | because | It fell {for the reason that|because} it was weak.
for the sake of | for | They did it {for the sake of|for} peace. | !next=argument,it
for the time being | for now | It is closed {for the time being|for now}.
^for these reasons , | So | {For these reasons,|So} the price fell.
for years to come | for many years | They wait {for years to come|for many years}.
free of charge | free | It is {free of charge|free}. | prev=is,are,was,were,be,been,being,not,often,usually,also,always,still,now,completely,entirely,totally,absolutely,available,necessarily,generally
free of charge | for free | They got it {free of charge|for free}.
from its inception | from the start | It has grown {from its inception|from the start}.
from that point onward | after that | It was weak {from that point onward|after that}.
from that point onwards | after that | It was weak {from that point onwards|after that}.
from the outset | from the start | It was weak {from the outset|from the start}.
from this point on | from now on | It is weak {from this point on|from now on}.
from time to time | sometimes | It rains {from time to time|sometimes}. | !prev=vary,varies,varied,varying,differ,differs
^from time to time , | Sometimes, | {From time to time,|Sometimes,} the shop is small.
^generally speaking , | In general, | {Generally speaking,|In general,} the price fell.
given that | because | Tom fell, {given that|because} it was weak. | prev=@end
given the fact that | because | It fell {given the fact that|because} it was weak.
goes by the name of | is called | It {goes by the name of|is called} Rex.
had the ability to | could | It {had the ability to|could} see.
hailed as | called | It was {hailed as|called} a win. | next=a,an,the
hailing from | from | It is a band {hailing from|from} Spain.
has a duration of | lasts | It {has a duration of|lasts} 500 days.
has the ability to | can | It {has the ability to|can} see.
has the capacity to | can | It {has the capacity to|can} see.
has the opportunity to | can | It {has the opportunity to|can} see.
has the potential to | could | It {has the potential to|could} stop.
has to be | must be | It {has to be|must be} red. | !prev=seldom,rarely,never,hardly,scarcely,nothing,nobody,only,not,n't
have the ability to | can | They {have the ability to|can} see.
have the capacity to | can | They {have the capacity to|can} see.
have the opportunity to | can | They {have the opportunity to|can} see.
have the potential to | could | They {have the potential to|could} stop.
highly acclaimed | praised | It is a {highly acclaimed|praised} show.
if it is the case that | if | They stop {if it is the case that|if} it rains.
if necessary | if needed | They stop {if necessary|if needed}.
as well | too | They sell tea {as well|too}. | next=@end !prev=work,works,worked,perform,performs,performed,do,does,did,run,runs,sell,sells,sold,just,almost,nearly,about,quite,half,equally,very
buoyed by | helped by | Sales, {buoyed by|helped by} the warm weather, rose. | head=weather,sales,demand,prices,growth,success,results,habit,profits,exports,spending,tourism,trade,support,news,boom
alerted to | warned of | They were {alerted to|warned of} the danger. | prev=was,were,been,be,being,first head=danger,dangers,risk,risks,problem,problems,defect,defects,fault,faults,threat,error,errors,leak,fraud
commensurate with | in line with | Their pay is {commensurate with|in line with} their skill.
are apt to | tend to | They {are apt to|tend to} forget it.
formerly known as | once called | The town, {formerly known as|once called} Ruhn, grew. | next=@name,@det
at considerable cost | at great cost | It was built {at considerable cost|at great cost}. | !next=to
for medicinal purposes | as medicine | It is used {for medicinal purposes|as medicine}.
`);
