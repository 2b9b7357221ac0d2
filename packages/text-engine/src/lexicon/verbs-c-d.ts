import { readEntries } from "./entry.ts";

/** Verbs from C to D. */
export const VERBS_C_D = readEntries(
  "verb",
  `
cajole | persuade | They {cajoled|persuaded} him to eat.
calculate | work out | They {calculated|worked out} the cost. | next=the,a,how
calculate | work out | The price is {calculated|worked out} from the cost. | forms=participle prev=is,are,was,were,be,been,being,then,usually,always next=by,from,for,on,in,based,with,at,when,@end
capitulate | give in | They {capitulated|gave in} to the workers. | next=to
capitulate | surrender | The town {capitulated|surrendered}.
capsize | turn over | The boat {capsized|turned over} in the storm.
captain | lead | He {captained|led} the team. | next=the,@name
captivate | charm | It {captivated|charmed} the guests.
capture | catch | They {captured|caught} him. | next=him,her,two,three
capture | take | They {captured|took} the town. | forms=base,s,ing,past next=@det head=town,city,village,fort,castle,capital,island,ship,port,area
carve | cut | They {carved|cut} a mask from wood. | next=@det !head=name,names,pen,ring,cup,trophy,watch,initials,statue,statues,prize
castigate | scold | The owner {castigated|scolded} the staff.
categorize | sort | They {categorized|sorted} the books. | !next=as,@end
caution | warn | They {cautioned|warned} him. | !next=is,must,should,when
cease | stop | The noise {ceased|stopped} at noon. | !next=to,fire,and
cede | hand over | It was {ceded|handed over} to Spain. | forms=participle next=to
cede | give up | They {ceded|gave up} the land to Spain. | !next=to
cement | strengthen | It {cemented|strengthened} their friendship. | head=power,position,ties,relationship,reputation,alliance,friendship,bond,bonds,control,unity,relations
censure | criticize | They {censured|criticized} him.
certify | approve | The tool is {certified|approved} for use at sea. | forms=participle next=for
certify | confirm | They {certified|confirmed} the sale. | next=@det,that,its,@end
champion | support | She {championed|supported} the poor. | next=@det
characterise | describe | He {characterised|described} the town as quiet. | prev=he,she,they,we,you,i,to,@name !next=by
characterise | describe | It was {characterised|described} as quiet. | forms=participle next=as
characterize | describe | He {characterized|described} the town as quiet. | prev=he,she,they,we,you,i,to,@name !next=by
characterize | describe | It was {characterized|described} as quiet. | forms=participle next=as
chastise | criticize | They {chastised|criticized} him.
cherish | love | They {cherish|love} the old house. | !head=pride
chide | scold | She {chided|scolded} the boy.
chronicle | record | He {chronicled|recorded} the war.
chuckle | laugh | He {chuckled|laughed}.
circulate | spread | The rumour {circulated|spread} in the town. | forms=past,ing next=in,among,through,widely,@end
circumnavigate | sail around | They {circumnavigated|sailed around} the island. | next=@det
circumvent | get around | They {circumvented|got around} the rule.
cite | point to | They left, {citing|pointing to} a lack of time. | forms=ing next=@det,@adj,@noun prev=@end
cite | mention | They {cited|mentioned} the report. | !prev=as,widely,highly !next=for !head=source,sources,paper,papers,reference,references
clamber | climb | They {clambered|climbed} up the hill.
clarify | make clear | They {clarified|made clear} that it was free. | next=that,whether,if
clarify | make clear | She {clarified|made clear} her views. | head=position,positions,stance,view,views,role,roles,status,relationship,intention,intentions
clarify | explain | She {clarified|explained} the rule. | !head=butter !next=themselves,himself,herself,itself
clasp | hold | He {clasped|held} her hand. | next=@det
classify | group | They {classified|grouped} the plants. | !behind=as !next=correctly,incorrectly,wrongly,as,top,top-secret,secret,information,document,documents,file,files,material,papers,data,intelligence,ads,advertisements
cleanse | clean | They {cleansed|cleaned} the wound.
clinch | win | They {clinched|won} the title. | next=the,a,their,his,her
cling | hold | They {clung|held} to the rope. | next=to head=rope,belief,beliefs,hope,hopes,view,views,idea,ideas,principle,principles,faith,story,notion,illusion,theory,tradition,traditions,conviction,creed
clog | block | Leaves {clogged|blocked} the pipe. | next=@det
clothe | dress | She {clothed|dressed} the boy. | forms=base,ing,past,participle
clutch | hold | He {clutched|held} the rope. | !next=at !prev=from
coach | train | She {coached|trained} the team. | next=@det,@name
coax | persuade | They {coaxed|persuaded} him to eat.
coexist | exist side by side | They {coexist|exist side by side} in peace.
coin | invent | He {coined|invented} the word. | next=the,this,a forms=ing,past,participle
coin | make up | The word was {coined|made up} by him. | forms=participle next=by,in
coincide | match | Their views {coincided|matched}. | prev=views,interests,opinions,aims,goals,ideas !next=with
coincide | happen at the same time | The fairs {coincided|happened at the same time}. | !next=with prev=event,events,fair,fairs,festival,festivals,visit,visits,meeting,meetings,exam,exams,holiday,holidays,strike,strikes,election,elections,trip,trips,game,games,match,matches,birthdays,arrivals,deaths,launches,attacks
collaborate | work together | They {collaborated|worked together} for years. | !next=with
collaborate | work | They {collaborated|worked} with a writer. | next=with
collapse | fall down | The bridge {collapsed|fell down}. | next=.,in,after,during,on,when prev=bridge,roof,building,buildings,wall,walls,tower,house,houses,stand,ceiling,tent,tree,trees,dam,shed,stage,church,shelter,he,she
collapse | fail | The firm {collapsed|failed}. | next=@end,in,after,when prev=bank,banks,company,companies,firm,firms,talks,business,businesses,deal,negotiations,scheme,airline,project
collapse | fall | The regime {collapsed|fell} in May. | next=@end,in,after,when,during prev=empire,government,regime,dynasty,coalition,prices,sales,demand
collate | gather | They {collated|gathered} the facts. | next=the,these,this,those,all,such,their,information,data,facts,evidence,results,reports,figures !head=sequence,sequences,function,functions,order
collide | crash | The cars {collided|crashed}. | !next=with,@det prev=car,cars,train,trains,bus,buses,truck,trucks,lorry,lorries,vehicle,vehicles,van,vans,bike,bikes,motorbikes,tram,trams,plane,planes,aircraft,jet,jets,helicopter,helicopters
collide | hit each other | The ships {collided|hit each other}. | next=@end,in,near,at,off,on,during,while,when,outside forms=base,past,ing prev=ship,ships,boat,boats,ferries,tankers,packet,packets,ball,balls,player,players,rock,rocks,asteroids,skaters,skiers
collude | work together | The firms {colluded|worked together} in secret. | forms=base,ing,past
colonise | settle on | Lichens {colonise|settle on} bare rock. | head=rock,rocks,lava,sand,soil,wood,bark,ground,reef,stone,stones,debris,seabed,shore,slope,slopes,cliff,cliffs forms=base,s,ing,past
colonise | settle | They {colonised|settled} the island. | !head=gut,skin,roots,body,intestine,aspect,aspects,life,mind,minds,surface,surfaces,rock,rocks,lava,sand,soil,wood,bark,ground,reef,stone,stones,debris,seabed,shore,slope,slopes,cliff,cliffs !next=every
colonize | settle on | Lichens {colonize|settle on} bare rock. | head=rock,rocks,lava,sand,soil,wood,bark,ground,reef,stone,stones,debris,seabed,shore,slope,slopes,cliff,cliffs forms=base,s,ing,past
colonize | settle | They {colonized|settled} the island. | !head=gut,skin,roots,body,intestine,aspect,aspects,life,mind,minds,surface,surfaces,rock,rocks,lava,sand,soil,wood,bark,ground,reef,stone,stones,debris,seabed,shore,slope,slopes,cliff,cliffs
combat | fight | They {combat|fight} crime.
combine | join | They {combined|joined} the two lists. | next=the,these,both,two head=list,lists,string,strings,word,words,part,parts,file,files,piece,pieces,half,halves,table,tables,set,sets
combine | join | They were {combined|joined} into one. | forms=participle next=into prev=is,are,was,were,be,been,being,then,later
command | have | It {commands|has} a view of the sea. | head=view,views next=a,an,magnificent,extensive,fine,splendid
commandeer | take | They {commandeered|took} the boat.
commemorate | honour | It {commemorates|honours} the victims of the fire. | head=victim,victims,dead,soldier,soldiers,hero,heroes,life,poet,saint,king,queen,who
commemorate | mark | It {commemorates|marks} the battle. | head=anniversary,event,events,battle,victory,day,birth,death,end,independence,exodus,founding,foundation,liberation,landing,landings,arrival,revolution,crossing,defeat,discovery,opening,treaty,uprising,massacre,occasion,centenary,invention,signing,flight,journey,rescue
commemorate | honour | They {commemorated|honoured} the dead.
commence | start | The war had just {commenced|started}. | next=@end prev=has,have,had,just,fighting,hostilities,work,trial,construction,talks
commence | start | The show {commenced|started} at noon.
commend | praise | They {commended|praised} him. | !next=to
comment | say | It is late, {commented|said} Tom. | prev=@end !prev=@start next=@name,he,she behind=@end,of,from,in,at,as,to,when
commission | hire | He was {commissioned|hired} to paint it. | next=to forms=participle prev=was,were,been
commission | order | They {commissioned|ordered} a new ship. | next=a,an,the,two
commission | order | The work was {commissioned|ordered} by the king. | forms=participle next=by
communicate | pass on | The price was {communicated|passed on} by phone. | forms=participle prev=is,are,was,were,be,been,being,not next=by,to,via,through,from,along,in,@end
communicate | talk | They {communicate|talk} by radio. | next=with,by,in,through,@end forms=base,s,ing
communicate | talk | They {communicated|talked} by radio. | next=with,by,through forms=past
commute | travel | They {commute|travel} to work. | forms=base,s,ing,past !prev=being,be,been,was,were,is,are,penalty,penalties,sentence,sentences next=to,from,by,daily,in,into,between,every,@end
compel | force | They {compelled|forced} him to stop. | forms=base,s,past,participle !head=obedience,respect,attention,admiration,belief,assent,silence,agreement,sympathy,loyalty,recognition,acceptance
compensate | make up | The gain {compensates|makes up} for the loss. | next=for !prev=was,were,been,be,is,are,being,@adv
compile | put together | They {compiled|put together} lists. | next=lists,statistics,figures,information,records
complement | go with | It {complements|goes with} the meal. | forms=base,s,ing,past !behind=with next=@det,@name,@noun
complete | make | It {completed|made} one orbit. | forms=base,s,ing,past next=one,a,an,its,two,three,four head=orbit,orbits,revolution,revolutions,rotation,rotations,turn,turns,circuit,trip
complete | finish | They {completed|finished} the work. | forms=base,s,ing,past !head=abstraction,silence,darkness,control,failure,stranger,strangers,independence,freedom,chaos,destruction,victory,recovery,success,collapse,surrender,questionnaire,questionnaires,form,forms,survey,surveys,test,tests,application,applications,sentence,sentences,table,checklist,picture,circle,despotism,domination,tyranny,impression,effect,level,ruin
complete | finish | It was {completed|finished} in May. | forms=participle next=in,by,on,before,after prev=was,were,been,is,be
comply | obey | They {complied|obeyed}. | next=. prev=he,she,they,we,you,i,n't,not,nobody,everyone,firms,companies,drivers,workers
compose | write | He {composed|wrote} eleven symphonies. | next=@num,many,several,about,more,over forms=past,base head=symphony,symphonies,song,songs,opera,operas,piece,pieces,hymns,hymn,works,ballets,ballet,sonatas,concertos,poems,waltzes
compose | write | He {composed|wrote} a song. | next=a,an,the,many,several,music,songs,two,his,her,their,# !head=tissue,body,personality,group,system,universe,majority
compose | write | It was {composed|written} by him. | forms=participle next=by,in,for
comprehend | understand | They {comprehend|understand} the rule.
compress | squeeze | It {compresses|squeezes} air. | next=air,gas forms=base,s,ing
comprise | have | It {comprises|has} about two rooms. | next=just,only,about,approximately,over,around,more
comprise | make up | They {comprise|make up} half of it. | next=half,part !prev=is,are,was,were,be,been,being
comprise | make up | They {comprise|make up} 40 percent of it. | head=percent,%,majority,bulk,third,thirds,quarter,quarters,proportion,part,percentage,fraction,share,half !prev=is,are,was,were,be,been,being
comprise | make up | Small farms {comprise|make up} a large group. | forms=base,ing,past prev=@plural next=a,an
comprise | have | It {comprises|has} two rooms. | next=@num,several,many,a,an,about,over,nearly,almost,some,around,more
comprise | include | It {comprises|includes} shops and farms. | !prev=is,are,was,were,be,been,being !next=the,most,it,them,us
compromise | harm | It can {compromise|harm} the safety of users. | forms=base,s,ing,past head=safety,security,quality,strength,integrity,health,performance,ability,independence !prev=a,the,any,no
conceal | hide | They {concealed|hid} the money.
concede | admit | He {conceded|admitted} that he lost. | next=that
conceive | think of | She {conceived|thought of} a plan. | forms=base,s,ing,past next=@det !head=child,children,baby,son,daughter,twins,girl,boy
conceptualize | imagine | They {conceptualized|imagined} the plan.
concern | be about | The book {concerns|is about} a young man. | forms=s next=@det,how,two prev=tale,episode,poem,opera,documentary,drama,narrative,musical,plot,exhibition,novella,trilogy,book,chapter,story,film,novel,article,paper,section,report,play,case,question,issue,debate,dispute,law,treaty,lawsuit,poem,letter,plot,theory,problem,second,first,third,other,measure,rule
conclude | end | The show {concluded|ended} at noon. | next=at,in,on,with,after,. forms=base,s,ing,past !prev=research,study,studies,report,reports,researchers,scientists,authors,author,he,she,they,we,i,court,commission,panel,judge,committee,jury,team,review,inquiry,investigation,analysis,government,experts,@name
concoct | make | She {concocted|made} a soup. | next=a,the
concur | agree | They {concurred|agreed} with him.
condense | shorten | They {condensed|shortened} the text. | next=the,a,this,his,her,their head=text,texts,story,report,reports,book,books,article,chapter,chapters,contents,speech,essay,plan,version,paragraph
condone | accept | They {condoned|accepted} the act.
conduct | carry out | They {conducted|carried out} many tests. | head=test,tests,survey,surveys,study,studies,experiment,experiments,investigation,investigations,interviews,raid,raids,inspection,inspections,attack,attacks,search,searches
conduct | do | They {conducted|did} much research. | head=research
conduct | carry out | The tests were {conducted|carried out} in May. | forms=participle prev=be,been,was,were,is,are,being next=to,in,on,at,for,during,after,between,under,before,without,according !head=affairs,affair,business,war,campaign
conduct | carry out | They {conducted|carried out} a test. | next=a,an,the,this,research,tests,studies,experiments !head=orchestra,orchestras,choir,symphony,band,concert,electricity,heat,current,signal,business,piece,tour,visitors,service
confer | talk | The allies {conferred|talked} in Paris. | next=in,at,with,about,over,again,privately forms=base,s,ing,past prev=@person,@name,they,he,she,we,who,to,allies,leaders,ministers
confer | give | The law {confers|gives} new rights. | !next=with,on,@end,upon,in,at,for,about,over,again,@adv !behind=on,upon
confess | admit | He {confessed|admitted} that he lied. | next=that
confide | say | She {confided|said} that she was tired. | next=that
confine | limit | They {confined|limited} the talk to one hour. | forms=base,s,ing,past !head=dog,dogs,prisoner,prisoners,animal,animals,patient,patients,bird,birds
confine | limit | The rule is {confined|limited} to the north. | forms=participle next=to,mainly,mostly,largely !head=bed,beds,barracks,wheelchair,wheelchairs,house,home,homes,cell,cells,prison,room,rooms,hospital,camp,camps,cabin,quarters,kennel,base,ward,cage,cages
confiscate | take away | They {confiscated|took away} the car.
confront | face | They {confronted|faced} the problem. | !next=him,her,me
congregate | gather | They {congregated|gathered} in the park.
connect | link | The road {connects|links} the two towns. | next=the,two,them,these,it,several,many,all !head=client,clients,server,servers,screen,machine,machines,network,networks,socket,port,user,users,dots,tv,cable,cables,printer,phone,computer,device,battery,laptop,wire,wires,plug,mouse,keyboard,speaker,speakers,pump,hose
connote | mean | It {connotes|means} wealth.
conquer | take over | They {conquered|took over} the island. | next=the,@name
consent | agree | They {consented|agreed} to the sale. | !next=for
conserve | save | They {conserve|save} water. | next=water,energy,power,fuel
consider | think about | They {considered|thought about} how it fell. | next=how,whether,what,why forms=base,s,past,participle !prev=especially,particularly,always
consider | think about | They are {considering|thinking about} how it fell. | next=how,whether,what,why forms=ing !prev=especially,particularly,always,@start,@end
consider | think about | They {considered|thought about} the cost. | next=the,this,these,all,their,our,other forms=base,s,past head=option,options,effect,effects,impact,cost,costs,risk,risks,possibility,possibilities,consequences,alternatives,implications,future,needs,factors,ways,offer
consider | think about | They are {considering|thinking about} the cost. | next=the,this,these,all,their,our,other forms=ing !prev=@start,@end head=option,options,effect,effects,impact,cost,costs,risk,risks,possibility,possibilities,consequences,alternatives,implications,future,needs,factors,ways,offer
console | comfort | She {consoled|comforted} him. | next=@det,him,her,them
consolidate | strengthen | They {consolidated|strengthened} their power. | head=power,position,positions,hold,grip,control,rule,lead,gains,strength,authority,support,democracy,knowledge,status,reputation,revolution,capitalism,regime,party,victory,empire,dictatorship,state,movement,commune,republic,skills,learning
consolidate | combine | They {consolidated|combined} the two firms. | forms=base,s,ing,past next=@det,@num,@noun,@adj,several,all !head=class,advantage,peace,progress,success,conquest,conquests,market,markets,domination,dominance,influence,role,reform,reforms,achievement,achievements
conspire | plot | They {conspired|plotted} to kill him. | !prev=circumstances,events,factors,things
constitute | be | It {constituted|was} a threat. | forms=past next=a,an head=threat,violation,crime,breach,danger,risk,offence,offense,majority,attack,abuse,failure !prev=what
constitute | form | The hills {constitute|form} a barrier. | forms=base next=a,an head=barrier,border,boundary,group,team,line,network,chain,unit,part !prev=may,might,could,would,can,will,must,should,not
constitute | make up | They {constitute|make up} half of the town. | next=@num,most,more,less,about,nearly,part,half,over,roughly,almost !prev=what,precisely,exactly !head=causes,cause,threats,reasons,sources,examples,forms
constitute | make up | They {constitute|make up} the majority of it. | head=majority,minority,bulk,core,share,whole,percentage,portion,proportion,quarter,third,half,part,parts,section,population,team,group,family,band,unit,set,rest,remainder,territory !prev=what,precisely,exactly
constitute | make up | They {constitute|make up} the team. | forms=base next=the !head=threat,basis,requirement,crime,offence,reason,proof,evidence,cause,danger,limit !prev=may,might,could,would,can,will,must,should,not,what,precisely,exactly
constitute | be | It {constitutes|is} a threat. | forms=s next=a,an,the !prev=what,precisely,exactly
constitute | be | It may {constitute|be} a threat. | forms=base next=a,an prev=may,might,could,would,can,will,must,should
constrain | limit | It {constrained|limited} the growth. | !next=to
constrict | narrow | It {constricted|narrowed} the road.
construct | build | They {constructed|built} a bridge. | !next=must,will,is,can,may,of !head=triangle,triangles,line,lines,circle,angle,angles,graph,table,sentence,sentences,perpendicular,argument,arguments
construe | understand | It was {construed|understood} as a threat.
consult | see | They {consulted|saw} a doctor. | head=doctor,doctors,physician,specialist,dentist,gp,therapist
consult | see | You should {consult|see} a doctor. | forms=base,s,past next=a,your,their,his,her,an head=doctor,lawyer,physician,dentist,vet,specialist,psychologist,therapist
consult | see | {Consult|See} the next chapter for more. | forms=base head=chapter,section,sections,appendix,page,pages
consult | check | {Consult|Check} the manual. | forms=base,s,past head=document,documents,documentation,codes,table,faq,log,logs,file,manual,dictionary,map,website,guide,list,timetable,label,instructions
consult | ask | They {consulted|asked} experts. | next=him,her,them,experts,doctors,lawyers,people,friends,parents
consume | eat | They {consumed|ate} raw eggs. | forms=base,s,ing,past head=meat,poultry,egg,eggs,pork,beef,chicken,seafood,shellfish,fruit,fruits,vegetables,meals,sugar,salt,rice,bread,nuts,insects,prey,leaves,grass,plants,calories,food,foods,fish
consume | drink | They {consume|drink} too much wine. | forms=base,s,ing,past head=alcohol,wine,beer,coffee,tea,beverages,drinks,spirits,juice
consume | drink | They {consume|drink} alcohol. | head=alcohol,wine,beer,milk,coffee,tea
consume | eat | They {consume|eat} pork. | head=pork,beef,meat,seafood,bread,vegetables
consume | eat | They {consume|eat} meat. | next=meat,fish,food,plants,insects,fruit,leaves,seeds,vegetables
consume | use | It {consumes|uses} much power. | forms=base,s,ing,past head=power,energy,fuel,electricity,time,memory,water,oil,resources,gas,space
contain | control | They tried to {contain|control} the fire. | head=fire,fires,wildfire,wildfires,blaze,flames,outbreak,epidemic,virus,spread,leak,spill,inflation,unrest prev=to,could,can,helped,and forms=base
contain | have | It {contains|has} two rooms. | next=two,three,four,five,six,ten,several,many,a,an,some,no,more,over,about,@num !head=spill,fire,fires,outbreak,outbreaks,threat,crisis,leak,epidemic,blaze,rage,danger,wildfire,wildfires,virus,disease,damage,inflation,costs,spread,violence,unrest,pollution,flames,oil,situation,anger,protests
contain | have | The box {contains|has} old coins. | forms=s next=@noun,@adj,any,only,information,elements,both,these,some !head=spill,fire,fires,outbreak,outbreaks,threat,crisis,leak,epidemic,blaze,rage,danger,cost,costs,inflation,spending,damage,growth,spread,unrest,violence,virus,protests,flames,excitement,emotion,emotions,anger,laughter,joy,tears,pressure,wildfire,wildfires
contain | have | The boxes {contain|have} old coins. | forms=base,past next=@noun,@adj,any,only,information prev=@plural,they,often,usually,also,generally,typically,that,which,it !head=spill,fire,fires,outbreak,outbreaks,threat,crisis,leak,epidemic,blaze,rage,danger,cost,costs,inflation,spending,damage,growth,spread,unrest,violence,virus,protests,flames,excitement,emotion,emotions,anger,laughter,joy,tears,pressure,wildfire,wildfires
contaminate | pollute | It {contaminated|polluted} the water. | !head=food,foods,meat,blood,sample,samples,wound,wounds,milk,evidence,needle,needles,vegetables !next=one,some,his,her,by
contemplate | think about | They {contemplated|thought about} the move. | forms=base,s,ing,past !prev=plan,policy,law,act,contract,agreement,proposal,treaty,statute,clause,constitution,rules,bill,section,regulation,charter
contend | argue | They {contend|argue} that it is late. | next=that
continue | go on | The war {continued|went on}. | forms=base,s,past next=@end !prev=to
continue | go on | It {continued|went on} for days. | next=until,for,into,with !prev=be,been,being,is,are,was,were
contort | twist | Pain {contorted|twisted} his face. | next=@det
contract | catch | They {contracted|caught} the disease. | head=infection,virus,disease,illness,flu,cold,covid,coronavirus,fever next=@det,a,an,the,this,infection,yellow
contract | catch | He {contracted|caught} smallpox. | next=smallpox,measles,influenza,tb,tetanus,rabies,plague,syphilis,ebola,dysentery,chlamydia,meningitis
contract | catch | He {contracted|caught} malaria. | next=malaria,pneumonia,polio,hepatitis,hiv,tuberculosis,typhoid,cholera,it
contradict | go against | It {contradicts|goes against} the rule. | forms=base,s,ing,past !next=him,her,them,me,himself,herself,itself,themselves,each
contravene | break | They {contravened|broke} the rule. | head=rule,rules,law,laws,act,code,ban,treaty,regulation,regulations,agreement,convention
contribute | add | They {contributed|added} to the noise. | next=to head=noise,pollution,problem,problems,confusion,tension,tensions,stress,pressure,pressures,sense,feeling,charm,beauty,fun,mood,atmosphere,fear,fears,debts,instability,uncertainty,misery,difficulty,difficulties
contrive | manage | They {contrived|managed} to win. | next=to forms=base,s,ing,past
contrive | find | They {contrived|found} a way out. | head=way,ways,means,excuse,excuses,solution
contrive | make up | The name was {contrived|made up} later. | forms=participle prev=be,been,was,were,is,are,largely next=by,later,for,in,@end,to,from
contrive | plan | They {contrive|plan} a trip. | forms=base,s,ing
convene | bring together | They {convened|brought together} both sides. | next=@det,both,all head=sides,parties,leaders,experts,ministers,groups
convene | call | They {convened|called} a meeting. | head=meeting,meetings,conference,summit,session,assembly
convene | meet | The group {convened|met} in May. | !prev=was,were,been,be,is,are,being,@adv next=@end,in,on,at,for,to,again,last,today,next,every
converge | meet | The roads {converge|meet} here. | next=here,at,in !prev=sequence,sequences,series,sum,sums,that,which,algorithm,algorithms,it
converse | talk | They {conversed|talked} for hours.
convert | change | The barn was {converted|changed} into a house. | next=into,to !head=christianity,islam,judaism,catholicism,buddhism,hinduism,protestantism,faith,religion !prev=new,recent
convert | change | They {converted|changed} the barn into a house. | next=@det,@adj,@num,@noun behind=into,to !head=people,natives,king,queen,heathen,heathens,jews,muslims,pagans,tribe,tribes,christians,attempt,try,penalty
convey | carry | The blood is {conveyed|carried} to the heart. | forms=participle next=to,through,along,by head=body,heart,brain,surface,factory,port,station,lungs,pipe,pipes,ship,rail,boat,canal,mill
convey | show | It {conveys|shows} the inner struggle of the man. | head=turmoil,struggle,emotion,emotions,mood,atmosphere,pain,joy,sadness,anger,character,movement,depth,warmth,beauty,horror,love,loneliness,fear,grief
convey | give | It {conveys|gives} the impression that they lost. | head=impression,idea,sense,feeling
convey | pass on | They {conveyed|passed on} the news. | head=news,message,messages,information,thanks,wishes,greetings
convey | carry | They {convey|carry} goods. | head=goods,passenger,passengers,water,oil,gas,blood,supplies,luggage,coal,cargo,mail,food,freight,people,troops,air,sound,electricity,signal,signals,impulse,impulses,nutrients,oxygen,bacteria,heat,sperm
convoke | call | They {convoked|called} a meeting.
convulse | shake | He {convulsed|shook}.
cooperate | work | They {cooperated|worked} with us. | next=with
cooperate | work together | They {cooperated|worked together}. | next=.,on,in !prev=i,he,she,it,who,n't,not,fully
cope | deal | They {coped|dealt} with the heat. | next=with
correspond | match | The colours {correspond|match}. | !next=to,with,@adv,approximately,exactly,directly,closely,roughly
corroborate | confirm | It {corroborated|confirmed} the story.
corrode | eat away | Salt {corrodes|eats away} the metal. | next=@det
counteract | work against | It {counteracts|works against} the poison. | forms=base,s,ing,past next=@det,@noun,@adj,this,any
counsel | advise | He {counselled|advised} the king.
covet | want | They {coveted|wanted} the prize. | forms=base,ing,past
cower | hide | They {cowered|hid} in the shed.
cram | pack | They {crammed|packed} the books into a box. | !next=for,on,just
crave | want | They {crave|want} sweet food.
create | build | They {created|built} a fair society. | next=a,an,this,that head=society,societies,world,nation,democracy,economy
create | form | It would {create|form} the largest bank in Europe. | next=the,a,an head=insurer,bank,airline,retailer,carrier,operator,chain,producer,giant,alliance,coalition,partnership
create | set up | They {created|set up} a new agency. | next=a,an,the,new,its,their,his,her,more,some,many head=agency,agencies,department,departments,ministry,office,commission,committee,council,fund,funds,company,companies,organization,organisation,body,unit,charity,post,posts,institute,court,force,network,networks,militia,federation,federations,union,unions,council,councils,institution,institutions,movement,committees,collective,collectives,organisations,organizations
create | cause | It {created|caused} a problem. | next=a,an,the,new,more,some,many head=problem,problems,issue,issues,confusion,difficulty,difficulties,trouble,tension,tensions,delay,delays,panic,risk,risks
create | make | They {created|made} a plan. | next=a,an,the,new,its,their,his,her,more,some,many !head=danger,dangers,hazard,hazards,error,errors,mistake,mistakes,possibility,possibilities,potential,myth,myths,society,consciousness,tradition,sense,impression,demand,need,needs,value,wealth,awareness,illusion,condition,conditions,environment,atmosphere,opportunity,opportunities,chances,incentive,incentives,interest,precedent,class,market,markets,situation,sensation,stir,feeling,knowledge,idea,mood,reward,rewards
create | make | It was {created|made} by a king. | forms=participle next=by,in,for,from,during,to
crumble | fall apart | The wall {crumbled|fell apart}. | next=@end,in,after,when,under
crusade | fight | She {crusaded|fought} against the tax. | next=for,against
culminate | end | It {culminated|ended} in a war. | next=in,with
cultivate | grow | They {cultivate|grow} the vine. | next=the,a,an,their head=vine,vines,crop,crops,wheat,rice,plant,plants,vegetables,fruit,flower,flowers,rose,roses,cotton,tobacco,grain,grapes,olives,tea,coffee forms=base,s,ing,past
cultivate | farm | They {cultivate|farm} the land. | head=land,lands,soil,soils,ground,field,fields,acre,acres,plot,plots,estate,farm,farms
cultivate | grow | They {cultivate|grow} rice. | next=rice,crops,wheat,corn,plants,maize,potatoes,vegetables,fruit,barley,oats,cotton,vines,tobacco !head=spirit,sense,virtue,character,culture,love,interest,relations,contact,contacts,loyalty,hatred,attitude,attitudes,land,friendship,friendships,relationship,relationships,habit,habits,image,mind,taste,support,reputation,art,skill,skills,virtues,link,links
cultivate | grow | It is {cultivated|grown} for its fruit. | forms=participle next=for,in,by,as,on,from,maize,potatoes,vegetables,rice,fruit,barley,oats,cotton,vines,tobacco !prev=land,lands,fields,soil,@adv
curb | limit | They {curbed|limited} the use of oil.
curtail | cut | They {curtailed|cut} the budget. | head=budget,budgets,spending,cost,costs,number,numbers,output,production,emissions,hours,time,visit,stay,trip,jobs,services,supply,supplies
curtail | limit | They {curtailed|limited} the right to strike.
customize | change | They {customized|changed} the car. | next=@det
dampen | lower | The news {dampened|lowered} their spirits. | head=hope,hopes,spirits,mood,expectations,demand,enthusiasm
dash | run | He {dashed|ran} into the house. | next=into,to,out,across,through forms=base,s,ing,past
daunt | scare | It {daunted|scared} the guests.
debate | talk about | They {debated|talked about} the plan. | next=@det,@noun,@adj,@name,whether,how,what,why,it,them
debate | talk about | It was {debated|talked about} for days. | forms=participle prev=was,were,been,be,is,are,being next=for,at,by,in,on
debilitate | weaken | It {debilitated|weakened} him.
debut | appear first | It {debuted|appeared first} in May. | next=in,on,at forms=past
deceive | trick | They {deceived|tricked} him.
decelerate | slow down | The train {decelerated|slowed down}.
decimate | kill many of | Cats {decimated|killed many of} the birds. | next=the,their,its,his,our head=birds,bird,people,fish,animals,inhabitants,sheep,cattle,soldiers,settlers,villagers,trees,bats,seals,whales,frogs,bees,elephants,islanders,peoples,tribes,natives !behind=in
decimate | kill much of | Disease {decimated|killed much of} the herd. | next=the,their,its,entire,local head=population,populations,herd,herds,tribe,community,communities,army,flock,flocks,livestock !behind=in
decimate | destroy | It {decimated|destroyed} the crop. | !head=population,populations,inhabitants,people,birds,bird,people,fish,animals,inhabitants,sheep,cattle,soldiers,settlers,villagers,trees,bats,seals,whales,frogs,bees,elephants,islanders,peoples,tribes,natives,herd,herds,tribe,army,flock,flocks,livestock,community,communities,wildlife,species,peasantry,peasants,workforce,staff,ranks,garrison,force,forces,troops,nobility,aristocracy,elite,class,family,families
decipher | work out | They {deciphered|worked out} the note.
declare | say | They {declared|said} that it was late. | next=that
decline | get worse | His health {declined|got worse} rapidly. | forms=base,s,past,ing prev=health,condition,fortunes,eyesight,quality,standards next=sharply,steadily,slowly,rapidly,slightly,quickly,after,in,during,@end
decline | refuse | He {declined|refused} the offer. | head=offer,invitation,honour,honor,award,prize,request,requests,invitations,offers
decline | refuse | They {declined|refused} to come. | next=to
decline | drop | Sales have {declined|dropped} sharply. | next=sharply,steadily,slowly,rapidly,slightly,quickly,since !prev=health,condition,fortunes,eyesight,quality,standards,power,influence,empire,city,town,kingdom,dynasty,be,been,is,was,are,were
decline | drop | Output {declined|dropped} by a fifth. | forms=base,s,ing,past next=by,from !prev=be,been,is,was,are,were
decline | fall | In May prices {declined|fell}. | forms=base,s,ing,past next=@end,in,during,over,after,when,as,with prev=wages,prices,sales,numbers,number,population,production,profits,output,rates,incomes,demand,exports,imports,employment,trade,revenues,membership,attendance,temperatures,cases,deaths
decompose | break down | It {decomposes|breaks down} when heated. | next=when,if,above,on,upon,under
decompose | rot | The leaves {decompose|rot}. | next=.,in,and
decrease | lower | They {decreased|lowered} the price. | next=the,its,their
decrease | drop | The price {decreased|dropped}. | next=@end,by,to,from,in,over,during,and,with,as,when !prev=be,is,are,not
decree | order | The king {decreed|ordered} that it stop. | next=that
decry | criticize | He {decried|criticized} the plan.
dedicate | give | They {dedicated|gave} their lives to it. | next=their,his,her,its head=life,lives,time,career,careers,energy,energies,effort,efforts,years,money,days
deduce | work out | They {deduced|worked out} the cause.
deduct | subtract | They {deducted|subtracted} ten points. | !prev=is,are,was,were,be,been,being,had
deem | see as | It was {deemed|seen as} unsafe. | forms=participle next=@adj,a,an,too prev=was,were,is,are,be,been !next=necessary
deem | consider | They {deemed|considered} it safe.
defeat | beat | They {defeated|beat} the enemy. | !head=purpose,purposes,object,bill,bills,motion,motions,amendment,amendments,proposal,proposals,mob,crowd,crowds,people,peasants,child,children,woman,women,change,changes,plan,plans,man,men,prisoner,prisoners,advantage,advantages,point,aim,aims,key !next=for,and,itself,himself,herself,themselves,myself,ourselves,yourself
defect | go over | The pilot {defected|went over} to the enemy. | next=to forms=base,s,ing,past
defend | protect | They {defended|protected} the town. | next=the,their,his,her,its,our head=town,towns,city,cities,country,land,lands,coast,border,borders,frontier,castle,fort,island,bridge,home,homes,homeland,people,child,children,young,village,villages,capital,nest,nests,territory,territories,family,families,empire,kingdom,republic,nation,freedom,freedoms,rights,liberty,liberties,interests,area,region,camp,harbour,port,wall,walls,democracy,environment,dignity
defer | delay | They {deferred|delayed} the vote. | !next=to
defraud | cheat | He {defrauded|cheated} the bank.
defray | pay | They {defrayed|paid} the cost.
defy | go against | They {defied|went against} the king. | next=@det,him,her,them,orders !head=solution,explanation,description,logic,gravity,odds,expectations,belief
degenerate | turn | The march {degenerated|turned} into a riot. | next=into
degrade | get worse | The sound {degrades|gets worse} over time. | forms=base,s,past next=@end,over,when,as,if,with prev=performance,quality,sound,signal,image,signals,images,soil,soils,conditions
degrade | lower | It {degrades|lowers} the quality. | head=performance,quality,accuracy
delegate | hand over | They {delegated|handed over} the work.
deliberate | think | They {deliberated|thought} for hours. | next=for,about,over
delight | please | It {delighted|pleased} the guests. | !next=in
delineate | describe | They {delineated|described} the plan.
deliver | bring | They {delivered|brought} the food. | next=the,food,goods head=food,goods,milk,post,mail,letter,letters,parcel,parcels,package,packages,box,boxes,paper,papers,newspaper,newspapers,supplies,meal,meals,order,orders
delude | fool | They {deluded|fooled} the buyers.
deluge | flood | They were {deluged|flooded} with calls. | forms=participle next=with,by
delve | look | They {delved|looked} into the past. | next=into
demand | need | The job {demanded|needed} more time. | next=more,@det,better,higher prev=job,work,task,position,sport,game,project,role,situation,problem,condition,agriculture,process
demand | ask for | They {demanded|asked for} more pay. | next=more,@det,better,higher,money,changes !prev=law,laws,rules,act,treaty,contract,code,statute,it,custom,justice,situation,which,that
demarcate | mark | They {demarcated|marked} the border. | !behind=from
demolish | tear down | They {demolished|tore down} the wall. | head=wall,walls,house,houses,home,homes,building,buildings,church,churches,temple,temples,mosque,tower,towers,bridge,bridges,block,blocks,factory,factories,school,schools,stadium,theatre,theater,hotel,hall,village,villages,structure,structures,shed,sheds,statue,statues,castle,palace,palaces
demolish | tear down | It was {demolished|torn down} in May. | forms=participle prev=was,were,been,be,being next=in,to,@end,for,after,last,and,later,because,by,when,before,during,so,as
demolish | destroy | His words {demolished|destroyed} her case.
demonstrate | show | Such changes have been {demonstrated|shown}. | forms=participle prev=been,be next=@end,in,by,for,that,repeatedly
demonstrate | show | He {demonstrated|showed} great skill. | head=skill,skills,ability,abilities,talent,courage,promise,knowledge,commitment,interest,willingness,understanding,bravery,leadership,potential,need,importance,effectiveness,existence,power,value,strength
demonstrate | show | They {demonstrated|showed} the new tool. | next=the,a,an,that,how,its,their,his,her,this,why,what
demote | move down | He was {demoted|moved down} to guard. | forms=participle prev=was,were,been,is,are,be,being
denote | mean | It {denotes|means} the amount of salt. | head=increase,rise,decrease,fall,decline,change,difference,level,loss,lack,absence,relationship,relation,form,situation,condition,tendency,amount,quantity,number,rate,process,state,ability,act,practice,degree,type,kind,period,action,person,group
denote | stand for | The sign {denotes|stands for} danger. | forms=base,s,ing,past next=@noun,@det,@num !head=increase,rise,decrease,fall,decline,change,difference,level,loss,lack,absence,relationship,relation,form,situation,condition,tendency,quantity,amount,rate,process,state,ability,act,practice,degree,type,kind,period
denounce | attack | They {denounced|attacked} the plan. | head=bill,law,laws,plan,plans,policy,policies,decision,idea,proposal,report,practice,practices,rule,rules,deal,sale,system,abuse,abuses,corruption
denounce | criticize | They {denounced|criticized} the act.
depart | leave | The train {departed|left} at noon. | !next=from,even,more,radically,sharply,significantly,markedly,slightly,somewhat,considerably,strikingly !prev=dear,dearly
depict | show | It {depicts|shows} a horse.
deplete | use up | They {depleted|used up} the stock. | !next=uranium,of !behind=of
deplore | regret | He {deplored|regretted} that it had come to this. | next=that
deplore | criticize | They {deplored|criticized} the act.
deploy | send out | They {deployed|sent out} troops. | next=troops,soldiers,forces,police
deport | send away | They {deported|sent away} the men.
depose | throw out | They {deposed|threw out} the king. | !next=that,to,before
depreciate | lose value | The car {depreciated|lost value} quickly. | forms=base,s,past next=@end,quickly,rapidly,sharply,against,over,with,after
depress | lower | It {depresses|lowers} the price. | head=price,prices,wages,wage,demand,yields
deprive | rob | They were {deprived|robbed} of hope. | next=of !prev=and,or !head=food,sleep,light,heat,sunlight,stimulation,contact,protection,parents,income,company,knowledge,information,benefit,benefits,money,water,work,education,property,land,lands,liberty,freedom,citizenship,licence,license,vote,rights,opportunity,responsibility,means,source,sources,power,oxygen,care,love
deprive | rob | It {deprived|robbed} him of sleep. | forms=base,s,ing,past next=@det,us,them,him,her,me,people
deputize | stand in | She {deputized|stood in} for the head. | next=for
derail | ruin | It {derailed|ruined} the talks. | head=plan,plans,talks,deal,deals,process,effort,efforts,career,campaign,project,reform,reforms,peace
deride | laugh at | They {derided|laughed at} the plan. | !next=as !behind=as
derive | get | They {derive|get} it from trade. | forms=base,s,past next=it,them behind=from
derive | get | They {derive|get} great pleasure from it. | head=pleasure,benefit,satisfaction,comfort,sense,income,profit,joy,strength
derive | come | Most words {derive|come} from French. | forms=s,base next=from,largely,mainly,mostly,primarily,partly !prev=they,we,i,you,he,she
derive | come | The word originally {derived|came} from French. | forms=past next=from prev=which,that,originally,ultimately,name,word,term,wealth,income,strength,probably
derive | get | They {derive|get} their name from it. | next=their,its,his
descend | go down | They {descended|went down} the hill. | next=the,into,to
desert | leave | They {deserted|left} the town. | next=the,his,her,their
designate | name | They {designated|named} him as king. | next=him,her,them,as,by
designate | name | They {designated|named} the old port as their base. | next=@det behind=as
designate | mark | The sign {designates|marks} a safe place. | forms=s next=@det !head=leader,leaders,ruler,rulers,committee,person,people,member,members,chairman,delegate,delegates,representative,representatives,successor,heir
desire | want | They {desire|want} a new car. | !prev=@det,@adj,most,so,is,are,was,were,be,been
desist | stop | They {desisted|stopped}. | !prev=and !next=from
despair | lose hope | They {despaired|lost hope}. | next=@end forms=s,ing,past
despair | lose hope | They did not {despair|lose hope}. | next=@end forms=base prev=not,n't,never,may,might,will
despatch | send | They {despatched|sent} a clerk. | next=@det,@num,him,her,them
despise | hate | They {despise|hate} him.
destabilize | weaken | It {destabilized|weakened} the country. | head=country,government,region,economy,regime,state,area,market,markets
detach | separate | They {detached|separated} the wings.
detail | describe | The book {details|describes} the war. | next=@det,how
detain | hold | The police {detained|held} him.
detect | notice | They {detect|notice} changes. | head=change,changes,difference,differences,movement,movements,sound,sounds,signs
detect | find out | They could {detect|find out} whether it leaked. | next=whether,if
detect | notice | They {detected|noticed} that it leaked. | next=when,that
detect | find | They {detected|found} a leak.
deter | discourage | It {deters|discourages} thieves.
deteriorate | worsen | They have {deteriorating|worsening} roads. | forms=ing next=@noun
deteriorate | get worse | The road {deteriorated|got worse}. | !next=into
determine | find | The court {determined|found} that it was fair. | next=that prev=court,courts,tribunal,jury,judge,judges,investigators,inquiry,investigation,panel,study,researchers,scientists,review,experts,report,commission,committee,council,have,has,had,they,later forms=s,past,participle,base
determine | decide | It {determined|decided} the outcome. | head=fate,outcome,winner,winners,future
determine | decide | The genes {determine|decide} how it grows. | next=whether,how,which,what,when,where prev=factors,genes,hormones,conditions,temperature,rules,laws,which,will,prices,size,shape,weather,climate,largely,often
determine | find out | They tried to {determine|find out} the cause. | prev=to next=the head=age,location,position,source,origin,status,health,effect,effects,impact,importance,risk,risks,distance,accuracy,meaning,cause,causes,circumstances,reason,reasons,extent,identity,truth,whereabouts,motive
determine | find | They could not {determine|find} the cause. | next=the,its,their forms=base head=cause,causes,reason,reasons,culprit,whereabouts
determine | find out | They tried to {determine|find out} whether it was safe. | prev=to next=whether,how,if,why,what,which,where,when,who
detest | hate | They {detest|hate} the noise.
detonate | go off | A bomb {detonated|went off} in the town. | prev=bomb,bombs,device,devices,mine,mines,charge,charges,grenade,shell,explosives forms=past,participle,s next=@end,in,at,near,outside,on,during,when,as,inside,under,before,prematurely
detonate | set off | They {detonated|set off} a bomb. | next=@det
detract | take away | It {detracts|takes away} from the view. | next=from
devastate | ruin | It {devastated|ruined} the crops. | head=crop,crops,economy,harvest,industry,communities,tourism
devastate | destroy | The fire {devastated|destroyed} the town. | forms=base,s,ing,past next=@det,@name,@noun,@adj !head=family,families,parents,mother,father,friend,friends,fans
develop | grow | The town {developed|grew} into a city. | next=into !prev=was,were,be,been,being,is,are
develop | make | It was {developed|made} by a firm. | forms=participle next=by,for,at !prev=has,have,had
develop | make | They {developed|made} new cars. | next=new head=car,cars,drug,drugs,product,products,tool,tools,weapon,weapons,machine,machines,material,materials,software,medicine,medicines,vaccine,vaccines,engine,engines,phone,phones,plane,planes,game,games,app,apps,model,models,type,types,kind,kinds,equipment
devise | invent | He {devised|invented} a game. | next=@det head=game,games,alphabet,machine,device,instrument,language,recipe,theory,experiment,technique,techniques
devise | work out | They {devised|worked out} a plan. | next=@det head=plan,plans,way,ways,method,methods,scheme,strategy,strategies,solution,answer,system,rule,rules,test,tests,means,formula
devote | give | They {devoted|gave} years to it. | next=sufficient,enough,less,little,all,@num,time,years,days,hours,money,energy,attention,resources,more,most,much,particular,special,their,his,her,its,our,the,a,himself,herself,themselves,several,many,some,great,considerable
devour | eat | They {devoured|ate} the cake. | !head=book,books,novel,novels,magazine,magazines,newspaper,newspapers,news,story,stories,home,house,houses,forest,forests
dictate | decide | The weather {dictates|decides} what they eat. | next=how,what,which,who,when,where,whether
dictate | set | They {dictated|set} the terms. | head=terms,conditions,pace,rules,price,prices,agenda
differentiate | tell apart | You can {differentiate|tell apart} two twins. | forms=base !next=between next=them,two
digest | break down | It {digests|breaks down} food. | next=food
dilate | widen | The drug {dilates|widens} the blood vessels.
dilute | weaken | It {diluted|weakened} their power. | head=power,effect,effects,message,impact,benefits,influence,law,laws,quality,brand,control
dilute | thin | They {diluted|thinned} the paint. | head=paint,solution,juice,wine,milk,mixture,acid,drink,beer,liquid,syrup,oil
dilute | weaken | It {diluted|weakened} the movement. | next=@det,@noun
diminish | reduce | They {diminish|reduce} drag. | head=drag,noise,friction,resistance,pollution,traffic,appetite forms=base,s,ing,past,participle
diminish | get smaller | They do not {diminish|get smaller} as it grows. | forms=base prev=not,n't,will,may next=as,when,@end,over
diminish | reduce | It {diminished|reduced} pain. | head=pain,risk,risks,inflammation,power,influence,value,effect,effects,chance,chances,strength,need,importance forms=s,ing,past
diminish | reduce | It can be {diminished|reduced} by half. | forms=participle prev=be,been,is,are,was,were next=by,when,if,in,@end
diminish | reduce | It may {diminish|reduce} competition. | forms=base,s,past head=competition,risk,risks,quality,value,power,ability,influence,number,need,importance,confidence,demand,interest
diminish | fall | The number {diminished|fell}. | prev=number,numbers,population,supply,sales,demand,amount,have,has,had forms=base,s,past,ing,participle next=@end,considerably,greatly,rapidly,gradually,steadily,slowly,sharply,by,in,over,during,when,as,due,owing,because
diminish | weaken | His power {diminished|weakened}. | prev=power,influence,authority forms=base,s,past,ing
diminish | go down | The demand {diminished|went down}. | forms=base,s,past next=@end,over,after,rapidly,gradually,steadily
diminish | get smaller | Its influence {diminished|got smaller} over time. | prev=importance,influence,power,role,numbers,supply,supplies,number next=@end,when,as,in,with,over,during
diminish | reduce | They {diminished|reduced} the risk. | next=the,its,their,his,her,our,any
dine | eat | They {dined|ate} at noon. | !prev=and
disable | turn off | They {disabled|turned off} the alarm. | next=@det !head=person,people,man,woman,ship,tank,network,networks
disagree | differ | They {disagree|differ} on this. | next=on
disallow | forbid | The new rule {disallows|forbids} trade on Sunday.
disappoint | let down | It {disappointed|let down} the guests. | next=the,his,her,their,many
disavow | deny | They {disavowed|denied} any link with him. | head=link,links,knowledge,responsibility,connection,involvement,intention
disassemble | take apart | They {disassembled|took apart} the pump. | next=@det
disband | split up | The band {disbanded|split up}. | prev=band,bands,duo,trio,quartet,quintet next=@end,in,after,when,because,due,following
disband | break up | The group {disbanded|broke up}.
disburse | pay out | They {disbursed|paid out} the money.
discard | throw away | They {discarded|threw away} the box. | forms=base,s,ing,past,participle !prev=of,from,with,in,on,using
discern | see | They {discerned|saw} a change.
discharge | carry out | They {discharged|carried out} their duty. | head=duty,duties,obligation,obligations,responsibility,responsibilities,function,functions
discharge | pay | They {discharged|paid} the debt. | head=debt,debts,loan,loans
discharge | release | They {discharged|released} the water. | !head=contract,contracts,agreement,liability,order,rule,debt,debts,loan,loans,duty,duties,obligation,obligations,responsibility,responsibilities
disclose | make public | The price was not {disclosed|made public}. | forms=participle prev=not,was,were,been,be next=@end,by,in,until
disclose | share | They {disclosed|shared} the password. | head=password,passwords,secret,secrets !behind=to
disclose | give | They {disclosed|gave} the password to him. | head=password,passwords behind=to
disclose | give | They {disclosed|gave} the price. | next=@det,@noun,@adj head=price,prices,name,names,detail,details,figure,figures,number,numbers,reason,reasons,cost,costs,date,amount,address,information
discontinue | stop making | They {discontinued|stopped making} the car. | head=model,models,product,products,line,range,car,cars,brand,drug,toy
discontinue | stop | They {discontinued|stopped} the service.
discover | find out | They {discovered|found out} that it fell. | next=that !prev=been,was,were,be,is,are
discover | find out | They {discovered|found out} how it fell. | next=how,why,what,whether,who,where,which
discover | find | They {discovered|found} a cave.
discriminate | tell the difference | They {discriminate|tell the difference} between them. | next=between
discuss | talk about | They {discussed|talked about} the plan. | !next=in,above,below,earlier,later,elsewhere,next,below,under,previously,already,before,separately,briefly,here,at,with
disembark | get off | They {disembarked|got off} at noon. | next=@end,at,in
disentangle | free | They {disentangled|freed} the rope. | !next=@end
disguise | hide | They {disguised|hid} the truth. | !next=as,itself,himself,herself,themselves,myself !prev=thinly,poorly,badly,well,cleverly,heavily,barely
disintegrate | fall apart | The box {disintegrated|fell apart}.
dislodge | move | They {dislodged|moved} the stone. | head=stone,stones,rock,rocks,block,blocks,snow,ice,object,objects,food,piece,pieces,tile,tiles,boulder,branch,soil,log,it
dismantle | take apart | They {dismantled|took apart} the shed. | head=shed,sheds,machine,machines,engine,engines,clock,clocks,bike,bikes,gun,guns,rifle,rifles,camera,radio,computer,computers,tent,tents,stage,equipment,furniture,bed,weapon,weapons,bomb,bombs,device,devices,car,cars,tower,fence,structure,bridge,scaffolding,ship,ships,plant,plants,reactor,reactors
dismantle | remove | They {dismantled|removed} the trade barriers. | head=barrier,barriers,safeguard,safeguards,protections,rules,regulations,controls,laws,checkpoints,restrictions,roadblocks
dismantle | break up | They {dismantled|broke up} the network. | next=@det,@noun,@adj,@name
dismantle | take apart | The shed was {dismantled|taken apart}. | forms=participle
dismay | upset | It {dismayed|upset} the guests.
dismiss | reject | They {dismissed|rejected} the claim. | head=claim,claims,appeal,allegation,allegations,idea,suggestion,suggestions,complaint,complaints,proposal,proposals,argument,arguments,assertion,assertions,perspective,perspectives,view,views,theory,theories,notion,objection,objections,concern,concerns,belief,beliefs,possibility,criticism,reports,fears
dismiss | fire | They {dismissed|fired} the coach. | next=the,his,her,its,their,a,two,three head=coach,coaches,manager,managers,worker,workers,employee,employees,staff,minister,ministers,teacher,teachers,chief,director,directors,head,officer,officers,secretary,boss,cook,guard,guards,official,officials,trainer,servant,servants,general
disorient | confuse | The fog {disoriented|confused} the crew. | next=@det,him,her,them,us
disown | turn away from | He {disowned|turned away from} his son. | forms=base,s,ing,past
disparage | criticize | He {disparaged|criticized} the book. | forms=base,s,past,participle
disparage | criticize | He left after {disparaging|criticizing} her book. | forms=ing next=@det,@name,him,her,them
dispel | remove | It {dispelled|removed} his doubts.
dispense | give out | They {dispensed|gave out} medicine. | head=medicine,medicines,drug,drugs,food,cash,money,advice,water,drinks
disperse | break up | Police {dispersed|broke up} the meeting. | head=meeting,meetings,conference,conferences,assembly,assemblies,rally,rallies,demonstration,demonstrations,protest,protests,riot
disperse | scatter | The crowd {dispersed|scattered}. | !head=light
displace | push out | They {displace|push out} native plants. | head=plants,plant,species,animals,grasses,trees,wildlife
displace | drive out | They met families {displaced|driven out} by the flood. | forms=participle next=by prev=people,families,residents,thousands,millions,villagers,communities,those,refugees,children,were,been,are
displace | move | The flood {displaced|moved} many people. | next=thousands,families,many
display | show | They {displayed|showed} the new car.
displease | annoy | It {displeased|annoyed} the guests.
dispose | get rid | They {disposed|got rid} of it. | next=of
disprove | prove wrong | The claim was {disproved|proven wrong}. | forms=participle prev=was,were,been,is,are,be
dispute | question | They {dispute|question} the claim. | next=the,this
disregard | ignore | They {disregarded|ignored} the rule.
disrupt | upset | It {disrupted|upset} the plan. | head=plan,plans,economy,economies,market,markets,balance,system,systems,order,growth,routine,routines,climate,cycle
disrupt | disturb | It {disrupted|disturbed} the meeting. | head=meeting,meetings,class,classes,lesson,lessons,sleep,peace,life,lives,game,match,conference,talks,concert,show,speech,session,ceremony,event
disrupt | hold up | The strike {disrupted|held up} traffic. | head=traffic,transport,flight,flights,train,trains,production,trade,deliveries,travel,construction
dissect | cut up | They {dissected|cut up} a frog. | next=@det head=frog,frogs,body,bodies,animal,animals,brain,brains,heart,plant,plants,mouse,mice,rat,rats,eye,fish,corpse,corpses,flower,flowers,insect,insects
disseminate | spread | They {disseminated|spread} the news.
dissent | disagree | They {dissented|disagreed}. | next=.,from
dissipate | lose | The power is {dissipated|lost} as heat. | forms=participle next=as,in,by
dissipate | fade | The fog {dissipated|faded}. | !next=@det,@noun,@adj,on,and,by
dissolve | close | He {dissolved|closed} parliament. | next=parliament
dissuade | stop | They {dissuaded|stopped} him from going.
distinguish | tell | You can {distinguish|tell} one from the other. | forms=base next=one,them behind=from
distinguish | tell | You can {distinguish|tell} real coins from false ones. | forms=base prev=to,can,could,cannot,n't,not next=@det,@adj,@noun,it,him,her,these,those behind=from
distort | twist | It {distorts|twists} the truth. | next=the,their,his,her,our head=truth,fact,facts,word,words,meaning,meanings,story,news,history,evidence,message
distress | upset | It {distresses|upsets} him. | next=@det,@name,him,her,them,me,us
distribute | share | The food is {distributed|shared} among them. | forms=participle prev=is,are,was,were,be next=among !next=@num !head=customers,employees,students,pupils,visitors,participants,residents,members,staff
distribute | hand out | They {distributed|handed out} leaflets. | next=leaflets,copies,food,aid,blankets,clothes,clothing,medicine,pamphlets,flyers,newspapers,bread,toys,presents,sweets,tents
divert | turn | They {diverted|turned} the river. | head=river,rivers,stream,streams,course
divide | split | It had {divided|split} the country. | forms=past,participle prev=had,has,have,which,that next=the
divide | split | They {divided|split} into groups. | next=into,among,between,up,at,evenly,equally
divulge | give away | They {divulged|gave away} the sum.
dodge | avoid | He {dodged|avoided} the tax.
dominate | control | They {dominate|control} the trade. | next=the,@name head=market,markets,industry,industries,trade,world,region,area,business,sector,government,party,parliament,economy,supply,empire,island,territory,land,lands,sea,seas,group,council,country,company
dominate | control | It is a market {dominated|controlled} by a few firms. | forms=participle next=by prev=market,markets,industry,society,world,country,economy,region,sector,government,party,become,became,becoming
donate | give | They {donated|gave} money to the school. | !next=@end,unless,if,when,to,in
draft | write | They {drafted|wrote} a letter. | next=a,the,this forms=base,ing,past !head=@person,men,women,army,people,youth,players,recruits
drape | hang | They {draped|hung} a flag over it. | head=flag,flags,cloth,cloths,coat,jacket,towel,blanket,scarf,sheet,sheets,shawl,curtain,curtains,net,nets
dread | fear | They {dread|fear} the storm.
drench | soak | The rain {drenched|soaked} him.
dub | call | They {dubbed|called} him the king. | next=@det,him,her,it,them
dupe | trick | They {duped|tricked} him.
duplicate | copy | They {duplicate|copy} the key. | forms=base,s next=@det,it,them,any,each,those
duplicate | copy | They {duplicated|copied} the key. | forms=past,ing,participle !head=row,rows,keys,tuple,tuples,number,numbers,value,values,entry,entries,record,records,name,names,column,columns,line,lines,header,headers,work,effort,efforts,code,character,characters,element,elements,item,items,letter,letters
dwell | live | They {dwell|live} in caves. | next=in
dwindle | shrink | The stock {dwindled|shrank}. | !next=away,down
`,
);
