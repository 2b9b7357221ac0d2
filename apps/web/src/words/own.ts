import { area } from "../language/area.ts";

/** Texts of one's own: taken in, kept, renamed, removed. */
export const words = area("own", {
  title: "Your own text",
  heading: "Read your own text",
  intro:
    "An article, a manual, a chapter: read it at the level that suits you, with the original always at hand.",
  noRoom: "This browser has no room to keep the text: loading the page again would lose it.",
  changeText: "Change the text",
  readAnother: "Read another",
  // Taking a text in
  yourText: "Your text",
  yourTextHint: "Paste Markdown or plain text, or drop a file here: .md, .txt or .html, up to 1 MB.",
  readIt: "Read it",
  chooseFile: "Choose a file",
  whereItStays:
    "Your text is kept in this browser until you forget it there, and in a reading session on the server that ends after an hour. The server keeps it longer only when you sign in and save it.",
  nothingThere: "Paste a text first, or choose a file.",
  tooLarge: "This text is larger than 1 MB. Read it in parts.",
  textReplaced: "The text that was in the field has made room.",
  fileKind: (name: string) => `“${name}” cannot be read here. Choose a .md, .txt or .html file.`,
  fileTooLarge: (name: string) => `“${name}” is larger than 1 MB.`,
  fileGone: (name: string) => `“${name}” could not be opened. Is it still there?`,
  fileNoText: (name: string) => `“${name}” does not seem to be a text.`,
  fileEmpty: (name: string) => `There is no text in “${name}”.`,
  // Kept chapters
  myChapters: "My chapters",
  loading: "Loading your chapters…",
  noneYet: "Texts you save while reading them are kept here, on all your devices.",
  savedOn: (date: string) => `Saved ${date}`,
  save: "Save to my chapters",
  isSaved: "Saved to your chapters.",
  renameTitle: "Rename the chapter",
  name: "Name",
  nameNeeded: "A chapter needs a name.",
  keepName: "Keep the old name",
  removeQuestion: (title: string) => `Remove ${title}?`,
  removeText: "The text and your place in it are deleted. You can take this back for ten seconds.",
  keepIt: "Keep it",
  removeChapter: "Remove the chapter",
  seeMyChapters: "See my chapters",
  savedMissing: "This chapter is not here. You may have removed it.",
  yourChapter: "one of your chapters",
  yourOwnText: "your own text",
});
