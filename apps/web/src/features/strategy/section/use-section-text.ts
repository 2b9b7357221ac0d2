import type { Strategy, StrategySection } from "@growth-guide/contract";
import { useRef } from "react";
import { trpc } from "../../../api/trpc.ts";
import { usePerson } from "../../../auth/auth.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { useAutosave } from "../../../storage/use-autosave.ts";
import { useKeepStrategy } from "../use-keep-strategy.ts";
import { acceptText } from "./kept-text.ts";

export type SectionText = ReturnType<typeof useSectionText>;

/** A section's text that saves itself. `reopens`: an approved strategy may be a draft again with the first change. */
export function useSectionText(
  { id, version, sections }: Strategy,
  section: StrategySection,
  reopens: boolean,
) {
  const person = usePerson();
  const keep = useKeepStrategy();
  const updating = trpc.strategy.update.useMutation();
  const cache = trpc.useUtils();
  const mayReopen = useRef(reopens);
  const sent = useRef<string>(undefined);
  const text = useAutosave({
    key: storageKeys.strategySection(person.id, id, section),
    accept: acceptText,
    saved: sections[section],
    version,
    save: async (draft, from, continues) => {
      sent.current = draft;
      const stored = await updating.mutateAsync({
        id,
        version: from,
        continues,
        reopens: mayReopen.current,
        patch: { sections: { [section]: draft } },
      });
      // Once: approved again meanwhile, it is asked again.
      mayReopen.current = false;
      keep(stored);
      return stored.version;
    },
    newest: async () => {
      const now = await cache.client.strategy.get.query({ id });
      // It did arrive; its answer did not.
      if (now.sections[section] === sent.current) keep(now);
      return { draft: now.sections[section], version: now.version };
    },
  });
  return {
    ...text,
    /** Saves although that makes an approved strategy a draft again. */
    reopen: () => {
      mayReopen.current = true;
      void text.retry();
    },
  };
}
