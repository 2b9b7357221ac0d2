import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/**
 * The page's heading. After a navigation inside the app the focus comes here, so that screen readers read the new
 * page from its beginning; on a first load the browser decides, and a dialog opened meanwhile keeps it.
 */
export function PageHeading({ children, className, dir }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // As it was when the page came: what the page keeps in its address is no navigation.
  const [isFirstLoad] = useState(key === "default");
  useLayoutEffect(() => {
    if (isFirstLoad || document.activeElement?.closest("[role=dialog]")) return;
    heading.current?.focus({ preventScroll: true });
  }, [isFirstLoad]);
  return (
    <h1 ref={heading} tabIndex={-1} dir={dir} className={className ?? "text-3xl"}>
      {children}
    </h1>
  );
}

type PageHeadingProps = {
  children: ReactNode;
  className?: string;
  /** `auto` where the heading is a text of somebody's own. */
  dir?: "auto";
};
