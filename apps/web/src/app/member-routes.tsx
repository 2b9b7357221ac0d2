import { Route, Routes } from "react-router";
import { RequireSignIn } from "../auth/require-sign-in.tsx";
import { type LazyPage, page } from "./lazy-page.ts";
import { NotFoundPage } from "./pages/not-found-page.tsx";

/** The addresses of people who are signed in, and what is said about all others. A reader's first visit needs none. */
export function MemberRoutes() {
  return (
    <Routes>
      <Route element={<RequireSignIn />}>
        {Object.entries(memberPages).map(([path, Page]) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

/** The pages of people who are signed in, by their address. */
export const memberPages: Readonly<Record<string, LazyPage>> = {
  "read/saved/:id": page(async () => (await import("./pages/saved-chapter-page.tsx")).SavedChapterPage),
  "onboarding/:step?": page(
    async () => (await import("../features/onboarding/onboarding-page.tsx")).OnboardingPage,
  ),
  dashboard: page(async () => (await import("./pages/dashboard-page.tsx")).DashboardPage),
  businesses: page(async () => (await import("../features/business/businesses-page.tsx")).BusinessesPage),
  "businesses/:id": page(async () => (await import("../features/business/business-page.tsx")).BusinessPage),
  "businesses/:id/edit": page(
    async () => (await import("../features/business/edit-business-page.tsx")).EditBusinessPage,
  ),
  "businesses/:id/strategies": page(
    async () => (await import("../features/strategy/business-strategies-page.tsx")).BusinessStrategiesPage,
  ),
  strategies: page(async () => (await import("../features/strategy/strategies-page.tsx")).StrategiesPage),
  "strategies/:id": page(async () => (await import("../features/strategy/strategy-page.tsx")).StrategyPage),
  "strategies/:id/versions": page(
    async () => (await import("../features/strategy/versions/versions-page.tsx")).StrategyVersionsPage,
  ),
  "strategies/:id/read": page(
    async () => (await import("./pages/strategy-reading-page.tsx")).StrategyReadingPage,
  ),
  posts: page(async () => (await import("../features/content/library/posts-page.tsx")).PostsPage),
  "posts/new": page(async () => (await import("../features/content/new-posts-page.tsx")).NewPostsPage),
  "posts/templates": page(
    async () => (await import("../features/content/templates/templates-page.tsx")).TemplatesPage,
  ),
  "posts/:id": page(async () => (await import("../features/content/editor/post-page.tsx")).PostPage),
  calendar: page(async () => (await import("../features/content/calendar/calendar-page.tsx")).CalendarPage),
  account: page(async () => (await import("../features/user/account-page.tsx")).AccountPage),
};
