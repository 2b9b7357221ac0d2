import express, { type RequestHandler, Router } from "express";
import { z } from "zod";
import type { LocalIssuer } from "../auth/local-issuer.ts";
import { fail } from "../errors.ts";
import type { Limits } from "../limits/limits.ts";
import { addressOf } from "./caller.ts";
import { refuseLarge } from "./refuse-large.ts";

const personSchema = z.object({ name: z.string().trim().min(1).max(60) });
const MAX_BODY_BYTES = 4096;
const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Sign-in without keys: `POST /local-issuer/token` with a name gives that demo person's session token. */
export function localSignIn(issuer: LocalIssuer, authorizedParty: string, limits: Limits): Router {
  const local = Router();
  local.use("/local-issuer", onlyFromThisMachine);
  local.post(
    "/local-issuer/token",
    refuseLarge(MAX_BODY_BYTES),
    express.json({ limit: MAX_BODY_BYTES }),
    async (request, response) => {
      await limits.take("signIn", { address: addressOf(request) });
      const person = personSchema.safeParse(request.body);
      if (person.success) response.json(await issuer.issue(person.data.name, authorizedParty));
      else
        response
          .status(422)
          .json({ detail: "A name of 1 to 60 characters is needed", error: "invalid_input" });
    },
  );
  local.all("/local-issuer/token", (request, response) => {
    response.setHeader("allow", "POST, OPTIONS");
    if (request.method !== "OPTIONS") fail("method_not_allowed");
    response.status(204).end();
  });
  return local;
}

/**
 * The server listens on loopback only; a page elsewhere could still reach it through a name of its own that
 * resolves to 127.0.0.1. Such a request carries that name as its host.
 */
const onlyFromThisMachine: RequestHandler = (request, response, next) => {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  if (LOCAL_NAMES.has(host)) return next();
  response
    .status(403)
    .json({ detail: "The local sign-in answers only to localhost", error: "not_authorized" });
};
