import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Chapter, chapterSummarySchema } from "@growth-guide/contract";
import { parse } from "yaml";

/** The built-in chapters, in reading order, read once at the start. */
export type Playbook = { chapters: Chapter[]; find(slug: string): Chapter | undefined };

/**
 * Reads the chapters of a directory: Markdown files named `NN-slug.md` with front matter.
 * @throws Error naming the file whose front matter does not fit
 */
export async function readPlaybook(directory: string): Promise<Playbook> {
  const files = (await readdir(directory)).filter((file) => /^\d\d-.*\.md$/.test(file)).sort();
  const chapters = await Promise.all(files.map((file) => readChapter(join(directory, file))));
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  return { chapters, find: (slug) => bySlug.get(slug) };
}

async function readChapter(file: string): Promise<Chapter> {
  const text = await readFile(file, "utf8");
  const [, frontMatter, markdown] = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(text) ?? [];
  const summary = chapterSummarySchema.safeParse(parse(frontMatter ?? ""));
  if (!summary.success || markdown === undefined) {
    throw new Error(`${file}: the front matter needs slug, title, summary and minutes`);
  }
  return { ...summary.data, markdown };
}
