/** Words by which sign-in is opened for developers, in the orders people write them in. */
const NAMES = [
  /^(DEV|DEVELOPMENT|LOCAL|DEMO|FAKE|MOCK|TEST|INSECURE)_(AUTH|LOGIN|SIGN_?IN|ISSUER|USER|TOKEN|IDENTITY)/,
  /^(ALLOW|ENABLE|USE)_(DEV|DEVELOPMENT|LOCAL|DEMO|FAKE|MOCK|TEST|INSECURE|ANONYMOUS)_(AUTH|LOGIN|SIGN_?IN|USER|TOKEN)/,
  /^(SKIP|BYPASS|DISABLE|NO|WITHOUT)_(AUTH|LOGIN|SIGN_?IN|TOKEN)/,
  /^(AUTH|AUTHENTICATION|LOGIN|SIGN_?IN)_(BYPASS|DISABLED?|SKIP|OFF|NONE|INSECURE|DEV|DEVELOPMENT|MODE)/,
];

/**
 * Variables that look like a way to sign in without a key. None is read here; but whoever sets one in production
 * believes that it opens something, or has a configuration that was meant for another place.
 */
export function developmentLogins(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env).filter((name) => NAMES.some((pattern) => pattern.test(name.toUpperCase())));
}
