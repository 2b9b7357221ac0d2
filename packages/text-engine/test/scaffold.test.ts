import { describe, expect, test } from "vitest";
import { adaptChapter, LEVELS, type Level, type PersonalizedChapter } from "../src/index.ts";
import { wordsOf } from "../src/text/words.ts";
import { fixtureChapters } from "./fixtures.ts";

const CHAPTER = `# Repairs

A workshop earns its money by the hour, and the hours of a workshop are limited. A **bench hour** is an hour in which a mechanic works on a paid job. Every workshop sells bench hours before it sells anything else.

However, customers rarely ask for hours. They want their bicycle back. A workshop must therefore turn the bench hour into an offer that customers understand. For example, Mei sold 12 repairs on 3 May.

## The yield of a bench hour

A **yield** is the money that remains from a bench hour after parts are paid. The yield of a job is usually higher when the job is short. Long jobs fill the bench and leave little yield for the workshop.

$$
y = \\frac{p - c}{h}
$$

## Choosing jobs

A workshop should choose jobs by their yield and not by their price. Jobs with a low yield are accepted only when the bench is empty. Customers accept a clear offer more readily than a cheap one.

## Keeping the bench full

An empty bench earns nothing, and the rent of a workshop runs on regardless. Regular customers fill the bench in weeks when strangers stay away. A reminder in early spring spreads the repairs over several months, and customers are glad to avoid the queue of May.

A workshop that writes down its bench hours soon notices where they go. Half of the lost time is usually spent on looking for parts. A shelf with the ten most common parts costs less than one lost week. Mechanics should order parts on the day on which a job is accepted.

A **backlog** is the work that waits for the bench. The bench itself deserves some care as well. Tools that hang on the wall are found in a moment, and tools in a drawer are not. A mechanic who is interrupted needs several minutes to find the place again, and for this reason the telephone belongs to somebody else.

Good light costs little and saves eyes and hours alike. The floor should be swept in the evening, because a lost screw is found more easily on a clean floor. Nobody enjoys these small duties, and everybody profits from them in the week after. A list on the door reminds the last person of what is left to do.

Apprentices learn most from the jobs that go wrong. A short talk after such a job is worth more than a long lecture in winter, and nobody should be blamed for a mistake that the whole workshop could have prevented. Write the cause of the mistake on a card, hang the card above the bench, and take it down when a month has passed without a repetition. Customers, too, should be told about a mistake before they discover it themselves, because an honest call is remembered for longer than the mistake.
`;

const KINDS = ["key-points", "glossary", "worked-example", "self-check", "going-deeper"];

function additionsOf(chapter: PersonalizedChapter): Map<string, string> {
  const added = chapter.blocks.filter(({ kind }) => kind === "addition");
  return new Map(
    added.map(({ id, output }) => [
      /kind=(\S+)/.exec(id)?.[1] ?? "",
      chapter.markdown.slice(output.start, output.end),
    ]),
  );
}

function addedAt(level: Level, options = {}): string[] {
  return [...additionsOf(adaptChapter(CHAPTER, level, options)).keys()];
}

describe("what each level adds", () => {
  test("beginner: key points, something to try, questions", () => {
    expect(addedAt("beginner")).toEqual(["key-points", "worked-example", "self-check"]);
  });

  test("beginner: words to know, unless the key points have said them", () => {
    const points = { keyPoints: false };
    expect(addedAt("beginner", points)).toEqual(["glossary", "worked-example", "self-check"]);
    expect(addedAt("beginner", { ...points, glossary: false })).toEqual(["worked-example", "self-check"]);
  });

  test("advanced: questions that go deeper, naming something of the chapter", () => {
    const added = additionsOf(adaptChapter(CHAPTER, "advanced"));
    expect([...added.keys()]).toEqual(["going-deeper"]);
    expect(added.get("going-deeper")).toContain("“The yield of a bench hour”");
  });

  test.each([
    ["keyPoints", "key-points"],
    ["selfCheck", "self-check"],
    ["prompts", "worked-example"],
  ])("%s switches its own kind off", (option, kind) => {
    expect(addedAt("beginner", { [option]: false })).not.toContain(kind);
    expect(addedAt("beginner", { [option]: false }).length).toBeGreaterThan(1);
  });

  test("additions switches everything off, data included", () => {
    const chapter = adaptChapter(CHAPTER, "beginner", { additions: false });
    expect([additionsOf(chapter).size, chapter.glossary, chapter.questions]).toEqual([0, [], []]);
  });
});

