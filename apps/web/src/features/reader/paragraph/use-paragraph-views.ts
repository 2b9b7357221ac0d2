import { useCallback, useMemo, useState } from "react";
import type { ReaderDocument } from "../reader-document.ts";
import type { Wording } from "./find-wording.ts";

/** Paragraphs shown in another view than the chapter around them, and the way back for each. */
export type ParagraphViews = {
  document: ReaderDocument;
  wordingOf: (key: string) => Wording | undefined;
  show: (key: string, wording: Wording) => void;
  undo: (key: string) => void;
};

type Chosen = { document: ReaderDocument; wordings: ReadonlyMap<string, Wording> };

/** Puts single paragraphs of a chapter at other levels. Another level for the whole chapter ends that. */
export function useParagraphViews(document: ReaderDocument): ParagraphViews {
  const [chosen, setChosen] = useState<Chosen>({ document, wordings: new Map() });
  const wordings = chosen.document === document ? chosen.wordings : NONE;

  const change = useCallback(
    (key: string, wording: Wording | undefined) =>
      setChosen((before) => {
        const next = new Map(before.document === document ? before.wordings : NONE);
        if (wording === undefined) next.delete(key);
        else next.set(key, wording);
        return { document, wordings: next };
      }),
    [document],
  );
  return useMemo(
    () => ({
      document: wordings.size === 0 ? document : withWordings(document, wordings),
      wordingOf: (key) => wordings.get(key),
      show: change,
      undo: (key) => change(key, undefined),
    }),
    [document, wordings, change],
  );
}

const NONE: ReadonlyMap<string, Wording> = new Map();

function withWordings(document: ReaderDocument, wordings: ReadonlyMap<string, Wording>): ReaderDocument {
  return {
    ...document,
    blocks: document.blocks.map((block) => {
      const wording = wordings.get(block.key);
      return wording === undefined ? block : { ...wording.block, key: block.key };
    }),
  };
}
