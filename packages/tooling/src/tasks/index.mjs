/**
 * One command of the repository.
 * @typedef {object} Task
 * @property {(args: string[]) => Promise<number>} run resolves to the exit code
 * @property {boolean} [handlesSignals] the task's own program answers SIGINT and SIGTERM in this process
 */

/** @type {Record<string, Task>} */
const tasks = {
  start: { run: async () => (await import("./start.mjs")).start() },
  dev: { run: async () => (await import("./dev.mjs")).dev() },
  test: { run: async () => (await import("./test.mjs")).test() },
  check: { run: async () => (await import("./check.mjs")).check() },
  format: { run: async () => (await import("./format.mjs")).format() },
  build: { run: async () => (await import("./build.mjs")).build() },
  migrate: { run: async (args) => (await import("./programs.mjs")).migrate(args) },
  backup: { run: async (args) => (await import("./programs.mjs")).backup(args) },
  restore: { run: async (args) => (await import("./programs.mjs")).restore(args) },
  bench: { run: async (args) => (await import("./programs.mjs")).bench(args) },
  soak: { run: async (args) => (await import("./programs.mjs")).soak(args) },
  model: { run: async (args) => (await import("./programs.mjs")).model(args) },
  eval: { run: async (args) => (await import("./programs.mjs")).evaluate(args) },
  serve: { run: async () => (await import("./serve.mjs")).serve(), handlesSignals: true },
};

/** @param {string} name @returns {Task | undefined} */
export function findTask(name) {
  return Object.hasOwn(tasks, name) ? tasks[name] : undefined;
}

/** @returns {string[]} */
export function taskNames() {
  return Object.keys(tasks);
}
