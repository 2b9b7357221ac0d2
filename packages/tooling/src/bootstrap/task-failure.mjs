/** A failure told in one sentence: the bootstrap prints it without a stack and exits with its code. */
export class TaskFailure extends Error {
  /**
   * @param {string} message one sentence for the person at the terminal
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = "TaskFailure";
    this.exitCode = exitCode;
  }
}
