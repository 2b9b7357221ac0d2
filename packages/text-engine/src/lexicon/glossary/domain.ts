/**
 * Terms of one field with plain definitions. `companions` are words that a chapter of this field uses: only where
 * enough of them stand does a term have the meaning given here. One line is one entry, `term | definition`, with
 * `| needs=a,b` when one of these words must stand in the chapter too.
 */
export type GlossaryDomain = { name: string; companions: string; entries: string };

/** One term of a domain. */
export type CuratedTerm = { term: string; definition: string; needs: string[] };

/** The entries of a domain, read from their lines. */
export function readTerms({ entries }: GlossaryDomain): CuratedTerm[] {
  return entries
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [term = "", definition = "", guard = ""] = line.split("|").map((field) => field.trim());
      return { term, definition, needs: guard === "" ? [] : guard.replace("needs=", "").split(",") };
    });
}
