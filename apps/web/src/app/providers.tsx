import { apiLinks } from "@growth-guide/api-client";
import { QueryClientProvider } from "@tanstack/react-query";
import { Fragment, lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { filterAnswers } from "../api/filter-answers.ts";
import { createQueryClient } from "../api/query-client.ts";
import { retryWithFreshToken } from "../api/retry-with-fresh-token.ts";
import { trpc } from "../api/trpc.ts";
import { AuthProvider } from "../auth/auth-provider.tsx";
import { type Auth, useAuth } from "../auth/auth.ts";
import type { WebConfig } from "../config.ts";
import { ConfigProvider } from "../config-context.ts";
import { fillCache, type PageData } from "./page-data.ts";
import { answerOffline } from "../offline/answer-offline.ts";

const SignInAgainDialog = lazy(async () => ({
  default: (await import("../auth/sign-in-again-dialog.tsx")).SignInAgainDialog,
}));

/** Everything pages lean on: who is signed in, and the server's procedures with that person's cache. */
export function Providers({ config, data, children }: ProvidersProps) {
  return (
    <ConfigProvider value={config}>
      <AuthProvider config={config.auth}>
        <ApiProvider data={data}>{children}</ApiProvider>
      </AuthProvider>
    </ConfigProvider>
  );
}

type ProvidersProps = {
  config: WebConfig;
  /** Answers that came with the page. */
  data: PageData;
  children: ReactNode;
};

function ApiProvider({ data, children }: Omit<ProvidersProps, "config">) {
  const auth = useAuth();
  const person = auth.state.status === "signed-in" ? auth.state.person.id : null;
  // A cache of its own for each person: another's answers are out of reach from the first frame.
  const { queryClient } = useMemo(() => {
    const made = createQueryClient();
    fillCache(made, data);
    return { person, queryClient: made };
  }, [person, data]);
  const changes = useChangesOfPerson(person);
  const expiry = useExpiry(person, () => void queryClient.invalidateQueries());
  const client = useClient(auth, expiry.onRefused);
  return (
    <trpc.Provider client={client} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        <Fragment key={changes}>{children}</Fragment>
        {expiry.expired && (
          <Suspense fallback={null}>
            <SignInAgainDialog onClose={expiry.dismiss} />
          </Suspense>
        )}
      </QueryClientProvider>
    </trpc.Provider>
  );
}

/** How often somebody else came in a person's place: what is on the screen goes on watching the cache it began with. */
function useChangesOfPerson(person: string | null): number {
  const [last, setLast] = useState({ person, changes: 0 });
  if (person !== null && person !== last.person)
    setLast({ person, changes: last.person === null ? 0 : last.changes + 1 });
  return last.changes;
}

/** One client for the page's whole life; it asks whoever is signing people in just then. */
function useClient(auth: Auth, onRefused: () => void) {
  const now = useRef({ auth, onRefused });
  now.current = { auth, onRefused };
  const [client] = useState(() =>
    trpc.createClient({
      links: [
        retryWithFreshToken({
          forgetToken: () => now.current.auth.forgetToken(),
          onRefused: () => now.current.onRefused(),
        }),
        filterAnswers(),
        answerOffline(),
        ...apiLinks({ baseUrl: "", token: () => now.current.auth.getToken() }),
      ],
    }),
  );
  return client;
}

/** Whether the sign-in ran out under the person's hands; over as soon as someone signs in again. */
function useExpiry(person: string | null, onRenewed: () => void) {
  const { state } = useAuth();
  const [expired, setExpired] = useState(false);
  const renewed = useRef(onRenewed);
  renewed.current = onRenewed;
  useEffect(() => {
    // A new state object means that somebody has just signed in (again), or out.
    setExpired(false);
    if (state.status === "signed-in") renewed.current();
  }, [state]);
  return {
    expired,
    onRefused: () => {
      if (person !== null) setExpired(true);
    },
    dismiss: () => setExpired(false),
  };
}
