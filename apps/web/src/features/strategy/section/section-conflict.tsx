import type { StrategySection } from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist/document";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { ConflictDialog } from "../../../text-diff/conflict-dialog.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

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
        what={`“${SECTION_TITLES[section]}”`}
        theirs={theirs}
        mine={mine}
        onChoose={(text) => onChoose(text, { version, isTheirs: text === theirs })}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title="Changed in two places" onClose={onClose}>
      {query.isError ? (
        <Notice tone="danger" action={<Button onClick={() => void query.refetch()}>Try again</Button>}>
          {messageFor(query.error)}
        </Notice>
      ) : (
        <Skeleton label="Loading the other text…" />
      )}
    </Dialog>
  );
}
