/** What a publishable key carries as base64: a host and a dollar sign. */
const CARRIED = /^[a-z0-9-]+(\.[a-z0-9-]+)+\$$/i;

/** Whether a publishable key is whole. */
export function namesClerkHost(publishableKey: string): boolean {
  return CARRIED.test(carriedBy(publishableKey));
}

/** The frontend API's host, which a publishable key carries. */
export function clerkHost(publishableKey: string): string {
  return carriedBy(publishableKey).replace(/\$$/, "");
}

function carriedBy(publishableKey: string): string {
  return Buffer.from(publishableKey.replace(/^pk_(test|live)_/, ""), "base64").toString("utf8");
}
