import { z } from "zod";

/**
 * A piece of everything kept for one person, as files: `file` begins one, `text` goes on with the file begun last.
 * Names are paths inside the export, ASCII, with `/` between their parts.
 */
export const accountExportPartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), name: z.string() }),
  z.object({ kind: z.literal("text"), text: z.string() }),
]);
export type AccountExportPart = z.infer<typeof accountExportPartSchema>;
