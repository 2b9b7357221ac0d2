import { area } from "../language/area.ts";
import { pluralsOf } from "../language/plurals.ts";

const plural = pluralsOf("en");

/** The list of chapters. */
export const words = area("playbook", {
  title: "The growth playbook",
  intro:
    "Short chapters about growing a small business. Read each one as it was written, or at the level that suits you today.",
  loading: "Loading the chapters…",
  noChapters: "No chapters yet",
  noChaptersText: "This server has no playbook. You can still read a text of your own at three levels.",
  readOwn: "Read your own text",
  somethingElse: "Have something else to read?",
  somethingElseText: "Any article, manual or chapter can be read the same way.",
  pasteOrUpload: "Paste or upload a text",
  minutes: (count: number) => plural(count, { one: "# min read", other: "# min read" }),
});
