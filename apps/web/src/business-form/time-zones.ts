import { timeZoneSchema } from "@growth-guide/contract";

/** The zone this browser lives in; empty when it does not say one that a business can have. */
export function browserTimeZone(): string {
  return timeZoneSchema.safeParse(new Intl.DateTimeFormat().resolvedOptions().timeZone).data ?? "";
}

/** Every zone the browser knows by name, and those given besides; in alphabetical order, each once. */
export function listTimeZones(...besides: string[]): string[] {
  const known = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("timeZone") : [];
  const all = new Set([...known, "UTC", browserTimeZone(), ...besides]);
  all.delete("");
  return [...all].toSorted((a, b) => a.localeCompare(b, "en"));
}
