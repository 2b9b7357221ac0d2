import type { Root } from "hast";
import { expect, test } from "vitest";
import { markTerms, type Term } from "./mark-terms.ts";
import { termsOf } from "./terms-of.ts";

const term = (word: string): Term => ({ word, definition: "…", source: "chapter" });

/** A paragraph of texts and of elements with one text, marked, in short. */
function marked(words: string[], ...parts: (string | [tagName: string, text: string])[]): string {
  const tree: Root = {
    type: "root",
    children: parts.map((part) =>
      typeof part === "string"
        ? { type: "text", value: part }
        : { type: "element", tagName: part[0], properties: {}, children: [{ type: "text", value: part[1] }] },
    ),
  };
  markTerms(words.map(term))(tree);
  return tree.children.map(show).join("");
}

function show(node: Root["children"][number]): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const content = node.children.map(show).join("");
  return node.tagName === "dfn"
    ? `{${String(node.properties["dataTerm"])}:${content}}`
    : `<${node.tagName} ${content}>`;
}

test("the first mention is marked, and no other", () => {
  expect(marked(["churn"], "The churn is churn.")).toBe("The {0:churn} is churn.");
});

test("a term is marked inside emphasis, and over a line break", () => {
  expect(marked(["fixed cost"], "A ", ["strong", "fixed\ncost"], " is")).toBe(
    "A <strong {0:fixed\ncost}> is",
  );
});

test.each(["code", "a", "h2", "pre"])("nothing is marked in %s", (tagName) => {
  expect(marked(["churn"], [tagName, "churn"], " and churn")).toBe(`<${tagName} churn> and {0:churn}`);
});

test("parts of words are not terms, and signs in terms mean themselves", () => {
  expect(marked(["rate", "R&D (net)"], "rates, corporate rate, R&D (net)")).toBe(
    "rates, corporate {0:rate}, {1:R&D (net)}",
  );
});

test("a block's terms are written as its text writes them; what cannot be marked is left out", () => {
  const entry = { term: "churn", definition: "d", source: "chapter" as const };
  const glossary = [
    { ...entry, firstUse: { blockId: "b1", output: { start: 4, end: 9 } } },
    { ...entry, firstUse: null },
  ];
  expect([...termsOf(glossary, "The Churn.")]).toEqual([
    ["b1", [{ word: "Churn", definition: "d", source: "chapter" }]],
  ]);
});
