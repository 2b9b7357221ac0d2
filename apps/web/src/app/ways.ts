import { matchPath } from "react-router";
import type { trpc } from "../api/trpc.ts";
import { preloadPage } from "./preload-page.ts";
import { MemberRoutes, OwnChapterPage, SignInPage } from "./lazy-pages.ts";

type Utils = ReturnType<typeof trpc.useUtils>;
type Way = {
  pattern: string;
  /** Brings the page's code. */
  load: (pathname: string) => Promise<unknown>;
  /** Asks what the page asks first. */
  ask?: (utils: Utils, id: string) => Promise<unknown>;
};

/** As long as a chapter stays fresh, in milliseconds. */
const CHAPTER_FRESH_MS = 3_600_000;

/**
 * Where links lead, the first match counts. What pages ask anew at every visit, because it may have been written
 * elsewhere, is not asked here: it would be asked twice.
 */
const WAYS: readonly Way[] = [
  { pattern: "/", load: preloadPage, ask: ({ chapter }) => chapter.list.prefetch() },
  { pattern: "/read", load: preloadPage, ask: ({ chapter }) => chapter.list.prefetch() },
  { pattern: "/read/own", load: OwnChapterPage.preload },
  {
    pattern: "/read/:id",
    load: preloadPage,
    ask: ({ chapter }, slug) => chapter.get.prefetch({ slug }, { staleTime: CHAPTER_FRESH_MS }),
  },
  { pattern: "/sign-in", load: SignInPage.preload },
  {
    pattern: "/read/saved/:id",
    load: loadMemberPage,
    ask: ({ chapter }, id) =>
      chapter.getSaved.prefetch({ id: Number(id) }, { staleTime: Number.POSITIVE_INFINITY }),
  },
  { pattern: "/businesses", load: loadMemberPage, ask: ({ business }) => business.list.prefetch() },
  {
    pattern: "/businesses/:id",
    load: loadMemberPage,
    ask: ({ business }, id) => business.get.prefetch({ id: Number(id) }),
  },
  { pattern: "/strategies", load: loadMemberPage, ask: ({ business }) => business.list.prefetch() },
  { pattern: "/posts/new", load: loadMemberPage, ask: ({ business }) => business.list.prefetch() },
  { pattern: "*", load: loadMemberPage },
];

/** Brings what the page at an address is made of, and the answer to what it asks first. */
export async function prepareWay(pathname: string, utils: Utils, isSignedIn: boolean): Promise<void> {
  for (const { pattern, load, ask } of WAYS) {
    const match = matchPath(pattern, pathname);
    if (match === null) continue;
    // Pages of members ask nothing of anybody who is not one.
    const mayAsk = isSignedIn || load !== loadMemberPage;
    const { id = "" } = match.params as { id?: string };
    await Promise.all([load(pathname), mayAsk && ask?.(utils, id)]);
    return;
  }
}

async function loadMemberPage(pathname: string): Promise<void> {
  const { memberPages } = await import("./member-routes.tsx");
  const found = Object.entries(memberPages).find(([pattern]) => matchPath(`/${pattern}`, pathname));
  await Promise.all([MemberRoutes.preload(), found?.[1].preload()]);
}
