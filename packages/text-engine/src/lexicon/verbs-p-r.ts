import { readEntries } from "./entry.ts";

/** Verbs from P to R. */
export const VERBS_P_R = readEntries(
  "verb",
  `
pacify | calm | They {pacified|calmed} the crowd.
pamper | spoil | They {pampered|spoiled} the cat.
pardon | forgive | They {pardoned|forgave} him. | !head=prisoner,prisoners,convict,convicts,criminals,soldiers,turkey,rebels,activists,people
partake | take part | They {partook|took part} in it. | next=in
participate | take part | They {participated|took part} in the race. | !next=@noun
patent | register | He {patented|registered} the lamp. | next=@det
patronize | visit | They {patronize|visit} the shop. | next=the head=shop,shops,store,stores,restaurant,restaurants,hotel,hotels,bar,bars,café,theatre,market
peddle | sell | They {peddled|sold} old books.
penalize | punish | They {penalized|punished} drivers. | next=those,firms,companies,workers,savers,drivers,players,people,students,teams,clubs,him,her,them,us,you
penetrate | enter | Water {penetrates|enters} the wall. | !next=into,deep,through,deeply,to !head=security,defences,defenses
perceive | sense | They {perceive|sense} their surroundings. | head=surroundings,environment,smell,smells,odour,odours
perceive | see | They {perceive|see} a change. | forms=base,s,ing !head=surroundings,environment,world,sound,sounds,smell,smells,taste,pain,odour,odours
perceive | see | They {perceived|saw} a change. | forms=past,participle !next=@noun,@adj !head=surroundings,environment,world,sound,sounds,smell,smells,taste,pain,odour,odours
perform | play | They {performed|played} the song. | next=the,this,that,these,those,its,their,his,her head=song,songs,piece,pieces,role,roles,part,music,symphony,concerto,sonata,tune
perform | do | They {performed|did} the work. | next=the,this,that,these,those,its,their,his,her,such,tasks,work,many,all,well,better,several,various,surgery !head=wedding,weddings,ceremony,ceremonies,play,plays,opera,show,shows,miracle,miracles,marriage,rite,rites,function,functions,ballet,musical,concert,duties
perish | die | Two men {perished|died}. | !prev=book,books,document,documents,painting,paintings,record,records,work,works,manuscript,manuscripts,archive,archives,library,collection,letters,papers
permeate | fill | The smell {permeated|filled} the house. | head=town,city,village,air,room,rooms,house,hall,building,streets,office,heart,hearts,mind,minds
permeate | run through | The idea {permeates|runs through} her novels. | forms=base,s,past,ing head=work,works,book,books,novel,novels,poem,poems,poetry,writing,writings,film,films,music,literature,culture,society,history,thought,life,politics
permit | allow | They {permit|allow} it. | !next=of
perpetrate | commit | They {perpetrated|committed} a crime.
perpetuate | continue | It {perpetuates|continues} the cycle. | head=cycle,system,practice,practices,pattern,patterns,conflict,war,problem,problems
perpetuate | keep alive | It {perpetuates|keeps alive} the myth. | head=myth,myths,memory,stereotype,stereotypes,legend,tradition,traditions,name,custom,notion,prejudice,prejudices,idea,ideas,view,views,belief,beliefs,fear,fears,illusion
perplex | confuse | It {perplexed|confused} him.
persevere | keep going | They {persevered|kept going}.
persist | go on | The noise {persisted|went on}. | next=@end prev=noise,fighting,violence,problem,problems,symptoms,debate,trade,hunting,practice,dispute,conflict,tension,tensions,rain,pain,trouble
persist | last | If the pain {persists|lasts}, rest. | prev=pain,symptoms,fever,cough,rash next=@end,or,and,throughout,beyond,through
persist | last | The custom {persists|lasts} to this day. | next=to !prev=is,are,was,were,be,been,being,never,not
persist | last | The pain {persisted|lasted} for weeks. | next=for,until,into,throughout,through,beyond,well,even,over !prev=i,we,he,she,you,who,will
persuade | convince | They {persuaded|convinced} him to stay. | !behind=into,of,out !next=by,into
pertain | relate | The rules {pertain|relate} to cars. | next=to
perturb | disturb | It {perturbs|disturbs} the orbit of the moon. | next=@det
peruse | read | They {perused|read} the text.
pervade | fill | Fear {pervaded|filled} the town. | head=town,city,village,air,room,rooms,house,hall,building,streets,office,camp,palace,court,school,heart,hearts,mind,minds,land,country,place
pervade | run through | The idea {pervades|runs through} her novels. | forms=base,s,past,ing head=genre,genres,work,works,book,books,novel,novels,poem,poems,poetry,writing,writings,film,films,play,plays,music,literature,culture,society,history,thought,painting,paintings,essay,essays,speech,speeches,story,stories
pester | bother | They {pestered|bothered} him.
petition | ask | They {petitioned|asked} the king for help. | behind=for,to
petrify | scare | It {petrified|scared} the guests. | !next=wood,forest,trees,remains,tree
pierce | go through | It {pierced|went through} the wall. | !prev=is,are,was,were,been,being,ears !head=ear,ears,nose,navel,lip,lips,tongue,silence,darkness
pilfer | steal | He {pilfered|stole} the coins.
pillage | rob | They {pillaged|robbed} the town. | !head=goods,food,art,artworks,treasure,treasures,gold,jewellery,jewelry,televisions,weapons,guns,antiquities,property,wealth,riches,resources,money,cash
pinpoint | find | They {pinpointed|found} the cause.
placate | calm | They tried to {placate|calm} the crowd.
place | put | They {placed|put} it here. | next=@det,it,them,him,her,on,in !prev=@det !head=call,calls,order,orders,bet,bets,ad,ads,advert,adverts,advertisement,trust,wager
plagiarize | copy | He {plagiarized|copied} the text.
plague | trouble | Debts {plagued|troubled} him. | next=@det,@name,@plural,him,her,them,us,me,it,by
plead | beg | They {pleaded|begged} for help. | next=for
pledge | promise | They {pledged|promised} to help. | !next=allegiance,myself,himself,herself,themselves,itself,ourselves,yourself,as !head=house,car,home,property,land,plot,property,assets,amount,collateral,security
pluck | pick | They {plucked|picked} a rose. | !head=string,strings,eyebrow,eyebrows,chicken,goose,duck,feathers,feather,hair,hairs,courage,guitar,harp,banjo,survivor,survivors,people,man,men,passenger,passengers
plummet | fall sharply | The price {plummeted|fell sharply}. | !next=@adv,@noun,@name,down
plunder | rob | They {plundered|robbed} the town. | !head=goods,food,art,artworks,treasure,treasures,gold,jewellery,jewelry,televisions,weapons,guns,antiquities,property,wealth,riches,resources,money,cash
plunge | throw | It was {plunged|thrown} into chaos. | forms=participle next=into prev=was,were,been,is,are,be
plunge | drop | The price {plunged|dropped}. | next=@end,to,by,from,off,down,in,through,below,again,sharply,over,and
poach | lure away | She was {poached|lured away} from a rival. | forms=participle next=from,by prev=was,were,been,be
ponder | think about | They {pondered|thought about} the move. | !next=if,too,deeply,@end,@adv
popularize | make popular | It was {popularized|made popular} by a singer. | forms=participle next=by,in prev=was,were,is,are,been,be,first,later
populate | live in | People {populate|live in} the park. | forms=base,past next=@det prev=@plural,who,that,they,people !head=entry,entries,field,fields,table,tables,list,lists,database,column,columns,form,array,cache,menu,index
portray | play | She {portrayed|played} the hero. | prev=he,she,who,has,had,also,later,actor next=@det,@name head=character,characters,role,roles,part,hero,heroine,villain,king,queen,prince,princess,detective,wife,mother,father,son,daughter,doctor,teacher,lawyer,captain,woman,man,girl,boy,president
portray | play | The king was {portrayed|played} by Tom. | forms=participle next=by
portray | play | The actor {portrays|plays} an old king. | prev=actor,actress,actors
portray | describe | He was {portrayed|described} as weak. | forms=participle next=as
portray | describe | They {portrayed|described} him as weak. | behind=as
portray | show | The film {portrays|shows} life at sea. | !prev=he,she,who !head=himself,herself,themselves,itself
pose | ask | They {posed|asked} a question. | head=question,questions
pose | cause | It {poses|causes} serious problems. | next=serious,problems,difficulties !prev=@adv
posit | suggest | He {posits|suggests} a cause.
position | place | They {positioned|placed} the lamp here. | next=@det,@noun !prev=only,@det
possess | have | They {possess|have} great skill. | forms=base,s,past,ing !next=by,him,her,them,me
postpone | delay | They {postponed|delayed} the vote.
postulate | suggest | She {postulated|suggested} a cause.
pounce | jump | The cat {pounced|jumped} on the mouse. | next=on,upon
preach | teach | They {preached|taught} peace. | next=peace,that
precede | come before | It is in the row {preceding|coming before} the total. | forms=ing next=@det,it,them,@name !behind=by,with
precede | come before | A talk {preceded|came before} the show. | !prev=is,was,were,are,be,been,being !next=year,years,month,months,week,weeks,day,days,decade,decades,century,centuries,chapter,chapters,section,sections,paragraph,paragraphs,generations,example,examples,quarter forms=base,s,past !behind=by,with
precipitate | cause | It {precipitated|caused} a crisis. | next=a,the forms=base,s,ing,past
preclude | stop | It {precludes|stops} them from going. | behind=from
preclude | rule out | It {precludes|rules out} a sale.
predate | come before | It {predates|comes before} the town. | forms=s,past !next=@end,and
predict | say | He {predicted|said} that it would rain. | forms=past next=that prev=he,she,they,@name,experts,scientists,analysts,officials,economists,critics
premiere | open | The film {premiered|opened} in May. | next=in,on,at forms=base,s,past
present | give | She {presented|gave} a clear message. | next=the,a,an,their,his,her head=lecture,lectures,talk,argument,arguments,analysis,critique,impression,account,overview,alternative,message,summary,explanation,paper,picture,image,narrative,evidence
present | show | They {presented|showed} the plan. | next=the,a,an,their,his !head=show,programme,program,news,award,prize,challenge,challenges,problem,problems,risk,risks,threat,threats,front,concern,concerns,difficulty,difficulties,opportunity,opportunities,dilemma,argument,arguments,case,paper,gift,gifts,trophy,medal,medals,certificate,certificates,cheque,check,bill,set,choice,@name
preserve | protect | They {preserved|protected} the forest. | next=the,their,his,its,a,our head=forest,forests,environment,wildlife,nature,habitat,habitats,lake,lakes,land,heritage,coast,countryside,landscape,species,independence,freedom,rights,security,reputation,interests,health,flora,fauna,plants,animals,ecosystem,ecosystems,biodiversity
preserve | keep | They {preserved|kept} the house. | next=the,their,his,its,a
preserve | keep | It is {preserved|kept} in Rome. | forms=participle next=in,at,by
pressure | push | They {pressured|pushed} him to sign. | next=@det,@name,him,her,them,us,me,you,people,governments,companies,workers,parents,into
presume | suppose | They {presume|suppose} that he died. | forms=base,s !next=to,innocent,dead
presuppose | assume | It {presupposes|assumes} that all are free. | !prev=is,are,be,been
prevail | win | The team {prevailed|won}. | next=.,over !prev=silence,conditions,condition,view,views,opinion,customs,calm,prices,practice,belief,confusion,chaos,darkness,mood,attitude forms=base,s,past
prevail | win | We {prevailed|won} in the end. | next=in prev='ll,will,he,she,we,they,i,@name,to
prevent | stop | It {prevents|stops} the fire.
prize | value | They {prize|value} the wood. | next=@det
probe | study | They {probed|studied} the cause. | next=@det
proceed | go | They {proceeded|went} to the exit. | next=to head=exit,exits,gate,gates,door,station,airport,town,city,house,church,temple,palace,harbour,place,area,village,hospital,school
proceed | move | The storm {proceeded|moved} inland. | next=inland,north,south,east,west,northward,southward,eastward,westward,towards,toward,upstream,downstream
proceed | go on | They {proceeded|went on} with the plan. | next=with,to
proclaim | declare | He was {proclaimed|declared} a hero. | forms=participle next=a,an,to,the prev=was,were,been,be,is,are
proclaim | declare | They {proclaimed|declared} him king. | next=him,her,it,them,himself,herself,themselves,itself,king,queen,emperor,independence,@name
proclaim | announce | They {proclaimed|announced} the news.
procrastinate | delay | They {procrastinate|delay}.
procure | get | They {procured|got} a car. | !next=that
prod | push | He {prodded|pushed} the cow.
produce | give | They {produce|give} good results. | head=result,results,output,value,values,answer,answers,allocation,outcome,outcomes,list !behind=in,on,at !next=surplus,no,more,extra,use
produce | make | They {produce|make} wine. | next=@det,more,heat,electricity,energy,food,goods,oil,wine,films,movies,shoes,cars,steel,milk,many,several !head=behaviour,behavior,effect,effects,result,results,error,evidence,offspring,young,litter,ticket,passport,document,documents,gun,knife,play,resurrection,response,reaction,society,movement,turnover,cycle,cycles,rate,growth,change,changes,crisis,crises,inequality,unemployment,situation,class,system,conditions,shift,feeling,feelings,sense,shock,problem,problems,profit,profits
produce | make | It is {produced|made} by a plant. | forms=participle next=by,in,for,from,at !prev=stress,effect,effects,change,changes,pressure,feeling,feelings,shock,error,errors,result,results,focus,situation,conditions,hierarchies,inequality,inequalities,inflation,crisis,tension,tensions,diversity,risk,fear
profess | claim | He {professed|claimed} ignorance. | next=ignorance,innocence,surprise,interest
profess | claim | He {professed|claimed} to know. | next=to
profit | gain | They {profited|gained} from it. | next=from
progress | get worse | The disease {progresses|gets worse}. | prev=disease,illness,condition,disorder next=@end,and,to forms=s,past,base
progress | move forward | They {progressed|moved forward}. | next=. !prev=to,disease,illness,condition,disorder,cancer,infection,pregnancy,symptoms,tumour,season,game,match,day,night,story,novel,film,year,evening,war,century
prohibit | ban | They {prohibited|banned} the sale.
proliferate | spread | The weeds {proliferated|spread}.
promote | support | They {promote|support} peace. | next=peace,trade,growth,democracy,tourism
promulgate | make known | The rule was {promulgated|made known} in May. | forms=participle
promulgate | publish | They {promulgated|published} the law.
pronounce | declare | They {pronounced|declared} him dead. | next=him,her,them
propagate | travel | The waves {propagate|travel} in air. | next=through,in,along,at,from,as,outwards,outward,freely,faster prev=wave,waves,light,sound,signal,signals,can,they,which,that,it
propagate | spread | They {propagate|spread} rumours. | next=rumours,rumors,ideas,lies,news,myths
propel | push | It {propels|pushes} the ship.
propose | suggest | They {proposed|suggested} a new law. | !next=to,marriage,structure,structures,building,buildings,bridge,dam,road,route,tunnel,site,merger,plant,pipeline,mine !head=toast
prosecute | charge | They {prosecuted|charged} him. | !next=with,for !head=war,wars,law,laws,crime,crimes,case,cases,claim,claims,action,struggle,campaign !behind=for
prosper | do well | The town {prospered|did well}.
protest | object | They {protested|objected} to the plan. | next=to head=@noun,@name
protrude | stick out | A nail {protrudes|sticks out}.
prove | show | They {proved|showed} that it was late. | next=that forms=s,past
provide | give | They {provide|give} food to the poor. | forms=base,s,ing,past !next=for,that,by,with,you,us,them,him,her,me,it,people,customers,users,readers,.,otherwise !behind=with,for !head=pathway,pathways,path,paths,route,routes,passage,setting,backdrop,framework,link,links,child,children,family,families,student,students,pupil,pupils,resident,residents,employee,employees,worker,workers,member,members,citizen,citizens,patient,patients,refugee,refugees,owner,owners,consumer,consumers,visitor,visitors,soldier,soldiers,man,men,woman,women,victim,victims,farmer,farmers,user,reader,customer,client,clients,public,poor,population
provide | give | They {provide|give} an excuse for it. | behind=for head=rationale,reason,reasons,excuse,excuses,platform,evidence,explanation,explanations,support,argument,arguments,example,incentive,incentives,chance,context,help,clue,clues,justification,opportunity,material,ideas,data,means,proof forms=base,s,ing,past
provide | offer | They {provide|offer} a bus service. | forms=base,s,ing,past next=@det,@adj,@noun,@num head=service,services,course,courses,opportunity,opportunities,solution,solutions,facilities,accommodation,housing,products,programme,programmes !behind=with
provide | give | Shelter was {provided|given} by the town. | forms=participle prev=is,are,was,were,been,be,being next=by,to,in
provoke | cause | It {provoked|caused} the war. | next=the,a,an,widespread,angry,fierce,strong,public,huge,international,immediate,mass head=condemnation,criticism,demonstrations,unrest,fears,war,wars,crisis,debate,row,reaction,response,anger,outrage,protest,protests,riot,riots,controversy,discussion,conflict,strike,revolt,split,storm,change
provoke | cause | It {provoked|caused} anger. | head=war,wars,crisis,debate,row,reaction,reactions,response,responses,anger,outrage,protest,protests,riot,riots,controversy,discussion,conflict,strike,revolt,criticism,outcry,fury
provoke | anger | It {provoked|angered} him. | next=him,her,them,the !head=attack,attacks,question,questions,thought,thoughts,fight,collapse,fall
prune | cut | They {pruned|cut} the tree. | head=tree,trees,bush,bushes,hedge,hedges,branch,branches,rose,roses,shrub,shrubs,vine,vines,plant,plants
publicize | announce | They {publicized|announced} the sale. | !prev=much,well,widely,highly,fully,@num,least
pulverize | crush | They {pulverized|crushed} the rock.
purchase | buy | They {purchased|bought} a car.
purify | clean | They {purify|clean} the water.
purport | claim | It {purports|claims} to help. | next=to
pursue | work for | They {pursued|worked for} the same goals. | head=goal,goals,aim,aims,objective,objectives,peace,ambition,ambitions,reform,reforms,justice,independence,equality,target,targets,agreement,vision,resolution,solution,settlement,deal
pursue | follow | The policies {pursued|followed} by the bank are old. | forms=participle next=by,in prev=policy,policies,course,strategy,strategies,line,lines,path,approach
pursue | follow | They {pursued|followed} the same course. | head=policy,policies,course,path,line,lines,strategy,strategies,approach,car,cars,vehicle,van,lorry,bus,ship,deer,route,trail,programme,program,plan,plans,method,methods,tactics,trend !next=@end
quaff | drink | They {quaffed|drank} the wine.
quantify | measure | They {quantify|measure} the loss. | forms=base,s,ing,past next=@det,how !prev=is,are,was,were,be,been,being
quarrel | argue | They {quarrelled|argued} about it.
quash | throw out | The court {quashed|threw out} the order. | head=conviction,convictions,sentence,sentences,decision,order,ruling,verdict
quash | put down | They {quashed|put down} the revolt. | head=revolt,rebellion,uprising,protest,protests,dissent,mutiny
quell | put down | They {quelled|put down} the revolt. | next=@det
quench | put out | They {quenched|put out} the fire. | head=fire,fires,flame,flames
quench | satisfy | It {quenched|satisfied} his thirst. | head=thirst,hunger,curiosity,desire
quicken | speed up | They {quickened|sped up} the work. | next=@det
quip | joke | He {quipped|joked} about it.
quiver | shake | It {quivers|shakes} in the wind.
quiz | question | They {quizzed|questioned} him. | forms=past,participle,ing
radiate | give off | It {radiates|gives off} heat. | next=heat,light,energy,@det
raid | search | The police {raided|searched} the house. | next=@det head=house,houses,home,homes,flat,flats,office,offices,premises,property,properties,building,club,shop,warehouse,bar,apartment
raid | attack | They {raided|attacked} the town. | !head=refrigerator,fridge,kitchen,fund,funds,pension,pensions,savings,benefits,reserves,company,companies,budget,wardrobe,larder,cupboard,archive,archives,treasury,coffers,bank,banks,tomb,tombs,reserve,piggy,store,stores,safe
rally | gather | They {rallied|gathered} in the park. | next=in,at,outside !prev=share,shares,stock,stocks,market,markets,price,prices,pound,dollar,euro,yen,sales,oil
ram | hit | It was {rammed|hit} by a ship. | forms=participle next=by
ram | hit | The ship {rammed|hit} the pier. | head=pier,ship,ships,boat,boats,car,cars,truck,van,bus,vehicle,vehicles,wall,gate,gates,door,doors,fence,barrier,crowd,building,house,shop,tree,train !behind=into,through,down
rankle | annoy | It {rankled|annoyed} them.
ransack | rob | They {ransacked|robbed} the house. | head=house,houses,home,homes,shop,shops,store,stores,palace,church,churches,temple,temples,tomb,tombs,monastery
ratify | approve | They {ratified|approved} the deal. | head=treaty,treaties,agreement,agreements,deal,deals,constitution,amendment,amendments,convention,decision,plan,contract,accord,pact,appointment,budget,election,choice,proposal,law,document
rationalize | excuse | They {rationalized|excused} the act. | next=@det,@name,@adj !head=policy,policies,production,industry,system,services,itself,world,life,economy,society,numbers,number,factories,factory,firm,business,workforce,operations,network,spelling,prices,structure,process,processes,markets,market,taxes,tax,trade
ravage | damage | The storm {ravaged|damaged} the town.
raze | destroy | They {razed|destroyed} the town. | !next=to !behind=to
reactivate | restart | They {reactivated|restarted} the pump.
reaffirm | repeat | They {reaffirmed|repeated} their promise. | head=commitment,commitments,support,promise,promises,pledge,forecast,guidance,position,opposition,call
realise | understand | They {realised|understood} that it was late. | next=that,how,why
realize | understand | They {realized|understood} that it was late. | next=that,how,why
reap | get | They {reaped|got} the rewards. | next=the !head=whirlwind,harvest
rear | raise | They {rear|raise} sheep. | next=sheep,cattle,pigs,horses,@det,their,children,young
reassess | look again at | They {reassessed|looked again at} the plan. | next=@det forms=base,s,ing,past
reassure | calm | They were {reassured|calmed} by her voice. | next=by
rebel | rise up | They {rebelled|rose up}. | next=.,against
rebound | go up again | Sales {rebounded|went up again} in May. | prev=demand,sales,prices,shares,stocks,exports,profits !next=from,off forms=past,base,s
rebuff | reject | They {rebuffed|rejected} the offer. | next=@det,@name,him,her,them,it,by,attempts,calls,offers
rebuke | criticize | They {rebuked|criticized} him.
recant | take back | He {recanted|took back} the claim. | next=the,his,her,their
recapture | win back | They {recaptured|won back} the fort. | next=@det,@name,it
recede | go down | The floods {receded|went down}. | prev=water,waters,flood,floods,floodwater,floodwaters
recede | go back | The tide {receded|went back}. | prev=tide,sea,glacier,glaciers,ice,ocean
recede | fade | The danger {receded|faded}. | prev=danger,threat,threats,risk,fear,fears,memory,memories,hope,hopes,crisis
receive | get | They {received|got} little help. | forms=base,s,ing,past next=little,some,any,enough,such,extra,several,most,funding,treatment,money,training,payment,payments,support,help,information,care,medical,financial !head=computer,computers,program,programs,lights,light,rate,rates,size,buffer,buffers,queue
receive | get | They {received|got} a letter. | forms=base,s,ing,past next=@det,@adj,@num,@noun,more,many,much !head=envoy,envoys,guest,guests,visitor,visitors,king,queen,president,minister,delegation,pope,ambassador,pilgrim,pilgrims,stranger,strangers,customers,patients,computer,computers,program,programs,end,ends,station,machine,device,devices,process,lights,light,rate,rates,size,buffer,buffers,queue
reciprocate | return | They {reciprocated|returned} the favour. | next=the,this
recite | say | She {recited|said} the poem. | forms=past,ing head=poem,poems,prayer,prayers,verse,verses,rhyme,rhymes,psalm,rosary,words,oath,name,names
reckon | think | They {reckon|think} that it is late. | !next=with,on,up,without,among,our,from,by,in,at,to,as,it,him,them,her,amongst !behind=at
reclaim | get back | They {reclaimed|got back} the lost bags. | next=the,their,his,her forms=base,ing,past !head=land,soil,marsh,marshes,desert,street,streets,swamp
recline | lie back | He {reclined|lay back}. | next=@end,on,in
recognise | know | They {recognised|knew} him. | next=him,her,them !prev=not,n't !head=@noun
recognize | know | They {recognized|knew} him. | next=him,her,them !prev=not,n't !head=@noun
recoil | jump back | He {recoiled|jumped back}. | forms=past,ing
recollect | remember | They {recollect|remember} the war.
recommence | start again | It {recommenced|started again}. | next=@end,in,on,at,after,with
reconcile | settle | They {reconciled|settled} the dispute. | next=the head=dispute,disputes,difference,differences,quarrel,quarrels,argument,conflict
reconsider | think again about | They {reconsidered|thought again about} the plan. | next=@det
reconstruct | rebuild | They {reconstructed|rebuilt} the bridge. | !head=event,events,text,texts,history,past,crime,scene,word,words,life,lives,origins,sequence,story,face,movements,language,languages,journey,conversation
reconvene | meet again | They {reconvened|met again} in May. | !next=@det
recount | tell | He {recounted|told} the story. | head=story,stories,tale,tales,joke,jokes
recount | describe | He {recounted|described} the events. | next=the,a,his,her,how !head=vote,votes,ballot,ballots,money,argument,arguments
recoup | make up for | They {recouped|made up for} the loss. | head=loss,losses
recoup | get back | They {recouped|got back} the cost. | next=@det,their
recover | get better | He {recovered|got better}. | next=@end !prev=fully,quite,completely,partly,been,is,are,was,were,be,being,never,ever,subsequently,when,if,file,files,data,sales,demand,economy,market,markets,prices,trade,exports,profits,growth,output,shares
recover | find | They {recovered|found} the body. | head=body,bodies,remains,wreckage,corpse,corpses,fossil,fossils,weapon forms=past,participle
recover | get back | They {recovered|got back} the money. | next=the,@det !head=vehicle,vehicles,body,bodies,remains,wreckage,corpse,corpses,aircraft,fossil,fossils,artefacts,artifacts,weapon
recruit | hire | They {recruited|hired} workers. | next=staff,workers,teachers,nurses,doctors,employees,engineers,drivers,new,skilled,qualified,foreign,sufficient,enough,cabin,crew,additional,many,several,highly,experienced,young,temporary,seasonal,local
rectify | correct | They {rectified|corrected} the fault.
recuperate | recover | He {recuperated|recovered} at home.
recur | happen again | It may {recur|happen again}. | prev=may,might,could,will,to,not
redevelop | rebuild | They {redeveloped|rebuilt} the harbour.
redistribute | share out | They {redistributed|shared out} the land. | head=land,lands,wealth,income,money,food,power,resources,profits,property,farms,goods,grain !behind=from,upward,upwards
redistribute | give | It was {redistributed|given} to the poor. | forms=participle next=to prev=was,were,be,been,being
redistribute | share out | It was {redistributed|shared out} among the poor. | forms=participle next=among,between,equally prev=was,were,be,been,being
redress | correct | They {redressed|corrected} the wrong. | next=@det
reduce | cut | It was {reduced|cut} to two hours. | forms=participle next=to prev=been,was,were head=hour,hours,minute,minutes,year,years,months,days,percent,euros,dollars,pounds
reduce | cut | They {reduced|cut} costs. | next=costs,prices,taxes,spending,crime,pollution,waste,jobs,emissions
reek | smell | It {reeks|smells} of fish.
refine | improve | They {refined|improved} the plan. | next=@det !head=oil,sugar,metal,ore,gold,petroleum,uranium,copper
refrain | hold back | They {refrained|held back} from it.
refund | pay back | They {refunded|paid back} the money. | next=@det
refurbish | restore | They {refurbished|restored} the hall.
refute | prove wrong | It was {refuted|proven wrong} by a test. | forms=participle prev=was,were,been,be,is,are,later,then,subsequently,soon,finally,since next=by,in,@end
refute | disprove | The test {refuted|disproved} the theory. | head=theory,theories,idea,ideas,argument,arguments,notion,myth,hypothesis,assumption,view,views
regain | get back | They {regained|got back} control. | !next=consciousness,composure !head=frontier,shore,coast,port,house,road,summit,camp,lines,ship,balance
regard | look at | She {regarded|looked at} him with suspicion. | next=him,her,them,it,me,us,you,@det behind=with forms=base,s,ing,past
regard | see | He was {regarded|seen} by many as a leader. | forms=participle next=by
regard | see | They {regard|see} small firms as risky. | forms=base,s,ing,past behind=as
regard | see | They {regard|see} him as a leader. | next=him,her,them,it,this !behind=with
regenerate | grow back | They can {regenerate|grow back} a tail. | forms=base head=tail,tails,limb,limbs,arm,arms,leg,legs,organ,organs,tissue,tissues,skin,bone,cells
regret | be sorry for | They may {regret|be sorry for} the act. | forms=base next=the,it,this
regulate | control | They {regulate|control} the price.
rehearse | practise | They {rehearsed|practised} the play.
reign | rule | He {reigned|ruled} for ten years. | !next=supreme,champion,champions,world !head=champion,champions,title !prev=silence,chaos,peace,confusion,fear,calm
reimburse | pay back | They {reimbursed|paid back} the cost. | next=@det
reimpose | bring back | They {reimposed|brought back} the tax. | next=the,a
reinforce | support | It {reinforced|supported} the case. | next=@det head=case,idea,ideas,view,views,belief,beliefs,argument,claim,point,message,impression,theory
reinstate | bring back | They {reinstated|brought back} the tax. | next=@det
reiterate | repeat | They {reiterated|repeated} the point.
reject | turn down | He {rejects|turns down} the offer. | forms=base,s prev=he,she,they,@name next=@det head=offer,offers,plan,plans,proposal,proposals,request,requests,application,applications,bid,bids,appeal,appeals,deal,deals,invitation,demand,demands,suggestion,job
reject | turn down | They {rejected|turned down} the plan. | next=@det forms=past head=offer,offers,plan,plans,proposal,proposals,request,requests,application,applications,bid,bids,appeal,appeals,deal,deals,invitation,call,calls,demand,demands,suggestion,bill,amendment,treaty
reject | disagree with | They {rejected|disagreed with} the idea. | forms=base,s,past next=@det !prev=is,are,was,were,be,been,being head=idea,ideas,notion,notions,concept,concepts,view,views,opinion,principle
rejoice | celebrate | They {rejoiced|celebrated}. | !next=in
rejuvenate | renew | It {rejuvenated|renewed} the town.
rekindle | bring back | It {rekindled|brought back} old memories. | head=memory,memories,hope,hopes,romance,friendship,love
relay | pass on | They {relayed|passed on} the news. | next=@det,information
relegate | move down | The team was {relegated|moved down} to the third league. | forms=participle prev=was,were,been,be,being head=league,division,tier,group
relent | give in | In the end he {relented|gave in}.
relieve | free | It {relieved|freed} them from this work. | next=him,her,them,us,me,you behind=from
relieve | free | It {relieves|frees} the staff of this work. | next=@det behind=of,from !head=pain,pains,pressure,stress,suffering,symptom,symptoms,burden,boredom,anxiety,tension,tensions,poverty,monotony,distress,effect,effects,misery,hunger,discomfort,fear,fears,shortage,problem,problems,siege
relieve | ease | It {relieved|eased} the pain. | head=pain,pains,pressure,stress,suffering,symptom,symptoms,burden,boredom,anxiety,tension,tensions,poverty,distress,misery,hunger,discomfort,fear,fears,shortage,congestion,itching,headache,cough
relinquish | give up | They {relinquished|gave up} control.
relish | enjoy | They {relish|enjoy} the food.
relive | remember | They {relived|remembered} the day. | next=the,this
relocate | move | They {relocated|moved} to Spain.
rely | depend | They {rely|depend} on rain. | forms=base,s,past,participle
remain | be still | It {remains|is still} the largest town. | forms=s next=@det,questionable,highly,inconclusive,unproven,incomplete,obscure,elusive,doubtful,unknown,unclear,popular,common,important,possible,rare,famous,widespread,controversial,disputed,uncertain,hard,difficult,true,small,large,high,low,strong,weak,poor,valid,active,intact,visible,essential,legal,illegal,alive,unsolved,unexplained,undefeated,dangerous,vulnerable,dependent !prev=that,which,what,who,there,nonetheless,nevertheless,still,always
remain | stay | They kept {remaining|staying} in town. | forms=ing !prev=@noun next=in,at,on,with,here,there,until,open,closed,calm
remain | stay | It {remains|stays} open. | next=open,closed,indoors,here,in,at,there,with,on,until,@prep,calm,quiet,silent,cool,cold,warm,hot,dry,wet,alive,awake,small,strong,high,low,loyal,free,safe,healthy,independent,neutral,faithful,single,unmarried,friendly,stable,steady,flat,firm,active,fit,close,united,poor,rich,weak,secret,hidden,young,clean,fresh,full,empty,seated,standing,upright,available,intact,visible,alert,seated,still,strict,tight,constant,unchanged,inside,outside,together,apart !next=incompatible,inconsistent,opposed,hostile,subject,unwilling,reluctant,suspicious,vulnerable,prone,crucial,vital,central,essential,necessary,relevant,remarkable,incomplete,questionable,highly,doubtful,inconclusive,unproven,incomplete,obscure,elusive,uncertain,unclear,unknown,concerned,controversial,important,popular,common,optimistic,sceptical,skeptical,convinced,responsible,undecided,unresolved,unexplained,unsolved,divided,critical,committed,likely,possible !prev=that,which,what,still,there,question,questions,doubt,doubts,issue,issues,problem,problems,concern,concerns,little,much,uncertainty !head=@plural forms=base,s,past,participle
remark | say | He {remarked|said} that it was late. | next=that
remedy | fix | They {remedied|fixed} the fault.
reminisce | talk | They {reminisced|talked} about it. | next=about
remit | send | They {remitted|sent} the sum. | !head=fine,fines,sentence,penalty,punishment,sin,sins,tax,taxes,debt,debts,rent,rents,toll,dues,duty,demand,demands,revenue,revenues
remove | take off | He {removed|took off} his hat. | next=the,a,his,her,their head=hat,hats,lid,lids,top,cover,covers,cap,coat,shoe,shoes,boots,clothes,jacket,gloves,glasses,helmet,mask,ring,bandage,shirt,skin,peel,label,wheel,wheels
remove | take out | They {removed|took out} the stones. | next=the,a,his,her,their head=stone,stones,seed,seeds,bone,bones,tooth,teeth,tumour,tumor,appendix,kidney,bullet,splinter,battery,batteries,cork,core,screws
remove | take away | They {removed|took away} the box. | next=the,a,his,her,their,it,them !head=directory,directories,encoding,package,packages,module,key,keys,entry,entries,object,objects,tag,tags,branch,user,users,index,error,errors,conffile,need,limit,limits,restriction,restrictions,file,files,folder,app,software,line,lines,word,words,comma,comment,comments,item,row,rows,column,columns,node,element,elements,duplicates,value,values,option,button,feature,link,links !behind=from
remunerate | pay | They {remunerated|paid} the men.
renege | go back | They {reneged|went back} on the deal. | next=on
renounce | give up | They {renounced|gave up} the claim.
renovate | restore | They {renovated|restored} the hall.
repair | fix | They {repaired|fixed} the road. | !next=to
repatriate | send home | They {repatriated|sent home} the men. | next=@det
repay | pay back | They {repaid|paid back} the debt. | next=@det
repeal | end | They {repealed|ended} the law.
repel | fight off | They {repelled|fought off} the attack. | head=attack,attacks,invasion,invaders,assault,attacker,attackers,aggression,enemy
repel | drive away | It {repels|drives away} flies. | !next=each,one !head=water,moisture,magnet,magnets,pole,poles,charge,charges,electron,electrons,particle,particles,rain,dirt
replenish | refill | They {replenished|refilled} the tank. | head=tank,tanks,glass,glasses,cup,cups,bottle,bottles,shelf,shelves,reservoir,reservoirs,aquifer,lake,lakes,well,wells,purse,treasury,larder,coffers
replenish | renew | They {replenished|renewed} their supplies. | head=supply,supplies,stock,stocks,reserves,population,soil,soils,resource,resources,nutrient,nutrients,nitrogen
replicate | copy | They {replicated|copied} it. | !next=the,this,these,results,findings,our,his,her,their
reply | answer | They {replied|answered} at once. | !next=to,with
report | say | They {reported|said} that it was late. | next=that
represent | make up | They {represent|make up} half of the staff. | next=half forms=base,s,past,ing
represent | make up | They {represent|make up} 40 percent of the staff. | next=@num,only,about,nearly,over,almost,more,less,half,roughly,approximately,around head=percent,%,cent,third,thirds,quarter,quarters,half,fifth,tenth
represent | stand for | Each dot {represents|stands for} a town. | next=a,an,the,one,two prev=dot,dots,line,lines,letter,letters,symbol,symbols,star,stars,colour,color,colours,colors,stripe,stripes,arrow,arrows,bar,bars,lion,eagle,cross,flag
repress | hold back | They {repressed|held back} the tears. | head=tear,tears,laugh,laughter,smile,anger,urge,emotion,emotions,feeling,feelings,cough
reprieve | spare | He was {reprieved|spared} at the last minute. | forms=participle prev=was,were,been
reprimand | criticize | They {reprimanded|criticized} him.
reproach | blame | She {reproached|blamed} him for it. | next=him,her,them,himself,herself,themselves,@name
reproduce | breed | They {reproduce|breed} in spring. | next=in,once,quickly,@end prev=@plural,they,species forms=base,s
reprove | scold | He {reproved|scolded} the boy.
repudiate | reject | He {repudiated|rejected} the claim.
repulse | fight off | They {repulsed|fought off} the attack. | head=attack,attacks,assault,assaults,invasion,invaders,enemy,attackers,charge,army
require | need | It {requires|needs} a lot of water. | !prev=is,are,was,were,be,been,by,as,law,laws,rule,rules,regulation,regulations,act,duty,honour,honor,justice,morality,fairness,reason,logic,prudence,decency !next=instead,@end,that,@ing,him,her,them,us,you,me,everyone,to !head=student,students,pupil,pupils,men,women,child,children,employee,employees,employer,employers,worker,workers,member,members,maid,company,companies,firm,firms,school,schools,driver,drivers,bank,banks,applicant,applicants,user,users,visitor,visitors,passenger,passengers,owner,owners,citizens,candidates !behind=to
requisition | take | They {requisitioned|took} the boat. | forms=base,s,past,participle
reschedule | move | They {rescheduled|moved} the game.
rescind | cancel | They {rescinded|canceled} the offer.
rescue | save | They {rescued|saved} the dog.
research | study | She {researched|studied} the cause. | next=@det,how,why
resemble | look like | They may {resemble|look like} a cat. | forms=base
resemble | be like | It {resembles|is like} a cat. | forms=s !prev=closely,strongly,most,vaguely
resent | dislike | They {resent|dislike} him. | !head=prospect,loss,fact,idea,way,change,decision
reserve | book | They {reserved|booked} a seat. | next=a head=seat,seats,table,room,court,place,ticket,flight,block
reside | lie | The power {resides|lies} in the crown. | next=in,with prev=power,problem,problems,authority,difficulty,value,answer,strength,responsibility,beauty
reside | live | They {reside|live} in Rome. | !next=with !prev=power,authority,sovereignty,right,rights,responsibility,problem,problems,value,strength,interest,control,difficulty,beauty,wealth,answer,risk,virtue,meaning
resign | quit | He {resigned|quit} in May. | next=@end,from,in,as,after,on,over
resolve | solve | They {resolved|solved} such problems. | next=all,these,such,any head=problem,problems
resolve | settle | The dispute was {resolved|settled} in May. | forms=participle prev=was,were,be,been,is next=in,by,at,peacefully,quickly,through
resolve | settle | They {resolved|settled} the dispute. | next=the,this,their head=dispute,disputes,difference,differences,conflict,conflicts,disagreement,disagreements,quarrel,argument,row,matter,question,status,complaint,case
resolve | solve | They {resolved|solved} the problem. | next=the,this,their head=problem,problems,issue,issues,mystery,puzzle,crisis,difficulty,difficulties
resort | turn | They {resorted|turned} to force. | next=to
respond | react well | They {respond|react well} to treatment. | !prev=to next=to head=treatment,treatments,therapy,therapies,medication,medicine,antibiotics
respond | reply | He {responded|replied} that it was late. | next=@end,that prev=he,she,i,@name
respond | answer | About ten percent {responded|answered}. | next=@end prev=cent,percent,%,half,third,people,customers,members,firms,readers
respond | answer | They {responded|answered} with a new plan. | next=with
respond | react | They {respond|react} to the news. | next=to,@end,quickly,slowly,badly,rapidly,faster,differently,angrily,positively,immediately !head=allegation,allegations,charge,charges,accusation,accusations,claim,claims,point,points,objection,objections,argument,arguments,critics,survey,consultation,question,questions,email,letter,message,call,calls,request,requests,enquiry,customers,query,queries,command,commands,treatment,treatments,therapy,therapies,medication,drug,drugs,medicine,antibiotics,complaint,complaints,criticism !prev=third,third,half,quarter,customers,respondents,percent,cent,majority,%
restore | bring back | They {restored|brought back} peace. | next=peace,order,power,democracy,law
restrain | hold back | They {restrained|held back} the dog.
restrict | limit | They {restricted|limited} the use of water.
resume | go back to | She {resumed|went back to} her studies. | next=his,her,their,its head=studies,study,career,work,duties,education,post,job,training,normal
resume | restart | They {resumed|restarted} the talks. | head=talks,negotiations,discussions,flights,testing,tests,trade,production,services,construction,hearings,operations,attacks,bombing,payments,exports,talking
resume | start again | It {resumed|started again} in May. | next=@end,in,on,at,after,with
resurface | appear again | The rumour {resurfaced|appeared again}. | forms=base,s,past next=in,on,@end
resurrect | bring back | They {resurrected|brought back} the plan. | next=the,a,his,her,their,its
retain | keep | They {retained|kept} the old name. | !next=earnings,profits,profit,austenite,placenta,search
retaliate | strike back | They {retaliated|struck back}.
retard | slow | It {retards|slows} the growth.
retire | stop working | He {retired|stopped working} at 65. | next=at,because,early !behind=end
retrace | go back over | They {retraced|went back over} the route. | next=the,their,his,her head=route,steps,path
retract | take back | He {retracted|took back} the claim. | next=@det,it !head=claw,claws,neck,head,wheels,tongue,blade,wings
retreat | move back | They {retreated|moved back}. | next=.,to
retrieve | fetch | They {retrieved|fetched} the data. | head=data,document,documents,page,pages,file,files,record,records,information,message,messages,value,item,items
retrieve | get back | They {retrieved|got back} the ball. | next=the !prev=to
retrieve | get | They {retrieved|got} the box. | next=@det,@noun,@adj !prev=is,are,was,were,be,been,being !head=situation,position,honour,honor,reputation
revamp | improve | They {revamped|improved} the show.
reveal | show | It {reveals|shows} how much it costs. | forms=s,base,ing next=how,what,which,where,why
reveal | say | He {revealed|said} that it was late. | prev=he,she,they,@name,officials,police,club,company,firm,bank,council,spokesman,spokeswoman,minister,ministers,source,sources,family,singer,actor,actress,star,player,coach,manager,president,chief,boss,owner,owners,organisers,organizers,detectives,scientists next=that
reveal | show | They {revealed|showed} the truth. | !next=how,it,them,him,her !head=price,prices,source,sources,details,password,secret,secrets,identity,identities,murderer,killer,name,names,indiscretions,whereabouts,password
revere | respect | They {revere|respect} him.
revert | return | They {reverted|returned} to the old plan. | next=to,back
revert | undo | They {reverted|undid} the change. | next=@det !head=case,type,land
revise | change | They {revised|changed} the plan. | !next=for
revive | bring back | They {revived|brought back} the show. | next=the,a !head=man,woman,boy,girl,child,patient,patients,victim,victims,economy,industry,business,market,trade,talks,hopes,fears,spirits,town,city
revoke | cancel | They {revoke|cancel} the deal.
revolt | rebel | They {revolted|rebelled} against him. | forms=base,ing,past next=against,in,and
revolt | rebel | Each town {revolts|rebels} against him. | forms=s next=against
revolutionize | change | It {revolutionized|changed} the trade.
revolve | turn | The wheel {revolves|turns}. | !next=around,about,round,door,doors,credit,fund,funds,account,accounts,loan,loans
rework | change | They {reworked|changed} the plan. | next=@det
ridicule | laugh at | They {ridiculed|laughed at} him. | next=@det,@name,@plural,him,her,them,us,me,you,it,people
rile | anger | It {riled|angered} the owner.
roam | wander | They {roam|wander} the hills. | !next=profile,profiles,charge,charges,fee,fees
romp | play | The dogs {romped|played} in the yard. | next=in,around forms=base,past,ing
rotate | turn | The wheel {rotates|turns} slowly. | !next=crops,staff,between,frequently,occasionally,daily,weekly !head=crop,crops,staff,tyres,tires,job,jobs,role,roles,image,shape,point,log,logs,logfile,logfiles,file,files,key,keys,delegate,delegates,password,passwords,member,members !prev=files,logs,keys
rouse | wake | It {roused|woke} the child. | !head=interest,suspicion,suspicions,anger,passion,passions,curiosity,feeling,feelings,nature,emotion,emotions,crowd,public,people,sympathy,troops
rout | defeat | They {routed|defeated} the army. | forms=past,participle next=the,them,him,his,their
rove | wander | They {rove|wander} the hills.
rue | regret | They {rued|regretted} it.
rummage | search | He {rummaged|searched} through the box.
rupture | burst | The pipe {ruptured|burst}. | !head=tendon,tendons,ligament,ligaments,muscle,muscles,tie,ties,relation,relations,link,links
`,
);
