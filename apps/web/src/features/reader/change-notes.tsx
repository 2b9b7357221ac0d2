import type { AdaptedBlock } from "@growth-guide/contract";

/** What was changed in a paragraph and why, ready to be opened. */
export function ChangeNotes({ notes }: { notes: AdaptedBlock["notes"] }) {
  return (
    <details className="changes">
      <summary>
        {notes.length} {notes.length === 1 ? "change" : "changes"}: what and why
      </summary>
      <ul>
        {notes.map(({ before, after, why }, index) => (
          // Notes of a block never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <del>{before}</del> <span aria-hidden="true">→</span>{" "}
            {after === "" ? <em>left out</em> : <ins>{after}</ins>}
            <span className="why">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
