/** What can be done with a chapter's text without lexicon and grammar: for programs that leave those to a thread. */
export { withoutLiveHtml } from "./chapter/live-html.ts";
export { ENGINE_VERSION } from "./version.ts";
