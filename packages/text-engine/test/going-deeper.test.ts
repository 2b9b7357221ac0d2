import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

const FILL =
  "Guests come early and stay for an hour, and most of them come back in the same week. Bread that is left over in the evening goes to the school next door, where it is eaten on the following day. ".repeat(
    6,
  );

function promptsOf(section: string): string[] {
  const chapter = adaptChapter(`# The shop\n\n${FILL}\n\n${section}\n\n${FILL}\n`, "advanced");
  const added = chapter.blocks.find(({ id }) => id.includes("kind=going-deeper"));
  return chapter.markdown
    .slice(added?.output.start, added?.output.end)
    .split("\n")
    .filter((line) => /^> [^*]/.test(line))
    .map((line) => line.slice(2));
}

test("a formula is asked about by what it gives and by what it divides by", () => {
  const section =
    "## The size of the queue\n\n$$\nq = \\frac{j}{g}\n$$\n\nwhere $q$ is the length of the queue, $j$ the people who join and $g$ the share who leave.";
  expect(promptsOf(section)[0]).toMatch(
    /^What does the formula for \$q\$ under “The size of the queue” say when \$g\$ is /,
  );
});

test("a formula of matrices is asked about by their shapes", () => {
  const section =
    "## The layer\n\n$$\n\\mathbf{H} = f(\\mathbf{X} \\mathbf{W})\n$$\n\nwhere $\\mathbf{H}$ is the output and $\\mathbf{X}$ the input of the layer.";
  expect(promptsOf(section)[0]).toContain("shapes");
});

test("a formula whose quantities the text does not name keeps the question about its assumptions", () => {
  const section =
    "## The limit\n\n$$\n\\lim_{k \\to 0} A(k) = B\n$$\n\nThe limit is reached early in the day.";
  expect(promptsOf(section)[0]).toContain("the formula under “The limit”");
});

test("code is asked about by a name that the text and the code share", () => {
  const section =
    "## Opening the door\n\nThe call of `open_door` waits for the key, and `open_door` returns at once if there is none.\n\n```py\nkey = 3\nopen_door(key)\n```";
  expect(promptsOf(section)[0]).toContain("`open_door`");
});

test("code of which the text names nothing is left alone", () => {
  const section = "## Opening the door\n\nThe door opens with a key.\n\n```sh\ncargo new door\n```";
  expect(promptsOf(section).join(" ")).not.toContain("code under");
});

test("two terms are asked about together", () => {
  const section =
    "## Terms\n\nA **shelf life** is the number of days for which bread can be sold. A **rest** is the bread that nobody has bought in the evening.";
  const prompts = promptsOf(section).join(" ");
  expect(prompts).toContain("“shelf life”");
  expect(prompts).toContain("“rest”");
});

test("a section is asked about with a term that stands in it", () => {
  const section =
    "## Keeping bread\n\nThe *proving basket* keeps its form. Without it bread runs flat on the stone. A proving basket lasts for years.\n\n## Selling bread\n\nIt is sold in the morning.";
  expect(promptsOf(section).join(" ")).toMatch(
    /“Keeping bread”[^?]*“proving basket”|“proving basket”[^?]*“Keeping bread”/,
  );
});

test("a table of words is asked for what is missing, a table of numbers for what is doubtful", () => {
  const words =
    "## Marks\n\nThe marks stand here.\n\n| mark | use |\n| --- | --- |\n| dot | end |\n| dash | break |";
  const numbers =
    "## Sales\n\nThe sales stand here.\n\n| month | loaves |\n| --- | ---: |\n| May | 12 |\n| June | 20 |";
  expect(promptsOf(words)[0]).toContain("missing");
  expect(promptsOf(numbers)[0]).toContain("doubt");
});

test("a section without such a term is asked about with the code or the formula its text returns to", () => {
  const section =
    "## Keeping bread\n\nThe function `rest` gives what is left. Without `rest` nobody knows it.\n\n## Selling bread\n\nThe rate $r_0$ is low in May. A low $r_0$ is a bad sign.";
  expect(promptsOf(section).join("\n")).toMatch(
    /“Keeping bread” take for granted about `rest`[^]*\$r_0\$ in “Selling bread”/,
  );
});

test("asks nothing of a section that only says what is to come", () => {
  const goals = "## What you will learn\n\n- How bread is kept\n- What bread costs\n\n";
  const prose =
    "## Keeping bread\n\nBread keeps for a week in a dry box. Nobody knows why.\n\n## Selling bread\n\nA shop sells bread in May.\n";
  expect(promptsOf(goals + prose).join("\n")).not.toContain("What you will learn");
});
