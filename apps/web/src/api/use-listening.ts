import type { TokenSource } from "@growth-guide/api-client";
import { useEffect, useRef, useState } from "react";
import { useAuth } from "../auth/auth.ts";

/** Listens to something being written until what it answers is called. */
type Follow<Event> = (
  token: TokenSource,
  id: number,
  listeners: { onEvent: (event: Event) => void; onLost: () => void },
) => () => void;

type Listening<Event> = {
  id: number;
  /** Whether it is being written. */
  isRunning: boolean;
  /** Brings what listens, which is loaded only while there is something to hear. The same function each time. */
  load: () => Promise<Follow<Event>>;
  onEvent: (event: Event) => void;
};

/** Hears of something while it is written. True when that is not to be had, and it has to be asked for. */
export function useListening<Event>({ id, isRunning, load, onEvent }: Listening<Event>): boolean {
  const now = useAuth();
  const latest = useRef({ now, onEvent });
  latest.current = { now, onEvent };
  const [isLost, setIsLost] = useState(false);

  useEffect(() => {
    if (!isRunning) return;
    let isWanted = true;
    let stop: (() => void) | undefined;
    const onLost = () => isWanted && setIsLost(true);
    const hear = (event: Event) => latest.current.onEvent(event);
    load()
      .then((follow) => {
        if (isWanted) stop = follow(() => latest.current.now.getToken(), id, { onEvent: hear, onLost });
      })
      .catch(onLost);
    return () => {
      isWanted = false;
      stop?.();
      setIsLost(false);
    };
  }, [id, isRunning, load]);
  return isLost;
}
