import { type ComponentType, lazy } from "react";
import { Route, Routes } from "react-router";
import { RequireSignIn } from "../auth/require-sign-in.tsx";
import { Layout } from "./layout.tsx";
import { LandingPage } from "./pages/landing-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";

/** Every address and the page it shows. Pages are loaded when somebody goes there. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<LandingPage />} />
        <Route path="read" element={<PlaybookPage />} />
        <Route path="read/own" element={<OwnChapterPage />} />
        <Route path="read/:slug" element={<ChapterPage />} />
        <Route path="sign-in" element={<SignInPage />} />
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
      </Route>
    </Routes>
  );
}

const PlaybookPage = page(async () => (await import("../features/playbook/playbook-page.tsx")).PlaybookPage);
const OwnChapterPage = page(async () => (await import("./pages/own-chapter-page.tsx")).OwnChapterPage);
const ChapterPage = page(async () => (await import("./pages/chapter-page.tsx")).ChapterPage);
const SavedChapterPage = page(async () => (await import("./pages/saved-chapter-page.tsx")).SavedChapterPage);
const SignInPage = page(async () => (await import("./pages/sign-in-page.tsx")).SignInPage);
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

/** A page that is loaded at its first visit. */
function page(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }));
}
