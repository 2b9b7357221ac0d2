import { Skeleton } from "./skeleton.tsx";
import { words } from "../words/ui.ts";

/** A whole page that is on its way. */
export function PageSkeleton({ label = words.loading }: { label?: string }) {
  return (
    <div className="mx-auto grid w-full max-w-7xl gap-8 px-4 py-10 sm:px-6">
      <span aria-hidden="true" className="skeleton block h-9 w-2/3 max-w-md" />
      <Skeleton label={label} lines={6} fills />
    </div>
  );
}
