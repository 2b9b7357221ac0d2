import { Route, Routes } from "react-router";
import { Layout } from "./layout.tsx";
import {
  ChapterPage,
  LandingPage,
  MemberRoutes,
  OwnChapterPage,
  PlaybookPage,
  SignInPage,
  UiPage,
} from "./lazy-pages.ts";

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
        {import.meta.env.DEV && <Route path="ui" element={<UiPage />} />}
        <Route path="*" element={<MemberRoutes />} />
      </Route>
    </Routes>
  );
}
