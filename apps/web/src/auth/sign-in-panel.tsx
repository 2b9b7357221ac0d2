import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useAuth } from "./auth.ts";
import { words } from "../words/auth.ts";
import { words as ui } from "../words/ui.ts";

/** The provider's sign-in form with its waiting and failing states. */
export function SignInPanel() {
  const { state, signInForm } = useAuth();
  if (state.status === "loading") {
    return <Skeleton label={words.preparing} lines={4} />;
  }
  if (state.status === "failed") {
    return (
      <Notice tone="danger" action={<Button onClick={state.retry}>{ui.tryAgain}</Button>}>
        {state.message}
      </Notice>
    );
  }
  return signInForm;
}
