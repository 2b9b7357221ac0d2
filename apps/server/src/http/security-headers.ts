import type { RequestHandler } from "express";
import helmet from "helmet";
import { clerkHost } from "../auth/token-keys.ts";
import type { Config } from "../config.ts";

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
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...clerk],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "https:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'", ...clerk],
        workerSrc: ["'self'", "blob:"],
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
  });
}
