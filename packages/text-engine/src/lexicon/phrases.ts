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
a considerable amount of | much | It takes {a considerable amount of|much} time.
a considerable number of | many | It has {a considerable number of|many} parts.
a great deal of | much | It takes {a great deal of|much} time.
a great many | many | It has {a great many|many} parts.
a growing number of | more and more | It helps {a growing number of|more and more} people.
a host of | many | It has {a host of|many} uses.
a high degree of | much | It takes {a high degree of|much} care.
a large amount of | much | It takes {a large amount of|much} time.
a large majority of | most | It lost {a large majority of|most} votes.
a large proportion of | much of | It lost {a large proportion of|much of} its value.
a large quantity of | much | It takes {a large quantity of|much} oil.
large numbers of | many | It has {large numbers of|many} parts.
large amounts of | much | It takes {large amounts of|much} oil.
large quantities of | much | It takes {large quantities of|much} oil.
a limited number of | few | It has {a limited number of|few} uses.
a plethora of | many | It has {a plethora of|many} uses.
a range of | many | It has {a range of|many} uses.
a series of | several | It has {a series of|several} faults.
a significant amount of | much | It takes {a significant amount of|much} time.
a sufficient number of | enough | It has {a sufficient number of|enough} parts.
a sufficient amount of | enough | It has {a sufficient amount of|enough} oil.
a vast number of | many | It has {a vast number of|many} parts.
a wealth of | much | It holds {a wealth of|much} food.
a wide array of | many | It has {a wide array of|many} uses.
across the globe | around the world | It is known {across the globe|around the world}.
after the conclusion of | after | They left {after the conclusion of|after} the show.
all of a sudden | suddenly | It stopped {all of a sudden|suddenly}.
all of the | all the | It lost {all of the|all the} parts.
along the lines of | like | It is {along the lines of|like} a pump.
as a consequence of | because of | It fell {as a consequence of|because of} the heat.
as a means of | for | It is used {as a means of|for} trade.
^as a matter of fact , | - | {As a matter of fact, the|The} shop is closed.
as a rule | usually | It rains {as a rule|usually}.
as soon as possible | soon | Call us {as soon as possible|soon}.
^as such , | So | {As such,|So} the price fell.
as to whether | whether | They asked {as to whether|whether} it was late.
at a later date | later | They met {at a later date|later}.
at all costs | no matter what | They want it {at all costs|no matter what}.
at an early age | young | He died {at an early age|young}.
at the age of | at age | He died {at the age of|at age} 80.
at the beginning of | early in | They left {at the beginning of|early in} May.
at the conclusion of | at the end of | They left {at the conclusion of|at the end of} May.
^at the end of the day , | In the end, | {At the end of the day,|In the end,} the price fell.
at the moment | now | It is closed {at the moment|now}.
at times | sometimes | It rains {at times|sometimes}.
at which point | when | It rang, {at which point|when} he left.
based on the fact that | because | It fell {based on the fact that|because} it was weak.
because of the fact that | because | It fell {because of the fact that|because} it was weak.
by reason of | because of | It fell {by reason of|because of} its age.
by the name of | called | A man {by the name of|called} Tom came in.
by the time | when | It was late {by the time|when} he left.
by way of | through | They came {by way of|through} Rome.
concerning the matter of | about | A rule {concerning the matter of|about} noise.
during the course of | during | It broke {during the course of|during} the trip.
during the time that | while | It broke {during the time that|while} he slept.
each and every | every | They checked {each and every|every} part.
even though | although | It ran {even though|although} it was old.
every single | every | They checked {every single|every} part.
except in the case of | except for | All came {except in the case of|except for} Tom.
few in number | few | They are {few in number|few}.
first and foremost | first | They want {first and foremost|first} to win.
^first of all , | First, | {First of all,|First,} open the box.
for a period of | for | It ran {for a period of|for} ten days.
for the duration of | during | It broke {for the duration of|during} the trip.
for the reason that | because | It fell {for the reason that|because} it was weak.
for the sake of | for | They did it {for the sake of|for} peace.
for the time being | for now | It is closed {for the time being|for now}.
from time to time | sometimes | It rains {from time to time|sometimes}.
given that | because | It fell {given that|because} it was weak.
given the fact that | because | It fell {given the fact that|because} it was weak.
had the ability to | could | It {had the ability to|could} see.
has the capacity to | can | It {has the capacity to|can} see.
have the capacity to | can | They {have the capacity to|can} see.
has the opportunity to | can | It {has the opportunity to|can} see.
have the opportunity to | can | They {have the opportunity to|can} see.
has the potential to | could | It {has the potential to|could} stop.
have the potential to | could | They {have the potential to|could} stop.
if it is the case that | if | They stop {if it is the case that|if} it rains.
if necessary | if needed | They stop {if necessary|if needed}.
in a similar fashion | in the same way | It works {in a similar fashion|in the same way}.
in a similar manner | in the same way | It works {in a similar manner|in the same way}.
in a timely manner | on time | They left {in a timely manner|on time}.
in advance of | before | They left {in advance of|before} the storm.
in an attempt to | to | They left {in an attempt to|to} save power.
in an effort to | to | They left {in an effort to|to} save power.
in close cooperation with | with | They worked {in close cooperation with|with} the town.
in collaboration with | with | They worked {in collaboration with|with} the town.
in combination with | with | It is used {in combination with|with} oil.
in comparison to | compared to | It is small {in comparison to|compared to} a car.
in comparison with | compared to | It is small {in comparison with|compared to} a car.
in connection with | about | They met {in connection with|about} the sale.
in contrast to | unlike | It is red, {in contrast to|unlike} the others.
in favour of | for | They voted {in favour of|for} it.
in favor of | for | They voted {in favor of|for} it.
in honour of | for | They sang {in honour of|for} him.
in honor of | for | They sang {in honor of|for} him.
in light of | because of | It closed {in light of|because of} the storm.
in light of the fact that | because | It fell {in light of the fact that|because} it was weak.
in many cases | often | It rains {in many cases|often}.
in most cases | mostly | It rains {in most cases|mostly}.
in opposition to | against | They spoke {in opposition to|against} it.
in order that | so that | It stops {in order that|so that} it can rest.
in order for | for | It stops {in order for|for} him to rest.
in place of | instead of | Use oil {in place of|instead of} fat.
in possession of | holding | They were {in possession of|holding} it.
in proximity to | near | They live {in proximity to|near} the park.
in recent years | lately | It grew {in recent years|lately}.
in reference to | about | A rule {in reference to|about} noise.
in respect of | about | A rule {in respect of|about} noise.
in search of | looking for | They left {in search of|looking for} food.
in several cases | sometimes | It rains {in several cases|sometimes}.
in some cases | sometimes | It rains {in some cases|sometimes}.
in some instances | sometimes | It rains {in some instances|sometimes}.
in spite of | despite | They left {in spite of|despite} the rain.
in such a way that | so that | It turns {in such a way that|so that} it cuts.
in such a way as to | to | It turns {in such a way as to|to} cut.
in the amount of | for | A bill {in the amount of|for} $10 came.
in the case of | for | It works {in the case of|for} pumps.
in the context of | in | It is used {in the context of|in} trade.
in the direction of | toward | They went {in the direction of|toward} the park.
in the event of | if there is | It stops {in the event of|if there is} a fire.
^in the final analysis , | In the end, | {In the final analysis,|In the end,} the price fell.
in the field of | in | She works {in the field of|in} law.
in the form of | as | It falls {in the form of|as} rain.
in the interest of | for | They did it {in the interest of|for} peace.
in the majority of cases | mostly | It rains {in the majority of cases|mostly}.
in the manner of | like | It flies {in the manner of|like} a bird.
in the midst of | during | They left {in the midst of|during} the storm.
in the neighbourhood of | near | They live {in the neighbourhood of|near} the park.
in the same way that | as | It works {in the same way that|as} a pump works.
in the wake of | after | They left {in the wake of|after} the storm.
in the years following | after | It grew {in the years following|after} the war.
in this manner | this way | It works {in this manner|this way}.
in tandem with | with | It runs {in tandem with|with} the pump.
inasmuch as | because | It fell {inasmuch as|because} it was weak.
insofar as | as far as | It works {insofar as|as far as} we know.
regardless of the fact that | although | It ran {regardless of the fact that|although} it was old.
is a result of | comes from | It {is a result of|comes from} heat.
is located in | is in | It {is located in|is in} Rome.
is located on | is on | It {is located on|is on} a hill.
is located at | is at | It {is located at|is at} the end.
is situated in | is in | It {is situated in|is in} Rome.
is situated on | is on | It {is situated on|is on} a hill.
are located in | are in | They {are located in|are in} Rome.
are situated in | are in | They {are situated in|are in} Rome.
was located in | was in | It {was located in|was in} Rome.
located in | in | A town {located in|in} Spain grew.
located on | on | A house {located on|on} a hill fell.
situated in | in | A town {situated in|in} Spain grew.
situated on | on | A house {situated on|on} a hill fell.
is known as | is called | It {is known as|is called} a pump.
are known as | are called | They {are known as|are called} pumps.
was known as | was called | It {was known as|was called} a pump.
were known as | were called | They {were known as|were called} pumps.
also known as | or | A pump, {also known as|or} a lift, broke.
is referred to as | is called | It {is referred to as|is called} a pump.
are referred to as | are called | They {are referred to as|are called} pumps.
is considered to be | is seen as | It {is considered to be|is seen as} a pump.
is made up of | is made of | It {is made up of|is made of} steel.
it can be seen that | - | {It can be seen that the|The} price falls.
it is evident that | - | {It is evident that the|The} price falls.
it is likely that | probably | {It is likely that|Probably} the price falls.
it is obvious that | - | {It is obvious that the|The} price falls.
it is recommended that you | you should | {It is recommended that you|You should} stop.
it is well known that | - | {It is well known that the|The} price falls.
^last but not least , | Finally, | {Last but not least,|Finally,} check the pump.
more or less | about | It is {more or less|about} ten feet.
more often than not | usually | It rains {more often than not|usually}.
notwithstanding the fact that | although | It ran {notwithstanding the fact that|although} it was old.
of the opinion that | sure that | They are {of the opinion that|sure that} it is late.
on a monthly basis | every month | They meet {on a monthly basis|every month}.
on a weekly basis | every week | They meet {on a weekly basis|every week}.
on a yearly basis | every year | They meet {on a yearly basis|every year}.
on an annual basis | every year | They meet {on an annual basis|every year}.
on behalf of | for | They spoke {on behalf of|for} the town.
on numerous occasions | many times | They met {on numerous occasions|many times}.
on several occasions | several times | They met {on several occasions|several times}.
on occasion | sometimes | It rains {on occasion|sometimes}.
^on the contrary , | But | {On the contrary,|But} the price fell.
on the grounds that | because | It fell {on the grounds that|because} it was weak.
^on the other hand , | But | {On the other hand,|But} the price fell.
on the part of | by | An act {on the part of|by} the king.
on the subject of | about | A talk {on the subject of|about} trade.
on the verge of | close to | They are {on the verge of|close to} war.
once again | again | They met {once again|again}.
other than | except | All came {other than|except} Tom.
over the course of | during | It grew {over the course of|during} the year.
over the period of | during | It grew {over the period of|during} the year.
per annum | a year | It costs ten pounds {per annum|a year}.
previous to | before | They left {previous to|before} the storm.
quite a few | many | It has {quite a few|many} parts.
relating to | about | A rule {relating to|about} noise.
several different | several | It has {several different|several} parts.
subject to the condition that | if | They go {subject to the condition that|if} it stops.
the extent to which | how far | They ask {the extent to which|how far} it works.
the manner in which | how | They ask {the manner in which|how} it works.
the means by which | how | They ask {the means by which|how} it works.
the process by which | how | They ask {the process by which|how} it works.
the reason why | why | They ask {the reason why|why} it works.
the reason for this is that | this is because | {The reason for this is that|This is because} the price fell.
the vast majority of | most | It lost {the vast majority of|most} votes.
the way in which | how | They ask {the way in which|how} it works.
the ways in which | how | They ask {the ways in which|how} it works.
throughout the course of | during | It grew {throughout the course of|during} the year.
throughout the world | around the world | It is known {throughout the world|around the world}.
to a certain extent | partly | It is true {to a certain extent|partly}.
to a great extent | mostly | It is true {to a great extent|mostly}.
to a large extent | mostly | It is true {to a large extent|mostly}.
to a lesser extent | less | It is used there {to a lesser extent|less}.
to date | so far | It won ten games {to date|so far}.
to some extent | partly | It is true {to some extent|partly}.
to such an extent that | so much that | It grew {to such an extent that|so much that} it fell.
under the direction of | led by | They sang {under the direction of|led by} him.
under the leadership of | led by | They fought {under the leadership of|led by} him.
under the supervision of | led by | They worked {under the supervision of|led by} him.
until such time as | until | They wait {until such time as|until} it stops.
up until | until | They wait {up until|until} May.
up to and including | up to | They ran {up to and including|up to} May.
upon arrival in | on reaching | {Upon arrival in|On reaching} Rome, they slept.
various different | various | It has {various different|various} parts.
whether or not | whether | They ask {whether or not|whether} it works.
with reference to | about | A rule {with reference to|about} noise.
with the aid of | using | They built it {with the aid of|using} a crane.
with the aim of | for | It was made {with the aim of|for} helping.
with the assistance of | with help from | They built it {with the assistance of|with help from} the town.
with the goal of | for | It was made {with the goal of|for} helping.
with the help of | using | They built it {with the help of|using} a crane.
with the intention of | for | It was made {with the intention of|for} helping.
with the purpose of | for | It was made {with the purpose of|for} helping.
with the result that | so | It rained, {with the result that|so} it was late.
~account for | ~make up | They {account for|make up} half of it.
~be aware of | ~know | They {were aware of|knew} the risk.
~be cognizant of | ~know | They {were cognizant of|knew} the risk.
~be dependent on | ~depend on | It {is dependent on|depends on} rain.
~be equipped with | ~have | It {is equipped with|has} a clock.
~be indicative of | ~show | It {is indicative of|shows} a fault.
~be reliant on | ~depend on | It {is reliant on|depends on} rain.
~be supportive of | ~support | They {are supportive of|support} it.
~be in charge of | ~lead | She {is in charge of|leads} the team.
~be in favour of | ~support | They {are in favour of|support} it.
~be in agreement | ~agree | They {are in agreement|agree}.
~be subjected to | ~face | They {were subjected to|faced} pain.
~bear a resemblance to | ~look like | It {bears a resemblance to|looks like} a cat.
~bring to an end | ~end | It {brings to an end|ends} the war.
~call attention to | ~point out | It {calls attention to|points out} the fault.
~carry out | ~do | They {carried out|did} the work.
~come into contact with | ~touch | It {comes into contact with|touches} the wall.
~come into effect | ~start | The law {came into effect|started}.
~come into existence | ~start | It {came into existence|started}.
~come to an end | ~end | It {came to an end|ended}.
~come up with | ~think of | They {came up with|thought of} a plan.
~conduct an investigation of | ~investigate | They {conducted an investigation of|investigated} it.
~do away with | ~end | They {did away with|ended} the tax.
~draw attention to | ~point out | It {draws attention to|points out} the fault.
~draw to a close | ~end | It {drew to a close|ended}.
~exert an influence on | ~affect | It {exerts an influence on|affects} trade.
~fall short of | ~miss | It {falls short of|misses} the goal.
~gain access to | ~enter | They {gained access to|entered} the house.
~get rid of | ~remove | They {got rid of|removed} the noise.
~give birth to | ~have | She {gave birth to|had} a son.
~give an indication of | ~show | It {gives an indication of|shows} the size.
~give assistance to | ~help | They {gave assistance to|helped} him.
~have a negative impact on | ~harm | It {has a negative impact on|harms} trade.
~have a positive impact on | ~help | It {has a positive impact on|helps} trade.
~have a tendency to | ~tend to | It {has a tendency to|tends to} stop.
~have an impact on | ~affect | It {has an impact on|affects} trade.
~have an influence on | ~affect | It {has an influence on|affects} trade.
~have knowledge of | ~know | They {have knowledge of|know} it.
~hold the view that | ~think that | They {hold the view that|think that} it is late.
~lay the foundation for | ~start | It {laid the foundation for|started} the trade.
~lead to the creation of | ~create | It {led to the creation of|created} a union.
~lend support to | ~support | They {lent support to|supported} it.
~make a contribution to | ~help | They {made a contribution to|helped} the town.
~make an appearance | ~appear | She {made an appearance|appeared} in May.
~make an attempt to | ~try to | They {made an attempt to|tried to} stop it.
~make an effort to | ~try to | They {made an effort to|tried to} stop it.
~make it possible to | ~let you | It {makes it possible to|lets you} see.
~make mention of | ~mention | They {made mention of|mentioned} it.
~make provision for | ~plan for | They {made provision for|planned for} it.
~make reference to | ~refer to | They {made reference to|referred to} it.
~meet with | ~meet | They {met with|met} the king.
~pass away | ~die | He {passed away|died} in May.
~pay a visit to | ~visit | They {paid a visit to|visited} him.
~perform an analysis of | ~analyze | They {performed an analysis of|analyzed} it.
~pose a threat to | ~threaten | It {poses a threat to|threatens} the town.
~provide assistance to | ~help | They {provided assistance to|helped} him.
~provide information about | ~describe | It {provides information about|describes} the town.
~provide support for | ~support | They {provided support for|supported} him.
~put an end to | ~end | It {puts an end to|ends} it.
~put emphasis on | ~stress | It {puts emphasis on|stresses} speed.
~put into practice | ~use | It {puts into practice|uses} the rule.
~reach a conclusion | ~decide | They {reached a conclusion|decided}.
~reach an agreement | ~agree | They {reached an agreement|agreed}.
~result in | ~cause | It {results in|causes} a loss.
~set foot in | ~enter | They {set foot in|enter} the house.
~speak out against | ~oppose | They {spoke out against|opposed} it.
~take action | ~act | They {took action|acted} in May.
~take advantage of | ~use | They {took advantage of|used} it.
~take care of | ~look after | They {took care of|looked after} him.
~take control of | ~take over | They {took control of|took over} the ship.
~take into consideration | ~consider | They {took into consideration|considered} the risk.
~take part in | ~join | They {took part in|joined} the race.
~take possession of | ~take | They {took possession of|took} the ship.
~take steps to | ~act to | They {took steps to|acted to} stop it.
~undergo a change | ~change | It {underwent a change|changed}.
~allow you to | ~let you | It {allows you to|lets you} see more.
~enable you to | ~let you | It {enables you to|lets you} see more.
~allow us to | ~let us | It {allows us to|lets us} see more.
~enable us to | ~let us | It {enables us to|lets us} see more.
~allow them to | ~let them | It {allows them to|lets them} see more.
~enable them to | ~let them | It {enables them to|lets them} see more.
~allow users to | ~let users | It {allows users to|lets users} see more.
~enable users to | ~let users | It {enables users to|lets users} see more.
~allow people to | ~let people | It {allows people to|lets people} see more.
~enable people to | ~let people | It {enables people to|lets people} see more.
~allow it to | ~let it | It {allows it to|lets it} see more.
~enable it to | ~let it | It {enables it to|lets it} see more.
~allow him to | ~let him | It {allows him to|lets him} see more.
~enable him to | ~let him | It {enables him to|lets him} see more.
~allow her to | ~let her | It {allows her to|lets her} see more.
~enable her to | ~let her | It {enables her to|lets her} see more.
~allow me to | ~let me | It {allows me to|lets me} see more.
~enable me to | ~let me | It {enables me to|lets me} see more.
~allow readers to | ~let readers | It {allows readers to|lets readers} see more.
~enable readers to | ~let readers | It {enables readers to|lets readers} see more.
~allow students to | ~let students | It {allows students to|lets students} see more.
~enable students to | ~let students | It {enables students to|lets students} see more.
consisting of | made of | A wall {consisting of|made of} brick fell.
is as follows | is this | The rule {is as follows|is this}.
are as follows | are these | The rules {are as follows|are these}.
~take a look at | ~look at | They {took a look at|looked at} it.
keep in mind that | remember that | {Keep in mind that|Remember that} it rains.
^in general , | Mostly, | {In general,|Mostly,} the shop sells bread.
a single | one | It has {a single|one} room.
each individual | each | It checks {each individual|each} part.
depending on | based on | The price changes {depending on|based on} the size.
is equal to | equals | It {is equal to|equals} ten.
are equal to | equal | They {are equal to|equal} ten.
is similar to | is like | It {is similar to|is like} a pump.
are similar to | are like | They {are similar to|are like} pumps.
was similar to | was like | It {was similar to|was like} a pump.
is identical to | is the same as | It {is identical to|is the same as} a pump.
are identical to | are the same as | They {are identical to|are the same as} pumps.
is going to | will | It {is going to|will} rain.
are going to | will | They {are going to|will} leave.
it is possible that | maybe | {It is possible that|Maybe} it rains.
it is difficult to | it is hard to | {It is difficult to|It is hard to} see.
it is easy to | you can easily | {It is easy to|You can easily} see it.
it is helpful to | it helps to | {It is helpful to|It helps to} wait.
it is useful to | it helps to | {It is useful to|It helps to} wait.
it is common to | people often | {It is common to|People often} wait.
it turns out that | - | {It turns out that the|The} price falls.
it follows that | so | {It follows that|So} the price falls.
we can see that | - | {We can see that the|The} price falls.
you can see that | - | {You can see that the|The} price falls.
^as we can see , | - | {As we can see, the|The} price falls.
^as you can see , | - | {As you can see, the|The} price falls.
^as mentioned earlier , | - | {As mentioned earlier, the|The} price falls.
^as mentioned above , | - | {As mentioned above, the|The} price falls.
^as mentioned before , | - | {As mentioned before, the|The} price falls.
^as noted above , | - | {As noted above, the|The} price falls.
^with this in mind , | So | {With this in mind,|So} the shop closed.
^to put it another way , | So | {To put it another way,|So} the price fell.
^to be more precise , | - | {To be more precise, the|The} price fell.
^to be precise , | - | {To be precise, the|The} price fell.
^generally speaking , | Mostly, | {Generally speaking,|Mostly,} the price fell.
^broadly speaking , | Mostly, | {Broadly speaking,|Mostly,} the price fell.
^roughly speaking , | Roughly, | {Roughly speaking,|Roughly,} the price fell.
last but not least | finally | It sells tea and, {last but not least|finally}, bread.
a couple of | a few | It has {a couple of|a few} rooms.
a handful of | a few | It has {a handful of|a few} rooms.
a bunch of | many | It has {a bunch of|many} rooms.
the following example | this example | See {the following example|this example}.
the following code | this code | See {the following code|this code}.
the following command | this command | Run {the following command|this command}.
the following table | this table | See {the following table|this table}.
the following figure | this figure | See {the following figure|this figure}.
the following equation | this equation | See {the following equation|this equation}.
the following formula | this formula | See {the following formula|this formula}.
the following section | the next section | See {the following section|the next section}.
the following steps | these steps | Take {the following steps|these steps}.
the following rules | these rules | See {the following rules|these rules}.
the following two | these two | See {the following two|these two} rooms.
the following three | these three | See {the following three|these three} rooms.
the subsequent section | the next section | See {the subsequent section|the next section}.
the previous section | the last section | See {the previous section|the last section}.
the previous chapter | the last chapter | See {the previous chapter|the last chapter}.
the preceding section | the last section | See {the preceding section|the last section}.
the preceding chapter | the last chapter | See {the preceding chapter|the last chapter}.
some kind of | some | It has {some kind of|some} roof.
some sort of | some | It has {some sort of|some} roof.
all kinds of | many | It has {all kinds of|many} uses.
many different | many | It has {many different|many} uses.
many kinds of | many | It has {many kinds of|many} uses.
in a number of ways | in many ways | It helps {in a number of ways|in many ways}.
over and over again | again and again | It rang {over and over again|again and again}.
from scratch | from the start | It was built {from scratch|from the start}.
~point out that | ~say that | They {pointed out that|said that} it was late.
~make it clear that | ~show that | It {makes it clear that|shows that} they lost.
~make it easier to | ~help to | It {makes it easier to|helps to} see.
~make it easy to | ~help to | It {makes it easy to|helps to} see.
~make it difficult to | ~make it hard to | It {makes it difficult to|makes it hard to} see.
~ask the question | ~ask | They {asked the question|asked} why it fell.
~raise the question of | ~ask | It {raises the question of|asks} who lost.
~keep track of | ~follow | It {keeps track of|follows} the price.
~get in touch with | ~contact | They {got in touch with|contacted} him.
~come in handy | ~help | It {comes in handy|helps}.
`);
