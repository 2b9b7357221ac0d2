import { useId, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { Notice } from "../../ui/notice.tsx";

type Props = {
  /** What it belongs to. */
  name: string;
  secret: string;
  words: Record<"onlyOnce" | "copied" | "notCopied" | "copy" | "done", string>;
  onClose: () => void;
};

/** A new secret, shown the one time it can be. */
export function NewSecret({ name, secret, words, onClose }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const copy = async () => setCopied(await copyText(secret));
  return (
    <div className="grid gap-5">
      <p className="text-muted">{words.onlyOnce}</p>
      <p id={id} className="text-sm font-semibold break-words">
        {name}
      </p>
      <code
        aria-labelledby={id}
        data-testid="new-secret"
        dir="ltr"
        className="rounded-md border border-line-strong bg-sunken p-3 text-sm break-all select-all"
      >
        {secret}
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
