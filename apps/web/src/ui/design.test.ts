// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSources } from "../test/source-files.ts";

const SOURCES = join(import.meta.dirname, "..");

/** Where a colour may be said: the tokens, the mark itself, a meta element and a file that stands on its own. */
const MAY_NAME_COLOURS = new Set([
  "ui/tokens.css",
  "ui/mark.tsx",
  "ui/theme.ts",
  "features/reader/export/to-html.ts",
]);

/** No pieces to look at: what holds the others together, and whole pages. */
const NOT_SHOWN = new Set(["page-failure.tsx", "page-heading.tsx", "toasts.tsx", "when-idle.tsx"]);

test("colours are said in the tokens and only named everywhere else", () => {
  const sheets = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => ({
      path: path.replaceAll("\\", "/"),
      code: readFileSync(join(SOURCES, path), "utf8"),
    }));
  const loose = [...listSources(), ...sheets]
    .filter(({ path }) => !MAY_NAME_COLOURS.has(path))
    .flatMap(({ path, code }) =>
      [...code.matchAll(/(?<=[\s"':[(])(?:#[\da-f]{3,8}\b(?=["';\s])|(?:rgba?|hsla?|oklch)\()/gi)].map(
        ([colour]) => `${path}: ${colour}`,
      ),
    );
  expect(loose).toEqual([]);
});

test("the page of all pieces shows every one there is", () => {
  const page = readFileSync(join(SOURCES, "app/pages/ui-page.tsx"), "utf8");
  const missing = readdirSync(join(SOURCES, "ui"))
    .filter((file) => /^[^.]+\.tsx$/.test(file) && !NOT_SHOWN.has(file))
    .filter((file) => !page.includes(`/ui/${file}"`));
  expect(missing).toEqual([]);
});
