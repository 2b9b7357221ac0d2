import { readPhrases } from "./phrase.ts";

/** Doubled or empty hedges: one word of doubt is enough, and what is not doubt goes. */
export const EMPTY_HEDGES = readPhrases(`
pretty much | - | It is {pretty much |}done.
may possibly | may | It {may possibly|may} rain.
might possibly | might | It {might possibly|might} rain.
could possibly | could | It {could possibly|could} rain.
may potentially | may | It {may potentially|may} rain.
might potentially | might | It {might potentially|might} rain.
could potentially | could | It {could potentially|could} rain.
may perhaps | may | It {may perhaps|may} rain.
might perhaps | might | It {might perhaps|might} rain.
is kind of | is | The tool {is kind of|is} slow. | !next=a,an,the,like
are kind of | are | The tools {are kind of|are} slow. | !next=a,an,the,like
is sort of | is | The tool {is sort of|is} slow. | !next=a,an,the,like
are sort of | are | The tools {are sort of|are} slow. | !next=a,an,the,like
kind of like | like | It is {kind of like|like} a list. | !prev=what,a,the,this,that,any,some,same,of
sort of like | like | It is {sort of like|like} a list. | !prev=what,a,the,this,that,any,some,same,of
a little bit more | more | It is {a little bit more|more} complex.
a bit more | more | It is {a bit more|more} complex. | !next=about,of,on,detail,details,information,time,work
a little more | more | It is {a little more|more} complex. | !next=about,of,on,detail,details,information,time,work
a bit less | less | It is {a bit less|less} complex.
generally speaking | generally | It is, {generally speaking|generally}, safe.
`);

/** One exact word for a loose phrase. */
export const ADVANCED_PHRASES = readPhrases(`
in order to | to | It stops {in order to|to} save power.
due to the fact that | because | It fell {due to the fact that|because} it was wet.
in spite of the fact that | although | It ran {in spite of the fact that|although} it was wet.
despite the fact that | although | It ran {despite the fact that|although} it was wet.
in the event that | if | It stops {in the event that|if} it is wet.
at this point in time | now | It is {at this point in time|now} closed.
for the purpose of | for | A tool {for the purpose of|for} cutting broke.
with regard to | regarding | They had doubts {with regard to|regarding} the plan.
when it comes to | regarding | They are strict {when it comes to|regarding} noise.
whether or not | whether | They ask {whether or not|whether} it rains.
the reason why | why | That is {the reason why|why} it fell.
a lot more | far more | It is {a lot more|far more} complex.
a lot less | far less | It is {a lot less|far less} complex.
as long as | provided that | It runs {as long as|provided that} it is dry. | next=it,they,you,we,the,there prev=runs,works,holds,fine,valid,safe,possible
~look at | ~examine | They {looked at|examined} the plan. | !prev=@det,@adj,closer,deeper,harder,further,first,quick,careful
~go over | ~review | They {went over|reviewed} the plan. | !prev=@det,@adj
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
~try out | ~test | They {tried out|tested} it. | !prev=@det,@adj
~throw away | ~discard | They {threw away|discarded} it.
~get rid of | ~eliminate | It {gets rid of|eliminates} the noise.
~figure out | ~determine | It {figures out|determines} the size.
~find out | ~determine | We {found out|determined} the size.
~carry out | ~perform | We {carried out|performed} a test.
~look into | ~examine | We {looked into|examined} the case. | !prev=@det,@adj
~make sure | ~ensure | It {makes sure|ensures} that the fan runs. | !next=to,of
~get bigger | ~grow | The list {gets bigger|grows} each day.
~point out | ~indicate | They {pointed out|indicated} the fault.
`);

/** The connectives of formal prose for those of speech, at the start of a sentence. */
export const FORMAL_CONNECTIVES = readPhrases(`
^but | However, | {But|However,} the shop stayed open. | next=@det,@noun,@name,it,this,that,these,those,we,they,you,he,she,there,if,when,because,since,while,although
^so | Thus, | {So|Thus,} the price falls. | next=@det,@noun,@name,it,this,these,those,we,they,he,she,there,if,when !next=what,which
^so , | Thus, | {So,|Thus,} the price falls. | next=@det,@noun,@name,it,this,these,those,we,they,he,she,there,if,when !next=what,which
^plus , | Moreover, | {Plus,|Moreover,} the price falls.
^also , | Moreover, | {Also,|Moreover,} the price falls.
^on top of that , | Moreover, | {On top of that,|Moreover,} the price falls.
^besides , | Moreover, | {Besides,|Moreover,} the price falls.
^because of this , | Consequently, | {Because of this,|Consequently,} the price falls.
^because of that , | Consequently, | {Because of that,|Consequently,} the price falls.
^as a result , | Consequently, | {As a result,|Consequently,} the price falls.
^for this reason , | Hence, | {For this reason,|Hence,} the price falls.
^that 's why | Hence, | {That's why|Hence,} the price falls.
^that is why | Hence, | {That is why|Hence,} the price falls.
^this is why | Hence, | {This is why|Hence,} the price falls.
^still , | Nevertheless, | {Still,|Nevertheless,} the price falls.
^even so , | Nevertheless, | {Even so,|Nevertheless,} the price falls.
^in the end , | Ultimately, | {In the end,|Ultimately,} the price falls.
^at the end of the day , | Ultimately, | {At the end of the day,|Ultimately,} the price falls.
^at first , | Initially, | {At first,|Initially,} the price falls.
^sooner or later , | Eventually, | {Sooner or later,|Eventually,} the price falls.
^most of the time , | Usually, | {Most of the time,|Usually,} the price falls.
^right now , | Currently, | {Right now,|Currently,} the price falls.
^these days , | Currently, | {These days,|Currently,} the price falls.
^in other words , | That is, | {In other words,|That is,} the price falls.
`);
