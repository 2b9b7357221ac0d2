import { readPhrases } from "./phrase.ts";

/** Short words for long phrases, from I to Z; the meaning is the same in every sentence the phrase can stand in. */
export const PHRASES_I_Z = readPhrases(`
ideally suited to | ideal for | They are {ideally suited to|ideal for} this. | prev=is,are,was,were,be
identical to | the same as | It is {identical to|the same as} the old one. | prev=is,are,was,were,almost,virtually,nearly,be
immersed in water | put in water | It is {immersed in water|put in water}. | prev=is,are,was,were,be,been
implemented in stages | carried out in stages | It was {implemented in stages|carried out in stages}. | prev=was,were,been,being,is,be
implicated in | linked to | The gene is {implicated in|linked to} the disease. | prev=is,are,was,were,be,been,being,also,often
in a bid to | to | They left {in a bid to|to} win.
in a different manner | in a different way | It works {in a different manner|in a different way}.
in a manner | in a way | They spoke {in a manner|in a way} that was kind.
in a matter of | in | It sold out {in a matter of|in} minutes. | next=minutes,hours,days,weeks,months,seconds,years
in a matter of | within | It can change {in a matter of|within} minutes. | next=minutes,hours,days,weeks,months,seconds
in a northerly direction | north | It flows {in a northerly direction|north}.
in a number of ways | in several ways | It helps {in a number of ways|in several ways}.
^in a nutshell , | In short, | {In a nutshell,|In short,} it rained.
in a responsible manner | responsibly | They act {in a responsible manner|responsibly}.
in a satisfactory manner | well | They do it {in a satisfactory manner|well}.
in a satisfactory way | well | They do it {in a satisfactory way|well}.
in a similar fashion | in the same way | It works {in a similar fashion|in the same way}.
in a similar fashion to | in a similar way to | It works {in a similar fashion to|in a similar way to} a pump.
in a similar manner | in the same way | They work {in a similar manner|in the same way}. | next=@end
in a similar manner | in the same way | It works {in a similar manner|in the same way}.
in a similar manner to | in a similar way to | It works {in a similar manner to|in a similar way to} a pump.
in a southerly direction | south | It flows {in a southerly direction|south}.
in a timely manner | on time | They left {in a timely manner|on time}.
in a westerly direction | west | It flows {in a westerly direction|west}.
~be in accordance with | ~follow | It {is in accordance with|follows} the law.
in accordance with | according to | It was done {in accordance with|according to} the law.
in acknowledgement of | for | He got a prize {in acknowledgement of|for} his work.
in acknowledgment of | for | He got a prize {in acknowledgment of|for} his work.
^in addition | Also, | {In addition|Also,} the shop closed. | next=@det,@name,@noun,@adj,it,they,he,she,we,you,there
^in addition to this , | Also, | {In addition to this,|Also,} the price fell.
in advance of | ahead of | They are {in advance of|ahead of} the others. | prev=far,is,are,was,were,be,been
in advance of | before | They left {in advance of|before} the storm.
in aid of | to help | They ran {in aid of|to help} the school.
in all likelihood | probably | It will {in all likelihood|probably} rain.
in all probability | probably | It will {in all probability|probably} rain.
in an appropriate manner | properly | They did it {in an appropriate manner|properly}.
in an appropriate way | properly | They did it {in an appropriate way|properly}.
in an attempt to | to | They left {in an attempt to|to} save power. | !prev=lie,lies,lay,consist,consists,resulted,results,result,succeed,succeeded,failed,fail,involved,engaged,joined,participated,interested,success,part,role,is,are,was,were
in an easterly direction | east | It flows {in an easterly direction|east}.
in an efficient manner | efficiently | They work {in an efficient manner|efficiently}.
in an effort to | to | They left {in an effort to|to} save power. | !prev=lie,lies,lay,consist,consists,resulted,results,result,succeed,succeeded,failed,fail,involved,engaged,joined,participated,interested,success,part,role,is,are,was,were
in anticipation of | to prepare for | They save {in anticipation of|to prepare for} further losses. | head=loss,losses,rise,rises,fall,demand,shortage,shortages,attack,attacks,cuts,invasion
in anticipation of | before | They left {in anticipation of|before} the war. | !head=approval,success,victory,profit,profits,rise,change,changes,result,results
in association with | with | They built it {in association with|with} him.
in attendance | there | About 300 people were {in attendance|there}. | prev=were,was,are,is,be,people,guests next=@end,at,when
in between | between | It is {in between|between} the trees. | next=@det,@name,@noun,@num
in breach of | against | The sale was made {in breach of|against} the law. | !prev=is,are,was,were,be,been,being
in case of | if there are | Call {in case of|if there are} errors. | next=@plural !next=@ing
in case of | if there is an | Call {in case of|if there is an} error. | next=error,emergency,accident,attack,earthquake,outbreak,explosion,avalanche,overflow,argument,invasion !next=@ing
in case of | if there is a | Call {in case of|if there is a} crash. | next=crash,breakdown,leak,flood,storm,conflict,dispute,tie,match,fault,problem,breach,collision,hurricane,failure,draw !next=@ing
in case of | if there is | Run {in case of|if there is} fire. | next=@noun !next=@ing
in celebration of | to celebrate | They met {in celebration of|to celebrate} the win.
in certain cases | sometimes | It is red {in certain cases|sometimes}.
in certain respects | in some ways | It is good {in certain respects|in some ways}.
in clear violation of | against | It was {in clear violation of|against} the law.
in close cooperation with | with | They worked {in close cooperation with|with} the town.
in close proximity to | near | A shop {in close proximity to|near} the park.
in closer proximity to | closer to | It is {in closer proximity to|closer to} the town.
in collaboration with | with | They worked {in collaboration with|with} the town.
in combination with | with | It is used {in combination with|with} oil.
in commemoration of | to remember | They met {in commemoration of|to remember} the dead.
in company with | with | They left {in company with|with} him.
in comparison to | compared to | It is small {in comparison to|compared to} a car.
in comparison with | compared to | It is small {in comparison with|compared to} a car.
~be in compliance with | ~follow | It {is in compliance with|follows} the rule.
in compliance with | following | It was done {in compliance with|following} the rule. | !prev=is,are,was,were,be,always,not,fully,still
~be in conflict with | ~go against | It {is in conflict with|goes against} the rule. | next=@det,@noun,@name,@adj !next=himself,herself,itself !head=neighbours,neighbors,wife,husband,parents,government,neighbour,state,police,church,king,army,son,father,mother,russia,china,israel,iran
in conjunction with | with | It is used {in conjunction with|with} a pump.
^in consequence , | So | {In consequence,|So} the price fell.
in consequence of which | because of which | It rained, {in consequence of which|because of which} the crop was lost.
in consultation with | with | They built it {in consultation with|with} him.
in contrast to | unlike | It is red, {in contrast to|unlike} the others. | !prev=used,term,stand,stands,stood,especially,set
in contrast with | unlike | It is dry, {in contrast with|unlike} Spain. | !prev=used,term,stand,stands,stood,especially,set,esp.
in contravention of | against | It was {in contravention of|against} the law.
in cooperation with | with | They built it {in cooperation with|with} him.
in custody | in jail | He was held {in custody|in jail}. | !next=of
in defiance of | against | They met {in defiance of|against} the law.
in diameter | across | It is 40 metres {in diameter|across}. | prev=metres,meters,km,kilometres,kilometers,miles,feet,inches,cm,m
in direct violation of | against | It was {in direct violation of|against} the law.
in due course | later | They left {in due course|later}.
in due time | in time | They paid {in due time|in time}. | next=@end
in earlier times | in the past | It was sold here {in earlier times|in the past}.
in every instance | every time | It is red {in every instance|every time}. | !next=of,where
in every respect | in every way | It is good {in every respect|in every way}.
in excess of | of more than | Winds {in excess of|of more than} 90 miles an hour hit the town. | prev=wind,winds,gust,gusts,distance,distances,length,lengths,depth,depths,age,ages,area,areas,quantity,quantities,range,seas,volume,volumes,force,forces,loss,losses,voltage,voltages,power next=@num
in excess of | of more than | It has a weight {in excess of|of more than} 50 tons. | prev=damage,temperature,temperatures,speed,speeds,height,heights,weight,weights,sum,sums,profit,profits,debt,debts,income,incomes,value,population,cost,costs,depth,depths,area,fine,amount,amounts
in excess of | over | He drove {in excess of|over} the speed limit. | head=limit,limits
in excess of | beyond | They lend money {in excess of|beyond} their savings. | prev=money,credit,goods,work,costs,amounts,output,products,production,wealth,energy,power,supply,demand next=@det,@noun,@adj,what
in excess of | of more than | They pay prices {in excess of|of more than} a million. | prev=throughput,transactions,rates,rate,amount,amounts,sizes,size,prices,price,incomes,assets,budget,capacity,fine,fines,salary,salaries,turnover,crowd,crowds,volume,losses,loss,revenue,revenues,distances,distance,length,depth,range,pressure,pressures next=@num,a,$,£,€
in excess of | of more than | They hope for savings {in excess of|of more than} a million. | prev=savings,earnings,gains,payments,damages,grants,loans,exports,imports,sales,wage,wages,fee,fees,reserves,bonus,bonuses,donations,deposits,investment,investments,funding,spending,returns,valuation,winnings,fortune,surplus,deficit,tax,taxes,penalty,penalties,yield,yields,length,width,wavelength,wavelengths next=@num,a,half,$,£,€
in excess of | over | It costs well {in excess of|over} 10 euros. | prev=well,far,slightly,just,considerably,substantially next=@num,a,half,£,$,€
in excess of | more than | It costs {in excess of|more than} 10 euros. | next=@num,a,half
in exchange for | for | They left {in exchange for|for} food. | !next=which !prev=arms,fighting,weapons,search,work,ask,asking
in existence | in the world | It is one of the oldest maps {in existence|in the world}. | prev=maps,map,clock,clocks,kind,buildings,building,churches,church,books,book,ship,ships,bridge,bridges,examples,example,firm,company,companies,club,clubs,club,school,schools,newspaper,newspapers,society,library,libraries
in favor of | for | They voted {in favor of|for} it. | prev=vote,votes,voted,voting,argue,argued,argues,arguing,argument,arguments,case,evidence,speak,spoke,speaking,spoken,speaks,is,are,was,were,be,been,am,being,not,campaign,campaigned,campaigning,decide,decided,rule,ruled,rules,ruling,strongly,all,come,came,comes,out,stand,stands,stood,demonstrate,demonstrated,rally,act,acted,acting,mostly,largely,generally,always,broadly,still,also,overwhelmingly,now,@num,percent,%,people,those,majority,referendum,decision,judgement,judgment,verdict,votes,point,points,reasons,reason,opinion,arguing,both,much,very,more,ministers,members,voters,mps,firmly,again,statement,speech,speeches,marched,protest,protested,petition,lobbied,lobby,testified,work,worked,works,demonstration,demonstrations,claim,claims,pronounced,propaganda,agitation,movement,declared,rallies,totally,wholeheartedly,unreservedly,unashamedly,entirely,fully,solidly,socialists,communists,anarchists,workers,someone,anyone,everyone,politicians,parties,unions
in favour of | for | They voted {in favour of|for} it. | prev=vote,votes,voted,voting,argue,argued,argues,arguing,argument,arguments,case,evidence,speak,spoke,speaking,spoken,speaks,is,are,was,were,be,been,am,being,not,campaign,campaigned,campaigning,decide,decided,rule,ruled,rules,ruling,strongly,all,come,came,comes,out,stand,stands,stood,demonstrate,demonstrated,rally,act,acted,acting,mostly,largely,generally,always,broadly,still,also,overwhelmingly,now,@num,percent,%,people,those,majority,referendum,decision,judgement,judgment,verdict,votes,point,points,reasons,reason,opinion,arguing,both,much,very,more,ministers,members,voters,mps,firmly,again,statement,speech,speeches,marched,protest,protested,petition,lobbied,lobby,testified,work,worked,works,demonstration,demonstrations,claim,claims,pronounced,propaganda,agitation,movement,declared,rallies,totally,wholeheartedly,unreservedly,unashamedly,entirely,fully,solidly,socialists,communists,anarchists,workers,someone,anyone,everyone,politicians,parties,unions
in former times | in the past | It was sold here {in former times|in the past}.
in glowing terms | with high praise | They spoke of her {in glowing terms|with high praise}.
in good faith | honestly | He acted {in good faith|honestly}. | !next=@noun !prev=act
in haste | in a hurry | It was built {in haste|in a hurry}.
in height | high | It is 40 metres {in height|high}. | prev=metres,meters,feet,inches,cm,m
in her capacity as | as | She led it {in her capacity as|as} mayor.
in her childhood | as a child | She sang {in her childhood|as a child}.
in her early years | when she was young | {In her early years|When she was young} she sang.
in her youth | when she was young | {In her youth|When she was young} she sang.
in his capacity as | as | He led it {in his capacity as|as} mayor.
in his childhood | as a child | He sang {in his childhood|as a child}.
in his early years | when he was young | {In his early years|When he was young} he sang.
in his youth | when he was young | {In his youth|When he was young} he sang.
in honor of | for | They sang {in honor of|for} him.
in honour of | for | They sang {in honour of|for} him.
in its capacity as | as | It led it {in its capacity as|as} owner.
in its vicinity | near it | A plant {in its vicinity|near it} closed.
in length | long | It is 40 metres {in length|long}. | prev=metres,meters,km,kilometres,kilometers,miles,feet,inches,cm,m
in lieu of | instead of | They drank tea {in lieu of|instead of} wine.
in light of | because of | It closed {in light of|because of} the storm. | !prev=seen,viewed,considered,read,reviewed,interpreted,judged,understood,evaluated,examined,assessed,discussed,see,view,consider,review,interpret,judge,understand,evaluate,examine,assess,only,also,act,live,look,looked,it,them,itself,activities,results,findings,data,am,is,are,was,were,be,been,being
in light of the fact that | because | It fell {in light of the fact that|because} it was weak.
in many cases | often | {In many cases|Often}, it rains. | prev=@start
in many cases | often | It is {in many cases|often} cold. | !next=@end,of,where,in,that,involving,when !prev=@noun,@adj,except,as
^in many cases , | Often, | {In many cases,|Often,} the shop is small.
in many instances | often | It is red {in many instances|often}.
in many respects | in many ways | It is good {in many respects|in many ways}.
in modern times | today | It is red {in modern times|today}. | next=@end
in most cases | usually | {In most cases|Usually}, it rains. | prev=@start
in most cases | usually | It is {in most cases|usually} cold. | !next=@end,of,where,in,that,involving,when !prev=@noun,@adj,except,as
^in most cases , | Usually, | {In most cases,|Usually,} the shop is small.
in need of | needing | It is a house {in need of|needing} repair. | prev=@noun
in obscurity | unknown | He died {in obscurity|unknown}. | !next=and,or
in opposition to | against | They spoke {in opposition to|against} it. | !prev=used,seen,defined
in order for | for | It stops {in order for|for} him to rest. | !prev=am,is,are,was,were,be,been,being
in order that | so that | It stops {in order that|so that} it can rest.
in order to | to | It stops {in order to|to} save power.
in partnership with | with | They built it {in partnership with|with} him.
in place of | instead of | Use oil {in place of|instead of} fat. | !prev=substituted,inserted,appear,appears,put,appeared
in possession of | holding | They were {in possession of|holding} it. | !prev=put,come,comes,came,coming,get,got,gets,take,took,taken
in preference to | rather than | They chose it {in preference to|rather than} oil.
in preparation for | to get ready for | They met {in preparation for|to get ready for} the trip.
in protest against | against | They marched {in protest against|against} the tax. | prev=marched,demonstrated,strike,rallied,streets
in protest at | to protest against | They met {in protest at|to protest against} the tax.
in proximity to | near | They live {in proximity to|near} the park.
in pursuit of | chasing | They drove off {in pursuit of|chasing} the thief. | head=thief,thieves,suspect,suspects,robber,robbers,car,vehicle,man,men,prey,ball,enemy,deer
in pursuit of | trying to reach | They work {in pursuit of|trying to reach} this goal. | head=goal,goals,objective,objectives,aim,aims,target,targets,victory,excellence,dream,dreams,ideal,ideals,rule,perfection
in pursuit of | trying to get | They sailed {in pursuit of|trying to get} gold.
in quick succession | one after another | They left {in quick succession|one after another}. | !prev=twice
in rapid succession | one after another | They left {in rapid succession|one after another}.
in rare cases | rarely | It is red {in rare cases|rarely}.
in rare instances | rarely | It is red {in rare instances|rarely}. | !prev=except,only
in receipt of | getting | They are {in receipt of|getting} help. | !prev=acknowledge,on,upon
in recent times | lately | It has {in recent times|lately} been closed.
^in recent times , | Lately, | {In recent times,|Lately,} the price fell.
in recent years | lately | It grew {in recent years|lately}.
^in recent years , | Lately, | {In recent years,|Lately,} the shop is small.
in recognition of | for | He got a prize {in recognition of|for} his work. | head=work,service,services,contribution,contributions,achievement,achievements,effort,efforts,courage,bravery,help,success,dedication,skill,skills,role,research,discovery,importance,significance,talent,sacrifice,years,career,leadership,loyalty,heroism,architecture,beauty,quality,history
in reference to | about | A rule {in reference to|about} noise. | !prev=used,usually,especially,esp.,prevalent,often,mostly,sometimes,@start,@adj,common,made,set,defined
^in regard to | as for | {In regard to|As for} safety, it is good.
in regard to | about | A rule {in regard to|about} noise. | prev=rule,rules,law,laws,question,questions,information,concern,concerns,details,customers,consumers,decision,decisions,statement,statements,advice,policy,claims,doubts,relaxed,strict,careful,rule,policy,rights,opinion,opinions,views,view,claims,mistakes,honest,worried,happy,clear
in relative obscurity | almost unknown | He lived {in relative obscurity|almost unknown}.
in respect of | for | They paid a tax {in respect of|for} the land. | prev=paid,pay,payment,payments,tax,taxes,compensation,cost,costs,claim,claims,charge,charges,damages,fee,fees,liable,responsible,due,owed
in respect of | about | A rule {in respect of|about} noise. | prev=rule,rules,law,laws,question,questions,information,concern,concerns,details,customers,consumers,decision,decisions,statement,statements,advice,policy,claims,doubts,relaxed,strict,careful,rule,policy,rights,opinion,opinions,views,view,claims,mistakes,honest,worried,happy,clear
in retaliation for | in answer to | They fired {in retaliation for|in answer to} the attack.
in return for | for | They left {in return for|for} food. | !next=which
in rural areas | in the countryside | Most live {in rural areas|in the countryside}.
in search of | looking for | They left {in search of|looking for} food.
in search of employment | to look for work | They left {in search of employment|to look for work}.
in search of work | to look for work | They left {in search of work|to look for work}.
in seclusion | alone | He lived {in seclusion|alone}.
in several cases | sometimes | It rains {in several cases|sometimes}.
in sharp contrast to | unlike | It is dry, {in sharp contrast to|unlike} Spain.
in short supply | hard to get | Food is {in short supply|hard to get}.
in solidarity with | to support | They met {in solidarity with|to support} the strikers.
in solitude | alone | They live {in solitude|alone}.
in some cases | sometimes | It rains {in some cases|sometimes}.
^in some cases , | Sometimes, | {In some cases,|Sometimes,} the shop is small.
in some instances | sometimes | It rains {in some instances|sometimes}.
in some respects | in some ways | It is good {in some respects|in some ways}.
in so far as | as far as | It works {in so far as|as far as} we know.
in spite of | despite | They left {in spite of|despite} the rain.
in spite of the fact that | though | It ran {in spite of the fact that|though} it was old.
^in spite of this , | But | {In spite of this,|But} the price fell.
in stark contrast to | unlike | It is dry, {in stark contrast to|unlike} Spain.
in such circumstances | in such cases | They fall {in such circumstances|in such cases}.
in succession | in a row | They won ten games {in succession|in a row}. | prev=month,year,day,week,time,night,game,season,games,times,years,days,wins,titles,seasons,matches,weeks,months,victories,defeats,sets,races,elections,championships,nights,goals
in succession | one after another | They left {in succession|one after another}. | !prev=@adj,quick,rapid,close,month,year,day,week,time,night,game,season
in such a way as to | to | It turns {in such a way as to|to} cut.
in such a way that | so that | It turns {in such a way that|so that} it cuts.
in sufficient quantities | in large enough amounts | They sell it {in sufficient quantities|in large enough amounts}. | !next=of
in sufficient quantity | in large enough amounts | They sell it {in sufficient quantity|in large enough amounts}. | !next=of
in support of | for | They sang {in support of|for} him. | prev=sang,sing,spoke,speak,voted,vote,campaigned,campaign,marched,march,argued,argue,out,rally,rallied,demonstrated,protest
in tandem with | with | It runs {in tandem with|with} the pump.
in terms of | by | It is the largest {in terms of|by} area. | next=area,population,revenue,revenues,sales,volume,turnover,numbers,gdp,output,size,market,passenger,production !prev=differ,differs,vary,varies,similar,measured,grow,grew,grown,expressed,defined,changes,terms
in the aftermath of | after | They left {in the aftermath of|after} the war.
in deference to | out of respect for | It shut {in deference to|out of respect for} his wishes.
in the beginning | at first | The town was small {in the beginning|at first}. | !next=of,was,were,there,and
in the belief that | thinking that | They left {in the belief that|thinking that} it was late.
in the best interest of | for the good of | He acted {in the best interest of|for the good of} the town.
in the best interests of | for the good of | He acted {in the best interests of|for the good of} the town.
as in the case of | as with | It fell, {as in the case of|as with} the old pump.
in the case of | for | It works {in the case of|for} pumps. | !prev=as,than,especially
in the company of | with | They left {in the company of|with} him.
in the construction of | to build | It is used {in the construction of|to build} boats. | prev=used
in the course of time | over time | It changed {in the course of time|over time}.
in the course of | during | It broke {in the course of|during} the trip. | !next=time,decades,centuries,years,events,nature !head=years,decades,centuries
in the direction of | toward | They went {in the direction of|toward} the park.
in the early hours of | early on | It fell {in the early hours of|early on} Monday. | next=@name,@num,that
in the early hours of the morning | early in the morning | It fell {in the early hours of the morning|early in the morning}.
in the early stages of | early in | They left {in the early stages of|early in} the war.
^in the event , | In the end, | {In the event,|In the end,} the price fell.
in the event of | if there are | Call {in the event of|if there are} errors. | next=@plural
in the event of | if there is | Run {in the event of|if there is} fire. | !head=@plural
in the event of an emergency | in an emergency | Call us {in the event of an emergency|in an emergency}.
in the event that | if | Call us {in the event that|if} it stops.
in the field of | in | She works {in the field of|in} law. | !next=view,vision,battle,play,fire,vision,@det
in the fields of | in | She works {in the fields of|in} law and music. | !next=@det
^in the final analysis , | In the end, | {In the final analysis,|In the end,} the price fell.
in the first instance | at first | They ask him {in the first instance|at first}.
^in the first place , | First, | {In the first place,|First,} the price fell.
in the foreseeable future | soon | They leave {in the foreseeable future|soon}.
in the form of | as | It falls {in the form of|as} rain. | !prev=am,is,are,was,were,be,been,being,come,comes,came,typically,usually,often,always,generally,mostly
in the guise of | as | It came {in the guise of|as} a gift.
in the heart of | in the middle of | It is {in the heart of|in the middle of} the town.
in the hope that | hoping that | They left {in the hope that|hoping that} it helps.
in the immediate aftermath of | right after | They left {in the immediate aftermath of|right after} the war.
in the immediate vicinity of | near | They live {in the immediate vicinity of|near} the park.
in the interest of | for | They did it {in the interest of|for} peace. | next=peace,safety,fairness,public,national,clarity,speed,unity,economy,brevity,simplicity,efficiency,stability,truth,justice !prev=therefore,so,is,are,was,were,be,not,been,always,purely
in the interests of | for the good of | They act {in the interests of|for the good of} the town. | next=the,all,their,our,his,its,those,society,workers,people,both
in the interim | meanwhile | They wait {in the interim|meanwhile}.
in the former case | in the first case | It falls {in the former case|in the first case}.
in the latter case | in the second case | It falls {in the latter case|in the second case}.
in the latter half of | in the second half of | They left {in the latter half of|in the second half of} the war.
in the latter part of | late in | They left {in the latter part of|late in} the war.
in the light of | because of | They left {in the light of|because of} the news. | !prev=seen,viewed,considered,read,reviewed,interpreted,judged,understood,evaluated,examined,assessed,discussed,see,view,consider,review,interpret,judge,understand,evaluate,examine,assess,only,also,act,live,look,looked,it,them,itself,activities,results,findings,data,am,is,are,was,were,be,been,being !head=day,lamp,fire,moon,candle,morning,sun,window
^in the long run , | Over time, | {In the long run,|Over time,} the price fell.
^in the long term , | Over time, | {In the long term,|Over time,} the price fell.
in the main | mostly | It is dry {in the main|mostly}. | next=@end !next=@noun,section
in the majority of cases | in most cases | It rains {in the majority of cases|in most cases}.
^in the majority of cases , | Usually, | {In the majority of cases,|Usually,} the shop is small.
in the manner of | like | It flies {in the manner of|like} a bird.
in the manufacture of | to make | It is used {in the manufacture of|to make} steel. | prev=used,useful
^in the meantime , | Meanwhile, | {In the meantime,|Meanwhile,} the shop is small.
in the midst of | during | They left {in the midst of|during} the storm. | head=storm,war,wars,crisis,battle,election,attack,fight,fighting,pandemic,recession,depression,game,talks,season,summer,winter,show,talk,speech,meal,holidays
in the midst of | in the middle of | They left {in the midst of|in the middle of} the storm.
in the name of | for | They fought {in the name of|for} freedom. | head=freedom,religion,peace,science,progress,security,love,faith,justice,islam,christianity,honour,honor,equality,democracy,safety,art,efficiency
in the near future | soon | It will open {in the near future|soon}.
in the neighborhood of | about | It costs {in the neighborhood of|about} 10 euros. | next=@num
in the neighbourhood of | near | They live {in the neighbourhood of|near} the park.
in the outskirts of | on the edge of | They live {in the outskirts of|on the edge of} Rome.
in the possession of | owned by | It is now {in the possession of|owned by} the king. | prev=now,still,currently,again
in the possession of | owned by | It was {in the possession of|owned by} the king. | prev=is,was,are,were
in the preparation of | to prepare | It is used {in the preparation of|to prepare} soup. | prev=used
in the presence of | in front of | They spoke {in the presence of|in front of} others. | next=@name,others,the,his,her,their,a,two,many,several head=others,people,colleagues,witness,witnesses,child,children,king,queen,parents,judge,friends,guests,police,president,family,crowd,public,audience,emperor,pope,strangers,officers
in the presence of | in front of | He spoke {in the presence of|in front of} the king. | head=king,queen,president,emperor,audience,crowd,family,children,pope,minister,witness,witnesses,parents,people,others,guests,students,god
in the process of | - | They are {in the process of |}building it. | next=@ing prev=am,is,are,was,were,be,been,being,now,still,currently,already,'re,'s,'m,’re,’s,’m
in the production of | to make | It is used {in the production of|to make} steel. | prev=used,useful
in the region of | about | It takes {in the region of|about} 500 days. | next=@num
in the region of half | about half | It sold {in the region of half|about half} a million.
in the reign of | under | It was built {in the reign of|under} King John. | next=@name,king,queen,emperor
in the same manner | in the same way | It works {in the same manner|in the same way}.
^in the same vein , | In the same way, | {In the same vein,|In the same way,} the price fell.
in the same way that | just as | It works {in the same way that|just as} a pump works.
in the service of | working for | He died {in the service of|working for} the king. | !prev=used,put,placed,employed,is,are,was,were
in the shape of | as | Help came {in the shape of|as} a loan. | prev=come,comes,came,coming,appear,appears,appeared,arrive,arrived,arrives,problem,enemy,trouble,support,reward
in the shape of | like | It is built {in the shape of|like} a ship. | next=a,an,@num
in the space of | in | They left {in the space of|in} a day.
in the treatment of | to treat | It is used {in the treatment of|to treat} colds. | prev=used,useful,effective
in the unlikely event that | if | Run {in the unlikely event that|if} it falls.
in the vast majority of cases | mostly | It is red {in the vast majority of cases|mostly}.
in the vicinity of | near | A shop {in the vicinity of|near} the park.
in the wake of | after | They left {in the wake of|after} the storm.
in the years following | after | It grew {in the years following|after} the war.
in the years preceding | in the years before | It grew {in the years preceding|in the years before} the war.
in their capacity as | as | They led it {in their capacity as|as} owners.
in their entirety | in full | They sang them {in their entirety|in full}.
in their vicinity | near them | A plant {in their vicinity|near them} closed.
in this day and age | today | It is rare {in this day and age|today}.
in this manner | this way | It works {in this manner|this way}.
in this respect | on this point | It is good {in this respect|on this point}.
in total | in all | It has ten rooms {in total|in all}. | next=@end
in unison | together | They rise and fall {in unison|together}. | !prev=sang,sing,sings,singing,play,played,and
in urban areas | in towns and cities | Most live {in urban areas|in towns and cities}.
in urgent need of | badly needing | They are a people {in urgent need of|badly needing} food. | prev=@noun
in view of | because of | They left {in view of|because of} the war. | !prev=surprising,remarkable,strange,full,field,point,be,was,is,were,came,come
in view of the fact that | because | It fell {in view of the fact that|because} it was weak.
in violation of | against | It was {in violation of|against} the law.
in which | where | It is the house {in which|where} he lived. | prev=house,town,city,village,country,room,place,building,school,area,region,hospital,street,shop,flat,hotel next=@det,he,she,it,they,we,you,i,@name,@noun
in width | wide | It is 40 metres {in width|wide}. | prev=metres,meters,km,kilometres,kilometers,miles,feet,inches,cm,m
^in years to come , | Later, | {In years to come,|Later,} the price fell.
inasmuch as | because | It fell {inasmuch as|because} it was weak.
individuals in the wild | those in the wild | But {individuals in the wild|those in the wild} die young.
industrial action | strikes | They voted for {industrial action|strikes}. | !next=is,was,has,had,will,would,could,may,begins,began
inferior to | worse than | It is {inferior to|worse than} the old one. | prev=is,are,was,were,far,much,clearly,vastly !head=man,men,woman,women,people
inflict severe damage on | badly damage | They {inflict severe damage on|badly damage} the crops.
inflicted considerable damage on | badly damaged | It {inflicted considerable damage on|badly damaged} the crops.
inflicted extensive damage on | badly damaged | It {inflicted extensive damage on|badly damaged} the crops.
inflicted heavy casualties on | killed or wounded many of | They {inflicted heavy casualties on|killed or wounded many of} the troops. | head=army,troops,force,forces,enemy,soldiers,men,defenders,attackers,invaders,british,germans,french,americans,japanese,russians,turks,romans
inflicted heavy damage on | badly damaged | It {inflicted heavy damage on|badly damaged} the crops.
inflicted heavy losses on | killed or wounded many of | They {inflicted heavy losses on|killed or wounded many of} the troops. | head=army,troops,force,forces,enemy,soldiers,defenders,attackers,invaders
inflicted serious damage on | badly damaged | It {inflicted serious damage on|badly damaged} the crops.
inflicted severe damage on | badly damaged | It {inflicted severe damage on|badly damaged} the crops.
inflicts serious damage on | badly damages | It {inflicts serious damage on|badly damages} the crops.
inflicts severe damage on | badly damages | It {inflicts severe damage on|badly damages} the crops.
inner turmoil | inner struggle | It shows the {inner turmoil|inner struggle} of the man.
inside of | inside | They live {inside of|inside} the park. | !prev=the,from
insofar as | as far as | It works {insofar as|as far as} we know.
institution of higher education | university or college | It is an {institution of higher education|university or college}.
institution of higher learning | university or college | It is an {institution of higher learning|university or college}.
institutions of higher education | universities and colleges | It has many {institutions of higher education|universities and colleges}.
institutions of higher learning | universities and colleges | It has many {institutions of higher learning|universities and colleges}.
instrumental in | helpful in | They found her {instrumental in|helpful in} it. | !prev=is,are,was,were,be,been,being
intended to | meant to | It was first {intended to|meant to} be a shop. | prev=first,originally,initially,primarily,mainly,only,chiefly,never
intense competition | strong competition | It faces {intense competition|strong competition}.
interpreted as | taken as | His silence was {interpreted as|taken as} a sign of fear. | head=sign,signs,threat,insult,support,evidence,proof,warning,criticism,attack,attempt,act,signal,weakness,approval,praise,agreement,hostility,symptom,call,move,step,victory,defeat,rejection,response,reaction
interpreted as | read as | A row of digits is {interpreted as|read as} a number.
interruption to | break in | It has an {interruption to|break in} the supply. | head=supply,supplies,service,services,traffic,power,production,work
interruptions to | breaks in | It has {interruptions to|breaks in} the supply. | head=supply,supplies,service,services,traffic,power,production,work
interspersed with | mixed with | It has beaches {interspersed with|mixed with} rocks.
irrespective of | whatever | It runs {irrespective of|whatever} the cost. | next=the,their,its,his,her,your,our !prev=is,are,was,were,be
irrespective of its | whatever its | It is sold, {irrespective of its|whatever its} age. | !prev=is,are,was,were,be
irrespective of the | whatever the | It works {irrespective of the|whatever the} weather. | head=weather,outcome,result,consequences,size,number,type,age,situation,circumstances,reason,price,cost,cause,quality,nature,value,order,shape,amount,length,gravity,colour,color,season,risk,method,language !prev=is,are,was,were,be
irrespective of their | whatever their | All may vote, {irrespective of their|whatever their} age. | !prev=is,are,was,were,be
irreversible damage | permanent damage | It does {irreversible damage|permanent damage}.
is a common occurrence | is common | Fog {is a common occurrence|is common} here.
is a frequent occurrence | is common | Fog {is a frequent occurrence|is common} here.
is a rare occurrence | is rare | Fog {is a rare occurrence|is rare} here.
is a result of | comes from | It {is a result of|comes from} heat.
is a signatory to | has signed | The country {is a signatory to|has signed} the treaty.
is able to | can | It {is able to|can} see.
is abundant in | is common in | The fish {is abundant in|is common in} lakes.
is accessible by | can be reached by | It {is accessible by|can be reached by} boat. | head=boat,boats,road,roads,air,foot,ferry,sea,train,car,water,rail,helicopter,plane,bus,path,track,trail,lift,ladder,stairs
is accessible by | can be reached by | It {is accessible by|can be reached by} car.
is accessible from | can be reached from | It {is accessible from|can be reached from} Rome.
is accessible only by | can be reached only by | It {is accessible only by|can be reached only by} boat. | head=boat,boats,road,roads,air,foot,ferry,sea,train,car,water,rail,helicopter,plane,bus,path,track,trail,lift,ladder,stairs
is accessible to | is open to | It {is accessible to|is open to} all.
is accessible via | can be reached by | It {is accessible via|can be reached by} a bridge. | head=bridge,road,roads,path,track,trail,stairs,staircase,lift,ladder,motorway,highway,train,ferry
is accompanied by | comes with | It {is accompanied by|comes with} pain. | head=change,changes,pain,fever,symptoms,rain,winds,wind,thunder,loss,feelings,increase,decrease,rise,fall,heat,lightning,nausea,headache
is achieved by | is done by | This {is achieved by|is done by} selling bread. | prev=this,that,it,which next=@ing
is administered by | is run by | It {is administered by|is run by} Spain. | next=@name
is administered by the | is run by the | The bridge {is administered by the|is run by the} town.
is also known as | is also called | It {is also known as|is also called} a saw.
is as follows | is this | The rule {is as follows|is this}.
is at stake | is at risk | His job {is at stake|is at risk}. | !prev=what,much,lot
is believed to be | is thought to be | It {is believed to be|is thought to be} old.
is best known for | is famous for | She {is best known for|is famous for} her songs.
is bordered by | is next to | It {is bordered by|is next to} Spain. | next=@name
is bounded by | is next to | It {is bounded by|is next to} Spain.
is called for | is needed | A new plan {is called for|is needed}. | next=.
is capable of being | can be | It {is capable of being|can be} used. | next=@verb !prev=not
is characterised by | is marked by | It {is characterised by|is marked by} fear. | head=fear,fears,worry,pain,loss,swelling,inflammation,thoughts,episode,episodes,feelings,inability,difficulty,difficulties,lack,absence,behaviour,behavior,conflict,violence,change,changes,decline,growth,increase,mood,moods,tension,uncertainty
is characterised by | has | The town {is characterised by|has} dry air. | !head=fever,rash,pain,pains,nausea,cough,weakness,swelling,inability,failure,delusions,hallucinations,seizures !next=the,@num !prev=evolution,who,history,period,century,era
is characterized by | is marked by | It {is characterized by|is marked by} fear. | head=fear,fears,worry,pain,loss,swelling,inflammation,thoughts,episode,episodes,feelings,inability,difficulty,difficulties,lack,absence,behaviour,behavior,conflict,violence,change,changes,decline,growth,increase,mood,moods,tension,uncertainty
is characterized by | has | The town {is characterized by|has} dry air. | !head=fever,rash,pain,pains,nausea,cough,weakness,swelling,inability,failure,delusions,hallucinations,seizures !next=the,@num !prev=evolution,who,history,period,century,era
is characterized by the presence of | has | The room {is characterized by the presence of|has} a large stove.
is commonly known as | is called | It {is commonly known as|is called} a saw.
is commonly referred to as | is called | It {is commonly referred to as|is called} a saw.
is compatible with | works with | It {is compatible with|works with} the phone. | head=lens,lenses,device,devices,phone,phones,system,systems,software,computer,computers,version,model,models,printer,printers,browsers,browser,windows,hardware,cards,android,iphone
is composed of | has | The team {is composed of|has} ten men. | next=@num
is comprised of | has | It {is comprised of|has} two parts.
is concerned with | is about | Physics {is concerned with|is about} the laws of nature. | next=the,a,an prev=ethics,physics,economics,logic,statistics,psychology,engineering,science,philosophy,biology,book,chapter,section,article,report,study,branch,theory,field,paper,essay,which
is concerned with | is about | Logic {is concerned with|is about} how we think. | next=@ing,how,what,whether,why !prev=he,she,who,@name,it
is conducted by | is led by | The service {is conducted by|is led by} a priest. | prev=ceremony,service,ritual,rite,tour,mass
is confined to | is found only in | The plant {is confined to|is found only in} hot lands. | prev=species,plant,animal,bird,tree,disease,range,distribution !next=bed
is considered by many to be | is seen by many as | It {is considered by many to be|is seen by many as} the best.
is considered to be | is seen as | It {is considered to be|is seen as} a pump. | !next=@prep,of
is deemed to be | is seen as | It {is deemed to be|is seen as} a rare bird.
is derived from | comes from | It {is derived from|comes from} French.
is determined by | depends on | The price {is determined by|depends on} the weather. | !next=@num,@ing,a,an !head=analysis,method,methods,experiment,experiments,test,tests,survey,vote,votes,measurement,means,points,cause,causes,fate,genes,gene,heredity,god,laws,equation,formula,expression,law,court,judge,judges
is eligible for | can get | She {is eligible for|can get} free meals.
is eligible to | can | She {is eligible to|can} vote.
is employed as | works as | He {is employed as|works as} a guard.
is employed by | works for | He {is employed by|works for} the king. | prev=he,she,who,and,@name,man,woman,they,i,we
is employed chiefly in | is used mainly in | It {is employed chiefly in|is used mainly in} the mill. | !head=agriculture,farming,fishing,mining
is employed in | works in | Half the town {is employed in|works in} farming. | head=agriculture,farming,industry,fishing,mining,services,government,sector,forestry,tourism,education,healthcare,administration,retail
is employed mainly in | is used mainly in | It {is employed mainly in|is used mainly in} the mill. | !head=agriculture,farming,fishing,mining,industry
is employed principally in | is used mainly in | It {is employed principally in|is used mainly in} the mill.
is equal to | equals | It {is equal to|equals} ten. | !head=task,challenge,occasion,demands,job !next=or,and
is equipped with | has | It {is equipped with|has} a pump. | !prev=that,which,who
is equivalent to | equals | It {is equivalent to|equals} ten tons. | next=@num,$,£,€
is estimated to be | is probably | It {is estimated to be|is probably} old.
is estimated to have | is thought to have | It {is estimated to have|is thought to have} killed ten people.
is extracted from | comes from | The dye {is extracted from|comes from} the roots. | head=root,roots,plant,plants,seed,seeds,bark,leaf,leaves,mine,mines,ground,earth
is fitted with | has | It {is fitted with|has} a pump.
is forthcoming | comes | Wait until help {is forthcoming|comes}. | next=@end prev=payment,help,support,money,aid,answer,reply,funds
is generally considered to be | is usually seen as | It {is generally considered to be|is usually seen as} the best. | !next=@prep,of
if it is going to | if it is to | {If it is going to|If it is to} work, they must wait.
if there is going to be | if there is to be | {If there is going to be|If there is to be} peace, they must wait.
is generally regarded as | is usually seen as | It {is generally regarded as|is usually seen as} the best.
is going to | will | It {is going to|will} rain. | next=@verb,@adv,not
is home to | has | The park {is home to|has} bears.
is identical to | is the same as | It {is identical to|is the same as} a pump.
is in a position to | can | She {is in a position to|can} help.
is in need of | needs | It {is in need of|needs} repair.
is in use | is used | It {is in use|is used} here. | !next=@end
is inferior to | is worse than | It {is inferior to|is worse than} the old one.
is known as | is called | It {is known as|is called} a pump.
is legally obliged to | must by law | He {is legally obliged to|must by law} pay.
is legally required to | must by law | He {is legally required to|must by law} pay.
is liable to prosecution | can be taken to court | She {is liable to prosecution|can be taken to court}.
is likely to | will probably | It {is likely to|will probably} rain.
is located | is | It {is located|is} north of Rome. | next=@prep,@num,@adv,north,south,east,west,northeast,northwest,southeast,southwest,about,just,approximately
is located at | is at | It {is located at|is at} the end.
is located between | is between | It {is located between|is between} the two.
is located close to | is near | It {is located close to|is near} the sea.
is located in | is in | It {is located in|is in} Rome.
is located in close proximity to | is near | It {is located in close proximity to|is near} the town.
is located near | is near | It {is located near|is near} Rome.
is located on | is on | It {is located on|is on} a hill.
is located within | is in | It {is located within|is in} the park.
is made up of | has | The team {is made up of|has} ten men. | next=@num
is not able to | cannot | It {is not able to|cannot} swim.
is noted for | is known for | It {is noted for|is known for} its wine.
is obligated to | must | He {is obligated to|must} leave.
is obscured by | is hidden by | It {is obscured by|is hidden by} clouds.
is often referred to as | is often called | It {is often referred to as|is often called} a saw.
is often regarded as | is often seen as | It {is often regarded as|is often seen as} the best.
is on the rise | is rising | Crime {is on the rise|is rising}.
is only accessible by | can only be reached by | It {is only accessible by|can only be reached by} boat. | head=boat,boats,road,roads,air,foot,ferry,sea,train,car,water,rail,helicopter,plane,bus,path,track,trail,lift,ladder,stairs
is portable | is easy to carry | The stove {is portable|is easy to carry}. | prev=stove,radio,tent,bed,lamp,heater,chair,toilet,machine,speaker,phone,camera,grill next=@end,and,but,so
is predominantly | is mainly | It {is predominantly|is mainly} flat.
is present in | is in | It {is present in|is in} the soil.
is prone to | often has | The slope {is prone to|often has} landslides. | head=earthquakes,accidents,floods,mistakes,errors,storms,landslides,fires,droughts
is prone to flooding | often floods | The area {is prone to flooding|often floods}.
is referred to as | is called | It {is referred to as|is called} a pump.
is remarkably tolerant of | can stand a lot of | It {is remarkably tolerant of|can stand a lot of} drought. | head=drought,heat,cold,frost,shade,salt,pollution,wind
is renowned for | is famous for | It {is renowned for|is famous for} its wine.
is required to | is needed to | More effort {is required to|is needed to} reach it. | next=make,produce,build,reach,power,store !prev=he,she,everyone,everybody,who,nobody,it,that
is required to | must | He {is required to|must} stop. | prev=he,she,everyone,everybody,who,nobody
is set to | will | It {is set to|will} open in May. | next=open,close,start,begin,end,become,take,be,get,go,play,return,rise,fall,grow,change,host,lose,win,make,join,leave,cost,continue,launch,arrive,appear,face,meet,hold
is similar to | is like | It {is similar to|is like} a pump.
is situated | is | It {is situated|is} north of Rome. | next=@prep,@num,@adv,north,south,east,west,northeast,northwest,southeast,southwest,about,just,approximately
is situated at | is at | It {is situated at|is at} the park.
is situated in | is in | It {is situated in|is in} Rome.
is situated in close proximity to | is near | It {is situated in close proximity to|is near} the town.
is situated near | is near | It {is situated near|is near} Rome.
is endemic to | is found only in | The tree {is endemic to|is found only in} Spain. | !next=it,them,this,that,these,capitalism !head=system,society,capitalism,industry,region
are endemic to | are found only in | The trees {are endemic to|are found only in} Spain.
is situated on | is on | It {is situated on|is on} a hill.
is solitary | lives alone | It {is solitary|lives alone}. | next=@end,for,except,outside
is sparsely inhabited | has few people | The area {is sparsely inhabited|has few people}. | next=@end,and,but,with,because,owing,due,compared
is sparsely populated | has few people | The area {is sparsely populated|has few people}. | next=@end,and,but,with,because,owing,due,compared
is superior to | is better than | It {is superior to|is better than} the old one.
is the author of | wrote | She {is the author of|wrote} two books.
is the founder of | started | She {is the founder of|started} the club.
is the recipient of | has received | She {is the recipient of|has received} many prizes.
is thinly populated | has few people | The area {is thinly populated|has few people}. | next=@end,and,but,with,because,owing,due,compared
is to be avoided | must be avoided | Such a plan {is to be avoided|must be avoided}.
is to be made | must be made | The plan {is to be made|must be made} in May.
is to be paid | must be paid | The tax {is to be paid|must be paid} in May.
is to be submitted | must be sent in | The form {is to be submitted|must be sent in} by May. | !next=in
is tolerant of | can stand | The plant {is tolerant of|can stand} drought. | head=drought,heat,cold,frost,shade,salt,pollution,wind
is under construction | is being built | The road {is under construction|is being built}.
is under way | has started | The work {is under way|has started}. | next=@end
is underway | has started | The work {is underway|has started}. | next=@end
is unique to | is only found in | It {is unique to|is only found in} Spain.
is visible | can be seen | It {is visible|can be seen} from Rome. | next=@prep,@end !next=to
is visible to | can be seen by | It {is visible to|can be seen by} all.
is well advised to | should | A buyer {is well advised to|should} wait.
is widely considered to be | is seen by many as | It {is widely considered to be|is seen by many as} the best.
is widely distributed across | is found all over | It {is widely distributed across|is found all over} Asia.
is widely distributed in | is found in many parts of | It {is widely distributed in|is found in many parts of} Asia. | next=@name,the,southern,northern,eastern,western
is widely distributed throughout | is found all over | It {is widely distributed throughout|is found all over} Asia.
is widely regarded as | is seen by many as | It {is widely regarded as|is seen by many as} the best.
isolated from the outside world | cut off from the outside world | It was {isolated from the outside world|cut off from the outside world}.
it can be seen that | - | {It can be seen that the|The} price falls.
it emerged that | it became known that | He quit after {it emerged that|it became known that} he lied. | !prev=from
its predecessor | the one before it | It was worse than {its predecessor|the one before it}. | !next=@noun,@name,had,was,is,has,and
known with regard to | known about | Little is {known with regard to|known about} it.
known with respect to | known about | Little is {known with respect to|known about} it.
left out from | left out of | It was {left out from|left out of} the list. | !next=right,left,top,bottom prev=be,been,was,were,is,are,being
legally bound to | bound by law to | He is {legally bound to|bound by law to} pay.
legislation designed to | laws to | They passed {legislation designed to|laws to} help them.
living organism | living thing | A {living organism|living thing} needs water.
living organisms | living things | All {living organisms|living things} need water. | !next=such
located about | about | It came from a quarry {located about|about} 15 km away. | prev=@noun next=@num
located about | about | The airport, {located about|about} 15 km away, is busy. | prev=@end next=@num
located approximately | about | It came from a quarry {located approximately|about} 15 km away. | prev=@noun next=@num
located approximately | about | The airport, {located approximately|about} 15 km away, is busy. | prev=@end next=@num
located far | far | It is a house {located far|far} from Rome. | prev=@noun,is,are,was,were
located some | some | It came from a quarry {located some|some} 15 km away. | prev=@noun next=@num
located some | some | The airport, {located some|some} 15 km away, is busy. | prev=@end next=@num
low concentrations of | low levels of | It has {low concentrations of|low levels of} salt.
made frequent use of | often used | He {made frequent use of|often used} it.
made her acting debut in | first acted in | She {made her acting debut in|first acted in} May.
made her debut for | first played for | She {made her debut for|first played for} the club in May. | next=the,@name
made her film debut | first appeared in a film | She {made her film debut|first appeared in a film} as a nurse. | next=at,as,with,@end,aged,when
made her film debut in | first appeared on film in | She {made her film debut in|first appeared on film in} May.
made her international debut | first played for her country | She {made her international debut|first played for her country} in May. | next=in,against,on,at,as,@end,when
made her screen debut in | first appeared on screen in | She {made her screen debut in|first appeared on screen in} May.
made her stage debut | first appeared on stage | She {made her stage debut|first appeared on stage} in May. | next=at,in,as,on,with,@end,aged,when
made her television debut in | first appeared on TV in | She {made her television debut in|first appeared on TV in} May.
made his acting debut in | first acted in | He {made his acting debut in|first acted in} May.
made his debut against | first played against | He {made his debut against|first played against} the club in May. | next=the,@name
made his debut for | first played for | He {made his debut for|first played for} the club in May. | next=the,@name
made his film debut | first appeared in a film | He {made his film debut|first appeared in a film} as a cook. | next=at,as,with,@end,aged,when
made his film debut in | first appeared on film in | He {made his film debut in|first appeared on film in} May.
made his international debut | first played for his country | He {made his international debut|first played for his country} in May. | next=in,against,on,at,as,@end,when
made his league debut | first played in the league | He {made his league debut|first played in the league} in May. | next=in,against,on,at,as,@end,when,for
made his screen debut in | first appeared on screen in | He {made his screen debut in|first appeared on screen in} May.
made his stage debut | first appeared on stage | He {made his stage debut|first appeared on stage} in May. | next=at,in,as,on,with,@end,aged,when
made his television debut in | first appeared on TV in | He {made his television debut in|first appeared on TV in} May.
makes frequent use of | often uses | He {makes frequent use of|often uses} it.
man of letters | writer | He was a {man of letters|writer}.
many additional | many more | It has {many additional|many more} rooms.
marked a radical departure from | was very different from | It {marked a radical departure from|was very different from} the past.
marked the directorial debut of | was the first film directed by | It {marked the directorial debut of|was the first film directed by} the actor.
meal consists of | meal is | The {meal consists of|meal is} bread and cheese. | !next=two,three,four,several,@num,@ing
means of livelihood | way of earning a living | It was their only {means of livelihood|way of earning a living}. | prev=only,main,sole,chief,their,principal,his,her
measures designed to | measures to | They passed {measures designed to|measures to} help them.
member of the aristocracy | noble | He was a {member of the aristocracy|noble}.
member of the nobility | noble | He was a {member of the nobility|noble}.
members of the aristocracy | nobles | They were {members of the aristocracy|nobles}.
members of the nobility | nobles | They were {members of the nobility|nobles}.
men of letters | writers | They were {men of letters|writers}.
more pronounced | stronger | The effect is {more pronounced|stronger}. | !next=accent
most pronounced | strongest | The effect is {most pronounced|strongest}.
museum is dedicated to | museum is about | The {museum is dedicated to|museum is about} his life.
museum is devoted to | museum is about | The {museum is devoted to|museum is about} his life.
now confined to | now limited to | It is {now confined to|now limited to} the north. | !head=bed,beds,barracks,wheelchair,wheelchairs,house,home,cell,cells,prison,room,rooms,hospital,camp,camps
numerical superiority | greater numbers | They feared the {numerical superiority|greater numbers} of the army. | prev=their,its,the
of considerable importance | very important | It is {of considerable importance|very important}. | prev=is,are,was,were,be
of great benefit to | very good for | It is {of great benefit to|very good for} farms. | prev=is,are,was,were,be
of great economic importance | very important for the economy | It is {of great economic importance|very important for the economy}. | prev=is,are,was,were
of major importance | very important | It is {of major importance|very important}. | prev=is,are,was,were
of particular benefit to | especially good for | It is {of particular benefit to|especially good for} farms. | prev=is,are,was,were,be
of particular importance | especially important | It is {of particular importance|especially important} here. | prev=is,are,was,were
of the greatest importance | very important | It is {of the greatest importance|very important}. | prev=is,are,was,were,be
of varying degrees | of different degrees | It has burns {of varying degrees|of different degrees}.
of varying dimensions | of different sizes | It has rooms {of varying dimensions|of different sizes}.
of varying lengths | of different lengths | It has rods {of varying lengths|of different lengths}.
of varying sizes | of different sizes | It has rooms {of varying sizes|of different sizes}.
omitted from | left out of | It was {omitted from|left out of} the list. | !next=right,left,top,bottom prev=be,been,was,were,is,are,being
on a continuous basis | all the time | They meet {on a continuous basis|all the time}.
on an ongoing basis | all the time | They meet {on an ongoing basis|all the time}.
on an unprecedented scale | on a bigger scale than ever before | They built {on an unprecedented scale|on a bigger scale than ever before}.
on the occasion of | to mark | It was built {on the occasion of|to mark} his visit. | !prev=@start,@end
only by means of a | only by a | It can be reached {only by means of a|only by a} path. | head=path,footpath,road,track,ladder,staircase,bridge,ferry,lift,boat,stairway,tunnel
operation is performed | operation is done | The {operation is performed|operation is done} in May.
operation was performed | operation was done | The {operation was performed|operation was done} in May.
operations are performed | operations are done | The {operations are performed|operations are done} in May.
orchestrated by | planned by | It was a campaign {orchestrated by|planned by} the king. | prev=campaign,attack,plot,coup,attacks,conspiracy,scheme,protests,violence
originally aired | was first shown | It {originally aired|was first shown} in May. | prev=it,which,episode,series,show,film,programme,program,season,special,@name
outbreak of a | start of a | They fled at the {outbreak of a|start of a} war. | next=war,conflict,civil,rebellion,revolt,new,major,european
outbreak of hostilities | start of the fighting | They met at the {outbreak of hostilities|start of the fighting}. | prev=the
outspoken criticism | open criticism | He lost it for his {outspoken criticism|open criticism} of the king.
over an extended period | over a long period | It changed {over an extended period|over a long period}.
over several decades | over many years | It grew {over several decades|over many years}.
over the decades | over the years | It changed {over the decades|over the years}.
overpowered by | held down by | He was {overpowered by|held down by} guards. | head=bystanders,guards,police,officers,passengers,security,staff,crew
oxygen is consumed | oxygen is used up | The {oxygen is consumed|oxygen is used up}.
pending the completion of | until the end of | It is closed {pending the completion of|until the end of} the inquiry. | head=inquiry,investigation,review,trial,tests,study,talks,process,case
people employed in | people working in | Most {people employed in|people working in} the town live there.
people surveyed | people asked | Half of the {people surveyed|people asked} said so. | !next=the,in
permanently obscured by | always hidden by | It is {permanently obscured by|always hidden by} clouds.
pioneering research | new research | She did {pioneering research|new research}. | prev=conducted,did,conduct,conducting,their,his,her,out,some,for
place of worship | place of prayer | It is a {place of worship|place of prayer}.
places of worship | places of prayer | They are {places of worship|places of prayer}.
point of departure | starting point | It came back to its {point of departure|starting point}.
practically all | almost all | It lost {practically all|almost all} the crop.
practically every | almost every | It is in {practically every|almost every} town.
practically his entire | almost his whole | He spent {practically his entire|almost his whole} life there.
practically its entire | almost its whole | It spent {practically its entire|almost its whole} life there.
practically nothing | almost nothing | They know {practically nothing|almost nothing}.
practically the entire | almost the whole | It lost {practically the entire|almost the whole} crop.
prehistoric implements | prehistoric tools | They found {prehistoric implements|prehistoric tools}.
prepared to | willing to | They are not {prepared to|willing to} pay. | prev=often,usually,generally,rarely,seldom,actually,not,quite,fully,longer next=pay,accept,spend,take,accept,do,make,give,sacrifice,buy,sell,lend,work,help,support,risk,compromise,negotiate,consider,offer,wait,share,listen,invest
present - day | today's | It was found in {present-day|today's} Turkey. | next=@name
previously anticipated | expected before | It was worse than {previously anticipated|expected before}. | prev=than
procedure is performed | procedure is done | The {procedure is performed|procedure is done} in May.
procedure was performed | procedure was done | The {procedure was performed|procedure was done} in May.
proved entirely satisfactory | worked well | None has {proved entirely satisfactory|worked well}. | prev=has,have,had
punishment consists of | punishment is | The {punishment consists of|punishment is} a fine. | !next=two,three,four,several,@num,@ing
remained in the possession of | belonged to | It {remained in the possession of|belonged to} the family. | !prev=has,have,had
remittances from | money sent home by | It lives on {remittances from|money sent home by} its emigrants. | head=emigrants,workers,migrants,citizens,expatriates
remittances sent home by | money sent home by | It lives on {remittances sent home by|money sent home by} its sons.
represented a departure from | was a change from | It {represented a departure from|was a change from} the past.
represented a radical departure from | was very different from | It {represented a radical departure from|was very different from} the past.
represents a radical departure from | is very different from | It {represents a radical departure from|is very different from} the past.
residents of | people in | The {residents of|people in} the area left.
respondents said | people asked said | Half of the {respondents said|people asked said} so.
rich in mineral resources | rich in minerals | It is {rich in mineral resources|rich in minerals}.
sanitary conditions | hygiene | They had to improve {sanitary conditions|hygiene}. | prev=improve,improved,improving,better,poor,bad,good,the
set about | started | They {set about|started} building a wall. | next=@ing prev=they,he,she,it,we,@noun,@name,@adv,and,who
several additional | several more | It has {several additional|several more} rooms.
severe weather warning | warning of bad weather | It gave a {severe weather warning|warning of bad weather}.
severe weather warnings | warnings of bad weather | It gave {severe weather warnings|warnings of bad weather}.
since time immemorial | since the earliest times | They have lived here {since time immemorial|since the earliest times}.
situated about | about | The airport, {situated about|about} 15 km away, is busy. | prev=@end next=@num
situated far | far | It is a house {situated far|far} from Rome. | prev=@noun,is,are,was,were
situated some | some | The airport, {situated some|some} 15 km away, is busy. | prev=@end next=@num
stand to benefit | could gain | Firms {stand to benefit|could gain} from it. | !prev=who,to
stand to gain | could gain | Firms {stand to gain|could gain} from it. | !prev=who,to
stand to lose | could lose | Firms {stand to lose|could lose} from it. | !prev=who,to
stands to benefit | could gain | The firm {stands to benefit|could gain} from it.
stands to gain | could gain | The firm {stands to gain|could gain} from it.
stands to lose | could lose | The firm {stands to lose|could lose} from it.
stated that | said that | The judge {stated that|said that} it was late. | prev=@noun,@name,he,she,they,who,also,has,have,it,later,then !next=in
states that | says that | The rule {states that|says that} it is late. | prev=@noun,@name,he,she,who,which,that,also,it !prev=member,united,other
statue was erected | statue was put up | A {statue was erected|statue was put up} in May.
still in existence | still there | The mill is {still in existence|still there}. | prev=is,are,was,were
stone implements | stone tools | They found {stone implements|stone tools}.
stood to gain | could gain | The firm {stood to gain|could gain} from it.
stood to lose | could lose | The firm {stood to lose|could lose} from it.
strategically located | well placed | The port is {strategically located|well placed}. | prev=is,are,was,were,a next=at,on,in,near,between,for,@noun,@end,along
strategically situated | well placed | The port is {strategically situated|well placed}. | prev=is,are,was,were,a next=at,on,in,near,between,for,@noun,@end,along
subject to regulatory approval | if the regulators agree | They will merge, {subject to regulatory approval|if the regulators agree}.
sufficiently accurate | accurate enough | It is {sufficiently accurate|accurate enough} to help. | next=to,for,@end
sufficiently cold | cold enough | It is {sufficiently cold|cold enough} to freeze. | next=to,for,@end
sufficiently dense | dense enough | It is {sufficiently dense|dense enough} to sink. | next=to,for,@end
sufficiently developed | developed enough | It is {sufficiently developed|developed enough} to live. | next=to,for,@end
sufficiently different | different enough | It is {sufficiently different|different enough} to tell. | next=to,for,from,@end
sufficiently flexible | flexible enough | It is {sufficiently flexible|flexible enough} to bend. | next=to,for,@end
sufficiently good | good enough | It is {sufficiently good|good enough} to use. | next=to,for,@end
sufficiently great | great enough | It is {sufficiently great|great enough} to stop. | next=to,for,@end
sufficiently interested | interested enough | It is {sufficiently interested|interested enough} to stay. | next=to,in,@end
sufficiently light | light enough | It is {sufficiently light|light enough} to fly. | next=to,for,@end
sufficiently mature | mature enough | It is {sufficiently mature|mature enough} to use. | next=to,for,@end
sufficiently sensitive | sensitive enough | It is {sufficiently sensitive|sensitive enough} to see. | next=to,for,@end
sufficiently severe | bad enough | It is {sufficiently severe|bad enough} to stop. | next=to,for,@end
sufficiently simple | simple enough | It is {sufficiently simple|simple enough} to use. | next=to,for,@end
suitable for cultivation | good for growing crops | The land is {suitable for cultivation|good for growing crops}.
suitable for use | fit for use | It is {suitable for use|fit for use} in ships.
surgery is performed | surgery is done | The {surgery is performed|surgery is done} in May.
surgery was performed | surgery was done | The {surgery was performed|surgery was done} in May.
susceptible to the influence of | easily influenced by | They are {susceptible to the influence of|easily influenced by} friends. | prev=is,are,was,were,be,particularly,more,very,highly,most
suspended from | hanging from | It is {suspended from|hanging from} a branch. | head=branch,branches,ceiling,roof,tree,trees,hook,beam,rope,tip,string,chain,wire,balloon
term of imprisonment | prison term | He got a long {term of imprisonment|prison term}.
termed a | called a | It is a rock {termed a|called a} dyke. | prev=@noun,was,is,often,also,sometimes,usually,commonly,be,been,are,were
termed the | called the | It is a muscle {termed the|called the} heart. | prev=@noun,was,is,often,also,sometimes,usually,commonly,be,been,are,were
terms of imprisonment | prison terms | They got long {terms of imprisonment|prison terms}.
test is performed | test is done | The {test is performed|test is done} in May.
tests are performed | tests are done | The {tests are performed|tests are done} in May.
tests were performed | tests were done | The {tests were performed|tests were done} in May.
than anticipated | than expected | It was worse {than anticipated|than expected}. | !next=by
that is to say | that is | It is closed, {that is to say|that is}, it sells no more. | !prev=@start
the abundance of | the large amount of | It lives off {the abundance of|the large amount of} coal. | head=coal,water,food,timber,wood,fish,game,land,gold,oil,wildlife,rain,fruit,grass,iron,prey
the abundance of | the large number of | It lives off {the abundance of|the large number of} trees. | head=@plural
the concentration of glucose in | the level of glucose in | It controls {the concentration of glucose in|the level of glucose in} blood.
the concentration of sugar in | the level of sugar in | It controls {the concentration of sugar in|the level of sugar in} blood.
the exclusive preserve of | only for | The park was {the exclusive preserve of|only for} the king. | prev=is,are,was,were,been,be,remained
the following | the next | They ruled for {the following|the next} 40 years. | next=@num head=year,years,decades,days,weeks,months,centuries,hours,seasons,nights,minutes,games,matches
the former | the first | Rent is an example of {the former|the first}. | prev=of,to,in,with next=.
the ingestion of | swallowing | It is due to {the ingestion of|swallowing} dirty water. | prev=by,through,to,from,after,with,involves,avoid
the intersection of | the crossing of | It is at {the intersection of|the crossing of} two streets. | head=road,roads,street,streets,avenue,avenues,highway,highways,route,routes,line,lines,railway,railways,@name
the likelihood of recurrence | the chance of it coming back | It reduces {the likelihood of recurrence|the chance of it coming back}.
the majority of the electorate | most voters | It lost {the majority of the electorate|most voters}.
the only means of access to | the only way to | It is {the only means of access to|the only way to} the valley.
the previous day | the day before | They met {the previous day|the day before}. | next=@end,in,at,on,by,with,when
the previous evening | the evening before | They met {the previous evening|the evening before}. | next=@end,in,at,on,by,with,when
the previous month | the month before | They met {the previous month|the month before}. | next=@end,in,at,on,by,with,when
the previous night | the night before | They met {the previous night|the night before}. | next=@end,in,at,on,by,with,when
the previous season | the season before | They won {the previous season|the season before}. | next=@end,in,at,with,when prev=in,of,during,won,lost,from,than
the previous week | the week before | They met {the previous week|the week before}. | next=@end,in,at,on,by,with,when
the previous year | the year before | They met {the previous year|the year before}. | next=@end,in,at,on,by,with,when,and,but,because,after
the principal | the main | It is {the principal|the main} sign of it. | head=symptom,symptoms,sign,signs,cause,causes,difference,differences,advantage,advantages,ingredient,ingredients,purpose,objective,function,functions,feature,features,constituent,constituents,component,components,language,languages,exports,export,products,product,author,architect,means,method,methods,route,routes,risk,risks,factor,factors,goal,theme,themes,problem,problems
the principal witness | the main witness | They heard {the principal witness|the main witness}.
the remaining years of her life | the rest of her life | She lived there for {the remaining years of her life|the rest of her life}.
the remaining years of his life | the rest of his life | He lived there for {the remaining years of his life|the rest of his life}.
the sole means of access to | the only way to | It is {the sole means of access to|the only way to} the valley.
the summit of the charts | the top of the charts | It reached {the summit of the charts|the top of the charts}.
the vast majority are | most are | Some are old, but {the vast majority are|most are} new.
the vast majority have | most have | Some have one, but {the vast majority have|most have} none.
the vast majority were | most were | Some were old, but {the vast majority were|most were} new.
then it follows that | then | If it rains, {then it follows that|then} it is wet.
it follows that | so | {It follows that|So} the price fell. | prev=@start,and
it is believed that | people believe that | {It is believed that|People believe that} the town is old.
it can be argued that | you can say that | {It can be argued that|You can say that} it is late.
it could be argued that | you could say that | {It could be argued that|You could say that} it is late.
it is also possible to | you can also | {It is also possible to|You can also} stop.
it is common to | people often | {It is common to|People often} wait.
it is commonly believed that | many people think that | {It is commonly believed that|Many people think that} it works.
it is difficult to | it is hard to | {It is difficult to|It is hard to} see.
it is easy to | you can easily | {It is easy to|You can easily} see it. | !next=use,learn,modify,refute,drop,read,install,maintain,remember,port,implement,clean,understand,follow,carry,deploy,prove,spot
it is estimated that | about | {It is estimated that|About} 200 people left. | next=@num
it is evident that | - | {It is evident that the|The} price falls.
it is generally accepted that | most people agree that | {It is generally accepted that|Most people agree that} it works.
it is generally acknowledged that | most people agree that | {It is generally acknowledged that|Most people agree that} it helps.
it is generally agreed that | most people agree that | {It is generally agreed that|Most people agree that} it works.
it is generally believed that | most people think that | {It is generally believed that|Most people think that} it works.
it is helpful to | it helps to | {It is helpful to|It helps to} wait. | !next=@det,@adj,@name,@num,him,her,them,me,us,you,anyone,everyone,everybody,people,those,overall
it is important to note that | - | {It is important to note that the|The} price falls. | prev=@end,@start,and,but,so,because,although,while,though,as,therefore,also,then,first,finally
it is likely that | probably | {It is likely that|Probably} the price falls.
it is essential for | it is necessary for | {It is essential for|It is necessary for} them to stop.
it is necessary to | you must | {It is necessary to|You must} stop.
it is not possible to | you cannot | {It is not possible to|You cannot} stop.
it is obvious that | - | {It is obvious that the|The} price falls.
it is possible that | maybe | {It is possible that|Maybe} it rains.
it is possible to | you can | {It is possible to|You can} stop.
it is preferable to | it is better to | For them {it is preferable to|it is better to} wait. | next=@verb
it is recommended to | you should | {It is recommended to|You should} stop.
it is strongly recommended that you | you should | {It is strongly recommended that you|You should} stop.
it is said that | people say that | {It is said that|People say that} the town is old.
it is recommended that you | you should | {It is recommended that you|You should} stop.
it is thought that | people think that | {It is thought that|People think that} the town is old.
it is useful to | it helps to | {It is useful to|It helps to} wait. | !next=@det,@adj,@name,@num,him,her,them,me,us,you,anyone,everyone,everybody,people,those,overall
it is well known that | - | {It is well known that the|The} price falls.
it is widely accepted that | most people agree that | {It is widely accepted that|Most people agree that} it works.
it is widely acknowledged that | most people agree that | {It is widely acknowledged that|Most people agree that} it helps.
it is widely believed that | many people think that | {It is widely believed that|Many people think that} it works.
it is worth noting that | - | {It is worth noting that the|The} price falls.
it is worthwhile to | it is good to | Often {it is worthwhile to|it is good to} wait.
it may be necessary to | you may need to | {It may be necessary to|You may need to} stop.
it might be necessary to | you might need to | {It might be necessary to|You might need to} stop.
it must be stressed that | - | {It must be stressed that the|The} price falls. | prev=@end,@start,and,but,so,because,although,while,though,as,therefore,also,then,first,finally
it seems likely that | probably | {It seems likely that|Probably} the price falls.
it should be stressed that | - | {It should be stressed that the|The} price falls. | prev=@end,@start,and,but,so,because,although,while,though,as,therefore,also,then,first,finally
it should be noted that | - | {It should be noted that the|The} price falls. | prev=@end,@start,and,but,so,because,although,while,though,as,therefore,also,then,first,finally
it turns out that | - | {It turns out that the|The} price falls.
it was believed that | people believed that | {It was believed that|People believed that} the town was old.
it was preferable to | it was better to | For them {it was preferable to|it was better to} wait. | next=@verb
it was thought that | people thought that | {It was thought that|People thought that} the town was old.
just over | a little over | It takes {just over|a little over} 500 days. | next=@num
just under | almost | It takes {just under|almost} 500 days. | next=@num
keep in mind that | remember that | {Keep in mind that|Remember that} it rains.
known as | called | It is a tool {known as|called} a saw. | !prev=is,are,was,were,be,been,become,became,becoming,best,better,also,well,it,him,her,them,made
large amounts of | a lot of | It takes {large amounts of|a lot of} oil.
large numbers of | many | It has {large numbers of|many} parts.
large quantities of | very many | It has {large quantities of|very many} books. | head=books,documents,letters,weapons,goods,products,items,animals,fish
large quantities of | a lot of | It takes {large quantities of|a lot of} oil.
largely confined to | mostly limited to | It is {largely confined to|mostly limited to} hot lands. | prev=is,are,was,were next=@det,@noun,@adj,@name !next=bed
later on | later | They left {later on|later}. | !prev=the,a,his,her,their,its,@adj
law enforcement agencies | the police | They met {law enforcement agencies|the police}. | !prev=@det,@adj,all,both,@name
law enforcement officers | police officers | The {law enforcement officers|police officers} left.
law enforcement officials | the police | They met {law enforcement officials|the police}. | !prev=@det,@adj
leading up to | before | They met in the days {leading up to|before} the war. | prev=events,years,months,weeks,days,period,hours,decade,decades
left unattended | left alone | The bag was {left unattended|left alone}.
legal proceedings | court action | They began {legal proceedings|court action}.
legal studies | law studies | He gave up his {legal studies|law studies}.
^let 's assume | suppose | {Let's assume|Suppose} it rains.
^let 's suppose | suppose | {Let's suppose|Suppose} it rains.
^let us assume | suppose | {Let us assume|Suppose} it rains.
^let us suppose | suppose | {Let us suppose|Suppose} it rains.
are liable to a fine | may get a fine | They {are liable to a fine|may get a fine}.
is liable to a fine | may get a fine | She {is liable to a fine|may get a fine}.
lies at | is at | The town {lies at|is at} the foot of the hill. | next=@det
lies between | is between | The town {lies between|is between} two hills.
lies east of | is east of | The town {lies east of|is east of} Rome.
lies in | is in | The town {lies in|is in} Spain. | next=@det,@name
lies north of | is north of | The town {lies north of|is north of} Rome.
lies on | is on | The town {lies on|is on} the coast. | next=@det
lies south of | is south of | The town {lies south of|is south of} Rome.
lies to the east of | is east of | The town {lies to the east of|is east of} Rome.
lies to the north of | is north of | The town {lies to the north of|is north of} Rome.
lies to the south of | is south of | The town {lies to the south of|is south of} Rome.
lies to the west of | is west of | The town {lies to the west of|is west of} Rome.
lies west of | is west of | The town {lies west of|is west of} Rome.
lies within | is in | The town {lies within|is in} Spain.
life imprisonment | life in prison | He got {life imprisonment|life in prison}.
little by little | slowly | They left {little by little|slowly}.
little in the way of | little | It needs {little in the way of|little} care.
located at | at | It is a school {located at|at} the park. | prev=@noun,@end
located between | between | It is a school {located between|between} two parks.
located in | in | A town {located in|in} Spain grew.
located in close proximity to | near | It is a school {located in close proximity to|near} the park.
located near | near | It is a school {located near|near} the park.
located on | on | A house {located on|on} a hill fell.
lukewarm reviews | weak reviews | It got {lukewarm reviews|weak reviews}.
made her debut | first appeared | She {made her debut|first appeared} in May.
made his debut | first appeared | He {made his debut|first appeared} in May.
made its debut | first appeared | It {made its debut|first appeared} in May.
main protagonist | main character | The {main protagonist|main character} is a nurse.
mainly confined to | mostly limited to | It is {mainly confined to|mostly limited to} hot lands. | prev=is,are,was,were next=@det,@noun,@adj,@name !next=bed
^make sure to | - | {Make sure to check|Check} the lock.
many different | many | It has {many different|many} uses.
maternal grandfather | mother's father | His {maternal grandfather|mother's father} was a king. | prev=his,her,their,my,your,our
maternal grandmother | mother's mother | His {maternal grandmother|mother's mother} was a queen. | prev=his,her,their,my,your,our
maternal grandparents | mother's parents | She lived with her {maternal grandparents|mother's parents}. | prev=his,her,their,my,your,our
maternal uncle | mother's brother | His {maternal uncle|mother's brother} was a king. | prev=his,her,their,my,your,our
may optionally | may | It {may optionally|may} have a name.
medical intervention | medical help | It heals without {medical intervention|medical help}.
medical studies | studies in medicine | He gave up his {medical studies|studies in medicine}. | prev=his,her,their
members of staff | workers | All {members of staff|workers} left.
members of the clergy | priests | They met {members of the clergy|priests}.
members of the public | people | All {members of the public|people} left.
midway between | halfway between | It is {midway between|halfway between} the two.
midway through | halfway through | He left {midway through|halfway through} the year.
mindful of | aware of | They are {mindful of|aware of} the danger. | !next=@name head=danger,dangers,risk,risks,cost,costs,need,needs,fact,problem,problems,limit,limits,effect,effects,impact
more affordable | cheaper | It is {more affordable|cheaper} now.
more effectively | better | It works {more effectively|better}. | !next=@verb,and,or !prev=much,even,far
more or less | about | It takes {more or less|about} ten days. | next=@num
^more specifically , | - | {More specifically, the|The} price fell.
most likely | probably | It will {most likely|probably} rain. | !prev=the,are,is,were,was,@num,seem,seems,seemed,considered,be,one,those,@noun,in !next=to,cases,case,candidate,candidates,explanation,reason,cause,outcome,result,answer,scenario,place,@adj
mother tongue | first language | It is her {mother tongue|first language}.
munitions factories | weapons factories | They worked in {munitions factories|weapons factories}.
munitions factory | weapons factory | She worked in a {munitions factory|weapons factory}.
native country | home country | She left her {native country|home country}.
native land | home country | She left her {native land|home country}. | prev=his,her,their,my,our,your
native language | first language | It is her {native language|first language}. | prev=his,her,their,my,our,your,a,whose
native tongue | first language | It is her {native tongue|first language}. | prev=his,her,their,my,our,your,a,whose
near to | near | They live {near to|near} the park. | next=@det,@name prev=@verb
necessity of | need for | They saw the {necessity of|need for} peace. | prev=the !next=@ing
namely | that is, | It has two parts, {namely|that is,} a pump and a lamp. | prev=@end next=@det,@name,@noun,@adj,@num,his,her,their,its,our !prev=(,: !next=that
negative reviews | bad reviews | It got {negative reviews|bad reviews}.
not necessarily | not always | It is {not necessarily|not always} true. | next=mean,imply,lead,follow,true,work,help
notably | especially | It has metals, {notably|especially} gold. | prev=@end !prev=@start next=@noun,@name,@det,in,for,by,through,@adj
notwithstanding | despite | They left, {notwithstanding|despite} the rain. | next=@det,@adj,@noun,@name,@num
obtained from | taken from | The name is {obtained from|taken from} the list. | next=@det,@name,@noun,@adj !prev=be,been,permission,consent,approval,licence,license,loan,loans,advantage,benefit,profit,profits,could,@name,he,she,they,who,it
of grave concern | very worrying | The news is {of grave concern|very worrying}. | next=@end,to,for,because
of great concern | very worrying | The news is {of great concern|very worrying}. | next=@end,to,for,because
of her era | of her time | She was the best {of her era|of her time}.
of his era | of his time | He was the best {of his era|of his time}.
of humble origin | from a poor family | He was {of humble origin|from a poor family}. | prev=is,was,be,man,woman,boy,girl
of humble origins | from a poor family | He was {of humble origins|from a poor family}. | prev=is,was,be,man,woman,boy,girl
of serious concern | very worrying | The news is {of serious concern|very worrying}. | next=@end,to,for,because
of the deceased | of the dead | They saw the family {of the deceased|of the dead}. | next=@end
of the era | of the time | It was like other films {of the era|of the time}. | !next=of,when,in
of their era | of their time | They were the best {of their era|of their time}.
often superior to | often better than | It is {often superior to|often better than} the old one.
on both occasions | both times | They won {on both occasions|both times}.
on charges of | for | He was tried {on charges of|for} theft. | prev=arrested,tried,jailed,detained,imprisoned,convicted,trial,executed,prison,indicted,court
on display | shown | The coats are {on display|shown} in the hall. | prev=is,are,was,were
on five occasions | five times | They met {on five occasions|five times}.
on four occasions | four times | They met {on four occasions|four times}.
on four separate occasions | four times | They met {on four separate occasions|four times}.
on separate occasions | at different times | They met {on separate occasions|at different times}.
on six occasions | six times | They met {on six occasions|six times}.
on the basis that | because | They left {on the basis that|because} it was late.
on the ground that | because | They left {on the ground that|because} it was late.
on the grounds of | because of | It was refused {on the grounds of|because of} its cost. | !head=hospital,palace,school,castle,university,college,house,church,museum,temple
on the grounds of | because of | He lost it {on the grounds of|because of} age.
on the horns of a dilemma | facing a hard choice | They are {on the horns of a dilemma|facing a hard choice}.
on the orders of | as ordered by | It was built {on the orders of|as ordered by} the king.
on three occasions | three times | They met {on three occasions|three times}.
on three separate occasions | three times | They met {on three separate occasions|three times}.
on two occasions | two times | They met {on two occasions|two times}.
on two separate occasions | two times | They met {on two separate occasions|two times}.
ought not to | should not | You {ought not to|should not} wait.
ought to | should | They {ought to|should} wait. | !next=@end,and,or
paternal grandfather | father's father | His {paternal grandfather|father's father} was a king. | prev=his,her,their,my,your,our
paternal grandmother | father's mother | His {paternal grandmother|father's mother} was a queen. | prev=his,her,their,my,your,our
paternal grandparents | father's parents | She lived with her {paternal grandparents|father's parents}. | prev=his,her,their,my,your,our
paternal uncle | father's brother | His {paternal uncle|father's brother} was a king. | prev=his,her,their,my,your,our
peace negotiations | peace talks | They began {peace negotiations|peace talks}.
pedestrians | people on foot | The {pedestrians|people on foot} left.
pending a | until a | He is free {pending a|until a} hearing. | head=hearing,trial,review,decision,investigation,inquiry,appeal,ruling,vote,report !prev=the,@det,of
pending an | until an | He is free {pending an|until an} inquiry. | head=hearing,trial,review,decision,investigation,inquiry,appeal,ruling,vote,report,election !prev=the,@det,of
pending the outcome of | until the end of | It is closed {pending the outcome of|until the end of} the case.
pending trial | until the trial | He was held {pending trial|until the trial}.
perpetrators of | people behind | They found the {perpetrators of|people behind} the attack. | next=@det,these,such
personal belongings | things | She packed her {personal belongings|things}. | prev=his,her,their,my,our,your
personal possessions | things | She packed her {personal possessions|things}. | prev=his,her,their,my,our,your
persons | people | They met two {persons|people}. | !prev=legal,natural,third,juridical,three,divine,artificial !next=of
play a crucial role in | be very important in | It may {play a crucial role in|be very important in} trade. | prev=may,can,could,will,would,to,might,must,should
play a crucial role in | are very important in | Trees {play a crucial role in|are very important in} nature. | prev=@plural,they,which
play a key role in | be important in | It may {play a key role in|be important in} trade. | prev=may,can,could,will,would,to,might,must,should
play a key role in | are important in | Trees {play a key role in|are important in} nature. | prev=@plural,they,which
play a major role in | be important in | It may {play a major role in|be important in} trade. | prev=may,can,could,will,would,to,might,must,should
play a major role in | are important in | Trees {play a major role in|are important in} nature. | prev=@plural,they,which
play a significant role in | be important in | It may {play a significant role in|be important in} trade. | prev=may,can,could,will,would,to,might,must,should
play a significant role in | are important in | Trees {play a significant role in|are important in} nature. | prev=@plural,they,which
play a vital role in | are very important in | Trees {play a vital role in|are very important in} nature. | prev=@plural,they,which
play an important part in | are important in | Trees {play an important part in|are important in} nature. | prev=@plural,they,which
play an important role in | be important in | It may {play an important role in|be important in} trade. | prev=may,can,could,will,would,to,might,must,should
play an important role in | are important in | Trees {play an important role in|are important in} nature. | prev=@plural,they,which
plays an important part in | is important in | It {plays an important part in|is important in} trade.
positive reviews | good reviews | It got {positive reviews|good reviews}.
preceding | before | It grew in the weeks {preceding|before} the war. | prev=years,months,days,weeks,decades next=the,his,her,its,their,@name,this,that
predate | come before | They {predate|come before} the town. | prev=that,which,they,@plural,to,may,might,must
preferable to | better to | It is {preferable to|better to} wait. | next=wait,be,have,do,lose,use,keep,take,make,go,stay,start,ask,give
^most notably , | Above all, | {Most notably,|Above all,} the price fell.
most notably | especially | It sells tea, {most notably|especially} green tea. | !prev=@start
name refers to | name means | The {name refers to|name means} a saw. | prev=the,this,its,his,her,their,whose,our,@adj
notwithstanding the fact that | though | It ran {notwithstanding the fact that|though} it was old.
now and again | sometimes | They left {now and again|sometimes}.
of all time | ever | It is the best song {of all time|ever}. | next=@end
of great importance | very important | It is {of great importance|very important}. | prev=is,are,was,were
of late | lately | It rained {of late|lately}. | next=@end
of the utmost importance | very important | It is {of the utmost importance|very important}. | prev=is,are,was,were,be,therefore,consequently,thus
of their own accord | on their own | They left {of their own accord|on their own}.
of this kind | like this | They like tools {of this kind|like this}. | !next=of
of this sort | like this | They like tools {of this sort|like this}. | !next=of
of this type | like this | They like tools {of this type|like this}. | !next=of !prev=made,common,are,is,was,were,be,been,one,those,best,@adj,objects,arguments,values
of vital importance | very important | It is {of vital importance|very important}. | prev=is,are,was,were
off of | off | They fell {off of|off} the roof.
often referred to as | often called | It is a saw, {often referred to as|often called} a cutter.
on a daily basis | every day | They meet {on a daily basis|every day}.
on a global scale | around the world | It is used {on a global scale|around the world}.
on a large scale | widely | It is used {on a large scale|widely}. | prev=used,sold,grown,made,produced,applied,practised,practiced
on a monthly basis | every month | They meet {on a monthly basis|every month}.
on a par with | as good as | It is {on a par with|as good as} tea.
on a permanent basis | for good | They left {on a permanent basis|for good}.
on a regular basis | regularly | They meet {on a regular basis|regularly}.
on a temporary basis | for a time | They left {on a temporary basis|for a time}.
on a weekly basis | every week | They meet {on a weekly basis|every week}.
on a yearly basis | every year | They meet {on a yearly basis|every year}. | !prev=@start,@end
on account of | because of | It broke {on account of|because of} the heat.
on an annual basis | every year | They meet {on an annual basis|every year}. | !prev=@start,@end
on an individual basis | one by one | They left {on an individual basis|one by one}.
on behalf of | for | They spoke {on behalf of|for} the town.
on completion of | after | They left {on completion of|after} the work.
on condition that | if | They leave {on condition that|if} they may rest. | !next=he,she,it,the,@name,a,an,his,her,its,any,each,every
on many occasions | many times | They left {on many occasions|many times}.
on more than one occasion | more than once | They left {on more than one occasion|more than once}.
on numerous occasions | many times | They met {on numerous occasions|many times}.
on occasion | sometimes | It rains {on occasion|sometimes}.
on occasions | sometimes | They left {on occasions|sometimes}.
on rare occasions | rarely | They left {on rare occasions|rarely}. | !next=@det,it,they,he,she,we,you,i,@noun,@plural,@name,@adj !prev=@start,and,but,yet,,
on several occasions | several times | They met {on several occasions|several times}.
on the basis of | based on | It was chosen {on the basis of|based on} its price.
on the brink of | close to | They are {on the brink of|close to} war.
on the condition that | if | You may go {on the condition that|if} you call.
^on the contrary , | Instead, | {On the contrary,|Instead,} the price fell.
on the eve of | just before | They left {on the eve of|just before} the war.
on the grounds that | because | It fell {on the grounds that|because} it was weak.
on the market | for sale | It was put {on the market|for sale}. | next=@end prev=put,puts,putting,placed,available,is,are,was,were,be,been,back,come,comes,came,coming,still,already,homes,houses,house,home,flats,land
^on the other hand , | But | {On the other hand,|But} the price fell.
on the outskirts of | near the edge of | They live {on the outskirts of|near the edge of} Rome.
on the part of | from | It takes courage {on the part of|from} the king. | prev=resistance,opposition,effort,responsibility,strength,courage,willingness,commitment,desire,interest,understanding,patience,generosity,sacrifice,sacrifices,honesty,cooperation,loyalty
on the part of | by | An act {on the part of|by} the king. | !prev=@adj,nature
on the strength of | because of | They won {on the strength of|because of} the song. | head=song,record,evidence,report,reports,work,promise,promises,recommendation,recommendations,reputation,results,result,performance,letter,book,books,success,advice,words,film,exports,sales,talent,experience !prev=doubt,doubts,light,effect,effects,influence,based,depend,depends,depending,data,information,agree
on the subject of | about | A talk {on the subject of|about} trade.
on the verge of | close to | They are {on the verge of|close to} war.
on the whole | mostly | It is dry {on the whole|mostly}. | next=@end !prev=dependent,depend,depends,depended,based,effect,effects,impact,act,acts,focus,placed,put,look,looks,looked,looking,effect,influence,tax,attack,pressure
^on the whole , | Mostly, | {On the whole,|Mostly,} the shop is small.
on this occasion | this time | They left {on this occasion|this time}.
once again | again | They met {once again|again}.
every once in a while | sometimes | They left {every once in a while|sometimes}.
once in a while | sometimes | They left {once in a while|sometimes}. | !prev=every
on the outbreak of war | when war broke out | It was shut {on the outbreak of war|when war broke out}.
outbreak of | start of | They fled at the {outbreak of|start of} war. | next=war,fighting,hostilities,@name
outbreak of the | start of the | They fled at the {outbreak of the|start of the} civil war. | next=war,civil,first,second,great,@name,crisis,conflict,fighting,rebellion
out of the ordinary | unusual | It is {out of the ordinary|unusual}.
out of the question | impossible | A loan was now {out of the question|impossible}. | prev=now,completely,entirely,simply,quite
outside of | outside | They live {outside of|outside} Rome. | !prev=the,from
over a period of | over | It grows {over a period of|over} two weeks. | next=@num,about,several,around,approximately
over a period of | over | They built it {over a period of|over} ten days.
over and over again | again and again | It rang {over and over again|again and again}.
over the course of | over | It grew {over the course of|over} the year.
over the period of | during | It grew {over the period of|during} the year. | !next=time
owing to | because of | It broke {owing to|because of} the heat.
owing to the fact that | because | It fell {owing to the fact that|because} it was weak.
passed away | died | He {passed away|died} in May.
per annum | a year | It costs ten pounds {per annum|a year}.
per day | a day | It costs ten dollars {per day|a day}.
per month | a month | It costs ten dollars {per month|a month}.
per week | a week | It costs ten dollars {per week|a week}.
per year | a year | It costs ten dollars {per year|a year}.
pertaining to | about | A rule {pertaining to|about} noise.
plays a crucial role in | is very important in | It {plays a crucial role in|is very important in} trade.
plays a key role in | is important in | It {plays a key role in|is important in} trade.
plays a major role in | is important in | It {plays a major role in|is important in} trade.
plays a significant role in | is important in | It {plays a significant role in|is important in} trade.
plays a vital role in | is very important in | It {plays a vital role in|is very important in} trade.
plays an important role in | is important in | It {plays an important role in|is important in} trade.
prepared from | made from | It is a drink {prepared from|made from} leaves.
previous to | before | They left {previous to|before} the storm. | !prev=the,this,these,each,no
prior to | before | Check it {prior to|before} the start. | !prev=this,the,a,an,our,its,that,any,each,no,same
prior to that | before that | It was red {prior to that|before that}.
^prior to that , | Before that, | {Prior to that,|Before that,} the shop closed.
prior to this | before this | It was red {prior to this|before this}.
^prior to this , | Before this, | {Prior to this,|Before this,} the shop closed.
private tuition | private lessons | He got {private tuition|private lessons} at home.
prohibition of | ban on | It led to the {prohibition of|ban on} arms. | prev=the,a
prone to | likely to have | It is more {prone to|likely to have} earthquakes. | head=earthquakes,accidents,floods,flooding,mistakes,errors,storms,landslides,fires,droughts prev=more,less,most
prose style | writing style | It has a plain {prose style|writing style}.
provided that | if | You may go {provided that|if} you call. | !prev=is,are,was,were,be,been,being,had,has,have,treaty,act,constitution,law,agreement,contract,also,it,which,and,who,further
^put simply , | - | {Put simply, the|The} price fell.
pursuit of | search for | It was a {pursuit of|search for} truth. | head=truth,knowledge,happiness,peace,love,meaning,wealth,profit,profits,money,gold,perfection,pleasure,justice,beauty,freedom,excellence,fame,glory !prev=in
quite a few | many | It has {quite a few|many} parts.
ranges from | goes from | It {ranges from|goes from} small to large.
ranging from | from | They have many sizes, {ranging from|from} small to large.
rank and file | ordinary | The {rank and file|ordinary} members left. | next=@plural,membership
rank and file | ordinary members | The {rank and file|ordinary members} left. | !next=@noun,@adj
rapidly expanding | fast-growing | It is a {rapidly expanding|fast-growing} town. | next=@noun !prev=is,was,are,were
rave reviews | great reviews | It got {rave reviews|great reviews}.
recognised as | seen as | It is {recognised as|seen as} the best. | !prev=@name,i,we,he,she,they,who,has,have,had,it,you,many,some,most,others,people,everyone,still,always,once,long,@person,court,government,church,public,party,press,parliament,council,board
recognized as | seen as | It is {recognized as|seen as} the best. | !prev=@name,i,we,he,she,they,who,has,have,had,it,you,many,some,most,others,people,everyone,still,always,once,long,@person,court,government,church,public,party,press,parliament,council,board
record executives | record company bosses | They met the {record executives|record company bosses}.
regarded as | seen as | It is widely {regarded as|seen as} a rare bird. | !prev=@name,i,we,he,she,they,it,you,who,has,have,had,many,some,most,others,people,everyone,still,always,once,long,@person,court,king,government,church,public,party,press,parliament,council,board,@plural
regardless of | whatever | It runs {regardless of|whatever} the cost. | next=the,their,its,his,her !prev=is,are,was,were,be
regardless of the fact that | though | It ran {regardless of the fact that|though} it was old.
relating to | about | A rule {relating to|about} noise.
relationship between | link between | It is the {relationship between|link between} diet and health. | !prev=strained,close,good,loving,healthy,social,power,personal,sexual,working,symbiotic,love,labour,labor,class !next=them,us,you,him,her !head=@plural,@name,mother,father,parent,child,husband,man,woman,teacher,student,doctor,patient,people,employer,government,state,church,individual,human,company,customer,buyer,king,landlord,boss,leader
relationships between | links between | They study {relationships between|links between} diet and health. | !next=them,us,you,him,her !head=@plural,@name,mother,father,parent,child,husband,man,woman,teacher,student,doctor,patient,people,employer,government,state,church,individual,human,company,customer,buyer,king,landlord,boss,leader !prev=social,power,personal,sexual,working,love,labour,labor,class,human
remains to be determined | is still unknown | The cause {remains to be determined|is still unknown}.
remanded in custody | kept in jail | He was charged and {remanded in custody|kept in jail}.
result in the formation of | form | They {result in the formation of|form} rust.
resulting in the death of | killing | It burnt, {resulting in the death of|killing} two men.
resulting in the formation of | forming | It rusts, {resulting in the formation of|forming} holes.
results in the formation of | forms | It {results in the formation of|forms} rust.
revolves around | goes around | The Earth {revolves around|goes around} the Sun. | head=sun,sun.,earth,planet,planets,star,stars,moon,jupiter,saturn,mars,nucleus,axis,shaft,center,centre,pole
revolves around | is about | The story {revolves around|is about} a girl. | next=@det,@name,@num
~be rooted in | ~come from | The fear {is rooted in|comes from} old tales. | !head=soil,ground,earth,garden,sand,place,spot,rock,water !prev=@det
rooted in | based on | It is a fear {rooted in|based on} old tales. | !head=soil,ground,earth,garden,sand,place,spot,rock !prev=stand,stood,deeply,firmly,strongly,plant,plants,tree,trees
roughly equal to | about the same as | It is {roughly equal to|about the same as} one ton.
roughly equivalent to | about the same as | It is {roughly equivalent to|about the same as} one ton.
^roughly speaking , | Roughly, | {Roughly speaking,|Roughly,} the price fell.
round the clock | all day and night | It is open {round the clock|all day and night}.
secure employment | find work | They could not {secure employment|find work}. | prev=to,can,could,not,n't
seemed to be | seemed | It {seemed to be|seemed} late. | next=@adj
seems to be | seems | It {seems to be|seems} late. | next=@adj
senior executives | top managers | They met the {senior executives|top managers}.
serves as | is | It {serves as|is} a school. | next=@det
several different | several | It has {several different|several} parts.
sexually transmitted | spread by sex | It is {sexually transmitted|spread by sex}. | next=@end
short space of time | short time | They did it in a {short space of time|short time}.
shortly after | soon after | They left {shortly after|soon after} the war.
shortly afterwards | soon after | They left {shortly afterwards|soon after}.
^shortly afterwards , | Soon after, | {Shortly afterwards,|Soon after,} the shop closed.
shortly before | just before | They left {shortly before|just before} the war.
shortly thereafter | soon after | They left {shortly thereafter|soon after}.
^shortly thereafter , | Soon after, | {Shortly thereafter,|Soon after,} the shop closed.
^simply put , | - | {Simply put, the|The} price fell.
since its foundation | since it began | It has grown {since its foundation|since it began}. | next=@end,in
since its inception | since it began | It has grown {since its inception|since it began}.
situated at | at | It is a school {situated at|at} the park. | prev=@noun
situated between | between | It is a school {situated between|between} two parks.
situated in | in | A town {situated in|in} Spain grew.
situated near | near | It is a school {situated near|near} the park.
situated on | on | A house {situated on|on} a hill fell.
so as to | to | It stops {so as to|to} save power. | next=@verb,@adv,@noun
some degree of | some | It has {some degree of|some} freedom.
sometimes referred to as | sometimes called | It is a saw, {sometimes referred to as|sometimes called} a cutter.
soon afterwards | soon after | They left {soon afterwards|soon after}.
source of contention | cause of conflict | It was a {source of contention|cause of conflict}.
source of friction | cause of trouble | It was a {source of friction|cause of trouble}.
specified as | given as | The size is {specified as|given as} a number. | prev=is,are,was,were,be,been,being
specified in | given in | The size is {specified in|given in} the list. | prev=is,are,was,were,be,been,being
still unaccounted for | still missing | Ten people are {still unaccounted for|still missing}.
^strictly speaking , | - | {Strictly speaking, the|The} price fell.
struggle for liberation | fight for freedom | They led the {struggle for liberation|fight for freedom}.
studio executives | studio bosses | They met the {studio executives|studio bosses}.
subject to the condition that | if | They go {subject to the condition that|if} it stops.
submerged in water | under water | It is {submerged in water|under water}.
subsequent to | after | Check it {subsequent to|after} the start.
such as | for example | It can be cut in many ways, {such as|for example} by hand. | prev=@end next=in,by,for,when,with,from,on,at,where,if
such as | like | Tools {such as|like} saws are sharp. | !next=now,exist,exists,is,are,was,were,has,have,had,to,in,by,for,when,with,from,on,at,where,if,whether,how,implemented,described,shown,used,found,it,they,there,he,she,we,i
sufficiently advanced | advanced enough | It is {sufficiently advanced|advanced enough} to stop. | next=to,for,@end
sufficiently clear | clear enough | It is {sufficiently clear|clear enough} to see. | next=to,for,@end
sufficiently close | close enough | It is {sufficiently close|close enough} to see. | next=to,for,@end
sufficiently high | high enough | It is {sufficiently high|high enough} to hold ten. | next=to,for,@end
sufficiently hot | hot enough | It is {sufficiently hot|hot enough} to melt. | next=to,for,@end
sufficiently important | important enough | It is {sufficiently important|important enough} to stop. | next=to,for,@end
sufficiently large | large enough | It is {sufficiently large|large enough} to hold ten. | next=to,for,@end
sufficiently long | long enough | It is {sufficiently long|long enough} to hold. | next=to,for,@end
sufficiently low | low enough | It is {sufficiently low|low enough} to hold. | next=to,for,@end
sufficiently potent | strong enough | It is {sufficiently potent|strong enough} to kill. | next=to,for,@end
sufficiently powerful | strong enough | It is {sufficiently powerful|strong enough} to hold. | next=to,for,@end
sufficiently serious | serious enough | It is {sufficiently serious|serious enough} to stop. | next=to,for,@end
sufficiently small | small enough | It is {sufficiently small|small enough} to hold. | next=to,for,@end
sufficiently strong | strong enough | It is {sufficiently strong|strong enough} to hold ten. | next=to,for,@end
superior to | better than | It is {superior to|better than} the old one. | prev=is,are,was,were,be,been,far,much,clearly,vastly,considered
surrounded on all sides by | surrounded by | It is {surrounded on all sides by|surrounded by} hills.
surrounding the | around the | They sold the land {surrounding the|around the} town. | prev=@noun
susceptible to | at risk of | They are {susceptible to|at risk of} disease. | head=disease,diseases,infection,infections,depression,damage,cancer,injury,injuries,flooding,malaria,illness,illnesses,erosion,drought,attack,attacks,dehydration,pneumonia,fraud,stress,rust,frost,rot,disorder,disorders,overheating,stroke,burns,flu prev=is,are,was,were,be,more,most,people,those,especially,particularly,highly,very,less,being,become,becomes,became
teaching position | teaching job | She has a {teaching position|teaching job}.
teaching positions | teaching jobs | She had two {teaching positions|teaching jobs}.
teaching post | teaching job | She has a {teaching post|teaching job}.
term refers to | term means | The {term refers to|term means} a saw.
testimony to | proof of | It is {testimony to|proof of} their skill. | prev=is,are,was,were,as,eloquent
thanks to | because of | They won {thanks to|because of} him. | !prev=give,gives,gave,given,giving,many,say,says,said,saying,my,our,his,her,their,your,special,and,of,offer,send,sent,owe !next=@name
is the act of | means | Jogging {is the act of|means} running slowly. | next=@ing !prev=this,that,it,which,what
the act of | - | It helps with {the act of |}running. | next=@ing !prev=is,are,was,were,also,not,be,mean,means
the advent of | the coming of | It came with {the advent of|the coming of} the car.
the best part of | most of | It took {the best part of|most of} a year. | next=a,an,the,two,three head=year,years,day,month,months,decade,century,hour,hours,week,weeks,night,morning,afternoon,season,life,million,billion
the better part of | most of | It took {the better part of|most of} a year. | next=a,an,the,@num head=year,years,day,month,months,decade,century,hour,hours,week,weeks,night,morning,afternoon,season,life,million,billion
the bulk of | most of | They ate {the bulk of|most of} the cake. | next=@det,whom,which,these,those,them
the clergy | the priests | They met {the clergy|the priests}. | !next=was,is,has,does,as
the deceased were | the dead were | {The deceased were|The dead were} buried.
the degree to which | how much | They ask {the degree to which|how much} it fell. | !prev=is,was
the elderly | old people | They care for {the elderly|old people}. | !next=@noun,@adj,@name
the entirety of | all of | They ate {the entirety of|all of} the cake.
the extent to which | how far | They ask {the extent to which|how far} it works.
the fact that | that | They hide {the fact that|that} they lost. | prev=hide,hides,hid,accept,accepted,ignore,ignores,ignored,forget,forgot,know,knew,admit,admitted,shows,showed
the following code | this code | See {the following code|this code}.
the following command | this command | Run {the following command|this command}.
the following day | the next day | He left {the following day|the next day}.
the following equation | this equation | See {the following equation|this equation}.
the following example | this example | See {the following example|this example}.
the following figure | this figure | See {the following figure|this figure}.
the following formula | this formula | See {the following formula|this formula}.
the following month | the next month | He left {the following month|the next month}.
the following morning | the next morning | He left {the following morning|the next morning}.
the following night | the next night | He left {the following night|the next night}.
the following rules | these rules | See {the following rules|these rules}.
the following section | the next section | See {the following section|the next section}.
the following steps | these steps | Take {the following steps|these steps}.
the following table | this table | See {the following table|this table}.
the following three | the next three | It rained for {the following three|the next three} days. | next=years,decades,days,weeks,months,centuries,hours,seasons,nights,chapters,sections
the following three | these three | See {the following three|these three} rooms.
the following two | the next two | It rained for {the following two|the next two} days. | next=years,decades,days,weeks,months,centuries,hours,seasons,nights,chapters,sections
the following two | these two | See {the following two|these two} rooms.
the following week | the next week | He left {the following week|the next week}.
the following year | the next year | He left {the following year|the next year}.
the foremost | the leading | He is one of {the foremost|the leading} painters of Spain. | next=@noun,@adj
the general public | the public | They told {the general public|the public}.
the great majority of | most of | It lost {the great majority of|most of} the votes. | next=@det,them,us,you,these,those,which,whom
the great majority of | most | It lost {the great majority of|most} votes.
the greater part of | most of | They ate {the greater part of|most of} the cake. | next=@det
the latter half of | the second half of | He taught in {the latter half of|the second half of} his life.
the likes of | people like | It drew {the likes of|people like} Anna. | next=@name
the majority of | most of | It covers {the majority of|most of} South America. | next=south,north,central,eastern,western,southern,northern
the majority of | most | It lost {the majority of|most} bacteria. | next=bacteria,people,cattle,children,women,men,fish,species,research,evidence,work,energy,sheep,water,land,traffic,trade,data
the majority of | most | It lost {the majority of|most} votes. | next=@plural,@adj,americans,europeans,britons,germans,russians,democrats,republicans,muslims,christians,catholics,protestants,jews,hindus,buddhists,indians,canadians,australians,italians,africans,asians,londoners,texans,californians,palestinians,israelis,iraqis,greeks,mexicans
the majority of | most of | It lost {the majority of|most of} its parts. | next=@det,us,them,you,these,those,whom,which,it,him,her,what,everything,everyone
the majority of | most of | It hurts {the majority of|most of} mankind. | next=parliament,society,mankind,humanity,humankind,congress,europe,africa,asia,america,britain,england,scotland,france,spain,germany,russia,china,india,canada,australia,ireland,italy,business
the majority of | most | It lost {the majority of|most} processing time. | next=@noun,@adj,@name,@ing,@adv
the majority of the | most of the | It lost {the majority of the|most of the} votes.
the manner in which | how | They ask {the manner in which|how} it works.
the means by which | how | They ask {the means by which|how} it works. | !prev=provide,provides,provided,give,gives,gave,have,has,had,find,found,as,use,used,uses,using,utilised,utilized,lack,lacks,lacked,control,own,with
the most appropriate | the best | It is {the most appropriate|the best} tool.
the only one of its kind | the only one like it | It is {the only one of its kind|the only one like it}.
the onset of | the start of | It came with {the onset of|the start of} winter.
the overwhelming majority of | most of | It lost {the overwhelming majority of|most of} the votes. | next=@det,them,us,you,these,those,which,whom
the overwhelming majority of | most | It lost {the overwhelming majority of|most} votes.
is the practice of | means | Whaling {is the practice of|means} hunting whales. | next=@ing !prev=this,that,it,which,what
the plight of | the troubles of | They saw {the plight of|the troubles of} the poor. | !head=whale,whales,town,economy,industry,party,country
the practice of | - | It ended {the practice of |}hunting whales. | next=@ing !prev=is
the preceding chapter | the last chapter | See {the preceding chapter|the last chapter}.
the preceding section | the last section | See {the preceding section|the last section}.
the previous chapter | the last chapter | See {the previous chapter|the last chapter}.
the previous section | the last section | See {the previous section|the last section}.
the process by which | how | They ask {the process by which|how} it works.
is the process of | means | Baking {is the process of|means} making bread. | next=@ing !prev=this,that,it,which,what,example,result,step,one,here,problem,stage
the process of | - | It helps with {the process of |}building. | next=@ing !prev=is
the question as to whether | the question whether | He put {the question as to whether|the question whether} it fell. | !prev=ask,asked,asks
the question as to whether | whether | They ask {the question as to whether|whether} it fell. | prev=ask,asked,asks,raise,raised,consider,discuss,discussed,decide,settle
the question of whether | whether | They ask {the question of whether|whether} it fell. | !prev=is,are,was,were,into,be,to,remains,came,comes,raises,raised,answer
the reason for this is that | this is because | {The reason for this is that|This is because} the price fell.
the reason why | why | They ask {the reason why|why} it works.
the status quo | the way things are | They like {the status quo|the way things are}. | !next=ante
the subsequent section | the next section | See {the subsequent section|the next section}.
the vast majority of | most of | It lost {the vast majority of|most of} the votes. | next=@det,them,us,you,these,those,which,whom
the vast majority of | most | It lost {the vast majority of|most} votes.
the way in which | how | They ask {the way in which|how} it works. | !prev=in
in the way in which | in the way | It works {in the way in which|in the way} they like.
the ways in which | how | They ask {the ways in which|how} it works. | !prev=all,are,many,some,of,both,two,three,were,among
the whole of | all of | They ate {the whole of|all of} the cake. | !head=curve,market,system,industry,economy,structure,process,argument,theory
this can be achieved by | this can be done by | In most shops {this can be achieved by|this can be done by} asking.
this is achieved by | this is done by | In most shops {this is achieved by|this is done by} asking.
this is achieved through | this is done through | In most shops {this is achieved through|this is done through} talks.
this was achieved by | this was done by | In most shops {this was achieved by|this was done by} asking.
this was achieved through | this was done through | In most shops {this was achieved through|this was done through} talks.
^thereafter , | After that, | {Thereafter,|After that,} the shop closed.
those surveyed | those asked | Half of {those surveyed|those asked} said so.
thought of as | seen as | It is {thought of as|seen as} a toy. | !prev=@name,i,we,he,she,they,it,you,who,has,have,had,many,some,most,others,people,everyone,still,always,once,long,@person,court,king,government,church,public,party,press
thought to be derived from | thought to come from | The word is {thought to be derived from|thought to come from} Latin.
through contact with contaminated | through contact with infected | It spreads {through contact with contaminated|through contact with infected} blood. | next=blood
through the amalgamation of | by joining | It grew {through the amalgamation of|by joining} three towns.
through the use of | using | It was built {through the use of|using} a crane.
throughout most of | in most of | It is found {throughout most of|in most of} Europe. | head=world,country,region,area,europe,asia,africa,america,state,island,county,range,territory,@name
throughout much of | in much of | It is found {throughout much of|in much of} Europe.
throughout the course of | during | It grew {throughout the course of|during} the year.
throughout the duration of | during | They left {throughout the duration of|during} the war.
throughout the majority of | in most of | It is found {throughout the majority of|in most of} Europe.
throughout the world | around the world | It is known {throughout the world|around the world}.
throughout the year | all year | It is open {throughout the year|all year}.
time and again | many times | They left {time and again|many times}.
time and time again | many times | They left {time and time again|many times}.
titled | called | It is a book {titled|called} Home. | prev=@noun !next=to
to a certain degree | partly | It is {to a certain degree|partly} red.
to a certain extent | partly | It is true {to a certain extent|partly}.
to a considerable extent | greatly | It helped {to a considerable extent|greatly}. | next=@end prev=@verb
to a great extent | mostly | It is true {to a great extent|mostly}.
to a large extent | mostly | It is true {to a large extent|mostly}.
to a lesser degree | less so | It is used in Spain and, {to a lesser degree|less so}, in Italy. | prev=@end,and,or,but,albeit,though,although !prev=@start
to a lesser degree | less | It is used there {to a lesser degree|less}. | !prev=@start
to a lesser extent | less so | It is used in Spain and {to a lesser extent|less so} in Italy. | prev=@end,and,or,but,albeit,though,although !prev=@start next=@prep
to a lesser extent | less | It is used there {to a lesser extent|less}. | !prev=@end,and,or,but,@start
to a limited extent | a little | It is used there {to a limited extent|a little}.
to a significant extent | greatly | It helped {to a significant extent|greatly}. | next=@end prev=@verb
to a standstill | to a stop | It brought the town {to a standstill|to a stop}.
to accommodate some | to hold some | It was built {to accommodate some|to hold some} 800 guests. | next=@num
^to be more precise , | - | {To be more precise, the|The} price fell.
^to be precise , | - | {To be precise, the|The} price fell.
^to be specific , | - | {To be specific, the|The} price fell.
^to begin with , | First, | {To begin with,|First,} the price fell.
^to conclude , | In short, | {To conclude,|In short,} the plan was bad.
to date | so far | It won ten games {to date|so far}. | !prev=up,@verb,reluctance,desire,old,young,ready,going,able,used,how,wish,hard,difficult,easy,possible,method,methods,way,ways,decision,refusal !next=again,someone,people,men,women,her,him,them,back,from
^to put it another way , | So | {To put it another way,|So} the price fell.
to some degree | partly | It is {to some degree|partly} red.
to some extent | in part | It is true {to some extent|in part}.
to such an extent that | so much that | It grew {to such an extent that|so much that} it fell.
to the east of | east of | It is {to the east of|east of} Spain.
to the exclusion of | instead of | They use one tool {to the exclusion of|instead of} the other.
to the field of | to | She gave much {to the field of|to} law. | !next=@det,view,vision,battle,honour,honor
to the north of | north of | It is {to the north of|north of} Spain.
to the northeast of | northeast of | It is {to the northeast of|northeast of} Spain.
to the northwest of | northwest of | It is {to the northwest of|northwest of} Spain.
to the present day | to this day | The custom has survived {to the present day|to this day}. | prev=survive,survives,survived,persist,persists,persisted,continue,continued,continues,lasted,last,lasts,remains,remained,@num,down,on,century,times,used
to the rear of | behind | It is {to the rear of|behind} the house.
to the south of | south of | It is {to the south of|south of} Spain.
to the southeast of | southeast of | It is {to the southeast of|southeast of} Spain.
to the southwest of | southwest of | It is {to the southwest of|southwest of} Spain.
to the west of | west of | It is {to the west of|west of} Spain.
^to that end , | So | {To that end,|So} the shop closed.
^to this end , | So | {To this end,|So} the shop closed.
^to this end | To do this | {To this end|To do this} they built a road.
to varying degrees | more or less | They are all {to varying degrees|more or less} ill.
toward the end of | near the end of | They left {toward the end of|near the end of} the war. | !prev=move,moves,moved,moving,step,steps,progress,work,working,works,far,way,march,push,rushed,ran,run
towards the end of | near the end of | They left {towards the end of|near the end of} the war. | !prev=move,moves,moved,moving,step,steps,progress,work,working,works,far,way,march,push,rushed,ran,run
toxic substances | poisons | It breaks down {toxic substances|poisons}.
traffic congestion | heavy traffic | They had {traffic congestion|heavy traffic} in May.
train under the supervision of | train under | They {train under the supervision of|train under} a coach.
trained under the supervision of | trained under | They {trained under the supervision of|trained under} a coach.
transmitted by | passed on by | It is {transmitted by|passed on by} flies. | head=fly,flies,mosquito,mosquitoes,bite,bites,contact,ticks,tick,fleas,flea,insects,insect,rats,animals,animal,lice,bats,birds,droplets
transmitted from person to person | passed from person to person | It is {transmitted from person to person|passed from person to person}.
transmitted through | passed on through | It is {transmitted through|passed on through} food. | head=bite,bites,contact,blood,food,saliva,droplets,milk
treatment consists of | treatment is | The {treatment consists of|treatment is} rest. | !next=two,three,four,several,@num,@ing
turns out to be | is | It {turns out to be|is} late.
twice weekly | twice a week | They meet {twice weekly|twice a week}.
unaware of the existence of | unaware of | They are {unaware of the existence of|unaware of} the cave.
under certain circumstances | sometimes | It is red {under certain circumstances|sometimes}.
under heavy fire | under attack | They were {under heavy fire|under attack}. | prev=was,were,came,come
under identical conditions | under the same conditions | They test it {under identical conditions|under the same conditions}.
under normal circumstances | usually | It is red {under normal circumstances|usually}.
under the auspices of | with the support of | It was built {under the auspices of|with the support of} the king.
under the command of | led by | They were {under the command of|led by} him. | prev=is,are,was,were,be,been,being
under the command of | under | They fought {under the command of|under} him. | prev=@verb !prev=put,place,placed,come,came,comes,brought,fall,fell,put !next=@end
under the command of | led by | A group {under the command of|led by} him left. | prev=@noun,@end
under the control of | controlled by | It is {under the control of|controlled by} him. | !prev=fall,falls,fell,fallen,falling,come,comes,came,coming,brought,bring,brings,put,place,placed,pass,passed,back
under the direction of | led by | They were {under the direction of|led by} him. | prev=is,are,was,were,be,been,being
under the direction of | under | They sang {under the direction of|under} him. | prev=@verb !prev=put,place,placed,come,came,comes,brought,fall,fell,put !next=@end
under the direction of | led by | A group {under the direction of|led by} him left. | prev=@noun,@end
under the guidance of | led by | They were {under the guidance of|led by} him. | prev=is,are,was,were,be,been,being
under the guidance of | under | They sang {under the guidance of|under} him. | prev=@verb !prev=put,place,placed,come,came,comes,brought,fall,fell,put !next=@end
under the guidance of | led by | A group {under the guidance of|led by} him left. | prev=@noun,@end
under the leadership of | led by | They were {under the leadership of|led by} him. | prev=is,are,was,were,be,been,being
under the leadership of | under | They fought {under the leadership of|under} him. | prev=@verb !prev=put,place,placed,come,came,comes,brought,fall,fell,put !next=@end
under the leadership of | led by | A group {under the leadership of|led by} him left. | prev=@noun,@end
under the patronage of | with the support of | It grew {under the patronage of|with the support of} the king.
under the pseudonym | under the name | He wrote {under the pseudonym|under the name} Tom Lee.
under the reign of | under | It was built {under the reign of|under} King John. | next=@name,king,queen,emperor
under the rule of | ruled by | It was {under the rule of|ruled by} Spain.
under the supervision of | led by | They worked {under the supervision of|led by} him. | prev=work,works,worked,working,team,group,students,pupils,workers
under the terms of | under | He pays {under the terms of|under} the deal.
under these circumstances | in this case | It is red {under these circumstances|in this case}.
underlying the | behind the | They study the cause {underlying the|behind the} change. | prev=mechanism,mechanisms,cause,causes,reasons,reason,principle,principles,idea,ideas,process,processes,assumption,assumptions,theory,factors,logic
underneath | under | It lies {underneath|under} the hall. | next=@det
unevenly distributed | unevenly spread | Rain is {unevenly distributed|unevenly spread} here.
unfit for human habitation | unfit to live in | It is {unfit for human habitation|unfit to live in}.
universal suffrage | the right of all to vote | They want {universal suffrage|the right of all to vote}. | !prev=by,under,of,through,on,with,direct,and
unsuitable for cultivation | unfit for growing crops | The land is {unsuitable for cultivation|unfit for growing crops}.
unsuitable for human habitation | unfit to live in | The house is {unsuitable for human habitation|unfit to live in}.
until such time as | until | They wait {until such time as|until} it stops.
until the present day | until today | They do it {until the present day|until today}.
up and running | working | The pump is {up and running|working}.
up for sale | being sold | It is {up for sale|being sold}. | !prev=put,puts,putting,come,comes,came,coming,go,goes,went,going
up to now | until now | It was red {up to now|until now}.
up to that point | until then | It was red {up to that point|until then}.
up to this point | so far | It was red {up to this point|so far}.
up until | until | It is open {up until|until} May. | prev=@noun,@start,@end,@adj,right
upon | on | It stands {upon|on} a hill. | next=@det !prev=once
upon arrival in | on reaching | {Upon arrival in|On reaching} Rome, they slept.
upon completion of | after | They left {upon completion of|after} the work.
upon her death | when she died | She left it to him {upon her death|when she died}.
upon his death | when he died | He left it to her {upon his death|when he died}.
upon his return | when he returned | He sang {upon his return|when he returned}. | next=@end
upwards of | more than | It takes {upwards of|more than} 500 days. | next=@num,a
valued at | worth | It was {valued at|worth} a million. | next=@num,a,about,approximately,more,over,around,nearly,almost,some,$,£,€ prev=is,are,was,were,be,been,now,currently
various different | various | It has {various different|various} parts.
viewed as | seen as | It is {viewed as|seen as} a toy. | !prev=@name,i,we,he,she,they,it,you,who,has,have,had,many,some,most,others,people,everyone,still,always,once,long,@person,court,king,government,church,public,party,press,parliament,council,board,@plural
virtual annihilation | almost complete destruction | It led to the {virtual annihilation|almost complete destruction} of the army.
vulnerable to | at risk from | They are {vulnerable to|at risk from} floods. | prev=is,are,was,were,be,been,more,most,especially,particularly,therefore,particularly,very,highly,not,also,remain,remains
vulnerable to attack | open to attack | It is {vulnerable to attack|open to attack}. | !next=from,@det,@name,it
wary of | careful about | They are {wary of|careful about} the noise.
was administered by | was run by | It {was administered by|was run by} Spain. | next=@name
was appointed as | became | She {was appointed as|became} mayor.
was appointed to the post of | became | She {was appointed to the post of|became} mayor.
was awarded a | got a | She {was awarded a|got a} degree. | head=degree,doctorate,phd,diploma,pension,certificate,licence,license,master,bachelor,rank,title,citizenship
was awarded a | won a | She {was awarded a|won a} prize.
was able to | could | It {was able to|could} see. | !next=launch,escape,win,get,finish,complete,solve,reach,achieve,secure,catch,save,rescue,defeat,beat,prevent,persuade,convince,pass,repair,recover,survive,capture,arrest,climb,enroll,become,set,settle,end,negotiate,agree,open,build,raise,restore,pull,fix,sell,break
was awarded the | got the | She {was awarded the|got the} degree. | head=degree,doctorate,phd,diploma,pension,certificate,licence,license,master,bachelor,rank,title,citizenship
was awarded the | won the | She {was awarded the|won the} prize.
was best known for | was famous for | She {was best known for|was famous for} her songs.
was bestowed on | was given to | It {was bestowed on|was given to} the town.
was bestowed upon | was given to | It {was bestowed upon|was given to} the town.
was composed of | was made up of | It {was composed of|was made up of} workers. | head=people,peasants,workers,members,men,women,citizens,soldiers,officers,delegates,representatives,students,volunteers,judges,experts,scientists,teachers,politicians,players,children,families,individuals,landowners,employees,farmers,lawyers,writers,musicians,artists,scholars,academics,journalists,parents,nurses,doctors,engineers,sailors,guards,boys,girls
was composed of | had | It {was composed of|had} two parts.
was comprised of | had | It {was comprised of|had} two parts.
was conducted | was done | The study {was conducted|was done} in May. | prev=study,survey,research,census,test,trial,experiment,work,search,review,analysis,poll
was conducted by | was led by | The service {was conducted by|was led by} a priest. | prev=ceremony,service,ritual,rite,tour,mass
was considered by many to be | was seen by many as | It {was considered by many to be|was seen by many as} the best.
was considered to be | was seen as | It {was considered to be|was seen as} a rare bird. | !next=@prep,of
was deducted | lost | The club {was deducted|lost} nine points. | next=@num
was deemed to be | was thought to be | It {was deemed to be|was thought to be} safe.
was derived from | came from | It {was derived from|came from} French.
was employed as | worked as | He {was employed as|worked as} a guard.
was employed by | worked for | He {was employed by|worked for} the king. | prev=he,she,who,and,@name,man,woman,they,i,we
was engaged to | was hired to | He {was engaged to|was hired to} find it. | next=@verb
was equipped with | had | It {was equipped with|had} a pump. | !prev=that,which,who
was first published | first came out | The book {was first published|first came out} in May. | !next=by,as,and,under
was generally considered to be | was usually seen as | It {was generally considered to be|was usually seen as} the best. | !next=@prep,of
was generally regarded as | was usually seen as | It {was generally regarded as|was usually seen as} the best.
was home to | had | The park {was home to|had} bears.
was in need of | needed | It {was in need of|needed} repair.
was in use | was used | It {was in use|was used} here. | !next=@end
was inaugurated | was opened | The bridge {was inaugurated|was opened} in 1889. | prev=bridge,line,station,railway,airport,museum,building,dam,canal,theatre,road,hospital,tunnel,monument,church,cathedral,temple,stadium,service,route,park,library,school,factory,plant,hall,memorial
was inferior to | was worse than | It {was inferior to|was worse than} the old one.
was initially | was first | It {was initially|was first} written in Rome. | next=written,developed,designed,created,built,called,named,used,made,based,intended,planned,published,released,introduced,formed,conceived,defined,coined,coded,produced,established,founded,known,placed,set,organised,organized,opened,planted,settled,recorded,printed,proposed,invented,constructed,launched,employed,applied,owned,implemented,devised,meant,floated,started,thought,put,drawn,given,shown,grown,brought,taken,sold,prepared,discovered,described
was initially | was at first | It {was initially|was at first} closed.
was known as | was called | It {was known as|was called} a pump.
was laid to rest | was buried | He {was laid to rest|was buried} in Rome.
was located | was | It {was located|was} north of Rome. | next=@prep,@num,@adv,north,south,east,west,northeast,northwest,southeast,southwest,about,just,approximately
was located at | was at | It {was located at|was at} the gate.
was located in | was in | It {was located in|was in} Rome.
was located in close proximity to | was near | It {was located in close proximity to|was near} the town.
was located near | was near | It {was located near|was near} the gate.
was located on | was on | It {was located on|was on} the hill.
was never recovered | was never found | His body {was never recovered|was never found}. | prev=body,wreck,ship,plane,aircraft,boat,treasure,weapon
was nominated for | was put forward for | It {was nominated for|was put forward for} a prize.
was not able to | could not | It {was not able to|could not} swim.
was obscured by | was hidden by | It {was obscured by|was hidden by} clouds.
was originally | was first | It {was originally|was first} written in Rome. | next=written,developed,designed,created,built,called,named,used,made,based,intended,planned,published,released,introduced,formed,conceived,defined,coined,coded,produced,established,founded,known,placed,set,organised,organized,opened,planted,settled,recorded,printed,proposed,invented,constructed,launched,employed,applied,owned,implemented,devised,meant,floated,started,thought,put,drawn,given,shown,grown,brought,taken,sold,prepared,discovered,described
was originally | was at first | It {was originally|was at first} closed.
was prompted by | was caused by | It {was prompted by|was caused by} a fire.
was published | came out | The book {was published|came out} in May. | !next=posthumously,anonymously,privately,by,as,and,under,along,online
was raised in | grew up in | She {was raised in|grew up in} Leeds. | prev=he,she,who next=@name,a,an,the !head=circumstances,poverty,conditions,value,price,faith,religion,debate,meeting
was recovered | was found | His body {was recovered|was found} in May. | prev=body,wreck,wreckage,weapon next=@end,in,at,near,by,on,during
was rendered | was made | It {was rendered|was made} useless. | next=useless,unusable,slippery,obsolete,impassable,unconscious,homeless,uninhabitable,ineffective,harmless,helpless,powerless
was required to | had to | He {was required to|had to} leave. | prev=he,she,everyone,everybody,who
was responsible for the construction of | built | She {was responsible for the construction of|built} the hall.
was screened at | was shown at | The film {was screened at|was shown at} the school.
was screened in | was shown in | The film {was screened in|was shown in} May.
was screened on | was shown on | The film {was screened on|was shown on} Monday.
was similar to | was like | It {was similar to|was like} a pump.
was situated | was | It {was situated|was} north of Rome. | next=@prep,@num,@adv,north,south,east,west,northeast,northwest,southeast,southwest,about,just,approximately
was situated in | was in | It {was situated in|was in} Rome.
was put to death | was killed | He {was put to death|was killed} in May.
was situated on | was on | It {was situated on|was on} the hill.
was sparsely populated | had few people | The area {was sparsely populated|had few people}. | next=@end,and,but,with,because,owing,due,until
was subsequently | was then | It {was subsequently|was then} sold.
was superior to | was better than | It {was superior to|was better than} the old one.
was suspended | was stopped | Work {was suspended|was stopped} in May. | prev=search,work,traffic,service,construction,production,match,game,play,trade
was the author of | wrote | She {was the author of|wrote} two books.
was the directorial debut of | was the first film directed by | It {was the directorial debut of|was the first film directed by} the actor.
was the founder of | started | She {was the founder of|started} the club.
was the inventor of | invented | She {was the inventor of|invented} the pump.
was the recipient of | got | She {was the recipient of|got} a prize.
was underway | had started | The work {was underway|had started}. | next=@end
was visible | could be seen | It {was visible|could be seen} from Rome. | next=@prep,@end !next=to
was visible to | could be seen by | It {was visible to|could be seen by} all.
was widely considered to be | was seen by many as | It {was widely considered to be|was seen by many as} the best.
was widely regarded as | was seen by many as | It {was widely regarded as|was seen by many as} the best.
^we can see that | - | {We can see that the|The} price falls.
were able to | could | They {were able to|could} see. | !next=launch,escape,win,get,finish,complete,solve,reach,achieve,secure,catch,save,rescue,defeat,beat,prevent,persuade,convince,pass,repair,recover,survive,capture,arrest,climb,enroll,become,set,settle,end,negotiate,agree,open,build,raise,restore,pull,fix,sell,break
were accordingly dropped | were therefore dropped | The charges {were accordingly dropped|were therefore dropped}.
were awarded the | won the | They {were awarded the|won the} prize.
were conducted | were done | The tests {were conducted|were done} in May. | prev=studies,surveys,tests,trials,experiments,interviews,searches
were considered to be | were seen as | They {were considered to be|were seen as} rare birds. | !next=@prep,of
were deducted | lost | They {were deducted|lost} nine points. | next=@num
were deemed to be | were thought to be | They {were deemed to be|were thought to be} safe.
were employed in | worked in | Many {were employed in|worked in} farming. | head=agriculture,farming,industry,industries,factory,factories,fishing,mines,mining,services,government,sector,forestry,trade,tourism,education,healthcare,administration,retail,economy,offices,jobs
were engaged to | were hired to | They {were engaged to|were hired to} find it. | next=@verb
were equipped with | had | They {were equipped with|had} pumps. | !prev=that,which,who
were in need of | needed | They {were in need of|needed} help.
were initially | were first | They {were initially|were first} written in Rome. | next=written,developed,designed,created,built,called,named,used,made,based,intended,planned,published,released,introduced,formed,conceived,defined,coined,coded,produced,established,founded,known,placed,set,organised,organized,opened,planted,settled,recorded,printed,proposed,invented,constructed,launched,employed,applied,owned,implemented,devised,meant,floated,started,thought,put,drawn,given,shown,grown,brought,taken,sold,prepared,discovered,described
were initially | were at first | They {were initially|were at first} closed.
were known as | were called | They {were known as|were called} pumps.
were located in | were in | They {were located in|were in} the park.
were located on | were on | They {were located on|were on} the hill.
were made redundant | lost their jobs | Ten workers {were made redundant|lost their jobs}.
were never recovered | were never found | The bodies {were never recovered|were never found}.
were nominated for | were put forward for | They {were nominated for|were put forward for} a prize.
were not able to | could not | They {were not able to|could not} swim.
were originally | were first | They {were originally|were first} written in Rome. | next=written,developed,designed,created,built,called,named,used,made,based,intended,planned,published,released,introduced,formed,conceived,defined,coined,coded,produced,established,founded,known,placed,set,organised,organized,opened,planted,settled,recorded,printed,proposed,invented,constructed,launched,employed,applied,owned,implemented,devised,meant,floated,started,thought,put,drawn,given,shown,grown,brought,taken,sold,prepared,discovered,described
were originally | were at first | They {were originally|were at first} closed.
were prompted by | were caused by | They {were prompted by|were caused by} a fire.
were published | came out | The books {were published|came out} in May. | !next=posthumously,anonymously,privately,by,as,and,under,along,online
were recovered | were found | Ten bodies {were recovered|were found}. | prev=bodies,remains,artefacts,artifacts,objects,weapons,coins,skeletons,fossils next=@end,in,at,near,by,during
were regarded as | were seen as | They {were regarded as|were seen as} rare birds.
were rendered | were made | They {were rendered|were made} useless. | next=useless,unusable,slippery,obsolete,impassable,unconscious,homeless,uninhabitable,ineffective,harmless,helpless,powerless
were required to | had to | Users {were required to|had to} leave. | prev=users,passengers,patients,employers,employees,citizens,owners,applicants,teachers,doctors,visitors,participants,pupils,candidates,banks,firms,manufacturers,residents,parents,children,travellers,travelers,men,women,schools,states,countries,governments,officers,officials,players,staff,immigrants,foreigners,subjects,peasants
were required to | had to | They {were required to|had to} leave. | prev=they,we,you,people,students,workers,drivers,companies,members,who
were subsequently | were then | They {were subsequently|were then} sold.
were superior to | were better than | They {were superior to|were better than} the old ones.
were suspended | were stopped | Flights {were suspended|were stopped} in May. | prev=services,flights,talks,classes,operations,trains,negotiations,payments
were visible | could be seen | They {were visible|could be seen} from Rome. | next=@prep,@end !next=to
were visible to | could be seen by | They {were visible to|could be seen by} all.
^what is more , | Also, | {What is more,|Also,} the shop is small.
when compared to | compared to | It is dry {when compared to|compared to} Spain.
when compared with | compared to | It is small {when compared with|compared to} a car.
whereby | in which | They have a system {whereby|in which} all help. | prev=@noun,@end
whereupon | and then | It hatches, {whereupon|and then} both feed it.
while at the same time | while | It grew {while at the same time|while} cutting costs.
whilst | while | He sang {whilst|while} he worked.
who are employed in | who work in | They are people {who are employed in|who work in} mines.
who are employed on | who work on | They are people {who are employed on|who work on} short contracts.
who were employed in | who worked in | They are people {who were employed in|who worked in} mines.
widespread critical acclaim | much praise from critics | It won {widespread critical acclaim|much praise from critics}.
with a view to | with the aim of | They met {with a view to|with the aim of} ending it. | next=@ing
with effect from | from | It is closed {with effect from|from} May.
with funds provided by | with money from | It was set up {with funds provided by|with money from} the state.
with great care | very carefully | It was built {with great care|very carefully}.
with great ease | very easily | They won {with great ease|very easily}.
with immediate effect | at once | It starts {with immediate effect|at once}.
with little difficulty | easily | They won {with little difficulty|easily}.
with reference to | about | A rule {with reference to|about} noise. | prev=rule,rules,law,laws,question,questions,information,concern,concerns,details,customers,consumers,decision,decisions,statement,statements,advice,policy,claims,doubts,rule,letter,letters,call,question,report
with regard to | about | They made a rule {with regard to|about} noise. | prev=rule,rules,law,laws,question,questions,information,concern,concerns,details,customers,consumers,decision,decisions,statement,statements,advice,policy,claims,doubts,rights,opinion,opinions,views,view,mistakes
^with regard to | as for | {With regard to|As for} safety, it is good.
^with regards to | as for | {With regards to|As for} safety, it is good.
with regards to | about | A rule {with regards to|about} noise.
with relative ease | fairly easily | They won {with relative ease|fairly easily}.
with respect to | in | They differ {with respect to|in} size. | prev=differ,differs,differed,vary,varies,similar,alike,greatly,identical,different
with respect to | about | They made a rule {with respect to|about} noise. | prev=drawn,rule,rules,law,laws,question,questions,concerns,information,details
with respect to matters of | in matters of | She had power {with respect to matters of|in matters of} faith.
^with that in mind , | So | {With that in mind,|So} the shop closed.
with the aid of | with help from | They won {with the aid of|with help from} friends. | next=@name,his,her,their,my,our,some,many,local,volunteers,friends,neighbours,people
with the aim of creating | to create | They met {with the aim of creating|to create} jobs.
with the aim of helping | to help | They met {with the aim of helping|to help} the poor.
with the aim of improving | to improve | It was set up {with the aim of improving|to improve} schools.
with the aim of making | to make | They met {with the aim of making|to make} peace.
with the aim of promoting | to promote | It was set up {with the aim of promoting|to promote} trade.
with the aim of providing | to give | They met {with the aim of providing|to give} help.
with the aim of reducing | to reduce | They met {with the aim of reducing|to reduce} waste.
with the assistance of | with help from | They built it {with the assistance of|with help from} the town.
with the exception of | apart from | All came {with the exception of|apart from} Tom.
with the loss of all hands | and all on board died | It sank {with the loss of all hands|and all on board died}. | next=@end
with the onset of | at the start of | It grew {with the onset of|at the start of} the war. | !prev=coincide,coincides,coincided,coinciding,associated,begin,begins,began,beginning
with the passage of time | over time | It faded {with the passage of time|over time}.
with the passing of time | over time | It faded {with the passing of time|over time}.
with the result that | so | It rained, {with the result that|so} it was late. | !next=little,few,much,many,strong,great,heavy,large,small
with the use of | using | It was built {with the use of|using} a crane. | prev=built,made,done,created,achieved,performed,produced,solved,completed,possible,formed,developed,written,treated,measured,cleaned,removed,improved,cut,found,drawn,opened,carried,signals,prepared,cooked
^with this in mind , | So | {With this in mind,|So} the shop closed.
^with this in view , | So | {With this in view,|So} the price fell.
within a | in a | It lies {within a|in a} large park. | !next=billionth,millionth,thousandth,hundredth,tenth,hair,inch,day,week,month,year,decade,century,hour,minute,second,generation,single,certain,given,@num,short,few,mile,kilometre,kilometer,metre,fraction,matter,range,stone !prev=from
within a matter of | within | It sold out {within a matter of|within} minutes. | next=minutes,hours,days,weeks,months,seconds,years
within a period of | within | It hatches {within a period of|within} two weeks. | next=@num,about,several,some,around
within a short time | soon | They left {within a short time|soon}.
within easy reach of | near | They live {within easy reach of|near} the park.
within the confines of | inside | They live {within the confines of|inside} the park.
within walking distance of | near | They live {within walking distance of|near} the park.
without due cause | without good reason | They left {without due cause|without good reason}.
without recourse to | without using | They did it {without recourse to|without using} force. | !head=court,courts,law,tribunal
without the need for | without | It runs {without the need for|without} a pump.
without the need to | without having to | They came {without the need to|without having to} pay.
word refers to | word means | The {word refers to|word means} a saw.
would be well advised to | should | You {would be well advised to|should} wait.
year round | all year | It is open {year round|all year}. | next=@end,in,for,at,and
yet another | another | It is {yet another|another} song.
^you can see that | - | {You can see that the|The} price falls.
types of | kinds of | It has two {types of|kinds of} roof. | prev=@num,@adj,many,all,other,different,some,these
rather than | instead of | They bought oil {rather than|instead of} cheap wine. | next=@adj head=@noun,@name !prev=@adj,@adv,@verb
rather than | instead of | They drink tea {rather than|instead of} wine. | next=@noun,@det,@name,@ing !prev=@adj !next=risk,face,fight,help,use,pay,answer,talk,walk,lead,cause,stay,move,stop,start,return,cut,force,trust,sleep,test,build,buy,sell,let,wait,run,attempt,try,free,open,close,offer,play,look,ask,plan,change,drive,save,spend,travel,visit,watch,work,turn,show,rest,hope,want,need,love,report,drop,support,study,cook,plant,record,grow,share,limit,test,call,cover,control,place,join,judge,attack,settle,leave,keep,make,take,give,get,go,come,do,be,have
~draw the distinction between | ~see the difference between | They {draw the distinction between|see the difference between} the two.
~make the distinction between | ~see the difference between | They {make the distinction between|see the difference between} the two.
scathing about | very critical of | They were {scathing about|very critical of} the plan.
riven by | torn by | The party was {riven by|torn by} doubt.
preoccupied with | busy with | The king was {preoccupied with|busy with} a war. | head=war,wars,rebellion,revolt,work,affairs,business,wedding,preparations,matters,duties
riddled with | full of | The law is {riddled with|full of} loopholes. | head=loopholes,holes,errors,mistakes,corruption,faults,contradictions,problems,gaps,spies,flaws
tantamount to | the same as | It is {tantamount to|the same as} theft. | prev=is,was,be,were,are
under duress | under threat | He signed {under duress|under threat}.
is apt to | tends to | It {is apt to|tends to} fail.
`);
