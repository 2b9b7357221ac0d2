#!/usr/bin/env node
import { forwardSignals, isStopping, stopChildren } from "../src/bootstrap/children.mjs";
import { followParent, isNpmScript } from "../src/bootstrap/follow-parent.mjs";
import { sayProblem } from "../src/bootstrap/say.mjs";
import { TaskFailure } from "../src/bootstrap/task-failure.mjs";
import { findTask, taskNames } from "../src/tasks/index.mjs";

const [name = "", ...args] = process.argv.slice(2);
const task = findTask(name);

if (!task) {
  sayProblem(`There is no task "${name}". The tasks are: ${taskNames().join(", ")}.`);
  process.exitCode = 2;
} else {
  if (task.handlesSignals !== true) forwardSignals();
  if (isNpmScript(process.env)) followParent(() => void endEverything());
  try {
    process.exitCode = await task.run(args);
  } catch (error) {
    if (!isStopping()) {
      process.exitCode = error instanceof TaskFailure ? error.exitCode : 1;
      sayProblem(
        error instanceof TaskFailure ? error.message : String(error instanceof Error ? error.stack : error),
      );
    }
  }
}

async function endEverything() {
  if (task?.handlesSignals === true) process.kill(process.pid, "SIGTERM");
  else await stopChildren("SIGTERM").then(() => process.exit(143));
}
