import { readEntries } from "./entry.ts";

/** Adverbs from A to Z. */
export const ADVERBS_A_Z = readEntries(
  "adv",
  `
abruptly | suddenly | It {abruptly|suddenly} stopped.
absolutely | completely | It is {absolutely|completely} full.
accidentally | by mistake | He left it {accidentally|by mistake}. | next=.
accurately | correctly | It was {accurately|correctly} drawn.
acutely | sharply | They felt it {acutely|sharply}.
adequately | well enough | It works {adequately|well enough}.
afterwards | later | They met {afterwards|later}.
aggressively | strongly | They {aggressively|strongly} fought it.
allegedly | supposedly | He {allegedly|supposedly} lied.
almost | nearly | It is {almost|nearly} full. | prev=is,was
altogether | completely | They left it {altogether|completely}. | next=.
amply | fully | It was {amply|fully} paid.
annually | every year | They meet {annually|every year}. | next=.,in,at
appreciably | clearly | It {appreciably|clearly} grew.
appropriately | correctly | It was {appropriately|correctly} drawn.
approximately | about | It takes {approximately|about} ten days. | next=@num,a,an,half,one,the
aptly | fittingly | It was {aptly|fittingly} named.
arduously | with effort | They worked {arduously|with effort}. | next=.
arguably | perhaps | It is {arguably|perhaps} the best.
assuredly | surely | It is {assuredly|surely} late.
attentively | carefully | They listened {attentively|carefully}.
automatically | by itself | The door shuts {automatically|by itself}. | next=.,when,if,after
autonomously | on its own | It runs {autonomously|on its own}. | next=.
barely | hardly | It {barely|hardly} moved.
beforehand | before | They met {beforehand|before}. | next=.
blatantly | openly | They {blatantly|openly} lied.
brutally | cruelly | He was {brutally|cruelly} killed.
candidly | honestly | She spoke {candidly|honestly}.
cautiously | carefully | They {cautiously|carefully} left.
ceaselessly | without stopping | It rained {ceaselessly|without stopping}. | next=.
chiefly | mainly | It is {chiefly|mainly} for staff.
colossally | hugely | It was {colossally|hugely} dull.
comfortably | easily | They {comfortably|easily} won.
commonly | often | It is {commonly|often} used.
comparatively | fairly | It is {comparatively|fairly} small.
completely | fully | It is {completely|fully} closed.
comprehensively | fully | It was {comprehensively|fully} tested.
conceivably | possibly | It is {conceivably|possibly} late.
concisely | briefly | It was {concisely|briefly} put.
conclusively | finally | It was {conclusively|finally} settled.
concurrently | at the same time | They ran {concurrently|at the same time}. | next=.
consciously | knowingly | They {consciously|knowingly} lied.
consecutively | in a row | They won ten times {consecutively|in a row}. | next=.
considerably | much | It is {considerably|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
consistently | always | It is {consistently|always} late.
conspicuously | clearly | It was {conspicuously|clearly} marked.
constantly | always | It is {constantly|always} wet.
continually | always | It is {continually|always} wet.
continuously | nonstop | It ran {continuously|nonstop}. | next=.
conventionally | usually | It is {conventionally|usually} drawn in blue.
copiously | heavily | It rained {copiously|heavily}.
cordially | warmly | They {cordially|warmly} met him.
courageously | bravely | They {courageously|bravely} fought.
covertly | secretly | They {covertly|secretly} met.
currently | now | It is {currently|now} closed.
customarily | usually | It is {customarily|usually} closed.
daily | every day | They meet {daily|every day}. | next=.,at,in
decidedly | clearly | It was {decidedly|clearly} dull.
decisively | clearly | They {decisively|clearly} won.
definitely | surely | It is {definitely|surely} late.
definitively | finally | It was {definitively|finally} settled.
deliberately | on purpose | He did it {deliberately|on purpose}. | next=.
densely | thickly | It is {densely|thickly} wooded. | !next=connected
desperately | badly | They {desperately|badly} need it.
diligently | hard | They worked {diligently|hard}. | next=.
directly | straight | It leads {directly|straight} to the park. | next=to,into,from
distinctly | clearly | It was {distinctly|clearly} marked.
dramatically | greatly | It {dramatically|greatly} cut costs.
drastically | greatly | It {drastically|greatly} cut costs.
eagerly | keenly | They {eagerly|keenly} ate it.
earnestly | seriously | They {earnestly|seriously} met.
effectively | well | It works {effectively|well}. | next=.,and
efficiently | well | It works {efficiently|well}. | next=.,and
effortlessly | easily | They {effortlessly|easily} won.
elsewhere | in other places | They live {elsewhere|in other places}. | next=.
eminently | very | It is {eminently|very} useful.
enormously | greatly | It {enormously|greatly} helped.
enthusiastically | eagerly | They {enthusiastically|eagerly} met him.
entirely | fully | It is {entirely|fully} closed.
erroneously | wrongly | It was {erroneously|wrongly} drawn.
evidently | clearly | He was {evidently|clearly} late.
exactly | just | It is {exactly|just} like a pump. | next=like,the,as,what,how
exceedingly | very | It is {exceedingly|very} small.
exceptionally | very | It is {exceptionally|very} small.
exclusively | only | It is {exclusively|only} for staff.
exhaustively | fully | It was {exhaustively|fully} tested.
expeditiously | quickly | They {expeditiously|quickly} left.
explicitly | clearly | It was {explicitly|clearly} banned. | next=banned,stated,told
extensively | widely | It is {extensively|widely} used.
extraordinarily | very | It is {extraordinarily|very} small.
faithfully | loyally | They {faithfully|loyally} served him.
ferociously | fiercely | They {ferociously|fiercely} fought.
fervently | strongly | They {fervently|strongly} hope so.
forcibly | by force | They took it {forcibly|by force}. | next=.
formerly | once | It was {formerly|once} a shop.
fortuitously | luckily | They {fortuitously|luckily} left.
fortunately | luckily | They {fortunately|luckily} left.
frequently | often | It {frequently|often} rains.
fundamentally | basically | They are {fundamentally|basically} the same.
generally | usually | It {generally|usually} rains.
graciously | kindly | They {graciously|kindly} met him.
gradually | slowly | It {gradually|slowly} grew.
habitually | usually | It {habitually|usually} rains.
haphazardly | randomly | It was {haphazardly|randomly} drawn.
hastily | quickly | They {hastily|quickly} left.
henceforth | from now on | It is {henceforth|from now on} closed.
highly | very | It is {highly|very} useful. | !next=skilled,paid,educated
hitherto | until now | It was {hitherto|until now} closed.
immediately | right away | They left {immediately|right away}. | next=.,and,if,when
immediately | right | They left {immediately|right} after that. | next=after,before
immensely | very much | They liked it {immensely|very much}. | next=.
imminently | soon | It will close {imminently|soon}.
imperceptibly | slightly | It {imperceptibly|slightly} grew.
inadvertently | by mistake | He left {inadvertently|by mistake}. | next=.
incessantly | constantly | It {incessantly|constantly} rained.
incorrectly | wrongly | It was {incorrectly|wrongly} drawn.
increasingly | more and more | It is {increasingly|more and more} used. | next=used,seen,common,difficult,important,popular,complex
incredibly | very | It is {incredibly|very} small.
indefinitely | without end | It was closed {indefinitely|without end}. | next=.
independently | on their own | They work {independently|on their own}. | next=.
individually | one by one | They left {individually|one by one}. | next=.
infrequently | rarely | It {infrequently|rarely} rains.
inherently | by nature | It is {inherently|by nature} slow.
innately | naturally | It is {innately|naturally} slow.
instantaneously | at once | They left {instantaneously|at once}. | next=.
instantly | at once | They left {instantly|at once}. | next=.
intensely | strongly | They {intensely|strongly} hate it.
intentionally | on purpose | He did it {intentionally|on purpose}. | next=.
intermittently | on and off | It rained {intermittently|on and off}. | next=.
internationally | around the world | It is known {internationally|around the world}. | next=.
intrinsically | by nature | It is {intrinsically|by nature} slow.
irrevocably | for ever | It was lost {irrevocably|for ever}. | next=.
judiciously | wisely | They {judiciously|wisely} left.
laboriously | slowly | It was {laboriously|slowly} built.
largely | mostly | It is {largely|mostly} closed.
lavishly | richly | It was {lavishly|richly} built.
legitimately | rightly | They {legitimately|rightly} won.
lucidly | clearly | It was {lucidly|clearly} put.
magnificently | grandly | It was {magnificently|grandly} built.
mainly | mostly | It is {mainly|mostly} closed.
maliciously | cruelly | They {maliciously|cruelly} lied.
manually | by hand | It was built {manually|by hand}. | next=.
markedly | clearly | It is {markedly|clearly} smaller.
massively | hugely | It was {massively|hugely} dull.
meticulously | carefully | It was {meticulously|carefully} built.
minimally | slightly | It {minimally|slightly} grew.
moderately | fairly | It is {moderately|fairly} large.
momentarily | briefly | It {momentarily|briefly} stopped.
nationally | across the country | It is known {nationally|across the country}. | next=.
normally | usually | It {normally|usually} rains.
noticeably | clearly | It {noticeably|clearly} grew.
notoriously | famously | It is {notoriously|famously} slow.
nowadays | today | It is {nowadays|today} closed.
occasionally | sometimes | It {occasionally|sometimes} rains.
optimally | in the best way | It was built {optimally|in the best way}. | next=.
ordinarily | usually | It {ordinarily|usually} rains.
originally | at first | It was {originally|at first} a shop.
overtly | openly | They {overtly|openly} met.
overwhelmingly | mostly | It is {overwhelmingly|mostly} used by staff.
painstakingly | carefully | It was {painstakingly|carefully} built.
paradoxically | oddly | It was {paradoxically|oddly} late.
partially | partly | It is {partially|partly} closed.
particularly | especially | It is {particularly|especially} small.
passionately | strongly | They {passionately|strongly} hate it.
patently | clearly | It was {patently|clearly} late.
peculiarly | oddly | It was {peculiarly|oddly} slow.
periodically | from time to time | They meet {periodically|from time to time}. | next=.
permanently | for ever | It was closed {permanently|for ever}. | next=.
perpetually | always | It is {perpetually|always} closed.
plainly | clearly | It was {plainly|clearly} late.
plausibly | possibly | It was {plausibly|possibly} late.
possibly | maybe | It is {possibly|maybe} late.
potentially | possibly | It is {potentially|possibly} late. | !next=be
precisely | exactly | It is {precisely|exactly} ten.
predominantly | mainly | It is {predominantly|mainly} closed.
prematurely | too early | It ended {prematurely|too early}.
presently | now | It is {presently|now} closed.
primarily | mainly | It is {primarily|mainly} for staff.
principally | mainly | It is {principally|mainly} for staff.
profoundly | deeply | They {profoundly|deeply} hate it.
progressively | gradually | It {progressively|gradually} grew.
prominently | clearly | It is {prominently|clearly} shown.
promptly | quickly | They {promptly|quickly} left.
properly | well | It works {properly|well}. | next=.,and
purportedly | supposedly | It was {purportedly|supposedly} late.
purposely | on purpose | He did it {purposely|on purpose}. | next=.
radically | completely | It was {radically|completely} changed.
rapidly | quickly | It {rapidly|quickly} grew.
readily | easily | It is {readily|easily} found.
reciprocally | in return | They met {reciprocally|in return}. | next=.
recklessly | carelessly | They {recklessly|carelessly} left.
recurrently | again and again | It rang {recurrently|again and again}. | next=.
regularly | often | It {regularly|often} rains.
relatively | fairly | It is {relatively|fairly} small.
relentlessly | constantly | It {relentlessly|constantly} rained.
reluctantly | unwillingly | They {reluctantly|unwillingly} left.
remarkably | very | It is {remarkably|very} small.
remotely | from a distance | It is run {remotely|from a distance}. | next=.
repeatedly | many times | It rang {repeatedly|many times}. | next=.
resolutely | firmly | They {resolutely|firmly} fought.
respectfully | politely | They {respectfully|politely} met.
roughly | about | It takes {roughly|about} ten days. | next=@num,a,an,half,one,the
routinely | often | It is {routinely|often} used.
ruthlessly | cruelly | They {ruthlessly|cruelly} fought.
satisfactorily | well enough | It works {satisfactorily|well enough}. | next=.
scarcely | hardly | It {scarcely|hardly} rains.
seldom | rarely | It {seldom|rarely} rains.
separately | apart | They live {separately|apart}. | next=.
severely | badly | It was {severely|badly} burned.
shortly | soon | They will {shortly|soon} leave. | !next=before,after,afterwards
significantly | much | It is {significantly|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
similarly | in the same way | They work {similarly|in the same way}. | next=.
simply | just | It {simply|just} stops.
simultaneously | at the same time | They left {simultaneously|at the same time}. | next=.
singularly | very | It was {singularly|very} dull.
solely | only | It is {solely|only} for staff.
spontaneously | by itself | It burns {spontaneously|by itself}. | next=.
sporadically | now and then | It rains {sporadically|now and then}. | next=.
strenuously | strongly | They {strenuously|strongly} fought.
stringently | strictly | It was {stringently|strictly} tested.
subsequently | later | It was {subsequently|later} sold.
substantially | much | It is {substantially|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
subtly | slightly | It {subtly|slightly} grew.
superbly | very well | They sang {superbly|very well}. | next=.
surreptitiously | secretly | They {surreptitiously|secretly} met.
swiftly | quickly | It {swiftly|quickly} grew.
tacitly | silently | They {tacitly|silently} agreed.
temporarily | for a time | It was {temporarily|for a time} closed.
thereafter | after that | They left {thereafter|after that}.
thoroughly | fully | It was {thoroughly|fully} tested.
totally | completely | It is {totally|completely} closed.
transiently | briefly | It {transiently|briefly} stopped.
tremendously | greatly | It {tremendously|greatly} helped.
triumphantly | proudly | They {triumphantly|proudly} left.
typically | usually | It {typically|usually} rains.
ubiquitously | everywhere | It is used {ubiquitously|everywhere}.
ultimately | in the end | It was {ultimately|in the end} sold.
unambiguously | clearly | It was {unambiguously|clearly} put.
undeniably | clearly | It was {undeniably|clearly} late.
undoubtedly | surely | It is {undoubtedly|surely} late.
unequivocally | clearly | It was {unequivocally|clearly} put.
unexpectedly | suddenly | They {unexpectedly|suddenly} left.
unfortunately | sadly | They {unfortunately|sadly} left.
unintentionally | by accident | He left it {unintentionally|by accident}. | next=.
universally | everywhere | It is used {universally|everywhere}. | next=.
unquestionably | surely | It was {unquestionably|surely} late.
utterly | completely | It is {utterly|completely} closed.
vastly | greatly | It {vastly|greatly} helped.
vehemently | strongly | They {vehemently|strongly} fought.
verbally | in words | They agreed {verbally|in words}. | next=.
vigorously | strongly | They {vigorously|strongly} fought.
virtually | almost | It is {virtually|almost} closed.
visibly | clearly | It {visibly|clearly} grew.
voluntarily | freely | They {voluntarily|freely} left.
warily | carefully | They {warily|carefully} left.
wholly | fully | It is {wholly|fully} closed.
worldwide | around the world | It is known {worldwide|around the world}. | next=.
zealously | eagerly | They {zealously|eagerly} fought.
`,
);
