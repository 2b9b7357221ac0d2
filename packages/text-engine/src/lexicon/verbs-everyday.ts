import { readEntries } from "./entry.ts";

/** Verbs that most texts use every few sentences; the guards keep technical senses out. */
export const VERBS_EVERYDAY = readEntries(
  "verb",
  `
appear | seem | It {appears|seems} to be late. | next=to,that
arrive | come | They {arrived|came} in Rome. | next=in,at,on,from,with
become | get | They {became|got} angry. | next=angry,worse,better,bigger,smaller,larger,tired,sick,ill
begin | start | They {began|started} to work.
believe | think | They {believe|think} that it is late. | next=that,the,it,they,he,she,this
choose | pick | They {chose|picked} a colour. | !next=to
claim | say | They {claim|say} that it is late. | next=that,the,it,they,he,she,to
comprise | have | It {comprises|has} ten rooms. | next=two,three,four,five,six,ten,several,many,a
contain | have | It {contains|has} ten rooms. | next=two,three,four,five,six,ten,several,many,a,an,some,no
continue | keep going | They {continued|kept going}. | next=.,until
continue | go on | They {continued|went on} to work. | next=to,with
create | make | They {created|made} a new game. | next=a,an,the,new,many,more,his,her,their,some
decide | choose | They {decided|chose} to go. | next=to
decrease | drop | The price {decreased|dropped}. | !next=the,its,their
deliver | bring | They {delivered|brought} the food. | next=the,food,goods
discuss | talk about | They {discussed|talked about} the plan.
emerge | appear | It {emerged|appeared} in May. | next=in,as
enable | allow | It {enables|allows} the work to go on. | next=the,a,an,more,their,its
ensure | make sure | It {ensures|makes sure} the fan runs. | next=the,it,they,all,we,you
enter | go into | They {entered|went into} the town. | next=the,a
establish | set up | It was {established|set up} in May. | !next=that,as,itself,the,a,an
expect | think | They {expect|think} that it will rain. | next=that
explain | say | They {explained|said} that it was late. | next=that
found | start | They {founded|started} a school. | forms=past,participle
include | have | It {includes|has} ten rooms. | next=two,three,four,five,six,ten,several,many,a,an,some forms=base,s,past
increase | raise | They {increased|raised} the price. | next=the,its,their,his,her,prices,taxes,pay
increase | grow | The price {increased|grew}. | next=.,to,by,from,in,over,rapidly,during,and
maintain | keep | They {maintain|keep} the road. | next=the,a,its,their,his,her,good,an
manage | run | They {manage|run} a shop. | next=a,the,two,three !prev=xx
note | say | They {noted|said} that it was late. | prev=he,she,they,officials,experts,critics next=that
observe | notice | They {observed|noticed} that it was late. | next=that
perform | do | It {performs|does} a test. | next=a,an,this,these,well,better
present | show | They {presented|showed} the plan. | next=the,a,an,their,his,her
prevent | stop | It {prevents|stops} the fire.
produce | make | It {produces|makes} heat. | next=the,a,an,more,heat,electricity,energy,food,goods,oil,wine,films,movies
provide | give | It {provides|gives} a view. | next=a,an,the,more,some,food,water,help,support,information,access,people,him,her,them,users
recognize | know | They {recognized|knew} him. | next=him,her,them
refuse | say no | They {refused|said no}. | next=.
remove | take away | They {removed|took away} the box. | next=the,a,his,her,their,it,them
reply | answer | They {replied|answered} at once.
report | say | They {reported|said} that it was late. | next=that
require | need | It {requires|needs} a key. | !prev=is,are,was,were,be,been,by,as
result | end | It {resulted|ended} in a draw. | next=in
secure | get | They {secured|got} a loan. | next=a,an
separate | divide | It {separates|divides} the town from the sea. | next=the
serve | work | He {served|worked} as a judge. | next=as
settle | make a home | They {settled|made a home} in Rome. | next=in
sponsor | pay for | They {sponsored|paid for} the race. | next=the,a
strike | hit | The storm {struck|hit} the town. | next=the,a,him,her,southern,northern
succeed | work | The plan {succeeded|worked}. | next=.
suggest | say | They {suggest|say} that it is late. | next=that
supply | give | It {supplies|gives} power. | next=power,water,food,oil,the,a
treat | care for | They {treated|cared for} patients. | next=patients
view | see | They {view|see} it as a risk. | next=it,this,them,him,her,the
visit | go to | They {visited|went to} the town. | next=the
`,
);
