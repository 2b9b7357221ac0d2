import {
  ClerkFailed,
  ClerkProvider,
  SignIn,
  useAuth as useClerkAuth,
  useClerk,
  useUser,
} from "@clerk/clerk-react";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Auth, AuthContextProvider, type AuthState } from "./auth.ts";
import { words } from "../words/auth.ts";

const SLOW_AFTER_MS = 12_000;

/** Signing in by Clerk: the only file that knows it. */
export function ClerkAuth({ publishableKey, children }: { publishableKey: string; children: ReactNode }) {
  const [failed, setFailed] = useState(false);
  return (
    <ClerkProvider publishableKey={publishableKey} afterSignOutUrl="/">
      <ClerkFailed>
        <Tell onShown={setFailed} />
      </ClerkFailed>
      <Bridge failed={failed}>{children}</Bridge>
    </ClerkProvider>
  );
}

function Bridge({ failed, children }: { failed: boolean; children: ReactNode }) {
  const { isLoaded, isSignedIn, getToken } = useClerkAuth();
  const { user } = useUser();
  const clerk = useClerk();
  const slow = useSlow(!isLoaded);
  const skipCache = useRef(false);

  const currentToken = useCallback(async () => {
    // Clerk would wait for itself here: pages open to anyone must not wait with it.
    if (!isSignedIn) return null;
    const options = { skipCache: skipCache.current };
    skipCache.current = false;
    return getToken(options);
  }, [isSignedIn, getToken]);

  const id = user?.id;
  const name = user?.fullName ?? user?.username ?? words.somebody;
  const email = user?.primaryEmailAddress?.emailAddress ?? null;
  const auth = useMemo<Auth>(
    () => ({
      kind: "clerk",
      state: stateOf(),
      getToken: currentToken,
      forgetToken: () => {
        skipCache.current = true;
      },
      signOut: () => clerk.signOut(),
      // `hash` keeps the address, so that people come back to where they were.
      signInForm: (
        <SignIn
          routing="hash"
          fallbackRedirectUrl={location.href}
          signUpFallbackRedirectUrl={location.href}
        />
      ),
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- stateOf reads exactly what is listed
    [failed, slow, isLoaded, id, name, email, currentToken, clerk],
  );
  return <AuthContextProvider value={auth}>{children}</AuthContextProvider>;

  function stateOf(): AuthState {
    if (failed || (slow && !isLoaded)) {
      return {
        status: "failed",
        message: words.notLoaded,
        retry: () => location.reload(),
      };
    }
    if (!isLoaded) return { status: "loading" };
    return id === undefined ? { status: "signed-out" } : { status: "signed-in", person: { id, name, email } };
  }
}

/** Clerk says that it failed after some 23 seconds; nobody should look at a skeleton for so long. */
function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow;
}

function Tell({ onShown }: { onShown: (shown: boolean) => void }) {
  useEffect(() => {
    onShown(true);
    return () => onShown(false);
  }, [onShown]);
  return null;
}
