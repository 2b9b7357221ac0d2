import { readPhrases } from "./phrase.ts";

/** Words that say once more what stands beside them, and long phrases for short words. */
export const REDUNDANT = readPhrases(`
first and foremost , | First, | {First and foremost,|First,} it is dry. | prev=@start
completely and fully | fully | It is {completely and fully|fully} dry.
fully and completely | fully | It is {fully and completely|fully} dry.
any and all | all | It takes {any and all|all} parts. | next=@plural,@noun,@adj
one and the same | the same | They are {one and the same|the same} shop.
full and complete | complete | It is a {full and complete|complete} list.
basic and fundamental | basic | It is a {basic and fundamental|basic} rule.
overall total | total | The {overall total|total} rose.
sum total | total | The {sum total|total} rose. | !next=of
general consensus | consensus | The {general consensus|consensus} is clear.
consensus of opinion | consensus | The {consensus of opinion|consensus} is clear.
past history | history | They know its {past history|history}.
past experience | experience | They know it from {past experience|experience}.
advance planning | planning | It needs {advance planning|planning}.
advance warning | warning | It gives no {advance warning|warning}.
advance notice | notice | It gives them {advance notice|notice}.
future plans | plans | They like its {future plans|plans}.
future prospects | prospects | They like its {future prospects|prospects}.
basic fundamentals | fundamentals | They learn the {basic fundamentals|fundamentals}.
basic essentials | essentials | They learn the {basic essentials|essentials}.
true facts | facts | They learn the {true facts|facts}.
actual fact | fact | They say that it is an {actual fact|fact}. | prev=@det
added bonus | bonus | It is an {added bonus|bonus}.
unexpected surprise | surprise | It is an {unexpected surprise|surprise}.
mutual cooperation | cooperation | They like {mutual cooperation|cooperation}.
own personal | own | They have their {own personal|own} room.
personal opinion | opinion | That is my {personal opinion|opinion}. | prev=my,his,her,our,own
new innovation | innovation | It is a {new innovation|innovation}.
new innovations | innovations | They like {new innovations|innovations}.
exact same | same | It is the {exact same|same} shop. | prev=the,this
still remains | remains | It {still remains|remains} dry.
still remain | remain | They {still remain|remain} dry. | !prev=to,will,would,can,could,may,might,must,should
~repeat again | ~repeat | They {repeated again|repeated} it. | !next=and
~return back | ~return | They {returned back|returned} to the shop. | next=to
~revert back to | ~revert to | They {reverted back to|reverted to} the old shop.
~refer back to | ~refer to | They {referred back to|referred to} the list.
~proceed forward | ~proceed | They {proceeded forward|proceeded}.
~continue on with | ~continue with | They {continued on with|continued with} it.
~join together | ~join | They {joined together|joined} the parts. | next=@det,@noun,@num
~connect together | ~connect | They {connected together|connected} the parts. | next=@det,@noun,@num
~mix together | ~mix | They {mixed together|mixed} the parts. | next=@det,@noun,@num
~link together | ~link | They {linked together|linked} the parts. | next=@det,@noun,@num
~collaborate together | ~collaborate | They {collaborated together|collaborated}.
~cooperate together | ~cooperate | They {cooperated together|cooperated}.
in nature | - | The wall is flexible{ in nature|}. | next=@end prev=flexible,general,technical,temporary,simple,complex,abstract,practical,theoretical,political,economic,social,local,random,statistical,mathematical,cyclical,binary,hierarchical,commercial,personal,similar,different,linear,modular,sequential,recursive,qualitative,quantitative
in size | - | The wall is large{ in size|}. | next=@end prev=large,small,huge,tiny,larger,smaller,big,bigger
in shape | - | The wall is round{ in shape|}. | next=@end prev=round,square,oval,circular,rectangular,triangular,spherical,oblong,elliptical
in number | - | They are few{ in number|}. | next=@end prev=few
in colour | - | The wall is green{ in colour|}. | next=@end prev=green,red,blue,yellow,white,black,grey,brown,orange,purple,pink
in color | - | The wall is green{ in color|}. | next=@end prev=green,red,blue,yellow,white,black,gray,brown,orange,purple,pink
at this moment in time | now | It is {at this moment in time|now} closed.
at that point in time | then | It was {at that point in time|then} closed.
in the near future | soon | It opens {in the near future|soon}.
in the majority of cases | usually | It is {in the majority of cases|usually} dry.
^in the majority of cases , | Usually, | {In the majority of cases,|Usually,} it is dry.
^in the vast majority of cases , | Almost always, | {In the vast majority of cases,|Almost always,} it is dry.
^in a large number of cases , | Often, | {In a large number of cases,|Often,} it is dry.
^in many instances , | Often, | {In many instances,|Often,} it is dry.
in many instances | often | It is {in many instances|often} dry.
^in all likelihood , | Probably, | {In all likelihood,|Probably,} it is dry.
in all likelihood | probably | It is {in all likelihood|probably} dry.
in all probability | probably | It is {in all probability|probably} dry.
^as a general rule , | Generally, | {As a general rule,|Generally,} it is dry.
^as a rule , | Usually, | {As a rule,|Usually,} it is dry.
by and large | largely | It is {by and large|largely} dry. | !prev=@end,@start
a great many | many | It has {a great many|many} parts.
a considerable amount of | considerable | It takes {a considerable amount of|considerable} time. | next=@noun
a significant amount of | significant | It takes {a significant amount of|significant} time. | next=@noun
a good deal more | much more | It takes {a good deal more|much more} time.
a great deal more | much more | It takes {a great deal more|much more} time.
a number of | several | It has {a number of|several} parts. | next=@plural,@adj !prev=such
a variety of different | various | It has {a variety of different|various} parts. | next=@plural
a wide range of different | a wide range of | It has {a wide range of different|a wide range of} parts. | next=@plural
a whole range of different | a range of | It has {a whole range of different|a range of} parts. | next=@plural
a whole range of | a range of | It has {a whole range of|a range of} parts. | next=@plural,@adj
a couple of different | a couple of | It has {a couple of different|a couple of} parts. | next=@plural
the manner in which | how | They showed {the manner in which|how} it works. | !prev=@start,in,by,from,about
in such a manner that | so that | They baked it {in such a manner that|so that} it keeps.
by virtue of the fact that | because | It fell {by virtue of the fact that|because} it was wet.
on account of the fact that | because | It fell {on account of the fact that|because} it was wet.
as a result of the fact that | because | It fell {as a result of the fact that|because} it was wet.
aware of the fact that | aware that | They are {aware of the fact that|aware that} it is wet.
lose sight of the fact that | forget that | They {lose sight of the fact that|forget that} it is wet. | !prev=@noun,who
in cases where | where | It stops {in cases where|where} it is wet. | !prev=@noun !next=@end
in situations where | where | It stops {in situations where|where} it is wet. | !prev=@noun !next=@end
in situations in which | where | It stops {in situations in which|where} it is wet. | !prev=@noun !next=@end
in cases in which | where | It stops {in cases in which|where} it is wet. | !prev=@noun !next=@end
in order for | for | It stops {in order for|for} the men to rest. | !prev=is,are,was,were,be,still,also,now,not
in order that | so that | It stops {in order that|so that} they can rest.
so as to | to | They left it {so as to|to} save time. | !prev=@adj,@adv,@verb,not !next=not
in the vicinity of | near | It is {in the vicinity of|near} the town.
with the result that | so that | It broke, {with the result that|so that} they left.
regardless of the fact that | although | It ran, {regardless of the fact that|although} it was wet.
notwithstanding the fact that | although | It ran, {notwithstanding the fact that|although} it was wet.
on an annual basis | annually | It opens {on an annual basis|annually}. | !prev=@start,@end
on a yearly basis | annually | It opens {on a yearly basis|annually}.
on a monthly basis | monthly | It opens {on a monthly basis|monthly}.
on a weekly basis | weekly | It opens {on a weekly basis|weekly}.
on a temporary basis | temporarily | It opens {on a temporary basis|temporarily}.
on a permanent basis | permanently | It opens {on a permanent basis|permanently}.
on a voluntary basis | voluntarily | They work {on a voluntary basis|voluntarily}.
on a frequent basis | frequently | It opens {on a frequent basis|frequently}.
on a continuous basis | continuously | It opens {on a continuous basis|continuously}.
in a systematic manner | systematically | It works {in a systematic manner|systematically}. | next=@end
in a timely manner | promptly | It works {in a timely manner|promptly}. | next=@end
in a careful manner | carefully | It works {in a careful manner|carefully}. | next=@end
in a safe manner | safely | It works {in a safe manner|safely}. | next=@end
in a reliable manner | reliably | It works {in a reliable manner|reliably}. | next=@end
in a reliable way | reliably | It works {in a reliable way|reliably}. | next=@end
in a similar manner | similarly | It works {in a similar manner|similarly}. | next=@end
in a different manner | differently | It works {in a different manner|differently}. | next=@end
in an automatic manner | automatically | It works {in an automatic manner|automatically}. | next=@end
in an automated way | automatically | It works {in an automated way|automatically}. | next=@end
in a meaningful way | meaningfully | It changes {in a meaningful way|meaningfully}. | next=@end
in a significant way | significantly | It changes {in a significant way|significantly}. | next=@end
differ in terms of | differ in | They {differ in terms of|differ in} price.
differs in terms of | differs in | It {differs in terms of|differs in} price.
generally tend to | tend to | They {generally tend to|tend to} smoke.
usually tend to | tend to | They {usually tend to|tend to} smoke.
often tend to | tend to | They {often tend to|tend to} smoke.
typically tend to | tend to | They {typically tend to|tend to} smoke.
how it is that | how | They ask {how it is that|how} it works.
why it is that | why | They ask {why it is that|why} it works.
when it is that | when | They ask {when it is that|when} it works.
where it is that | where | They ask {where it is that|where} it works.
located | - | It is {located |}in the town. | prev=is,are,was,were,be next=in,on,at,near,between,inside,outside,above,below,within
situated | - | It is {situated |}in the town. | prev=is,are,was,were,be next=in,on,at,near,between,inside,outside,above,below,within
considered to be | considered | It is {considered to be|considered} safe. | prev=is,are,was,were,be,been,generally,usually,often next=@adj,@det,@verb
deemed to be | deemed | It is {deemed to be|deemed} safe. | prev=is,are,was,were,be,been next=@adj,@det,@verb
appears to be | appears | It {appears to be|appears} safe. | next=@adj
appear to be | appear | They {appear to be|appear} safe. | next=@adj
seems to be | seems | It {seems to be|seems} safe. | next=@adj
seem to be | seem | They {seem to be|seem} safe. | next=@adj
a total of | - | It has {a total of |}30 parts. | next=@num !prev=@start
for a period of | for | It is closed {for a period of|for} 30 days. | next=@num,about,roughly,nearly,approximately,up
over a period of | over | It fell {over a period of|over} 30 days. | next=@num,about,roughly,nearly,approximately
for the duration of | during | It is closed {for the duration of|during} the war.
as is the case with | as with | It fell, {as is the case with|as with} all of them.
go ahead and | - | They can {go ahead and |}bake it. | next=@verb prev=to,can,will,let,'s,could,should,just,simply,you,we,i,may
proceed to | - | They can {proceed to |}bake it. | next=@verb prev=then,can,will,should,must,now,could,may
clearly | - | It is {clearly |}an old shop. | prev=is,are,was,were next=a,an,the
indeed | - | They can {indeed |}bake it. | prev=can,may,could,will,would,must,should next=@verb
let 's just | let's | It is late: {let's just|let's} go. | next=@verb
in fact | - | It is {in fact |}an old shop. | prev=is,are,was,were,can,may next=@verb,@adj,a,an,the,be
of course | - | It can {of course |}be old. | prev=can,may,could,should,will,would,is,are,was,were,be next=@verb,@adj,a,the,an,possible,be
and of course | and | It is old, {and of course|and} it is small.
but of course | but | It is old, {but of course|but} it is small.
because of course | because | They sold it, {because of course|because} it is old.
`);
