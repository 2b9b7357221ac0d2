import { Dialog } from "../ui/dialog.tsx";
import { SignInPanel } from "./sign-in-panel.tsx";
import { words } from "../words/auth.ts";

/** Over the page, when a sign-in ran out while someone was working: what they typed stays where it is. */
export function SignInAgainDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.signInAgain} onClose={onClose}>
      <p className="mb-5 text-muted">{words.signInAgainText}</p>
      <SignInPanel />
    </Dialog>
  );
}
