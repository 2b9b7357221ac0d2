import { bringAllNear } from "../bring-near.ts";
import { labelOf } from "../view-labels.ts";
import { fileName } from "./file-name.ts";
import type { Readable } from "./readable.ts";
import { saveFile } from "../../../ui/save-file.ts";
import { toHtml } from "./to-html.ts";
import { toMarkdown } from "./to-markdown.ts";
import { words } from "../../../words/tools.ts";

/** Saves what is being read as a Markdown file. */
export function exportMarkdown({ title, view, document }: Readable): void {
  saveFile(fileName(title, view, "md"), "text/markdown", toMarkdown(document));
}

/** Saves what is being read as a page of its own. */
export function exportHtml({ title, view, chapter }: Readable): void {
  bringAllNear();
  if (chapter.current === null) return;
  const note = view === "original" ? words.savedOriginal : words.savedLevel(labelOf(view));
  saveFile(fileName(title, view, "html"), "text/html", toHtml(chapter.current, { title, note }));
}
