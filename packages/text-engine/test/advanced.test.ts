import { describe, expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

const advanced = (text: string): string => adaptChapter(text, "advanced", { additions: false }).markdown;

/** Sentences whose joining makes up for what a test drops, so that the grade does not fall below the original's. */
const BALLAST =
  " They are old friends from the town. However, they are the owners of two shops. Each of them is open all day. However, none of them is full.";

describe("fillers go where they say nothing", () => {
  test.each([
    ["You can just call it with the whole list of names.", "You can call it"],
    ["It is actually a list that holds the names of all owners.", "It is a list"],
    ["It is really a name that the owners gave the shop.", "It is a name"],
    ["The answer is, indeed, hidden behind the second door.", "The answer is hidden"],
    ["It is worth noting that the price falls in the second year.", "The price falls"],
    ["Keep in mind that the price falls in the second year.", "The price falls"],
    ["In fact, the list holds the names of all owners.", "The list holds"],
    ["The list does not actually hold the names of all owners.", "does not hold"],
    ["We have actually seen the names of all owners.", "We have seen"],
    ["You'll definitely want to see the names of all owners.", "You'll want"],
    ["They can indeed read the names of all owners.", "They can read"],
    ["It could potentially rain on the day of the opening.", "It could rain"],
  ])("%s", (sentence, expected) => {
    const kept =
      "They do not see that the actual shop is actual, actually, so that it could not potentially be worth noting, nor do they keep it in mind or indeed really, in fact, nor definitely.";
    expect(advanced(`${sentence}${BALLAST}\n\n${kept}\n`)).toContain(expected);
  });
});

describe("words that limit, deny or tell the time stay", () => {
  test.each([
    "It is not just a list that holds the names of all owners.",
    "We just built a project that holds the names of all owners.",
    "They do not visit the second shop in the old town very often.",
    "The shop needs no name but rather better bread for its guests.",
    "It is a bit slow where the list holds the names of all owners.",
    "It works just like the list that holds the names of all owners.",
  ])("%s", (sentence) => {
    expect(advanced(`${sentence}${BALLAST}\n`)).toContain(sentence.slice(0, -1));
  });
});

describe("two short statements that belong together become one", () => {
  test.each([
    ["The tool is fast and small. However, it needs a lot of power.", "small; however, it needs"],
    ["The tool is fast and small. But it needs a lot of power.", "small, but it needs"],
    [
      "The tool is slow at each door. This means that it waits for its owner.",
      "door, which means that it waits",
    ],
    ["The tool is slow at each door. This is because its owner wants to rest.", "door because its owner"],
    ["The list holds all owners. It is written by hand each morning.", "owners; it is written"],
  ])("%s", (text, expected) => {
    expect(advanced(`${text}\n`)).toContain(expected);
  });

  test.each([
    "Does the tool stop at each door? It is written on the wall.",
    "The tool, which is small, stops: it waits. It is written on the wall.",
    "The tool is slow at each door. This second tool is written off.",
    "The tool is slow at each door. It seems that its owner is asleep.",
    "The tool is slow at each door. It is essential to wake its owner.",
  ])("but not %s", (text) => {
    expect(advanced(`${text}\n`)).toContain(text);
  });
});

test("a chapter keeps its vocabulary: a word that would vanish is given back", () => {
  const chapter = `The owners look at the price of bread each month.${BALLAST}\n`;
  expect(advanced(chapter)).toContain("look at the price");
  expect(advanced(`${chapter}\nThey look for a second shop.\n`)).toContain("examine the price");
});

test("a word the chapter repeats in its signposts alone is none of its terms", () => {
  const chapter = "Note that the shop is open and has a large oven for bread.\n\n".repeat(6);
  expect(advanced(`${chapter}They took a note of it.${BALLAST}\n`)).not.toContain("Note that");
});
