import { fileURLToPath } from "node:url";

// This file and the production bundle lie at the same depth below apps/server, so one set of
// relative addresses serves both.
const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The built-in playbook's chapters, one Markdown file each. */
export const playbookDirectory = fromHere("../playbook");

/** The built web app; absent until `npm run build`. */
export const webDirectory = fromHere("../../web/dist");

/** The repository's root: relative directories in the configuration start here. */
export const rootDirectory = fromHere("../../..");

/** The thread that adapts chapters: a file of its own in the bundle, the source file otherwise. */
export const adaptWorker = fromHere(
  import.meta.url.endsWith(".ts") ? "./features/personalization/adapt.worker.ts" : "./adapt.worker.js",
);
