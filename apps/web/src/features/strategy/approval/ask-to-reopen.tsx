import { lazy, Suspense } from "react";

const ReopenDialog = lazy(async () => ({ default: (await import("./reopen-dialog.tsx")).ReopenDialog }));

type Props = { isAsking: boolean; onKeep: () => void; onReopen: () => void };

/** The question whether an approved strategy may be a draft again, loaded when it is asked. */
export function AskToReopen({ isAsking, ...answers }: Props) {
  if (!isAsking) return null;
  return (
    <Suspense fallback={null}>
      <ReopenDialog {...answers} />
    </Suspense>
  );
}
