import { classNames } from "../ui/class-names.ts";
import { Markdown, type MarkdownPlugins } from "./markdown.tsx";
import { ownDirection } from "./own-direction.ts";
import { isTooTangled } from "./tangle.ts";
import "./prose.css";

const plain: MarkdownPlugins = { remark: [], rehype: [ownDirection] };

type Props = { text: string; className?: string; plugins?: MarkdownPlugins };

/**
 * A text people wrote in Markdown, as elements: no raw HTML, no addresses that run code, and what could hold up the
 * page is shown as plain text.
 */
export function MarkdownText({ text, className, plugins = plain }: Props) {
  return (
    <div className={classNames("prose", className)} dir="auto">
      {isTooTangled(text) ? (
        <pre className="plain">{text.trim()}</pre>
      ) : (
        <Markdown text={text} plugins={plugins} />
      )}
    </div>
  );
}
