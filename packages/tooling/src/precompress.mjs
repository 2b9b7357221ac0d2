import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { fromRoot } from "./bootstrap/paths.mjs";

/** Smaller files gain nothing: one packet carries them either way. In bytes. */
const SMALLEST = 1024;

const COMPRESSIBLE = /\.(?:js|mjs|css|html|svg|json|webmanifest|txt|xml)$/;

/**
 * Writes a .br and a .gz beside every text file of a built site, so that serving compressed costs nothing.
 * @param {string} folder
 * @returns {Promise<number>} how many files were compressed
 */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => COMPRESSIBLE.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size > SMALLEST);
  await Promise.all(files.map(compressBeside));
  return files.length;
}

/** @param {string} file */
async function compressBeside(file) {
  const content = readFileSync(file);
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipped);
}

if (process.argv[1] === import.meta.filename) await precompress(fromRoot("apps/web/dist"));
