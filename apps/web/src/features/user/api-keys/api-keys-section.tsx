import type { ApiKey } from "@growth-guide/contract";
import { useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { Button } from "../../../ui/button.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { permissionOf } from "./key-permissions.ts";
import { NewKeyDialog } from "./new-key-dialog.tsx";
import { RevokeKeyDialog } from "./revoke-key-dialog.tsx";
import { words } from "../../../words/keys.ts";
import { asDate } from "../../../language/formats.ts";

/** Keys for programs of one's own: which there are, a new one, and the end of one. */
export function ApiKeysSection() {
  const keys = trpc.apiKey.list.useQuery();
  const [isMaking, setIsMaking] = useState(false);
  const [ending, setEnding] = useState<ApiKey | null>(null);
  return (
    <section aria-labelledby="api-keys" className="grid justify-items-start gap-3">
      <h2 id="api-keys" className="text-xl">
        {words.title}
      </h2>
      <p className="text-sm text-muted">{words.intro}</p>
      {keys.isPending ? (
        <Skeleton label={words.loading} />
      ) : keys.isError ? (
        <QueryFailure query={keys} />
      ) : keys.data.length === 0 ? (
        <p className="text-sm">{words.noKeys}</p>
      ) : (
        <KeyList keys={keys.data} onRevoke={setEnding} />
      )}
      <Button variant="secondary" onClick={() => setIsMaking(true)}>
        {words.make}
      </Button>
      {isMaking && <NewKeyDialog onClose={() => setIsMaking(false)} />}
      {ending && <RevokeKeyDialog apiKey={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}

function KeyList({ keys, onRevoke }: { keys: ApiKey[]; onRevoke: (key: ApiKey) => void }) {
  return (
    <ul aria-labelledby="api-keys" className="grid w-full gap-3">
      {keys.map((key) => (
        <li
          key={key.id}
          className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-line bg-surface p-4"
        >
          <div className="grid min-w-0 gap-1">
            <p className="font-semibold break-words">{key.name}</p>
            <p className="text-sm text-muted">
              <code dir="ltr">{key.hint}…</code> · {permissionOf(key.scopes)}
            </p>
            <p className="text-sm text-muted">
              {usesOf(key)} · {endOf(key)}
            </p>
          </div>
          <Button variant="danger" aria-label={words.revokeNamed(key.name)} onClick={() => onRevoke(key)}>
            {words.revoke}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function usesOf({ lastUsedAt }: ApiKey): string {
  return lastUsedAt === null ? words.neverUsed : words.lastUsed(shown(lastUsedAt, { timeStyle: "short" }));
}

function endOf({ expiresAt }: ApiKey): string {
  if (expiresAt === null) return words.worksUntilRevoked;
  return new Date(expiresAt) > new Date()
    ? words.worksUntil(shown(expiresAt))
    : words.ended(shown(expiresAt));
}

function shown(instant: string, more: Intl.DateTimeFormatOptions = {}): string {
  return asDate(instant, { dateStyle: "medium", ...more });
}
