import { describe, expect, test } from "vitest";
import { addRow, insertLine, isTable, readTable, removeRow, setCell } from "./table-source.ts";

const TABLE = "| Channel |  Hours | Note |\n| --- | ---: |---|\n| Post|2 | a \\| b |\n|  | 3 |";

test.each([
  ["a table", TABLE, true],
  ["one without rows", "| a |\n|---|", true],
  ["no line of dashes", "| a |\n| b |", false],
  ["more dashes than headings", "| a |\n|---|---|", false],
  ["a line without bars", "| a |\n|---|\nb", false],
  ["a bar that is a character", "| a |\n|---|\n| b \\|", false],
  ["a text", "a | b", false],
])("%s is known: %#", (_, source, is) => {
  expect(isTable(source)).toBe(is);
});

test("its cells are read, short rows filled up", () => {
  expect(readTable(TABLE)).toEqual([
    ["Channel", "Hours", "Note"],
    ["Post", "2", "a | b"],
    ["", "3", ""],
  ]);
});

describe("of other words in a cell", () => {
  test.each([
    [1, 0, "Letters", "| Post|", "| Letters|"],
    [0, 1, "Time", "|  Hours |", "|  Time |"],
    [1, 2, "c|d", "a \\| b", "c\\|d"],
    [1, 2, "c\\|d", "a \\| b", "c\\|d"],
    [1, 1, " 4\nor 5 ", "|2 |", "|4 or 5 |"],
    [2, 0, "Stall", "|  | 3 |", "| Stall | 3 |"],
    [2, 2, "new", "|  | 3 |", "|  | 3 | new |"],
  ])("row %i, column %i becomes %j and nothing else changes", (row, column, words, before, after) => {
    expect(setCell(TABLE, row, column, words)).toBe(TABLE.replace(before, () => after));
  });

  test("what was read is written back as it stood", () => {
    const cells = readTable(TABLE).flatMap((line, row) =>
      line.map((words, column) => ({ row, column, words })),
    );
    const written = cells.filter(({ words }) => words !== "");
    expect(written.map(({ row, column, words }) => setCell(TABLE, row, column, words))).toEqual(
      written.map(() => TABLE),
    );
  });

  test("a cell emptied and filled again reads as before", () => {
    const emptied = setCell(TABLE, 1, 0, "");
    expect(isTable(emptied)).toBe(true);
    expect(readTable(setCell(emptied, 1, 0, "Post"))).toEqual(readTable(TABLE));
  });
});

test("a row is added behind another, and can be filled", () => {
  const longer = addRow(TABLE, 1);
  expect(longer).toBe(TABLE.replace("b |\n", () => "b |\n|  |  |  |\n"));
  expect(readTable(setCell(longer, 2, 1, "7"))[2]).toEqual(["", "7", ""]);
  expect(readTable(addRow(TABLE, 0))[1]).toEqual(["", "", ""]);
});

test.each([1, 2])("row %i is removed, and put back as it stood", (row) => {
  const { source, line } = removeRow(TABLE, row);
  expect(readTable(source)).toEqual(readTable(TABLE).toSpliced(row, 1));
  expect(insertLine(source, row - 1, line)).toBe(TABLE);
});

test("lines that end as on Windows go on doing so", () => {
  const source = TABLE.replaceAll("\n", "\r\n");
  expect(isTable(source)).toBe(true);
  expect(setCell(source, 1, 1, "9")).toBe(source.replace("|2 |", "|9 |"));
  expect(addRow(source, 2)).toBe(`${source}\r\n|  |  |  |`);
});
