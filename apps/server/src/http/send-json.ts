import type { ServerResponse } from "node:http";
import { encodeJson } from "../ready-json.ts";

/** Answers with JSON whose length is known, as one write; `own` are further headers, names and values by turns. */
export function sendJson(response: ServerResponse, status: number, value: unknown, own: string[] = []): void {
  const json = encodeJson(value);
  const isWhole = typeof json === "string";
  const length = isWhole ? Buffer.byteLength(json) : json.reduce((sum, piece) => sum + piece.length, 0);
  response.writeHead(status, ["content-type", "application/json", "content-length", String(length), ...own]);
  // As many bytes as characters: all of them are ASCII, which Node need not encode.
  if (isWhole) return void response.end(json, length === json.length ? "latin1" : "utf8");
  response.cork();
  for (const piece of json) response.write(piece);
  response.end();
}
