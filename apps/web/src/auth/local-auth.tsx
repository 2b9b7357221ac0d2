import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readJson, removeJson, writeJson } from "../storage/json-store.ts";
import { storageKeys } from "../storage/keys.ts";
import { type Auth, AuthContextProvider, type AuthState } from "./auth.ts";
import { type LocalToken, requestLocalToken } from "./local-issuer.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { words } from "../words/auth.ts";
import { words as ui } from "../words/ui.ts";

const LocalSignInForm = lazy(async () => ({
  default: (await import("./local-sign-in-form.tsx")).LocalSignInForm,
}));

/** A token is replaced this long before it runs out. */
const MARGIN_MS = 60_000;

const asName = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);
const storedName = () => readJson("device", storageKeys.localPerson, asName);

/**
 * Signing in as a demo person of this machine: no password, no key. Only the chosen name is kept on the device,
 * tokens live in memory. Signing out in one tab signs the others out.
 */
export function LocalAuth({ children }: { children: ReactNode }) {
  const [name, setName] = useState(storedName);
  const [state, setState] = useState<AuthState>(name ? { status: "loading" } : { status: "signed-out" });
  const token = useRef<LocalToken | undefined>(undefined);
  const wanted = useRef(name);

  const signIn = useCallback(async (chosen: string) => {
    const fresh = await requestLocalToken(chosen);
    wanted.current = chosen;
    token.current = fresh;
    writeJson("device", storageKeys.localPerson, chosen);
    setName(chosen);
    setState({ status: "signed-in", person: fresh.person });
  }, []);

  const resume = useCallback(
    (chosen: string) => {
      setState({ status: "loading" });
      signIn(chosen).catch(() =>
        setState({
          status: "failed",
          message: words.notResumed,
          retry: () => resume(chosen),
        }),
      );
    },
    [signIn],
  );

  const leave = useCallback(() => {
    wanted.current = undefined;
    token.current = undefined;
    setName(undefined);
    setState({ status: "signed-out" });
  }, []);

  const first = useRef(name);
  useEffect(() => {
    if (first.current) resume(first.current);
  }, [resume]);

  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key !== storageKeys.localPerson && event.key !== null) return;
      const now = storedName();
      if (now === wanted.current) return;
      if (now === undefined) leave();
      else resume(now);
    };
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, [leave, resume]);

  const getToken = useCallback(async () => {
    if (wanted.current === undefined) return null;
    if (token.current === undefined || token.current.expiresAt - MARGIN_MS < Date.now()) {
      token.current = await requestLocalToken(wanted.current);
    }
    return token.current.token;
  }, []);

  const auth = useMemo<Auth>(
    () => ({
      kind: "local",
      state,
      getToken,
      forgetToken: () => {
        token.current = undefined;
      },
      signOut: async () => {
        removeJson("device", storageKeys.localPerson);
        leave();
      },
      signInForm: (
        <Suspense fallback={<Skeleton label={ui.loading} lines={4} />}>
          <LocalSignInForm lastName={name} onSignIn={signIn} />
        </Suspense>
      ),
    }),
    [state, name, getToken, leave, signIn],
  );
  return <AuthContextProvider value={auth}>{children}</AuthContextProvider>;
}
