import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

const WORKER = "service-worker.js";
const PLACEHOLDER = /["'`]__OFFLINE_FILES__["'`]/;

/** Pages that are of use without a network, by the ends of their modules' names; the entry comes with them. */
const PAGES = [
  "/src/app/companions.tsx",
  "/src/offline/adapt-here.ts",
  "/src/offline/kept-playbook.ts",
  "/src/app/pages/chapter-page.tsx",
  "/src/app/pages/own-chapter-page.tsx",
  "/src/features/playbook/playbook-page.tsx",
];

/** Files of `public/` that the page asks for by name. */
const PUBLIC_FILES = ["/before-paint.js", "/mark.svg"];

/** Parts that reading does without, or that are kept when they are first used. */
const LATER = /\/(?:clerk-auth|account|palette)[^/]*$/;

/**
 * Tells the service worker which files of this build to keep: the code and styles of the reading pages, with what
 * they load later. Fonts and pictures are kept when a page uses them.
 */
export function offlineFiles(): Plugin {
  return {
    name: "offline-files",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== "chunk") this.error(`The build made no ${WORKER}.`);
        else {
          const files = [...PUBLIC_FILES, ...readingFiles(bundle)];
          const revision = createHash("sha256")
            .update(Object.keys(bundle).sort().join())
            .digest("hex")
            .slice(0, 12);
          const told = JSON.stringify(JSON.stringify({ revision, files }));
          worker.code = worker.code.replace(PLACEHOLDER, () => told);
        }
      },
    },
  };
}

function readingFiles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<string>();
  const visit = (name: string, withLater: boolean) => {
    const chunk = byName.get(name);
    if (chunk === undefined || wanted.has(name)) return;
    wanted.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) wanted.add(css);
    for (const imported of chunk.imports) visit(imported, withLater);
    if (withLater) for (const later of chunk.dynamicImports) if (!LATER.test(later)) visit(later, true);
  };
  for (const { fileName, facadeModuleId } of chunks)
    if (PAGES.some((page) => facadeModuleId?.endsWith(page))) visit(fileName, true);
  for (const { fileName, isEntry } of chunks) if (isEntry && fileName !== WORKER) visit(fileName, false);
  return [...wanted].sort().map((name) => `/${name}`);
}
