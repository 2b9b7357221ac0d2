import { type RawBuilder, sql } from "kysely";
import type { sectionNames } from "./strategy-rows.ts";

type SectionName = (typeof sectionNames)[keyof typeof sectionNames];

/** What `trim` takes away. @source ECMA-262, WhiteSpace and LineTerminator */
const BLANKS =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Whether a stored strategy holds a section: one of blanks alone is not written, and neither is what is no text. */
export function isWrittenIn(name: SectionName): RawBuilder<boolean> {
  const member = sql`strategy_data -> ${sql.lit(name)}`;
  const text = sql`strategy_data ->> ${sql.lit(name)}`;
  return sql<boolean>`coalesce(jsonb_typeof(${member}) = 'string' and btrim(${text}, ${sql.lit(BLANKS)}) <> '', false)`;
}
