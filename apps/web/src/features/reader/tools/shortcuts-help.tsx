import { Dialog } from "../../../ui/dialog.tsx";
import { VIEWS } from "../view-labels.ts";

const KEYS = [
  { shortcut: "C", label: "Changes", meaning: "Shows what was changed in each paragraph, and why." },
  { shortcut: "B", label: "Beside", meaning: "Shows each paragraph beside the original." },
  { shortcut: "/", label: "Search", meaning: "Finds words in the chapter." },
  { shortcut: "A", label: "Appearance", meaning: "Sets size, width, spacing, letters and theme." },
  ...("speechSynthesis" in globalThis
    ? [{ shortcut: "R", label: "Read aloud", meaning: "Reads from where you are; again to stop." }]
    : []),
  { shortcut: "?", label: "Help", meaning: "Opens this list." },
];

/** The keys of the reader, and what each level means. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Levels and keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-start gap-x-4 gap-y-3 text-sm">
        {VIEWS.map(({ label, shortcut, meaning }) => (
          <Row key={label} shortcut={shortcut.toUpperCase()} label={label} meaning={meaning} />
        ))}
        {KEYS.map((row) => (
          <Row key={row.shortcut} {...row} />
        ))}
      </dl>
    </Dialog>
  );
}

function Row({ shortcut, label, meaning }: { shortcut: string; label: string; meaning: string }) {
  return (
    <>
      <dt>
        <kbd className="grid size-8 place-items-center rounded-sm border border-line-strong bg-sunken font-mono text-sm">
          {shortcut}
        </kbd>
      </dt>
      <dd>
        <strong className="font-semibold">{label}.</strong> <span className="text-muted">{meaning}</span>
      </dd>
    </>
  );
}
