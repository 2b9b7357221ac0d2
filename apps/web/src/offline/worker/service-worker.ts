/**
 * Stands between the app and the network, so that the app opens without one. It keeps built files and the app's one
 * page, which are the same for everybody; what the server answers to somebody in particular never passes its caches.
 */
declare const self: ServiceWorkerGlobalScope;

/** Written in by the build (`scripts/offline-files.ts`): a name for this build, and what reading needs of it. */
const { revision, files } = JSON.parse("__OFFLINE_FILES__") as { revision: string; files: string[] };

const PREFIX = "growth-guide-";
const CACHE = `${PREFIX}${revision}`;
/** Caches that stay: this build's, and the one before it, whose pages may still be open. */
const KEPT_CACHES = 2;
/** An address at which the server has the app without any page's words in it. */
const PAGE = "/app-shell";
/** What the server answers itself, as `vite.config.ts` lists it. */
const SERVER_PATHS =
  /^\/(?:trpc|api|docs|local-issuer|health|ready|metrics|openapi\.json|app-config\.json)(?:\/|$)/;

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || SERVER_PATHS.test(pathname)) return;
  if (request.mode === "navigate") event.respondWith(freshPage(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(keptFile(request));
  else if (files.includes(pathname)) event.respondWith(freshFile(request));
});

/** Keeps what is new in this build; a file that an earlier build had already is not fetched again. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    files.map(async (path) => {
      const known = path.startsWith("/assets/") ? await caches.match(path) : undefined;
      if (known === undefined) await cache.add(path);
      else await cache.put(path, known);
    }),
  );
  await cache.add(new Request(PAGE, { headers: { accept: "text/html" } }));
}

async function takeOver(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(
    ours.slice(0, Math.max(0, ours.length - KEPT_CACHES + 1)).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

/** The page as the server has it now, or the app without words when there is no network. */
async function freshPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(PAGE)) ?? Response.error();
  }
}

/** A file with its content's hash in its name: it never changes, so the kept one is as good as any. */
async function keptFile(request: Request): Promise<Response> {
  const known = await caches.match(request.url);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(CACHE)).put(request.url, response.clone());
  return response;
}

/** A file that may change under its name: the server's, or the kept one when there is no network. */
async function freshFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request.url)) ?? Response.error();
  }
}
