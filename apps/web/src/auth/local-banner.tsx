import { useAuth } from "./auth.ts";
import { words } from "../words/auth.ts";

/** Says on every page of the local demo that it is one, and where what is typed goes. */
export function LocalBanner() {
  if (useAuth().kind !== "local") return null;
  return (
    <p role="note" className="no-print bg-sun-wash px-4 py-1 text-center text-xs text-sun-ink">
      <strong className="font-semibold">{words.localDemo}</strong> {words.localDemoText}
    </p>
  );
}
