import { Notice } from "../ui/notice.tsx";
import type { Auth } from "./auth.ts";

/** For a server that checks tokens but was given no key for signing in on a page: reading works, signing in is explained. */
export const noAuth: Auth = {
  kind: "none",
  state: { status: "signed-out" },
  getToken: () => Promise.resolve(null),
  forgetToken: () => undefined,
  signOut: () => Promise.resolve(),
  signInForm: (
    <Notice title="Signing in is not set up here">
      The playbook and your own texts can be read without it. To save businesses, the operator of this server
      has to set CLERK_PUBLISHABLE_KEY.
    </Notice>
  ),
};
