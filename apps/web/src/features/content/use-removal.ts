import { useCallback, useEffect, useRef, useState } from "react";
import { toast } from "../../ui/toast-store.ts";

const UNDO_MS = 10_000;

/**
 * Removing that can be undone for ten seconds: until then the thing is only hidden. Leaving the page removes at
 * once what is waiting; closing the browser keeps it.
 */
export function useRemoval(remove: (id: number) => void) {
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const waiting = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const latest = useRef(remove);
  latest.current = remove;

  const show = useCallback((id: number) => {
    clearTimeout(waiting.current.get(id));
    waiting.current.delete(id);
    setHidden((before) => new Set([...before].filter((each) => each !== id)));
  }, []);

  const hide = useCallback(
    (id: number, sentence: string) => {
      setHidden((before) => new Set([...before, id]));
      const timer = setTimeout(() => {
        waiting.current.delete(id);
        latest.current(id);
      }, UNDO_MS);
      waiting.current.set(id, timer);
      toast(sentence, { label: "Undo", run: () => show(id) });
    },
    [show],
  );

  useEffect(() => {
    const all = waiting.current;
    return () => {
      for (const [id, timer] of all) {
        clearTimeout(timer);
        latest.current(id);
      }
      all.clear();
    };
  }, []);
  return { isHidden: (id: number) => hidden.has(id), hide };
}
