import type { Content } from "@growth-guide/contract";

const HEADINGS = ["id", "platform", "type", "tone", "status", "scheduled (UTC)", "text", "hashtags"] as const;

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Posts as comma-separated values with a heading, lines ended by CRLF. Begins with the mark by which spreadsheets know
 * that it is Unicode: without it Excel reads ü as Ã¼.
 * @source RFC 4180; a leading apostrophe keeps spreadsheets from reading a text as a formula (OWASP, CSV injection)
 */
export function toCsv(posts: readonly Content[]): string {
  const rows = posts.map((post) => [
    String(post.id),
    post.platform,
    post.contentType,
    post.tone,
    post.status,
    post.scheduledFor ?? "",
    asText(post.text),
    asText(post.hashtags ?? ""),
  ]);
  return BYTE_ORDER_MARK + [HEADINGS, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function asText(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
