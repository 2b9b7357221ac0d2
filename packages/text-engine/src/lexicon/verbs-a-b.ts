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
abolish | end | They {abolished|ended} the tax.
abridge | limit | The law {abridged|limited} their rights. | head=right,rights,freedom,freedoms,liberty,liberties,speech
abridge | shorten | They {abridged|shortened} the book.
abscond | run away | He {absconded|ran away} at night.
absolve | clear | The court {absolved|cleared} him.
absorb | take in | The cloth {absorbs|takes in} water. | next=water,heat,moisture,the !head=cost,costs,loss,losses,blow,shock,shocks,impact,rise,rises,increase,increases,price,prices,debt,debts,effect
abstain | stay away | They {abstained|stayed away} from wine. | next=from
accede | agree | He {acceded|agreed} to the plan. | next=to !head=throne,presidency,union,eu,treaty,convention
accelerate | speed up | It {accelerates|speeds up} the work.
accentuate | bring out | It {accentuated|brought out} the gap.
acclaim | praise | They {acclaimed|praised} the film.
acclimatize | get used | They {acclimatized|got used} to the heat. | next=to
accommodate | make room for | They had to {accommodate|make room for} the growing crowd. | head=number,numbers,volume,traffic,crowd,crowds,population,demand forms=base,s,ing,past
accommodate | hold | It {accommodates|holds} 300 guests. | next=@num,up,over,about,more,several,many
accompany | go with | She {accompanied|went with} him. | forms=base,s,ing,past next=@det,@name,him,them !head=singer,singers,choir,song,songs,violinist,cellist,dancers
accomplish | achieve | They {accomplished|achieved} the task.
accost | stop | A man {accosted|stopped} him.
accrue | go | The gain {accrues|goes} to the owner. | next=to
accrue | build up | The debts {accrued|built up}. | forms=base,s,ing,past
accumulate | build up | Dust {accumulated|built up} in the room. | forms=base,s,ing,past,participle !next=the,a !prev=@det,of,with
achieve | reach | They {achieved|reached} their goal. | head=goal,goals,aim,aims,target,targets,objective,objectives,potential,milestone,milestones,agreement,consensus,peak
acknowledge | admit | They {acknowledged|admitted} that it fell. | next=that
acknowledge | admit | They {acknowledged|admitted} the fault. | next=the,their,his,her,its head=fault,faults,mistake,mistakes,error,errors,problem,problems,failure,failures,guilt,truth,difficulty,difficulties,limits,limitations,weakness,weaknesses,defeat,risk,risks,debt,debts,need,fact,possibility
acquire | buy | It was {acquired|bought} by a rival. | forms=participle prev=was,were,been next=by
acquire | learn | Children {acquire|learn} language. | head=language,languages,vocabulary,grammar
acquire | gain | They {acquired|gained} skills. | head=knowledge,skill,skills,experience,reputation,confidence,strength,fame,wealth,status,insight,insights,power,control,influence,independence
acquire | buy | They {acquired|bought} the firm. | head=company,companies,firm,firms,stake,shares,rival,rivals,startup,brand,brands,airline,newspaper,hotel,hotels,club,factory,building,buildings,painting,paintings,land,property,estate
acquire | get | They {acquired|got} a new shop. | forms=base,s,ing,past
acquit | clear | The court {acquitted|cleared} him. | !next=and,or
activate | turn on | They {activated|turned on} the alarm. | !next=carbon,charcoal,sludge !prev=newly !head=account,accounts,card,cards,membership,subscription,warranty,licence,license,troops,reserves,reservists,unit,units,plan,clause,guarantee,soldiers
adapt | change | They {adapted|changed} the plan to fit. | next=the,their,its,his,her !head=novel,novels,book,books,story,stories,play,plays,series,work,works,memoir,tale,poem,screenplay,cinema
add | say | He {added|said} that it was late. | next=that forms=base,s,past
address | deal with | They {addressed|dealt with} the shortage. | head=shortage,shortages,problem,problems,lack,concerns,concern,crisis,issue,issues,challenge,challenges,poverty,inequality,inequalities,cause,causes,gap,threat,threats,needs,shortcomings,weaknesses,pollution
address | deal with | They {addressed|dealt with} such problems. | next=this,these,such
adhere | stick | The paint {adheres|sticks} to the wall. | !prev=was,were,been,be,is,are,being,@adv
adjoin | be next to | The shop {adjoins|is next to} the park. | forms=s
adjourn | stop | They {adjourned|stopped} at noon. | next=at,for,@end forms=base,s,ing,past
adjudicate | judge | He {adjudicated|judged} the case.
adjust | change | They {adjusted|changed} the price. | head=price,prices,rate,rates,setting,settings,volume,temperature,size,speed,plan,plans,level,levels,amount,amounts,number,numbers,budget,budgets,tactics,strategy,schedule,schedules,dose,length,height,width,position,angle,timing,diet,behaviour,behavior,approach,policy,policies,wages,tone,brightness,pressure,pace
administer | give | They {administered|gave} first aid. | head=aid
administer | give | The drug is {administered|given} orally. | forms=participle next=orally,intravenously,promptly,immediately,to,daily,before,during,within
administer | give | They {administer|give} the drug. | head=drug,drugs,medicine,medicines,medication,vaccine,vaccines,injection,injections,dose,doses,treatment,shock,shocks,antibiotics,oxygen,insulin,painkillers
administer | run | She {administers|runs} the fund. | head=fund,funds,programme,program,scheme,office,region,area,island,school,estate,prison,site,project,system
admire | respect | They {admired|respected} him. | next=him,them,you,us
admire | respect | They {admired|respected} her courage. | head=courage,bravery,honesty,determination,leadership,leader,leaders,teacher,teachers,author,scientist,scientists,people,parents,father,mother,coach
admonish | scold | The owner {admonished|scolded} the staff.
adopt | pass | The council {adopted|passed} a law. | head=resolution,resolutions,law,laws,amendment,amendments,bill,bills,legislation,motion
adopt | accept | They {adopted|accepted} the proposal. | head=proposal,proposals,recommendation,recommendations,suggestion,suggestions
adopt | start using | They {adopted|started using} the method. | head=method,methods,technique,techniques,technology,technologies,system,systems,style,styles,name,names,tool,tools,practice,practices,currency,euro,language,word,words,term,terms,standard,standards,model,models,format,procedure,procedures,process,software,calendar,alphabet,script,spelling,approach,approaches,strategy,strategies,tactics,design,designs,title,symbol !prev=@det,newly,recently
adore | love | They {adore|love} the old house.
adorn | decorate | They {adorned|decorated} the hall.
advance | move forward | The army {advanced|moved forward} to the river. | next=to,towards,into,on,through,against
advise | tell | They {advised|told} him to stop. | next=him,her,them,people,us
advocate | speak up | They {advocated|spoke up} for the poor. | next=for
advocate | support | They {advocated|supported} a new law. | !next=for,of
affiliate | link | It is {affiliated|linked} with the church. | forms=participle
affirm | state | They {affirmed|stated} that it was so. | next=that
afflict | affect | It {afflicts|affects} many people. | !next=with
afford | give | It {affords|gives} views of the town. | head=view,views,protection,shelter
aggravate | make worse | It was {aggravated|made worse} by the rain. | forms=participle next=by
aggravate | worsen | It {aggravated|worsened} the injury. | next=@det head=injury,injuries,condition,wound,knee,ankle,back,situation,relations,conflict,illness,disease,symptoms,crisis,damage,effect,effects
aggravate | add to | It {aggravated|added to} the pain. | next=@det !head=neighbours,neighbors,people,teacher,parents,boss,brother,sister
aggrieve | hurt | It {aggrieved|hurt} them. | forms=base,s,ing,past
agonize | worry | They {agonized|worried} over it.
aid | help | It {aids|helps} the worker.
alarm | worry | It {alarmed|worried} the guests.
alert | warn | They {alerted|warned} the police. | next=@det,people,@noun
alienate | drive away | It {alienated|drove away} old friends.
align | line up | They {aligned|lined up} the chairs. | next=the
allege | claim | They {alleged|claimed} that he lied.
alleviate | ease | The pill {alleviates|eases} the pain.
allot | give | They {allotted|gave} each child a seat. | !prev=@det
allude | refer | He {alluded|referred} to the war.
alter | change | They {altered|changed} the plan.
alternate | take turns | They {alternate|take turns}. | forms=base,ing,past next=@end
amalgamate | join | They {amalgamated|joined} the two firms.
amass | build up | They {amassed|built up} a fortune. | head=fortune,fortunes,wealth,power,debt,debts,knowledge,influence,experience,army
amass | collect | He {amassed|collected} old coins.
ameliorate | improve | It {ameliorated|improved} the lives of the poor.
amend | change | They {amended|changed} the law.
amplify | increase | It {amplified|increased} the effect. | !next=signals,signals,into
amputate | cut off | They {amputated|cut off} his leg.
analyse | study | They {analysed|studied} the sales. | next=the,these,this,how,why,their
analyze | study | They {analyzed|studied} the sales. | next=the,these,this,how,why,their
annex | take over | They {annexed|took over} the land.
annihilate | destroy | They {annihilated|destroyed} the fleet.
announce | say | They {announced|said} that it was late. | next=that,they,he,she
announce | say | It is late, {announced|said} Tom. | prev=@end next=@name
antagonize | anger | It {antagonized|angered} the guests.
anticipate | expect | They {anticipate|expect} a good year. | !prev=highly,hugely,much,eagerly,long,most,widely,greatly,keenly,hotly,work,theory,book,style,painting,poem,novel,design !head=requirement,requirements,wish,wishes,desire,desires,question,questions,objection,objections,need,needs,move,moves
apologize | say sorry | They {apologized|said sorry}. | next=.,for,to
appal | shock | It {appalled|shocked} the guests.
appeal | ask | They {appealed|asked} for help. | next=for
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
appraise | value | They {appraised|valued} the house. | head=house,houses,home,homes,property,painting,paintings,jewels,jewellery,jewelry,ring,land,estate,antiques,collection
appraise | judge | They {appraised|judged} the plan. | !next=by
apprehend | arrest | The police {apprehended|arrested} him.
approach | come near | The storm {approached|came near}. | next=@end
approach | come near to | They {approached|came near to} the town. | forms=past,s,ing next=@det !head=problem,problems,question,questions,task,tasks,subject,issue,issues,work,topic,matter,project,challenge,text,job,bank,publisher,publishers,council,government,company,firm,board,club
appropriate | take | They {appropriated|took} the land. | next=the,his,her,their forms=past,ing
approve | accept | They {approved|accepted} the plan. | next=the,a,an,his,her,their,this
argue | say | They {argued|said} that it was late. | next=that,he,she,they,it,there
argue | say | It is late, {argues|says} Tom. | prev=@end next=@name,@det,he,she,they
arise | come up | A problem {arose|came up}. | next=@end,when,during
arise | come up | Problems {arose|came up} in May. | next=in prev=problem,problems,question,questions,issue,issues,need,needs,difficulty,difficulties,conflict,conflicts,doubts,disputes,situation,situations,that,which,may,might,can,could
arise | appear | The movement {arose|appeared} in Spain. | next=in forms=past,participle
arouse | cause | It {aroused|caused} anger. | head=anger,interest,suspicion,suspicions,fear,fears,concern,concerns,hostility,opposition,controversy,indignation,hatred,jealousy,excitement,debate,outrage,resentment !next=his,her,their,my,our,your
arrange | set up | They {arranged|set up} a meeting. | next=a,an,the head=meeting,meetings,interview,interviews,appointment,appointments,visit,visits,call,tour,tours,loan,loans,deal,talks,session,sessions
arrive | come | They {arrived|came} from Rome. | next=from !prev=visitor
articulate | express | She {articulated|expressed} her doubts. | !next=with
ascend | go up | Visitors can {ascend|go up} to the roof. | next=to head=platform,deck,top,roof,tower,terrace,gallery,floor,room
ascend | rise | The smoke {ascended|rose} slowly. | next=to,into,from,slowly,through !prev=they,he,she,we,i,you,who,climbers,party !head=summit,top,hill
ascend | climb | They {ascended|climbed} the hill. | !head=throne,thrones,river !next=order
ascertain | find out | They {ascertained|found out} the cause.
aspire | hope | They {aspire|hope} to win. | next=to !head=@noun,@name
assail | attack | They {assailed|attacked} him.
assassinate | kill | They {assassinated|killed} the king. | !head=character,characters
assault | attack | They {assaulted|attacked} him.
assemble | gather | The crowd {assembled|gathered} in the park. | next=in,at,for,on prev=crowds,crowd,people,worshippers,they,we,villagers,students,families,protesters,demonstrators,fans,supporters,pilgrims forms=base,s,ing,past
assemble | put together | They {assembled|put together} the parts. | forms=base,s,ing,past next=@det,@num,@plural !prev=@num
assemble | put together | It was {assembled|put together} by hand. | forms=participle next=by,from,with,into prev=was,were,is,are,been,be,being
assemble | gather | They {assembled|gathered} outside. | forms=base,s,ing,past next=outside,around,here,there,near,against,before
assent | agree | They {assented|agreed} to it.
assert | say | They {asserted|said} that it was late. | next=that
assess | judge | They {assessed|judged} the plan.
assign | give | They {assigned|gave} tasks to each of us. | next=task,tasks,role,roles,names,numbers,values,homework,work,labels,points,jobs,duties
assimilate | take in | They {assimilated|took in} the new facts. | next=the,new
assist | help | They {assisted|helped} the team.
associate | link | It is {associated|linked} with luck. | forms=participle next=with
assume | take | He {assumed|took} control of the firm. | next=control,power,command,responsibility,office
astonish | surprise | It {astonished|surprised} the guests.
astound | surprise | It {astounded|surprised} the guests.
atone | make up | He {atoned|made up} for it. | next=for
attach | fix | They {attached|fixed} a rope to it. | next=a,an,the,it
attain | reach | They {attained|reached} the goal.
attempt | try | It should not be {attempted|tried} in the dark. | forms=participle prev=be,been next=@end,in,by,at,on,without
attempt | try | They {attempted|tried} to stop. | next=to !prev=repeated,failed,many,several,first,second,no,any
attend | go to | She {attended|went to} the meeting. | forms=base,s,ing,past next=primary,elementary,secondary,grammar,high,boarding,public,private,church,mass,rehearsals,lectures,@det,@name,school,college,church,meetings,classes,university !head=lady,patient,patients,occasion,king,queen,victim,victims,wounded
attest | show | It {attests|shows} that he came. | next=that
attract | draw | It {attracted|drew} much praise. | head=praise,criticism,attention,interest,audience,audiences,crowd,crowds,controversy,spectators,fans,followers,visitors,tourists,investment,investors
attract | draw | It {attracts|draws} many visitors. | next=many,visitors,tourists,people,attention,crowds,thousands,millions,hundreds,large,huge,more,over,tens
audit | check | They {audited|checked} the books. | !prev=and,internal,external,independent
augment | increase | They {augmented|increased} the budget.
author | write | She {authored|wrote} two books. | forms=past,ing,participle
authorise | allow | They {authorised|allowed} the sale. | !next=personnel,user,users,dealer,dealers,person,persons,staff,access,retailer,retailers,agent,agents,representative,representatives,biography,version,capital,shares,legislation
authorize | allow | They {authorized|allowed} the sale. | !next=personnel,user,users,dealer,dealers,person,persons,staff,access,retailer,retailers,agent,agents,representative,representatives,biography,version,capital,shares,legislation
avenge | get revenge for | He {avenged|got revenge for} his father. | next=@det
avert | avoid | They {averted|avoided} a war. | !next=his,her,their,my,your !head=eye,eyes,gaze,face,head,look
await | wait for | They {await|wait for} the train. | next=@det,him,them,her,news
awaken | wake | It {awakened|woke} the child. | !head=interest,interests,resistance,desire,desires,feelings,curiosity,hope,hopes,memories,memory,love,passion,wish,wishes
award | give | They {awarded|gave} him a prize.
axe | cut | They {axed|cut} the jobs.
back | support | They {backed|supported} the plan. | next=@det,@name,him
baffle | confuse | It {baffled|confused} the guests.
balk | refuse | They {balked|refused} to pay. | next=to
banish | send away | They {banished|sent away} the king. | next=the,him,her,them
bargain | deal | They {bargained|dealt} with him. | next=with
batter | hit | The wind {battered|hit} the wall. | next=the
battle | fight | They {battled|fought} the flames.
bear | have | The tree {bears|has} red fruit. | forms=s,past next=fruit,flowers,leaves,red,white,small,large,little,a !head=load,loads,weight,burden,burdens,pain,relation
beautify | decorate | They {beautified|decorated} the hall.
beckon | call | She {beckoned|called} to him.
befall | happen to | A flood may {befall|happen to} the town.
befriend | make friends with | She {befriended|made friends with} the queen. | next=@det,@name,him,them
begin | start | They {began|started} to work. | !prev=its,their,his,her,my,our,your,the,this,that,every,a
begrudge | envy | They {begrudge|envy} him his luck. | !next=@ing
behave | act | They {behaved|acted} badly. | next=@adv,like,as,in
behold | see | They {beheld|saw} the sea.
believe | think | They {believe|think} that it is late. | next=that,he,she,they !prev=to,cannot,not,n't,never
believe | think | It is {believed|thought} to be old. | forms=participle next=to
belittle | look down on | He {belittled|looked down on} her work. | forms=base,s,ing,past
bemoan | complain about | He {bemoaned|complained about} the noise. | forms=base,s,ing,past
benefit | help | It {benefits|helps} the town. | !next=more,most,less,from next=@det,people,everyone,all,both,them,us !prev=who,they,we,he,she,you,i
bequeath | leave | He {bequeathed|left} the house to her.
berate | criticize | They {berated|criticized} him.
besiege | surround | They {besieged|surrounded} the town.
bestow | give | They {bestowed|gave} a prize on her. | !next=@adv,upon
betray | show | Her voice {betrayed|showed} her feelings. | head=feeling,feelings,fear,fears,nerves,emotion,emotions,presence,position,anger,thoughts,ignorance,age,excitement,anxiety,impatience,origins
betray | let down | He {betrayed|let down} his friends. | next=his,their !head=country,king,queen,secret,secrets,side,comrades,identity,campsite,hideout
betray | let down | He {betrayed|let down} her friends. | next=her head=@noun !head=country,king,queen,secret,secrets,side,comrades,identity
bewilder | confuse | It {bewildered|confused} the guests.
bicker | argue | They {bickered|argued} all day.
bisect | cut | The road {bisects|cuts} the town. | next=the
blaze | burn | The house {blazed|burned}. | next=@end,for,in,through forms=base,ing,past,participle
blend | mix | They {blend|mix} oil and water. | !next=in,into
blockade | block | They {blockaded|blocked} the port.
bloom | flower | They {bloom|flower} in May. | next=in,from,during,@end !prev=flower,flowers
blossom | flower | They {blossom|flower} in May. | next=in,from,during !prev=flower,flowers
boast | have | The town {boasts|has} a museum. | next=a,an,over,more,some,many,several,one,two,three,@num
bolster | support | It {bolstered|supported} the case.
bombard | flood | They were {bombarded|flooded} with calls. | forms=participle next=with
bombard | attack | They {bombarded|attacked} the town. | !next=with !head=atom,atoms,nucleus,nuclei,surface,target
boost | help | It {boosted|helped} the economy. | forms=base,s,ing,past next=@det,@noun,@adj,@name head=economy,economies,industry,industries,business,businesses,sector,career,system,development
boost | increase | It {boosted|increased} the sales. | forms=base,s,ing,past next=@det,@noun,@adj,@name
border | be next to | It {borders|is next to} Spain. | forms=s next=@name,@det !prev=@det,@prep,@adj
botch | spoil | They {botched|spoiled} the job.
brag | boast | He {bragged|boasted} about it.
brandish | wave | He {brandished|waved} a stick.
breach | break | They {breached|broke} the rule.
bribe | pay | They {bribed|paid} the judge.
broaden | widen | They {broadened|widened} the road.
broker | arrange | They {brokered|arranged} a deal. | head=deal,deals,agreement,agreements,peace,truce,ceasefire,talks,settlement,accord
broker | arrange | She {brokered|arranged} a deal. | next=a,the,this
browse | look through | They {browsed|looked through} the shelves. | next=@det
burgeon | grow | Trade {burgeoned|grew} in the town.
`,
);
