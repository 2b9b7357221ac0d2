import { readEntries } from "./entry.ts";

/** Verbs from C to D. */
export const VERBS_C_D = readEntries(
  "verb",
  `
cajole | persuade | They {cajoled|persuaded} him to eat.
calculate | work out | They {calculated|worked out} the cost. | next=the,a,how
campaign | work | They {campaigned|worked} for change. | next=for
capitulate | give in | The town {capitulated|gave in}.
captain | lead | He {captained|led} the team. | next=the,@name
captivate | charm | It {captivated|charmed} the guests.
capture | catch | They {captured|caught} him. | next=him,her,two,three
capture | take | They {captured|took} the town. | forms=base,s,ing,past next=@det head=town,city,village,fort,castle,capital,island,ship,port,area
carve | cut | They {carved|cut} a mask from wood. | next=@det
castigate | scold | The owner {castigated|scolded} the staff.
categorize | sort | They {categorized|sorted} the books.
caution | warn | They {cautioned|warned} him.
cease | stop | The noise {ceased|stopped} at noon. | !next=to
cede | give up | They {ceded|gave up} the land to Spain.
celebrate | mark | They {celebrated|marked} the day. | next=the,its,their
censure | blame | They {censured|blamed} him.
certify | confirm | They {certified|confirmed} the sale.
champion | support | She {championed|supported} the poor. | next=@det
characterise | describe | They {characterised|described} the town as quiet. | !next=by
characterize | describe | They {characterized|described} the town as quiet. | !next=by
chastise | criticize | They {chastised|criticized} him.
cherish | love | They {cherish|love} the old house.
chide | scold | She {chided|scolded} the boy.
chronicle | record | He {chronicled|recorded} the war.
chuckle | laugh | He {chuckled|laughed}.
circulate | spread | The rumour {circulated|spread} in the town. | forms=past,ing next=in,among,through,widely,@end
circumvent | get around | They {circumvented|got around} the rule.
cite | mention | They {cited|mentioned} the report. | !prev=as
claim | say | They {claimed|said} that it was late. | next=that,he,she,they,it,there,@name !prev=only,no,such,these,those,all,any,some,many,few
clamber | climb | They {clambered|climbed} up the hill.
clarify | explain | She {clarified|explained} the rule.
clash | fight | They {clashed|fought} with the police. | next=with
classify | group | They {classified|grouped} the plants.
cleanse | clean | They {cleansed|cleaned} the wound.
clinch | win | They {clinched|won} the title. | next=the,a,their,his,her
cling | hold | They {clung|held} to the rope. | next=to
clothe | dress | She {clothed|dressed} the boy.
clutch | hold | He {clutched|held} the rope.
coach | train | She {coached|trained} the team. | next=@det,@name
coax | persuade | They {coaxed|persuaded} him to eat.
coexist | live together | They {coexist|live together} in peace.
coin | invent | He {coined|invented} the word. | next=the,this,a forms=base,ing,past,participle
coin | make up | The word was {coined|made up} by him. | forms=participle next=by,in
coincide | happen at the same time | The fairs {coincided|happened at the same time}. | !next=with
collaborate | work together | They {collaborated|worked together} for years. | !next=with,on
collaborate | work | They {collaborated|worked} with a writer. | next=with,on
collapse | fall down | The bridge {collapsed|fell down}. | next=.,in,after,during,on
collate | gather | They {collated|gathered} the facts.
collide | crash | The cars {collided|crashed}. | !next=with
collude | work together | The firms {colluded|worked together} in secret. | forms=base,ing,past
colonise | settle | They {colonised|settled} the island.
colonize | settle | They {colonized|settled} the island.
combat | fight | They {combat|fight} crime.
combine | join | They {combined|joined} the two lists. | next=the,these,both,two head=list,lists,string,strings,word,words,part,parts,file,files,piece,pieces,half,halves,table,tables,set,sets
commandeer | take | They {commandeered|took} the boat.
commemorate | honour | They {commemorated|honoured} the dead.
commence | begin | The show {commenced|began} at noon.
commend | praise | They {commended|praised} him.
comment | say | It is late, {commented|said} Tom. | prev=@end next=@name,he,she
commission | order | They {commissioned|ordered} a new ship. | next=a,an,the,two
commission | order | The work was {commissioned|ordered} by the king. | forms=participle next=by
communicate | talk | They {communicate|talk} by radio. | next=with,by,in,through,@end
commute | travel | They {commute|travel} to work.
compel | force | They {compelled|forced} him to stop.
compensate | make up | The gain {compensates|makes up} for the loss. | next=for
compete | take part | They {competed|took part} in the race. | next=in
compile | put together | They {compiled|put together} lists. | next=lists,statistics,figures,information,records
complement | go with | It {complements|goes with} the meal.
complete | finish | They {completed|finished} the work. | forms=base,s,ing,past !head=questionnaire,questionnaires,form,forms,survey,surveys,test,tests
complete | finish | It was {completed|finished} in May. | forms=participle next=in,by,on,before,after prev=was,were,been,is,be
comply | agree | They {complied|agreed}. | next=.
compose | write | He {composed|wrote} a song. | next=a,an,the,many,several,music,songs,two,his,her,their,#
compose | write | It was {composed|written} by him. | forms=participle next=by,in,for
comprehend | understand | They {comprehend|understand} the rule.
compress | squeeze | It {compresses|squeezes} air. | next=air,gas
comprise | have | It {comprises|has} two rooms. | next=@num,several,many,a,an
comprise | include | It {comprises|includes} shops and farms. | !prev=is,are,was,were,be,been,being !next=the,most
conceal | hide | They {concealed|hid} the money.
concede | admit | He {conceded|admitted} that he lost. | next=that
conceive | think of | She {conceived|thought of} a plan.
conceptualize | imagine | They {conceptualized|imagined} the plan.
concern | be about | The book {concerns|is about} a young man. | forms=s next=@det,how,two
conclude | end | The show {concluded|ended} at noon. | next=at,in,on,with,after,. !prev=research,study,studies,report,researchers,scientists,authors,he,she,they,we
concoct | make | She {concocted|made} a soup. | next=a,the
concur | agree | They {concurred|agreed} with him.
condemn | criticize | They {condemned|criticized} the attack. | !next=to !head=death
condense | shorten | They {condensed|shortened} the text. | next=the,it
condone | accept | They {condoned|accepted} the act.
conduct | carry out | They {conducted|carried out} a test. | next=a,an,the,this,research,tests,studies,experiments
confer | give | The law {confers|gives} new rights. | !next=with,on,@end
confess | admit | He {confessed|admitted} that he lied. | next=that
confine | limit | They {confined|limited} the talk to one hour. | forms=base,s,ing,past
confiscate | take away | They {confiscated|took away} the car.
confront | face | They {confronted|faced} the problem.
congregate | gather | They {congregated|gathered} in the park.
connect | link | The road {connects|links} the two towns. | next=the,two,them,these,it,several,many,all
connote | mean | It {connotes|means} wealth.
conquer | take over | They {conquered|took over} the island. | next=the,@name
consent | agree | They {consented|agreed} to the sale. | !next=for
conserve | save | They {conserve|save} water. | next=water,energy,power,fuel
consider | think about | They {considered|thought about} how it fell. | next=how,whether,what,why
console | comfort | She {consoled|comforted} him. | next=@det,him,her,them
consolidate | combine | They {consolidated|combined} the two firms.
conspire | plot | They {conspired|plotted} to kill him.
constitute | make up | They {constitute|make up} half of the town. | next=@det,@num,most,more,less,about,nearly,part,half,over !prev=what,precisely,exactly
constrain | limit | It {constrained|limited} the growth.
constrict | narrow | It {constricted|narrowed} the road.
construct | build | They {constructed|built} a bridge.
construe | understand | It was {construed|understood} as a threat.
consult | ask | They {consulted|asked} experts. | next=him,her,them,experts,doctors,lawyers,people,friends,parents
consume | eat | They {consume|eat} meat. | next=meat,fish,food,plants,insects,fruit,leaves,seeds,vegetables
consume | use | It {consumes|uses} much power. | forms=base,s,ing,past head=power,energy,fuel,electricity,time,memory,water,oil,resources,gas,space
contain | have | It {contains|has} two rooms. | next=two,three,four,five,six,ten,several,many,a,an,some,no,more,over,about,@num
contaminate | pollute | It {contaminated|polluted} the water.
contemplate | think about | They {contemplated|thought about} the move.
contend | argue | They {contend|argue} that it is late. | next=that
continue | go on | The war {continued|went on}. | forms=base,s,past next=@end !prev=to
continue | go on | It {continued|went on} for days. | next=until,for,into,with
contract | catch | He {contracted|caught} malaria. | next=malaria,pneumonia,polio,hepatitis,hiv,tuberculosis,typhoid,cholera,it
contradict | go against | It {contradicts|goes against} the rule.
contribute | add | They {contributed|added} to the noise. | next=to
contrive | plan | They {contrived|planned} a way out.
convene | meet | The group {convened|met} in May.
converge | meet | The roads {converge|meet} here. | next=here,at,in
converse | talk | They {conversed|talked} for hours.
convert | change | The barn was {converted|changed} into a house. | next=into,to
convey | carry | They {convey|carry} goods. | !next=that,how,what !head=impression,sense,idea,feeling,message,meaning,mood
convulse | shake | He {convulsed|shook}.
cooperate | work together | They {cooperated|worked together}. | next=.,on,in
cope | deal | They {coped|dealt} with the heat. | next=with
correspond | match | The colours {correspond|match}. | !next=to,with,@adv,approximately,exactly,directly,closely,roughly
corroborate | confirm | It {corroborated|confirmed} the story.
corrode | eat away | Salt {corrodes|eats away} the metal. | next=@det
counsel | advise | He {counselled|advised} the king.
covet | want | They {coveted|wanted} the prize. | forms=base,ing,past
cower | hide | They {cowered|hid} in the shed.
cram | pack | They {crammed|packed} the books into a box. | !next=for
crave | want | They {crave|want} sweet food.
create | make | They {created|made} a plan. | next=a,an,the,new,its,their,his,her,more,some,many
create | make | It was {created|made} by a king. | forms=participle next=by,in,for,from,during,to
crumble | fall apart | The wall {crumbled|fell apart}. | next=@end,in,after,when,under
culminate | end | It {culminated|ended} in a war. | next=in,with
cultivate | grow | They {cultivate|grow} rice. | next=rice,crops,wheat,corn,the,plants
cultivate | grow | It is {cultivated|grown} for its fruit. | forms=participle next=for,in,by,as,on,from
curb | limit | They {curbed|limited} the use of oil.
cure | heal | It {cured|healed} the wound. | !prev=this,that,the,a,no,any,one
curtail | cut | They {curtailed|cut} the budget.
customize | change | They {customized|changed} the car. | next=@det
dash | run | He {dashed|ran} into the house. | next=into,to,out,across,through,off
daunt | scare | It {daunted|scared} the guests.
debate | discuss | They {debated|discussed} the plan.
debilitate | weaken | It {debilitated|weakened} him.
decease | die | He {deceased|died} in May.
deceive | trick | They {deceived|tricked} him.
decelerate | slow down | The train {decelerated|slowed down}.
decimate | destroy | It {decimated|destroyed} the crop.
decipher | work out | They {deciphered|worked out} the note.
declare | say | They {declared|said} that it was late. | next=that
decline | refuse | They {declined|refused} to come. | next=to
decline | fall | Sales have {declined|fallen} sharply. | next=sharply,steadily,slowly,rapidly,slightly,quickly,since !prev=be,been,is,was,are,were
decompose | rot | The leaves {decompose|rot}. | next=.,in,and
decrease | lower | They {decreased|lowered} the price. | next=the,its,their
decrease | drop | The price {decreased|dropped}. | next=@end,by,to,from,in,over,during,and,with,as,when
decree | order | The king {decreed|ordered} that it stop. | next=that
decry | criticize | He {decried|criticized} the plan.
dedicate | give | They {dedicated|gave} their lives to it. | next=their,his,her,its
deduce | work out | They {deduced|worked out} the cause.
deduct | take away | They {deducted|took away} ten points. | next=@num,@det
deem | consider | They {deemed|considered} it safe.
defeat | beat | They {defeated|beat} the enemy.
defend | protect | They {defended|protected} the town. | next=the,their,his,her
defer | delay | They {deferred|delayed} the vote. | !next=to
defraud | cheat | He {defrauded|cheated} the bank.
defray | pay | They {defrayed|paid} the cost.
defy | go against | They {defied|went against} the king. | next=@det,him,her,them,orders
delegate | hand over | They {delegated|handed over} the work.
deliberate | think | They {deliberated|thought} for hours. | next=for,about,over
delight | please | It {delighted|pleased} the guests.
delineate | outline | They {delineated|outlined} the plan.
deliver | bring | They {delivered|brought} the food. | next=the,food,goods head=food,goods,milk,post,mail,letter,letters,parcel,parcels,package,packages,box,boxes,paper,papers,newspaper,newspapers,supplies,meal,meals,order,orders
delude | fool | They {deluded|fooled} the buyers.
delve | look | They {delved|looked} into the past. | next=into
demand | ask for | They {demanded|asked for} more pay. | next=more,@det,better,higher,money,changes
demarcate | mark | They {demarcated|marked} the border.
demolish | tear down | They {demolished|tore down} the wall.
demonstrate | show | They {demonstrated|showed} the new tool. | next=the,a,an,that,how,its,their,his,her,this,why,what
demote | lower | They {demoted|lowered} him to guard.
denote | stand for | The sign {denotes|stands for} danger. | forms=base,s,ing,past next=@noun,@det,@num
denounce | condemn | They {denounced|condemned} the act.
deny | refuse | They {denied|refused} him entry. | next=him,her,them
deny | say no to | They {denied|said no to} it. | next=it
depart | leave | The train {departed|left} at noon. | !next=from
depict | show | It {depicts|shows} a horse.
deplete | use up | They {depleted|used up} the stock.
deplore | condemn | They {deplored|condemned} the act.
deploy | send out | They {deployed|sent out} troops. | next=troops,soldiers,forces,police
deport | send away | They {deported|sent away} the men.
depose | throw out | They {deposed|threw out} the king.
deprive | rob | It {deprived|robbed} him of sleep.
deride | mock | They {derided|mocked} the plan.
derive | come | Most words {derive|come} from French. | forms=s,base,past next=from
derive | get | They {derive|get} their name from it. | next=their,its,his
descend | go down | They {descended|went down} the hill. | next=the,into,to
desert | leave | They {deserted|left} the town. | next=the,his,her,their
designate | name | They {designated|named} him as king. | next=@det,him,her,it,them,as,by
desire | want | They {desire|want} a new car.
desist | stop | They {desisted|stopped} from it.
despair | lose hope | They {despaired|lost hope}. | next=@end
despise | hate | They {despise|hate} him.
detach | separate | They {detached|separated} the wings.
detail | describe | The book {details|describes} the war. | next=@det,how
detain | hold | The police {detained|held} him.
detect | notice | They {detected|noticed} that it leaked. | next=when,whether,if,that
detect | find | They {detected|found} a leak.
deter | stop | It {deters|stops} thieves.
deteriorate | get worse | The road {deteriorated|got worse}.
detest | hate | They {detest|hate} the noise.
detonate | set off | They {detonated|set off} a bomb. | next=@det
devastate | destroy | The fire {devastated|destroyed} the town.
develop | grow | The town {developed|grew} into a city. | next=into
develop | make | It was {developed|made} by a firm. | forms=participle next=by,for,at
develop | make | They {developed|made} new cars. | next=new
devise | work out | They {devised|worked out} a plan. | next=@det head=plan,plans,way,ways,method,methods,scheme,strategy,strategies,solution,answer,system,rule,rules,test,tests,means,formula
devote | give | They {devoted|gave} years to it. | !next=to
devour | eat | They {devoured|ate} the cake.
differentiate | tell apart | You can {differentiate|tell apart} two twins. | forms=base !next=between next=them,two
digest | break down | It {digests|breaks down} food. | next=food
dilute | thin | They {diluted|thinned} the paint.
diminish | reduce | They {diminished|reduced} the risk. | next=the,its,their,his,her,our,any
dine | eat | They {dined|ate} at noon.
disable | turn off | They {disabled|turned off} the alarm. | next=@det
disagree | differ | They {disagree|differ} on this. | next=on
disappoint | let down | It {disappointed|let down} the guests. | next=the,his,her,their,many
disband | break up | The group {disbanded|broke up}.
discard | throw away | They {discarded|threw away} the box.
discern | see | They {discerned|saw} a change.
discharge | release | They {discharged|released} the water.
disclose | give | They {disclosed|gave} the price. | next=@det,@noun
discontinue | stop | They {discontinued|stopped} the service.
discover | find out | They {discovered|found out} that it fell. | next=that,how,why
discover | find | They {discovered|found} a cave.
discriminate | tell the difference | They {discriminate|tell the difference} between them. | next=between
discuss | talk about | They {discussed|talked about} the plan. | !next=in,above,below,earlier,later,here,at
disembark | get off | They {disembarked|got off} at noon. | next=@end,at,in
disentangle | free | They {disentangled|freed} the rope.
disguise | hide | They {disguised|hid} the truth. | !next=as
disintegrate | fall apart | The box {disintegrated|fell apart}.
dislodge | move | They {dislodged|moved} the stone.
dismantle | take apart | They {dismantled|took apart} the shed.
dismay | upset | It {dismayed|upset} the guests.
dismiss | fire | They {dismissed|fired} the coach. | next=the,his,her,its,him,her !head=idea,ideas,notion,claim,claims,charge,charges,suggestion,case,report,reports,question,criticism,fears,fear,concerns,allegations,possibility,thought,value,argument,request,appeal
disown | turn away from | He {disowned|turned away from} his son. | forms=base,s,ing,past
disparage | criticize | He {disparaged|criticized} the book.
dispel | remove | It {dispelled|removed} his doubts.
disperse | scatter | The crowd {dispersed|scattered}.
displace | move | The flood {displaced|moved} many people. | next=thousands,families,many
display | show | They {displayed|showed} the new car.
displease | annoy | It {displeased|annoyed} the guests.
dispose | get rid | They {disposed|got rid} of it. | next=of
dispute | question | They {dispute|question} the claim. | next=the,this,that
disregard | ignore | They {disregarded|ignored} the rule.
disrupt | disturb | It {disrupted|disturbed} the meeting.
dissect | cut up | They {dissected|cut up} a frog. | next=@det
disseminate | spread | They {disseminated|spread} the news.
dissent | disagree | They {dissented|disagreed}. | next=.,from
dissipate | fade | The fog {dissipated|faded}.
dissolve | end | They {dissolved|ended} parliament. | next=parliament
dissuade | stop | They {dissuaded|stopped} him from going.
distinguish | tell | You can {distinguish|tell} one from the other. | forms=base next=one,them
distort | twist | It {distorts|twists} the truth. | next=the
distract | disturb | It {distracted|disturbed} him.
distribute | hand out | They {distributed|handed out} leaflets. | next=leaflets,copies,food,aid
divert | turn | They {diverted|turned} the river. | !next=to !head=attention,funds,money,traffic,resources,flight,flights,water,aid
divide | split | It had {divided|split} the country. | forms=past,participle prev=had,has,have,which,that next=the
divide | split | They {divided|split} into groups. | next=into,among,between,up,at,evenly,equally
divulge | give away | They {divulged|gave away} the sum.
dodge | avoid | He {dodged|avoided} the tax.
dominate | control | They {dominate|control} the trade. | next=the,@name !head=ranking,rankings,list,league,skyline,news,headlines,game,match,conversation,landscape
donate | give | They {donated|gave} money to the school. | !next=@end,unless,if,when,to,in
draft | write | They {drafted|wrote} a letter. | next=a,the,this forms=base,ing,past
drape | hang | They {draped|hung} a flag over it.
dread | fear | They {dread|fear} the storm.
drench | soak | The rain {drenched|soaked} him.
dub | call | They {dubbed|called} him the king. | next=@det,him,her,it,them
dupe | trick | They {duped|tricked} him.
duplicate | copy | They {duplicated|copied} the key.
dwell | live | They {dwell|live} in caves. | next=in
dwindle | shrink | The stock {dwindled|shrank}.
`,
);
