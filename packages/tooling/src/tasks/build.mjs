import { prepare } from "../bootstrap/prepare.mjs";
import { buildAll } from "../steps/build-steps.mjs";

/** Builds the production bundles of server and web, whatever is there already. @returns {Promise<number>} */
export async function build() {
  const results = await buildAll(await prepare());
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}
