import { readPhrases } from "./phrase.ts";

/** Fillers, hedges without content and signposts that a trained reader does without. */
export const ADVANCED_DROPS = readPhrases(`
pretty much | - | It is {pretty much |}done.
^of course , | - | {Of course, the|The} shop sells bread.
^as you can see , | - | {As you can see, the|The} price falls.
^as we can see , | - | {As we can see, the|The} price falls.
it is important to note that | - | {It is important to note that the|The} price falls.
it should be noted that | - | {It should be noted that the|The} price falls.
it is worth noting that | - | {It is worth noting that the|The} price falls.
note that | - | {Note that the|The} price falls.
keep in mind that | - | {Keep in mind that the|The} price falls.
remember that | - | {Remember that the|The} price falls.
^in fact , | - | {In fact, the|The} price falls.
^needless to say , | - | {Needless to say, the|The} price falls.
`);

/** One exact word for a loose phrase. */
export const ADVANCED_PHRASES = readPhrases(`
is called | is termed | It {is called|is termed} a pump.
are called | are termed | They {are called|are termed} pumps.
a bit more | somewhat more | It is {a bit more|somewhat more} complex.
~look at | ~examine | They {looked at|examined} the plan.
~go over | ~review | They {went over|reviewed} the plan.
~come up with | ~devise | They {came up with|devised} a plan.
~deal with | ~address | They {dealt with|addressed} the fault.
~put together | ~assemble | They {put together|assemble} the parts.
~take care of | ~handle | It {takes care of|handles} the mail.
~keep track of | ~track | It {keeps track of|tracks} the mail.
~go up | ~increase | The price {goes up|increases}.
~go down | ~decrease | The price {goes down|decreases}.
~run into | ~encounter | They {ran into|encountered} a fault.
~work out | ~calculate | They {worked out|calculated} the cost.
~end up with | ~obtain | They {ended up with|obtained} a list.
~turn into | ~become | It {turned into|became} a list.
~talk about | ~discuss | They {talked about|discussed} it.
~try out | ~test | They {tried out|tested} it.
~throw away | ~discard | They {threw away|discarded} it.
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
