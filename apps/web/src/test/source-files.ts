import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "vite";

/** A node of a parsed module; `inside` are the nodes around it, the nearest last. */
export type Node = { type: string; start: number; [member: string]: unknown };
export type Visit = (node: Node, inside: readonly Node[]) => void;

const SOURCES = join(import.meta.dirname, "..");

/** The app's own modules, by their paths from `src` on: no tests, and nothing that only tests use. */
export function listSources(): { path: string; code: string }[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^test[\\/]/.test(path))
    .map((path) => ({
      path: relative(SOURCES, join(SOURCES, path)).replaceAll("\\", "/"),
      code: readFileSync(join(SOURCES, path), "utf8"),
    }));
}

/** Walks through a module from its beginning to its end. */
export function walk(path: string, code: string, visit: Visit): void {
  const around: Node[] = [];
  const enter = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(enter);
    else if (isNode(value)) {
      visit(value, around);
      around.push(value);
      Object.values(value).forEach(enter);
      around.pop();
    }
  };
  enter(parseSync(path, code).program);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
