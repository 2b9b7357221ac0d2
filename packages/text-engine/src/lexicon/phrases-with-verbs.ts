import { readPhrases } from "./phrase.ts";

/** A verb where a verb and a noun say it at length, or where a plainer verb does. */
export const VERB_PHRASES = readPhrases(`
~abdicate in favor of | ~give up the throne to | He {abdicated in favor of|gave up the throne to} his son.
~abdicate in favour of | ~give up the throne to | He {abdicated in favour of|gave up the throne to} his son.
~abide by | ~follow | They {abide by|follow} the rule.
~accede to the throne | ~come to the throne | He {acceded to the throne|came to the throne} in May.
~account for | ~explain | They tried to {account for|explain} the observation. | head=observation,observations,phenomenon,phenomena,behaviour,behavior,discrepancy,discrepancies
~account for | ~explain | The theory {accounts for|explains} the loss. | prev=theory,theories,model,models,hypothesis,factors,explanation,view !next=@num,more,over,about,half,most,nearly,almost !head=percent,%,third,quarter,part,share
~account for | ~explain | It can fully {account for|explain} the loss. | prev=fully,adequately,satisfactorily,alone,itself,help,helps !next=@num,more,over,about,half,most,nearly,almost,by,in,@end !prev=are,is,were,was
~account for | ~explain | They tried to {account for|explain} it. | next=it,this,why,how prev=to
~account for | ~make up | They {account for|make up} half of it. | next=@num,about,over,more,half,most,nearly,almost,roughly,a,one,only,just !head=crime,crimes,change,changes,difference,loss,failure,mistake,mistakes,sin,result,results,choice,choices,decision,absence,conduct,actions,behaviour,behavior,movements,money,spending
~account for the fact that | ~explain why | It {accounts for the fact that|explains why} they left. | !prev=to
~achieve fame | ~become famous | She {achieved fame|became famous} in May.
~achieve independence | ~become independent | It {achieved independence|became independent} in May.
~achieve international fame | ~become famous around the world | She {achieved international fame|became famous around the world} in May.
~achieve international recognition | ~become known around the world | She {achieved international recognition|became known around the world} in May.
~achieve its independence | ~become independent | It {achieved its independence|became independent} in May.
~achieve popularity | ~become popular | It {achieved popularity|became popular} in May.
~achieve recognition | ~become known | She {achieved recognition|became known} in May.
~achieve success | ~succeed | She {achieved success|succeeded} in May.
~acquire a reputation as | ~become known as | She {acquired a reputation as|became known as} a cook.
~acquire a reputation for | ~become known for | She {acquired a reputation for|became known for} her art.
~adhere to | ~follow | They {adhere to|follow} the rule. | head=rule,rules,law,laws,plan,plans,code,codes,standard,standards,principle,principles,policy,policies,guideline,guidelines,order,orders,method,agreement,terms,schedule,diet,tradition,traditions,custom,customs,faith,belief,beliefs,religion,teachings,view,treaty,deal,limits,advice,instructions,procedure,procedures,protocol,path
~advance on | ~march on | The army {advanced on|marched on} Rome. | head=capital,city,town,rome,paris,berlin,moscow,london,fort,fortress,vienna,warsaw,jerusalem,constantinople
~advance to the final | ~reach the final | They {advanced to the final|reached the final}.
~advance to the finals | ~reach the finals | They {advanced to the finals|reached the finals}.
~advance to the next round | ~reach the next round | They {advanced to the next round|reached the next round}.
~advance to the second round | ~reach the second round | They {advanced to the second round|reached the second round}.
~advocate for | ~speak up for | They {advocated for|spoke up for} the poor. | !prev=been,long !head=decade,decades,year,years,month,months,week,weeks,hours,time,century,generation
~aim to | ~try to | They {aim to|try to} win. | !prev=@det,@adj,will,would,should,must,can,could,to,announced,stated,declared,avowed,intended
~aim to | ~want to | They {aim to|want to} win. | !prev=legislation,law,laws,bill,book,project,programme,program,study,paper,article,policy,plan,scheme,act,chapter,measures,reforms,campaign,course,treaty,@det,@adj,will,would,should,must,can,could,to,announced,stated,declared,avowed,intended
~allocate funds for | ~set aside money for | They {allocated funds for|set aside money for} schools.
~allocate funds to | ~give money to | They {allocated funds to|gave money to} the poor.
~allocate money to | ~give money to | They {allocated money to|gave money to} the poor.
~allocate public funds to | ~give public money to | They {allocated public funds to|gave public money to} schools.
~allocate resources to | ~give resources to | They {allocated resources to|gave resources to} schools.
~amount to | ~add up to | It {amounts to|adds up to} ten days. | next=@num,$,£,€,about,almost,nearly,over,less,half,billions,millions,thousands,hundreds,approximately,roughly,around
~announce her candidacy for | ~say she would run for | She {announced her candidacy for|said she would run for} mayor.
~announce her intention to | ~say she would | She {announced her intention to|said she would} retire.
~announce his candidacy for | ~say he would run for | He {announced his candidacy for|said he would run for} mayor.
~announce his intention to | ~say he would | He {announced his intention to|said he would} retire.
~announce its intention to | ~say it would | The firm {announced its intention to|said it would} close.
~announce their intention to | ~say they would | They {announced their intention to|said they would} retire.
~arrive at | ~reach | They {arrived at|reached} our park. | next=his,her,their,our,my,your,@name
~arrive at a decision | ~decide | They {arrived at a decision|decided} in May.
~arrive at the conclusion that | ~decide that | They {arrived at the conclusion that|decided that} it was late.
~arrive in | ~reach | They {arrived in|reached} Rome. | next=@name !next=january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,wednesday,thursday,friday,saturday,sunday
~ascend the throne | ~take the throne | He {ascended the throne|took the throne} in May.
~ascend to the throne | ~come to the throne | He {ascended to the throne|came to the throne} in May.
~ask the question | ~ask | They {asked the question|asked} why it fell. | !next=of
~assess the damage | ~check the damage | They {assessed the damage|checked the damage}.
~assess the extent of | ~find out the extent of | They {assessed the extent of|found out the extent of} the fault. | !head=damage
~assess the extent of the damage | ~check how bad the damage is | They {assess the extent of the damage|check how bad the damage is}. | next=@end,and,caused,to,in,after
~assign her | ~give her | They {assigned her|gave her} a task. | next=@det,@num,tasks,work
~assign him | ~give him | They {assigned him|gave him} a task. | next=@det,@num,tasks,work
~assign them | ~give them | They {assigned them|gave them} a task. | next=@det,@num,tasks,work
~assign us | ~give us | They {assigned us|gave us} a task. | next=@det,@num,tasks,work
~assume command of | ~take command of | He {assumed command of|took command of} the fleet.
~assume control of | ~take control of | He {assumed control of|took control of} the town.
~assume great importance | ~become very important | It {assumed great importance|became very important}.
~assume increasing importance | ~become more and more important | It {assumed increasing importance|became more and more important}.
~assume office | ~take office | He {assumed office|took office} in May.
~assume power | ~take power | He {assumed power|took power} in May.
~assume responsibility for | ~take responsibility for | He {assumed responsibility for|took responsibility for} it.
~assume the presidency | ~become president | He {assumed the presidency|became president} in May.
~assume the role of | ~become | She {assumed the role of|became} head.
~assume the throne | ~take the throne | He {assumed the throne|took the throne} in May.
~assure her that | ~promise her that | They {assured her that|promised her that} it was safe.
~assure him that | ~promise him that | They {assured him that|promised him that} it was safe.
~assure them that | ~promise them that | We {assured them that|promised them that} it was safe.
~assure us that | ~promise us that | They {assured us that|promised us that} it was safe.
~attach great importance to | ~care a lot about | They {attach great importance to|care a lot about} safety.
~attach great value to | ~care a lot about | They {attach great value to|care a lot about} safety.
~attach importance to | ~care about | They {attach importance to|care about} safety.
~attain independence | ~become independent | It {attained independence|became independent} in May.
~attempt to | ~try to | The film {attempts to|tries to} show the war. | prev=film,book,article,paper,chapter,study,theory,author,government,programme,program,who,report,essay,novel,author,company,it,scientists,researchers,people,they,we,he,she,you,historians,doctors,police,officials,governments,states,companies,firms,teachers,students,engineers,animals,critics,scholars,economists,workers,countries,astronomers,never,always,often,also
~attract criticism | ~be criticized | It {attracted criticism|was criticized} in May. | next=@end,for,in
~attract criticism from | ~be criticized by | It {attracted criticism from|was criticized by} the town.
~attribute her success to | ~say her success came from | She {attributed her success to|said her success came from} hard work.
~attribute his success to | ~say his success came from | He {attributed his success to|said his success came from} hard work.
~attribute their success to | ~say their success came from | They {attributed their success to|said their success came from} hard work.
~back out of | ~break | They {backed out of|broke} the deal. | head=deal,agreement,contract,pledge,promise,commitment,pact,treaty,accord
~back up | ~support | It {backs up|supports} the claim. | next=@det,what head=claim,claims,argument,arguments,theory,view,views,story,statement,statements,case,idea,ideas,position,point,points,authority,belief,beliefs,finding,findings,words,threat,threats,demand,demands,allegation,allegations,assertion,assertions,charge,charges,opinion,opinions,decision,effort,efforts
~be a commercial failure | ~lose money | The film {was a commercial failure|lost money}.
~be a commercial success | ~make a lot of money | The film {was a commercial success|made a lot of money}.
~be a native of | ~come from | He {was a native of|came from} Rome.
~be a resident of | ~live in | He {was a resident of|lived in} Rome.
~be accompanied by | ~come with | It {was accompanied by|came with} heavy rain. | head=rain,series,wind,winds,snow,hail,thunder,lightning,fever,headache,pain,nausea,storm,storms,floods,frost,rise,fall,increase,decrease,drop,growth
~be accompanied by | ~come with | It {was accompanied by|came with} rain. | next=@noun
~be acquainted with | ~know | He {was acquainted with|knew} the king. | prev=he,she,who,they,he,jurors,@name head=@name,king,writer,man,woman,witness,family,work,works,poet,poets,artist,artists,members,judge
~be acquired through | ~be caught through | It can {be acquired through|be caught through} contact. | next=contact,bites,infected,food,the head=contact,bite,bites,food,blood,water
~be adapted for the screen | ~be made into a film | It {was adapted for the screen|was made into a film} in May.
~be adjacent to | ~be next to | It {is adjacent to|is next to} the hall.
~be administered | ~be given | They {were administered|were given} a drug. | next=a,an,the,oxygen,antibiotics,drugs,painkillers,medication,medicine,first,insulin
~be advisable to | ~be wise to | It {is advisable to|is wise to} wait.
~be alleged to | ~be said to | He {is alleged to|is said to} have lied.
~be allocated to | ~be given to | The land {was allocated to|was given to} him.
~be also known as | ~be also called | The tower {is also known as|is also called} the Needle.
~be an inspiration to | ~inspire | She {was an inspiration to|inspired} them.
~be analogous to | ~be like | It {is analogous to|is like} a small lake. | next=@det
~be anxious to | ~want to | They {are anxious to|want to} win.
~be appointed to succeed | ~be chosen to replace | He {was appointed to succeed|was chosen to replace} the king.
~be appreciative of | ~like | They {are appreciative of|like} it.
~be associated with an increased risk of | ~be linked to a higher risk of | It {is associated with an increased risk of|is linked to a higher risk of} death.
~be at odds over | ~disagree about | They {are at odds over|disagree about} it.
~be at odds with | ~disagree with | They {were at odds with|disagreed with} him.
~be at risk of | ~risk | They {are at risk of|risk} losing. | next=@ing
~be averse to | ~dislike | They {were averse to|disliked} noise.
~be aware of | ~know | They {are aware of|know} what it costs. | next=what,who,how,why,when,where,which,whether,his,her,its,their,your,our
~be aware of | ~know about | They {were aware of|knew about} the risk.
~be barred from | ~be banned from | He {was barred from|was banned from} the sport. | next=competition,competing,office,the,entering,public,holding,playing,running
~be brought on by | ~be caused by | It {is brought on by|is caused by} stress.
~be brought to trial | ~be tried | He {was brought to trial|was tried} for murder.
~be called to the bar | ~become a lawyer | He {was called to the bar|became a lawyer} in 1894.
~be cast in the role of | ~be chosen to play | He {was cast in the role of|was chosen to play} a king.
~be cast in the title role | ~be chosen for the main part | He {was cast in the title role|was chosen for the main part}.
~be characterised by | ~have | His paintings {are characterised by|have} bold colours. | head=colour,colours,color,colors,form,forms,style,line,lines,shape,shapes,summer,summers,winter,winters,hill,hills,valleys,plains,leaves,flowers,rhythm,rhythms,windows,walls,roof,roofs,melodies,temperatures
~be characterised by its | ~stand out for its | It {is characterised by its|stands out for its} long tail.
~be characterised by their | ~stand out for their | They {are characterised by their|stand out for their} long tails.
~be characterized by | ~have | His paintings {are characterized by|have} bold colours. | head=colour,colours,color,colors,form,forms,style,line,lines,shape,shapes,summer,summers,winter,winters,hill,hills,valleys,plains,leaves,flowers,rhythm,rhythms,windows,walls,roof,roofs,melodies,temperatures
~be characterized by its | ~stand out for its | It {is characterized by its|stands out for its} long tail.
~be characterized by their | ~stand out for their | They {are characterized by their|stand out for their} long tails.
~be cognizant of | ~know about | They {were cognizant of|knew about} the risk.
~be commonly known as | ~be often called | The tower {is commonly known as|is often called} the Needle.
~be comparable to | ~be like | It {is comparable to|is like} a small lake. | next=@det
~be compelled to | ~have to | They {were compelled to|had to} leave.
~be composed chiefly of | ~be made mostly of | It {is composed chiefly of|is made mostly of} rock.
~be composed entirely of | ~be all made of | It {is composed entirely of|is all made of} rock.
~be composed largely of | ~be made mostly of | It {is composed largely of|is made mostly of} rock.
~be composed mainly of | ~be made mostly of | It {is composed mainly of|is made mostly of} rock.
~be composed mostly of | ~be made mostly of | It {is composed mostly of|is made mostly of} rock.
~be composed of | ~be made up of | It {is composed of|is made up of} two plates. | next=@num,several,many,@det head=@plural
~be composed of | ~be made of | It {is composed of|is made of} steel. | head=steel,iron,wood,stone,rock,rocks,metal,metals,glass,brick,bricks,concrete,water,ice,gas,gold,silver,copper,sand,clay,mud,paper,plastic,cloth,carbon,oxygen,hydrogen,marble,granite,limestone,sandstone,leather,bone,wax,fibre,fibres,fiber,fibers,cells,tissue,protein,proteins,material,materials,atoms
~be composed of | ~be made up of | It {is composed of|is made up of} one long street.
~be composed predominantly of | ~be made mostly of | It {is composed predominantly of|is made mostly of} rock.
~be composed primarily of | ~be made mostly of | It {is composed primarily of|is made mostly of} rock.
~be comprised of | ~be made up of | It {is comprised of|is made up of} two plates.
~be concerned about | ~worry about | They {were concerned about|worried about} the noise.
~be conditional on | ~depend on | It {is conditional on|depends on} the price.
~be conditional upon | ~depend on | It {is conditional upon|depends on} the price.
~be confined to | ~be limited to | It {was confined to|was limited to} the town. | !head=bed,beds,house,houses,wheelchair,wheelchairs,home,homes,barracks,hospital,room,rooms,cell,cells,prison,ship,quarters,bedroom,base
~be consulted on | ~be asked about | They {are consulted on|are asked about} the plan.
~be contained in | ~be in | The list {is contained in|is in} one box. | !head=hours,hour,minutes,minute,days,day,week,weeks,time !prev=fire,blaze,outbreak,spill,leak,virus,it,fires
~be contingent on | ~depend on | It {is contingent on|depends on} rain.
~be contingent upon | ~depend on | It {is contingent upon|depends on} rain.
~be convicted of | ~be found guilty of | He {was convicted of|was found guilty of} theft.
~be credited with having | ~be said to have | He {is credited with having|is said to have} built it. | next=@verb,first
~be critical of | ~criticize | They {are critical of|criticize} it.
~be crowned emperor | ~become emperor | He {was crowned emperor|became emperor} in May.
~be crowned king | ~become king | He {was crowned king|became king} in May.
~be crowned queen | ~become queen | She {was crowned queen|became queen} in May.
~be densely populated | ~have many people | The region {is densely populated|has many people}.
~be dependent on | ~depend on | It {is dependent on|depends on} rain.
~be dependent upon | ~depend on | They {are dependent upon|depend on} him.
~be deployed to | ~be sent to | Troops {were deployed to|were sent to} Spain. | prev=troops,soldiers,forces,force,police,officers,officer,ships,aircraft,units,they
~be descended from | ~come from | They {are descended from|come from} wolves.
~be deserving of | ~deserve | They {are deserving of|deserve} praise.
~be designated a | ~be made a | It {was designated a|was made a} nature park. | head=monument,park,reserve,site,city,town,landmark,area,sanctuary,capital
~be designated as a | ~be made a | It {was designated as a|was made a} nature park. | head=monument,park,reserve,site,city,town,landmark,area,sanctuary,capital
~be desirous of | ~want | They {are desirous of|want} peace.
~be detrimental to | ~be bad for | It {is detrimental to|is bad for} the skin.
~be devoid of | ~lack | The room {is devoid of|lacks} light.
~be diagnosed with | ~be found to have | He {was diagnosed with|was found to have} the disease.
~be discriminated against | ~be treated unfairly | They {were discriminated against|were treated unfairly}.
~be dismissed from | ~be fired from | He {was dismissed from|was fired from} the team. | head=team,band,group,post,job,position,company,firm,service,club,orchestra
~be dispatched on | ~be sent on | He {was dispatched on|was sent on} a mission.
~be dispatched to | ~be sent to | They {were dispatched to|were sent to} the town.
~be drawn from | ~come from | The players {are drawn from|come from} many countries. | next=all,many,different,various,across,several,the,a !head=distribution,population,sample,bag,deck,pool,set,urn,well,river,wells,account,holster
~be eager to | ~want to | They {are eager to|want to} win.
~be educated at | ~study at | She {was educated at|studied at} Eton. | next=@name,the,a,an
~be educated at home | ~be taught at home | She {was educated at home|was taught at home} in Leeds.
~be educated by | ~be taught by | She {was educated by|was taught by} monks.
~be educated privately | ~be taught at home | She {was educated privately|was taught at home} in Leeds.
~be eliminated from the competition | ~be knocked out | He {was eliminated from the competition|was knocked out} in May.
~be eliminated from the tournament | ~be knocked out | He {was eliminated from the tournament|was knocked out} in May.
~be eliminated in | ~be knocked out in | He {was eliminated in|was knocked out in} the second round. | head=round,rounds,stage,finals,final,semifinals,quarterfinals,playoffs,semi-finals,quarter-finals,tie
~be employed in | ~work in | They {are employed in|work in} farming. | prev=they,people,inhabitants,residents,workers,population,men,women,labourers,percent,them,who,workforce,villagers,families next=agriculture,farming,the,industry,fishing,factories,tourism,mining
~be entitled to | ~have a right to | Workers {are entitled to|have a right to} a rest. | next=@det,@noun,@adj,@num,@verb,more !next=be
~be entitled to | ~have the right to | They {are entitled to|have the right to} vote.
~be entrusted with | ~be given | He {was entrusted with|was given} the task. | head=task,tasks,job,command,responsibility,work,duty,duties,role,mission,power,powers,keys,management,defence,defense,administration,construction,design
~be entrusted with the portfolio of | ~be put in charge of | He {was entrusted with the portfolio of|was put in charge of} farming.
~be estimated at | ~be thought to be | It {was estimated at|was thought to be} 40 tons. | next=@num,about,more,around,over,some,nearly
~be evacuated from | ~be moved out of | They {were evacuated from|were moved out of} the town.
~be evacuated to | ~be moved to | They {were evacuated to|were moved to} the hall. | !next=be,@verb
~be evicted from | ~be forced to leave | They {were evicted from|were forced to leave} their land.
~be excluded from | ~be kept out of | They {were excluded from|were kept out of} the talks. | head=office,club,school,schools,meeting,meetings,power,talks,government,church,politics
~be executed | ~be put to death | The king {was executed|was put to death}. | prev=he,she,who,men,prisoners,prisoner,king,queen,leaders,leader,rebels,conspirators,soldiers,traitors,criminals,murderers,murderer,women,people
~be executed for | ~be put to death for | He {was executed for|was put to death for} murder. | head=murder,murders,treason,crime,crimes,heresy,witchcraft,robbery,theft,rape,killing,killings,spying,espionage,desertion,cowardice,part,role,beliefs,faith,conspiracy,rebellion,plot,mutiny,piracy,involvement,offence,offense
~be engaged in the manufacture of | ~make | The firm {is engaged in the manufacture of|makes} parts.
~be engaged in the production of | ~make | The firm {is engaged in the production of|makes} parts.
~be exhausted | ~be very tired | She {was exhausted|was very tired} after work. | prev=he,she,they,we,i,you,who,everyone,everybody,players,men,women,workers,soldiers,troops,children,people,students,team,crew,mother,father,parents,staff,army,horses,dogs next=@end,and,after,but,when
~be expelled from | ~be thrown out of | He {was expelled from|was thrown out of} school. | next=@det,@name,school,university,college
~be fluent in | ~speak | She {is fluent in|speaks} French. | next=english,french,german,spanish,italian,arabic,russian,chinese,japanese,mandarin,portuguese,latin,greek,dutch,hebrew,both
~be fluent in | ~speak | She {is fluent in|speaks} two languages. | head=language,languages
~be frequented by | ~be often visited by | It {is frequented by|is often visited by} birds.
~be heavily dependent on | ~depend heavily on | It {is heavily dependent on|depends heavily on} rain.
~be heavily reliant on | ~depend heavily on | It {is heavily reliant on|depends heavily on} rain.
~be held responsible for | ~be blamed for | They {were held responsible for|were blamed for} it.
~be highly dependent on | ~depend greatly on | It {is highly dependent on|depends greatly on} rain.
~be hospitalised | ~be taken to hospital | He {was hospitalised|was taken to hospital} in May. | next=@end,after,in,on,for,following,due,because
~be hospitalised with | ~be in hospital with | He {was hospitalised with|was in hospital with} a fever.
~be hospitalized | ~be taken to hospital | He {was hospitalized|was taken to hospital} in May. | next=@end,after,in,on,for,following,due,because
~be hospitalized with | ~be in hospital with | He {was hospitalized with|was in hospital with} a fever.
~be in a position to | ~be able to | They {are in a position to|are able to} help. | !prev=can,could,cannot,not
~be in command of | ~lead | He {was in command of|led} the troops. | next=@det,@name,troops,all
~be incorporated into | ~become part of | The town {was incorporated into|became part of} the city. | head=city,town,empire,kingdom,state,republic,county,district,region,company,group,union,province,army,municipality,borough
~be incorporated into | ~become part of | The town {was incorporated into|became part of} Rome. | next=@name
~be indicted for | ~be charged with | He {was indicted for|was charged with} murder.
~be indicted on charges of | ~be charged with | He {was indicted on charges of|was charged with} theft.
~be induced to | ~be made to | They can {be induced to|be made to} grow.
~be inducted into | ~be made a member of | He {was inducted into|was made a member of} the hall of fame. | head=hall,academy,order,society
~be informed of | ~be told of | They {were informed of|were told of} it.
~be instrumental in | ~play a big part in | He {was instrumental in|played a big part in} it.
~be killed in action | ~be killed in battle | He {was killed in action|was killed in battle}.
~be largely dependent on | ~depend mostly on | It {is largely dependent on|depends mostly on} rain.
~be likely to persist | ~be likely to last | It {is likely to persist|is likely to last}.
~be opposed to | ~be against | They {are opposed to|are against} the plan.
~be ordained a priest | ~become a priest | He {was ordained a priest|became a priest} in May.
~be ordained as a priest | ~become a priest | He {was ordained as a priest|became a priest} in May.
~be partitioned among | ~be divided among | It {was partitioned among|was divided among} them.
~be partitioned between | ~be divided between | It {was partitioned between|was divided between} them.
~be pioneered by | ~be first used by | It {was pioneered by|was first used by} him. | prev=technique,method,approach,procedure,process,practice,treatment,style,system,idea,which,that,it,techniques,methods
~be pioneered in | ~be first used in | It {was pioneered in|was first used in} Rome. | prev=technique,method,approach,procedure,process,practice,treatment,style,system,idea,which,that,it,techniques,methods
~be prepared to | ~be willing to | They {are prepared to|are willing to} pay. | next=pay,accept,spend,take,accept,do,make,give,sacrifice,buy,sell,lend,work,help,support,risk,compromise,negotiate,consider,offer,wait,share,listen,invest !prev=should,must,always,to,will
~be prepared to | ~be ready to | They {are prepared to|are ready to} pay. | !next=order,a,the,perfection
~be presented with | ~be given | They {are presented with|are given} examples. | next=@det,@plural,@num !next=the !head=clarity,care,slides
~be presumed to | ~be assumed to | It {is presumed to|is assumed to} be dead. | !next=know
~be projected to | ~be expected to | Sales {are projected to|are expected to} rise. | next=@verb
~be promoted to the position of | ~be made | He {was promoted to the position of|was made} director. | next=@noun
~be promoted to the rank of | ~be made | He {was promoted to the rank of|was made} captain. | next=@noun,major,general,lieutenant,captain,colonel,@name
~be put on trial | ~be tried | He {was put on trial|was tried} for murder.
~be put to flight | ~be forced to run away | They {were put to flight|were forced to run away}.
~be put to the sword | ~be killed | They {were put to the sword|were killed}.
~be razed to the ground | ~be completely destroyed | It {was razed to the ground|was completely destroyed} in May.
~be reduced to rubble | ~be destroyed | The city {was reduced to rubble|was destroyed}.
~be reduced to ruins | ~be destroyed | The city {was reduced to ruins|was destroyed}.
~be reflected in | ~show in | This {is reflected in|shows in} the price. | !head=mirror,mirrors,water,glass,window,windows,eyes,eye,lake,river,sea,pool,surface,puddle
~be relieved of her duties | ~lose her post | She {was relieved of her duties|lost her post} in May.
~be relieved of his command | ~lose his command | He {was relieved of his command|lost his command} in May.
~be relieved of his duties | ~lose his post | He {was relieved of his duties|lost his post} in May.
~be relieved of his post | ~lose his post | He {was relieved of his post|lost his post} in May.
~be remanded in custody | ~be kept in prison until the trial | He {was remanded in custody|was kept in prison until the trial}. | !next=until
~be remanded in custody | ~be kept in jail | He {was remanded in custody|was kept in jail}.
~be repatriated | ~be sent home | They {were repatriated|were sent home} in May.
~be reputed to | ~be said to | It {is reputed to|is said to} be old.
~be scheduled for | ~be set for | It {is scheduled for|is set for} May.
~be scheduled to | ~be due to | It {is scheduled to|is due to} open in May.
~be sidelined for | ~be out for | He {was sidelined for|was out for} six weeks. | next=@num,at,several,a,about,the,most,months,weeks,more,up
~be stripped of her title | ~lose her title | She {was stripped of her title|lost her title} in May.
~be stripped of his title | ~lose his title | He {was stripped of his title|lost his title} in May.
~be stripped of his titles | ~lose his titles | He {was stripped of his titles|lost his titles} in May.
~be subject to approval | ~need approval | It {is subject to approval|needs approval} by the bank.
~be substituted | ~be taken off | He {was substituted|was taken off} in May. | next=midway,after,at,halfway,early,late,in
~be sworn in as | ~become | He {was sworn in as|became} president.
~be termed | ~be called | It {is termed|is called} a cost. | next=@det,@noun,@adj
~be the inspiration for | ~inspire | It {was the inspiration for|inspired} a film.
~be transferred to | ~be moved to | He {was transferred to|was moved to} Rome. | next=@name,hospital,prison,another
~be transported by | ~be carried by | It {was transported by|was carried by} sea. | next=sea,rail,ship,ships,boat,boats,road,river,rivers,air,water,wind,truck,trucks,train,trains,lorry,canal
~be transported to | ~be taken to | He {was transported to|was taken to} a hospital. | head=hospital,hospitals,prison,camp,camps,city,town,village,island,safety,clinic,museum,site,port,jail,court
~be vested with the power to | ~have the power to | They {are vested with the power to|have the power to} stop it.
~be widely acknowledged as | ~be seen by many as | He {is widely acknowledged as|is seen by many as} a hero.
~be widely credited with having | ~be said by many to have | He {is widely credited with having|is said by many to have} built it. | next=@verb,first
~be widely recognised as | ~be seen by many as | He {is widely recognised as|is seen by many as} a hero.
~be widely recognized as | ~be seen by many as | He {is widely recognized as|is seen by many as} a hero.
~be withdrawn from | ~be taken out of | It {was withdrawn from|was taken out of} use. | next=use,service,circulation,cinemas,shops,shelves
~bear a close resemblance to | ~look much like | It {bears a close resemblance to|looks much like} a cat.
~bear a striking resemblance to | ~look much like | It {bears a striking resemblance to|looks much like} a cat.
~bear a strong resemblance to | ~look much like | It {bears a strong resemblance to|looks much like} a cat.
~bear it in mind | ~remember it | They should {bear it in mind|remember it}.
~bear little resemblance to | ~be little like | It {bears little resemblance to|is little like} a cat.
~bear the brunt of | ~suffer most from | They {bore the brunt of|suffered most from} the war.
~bear the cost of | ~pay for | They {bore the cost of|paid for} the trip.
~bear the costs of | ~pay for | They {bore the costs of|paid for} the trip.
~bear this in mind | ~remember this | They should {bear this in mind|remember this}.
~become bogged down in | ~get stuck in | They {became bogged down in|got stuck in} the mud.
~become embroiled in | ~get caught up in | He {became embroiled in|got caught up in} a plot.
~become insolvent | ~go bankrupt | The firm {became insolvent|went bankrupt}.
been equipped with | been given | They have {been equipped with|been given} clocks. | prev=have,has,had
~be equipped with | ~have | It {is equipped with|has} a clock.
~be fascinated by | ~be very interested in | He {was fascinated by|was very interested in} birds.
~be fearful of | ~fear | They {were fearful of|feared} the dark.
~be fond of | ~like | They {are fond of|like} tea.
~be headquartered in | ~be based in | The firm {is headquartered in|is based in} Leeds.
~be in agreement | ~agree | They {are in agreement|agree}.
~be in agreement with | ~agree with | They {are in agreement with|agree with} it.
~be in charge of | ~lead | She {is in charge of|leads} the team. | head=team,army,troops,group,investigation,inquiry,forces,fleet,mission,campaign,expedition,delegation,project,party,committee,government
~be in charge of | ~run | She {is in charge of|runs} the shop. | !next=@ing,him,her,them,me,us,you,it,security !head=children,people,staff,pupils,class,students,men,women,security,case,supplies,food,money
~be in favor of | ~support | They {are in favor of|support} it.
~be in favour of | ~support | They {are in favour of|support} it.
~be in line with | ~match | It {was in line with|matched} the plan.
~be in need of | ~need | They {are in need of|need} food.
~be in opposition to | ~oppose | They {were in opposition to|opposed} the plan.
~be in possession of | ~have | They {were in possession of|had} a car.
~be in search of | ~look for | They {are in search of|look for} food.
~be inclined to | ~tend to | They {are inclined to|tend to} agree. | next=agree,think,believe,see,trust,forget,favour,favor,regard,view,treat,assume,overlook,underestimate,overestimate,ignore,blame
~be indicative of | ~show | It {is indicative of|shows} a fault.
~be inhabited by | ~be the home of | The island {was inhabited by|was the home of} the Picts. | next=the,@name
~be inhabited by | ~be home to | The island {is inhabited by|is home to} sheep.
~be intended as | ~be meant as | It {was intended as|was meant as} a joke.
~be intended for | ~be meant for | It {is intended for|is meant for} beginners.
~be intended to | ~be meant to | It {was intended to|was meant to} help.
~be keen to | ~want to | They {are keen to|want to} win.
~be made up of | ~be made of | They {are made up of|are made of} brick. | next=@noun,@adj !head=@plural,people,men,women
~be notable for | ~be known for | It {is notable for|is known for} its music.
~be noted for | ~be known for | It {is noted for|is known for} its music.
~be obliged to | ~have to | They {were obliged to|had to} leave.
~be obtained from | ~come from | It {is obtained from|comes from} plants. | !prev=can,could,may,might,must,should
~be of assistance to | ~help | It {is of assistance to|helps} him.
~be of benefit to | ~help | It {is of benefit to|helps} him.
~be of the opinion that | ~think that | They {are of the opinion that|think that} it is late.
~be of the view that | ~think that | They {are of the view that|think that} it is late.
~be permitted to | ~be allowed to | They {are permitted to|are allowed to} leave.
~be present at | ~attend | They {were present at|attended} the talk. | next=the,a !head=time,moment,place,level,levels,site,sites,concentration,concentrations,beginning,start
~be reflective of | ~show | It {is reflective of|shows} the time.
~be reliant on | ~depend on | It {is reliant on|depends on} rain.
~be sparsely populated | ~have few people | The region {is sparsely populated|has few people}.
~be still advisable to | ~be still wise to | It {is still advisable to|is still wise to} wait.
~be subjected to | ~be put through | It {was subjected to|was put through} many tests. | head=test,tests,series,experiments,trials,testing,checks,inspection
~be subjected to | ~face | They {were subjected to|faced} pain. | !head=pressure,pressures,heat,temperature,temperatures,test,tests,force,forces,treatment,stress,load,analysis,examination,series,number,experiments,experiment,testing,study,examinations,trials,investigation
~be succeeded by | ~be followed by | He {was succeeded by|was followed by} his son.
~be successful in | ~succeed in | They {were successful in|succeeded in} this.
~be suggestive of | ~suggest | It {is suggestive of|suggests} a fault.
~be supportive of | ~support | They {are supportive of|support} it.
~be symbolic of | ~stand for | It {is symbolic of|stands for} peace.
~be symptomatic of | ~show | It {is symptomatic of|shows} a fault.
~be synonymous with | ~mean the same as | It {is synonymous with|means the same as} "big".
~be the cause of | ~cause | It {was the cause of|caused} the war. | !head=freedom,justice,peace,liberty,mankind,humanity,people,poor,world,workers !behind=or
~be the result of | ~come from | It {was the result of|came from} the war. | !prev=what,but
~be tolerant of | ~accept | They {are tolerant of|accept} noise. | !head=drought,heat,cold,frost,shade,salt,soil,soils,conditions,pollution,wind,temperatures,water
~be transformed into | ~be changed into | The mill {was transformed into|was changed into} a museum.
~be under the impression that | ~think that | They {were under the impression that|thought that} it was late.
~be unsuccessful | ~fail | The plan {was unsuccessful|failed}. | next=@end
~be victorious | ~win | They {were victorious|won}. | next=@end
~bear a likeness to | ~look like | It {bears a likeness to|looks like} a cat.
~bear a resemblance to | ~look like | It {bears a resemblance to|looks like} a cat.
~bear in mind | ~remember | They {bear in mind|remember} the rule. | next=@det
~bear in mind that | ~remember that | {Bear in mind that|Remember that} it rains.
~bear witness to | ~show | It {bears witness to|shows} his skill. | !prev=@person,he,she,they,who,we,i,@name,to
~become a member of | ~join | She {became a member of|joined} the club.
~become acquainted with | ~get to know | They {became acquainted with|got to know} the views of others. | head=view,views,opinion,opinions,idea,method,methods,writings,theory,subject,art,language,literature,culture,facts,rules,customs,world,system,history
~become acquainted with | ~get to know | She {became acquainted with|got to know} a writer. | head=writer,man,woman,artist,artists,writers,playwrights,people,poet,poets,painter,painters,composer,composers,members,friends,leaders,works,work,ideas,theories
~become acquainted with | ~meet | They {became acquainted with|met} him.
~become aware of | ~notice | They {became aware of|noticed} it.
~become effective | ~start | The law {became effective|started} in May. | prev=law,laws,rule,rules,act,treaty,agreement,change,changes,ban,will,would,tax,regulation,regulations,policy,which,it,resignation
~become extinct | ~die out | They {became extinct|died out} in May.
~become involved in | ~take part in | They {became involved in|took part in} the talks.
~believe it | ~think it | They {believe it|think it} is late. | next=is,was,will,would,has,had,can,could,may,might,should,must !prev=to,cannot,not,n't,never
~boycott the election | ~refuse to take part in the election | They {boycotted the election|refused to take part in the election}.
~boycott the games | ~refuse to take part in the games | They {boycotted the games|refused to take part in the games}.
~boycott the talks | ~refuse to take part in the talks | They {boycotted the talks|refused to take part in the talks}.
~boycott the vote | ~refuse to vote | They {boycotted the vote|refused to vote}.
~bring a lawsuit against | ~sue | They {brought a lawsuit against|sued} the firm.
~bring about | ~bring | It {brought about|brought} a change. | next=@det,@noun,@adj,@num !next=the !head=other,another
~bring about | ~cause | It {brought about|caused} a fire. | head=closure,end,abolition,demise,split,breakup,dissolution,fall,fire,war,wars,crisis,death,deaths,collapse,downfall,ruin,loss,losses,disaster,decline,damage,destruction,problem,problems,trouble,shortage,shortages,recession,extinction,famine,delay,delays,failure,accident
~bring about a reconciliation between | ~make peace between | It {brought about a reconciliation between|made peace between} them.
brought about by | caused by | It was a fall {brought about by|caused by} fear.
~bring an end to | ~end | It {brought an end to|ended} the war.
~bring into being | ~create | It {brings into being|creates} a union.
~bring to a close | ~end | It {brings to a close|ends} the war.
~bring to a halt | ~stop | It {brings to a halt|stops} all work.
~bring to an end | ~end | It {brings to an end|ends} the war.
~call attention to | ~point out | It {calls attention to|points out} the fault.
~call for | ~need | This job {calls for|needs} care. | next=@det,@noun,@adj prev=job,work,task,situation,situations,conditions,occasion,recipe,times,problem,problems,crisis,case,cases,moment,role,position,dish,challenge,challenges
~call for | ~ask for | They {called for|asked for} a vote. | next=@det,more,better,help,peace,calm,changes !prev=renewed,new,more,many,strong,growing,repeated,@adj,@det,@num,rejected,rejects,reject,resisted,dismissed,ignored,amid,despite,of,to,faced,facing,faces,backed,supported,echoed,made,led,heard,by,am,is,are,was,were,be,been,being,function,functions,system,macro,macros,phone,telephone,then,also,only
~call into question | ~question | It {calls into question|questions} the claim.
~call off | ~cancel | They {call off|cancel} the game. | next=@det
~call on | ~ask | They {called on|asked} the king to stop. | next=the,@name behind=to,for !prev=am,is,are,was,were,be,been,being,system,function,method,procedure
~call upon | ~ask | They {called upon|asked} him to stop. | next=@det,@name,him,them behind=to,for !prev=am,is,are,was,were,be,been,being
~campaign for | ~work for | They {campaigned for|worked for} change. | !prev=the,a,an,and,@adj !head=decade,decades,year,years,month,months,week,weeks,hours,time,century,generation
~capitalise on | ~make use of | They {capitalised on|made use of} the mistake.
~capitalize on | ~make use of | They {capitalized on|made use of} the mistake.
~carry on | ~go on | They {carried on|went on}. | next=@end !prev=am,is,are,was,were,be,been,being,@adv,while
~carry on with | ~continue | They {carried on with|continued} it. | !prev=am,is,are,was,were,be,been,being,not
~carry out a study of | ~study | They {carried out a study of|studied} it.
~carry out an attack on | ~attack | They {carried out an attack on|attacked} it.
~carry out an investigation into | ~look into | They {carried out an investigation into|looked into} it.
~carry out research into | ~study | They {carried out research into|studied} it.
~carry out research on | ~study | They {carried out research on|studied} it.
~cash in on | ~make money from | They {cashed in on|made money from} it.
~cast a vote | ~vote | They want to {cast a vote|vote} in May.
~cast ballots | ~vote | They want to {cast ballots|vote}.
~cast doubt on | ~question | They want to {cast doubt on|question} the claim.
~cast their ballots | ~vote | They want to {cast their ballots|vote}.
~cast their votes | ~vote | They want to {cast their votes|vote}.
~catch a glimpse of | ~see | They {caught a glimpse of|saw} the ship.
~catch sight of | ~see | They {caught sight of|saw} the ship.
~cater for | ~serve | They {cater for|serve} the needs of the rich. | head=needs,people,guests,guest,children,students,visitors,visitor,customers,customer,tourists,families,travellers,travelers,audience,rich,poor,tastes,clients,users,readers,women,men,elderly,demands,demand,market,public,interests,resellers,population,groups,group,workers,patients,all,everyone,those !prev=am,is,are,was,were,be,been,being
~cater to | ~serve | They {cater to|serve} the guests. | head=needs,people,guests,guest,children,students,visitors,visitor,customers,customer,tourists,families,travellers,travelers,audience,rich,poor,tastes,clients,users,readers,women,men,elderly,demands,demand,market,public,interests,resellers,population,groups,group,workers,patients,all,everyone,those !prev=am,is,are,was,were,be,been,being
~cause damage to | ~damage | It {caused damage to|damaged} the house.
~cause harm to | ~harm | It {caused harm to|harmed} the house.
~cause injury to | ~hurt | It {causes injury to|hurts} birds.
~cease to be | ~stop being | It {ceased to be|stopped being} a threat.
~cease to function | ~stop working | It {ceased to function|stopped working} in May.
~cease to work | ~stop working | She {ceased to work|stopped working} in May.
~cease operation | ~stop working | The mill {ceased operation|stopped working} in May.
~cease operations | ~close | It {ceased operations|closed} in May. | !prev=to
~cease production | ~stop production | It {ceased production|stopped production} in May.
~cease to exist | ~disappear | The firm {ceased to exist|disappeared} in May.
~center on | ~be about | The story {centers on|is about} a nurse. | prev=story,film,series,novel,book,plot,play,show,tale,episode,game
~center on | ~be about | The story {centers on|is about} a young girl. | prev=story,film,plot,book,novel,series,play
~centre on | ~be about | The story {centres on|is about} a nurse. | prev=story,film,series,novel,book,plot,play,show,tale,episode,game
~centre on | ~be about | The story {centres on|is about} a young girl. | prev=story,film,plot,book,novel,series,play
~claim the life of | ~kill | It {claimed the life of|killed} a man.
~claim the lives of | ~kill | It {claimed the lives of|killed} ten people.
~clamour for | ~call for | They {clamoured for|called for} change. | !prev=the,a,an,@adj !head=decade,decades,year,years,month,months,week,weeks,hours,time
~clash with | ~fight with | They {clashed with|fought with} the police. | head=police,soldiers,soldier,troops,army,forces,protesters,demonstrators,fans,rebels,guards,officers,gang,gangs
~collide with | ~hit | The car {collided with|hit} a tree. | !head=energy,force,speed,velocity,momentum,violence,frequency,name,names,identifier,identifiers,alias,aliases,interest,interests,essence,keyword,keywords,law,laws,rule,rules,value,values,view,views,reality,idea,ideas,option,options,word,words !next=each,one
~come across | ~find | They {came across|found} a cave. | next=@det,many,several,some,two
~come as a surprise to | ~surprise | It {came as a surprise to|surprised} him.
~come down with | ~catch | She {came down with|caught} a cold.
~come in for criticism | ~be criticized | It {came in for criticism|was criticized}.
~come in for severe criticism | ~be strongly criticized | It {came in for severe criticism|was strongly criticized}.
~come in handy | ~help | It {comes in handy|helps}. | next=@end
~come into being | ~start | It {came into being|started} in May.
~come into conflict with | ~clash with | They {came into conflict with|clashed with} the church.
~come into contact with | ~meet | They {came into contact with|met} strangers. | head=people,person,group,groups,man,men,woman,women,child,children,patient,patients,others,stranger,strangers,friend,friends,customers,clients,tourists,europeans,tribe,tribes,colleagues,culture,cultures,students,pupils
~come into contact with | ~touch | It {comes into contact with|touches} the wall. | next=@det,@noun,@adj,it
~come into effect | ~start | The law {came into effect|started}.
~come into existence | ~start | It {came into existence|started}.
~come into force | ~start | The law {came into force|started} in May.
~come out on top | ~win | They {came out on top|won}.
~come to a close | ~end | It {came to a close|ended} in May.
~come to a decision | ~decide | They {came to a decision|decided} in May.
~come to a halt | ~stop | All trade {came to a halt|stopped}.
~come to a standstill | ~stop | All trade {came to a standstill|stopped}.
~come to an agreement | ~agree | They {came to an agreement|agreed} in May.
~come to an end | ~end | It {came to an end|ended}.
~come to be called | ~be called | They {come to be called|are called} saws.
~come to light | ~become known | The facts {came to light|became known} in May. | !prev=it,they
~come to power | ~take power | He {came to power|took power} in May.
~come to prominence | ~become famous | She {came to prominence|became famous} in May.
~come to public attention | ~become widely known | It {came to public attention|became widely known} in May.
~come to realize | ~realize | They {came to realize|realized} it.
~come to terms with | ~accept | They {came to terms with|accepted} it.
~come to the aid of | ~help | They {came to the aid of|helped} him.
~come to the conclusion | ~decide | They {came to the conclusion|decided} that it was late.
~come to the conclusion that | ~decide that | They {came to the conclusion that|decided that} it was late.
~come under attack | ~be attacked | They {came under attack|were attacked}. | !next=from
~come under attack from | ~be attacked by | They {came under attack from|were attacked by} thieves.
~come under criticism | ~be criticized | It {came under criticism|was criticized} in May.
~come under criticism for | ~be criticized for | It {came under criticism for|was criticized for} the noise.
~come under criticism from | ~be criticized by | It {came under criticism from|was criticized by} the town.
~come under fierce criticism | ~be strongly criticized | He {came under fierce criticism|was strongly criticized}.
~come under fire | ~be attacked | They {came under fire|were attacked}. | !next=from
~come under fire for | ~be criticized for | It {came under fire for|was criticized for} the noise.
~come under fire from | ~be attacked by | They {came under fire from|were attacked by} the press.
~come under heavy criticism | ~be strongly criticized | He {came under heavy criticism|was strongly criticized}.
~come under increasing pressure to | ~face growing pressure to | They {came under increasing pressure to|faced growing pressure to} leave.
~come under the control of | ~be controlled by | They {come under the control of|are controlled by} him.
~come up against | ~face | They {came up against|faced} a wall.
~come up with | ~find | They {came up with|found} the money. | head=money,billion,million,dollars,cash,funds,rent,payment,deposit,sum,funding,capital
~come up with | ~think of | They {came up with|thought of} a plan.
~command a panoramic view of | ~have a wide view of | It {commands a panoramic view of|has a wide view of} the sea.
~command a view of | ~have a view of | It {commands a view of|has a view of} the sea.
~commence at | ~start at | Work {commences at|starts at} noon.
~commence in | ~start in | Work {commenced in|started in} May.
~commence on | ~start on | Work {commenced on|started on} Monday.
~commence operations | ~start work | The firm {commenced operations|started work} in May. | prev=airline,company,firm,line,railway,railroad,service,carrier,operator,mine,plant,factory,bank
~commence operations | ~open | It {commenced operations|opened} in May.
~commence with | ~start with | Work {commences with|starts with} a test.
~commit an offence | ~break the law | They {committed an offence|broke the law}.
~compete in | ~take part in | She {competed in|took part in} the Olympic Games. | head=olympics,games,race,races,championship,championships,tournament,tournaments,competition,competitions,contest,contests,event,events,marathon,cup,match,matches
~compete in | ~take part in | They {competed in|took part in} the race. | head=race,races,games,olympics,competition,competitions,contest,contests,championship,championships,event,events,tournament,tournaments,cup,trial,trials,final,finals,round,rounds
~comply with | ~follow | They {comply with|follow} the rule.
~concede defeat | ~admit defeat | He {conceded defeat|admitted defeat}.
~concentrate on | ~focus on | They {concentrate on|focus on} one task.
~conduct a search for | ~look for | They {conducted a search for|looked for} it.
~conduct a study of | ~study | They {conducted a study of|studied} it.
~conduct a study on | ~study | They {conducted a study on|studied} it.
~conduct an interview with | ~interview | They {conducted an interview with|interviewed} him.
~conduct an investigation of | ~investigate | They {conducted an investigation of|investigated} it.
~conduct research into | ~study | They {conducted research into|studied} it.
~conduct research on | ~study | They {conducted research on|studied} it.
~conduct tests on | ~test | They {conducted tests on|tested} it.
~confer on | ~give | It {confers on|gives} the owner the right to sell. | next=@det,him,her,them,us,you,it,@name !prev=am,is,are,was,were,be,been,being
~confer upon | ~give | It {confers upon|gives} the owner the right to sell. | next=@det,him,her,them,us,you,it,@name !prev=am,is,are,was,were,be,been,being
~conform to | ~follow | They {conform to|follow} the rules. | head=rule,rules,law,laws,standard,standards,code,codes,custom,customs,convention,conventions,regulation,regulations,norm,norms,guidelines,policy,requirements,instructions
~consist of | ~be made of | It {consists of|is made of} steel. | head=steel,iron,wood,stone,rock,rocks,metal,metals,glass,brick,bricks,concrete,water,ice,gas,gold,silver,copper,sand,clay,mud,paper,plastic,cloth,carbon,oxygen,hydrogen,marble,granite,limestone,sandstone,leather,bone,wax,fibre,fibres,fiber,fibers,cells,tissue,protein,proteins,material,materials,atoms !next=@ing
~consist of | ~be made up of | It {consists of|is made up of} two plates. | !next=@ing
~constitute one of | ~be one of | It {constitutes one of|is one of} the main causes.
constructed of | built of | It is {constructed of|built of} stone. | prev=is,are,was,were,been,being
~contribute articles to | ~write articles for | He {contributed articles to|wrote articles for} a paper.
~contribute greatly to | ~play a big part in | It {contributed greatly to|played a big part in} the win.
~contribute significantly to | ~play a big part in | It {contributed significantly to|played a big part in} the win.
~contribute substantially to | ~play a big part in | It {contributed substantially to|played a big part in} the win.
~converge on | ~gather at | They {converged on|gathered at} the square. | head=square,capital,parliament,palace,embassy,building,town,city,station,stadium prev=farmers,protesters,people,crowds,thousands,demonstrators,fans,police,they
~correspond to | ~match | It {corresponds to|matches} the needs of the firm. | head=need,needs,requirements,fact,facts,reality,expectations,description
corresponding to | matching | It has a key {corresponding to|matching} the door. | !prev=@num,@end !next=@num
~cover a total area of | ~cover | The park {covers a total area of|covers} 12 acres. | next=@num,about,some,approximately,over,more,around,nearly
~cover an area of | ~cover | The park {covers an area of|covers} 12 acres. | next=@num,about,some,approximately,over,more,around,nearly
~cross the frontier | ~cross the border | They {crossed the frontier|crossed the border}.
deals with | is about | The novel {deals with|is about} the war. | prev=story,film,novel,plot,play,poem,opera,tale next=@det,@name,@noun
~decrease the likelihood of | ~lower the chance of | It {decreased the likelihood of|lowered the chance of} a fall.
~defeat the purpose | ~miss the point | It {defeats the purpose|misses the point}.
~correspond with | ~write to | She {corresponds with|writes to} friends. | head=people,person,group,groups,man,men,woman,women,child,children,patient,patients,others,stranger,strangers,friend,friends,customers,clients,tourists,europeans,tribe,tribes,colleagues,culture,cultures,students,pupils,mother,father,brother,sister,scholars,scientists,writers,poets,family,king,queen
~correspond with | ~match | It {corresponds with|matches} the key. | !next=@name,him,her,them,many,several,some,other !prev=he,she,they,and,who !head=@person
~crack down on | ~act against | They {crack down on|act against} crime.
~cut back on | ~reduce | They {are cutting back on|are reducing} waste.
~cut down on | ~reduce | They {are cutting down on|are reducing} waste.
~deal a blow to | ~hurt | It {deals a blow to|hurts} trade.
~deem it necessary to | ~need to | They {deemed it necessary to|needed to} leave.
~deliver a speech | ~speak | He {delivered a speech|spoke} in May. | next=@end,in,at,on,to,before,during
~deny her | ~refuse her | They {denied her|refused her} the right to vote. | next=the,a,any
~deny him | ~refuse him | They {denied him|refused him} entry. | next=the,a,any,@noun,@adj
~deny them | ~refuse them | They {denied them|refused them} entry. | next=the,a,any,@noun,@adj
~depart from | ~break with | He {departed from|broke with} custom. | head=custom,customs,tradition,traditions,convention,conventions,practice,precedent,precedents,orthodoxy,doctrine
~depart from | ~leave | They {departed from|left} Rome. | next=@name,@det !head=commitment,tradition,traditions,practice,norm,norms,custom,customs,policy,path,truth,plan,standard,standards,rule,rules,usual,script,style,principle,principles,method,model,view,views,text,line,convention,conventions,novel,original,precedent,precedents,play,facts,doctrine,orthodoxy,agreement,terms,tone,book
~depend upon | ~depend on | They {depend upon|depend on} him.
~desist from | ~stop | They {desisted from|stopped} smoking in the hall.
~detect the presence of | ~find | It can {detect the presence of|find} drugs.
~deteriorate considerably | ~get much worse | His health {deteriorated considerably|got much worse}.
~deteriorate rapidly | ~get worse fast | His health {deteriorated rapidly|got worse fast}.
~deteriorate significantly | ~get much worse | His health {deteriorated significantly|got much worse}.
~deteriorate to such an extent that | ~get so bad that | It {deteriorated to such an extent that|got so bad that} they left.
~develop an interest in | ~become interested in | She {developed an interest in|became interested in} art.
~deviate from | ~leave | The bus {deviated from|left} the route. | head=route,path,course,road
~differ as to | ~disagree about | They {differ as to|disagree about} the cause.
~differentiate into | ~grow into | The cells {differentiate into|grow into} nerves. | !next=two,three
~differentiate itself from | ~set itself apart from | It {differentiates itself from|sets itself apart from} others.
~differentiate themselves from | ~set themselves apart from | They {differentiate themselves from|set themselves apart from} others.
~diminish the likelihood of | ~lower the chance of | It {diminished the likelihood of|lowered the chance of} a fall.
~disagree as to | ~disagree about | They {disagree as to|disagree about} the cause.
~dispatch a fleet | ~send a fleet | They {dispatched a fleet|sent a fleet} to Spain.
~dispatch a force | ~send a force | They {dispatched a force|sent a force} to Spain.
~dispatch an army | ~send an army | They {dispatched an army|sent an army} to Spain.
~dispatch an envoy | ~send a messenger | They {dispatched an envoy|sent a messenger} to Spain.
~dispatch troops | ~send troops | They {dispatched troops|sent troops} to Spain.
~dispense with | ~drop | They {dispensed with|dropped} the plan. | head=plan,plans,idea,custom,rule,rules,practice,formalities
~distinguish herself as | ~make a name for herself as | She {distinguished herself as|made a name for herself as} a poet.
~distinguish herself in | ~do very well in | She {distinguished herself in|did very well in} the war.
~distinguish himself as | ~make a name for himself as | He {distinguished himself as|made a name for himself as} a poet.
~distinguish himself at | ~do very well at | He {distinguished himself at|did very well at} school.
~distinguish himself during | ~do very well in | He {distinguished himself during|did very well in} the war.
~distinguish himself in | ~do very well in | He {distinguished himself in|did very well in} the war.
~distinguish themselves in | ~do very well in | They {distinguished themselves in|did very well in} the war.
~do away with | ~end | They {did away with|ended} the tax.
~do business with | ~trade with | They {did business with|traded with} him.
~do damage to | ~damage | It {did damage to|damaged} it.
~do harm to | ~harm | It {did harm to|harmed} it.
~do research into | ~study | They {did research into|studied} it.
~do research on | ~study | They {did research on|studied} it.
~draw attention to | ~point out | It {draws attention to|points out} the fault.
~draw attention to the fact that | ~point out that | They {drew attention to the fact that|pointed out that} it was late.
~draw criticism | ~be criticized | It {drew criticism|was criticized} in May. | next=@end,for,in
~draw criticism from | ~be criticized by | It {drew criticism from|was criticized by} the town.
~draw inspiration from | ~get ideas from | She {drew inspiration from|got ideas from} the sea.
~draw the conclusion that | ~decide that | They {drew the conclusion that|decided that} it was late.
~draw their own conclusions | ~decide for themselves | They {drew their own conclusions|decided for themselves}.
~draw to a close | ~end | It {drew to a close|ended}.
~draw up | ~make | They {drew up|made} a plan. | next=@det,plans !head=side,sides,hill,wall,well,stairs,surface
~draw upon | ~use | They {drew upon|used} his work.
~draw your own conclusions | ~decide for yourself | You can {draw your own conclusions|decide for yourself}.
~drop out of | ~leave | They {dropped out of|left} school.
~dwell on | ~think about | They {dwell on|think about} the past. | prev=i,he,she,you,we,they,to,not,n't
~earn a reputation as | ~become known as | She {earned a reputation as|became known as} a cook.
~earn a reputation for | ~become known for | She {earned a reputation for|became known for} her art.
~eke out a living | ~make a poor living | He {eked out a living|made a poor living} as a cook.
~eke out an existence | ~make a poor living | He {eked out an existence|made a poor living} as a cook.
~elaborate on | ~explain | They {elaborated on|explained} the plan.
~earn a living | ~make a living | They {earned a living|made a living} at sea.
~earn her living | ~make her living | She {earned her living|made her living} at sea.
~earn his living | ~make his living | He {earned his living|made his living} at sea.
~earn their living | ~make their living | They {earned their living|made their living} at sea.
~embark for | ~leave for | They {embarked for|left for} Spain.
~embark on | ~start | They {embarked on|started} a trip.
~embark upon | ~start | They {embarked upon|started} a trip.
~emerge from | ~come out of | The bird {emerged from|came out of} the egg. | head=egg,eggs,water,ground,hole,burrow,cave,soil,cocoon,shell,pupa,tunnel,den,forest,sea,building,case,woods
~emerge from | ~come out of | They {emerged from|came out of} the recession. | head=recession,crisis,war,slump,depression,shell,ground,tunnel,darkness,cocoon
~emerge victorious | ~win | They {emerged victorious|won} in May.
~emigrate from | ~leave | They {emigrated from|left} Ireland.
~empower her to | ~allow her to | It {empowers her to|allows her to} vote.
~empower him to | ~allow him to | It {empowers him to|allows him to} vote.
~empower people to | ~allow people to | It {empowers people to|allows people to} vote.
~empower them to | ~allow them to | It {empowers them to|allows them to} vote.
~empower us to | ~allow us to | It {empowers us to|allows us to} vote.
~empty into | ~flow into | It {empties into|flows into} the sea. | head=sea,ocean,lake,bay,gulf,river,estuary,atlantic,pacific,lagoon,mediterranean,caspian,fjord,strait,sound,reservoir
~encounter difficulties | ~run into problems | They {encountered difficulties|ran into problems} in May.
~encounter difficulty | ~run into trouble | They {encountered difficulty|ran into trouble} in May.
~endeavour to | ~try to | Firms {endeavour to|try to} sell more. | prev=@plural,@name,they,we,you,i,which,who,will,must,should
~engage in | ~do | They {engage in|do} exercise. | head=exercise,work,activity,activities,research !prev=those,people,men,women,person,persons,workers,anyone,someone,all,be,is,are,was,were,been,being,@noun
engage in | take part in | They {engage in|take part in} the talks.
~engage the services of | ~hire | They {engaged the services of|hired} a cook.
engaged in | taken part in | They have {engaged in|taken part in} the talks. | prev=has,have,had,never,ever,'ve
engaged in | doing | It helps those {engaged in|doing} this work. | prev=those,people,persons,all head=work,research,task,tasks,jobs
engaged in | working in | It helps people {engaged in|working in} farming. | prev=those,people,workers,persons,firms,companies,men,women !head=work,research,task,tasks,jobs
engaged in | busy | They were {engaged in|busy} building a wall. | next=@ing prev=is,are,was,were,be,been,being,'re,'s
engaged in | taking part in | They are {engaged in|taking part in} talks. | prev=am,is,are,was,were,be,been,being,'re,ourselves,themselves,himself,herself,myself,deeply,actively,still,now,busily
engaged in | took part in | They {engaged in|took part in} the talks. | prev=i,we,you,he,she,it,they,who,which,that,@name
engages in | takes part in | She {engages in|takes part in} the talks.
engaging in | taking part in | They like {engaging in|taking part in} talks.
~enjoy a reputation as | ~be seen as | She {enjoyed a reputation as|was seen as} a cook.
~enjoy a reputation for | ~be known for | She {enjoyed a reputation for|was known for} her art.
~enjoy considerable popularity | ~be very popular | It {enjoyed considerable popularity|was very popular} in May.
~enjoy considerable success | ~do very well | She {enjoyed considerable success|did very well} in May.
~enjoy great popularity | ~be very popular | It {enjoyed great popularity|was very popular} in May.
~enjoy great success | ~do very well | She {enjoyed great success|did very well} in May.
~enjoy popularity | ~be popular | It {enjoyed popularity|was popular} in May.
~enjoy success | ~do well | She {enjoyed success|did well} in May.
~enjoy the support of | ~have the support of | They {enjoy the support of|have the support of} the army.
~enlist in | ~join | He {enlisted in|joined} the army. | next=@det,@name !prev=be,been,is,are,was,were
~enlist the help of | ~get help from | They {enlisted the help of|got help from} him.
~enrol in | ~sign up for | They {enrolled in|signed up for} a course. | next=a,an,the,this,her,his,their,classes,courses !prev=be,been,is,are,was,were,being,get,got
~enroll at | ~start at | She {enrolled at|started at} the school in May. | head=school,university,college,academy,institute,conservatory,conservatoire,seminary,faculty !prev=am,is,are,was,were,be,been,being,get,got
~enroll in | ~sign up for | They {enrolled in|signed up for} a course. | next=a,an,the,this,her,his,their,classes,courses !prev=be,been,is,are,was,were,being,get,got
~enter into | ~start | They {entered into|started} talks. | next=talks,negotiations,discussions
~enter into an agreement with | ~make an agreement with | They {entered into an agreement with|made an agreement with} him.
~capture the town | ~take the town | They {captured the town|took the town}.
~capture the city | ~take the city | They {captured the city|took the city}.
~enter into meaningful talks | ~start serious talks | They {entered into meaningful talks|started serious talks}.
~enter the country | ~go into the country | They {entered the country|went into the country}.
~enter the area | ~go into the area | They {entered the area|went into the area}.
~enter the forest | ~go into the forest | They {entered the forest|went into the forest}.
~enter the church | ~go into the church | They {entered the church|went into the church}.
~enter the house | ~go into the house | They {entered the house|went into the house}.
~enter the room | ~go into the room | They {entered the room|went into the room}.
~enter the building | ~go into the building | They {entered the building|went into the building}.
~enter the city | ~go into the city | They {entered the city|went into the city}.
~enter into force | ~start | The law {entered into force|started} in May.
~entitle him to | ~give him the right to | It {entitles him to|gives him the right to} a seat.
~entitle people to | ~give people the right to | It {entitles people to|gives people the right to} a seat.
~entitle them to | ~give them the right to | It {entitles them to|gives them the right to} a seat.
~entitle us to | ~give us the right to | It {entitles us to|gives us the right to} a seat.
~entitle you to | ~give you the right to | It {entitles you to|gives you the right to} a seat.
~equip children with | ~give children | It {equips children with|gives children} skills.
~equip people with | ~give people | It {equips people with|gives people} skills.
~equip pupils with | ~give pupils | It {equips pupils with|gives pupils} skills.
~equip students with | ~give students | It {equips students with|gives students} skills.
~equip them with | ~give them | It {equips them with|gives them} skills.
~establish a foothold | ~gain a foothold | They {established a foothold|gained a foothold} on the coast.
~establish a reputation as | ~become known as | She {established a reputation as|became known as} a cook.
~establish herself as | ~become known as | She {established herself as|became known as} a cook. | next=a,an,one,the
~establish herself as a regular | ~become a regular | She {established herself as a regular|became a regular} in the team.
~establish himself as | ~become known as | He {established himself as|became known as} a cook. | next=a,an,one,the
~establish himself as a regular | ~become a regular | He {established himself as a regular|became a regular} in the team.
~establish the identity of | ~find out the identity of | They {established the identity of|found out the identity of} the man.
~exchange fire | ~shoot at each other | They {exchanged fire|shot at each other}. | !next=with
~exercise caution | ~be careful | They {exercise caution|are careful}.
~exercise power | ~hold power | He {exercised power|held power} for years. | next=@end,on,in,for,until,through,from
~exercise restraint | ~hold back | They should {exercise restraint|hold back}.
~exert an influence on | ~affect | It {exerts an influence on|affects} trade. | !behind=that,which,than,is,are,was,were,has,have,can,may
~expand on | ~add to | They {expanded on|added to} the plan. | next=@det,this,these
~expand upon | ~add to | They {expanded upon|added to} the plan. | !next=@ing,freezing,heating,cooling,contact
~experience difficulty | ~have trouble | They {experienced difficulty|had trouble} breathing. | next=@ing
~experience difficulty in | ~have trouble | They {experienced difficulty in|had trouble} breathing. | next=@ing
~express a desire to | ~want to | They {expressed a desire to|wanted to} leave.
~express a wish to | ~want to | They {expressed a wish to|wanted to} leave.
~express admiration for | ~praise | They {expressed admiration for|praised} him.
~express an interest in | ~be interested in | They {express an interest in|are interested in} it.
~express anger at | ~be angry at | They {expressed anger at|were angry at} the plan.
~express anger over | ~be angry about | They {expressed anger over|were angry about} the plan.
~express concern about | ~worry about | They {expressed concern about|worried about} it.
~express concern over | ~worry about | They {expressed concern over|worried about} it.
~express disappointment at | ~be disappointed at | They {expressed disappointment at|were disappointed at} the plan.
~express dissatisfaction with | ~complain about | They {expressed dissatisfaction with|complained about} it.
~express doubts about | ~doubt | They {expressed doubts about|doubted} it.
~express gratitude to | ~thank | They {expressed gratitude to|thanked} us. | !next=god
~express gratitude to | ~thank | They {expressed gratitude to|thanked} him.
~express her gratitude to | ~thank | She {expressed her gratitude to|thanked} them. | !next=god
~express his gratitude to | ~thank | He {expressed his gratitude to|thanked} them. | !next=god
~express interest in | ~be interested in | They {express interest in|are interested in} it.
~express opposition to | ~oppose | They {expressed opposition to|opposed} it.
~express support for | ~support | They {expressed support for|supported} him.
~express surprise at | ~be surprised at | They {expressed surprise at|were surprised at} the plan.
~express the view that | ~say that | They {expressed the view that|said that} it was late.
~express their gratitude to | ~thank | They {expressed their gratitude to|thanked} us. | !next=god
~face the consequences | ~pay the price | They must {face the consequences|pay the price}. | !next=of
~face the consequences of | ~pay for | They {faced the consequences of|paid for} their mistake.
~face the prospect of | ~risk | They {face the prospect of|risk} defeat. | next=@noun,@adj,a,@ing
~face up to | ~face | They {faced up to|faced} the fault.
~facilitate the construction of | ~make it easier to build | It {facilitated the construction of|made it easier to build} homes.
~facilitate the movement of | ~make it easier to move | It {facilitated the movement of|made it easier to move} goods. | head=goods,troops,people,supplies,money,soldiers,cargo
~facilitate the spread of | ~help spread | It {facilitated the spread of|helped spread} the idea.
~facilitate the use of | ~make it easier to use | It {facilitated the use of|made it easier to use} tools.
~fall into the hands of | ~be taken by | It {fell into the hands of|was taken by} the king.
~fall into the possession of | ~come to belong to | It {fell into the possession of|came to belong to} the state.
~fall short of | ~miss | It {falls short of|misses} the goal. | head=goal,goals,target,targets,mark,forecast,forecasts,aim,aims,estimates,standard,standards
~fall victim to | ~suffer from | The town {fell victim to|suffered from} a drought. | head=disease,diseases,plague,cholera,malaria,drought,floods,flood,famine,fire,fires,recession,inflation,cuts,illness,epidemic
~familiarise themselves with | ~get to know | They {familiarised themselves with|got to know} the rules.
~familiarise yourself with | ~get to know | {Familiarise yourself with|Get to know} the rules.
~familiarize themselves with | ~get to know | They {familiarized themselves with|got to know} the rules.
~familiarize yourself with | ~get to know | {Familiarize yourself with|Get to know} the rules.
~feel exhausted | ~feel very tired | She {felt exhausted|felt very tired}.
~file a complaint | ~complain | They {filed a complaint|complained}.
~file a lawsuit against | ~sue | They {filed a lawsuit against|sued} the firm.
~file an appeal | ~appeal | They {filed an appeal|appealed}.
~file for bankruptcy | ~go bankrupt | They {filed for bankruptcy|went bankrupt} in May.
~file suit against | ~sue | They {filed suit against|sued} the firm.
~find employment | ~find work | They {found employment|found work} in a mill.
~find fault with | ~criticize | They {found fault with|criticized} the plan.
~find it difficult to | ~find it hard to | They {found it difficult to|found it hard to} leave.
~find themselves in | ~be in | They {find themselves in|are in} debt.
~flee the scene | ~escape | They {fled the scene|escaped} in a car.
focuses on | is about | The series {focuses on|is about} a nurse. | prev=story,film,series,novel,plot,play,show,tale,episode
~force the closure of | ~close | It {forced the closure of|closed} schools.
~form part of | ~be part of | The hill {forms part of|is part of} the park.
~gain a reputation as | ~become known as | She {gained a reputation as|became known as} a cook.
~gain a reputation for | ~become known for | She {gained a reputation for|became known for} her art.
~gain access to | ~get into | They {gained access to|got into} the camp. | head=camp,building,house,room,site,city,area,prison,school,island,account,accounts,system
~gain admission to | ~enter | They {gained admission to|entered} the school.
~gain an understanding of | ~understand | They {gained an understanding of|understood} it.
~gain control of | ~take control of | They {gained control of|took control of} it.
~gain employment | ~find work | They {gained employment|found work} in a mill.
~gain entry to | ~enter | They {gained entry to|entered} the house.
~gain fame | ~become famous | It {gained fame|became famous} in May.
~gain general acceptance | ~become widely accepted | It {gained general acceptance|became widely accepted} in May.
~gain independence | ~become independent | It {gained independence|became independent} in May.
~gain international recognition | ~become known around the world | She {gained international recognition|became known around the world} in May.
~gain its independence | ~become independent | It {gained its independence|became independent} in May.
~gain knowledge of | ~learn about | They {gained knowledge of|learned about} it.
~gain momentum | ~grow stronger | The movement {gained momentum|grew stronger}. | prev=movement,campaign,protest,protests,revolution,economy,trend,reform,reforms,process,effort,efforts,party,cause,recovery,idea
~gain popularity | ~become popular | It {gained popularity|became popular} in May.
~gain prominence | ~become well known | She {gained prominence|became well known} in May.
~gain recognition | ~become known | She {gained recognition|became known} in May.
~gain recognition as | ~become known as | She {gained recognition as|became known as} a cook.
~gain recognition for | ~become known for | She {gained recognition for|became known for} her art.
~gain their independence | ~become independent | They {gained their independence|became independent} in May.
~gain widespread acceptance | ~become widely accepted | It {gained widespread acceptance|became widely accepted}.
~gain widespread recognition | ~become widely known | She {gained widespread recognition|became widely known} in May.
~gather momentum | ~grow stronger | The movement {gathered momentum|grew stronger}. | prev=movement,campaign,protest,protests,revolution,economy,trend,reform,reforms,process,effort,efforts,party,cause,recovery,idea
~get in touch with | ~contact | They {got in touch with|contacted} him.
~get involved in | ~take part in | They {got involved in|took part in} the talks.
~get married to | ~marry | She {got married to|married} him.
~get to grips with | ~deal with | They {got to grips with|dealt with} it.
~get together | ~meet | They {got together|met} in May.
~get under way | ~start | It {got under way|started} in May.
~get underway | ~start | It {got underway|started} in May.
~give a description of | ~describe | They {gave a description of|described} the man. | !prev=when,if,am,is,are,was,were,be,been,being
~give a performance | ~perform | They {gave a performance|performed} in May. | next=@end,at,in,with,for,on,by,when,after,before
~give a speech | ~speak | He {gave a speech|spoke} in May. | !next=which,that,whose,once
~give a talk | ~speak | He {gave a talk|spoke} in May. | !next=which,that,whose,once
~give an account of | ~describe | They {gave an account of|described} the war.
~give an explanation of | ~explain | They {gave an explanation of|explained} the rule.
~give an indication of | ~show | It {gives an indication of|shows} the size.
~give an insight into | ~tell us about | It {gives an insight into|tells us about} the past.
~give an overview of | ~describe | It {gives an overview of|describes} the war.
~give assistance to | ~help | They {gave assistance to|helped} him.
~give birth to | ~have | She {gave birth to|had} a son. | head=child,children,baby,babies,son,sons,daughter,daughters,twins,boy,boys,girl,girls,triplets,calf,calves,cub,cubs,pup,pups,puppies,kittens,lamb,lambs,foal,young,heir
~give consideration to | ~consider | They {gave consideration to|considered} the plan.
~give credence to | ~support | It {gives credence to|supports} the claim.
~give encouragement to | ~encourage | They {gave encouragement to|encouraged} him.
~give help to | ~help | They {gave help to|helped} him.
~give permission for | ~allow | They {gave permission for|allowed} the show.
~give rise to | ~lead to | It {gave rise to|led to} a fire.
~give support to | ~support | They {gave support to|supported} him.
~give thought to | ~think about | They {gave thought to|thought about} it.
~go extinct | ~die out | They {went extinct|died out} in May.
~go on trial | ~be tried | He {went on trial|was tried} for murder.
~go to great lengths to | ~try very hard to | She {went to great lengths to|tried very hard to} win.
~go to the polls | ~vote | They {went to the polls|voted} in May.
~grant interviews | ~give interviews | He never {granted interviews|gave interviews}.
~grant permission | ~give permission | They {granted permission|gave permission} to build.
~grind to a halt | ~stop | All trade {ground to a halt|stopped}.
~hail from | ~come from | They {hail from|come from} Spain.
~hang out with | ~spend time with | They {hang out with|spend time with} him.
~have a bearing on | ~affect | It {has a bearing on|affects} the price.
~have a conversation about | ~talk about | They {had a conversation about|talked about} it.
~have a conversation with | ~talk to | They {had a conversation with|talked to} him.
~have a desire to | ~want to | They {have a desire to|want to} leave.
~have a discussion about | ~talk about | They {had a discussion about|talked about} it.
~have a meeting with | ~meet | They {had a meeting with|met} him.
~have a need for | ~need | They {have a need for|need} food.
~have a negative impact on | ~harm | It {has a negative impact on|harms} trade.
~have a positive impact on | ~help | It {has a positive impact on|helps} trade.
~have a preference for | ~prefer | They {have a preference for|prefer} tea.
~have a seating capacity of | ~seat | It {has a seating capacity of|seats} 900 people.
~have a tendency to | ~tend to | It {has a tendency to|tends to} stop.
~have an argument with | ~argue with | They {had an argument with|argued with} him.
~have an effect on | ~affect | It {has an effect on|affects} the price. | !behind=that,which,than,is,are,was,were,has,have,can,may
~have an effect upon | ~affect | It {has an effect upon|affects} trade.
~have an impact on | ~affect | It {has an impact on|affects} trade. | !behind=that,which,than,is,are,was,were,has,have,can,may
~have an impact upon | ~affect | It {has an impact upon|affects} trade.
~have an influence on | ~affect | It {has an influence on|affects} trade. | !behind=that,which,than,is,are,was,were,has,have,can,may
~have an opportunity to | ~have a chance to | They {have an opportunity to|have a chance to} win.
~have an understanding of | ~understand | They {have an understanding of|understand} it.
~have confidence in | ~trust | They {have confidence in|trust} him.
~have control of | ~control | They {have control of|control} it.
~have control over | ~control | They {have control over|control} it.
~have difficulty | ~have trouble | They {had difficulty|had trouble} breathing. | next=@ing
~have difficulty in | ~have trouble | They {have difficulty in|have trouble} paying. | next=@ing
~have doubts about | ~doubt | They {have doubts about|doubt} it. | !next=@ing
~have faith in | ~trust | They {have faith in|trust} him.
~have important implications for | ~matter for | It {has important implications for|matters for} trade.
~have its roots in | ~come from | It {has its roots in|comes from} an old fear.
~have knowledge of | ~know | They {have knowledge of|know} it.
~have little bearing on | ~have little to do with | It {has little bearing on|has little to do with} the price.
~have need of | ~need | They {have need of|need} food.
~have profound implications for | ~matter a great deal for | It {has profound implications for|matters a great deal for} trade.
~have recourse to | ~use | They {had recourse to|used} a trick.
~have respect for | ~respect | They {have respect for|respect} him.
~have significant implications for | ~matter a lot for | It {has significant implications for|matters a lot for} trade.
~have their roots in | ~come from | They {have their roots in|come from} an old fear.
~head abroad | ~go abroad | They {headed abroad|went abroad}.
~head back | ~go back | They {headed back|went back}.
~head for | ~go to | They {headed for|went to} Rome. | !prev=am,is,are,was,were,be,been,being,'re,'s,'m,@det,@adv,one,print,read
~head home | ~go home | They {headed home|went home}.
~head off | ~leave | They {headed off|left}. | next=@end,to,for prev=they,he,she,we,i,you,@name,then,and,family,to !prev=out
~head to | ~go to | They {headed to|went to} Rome. | !prev=@det,@adj,print,read,'s,worker,workers,disk,from
~hint at | ~suggest | It {hints at|suggests} a fault.
~hold a meeting | ~meet | They {held a meeting|met} in May.
~hold discussions with | ~talk to | They {held discussions with|talked to} him.
~hold on to | ~keep | They {held on to|kept} the land. | !head=rail,rails,railing,rope,ropes,handle,hand,hands,arm,branch,bar,wall,edge,perch,tree,ladder,strap,side
~hold sway over | ~rule | They {held sway over|ruled} Spain.
~hold talks with | ~talk to | They {held talks with|talked to} him.
~hold the belief that | ~believe that | They {hold the belief that|believe that} it is late.
~hold the opinion that | ~think that | They {hold the opinion that|think that} it is late.
~hold the rank of | ~be a | He {held the rank of|was a} captain. | next=captain,major,colonel,lieutenant,sergeant,general,corporal,commander,brigadier,midshipman
~hold the view that | ~think that | They {hold the view that|think that} it is late.
~impose a ban on | ~ban | They {imposed a ban on|banned} hats.
~impose a fine on | ~fine | They {imposed a fine on|fined} the bank.
~incorporate into her | ~use in her | These are tunes that she {incorporated into her|used in her} work. | next=work,works,music,songs,paintings,art,films,novels,poems,symphonies,designs,writing
~incorporate into his | ~use in his | These are tunes that he {incorporated into his|used in his} work. | next=work,works,music,songs,paintings,art,films,novels,poems,symphonies,designs,writing
~increase the likelihood of | ~raise the chance of | It {increased the likelihood of|raised the chance of} a fall.
~increase the likelihood that | ~raise the chance that | It {increased the likelihood that|raised the chance that} it falls.
~inflict damage on | ~damage | It {inflicted damage on|damaged} the house.
~interfere with | ~get in the way of | It {interferes with|gets in the way of} trade.
is interred in | is buried in | He {is interred in|is buried in} the abbey.
~issue a public apology | ~say sorry in public | They {issued a public apology|said sorry in public} in May.
~issue a statement | ~make a statement | They {issued a statement|made a statement} in May.
~issue a warning | ~give a warning | They {issued a warning|gave a warning} in May.
~issue an apology | ~apologize | He {issued an apology|apologized} for it. | next=@end,for,to,on,after
~issue an apology | ~apologize | They {issued an apology|apologized}.
~issue an order | ~give an order | They {issued an order|gave an order} in May.
~join forces with | ~work with | They {joined forces with|worked with} him.
~keep abreast of | ~keep up with | They {kept abreast of|kept up with} the news.
~keep an eye on | ~watch | They {kept an eye on|watched} him.
~keep pace with | ~keep up with | They {kept pace with|kept up with} him.
~keep this in mind | ~remember this | They should {keep this in mind|remember this}.
~keep track of | ~track | It {keeps track of|tracks} the price. | !next=and,or
~kick off | ~start | It {kicked off|started} in May. | !prev=am,is,are,was,were,be,been,being,get,gets,got,getting !next=his,her,their,my,your,its,@name
~launch a campaign | ~start a campaign | They {launched a campaign|started a campaign}.
~launch an appeal | ~make an appeal | They {launched an appeal|made an appeal}.
~launch an attack on | ~attack | They {launched an attack on|attacked} the town.
~launch an inquiry | ~start an inquiry | They {launched an inquiry|started an inquiry}.
~launch an inquiry into | ~start looking into | They {launched an inquiry into|started looking into} the fire.
~launch an investigation | ~start an investigation | They {launched an investigation|started an investigation}.
~launch an investigation into | ~start looking into | They {launched an investigation into|started looking into} the fire.
~lay an ambush | ~set a trap | They {laid an ambush|set a trap} for him.
~lay claim to | ~claim | They {laid claim to|claimed} the land.
~lay down their arms | ~stop fighting | They {laid down their arms|stopped fighting}.
~lay emphasis on | ~stress | They {laid emphasis on|stressed} it.
~lay siege to | ~surround | They {laid siege to|surrounded} the town.
~lay the foundation for | ~lead to | It {laid the foundation for|led to} the plan. | !prev=to,will,can,must,should,would,could,and,i,we,you,they,he,she,who,@adv
~lay the groundwork for | ~prepare for | They {laid the groundwork for|prepared for} the talks.
~lay waste to | ~destroy | They {laid waste to|destroyed} the town.
~lead a nomadic existence | ~move from place to place | They {led a nomadic existence|moved from place to place}.
~lead a nomadic life | ~move from place to place | They {led a nomadic life|moved from place to place}.
~lead to a decrease in | ~reduce | It {led to a decrease in|reduced} trade.
~lead to a reduction in | ~reduce | It {led to a reduction in|reduced} trade.
~lead to an increase in | ~increase | It {led to an increase in|increased} trade.
~lead to the creation of | ~create | It {led to the creation of|created} a union.
~lend itself to | ~be suited to | It {lends itself to|is suited to} this use. | !next=a,an
~lend itself well to | ~be well suited to | It {lends itself well to|is well suited to} this use.
~lend support to | ~support | They {lent support to|supported} it.
~lend themselves to | ~be suited to | They {lend themselves to|are suited to} this use.
~lend themselves well to | ~be well suited to | They {lend themselves well to|are well suited to} this use.
~liaise with | ~work with | They {liaise with|work with} him.
~live in harmony | ~live in peace | They {live in harmony|live in peace}. | !next=with
~live in straitened circumstances | ~have little money | They {lived in straitened circumstances|had little money}.
~lodge a complaint | ~complain | They {lodged a complaint|complained}. | !next=with
~lodge a complaint with | ~complain to | They {lodged a complaint with|complained to} the bank.
~lodge an appeal | ~appeal | They {lodged an appeal|appealed} in May. | next=against,in,to,on,at,with
~look back on | ~remember | They {look back on|remember} it.
~look exhausted | ~look very tired | She {looked exhausted|looked very tired}.
~look up to | ~admire | They {look up to|admire} him. | !prev=am,is,are,was,were,be,been,being !next=handle,fix,help,make,improve,allow,prevent,avoid,ensure,keep,meet,suit,reflect,reduce,increase,get,be,comply,accommodate,support,save,use,let,give,protect,add,remove,solve,bring,cope,deal,include,fit,become,see,find,see,find
~lose consciousness | ~pass out | He {lost consciousness|passed out} in May.
~lose her life | ~die | She {lost her life|died} in May.
~lose his life | ~die | He {lost his life|died} in May.
~lose their lives | ~die | They {lost their lives|died} in May.
~maintain a correspondence with | ~write letters to | He {maintained a correspondence with|wrote letters to} him.
~maintain a regular correspondence with | ~write regularly to | He {maintained a regular correspondence with|wrote regularly to} him.
~maintain an extensive correspondence with | ~write many letters to | He {maintained an extensive correspondence with|wrote many letters to} him.
~major in | ~study | He {majored in|studied} history.
~make a change to | ~change | They {made a change to|changed} the plan. | !next=handle,fix,help,make,improve,allow,prevent,avoid,ensure,keep,meet,suit,reflect,reduce,increase,get,be,comply,accommodate,support,save,use,let,give,protect,add,remove,solve,bring,cope,deal,include,fit,become,see,find
~make a choice | ~choose | They {made a choice|chose} in May.
~make a comparison between | ~compare | They {made a comparison between|compared} the two.
~make a complaint | ~complain | They {made a complaint|complained}.
~make a contribution to | ~help | They {made a contribution to|helped} the town.
~make a decision | ~decide | They {made a decision|decided} in May. | !next=which,that,whose,about
~make a decision to | ~decide to | They {made a decision to|decided to} stop.
~make a donation to | ~give money to | They {made a donation to|gave money to} the school.
~make a mockery of | ~make a joke of | It {makes a mockery of|makes a joke of} the law.
~make a name for herself as | ~become known as | She {made a name for herself as|became known as} a cook.
~make a name for himself as | ~become known as | He {made a name for himself as|became known as} a cook.
~make a payment | ~pay | They {made a payment|paid} in May. | !next=of,to,that,which,due
~make a promise to | ~promise to | They {made a promise to|promised to} stop. | next=@verb
~make a promise to | ~promise | They {made a promise to|promised} him. | next=him,her,them,us,you,me,voters,parents,people,@det,@name
~make a request for | ~ask for | They {made a request for|asked for} help.
~make a start on | ~start | They {made a start on|started} the work.
~make adjustments to | ~change | They {made adjustments to|changed} the plan. | !next=handle,fix,help,make,improve,allow,prevent,avoid,ensure,keep,meet,suit,reflect,reduce,increase,get,be,comply,accommodate,support,save,use,let,give,protect,add,remove,solve,bring,cope,deal,include,fit,become,see,find
~make allowance for | ~allow for | They {made allowance for|allowed for} the wind.
~make an appearance | ~appear | She {made an appearance|appeared} in May.
~make an attempt to | ~try to | They {made an attempt to|tried to} stop it.
~make an effort to | ~try to | They {made an effort to|tried to} stop it.
~make an impact | ~have an effect | It {made an impact|had an effect} in May. | next=@end,in
~make an impact on | ~affect | It {made an impact on|affected} the town. | !head=chart,charts
~make an offer to | ~offer to | They {made an offer to|offered to} stop. | next=@verb
~make arrangements for | ~plan | They {made arrangements for|planned} the trip.
~make arrangements to | ~plan to | They {made arrangements to|planned to} leave.
~make certain | ~make sure | They {made certain|made sure} that it works. | next=that,it,they,you,he,she,the,your,of,no
~make changes to | ~change | They {made changes to|changed} the plan. | !next=handle,fix,help,make,improve,allow,prevent,avoid,ensure,keep,meet,suit,reflect,reduce,increase,get,be,comply,accommodate,support,save,use,let,give,protect,add,remove,solve,bring,cope,deal,include,fit,become,see,find
~make contact with | ~contact | They {made contact with|contacted} him. | !head=wire,ground,surface,skin,floor,water,ball,rail,road,object,objects,wall,earth
~make do with | ~manage with | They {made do with|managed with} one room.
~make donations to | ~give money to | They {made donations to|gave money to} the school.
~make every effort to | ~try to | They {made every effort to|tried to} stop it.
~make extensive use of | ~use many | They {made extensive use of|used many} tools. | head=@plural
~make fun of | ~laugh at | They {made fun of|laughed at} him.
~make headway | ~move forward | They {made headway|moved forward} with it.
~make her debut in | ~appear first in | She {made her debut in|appeared first in} a play. | next=a,an,the
~make her way to | ~go to | She {made her way to|went to} the park.
~make his debut in | ~appear first in | He {made his debut in|appeared first in} a play. | next=a,an,the
~make his way to | ~go to | They saw him {make his way to|go to} the park.
~make improvements to | ~improve | They {made improvements to|improved} the plan. | !next=handle,fix,help,make,improve,allow,prevent,avoid,ensure,keep,meet,suit,reflect,reduce,increase,get,be,comply,accommodate,support,save,use,let,give,protect,add,remove,solve,bring,cope,deal,include,fit,become,see,find
~make inquiries about | ~ask about | They {made inquiries about|asked about} it.
~make it clear that | ~show clearly that | It {makes it clear that|shows clearly that} they lost.
~make it difficult to | ~make it hard to | It {makes it difficult to|makes it hard to} see.
~make its debut in | ~appear first in | It {made its debut in|appeared first in} May.
~make its way to | ~go to | It {made its way to|went to} the park.
~make landfall | ~reach land | The storm {made landfall|reached land} in May.
~make mention of | ~mention | They {made mention of|mentioned} it.
~make modifications to | ~change | They {made modifications to|changed} the plan. | !next=handle,fix,help,make,improve,allow,prevent,avoid,ensure,keep,meet,suit,reflect,reduce,increase,get,be,comply,accommodate,support,save,use,let,give,protect,add,remove,solve,bring,cope,deal,include,fit,become,see,find
~make payments | ~pay | They {make payments|pay} in May. | !next=of,to
~make peace with | ~forgive | They {made peace with|forgave} their father. | head=father,mother,brother,sister,friend,friends,parents,son,daughter,family,neighbour,neighbor,enemies,past
~make preparations for | ~prepare for | They {made preparations for|prepared for} the trip.
~make progress | ~move forward | They {made progress|moved forward} with it. | next=with,on,in,@end
~make provision for | ~plan for | They {made provision for|planned for} it. | !prev=will,act,law,bill,treaty,clause,constitution,agreement,code,also,rules,budget
~make reference to | ~refer to | They {made reference to|referred to} it.
~make reference to the | ~mention the | They {made reference to the|mentioned the} war.
~make repairs to | ~fix | They {made repairs to|fixed} the roof.
~make sense of | ~understand | They {made sense of|understood} it. | !next=course
~make the acquaintance of | ~meet | She {made the acquaintance of|met} a poet.
~make the decision to | ~decide to | They {made the decision to|decided to} stop.
~make their way to | ~go to | They {made their way to|went to} the park.
~make use of | ~use | It {makes use of|uses} steam.
~make way for | ~make room for | It {made way for|made room for} a school.
~manifest itself as | ~appear as | It {manifests itself as|appears as} a rash.
~manifest itself in | ~show itself in | It {manifests itself in|shows itself in} pain.
~manifest themselves in | ~show themselves in | They {manifest themselves in|show themselves in} pain.
~mark a departure from | ~be a change from | It {marks a departure from|is a change from} the past.
~meet his obligations | ~do his duty | He {met his obligations|did his duty} in the end.
~meet its obligations | ~carry out its duties | The firm must {meet its obligations|carry out its duties}.
~meet the needs of | ~serve | It {meets the needs of|serves} the town. | !next=today,tomorrow
~meet the requirements of | ~follow | It {meets the requirements of|follows} the law. | head=law,laws,rule,rules,act,standard,standards,code,treaty,contract,regulation,regulations,constitution
~meet the requirements of | ~suit | It {meets the requirements of|suits} the town.
~meet their obligations | ~carry out their duties | They {met their obligations|carried out their duties} in the end.
~meet with | ~meet | They {met with|met} the king. | !prev=am,is,are,was,were,be,been,being,frequently,often,usually,his,her,their,our,my,no,little,initially,first,originally,also,immediately !head=aim,aims,intention,intent,purpose,goal,view,object,idea,hope,reply,response,disapproval,rejection,repression,resistance,success,failure,approval,opposition,criticism,silence,reaction,reactions,applause,protest,protests,fate,accident,accidents,hostility,death,difficulty,difficulties,objection,objections,refusal,support,acclaim,praise,enthusiasm,scepticism,skepticism,anger,disaster,violence,interest,acceptance,answer,answers,replies,responses,reviews,acclaim,scepticism,skepticism,hostility,praise,outrage,fury,enthusiasm,indifference,derision,ridicule,condemnation,anger,doubt,doubts,mistrust,distrust,suspicion,surprise,horror,alarm,backlash,contempt,laughter,cheers,disbelief,welcome,reception
~meet with a mixed reception | ~get mixed reviews | It {met with a mixed reception|got mixed reviews} from critics. | next=@end,from,by,when
~meet with an enthusiastic response | ~be warmly welcomed | It {met with an enthusiastic response|was warmly welcomed}. | next=@end,in,when,by
~meet with considerable success | ~have great success | It {met with considerable success|had great success}.
~meet with failure | ~fail | They {met with failure|failed} in May.
~meet with great success | ~have great success | It {met with great success|had great success}.
~meet with limited success | ~have limited success | It {met with limited success|had limited success}.
~meet with little success | ~have little success | It {met with little success|had little success}.
~meet with mixed reviews | ~get mixed reviews | It {met with mixed reviews|got mixed reviews} from critics.
~meet with only limited success | ~have only limited success | It {met with only limited success|had only limited success}.
~meet with success | ~succeed | They {met with success|succeeded} in May.
~mete out | ~give | They {meted out|gave} harsh sentences.
~mull over | ~think about | They {mulled over|thought about} the plan.
~obtain employment | ~find work | She {obtained employment|found work} in May.
~offer an apology | ~apologize | He {offered an apology|apologized} for it. | next=@end,for,to
~offer an apology | ~apologize | They {offered an apology|apologized}.
~offer an insight into | ~tell us about | It {offers an insight into|tells us about} the past.
~offer assistance to | ~help | They {offered assistance to|helped} him.
~offer help to | ~help | They {offered help to|helped} him.
~offer insight into | ~tell us about | It {offers insight into|tells us about} the past.
~offer insights into | ~tell us about | It {offers insights into|tells us about} the past.
~offer support to | ~support | They {offered support to|supported} him.
~open an investigation into | ~start looking into | They {opened an investigation into|started looking into} the fire.
~open fire | ~start shooting | They {opened fire|started shooting}. | !next=on !prev=an,the,over
~open fire on | ~shoot at | They {opened fire on|shot at} the ship.
~opt for | ~choose | They {opted for|chose} tea.
~opt to | ~choose to | The firm {opted to|chose to} stay.
~originate from | ~come from | They {originated from|came from} Spain.
~originate in | ~start in | The disease {originated in|started in} Spain. | prev=outbreak,epidemic,virus,disease,pandemic,fire,blaze,earthquake,infection,cancer,movement,custom,tradition,sport,game,practice next=@name,@det
~originate in | ~come from | They {originated in|came from} Spain. | next=@name,@det,excessive,insufficient,inadequate,poor,careless,popular !head=manner,way,fashion
~part company with | ~split from | They {parted company with|split from} the firm.
~part ways with | ~split from | They {parted ways with|split from} the firm.
~pass away | ~die | He {passed away|died} in May.
~pass into the hands of | ~come to belong to | It {passed into the hands of|came to belong to} the state. | !next=lawyers
~pass into the ownership of | ~come to belong to | It {passed into the ownership of|came to belong to} the state.
~pass into the possession of | ~come to belong to | It {passed into the possession of|came to belong to} the state.
~pave the way for | ~lead to | It {paved the way for|led to} peace.
~pay a visit to | ~visit | They {paid a visit to|visited} him.
~pay for the cost of | ~pay for | They {paid for the cost of|paid for} the trip.
~pay tribute to | ~honour | They {paid tribute to|honoured} the victims. | head=victims,victim,dead,fallen,soldiers,memory
~pay tribute to | ~praise | They {paid tribute to|praised} him. | !head=owner,owners,lord,lords,emperor,sultan,khan,king,gangs,victims,victim,dead,fallen,soldiers,memory,killed,deceased,rome,ottomans,china,mongols,romans,empire,pope
~perform an analysis of | ~analyze | They {performed an analysis of|analyzed} it.
~perform an operation on | ~operate on | They {performed an operation on|operated on} him.
~perform tests on | ~test | They {performed tests on|tested} it.
~place considerable emphasis on | ~put much weight on | They {placed considerable emphasis on|put much weight on} speed.
~place emphasis on | ~stress | They {placed emphasis on|stressed} the price.
~place great emphasis on | ~put great weight on | They {placed great emphasis on|put great weight on} speed.
~place more emphasis on | ~put more weight on | They {placed more emphasis on|put more weight on} speed.
~place particular emphasis on | ~put special weight on | They {placed particular emphasis on|put special weight on} speed.
~play a crucial role in | ~be very important in | It {played a crucial role in|was very important in} the war.
~play an active role in | ~help with | They {played an active role in|helped with} it.
~play host to | ~host | It {plays host to|hosts} the games.
~plead guilty to | ~admit | He {pleaded guilty to|admitted} theft.
~point out that | ~say that | They {pointed out that|said that} it was late.
~pore over | ~study | They {pored over|studied} the maps.
~pose a | ~be a | It {poses a|is a} real threat. | next=threat,risk,danger,challenge,real,serious,major,great,big,significant,new,grave
~pose a threat to | ~threaten | It {poses a threat to|threatens} the town.
~premiere at | ~open at | The film {premiered at|opened at} the town hall.
~premiere in | ~open in | The film {premiered in|opened in} Rome. | !prev=am,is,are,was,were,be,been,being
~preside over | ~lead | They {presided over|led} the meeting. | head=meeting,meetings,council,court,committee,assembly,ceremony,session,sessions,government,board,inquiry,team,congress,conference,country,nation,party,empire,church,trial,talks,department,cabinet
~prevail over | ~beat | They {prevailed over|beat} him.
~prey on | ~hunt | It {preys on|hunts} small fish. | head=fish,insects,birds,mammals,rodents,mice,crustaceans,molluscs,rabbits,animals,lizards,frogs,worms,snakes,deer,antelope,antelopes,spiders,seals,squid,invertebrates,sheep,hares,beetles,larvae
~prey upon | ~hunt | It {preys upon|hunts} small fish. | head=fish,insects,birds,mammals,rodents,mice,crustaceans,molluscs,rabbits,animals,lizards,frogs,worms,snakes,deer,antelope,antelopes,spiders,seals,squid,invertebrates,sheep,hares,beetles,larvae
~proceed to | ~go on to | They {proceeded to|went on to} win.
~prompt a | ~cause a | It {prompted a|caused a} debate. | head=debate,crisis,rise,wave,row,panic,rush,backlash,storm,boom
~prompt an | ~cause an | It {prompted an|caused an} outcry. | head=influx,outcry,investigation,inquiry,exodus,evacuation,uproar,argument
~prompt calls for | ~lead to calls for | It {prompted calls for|led to calls for} change.
~prompt fears | ~cause fears | It {prompted fears|caused fears} of war.
~prove effective | ~work | The drug {proved effective|worked}. | next=@end,in,against
~prove fatal | ~be deadly | It can {prove fatal|be deadly}. | !prev=@adj,wound,injuries,@adv,frequently,often,usually,sometimes
~prove to be a | ~be a | It {proved to be a|was a} mistake.
~prove to be an | ~be an | It {proved to be an|was an} error.
~prove to be the | ~be the | It {proved to be the|was the} end.
~prove unsuccessful | ~fail | The plan {proved unsuccessful|failed} because of it. | next=because
~prove unsuccessful | ~fail | The plan {proved unsuccessful|failed}. | !next=in,at,for,because
~provide a description of | ~describe | It {provides a description of|describes} the town.
~provide a habitat for | ~be a home for | It {provides a habitat for|is a home for} birds.
~provide an explanation of | ~explain | It {provides an explanation of|explains} the rule.
~provide an insight into | ~tell us about | It {provides an insight into|tells us about} the past.
~provide an overview of | ~describe | It {provides an overview of|describes} the town.
~provide assistance to | ~help | They {provided assistance to|helped} him.
~provide employment for | ~give work to | It {provided employment for|gave work to} half the town.
~provide employment to | ~give work to | It {provided employment to|gave work to} half the town.
~provide evidence of | ~show | It {provides evidence of|shows} a fault.
~provide evidence that | ~show that | It {provides evidence that|shows that} it fell.
~provide financial assistance to | ~give money to | It {provided financial assistance to|gave money to} them.
~provide financial support to | ~give money to | It {provided financial support to|gave money to} them.
~provide funding for | ~pay for | They {provided funding for|paid for} the trip.
~provide habitat for | ~be a home for | It {provides habitat for|is a home for} birds.
~provide help to | ~help | They {provided help to|helped} him.
~provide information about | ~describe | It {provides information about|describes} the town.
~provide information on | ~describe | It {provides information on|describes} the town.
~provide insight into | ~tell us about | It {provides insight into|tells us about} the past.
~provide insights into | ~tell us about | It {provides insights into|tells us about} the past.
~provide support for | ~support | They {provided support for|supported} him.
~provide support to | ~support | They {provided support to|supported} him.
~provide the basis for | ~be the basis for | The book {provided the basis for|was the basis for} the film.
~provide the inspiration for | ~inspire | The town {provided the inspiration for|inspired} the film.
~provide the setting for | ~be the setting for | The town {provided the setting for|was the setting for} the film.
~pull out of | ~leave | They {pulled out of|left} the race. | !prev=@adv,am,is,are,was,were,be,been,being !head=recession,slump,crisis,depression,dive,driveway,station
~neglect to | ~fail to | They {neglected to|failed to} lock the gate.
~pursue a career as | ~work as | She wanted to {pursue a career as|work as} a nurse. | next=a,an
~pursue a career in | ~work in | She wanted to {pursue a career in|work in} law.
~pursue a successful career as | ~have a successful career as | He {pursued a successful career as|had a successful career as} a poet.
~pursue a successful career in | ~have a successful career in | He {pursued a successful career in|had a successful career in} law.
~pursue her studies | ~study | She {pursued her studies|studied} in Rome.
~pursue his studies | ~study | He {pursued his studies|studied} in Rome.
~pursue their studies | ~study | They {pursued their studies|studied} in Rome.
~put a stop to | ~stop | It {puts a stop to|stops} the noise.
~put an end to | ~end | It {puts an end to|ends} the war.
~put emphasis on | ~stress | It {puts emphasis on|stresses} speed.
~put forward | ~present | They {are putting forward|are presenting} their views. | next=@det head=idea,ideas,view,views,case,argument,arguments,opinion,opinions,claim,claims,demands
~put forward | ~suggest | They {are putting forward|are suggesting} a plan. | next=@det !head=idea,ideas,view,views,case,argument,arguments,opinion,opinions,claim,claims,demands
~put great emphasis on | ~put great weight on | They {put great emphasis on|put great weight on} speed.
~put in place | ~set up | They {are putting in place|are setting up} a plan. | next=@det,@adj
~put into practice | ~use | It {puts into practice|uses} the rule.
~put pressure on | ~push | They {are putting pressure on|are pushing} him. | !head=margin,margins,price,prices,wage,wages,profit,profits,budget,budgets,system,systems,rate,rates,resources,services,supply,supplies,environment,joints,knee,knees,heart,space,housing,land,surface,surfaces,wall,walls,piston,side,sides,plate,valve,ground,skin
~put up with | ~accept | They {are putting up with|are accepting} the noise.
~question the validity of | ~doubt | They {questioned the validity of|doubted} the test.
~raise doubts about | ~question | It {raises doubts about|questions} it.
~raise objections to | ~object to | They {raised objections to|objected to} it.
~raise the question of | ~ask | It {raises the question of|asks} who lost. | next=whether,how,why,what,who,where,when
~ramp up | ~increase | They {ramped up|increased} the price. | next=@det,production
~rank among | ~be among | It {ranks among|is among} the best. | next=@det
~reach a conclusion | ~decide | They {reached a conclusion|decided}.
~reach a decision | ~decide | They {reached a decision|decided} in May.
~reach agreement | ~agree | They {reached agreement|agreed} in May. | !next=that,which,whose
~reach an agreement | ~agree | They {reached an agreement|agreed}. | !next=that,which,whose,whereby,under,in,providing
~reach an agreement whereby | ~agree that | They {reached an agreement whereby|agreed that} he would go.
~reach out to | ~contact | They {reached out to|contacted} him. | !next=@verb
~reach the conclusion that | ~decide that | They {reached the conclusion that|decided that} it was late.
~receive a mixed reception | ~get mixed reviews | It {received a mixed reception|got mixed reviews} from critics.
~reduce the likelihood of | ~lower the chance of | It {reduced the likelihood of|lowered the chance of} a fall.
~reduce the likelihood that | ~lower the chance that | It {reduced the likelihood that|lowered the chance that} it falls.
~refer to herself as | ~call herself | She {referred to herself as|called herself} an artist.
~refer to him as | ~call him | They {refer to him as|call him} a hero.
~refer to himself as | ~call himself | He {referred to himself as|called himself} an artist.
~refer to it as | ~call it | They {refer to it as|call it} a club. | !prev=to
~refer to itself as | ~call itself | The group {refers to itself as|calls itself} a club.
~refer to themselves as | ~call themselves | They {refer to themselves as|call themselves} artists.
~refer to this as | ~call this | They {refer to this as|call this} a loop.
~reflect on | ~think about | They {reflected on|thought about} the past. | next=@det !prev=mess,room,behavior,behaviour,conduct,this,that,it,failure,light,sun,which,am,is,are,was,were,be,been,being,immediately,well,badly,poorly
~reflect the fact that | ~show that | It {reflects the fact that|shows that} people lack time.
~reflect upon | ~think about | They {reflected upon|thought about} it.
~refrain from | ~avoid | They {refrained from|avoided} smoking.
~regain consciousness | ~wake up | He {regained consciousness|woke up} in May.
~remain composed | ~stay calm | She {remained composed|stayed calm}. | next=@end,and,when,during,under
remain in use | are still used | The mills {remain in use|are still used}. | next=today,@end,as,by prev=@plural
remains in use | is still used | The mill {remains in use|is still used}. | next=today,@end,as,by
remains in use to this day | is still used today | The mill {remains in use to this day|is still used today}.
~render her | ~make her | It {rendered her|made her} unfit for work. | next=unsuitable,unusable,helpless,powerless,@adj,unable,unfit,unconscious
~render him | ~make him | It {rendered him|made him} unfit for work. | next=unsuitable,unusable,helpless,powerless,@adj,unable,unfit,unconscious
~render it | ~make it | It {rendered it|made it} useless. | next=unsuitable,unusable,helpless,powerless,useless,obsolete,ineffective,impossible,unusable,unfit,illegal,harmless,difficult,unsafe,uninhabitable
~render navigation impossible | ~make sailing impossible | It {rendered navigation impossible|made sailing impossible}.
~render them | ~make them | It {rendered them|made them} unfit for work. | next=unsuitable,unusable,helpless,powerless,@adj,unable,unfit,useless,obsolete,ineffective,illegal
~reply to | ~answer | They {replied to|answered} the letter. | next=@det,@name,him,her,them,questions,letters,messages !prev='s,space,@prep,no,or
~rely upon | ~depend on | They {rely upon|depend on} him.
~represent a departure from | ~be a change from | It {represents a departure from|is a change from} the past.
~reside in | ~be in | All of the names {reside in|are in} one file. | head=database,databases,schema,schemas,file,files,directory,directories,subdirectory,package,packages,folder,folders,server,servers,memory,disk,controller,catalog,table,tables,register,registers,kernel,cache,namespace,library,cluster,segment,module,group
~reside in | ~live in | They {resided in|lived in} the town. | head=town,city,village,house,houses,country,area,areas,region,regions,district,palace,home,homes,building,castle,suburb,suburbs,state,province,county,capital,neighbourhood,neighborhood,apartment,flat,hostel,camp,camps,valley,mountains,island,islands,forest,forests,cave,caves,nest,burrow,towns,cities,villages,countryside,quarter,street,outskirts,mansion,estate
~reside in | ~live in | They {resided in|lived in} Rome. | next=@name
~resign from | ~leave | She {resigned from|left} the board.
~resign his commission | ~leave the armed forces | He {resigned his commission|left the armed forces} in 1922.
~result from | ~come from | It {results from|comes from} heat. | !prev=the,a,an,these,those,its,their,our,all,any,both,some,and,of,query,collect,collects,collecting,caching,cache,search,test,get,gets,returns,return
~result in | ~lead to | It {results in|leads to} a loss.
~result in the death of | ~kill | It {resulted in the death of|killed} a man. | next=@num,a,an,one,his,her,the,more,at !behind=and,or
~result in the deaths of | ~kill | It {resulted in the deaths of|killed} ten people. | next=@num,at,more,about,over,some,many,several,hundreds,thousands,dozens,nearly,almost,around,approximately,the,all !behind=and,or
~resume employment | ~go back to work | They {resumed employment|went back to work} in May.
~retire from | ~leave | She {retired from|left} the board.
~return to employment | ~go back to work | They {returned to employment|went back to work} in May.
~revel in | ~enjoy | They {revel in|enjoy} the attention.
~rig elections | ~cheat in elections | They {rigged elections|cheated in elections}. | !prev=only,no,of,by,through,and,or,@det,@prep
~rig the election | ~cheat in the election | They {rigged the election|cheated in the election}.
~rise to fame | ~become famous | He {rose to fame|became famous} in May.
~rise to prominence | ~become famous | She {rose to prominence|became famous} in May.
~roll out | ~offer | They will {roll out|offer} the feature to all users. | head=feature,features,update,updates,service,services next=@det behind=to
~roll out | ~start | They {rolled out|started} a plan. | next=@det !head=map,paper,dough,pastry,carpet,carpets,mat,mats,bed,rug,barrel,barrels,clay,crust,bin,bins,feature,features,update,updates,vaccine,vaccines,product,products,technology,service,services,software
~run counter to | ~go against | It {runs counter to|goes against} the rule.
~run the risk of | ~risk | They {run the risk of|risk} losing.
~scale back | ~reduce | They {scaled back|reduced} the plan. | next=@det
~scale down | ~reduce | They {scaled down|reduced} the plan. | next=@det
~scale up | ~increase | They {scaled up|increased} the plan. | next=@det
~search for | ~look for | They {searched for|looked for} the boat. | !prev=@det,@adj,in,of,am,is,are,was,were,be,been,being,binary,path,index,web,text,word,name !head=hours,hour,days,day,weeks,week,months,month,years,year,time
~secure a victory | ~win | They {secured a victory|won}.
~secure an overwhelming victory | ~win by a large majority | They {secured an overwhelming victory|won by a large majority} in May.
~secure victory | ~win | They {secured victory|won} at last.
~see extensive service | ~be used a lot | The ship {saw extensive service|was used a lot} in the war.
~seek asylum in | ~ask for safety in | They {sought asylum in|asked for safety in} Spain.
~seek employment | ~look for work | They {sought employment|looked for work} in the city.
~seek out | ~look for | They {sought out|looked for} a cave.
~seek re-election | ~run for office again | He {sought re-election|ran for office again}.
~seek refuge in | ~look for safety in | They {sought refuge in|looked for safety in} Spain.
~seek to | ~try to | They {sought to|tried to} leave. | !next=@det
~seize control of | ~take control of | They {seized control of|took control of} the town.
~seize power | ~take power | He {seized power|took power} in May.
~seize the throne | ~take the throne | He {seized the throne|took the throne} in May.
~serve as | ~work as | He {served as|worked as} a guard. | head=guard,guards,president,minister,captain,mayor,chairman,chairwoman,chair,director,secretary,governor,officer,officers,soldier,soldiers,judge,judges,priest,bishop,ambassador,teacher,teachers,nurse,nurses,doctor,doctors,adviser,advisor,member,members,leader,leaders,commander,manager,chief,engineer,editor,coach,professor,lecturer,senator,clerk,cook,interpreter,guide,guides,pilot,translator,treasurer,dean,rector,pastor,chaplain
~serve as an inspiration for | ~inspire | It {served as an inspiration for|inspired} them.
~serve as an inspiration to | ~inspire | It {served as an inspiration to|inspired} them.
~serve as the inspiration for | ~inspire | It {served as the inspiration for|inspired} a film.
~serve in that capacity | ~do that job | He {served in that capacity|did that job} until 1920.
~serve in this capacity | ~do this job | He {served in this capacity|did this job} until 1920.
~serve to | ~help to | It {serves to|helps to} warm it. | !prev=am,is,are,was,were,be,been,being,not !next=@det
~set about | ~start | She {sets about|starts} building a house. | next=@ing
~set fire to | ~burn | They {are setting fire to|are burning} the wood.
~set foot in | ~enter | They will {set foot in|enter} the house.
~set foot on | ~step on | It {sets foot on|steps on} the moon.
~set in motion | ~start | It {sets in motion|starts} the pump.
~set off for | ~leave for | They {are setting off for|are leaving for} Rome.
~set out to | ~try to | They {are setting out to|are trying to} win.
~settle an invoice | ~pay a bill | They {settled an invoice|paid a bill} in May.
~settle his debts | ~pay his debts | He {settled his debts|paid his debts} in May.
~settle invoices | ~pay bills | They {settle invoices|pay bills} in May.
~settle on | ~choose | They {settled on|chose} a name. | next=a,an,the !prev=dust,snow,ash,fog,silence,eyes,gaze,calm,bird,birds,flies,insects,frost,sand,dirt !head=outskirts,edge,coast,shore,bank,banks,island,islands,farm,land,lands,coastline,border,hill,hills,plains,peninsula,side,mainland
~settle the debt | ~pay the debt | They {settled the debt|paid the debt} in May.
~settle the invoice | ~pay the bill | They {settled the invoice|paid the bill} in May.
~settle their debts | ~pay their debts | They {settled their debts|paid their debts} in May.
~settle their invoices | ~pay their bills | They {settle their invoices|pay their bills} in May.
~sever relations with | ~break with | They {severed relations with|broke with} Spain.
~sever ties with | ~cut ties with | They {severed ties with|cut ties with} Spain.
~shed light on | ~tell us more about | The film {sheds light on|tells us more about} the life of miners. | head=life,lives,past,history,origin,origins,nature,world,role,relationship,evolution,culture,development,experience,experiences
~shed light on | ~explain | It {sheds light on|explains} the case.
~shed new light on | ~tell us more about | The find {sheds new light on|tells us more about} the past.
~shell out | ~pay | They {shelled out|paid} ten dollars. | next=@num,@det
~shoot to fame | ~become famous | He {shot to fame|became famous} in May.
~show a tendency to | ~tend to | It {shows a tendency to|tends to} stop.
~show an interest in | ~be interested in | She {showed an interest in|was interested in} art.
~show restraint | ~hold back | They should {show restraint|hold back}. | next=@end,and
~show signs of improvement | ~improve | It {shows signs of improvement|improves}.
~show up | ~appear | It {showed up|appeared} in May. | next=at,in
~show up | ~come | They {showed up|came}. | next=@end,to,for
~shy away from | ~avoid | They {shy away from|avoid} him.
~sift through | ~search | They {sifted through|searched} the ashes.
~single out | ~pick out | They {singled out|picked out} the king. | next=@det,@name
~snap up | ~buy | They {snapped up|bought} the land. | next=@det
~spark off | ~start | It {sparked off|started} a war.
~speak out against | ~oppose | They {spoke out against|opposed} it.
~spell out | ~explain | They {spelled out|explained} the rule. | next=@det,how,why,what !head=name,names,word,words,letter,letters,message
~stand accused of | ~be accused of | He {stands accused of|is accused of} theft.
~stand in the way of | ~block | It {stands in the way of|blocks} peace.
~stand trial | ~be tried | He {stood trial|was tried} for murder.
~steer clear of | ~avoid | They {steer clear of|avoid} him.
~step down | ~quit | He {stepped down|quit} in May. | next=@end,as,in,after,because,when
~step down from | ~leave | He {stepped down from|left} the post in May. | next=the,his,her,their,office,power
~step down from office | ~leave office | He {stepped down from office|left office} in May.
~step up | ~increase | They {stepped up|increased} the search. | next=@det,efforts
~strike a deal | ~make a deal | They {struck a deal|made a deal}.
~strive to | ~try to | They {strove to|tried to} win.
~struggle for | ~fight for | They {struggled for|fought for} freedom. | !prev=the,a,an,@adj,and,their,his,her,class !head=decade,decades,year,years,month,months,week,weeks,hours,time,breath,air,words
~subscribe to the view | ~share the view | They {subscribe to the view|share the view}.
~subscribe to this view | ~share this view | They {subscribe to this view|share this view}.
~succeed to the throne | ~come to the throne | He {succeeded to the throne|came to the throne} in May.
~succumb to | ~die of | He {succumbed to|died of} the disease. | head=tuberculosis,cancer,pneumonia,malaria,cholera,typhus,typhoid,plague,fever,disease,illness,wounds,injuries,leukaemia,leukemia,smallpox,influenza,starvation,exposure
~sue for peace | ~ask for peace | They {sued for peace|asked for peace}.
~suffer a defeat | ~lose | They {suffered a defeat|lost} in May.
~suffer an injury to her | ~hurt her | She {suffered an injury to her|hurt her} knee.
~suffer an injury to his | ~hurt his | He {suffered an injury to his|hurt his} knee.
~suffer considerable damage | ~be badly damaged | It {suffered considerable damage|was badly damaged} in May.
~suffer extensive damage | ~be badly damaged | It {suffered extensive damage|was badly damaged} in May.
~suffer heavy casualties | ~lose many men | They {suffered heavy casualties|lost many men}.
~suffer heavy damage | ~be badly damaged | It {suffered heavy damage|was badly damaged} in May.
~suffer injuries | ~be hurt | Two men {suffered injuries|were hurt}. | !next=to
~suffer minor injuries | ~be slightly hurt | He {suffered minor injuries|was slightly hurt}. | next=@end,in,when,and,after,during,as
~suffer serious damage | ~be badly damaged | It {suffered serious damage|was badly damaged} in May.
~suffer serious injuries | ~be badly hurt | He {suffered serious injuries|was badly hurt}. | next=@end,in,when,and,after,during,as
~suffer severe damage | ~be badly damaged | It {suffered severe damage|was badly damaged} in May.
~suffer the consequences | ~pay the price | They {suffered the consequences|paid the price}. | !next=of
~suffer the consequences of | ~pay for | They {suffered the consequences of|paid for} their mistake.
~suffer from a lack of | ~lack | They {suffered from a lack of|lacked} money.
~suffice to | ~be enough to | It {sufficed to|was enough to} stop them. | !prev=@det
~sustain a serious injury | ~get badly hurt | He {sustained a serious injury|got badly hurt} in May. | next=@end,in,when,during,while,after,at,and
~sustain an injury to her | ~hurt her | She {sustained an injury to her|hurt her} knee.
~sustain an injury to his | ~hurt his | He {sustained an injury to his|hurt his} knee.
~sustain burns | ~be burned | He {sustained burns|was burned} in the fire. | next=@end,in,when,after,while
~sustain considerable damage | ~be badly damaged | It {sustained considerable damage|was badly damaged} in May.
~sustain extensive damage | ~be badly damaged | It {sustained extensive damage|was badly damaged} in May.
~sustain heavy casualties | ~lose many men | They {sustained heavy casualties|lost many men}.
~sustain heavy damage | ~be badly damaged | It {sustained heavy damage|was badly damaged} in May.
~sustain heavy losses | ~suffer heavy losses | They {sustained heavy losses|suffered heavy losses}.
~sustain injuries | ~be hurt | Two men {sustained injuries|were hurt}. | !next=to
~sustain minor injuries | ~be slightly hurt | He {sustained minor injuries|was slightly hurt}. | next=@end,in,when,and,after,during,as
~sustain serious injuries | ~be badly hurt | He {sustained serious injuries|was badly hurt}. | next=@end,in,when,and,after,during,as
~sustain severe damage | ~be badly damaged | It {sustained severe damage|was badly damaged} in May.
~take a decision | ~decide | They {took a decision|decided} in May.
~take a dislike to | ~dislike | They {took a dislike to|disliked} him.
~take a keen interest in | ~be very interested in | She {took a keen interest in|was very interested in} art.
~take a look at | ~look at | They {took a look at|looked at} it.
~take a stand against | ~oppose | They {took a stand against|opposed} the plan.
~take account of | ~consider | They {took account of|considered} the wind.
~take action | ~act | They {took action|acted} in May.
~take advantage of | ~use | They {took advantage of|used} it. | !head=trust,kindness,innocence,weakness,generosity,ignorance,@person,poor,vulnerable,fear,fears,misfortune,people,him,them
~take aim at | ~attack | They {took aim at|attacked} the plan.
~take an active interest in | ~be very interested in | She {took an active interest in|was very interested in} art.
~take an interest in | ~be interested in | She {took an interest in|was interested in} art.
~take care of | ~deal with | It {takes care of|deals with} the details. | head=problem,problems,issue,issues,chore,chores,task,tasks,detail,details,bug,bugs,concurrency,matter,matters,rest,things,everything,case,cases,error,errors,logging,locking,delivery,allocation,handling,paperwork,business,work,job,situation,question,questions,formalities,payment,payments,bill,bills,arrangements,logistics,length,memory,buffers,cleanup,management,synchronization,authentication,conversion,encoding
~take care of | ~deal with | It {takes care of|deals with} sorting the mail. | next=@ing !next=aging,ageing,growing,dying,living,wedding
~take care of | ~look after | They {took care of|looked after} him.
~take charge of | ~take over | She {took charge of|took over} the shop. | !head=life,lives,body,bodies,destiny,future,finances,situation,health,fate,emotions
~take control of | ~take over | They {took control of|took over} the ship. | !head=life,lives,body,bodies,destiny,future,finances,situation,health,fate,society,emotions,feelings,anger,money,learning,education
~take delight in | ~enjoy | They {took delight in|enjoyed} the show.
~take effect | ~work | It only {takes effect|works} when it rains. | prev=only
~take effect | ~start | The law {took effect|started} in May. | !prev=setting,settings,pragma,pragmas,directive,option,options,value,values,parameter,parameters,command,only !next=if,for,only
~take exception to | ~object to | They {took exception to|objected to} it.
~take heed of | ~listen to | They {took heed of|listened to} the warning.
~take into account | ~consider | It {takes into account|considers} the wind. | !next=that,how,what
~take into consideration | ~consider | They {took into consideration|considered} the risk.
~take into custody | ~arrest | He was {taken into custody|arrested} in May.
~take issue with | ~disagree with | They {took issue with|disagreed with} him.
~take note of | ~notice | They {took note of|noticed} him.
~take notice of | ~notice | They {took notice of|noticed} him.
~take over as | ~become | She {took over as|became} head.
~take over from | ~replace | He {took over from|replaced} the king.
~take place | ~happen | It {took place|happened} in May.
~take pleasure in | ~enjoy | They {take pleasure in|enjoy} it.
~take possession of | ~take | They {took possession of|took} the ship.
~take precautions | ~take steps | They {took precautions|took steps} to stop it. | next=to,against
~take precautions | ~take care | They {took precautions|took care}. | next=@end
~take precedence | ~come first | The law {takes precedence|comes first}. | next=@end
~take precedence over | ~come before | It {takes precedence over|comes before} the rest.
~take refuge in | ~shelter in | They {took refuge in|sheltered in} a cave.
~take shelter | ~hide | They {took shelter|hid} in the hall.
~take steps to | ~act to | They {took steps to|acted to} stop it.
~take stock of | ~review | They {took stock of|reviewed} the plan.
~take the decision to | ~decide to | They {took the decision to|decided to} stop.
~take the lead in | ~lead | They {took the lead in|led} the race. | !next=@num,january,february,march,april,may,june,july,august,september,october,november,december,early,late,@ing
~take the offensive | ~attack | The army {took the offensive|attacked}. | next=@end,in,on,at,and,when
~take the opportunity to | ~take the chance to | They {took the opportunity to|took the chance to} rest.
~take the place of | ~replace | It {took the place of|replaced} the old law.
~take the view that | ~think that | They {take the view that|think that} it is late.
~take to the streets | ~protest | They {took to the streets|protested} in May. | !next=to,of,and
~take up arms | ~start to fight | They {took up arms|started to fight} in May.
~take up arms against | ~fight | They {took up arms against|fought} the king.
~take up residence in | ~move to | They {took up residence in|moved to} Rome.
~team up with | ~work with | They {teamed up with|worked with} him.
~tender an apology | ~apologize | He {tendered an apology|apologized} for it.
~tender her resignation | ~resign | She {tendered her resignation|resigned}.
~tender his resignation | ~resign | He {tendered his resignation|resigned}.
~throw light on | ~explain | It {throws light on|explains} the case.
~tie the knot | ~marry | They {tied the knot|married} in May.
~touch on | ~mention | They {touched on|mentioned} the plan.
~touch upon | ~mention | They {touched upon|mentioned} the plan.
~trace the development of | ~follow the growth of | It {traces the development of|follows the growth of} the town.
~trace the evolution of | ~follow the growth of | It {traces the evolution of|follows the growth of} the town.
~trace the history of | ~tell the history of | It {traces the history of|tells the history of} the town.
~track down | ~find | They {tracked down|found} the thief. | next=@det,@name
~transfer to | ~move to | He {transferred to|moved to} Leeds. | next=@name,university,college forms=past
~transform it into | ~turn it into | They {transformed it into|turned it into} a museum.
~transform society | ~change society | It {transformed society|changed society}.
~transform the country | ~change the country | It {transformed the country|changed the country}.
~transform the economy | ~change the economy | It {transformed the economy|changed the economy}.
~transform the lives of | ~change the lives of | It {transformed the lives of|changed the lives of} many.
~transform the way | ~change the way | It {transformed the way|changed the way} they live.
~transform the world | ~change the world | It {transformed the world|changed the world}.
~trigger a | ~cause a | It {triggered a|caused a} crisis. | head=crisis,war,debate,protest,wave,riot,row,panic,revolt,revolution,collapse,recession,earthquake,tsunami,landslide,avalanche,explosion,fire,storm,investigation,scandal
~trigger an | ~cause an | It {triggered an|caused an} uproar. | head=crisis,outcry,uproar,uprising,explosion,avalanche,investigation,inquiry,election,earthquake,rebellion
~trigger fears | ~cause fears | It {triggered fears|caused fears} of war.
~trigger protests | ~cause protests | It {triggered protests|caused protests} in May.
~trigger the | ~cause the | It {triggered the|caused the} crisis. | head=crisis,war,debate,protest,protests,wave,riot,riots,row,panic,revolt,revolution,collapse,recession,earthquake,tsunami,landslide,avalanche,explosion,fire,storm,scandal
~turn a blind eye to | ~ignore | They {turned a blind eye to|ignored} it.
~turn down | ~refuse | They {turned down|refused} the offer. | !head=volume,heat,heating,music,radio,sound,tv,television,light,lights,temperature,noise,thermostat,bed,gas,idea,ideas,notion,theory,concept,possibility,claim,view,argument,hypothesis
~turn up | ~appear | It {turned up|appeared} in May. | next=at,in
~turn up | ~come | They {turned up|came}. | next=@end,to,for
~undergo a change | ~change | It {underwent a change|changed}.
~undergo a major renovation | ~have a lot of repair work | It {underwent a major renovation|had a lot of repair work} in May.
~undergo a major restoration | ~have a lot of repair work | It {underwent a major restoration|had a lot of repair work} in May.
~undergo a transformation | ~change | It {underwent a transformation|changed} in May. | !next=into,from
~undergo changes | ~change | It {underwent changes|changed} in May.
~undergo extensive renovation | ~have a lot of repair work | It {underwent extensive renovation|had a lot of repair work} in May.
~undergo extensive restoration | ~have a lot of repair work | It {underwent extensive restoration|had a lot of repair work} in May.
~undergo renovation | ~be renovated | It {underwent renovation|was renovated} in May.
~undergo restoration | ~be restored | It {underwent restoration|was restored} in May.
~undergo surgery | ~have an operation | He {underwent surgery|had an operation} in May.
~undergo training | ~train | They {underwent training|trained} in May.
~undergo transformation into | ~turn into | It {undergoes transformation into|turns into} a moth.
~undertake to | ~promise to | They {undertake to|promise to} buy it. | !prev=be,been,is,are,was,were
~uphold the view that | ~believe that | They {upheld the view that|believed that} it was old.
~vary according to | ~depend on | The price {varies according to|depends on} the size. | !next=whether
~vary in color from | ~range in color from | They {vary in color from|range in color from} red to black.
~vary in colour from | ~range in colour from | They {vary in colour from|range in colour from} red to black.
~vary in depth from | ~range in depth from | They {vary in depth from|range in depth from} one to two feet.
~vary in height from | ~range in height from | They {vary in height from|range in height from} one to two feet.
~vary in length from | ~range in length from | They {vary in length from|range in length from} one to two feet.
~vary in price from | ~range in price from | They {vary in price from|range in price from} one to two pounds.
~vary in size | ~differ in size | They {vary in size|differ in size}.
~vary in size from | ~range in size from | They {vary in size from|range in size from} small to big.
~vary in thickness from | ~range in thickness from | They {vary in thickness from|range in thickness from} one to two feet.
~vary in weight from | ~range in weight from | They {vary in weight from|range in weight from} one to two pounds.
~vary in width from | ~range in width from | They {vary in width from|range in width from} one to two feet.
~veer off the road | ~run off the road | The bus {veered off the road|ran off the road}.
~vie for | ~compete for | They {vied for|competed for} the prize.
~voice opposition to | ~oppose | They {voiced opposition to|opposed} it.
~voice support for | ~support | They {voiced support for|supported} him.
~vote overwhelmingly against | ~vote by a large majority against | They {voted overwhelmingly against|voted by a large majority against} it.
~vote overwhelmingly for | ~vote by a large majority for | They {voted overwhelmingly for|voted by a large majority for} it.
~vote overwhelmingly in favor of | ~vote by a large majority for | They {voted overwhelmingly in favor of|voted by a large majority for} it.
~vote overwhelmingly in favour of | ~vote by a large majority for | They {voted overwhelmingly in favour of|voted by a large majority for} it.
~wage a campaign | ~run a campaign | They {waged a campaign|ran a campaign} for land.
~wage a war | ~fight a war | They {waged a war|fought a war} for land.
~wage war | ~fight | They {waged war|fought} for ten years. | !next=on,upon
~wage war against | ~fight | They {waged war against|fought} the king.
~wage war on | ~fight | They {waged war on|fought} the king. | next=@name,@det,them,him,each !next=all,both !head=scale,front,fronts,terms
was annexed by | was taken over by | The town {was annexed by|was taken over by} Prussia.
was decommissioned in | went out of use in | The ship {was decommissioned in|went out of use in} May. | prev=ship,boat,submarine,destroyer,reactor,plant,station,lighthouse,airport,base,it,vessel
was interred at | was buried at | He {was interred at|was buried at} the abbey.
was interred in | was buried in | He {was interred in|was buried in} the abbey.
was vetoed by | was stopped by | The bill {was vetoed by|was stopped by} the king.
were annexed by | were taken over by | The towns {were annexed by|were taken over by} Prussia.
were interred in | were buried in | They {were interred in|were buried in} the abbey.
~win its independence | ~become independent | It {won its independence|became independent} in May.
~win the hearts of | ~charm | It {won the hearts of|charmed} them.
~wish to | ~want to | They are people who {wish to|want to} leave. | prev=who,which,that
~wish to | ~want to | They {wish to|want to} leave. | !prev=@det,@adj
~withdraw from | ~leave | They {withdrew from|left} the race. | next=@det !prev=is,are,was,were,be,been,being,quickly,soon,later,not,money,cash,funds !head=contract,contracts,deal,agreement,treaty,accord,sale,purchase
~withdraw from public life | ~leave public life | He {withdrew from public life|left public life} in May.
~wrap up | ~finish | They {wrapped up|finished} the talks. | next=@det
~zero in on | ~focus on | They {zeroed in on|focused on} it.
~increase the price | ~raise the price | They {increased the price|raised the price} in May.
~increase the prices | ~raise the prices | They {increased the prices|raised the prices} in May.
~increase the number | ~raise the number | They {increased the number|raised the number} in May.
~increase the amount | ~raise the amount | They {increased the amount|raised the amount} in May.
~increase the rate | ~raise the rate | They {increased the rate|raised the rate} in May.
~increase the speed | ~raise the speed | They {increased the speed|raised the speed} in May.
~increase the temperature | ~raise the temperature | They {increased the temperature|raised the temperature} in May.
~increase the pay | ~raise the pay | They {increased the pay|raised the pay} in May.
~address the problem | ~deal with the problem | They {addressed the problem|dealt with the problem} first.
~address the problems | ~deal with the problems | They {addressed the problems|dealt with the problems} first.
~address the issue | ~deal with the issue | They {addressed the issue|dealt with the issue} first.
~address the issues | ~deal with the issues | They {addressed the issues|dealt with the issues} first.
~address the needs | ~deal with the needs | They {addressed the needs|dealt with the needs} first.
~address the question | ~deal with the question | They {addressed the question|dealt with the question} first.
~address the challenge | ~deal with the challenge | They {addressed the challenge|dealt with the challenge} first.
~address the challenges | ~deal with the challenges | They {addressed the challenges|dealt with the challenges} first.
~address the causes | ~deal with the causes | They {addressed the causes|dealt with the causes} first.
~be constrained to | ~have to | They {were constrained to|had to} move. | next=@verb !next=@ing
~fail to avert | ~fail to stop | It {failed to avert|failed to stop} the war.
~retire at the end of the season | ~stop playing at the end of the season | He will {retire at the end of the season|stop playing at the end of the season}.
~struggle with | ~have trouble with | They {struggled with|had trouble with} the lock. | !prev=that,this,a,the,to
~resolve to | ~decide to | He {resolved to|decided to} leave. | prev=he,she,they,we,who,king,queen,government,council,board,party,parliament,company,crown,@name,had,has,have,then,and
~encroach on | ~intrude on | The town {encroached on|intruded on} their land.
~peak at number | ~reach number | The song {peaked at number|reached number} four.
~edge up | ~rise slightly | Prices {edged up|rose slightly} in May. | prev=prices,yields,shares,rates,unemployment,inflation,sales,profits,costs,wages,rents next=@end,by,to,on,in,from
~edge down | ~fall slightly | Prices {edged down|fell slightly} in May. | prev=prices,yields,shares,rates,unemployment,inflation,sales,profits,costs,wages,rents next=@end,by,to,on,in,from
~give an assurance that | ~promise that | They {gave an assurance that|promised that} it was safe.
~sever relations | ~break off relations | The two states {severed relations|broke off relations}. | !next=with
~prove to be a commercial success | ~make a lot of money | The film {proved to be a commercial success|made a lot of money}.
`);
