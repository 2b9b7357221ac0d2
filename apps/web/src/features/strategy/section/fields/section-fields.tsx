import { strategyLimits } from "@growth-guide/contract";
import { useState } from "react";
import { Button } from "../../../../ui/button.tsx";
import { asNumber } from "../../../../language/formats.ts";
import { words } from "../../../../words/strategy.ts";
import { MarkedText } from "./marked-text.tsx";
import { joinParts, type Part, splitTables } from "./split-tables.ts";
import { TableGrid } from "./table-grid.tsx";

type Props = { label: string; text: string; onChange: (text: string) => void };

/** The fields for a text in Markdown: its tables as cells, what stands between them as text. Or all of it as text. */
export function SectionFields({ label, text, onChange }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const [parts, setParts] = useState(() => splitTables(text));
  // The text has come from elsewhere. What is typed here never moves between fields.
  const isOther = joinParts(parts) !== text;
  if (isOther) setParts(splitTables(text));
  const room = strategyLimits.section - [...text].length;
  const change = (at: number, part: Part) => {
    const next = parts.with(at, part);
    setParts(next);
    onChange(joinParts(next));
  };
  const hasTables = parts.length > 1;
  return (
    <div className="grid gap-4">
      {isWhole || !hasTables ? (
        <MarkedText
          label={label}
          rows={10}
          maxLength={strategyLimits.section}
          value={text}
          onChange={onChange}
        />
      ) : (
        parts.map((part, at) => {
          const number = asNumber(Math.ceil((at + 1) / 2));
          return part.kind === "table" ? (
            // oxlint-disable-next-line react/no-array-index-key
            <TableGrid
              key={at}
              label={words.tableOf(number)}
              source={part.source}
              room={room}
              onChange={(source) => change(at, { kind: "table", source })}
            />
          ) : (
            <MarkedText
              key={at}
              label={at === 0 ? label : words.textAfterTable(asNumber(at / 2))}
              rows={part.body === "" ? 2 : 4}
              // The blank lines beside a table count, too.
              maxLength={Math.max([...part.body].length, [...part.body].length + room - 4)}
              value={part.body}
              onChange={(body) => change(at, { ...part, body })}
            />
          );
        })
      )}
      {hasTables && (
        <Button variant="quiet" className="-ms-4 justify-self-start" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words.showTables : words.showMarkdown}
        </Button>
      )}
    </div>
  );
}
