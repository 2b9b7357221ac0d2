import { once } from "node:events";
import type { Request, Response } from "express";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { requestIdOf } from "../http/request-log.ts";
import type { Resources } from "../resources.ts";

/** How a route's answer is kept as a file. */
export type Download = { contentType: string; fileName: string };

/**
 * Answers with bytes as they are made, no faster than the client takes them. What fails before the first of them is
 * thrown, to be answered as any failure; what fails later breaks the connection off, so that no client takes half a
 * file for a whole one.
 */
export async function sendDownload(
  request: Request,
  response: Response,
  { contentType, fileName }: Download,
  bytes: AsyncIterable<Uint8Array>,
  { log }: Pick<Resources, "log">,
): Promise<void> {
  const readable = Readable.from(bytes, { objectMode: false });
  await once(readable, "readable");
  response.statusCode = 200;
  response.setHeader("content-type", contentType);
  response.setHeader("content-disposition", `attachment; filename="${fileName}"`);
  response.setHeader("cache-control", "no-store");
  if (request.method === "HEAD") {
    readable.destroy();
    response.end();
    return;
  }
  try {
    await pipeline(readable, response);
  } catch (err) {
    // A client that went away has closed the answer itself; that is theirs to do.
    if (!isClientGone(err)) log.error({ err, requestId: requestIdOf(response) }, "A download broke off");
  }
}

function isClientGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
