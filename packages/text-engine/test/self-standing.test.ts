import { expect, test } from "vitest";
import { selfStanding } from "../src/scaffold/self-standing.ts";

test.each([
  ["However, **margins** fall (see the table).", "Margins fall."],
  ["Note that margins fall.", "Margins fall."],
  ["We can see that margins fall.", "Margins fall."],
  ["As you can see, margins fall.", "Margins fall."],
  ["A margin is therefore a share, of course, and not a sum.", "A margin is a share and not a sum."],
  ["Margins, however, fall.", "Margins fall."],
  ["[**Margins fall.**]", "Margins fall."],
  [
    "Customers compare prices, and this comparison decides.",
    "Customers compare prices, and this comparison decides.",
  ],
  ["Margins such as these fall.", null],
  ["The price of such goods falls.", null],
  ["They fall in winter.", null],
  ["Customers remember it without effort.", null],
  ["Their margins fall.", null],
  ["For example, margins fall.", null],
  ["Table B-4 shows the margins.", null],
  ["The margins of Figure 3 fall.", null],
  ["As shown below, margins fall.", null],
  ["In this chapter we turn to margins.", null],
  ["We will now look at margins.", null],
  ["Open the file and add a line.", null],
  ["I saw margins fall.", null],
  ["After two months he counted the margins.", null],
  ["After two months the owner counted his margins.", "After two months the owner counted his margins."],
  ["On the right are the margins of the shop.", null],
  ["The reason is that margins fall.", null],
])("%s → %s", (sentence, expected) => {
  expect(selfStanding(sentence)).toBe(expected);
});
