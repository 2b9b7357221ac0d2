import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useTryWhenBack } from "../api/use-try-when-back.ts";
import { useAuth } from "./auth.ts";
import { words } from "../words/auth.ts";
import { words as ui } from "../words/ui.ts";

/** The provider's sign-in form with its waiting and failing states. */
export function SignInPanel() {
  const { kind, state, signInForm } = useAuth();
  if (state.status === "loading") {
    return <Skeleton label={words.preparing} lines={4} />;
  }
  if (state.status === "failed") return <NotResumed {...state} isOurs={kind === "local"} />;
  return signInForm;
}

type NotResumedProps = { message: string; retry: () => void; isOurs: boolean };

/** `isOurs`: it was our own server that did not answer, so that it can be seen when it is back. */
function NotResumed({ message, retry, isOurs }: NotResumedProps) {
  return (
    <Notice tone="danger" action={<Button onClick={retry}>{ui.tryAgain}</Button>}>
      <p>{message}</p>
      {isOurs && <TriesItself retry={retry} />}
    </Notice>
  );
}

function TriesItself({ retry }: { retry: () => void }) {
  useTryWhenBack(undefined, retry);
  return <p className="mt-1 text-muted">{ui.triesItself}</p>;
}
