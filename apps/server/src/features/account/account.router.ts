import type { AccountExportPart } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { withNamedFailures } from "../../trpc/domain-errors.ts";
import { counted, router } from "../../trpc/trpc.ts";
import { insertAuditEvent } from "../user/audit-log.queries.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { exportAccount } from "./account-export.ts";

export const accountRouter = router({
  /** The files of an export, piece by piece; REST packs them into one archive. */
  export: userProcedure
    .meta({ keyScope: "export" })
    .use(counted("export"))
    .subscription(async function* ({ ctx }) {
      yield* withNamedFailures(notedExport(ctx.db, ctx.userId));
    }),
});

/** An export that its owner finds in their audit log, whether they take the whole of it or not. */
async function* notedExport(db: Db, userId: string): AsyncGenerator<AccountExportPart> {
  await insertAuditEvent(db, userId, "account_exported");
  yield* exportAccount(db, userId);
}
