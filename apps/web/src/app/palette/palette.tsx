import { Command } from "cmdk";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useAuth } from "../../auth/auth.ts";
import { WAYS_BY_KEY } from "../../shortcuts/everywhere.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { words } from "../../words/palette.ts";
import { findEntries } from "./find-entries.ts";
import { type Action, usePaletteActions } from "./use-palette-actions.ts";
import { useLateResults } from "./use-late-results.ts";
import { usePaletteEntries } from "./use-palette-entries.ts";

/** `early`: letters pressed while the palette was on its way. */
type Props = { early: { letters: string }; onClose: () => void; onHelp: () => void };

type Line = Action & { hint?: string | undefined };

/** Finds pages, things and actions by typing: a combobox over a list, after WAI-ARIA's pattern. */
export function Palette({ early, onClose, onHelp }: Props) {
  const navigate = useNavigate();
  const isMember = useAuth().state.status === "signed-in";
  const { groups, isLoading, failure } = usePaletteEntries();
  const [search, setSearch] = useState(() => early.letters);
  const root = useRef<HTMLDivElement>(null);
  const { onType, ...late } = useLateResults(root, isLoading);
  const go = (to: string) => void navigate(to);
  const actions = usePaletteActions(go, onHelp);
  const pages = WAYS_BY_KEY.filter(({ isMembers }) => isMember || isMembers === undefined);
  const all: { name: string; entries: Line[] }[] = [
    {
      name: words.goTo,
      entries: pages.map(({ letter, name, to }) => ({
        key: `page ${name}`,
        label: words.pages[name],
        hint: `G ${letter.toUpperCase()}`,
        run: () => go(to),
      })),
    },
    { name: words.actions, entries: actions },
    ...groups.map(({ name, entries }) => ({
      name,
      entries: entries.map(({ to, ...entry }) => ({ ...entry, run: () => go(to) })),
    })),
  ];
  /** Closed before it is done: what comes next may open something of its own. */
  const pick = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Command ref={root} label={words.title} className="grid gap-3" loop shouldFilter={false} {...late}>
        <Command.Input
          autoFocus
          value={search}
          onValueChange={(letters) => {
            setSearch(letters);
            onType();
          }}
          placeholder={words.placeholder}
          className="min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 placeholder:text-muted"
        />
        {failure !== null && <QueryFailure query={failure} />}
        <Command.List
          // As high with one line as with many: the field stays where it is while somebody types.
          className="h-[50dvh] overflow-y-auto overscroll-contain sm:h-[min(50dvh,26rem)]"
          label={words.results}
        >
          {isLoading && (
            <Command.Loading className="px-3 py-2 text-sm text-muted">{words.loading}</Command.Loading>
          )}
          <Command.Empty className="px-3 py-6 text-center text-sm text-muted">
            {failure === null ? words.nothing : words.nothingLoaded}
          </Command.Empty>
          {findEntries(all, search).map(({ name, entries }) => (
            <Command.Group
              key={name}
              heading={name}
              className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted"
            >
              {entries.map(({ key, label, hint, run }) => (
                <Item key={key} value={key} label={label} hint={hint} onSelect={pick(run)} />
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

type ItemProps = { value: string; label: string; hint?: string | undefined; onSelect: () => void };

function Item({ value, label, hint, onSelect }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-1.5 text-sm data-[selected=true]:bg-brand-wash data-[selected=true]:text-brand"
    >
      <span dir="auto" className="min-w-0 truncate">
        {label}
      </span>
      {hint !== undefined && (
        <span dir="auto" className="max-w-[40%] shrink-0 truncate text-xs text-muted">
          {hint}
        </span>
      )}
    </Command.Item>
  );
}
