import { type Figures, figures, type Load, loadOf } from "./load-model.ts";
import { markdownTable } from "./markdown-table.ts";

/** The sizes that docs/scaling.md speaks about. */
export const READERS = [10_000, 1_000_000, 100_000_000];

const count = (value: number) => Math.ceil(value).toLocaleString("en");
const rate = (value: number) => (value < 10 ? value.toFixed(1) : count(value));
function size(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${Number((bytes / 1000 ** power).toPrecision(2))} ${units[power]}`;
}

const rows: [string, (load: Load) => string][] = [
  ["reads a second", ({ readsPerSecond }) => rate(readsPerSecond)],
  ["writes a second", ({ writesPerSecond }) => rate(writesPerSecond)],
  ["chapters opened a second", ({ chaptersPerSecond }) => rate(chaptersPerSecond)],
  ["of them adapted anew", ({ newChaptersPerSecond }) => rate(newChaptersPerSecond)],
  ["servers of 2 cores", ({ servers }) => count(servers)],
  ["PostgreSQL primaries", ({ primaries }) => count(primaries)],
  ["the same with saved chapters in rows", ({ primariesWithChapters }) => count(primariesWithChapters)],
  ["replicas for reading", ({ replicas }) => count(replicas)],
  ["Redis primaries", ({ redisNodes }) => count(redisNodes)],
  ["rows and indexes", ({ rowBytes }) => size(rowBytes)],
  ["saved chapters", ({ savedChapterBytes }) => size(savedChapterBytes)],
  ["sessions in Redis", ({ sessionBytes }) => size(sessionBytes)],
];

/** What each number of readers needs, as a table in Markdown. */
export function loadTable(readers: number[] = READERS, given: Figures = figures): string {
  const loads = readers.map((each) => loadOf(each, given));
  return markdownTable(
    ["in the busiest seconds", ...loads.map((load) => `${count(load.readers)} readers`)],
    rows.map(([name, cell]) => [name, ...loads.map(cell)]),
  );
}

/** Every figure the model is made of, as a table in Markdown. */
export function figuresTable(given: Figures = figures): string {
  return markdownTable(
    ["figure", "value"],
    Object.entries(given).map(([name, value]) => [
      `\`${name}\``,
      value.toLocaleString("en", { maximumFractionDigits: 3 }),
    ]),
  );
}
