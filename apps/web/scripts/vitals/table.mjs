/** Prints the head of the table. @returns {true} nothing is missed yet */
export function printHead() {
  console.log("| what | measured | below | |\n|---|--:|--:|---|");
  return true;
}

/**
 * Prints figures, each with what it should be below.
 * @returns {boolean} whether all are reached
 */
export function printRows(rows) {
  for (const { what, value, limit, unit, digits, note = "" } of rows) {
    const cells = [
      what,
      `${value.toFixed(digits)} ${unit}`,
      `${limit} ${unit}`,
      `${value < limit ? "✓" : "✗"} ${note}`,
    ];
    console.log(`| ${cells.map((cell) => cell.trim()).join(" | ")} |`);
  }
  return rows.every(({ value, limit }) => value < limit);
}
