/** How an event that a noun names is told. */
export type HiddenEvent = {
  told: string;
  /** The word behind the noun that the verb takes in: "his marriage to her" → "he married her". */
  swallows?: string;
  /** The word that has to follow. */
  needs?: string;
  /** The word that must not follow: "his departure to Spain" is no "he left to Spain". */
  not?: string;
  /** Whose event it may be, where another's is told in another way. */
  owners?: readonly string[];
};

const PEOPLE = ["his", "her"] as const;

/** One line an event: noun | how it is told | the word behind that goes with it, in brackets if it has to stand there | !the one that may not. */
const LINES = `
abdication | gave up the throne
accession | came | (to)
appointment | was appointed | as
arrest | was arrested
arrival | arrived
assassination | was murdered
birth | was born
capture | was captured
closure | closed
collapse | collapsed
completion | was finished
construction | was built
coronation | was crowned | as
death | died
demolition | was torn down
departure | left | from | !to
destruction | was destroyed
disappearance | disappeared
discovery | was discovered
election | was elected | as
escape | escaped
establishment | was set up
execution | was executed
expulsion | was expelled
formation | was formed
foundation | was founded
founding | was founded
graduation | graduated
imprisonment | was put in prison
inception | began
introduction | was introduced
launch | was launched
marriage | married | to
opening | opened
promotion | was promoted
publication | came out
resignation | resigned
retirement | retired
return | returned
surrender | surrendered
`;

/** The nouns that hide an event, in alphabetical order. */
export const EVENTS: ReadonlyMap<string, HiddenEvent> = new Map([
  ...LINES.trim()
    .split("\n")
    .map((line): [string, HiddenEvent] => {
      const [noun = "", told = "", next, not] = line.split(" | ");
      if (next === undefined) return [noun, { told }];
      if (next.startsWith("(")) return [noun, { told, needs: next.slice(1, -1) }];
      return [noun, { told, swallows: next, ...(not === undefined ? {} : { not: not.slice(1) }) }];
    }),
  ["release", { told: "was released", owners: PEOPLE }],
]);
