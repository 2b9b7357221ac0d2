import type { GlossaryEntry } from "@growth-guide/contract";
import { plainText } from "../../markdown/plain-text.ts";

/** The chapter's own terms and what they mean. */
export function Glossary({ entries }: { entries: GlossaryEntry[] }) {
  return (
    <dl className="grid gap-3 text-sm" dir="auto">
      {entries.map(({ term, definition }) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd className="text-muted">{plainText(definition)}</dd>
        </div>
      ))}
    </dl>
  );
}
