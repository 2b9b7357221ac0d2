import { createContext, type ReactNode, useContext } from "react";

/** Who is signed in, as far as the page needs to know. */
export type Person = { id: string; name: string; email: string | null };

export type AuthState =
  | { status: "loading" }
  | { status: "failed"; message: string; retry: () => void }
  | { status: "signed-out" }
  | { status: "signed-in"; person: Person };

/** Signing in, whoever does it. The page knows nothing of providers beyond this. */
export type Auth = {
  kind: "local" | "clerk" | "none";
  state: AuthState;
  /** A token good for a request made now; null when signed out. */
  getToken: () => Promise<string | null>;
  /** Forgets a token the server refused, so that `getToken` brings a new one. */
  forgetToken: () => void;
  signOut: () => Promise<void>;
  /** The provider's own way to sign in, to be shown inside a page or a dialog. */
  signInForm: ReactNode;
};

const AuthContext = createContext<Auth | null>(null);
export const AuthContextProvider = AuthContext.Provider;

/** Signing in, from anywhere inside `AuthProvider`. */
export function useAuth(): Auth {
  const auth = useContext(AuthContext);
  if (auth === null) throw new Error("useAuth needs an AuthProvider around it.");
  return auth;
}

/** The signed-in person; for pages behind `RequireSignIn` only. */
export function usePerson(): Person {
  const { state } = useAuth();
  if (state.status !== "signed-in") throw new Error("usePerson needs RequireSignIn around it.");
  return state.person;
}
