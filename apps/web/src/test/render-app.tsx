import { type AnswerTable, tableLink } from "@growth-guide/api-client/testing";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter, Route, Routes } from "react-router";
import { createQueryClient } from "../api/query-client.ts";
import { trpc } from "../api/trpc.ts";
import { type Auth, AuthContextProvider, type AuthState } from "../auth/auth.ts";

type Options = {
  /** The address, and the pattern of the route that shows the page. */
  url?: string;
  path?: string;
  auth?: AuthState;
  api?: AnswerTable;
};

const ada: AuthState = { status: "signed-in", person: { id: "local_ada", name: "Ada Baker", email: null } };

/** Mounts a page as the app does, with a table of answers in place of the server: the one way UI is mounted in tests. */
export function renderApp(
  page: ReactNode,
  { url = "/", path = "*", auth = ada, api = {} }: Options = {},
): { user: UserEvent } {
  const queryClient = createQueryClient();
  const client = trpc.createClient({ links: [tableLink(api)] });
  render(
    <AuthContextProvider value={authInState(auth)}>
      <trpc.Provider client={client} queryClient={queryClient}>
        <QueryClientProvider client={queryClient}>
          <MemoryRouter initialEntries={[url]}>
            <Routes>
              <Route path={path} element={page} />
            </Routes>
          </MemoryRouter>
        </QueryClientProvider>
      </trpc.Provider>
    </AuthContextProvider>,
  );
  return { user: userEvent.setup() };
}

function authInState(state: AuthState): Auth {
  return {
    kind: "local",
    state,
    getToken: () => Promise.resolve(null),
    forgetToken: () => undefined,
    signOut: () => Promise.resolve(),
    signInForm: <p>The way to sign in</p>,
  };
}
