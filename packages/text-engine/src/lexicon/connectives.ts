import { readEntries } from "./entry.ts";

/** Prepositions, conjunctions and pronouns with a plainer twin. */
export const CONNECTIVES = readEntries(
  "other",
  `
upon | on | It is based {upon|on} a rule. | !next=which
amongst | among | It is found {amongst|among} trees.
whilst | while | It sings {whilst|while} it works.
whereas | while | One is red, {whereas|while} the other is blue.
albeit | though | It is new, {albeit|though} small.
concerning | about | They made a rule {concerning|about} noise. | prev=rule,rules,law,laws,question,questions,information,details
regarding | about | They made a rule {regarding|about} noise.
via | through | They came {via|through} Rome.
beneath | under | It is found {beneath|under} trees. | !head=dignity,self,contempt,notice
notwithstanding | despite | They left {notwithstanding|despite} the rain. | next=the
underneath | under | It is found {underneath|under} trees.
within | in | It is found {within|in} the park. | next=the,this,their,its,his,her
during | in | It was built {during|in} the war. | next=the,this,his,her,their,its
although | though | It is new, {although|though} small.
throughout | all over | It is found {throughout|all over} Spain. | next=spain,europe,asia,africa,america
throughout | all through | It rained {throughout|all through} the day. | next=the
amid | during | They left {amid|during} the storm. | next=the head=storm,war,crisis,fighting,protests,rain,unrest,chaos,attack,attacks
amidst | among | They live {amidst|among} trees. | next=@plural
alongside | with | They fought {alongside|with} him.
towards | to | They went {towards|to} the park. | prev=went,moved,came,go,move,ran
toward | to | They went {toward|to} the park. | prev=went,moved,came,go,move,ran
following | after | They left {following|after} the war. | prev=left,closed,died,grew,fell,resigned,began,started
several | a few | It has {several|a few} parts. | !prev=@det,to
numerous | many | It has {numerous|many} parts. | next=@noun,@adj,@name,@ing
`,
);
