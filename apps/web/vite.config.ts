import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineFiles } from "./scripts/offline-files.ts";
import { plainProperties } from "./scripts/plain-properties.ts";
import { preloadFonts } from "./scripts/preload-fonts.ts";

/** What the server answers itself; everything else is the app's. */
const SERVER_PATHS = [
  "/trpc",
  "/api",
  "/local-issuer",
  "/app-config.json",
  "/health",
  "/ready",
  "/openapi.json",
  "/docs",
];

/** Modules of a few lines on which nearly every page stands. */
const SHARED =
  /\/apps\/web\/src\/(?:paths\.|speculation\.|late-wish\.|language\/(?:area|formats|language-store|languages|plurals)\.|words\/(?:shell|ui|errors)\.|ui\/(?:button|class-names|notice|skeleton|page|toast-store|theme|when-idle)|auth\/auth\.|storage\/(?:json-store|keys|strings|uuid)|api\/(?:error-messages|chapter-keys|filter-answers|trpc\.)|markdown\/(?:slug|tangle|plain-text)|app\/(?:lazy-page|preload-page|palette\/palette-wish)|config-context|shortcuts\/(?:early-input|is-in-field)|features\/reader\/(?:block-text|settle-at|split-blocks|recent-chapters)\.)|\/packages\/api-client\/src\/api-links|preload-helper/;

/** The libraries every page stands on: they change rarely, and stay in the browser's cache when the app does. */
const VENDOR = /\/node_modules\/(?:react|react-dom|scheduler|react-router|@tanstack\/[^/]+|@trpc\/[^/]+)\//;

/** What typesets Markdown, for chapters and strategies alike. */
const MARKDOWN = /\/apps\/web\/src\/markdown\/markdown\./;

/** Parts of the reader that its pages and the landing page's sample have in common. */
const READING =
  /\/apps\/web\/src\/(?:app\/pages\/chapter-header|features\/reader\/(?:chapter-body|block-(?:frame|view)|reader-document|view-labels|level-switch|use-adapted-chapter|block-elements|stretch(?:es|-frame)|chapter-part|bring-near|search\/field-ahead|comfort\/comfort-store|tools\/tool-button-id))\./;

/** What the pages whose texts save themselves and the ways to sign out have in common. */
const SAVING = /\/apps\/web\/src\/(?:words\/saving|storage\/unsaved-texts|auth\/sign-out-wish)\./;

const server = `http://127.0.0.1:${process.env["PORT"] ?? "8000"}`;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    tailwindcss(),
    plainProperties(),
    ...(isSsrBuild ? [] : [preloadFonts(), offlineFiles()]),
  ],
  resolve: {
    alias: {
      "@ungap/structured-clone": fileURLToPath(
        new URL("src/markdown/native-structured-clone.ts", import.meta.url),
      ),
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: server, xfwd: true }])),
  },
  build: {
    target: "es2022",
    sourcemap: false,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    // Tells which files each page consists of: packages/tooling's prerender links them.
    manifest: true,
    // Nothing as a data: address: the page's policy lets fonts and scripts come from the server alone.
    assetsInlineLimit: 0,
    // Drawing pages beforehand (packages/tooling's prerender) is a build of its own, with one file for Node.
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: { index: "index.html", "service-worker": "src/offline/worker/service-worker.ts" },
          // The contract's modules only declare: what a page does not use of them needs not be loaded.
          treeshake: { moduleSideEffects: (id) => !/\/packages\/(contract|api-client)\//.test(id) },
          // What is always loaded together is one file: many tiny ones would weigh more.
          output: {
            codeSplitting: {
              groups: [
                { name: "vendor", test: VENDOR, priority: 4 },
                { name: "shared", test: SHARED, priority: 3 },
                { name: "markdown", test: MARKDOWN, priority: 2 },
                { name: "reading", test: READING, priority: 1 },
                { name: "saving", test: SAVING, priority: 1 },
              ],
            },
            // A service worker's address is its name: it has no hash.
            entryFileNames: ({ name }) =>
              name === "service-worker" ? "service-worker.js" : "assets/[name]-[hash].js",
          },
        },
  },
}));
