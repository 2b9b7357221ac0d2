// @vitest-environment node
import { expect, test } from "vitest";
import { listSources, type Node, walk } from "../test/source-files.ts";

/** What is the same in every language: names, formats, what people type as an example of syntax. */
const SAME_EVERYWHERE = new Set([
  "(Ctrl K)",
  "Growth Guide",
  "· Growth Guide",
  "Markdown",
  "CSV",
  "timeZone",
]);

/** Attributes and members whose text somebody reads or hears. */
const SPOKEN =
  /^(?:aria-label|aria-valuetext|aria-roledescription|title|alt|placeholder|label|hint|intro|heading|missing|name|what|verb|facts)$/;

/** Modules that hold text in the language of chapters, names of people, or what developers alone see. */
const NOT_INTERFACE = new Set([
  "app/pages/live-sample.tsx",
  "app/pages/ui-page.tsx",
  "auth/local-sign-in-form.tsx",
  "features/reader/aloud/sentences-of.ts",
  "features/reader/containers/callout-kinds.ts",
]);

/** Classes that mean a side of the screen; `left-1/2` is its middle from both. */
const PHYSICAL =
  /(?<=["'`\s:])-?(?:[mp][lr]-[\w[\]./]+|(?:left|right)-(?!1\/2)[\w[\]./]+|text-(?:left|right)|(?:border|rounded)-[lr](?:-[\w[\]./]+)?|float-(?:left|right))(?=["'`\s])/g;

const sources = listSources().filter(({ path }) => !/^(?:words|language)\//.test(path));

test("all text is in the catalog", () => {
  const loose = sources
    .filter(({ path }) => !NOT_INTERFACE.has(path))
    .flatMap(({ path, code }) => {
      const texts: string[] = [];
      walk(path, code, (node, inside) => {
        const text = textOf(node);
        if (text === undefined || !/\p{L}{2}/u.test(text) || SAME_EVERYWHERE.has(text.trim())) return;
        if (node.type === "JSXText" || (isShown(node, inside) && !isForMachines(inside)))
          texts.push(`${path}: ${text.trim()}`);
      });
      return texts;
    });
  expect(loose).toEqual([]);
});

test("no words are read when a module is loaded: the language may change", () => {
  const early = sources.flatMap(({ path, code }) => {
    const areas = new Set<unknown>();
    const places: string[] = [];
    walk(path, code, (node, inside) => {
      if (
        node.type === "ImportDeclaration" &&
        /\/words\/[a-z]+\.ts$/.test(textOf(node["source"] as Node) ?? "")
      )
        for (const { local } of node["specifiers"] as { local: Node }[]) areas.add(local["name"]);
      const object = node.type === "MemberExpression" ? (node["object"] as Node) : undefined;
      if (object?.type !== "Identifier" || !areas.has(object["name"])) return;
      if (!inside.some(({ type }) => /Function|ClassBody/.test(type)))
        places.push(`${path}: ${code.slice(node.start, node.start + 40)}`);
    });
    return places;
  });
  expect(early).toEqual([]);
});

test("numbers and dates are written by the formats that know the language", () => {
  const others = sources
    // Numbers of a drawing, not of a sentence.
    .filter(({ path }) => path !== "features/reader/grades/step-path.ts")
    .filter(({ code }) => /\.(?:toLocale(?:Date|Time)?String|toFixed)\(/.test(code));
  expect(others.map(({ path }) => path)).toEqual([]);
});

test("the layout follows the direction of the language", () => {
  const physical = sources.flatMap(({ path, code }) =>
    [...code.matchAll(PHYSICAL)].map(([name]) => `${path}: ${name}`),
  );
  expect(physical).toEqual([]);
});

/** The text of a node that is one; undefined for any other. */
function textOf(node: Node): string | undefined {
  if (node.type === "JSXText" || (node.type === "Literal" && typeof node["value"] === "string"))
    return String(node["value"]);
  if (node.type === "TemplateElement") return (node["value"] as { cooked: string }).cooked;
  return undefined;
}

/** Whether a text is what an element shows, an attribute says, or a sentence of any kind. */
function isShown(node: Node, inside: readonly Node[]): boolean {
  const text = textOf(node) ?? "";
  if (/^[“"]?\p{Lu}\p{Ll}*['’]?\p{Ll}* \S/u.test(text)) return true;
  const holder = inside.findLast(
    ({ type }) =>
      !/^(?:TemplateLiteral|ConditionalExpression|LogicalExpression|JSXExpressionContainer)$/.test(type),
  );
  if (holder?.type === "JSXElement" || holder?.type === "JSXFragment") return !isCondition(node, inside);
  return (
    holder?.type === "JSXAttribute" &&
    SPOKEN.test(String((holder["name"] as Node)["name"])) &&
    /\p{Lu}|\s/u.test(text)
  );
}

/** Whether a text is what something is compared with. */
function isCondition(node: Node, inside: readonly Node[]): boolean {
  return inside.some((around) => around["test"] === node);
}

/** Texts of errors are for whoever reads a log; those of a module's beginning and of types are names. */
function isForMachines(inside: readonly Node[]): boolean {
  return inside.some(
    (node) =>
      /^(?:ImportDeclaration|ImportExpression|TSLiteralType|ThrowStatement)$/.test(node.type) ||
      (node.type === "NewExpression" &&
        /Error|Exception|Failure/.test(String((node["callee"] as Node)["name"]))) ||
      (node.type === "CallExpression" && (node["callee"] as Node).type === "Super"),
  );
}
