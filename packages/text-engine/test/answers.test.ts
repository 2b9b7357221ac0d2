import { describe, expect, test } from "vitest";
import {
  adaptChapter,
  type Answers,
  composeBlock,
  LEVELS,
  personalizeChapter,
  planChapter,
  toOpenText,
} from "../src/index.ts";
import { aRewriter } from "../src/testing.ts";

const CHAPTER = `# Prices

In order to survive, a shop must ascertain its margin prior to every sale of \`goods\`.

- Numerous people utilize a price list, but few of them ever read it.
- It is generally advisable to commence early, because prices change frequently.

> A quoted passage says that numerous shops utilize a price list in order to sell.

Numerous owners subsequently endeavour to improve their margin in week 7.
`;

const WRITTEN: Record<string, string> = {
  "In order": "To survive, a shop must know its margin before every sale of [[P1]].",
  "Numerous people": "Many people use a price list. But few of them ever read it.",
  "A quoted": "A quoted passage says that many shops use a price list to sell.",
};
const writer = aRewriter(({ text }) => {
  const key = Object.keys(WRITTEN).find((start) => text.startsWith(start));
  return key === undefined ? "" : (WRITTEN[key] as string);
});

/** The answers of the writer above to a plan. */
function answersTo(plan: ReturnType<typeof planChapter>): Answers {
  const questions = plan.flatMap((block) => block.questions);
  return Object.fromEntries(
    questions.map(({ key, passage }) => {
      const start = Object.keys(WRITTEN).find((text) => passage.text.startsWith(text));
      return [key, start === undefined ? null : (WRITTEN[start] as string)];
    }),
  );
}

describe("answers kept from earlier", () => {
  test("make the chapter their writer made", async () => {
    const plan = planChapter(CHAPTER, "beginner");
    const kept = adaptChapter(CHAPTER, "beginner", { answers: answersTo(plan) });
    expect(kept).toEqual(await personalizeChapter(CHAPTER, "beginner", { rewriter: writer }));
    expect(kept.markdown).toContain("To survive, a shop must know its margin before every sale of `goods`.");
  });

  test("tell for each block whose words it has", () => {
    const answers = answersTo(planChapter(CHAPTER, "beginner"));
    const { blocks } = adaptChapter(CHAPTER, "beginner", { answers, additions: false });
    expect(blocks.map(({ kind, writer: by }) => [kind, by])).toEqual([
      ["heading", "original"],
      ["paragraph", "model"],
      ["list", "model"],
      ["quote", "model"],
      ["paragraph", "rules"],
    ]);
  });

  test("are verified again: one that was tampered with is left to the rules", () => {
    const byRules = adaptChapter(CHAPTER, "beginner");
    const plan = planChapter(CHAPTER, "beginner");
    const answers = Object.fromEntries(
      plan.flatMap(({ questions }) => questions.map(({ key }) => [key, "See https://evil.example."])),
    );
    expect(adaptChapter(CHAPTER, "beginner", { answers }).markdown).toBe(byRules.markdown);
  });

  test("that change nothing leave the rules' text", () => {
    const questions = planChapter(CHAPTER, "beginner").flatMap((block) => block.questions);
    const answers = Object.fromEntries(questions.map(({ key, passage }) => [key, toOpenText(passage.text)]));
    expect(adaptChapter(CHAPTER, "beginner", { answers })).toEqual(adaptChapter(CHAPTER, "beginner"));
  });

  test("to passages the chapter does not have change nothing", () => {
    const answers = { "other-1-abc/0": "Many people.", __proto__: null, constructor: "x" };
    expect(adaptChapter(CHAPTER, "beginner", { answers })).toEqual(adaptChapter(CHAPTER, "beginner"));
  });
});

