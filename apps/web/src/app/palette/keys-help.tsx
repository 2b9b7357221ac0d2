import { useAuth } from "../../auth/auth.ts";
import { KeyRow } from "../../shortcuts/key-row.tsx";
import { KeysEverywhere } from "../../shortcuts/keys-everywhere.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { words } from "../../words/palette.ts";

/** The keys that work on every page. Those of the reader stand in its own help. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const isMember = useAuth().state.status === "signed-in";
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-start gap-x-4 gap-y-2 text-sm">
        <KeyRow keys={["?"]} label={words.keys} />
        <KeysEverywhere isMember={isMember} />
      </dl>
      <p className="mt-4 text-sm text-muted">{words.readerKeys}</p>
    </Dialog>
  );
}
