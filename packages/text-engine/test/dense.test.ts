import { describe, expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

/** A sentence on its own at advanced: no order of grades holds anything back. */
const dense = (text: string): string =>
  adaptChapter(text, "advanced", { additions: false, sentence: true }).markdown;

describe("announcements and empty statements go", () => {
  test.each([
    [
      "It is worth noting that, in general, prices basically tend to rise.",
      "In general, prices tend to rise.",
    ],
    ["The truth of the matter is that the shop is old.", "The shop is old."],
    ["To be honest, the shop is old.", "The shop is old."],
    ["They say that it is actually the case that the shop is old.", "They say that the shop is old."],
    ["It is usually the case that the shop is old.", "Usually, the shop is old."],
    ["(Note that the shop is old.)", "(The shop is old.)"],
    ["It is of course possible to wait.", "It is possible to wait."],
    ["The owner saves time by simply closing the door.", "The owner saves time by closing the door."],
  ])("%s", (sentence, expected) => {
    expect(dense(sentence)).toBe(expected);
  });

  test.each([
    "It is not the case that the shop is old.",
    "In the town, it is often the case that the shop is old.",
    "Personally, the owner likes it.",
    "It can be shown that the shop is old.",
    "It is difficult to completely and utterly destroy.",
    "They saved it by just closing one door.",
    "Just closing the door has saved a lot.",
    "If you want to sell it, then you keep it.",
    "They wish to correct in order to have it.",
    "It holds around periods of time change.",
    "They sold most or all of the parts.",
    "This is a rule that we want to cross the line.",
    "There are two doors – one in the shop, which is the first of the row.",
  ])("but not %s", (sentence) => {
    expect(dense(sentence)).toBe(sentence);
  });
});

describe("what was turned inside out gets its plain order back", () => {
  test.each([
    ["It was in 1830 that the line opened to the public.", "In 1830 the line opened to the public."],
    ["It is at this point that the owners lose heart.", "At this point, the owners lose heart."],
    ["What we did was set up a short call.", "We set up a short call."],
    ["What we do instead is draw a sample.", "Instead, we draw a sample."],
    ["What we are going to do now is look at a shop.", "Now, we are going to look at a shop."],
    ["What you need is a second shop.", "You need a second shop."],
    ["The reason why prices rise is that costs go up.", "Prices rise because costs go up."],
    ["The reason they left is partly that it was wet.", "They left partly because it was wet."],
  ])("%s", (sentence, expected) => {
    expect(dense(sentence)).toBe(expected);
  });

  test.each([
    "It was in a shop that the owner had built.",
    "What they did was wrong.",
    "What we did was set up a call and send a list.",
    "What you need is not a second shop.",
    "The reason why prices do not rise is that costs fall.",
    "The main reason why prices rise is that costs go up.",
    "The way in which they open it is by means of a key.",
  ])("but not %s", (sentence) => {
    expect(dense(sentence)).toBe(sentence);
  });
});

describe("what only says that something is there gives way to what is said of it", () => {
  test.each([
    ["There are many shops that sell bread.", "Many shops sell bread."],
    ["There are two shops that are closed.", "Two shops are closed."],
    ["This is something that takes time.", "This takes time."],
  ])("%s", (sentence, expected) => {
    expect(dense(sentence)).toBe(expected);
  });

  test.each([
    "There are shops that sell bread.",
    "There are many shops that sell bread and that open early.",
    "There are many shops that we know.",
    "This is not something that takes time.",
  ])("but not %s", (sentence) => {
    expect(dense(sentence)).toBe(sentence);
  });
});

describe("a verb that hides says it itself", () => {
  test.each([
    ["This has the effect of changing the price.", "This changes the price."],
    ["They know how to go about solving it.", "They know how to solve it."],
    ["The town gave its approval to the plan.", "The town approved the plan."],
    ["They met for the purpose of ending it.", "They met to end it."],
  ])("%s", (sentence, expected) => {
    expect(dense(sentence)).toBe(expected);
  });

  test.each(["This has the effect of changing and closing it.", "They conducted a thorough analysis of it."])(
    "but not %s",
    (sentence) => {
      expect(dense(sentence)).toBe(sentence);
    },
  );
});

test("a word that is given back costs its sentence nothing else", () => {
  const names = Array.from(
    { length: 75 },
    (_, at) => `shop${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10)]}`,
  );
  const many = names.map((name, at) => `The ${name} sells a ${name.replace("shop", "cup")}${at}.`).join(" ");
  const text = `The owners basically like the bread, and they keep it in order to sell it.\n\n${many}`;
  expect(adaptChapter(text, "advanced", { additions: false }).markdown).toContain(
    "The owners basically like the bread, and they keep it to sell it",
  );
});
