import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Request, type RequestHandler, type Response, Router, static as serveFiles } from "express";
import { readPages } from "./web-pages.ts";
import type { Config } from "../config.ts";
import { VERSION } from "./service.ts";

/** What the web app must know before it draws anything; nothing secret. */
function webConfig({ auth, model }: Pick<Config, "auth" | "model">) {
  return {
    auth:
      auth.kind === "clerk" && auth.publishableKey !== undefined
        ? { kind: "clerk", publishableKey: auth.publishableKey }
        : { kind: auth.kind === "clerk" ? "none" : "local" },
    version: VERSION,
    hasModel: model !== undefined,
  };
}

const PLACEHOLDER = "<!--app-config-->";
const ENCODINGS = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const;

/**
 * The built web app: its files, its page for every address that asks for HTML, and its configuration.
 * Files under `/assets` carry their content's hash in their name and may be kept for ever.
 */
export function webApp(directory: string, config: Pick<Config, "auth" | "model">): Router {
  const web = Router();
  const settings = webConfig(config);
  web.get("/app-config.json", (_request, response) => void response.json(settings));
  if (!existsSync(join(directory, "index.html"))) return web;

  const withConfig = (page: string) => page.replace(PLACEHOLDER, () => configTag(settings));
  const page = withConfig(readFileSync(join(directory, "index.html"), "utf8"));
  const drawn = readPages(
    join(directory, ".pages", settings.auth.kind === "local" ? "local" : "none"),
    withConfig,
  );
  const files = {
    index: false,
    redirect: false,
    setHeaders: (response: Response) => void (response.locals.served = "file"),
  } as const;
  web.use("/assets", precompressed(join(directory, "assets")));
  web.use("/assets", serveFiles(join(directory, "assets"), { ...files, immutable: true, maxAge: "365d" }));
  web.use(serveFiles(directory, files));
  // Not `get`: with it every path would be known, and answered to OPTIONS.
  web.use((request, response, next) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const wantsPage =
      isRead && request.headers.accept?.includes("text/html") && !/^\/api(?:\/|$)/.test(request.path);
    if (!wantsPage) return next();
    response.locals.served = "page";
    response.set("cache-control", "no-cache").type("html");
    response.vary("Accept-Language");
    const ready = readsEnglish(request) ? drawn.get(request.path) : undefined;
    if (ready === undefined) return void response.send(page);
    const { body, encoding } = ready.encoded(String(request.headers["accept-encoding"] ?? ""));
    if (encoding !== undefined) response.set("content-encoding", encoding);
    response.vary("Accept-Encoding").send(body);
  });
  return web;
}

/** Pages are drawn in English: whose browser prefers another of the app's languages is not sent them at all. */
function readsEnglish(request: Request): boolean {
  const preferred = request.acceptsLanguages("en", "de", "ar");
  return preferred === "en" || preferred === false;
}

/** The configuration as data inside the page, so that the first view needs no further request. */
function configTag(settings: object): string {
  return `<script type="application/json" id="app-config">${JSON.stringify(settings).replaceAll("<", "\\u003c")}</script>`;
}

/** Points a request at the compressed twin the build made of a file, when the client takes it. */
function precompressed(directory: string): RequestHandler {
  const names = new Set(existsSync(directory) ? readdirSync(directory) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const encoding = ENCODINGS.find(
      (known) => accepted.includes(known.name) && names.has(name + known.suffix),
    );
    if (encoding !== undefined) {
      response
        .vary("Accept-Encoding")
        .type(name.slice(name.lastIndexOf(".")))
        .set("content-encoding", encoding.name);
      request.url = `/${name}${encoding.suffix}`;
    }
    next();
  };
}
