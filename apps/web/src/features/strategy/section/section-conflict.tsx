import type { StrategySection } from "@growth-guide/contract";
import { trpc } from "../../../api/trpc.ts";
import { ConflictDialog } from "../../../text-diff/conflict-dialog.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { words } from "../../../words/strategy.ts";
import { words as comparing } from "../../../words/comparing.ts";

type Choice = { version: number; isTheirs: boolean };
type Props = {
  id: number;
  section: StrategySection;
  mine: string;
  onChoose: (text: string, choice: Choice) => void;
  onClose: () => void;
};

/** A section changed in two places: asks for what is saved by now, then lets its owner choose. */
export function SectionConflict({ id, section, mine, onChoose, onClose }: Props) {
  const query = trpc.strategy.get.useQuery({ id }, { staleTime: 0, refetchOnMount: "always" });
  const theirs = query.data?.sections[section];
  if (query.data !== undefined && theirs !== undefined && !query.isFetching) {
    const { version } = query.data;
    return (
      <ConflictDialog
        what={words.inQuotes(words.sections[section])}
        theirs={theirs}
        mine={mine}
        onChoose={(text) => onChoose(text, { version, isTheirs: text === theirs })}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={comparing.title} onClose={onClose}>
      {query.isError ? <QueryFailure query={query} /> : <Skeleton label={comparing.loadingOther} />}
    </Dialog>
  );
}
