import type { Target } from "./target.ts";

/** The lengths of chapters that are measured, in characters. */
export const LENGTHS = [
  ["20 kB", 20_000],
  ["200 kB", 200_000],
  ["1 MiB", 1024 * 1024],
] as const;

/** Every chapter of the playbook in one text. */
export async function wholePlaybook({ url }: Target): Promise<string> {
  const chapters = await result<{ slug: string }[]>(`${url}/trpc/chapter.list`);
  const texts = chapters.map(async ({ slug }) => {
    const input = encodeURIComponent(JSON.stringify({ slug }));
    return (await result<{ markdown: string }>(`${url}/trpc/chapter.get?input=${input}`)).markdown;
  });
  return (await Promise.all(texts)).join("\n\n");
}

async function result<T>(address: string): Promise<T> {
  const response = await fetch(address);
  return ((await response.json()) as { result: { data: T } }).result.data;
}

/** The playbook again and again, each time with a sentence of its own, so that nobody has adapted it before. */
export function chapterOf(playbook: string, length: number, n: number): string {
  const text = `This is copy ${n} of ${length} characters.\n\n${playbook}\n\n`;
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
