import { useEffect, useRef } from "react";
import { Button } from "../../../../ui/button.tsx";
import { toast } from "../../../../ui/toast-store.ts";
import { words } from "../../../../words/strategy.ts";
import { words as ui } from "../../../../words/ui.ts";
import { asNumber } from "../../../../language/formats.ts";
import { addRow, insertLine, readTable, removeRow, setCell } from "./table-source.ts";
import { TableCell } from "./table-cell.tsx";

type Props = {
  label: string;
  source: string;
  /** How much longer the text may become. */
  room: number;
  onChange: (source: string) => void;
};

/** A table of Markdown as cells to type in, with rows to add and to remove. */
export function TableGrid({ label, source, room, onChange }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const latest = useRef({ source, onChange });
  latest.current = { source, onChange };
  const next = useRef<{ row: number; column: number }>(undefined);
  const rows = readTable(source);
  const [headings = []] = rows;
  const cellAt = (row: number, column: number) =>
    grid.current?.querySelector<HTMLElement>(`tr:nth-child(${row + 1}) > :nth-child(${column + 1}) textarea`);
  useEffect(() => {
    if (next.current === undefined) return;
    cellAt(next.current.row, next.current.column)?.focus();
    next.current = undefined;
  });
  const add = (row: number, column = 0) => {
    next.current = { row: row + 1, column };
    onChange(addRow(source, row));
  };
  const remove = (row: number) => {
    const taken = removeRow(source, row);
    next.current = { row: Math.min(row, rows.length - 2), column: 0 };
    onChange(taken.source);
    toast(words.rowRemoved, {
      label: ui.undo,
      run: () => latest.current.onChange(insertLine(latest.current.source, row - 1, taken.line)),
    });
  };
  return (
    <div className="grid justify-items-start gap-2">
      <div
        ref={grid}
        className="scroller w-full overflow-x-auto rounded-md border border-line-strong bg-surface"
      >
        <table className="w-full border-collapse">
          <caption className="sr-only">{label}</caption>
          <tbody>
            {rows.map((cells, row) => (
              // Rows have no name but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row} className={row === 0 ? "bg-sunken" : "border-t border-line bg-surface"}>
                {cells.map((cell, column) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={column} className="border-e border-line p-0 align-top">
                    <TableCell
                      label={
                        row === 0
                          ? words.headingOf(asNumber(column + 1))
                          : words.cellOf(headings[column] ?? "", asNumber(row))
                      }
                      words={cell}
                      isHeading={row === 0}
                      maxLength={cell.length + room}
                      onChange={(typed) => onChange(setCell(source, row, column, typed))}
                      onMove={(by, isEnter) => {
                        const to = cellAt(row + by, column);
                        if (to) to.focus();
                        else if (by > 0 && isEnter && room > headings.length * 4) add(row, column);
                      }}
                    />
                  </td>
                ))}
                <td className="sticky end-0 w-11 bg-inherit p-0 text-center align-top">
                  {row > 0 && (
                    <button
                      type="button"
                      aria-label={words.removeRow(asNumber(row))}
                      title={words.removeRow(asNumber(row))}
                      onClick={() => remove(row)}
                      className="min-h-11 min-w-11 text-lg text-muted hover:text-danger"
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button variant="secondary" onClick={() => add(rows.length - 1)}>
        {words.addRow}
      </Button>
    </div>
  );
}
