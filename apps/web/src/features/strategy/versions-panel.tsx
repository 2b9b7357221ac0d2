import type { Strategy } from "@growth-guide/contract";
import { lazy, Suspense, useId, useState } from "react";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { words } from "../../words/strategy.ts";
import { words as ui } from "../../words/ui.ts";

const RenameStrategy = lazy(async () => ({
  default: (await import("./rename-strategy.tsx")).RenameStrategy,
}));
const RemoveStrategy = lazy(async () => ({
  default: (await import("./remove-strategy.tsx")).RemoveStrategy,
}));

/** The ways to earlier versions, to another title, and to an end. */
export function VersionsPanel({ strategy }: { strategy: Strategy }) {
  const heading = useId();
  const [open, setOpen] = useState<"rename" | "remove">();
  const close = () => setOpen(undefined);
  const isRunning = strategy.generation.state === "running";
  return (
    <section aria-labelledby={heading} className="grid gap-3 rounded-lg border border-line bg-surface p-5">
      <h2 id={heading} className="text-lg">
        {words.versions}
      </h2>
      <p className="text-sm text-muted">{words.versionsText}</p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={paths.strategyVersions(strategy.id)} variant="secondary">
          {words.seeVersions}
        </ButtonLink>
        {!isRunning && (
          <Button variant="secondary" onClick={() => setOpen("rename")}>
            {ui.rename}
          </Button>
        )}
        <Button variant="danger" onClick={() => setOpen("remove")}>
          {ui.delete}
        </Button>
      </div>
      <Suspense fallback={null}>
        {open === "rename" && <RenameStrategy strategy={strategy} onClose={close} />}
        {open === "remove" && <RemoveStrategy strategy={strategy} onClose={close} />}
      </Suspense>
    </section>
  );
}
