/**
 * PostgreSQL's text form of a `timestamptz` → ISO 8601 in UTC, keeping microseconds:
 * `2025-12-22 10:30:45.123456+00` → `2025-12-22T10:30:45.123456Z`.
 * A server whose time zone is not UTC gives another offset; then the instant is right to the millisecond.
 */
export function instantFromText(text: string): string {
  if (text.endsWith("+00")) return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
  return new Date(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();
}
