import type { Express, NextFunction, Request, RequestHandler, Response } from "express";

/** What Express does with a request, whatever its type says. */
type Handling = { handle(request: Request, response: Response, done?: NextFunction): void };

/**
 * Has an application run a handler before its own router: what it answers costs no router, and what it lets pass goes
 * the application's way. Its requests are to be born for the application, since nothing here makes them Express's.
 * @param refuse answers what the handler fails with
 */
export function doorsFirst(
  app: Express,
  doors: RequestHandler,
  refuse: (fault: unknown, response: Response) => void,
): void {
  const own = app as unknown as Handling;
  const onward = own.handle;
  own.handle = (request, response, done) => {
    request.res = response;
    request.originalUrl = request.url;
    response.req = request;
    response.locals = {};
    void doors(request, response, (fault?: unknown) => {
      if (fault === undefined) onward.call(app, request, response, done);
      else refuse(fault, response);
    });
  };
}
