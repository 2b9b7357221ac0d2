import type { Strategy, StrategyPatch, StrategySection } from "@growth-guide/contract";
import { fail } from "../../errors.ts";
import { existing, type Growing, refused } from "./strategy.service.ts";
import { changeStrategy } from "./strategy-change.queries.ts";
import { type StrategyData, sectionNames, toData } from "./strategy-rows.ts";
import { findStrategyVersion } from "./strategy-version.queries.ts";
import type { StrategyPart } from "./untouched-since.queries.ts";

/** How an edit may differ from what a person sends: REST replaces the data as a whole. */
export type StrategyEdit = StrategyPatch & { data?: StrategyData | undefined };

/** Where a change is made: on which version, and whether an approved strategy may be a draft again for it. */
type At = { id: number; version: number; reopens: boolean };

/**
 * Stores an edit as a new version. An edit made from an older version is merged when nobody changed the same parts
 * since; without a version the last one wins. What was approved is a draft again afterwards, if the edit says so. While
 * one section is written again the others may be edited.
 * @throws DomainError strategy_not_found, version_conflict, generation_running, strategy_approved
 */
export async function editStrategy(
  { db, userId }: Growing,
  {
    id,
    version,
    continues = false,
    reopens,
  }: Omit<At, "version"> & { version?: number | undefined; continues?: boolean },
  edit: StrategyEdit,
): Promise<Strategy> {
  const parts = partsOf(edit);
  if (parts.length === 0) return existing(db, userId, id);
  const change = { ...toChange(edit, continues && version !== undefined), reopens };
  const stored = await changeStrategy(db, userId, { id, version, merges: parts }, change);
  if (stored !== undefined) return stored;
  const now = await existing(db, userId, id);
  if (isBeingWritten(now, edit)) fail("generation_running");
  if (now.status === "approved" && !reopens && touchesText(edit)) fail("strategy_approved");
  // No version stands against the edit: what was being written is done since.
  const fits = version === undefined || version === now.version;
  return fail(fits ? "generation_running" : "version_conflict");
}

/** Whether an edit is of what is being written. */
function isBeingWritten({ generation, rewriting }: Strategy, { sections = {}, data }: StrategyEdit): boolean {
  if (generation.state !== "running") return false;
  return rewriting === null || data !== undefined || rewriting in sections;
}

/** Whether an edit is of what is approved. */
function touchesText({ sections, data }: StrategyEdit): boolean {
  return data !== undefined || Object.keys(sections ?? {}).length > 0;
}

function partsOf({ title, description, sections, data }: StrategyEdit): StrategyPart[] {
  const all = data === undefined ? Object.keys(sections ?? {}) : Object.keys(sectionNames);
  return [
    ...(title === undefined ? [] : (["title"] as const)),
    ...(description === undefined ? [] : (["description"] as const)),
    ...(all as StrategySection[]),
  ];
}

function toChange({ title, description, sections = {}, data }: StrategyEdit, continues: boolean) {
  const changed = data === undefined ? (Object.keys(sections) as StrategySection[]) : sectionsIn(data);
  const writers = Object.fromEntries(changed.map((section) => [sectionNames[section], "owner" as const]));
  const texts =
    data === undefined ? changed.length > 0 && { data: toData(sections) } : { data, replaceData: true };
  // Titles are given once; sections are typed, and come every second while somebody does.
  const isTyping = continues && data === undefined && title === undefined && description === undefined;
  return { kind: "edited" as const, changed, title, description, writers, isTyping, ...texts };
}

function sectionsIn(data: StrategyData): StrategySection[] {
  return (Object.keys(sectionNames) as StrategySection[]).filter((section) => sectionNames[section] in data);
}

/**
 * Makes an earlier version the newest one; those between stay in the history. One that reads as the newest does adds
 * nothing.
 * @throws DomainError strategy_not_found, strategy_version_not_found, version_conflict, generation_running,
 * strategy_approved
 */
export async function restoreVersion(
  { db, userId }: Growing,
  { id, version, to, reopens }: At & { to: number },
): Promise<Strategy> {
  const [now, then] = await Promise.all([
    existing(db, userId, id),
    findStrategyVersion(db, userId, { id, version: to }),
  ]);
  const { title, description, sections } = then ?? fail("strategy_version_not_found");
  const all = Object.keys(sectionNames) as StrategySection[];
  const changed = all.filter((section) => sections[section] !== now.sections[section]);
  const isSame = changed.length === 0 && now.title === title && now.description === description;
  if (isSame && now.version === version && now.generation.state !== "running") return now;
  const data = changed.length > 0 && { data: toData(sections) };
  const change = { kind: "restored", changed, title, description, reopens, ...data } as const;
  return (await changeStrategy(db, userId, { id, version }, change)) ?? refused(db, userId, id);
}
