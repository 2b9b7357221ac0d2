import { page } from "./lazy-page.ts";

/* The pages of readers, each loaded when somebody goes there, or means to. */

export const LandingPage = page(async () => (await import("./pages/landing-page.tsx")).LandingPage);
export const PlaybookPage = page(
  async () => (await import("../features/playbook/playbook-page.tsx")).PlaybookPage,
);
export const OwnChapterPage = page(async () => (await import("./pages/own-chapter-page.tsx")).OwnChapterPage);
export const ChapterPage = page(async () => (await import("./pages/chapter-page.tsx")).ChapterPage);
export const SignInPage = page(async () => (await import("./pages/sign-in-page.tsx")).SignInPage);
export const MemberRoutes = page(async () => (await import("./member-routes.tsx")).MemberRoutes);
/** What every page is made of, for those who change it; `vite build` leaves it out. */
export const UiPage = /* @__PURE__ */ page(async () => (await import("./pages/ui-page.tsx")).UiPage);
