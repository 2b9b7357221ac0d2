const plain = !process.stdout.isTTY || Boolean(process.env.NO_COLOR);

/** @param {string} code @param {string} text @returns {string} */
const paint = (code, text) => (plain ? text : `\u001b[${code}m${text}\u001b[0m`);

/** Announces what begins now. @param {string} text */
export function say(text) {
  process.stdout.write(`${paint("36", "›")} ${text}\n`);
}

/** A finished step with the time it took. @param {string} text @param {number} milliseconds */
export function sayDone(text, milliseconds) {
  process.stdout.write(`${paint("32", "✓")} ${text} ${paint("2", seconds(milliseconds))}\n`);
}

/** A failed step with the time it took. @param {string} text @param {number} milliseconds */
export function sayFailed(text, milliseconds) {
  process.stdout.write(`${paint("31", "✗")} ${text} ${paint("2", seconds(milliseconds))}\n`);
}

/** What somebody should know although nothing failed. @param {string} text */
export function sayWarning(text) {
  process.stdout.write(`${paint("33", "!")} ${text}\n`);
}

/** The last word of a run that could not go on. @param {string} sentence */
export function sayProblem(sentence) {
  process.stderr.write(`${paint("31", "✗")} ${sentence}\n`);
}

/** @param {number} milliseconds @returns {string} for example "3.4 s" */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
