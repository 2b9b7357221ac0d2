import { lazy, Suspense } from "react";
import { Outlet, useLocation } from "react-router";
import { LocalBanner } from "../auth/local-banner.tsx";
import { PageSkeleton } from "../ui/page-skeleton.tsx";
import { Toasts } from "../ui/toasts.tsx";
import { WhenIdle } from "../ui/when-idle.tsx";
import { words } from "../words/shell.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useScrollToTop } from "./use-scroll-to-top.ts";

const Companions = lazy(async () => ({ default: (await import("./companions.tsx")).Companions }));

/** What every page has around it. */
export function Layout() {
  const { pathname } = useLocation();
  useScrollToTop();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-brand px-4 py-2 font-semibold text-on-brand focus:not-sr-only focus:fixed focus:top-2 focus:start-2"
      >
        {words.skipToContent}
      </a>
      <header className="no-print">
        <LocalBanner />
        <WhenIdle>
          <Suspense fallback={null}>
            <Companions />
          </Suspense>
        </WhenIdle>
        <Header />
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <Toasts />
    </div>
  );
}
