import { createBrowserRouter, type RouteObject } from "react-router";
import { RequireSignIn } from "../auth/require-sign-in.tsx";
import { PageSkeleton } from "../ui/page-skeleton.tsx";
import { ErrorScreen } from "./error-screen.tsx";
import { Layout } from "./layout.tsx";
import { LandingPage } from "./pages/landing-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";

/** Every address and the page it shows. Pages are loaded when somebody goes there. */
const pages: RouteObject[] = [
  { index: true, Component: LandingPage },
  {
    path: "read",
    lazy: { Component: async () => (await import("../features/playbook/playbook-page.tsx")).PlaybookPage },
  },
  {
    path: "read/own",
    lazy: { Component: async () => (await import("./pages/own-chapter-page.tsx")).OwnChapterPage },
  },
  {
    path: "read/:slug",
    lazy: { Component: async () => (await import("./pages/chapter-page.tsx")).ChapterPage },
  },
  {
    path: "sign-in",
    lazy: { Component: async () => (await import("./pages/sign-in-page.tsx")).SignInPage },
  },
  { Component: RequireSignIn, children: signedInPages() },
  { path: "*", Component: NotFoundPage },
];

function signedInPages(): RouteObject[] {
  return [
    {
      path: "onboarding/:step?",
      lazy: {
        Component: async () => (await import("../features/onboarding/onboarding-page.tsx")).OnboardingPage,
      },
    },
    {
      path: "dashboard",
      lazy: { Component: async () => (await import("./pages/dashboard-page.tsx")).DashboardPage },
    },
    {
      path: "businesses",
      lazy: {
        Component: async () => (await import("../features/business/businesses-page.tsx")).BusinessesPage,
      },
    },
    {
      path: "businesses/:id",
      lazy: { Component: async () => (await import("../features/business/business-page.tsx")).BusinessPage },
    },
    {
      path: "businesses/:id/edit",
      lazy: {
        Component: async () => (await import("../features/business/edit-business-page.tsx")).EditBusinessPage,
      },
    },
    {
      path: "account",
      lazy: { Component: async () => (await import("../features/user/account-page.tsx")).AccountPage },
    },
  ];
}

/** The routes as data, for the app and for tests. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: ErrorScreen,
    HydrateFallback: PageSkeleton,
    children: [{ ErrorBoundary: ErrorScreen, children: pages }],
  },
];

/** The app's router over the browser's own history. */
export function createRouter() {
  return createBrowserRouter(routes);
}
