import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fromRoot } from "./bootstrap/paths.mjs";

/** @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk what Vite's manifest says of one */
/** @typedef {Record<string, Chunk>} Manifest */
/** @typedef {{ slug: string, markdown: string }} Chapter */
/** @typedef {{ chunks: string[], styles: string[] }} Parts */

const web = fromRoot("apps/web");
const dist = join(web, "dist");
const drawing = join(web, "node_modules/.prerender");

/** What each page drawn beforehand needs beyond the first load, by the modules that the app imports for it. */
const MODULES = {
  landing: ["src/app/pages/landing-page.tsx", "src/app/pages/live-sample.tsx"],
  playbook: ["src/features/playbook/playbook-page.tsx"],
  chapter: ["src/app/pages/chapter-page.tsx"],
};

/** The local sign-in says on every page that it is one: its pages are drawn apart. */
const SIGN_INS = ["local", "none"];

/**
 * Draws the pages that need nobody to be signed in, into `apps/web/dist/.pages/<sign-in>`: their words are on the
 * screen before any script is. The server sends them; the app takes over from what it finds there.
 * @returns {Promise<number>} how many pages were drawn
 */
export async function prerender() {
  const { renderPage } = await buildDrawing();
  const { readPlaybook } = await import(
    pathToFileURL(fromRoot("apps/server/src/features/chapter/playbook.ts")).href
  );
  /** @type {{ chapters: Chapter[] }} */
  const { chapters } = await readPlaybook(fromRoot("apps/server/playbook"));
  const template = readFileSync(join(dist, "index.html"), "utf8");
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const summaries = chapters.map(({ markdown: _, ...summary }) => summary);
  const pages = [
    { path: "/", file: "index.html", modules: MODULES.landing, data: {} },
    { path: "/read", file: "read.html", modules: MODULES.playbook, data: { chapters: summaries } },
    ...chapters.map((chapter) => ({
      path: `/read/${chapter.slug}`,
      file: `read/${chapter.slug}.html`,
      modules: MODULES.chapter,
      data: { chapter, chapters: summaries },
    })),
  ];
  for (const kind of SIGN_INS) {
    const config = { auth: { kind }, version: "", hasModel: false };
    for (const { path, file, modules, data } of pages) {
      const drawn = await renderPage(path, { config, data });
      const parts = partsOf(manifest, modules);
      write(join(dist, ".pages", kind, file), compose(template, { path, drawn, parts, data }));
    }
  }
  rmSync(drawing, { recursive: true, force: true });
  return pages.length * SIGN_INS.length;
}

/** The app as a module for Node. */
async function buildDrawing() {
  const { build } = await import(createRequire(join(web, "package.json")).resolve("vite"));
  await build({
    root: web,
    logLevel: "warn",
    build: { ssr: "src/prerender.tsx", outDir: drawing, emptyOutDir: true, manifest: false },
  });
  return import(pathToFileURL(join(drawing, "prerender.js")).href);
}

/**
 * Some modules' chunks, and the style sheets of the whole page with it, by their names in the build.
 * @param {Manifest} manifest @param {string[]} modules
 * @returns {Parts}
 */
function partsOf(manifest, modules) {
  /** @type {Set<string>} */
  const chunks = new Set();
  /** @type {Set<string>} */
  const styles = new Set();
  /** @param {string} name */
  const visit = (name) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The web app's build has no chunk for ${name}.`);
    if (chunks.has(chunk.file)) return;
    chunks.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of ["index.html", ...modules]) visit(name);
  return { chunks: [...chunks], styles: [...styles] };
}

/**
 * A whole page: its styles inside it, so that nothing has to be fetched before its first frame. React puts what belongs
 * into the head in front of what it draws.
 * @param {string} template
 * @param {{ path: string, drawn: string, parts: Parts, data: object }} page
 * @returns {string}
 */
function compose(template, { path, drawn, parts: { chunks, styles }, data }) {
  const [, title = "", body] = /^((?:<title>[^<]*<\/title>)?)([\s\S]*)$/.exec(drawn) ?? [];
  const css = styles.map((file) => readFileSync(join(dist, file), "utf8")).join("\n");
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const early = chunks
    .filter((file) => !template.includes(file))
    .map((file) => `  <link rel="modulepreload" crossorigin href="/${file}">\n  `);
  // Known, so that no chunk waits for its styles, but never applied: they are inside the page already.
  const known = styles.map(
    (file) => `<link rel="stylesheet" media="not all" crossorigin href="/${file}">\n    `,
  );
  return template
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace(/ *<link rel="stylesheet"[^>]*>\n/g, "")
    .replace("</head>", () => `  <style>${css}</style>\n  ${early.join("")}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root" data-drawn="${path}">${body}</div>`)
    .replace("</body>", () => {
      return `  <script type="application/json" id="page-data">${json}</script>\n    ${known.join("")}</body>`;
    });
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[1] === import.meta.filename) {
  await prerender();
  // The pages' caches would keep the process for minutes.
  process.exit();
}
