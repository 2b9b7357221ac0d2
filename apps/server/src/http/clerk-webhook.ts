import express, { Router } from "express";
import { isSignedWebhook } from "../auth/webhook-signature.ts";
import { fail } from "../errors.ts";
import { applyClerkEvent } from "../features/user/user.webhook.ts";
import { refuseLarge } from "./refuse-large.ts";
import type { Resources } from "../resources.ts";

const MAX_BODY_BYTES = 256 * 1024;

/** `POST /api/webhooks/clerk`: what happens to people at Clerk. Signed over the raw bytes, so they are kept raw. */
export function clerkWebhook(secret: string, { db, clock }: Pick<Resources, "db" | "clock">): Router {
  const webhook = Router();
  const rawBody = express.raw({ type: () => true, limit: MAX_BODY_BYTES, inflate: false });
  webhook.post("/api/webhooks/clerk", refuseLarge(MAX_BODY_BYTES), rawBody, async (request, response) => {
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isSignedWebhook({ headers: request.headers, body }, secret, clock())) fail("signature_invalid");
    await applyClerkEvent(db, parsed(body));
    response.status(204).end();
  });
  return webhook;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (cause) {
    return fail("invalid_request", { cause });
  }
}
