import type { Field } from "./field.ts";
import type { KeptWords } from "./kept.ts";

/**
 * Words that are terms, or exacter than their everyday twin, in a text of law, economics or philosophy: an employee is not
 * just any worker, and what a belief entails follows from it. There they stay; a line is a phrase. Written for this project.
 */
export const KEPT_IN_SOCIETY: Readonly<Record<Exclude<Field, "science">, KeptWords>> = {
  law: {
    verb: `
abet administer affirm allege apprehend appropriate assault assign certify communicate compensate confer construe
contemplate contract depose deprive determine discharge disclose dispose endorse engage establish evict exempt
frustrate govern imply impose incorporate induce infringe insert intend levy mandate neglect obligate oblige
observe occupy omit perform plead pledge possess presume procure prosecute prove provoke recover redress remit
repudiate require rescind restrain restrict revoke settle sever specify surrender suspend undertake uphold vary
vindicate waive warrant withdraw withhold`,
    noun: `
accession accomplice accord advocate agreement allegation authority autonomy bequest burglary coercion
compensation competence conduct confinement consideration conspiracy constituent construction conviction counsel
custody deceit deception defamation deprivation diligence directive disclosure disposition distress document
domicile dwelling employee employer employment endorsement establishment examination exclusion expropriation
felony forgery formation fraud governance grievance guardian ignorance infringement injunction intent intention
intervention jurisdiction larceny legislature magistrate malice mandate minority misconduct misdemeanor motive
necessity neglect negligence nuisance occupation offender omission option participation personnel plea pledge
possession prerequisite privilege promotion prosecution ratification redress redundancy remedy repudiation
residence restraint retention satisfaction separation solicitor sovereign sovereignty statute stipulation
succession tenure threat title treaty undertaking vehicle verdict volition warranty withdrawal`,
    adj: `
adequate adverse apparent competent conclusive culpable customary defective dominant equitable essential
fraudulent fundamental incidental insolvent intentional lawful liable minor necessary onerous outstanding
prospective provisional prudent reckless satisfactory sole substantial sufficient superior unlawful vacant
vexatious`,
    adv: `
expressly`,
    phrase: `
in exchange for
in respect of
on the assumption that
take into account
with respect to
~take effect`,
  },
  economics: {
    verb: `
accommodate accrue appreciate assign bear compensate contract decline demand depreciate differentiate diminish
discriminate displace exchange expand extract impose induce minimize perform predict produce recover redistribute
regulate saturate segregate settle stimulate suppress sustain transmit vary withdraw yield`,
    noun: `
accumulation acquisition adjustment aid appreciation auction authority autonomy boom commodity compensation
competition composition concession confidence currency deprivation diversity division employee employer employment
endowment entrepreneur establishment expansion formation hazard incentive independence indifference infant
innovation intermediary intervention issue labor labour merger necessity opportunity option preference production
progression prosperity quantity redundancy regime regulation retention satisfaction scarcity sector sentiment
shortage shortfall sovereign speculation substitute supplement tariff undertaking utilisation variation variety
vehicle`,
    adj: `
adverse catastrophic cyclical dominant durable equitable improved multiple perpetual preferred restrictive scarce
superior`,
    phrase: `
in exchange for
on the assumption that
with respect to`,
  },
  philosophy: {
    verb: `
accommodate affirm apprehend argue assert assign bear believe certify commend compel conceive conclude condemn
confer constitute constrain construe contemplate contradict correspond deduce defeat denote derive determine
differentiate discern discover discriminate distinguish embody engage entail experience explain found govern
identify imply impose induce intend justify necessitate oblige observe obtain occasion perceive persist posit
postulate precede predict presume presuppose produce prove realise realize recognise recognize regulate represent
require restrain sanction sense signify specify subsist subsume suffice sustain tolerate transcend vary verify
vindicate violate warrant`,
    noun: `
affection agreement altruism apprehension aspect assertion authority autonomy aversion awareness bachelor coercion
cognition comprehension compulsion concept consensus consent consequence consideration constituent contradiction
correspondence criterion deception desire dignity dilemma disposition essence ethics excellence explanation faith
fallacy illusion implication impression impulse inclination independence indifference injustice intellect
intention interpretation judgement justification magnitude maxim means morality motive necessity omission passion
perception possibility premise principle privation proposal realm resentment responsibility retribution reverence
satisfaction sensation sentiment sovereignty speculation suffering temperament testimony volition`,
    adj: `
absurd adequate apparent authentic certain coherent conclusive conscious contradictory culpable desirable distinct
divine elementary essential genuine hypothetical ideal identical impartial imperative inclined indispensable
inevitable innate intelligible intentional necessary obligatory particular potent probable prudent sensible
significant sublime sufficient superior supreme tangible vicious virtuous vital`,
    phrase: `
by virtue of
it follows that
on the assumption that
with respect to`,
  },
};
