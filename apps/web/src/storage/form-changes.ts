/** What stands in a form, and what was saved when it was filled in: the difference is what its owner changed. */
export type FormChanges<Values> = { values: Values; base: Values };

/** Recognises changes read back from storage by what recognises the values of their form. */
export function acceptChanges<Values>(
  accept: (value: unknown) => Values | undefined,
): (value: unknown) => FormChanges<Values> | undefined {
  return (value) => {
    const { values, base } = (value ?? {}) as Partial<Record<keyof FormChanges<Values>, unknown>>;
    const [accepted, from] = [accept(values), accept(base)];
    return accepted && from && { values: accepted, base: from };
  };
}

/** The same changes, made to what is saved now; and the fields that were changed there, too, to something else. */
export function ontoSaved<Values extends Record<string, string>>(
  { values, base }: FormChanges<Values>,
  saved: Values,
): { changes: FormChanges<Values>; clashes: (keyof Values)[] } {
  const own = changedFields({ values, base });
  const merged = { ...saved };
  for (const field of own) merged[field] = values[field];
  const clashes = own.filter((field) => saved[field] !== base[field] && saved[field] !== values[field]);
  return { changes: { values: merged, base: saved }, clashes };
}

/** The fields whose owner changed them. */
export function changedFields<Values extends object>({
  values,
  base,
}: FormChanges<Values>): (keyof Values)[] {
  return (Object.keys(values) as (keyof Values)[]).filter((field) => values[field] !== base[field]);
}
