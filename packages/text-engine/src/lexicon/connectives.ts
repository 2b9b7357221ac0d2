import { readEntries } from "./entry.ts";

/** Prepositions, conjunctions and pronouns with a plainer twin. */
export const CONNECTIVES = readEntries(
  "other",
  `
upon | on | It is based {upon|on} a rule. | !next=which !prev=once
amongst | among | It is found {amongst|among} trees.
whilst | while | It sings {whilst|while} it works.
whereas | while | One is red, {whereas|while} the other is blue.
albeit | though | It is new, {albeit|though} small.
concerning | about | They made a rule {concerning|about} noise. | prev=rule,rules,law,laws,question,questions,information,details,document,documents,evidence,data,issue,issues,matter,matters,complaint,complaints,decision,decisions,case,cases,regulation,regulations,dispute,disputes,report,reports,facts,doubt,doubts,legislation,policies,advice,concerns,statement,statements,debate,claims,agreement,discussion,discussions,uncertainty,understanding,agreements,debates,remarks,allegations,theory,theories,research,negotiations,talks,rumours,clause,clauses,provision,provisions
involving | with | It was a study {involving|with} two schools. | next=a,an,two,three,four,five,six,@num,many,several,some,more prev=@noun,@plural !prev=talks,talk,discussion,discussions,meeting,meetings,project,projects,plan,plans,process,scheme,schemes,investigation,question,questions,crash,crashes,accident,accidents,collision,collisions,incident,incidents,fight,fights,case,cases,affair
regarding | as for | {Regarding|As for} safety, it is good. | prev=@start next=@det,@noun,@adj,@name
regarding | about | They made a rule {regarding|about} noise. | !prev=keep,keeps,kept,is,was,were,are,been,of,by,without,for,and,@start
via | by | Send it {via|by} email. | next=email,e-mail,phone,telephone,post,text,bus,train,sms
via | through | They came {via|through} Rome.
beneath | under | It is found {beneath|under} trees. | !next=contempt !head=dignity,self,respect,notice next=@det,@noun,@adj,@name,@num,it,them,him,her,us,me
notwithstanding | despite | They left {notwithstanding|despite} the rain. | next=the
underneath | under | It is found {underneath|under} trees. | next=@det,@noun,@adj,@name,@num,it,them,him,her,us,me
during | in | It was built {during|in} the war. | next=the,this,his,her,their,its head=war,wars,century,centuries,period,periods,year,years,month,months,week,weeks,summer,winter,spring,autumn,season,decade,decades,era,age,ages,reign,revolution,rebellion,revolt,uprising,conflict,battle,campaign,election,elections,match,game,half,quarter,crisis,depression,recession,famine,pandemic,genocide,holocaust,phase,stage,renaissance,enlightenment,reformation,tournament,time,1900s,1910s,1920s,1930s,1940s,1950s,1960s,1970s,1980s,1990s,2000s,2010s,2020s,history,exile,occupations,commune,childhood,youth,presidency,career,term,terms,rule,tenure,lifetime,life,lives,stay,administration,government,regime,dynasty,siege,invasion,strike,attack,attacks,raids,drought,months,hours,playoffs,finals,semester,monsoon,spell,struggle,campaigns,battles,seasons,wave,blackout,blockade,colonization,talks,boom,protests,riots,floods,stages,phases
within | in | It is found {within|in} the park. | next=the,this,their,its,his,her !prev=well,from !head=limits,limit,reach,budget,bounds,boundaries,means,range,scope,hour,timeframe,deadline,period,framework,law,walls,wall,week,month,year,day,hours,borders,confines
although | though | It is new, {although|though} small.
throughout | all over | It is known {throughout|all over} the world. | next=the head=world,country,nation,continent,region
throughout | all over | It is found {throughout|all over} Spain. | next=spain,europe,asia,africa,america
throughout | all through | It rained {throughout|all through} the day. | next=the
amid | during | They left {amid|during} the storm. | next=the head=storm,war,crisis,fighting,protests,rain,unrest,chaos,attack,attacks
alongside | with | They fought {alongside|with} him. | prev=fight,fights,fought,fighting,work,works,worked,working,play,plays,played,playing,sing,sang,live,lived,serve,served,serving,train,trained,starred,starring,performed
amidst | among | They live {amidst|among} trees. | next=@plural
toward | to | They went {toward|to} the park. | prev=went,moved,came,go,move,ran !next=@ing !head=democracy,war,peace,independence,goal,goals,agreement,end,solution,centre,center,right,left,economy,system,equilibrium,unemployment,consistency,market,markets,freedom,socialism,dictatorship,ideal,communism,capitalism,marxism,integration,autonomy,sainthood,justice
towards | to | They went {towards|to} the park. | prev=went,moved,came,go,move,ran !next=@ing !head=democracy,war,peace,independence,goal,goals,agreement,end,solution,centre,center,right,left,economy,system,equilibrium,unemployment,consistency,market,markets,freedom,socialism,dictatorship,ideal,communism,capitalism,marxism,integration,autonomy,sainthood,justice
following | after | It closed in May {following|after} weeks of talks. | head=death,deaths,collapse,outbreak,attack,attacks,invasion,defeat,victory,resignation,arrest,arrests,revolution,coup,protests,unrest,independence,retirement,surgery,earthquake,departure,assassination,explosion,accident,crash,outcry,allegations,weeks,months,years,decades,publication,introduction !prev=@det,closely,carefully,eagerly,still,also,not,now,always,is,are,was,were,been,be,being,of,by,and,about,with
following | after | He left {following|after} a quarrel. | next=a,an,the,his,her,their,its !prev=is,are,was,were,be,been,being,by,of,in,for,start,started,keep,kept,from,not,to,and,or head=quarrel,altercation,clash,collision,fight,crash,dispute,fall,row,stroke,attack,fire,argument,disagreement,scandal,defeat,vote,visit,meeting,accident,injury,illness,explosion,investigation,inquiry,election,operation,incident,outbreak,war,outcry,crash,retirement,departure,return,release,resignation,arrest,marriage,divorce,arrival,victory,graduation,appointment,dismissal,success,conviction,separation,wedding,collapse,death,deaths,invasion,revolution,merger,surgery,battle,defeats,failure,murder,birth,independence,loss,closure,earthquake,assassination,coup,protest,protests,recession,storm,flood,floods,trial,publication
following | after | They left {following|after} the war. | prev=resigned,retired,elected,appointed,killed,jailed,arrested,published,cancelled,abandoned,suspended,declined,increased,left,closed,died,grew,fell,began,started
several | some | It took {several|some} months. | next=days,weeks,months,years,hours,minutes,decades,centuries,generations prev=for,after,over,took,takes,take,taken,lasted,spent,within
several | some | He left after {several|some} attempts. | prev=after,because !next=hundred,thousand,million,billion,dozen,other,others,different,more,@num
several | some | {Several|Some} parts are old. | prev=@start,@end,are,were,had,wrote,won,made,killed,injured !next=hundred,thousand,million,billion,dozen,times,other,others,different,more,@num,types,kinds,-,days,weeks,months,years,hours,minutes
numerous | many | It has {numerous|many} parts. | next=@noun,@adj,@name,@ing,offshore !prev=more,most,less,equally,increasingly
`,
);
