import { paths } from "../paths.ts";

/** Pages that stand under another address than the way that leads to them. */
const ELSEWHERE: [begins: string, way: string][] = [
  [paths.calendar, paths.posts],
  [paths.ownChapter, paths.ownChapter],
  ["/read/saved", paths.ownChapter],
];

/** Whether a page belongs to a way of the header: chapters to the playbook, saved texts to one's own, plans to posts. */
export function isAt(way: string, pathname: string): boolean {
  const isUnder = (begins: string) => pathname === begins || pathname.startsWith(`${begins}/`);
  const [, elsewhere] = ELSEWHERE.find(([begins]) => isUnder(begins)) ?? [];
  return elsewhere === undefined ? isUnder(way) : elsewhere === way;
}
