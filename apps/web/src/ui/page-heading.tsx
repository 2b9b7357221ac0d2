import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";

/**
 * The page's heading. After a navigation inside the app the focus comes here, so that screen readers read the new
 * page from its beginning; on a first load the browser decides.
 */
export function PageHeading({ children, className }: { children: ReactNode; className?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const isFirstLoad = key === "default";
  useLayoutEffect(() => {
    if (!isFirstLoad) heading.current?.focus({ preventScroll: true });
  }, [isFirstLoad]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? "text-3xl"}>
      {children}
    </h1>
  );
}
