import { Button } from "../ui/button.tsx";
import { words } from "../words/shell.ts";
import { words as ui } from "../words/ui.ts";

/** When the server has not said how this page is to work: nothing can be shown, but that can be said. */
export function StartFailure() {
  return (
    <main className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <h1 className="text-2xl">{words.unreachable}</h1>
      <p className="text-muted">{words.unreachableText}</p>
      <Button className="justify-self-start" onClick={() => location.reload()}>
        {ui.tryAgain}
      </Button>
    </main>
  );
}
