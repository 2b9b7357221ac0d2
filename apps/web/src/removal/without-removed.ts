import { type Removal, type RemovableKind, removals } from "./removals.ts";

/** The procedures that answer with lists, and what they list. */
const LISTS: Readonly<Record<string, RemovableKind>> = {
  "business.list": "business",
  "strategy.list": "strategy",
  "content.list": "post",
  "content.calendar": "post",
  "content.listTemplates": "template",
  "chapter.listSaved": "chapter",
};

type Listed = { id: number; businessId?: number };

/** An answer's list without what a person is removing, and without what belongs to a removed business. */
export function withoutRemoved(personId: string, path: string, data: unknown): unknown {
  const kind = LISTS[path];
  const hidden = kind === undefined ? [] : removals.read(personId);
  if (kind === undefined || hidden.length === 0) return data;
  const isShown = (thing: Listed) => !hidden.some((removal) => takes(removal, kind, thing));
  if (Array.isArray(data)) return (data as Listed[]).filter(isShown);
  const page = data as { items: Listed[] };
  return { ...page, items: page.items.filter(isShown) };
}

function takes(removal: Removal, kind: RemovableKind, { id, businessId }: Listed): boolean {
  return removal.kind === "business"
    ? removal.id === (kind === "business" ? id : businessId)
    : removal.kind === kind && removal.id === id;
}
