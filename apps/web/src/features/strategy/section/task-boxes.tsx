import type { Element } from "hast";
import { type ComponentProps, createContext, useContext } from "react";
import type { MarkdownPlugins } from "../../../markdown/markdown.tsx";
import { ownDirection } from "../../../markdown/own-direction.ts";
import { MarkdownText } from "../../../markdown/markdown-text.tsx";
import { toggleBox } from "./toggle-box.ts";

type Props = { text: string; className: string; onChange: (text: string) => void };

const Turning = createContext<Pick<Props, "text" | "onChange">>({ text: "", onChange: () => undefined });
/** The item a box stands in: where it begins in the text, and its words. */
const Item = createContext({ at: 0, words: "" });

const plugins: MarkdownPlugins = {
  remark: [],
  rehype: [ownDirection],
  components: { li: TaskItem, input: TaskBox },
};

/** A text in Markdown whose boxes of things to do can be ticked; gives the text as it is then. */
export function TaskBoxes({ text, className, onChange }: Props) {
  return (
    <Turning value={{ text, onChange }}>
      <MarkdownText text={text} className={className} plugins={plugins} />
    </Turning>
  );
}

function TaskItem({ node, ...item }: ComponentProps<"li"> & { node?: Element | undefined }) {
  const at = node?.position?.start.offset ?? 0;
  return (
    <Item value={{ at, words: node === undefined ? "" : wordsOf(node).trim() }}>
      <li {...item} />
    </Item>
  );
}

function TaskBox({ checked }: ComponentProps<"input">) {
  const { text, onChange } = useContext(Turning);
  const { at, words } = useContext(Item);
  const turned = toggleBox(text, at);
  return (
    <input
      type="checkbox"
      checked={checked === true}
      disabled={turned === null}
      aria-label={words}
      onChange={() => turned !== null && onChange(turned)}
    />
  );
}

/** The words of an item without those of the lists in it. */
function wordsOf({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.type === "element" && !/^[ou]l$/.test(child.tagName) ? wordsOf(child) : "";
    })
    .join("");
}
