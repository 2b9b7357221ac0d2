import { engineUrl } from "./adapt-here.ts";

const UPDATE_EVERY_MS = 60 * 60 * 1000;

/**
 * Starts the service worker, which keeps the app for times without a network, and tells when a newer build of it is
 * ready to take over. Does nothing where browsers have none, or where the person asked to save data.
 */
export async function startServiceWorker(onUpdate: () => void): Promise<void> {
  if (!("serviceWorker" in navigator) || savesData()) return;
  const registration = await navigator.serviceWorker.register("/service-worker.js");
  const tell = () => {
    // Without a worker before it, a first one is no update.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) onUpdate();
  };
  tell();
  void keepLoaded().catch(() => undefined);
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", tell),
  );
  // Browsers look for a newer worker when a page is loaded; this app's page may stay for days.
  setInterval(() => void registration.update().catch(() => undefined), UPDATE_EVERY_MS);
}

/** Asks again, through the service worker, for the files that came before it: the browser has them still. */
async function keepLoaded(): Promise<void> {
  await untilControlled(navigator.serviceWorker);
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const files = loaded.filter((name) => name.startsWith(`${location.origin}/assets/`));
  await Promise.all(files.map((name) => fetch(name)));
}

/** Lets the newer build take over and loads the page anew from it. */
export async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  if (registration?.waiting) registration.waiting.postMessage("take over");
  else location.reload();
}

/** Brings the text engine to this device by asking for it once through the service worker. */
export async function keepEngine(): Promise<void> {
  if (!("serviceWorker" in navigator) || savesData()) return;
  await untilControlled(navigator.serviceWorker);
  const response = await fetch(engineUrl, { priority: "low" });
  await response.arrayBuffer();
}

/** Resolves once what this page asks for goes through the service worker. */
async function untilControlled(workers: ServiceWorkerContainer): Promise<void> {
  if (workers.controller !== null) return;
  await new Promise((resolve) => workers.addEventListener("controllerchange", resolve, { once: true }));
}

/**
 * True when the person asked to save data, or when the connection is too slow to bring more than was asked for.
 * @source Network Information, https://wicg.github.io/netinfo/: where a browser does not say, nothing speaks against it
 */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? "");
}
