/** The zone this browser lives in; empty when it does not say. */
export function browserTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

/** Every zone the browser knows by name, and those given besides; in alphabetical order, each once. */
export function listTimeZones(...besides: string[]): string[] {
  const known = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
  const all = new Set([...known, "UTC", browserTimeZone(), ...besides]);
  all.delete("");
  return [...all].toSorted((a, b) => a.localeCompare(b, "en"));
}
