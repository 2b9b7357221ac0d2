import { type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Express, Response } from "express";

declare global {
  namespace Express {
    interface Locals {
      standing?: string[];
    }
  }
}

/**
 * Has an answer say headers whatever it is about, unless its handler says something else under their names.
 * @param headers names and values by turns
 */
export function standing(response: Response, ...headers: string[]): void {
  (response.locals.standing ??= []).push(...headers);
}

/**
 * Has the answers of an application say their standing headers, as each answer's head is written. One whose own headers
 * are then given as a list is written in one go: setting some twenty headers one by one took a twentieth of a request.
 */
export function sayStandingHeaders(app: Express): void {
  app.response.writeHead = function (
    this: Response,
    status: number,
    ...rest: (string | Headers | undefined)[]
  ) {
    const headers = this.locals?.standing ?? [];
    const own = rest[0];
    if (Array.isArray(own)) return writeHead.call(this, status, (own as string[]).concat(headers));
    for (let index = 0; index < headers.length; index += 2)
      say(this, headers[index] ?? "", headers[index + 1] ?? "");
    return writeHead.call(this, status, ...rest);
  } as typeof app.response.writeHead;
}

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

const writeHead = ServerResponse.prototype.writeHead as (
  this: Response,
  status: number,
  ...rest: unknown[]
) => Response;

/** Two handlers may each name a part of the request on which the answer depends. */
function say(response: Response, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
  else if (name === "vary") response.vary(value);
}
