import { useAuth } from "./auth.ts";

/** Says on every page of the local demo that it is one, and where what is typed goes. */
export function LocalBanner() {
  if (useAuth().kind !== "local") return null;
  return (
    <p
      role="note"
      className="no-print border-b border-line bg-sun-wash px-4 py-1.5 text-center text-xs text-sun-ink"
    >
      <strong className="font-semibold">Local demo.</strong> No passwords; everything you save stays in this
      machine’s own database.
    </p>
  );
}
