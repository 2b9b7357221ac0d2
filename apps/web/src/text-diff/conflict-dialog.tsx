import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";
import { DiffText } from "./diff-text.tsx";
import { words } from "../words/comparing.ts";

type Props = {
  /** What the text is, in the middle of a sentence: `this section`. */
  what: string;
  theirs: string;
  mine: string;
  busy?: boolean;
  /** Called with the text that is to stand. */
  onChoose: (text: string) => void;
  /** Closes without choosing; the text stays unsaved and nothing is lost. */
  onClose: () => void;
};

/**
 * Two people, or one person in two tabs, changed the same text: both wordings, what differs, and the choice of mine,
 * theirs, or one made of both by hand.
 */
export function ConflictDialog({ what, theirs, mine, busy = false, onChoose, onClose }: Props) {
  const [merged, setMerged] = useState<string | null>(null);
  return (
    <Dialog title={words.title} width="wide" onClose={onClose}>
      <div className="grid gap-5">
        <p className="text-muted">{words.intro(what)}</p>
        {merged === null ? (
          <Comparison theirs={theirs} mine={mine} />
        ) : (
          <TextArea
            label={words.merged}
            rows={12}
            value={merged}
            onChange={(event) => setMerged(event.target.value)}
          />
        )}
        <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap gap-x-3 gap-y-2 border-t border-line bg-surface px-5 py-3 sm:-bottom-7 sm:-mx-7 sm:-mb-7 sm:px-7">
          {merged === null ? (
            <>
              <Button busy={busy} onClick={() => onChoose(mine)}>
                {words.keepMine}
              </Button>
              <Button variant="secondary" busy={busy} onClick={() => onChoose(theirs)}>
                {words.takeTheirs}
              </Button>
              <Button variant="quiet" onClick={() => setMerged(mine)}>
                {words.mergeByHand}
              </Button>
            </>
          ) : (
            <>
              <Button busy={busy} onClick={() => onChoose(merged)}>
                {words.saveThis}
              </Button>
              <Button variant="quiet" onClick={() => setMerged(`${merged.trimEnd()}\n\n${theirs}`)}>
                {words.addTheirs}
              </Button>
              <Button variant="quiet" onClick={() => setMerged(null)}>
                {words.backToComparison}
              </Button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Comparison({ theirs, mine }: { theirs: string; mine: string }) {
  return (
    <div className="grid gap-4">
      <section aria-labelledby="conflict-diff" className="grid gap-1.5">
        <h3 id="conflict-diff" className="text-base">
          {words.fromTheirsToMine}
        </h3>
        <div role="group" aria-labelledby="conflict-diff" tabIndex={0} className={`${box} max-h-64`}>
          <DiffText before={theirs} after={mine} />
        </div>
      </section>
      <div className="grid gap-4 sm:grid-cols-2">
        <Side id="conflict-theirs" name={words.theirs} text={theirs} />
        <Side id="conflict-mine" name={words.mine} text={mine} />
      </div>
    </div>
  );
}

const box = "overflow-y-auto rounded-md border border-line bg-paper p-3 text-sm whitespace-pre-wrap";

function Side({ id, name, text }: { id: string; name: string; text: string }) {
  return (
    <section aria-labelledby={id} className="grid content-start gap-1.5">
      <h3 id={id} className="text-base">
        {name}
      </h3>
      <div role="group" aria-labelledby={id} tabIndex={0} dir="auto" className={`${box} max-h-48`}>
        {text}
      </div>
    </section>
  );
}
