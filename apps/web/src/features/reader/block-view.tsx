import { memo } from "react";
import { findCallout, readAddition, textOfHtml, withoutComments } from "./block-text.ts";
import { calloutTitle, isAlarming } from "./containers/callout-kinds.ts";
import { findFencedCallout } from "./containers/fenced-callout.ts";
import { findIndentedCallout, withoutIndent } from "./containers/indented-callout.ts";
import { isForTools } from "./containers/tool-lines.ts";
import type { ContainerPart } from "./containers/with-containers.ts";
import { Markdown } from "../../markdown/markdown.tsx";
import type { ChapterPlugins } from "./chapter-plugins.ts";
import { showFootnotes } from "./footnotes.ts";
import { escapeMoney, withoutLabels } from "./math-text.ts";
import type { ReaderBlock } from "./reader-document.ts";
import { isTooTangled } from "../../markdown/tangle.ts";
import { words } from "../../words/reader.ts";
import { languageStore } from "../../language/language-store.ts";

type Props = { block: ReaderBlock; definitions: string; plugins: ChapterPlugins };

/** One block of a chapter. Blocks that could hold up the page are shown as plain text. */
export const BlockView = memo(function BlockView({ block, definitions, plugins: ofChapter }: Props) {
  const { kind, markdown, origin, container } = block;
  if (isForTools(markdown)) return false;
  if (container !== undefined && kind === "other") return <ContainerLine {...container} />;
  const plugins = pluginsFor(block, ofChapter);
  if (isTooTangled(markdown)) return <pre className="plain">{markdown.trim()}</pre>;
  if (container?.isIndented) {
    const callout = findIndentedCallout(markdown);
    const text = prepare(callout?.body ?? withoutIndent(markdown), definitions);
    return (
      <>
        {callout && <p className="callout-title">{calloutTitle(callout.kind, callout.title)}</p>}
        <Markdown text={text} plugins={plugins} />
      </>
    );
  }
  if (origin === "added") return <Addition markdown={markdown} plugins={plugins} />;
  if (kind === "frontMatter") return <FrontMatter markdown={markdown} />;
  if (kind === "html") return <HtmlText text={textOfHtml(markdown)} />;
  const fenced = findFencedCallout(markdown);
  if (fenced) return <Callout {...fenced} definitions={definitions} plugins={plugins} />;
  if (isCode(markdown)) return <Markdown text={markdown} plugins={plugins} />;
  const callout = findIndentedCallout(markdown) ?? findCallout(withoutComments(markdown));
  if (callout) return <Callout {...callout} definitions={definitions} plugins={plugins} />;
  return <Markdown text={prepare(markdown, definitions)} plugins={plugins} />;
});

/** Parses a plain paragraph, list or heading, so that it is there at once when it is shown. */
export function typesetBlock({ block, definitions, plugins }: Props): void {
  const { kind, markdown, origin } = block;
  if (/^(?:paragraph|list|heading)$/.test(kind) && origin !== "added" && !isTooTangled(markdown))
    void Markdown({ text: prepare(markdown, definitions), plugins: pluginsFor(block, plugins) });
}

type CalloutProps = { kind: string; title?: string | undefined; body: string } & Pick<
  Props,
  "definitions" | "plugins"
>;

function Callout({ kind, title, body, definitions, plugins }: CalloutProps) {
  return (
    <aside className="callout" data-callout={isAlarming(kind) ? "alarm" : "note"}>
      <p className="callout-title">{calloutTitle(kind, title)}</p>
      <Markdown text={prepare(body, definitions)} plugins={plugins} />
    </aside>
  );
}

/** The first line of a container is its title; the others are for the tool the chapter was written for. */
function ContainerLine({ part, kind, title }: ContainerPart) {
  const shown = part === "first" ? calloutTitle(kind, title) : "";
  return shown !== "" && <p className="callout-title">{shown}</p>;
}

function pluginsFor({ terms }: ReaderBlock, ofChapter: ChapterPlugins): ChapterPlugins {
  return terms.length > 0 ? (ofChapter.withTerms?.(ofChapter, terms) ?? ofChapter) : ofChapter;
}

/** What a level added: marked as not being the author's, and easily put away. */
function Addition({ markdown, plugins }: { markdown: string; plugins: ChapterPlugins }) {
  const { title, body } = readAddition(markdown);
  return (
    <details open className="addition">
      <summary>
        {title ?? words.addition}{" "}
        <span className="addition-mark" lang={languageStore.read()}>
          {words.addedForLevel}
        </span>
      </summary>
      <Markdown text={prepare(body, "")} plugins={plugins} />
    </details>
  );
}

function HtmlText({ text }: { text: string }) {
  return text !== "" && <p className="whitespace-pre-line">{text}</p>;
}

function FrontMatter({ markdown }: { markdown: string }) {
  return (
    <details>
      <summary>{words.frontMatter}</summary>
      <pre className="plain">{markdown.trim()}</pre>
    </details>
  );
}

/** Code is shown to the letter: no comment is taken out of it, no dollar escaped. */
function isCode(markdown: string): boolean {
  return /^(?: {0,3}(?:`{3}|~{3})| {4}|\t)/.test(markdown);
}

/** Link definitions stand elsewhere in the chapter: a block that may refer to one takes them along. */
function prepare(markdown: string, definitions: string): string {
  const text = showFootnotes(escapeMoney(withoutLabels(withoutComments(markdown))));
  return definitions !== "" && text.includes("[") ? `${text}\n\n${definitions}` : text;
}
