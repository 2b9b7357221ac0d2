import { type KeyboardEvent, useState } from "react";
import { keepWithin } from "../../../../ui/keep-within.ts";

type Props = {
  label: string;
  words: string;
  isHeading: boolean;
  maxLength: number;
  onChange: (words: string) => void;
  /** Goes to the cell above (-1) or below; one below the last is made on Enter. */
  onMove: (rows: -1 | 1, isEnter: boolean) => void;
};

/** One cell of a table, of one line that wraps. Enter and the arrows at its ends lead up and down. */
export function TableCell({ label, words, isHeading, maxLength, onChange, onMove }: Props) {
  // What Markdown leaves out, a blank at the end, stays while it is typed.
  const [typed, setTyped] = useState<string>();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isEnter = event.key === "Enter";
    const isUp = isEnter ? event.shiftKey : event.key === "ArrowUp" && selectionEnd === 0;
    const isDown = isEnter ? !event.shiftKey : event.key === "ArrowDown" && selectionStart === value.length;
    if (!isUp && !isDown) return;
    event.preventDefault();
    onMove(isUp ? -1 : 1, isEnter);
  };
  return (
    <textarea
      aria-label={label}
      rows={1}
      dir="auto"
      value={typed ?? words}
      onChange={(event) => {
        keepWithin(event, maxLength);
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
      onBlur={() => setTyped(undefined)}
      onKeyDown={onKeyDown}
      className={`block h-full min-h-11 w-full min-w-[5.5rem] resize-none field-sizing-content bg-transparent px-2.5 py-2.5 text-sm text-ink ${isHeading ? "font-semibold" : ""}`}
    />
  );
}
