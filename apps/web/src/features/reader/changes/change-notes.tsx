import type { AdaptedBlock } from "@growth-guide/contract";
import { words } from "../../../words/tools.ts";

/** Each change of wording with its reason. */
export function ChangeNotes({ notes }: { notes: AdaptedBlock["notes"] }) {
  return (
    <ul className="change-notes">
      {notes.map(({ before, after, why }, index) => (
        // Notes of a block never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} dir="auto">
          <del>{before}</del> <span aria-hidden="true">→</span>{" "}
          {after === "" ? <em>{words.leftOut}</em> : <ins>{after}</ins>}
          <span className="why">{why}</span>
        </li>
      ))}
    </ul>
  );
}
