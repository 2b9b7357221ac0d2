import { readPhrases } from "./phrase.ts";

/**
 * Connectives said plainly, and connectives and intensifiers that a beginner does not need.
 * Nothing here may drop a contrast, a cause, a condition or a limit: those become shorter words.
 */
export const DISCOURSE = readPhrases(`
^furthermore , | Also, | {Furthermore,|Also,} the arm is light.
^moreover , | Also, | {Moreover,|Also,} the arm is light.
^additionally , | Also, | {Additionally,|Also,} the arm is light.
^in addition , | Also, | {In addition,|Also,} the arm is light.
^consequently , | So | {Consequently,|So} the price fell.
^consequently | So | {Consequently|So} the price fell. | next=@det,it,they,we,you,he,she,this,these,those,there,i,if,when,his,her,their,our,my,your,its,@name
^as a consequence , | So | {As a consequence,|So} the price fell.
^as a result , | So | {As a result,|So} the price fell.
^accordingly , | So | {Accordingly,|So} the price fell.
^accordingly | So | {Accordingly|So} the price fell. | next=@det,it,they,we,you,he,she,this,these,those,there,i,if,when,his,her,their,our,my,your,its,@name
^hence , | So | {Hence,|So} the price fell.
^hence | So | {Hence|So} the price fell. | next=many,most,some,all,@plural,@det,it,they,we,you,he,she,this,these,those,there,i,if,when,his,her,their,our,my,your,its,@name
^thus , | So | {Thus,|So} the price fell.
^thus | So | {Thus|So} the price fell. | next=@det,it,they,we,you,he,she,this,these,those,there,i,if,when,his,her,their,our,my,your,its,@name
^therefore , | So | {Therefore,|So} the price fell.
^therefore | So | {Therefore|So} the price fell. | next=@det,it,they,we,you,he,she,this,these,those,there,i,if,when,his,her,their,our,my,your,its,@name
^for this reason , | So | {For this reason,|So} the price fell.
^nevertheless , | But | {Nevertheless,|But} the shop stayed open.
^nonetheless , | But | {Nonetheless,|But} the shop stayed open.
^however , | But | {However,|But} the shop stayed open.
^subsequently , | Then | {Subsequently,|Then} the shop closed.
^afterwards , | Then | {Afterwards,|Then} the shop closed.
^in contrast , | But | {In contrast,|But} the second shop is small.
^by contrast , | But | {By contrast,|But} the second shop is small.
^conversely , | But | {Conversely,|But} a small step is slow.
^simultaneously , | At the same time, | {Simultaneously,|At the same time,} the fan starts.
^currently , | Now | {Currently,|Now} the shop sells bread.
^presently , | Now | {Presently,|Now} the shop sells bread.
^initially , | At first, | {Initially,|At first,} the shop sold bread.
^ultimately , | In the end, | {Ultimately,|In the end,} the shop sold bread.
^eventually , | In the end, | {Eventually,|In the end,} the shop sold bread.
^frequently , | Often, | {Frequently,|Often,} the shop sells bread.
^generally , | Usually, | {Generally,|Usually,} the shop sells bread.
^typically , | Usually, | {Typically,|Usually,} the shop sells bread.
^alternatively , | Or | {Alternatively,|Or} you can send a letter. | next=you,we,they,i,he,she,it,@det,there
^similarly , | In the same way, | {Similarly,|In the same way,} the second shop grew.
^likewise , | In the same way, | {Likewise,|In the same way,} the second shop grew.
^equally , | In the same way, | {Equally,|In the same way,} the second shop grew.
^firstly , | First, | {Firstly,|First,} the shop is small.
^secondly , | Second, | {Secondly,|Second,} the shop is small.
^thirdly , | Third, | {Thirdly,|Third,} the shop is small.
^for instance , | For example, | {For instance,|For example,} the shop sells bread.
^in particular , | - | {In particular, the|The} shop sells bread. | !next=though,then
^as a matter of fact , | In fact, | {As a matter of fact,|In fact,} the shop sells bread.
^indeed , | - | {Indeed, the|The} shop sells bread. | !next=though,then
^of course , | - | {Of course, the|The} shop sells bread. | !next=though,then
^naturally , | - | {Naturally, the|The} shop sells bread. | !next=though,then
^interestingly , | - | {Interestingly, the|The} shop sells bread. | !next=though,then
^notably , | - | {Notably, the|The} shop sells bread. | !next=though,then
^importantly , | - | {Importantly, the|The} shop sells bread. | !next=though,then
^essentially , | - | {Essentially, the|The} shop sells bread. | !next=though,then
^basically , | - | {Basically, the|The} shop sells bread. | !next=though,then
^in essence , | - | {In essence, the|The} shop sells bread. | !next=though,then
^in other words , | So | {In other words,|So} the price fell.
^that is to say , | So | {That is to say,|So} the price fell.
^having said that , | But | {Having said that,|But} the price fell.
^that said , | But | {That said,|But} the price fell.
^though , | But | {Though,|But} the shop stayed open. | next=the,a,an,this,these,there,it,they,we,you,he,she,i,do,not
simply | just | You can {simply|just} wait. | !next=@end
merely | only | It can {merely|only} be moved. | prev=can,could,may,might,must,should,will,would next=@verb,be
merely | just | It is {merely|just} a list. | !next=@end !prev=has,have,had,having
solely | only | It is {solely|only} for staff. | !next=the,a,an,responsible
^thereby | This way, | {Thereby|This way,} the shop saves space.
thereby | so | It saves space, {thereby|so} cutting the cost. | prev=@end,and !next=sparing,dispensing,engendering,rendering,depriving,obviating,denying,exposing,freeing,leaving
thereby | - | They {thereby |}save space. | !next=@ing
and , moreover , | and also | It is small {and, moreover,|and also} cheap.
and , furthermore , | and also | It is small {and, furthermore,|and also} cheap.
and , therefore , | and so | It is small {and, therefore,|and so} cheap.
and , consequently , | and so | It is small {and, consequently,|and so} cheap.
and , thus , | and so | It is small {and, thus,|and so} cheap.
and thus | and so | It is small {and thus|and so} cheap.
and therefore | and so | It is small {and therefore|and so} cheap.
and hence | and so | It is small {and hence|and so} cheap.
and consequently | and so | It is small {and consequently|and so} cheap.
furthermore | also | The shop {furthermore|also} sells tea. | !prev=@end
moreover | also | The shop {moreover|also} sells tea. | !prev=@end
along with | with | He came {along with|with} his son. | !prev=play,plays,played,playing,go,goes,went,gone,going,get,gets,got,getting,sing,sings,sang,singing
together with | with | He came {together with|with} his son. | !prev=held,hold,holds,tied,tie,glued,stuck,put,joined,bound,sewn,fastened,nailed,taped,linked,causes,cause
in the year | in | It closed {in the year|in} 1990. | next=@num
the month of | - | It closed in {the month of |}May. | next=january,february,march,april,may,june,july,august,september,october,november,december
referred to as | called | A tool {referred to as|called} a saw broke.
is regarded as | is seen as | It {is regarded as|is seen as} a tool.
are regarded as | are seen as | They {are regarded as|are seen as} tools.
was regarded as | was seen as | It {was regarded as|was seen as} a tool.
was released in | came out in | It {was released in|came out in} May. | !prev=he,she,who,man,woman,i
was released on | came out on | It {was released on|came out on} May 3. | !prev=he,she,who,man,woman,i,suspect,prisoner,prisoners,accused !next=bail,parole,licence,health,condition
were released in | came out in | They {were released in|came out in} May. | next=@num,january,february,march,april,may,june,july,august,september,october,november,december,early,late !prev=prisoners,hostages,men,women,people,workers,employees,patients,captives,soldiers,who,we,animals,fish,birds
was established in | was started in | It {was established in|was started in} May.
was founded in | was started in | It {was founded in|was started in} May.
was constructed in | was built in | It {was constructed in|was built in} May.
in addition to | on top of | This is {in addition to|on top of} the price. | prev=am,is,are,was,were,be,been,being,come,comes,came
in addition to | besides | They sell tea {in addition to|besides} bread.
is native to | comes from | It {is native to|comes from} Spain.
are native to | come from | They {are native to|come from} Spain.
at present | now | It is closed {at present|now}. | !next=@noun
at the outset | at the start | It was closed {at the outset|at the start}.
a total of | - | It has {a total of |}ten rooms. | !prev=for
is considered a | is seen as a | It {is considered a|is seen as a} tool.
is considered the | is seen as the | It {is considered the|is seen as the} best.
is considered an | is seen as an | It {is considered an|is seen as an} art.
as many as | up to | It has {as many as|up to} ten rooms. | next=@num !prev=twice,times,half
one after the other | in turn | They left {one after the other|in turn}.
from that point on | after that | It was closed {from that point on|after that}.
in this way | this way | It works {in this way|this way}.
in that way | that way | It works {in that way|that way}.
in its infancy | at an early stage | The trade is {in its infancy|at an early stage}.
in their infancy | at an early stage | They are still {in their infancy|at an early stage}.
in its entirety | fully | They read it {in its entirety|fully}.
^on top of that , | Also, | {On top of that,|Also,} it rained.
in the long run | over time |  They lost {in the long run|over time}.
in the long term | over time | They lost {in the long term|over time}.
in the short term | for now | They lost {in the short term|for now}. | !next=interest,interests,gain,gains,goal,goals,plan,plans,market
in close contact with | near | They live {in close contact with|near} him.
in part because | partly because | It fell {in part because|partly because} it was weak.
in large part | mostly | It is {in large part|mostly} water.
largely due to | mostly because of | It fell {largely due to|mostly because of} the heat.
primarily due to | mainly because of | It fell {primarily due to|mainly because of} the heat.
mainly due to | mainly because of | It fell {mainly due to|mainly because of} the heat.
partly due to | partly because of | It fell {partly due to|partly because of} the heat.
with ease | easily | They won {with ease|easily}.
as quickly as possible | as fast as possible | They left {as quickly as possible|as fast as possible}.
most commonly | most often | It is {most commonly|most often} red. | !prev=the
most frequently | most often | It is {most frequently|most often} red.
more commonly | more often | It is {more commonly|more often} red.
more frequently | more often | It rains {more frequently|more often}.
more rapidly | faster | It grew {more rapidly|faster}.
more quickly | faster | It grew {more quickly|faster}. | !next=@adj
more difficult | harder | It is {more difficult|harder} now. | !next=and,or
most difficult | hardest | It is the {most difficult|hardest} part. | !next=and,or !prev=a,@prep,@verb,@adv
more recent | newer | It is a {more recent|newer} film. | next=film,films,version,versions,edition,editions,model,models,book,books,work,works,study,studies,research,data,figures,evidence,building,buildings,method,methods,theory,theories,approach,approaches,technology,technologies,findings,paper,papers,laws,law,songs,music,programs,software,systems,report,reports,estimates,survey,surveys,results
most recent | latest | It is the {most recent|latest} film.
more powerful | stronger | It is {more powerful|stronger} now. | !next=and,or,way,ways,language,languages,tool,tools,method,methods,feature,features,version,versions,interface
most powerful | strongest | It is the {most powerful|strongest} king. | !next=and,or !prev=a,@prep,@verb,@adv
`);
