import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useAuth } from "./auth.ts";

/** The provider's sign-in form with its waiting and failing states. */
export function SignInPanel() {
  const { state, signInForm } = useAuth();
  if (state.status === "loading") {
    return <Skeleton label="Preparing sign-in…" lines={4} />;
  }
  if (state.status === "failed") {
    return (
      <Notice tone="danger" action={<Button onClick={state.retry}>Try again</Button>}>
        {state.message}
      </Notice>
    );
  }
  return signInForm;
}
