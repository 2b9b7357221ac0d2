import type { ErrorRequestHandler, RequestHandler } from "express";

/**
 * Handlers one after the other, as Express's own router calls them, but without its work: a router matches a
 * regular expression for each path, and makes closures for each step.
 */
export function inTurn(...handlers: RequestHandler[]): RequestHandler {
  return (request, response, next) => {
    let index = 0;
    function step(fault?: unknown): void {
      if (fault !== undefined) return next(fault);
      const handler = handlers[index];
      index += 1;
      if (handler === undefined) return next();
      try {
        const done: unknown = handler(request, response, step);
        if (done instanceof Promise) done.catch(next);
      } catch (thrown) {
        next(thrown);
      }
    }
    step();
  };
}

/** A handler for the addresses at and below some paths; `/api` stands for `/api` and `/api/…`, in any case. */
export function under(paths: string[], handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    paths.some((path) => isUnder(path, request.path)) ? handler(request, response, next) : next();
}

/** A handler whose failures another one answers. */
export function orElse(handler: RequestHandler, refuse: ErrorRequestHandler): RequestHandler {
  const row = inTurn(handler);
  return (request, response, next) =>
    row(request, response, (fault?: unknown) =>
      fault === undefined ? next() : refuse(fault, request, response, next),
    );
}

function isUnder(parent: string, path: string): boolean {
  if (path.slice(0, parent.length).toLowerCase() !== parent) return false;
  return path.length === parent.length || path[parent.length] === "/";
}
