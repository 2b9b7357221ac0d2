import { z } from "zod";
import { namesClerkHost } from "../auth/clerk-host.ts";
import { origins, pem } from "./formats.ts";

/** Sign-in without any key: our own issuer, for one machine only. */
export type LocalAuth = { kind: "local"; directory: string; authorizedParties: string[] };

/** Sign-in with Clerk. Tokens are checked by `jwtKey` when there is one, else by the issuer's published keys. */
export type ClerkAuth = {
  kind: "clerk";
  jwtKey?: string;
  secretKey?: string;
  publishableKey?: string;
  issuer?: string;
  authorizedParties: string[];
};

/** The variables that say how people sign in. */
export const authVariables = {
  CLERK_JWT_KEY: pem.optional(),
  CLERK_SECRET_KEY: z.string().startsWith("sk_", "must start with sk_").optional(),
  CLERK_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_[A-Za-z0-9+/=_-]+$/, "must look like pk_test_… or pk_live_…")
    .refine(namesClerkHost, "must be the whole key: it names the host of Clerk's frontend API")
    .optional(),
  CLERK_ISSUER: z.url("must be an address such as https://clerk.example.com").optional(),
  CLERK_AUTHORIZED_PARTIES: origins.optional(),
  CLERK_WEBHOOK_SIGNING_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]+$/, "must look like whsec_…")
    .transform((text) => text.slice("whsec_".length))
    .optional(),
};

type AuthVariables = z.infer<z.ZodObject<typeof authVariables>>;

/** What does not fit together, one sentence for each variable: a missing key never means open. */
export function authFaults(
  vars: AuthVariables & { HOST?: string | undefined },
  environment: "development" | "test" | "production",
): string[] {
  if (environment !== "production") return openLocalSignIn(vars);
  const faults: string[] = [];
  if (!hasClerk(vars)) {
    faults.push(
      "CLERK_JWT_KEY: required in production (or CLERK_SECRET_KEY, or CLERK_PUBLISHABLE_KEY); there is no local sign-in there",
    );
  }
  if (vars.CLERK_AUTHORIZED_PARTIES === undefined) {
    faults.push(
      "CLERK_AUTHORIZED_PARTIES: required in production; name the web app's origins, comma-separated",
    );
  }
  return faults;
}

function openLocalSignIn(vars: AuthVariables & { HOST?: string | undefined }): string[] {
  if (hasClerk(vars) || vars.HOST === undefined || isLoopback(vars.HOST)) return [];
  return [
    "HOST: the local sign-in is for this machine only; listen on 127.0.0.1, or set CLERK_JWT_KEY or CLERK_SECRET_KEY",
  ];
}

/** Clerk with any of its keys; else our own issuer, whose key is kept in `directory`. */
export function toAuth(
  vars: AuthVariables,
  { directory, authorizedParties }: { directory: string; authorizedParties: string[] },
): LocalAuth | ClerkAuth {
  if (!hasClerk(vars)) return { kind: "local", directory, authorizedParties };
  return {
    kind: "clerk",
    authorizedParties,
    ...(vars.CLERK_JWT_KEY !== undefined && { jwtKey: vars.CLERK_JWT_KEY }),
    ...(vars.CLERK_SECRET_KEY !== undefined && { secretKey: vars.CLERK_SECRET_KEY }),
    ...(vars.CLERK_PUBLISHABLE_KEY !== undefined && { publishableKey: vars.CLERK_PUBLISHABLE_KEY }),
    ...(vars.CLERK_ISSUER !== undefined && { issuer: vars.CLERK_ISSUER }),
  };
}

function hasClerk(vars: AuthVariables): boolean {
  return [vars.CLERK_JWT_KEY, vars.CLERK_SECRET_KEY, vars.CLERK_PUBLISHABLE_KEY, vars.CLERK_ISSUER].some(
    Boolean,
  );
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}
