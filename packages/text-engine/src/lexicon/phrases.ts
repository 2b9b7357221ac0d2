import { readPhrases } from "./phrase.ts";

/** Short words for long phrases; the meaning is the same in every sentence the phrase can stand in. */
export const PHRASES = readPhrases(`
in order to | to | It stops {in order to|to} save power.
so as to | to | It stops {so as to|to} save power.
due to the fact that | because | It fell {due to the fact that|because} it was weak.
owing to the fact that | because | It fell {owing to the fact that|because} it was weak.
in view of the fact that | because | It fell {in view of the fact that|because} it was weak.
despite the fact that | although | It ran {despite the fact that|although} it was old.
in spite of the fact that | although | It ran {in spite of the fact that|although} it was old.
in the event that | if | Call us {in the event that|if} it stops.
on the condition that | if | You may go {on the condition that|if} you call.
provided that | if | You may go {provided that|if} you call.
with regard to | about | A rule {with regard to|about} noise.
with regards to | about | A rule {with regards to|about} noise.
in regard to | about | A rule {in regard to|about} noise.
pertaining to | about | A rule {pertaining to|about} noise.
in relation to | about | A rule {in relation to|about} noise.
at this point in time | now | It works {at this point in time|now}.
at the present time | now | It works {at the present time|now}.
at that time | then | It was new {at that time|then}.
prior to | before | Check it {prior to|before} the start.
subsequent to | after | Check it {subsequent to|after} the start.
in the vicinity of | near | A shop {in the vicinity of|near} the park.
in close proximity to | near | A shop {in close proximity to|near} the park.
in the absence of | without | It runs {in the absence of|without} wind.
for the purpose of | for | A tool {for the purpose of|for} cutting.
a large number of | many | It has {a large number of|many} parts.
a great number of | many | It has {a great number of|many} parts.
a significant number of | many | It has {a significant number of|many} parts.
a number of | several | It has {a number of|several} parts.
the majority of | most of | It lost {the majority of|most of} its parts.
a majority of | most | It lost {a majority of|most} votes.
a wide range of | many | It has {a wide range of|many} uses.
a wide variety of | many | It has {a wide variety of|many} uses.
a variety of | many | It has {a variety of|many} uses.
a multitude of | many | It has {a multitude of|many} uses.
a small number of | a few | It has {a small number of|a few} uses.
is able to | can | It {is able to|can} see.
are able to | can | They {are able to|can} see.
was able to | could | It {was able to|could} see.
were able to | could | They {were able to|could} see.
has the ability to | can | It {has the ability to|can} see.
have the ability to | can | They {have the ability to|can} see.
is required to | must | It {is required to|must} stop.
are required to | must | They {are required to|must} stop.
it is necessary to | you must | {It is necessary to|You must} stop.
it is possible to | you can | {It is possible to|You can} stop.
it is important to note that | - | {It is important to note that the|The} price falls.
it should be noted that | - | {It should be noted that the|The} price falls.
it is worth noting that | - | {It is worth noting that the|The} price falls.
on a regular basis | often | They meet {on a regular basis|often}.
on a daily basis | every day | They meet {on a daily basis|every day}.
in the near future | soon | It will open {in the near future|soon}.
in the course of | during | It broke {in the course of|during} the trip.
for the most part | mostly | It is {for the most part|mostly} water.
as well as | and | It sells tea {as well as|and} bread.
such as | like | Tools {such as|like} saws are sharp.
in terms of | by | They are ranked {in terms of|by} price.
with the exception of | except for | All came {with the exception of|except for} Tom.
in accordance with | under | It was done {in accordance with|under} the law.
in conjunction with | with | It is used {in conjunction with|with} a pump.
by means of | by | It moves {by means of|by} wheels.
by virtue of | because of | It won {by virtue of|because of} its speed.
as a result of | because of | It broke {as a result of|because of} the heat.
on account of | because of | It broke {on account of|because of} the heat.
owing to | because of | It broke {owing to|because of} the heat.
due to | because of | It broke {due to|because of} the heat.
on the basis of | from | It was chosen {on the basis of|from} its price.
at all times | always | Wear it {at all times|always}.
in excess of | more than | It costs {in excess of|more than} a car.
~make use of | ~use | It {makes use of|uses} steam.
~take into account | ~consider | It {takes into account|considers} the wind.
~take place | ~happen | It {took place|happened} in May.
~give rise to | ~cause | It {gave rise to|caused} a fire.
~bring about | ~cause | It {brought about|caused} a fire.
~make a decision | ~decide | They {made a decision|decided} in May.
~come to the conclusion | ~decide | They {came to the conclusion|decided} that it was late.
~give consideration to | ~consider | They {gave consideration to|considered} the plan.
~have an effect on | ~affect | It {has an effect on|affects} the price.
~place emphasis on | ~stress | They {placed emphasis on|stressed} the price.
~play a role in | ~help | It {played a role in|helped} the sale.
~put an end to | ~end | It {puts an end to|ends} the war.
~be in possession of | ~have | They {were in possession of|had} a car.
~consist of | ~be made of | It {consists of|is made of} steel.
~be composed of | ~be made of | It {is composed of|is made of} steel.
~be comprised of | ~be made of | It {is comprised of|is made of} steel.
`);
