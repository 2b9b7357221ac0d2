import { chapterSchema, chapterSummarySchema } from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../../errors.ts";
import { publicProcedure, router } from "../../trpc/trpc.ts";
import { savedChapterProcedures } from "./saved-chapter.router.ts";

export const chapterRouter = router({
  list: publicProcedure.output(z.array(chapterSummarySchema)).query(({ ctx }) => ctx.playbook.chapters),

  get: publicProcedure
    .input(z.object({ slug: z.string() }))
    .output(chapterSchema)
    .query(({ ctx, input }) => ctx.playbook.find(input.slug) ?? fail("chapter_not_found")),

  ...savedChapterProcedures,
});
