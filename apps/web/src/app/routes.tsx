import { Route, Routes } from "react-router";
import { Layout } from "./layout.tsx";
import { page } from "./lazy-page.ts";
import { LandingPage } from "./pages/landing-page.tsx";

/** The addresses of readers; those of members come with their own table. Pages are loaded when somebody goes there. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<LandingPage />} />
        <Route path="read" element={<PlaybookPage />} />
        <Route path="read/own" element={<OwnChapterPage />} />
        <Route path="read/:slug" element={<ChapterPage />} />
        <Route path="sign-in" element={<SignInPage />} />
        <Route path="*" element={<MemberRoutes />} />
      </Route>
    </Routes>
  );
}

const PlaybookPage = page(async () => (await import("../features/playbook/playbook-page.tsx")).PlaybookPage);
const OwnChapterPage = page(async () => (await import("./pages/own-chapter-page.tsx")).OwnChapterPage);
const ChapterPage = page(async () => (await import("./pages/chapter-page.tsx")).ChapterPage);
const SignInPage = page(async () => (await import("./pages/sign-in-page.tsx")).SignInPage);
const MemberRoutes = page(async () => (await import("./member-routes.tsx")).MemberRoutes);
