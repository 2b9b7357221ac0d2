/** What the server tells the page about itself before anything else happens. */
export type WebConfig = {
  auth: { kind: "local" } | { kind: "clerk"; publishableKey: string } | { kind: "none" };
  version: string;
  /** Whether a model writes paragraphs after the rules did. */
  hasModel: boolean;
};

/** The id of the element in index.html into which the server writes the configuration. */
const CONFIG_ELEMENT = "app-config";

/**
 * The configuration of this page: written into it by the server, or, when Vite serves the page, asked for.
 * @throws Error when neither gives a configuration; nothing can be guessed, least of all who may sign in how
 */
export async function loadWebConfig(page: Document = document): Promise<WebConfig> {
  const written = page.getElementById(CONFIG_ELEMENT)?.textContent;
  return parseWebConfig(written ? JSON.parse(written) : await fetchConfig());
}

/** Checks a configuration that came from outside. @throws Error naming what is wrong with it */
export function parseWebConfig(value: unknown): WebConfig {
  const { auth, version, hasModel } = asRecord(value);
  const { kind, publishableKey } = asRecord(auth);
  const told = { version: typeof version === "string" ? version : "unknown", hasModel: hasModel === true };
  if (kind === "local" || kind === "none") return { auth: { kind }, ...told };
  if (kind === "clerk" && typeof publishableKey === "string" && publishableKey !== "") {
    return { auth: { kind, publishableKey }, ...told };
  }
  throw new Error("The server's configuration does not say how people sign in.");
}

async function fetchConfig(): Promise<unknown> {
  const response = await fetch("/app-config.json");
  if (!response.ok)
    throw new Error(`The server answered ${response.status} when asked for its configuration.`);
  return response.json();
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
