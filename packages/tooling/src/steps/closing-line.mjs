/**
 * The last line of a run, the same for people and machines: "12 passed, 0 failed".
 * @param {{ passed: number, failed: number }} total
 * @returns {string}
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
