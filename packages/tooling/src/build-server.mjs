import { existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { fromRoot } from "./bootstrap/paths.mjs";

const server = fromRoot("apps/server");

/** Packages left out of the bundle: natives, data read from their own folder, and what only development needs. */
const LEFT_OUT = [
  "@growth-guide/embedded-postgres",
  "pg-native",
  "pino-pretty",
  "piscina",
  "swagger-ui-dist",
];

/** Of those, what production runs with. */
export const RUN_WITH = ["piscina"];

/** Large CommonJS packages that the engine, not the server, depends on. */
export const ENGINE_DATA = ["wink-eng-lite-web-model", "wink-nlp"];

/** The server, and the commands a production image has beside it. */
const PROGRAMS = ["main.ts", "migrate.ts", "backup.ts", "restore.ts"];

/** CommonJS inside an ES module bundle still asks for `require`. */
const REQUIRE_BANNER =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/**
 * Bundles the server to `apps/server/dist`: one file for each program and each worker, and their shared chunks.
 * @returns {Promise<void>}
 */
export async function buildServer() {
  removeBundle(join(server, "dist"));
  await build({
    entryPoints: [...PROGRAMS, ...listWorkers()].map((file) => join(server, "src", file)),
    outdir: join(server, "dist"),
    outbase: join(server, "src"),
    entryNames: "[name]",
    // Beside main.js: modules find files by addresses relative to themselves, as deep below apps/server as src is.
    chunkNames: "[name]-[hash]",
    bundle: true,
    format: "esm",
    splitting: true,
    platform: "node",
    target: "node22",
    sourcemap: true,
    logLevel: "warning",
    banner: { js: REQUIRE_BANNER },
    external: LEFT_OUT,
    plugins: [linkedFrom(fromRoot("packages/text-engine"), ENGINE_DATA), requireBuiltins],
  });
}

/** Modules started as worker threads: named *.worker.ts, loaded by URL, so no import leads to them. */
function listWorkers() {
  return readdirSync(join(server, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".worker.ts"),
  );
}

/** The declarations in dist/types stay: other projects' type checks read them. @param {string} dist */
function removeBundle(dist) {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) {
    if (!name.endsWith("types")) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

/**
 * Leaves packages out of the bundle that only another workspace package can see, by pointing the bundle
 * at that package's own copy.
 * @param {string} owner the folder of the package that lists them
 * @param {string[]} names
 * @returns {import("esbuild").Plugin}
 */
function linkedFrom(owner, names) {
  const resolve = createRequire(join(owner, "package.json")).resolve;
  return {
    name: "linked-from",
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`^(?:${names.join("|")})$`) }, ({ path }) => ({
        path: relative(join(server, "dist"), resolve(path)).replaceAll("\\", "/"),
        external: true,
      }));
    },
  };
}

/**
 * Modules of Node itself whose names an `import` looks up all at once. One of them is a getter that loads something large:
 * a WebSocket client behind `node:http`. Required, they cost a tenth: 25 ms of a start.
 */
const BUILTINS_WITH_GETTERS = /^(?:node:)?(?:http|util|fs)$/;

/** @type {import("esbuild").Plugin} */
const requireBuiltins = {
  name: "require-builtins",
  setup(builder) {
    builder.onResolve({ filter: BUILTINS_WITH_GETTERS }, ({ path, namespace }) =>
      namespace === "builtin" ? { path, external: true } : { path, namespace: "builtin" },
    );
    builder.onLoad({ filter: /^/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

if (process.argv[1] === import.meta.filename) await buildServer();
