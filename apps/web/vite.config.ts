import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
  /\/apps\/web\/src\/(?:paths|ui\/(?:button|class-names|notice|skeleton|page|field|toast-store|theme)|auth\/(?:auth|sign-in-(?:panel|screen))\.|storage\/(?:json-store|keys|strings|uuid)|api\/(?:error-messages|chapter-keys)|markdown\/(?:slug|tangle)|app\/(?:lazy-page|pages\/sample-frame)|config-context|features\/reader\/(?:block-text|settle-at)\.)|\/packages\/api-client\/src\/api-links/;

const server = `http://127.0.0.1:${process.env["PORT"] ?? "8000"}`;

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: {
    port: 5173,
    proxy: Object.fromEntries(SERVER_PATHS.map((path) => [path, { target: server, xfwd: true }])),
  },
  build: {
    target: "es2022",
    sourcemap: false,
    // Nothing as a data: address: the page's policy lets fonts and scripts come from the server alone.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The contract's modules only declare: what a page does not use of them needs not be loaded.
      treeshake: { moduleSideEffects: (id) => !/\/packages\/(contract|api-client)\//.test(id) },
      // What nearly every page uses is one file: many tiny ones would weigh more.
      output: { codeSplitting: { groups: [{ name: "shared", test: SHARED }] } },
    },
  },
});
