import { readEntries } from "./entry.ts";

/** Verbs that explanations lean on. */
export const VERBS_OF_TEXTBOOKS = readEntries(
  "verb",
  `
analyze | study | They {analyzed|studied} the sales. | next=the,these,this,how,why,their
analyse | study | They {analysed|studied} the sales. | next=the,these,this,how,why,their
calculate | work out | They {calculated|worked out} the cost. | next=the,a,how
combine | join | They {combined|joined} the two lists. | next=the,these,both,two
contain | hold | The box {contains|holds} nails. | next=the,all,only,both,more,information,data,nails
discover | find out | They {discovered|found out} that it fell. | next=that,how,why
generate | make | It {generates|makes} a list. | next=a,an,the,new,many,more
identify | find | They {identified|found} the cause.
interpret | read | They {interpreted|read} the text. | next=the,this,these,a
involve | include | It {involves|includes} a test. | next=a,an,the,many,several,some
manage | handle | They {manage|handle} the mail. | next=the,their,its,your,all
notice | see | They {noticed|saw} that it fell. | next=that,how
operate | work | The pump {operates|works} at night. | next=at,in,on,by,with,like,.
represent | stand for | Each dot {represents|stands for} a town. | next=a,an,the,one,two
retrieve | get | They {retrieved|got} the box.
satisfy | meet | It {satisfies|meets} the rule. | next=the,this,these,all,their,its,a
specify | give | They {specified|gave} the size. | next=the,a,an,which,how,your,its
`,
);

/** Adjectives of explanations. */
export const ADJECTIVES_OF_TEXTBOOKS = readEntries(
  "adj",
  `
associated | linked | It is {associated|linked} with a shop. | next=with
corresponding | matching | It has a {corresponding|matching} key.
essential | key | It is an {essential|key} part.
existing | present | It is the {existing|present} owner. | next=owner,building,plan
important | key | It is an {important|key} part. | prev=an,more next=part,idea,step,point,role,question,difference,fact,concept
previous | last | It was in the {previous|last} chapter. | prev=the next=chapter,section,example,step,year,day,week,month,question
remaining | other | They sold the {remaining|other} rooms. | prev=the
significant | big | It was a {significant|big} change.
straightforward | simple | It is a {straightforward|simple} plan.
subsequent | next | It was in the {subsequent|next} chapter. | prev=the next=chapter,section,step,year
useful | handy | It is a {useful|handy} tool. | next=tool,trick,tip,list
`,
);

/** Adverbs of explanations. */
export const ADVERBS_OF_TEXTBOOKS = readEntries(
  "adv",
  `
automatically | by itself | The door shuts {automatically|by itself}. | next=.,when,if,after
directly | straight | It leads {directly|straight} to the park. | next=to,into,from
effectively | well | It works {effectively|well}. | next=.,and
efficiently | well | It works {efficiently|well}. | next=.,and
exactly | just | It is {exactly|just} like a pump. | next=like,the,as,what,how
immediately | right away | They left {immediately|right away}. | next=.,after,and,if,when
possibly | maybe | It is {possibly|maybe} late.
properly | well | It works {properly|well}. | next=.,and
simply | just | It {simply|just} stops.
`,
);
