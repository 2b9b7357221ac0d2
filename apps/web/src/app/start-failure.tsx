import { Button } from "../ui/button.tsx";

/** When the server has not said how this page is to work: nothing can be shown, but that can be said. */
export function StartFailure() {
  return (
    <main className="mx-auto grid max-w-xl gap-5 px-4 py-16">
      <h1 className="text-2xl">Growth Guide is not reachable</h1>
      <p className="text-muted">The server did not answer. Check that it is running, then try again.</p>
      <Button className="justify-self-start" onClick={() => location.reload()}>
        Try again
      </Button>
    </main>
  );
}
