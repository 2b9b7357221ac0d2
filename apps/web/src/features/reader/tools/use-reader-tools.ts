import { useEffect, useMemo, useState } from "react";
import { toast } from "../../../ui/toast-store.ts";
import { words } from "../../../words/reader.ts";
import { words as shell } from "../../../words/shell.ts";
import { openFieldAhead, takeTypedAhead } from "../search/field-ahead.ts";
import { loadToolbox, toolbox } from "./lazy-toolbox.ts";

/** What is opened by a button of the bar. */
export type Tool = "search" | "comfort" | "more" | "help";

/** What is open around the text, and how it is opened. At most one tool is open at a time. */
export type ReaderTools = {
  open: Tool | undefined;
  toggle: (tool: Tool) => void;
  close: () => void;
  /** True once the code of the tools is here: what they do to the text moves it once and not twice. */
  areHere: boolean;
  showsChanges: boolean;
  setShowsChanges: (shows: boolean) => void;
  compares: boolean;
  setCompares: (compares: boolean) => void;
  /** Whether the chapter is read aloud, and whether this browser could. */
  aloud: boolean;
  setAloud: (aloud: boolean) => void;
  canSpeak: boolean;
};

/**
 * The state of the tools around a chapter. Their code is fetched when one of them is wanted, or at once where one is
 * on from the beginning; a tool whose code cannot be had is closed again, and that is said.
 */
export function useReaderTools(isOneOn: boolean): ReaderTools {
  const [open, setOpen] = useState<Tool>();
  const [areHere, setAreHere] = useState(false);
  const [showsChanges, setShows] = useState(false);
  const [compares, setComparing] = useState(false);
  const [aloud, setSpeaking] = useState(false);

  const actions = useMemo(() => {
    const fetchTools = (giveUp?: () => void) => {
      loadToolbox().then(
        () => setAreHere(true),
        () => {
          giveUp?.();
          // Some browsers ask for code that failed once only when the page is loaded again.
          toast(words.toolsMissing, { label: shell.loadAgain, run: () => location.reload() });
        },
      );
    };
    const withTools = (set: (isOn: boolean) => void) => (isOn: boolean) => {
      set(isOn);
      fetchTools(() => set(false));
    };
    const close = () => {
      takeTypedAhead();
      setOpen(undefined);
    };
    return {
      fetchTools,
      close,
      toggle: (tool: Tool) => {
        const isClosing = takeTypedAhead() !== undefined;
        if (tool === "search" && !isClosing && toolbox() === undefined) openFieldAhead();
        setOpen((current) => (current === tool ? undefined : tool));
        fetchTools(close);
      },
      setShowsChanges: withTools(setShows),
      setCompares: withTools(setComparing),
      setAloud: withTools(setSpeaking),
      canSpeak: "speechSynthesis" in globalThis,
    };
  }, []);
  useEffect(() => {
    if (isOneOn) actions.fetchTools();
  }, [isOneOn, actions]);
  return useMemo(
    () => ({ open, areHere, showsChanges, compares, aloud, ...actions }),
    [open, areHere, showsChanges, compares, aloud, actions],
  );
}
