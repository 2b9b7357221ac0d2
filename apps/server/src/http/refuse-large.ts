import type { Request, RequestHandler } from "express";
import { fail } from "../errors.ts";

/** Whether a request announces a body of more than so many bytes. One that does not say how long it is may be. */
export function announcesMore(request: Request, maxBytes: number): boolean {
  return Number(request.headers["content-length"] ?? 0) > maxBytes;
}

/** Refuses such a body before a parser reads it: Express's own read all of it before they refuse. */
export function refuseLarge(maxBytes: number): RequestHandler {
  return (request, _response, next) => {
    if (announcesMore(request, maxBytes)) fail("payload_too_large");
    next();
  };
}
