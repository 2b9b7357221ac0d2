import type { Db } from "../../db/database.ts";
import type { PostBatchRow } from "../../db/schema.ts";
import type { Logger } from "../../logger.ts";
import {
  type BackgroundWriter,
  LEASE_SECONDS,
  openBackgroundWriter,
} from "../../writing/background-writer.ts";
import { type PostAuthor, postsRequestSchema } from "./post-author.ts";
import { endBatch, listBatchTexts, savePosts, writtenBatches } from "./post-writing.queries.ts";
import { writePosts } from "./write-posts.ts";

type Options = { db: Db; author: PostAuthor; log: Logger };

/** Writes drafts asked for together, each kept as soon as it is there. */
export function openPostWriter({ db, author, log }: Options): BackgroundWriter {
  const write = async (row: PostBatchRow, signal: AbortSignal): Promise<void> => {
    const request = postsRequestSchema.parse(row.request);
    let { done } = row;
    const written = done === 0 ? [] : await listBatchTexts(db, row.id);
    for await (const posts of writePosts(author, request, { from: done, written }, signal)) {
      if (!(await savePosts(db, row.id, { done, posts, request }, LEASE_SECONDS))) return;
      done += posts.length;
    }
    await endBatch(db, row.id, "done");
  };

  return openBackgroundWriter<PostBatchRow>({
    what: "drafts of posts",
    log,
    ...writtenBatches(db),
    write,
    giveUp: (id) => endBatch(db, id, "failed"),
  });
}
