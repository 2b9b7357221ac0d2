import { expect, test } from "vitest";
import { focusBeside } from "./focus-beside.ts";

/** A page with a row for each name, of two buttons each; the focus is on the second button of `focused`. */
function aList(names: string[], focused: string): void {
  const rows = names.map(
    (name) => `<li id="${name}"><button>Edit ${name}</button><button>Remove ${name}</button></li>`,
  );
  document.body.innerHTML = `<h1 tabindex="-1">Posts</h1><ul>${rows.join("<hr>")}</ul><button>Elsewhere</button>`;
  document.querySelector<HTMLElement>(`#${focused} button:last-child`)?.focus();
}

const focus = () => document.activeElement?.textContent;

test.each([
  { names: ["one", "two", "three"], removed: "two", to: "Remove three" },
  { names: ["one", "two"], removed: "two", to: "Remove one" },
  { names: ["one"], removed: "one", to: "Posts" },
])("of $names, with $removed gone, the focus is on $to", async ({ names, removed, to }) => {
  aList(names, removed);
  focusBeside(1000);
  document.querySelector(`#${removed}`)?.remove();
  await expect.poll(focus).toBe(to);
});

test("who went on meanwhile stays there", async () => {
  aList(["one", "two"], "one");
  focusBeside(1000);
  const elsewhere = document.querySelector<HTMLElement>("body > button");
  elsewhere?.focus();
  document.querySelector("#one")?.remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(elsewhere);
});
