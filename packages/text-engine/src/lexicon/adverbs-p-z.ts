import { readEntries } from "./entry.ts";

/** Adverbs from P to Z. */
export const ADVERBS_P_Z = readEntries(
  "adv",
  `
painstakingly | carefully | It was {painstakingly|carefully} built.
paradoxically | oddly | It was {paradoxically|oddly} late.
partially | partly | It is {partially|partly} closed.
particularly | especially | It is {particularly|especially} small.
passionately | strongly | They {passionately|strongly} hate it. | !prev=her,him,them,me,you,kissed,kissing,spoke,speaks,speak,speaking,loved,@noun !next=loved,loves,kissed,about,interested
patently | clearly | It was {patently|clearly} late.
peculiarly | oddly | It was {peculiarly|oddly} slow. | !next=@name,american,british,english,french,human
perceptibly | clearly | It {perceptibly|clearly} rose. | !next=@end
perfectly | completely | It is {perfectly|completely} clear. | next=clear,normal,safe,happy,possible
perhaps | maybe | {Perhaps|Maybe} it is late. | prev=@end,and,or,but
perilously | dangerously | It is {perilously|dangerously} close.
periodically | regularly | It must be cleaned {periodically|regularly}. | next=@end,@prep,and,or,during,throughout
permanently | always | It is {permanently|always} frozen. | next=covered,frozen,flooded
permanently | for ever | It was closed {permanently|for ever}. | next=.
perpetually | always | It is {perpetually|always} closed.
plainly | clearly | It was {plainly|clearly} late. | !prev=dressed,lived,dress,furnished,decorated,dresses !next=dressed,furnished
plausibly | maybe | It was {plausibly|maybe} late. | !prev=can,could,may,might,cannot,n't,not,would,will,and,or !next=@verb,@prep
poorly | badly | It was {poorly|badly} made. | !prev=feel,feels,feeling,felt !next=understood
possibly | maybe | It is {possibly|maybe} late. | !prev=can,could,may,might,cannot,n't,not,would,will,as,@det,@prep !next=@verb
powerfully | strongly | It {powerfully|strongly} moved him.
precariously | dangerously | It {precariously|dangerously} hung there. | !next=@end
precisely | exactly | It is {precisely|exactly} ten. | !next=@verb
predominantly | mainly | It is {predominantly|mainly} closed.
preferably | if possible | They need it soon, {preferably|if possible} today.
prematurely | early | It lets you end the lease {prematurely|early}. | prev=lease,contract,agreement,school,life,career,work,term,office,post,season next=@end,and,because,in
prematurely | too early | It ended {prematurely|too early}. | next=@end,if,when,in,at,because,by,and,on
presently | now | It is {presently|now} closed. | !next=@end !prev=@det
presumably | probably | It is {presumably|probably} late.
previously | once | It was {previously|once} known as Tom. | prev=was,were next=known,called,named,part,owned,used,held
previously | before | They had met {previously|before}. | next=@end !prev=happened,done
primarily | mainly | It is {primarily|mainly} for staff.
principally | mainly | It is {principally|mainly} for staff.
proficiently | well | They sang {proficiently|well}. | next=@end
profoundly | deeply | They {profoundly|deeply} hate it. | !next=deaf,slow,useless,stupid,boring,ignorant
profusely | heavily | It bled {profusely|heavily}. | prev=bled,bleed,bleeds,bleeding,sweat,sweats,sweated,sweating,it
progressively | steadily | It {progressively|steadily} grew. | !next=coded,encoded,scanned,displayed,enhanced
prominently | clearly | It is {prominently|clearly} shown. | next=show,shown,shows,showed,display,displayed,displaying,displays,mark,marked,visible,labelled,labeled,written
prominently | clearly | It is marked {prominently|clearly} in red. | prev=shown,displayed,marked,labelled,labeled,printed
promptly | quickly | They {promptly|quickly} left.
provisionally | for now | It is {provisionally|for now} closed. | !prev=to
prudently | wisely | They {prudently|wisely} waited.
publicly | in public | They said so {publicly|in public}. | next=@end
punctually | on time | They arrived {punctually|on time}. | next=@end
purely | only | It exists {purely|only} to help. | next=@prep,to,as,because
purportedly | supposedly | It was {purportedly|supposedly} late.
purposely | on purpose | He did it {purposely|on purpose}. | next=.
radically | completely | It was {radically|completely} changed.
rapidly | quickly | It {rapidly|quickly} grew.
readily | easily | It is {readily|easily} found. | !next=agree,agreed,agrees,accept,accepted,accepts,admit,admitted,admits,acknowledge,acknowledged,acknowledges,confess,confessed,concede,conceded,consent,consented,join,joined,volunteered,gave,help,helped,helps,offer,offered,offers,comply,complied,obey,obeyed,embraced,welcomed !prev=agree,agreed,accepted,admitted,consented
reciprocally | in return | They met {reciprocally|in return}. | next=.
recklessly | carelessly | They {recklessly|carelessly} left.
recurrently | again and again | It rang {recurrently|again and again}. | next=.
relatively | fairly | It is {relatively|fairly} small. | !next=few,little,@end,to,more,less,fewer,speaking,higher,lower,larger,smaller,better,worse,greater,longer,shorter,newer,older,cheaper,safer,easier !prev=and,or
relentlessly | steadily | The price {relentlessly|steadily} rose.
reluctantly | unwillingly | They {reluctantly|unwillingly} left.
remarkably | very | It is {remarkably|very} small. | next=@adj,@adv
remotely | from home | They work {remotely|from home}. | prev=work,works,worked,working
remotely | from a distance | It is controlled {remotely|from a distance}. | next=. prev=controlled,operated
repeatedly | again and again | It was shown {repeatedly|again and again} that it works. | next=that
repeatedly | often | He {repeatedly|often} clashed with them. | prev=has,have,had,he,she,they,who,@name next=@verb
repeatedly | many times | It rang {repeatedly|many times}. | next=.
resolutely | firmly | They {resolutely|firmly} fought.
resoundingly | clearly | They {resoundingly|clearly} won.
respectfully | politely | They {respectfully|politely} met.
respectively | in that order | They won two and three games, {respectively|in that order}. | prev=@end next=@end
rigorously | strictly | It is {rigorously|strictly} checked. | next=checked,enforced,applied
roughly | about | It takes {roughly|about} ten days. | next=@num,a,an,half,one,the
routinely | often | It is {routinely|often} used. | next=used,done,made,called,found
ruthlessly | cruelly | They {ruthlessly|cruelly} fought. | !next=efficient,cut,cuts,attack,attacked,eliminate,eliminated,edit,edited,practical,@adj,factual,to !prev=deal,deals,dealing,dealt,compete,competes,competed
satisfactorily | well enough | It works {satisfactorily|well enough}. | next=.
scarcely | hardly | It {scarcely|hardly} rains.
scientifically | by science | It is {scientifically|by science} proven. | next=proven
secretly | in secret | They met {secretly|in secret}. | next=@end
sedately | calmly | They {sedately|calmly} walked on.
seldom | rarely | It {seldom|rarely} rains.
separately | apart | They live {separately|apart}. | prev=live,lives,lived,living,stood,stand next=.
sequentially | in order | They run {sequentially|in order}. | next=@end
seriously | badly | He was {seriously|badly} hurt. | next=hurt,injured,damaged,wounded
severely | strongly | They were {severely|strongly} criticized. | next=criticized,criticised
severely | badly | It was {severely|badly} burned. | !next=punished,disabled,ill,obese,depressed,autistic,malnourished,underweight,mentally,dressed,limited,increasing !prev=punished,punish,punishes,more,most,very,so,too,less,as,them,him,her
shortly | soon | They will {shortly|soon} leave. | !next=before,after,afterwards !prev=it
significantly | greatly | It {significantly|greatly} reduces the cost. | next=reduce,reduces,reduced,reducing,improve,improves,improved,improving,increase,increases,increased,increasing,enhance,enhances,enhanced,expand,expanded,weaken,weakened,strengthened,altered,change,changes,changed !prev=not,n't,more,most,statistically
significantly | a lot | It has increased {significantly|a lot}. | prev=increase,increases,increased,grow,grows,grew,grown,rise,rises,risen,rose,fell,fall,fallen,decreased,improve,improved,changed,change,declined,dropped next=.,since,over,after,when,in
significantly | much | It is {significantly|much} larger. | next=larger,smaller,bigger,greater,more,less,fewer,better,worse,higher,lower,faster,slower,longer,shorter,harder,easier,older,younger,cheaper,heavier,warmer,stronger,weaker
similarly | in the same way | They work {similarly|in the same way}. | next=.
simply | just | It {simply|just} stops. | !next=@end
simultaneously | at the same time | They left {simultaneously|at the same time}. | next=@end,from,in,on,at,by,as,for,and,.
skilfully | well | It was {skilfully|well} made. | next=made,built,written,painted
skillfully | well | It was {skillfully|well} made. | next=made,built,written,painted
sluggishly | slowly | The river {sluggishly|slowly} moved.
solely | only | It is {solely|only} for staff. | !next=responsible
solemnly | seriously | He {solemnly|seriously} spoke.
sombrely | sadly | They {sombrely|sadly} left.
somewhat | a little | It is {somewhat|a little} cold. | next=@adj
southward | south | They sailed {southward|south}. | next=@end,to,from,along,across,towards,toward,through,into,over
southwards | south | They sailed {southwards|south}. | next=@end,to,from,along,across,towards,toward,through,into,over,and
specifically | especially | It was made {specifically|especially} for her. | next=for !prev=wait,waits,waiting,as,look,looks,looking,ask,asks,asked
spontaneously | by itself | It started {spontaneously|by itself}. | next=. prev=happens,happened,starts,started,breaks,broke
sporadically | now and then | It rains {sporadically|now and then}. | next=.
staunchly | firmly | They {staunchly|firmly} support it.
steadfastly | firmly | They {steadfastly|firmly} support it.
stealthily | quietly | They {stealthily|quietly} left.
sternly | firmly | He spoke {sternly|firmly}.
stoically | calmly | They {stoically|calmly} waited.
strenuously | strongly | They {strenuously|strongly} fought.
strikingly | very | It is {strikingly|very} similar. | next=@adj
stringently | strictly | It was {stringently|strictly} tested.
subsequently | later | Raising it {subsequently|later} is hard. | prev=it,them,him,her
subsequently | since | It has {subsequently|since} been sold. | prev=has,have next=been,become
subsequently | then | {Subsequently|Then} it was sold. | prev=@start
subsequently | then | It was {subsequently|then} sold. | !prev=@det,@prep,than !next=@end
substantially | greatly | It {substantially|greatly} reduces the cost. | next=reduce,reduces,reduced,reducing,increase,increases,increased,increasing,improve,improves,improved,improving,change,changed,changes,expanded,weakened,strengthened
substantially | greatly | The cost fell {substantially|greatly} in May. | prev=vary,varies,varied,varying,differ,differs,differed,increase,increases,increased,increasing,risen,rose,fallen,grow,grown,grew,improve,improved,improves,change,changed,changes,decrease,decreased,decline,declined,reduce,reduced,expand,expanded,contribute,contributed,fell
substantially | a lot | Prices vary {substantially|a lot}. | prev=vary,varies,varied,differ,differs,differed,change,changed,increase,increased,increases,fell,rose,grew,improved,improve,decreased,fallen,risen,grown,changes,help,helped next=@end,from,in,over,since,between,during,and,with,after,across,depending
substantially | a lot | They vary {substantially|a lot} in size. | next=@end,in,from,over,between,since,across,depending,after,when,thanks !prev=very,so,too,more,most,quite
substantially | much | It is {substantially|much} larger. | next=larger,smaller,bigger,greater,more,less,fewer,better,worse,higher,lower,faster,slower,longer,shorter,harder,easier,older,younger,cheaper,heavier,warmer,stronger,weaker
subtly | slightly | It was {subtly|slightly} different. | next=@adj,different,change,changes,changed,changing,alter,alters,altered,shift,shifts,shifted,differ,differs
superbly | very well | They sang {superbly|very well}. | next=.
surreptitiously | secretly | They {surreptitiously|secretly} met.
swiftly | quickly | It {swiftly|quickly} grew.
tacitly | silently | They {tacitly|silently} agreed.
temporarily | for a time | They stopped {temporarily|for a time}. | next=@end !prev=to
tenaciously | firmly | They {tenaciously|firmly} held it.
tentatively | for now | They agreed {tentatively|for now} on a date. | prev=agreed,agree,accepted
theoretically | in theory | It is {theoretically|in theory} possible.
thereafter | after that | They left {thereafter|after that}.
thoroughly | well | Wash it {thoroughly|well}. | prev=mix,mixed,mixing,wash,washed,washing,rinse,rinsed,dry,dried,cook,cooked,clean,cleaned,stir,shake,hands,it,teeth,fruit,vegetables,fabric,dishes,skin,clothes,face,ingredients,surface,area,rinsing,cleaning,drying next=@end,before,with,and,in,to,under,until,as,then
thoroughly | carefully | It was {thoroughly|carefully} tested. | next=tested,reviewed,examined,searched,checked,studied,read,investigated,researched,test,tests,review,examine,search,check,examining,reviewing,testing,checking
thoroughly | carefully | They searched the house {thoroughly|carefully}. | prev=@noun,examined,searched,checked,tested,studied,reviewed,investigated next=@end,before,for
thoroughly | greatly | They {thoroughly|greatly} enjoyed it. | next=enjoyed,enjoy,enjoys
thoroughly | fully | It was {thoroughly|fully} modern. | !prev=@noun,application !next=@end,and
totally | completely | It is {totally|completely} dry. | next=@adj
tragically | sadly | He {tragically|sadly} died.
transiently | briefly | It {transiently|briefly} stopped.
tremendously | very | It was {tremendously|very} popular. | next=@adj,stimulating
tremendously | greatly | It {tremendously|greatly} helped.
triumphantly | proudly | They {triumphantly|proudly} left.
truthfully | honestly | They spoke {truthfully|honestly}.
typically | usually | It {typically|usually} rains. | !next=@adj,@name !prev=@prep
ubiquitously | everywhere | It is used {ubiquitously|everywhere}.
ultimately | in the end | It was {ultimately|in the end} sold. | !prev=is,are,we,you,i,they,he,she,it,of,to,@noun,@name,what,and,or,@prep
unambiguously | clearly | It was {unambiguously|clearly} put.
unceremoniously | rudely | They {unceremoniously|rudely} left.
undeniably | clearly | It was {undeniably|clearly} late.
undoubtedly | surely | It is {undoubtedly|surely} late.
unequivocally | clearly | It was {unequivocally|clearly} put.
unexpectedly | suddenly | They {unexpectedly|suddenly} left. | next=@verb !next=@ing !prev=was,were,be,been,is,are,might,may,could,can
unfortunately | sadly | They {unfortunately|sadly} left.
unintentionally | by accident | He left it {unintentionally|by accident}. | next=.
universally | everywhere | It is used {universally|everywhere}. | next=.
unjustly | unfairly | They were {unjustly|unfairly} jailed.
unlawfully | illegally | They {unlawfully|illegally} sold it.
unquestionably | surely | It was {unquestionably|surely} late.
utterly | completely | It is {utterly|completely} closed.
valiantly | bravely | They {valiantly|bravely} fought.
vastly | far | It is {vastly|far} larger. | next=fewer,greater,larger,smaller,more,less,better,worse,higher,lower,faster,slower,superior,cheaper,bigger
vastly | very | It is {vastly|very} different. | next=different,threatening
vastly | greatly | It {vastly|greatly} helped.
vehemently | strongly | They {vehemently|strongly} fought.
verbally | in words | They agreed {verbally|in words}. | next=.
vigorously | hard | They shook it {vigorously|hard}. | prev=shake,shakes,shook,shaken,stir,stirred,rub,rubbed,exercise,exercised,exercising,scrub,scrubbed,work,worked,flask,bottle,hands,it,campaign,campaigns,campaigned,campaigning
vigorously | strongly | They {vigorously|strongly} fought. | !next=practise,practice,practising,practicing,pursue,pursues,pursued,implement,implemented,enforce,enforced,exercise,shake
virtually | almost | It is {virtually|almost} closed. | !next=@end,with,in,by,through,copied,meet,met,attend,attended
visibly | clearly | It {visibly|clearly} grew.
vividly | brightly | It was {vividly|brightly} painted. | next=painted,coloured,colored,lit
vividly | clearly | She {vividly|clearly} saw it.
vociferously | loudly | They {vociferously|loudly} complained.
voluntarily | by choice | They left {voluntarily|by choice}. | next=@end
warily | carefully | They {warily|carefully} left.
weekly | every week | They meet {weekly|every week}. | next=@end !prev=@det,@prep,or,and,yearly,daily,weekly,monthly,quarterly,annual,annually,once,twice,times,semi,bi,semi-,bi-,@end
westward | west | They sailed {westward|west}. | next=@end,to,from,along,across,towards,toward,through,into,over
westwards | west | They sailed {westwards|west}. | next=@end,to,from,along,across,towards,toward,through,into,over,and
whatsoever | at all | There is no reason {whatsoever|at all} to go. | next=@end,to,for,in,and,about,on,with,from,between
wholeheartedly | fully | They {wholeheartedly|fully} agree.
wholly | fully | They {wholly|fully} agree. | next=@verb !next=owned
willingly | gladly | They {willingly|gladly} agreed.
worldwide | around the world | It is known {worldwide|around the world}. | next=.
wrongfully | wrongly | They were {wrongfully|wrongly} jailed.
yearly | every year | They meet {yearly|every year}. | next=@end !prev=@det,@prep,or,and,yearly,daily,weekly,monthly,quarterly,annual,annually,once,twice,times,semi,bi,semi-,bi-,@end
zealously | eagerly | They {zealously|eagerly} fought.
`,
);
