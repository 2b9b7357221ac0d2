import { area } from "../language/area.ts";

/** What stands around every page, and what is said when there is no page to show. */
export const words = area("shell", {
  skipToContent: "Skip to the content",
  mainNavigation: "Main",
  openPalette: "Search and actions",
  menu: "Menu",
  playbook: "Playbook",
  ownText: "Your own text",
  dashboard: "Dashboard",
  businesses: "Businesses",
  strategies: "Strategies",
  posts: "Posts",
  accountOf: (name: string) => `Your account, ${name}`,
  signIn: "Sign in",
  useLightTheme: "Use the light theme",
  useDarkTheme: "Use the dark theme",
  promise: "No tracking and no third parties. The playbook is free to read.",
  moreNavigation: "More",
  apiDocumentation: "API documentation",
  language: "Language",
  languageFailed: "This language could not be loaded. Check your connection and try again.",
  unreachable: "Growth Guide is not reachable",
  unreachableText: "The server did not answer. Check that it is running, then try again.",
  wentWrong: "Something went wrong",
  notLoaded: "This page could not be loaded",
  notLoadedText:
    "The connection broke, or Growth Guide has been updated since you opened it. Loading the page again mends both.",
  broken: "This page has run into a problem",
  brokenText:
    "It is our fault, not yours. Nothing you saved is lost; load the page again, or go on from the beginning.",
  loadAgain: "Load again",
  goToStart: "Go to the start",
});
