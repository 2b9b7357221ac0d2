import type { Request, RequestHandler } from "express";
import type { Limits } from "../limits/limits.ts";
import { addressOf } from "./caller.ts";

/**
 * Counts calls against the address they come from, before anything else is read of them. One request is one call
 * unless `callsOf` tells otherwise; the failure `rate_limited` goes to the next error handler.
 */
export function countCalls(limits: Limits, callsOf: (request: Request) => number = () => 1): RequestHandler {
  return async (request, _response, next) => {
    await limits.take("call", { address: addressOf(request) }, callsOf(request));
    next();
  };
}
