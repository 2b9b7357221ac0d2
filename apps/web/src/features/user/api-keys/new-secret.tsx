import type { NewApiKey } from "@growth-guide/contract";
import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { Notice } from "../../../ui/notice.tsx";
import { words } from "../../../words/keys.ts";

/** A new key, shown the one time it can be. */
export function NewSecret({ made, onClose }: { made: NewApiKey; onClose: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const copy = async () => setCopied(await copyText(made.secret));
  return (
    <div className="grid gap-5">
      <p className="text-muted">{words.onlyOnce}</p>
      <p id={id} className="text-sm font-semibold">
        {made.key.name}
      </p>
      <code
        aria-labelledby={id}
        data-testid="new-key"
        dir="ltr"
        className="rounded-md border border-line-strong bg-sunken p-3 text-sm break-all select-all"
      >
        {made.secret}
      </code>
      <p role="status" className="text-sm">
        {copied === true && words.copied}
      </p>
      {copied === false && <Notice tone="danger">{words.notCopied}</Notice>}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button variant="secondary" onClick={onClose}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
