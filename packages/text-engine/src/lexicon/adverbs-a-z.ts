import { readEntries } from "./entry.ts";

/** Adverbs from A to Z. */
export const ADVERBS_A_Z = readEntries(
  "adv",
  `
abundantly | plentifully | It grows {abundantly|plentifully} there.
accidentally | by mistake | He left it {accidentally|by mistake}. | next=.
acutely | sharply | They felt it {acutely|sharply}.
aggressively | strongly | They {aggressively|strongly} fought it.
allegedly | supposedly | He {allegedly|supposedly} lied.
altogether | completely | They left it {altogether|completely}. | next=.
ambiguously | unclearly | It was {ambiguously|unclearly} put.
amply | fully | It was {amply|fully} paid.
appreciably | clearly | It {appreciably|clearly} grew.
appropriately | correctly | It was {appropriately|correctly} drawn.
aptly | fittingly | It was {aptly|fittingly} named.
arduously | with effort | They worked {arduously|with effort}. | next=.
assuredly | surely | It is {assuredly|surely} late.
attentively | carefully | They listened {attentively|carefully}.
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
comprehensively | fully | It was {comprehensively|fully} tested.
conceivably | possibly | It is {conceivably|possibly} late.
concisely | briefly | It was {concisely|briefly} put.
conclusively | finally | It was {conclusively|finally} settled.
consciously | knowingly | They {consciously|knowingly} lied.
consecutively | in a row | They won ten times {consecutively|in a row}. | next=.
conspicuously | clearly | It was {conspicuously|clearly} marked.
copiously | heavily | It rained {copiously|heavily}.
cordially | warmly | They {cordially|warmly} met him.
courageously | bravely | They {courageously|bravely} fought.
covertly | secretly | They {covertly|secretly} met.
daily | every day | They meet {daily|every day}. | next=.,at,in
decidedly | clearly | It was {decidedly|clearly} dull.
decisively | clearly | They {decisively|clearly} won.
definitely | surely | It is {definitely|surely} late.
definitively | finally | It was {definitively|finally} settled.
densely | thickly | It is {densely|thickly} wooded. | !next=connected
desperately | badly | They {desperately|badly} need it.
diligently | hard | They worked {diligently|hard}. | next=.
disproportionately | unequally | It {disproportionately|unequally} affects the poor.
distinctly | clearly | It was {distinctly|clearly} marked.
dramatically | greatly | It {dramatically|greatly} cut costs.
eagerly | keenly | They {eagerly|keenly} ate it.
earnestly | seriously | They {earnestly|seriously} met.
effortlessly | easily | They {effortlessly|easily} won.
elsewhere | in other places | They live {elsewhere|in other places}. | next=.
eminently | very | It is {eminently|very} useful.
enormously | greatly | It {enormously|greatly} helped.
enthusiastically | eagerly | They {enthusiastically|eagerly} met him.
erratically | unevenly | It ran {erratically|unevenly}.
exhaustively | fully | It was {exhaustively|fully} tested.
expeditiously | quickly | They {expeditiously|quickly} left.
explicitly | clearly | It was {explicitly|clearly} banned. | next=banned,stated,told
faithfully | loyally | They {faithfully|loyally} served him.
ferociously | fiercely | They {ferociously|fiercely} fought.
fervently | strongly | They {fervently|strongly} hope so.
forcibly | by force | They took it {forcibly|by force}. | next=.
fortuitously | luckily | They {fortuitously|luckily} left.
graciously | kindly | They {graciously|kindly} met him.
habitually | usually | It {habitually|usually} rains.
haphazardly | randomly | It was {haphazardly|randomly} drawn.
hastily | quickly | They {hastily|quickly} left.
henceforth | from now on | It is {henceforth|from now on} closed.
hitherto | until now | It was {hitherto|until now} closed.
imminently | soon | It will close {imminently|soon}.
imperceptibly | slightly | It {imperceptibly|slightly} grew.
impetuously | hastily | They {impetuously|hastily} left.
incessantly | constantly | It {incessantly|constantly} rained.
increasingly | more and more | It is {increasingly|more and more} used. | next=used,seen,common,difficult,important,popular,complex
incredibly | very | It is {incredibly|very} small.
indefinitely | without end | It was closed {indefinitely|without end}. | next=.
individually | one by one | They left {individually|one by one}. | next=.
inexorably | steadily | It {inexorably|steadily} grew.
inherently | by nature | It is {inherently|by nature} slow.
innately | naturally | It is {innately|naturally} slow.
instantaneously | at once | They left {instantaneously|at once}. | next=.
intensely | strongly | They {intensely|strongly} hate it.
intermittently | on and off | It rained {intermittently|on and off}. | next=.
internationally | around the world | It is known {internationally|around the world}. | next=.
intrinsically | by nature | It is {intrinsically|by nature} slow.
irrevocably | for ever | It was lost {irrevocably|for ever}. | next=.
judiciously | wisely | They {judiciously|wisely} left.
laboriously | slowly | It was {laboriously|slowly} built.
lavishly | richly | It was {lavishly|richly} built.
legitimately | rightly | They {legitimately|rightly} won.
lucidly | clearly | It was {lucidly|clearly} put.
magnificently | grandly | It was {magnificently|grandly} built.
maliciously | cruelly | They {maliciously|cruelly} lied.
manually | by hand | It was built {manually|by hand}. | next=.
massively | hugely | It was {massively|hugely} dull.
meticulously | carefully | It was {meticulously|carefully} built.
minimally | slightly | It {minimally|slightly} grew.
momentarily | briefly | It {momentarily|briefly} stopped.
nationally | across the country | It is known {nationally|across the country}. | next=.
necessarily | always | It is {necessarily|always} late. | !prev=not,n't
notoriously | famously | It is {notoriously|famously} slow.
noticeably | clearly | It {noticeably|clearly} grew.
nowadays | today | It is {nowadays|today} closed.
optimally | in the best way | It was built {optimally|in the best way}. | next=.
overtly | openly | They {overtly|openly} met.
overwhelmingly | mostly | It is {overwhelmingly|mostly} used by staff.
painstakingly | carefully | It was {painstakingly|carefully} built.
paradoxically | oddly | It was {paradoxically|oddly} late.
passionately | strongly | They {passionately|strongly} hate it.
patently | clearly | It was {patently|clearly} late.
peculiarly | oddly | It was {peculiarly|oddly} slow.
periodically | from time to time | They meet {periodically|from time to time}. | next=.
permanently | for ever | It was closed {permanently|for ever}. | next=.
plainly | clearly | It was {plainly|clearly} late.
plausibly | possibly | It was {plausibly|possibly} late.
potentially | possibly | It is {potentially|possibly} late. | !next=be
prematurely | too early | It ended {prematurely|too early}.
profoundly | deeply | They {profoundly|deeply} hate it.
progressively | gradually | It {progressively|gradually} grew.
purportedly | supposedly | It was {purportedly|supposedly} late.
radically | completely | It was {radically|completely} changed.
reciprocally | in return | They met {reciprocally|in return}. | next=.
recklessly | carelessly | They {recklessly|carelessly} left.
recurrently | again and again | It rang {recurrently|again and again}. | next=.
relentlessly | constantly | It {relentlessly|constantly} rained.
reluctantly | unwillingly | They {reluctantly|unwillingly} left.
remotely | from a distance | It is run {remotely|from a distance}. | next=.
resolutely | firmly | They {resolutely|firmly} fought.
respectfully | politely | They {respectfully|politely} met.
roughly | about | It takes {roughly|about} ten days. | next=#,a,an,half,one,the
routinely | often | It is {routinely|often} used.
ruthlessly | cruelly | They {ruthlessly|cruelly} fought.
satisfactorily | well enough | It works {satisfactorily|well enough}. | next=.
severely | badly | It was {severely|badly} burned.
shortly | soon | They will {shortly|soon} leave. | !next=before,after,afterwards
singularly | very | It was {singularly|very} dull.
spontaneously | by itself | It burns {spontaneously|by itself}. | next=.
sporadically | now and then | It rains {sporadically|now and then}. | next=.
strenuously | strongly | They {strenuously|strongly} fought.
stringently | strictly | It was {stringently|strictly} tested.
subtly | slightly | It {subtly|slightly} grew.
superbly | very well | They sang {superbly|very well}. | next=.
surreptitiously | secretly | They {surreptitiously|secretly} met.
tacitly | silently | They {tacitly|silently} agreed.
thereafter | after that | They left {thereafter|after that}.
thoroughly | fully | It was {thoroughly|fully} tested.
transiently | briefly | It {transiently|briefly} stopped.
tremendously | greatly | It {tremendously|greatly} helped.
triumphantly | proudly | They {triumphantly|proudly} left.
ubiquitously | everywhere | It is used {ubiquitously|everywhere}.
unambiguously | clearly | It was {unambiguously|clearly} put.
undeniably | clearly | It was {undeniably|clearly} late.
unequivocally | clearly | It was {unequivocally|clearly} put.
unexpectedly | suddenly | They {unexpectedly|suddenly} left.
unintentionally | by accident | He left it {unintentionally|by accident}. | next=.
unquestionably | surely | It was {unquestionably|surely} late.
vastly | greatly | It {vastly|greatly} helped.
vaguely | unclearly | It was {vaguely|unclearly} put.
vehemently | strongly | They {vehemently|strongly} fought.
verbally | in words | They agreed {verbally|in words}. | next=.
vigorously | strongly | They {vigorously|strongly} fought.
visibly | clearly | It {visibly|clearly} grew.
voluntarily | freely | They {voluntarily|freely} left.
warily | carefully | They {warily|carefully} left.
worldwide | around the world | It is known {worldwide|around the world}. | next=.
zealously | eagerly | They {zealously|eagerly} fought.
`,
);
