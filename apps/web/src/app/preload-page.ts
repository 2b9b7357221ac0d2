import { matchPath } from "react-router";
import { ChapterPage, LandingPage, PlaybookPage } from "./lazy-pages.ts";

/** The pages the build draws beforehand, and how to fetch what each is made of beyond the first load. */
const PAGES: readonly (readonly [pattern: string, preload: () => Promise<unknown>])[] = [
  ["/", () => Promise.all([LandingPage.preload(), preloadSample()])],
  ["/read", PlaybookPage.preload],
  ["/read/:slug", ChapterPage.preload],
];

/** Brings the code of a page that was drawn beforehand: it takes over in one frame, without a skeleton in between. */
export async function preloadPage(pathname: string): Promise<void> {
  const [, preload] = PAGES.find(([pattern]) => matchPath(pattern, pathname) !== null) ?? [];
  await preload?.();
}

async function preloadSample(): Promise<void> {
  const { LiveSample } = await import("./pages/landing-page.tsx");
  await LiveSample.preload();
}
