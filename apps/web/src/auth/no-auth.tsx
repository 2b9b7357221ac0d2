import { Notice } from "../ui/notice.tsx";
import type { Auth } from "./auth.ts";
import { words } from "../words/auth.ts";

/** For a server that checks tokens but was given no key for signing in on a page: reading works, signing in is explained. */
export const noAuth: Auth = {
  kind: "none",
  state: { status: "signed-out" },
  getToken: () => Promise.resolve(null),
  forgetToken: () => undefined,
  signOut: () => Promise.resolve(),
  signInForm: <NotSetUp />,
};

function NotSetUp() {
  return <Notice title={words.notSetUp}>{words.notSetUpText("CLERK_PUBLISHABLE_KEY")}</Notice>;
}
