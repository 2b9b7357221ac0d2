import { readEntries } from "./entry.ts";

/** Nouns from W to Z. */
export const NOUNS_W_Z = readEntries(
  "noun",
  `
wager | bet | They made a {wager|bet}.
warfare | war | It led to {warfare|war}. | forms=singular !prev=@noun,trench,chemical,biological,psychological,electronic,political,economic,asymmetric,guerrilla,information,germ
warranty | guarantee | It has a {warranty|guarantee}.
warrior | fighter | The {warriors|fighters} left.
weaponry | weapons | They sell {weaponry|weapons}. | forms=singular
wellbeing | health | It is good for their mental {wellbeing|health}. | prev=mental,physical,emotional
whim | sudden wish | He acted on every {whim|sudden wish}. | forms=singular prev=his,her,their,every,passing,mere,latest
windfall | lucky gain | It was a {windfall|lucky gain}. | forms=singular
withdrawal | departure | It led to the {withdrawal|departure} of the army. | next=of head=army,troops,forces,soldiers,germans,french,british,russians,americans,team,teams,firm,company,developer,member,members
withdrawal | removal | It led to the {withdrawal|removal} of the book. | next=of !head=consent,support,offer,money,cash,funds,labor,labour,application,treatment,love,complaint,charges,bid,candidate,services,army,troops,forces,soldiers,germans,french,british,russians,americans,team,teams,firm,company,developer,member,members
woe | trouble | They spoke of their {woes|troubles}.
workmanship | work | It is fine {workmanship|work}.
worship | prayer | It is open for {worship|prayer}. | !next=@det,of,@name,to prev=public,for
wrangle | argument | It was a legal {wrangle|argument}. | forms=singular
wrath | anger | They feared his {wrath|anger}.
wreckage | remains | They found the {wreckage|remains} of the ship. | forms=singular next=of
yacht | boat | They bought a {yacht|boat}. | prev=a,the,his,her
yearning | desire | She felt a {yearning|desire} to go. | !prev=is,are,was,were,be,been,am
youngster | young person | The {youngster|young person} left.
youth | young person | The {youths|young people} fled. | forms=plural
zeal | passion | He sang with {zeal|passion}. | !next=for
zealot | fanatic | They feared the {zealots|fanatics}.
zenith | peak | It was at its {zenith|peak}.
zone | area | It is a quiet {zone|area}. | prev=quiet,this,dry,war,dangerous,safe,residential
`,
);
