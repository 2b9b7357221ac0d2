import { readPhrases } from "./phrase.ts";

/** Fillers, hedges without content and signposts that a trained reader does without. */
export const ADVANCED_DROPS = readPhrases(`
basically | - | It is {basically |}a list of names.
essentially | - | It is {essentially |}a list of names.
actually | - | The shop {actually |}sells bread.
really | - | The shop is {really |}small.
very | - | The shop is {very |}small.
quite | - | The shop is {quite |}small.
pretty much | - | It is {pretty much |}done.
of course , | - | {Of course, the|The} shop sells bread.
as you can see , | - | {As you can see, the|The} price falls.
as we can see , | - | {As we can see, the|The} price falls.
it is important to note that | - | {It is important to note that the|The} price falls.
it should be noted that | - | {It should be noted that the|The} price falls.
it is worth noting that | - | {It is worth noting that the|The} price falls.
note that | - | {Note that the|The} price falls.
keep in mind that | - | {Keep in mind that the|The} price falls.
remember that | - | {Remember that the|The} price falls.
in fact , | - | {In fact, the|The} price falls.
needless to say , | - | {Needless to say, the|The} price falls.
`);

/** One exact word for a loose phrase. */
export const ADVANCED_PHRASES = readPhrases(`
a lot of | many | It holds {a lot of|many} names.
lots of | many | It holds {lots of|many} names.
in order to | to | It stops {in order to|to} save power.
~get rid of | ~eliminate | It {gets rid of|eliminates} the noise.
~figure out | ~determine | It {figures out|determines} the size.
~find out | ~determine | We {found out|determined} the size.
~carry out | ~perform | We {carried out|performed} a test.
~look into | ~examine | We {looked into|examined} the case.
~make sure | ~ensure | It {makes sure|ensures} that the fan runs.
~get bigger | ~grow | The list {gets bigger|grows} each day.
~point out | ~indicate | They {pointed out|indicated} the fault.
~set up | ~establish | It {sets up|establishes} a shop.
`);
