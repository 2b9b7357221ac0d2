import type { Plugin } from "vite";

/** The two faces that the first words of every page are set in. */
const FIRST_FACES = /^assets\/(?:figtree|newsreader)-latin-wght-normal-[\w-]+\.woff2$/;

/** Lets the browser fetch the first fonts along with the page, and not after the style sheet has named them. */
export function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_FACES.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${file}` },
            injectTo: "head" as const,
          })),
    },
  };
}
