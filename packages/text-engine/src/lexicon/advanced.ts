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
sort of | - | You can {sort of |}see it. | next=@verb !prev=@det,@adj,this,that,these,some,any,what,of,no,each,every,which,other,same
kind of | - | You can {kind of |}see it. | next=@verb !prev=@det,@adj,this,that,these,some,any,what,of,no,each,every,which,other,same
could perhaps | could | It {could perhaps|could} rain.
may well possibly | may well | It {may well possibly|may well} rain.
is kind of | is | The tool {is kind of|is} slow. | !next=a,an,the,like
are kind of | are | The tools {are kind of|are} slow. | !next=a,an,the,like
is sort of | is | The tool {is sort of|is} slow. | !next=a,an,the,like
are sort of | are | The tools {are sort of|are} slow. | !next=a,an,the,like
kind of like | like | It is {kind of like|like} a list. | !prev=what,a,the,this,that,any,some,same,of
sort of like | like | It is {sort of like|like} a list. | !prev=what,a,the,this,that,any,some,same,of
a little bit more | more | It is {a little bit more|more} complex.
a bit more | more | It is {a bit more|more} complex. | !next=about,of,on,detail,details,information,time,work
a little more | more | It is {a little more|more} complex. | !next=about,of,on,detail,details,information,time,work
a little bit better | better | It is {a little bit better|better} now.
a bit better | better | It is {a bit better|better} now.
a bit less | less | It is {a bit less|less} complex.
in fact be | be | It should {in fact be|be} late. | prev=should,would,may,might,must,could,will
is indeed | is | This {is indeed|is} the shop. | next=what,a,an,the,how,why,where,possible,true,correct,right,important,@verb
are indeed | are | They {are indeed|are} sold. | next=@verb,what,the,possible,many
generally speaking | generally | It is, {generally speaking|generally}, safe.
`);

/** One exact word for a loose phrase. */
export const ADVANCED_PHRASES = readPhrases(`
in order to | to | They left it {in order to|to} save time. | !prev=@verb
due to the fact that | because | It fell {due to the fact that|because} it was wet.
in spite of the fact that | although | It ran {in spite of the fact that|although} it was wet.
despite the fact that | although | It ran {despite the fact that|although} it was wet.
in the event that | if | It stops {in the event that|if} it is wet.
at this point in time | now | It is {at this point in time|now} closed.
for the purpose of | for | A tool {for the purpose of|for} cutting broke.
when it comes to | regarding | They are strict {when it comes to|regarding} noise.
the reason why | why | That is {the reason why|why} it fell. | !prev=@start
a lot more | far more | It is {a lot more|far more} complex.
a lot less | far less | It is {a lot less|far less} complex.
as long as | provided that | It runs {as long as|provided that} it is dry. | next=it,they,you,we,the,there prev=runs,works,holds,fine,valid,safe,possible
~look at | ~examine | They {looked at|examined} the plan. | next=@det,it,them,how,what,whether,this,that,these,those !prev=@det,@adj,to,like,closer,deeper,harder,further,first,quick,careful
~go over | ~review | They {went over|reviewed} what was left. | next=these,some,how,what,everything !prev=@det,@adj
~come up with | ~devise | They {came up with|devised} a plan.
~put together | ~assemble | They {are putting together|are assembling} the parts.
~take care of | ~handle | It {takes care of|handles} sorting the mail. | next=@ing,this,that,all
~keep track of | ~track | It {keeps track of|tracks} the mail.
~go up | ~increase | The price {goes up|increases}. | next=@end,by,from,when,if,over,again
~go down | ~decrease | The price {goes down|decreases}. | next=@end,by,from,when,if,over,again,but
~run into | ~encounter | They {ran into|encountered} problems. | next=problems,trouble,difficulties,issues,errors,obstacles,limits
~work out | ~determine | They {worked out|determined} the cost. | next=the,how,what,whether,where,why,who,which
~end up with | ~obtain | We {end up with|obtain} a list. | prev=we
~turn into | ~become | It {turned into|became} a list. | prev=it,they,he,she,this,which,that,@noun
~talk about | ~discuss | They {talked about|discussed} it.
~try out | ~test | They {tried out|tested} it. | !prev=@det,@adj
~throw away | ~discard | They {threw away|discarded} it.
~get rid of | ~remove | It {gets rid of|removes} the noise.
~figure out | ~determine | It {figures out|determines} the size.
~find out | ~discover | We {found out|discovered} that it was late. | next=that,how,who
~find out | ~determine | We {found out|determined} the size. | next=@det,what,where,whether,which,why,when,if
~look into | ~examine | We {looked into|examined} the case. | !prev=@det,@adj
~make sure | ~ensure | It {makes sure|ensures} that the fan runs. | !next=to,of
~get bigger | ~grow | The list {gets bigger|grows} each day.
~point out that | ~note that | They {pointed out that|noted that} it was late.
`);

/** A phrase that runs on says it once. */
export const CONCISE_PHRASES = readPhrases(`
is able to | can | The oven {is able to|can} bake all day. | next=@verb !prev=not
are able to | can | The ovens {are able to|can} bake all day. | next=@verb !prev=not
has the ability to | can | The oven {has the ability to|can} bake all day. | next=@verb
has to be | must be | The oven {has to be|must be} closed. | !prev=@adv,@end
has to | must | An oven that {has to|must} cool down is of no use. | next=@verb !next=do prev=that,which,who
~take into account | ~consider | They {took into account|considered} the rent. | !next=@end
~take into consideration | ~consider | They {took into consideration|considered} the rent. | !next=@end
is made up of | consists of | The team {is made up of|consists of} two bakers.
are made up of | consist of | The teams {are made up of|consist of} two bakers.
is composed of | comprises | The team {is composed of|comprises} two bakers.
are composed of | comprise | The teams {are composed of|comprise} two bakers.
is equal to | equals | The price {is equal to|equals} the cost. | !next=or,and
are equal to | equal | The prices {are equal to|equal} the costs. | !next=or,and
is the result of | results from | The queue {is the result of|results from} a fault.
is a result of | results from | The queue {is a result of|results from} a fault.
are the result of | result from | The queues {are the result of|result from} a fault.
are a result of | result from | The queues {are a result of|result from} a fault.
~go back to | ~return to | They {went back to|returned to} the shop. | prev=we,you,they,i,to,can,will,us !next=@num,@ing
~come back to | ~return to | They {came back to|returned to} the shop. | prev=we,you,they,i,to,can,will,us
~come across | ~encounter | They {came across|encountered} a fault. | next=@det
~leave out | ~omit | They {left out|omitted} the price. | !prev=@det,@adj,be,is,are,was,were,been,feel,feels,felt !next=of,in
~speed up | ~accelerate | It {speeds up|accelerates} the baking. | next=@det,@noun
~get smaller | ~shrink | The list {gets smaller|shrinks}.
~get larger | ~grow | The list {gets larger|grows}.
~become larger | ~grow | The list {becomes larger|grows}.
~become smaller | ~shrink | The list {becomes smaller|shrinks}.
~combine together | ~combine | They {combined together|combined} the lists.
~add together | ~add | They {added together|added} the prices.
~multiply together | ~multiply | They {multiplied together|multiplied} the prices.
~merge together | ~merge | They {merged together|merged} the lists.
~group together | ~group | They {grouped together|grouped} the guests.
~gather together | ~gather | They {gathered together|gathered} the guests.
~take a look at | ~examine | We {took a look at|examined} the oven.
referred to as | called | A tool {referred to as|called} a saw broke.
way more | far more | It is {way more|far more} complex. | next=@adj,@noun,@adv !prev=@det,no
way fewer | far fewer | It has {way fewer|far fewer} parts. | !prev=@det,no
way less | far less | It is {way less|far less} complex. | !prev=@det,no
way too | far too | It is {way too|far too} complex.
a large number of | many | It has {a large number of|many} parts. | next=@plural
large numbers of | many | It has {large numbers of|many} parts. | next=@plural
a lot of | many | It has {a lot of|many} parts. | next=@plural !prev=quite,such,not,what,is,was,'s
lots of | many | It has {lots of|many} parts. | next=@plural !prev=@det,@adj,is,was,'s
a bunch of | several | It has {a bunch of|several} parts. | next=@plural
the majority of the | most of the | They sold {the majority of the|most of the} parts.
the amount of time | the time | It cuts {the amount of time|the time} you wait.
the way in which | how | They showed {the way in which|how} it works. | !prev=@start,in,by,from,about
the ways in which | how | They showed {the ways in which|how} it works. | !prev=@start,in,by,from,about
the question of whether | whether | They raised {the question of whether|whether} it works. | !prev=is,'s,was,on,to
as to whether | whether | They had doubts {as to whether|whether} it works.
in such a way that | so that | They baked it {in such a way that|so that} it keeps.
for the reason that | because | It fell {for the reason that|because} it was wet.
owing to the fact that | because | It fell {owing to the fact that|because} it was wet.
because of the fact that | because | It fell {because of the fact that|because} it was wet.
in view of the fact that | because | It fell {in view of the fact that|because} it was wet.
given the fact that | given that | It fell, {given the fact that|given that} it was wet.
until such time as | until | It stays {until such time as|until} it is dry.
at a later point | later | It opens {at a later point|later}.
at a later time | later | It opens {at a later time|later}.
at some point in time | at some point | It opens {at some point in time|at some point}.
at the present time | currently | It is {at the present time|currently} closed.
at the current time | currently | It is {at the current time|currently} closed.
period of time | period | It is closed for a {period of time|period}. | !next=@noun,@verb
periods of time | periods | It is closed for long {periods of time|periods}. | !next=@noun,@verb
in the course of | during | It fell {in the course of|during} the day.
during the course of | during | It fell {during the course of|during} the day.
in close proximity to | near | It is {in close proximity to|near} the town.
in excess of | over | It costs {in excess of|over} 100 euros.
prior to | before | It opened {prior to|before} the war. | next=@det,@noun,@name,@num,@ing,this,that,these !prev=@det,@adj,this,that
subsequent to | after | It closed {subsequent to|after} the war. | next=@det,@noun,@name,@num,@ing,this,that,these !prev=@det,@adj,is,are,was,were
each and every | every | It bakes {each and every|every} day.
various different | various | It has {various different|various} parts.
exactly the same as | identical to | It is {exactly the same as|identical to} the first. | prev=is,are,was,were,be
over and over again | repeatedly | It fails {over and over again|repeatedly}.
over and over | repeatedly | It fails {over and over|repeatedly}.
again and again | repeatedly | It fails {again and again|repeatedly}.
time and time again | repeatedly | It fails {time and time again|repeatedly}.
right away | immediately | It fails {right away|immediately}.
straight away | immediately | It fails {straight away|immediately}.
on a regular basis | regularly | It fails {on a regular basis|regularly}.
on a daily basis | daily | It fails {on a daily basis|daily}.
at the same time | simultaneously | They baked and sold {at the same time|simultaneously}. | next=@end !prev=but,and,@end
in a similar way | similarly | It works {in a similar way|similarly}. | next=@end
in a different way | differently | It works {in a different way|differently}. | next=@end
in an efficient way | efficiently | It works {in an efficient way|efficiently}. | next=@end
in an efficient manner | efficiently | It works {in an efficient manner|efficiently}. | next=@end
in a consistent way | consistently | It works {in a consistent way|consistently}. | next=@end
in a consistent manner | consistently | It works {in a consistent manner|consistently}. | next=@end
in a systematic way | systematically | It works {in a systematic way|systematically}. | next=@end
for the most part | mostly | It is {for the most part|mostly} closed.
to a large extent | largely | It is {to a large extent|largely} closed.
to a great extent | largely | It is {to a great extent|largely} closed.
many different | many | It has {many different|many} parts. | next=@noun
several different | several | It has {several different|several} parts. | next=@noun
a number of different | several | It has {a number of different|several} parts. | next=@noun
all of the | all the | They sold {all of the|all the} parts. | !prev=or,and
both of these | both these | They sold {both of these|both these} parts. | next=@plural
each one of | each of | They sold {each one of|each of} the parts.
inside of | inside | It is kept {inside of|inside} the oven. | !prev=the
outside of | outside | It is kept {outside of|outside} the oven. | !prev=the
off of | off | They took it {off of|off} the shelf.
later on | later | It opens {later on|later}.
up until | until | It is open {up until|until} noon. | prev=@noun,@start,@end,@adj,right
in spite of | despite | It ran {in spite of|despite} the rain.
in light of the fact that | because | It fell {in light of the fact that|because} it was wet.
considering the fact that | because | It fell {considering the fact that|because} it was wet.
thanks to the fact that | because | It ran {thanks to the fact that|because} it was dry.
during the time that | while | It is closed {during the time that|while} they eat.
in an effort to | to | They left {in an effort to|to} save time.
what it is that | what | They ask {what it is that|what} he sells.
turns out to be | is | The list {turns out to be|is} long. | prev=@noun,it,that,which,this
turn out to be | are | The lists {turn out to be|are} long. | prev=@plural,they,that,which,these
^if you want to | To | {If you want to|To} sell it, you need a shop.
^if we want to | To | {If we want to|To} sell it, we need a shop.
^if one wants to | To | {If one wants to|To} sell it, one needs a shop.
^if you would like to | To | {If you would like to|To} sell it, you need a shop.
^if you 'd like to | To | {If you'd like to|To} sell it, you need a shop.
end result | result | They like the {end result|result}.
let 's look at | consider | First, {let's look at|consider} the oven. | next=@det,@noun,@num,how,what,why,some,another,this,these
let 's take a look at | consider | First, {let's take a look at|consider} the oven. | next=@det,@noun,@num,how,what,why,some,another,this,these
let 's see what happens | consider what happens | Now {let's see what happens|consider what happens} if it is wet.
let 's see how | consider how | Now {let's see how|consider how} it works.
let 's see why | consider why | Now {let's see why|consider why} it works.
let us look at | consider | First, {let us look at|consider} the oven. | next=@det,@noun,@num,how,what,why,some,another,this,these
let us take a look at | consider | First, {let us take a look at|consider} the oven. | next=@det,@noun,@num,how,what,why,some,another,this,these
the process of | - | They slow {the process of |}sorting the list. | next=@ing !prev=in,@end,is,are,was,were,be,describe,describes
^the reason is that | This is because | {The reason is that|This is because} it is dry.
^the reason for this is that | This is because | {The reason for this is that|This is because} it is dry.
^this is due to the fact that | This is because | {This is due to the fact that|This is because} it is dry.
^that is because | This is because | {That is because|This is because} it is dry.
^that 's because | This is because | {That's because|This is because} it is dry.
^what this means is that | This means that | {What this means is that|This means that} it is dry.
^that means that | This means that | {That means that|This means that} it is dry.
^in the case of | For | {In the case of|For} bread, it is dry. | next=@noun,@det
`);

/** The connectives of formal prose for those of speech, at the start of a sentence. */
export const FORMAL_CONNECTIVES = readPhrases(`
^so | Thus, | {So|Thus,} the price falls. | next=@det,@noun,@name,it,this,these,those,we,they,he,she,there,if,when !next=what,which
^so , | Thus, | {So,|Thus,} the price falls. | next=@det,@noun,@name,it,this,these,those,we,they,he,she,there,if,when !next=what,which
^plus , | Moreover, | {Plus,|Moreover,} the price falls.
^also , | Moreover, | {Also,|Moreover,} the price falls.
^on top of that , | Moreover, | {On top of that,|Moreover,} the price falls.
^besides , | Moreover, | {Besides,|Moreover,} the price falls.
^because of this , | Consequently, | {Because of this,|Consequently,} the price falls.
^because of that , | Consequently, | {Because of that,|Consequently,} the price falls.
^as a result , | Consequently, | {As a result,|Consequently,} the price falls.
^that said , | However, | {That said,|However,} the price falls.
^having said that , | However, | {Having said that,|However,} the price falls.
^that being said , | However, | {That being said,|However,} the price falls.
^first of all , | First, | {First of all,|First,} the price falls.
^what 's more , | Moreover, | {What's more,|Moreover,} the price falls.
^what is more , | Moreover, | {What is more,|Moreover,} the price falls.
^in spite of this , | Nevertheless, | {In spite of this,|Nevertheless,} the price falls.
^in most cases , | Usually, | {In most cases,|Usually,} the price falls.
^in many cases , | Often, | {In many cases,|Often,} the price falls.
^it is often the case that | Often, | {It is often the case that|Often,} the price falls.
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
