import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";
import { fromRoot } from "../src/bootstrap/paths.mjs";

/** Which other features a feature of the server may use; one that is not named here may use `user` alone. */
const USABLE: Record<string, string[]> = {
  user: [],
  strategy: ["user", "business"],
  content: ["user", "business", "strategy"],
  // An account is connected with a business.
  "social-account": ["user", "business"],
  // The export of everything of a person reads what every other feature keeps.
  account: [
    "user",
    "business",
    "strategy",
    "content",
    "social-account",
    "chapter",
    "personalization",
    "api-key",
    "webhook",
  ],
};

/** What one feature of the server may take from another, how its rows are read included: never its doors. */
const SHARED_ROLE = /(?:\.(?:queries|service|procedure)|-rows)\.ts$/;

test("features of the server lean on each other in one direction, and never on each other's doors", () => {
  const wrong = importsBelow("apps/server/src/features").filter(({ from, to }) => {
    const [feature = "", other = ""] = [from, to].map((path) => path.split("/")[0]);
    const inside = other === feature || other === "..";
    return !inside && !((USABLE[feature] ?? ["user"]).includes(other) && SHARED_ROLE.test(to));
  });
  expect(wrong).toEqual([]);
});

test("features of the web app do not know each other, nor the app around them", () => {
  const wrong = importsBelow("apps/web/src").filter(({ from, to }) => {
    const [, feature = ""] = /^features\/([^/]+)\//.exec(from) ?? [];
    return (
      feature !== "" &&
      (/^app\//.test(to) || (to.startsWith("features/") && !to.startsWith(`features/${feature}/`)))
    );
  });
  expect(wrong).toEqual([]);
});

test("the web app's ui knows nothing of features", () => {
  const wrong = importsBelow("apps/web/src").filter(
    ({ from, to }) => from.startsWith("ui/") && /^(?:features|app)\//.test(to),
  );
  expect(wrong).toEqual([]);
});

/** Relative imports of a folder's source files, as paths below that folder; what lies outside begins with "..". */
function importsBelow(folder: string): { from: string; to: string }[] {
  const sources = listSources(fromRoot(folder));
  return sources.flatMap((from) =>
    [...readFileSync(join(fromRoot(folder), from), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(
      ([, path = ""]) => ({ from, to: posix.normalize(posix.join(dirname(from), path)) }),
    ),
  );
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith("test/"));
}
