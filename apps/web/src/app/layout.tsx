import { Suspense } from "react";
import { Outlet, useLocation } from "react-router";
import { LocalBanner } from "../auth/local-banner.tsx";
import { PageSkeleton } from "../ui/page-skeleton.tsx";
import { Toasts } from "../ui/toasts.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { useScrollToTop } from "./use-scroll-to-top.ts";

/** What every page has around it. */
export function Layout() {
  const { pathname } = useLocation();
  useScrollToTop();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-brand px-4 py-2 font-semibold text-on-brand focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <header className="no-print">
        <LocalBanner />
        <OfflineBanner />
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
