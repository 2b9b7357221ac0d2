import { lazy, type ReactNode, Suspense } from "react";
import type { WebConfig } from "../config.ts";
import { type Auth, AuthContextProvider } from "./auth.ts";
import { noAuth } from "./no-auth.tsx";
import { LocalAuth } from "./local-auth.tsx";

const ClerkAuth = lazy(async () => ({ default: (await import("./clerk-auth.tsx")).ClerkAuth }));

/** Chooses who signs people in: Clerk when the server has a key for it, the local demo otherwise. */
export function AuthProvider({ config, children }: { config: WebConfig["auth"]; children: ReactNode }) {
  if (config.kind === "local") return <LocalAuth>{children}</LocalAuth>;
  if (config.kind === "none") return <AuthContextProvider value={noAuth}>{children}</AuthContextProvider>;
  return (
    <Suspense fallback={<AuthContextProvider value={clerkLoading}>{children}</AuthContextProvider>}>
      <ClerkAuth publishableKey={config.publishableKey}>{children}</ClerkAuth>
    </Suspense>
  );
}

/** While Clerk's own code is on its way, pages that are open to anyone can be read already. */
const clerkLoading: Auth = {
  kind: "clerk",
  state: { status: "loading" },
  getToken: () => Promise.resolve(null),
  forgetToken: () => undefined,
  signOut: () => Promise.resolve(),
  signInForm: null,
};
