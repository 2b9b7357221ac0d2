import { lazy, Suspense, useEffect, useState } from "react";
import { saveBeforeLeaving } from "../storage/unsaved-texts.ts";
import { useAuth } from "./auth.ts";
import { signOutWish } from "./sign-out-wish.ts";

const load = async () => ({ default: (await import("./sign-out-dialog.tsx")).SignOutDialog });
const SignOutDialog = lazy(load);

/** Signs out who wishes to, after saving what they typed; what cannot be saved is asked about. */
export function SignOutCare() {
  const { state, signOut } = useAuth();
  const personId = state.status === "signed-in" ? state.person.id : null;
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => {
    if (personId === null) return;
    // With the server away, when it is needed most, it could not be loaded any more.
    load().catch(() => undefined);
    const leave = async () => {
      if (await saveBeforeLeaving(personId)) await signOut();
      else setIsAsking(true);
    };
    return signOutWish.listen(() => void leave());
  }, [personId, signOut]);
  if (!isAsking || personId === null) return null;
  const leave = () => {
    setIsAsking(false);
    void signOut();
  };
  return (
    <Suspense fallback={null}>
      <SignOutDialog onStay={() => setIsAsking(false)} onLeave={leave} />
    </Suspense>
  );
}
