import { readEntries } from "./entry.ts";

/** Adverbs from A to O. */
export const ADVERBS_A_O = readEntries(
  "adv",
  `
abruptly | suddenly | It {abruptly|suddenly} stopped.
absolutely | completely | It is {absolutely|completely} dry. | next=@adj !next=necessary,essential,vital,critical,first,last,best,worst,fastest,largest,smallest,minimal,only
accidentally | by accident | It was found {accidentally|by accident} by boys. | next=by,in,while,when
accidentally | by mistake | He left it {accidentally|by mistake}. | next=.
accurately | correctly | It was {accurately|correctly} drawn.
acutely | very | They are {acutely|very} aware of it. | next=aware,conscious,sensitive,short,embarrassed
acutely | sharply | They felt it {acutely|sharply}. | !next=ill,sick,toxic,@adj,@noun
additionally | also | It {additionally|also} needs a key. | next=@verb !prev=@start
adequately | well enough | It works {adequately|well enough}. | next=@end !prev=more,most,less,not
adversely | badly | It was {adversely|badly} affected. | next=affected
affectionately | fondly | He is {affectionately|fondly} known as Tom.
aggressively | hard | They pushed it {aggressively|hard}. | prev=push,pushed,pushing,compete,competes,competed,competing,campaign,campaigned,work,worked,it,prices next=@end,for,against
aggressively | violently | He behaved {aggressively|violently}. | prev=behave,behaves,behaved,behaving,act,acts,acted,react,reacts,reacted
aloft | up | They held it {aloft|up}.
alternately | in turn | They sang {alternately|in turn}. | !prev=arranged,placed,borne,set,@start,@end
altogether | completely | They left it {altogether|completely}. | next=.
ambitiously | boldly | They {ambitiously|boldly} plan it.
amply | fully | It was {amply|fully} paid.
anew | again | They began {anew|again}.
annually | every year | It flowers {annually|every year} between May and June. | next=between,on,with,during,and,before,after,within,through,@end
appreciably | much | It is {appreciably|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower,colder,warmer,longer,shorter
appreciably | a lot | It grew {appreciably|a lot}. | next=@end,@prep,after,when,since
appropriately | properly | It was {appropriately|properly} drawn. | !prev=@start !next=named,titled,enough,@end,@adj,sized
appropriately | properly | He was dressed {appropriately|properly}. | prev=dressed,dress,behave,behaved,act,acted,respond,responded,used,treated next=@end
approximately | about | It takes {approximately|about} ten days. | next=@num,a,an,half,one,the,midway,halfway,equal,twice,every
aptly | fittingly | It was {aptly|fittingly} named.
ardently | strongly | They {ardently|strongly} support it.
arduously | with effort | They worked {arduously|with effort}. | next=.
arguably | perhaps | It is {arguably|perhaps} the best. | !next=@end
assiduously | hard | They worked {assiduously|hard}. | prev=work,works,worked,working,study,studied,trained
assiduously | carefully | They {assiduously|carefully} kept notes.
assuredly | surely | It is {assuredly|surely} late.
astonishingly | amazingly | It was {astonishingly|amazingly} cold.
astutely | cleverly | They {astutely|cleverly} sold it.
attentively | carefully | They listened {attentively|carefully}.
automatically | by itself | It stops {automatically|by itself}. | next=.,when,if,after prev=runs,starts,happens,closes,opens,works,changes,stops
autonomously | on its own | It runs {autonomously|on its own}. | next=. prev=drives,works,moves,flies,runs,it
avidly | eagerly | They {avidly|eagerly} read it.
barely | hardly | They could {barely|hardly} hear it. | prev=could,can,had,has,have next=@verb !next=made,enough
barely | hardly | It {barely|hardly} moved. | next=moved,changed,budged,noticed,spoke,knew,know,speak,slept
barely | only just | It was {barely|only just} enough. | next=enough,sufficient,adequate,made,escaped,survived,won,passed,avoided,above,over
beforehand | first | They met {beforehand|first}. | next=. !prev=@noun,@plural,day,week,month,year,hour,long,well,shortly
blatantly | clearly | It was {blatantly|clearly} false. | next=false,wrong,untrue,faulty,unfair,obvious,absurd,incorrect,illegal,inaccurate,unjust,unlawful,misleading,clear
blatantly | openly | They {blatantly|openly} lied.
brazenly | boldly | They {brazenly|boldly} lied.
brutally | cruelly | He was {brutally|cruelly} killed. | !next=honest,frank,hot,cold,efficient,simple,hard
callously | cruelly | They {callously|cruelly} left her.
candidly | honestly | She spoke {candidly|honestly}.
cautiously | carefully | They {cautiously|carefully} left. | !next=optimistic
chiefly | mainly | It is {chiefly|mainly} for staff.
clandestinely | secretly | They met {clandestinely|secretly}.
collectively | together | It is {collectively|together} known as Bob. | prev=is,are,was,were,be,been next=known,called,referred,termed,named
collectively | together | They {collectively|together} own it. | !prev=bargain,bargained,bargaining,@det,@prep !next=owned,run,managed,held,controlled,agreed,bargained,made,organised,organized,funded
colossally | hugely | It was {colossally|hugely} dull.
comfortably | easily | They {comfortably|easily} won. | next=won,win,beat,ahead
commonly | widely | It is {commonly|widely} available. | next=available,accepted,understood,supported,believed
commonly | often | It is {commonly|often} used. | !prev=a,its,the,this !next=owned,held,managed
comparatively | fairly | It is {comparatively|fairly} small. | next=@adj,@adv
comprehensively | fully | It was {comprehensively|fully} tested.
conceivably | maybe | It is {conceivably|maybe} late. | !prev=can,could,may,might,cannot,n't,not,would,will !next=@verb
concisely | briefly | It was {concisely|briefly} put.
conclusively | clearly | It was {conclusively|clearly} settled.
concurrently | at the same time | They ran {concurrently|at the same time}. | next=.
conjointly | together | They {conjointly|together} own it.
consciously | knowingly | They {consciously|knowingly} lied. | !next=@adj,temporary !prev=un,become
consecutively | in a row | They won ten times {consecutively|in a row}. | next=. prev=times,games,years,days,seasons,weeks,months,matches
considerably | greatly | It {considerably|greatly} reduces the cost. | next=reduce,reduces,reduced,reducing,increase,increases,increased,increasing,improve,improves,improved,improving,change,changed,changes,expanded,weakened,strengthened
considerably | greatly | They vary {considerably|greatly} in size. | prev=vary,varies,varied,varying,differ,differs,differed,increase,increases,increased,increasing,rose,risen,fallen,grow,grown,grew,improve,improved,improves,change,changed,changes,decrease,decreased,decline,declined,reduce,reduced,expand,expanded,contribute,contributed
considerably | a lot | Prices vary {considerably|a lot}. | prev=vary,varies,varied,differ,differs,differed,change,changed,increase,increased,increases,fell,rose,grew,improved,improve,decreased,fallen,risen,grown,changes,help,helped next=@end,from,in,over,since,between,during,and,with,after,by,across,depending
considerably | a lot | They vary {considerably|a lot} in size. | next=@end,in,from,over,between,with,since,across,depending,after,when !prev=very,so,too,more,most,quite,predates,predated,predate,computers
considerably | much | It is {considerably|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower,older,younger,longer,shorter,cheaper,heavier,warmer,greater,fewer,easier,harder,bigger,stronger,weaker
consistently | always | It is {consistently|always} late. | next=@adj,@verb,@adv,@num,above,below,among,ahead !prev=research,studies,study,evidence,surveys,results !next=will,would,can,could,may,might,should,must,is,are,was,were,has,have,had,well
conspicuously | clearly | It was {conspicuously|clearly} marked. | next=marked,visible,different,labelled,labeled,displayed,absent
constantly | all the time | It rained {constantly|all the time} for two days. | next=@end,for,during,until,and prev=@verb
constantly | all the time | It rained {constantly|all the time}. | next=@end
constantly | always | It was {constantly|always} on my mind. | prev=is,are,was,were next=on,in,at,under
constantly | always | It is {constantly|always} wet. | next=@verb,@adj,@adv !prev=be,being,@det,@prep,to,it,have,has,had,for !next=evolve,evolved,evolves,change,changed,changes,repeated,grow,grows,grew,grown,converting,improve,improved,improves,improving
contentedly | happily | They {contentedly|happily} slept.
continually | always | They are {continually|always} asking for more. | prev=am,is,are,was,were next=@ing
continually | all the time | It rained {continually|all the time}. | next=@end
continuously | nonstop | It ran {continuously|nonstop}. | next=. !prev=open
conventionally | usually | It is {conventionally|usually} drawn in blue.
copiously | heavily | It rained {copiously|heavily}.
cordially | warmly | They {cordially|warmly} met him.
courageously | bravely | They {courageously|bravely} fought.
courteously | politely | They spoke {courteously|politely}.
covertly | secretly | They {covertly|secretly} met.
cunningly | cleverly | They {cunningly|cleverly} hid it.
currently | now | It is {currently|now} closed. | !prev=@det,any,some,other
customarily | usually | It is {customarily|usually} closed.
daily | every day | They meet {daily|every day}. | next=.,at,in !prev=@det,@prep,or,and,yearly,daily,weekly,monthly,quarterly,annual,annually,semi,bi,semi-,bi-,@end
decidedly | clearly | It was {decidedly|clearly} dull.
decisively | clearly | It was {decisively|clearly} beaten. | next=beaten,defeated,rejected,won,beat,lost
decisively | clearly | They won {decisively|clearly}. | prev=won,win,wins,lost
decisively | firmly | They acted {decisively|firmly}. | prev=act,acts,acted,acting,move,moved,moving,respond,responded,responding,said,spoke,intervene,intervened,and
defiantly | boldly | They {defiantly|boldly} stayed.
definitively | clearly | It was {definitively|clearly} settled.
deliberately | on purpose | He did it {deliberately|on purpose}. | next=.
delicately | gently | They {delicately|gently} lifted it. | !next=balanced,flavoured,flavored,carved,poised,on,put !prev=depend,depends,so
densely | thickly | It is {densely|thickly} wooded. | next=wooded,forested,populated,planted,packed,covered,settled,grown,built
desperately | badly | They {desperately|badly} need it. | next=need,needs,needed,needing,want,wants,wanted
diametrically | completely | They are {diametrically|completely} opposed.
differently | in another way | They did it {differently|in another way}. | next=@end prev=it,this
diligently | hard | They worked {diligently|hard}. | next=.
directly | straight | It came {directly|straight} from the park. | next=from
directly | straight | It leads {directly|straight} to the park. | next=to,into !prev=contribute,contributes,contributed,contributing,related,relate,relates,correspond,corresponds,corresponding,proportional,refer,refers,referred,respond,responds,due,attributed,attributable,tied,adjacent,next,amount,amounts,subject,opposed,comparable,applicable,relevant,equivalent,similar,connect,connected,connects
discreetly | quietly | They {discreetly|quietly} left.
dismally | badly | They {dismally|badly} failed.
distinctly | clearly | It was {distinctly|clearly} marked.
doggedly | stubbornly | They {doggedly|stubbornly} went on.
doubtless | surely | It will {doubtless|surely} rain.
dramatically | sharply | It fell {dramatically|sharply}. | prev=fell,fall,falls,fallen,rose,rise,rises,risen,drop,drops,dropped,declined
dramatically | much | It is {dramatically|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
dramatically | very | It is {dramatically|very} different. | next=different
dramatically | greatly | It {dramatically|greatly} cut costs. | !next=@adj,so !prev=too,so,more,most,very,less
drastically | very | It is {drastically|very} different. | next=different
drastically | sharply | They cut the costs {drastically|sharply}. | prev=@noun,@plural,reduced,cut,fell,fallen,dropped,curtailed next=@end,and,in
drastically | greatly | It {drastically|greatly} cut costs.
dreadfully | very | It was {dreadfully|very} cold. | next=@adj,@adv
earnestly | strongly | They {earnestly|strongly} urge it. | next=urge,urges,urged,recommend,recommends,recommended,request,believe,believes,believed
earnestly | seriously | They {earnestly|seriously} met. | !next=hope,hopes,hoped,wish,wished,seek,sought,desire,desired
eastward | east | They sailed {eastward|east}. | next=@end,to,from,along,across,towards,toward,through,into,over
eastwards | east | They sailed {eastwards|east}. | next=@end,to,from,along,across,towards,toward,through,into,over,and
effectively | well | It works {effectively|well}. | next=. !prev=and,more,most,less,or
effortlessly | easily | They {effortlessly|easily} won.
elegantly | beautifully | It was {elegantly|beautifully} made.
eloquently | well | He spoke {eloquently|well}. | next=@end,about,of
elsewhere | somewhere else | They look for work {elsewhere|somewhere else}. | next=. prev=work,job,jobs,employment,live,shop,buy,business,look
elsewhere | to other places | Many moved {elsewhere|to other places}. | next=@end prev=moved,move,moving,moves,went,go,going,sent,turned,turn
elsewhere | in other places | They live {elsewhere|in other places}. | next=. !prev=from,to,than,of,moved,move,moving,moves,went,go,going,sent,turned,turn,custom,money,attention,look,looked
eminently | very | It is {eminently|very} useful. | next=@adj,@adv
emphatically | strongly | They {emphatically|strongly} deny it. | !prev=@det
enormously | very | It was {enormously|very} popular. | next=popular,important,successful,powerful,rich,wealthy,difficult,complex,expensive,useful,helpful,valuable,large,strong,influential,proud,grateful
enormously | greatly | It {enormously|greatly} helped.
enthusiastically | eagerly | They {enthusiastically|eagerly} met him.
entirely | completely | They left it {entirely|completely}. | next=@end
entirely | completely | It is {entirely|completely} dry. | next=@adj !next=sufficient,enough
entirely | only | It is made {entirely|only} of wood. | next=of
entirely | completely | They {entirely|completely} agree. | !next=sufficient,enough
erroneously | wrongly | It was {erroneously|wrongly} drawn.
essentially | basically | They are {essentially|basically} the same. | next=@det,@adv,only,correct,identical,reformist,similar,equivalent !prev=@det,@prep,@start,not,n't,more,most,@end !next=no,none,zero,nothing,all,every
eternally | always | They are {eternally|always} young.
eventually | later | He {eventually|later} became king. | next=@verb !prev=will,would,may,might,can,could,should,must,article,to,help,when,until,after,before !next=becomes,become,leads,lead,goes,go,rebel,occur,occurs,return,returns,repeat,repeats,commits,reaches,reach,dies,die,have,has,need,needs,come,comes,fail,fails,end,ends,get,gets,turn,turns,gives,give,stops,stop,runs,run,makes,make,came,ended,won,settled,emerged,arrived,agreed,succeeded,gave,fell,failed,died,forced,found
eventually | in the end | He died {eventually|in the end}. | next=@end
evidently | clearly | They {evidently|clearly} knew him. | !next=@adj,@adv
exactly | just | It is {exactly|just} like a pump. | next=like,as !prev=almost,not,nearly,quite
exceedingly | very | It is {exceedingly|very} small. | next=@adj,@adv
exceptionally | very | It is {exceptionally|very} small. | next=@adj,@adv
excessively | too | It was {excessively|too} cold. | next=@adj prev=is,are,was,were,be,been,being,become,became,becomes,seem,seems,seemed,not,found,it
exclusively | only | It is {exclusively|only} for staff. | !prev=@det,lock,locks,locked,tables,locking !next=lock,locks,locked,@noun
expeditiously | quickly | They {expeditiously|quickly} left.
explicitly | clearly | It was {explicitly|clearly} banned. | next=banned,stated,told,state,states,say,says,said,reject,rejects,rejected,deny,denies,denied,forbid,forbids,forbidden,condemn,condemns,condemned,acknowledge,acknowledges,acknowledged,recognise,recognises,recognised,recognized,argue,argues,argued,opposed,endorsed,prohibited
expressly | clearly | It is {expressly|clearly} banned. | !next=for,to
exquisitely | beautifully | It was {exquisitely|beautifully} made. | !next=small,tiny,sensitive,painful,tender,fine,delicate,thin,clear
extensively | largely | It was {extensively|largely} rebuilt. | next=rebuilt,renovated,remodelled,remodeled,restored
extensively | badly | It was {extensively|badly} damaged. | next=damaged,burned
extensively | greatly | It was {extensively|greatly} changed. | next=changed,modified,altered,revised,rebuilt,expanded,renovated,remodelled,remodeled,restored
extensively | widely | It is {extensively|widely} used. | next=used,read,known,distributed,grown,studied,published,reported,quoted,cited,adopted,copied,taught,traded,performed,covered,documented,cultivated,farmed,planted,employed,toured,travelled,traveled
extensively | a lot | They worked {extensively|a lot} on it. | prev=work,works,worked,working,it,them next=@end,@prep,and,as
extensively | at length | He argued {extensively|at length} about it. | prev=argue,argued,argues,wrote,write,writes,written,spoke,speak,talked,talk,discuss,discussed,quoted,quotes
extensively | widely | They have {extensively|widely} discussed it. | !prev=met,meet,meets,meeting,spoke,talked,consulted,quotes !next=tested,trained,involved,injured,decorated,interviewed,edited,rehearsed,carved,met,damaged,burned,is,are,was,were,has,have,checked,reprocessed,reworked,changed,rewritten
externally | on the outside | It was painted {externally|on the outside}. | next=@end prev=painted,decorated,restored,repaired,cleaned,plain,unchanged,treated,altered,identical
extraordinarily | very | It is {extraordinarily|very} small. | next=@adj,@adv
exuberantly | happily | They {exuberantly|happily} sang.
faithfully | loyally | They {faithfully|loyally} served him. | next=serve,serves,served,serving,follow,followed,support,supported
faithfully | loyally | He served her {faithfully|loyally}. | prev=her,him,them,served,serve,fought,worked,followed,king,country next=@end,and,for
falsely | wrongly | He was {falsely|wrongly} accused. | next=@verb !next=increase,increased,advertised,labelled,labeled
ferociously | fiercely | They {ferociously|fiercely} fought.
fervently | strongly | They {fervently|strongly} hope so. | next=hope,hopes,hoped,believe,believes,believed,support,supports,supported,oppose,opposes,opposed
feverishly | busily | They {feverishly|busily} dug.
fiercely | strongly | They {fiercely|strongly} deny it. | next=@verb !next=fought,fight,fighting,fights,guarded,guard,attacked,beaten
financially | with money | They helped him {financially|with money}. | next=@end prev=help,helps,helped,support,supports,supported,him,her,them
firmly | strongly | They {firmly|strongly} believe it. | next=believe,believed,believes,opposed,support,supported
flagrantly | openly | They {flagrantly|openly} break the rule.
fleetingly | briefly | They {fleetingly|briefly} met.
forcefully | strongly | They {forcefully|strongly} deny it. | next=deny,denies,denied,argue,argues,argued,reject,rejects,rejected,defend,defended,oppose,opposes,opposed,say,said,speak,spoke,put,expressed,state,states,stated,attack,attacked,criticized,criticised,condemned,object,objected,respond,responded
forcibly | by force | They took it {forcibly|by force}. | next=. !prev=too,so,more,very
formally | officially | They {formally|officially} met. | !prev=more,@end !next=@end,defined,define,speaking,identical,equivalent,similar,correct,be,equal,independent,valid,verified,verify,prove,proved,proven,specified,specify,derive,derived,represent,represented,described
formerly | in the past | {Formerly|In the past}, the shop sold bread. | prev=@start next=@end,it,this,the,a,there,they,we,he,she
formerly | once | It was {formerly|once} a shop.
forthwith | at once | They must leave {forthwith|at once}.
fortuitously | luckily | They {fortuitously|luckily} left.
fortunately | luckily | They {fortunately|luckily} left.
frequently | often | It {frequently|often} rains. | !next=asked
fundamentally | basically | They are {fundamentally|basically} the same. | !next=different,new,wrong,flawed,change,changes,changed,shape,shapes,shaped,alter,alters,altered,transform,transforms,transformed,challenge,challenged,reshape,reshaped,opposed,incompatible,undermine,undermines !prev=@det,not,n't,has,have,had,to,this,that,these,those,differ,differs,differed
furtively | secretly | They {furtively|secretly} met.
generally | mostly | It flows {generally|mostly} northward. | next=northward,southward,eastward,westward,north,south,east,west,northwards,southwards,eastwards,westwards,northeast,northwest,southeast,southwest
generally | usually | It {generally|usually} rains. | !prev=more,most,very,quite !next=@end,accepted,agreed,recognized,recognised,known,speaking,sound,good,positive,favourable,favorable,negative,mixed,poor,well,prosperous,happy,healthy,satisfied,came,oppressive,peaceful,friendly
gingerly | carefully | They {gingerly|carefully} opened it.
globally | around the world | It is known {globally|around the world}. | prev=known,sold,recognised,recognized,famous,million,popular next=@end
graciously | kindly | They {graciously|kindly} met him.
gradually | slowly | It {gradually|slowly} grew.
habitually | usually | It {habitually|usually} rains. | !next=@ing !prev=by,not
haphazardly | randomly | It was {haphazardly|randomly} drawn.
harmoniously | well | They work {harmoniously|well} together. | prev=work,works,worked,working,blend,blends,fit,fits
harmoniously | peacefully | They live {harmoniously|peacefully} together.
hastily | quickly | They {hastily|quickly} left.
heavily | strongly | It was {heavily|strongly} influenced by him. | next=influenced
henceforth | from then on | It was {henceforth|from then on} closed. | prev=was,were,had,would,could
henceforth | from now on | It is {henceforth|from now on} closed.
henceforward | from now on | It is closed {henceforward|from now on}.
hesitantly | slowly | He {hesitantly|slowly} spoke.
highly | well | They are {highly|well} trained. | next=trained,qualified,developed,tuned,optimized,optimised,organized,organised
highly | very | It is {highly|very} useful. | next=@adj,@verb !next=skilled,paid,educated,correlated,likely,unlikely,anticipated,regarded,recommended,valued,rated,weighted,praised,placed,prized,sought,decorated,charged,thought,esteemed,acclaimed,trained,qualified,recommend,recommends,regard,regards,value,values,rate,rates,tuned,optimized,optimised,developed,organized,organised,parallel,customized,customised,approve,approves !prev=very,so,too,as,more,most
historically | in the past | It was {historically|in the past} a port. | next=@det
hitherto | until then | It was {hitherto|until then} unknown in the north. | next=unknown,unexplored,unpublished,unseen,unnoticed,unheard,undiscovered,unrecorded,neglected,little
hitherto | until now | It was {hitherto|until now} closed. | !prev=@det
hugely | very | It was {hugely|very} popular. | next=@adj !next=parallel
hurriedly | quickly | They {hurriedly|quickly} left.
identically | in the same way | They dressed {identically|in the same way}. | next=@end
illicitly | illegally | They sold it {illicitly|illegally}.
immeasurably | greatly | It {immeasurably|greatly} helped. | next=@verb
immediately | right away | They left {immediately|right away}. | next=.,and,if,when
immediately | right | They left {immediately|right} after that. | next=after,before
immensely | very much | They liked it {immensely|very much}. | next=.
imminently | soon | It will close {imminently|soon}.
impartially | fairly | They judge {impartially|fairly}.
imperceptibly | slightly | It {imperceptibly|slightly} grew. | next=@verb
impulsively | suddenly | They {impulsively|suddenly} sold it.
inaccurately | wrongly | They {inaccurately|wrongly} said so.
inadvertently | accidentally | It was {inadvertently|accidentally} deleted.
inappropriately | wrongly | They {inappropriately|wrongly} said so.
incessantly | all the time | It rained {incessantly|all the time}. | next=@end
incidentally | by the way | This, {incidentally|by the way}, is his first book. | next=@end
incorrectly | wrongly | It was {incorrectly|wrongly} drawn.
increasingly | more and more | It is {increasingly|more and more} used. | next=religious,isolated,aware,concerned,clear,evident,obvious,likely,unlikely,popular,rare,critical,violent,interested,involved,frustrated,dependent,competitive,successful,powerful,influential,unpopular,unhappy,worried,desperate,used,seen,common,important,popular,complex !prev=@det
incredibly | very | It is {incredibly|very} small. | next=@adj,@adv
indefinitely | for ever | The row cannot continue {indefinitely|for ever}. | prev=continue,continues,grow,grows,loop,last,lasts,on,expand,live,survive next=@end
independently | on their own | They work {independently|on their own}. | next=. prev=work,live,operate,act,think,move,students,people
indisputably | clearly | It is {indisputably|clearly} true.
individually | one by one | They opened the boxes {individually|one by one}. | prev=@plural,them next=@end
inexorably | steadily | The price {inexorably|steadily} rose.
inexplicably | strangely | The lamp {inexplicably|strangely} fell.
informally | casually | They met {informally|casually}. | prev=met,meet,meets,dress,dressed,dresses,talk,talked,chat,chatted,spoke,speak !next=as,known,called
infrequently | rarely | It {infrequently|rarely} rains. | !prev=not
ingeniously | cleverly | It was {ingeniously|cleverly} made.
inherently | by nature | It is {inherently|by nature} slow. | !prev=@det,@prep,have,has,had,more,most,many,some,contain,contains
initially | at first | The shop {initially|at first} sold bread. | !prev=we,you,i,us,'s,’s,of,to,@det,any,all,with
innately | naturally | It is {innately|naturally} slow.
instantaneously | at once | They left {instantaneously|at once}. | next=.
instantly | at once | They left {instantly|at once}. | next=.
instinctively | naturally | They {instinctively|naturally} hide.
intensely | very | It was {intensely|very} hot. | next=hot,cold,private,personal,loyal,proud,competitive,interested,aware,bright,blue,@adj,irritating,annoying,disliked,moving
intensely | hard | They worked {intensely|hard}. | prev=work,works,worked,working,train,trained,practise,practice,study,studied
intensely | strongly | They {intensely|strongly} hate it. | !prev=work,works,worked,working,labour,labor,more,most,less,so,as,too
intentionally | on purpose | He did it {intentionally|on purpose}. | next=.
intently | closely | They {intently|closely} watched it.
interchangeably | with the same meaning | The words are used {interchangeably|with the same meaning}. | next=@end prev=used,use,using,terms,words,word,it,them,names
intermittently | on and off | It rained {intermittently|on and off}. | next=.
internationally | around the world | It is known {internationally|around the world}. | next=.
intimately | closely | They are {intimately|closely} linked. | !next=familiar,acquainted
intrinsically | by nature | It is {intrinsically|by nature} slow.
invariably | always | It is {invariably|always} a lie. | next=the,a,an,to,in
invariably | always | They {invariably|always} lose. | next=@verb,@adj
irrefutably | clearly | It is {irrefutably|clearly} true.
irrevocably | for ever | It was lost {irrevocably|for ever}. | next=.
jointly | together | It is owned {jointly|together} by them. | next=@end,by,with
judiciously | wisely | They {judiciously|wisely} left.
laboriously | slowly | It was {laboriously|slowly} built.
largely | mostly | It is {largely|mostly} closed.
lavishly | richly | It was {lavishly|richly} built. | !next=fund,funds,funded,spend,spends,spent,praise,praised,entertained
lawfully | legally | They sold it {lawfully|legally}.
legitimately | legally | They were {legitimately|legally} elected. | next=elected,owned,sold,bought,acquired,obtained
legitimately | rightly | They {legitimately|rightly} won.
lethargically | slowly | They {lethargically|slowly} got up.
liberally | freely | They gave {liberally|freely}.
likewise | also | The shop {likewise|also} sells tea. | next=@verb
locally | nearby | It was made {locally|nearby}. | next=@end prev=grown,made,bought,sold,produced,live,lives,lived
lucidly | clearly | It was {lucidly|clearly} put.
magnificently | very well | They sang {magnificently|very well}. | next=@end !prev=so,how
magnificently | grandly | It was {magnificently|grandly} built. | next=built,decorated,furnished
mainly | mostly | It is {mainly|mostly} closed.
manifestly | clearly | It is {manifestly|clearly} false.
manually | by hand | It was built {manually|by hand}. | next=.
marginally | slightly | It is {marginally|slightly} larger.
markedly | much | It is {markedly|much} smaller. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
markedly | a lot | It improved {markedly|a lot}. | next=@end,@prep,after,when,since
markedly | clearly | It is {markedly|clearly} different. | !prev=how,so,as
massively | hugely | It was {massively|hugely} dull. | !next=parallel,multiplayer,multithreaded
mercilessly | cruelly | They were {mercilessly|cruelly} teased.
merely | only | They have {merely|only} copied it. | prev=has,have,had,having
merely | only | It is {merely|only} a list.
meticulously | carefully | It was {meticulously|carefully} built.
mildly | slightly | It is {mildly|slightly} warm. | !prev=it
minimally | at least | It must {minimally|at least} have a name. | prev=must,should,consist
minimally | slightly | It {minimally|slightly} grew. | next=changed,affected,affects,different,larger,smaller,higher,lower,grew,better,invasive,improved
miraculously | amazingly | He {miraculously|amazingly} lived.
mistakenly | wrongly | They {mistakenly|wrongly} said so.
moderately | fairly | It is {moderately|fairly} large.
modestly | a little | Sales rose {modestly|a little} in May. | prev=rose,rise,rises,risen,grew,grow,grown,increased,increase,fell,fallen,improved,up
momentarily | briefly | It {momentarily|briefly} stopped.
monthly | every month | They meet {monthly|every month}. | next=@end !prev=@det,@prep,or,and,yearly,daily,weekly,monthly,quarterly,annual,annually,semi,bi,semi-,bi-,@end
nationally | across the country | It is known {nationally|across the country}. | next=.
nevertheless | still | It {nevertheless|still} inspired them. | next=@verb !prev=@start,@end
nocturnally | at night | They feed {nocturnally|at night}.
nominally | in name | They are free only {nominally|in name}. | prev=only
nominally | in name only | It is {nominally|in name only} free. | prev=is,are,was,were,be,been,remain,remains,remained !next=@num,up,the,at
nonchalantly | calmly | They {nonchalantly|calmly} left.
nonetheless | still | It {nonetheless|still} inspired them. | next=@verb !prev=@start,@end
normally | usually | {Normally|Usually}, it rains. | prev=@start
normally | usually | They are tins, {normally|usually} made of iron. | prev=@end
normally | usually | It {normally|usually} rains. | !next=distributed,@end !prev=@det,function,functions,functioned,functioning,succeed,succeeds,succeeded,continue,continues,continued,work,works,worked,working,exit,exits,exited,run,runs,running,behave,behaves,behaved,operate,operates,operated,operating,proceed,proceeds,proceeded,return,returns,returned,terminate,terminates,terminated,complete,completes,completed,end,ends,ended,close,closes,closed,start,starts,started,act,acts,acted,breathe,breathing,live,lived,talk,talked,eat,walk,walked,grow,develop,developed,breathed,processed,handled,used,encoded,stored,treated,sent
northward | north | They sailed {northward|north}. | next=@end,to,from,along,across,towards,toward,through,into,over
northwards | north | They sailed {northwards|north}. | next=@end,to,from,along,across,towards,toward,through,into,over,and
notably | especially | It sells fruit, {notably|especially} apples. | prev=@end next=@noun,@name,the,@adj,in
noticeably | clearly | It {noticeably|clearly} grew. | !next=@end,over,in
notoriously | famously | It is {notoriously|famously} slow.
nowadays | today | It is {nowadays|today} closed.
numerically | by number | They are ordered {numerically|by number}. | next=@end prev=sorted,ordered,arranged
objectively | fairly | They judge {objectively|fairly}. | prev=judge,judges,judged,judging,assess,assessed,report,reported,consider,considered,them,it,test,study,argue next=@end,and
obliquely | indirectly | They {obliquely|indirectly} mentioned it.
obstinately | stubbornly | They {obstinately|stubbornly} stayed.
occasionally | sometimes | It {occasionally|sometimes} rains.
oddly | strangely | It was {oddly|strangely} quiet.
onward | forward | They moved {onward|forward}. | !prev=@num,@noun,@name,then,now,and,century,years !next=journey,travel,flight,march,@name,@adj
onwards | after | It was open in May and {onwards|after}. | prev=and next=@verb,@end
onwards | forward | They moved {onwards|forward}. | !prev=@num,@noun,@name,then,now,and,century,years !next=@name,@adj
optimally | in the best way | It was built {optimally|in the best way}. | next=.
orally | by mouth | It is taken {orally|by mouth}. | next=@end prev=taken,take,takes,taking,given,give,it,them,administered,drug,absorbed
ordinarily | usually | It {ordinarily|usually} rains.
originally | at first | A map {originally|at first} dominated the wall. | next=dominated,stood,had,served,belonged,lived,worked,wanted,lay,showed,@det
originally | at first | {Originally|At first} all of the rooms were closed. | prev=@start
originally | first | It was {originally|first} built in May. | next=@verb prev=was,were,is,are
originally | first | The shop {originally|first} sold bread. | next=@verb,@det !prev=@det,any
ostensibly | supposedly | They met {ostensibly|supposedly} to talk about trade.
outwardly | on the outside | He was {outwardly|on the outside} calm. | !next=similar,identical,alike,different
overly | too | It was {overly|too} cold. | next=@adj prev=is,are,was,were,be,been,being,become,became,becomes,seem,seems,seemed,not,n't,found,it,him,her
overseas | abroad | They sold it {overseas|abroad}. | next=@end
overtly | openly | They {overtly|openly} met.
overwhelmingly | mostly | It is {overwhelmingly|mostly} used by staff. | next=@adj,in,for,used,male,female,white,black,rural,urban,made !prev=so,vote,voted,votes,voting,win,won,lost,elected,elect,backed,back,rejected,approved,passed !next=predominant,dominant,clear,obvious,important,likely,popular,strong,large,powerful,successful,beautiful,difficult,complex,great
`,
);
