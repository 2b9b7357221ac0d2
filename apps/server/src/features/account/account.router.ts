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
      await insertAuditEvent(ctx.db, ctx.userId, "account_exported");
      yield* withNamedFailures(exportAccount(ctx.db, ctx.userId));
    }),
});
