import { Route, Routes } from "react-router";
import { RequireSignIn } from "../auth/require-sign-in.tsx";
import { page } from "./lazy-page.ts";
import { NotFoundPage } from "./pages/not-found-page.tsx";

/** The addresses of people who are signed in, and what is said about all others. A reader's first visit needs none. */
export function MemberRoutes() {
  return (
    <Routes>
      <Route element={<RequireSignIn />}>
        <Route path="read/saved/:id" element={<SavedChapterPage />} />
        <Route path="onboarding/:step?" element={<OnboardingPage />} />
        <Route path="dashboard" element={<DashboardPage />} />
        <Route path="businesses" element={<BusinessesPage />} />
        <Route path="businesses/:id" element={<BusinessPage />} />
        <Route path="businesses/:id/edit" element={<EditBusinessPage />} />
        <Route path="businesses/:id/strategies" element={<BusinessStrategiesPage />} />
        <Route path="strategies" element={<StrategiesPage />} />
        <Route path="strategies/:id" element={<StrategyPage />} />
        <Route path="strategies/:id/versions" element={<StrategyVersionsPage />} />
        <Route path="strategies/:id/read" element={<StrategyReadingPage />} />
        <Route path="posts" element={<PostsPage />} />
        <Route path="posts/new" element={<NewPostsPage />} />
        <Route path="posts/templates" element={<TemplatesPage />} />
        <Route path="posts/:id" element={<PostPage />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="account" element={<AccountPage />} />
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

const SavedChapterPage = page(async () => (await import("./pages/saved-chapter-page.tsx")).SavedChapterPage);
const OnboardingPage = page(
  async () => (await import("../features/onboarding/onboarding-page.tsx")).OnboardingPage,
);
const DashboardPage = page(async () => (await import("./pages/dashboard-page.tsx")).DashboardPage);
const BusinessesPage = page(
  async () => (await import("../features/business/businesses-page.tsx")).BusinessesPage,
);
const BusinessPage = page(async () => (await import("../features/business/business-page.tsx")).BusinessPage);
const EditBusinessPage = page(
  async () => (await import("../features/business/edit-business-page.tsx")).EditBusinessPage,
);
const StrategiesPage = page(
  async () => (await import("../features/strategy/strategies-page.tsx")).StrategiesPage,
);
const BusinessStrategiesPage = page(
  async () => (await import("../features/strategy/business-strategies-page.tsx")).BusinessStrategiesPage,
);
const StrategyPage = page(async () => (await import("../features/strategy/strategy-page.tsx")).StrategyPage);
const StrategyVersionsPage = page(
  async () => (await import("../features/strategy/versions/versions-page.tsx")).StrategyVersionsPage,
);
const StrategyReadingPage = page(
  async () => (await import("./pages/strategy-reading-page.tsx")).StrategyReadingPage,
);
const PostsPage = page(async () => (await import("../features/content/library/posts-page.tsx")).PostsPage);
const NewPostsPage = page(async () => (await import("../features/content/new-posts-page.tsx")).NewPostsPage);
const PostPage = page(async () => (await import("../features/content/editor/post-page.tsx")).PostPage);
const TemplatesPage = page(
  async () => (await import("../features/content/templates/templates-page.tsx")).TemplatesPage,
);
const CalendarPage = page(
  async () => (await import("../features/content/calendar/calendar-page.tsx")).CalendarPage,
);
const AccountPage = page(async () => (await import("../features/user/account-page.tsx")).AccountPage);
