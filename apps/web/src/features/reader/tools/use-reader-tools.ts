import { useCallback, useMemo, useState } from "react";
import { loadToolbox } from "./lazy-toolbox.ts";

/** What is opened by a button of the bar. */
export type Tool = "search" | "comfort" | "more" | "help";

/** What is open around the text, and how it is opened. At most one tool is open at a time. */
export type ReaderTools = {
  open: Tool | undefined;
  toggle: (tool: Tool) => void;
  close: () => void;
  showsChanges: boolean;
  /** True once what shows the changes is here: the text moves once and not twice. */
  canShowChanges: boolean;
  setShowsChanges: (shows: boolean) => void;
  compares: boolean;
  setCompares: (compares: boolean) => void;
  /** Whether the chapter is read aloud, and whether this browser could. */
  aloud: boolean;
  setAloud: (aloud: boolean) => void;
  canSpeak: boolean;
};

/** The state of the tools around a chapter. */
export function useReaderTools(): ReaderTools {
  const [open, setOpen] = useState<Tool>();
  const [showsChanges, setChanges] = useState(false);
  const [canShowChanges, setCanShow] = useState(false);
  const [compares, setCompares] = useState(false);
  const [aloud, setAloud] = useState(false);
  const canSpeak = "speechSynthesis" in globalThis;
  const toggle = useCallback((tool: Tool) => setOpen((current) => (current === tool ? undefined : tool)), []);
  const close = useCallback(() => setOpen(undefined), []);
  const setShowsChanges = useCallback((shows: boolean) => {
    setChanges(shows);
    loadToolbox().then(
      () => setCanShow(true),
      () => setChanges(false),
    );
  }, []);
  return useMemo(
    () => ({
      open,
      toggle,
      close,
      showsChanges,
      canShowChanges,
      setShowsChanges,
      compares,
      setCompares,
      aloud,
      setAloud,
      canSpeak,
    }),
    [open, toggle, close, showsChanges, canShowChanges, setShowsChanges, compares, aloud, canSpeak],
  );
}
