/** How often to look whether the parent is still there, in milliseconds. */
const INTERVAL = 500;

/**
 * Calls back once when the process that started this one is gone. Signals tell only of a polite end;
 * a parent killed outright changes nothing but `process.ppid`.
 * @param {() => void} onGone
 * @returns {void}
 */
export function followParent(onGone) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL);
  timer.unref();
}

/**
 * Whether npm (or a program like it) started this process. Started by hand it may outlive its shell,
 * as with `nohup`; started by npm it is part of that command and ends with it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function isNpmScript(env) {
  return env.npm_lifecycle_event !== undefined;
}
