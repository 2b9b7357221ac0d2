import { Navigate } from "react-router";
import { useAuth } from "../../auth/auth.ts";
import { SignInScreen } from "../../auth/sign-in-screen.tsx";
import { paths } from "../../paths.ts";

/** Sign-in with an address of its own; it leads on to the dashboard. */
export function SignInPage() {
  const { state } = useAuth();
  return state.status === "signed-in" ? <Navigate to={paths.dashboard} replace /> : <SignInScreen />;
}
