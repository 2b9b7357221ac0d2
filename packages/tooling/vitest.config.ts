import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { fromRoot, root } from "./src/bootstrap/paths.mjs";
import { listPackageFolders } from "./src/bootstrap/manifests.mjs";

/** Every package with tests says how they run in its own vitest.config.ts; this one joins them. */
const projects = listPackageFolders(root)
  .filter((folder) => folder !== "packages/tooling")
  .map((folder) => fromRoot(folder, "vitest.config.ts"))
  .filter((file) => existsSync(file));

export default defineConfig({
  root,
  test: {
    projects: [
      ...projects,
      { test: { name: "tooling", root: fromRoot("packages/tooling"), include: ["test/**/*.test.ts"] } },
    ],
  },
});
