import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { trpc } from "../api/trpc.ts";
import { useAuth } from "../auth/auth.ts";
import { useVersion } from "../config-context.ts";
import { keepPlaybook, type PlaybookSource } from "./kept-playbook.ts";
import { removeJson } from "../storage/json-store.ts";
import { storageKeys } from "../storage/keys.ts";
import { GUEST, noteReader } from "./kept-reader.ts";
import { forgetTextsOfOthers } from "./kept-texts.ts";
import { keepEngine } from "./service-worker-client.ts";

/** Keeps what reading needs without a network, and forgets what belongs to somebody who has gone. */
export function useOfflineCare(): void {
  const utils = trpc.useUtils();
  const version = useVersion();
  const { state } = useAuth();
  const reads = /^\/read\/|\/read$/.test(useLocation().pathname);
  const personId = state.status === "signed-in" ? state.person.id : null;
  const last = useRef(personId);
  const isSettled = state.status === "signed-in" || state.status === "signed-out";

  // Whatever cannot be kept (no network, no room, forbidden) is only not there later.
  useEffect(() => {
    const source: PlaybookSource = {
      list: () => utils.chapter.list.ensureData(),
      get: (input) => utils.client.chapter.get.query(input),
    };
    keepPlaybook(source, version).catch(() => undefined);
  }, [utils, version]);
  useEffect(() => {
    if (reads) keepEngine().catch(() => undefined);
  }, [reads]);
  useEffect(() => {
    if (!isSettled) return;
    noteReader(personId);
    // The text of this tab was theirs who has just left.
    if (last.current !== null && personId === null) removeJson("tab", storageKeys.ownChapter);
    last.current = personId;
    forgetTextsOfOthers(personId === null ? [GUEST] : [GUEST, personId]).catch(() => undefined);
  }, [isSettled, personId]);
}
