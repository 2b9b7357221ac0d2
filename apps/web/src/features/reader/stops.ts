import type { View } from "./reader-document.ts";

/** The requests a reader may end, each by the view it is for: plots and paragraphs ask for views off the screen too. */
export type Stops = { begin: (view: View) => AbortSignal; stop: (view: View) => void };

/** No request to stop yet. `begin` hands out the signal of a view's next one, `stop` ends the view's latest. */
export function createStops(): Stops {
  const controllers = new Map<View, AbortController>();
  return {
    begin: (view) => {
      const controller = new AbortController();
      controllers.set(view, controller);
      return controller.signal;
    },
    stop: (view) => controllers.get(view)?.abort(),
  };
}