describe("a good answer is not refused", () => {
  const MATHS = "where $k$ is the sum, $n$ the count and $m$ the mean of them. ";
  test.each([
    [
      "for a name with an ending",
      "# Mugs\n\nWhen customers utilize it, Mei's shop and Ledgerwell's office are prepared for them.\n",
      ["utilize", "use"],
    ],
    [
      "for what its placeholders stand for",
      `# Sums\n\n${MATHS.repeat(3)}Numerous people utilize it for the sums they make.\n`,
      ["utilize", "use"],
    ],
    [
      "for a connective the chapter repeats",
      `# Tea\n\n${"The tea is hot because it was made just now. ".repeat(6)}\n\nPeople drink it because it is hot.\n`,
      ["it because it", "it, as it"],
    ],
  ])("%s", (_, markdown, [hard = "", plain = ""]) => {
    const plan = planChapter(markdown, "beginner").filter(({ text }) => text.includes(hard));
    const answers = Object.fromEntries(
      plan.flatMap(({ questions }) =>
        questions.map(({ key, passage }) => [key, toOpenText(passage.text).replace(hard, plain)]),
      ),
    );
    expect(plan.map((block) => composeBlock(block, answers)?.block.writer)).toEqual(["model"]);
  });
});

describe("a block on its own", () => {
  test.each(LEVELS)("is composed as the whole chapter has it, at %s level", (level) => {
    const plan = planChapter(CHAPTER, level);
    const answers = level === "advanced" ? {} : answersTo(plan);
    const whole = adaptChapter(CHAPTER, level, { answers, additions: false });
    for (const planned of plan) {
      const inWhole = whole.blocks.find(({ id }) => id === planned.id);
      const { output, ...told } = inWhole as NonNullable<typeof inWhole>;
      expect(composeBlock(planned, answers)).toEqual({
        block: told,
        markdown: whole.markdown.slice(output.start, output.end),
      });
    }
  });

  test("travels between threads and still composes", () => {
    const plan = planChapter(CHAPTER, "beginner");
    const answers = answersTo(plan);
    expect(structuredClone(plan).map((block) => composeBlock(block, answers))).toEqual(
      plan.map((block) => composeBlock(block, answers)),
    );
  });
});

describe("what is asked", () => {
  test("leaves out what is too short, another language, or no prose", () => {
    const markdown =
      "# Numerous people utilize a long heading here\n\nToo short.\n\n```\nnumerous people utilize a code block here\n```\n\nNumerous people utilize a kettle each morning.\n\nMost of them are at home and have the time for it.\n\nDer Tee ist nicht mit Milch, und die Kanne steht auf dem Tisch.\n";
    const asked = planChapter(markdown, "beginner").flatMap(({ questions }) => questions);
    expect(asked.map(({ passage }) => passage.text)).toEqual([
      "Numerous people utilize a kettle each morning.",
      "Most of them are at home and have the time for it.",
    ]);
  });

  test("names the chapter's own terms that a passage holds", () => {
    const plan = planChapter(CHAPTER, "beginner");
    expect(plan[1]?.questions[0]?.terms).toEqual(["price"]);
  });

  test("nothing of a chapter in another language", () => {
    expect(
      planChapter(
        "# Tee\n\nDer Tee ist nicht mit Milch, und die Kanne steht auf dem Tisch in der Küche.\n",
        "beginner",
      ),
    ).toEqual([]);
  });
});

test("answers that bring a chapter out of the order of levels give way", () => {
  const markdown =
    "# Tea\n\nThe tea on the big plate in the old house by the sea is hot now and so is the pot.\n\n" +
    "The milk on the small shelf in the dark barn by the road is cold now and so is the jug.\n";
  const plan = planChapter(markdown, "beginner");
  const longer = (text: string) => text.replace("house", "building").replace("barn", "stable");
  const questions = plan.flatMap((block) => block.questions);
  const answers = Object.fromEntries(questions.map(({ key, passage }) => [key, longer(passage.text)]));
  expect(plan.map((block) => composeBlock(block, answers)?.block.writer)).toEqual(["model", "model"]);
  const { blocks } = adaptChapter(markdown, "beginner", { answers });
  expect(blocks.map(({ writer: by }) => by)).not.toContain("model");
});
