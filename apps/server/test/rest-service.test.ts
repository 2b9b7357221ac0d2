/** What the service says about itself, and where the web app begins. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webApp } from "../src/http/web-app.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("GET /", () => {
  test.each([undefined, "*/*", "application/json"])(
    "is the API's greeting for Accept: %s",
    async (accept) => {
      const response = await server
        .anonymous()
        .fetch("/", accept === undefined ? {} : { headers: { accept } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expect(await response.json()).toEqual({
        message: "Growth Guide API",
        version: "0.1.0",
        status: "operational",
      });
    },
  );
});

describe("GET /health and /ready", () => {
  test("/health needs no token and names the environment", async () => {
    const response = await server.anonymous().get("/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "healthy", environment: "test" });
  });

  test("/ready says that the database answers", async () => {
    const response = await server.anonymous().get("/ready");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ready" });
  });

  test.each(["/health", "/ready", "/", "/app-config.json"])("%s tells no secret", async (path) => {
    const text = await (await server.anonymous().get(path)).text();
    expect(text).not.toMatch(/postgres:|PUBLIC KEY|secret|password|sk_/i);
  });

  test("HEAD answers like GET, without a body", async () => {
    const response = await server.anonymous().fetch("/health", { method: "HEAD" });
    expect([200, 405]).toContain(response.status);
    expect(await response.text()).toBe("");
  });
});

describe("GET /docs", () => {
  test("is a page whose every asset comes from this server", async () => {
    const response = await server.anonymous().fetch("/docs", { headers: { accept: BROWSER } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    const page = await response.text();
    const assets = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
    expect(assets.length).toBeGreaterThan(0);
    for (const asset of assets) {
      expect(asset).toMatch(/^\/(?!\/)/);
      const got = await server.anonymous().get(asset);
      expect(got.status, asset).toBe(200);
      expect(got.headers.get("content-type"), asset).toMatch(/javascript|css|image/);
      await got.arrayBuffer();
    }
  });

  test("has no script inside the page, so that the content security policy can forbid them", async () => {
    const response = await server.anonymous().get("/docs");
    expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/i);
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'self'/);
  });
});

describe("every answer", () => {
  test.each(["/", "/health", "/nope", "/api/v1/users/me", "/docs", "/trpc/chapter.list"])(
    "%s carries the security headers and a request id, and does not name its software",
    async (path) => {
      const { headers } = await server.anonymous().get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toMatch(/object-src 'none'/);
      expect(headers.get("x-request-id")).toMatch(/\S/);
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  test("lets pages load and call nothing but this server, and run no script that stands in a page", async () => {
    const { headers } = await server.anonymous().get("/");
    const policy = (headers.get("content-security-policy") ?? "").split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(" ")];
    });
    expect(Object.fromEntries(policy)).toEqual({
      "default-src": "'self'",
      "script-src": "'self'",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "font-src": "'self' data:",
      "connect-src": "'self'",
      "worker-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
  });

  test("may be framed by no page, for browsers that know no policy either", async () => {
    const { headers } = await server.anonymous().get("/");
    expect(headers.get("x-frame-options")).toBe("DENY");
  });

  test("request ids are not taken from the request and differ from one another", async () => {
    const headers = { "x-request-id": "mine" };
    const ids = await Promise.all(
      [1, 2].map(async () =>
        (await server.anonymous().fetch("/health", { headers })).headers.get("x-request-id"),
      ),
    );
    expect(new Set([...ids, "mine"]).size).toBe(3);
  });
});

describe("in production", () => {
  const production = startServer({ config: { environment: "production" } });

  test("the API browser is off, the OpenAPI document stays", async () => {
    for (const path of ["/docs", "/redoc", "/docs/start.js"]) {
      expect((await production.anonymous().get(path)).status, path).toBe(404);
    }
    expect((await production.anonymous().get("/openapi.json")).status).toBe(200);
  });

  test("/health says so, and browsers are told to stay with https", async () => {
    const response = await production.anonymous().get("/health");
    expect(await response.json()).toMatchObject({ status: "healthy", environment: "production" });
    expect(response.headers.get("strict-transport-security")).toMatch(/max-age=\d{8}/);
  });
});

describe("the web app's files", () => {
  const directory = mkdtempSync(join(tmpdir(), "growth-guide-web-"));
  let web: Server;
  const get = (path: string, accept: string) =>
    fetch(`http://127.0.0.1:${(web.address() as AddressInfo).port}${path}`, { headers: { accept } });

  beforeAll(async () => {
    writeFileSync(
      join(directory, "index.html"),
      "<!doctype html><title>Growth Guide</title><!--app-config-->",
    );
    writeFileSync(join(directory, "robots.txt"), "User-agent: *\n");
    const app = express().use(
      webApp(directory, { auth: { kind: "local", directory, authorizedParties: [] } }),
    );
    web = createServer(app);
    await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
    rmSync(directory, { recursive: true });
  });

  test.each(["/", "/read/know-your-customer", "/businesses/7/edit", "/nope"])(
    "%s is the app's page for a browser, with its settings inside",
    async (path) => {
      const response = await get(path, BROWSER);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(await response.text()).toMatch(/<title>Growth Guide<\/title>.*"kind":"local"/);
    },
  );

  test.each(["/read/know-your-customer", "/nope"])("%s is no page for a program", async (path) => {
    const response = await get(path, "*/*");
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("<title>Growth Guide</title>");
  });

  test("an unknown address under /api is no page, not even for a browser", async () => {
    const response = await get("/api/nope", BROWSER);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("<title>Growth Guide</title>");
  });

  test("a file is served as it is", async () => {
    const response = await get("/robots.txt", "*/*");
    expect(await response.text()).toBe("User-agent: *\n");
  });
});
