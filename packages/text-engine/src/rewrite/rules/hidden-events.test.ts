import { expect, test } from "vitest";
import { adaptChapter } from "../../index.ts";

const beginner = (text: string): string =>
  adaptChapter(text, "beginner", { sentence: true, additions: false }).markdown;

test.each([
  ["He led the party until his resignation in 2001.", "He led the party until he resigned in 2001."],
  ["After his departure from the band he sang alone.", "After he left the band he sang alone."],
  ["Prior to her election as mayor, she was a teacher.", "Before she was elected mayor, she was a teacher."],
  ["After her marriage to the duke she lived in Paris.", "After she married the duke she lived in Paris."],
  ["Upon his return to England he was ill.", "When he returned to England he was ill."],
  ["At the time of their arrest they had no money.", "When they were arrested they had no money."],
  [
    "Upon his release from prison he left the country.",
    "When he was released from prison he left the country.",
  ],
  ["Upon the death of his father, he became king.", "When his father died, he became king."],
  ["It grew after the construction of two new bridges.", "It grew after two new bridges were built."],
  ["He left after the surrender of the town.", "He left after the town surrendered."],
  ["Before his appointment in May, he was poor.", "Before he was appointed in May, he was poor."],
  ["After the old king's death the war went on.", "After the old king died the war went on."],
])("%s", (before, after) => {
  expect(beginner(before)).toBe(after);
});

test.each([
  "He will stay until his retirement in May.",
  "After his return journey he was ill.",
  "He insisted on her return.",
  "The report on his death was kept secret.",
  "They looked for news of his arrest.",
  "It was empty until the arrival of the queen and her court.",
  "He was freed after the surrender of the weapons.",
  "He left after the return of the book.",
  "After his departure to Spain he was ill.",
  "After its release the film made no money.",
])("%s stays", (text) => {
  expect(beginner(text)).toBe(text);
});
