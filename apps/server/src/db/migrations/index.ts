import type { Migration } from "kysely/migration";
import * as usersAndBusinesses from "./0001-users-and-businesses.ts";
import * as strategiesContentAccounts from "./0002-strategies-content-accounts.ts";
import * as reading from "./0003-reading.ts";
import * as idempotency from "./0004-idempotency.ts";
import * as strategiesAndPlans from "./0005-strategies-and-plans.ts";
import * as accounts from "./0006-accounts.ts";
import * as auditLog from "./0007-audit-log.ts";
import * as apiKeys from "./0008-api-keys.ts";
import * as sealedTokens from "./0009-sealed-tokens.ts";
import * as makeUser from "./0010-make-user.ts";
import * as postBatches from "./0011-post-batches.ts";
import * as pagesByOwner from "./0012-pages-by-owner.ts";
import * as templateVersions from "./0013-template-versions.ts";
import * as firstEventByRow from "./0014-first-event-by-row.ts";
import * as webhooks from "./0015-webhooks.ts";

/** Every migration, in order. Two people adding the same number meet here, at review. */
export const migrations: Record<string, Migration> = {
  "0001-users-and-businesses": usersAndBusinesses,
  "0002-strategies-content-accounts": strategiesContentAccounts,
  "0003-reading": reading,
  "0004-idempotency": idempotency,
  "0005-strategies-and-plans": strategiesAndPlans,
  "0006-accounts": accounts,
  "0007-audit-log": auditLog,
  "0008-api-keys": apiKeys,
  "0009-sealed-tokens": sealedTokens,
  "0010-make-user": makeUser,
  "0011-post-batches": postBatches,
  "0012-pages-by-owner": pagesByOwner,
  "0013-template-versions": templateVersions,
  "0014-first-event-by-row": firstEventByRow,
  "0015-webhooks": webhooks,
};
