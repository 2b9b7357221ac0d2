import { Notice } from "../ui/notice.tsx";
import { words } from "../words/comparing.ts";

/** What somebody else, or the same person in another place, saved in fields that were changed here, too: by their labels. */
export function ChangedElsewhere({ saved }: { saved: (readonly [label: string, text: string])[] }) {
  return (
    <Notice tone="danger" title={words.changedElsewhere}>
      <p>{words.changedElsewhereText}</p>
      <dl className="mt-3 grid gap-3">
        {saved.map(([label, text]) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd dir="auto" className="break-words whitespace-pre-line">
              {text || words.nothingThere}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
