import { delimiter, dirname } from "node:path";

/**
 * npm settings a nested call needs to reach the registry the way its user does.
 * Names as npm spells them in the environment, without `npm_config_`.
 */
const NETWORK_SETTING =
  /^(?:registry|proxy|http_?proxy|https_?proxy|no_?proxy|ca|cafile|cert|key|strict_ssl|cache|userconfig|globalconfig|fetch_\w+|@.*|\/\/.*)$/i;

/** What npm puts into the environment of a script besides `npm_*`. */
const NPM_LEFTOVERS = new Set(["INIT_CWD", "NODE", "COLOR", "EDITOR"]);

/**
 * The environment without what the surrounding npm left in it, so that a nested npm or pnpm starts
 * from the user's own settings. Registry, proxy and certificate settings stay.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function withoutNpmSettings(env) {
  const fromNpm = Object.keys(env).some((name) => /^npm_/i.test(name));
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (fromNpm && NPM_LEFTOVERS.has(name)) continue;
    if (/^npm_/i.test(name) && !isNetworkSetting(name)) continue;
    kept[name] = value;
  }
  return kept;
}

/**
 * The environment in which this project's tools run: cleaned, and with the chosen Node first on the
 * path, so that scripts asking for `node` get the same one.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node the chosen Node's binary
 * @returns {Record<string, string>}
 */
export function environmentFor(env, node) {
  const clean = withoutNpmSettings(env);
  const pathName = Object.keys(clean).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...clean, [pathName]: [dirname(node), clean[pathName]].filter(Boolean).join(delimiter) };
}

/** @param {string} name */
function isNetworkSetting(name) {
  const setting = /^npm_config_(.*)$/i.exec(name)?.[1];
  return setting !== undefined && NETWORK_SETTING.test(setting);
}
