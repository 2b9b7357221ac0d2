import { IncomingMessage, type ServerOptions, ServerResponse } from "node:http";
import type { Express } from "express";

type Born = Required<Pick<ServerOptions, "IncomingMessage" | "ServerResponse">>;

/**
 * Requests and responses that have Express's prototypes from their birth. Express gives them to each that comes in;
 * changing the prototype of a living object costs the engine what it has learnt about it.
 */
export function bornForExpress(app: Express): Born {
  return {
    IncomingMessage: withPrototype(IncomingMessage, app.request),
    ServerResponse: withPrototype(ServerResponse, app.response),
  };
}

/** A constructor of the same objects with another prototype. */
function withPrototype<Class extends typeof IncomingMessage | typeof ServerResponse>(
  base: Class,
  prototype: object,
): Class {
  function Born(...given: never[]) {
    return Reflect.construct(base as new (...given: never[]) => object, given, Born);
  }
  Born.prototype = prototype;
  return Born as unknown as Class;
}
