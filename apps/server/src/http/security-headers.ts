import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { clerkHost } from "../auth/clerk-host.ts";
import type { Config } from "../config.ts";
import { standing } from "./standing-headers.ts";

const TWO_YEARS_SECONDS = 63_072_000;

/**
 * Headers on every answer. The content security policy is the proof that the app calls nobody but us and, when
 * it is configured, Clerk.
 */
export function securityHeaders({ environment, auth }: Pick<Config, "environment" | "auth">): RequestHandler {
  const clerk =
    auth.kind === "clerk" && auth.publishableKey !== undefined
      ? [`https://${clerkHost(auth.publishableKey)}`]
      : [];
  const sayHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...clerk],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // Pictures of a chapter from elsewhere would tell their server who reads: the app shows links to them.
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'", ...clerk],
        // The service worker and the text engine are files of ours; Clerk makes its worker from a blob.
        workerSrc: ["'self'", ...(clerk.length > 0 ? ["blob:"] : [])],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: environment === "production" && {
      maxAge: TWO_YEARS_SECONDS,
      includeSubDomains: true,
    },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const headers = headersSetBy(sayHeaders);
  return (_request, response, next) => {
    standing(response, ...headers);
    next();
  };
}

/** What helmet says is the same for every answer, so it is asked once. */
function headersSetBy(middleware: ReturnType<typeof helmet>): string[] {
  const headers: string[] = [];
  const response = {
    setHeader: (name: string, value: string) => headers.push(name, value),
    removeHeader: () => {},
  };
  middleware({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
}

/** Nothing on the way keeps an answer of the API: most are somebody's own, and none is worth more than a moment. */
export const noStore: RequestHandler = (_request, response, next) => {
  standing(response, "cache-control", "no-store");
  next();
};
