/**
 * Recognises a record whose named members are all texts; for drafts read back from storage.
 * @example texts("name", "goals")({ name: "a", goals: "b", other: 1 }) // { name: "a", goals: "b" }
 */
export function texts<K extends string>(...keys: K[]): (value: unknown) => Record<K, string> | undefined {
  return (value) => {
    if (typeof value !== "object" || value === null) return undefined;
    const record: Record<string, unknown> = { ...value };
    if (!keys.every((key) => typeof record[key] === "string")) return undefined;
    return Object.fromEntries(keys.map((key) => [key, record[key]])) as Record<K, string>;
  };
}
