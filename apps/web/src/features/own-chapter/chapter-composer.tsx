import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { TextArea } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { MAX_CHAPTER_BYTES, readChapterFile, withUnixLines } from "./read-chapter-file.ts";
import { words } from "../../words/own.ts";

/** From this length on a paste is put in as a whole; in UTF-16 code units. */
const LARGE_PASTE = 20_000;

type Props = {
  markdown: string;
  onChange: (markdown: string) => void;
  /** A file was read: its text takes the place of what stands in the field. */
  onTake: (markdown: string, title: string) => void;
  onRead: () => void;
};

/** Takes a text: pasted or typed, chosen as a file, or dropped anywhere on the form. */
export function ChapterComposer({ markdown, onChange, onTake, onRead }: Props) {
  const [problem, setProblem] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [isOver, setIsOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const reading = await readChapterFile(file);
    setProblem(reading.ok ? undefined : reading.reason);
    setFault(undefined);
    if (reading.ok) onTake(reading.markdown, reading.title);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf(markdown);
    setFault(found);
    if (found === undefined) onRead();
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={classNames(
        "grid gap-5 rounded-lg border-2 p-4 sm:p-6",
        isOver ? "border-brand bg-brand-wash" : "border-dashed border-line bg-surface",
      )}
    >
      {problem && <Notice tone="danger">{problem}</Notice>}
      <TextArea
        label={words.yourText}
        hint={words.yourTextHint}
        rows={12}
        value={markdown}
        error={fault}
        spellCheck={false}
        // Sized by its rows: measuring a megabyte at every key would hold up typing.
        className="field-sizing-fixed!"
        onChange={(event) => {
          setFault(undefined);
          onChange(event.target.value);
        }}
        onPaste={(event) => {
          const pasted = withUnixLines(event.clipboardData.getData("text/plain"));
          if (pasted.length < LARGE_PASTE) return;
          // Browsers insert a large text line by line, for many seconds; setting it as a whole takes none.
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          setFault(undefined);
          onChange(markdown.slice(0, selectionStart) + pasted + markdown.slice(selectionEnd));
        }}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{words.readIt}</Button>
        <Button variant="secondary" onClick={() => picker.current?.click()}>
          {words.chooseFile}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".md,.markdown,.txt,.html,.htm,text/markdown,text/plain,text/html"
          aria-label={words.chooseFile}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file may be chosen again after it was changed.
            event.target.value = "";
          }}
        />
      </div>
      <p className="text-xs text-muted">{words.whereItStays}</p>
    </form>
  );
}

function faultOf(markdown: string): string | undefined {
  if (markdown.trim() === "") return words.nothingThere;
  if (new Blob([markdown]).size > MAX_CHAPTER_BYTES) return words.tooLarge;
  return undefined;
}
