/** The newest version of each strategy that was made on this page. */
const made = new Map<number, number>();

/** Notes that this page itself led to a version. */
export function noteOwnVersion(id: number, version: number): void {
  made.set(id, Math.max(version, made.get(id) ?? 0));
}

/** The newest version this page made of a strategy; 0 when it made none. */
export function ownVersionOf(id: number): number {
  return made.get(id) ?? 0;
}
