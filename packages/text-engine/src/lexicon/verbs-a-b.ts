import { readEntries } from "./entry.ts";

/** Verbs from A to B. */
export const VERBS_A_B = readEntries(
  "verb",
  `
abandon | leave | They {abandoned|left} the town. | next=@det head=town,city,village,house,home,building,ship,island,site,area,car,camp,castle,homes,houses,towns,villages,cars,farm,farms,ships,wife,husband,family,child,children,baby
abandon | give up | They {abandoned|gave up} the plan. | forms=base,s,ing,past next=@det
abate | ease | The storm {abated|eased} at night.
abbreviate | shorten | They {abbreviated|shortened} the name.
abdicate | give up the throne | He {abdicated|gave up the throne}. | next=@end,in,for,and,as,on,after
abduct | kidnap | They {abducted|kidnapped} the child.
abet | help | They {abet|help} the thief.
abhor | hate | They {abhor|hate} the noise.
abide | stay | They {abided|stayed} there. | next=there,here
abolish | end | They {abolished|ended} the tax. | !head=bag,bags,packaging,office,post,department,ministry,council,agency,committee,straws
abridge | limit | The law {abridged|limited} their rights. | head=right,rights,freedom,freedoms,liberty,liberties,speech,privilege,privileges,power,powers,prerogative
abridge | shorten | They {abridged|shortened} the book. | head=book,books,novel,article,version,text,story,play,dictionary,edition,work
abscond | run away | He {absconded|ran away} at night.
absolve | clear | The court {absolved|cleared} him. | !next=from !behind=from
absorb | take in | The cloth {absorbs|takes in} water. | next=water,heat,moisture,the !head=cost,costs,loss,losses,blow,shock,shocks,impact,rise,rises,increase,increases,price,prices,debt,debts,effect
abstain | stay away | They {abstained|stayed away} from wine. | next=from
accede | agree | He {acceded|agreed} to the plan. | next=to !head=throne,presidency,union,eu,treaty,convention
accelerate | speed up | It {accelerates|speeds up} the work. | !next=to !prev=inflation
accentuate | bring out | It {accentuated|brought out} the gap.
acclaim | praise | They {acclaimed|praised} the film.
acclimatize | get used | They {acclimatized|got used} to the heat. | next=to
accommodate | make room for | They built it to {accommodate|make room for} bigger ships. | prev=to head=ship,ships,vessel,vessels,congregation,crowds,aircraft,planes,trains,cars
accommodate | house | They are {accommodated|housed} in tents. | forms=participle next=in prev=is,are,was,were,be,been,being
accommodate | hold | It {accommodates|holds} the town archives. | head=archives,archive,museum,collection,offices,library
accommodate | hold | It can {accommodate|hold} an audience of 300. | head=audience,audiences,spectators,guests,passengers,visitors,pupils,students,inmates,patients,school,offices,library
accommodate | make room for | They had to {accommodate|make room for} the growing crowd. | head=number,numbers,volume,traffic,crowd,crowds,population,demand forms=base,s,ing,past
accommodate | hold | It {accommodates|holds} 300 guests. | !head=environment,environments,need,needs,request,requests,wish,wishes,view,views,style,styles,change,changes next=@num,up,over,about,more,several,many
accompany | go with | She {accompanied|went with} him. | forms=base,s,ing,past next=@det,@name,him,them !head=singer,singers,choir,song,songs,violinist,cellist,dancers
accomplish | do | They {accomplished|did} the task. | head=task,tasks,work,job,deed,deeds
accomplish | achieve | They {accomplished|achieved} the change.
accord | give | She was {accorded|given} a warm welcome. | forms=participle prev=is,are,was,were,be,been,being next=@det,@adj,@noun
accord | give | The law {accords|gives} the same weight to both. | forms=base,s,past next=the,a,an,equal,great,full,more,less !prev=with
accost | stop | A man {accosted|stopped} him.
accrue | go | The gain {accrues|goes} to the owner. | next=to
accrue | build up | The debts {accrued|built up}. | forms=base,s,ing,past
accumulate | build up | Dust {accumulated|built up} in the room. | forms=base,s,ing,past,participle !next=the,a,depreciation,interest,dividends,profit,profits !prev=@det,of,with
achieve | get | They {achieved|got} the same result. | head=result,results,performance,accuracy,effect,effects,rates,speed,speeds,score,scores,grade,grades,savings
achieve | reach | They {achieved|reached} their goal. | head=goal,goals,aim,aims,target,targets,objective,objectives,potential,milestone,milestones,object,ends,agreement,consensus,peak
acknowledge | accept | It is widely {acknowledged|accepted} that it fell. | forms=participle prev=widely,generally,universally,commonly,now,well next=that,as,to
acknowledge | admit | They {acknowledged|admitted} that it fell. | next=that
acknowledge | admit | They {acknowledged|admitted} the fault. | next=the,their,his,her,its head=fault,faults,mistake,mistakes,error,errors,problem,problems,failure,failures,guilt,truth,difficulty,difficulties,limits,limitations,weakness,weaknesses,defeat,risk,risks,debt,debts,need,fact,possibility
acquire | buy | It was {acquired|bought} by a rival. | forms=participle prev=was,were,been next=by
acquire | learn | Children {acquire|learn} language. | head=language,languages,vocabulary,grammar,pidgin,creole,dialect,tongue,words,sounds,syntax
acquire | gain | They {acquired|gained} skills. | head=knowledge,skill,skills,experience,reputation,confidence,strength,fame,wealth,status,insight,insights,power,control,influence,independence
acquire | buy | They {acquired|bought} the firm. | head=company,companies,firm,firms,stake,shares,rival,rivals,startup,brand,brands,airline,newspaper,hotel,hotels,club,factory,building,buildings,painting,paintings,estate,apartment,apartments,competitor,competitors,business,businesses,bank,banks,property,properties,land,house,houses,chain,chains,publisher,manufacturer,subsidiary
acquire | get | They {acquired|got} a new shop. | forms=base,s,ing,past !head=discipline,sense,taste,habit,habits,character,meaning,meanings,importance,significance,air,virtue,sanctity,momentum,force,citizenship,right,rights,title,interest,stake,share
acquit | clear | The court {acquitted|cleared} him. | !next=and,or
activate | turn on | They {activated|turned on} the alarm. | !next=carbon,charcoal,sludge !prev=newly !head=account,accounts,card,cards,membership,subscription,warranty,licence,license,troops,reserves,reservists,unit,units,plan,clause,guarantee,soldiers
adapt | fit | They {adapted|fitted} the lesson to the class. | behind=to head=lesson,lessons,teaching,course,courses,message,messages,speech,product,products,method,methods,service,services,approach,tone,style forms=base,s,ing,past
adapt | change | They {adapted|changed} the plan. | next=the,their,its,his,her !behind=to !head=novel,novels,book,books,story,stories,play,plays,series,work,works,memoir,tale,poem,screenplay,cinema
add | say | He {added|said} that it was late. | next=that forms=base,s,past !head=@noun,@name !prev=just,then,value
address | deal with | They {addressed|dealt with} the shortage. | head=shortage,shortages,problem,problems,lack,concerns,concern,crisis,issue,issues,challenge,challenges,poverty,inequality,inequalities,cause,causes,gap,threat,threats,needs,shortcomings,weaknesses,pollution
address | deal with | They {addressed|dealt with} such problems. | next=this,these,such
adhere | stick | The paint {adheres|sticks} to the wall. | !prev=was,were,been,be,is,are,being,@adv
adjoin | be next to | The shop {adjoins|is next to} the park. | forms=s
adjourn | put off | They {adjourned|put off} the trial. | head=trial,hearing,case,session,debate,inquest
adjourn | put off | It was {adjourned|put off} until May. | forms=participle next=until,till
adjourn | stop | They {adjourned|stopped} at noon. | next=at,for,@end forms=base,s,ing,past
adjudicate | settle | The court {adjudicated|settled} the dispute. | head=dispute,disputes,matter,matters,question,questions,conflict,conflicts,issue,issues
adjudicate | judge | He {adjudicated|judged} the case. | !head=dispute,disputes,matter,matters,question,questions,conflict,conflicts,issue,issues
adjust | change | They {adjusted|changed} the price. | head=price,prices,rate,rates,setting,settings,volume,temperature,size,speed,plan,plans,level,levels,amount,amounts,number,numbers,budget,budgets,tactics,strategy,schedule,schedules,dose,length,height,width,position,angle,timing,diet,behaviour,behavior,approach,policy,policies,wages,tone,brightness,pressure,pace !head=expectation,expectations,aspiration,aspirations,ambitions,sights
adjust | change | They {adjusted|changed} the text. | next=@det !head=tie,glasses,hat,belt,collar,seat,mirror,mirrors,strap,straps,helmet,cap,robe,robes,dress,coat,clothes,clothing,scarf,headset,microphone,brake,brakes,engine,valve,valves,chain,screw,screws,rope,ropes,sail,sails,clock,watch,focus,lens,expectation,expectations,aspiration,aspirations,ambitions,sights
administer | give | They {administered|gave} a test to the class. | forms=base,s,ing,past head=test,tests,questionnaire,questionnaires,survey,exam
administer | give | They {administered|gave} first aid. | head=aid
administer | give | The drug is {administered|given} orally. | forms=participle next=orally,intravenously,promptly,immediately,to,daily,before,during,within,a,an,the,oxygen,antibiotics,drugs,painkillers,medication,first,with,alongside,via
administer | give | They {administer|give} the drug. | head=drug,drugs,medicine,medicines,medication,vaccine,vaccines,injection,injections,dose,doses,treatment,shock,shocks,antibiotics,oxygen,insulin,painkillers
administer | run | She {administers|runs} the fund. | head=fund,funds,programme,program,scheme,office,region,area,island,school,estate,prison,site,project,system
admire | respect | They {admired|respected} him. | next=him,them,you,us
admire | respect | They {admired|respected} her courage. | head=courage,bravery,honesty,determination,leadership,leader,leaders,teacher,teachers,author,scientist,scientists,people,parents,father,mother,coach
admonish | warn | They were {admonished|warned} to be quiet. | forms=participle next=to,not,against,about
admonish | scold | The owner {admonished|scolded} the staff.
adopt | pass | The council {adopted|passed} a law. | head=resolution,resolutions,law,laws,amendment,amendments,bill,bills,legislation,motion
adopt | accept | They {adopted|accepted} the proposal. | head=proposal,proposals,recommendation,recommendations,suggestion,suggestions
adopt | start using | They {adopted|started using} the method. | head=method,methods,technique,techniques,technology,technologies,system,systems,style,styles,name,names,tool,tools,practice,practices,currency,euro,language,word,words,term,terms,standard,standards,model,models,format,procedure,procedures,process,software,calendar,alphabet,script,spelling,approach,approaches,strategy,strategies,tactics,design,designs,title,symbol !prev=@det,newly,recently,widely,commonly,generally,universally,officially
adore | love | They {adore|love} the old house.
adorn | decorate | They {adorned|decorated} the hall.
advance | move forward | The army {advanced|moved forward} to the river. | next=to,towards,into,through,against !prev=well,far,more,most,so,very,much
advise | tell | They {advised|told} him to stop. | next=him,her,them,people,us behind=to,not,that,against
advocate | support | They {advocated|supported} a new law. | !next=for,of,that
affiliate | link | It is {affiliated|linked} with the church. | forms=participle
affirm | state | They {affirmed|stated} that it was so. | next=that !behind=which
affix | fix | It was {affixed|fixed} to the wall. | next=to
afflict | affect | It {afflicts|affects} many people. | !next=with
afford | give | Protection is {afforded|given} by law. | forms=participle prev=is,are,was,were next=by,to,only
afford | give | It {affords|gives} pupils the chance to speak. | forms=s,past,ing next=@plural,us,them,him,her,me,you,pupils,students,visitors,people,users,children,workers
afford | give | It {affords|gives} a safe harbour. | forms=s,base head=anchorage,opportunity,opportunities,refuge,access,habitat,glimpse,harbour,passage,comfort,relief prev=it,they,which,that,bay,hill,hills,tower,window,windows,park,@noun,and
afford | give | It {affords|gives} guests a view. | forms=s next=visitors,guests,travellers,travelers,tourists,viewers,readers,residents,players,passengers,them,him,us,people
afford | give | It {affords|gives} views of the town. | head=view,views,protection,shelter
aggravate | make worse | It was {aggravated|made worse} by the rain. | forms=participle next=by
aggravate | worsen | It {aggravated|worsened} the injury. | next=@det,@noun,@adj head=asthma,injury,injuries,condition,wound,knee,ankle,back,situation,relations,conflict,illness,disease,symptoms,crisis,damage,effect,effects
aggravate | add to | It {aggravated|added to} the pain. | next=@det !head=neighbours,neighbors,people,teacher,parents,boss,brother,sister
aggrieve | hurt | It {aggrieved|hurt} them. | forms=base,s,ing,past
agonize | worry | They {agonized|worried} over it.
aid | help | It {aids|helps} the worker. | !prev=computer
alarm | worry | It {alarmed|worried} the guests.
alert | warn | They {alerted|warned} the police. | next=@det,people,@noun
alienate | cut off | They were {alienated|cut off} from their work. | forms=participle next=from !prev=is,be,not
alienate | drive away | It {alienated|drove away} old friends. | forms=base,s,ing,past !next=himself,herself,itself,themselves,ourselves,yourself !behind=from !head=agents,agent,labour,labor,freedom,liberty,power,right,rights,land,lands,property,life,lifetime,product,products,individual,human,humans,nature
align | line up | They {aligned|lined up} the chairs. | next=the
allay | calm | They {allayed|calmed} his fears.
allege | claim | They {alleged|claimed} that he lied.
alleviate | ease | The pill {alleviates|eases} the pain.
allot | give | The work was {allotted|given} to us. | forms=participle next=to
allot | give | They {allotted|gave} each child a seat. | !prev=@det
allude | refer | He {alluded|referred} to the war.
alter | change | They {altered|changed} the plan.
alternate | take turns | They {alternate|take turns}. | forms=base,ing,past next=@end
amalgamate | join | They {amalgamated|joined} the two firms.
amass | build up | They {amassed|built up} large savings. | head=savings,losses,support
amass | build up | They {amassed|built up} a fortune. | head=fortune,fortunes,wealth,power,debt,debts,knowledge,influence,experience,army
amass | collect | He {amassed|collected} old coins. | !head=savings,troops,support,votes,points,losses
ameliorate | improve | It {ameliorated|improved} the lives of the poor.
amend | change | They {amended|changed} the law.
amplify | strengthen | The signal is {amplified|strengthened}. | forms=participle prev=is,are,was,were,be next=by,and,in,@end,when
amplify | strengthen | It {amplified|strengthened} the signal. | head=signal,signals,voice,voices,sound,sounds,message,messages,call,calls
amplify | increase | It {amplified|increased} the effect. | !next=into,this,as,element,elements,@adv !prev=or,is,are,was,were,be
amputate | cut off | They {amputated|cut off} his leg.
analyse | study | They {analysed|studied} the sales. | next=the,these,this,how,why,their
analyze | study | They {analyzed|studied} the sales. | next=the,these,this,how,why,their
annex | take over | They {annexed|took over} the land.
annihilate | destroy | They {annihilated|destroyed} the fleet.
announce | say | They {announced|said} that it was late. | next=that,they,he,she !prev=generally,usually,widely,often
announce | say | It is late, {announced|said} Tom. | prev=@end !prev=@start next=@name behind=@end,of,from,in,at,as,to,when
annul | end | They {annulled|ended} the marriage. | head=marriage,marriages
annul | cancel | They {annulled|canceled} the vote. | head=vote,election,elections,result,results,sale,contract,deal,law,decree,decision,agreement,treaty,order forms=base,s,ing,past
antagonize | anger | It {antagonized|angered} the guests.
anticipate | expect | They {anticipate|expect} a good year. | forms=base,s,ing,participle !prev=highly,hugely,much,eagerly,long,most,widely,greatly,keenly,hotly,work !head=shortage,shortages,problem,problems,difficulties,danger,dangers,requirement,requirements,wish,wishes,desire,desires,question,questions,objection,objections,need,needs,move,moves
anticipate | expect | They {anticipated|expected} a good year. | forms=past prev=he,she,they,we,i,you,nobody,everyone,everybody,analysts,experts,organisers,organizers,officials,scientists,researchers,economists,investors,planners,managers,leaders,doctors,company,government,police !head=shortage,shortages,problem,problems,difficulties,danger,dangers,requirement,requirements,wish,wishes,desire,desires,question,questions,objection,objections,need,needs,move,moves
apologize | say sorry | They {apologized|said sorry}. | next=.,for,to
appal | shock | It {appalled|shocked} the guests.
appeal | ask | They {appealed|asked} for help. | next=for !prev=less,more,least,most,very,so,too,as,quite,particularly,equally,especially
appear | seem | It {appears|seems} unlikely. | next=willing,unwilling,unlikely,likely,certain,unable,strange,odd,reluctant,ready,determined
appear | seem | It {appears|seems} that it is late. | next=that
appear | seem | It {appears|seems} to be late. | next=to !head=@name,crowd,people,woman,women,man,men,children,public
appease | calm | It {appeased|calmed} the guests.
append | add | They {appended|added} a note.
applaud | praise | They {applauded|praised} the plan. | next=@det,@name,@plural,him,her,them
applaud | praise | He was {applauded|praised} for his work. | forms=participle prev=was,were,been,be,is,are,being
applaud | clap | The crowd {applauded|clapped}. | next=@end,when,as,and,loudly,politely,warmly,for,wildly,after
appoint | name | They {appointed|named} him as leader. | next=him,her,a,an
appoint | name | He was {appointed|named} leader. | forms=participle next=@noun,@name,as,to,by
appreciate | understand | They {appreciated|understood} how hard it was. | next=how,that,why,what,whether
appreciate | understand | They {appreciated|understood} the need for change. | head=need,effects,importance,depth,situation,significance,difference,differences,complexity,difficulty,difficulties,extent,impact,danger,dangers,risk,risks,seriousness
appraise | value | They {appraised|valued} the house. | head=house,houses,home,homes,property,painting,paintings,jewels,jewellery,jewelry,ring,land,estate,antiques,collection
appraise | judge | They {appraised|judged} the plan. | !next=by
apprehend | understand | They {apprehended|understood} the meaning. | head=meaning,meanings,truth,truths,nature,reality,significance,importance,idea,ideas,concept,concepts,sense,principle,principles,danger,dangers,situation,fact,facts,force,beauty,extent
apprehend | arrest | The police {apprehended|arrested} him. | !next=at !prev=all,reviewers,critics,readers,@adv !head=danger,dangers,situation
approach | come near | The storm {approached|came near}. | next=@end forms=base,s,ing,past
approach | turn to | They {approached|turned to} a bank with the plan. | next=@det forms=base,s,past,ing head=bank,banks,publisher,publishers,lender,lenders,investor,investors,firm,firms,council
approach | come near to | They {approached|came near to} the town. | forms=past,s,ing next=@det !head=banks,firms,companies,publishers,lender,lenders,investor,investors,customer,customers,supplier,suppliers,people,problem,problems,question,questions,task,tasks,subject,issue,issues,work,topic,matter,project,challenge,text,job,bank,publisher,publishers,council,government,company,firm,board,club !behind=with,for,about !next=a
appropriate | set aside | Parliament {appropriated|set aside} the funds. | head=fund,funds,money,sum,sums prev=parliament,congress,assembly,legislature,council,state,states,has,had,have
appropriate | take | They {appropriated|took} the land. | next=the,his,her,their forms=past,ing !head=fund,funds,money,sum,sums,revenue,revenues
approve | pass | They {approved|passed} the bill. | head=bill,bills,law,laws,legislation,amendment,resolution,budget next=@det,legislation
approve | accept | They {approved|accepted} the plan. | next=the,a,an,his,her,their,this !head=measure,measures,bill,bills,law,laws,budget,legislation,drug,drugs,vaccine,vaccines,treatment,reform,reforms,amendment,resolution,use,sale,construction,takeover,merger,tax,taxes,cuts,increase,rise,funding,loan
argue | say | They {argued|said} that it was late. | next=that,he,she,they,it,there
argue | say | It is late, {argues|says} Tom. | prev=@end !prev=@start behind=@end,@verb,of,from,in,at,as,to,when next=@name,@det,he,she,they
arise | happen | It {arises|happens} when it is hot. | next=when prev=phenomenon,effect,it,this,condition,storm,storms,phenomena,effects,conditions
arise | come up | A problem {arose|came up}. | next=@end,when,during !prev=phenomenon,phenomena,effect,effects,disease,diseases,cancer,cancers,tumour,tumours,tumor,tumors,symptoms,condition,conditions,life,species,storm,storms prev=problem,problems,question,questions,issue,issues,need,needs,difficulty,difficulties,conflict,conflicts,opportunity,opportunities,chance,chances,situation,situations,matter,matters,doubt,doubts,dispute,disputes,that,which,may,might,can,could,should,has,have,ever,often,also,topic,subject,would,will,now,then,soon,course,usually,sometimes
arise | start | Cancer {arises|starts} when cells divide too often. | prev=cancer,disease,diseases,tumours,tumors,life,species,cancers next=@end,when,during,in,from
arise | come up | Problems {arose|came up} in May. | next=in prev=problem,problems,question,questions,issue,issues,need,needs,difficulty,difficulties,conflict,conflicts,doubts,disputes,situation,situations,that,which,may,might,can,could
arise | appear | The movement {arose|appeared} in Spain. | next=in forms=past,participle
arouse | raise | It {aroused|raised} his suspicion. | head=suspicion,suspicions
arouse | cause | It {aroused|caused} anger. | head=anger,interest,fear,fears,concern,concerns,hostility,opposition,controversy,indignation,hatred,jealousy,excitement,debate,outrage,resentment !next=his,her,their,my,our,your
arrange | set up | They {arranged|set up} a meeting. | next=a,an,the head=meeting,meetings,interview,interviews,appointment,appointments,visit,visits,call,tour,tours,loan,loans,deal,talks,session,sessions
arrive | come | They {arrived|came} from Rome. | next=from !prev=visitor
articulate | express | She {articulated|expressed} her doubts. | !next=with
ascend | climb | The peak was first {ascended|climbed} in May. | forms=participle prev=first next=in,by
ascend | climb | The tower can be {ascended|climbed} by stairs. | forms=participle prev=be,been
ascend | go up | Visitors can {ascend|go up} to the roof. | next=to head=platform,deck,top,roof,tower,terrace,gallery,floor,room
ascend | rise | The smoke {ascended|rose} slowly. | next=to,into,from,slowly,through !prev=between,and,they,he,she,we,i,you,who,climbers,party !head=summit,top,hill
ascend | climb | They {ascended|climbed} the hill. | next=@det,@name !head=throne,thrones,river,order
ascertain | find out | They {ascertained|found out} the cause.
aspire | hope | They {aspire|hope} to win. | next=to !head=@noun,@name
assail | attack | They {assailed|attacked} him.
assassinate | kill | They {assassinated|killed} the king. | !head=character,characters
assault | attack | They {assaulted|attacked} him.
assemble | gather | He {assembled|gathered} the men. | forms=base,s,ing,past head=people,men,women,workers,staff,troops,soldiers,leaders,students,pupils,teachers,owners,landowners,villagers,members,guests,children,witnesses,experts,press
assemble | gather | The crowd {assembled|gathered} in the park. | next=in,at,for,on prev=crowds,crowd,people,worshippers,they,we,villagers,students,families,protesters,demonstrators,fans,supporters,pilgrims forms=base,s,ing,past
assemble | put together | They {assembled|put together} the parts. | forms=base,s,ing,past next=@det,@num,@plural !prev=@num
assemble | put together | It was {assembled|put together} by hand. | forms=participle next=by,from,with,into prev=was,were,is,are,been,be,being
assemble | gather | They {assembled|gathered} outside. | forms=base,s,ing,past next=outside,around,here,there,near,against,before
assent | agree | They {assented|agreed} to it.
assert | say | They {asserted|said} that it was late. | next=that
assess | look at | They {assessed|looked at} the state of the house. | forms=base,s,ing,past next=@det head=state,situation,damage,needs,condition,patient,patients
assess | judge | They {assessed|judged} the plan. | !head=damage,damages,extent,patient,patients,situation,cause,costs,needs,state,value,values !next=damage,how,whether,value,values,income,tax
assign | give | Each team is {assigned|given} a number. | forms=participle next=a,an,the,its,their,one,different,new prev=is,are,was,were,be,been,being,usually,always,automatically,first,at !next=@end
assign | give | They {assigned|gave} tasks to each of us. | !next=to head=task,tasks,role,roles,names,numbers,values,homework,work,labels,points,jobs,duties
assimilate | take in | They {assimilated|took in} the new facts. | next=the,new
assist | help | They {assisted|helped} the team.
associate | link | It is {associated|linked} with luck. | forms=participle next=with
assuage | ease | It {assuaged|eased} their fears.
assume | take on | They {assumed|took on} new roles. | head=role,roles,duties,debts,debt,task,tasks
assume | take | He {assumed|took} control of the firm. | next=control,power,command,responsibility,office
assure | tell | She {assured|told} them that it was safe. | next=them,him,her,us,me,people,@det,@noun behind=that
astonish | surprise | It {astonished|surprised} the guests.
astound | surprise | It {astounded|surprised} the guests.
atone | make up | He {atoned|made up} for it. | next=for
attach | give | They {attach|give} great weight to it. | head=significance,weight,priority
attach | fix | They {attached|fixed} a rope to it. | head=rope,ropes,string,strings,sign,signs,poster,shelf,hook,hooks,handle,handles,board,boards,plate,plates,wire,wires,chain,lamp,light,lights,mirror,camera,cameras,engine,bracket,strap,wheel,wheels,pole,poles,magnet,magnets,bomb,bombs
attain | gain | They {attained|gained} their freedom. | head=freedom,independence,power,unity,wealth,fame,knowledge,status,skill,skills,control,success,liberty,influence,wisdom,respect,citizenship,recognition,proficiency,mastery,fluency,prominence,popularity,expertise,reputation,notoriety,celebrity,acclaim
attain | reach | They {attained|reached} the goal. | !next=@end,at,by,in,when,during,is,was !head=result,results,skill,effect
attempt | try | It should not be {attempted|tried} in the dark. | forms=participle prev=be,been next=@end,in,by,at,on,without
attempt | try | They {attempted|tried} to stop. | next=to !prev=repeated,failed,many,several,first,second,no,any,to,later,so,all,these,those,further,previous,subsequent,earlier,early,recent,other,such
attend | go to | She {attended|went to} the meeting. | forms=base,s,ing,past next=primary,elementary,secondary,grammar,high,boarding,public,private,church,mass,rehearsals,lectures,@det,@name,school,college,church,meetings,classes,university !head=lady,patient,patients,occasion,king,queen,victim,victims,wounded
attenuate | weaken | It {attenuates|weakens} the signal. | head=signal,signals,light,sound,sounds,wave,waves,beam,noise,radiation,effect,effects,response,correlation,correlations forms=base,s,ing,past
attest | show | It {attests|shows} that he came. | next=that
attire | dress | He was {attired|dressed} in black. | forms=participle next=in
attract | draw | It {attracted|drew} much praise. | head=praise,criticism,attention,interest,audience,audiences,crowd,crowds,controversy,spectators,fans,followers,visitors,tourists,investment,investors
attract | draw | It {attracts|draws} many visitors. | next=many,visitors,tourists,people,attention,crowds,thousands,millions,hundreds,large,huge,more,over,tens
audit | check | They {audited|checked} the books. | !prev=and,internal,external,independent
augment | increase | They can {augment|increase} its profit. | head=profit,profits,revenue,sales,output
augment | add to | They {augmented|added to} their income. | forms=base,s,ing,past head=income,incomes,diet,diets,force,forces,army,fleet,staff,supply,supplies,collection,stock
augment | increase | They {augmented|increased} the budget. | head=budget,budgets,number,numbers,amount,amounts,size,income,incomes,power,powers,supply,supplies,pay,wage,wages,salary,salaries,force,forces,capacity,strength,production,output,fund,funds,centralisation,centralization
augment | extend | The tests were {augmented|extended} with new cases. | forms=participle next=with
augment | increase | Their strength was {augmented|increased} by the new men. | forms=participle next=by
author | write | She {authored|wrote} two books. | forms=past,ing,participle !prev=web !next=tool,tools,software
authorise | allow | They {authorised|allowed} the sale. | !next=personnel,people,user,users,dealer,dealers,person,persons,staff,access,retailer,retailers,agent,agents,representative,representatives,biography,version,capital,shares,legislation
authorize | allow | They {authorized|allowed} the sale. | !next=personnel,people,user,users,dealer,dealers,person,persons,staff,access,retailer,retailers,agent,agents,representative,representatives,biography,version,capital,shares,legislation
avenge | get revenge for | He {avenged|got revenge for} his father. | next=@det
avert | stop | They {averted|stopped} the outbreak of war. | head=outbreak,collapse,spread
avert | avoid | They {averted|avoided} a war. | !next=his,her,their,my,your !head=eye,eyes,gaze,face,head,look
await | wait for | They {await|wait for} the train. | next=@det,him,them,her,news
awaken | stir | It {awakened|stirred} their interest. | head=interest,interests,desire,desires,feelings,curiosity,hope,hopes,memories,memory,love,passion,spirit,conscience,emotions,sympathy
awaken | wake | It {awakened|woke} the child. | !head=interest,interests,resistance,desire,desires,feelings,curiosity,hope,hopes,memories,memory,love,passion,spirit,sense,responsibility,conscience,emotions,sympathy,wish,wishes
award | give | They {awarded|gave} him a prize.
axe | cut | They {axed|cut} the jobs. | forms=base,ing,past,participle
back | support | They {backed|supported} the plan. | next=@det,@name,him !head=mapping,file,store,memory,page,pages
baffle | confuse | It {baffled|confused} the guests.
balk | refuse | They {balked|refused} to pay. | next=to
banish | send away | They {banished|sent away} the king. | next=the,him,her,them
bankroll | pay for | A rich man {bankrolled|paid for} the film. | next=@det,@name
bargain | deal | They {bargained|dealt} with him. | next=with !prev=to
batter | hit | The wind {battered|hit} the wall. | next=the
battle | fight | They {battled|fought} the flames.
bear | have | The tree {bears|has} red fruit. | forms=s,past next=fruit,flowers,leaves,red,white,small,large,little,a !head=load,loads,weight,burden,burdens,pain,relation
beautify | decorate | They {beautified|decorated} the hall.
beckon | call | She {beckoned|called} to him.
befall | happen to | A flood may {befall|happen to} the town.
befit | suit | It {befits|suits} a king.
befriend | make friends with | She {befriended|made friends with} the queen. | next=@det,@name,him,them
begin | start | They {began|started} to work. | !next=of,user,users,student,students,programmer,programmers,learner,learners,reader,readers,player,players,teacher,teachers !prev=its,their,his,her,my,our,your,the,this,that,every,a
begrudge | envy | They {begrudge|envy} him his luck. | !next=@ing
behave | act | They {behaved|acted} badly. | next=@adv,like,as,in
behold | see | They {beheld|saw} the sea. | !prev=and
believe | think | They {believe|think} that it is late. | next=that,he,she,they !prev=to,cannot,not,n't,never
believe | think | It is {believed|thought} to be old. | forms=participle next=to
belittle | look down on | He {belittled|looked down on} her work. | forms=base,s,ing,past
bemoan | complain about | He {bemoaned|complained about} the noise. | forms=base,s,ing,past
bemuse | confuse | It {bemused|confused} the guests. | next=@det,@name,him,her,them
benefit | help | It {benefits|helps} the town. | !next=more,most,less,from next=@det,people,anyone,those,nobody,workers,society,users,everyone,all,both,them,us !prev=who,they,we,he,she,you,i
bequeath | leave | He {bequeathed|left} the house to her.
berate | criticize | They {berated|criticized} him.
beset | trouble | The plan was {beset|troubled} by delays. | forms=participle next=by,with
besiege | surround | They {besieged|surrounded} the town.
bestow | give | They {bestowed|gave} wealth to the poor. | !next=@adv,on,upon !behind=on,upon
betray | show | Her voice {betrayed|showed} her feelings. | head=feeling,feelings,fear,fears,nerves,emotion,emotions,presence,position,anger,thoughts,ignorance,lack,nature,bias,influence,age,excitement,anxiety,impatience,origins
betray | let down | He {betrayed|let down} his friends. | next=his,their !head=country,king,queen,secret,secrets,side,comrades,identity,campsite,hideout
betray | let down | He {betrayed|let down} her friends. | next=her head=@noun !head=country,king,queen,secret,secrets,side,comrades,identity
bewilder | confuse | It {bewildered|confused} the guests.
bicker | argue | They {bickered|argued} all day.
bisect | cut through | The road {bisects|cuts through} the town. | next=the !head=angle,angles,line,lines,segment,side,sides,triangle
blaze | burn | The house {blazed|burned}. | next=@end,for,in,through forms=base,ing,past,participle
blend | mix | They {blend|mix} oil and water. | !next=in,into
blight | spoil | It {blighted|spoiled} their lives. | next=@det
blockade | block | They {blockaded|blocked} the port. | !prev=each,every
bloom | flower | They {bloom|flower} in May. | next=in,from,during,@end !prev=flower,flowers
blossom | flower | They {blossom|flower} in May. | next=in,from,during !prev=flower,flowers
boast | have | The town {boasts|has} a museum. | next=a,an,over,more,some,many,several,one,two,three,@num
bolster | support | It {bolstered|supported} the case. | head=case,cases,argument,arguments,claim,claims,theory,view,views,idea,ideas,thesis,hypothesis
bolster | strengthen | It {bolstered|strengthened} their power.
bombard | flood | They were {bombarded|flooded} with calls. | forms=participle next=with
bombard | attack | They {bombarded|attacked} the town. | !next=with !head=atom,atoms,nucleus,nuclei,surface,target
boost | help | It {boosted|helped} the economy. | forms=base,s,ing,past next=@det,@noun,@adj,@name head=economy,economies,industry,industries,business,businesses,sector,career,system,development
boost | increase | It {boosted|increased} the sales. | forms=base,s,ing,past next=@det,@noun,@adj,@name
border | be next to | It {borders|is next to} Spain. | forms=s next=@name,@det !prev=@det,@prep,@adj
botch | spoil | They {botched|spoiled} the job.
brag | boast | He {bragged|boasted} about it.
brandish | wave | He {brandished|waved} a stick.
breach | break through | The army {breached|broke through} the walls. | head=wall,walls,defence,defences,defense,defenses,line,lines,gate,gates,perimeter forms=base,s,ing,past
breach | break | They {breached|broke} the rule. | !prev=security,data,application,privacy !head=wall,walls,defence,defences,defense,defenses,line,lines,gate,gates,hull,perimeter
bribe | pay off | They {bribed|paid off} the judge. | next=@det,@name,@noun,@adj
broach | bring up | She {broached|brought up} the subject. | head=subject,subjects,topic,topics,issue,issues,question,matter,idea
broaden | widen | They {broadened|widened} the road.
broker | arrange | They {brokered|arranged} a deal. | head=deal,deals,agreement,agreements,peace,truce,ceasefire,talks,settlement,accord
broker | arrange | She {brokered|arranged} a deal. | next=a,the,this
browse | look through | They {browsed|looked through} the shelves. | next=@det
burgeon | grow | Trade {burgeoned|grew} in the town.
burnish | polish | It will {burnish|polish} his image. | next=@det
buttress | support | It {buttresses|supports} the claim. | next=@det
bypass | skip | They {bypassed|skipped} the check. | head=cache,check,checks,step,steps,filter,filters,proxy,test,tests,validation,stage
bypass | go around | They {bypassed|went around} the blocked arteries. | forms=base,s,ing,past head=artery,arteries,vein,veins
bypass | get around | They {bypassed|got around} the rule. | forms=base,s,ing,past next=@det,all,every,any,@noun,@adj !head=town,city,village,road,centre,center,airport,artery,arteries,vein,veins,liver,kidney,stomach,heart
`,
);
