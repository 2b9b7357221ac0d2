import { useAuth } from "../../../auth/auth.ts";
import { KeyRow } from "../../../shortcuts/key-row.tsx";
import { KeysEverywhere } from "../../../shortcuts/keys-everywhere.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { VIEWS } from "../view-labels.ts";
import { words } from "../../../words/tools.ts";
import { words as reader } from "../../../words/reader.ts";

const KEYS = [
  { shortcut: "C", name: "changes" },
  { shortcut: "B", name: "beside" },
  { shortcut: "/", name: "search" },
  { shortcut: "A", name: "appearance" },
  ...("speechSynthesis" in globalThis ? [{ shortcut: "R", name: "aloud" } as const] : []),
  { shortcut: "?", name: "help" },
] as const;

/** The keys of the reader, what each level means, and the keys of every page. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const isMember = useAuth().state.status === "signed-in";
  return (
    <Dialog title={words.levelsAndKeys} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-start gap-x-4 gap-y-3 text-sm">
        {VIEWS.map(({ view, shortcut }) => (
          <KeyRow key={view} keys={[shortcut.toUpperCase()]} {...reader.views[view]} />
        ))}
        {KEYS.map(({ shortcut, name }) => (
          <KeyRow key={shortcut} keys={[shortcut]} {...words.keys[name]} />
        ))}
      </dl>
      <h3 className="mt-7 mb-3 text-base">{words.onEveryPage}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-start gap-x-4 gap-y-2 text-sm">
        <KeysEverywhere isMember={isMember} />
      </dl>
    </Dialog>
  );
}
