import { Dialog } from "../ui/dialog.tsx";
import { SignInPanel } from "./sign-in-panel.tsx";

/** Over the page, when a sign-in ran out while someone was working: what they typed stays where it is. */
export function SignInAgainDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Please sign in again" onClose={onClose}>
      <p className="mb-5 text-muted">
        Your sign-in has run out. What you typed is still here: sign in and carry on.
      </p>
      <SignInPanel />
    </Dialog>
  );
}
