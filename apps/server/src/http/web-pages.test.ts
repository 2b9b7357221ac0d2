import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { readPages } from "./web-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "growth-guide-pages-"));
mkdirSync(join(folder, "read"));
writeFileSync(join(folder, "index.html"), "<h1>Welcome</h1><!--told-->");
writeFileSync(join(folder, "read/pricing.html"), "<h1>Pricing</h1><!--told-->");
afterAll(() => rmSync(folder, { recursive: true }));

const pages = readPages(folder, (page) => page.replace("<!--told-->", "<p>told</p>"));

test("a file answers the path it is named after, with what the server puts in", () => {
  expect([...pages.keys()].toSorted()).toEqual(["/", "/read/pricing"]);
  expect(pages.get("/")?.encoded("").body.toString()).toBe("<h1>Welcome</h1><p>told</p>");
});

test("a page travels as densely as the browser can read it", () => {
  const page = pages.get("/read/pricing");
  const brotli = page?.encoded("gzip, deflate, br");
  const gzip = page?.encoded("gzip");
  expect([brotli?.encoding, gzip?.encoding, page?.encoded("identity").encoding]).toEqual([
    "br",
    "gzip",
    undefined,
  ]);
  expect(brotliDecompressSync(brotli?.body ?? "").toString()).toBe("<h1>Pricing</h1><p>told</p>");
  expect(gunzipSync(gzip?.body ?? "").toString()).toBe("<h1>Pricing</h1><p>told</p>");
});

test("without pages drawn beforehand there are none", () => {
  expect(readPages(join(folder, "nowhere"), (page) => page).size).toBe(0);
});
