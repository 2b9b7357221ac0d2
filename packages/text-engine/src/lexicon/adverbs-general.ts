import { readEntries } from "./entry.ts";

/** Adverbs of every theme. */
export const ADVERBS_GENERAL = readEntries(
  "adv",
  `
abruptly | suddenly | It {abruptly|suddenly} stopped.
absolutely | completely | It is {absolutely|completely} full.
accurately | correctly | It was {accurately|correctly} drawn.
adequately | well enough | It works {adequately|well enough}.
afterwards | later | They met {afterwards|later}.
almost | nearly | It is {almost|nearly} full. | prev=is,was
annually | every year | They meet {annually|every year}. | next=.,in,at
approximately | about | It takes {approximately|about} ten days. | next=#,a,an,half,one,the
arguably | perhaps | It is {arguably|perhaps} the best.
commonly | often | It is {commonly|often} used.
comparatively | fairly | It is {comparatively|fairly} small.
completely | fully | It is {completely|fully} closed.
concurrently | at the same time | They ran {concurrently|at the same time}. | next=.
considerably | much | It is {considerably|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
consistently | always | It is {consistently|always} late.
constantly | always | It is {constantly|always} wet.
continually | always | It is {continually|always} wet.
continuously | nonstop | It ran {continuously|nonstop}. | next=.
conventionally | usually | It is {conventionally|usually} drawn in blue.
currently | now | It is {currently|now} closed.
customarily | usually | It is {customarily|usually} closed.
deliberately | on purpose | He did it {deliberately|on purpose}. | next=.
drastically | greatly | It {drastically|greatly} cut costs.
entirely | fully | It is {entirely|fully} closed.
erroneously | wrongly | It was {erroneously|wrongly} drawn.
evidently | clearly | He was {evidently|clearly} late.
exceedingly | very | It is {exceedingly|very} small.
exceptionally | very | It is {exceptionally|very} small.
exclusively | only | It is {exclusively|only} for staff.
extensively | widely | It is {extensively|widely} used.
extraordinarily | very | It is {extraordinarily|very} small.
formerly | once | It was {formerly|once} a shop.
fortunately | luckily | They {fortunately|luckily} left.
frequently | often | It {frequently|often} rains.
fundamentally | basically | They are {fundamentally|basically} the same.
generally | usually | It {generally|usually} rains.
gradually | slowly | It {gradually|slowly} grew.
highly | very | It is {highly|very} useful. | !next=skilled,paid,educated
immediately | at once | They left {immediately|at once}. | next=.
immensely | very much | They liked it {immensely|very much}. | next=.
inadvertently | by mistake | He left {inadvertently|by mistake}. | next=.
incorrectly | wrongly | It was {incorrectly|wrongly} drawn.
independently | on their own | They work {independently|on their own}. | next=.
inevitably | always | It {inevitably|always} rains.
infrequently | rarely | It {infrequently|rarely} rains.
instantly | at once | They left {instantly|at once}. | next=.
intentionally | on purpose | He did it {intentionally|on purpose}. | next=.
invariably | always | It {invariably|always} rains.
largely | mostly | It is {largely|mostly} closed.
mainly | mostly | It is {mainly|mostly} closed.
markedly | clearly | It is {markedly|clearly} smaller.
moderately | fairly | It is {moderately|fairly} large.
normally | usually | It {normally|usually} rains.
occasionally | sometimes | It {occasionally|sometimes} rains.
ordinarily | usually | It {ordinarily|usually} rains.
originally | at first | It was {originally|at first} a shop.
particularly | especially | It is {particularly|especially} small.
partially | partly | It is {partially|partly} closed.
perpetually | always | It is {perpetually|always} closed.
precisely | exactly | It is {precisely|exactly} ten.
predominantly | mainly | It is {predominantly|mainly} closed.
presently | now | It is {presently|now} closed.
primarily | mainly | It is {primarily|mainly} for staff.
principally | mainly | It is {principally|mainly} for staff.
prominently | clearly | It is {prominently|clearly} shown.
promptly | quickly | They {promptly|quickly} left.
purposely | on purpose | He did it {purposely|on purpose}. | next=.
rapidly | quickly | It {rapidly|quickly} grew.
readily | easily | It is {readily|easily} found.
regularly | often | It {regularly|often} rains.
relatively | fairly | It is {relatively|fairly} small.
remarkably | very | It is {remarkably|very} small.
repeatedly | many times | It rang {repeatedly|many times}. | next=.
scarcely | hardly | It {scarcely|hardly} rains.
seldom | rarely | It {seldom|rarely} rains.
separately | apart | They live {separately|apart}. | next=.
significantly | much | It is {significantly|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
similarly | in the same way | They work {similarly|in the same way}. | next=.
simultaneously | at the same time | They left {simultaneously|at the same time}. | next=.
solely | only | It is {solely|only} for staff.
subsequently | later | It was {subsequently|later} sold.
substantially | much | It is {substantially|much} larger. | next=larger,smaller,more,less,better,worse,higher,lower,faster,slower
swiftly | quickly | It {swiftly|quickly} grew.
temporarily | for a time | It was {temporarily|for a time} closed.
totally | completely | It is {totally|completely} closed.
typically | usually | It {typically|usually} rains.
ultimately | in the end | It was {ultimately|in the end} sold.
undoubtedly | surely | It is {undoubtedly|surely} late.
unfortunately | sadly | They {unfortunately|sadly} left.
universally | everywhere | It is used {universally|everywhere}. | next=.
utterly | completely | It is {utterly|completely} closed.
virtually | almost | It is {virtually|almost} closed.
wholly | fully | It is {wholly|fully} closed.
`,
);
