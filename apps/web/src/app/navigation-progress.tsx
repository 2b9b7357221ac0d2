import { useNavigation } from "react-router";

/** A thin line at the top while the next page is on its way. */
export function NavigationProgress() {
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-50 h-0.5 animate-pulse bg-sun">
      <span className="sr-only">Loading the page…</span>
    </div>
  );
}
