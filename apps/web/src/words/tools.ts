import { area } from "../language/area.ts";
import { pluralsOf } from "../language/plurals.ts";

const plural = pluralsOf("en");

/** The tools around a chapter, and what is said about single paragraphs. */
export const words = area("tools", {
  // Paragraphs
  makeSimpler: "Make simpler",
  goDeeper: "Go deeper",
  noSimpler: "No level says this paragraph in simpler words.",
  noDeeper: "No level says this paragraph in deeper words.",
  shownAs: (level: string) => `Shown as ${level.toLowerCase()}`,
  leftOut: "left out",
  changed: "Changed: what and why",
  changes: (count: number) =>
    plural(count, { one: "# change: what and why", other: "# changes: what and why" }),
  keptWhy: "Kept as written: why",
  origins: {
    kept: "These are the author’s words, unchanged.",
    rewritten: "Rewritten for this level by fixed rules. Every sentence was checked against the original.",
    refused: "A rewrite was tried and did not pass the checks, so these are the author’s words.",
    added: "Added for this level. The author did not write it.",
  },
  byModel: "Rewritten for this level by a language model. Every sentence was checked against the original.",
  // Comfort
  comfort: "Comfort settings",
  textSize: "Text size",
  lineWidth: "Line width",
  lineSpacing: "Line spacing",
  letters: "Letters",
  theme: "Theme",
  fonts: { serif: "Book", sans: "Plain", dyslexia: "Wide" },
  themes: { system: "System", light: "Light", dark: "Dark" },
  lettersWide: (count: number) => plural(count, { one: "# letter", other: "# letters" }),
  decrease: (what: string) => `Decrease ${what.toLowerCase()}`,
  increase: (what: string) => `Increase ${what.toLowerCase()}`,
  lineGuide: "Mark the lines being read",
  reset: "Reset",
  // Search
  search: "Search in the chapter",
  previousMatch: "Previous match",
  nextMatch: "Next match",
  closeSearch: "Close the search",
  searching: "Searching…",
  noMatches: "No matches",
  matchOf: (number: string, all: string) => `${number} of ${all}`,
  // More
  moreTools: "More tools",
  stopComparing: "Stop comparing",
  compare: "Compare with the original",
  compareHint: "Side by side, paragraph by paragraph",
  levelFirst: "Choose a level first",
  stopAloud: "Stop reading aloud",
  aloud: "Read aloud",
  aloudHint: "From where you are; code is named, not read",
  print: "Print",
  printHint: (level: string) => `${level}, as you see it`,
  saveMarkdown: "Save as Markdown",
  saveMarkdownHint: "A .md file",
  savePage: "Save as web page",
  savePageHint: "One .html file",
  notPossible: "This browser could not do that.",
  savedOriginal: "The original, saved from Growth Guide.",
  savedLevel: (level: string) =>
    `Adapted to ${level.toLowerCase()} level by Growth Guide. What is framed was added; the author did not write it.`,
  // Reading aloud
  previousSentence: "Previous sentence",
  nextSentence: "Next sentence",
  resume: "Go on",
  pause: "Pause",
  speed: "Speed",
  stop: "Stop",
  voiceStopped: "This device’s voice stopped. Try again, or choose another voice in its settings.",
  // Keys
  levelsAndKeys: "Levels and keys",
  onEveryPage: "On every page",
  keys: {
    changes: { label: "Changes", meaning: "Shows what was changed in each paragraph, and why." },
    beside: { label: "Beside", meaning: "Shows each paragraph beside the original." },
    search: { label: "Search", meaning: "Finds words in the chapter." },
    appearance: { label: "Appearance", meaning: "Sets size, width, spacing, letters and theme." },
    aloud: { label: "Read aloud", meaning: "Reads from where you are; again to stop." },
    help: { label: "Help", meaning: "Opens this list." },
  },
  // Words and questions
  ownWords: "In the chapter’s own words",
  fromWordList: "From the word list of Growth Guide",
  footnote: (name: string) => `Footnote ${name}`,
  checkYourself: "Check yourself",
  addedForLevel: "added for this level",
  showAnswer: "Show the answer",
  goToAnswer: "Go to where the chapter says it",
  whatIsMissing: "What is missing?",
  check: "Check",
  right: "That is right.",
  notQuite: "Not quite. Try again.",
  // While a chapter is being written
  beingWritten: "The chapter is being written",
  stopHere: "Stop here",
});
