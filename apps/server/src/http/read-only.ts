import type { RequestHandler } from "express";
import { fail } from "../errors.ts";

const METHODS = ["GET", "HEAD", "OPTIONS"];

/** Refuses to write where there is only something to read, and says so as the documents ask. */
export function readOnly(paths: string[]): RequestHandler {
  const known = new Set(paths);
  return (request, response, next) => {
    if (!known.has(request.path)) return next();
    if (METHODS.includes(request.method) && request.method !== "OPTIONS") return next();
    response.setHeader("allow", METHODS.join(", "));
    if (request.method !== "OPTIONS") fail("method_not_allowed");
    response.status(204).end();
  };
}
