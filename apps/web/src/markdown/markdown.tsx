import type { ComponentProps, ReactNode } from "react";
import ReactMarkdown, { type Components, type Options } from "react-markdown";
import { Link } from "react-router";
import { definitionLists } from "./definition-lists.ts";
import { InsideLink, Picture } from "./picture.tsx";
import { slugOf } from "./slug.ts";
import { gfmForReading } from "./gfm-for-reading.ts";
import { typesetOnce } from "./typeset.ts";
import { writtenMarks } from "./written-marks.ts";
import { writtenTags } from "./written-tags.ts";
import { words } from "../words/reader.ts";

/** What is added to plain Markdown, for texts that need it: maths, highlighting. */
export type MarkdownPlugins = {
  remark: NonNullable<Options["remarkPlugins"]>;
  rehype: NonNullable<Options["rehypePlugins"]>;
  components?: Components;
};

/**
 * Markdown as elements. Raw HTML becomes none but for bare tags of a few letters (`writtenTags`): all others are dropped,
 * and addresses that run code too.
 */
export function Markdown({ text, plugins }: { text: string; plugins: MarkdownPlugins }) {
  return typesetOnce(plugins, text, () =>
    // Called as the plain function it is, so that what it makes of a text can be kept.
    ReactMarkdown({
      children: text,
      skipHtml: true,
      remarkPlugins: [gfmForReading, ...plugins.remark],
      rehypePlugins: [definitionLists, writtenTags, writtenMarks, ...plugins.rehype],
      components: { ...components, ...plugins.components },
    }),
  );
}

const components: Components = {
  a: ({ href, children }) => (
    <InsideLink value={true}>
      <TextLink href={href}>{children}</TextLink>
    </InsideLink>
  ),
  // The page's own title is the first-level heading.
  h1: ({ children }) => <h2 id={headingId(children)}>{children}</h2>,
  h2: ({ children }) => <h2 id={headingId(children)}>{children}</h2>,
  h3: ({ children }) => <h3 id={headingId(children)}>{children}</h3>,
  table: ({ children }) => (
    <div role="group" aria-label={words.table} tabIndex={0} className="scroller">
      <table>{children}</table>
    </div>
  ),
  pre: ({ children }) => (
    <pre tabIndex={0} className="scroller">
      {children}
    </pre>
  ),
  img: ({ src, alt }) => <Picture src={src} alt={alt} />,
  input: ({ checked }: ComponentProps<"input">) => (
    <input
      type="checkbox"
      checked={checked === true}
      readOnly
      disabled
      aria-label={checked ? words.done : words.notDone}
    />
  ),
};

function TextLink({ href = "", children }: { href?: string | undefined; children: ReactNode }) {
  const chapter = /^\.\/([\w-]+)(?:\.md)?(#.*)?$/.exec(href);
  if (chapter) return <Link to={`/read/${chapter[1]}${chapter[2] ?? ""}`}>{children}</Link>;
  if (href.startsWith("#")) return <a href={`#${slugOf(href.slice(1))}`}>{children}</a>;
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}

function headingId(children: ReactNode): string | undefined {
  return slugOf(textOf(children)) || undefined;
}

function textOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map((child: ReactNode) => textOf(child)).join("");
  if (typeof node === "object" && node !== null && "props" in node) {
    const props = node.props as { children?: ReactNode; "data-footnote"?: string };
    return props["data-footnote"] === undefined ? textOf(props.children) : "";
  }
  return "";
}
