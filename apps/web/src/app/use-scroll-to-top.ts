import { useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/** A new page begins at its top; going back returns to where one was, which browsers do themselves. */
export function useScrollToTop(): void {
  const { pathname } = useLocation();
  const isNewPage = useNavigationType() !== "POP";
  useLayoutEffect(() => {
    if (isNewPage) scrollTo({ top: 0, behavior: "instant" });
    // The path is what makes a page: a new one begins at the top.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname]);
}
