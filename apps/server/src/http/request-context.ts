import type { Request, Response } from "express";
import type { Resources } from "../resources.ts";
import { type Context, createContext } from "../trpc/context.ts";
import { addressOf, whenGone } from "./caller.ts";
import { requestIdOf } from "./request-log.ts";

/** What procedures see of an HTTP request, whichever door it came through. */
export function contextOf(resources: Resources, request: Request, response: Response): Context {
  return createContext(resources, {
    authorization: request.headers.authorization,
    requestId: requestIdOf(response),
    address: addressOf(request),
    whenGone: () => whenGone(response),
  });
}
