import { Outlet } from "react-router";
import { PageSkeleton } from "../ui/page-skeleton.tsx";
import { useAuth } from "./auth.ts";
import { SignInScreen } from "./sign-in-screen.tsx";
import { words } from "../words/auth.ts";

/** Pages below this one are for people who are signed in; others find the sign-in in the page's place. */
export function RequireSignIn() {
  const { state } = useAuth();
  if (state.status === "signed-in") return <Outlet />;
  if (state.status === "loading") return <PageSkeleton label={words.checking} />;
  return <SignInScreen />;
}
