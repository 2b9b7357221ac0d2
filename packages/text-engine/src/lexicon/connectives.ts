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
throughout | all over | It is found {throughout|all over} Spain. | next=spain,europe,asia,africa,america
beneath | under | It is found {beneath|under} trees.
notwithstanding | despite | They left {notwithstanding|despite} the rain. | next=the
underneath | under | It is found {underneath|under} trees.
`,
);
