import { type KeyboardEvent, useRef } from "react";
import { TextArea } from "../../../../ui/field.tsx";
import { words } from "../../../../words/strategy.ts";
import { type Format, formatText } from "./format-text.ts";
import { typeInto } from "./type-into.ts";

type Props = {
  label: string;
  rows: number;
  maxLength: number;
  value: string;
  onChange: (value: string) => void;
};

const FORMATS: readonly { format: Format; sign: string; look?: string }[] = [
  { format: "bold", sign: "B", look: "font-bold" },
  { format: "heading", sign: "H", look: "font-serif text-base" },
  { format: "list", sign: "• —" },
];

/** A field for Markdown with buttons for what is marked most often; Ctrl or ⌘ with B makes bold. */
export function MarkedText({ label, onChange, ...area }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const press = (format: Format) => {
    const field = box.current?.querySelector("textarea");
    if (!field) return;
    const { value, selectionStart, selectionEnd } = field;
    typeInto(field, formatText(value, [selectionStart, selectionEnd], format));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key !== "b") return;
    event.preventDefault();
    press("bold");
  };
  return (
    <div ref={box}>
      <TextArea
        {...area}
        label={label}
        className="font-mono text-sm"
        tools={<FormatButtons onPress={press} />}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function FormatButtons({ onPress }: { onPress: (format: Format) => void }) {
  return (
    <div role="group" aria-label={words.formatting} className="flex gap-1">
      {FORMATS.map(({ format, sign, look = "" }) => (
        <button
          key={format}
          type="button"
          aria-label={words.formats[format]}
          title={words.formats[format]}
          // The field keeps what is marked in it.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPress(format)}
          className={`min-h-9 min-w-11 rounded-md border border-line-strong bg-surface px-2 text-sm hover:bg-sunken active:bg-line ${look}`}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
