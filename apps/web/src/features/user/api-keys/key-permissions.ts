import type { ApiKeyScope } from "@growth-guide/contract";
import { words } from "../../../words/keys.ts";

/** What is offered for a key, with the scopes each choice stands for. */
export const PERMISSIONS = {
  look: ["read"],
  change: ["read", "write"],
  export: ["export"],
} as const satisfies Record<string, ApiKeyScope[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Scopes in words; keys made over the API may have scopes no choice stands for. */
export function permissionOf(scopes: readonly ApiKeyScope[]): string {
  const chosen = (Object.keys(PERMISSIONS) as Permission[]).find(
    (permission) => [...PERMISSIONS[permission]].sort().join() === [...scopes].sort().join(),
  );
  return chosen === undefined ? words.scopes(scopes.join(", ")) : words.permissions[chosen];
}
