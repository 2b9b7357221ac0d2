import { STRATEGY_SECTIONS } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import type { StrategyRow } from "../../db/schema.ts";
import type { Logger } from "../../logger.ts";
import {
  type BackgroundWriter,
  LEASE_SECONDS,
  openBackgroundWriter,
} from "../../writing/background-writer.ts";
import { type SectionAuthor, keptRequestSchema } from "./section-author.ts";
import { isWritten, sectionNames, toData, toSections } from "./strategy-rows.ts";
import { changeStrategy } from "./strategy-change.queries.ts";
import { endWriting, saveSection, writtenStrategies } from "./strategy-writing.queries.ts";

type Options = { db: Db; author: SectionAuthor; log: Logger };

/** Writes strategies section by section, each kept as soon as it is there. */
export function openStrategyWriter({ db, author, log }: Options): BackgroundWriter {
  const write = async (row: StrategyRow, signal: AbortSignal): Promise<void> => {
    const { rewriting, ...request } = keptRequestSchema.parse(row.request);
    const written = toSections(row.strategy_data);
    if (rewriting !== null) {
      const { section, hint, variation, reopens } = rewriting;
      const text = await author(section, { ...request, hint, variation }, written, signal);
      signal.throwIfAborted();
      const ends = { request: row.request, fellBack: text.fellBack };
      const change = { kind: "regenerated", changed: [section], reopens, ends } as const;
      const data = {
        data: toData({ [section]: text.markdown }),
        writers: { [sectionNames[section]]: text.writer },
      };
      await changeStrategy(db, request.ownerId, row, { ...change, ...data });
      // Where the change was not taken any more, nothing is left that looks under way.
      return endWriting(db, row.id, "failed");
    }
    for (const section of STRATEGY_SECTIONS) {
      if (isWritten(written[section])) continue;
      const text = await author(section, request, written, signal);
      signal.throwIfAborted();
      if (!(await saveSection(db, row.id, { section, ...text }, LEASE_SECONDS))) return;
      written[section] = text.markdown;
    }
    await endWriting(db, row.id, "done");
  };

  return openBackgroundWriter<StrategyRow>({
    what: "a strategy",
    log,
    ...writtenStrategies(db),
    write,
    giveUp: (id) => endWriting(db, id, "failed"),
  });
}
