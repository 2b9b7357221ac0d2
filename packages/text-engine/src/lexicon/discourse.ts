import { readPhrases } from "./phrase.ts";

/**
 * Connectives said plainly, and connectives and intensifiers that a beginner does not need.
 * Nothing here may drop a contrast, a cause, a condition or a limit: those become shorter words.
 */
export const DISCOURSE = readPhrases(`
furthermore , | Also, | {Furthermore,|Also,} the arm is light.
moreover , | Also, | {Moreover,|Also,} the arm is light.
additionally , | Also, | {Additionally,|Also,} the arm is light.
in addition , | Also, | {In addition,|Also,} the arm is light.
consequently , | So | {Consequently,|So} the price fell.
as a consequence , | So | {As a consequence,|So} the price fell.
as a result , | So | {As a result,|So} the price fell.
accordingly , | So | {Accordingly,|So} the price fell.
hence , | So | {Hence,|So} the price fell.
thus , | So | {Thus,|So} the price fell.
therefore , | So | {Therefore,|So} the price fell.
for this reason , | So | {For this reason,|So} the price fell.
nevertheless , | But | {Nevertheless,|But} the shop stayed open.
nonetheless , | But | {Nonetheless,|But} the shop stayed open.
however , | But | {However,|But} the shop stayed open.
subsequently , | Then | {Subsequently,|Then} the shop closed.
afterwards , | Then | {Afterwards,|Then} the shop closed.
in contrast , | But | {In contrast,|But} the second shop is small.
by contrast , | But | {By contrast,|But} the second shop is small.
conversely , | But | {Conversely,|But} a small step is slow.
simultaneously , | At the same time, | {Simultaneously,|At the same time,} the fan starts.
currently , | Now | {Currently,|Now} the shop sells bread.
presently , | Now | {Presently,|Now} the shop sells bread.
initially , | At first, | {Initially,|At first,} the shop sold bread.
ultimately , | In the end, | {Ultimately,|In the end,} the shop sold bread.
eventually , | In the end, | {Eventually,|In the end,} the shop sold bread.
frequently , | Often, | {Frequently,|Often,} the shop sells bread.
generally , | Mostly, | {Generally,|Mostly,} the shop sells bread.
typically , | Usually, | {Typically,|Usually,} the shop sells bread.
alternatively , | Or | {Alternatively,|Or} you can send a letter.
similarly , | In the same way, | {Similarly,|In the same way,} the second shop grew.
likewise , | In the same way, | {Likewise,|In the same way,} the second shop grew.
for instance , | For example, | {For instance,|For example,} the shop sells bread.
in particular , | - | {In particular, the|The} shop sells bread.
in fact , | - | {In fact, the|The} shop sells bread.
indeed , | - | {Indeed, the|The} shop sells bread.
of course , | - | {Of course, the|The} shop sells bread.
naturally , | - | {Naturally, the|The} shop sells bread.
interestingly , | - | {Interestingly, the|The} shop sells bread.
notably , | - | {Notably, the|The} shop sells bread.
importantly , | - | {Importantly, the|The} shop sells bread.
essentially , | - | {Essentially, the|The} shop sells bread.
basically , | - | {Basically, the|The} shop sells bread.
actually , | - | {Actually, the|The} shop sells bread.
in essence , | - | {In essence, the|The} shop sells bread.
in other words , | So | {In other words,|So} the price fell.
that is to say , | So | {That is to say,|So} the price fell.
having said that , | But | {Having said that,|But} the price fell.
that said , | But | {That said,|But} the price fell.
very | - | The shop is {very |}small.
really | - | The shop is {really |}small.
quite | - | The shop is {quite |}small.
extremely | very | The shop is {extremely|very} small.
essentially | - | It is {essentially |}a list of names.
basically | - | It is {basically |}a list of names.
actually | - | The shop {actually |}sells bread.
simply | just | You can {simply|just} wait.
merely | only | It is {merely|only} a list.
solely | only | It is {solely|only} for staff.
thereby | - | It saves space, {thereby |}cutting the cost.
and thus | and so | It is small {and thus|and so} cheap.
and therefore | and so | It is small {and therefore|and so} cheap.
and hence | and so | It is small {and hence|and so} cheap.
and consequently | and so | It is small {and consequently|and so} cheap.
furthermore | also | The shop {furthermore|also} sells tea.
moreover | also | The shop {moreover|also} sells tea.
`);