describe("key points", () => {
  const points = additionsOf(adaptChapter(CHAPTER, "beginner", { prompts: false, selfCheck: false })).get(
    "key-points",
  );

  test("are sentences of the chapter", () => {
    const said = (points ?? "").split("\n").filter((line) => /^> [^*]/.test(line));
    expect(said.length).toBeGreaterThan(1);
    const prose = CHAPTER.replaceAll("*", "").replaceAll(" therefore", "");
    for (const line of said) expect(prose).toContain(line.slice(2));
  });

  test("neither lean on what stands before nor tell an example", () => {
    expect(points).not.toMatch(/However|They want|therefore|Mei|For example/);
  });

  test("come from no footnote", () => {
    const said = "A workshop sells the bench hour with the best yield to customers whose jobs are short.";
    const pointsOf = (chapter: string) => additionsOf(adaptChapter(chapter, "beginner")).get("key-points");
    expect(pointsOf(CHAPTER.replace("A workshop earns", `${said} A workshop earns`))).toContain(said);
    expect(pointsOf(`${CHAPTER.replace("limited.", "limited.[^1]")}\n[^1]: ${said}\n`)).not.toContain(said);
  });
});

describe("self-check questions", () => {
  test("ask what the chapter says, and point to the block that says it", () => {
    const chapter = adaptChapter(CHAPTER, "intermediate");
    expect(chapter.questions[0]).toMatchObject({
      question: "What is a bench hour?",
      answer: "A bench hour is an hour in which a mechanic works on a paid job.",
    });
    for (const { answer, blockId } of chapter.questions) {
      const { source } = chapter.blocks.find(({ id }) => id === blockId) ?? {};
      expect(CHAPTER.slice(source?.start, source?.end).replaceAll("*", "")).toContain(answer);
    }
  });

  test("no two have the same answer", () => {
    const answers = adaptChapter(CHAPTER, "beginner").questions.map(({ answer }) => answer.toLowerCase());
    expect(new Set(answers).size).toBe(answers.length);
  });
});

test("nothing is added into a container of the author's", () => {
  const [title, ...rest] = CHAPTER.split("\n\n");
  const text = rest.join("\n\n");
  const chapter = `:::note\n\n## Before\n\nA bench has two sides.\n\n:::\n\n${title}\n\n:::tip\n\nGo on.\n\n:::\n\n${text}`;
  const { markdown } = adaptChapter(chapter, "beginner");
  expect(markdown).toMatch(/# Repairs\n\n> \*\*Key points\*\*/);
  expect(markdown.slice(0, markdown.indexOf("# Repairs"))).not.toContain("Key points");
});

test("the meanings of a definition list, which say nothing without their terms, are no key points", () => {
  const listed = CHAPTER.replace(/^(?=[A-Z])/gm, "Term\n: ");
  expect(additionsOf(adaptChapter(CHAPTER, "beginner")).has("key-points")).toBe(true);
  expect(additionsOf(adaptChapter(listed, "beginner")).has("key-points")).toBe(false);
});

test("behind a fence that is never closed nothing is added", () => {
  const chapter = adaptChapter(`${CHAPTER}\n\`\`\`js\nlet open = true;\n`, "beginner");
  expect(additionsOf(chapter).size).toBe(0);
  expect(chapter.markdown.endsWith("```js\nlet open = true;\n")).toBe(true);
});

describe.each(fixtureChapters())("$name", ({ markdown }) => {
  test.each(LEVELS)("at %s additions stay small", (level) => {
    const chapter = adaptChapter(markdown, level);
    const added = wordsOf([...additionsOf(chapter).values()].join(" ")).length;
    expect(added).toBeLessThanOrEqual(wordsOf(markdown).length * (level === "advanced" ? 0.15 : 0.25));
  });

  test.each(LEVELS)("at %s every prompt names something of the chapter", (level) => {
    const added = additionsOf(adaptChapter(markdown, level));
    const prompts = `${added.get("worked-example") ?? ""}${added.get("going-deeper") ?? ""}`;
    for (const prompt of prompts.split("\n").filter((line) => /^> [^*]/.test(line))) {
      const [, named = "?"] = /“([^”]+)”/.exec(prompt) ?? [];
      expect(flat(markdown).toLowerCase()).toContain(named.toLowerCase());
      expect(prompt.replace(/“[^”]+”|`[^`]+`|\$[^$]+\$/g, "")).not.toMatch(/\d|\b(?:one|two|three)\b/i);
    }
  });

  test.each(LEVELS)("at %s the block a question points to holds its answer", (level) => {
    const { questions, blocks } = adaptChapter(markdown, level);
    for (const { answer, blockId } of questions) {
      const { source } = blocks.find(({ id }) => id === blockId) ?? {};
      expect(flat(markdown.slice(source?.start, source?.end))).toContain(flat(answer));
    }
  });

  test.each(LEVELS)("at %s an addition is a quote of a known kind", (level) => {
    for (const [kind, text] of additionsOf(adaptChapter(markdown, level))) {
      expect(KINDS).toContain(kind);
      for (const line of text.trim().split(/\r?\n/)) expect(line).toMatch(/^>/);
    }
  });
});

/** Words alone: without marks, line ends and the prefixes of quotes. */
function flat(text: string): string {
  return text
    .replace(/[*_`>]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
