/** A set of whole numbers, written as `0-12,15`: short when the numbers lie close together. */
export function writeRanges(numbers: Iterable<number>): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** The numbers a text names, each below `limit`; what it does not name clearly is left out. */
export function readRanges(text: string, limit: number): Set<number> {
  const numbers = new Set<number>();
  for (const [, first, last = first] of text.matchAll(/(\d{1,9})(?:-(\d{1,9}))?/g)) {
    for (let number = Number(first); number <= Math.min(Number(last), limit - 1); number += 1)
      numbers.add(number);
  }
  return numbers;
}
