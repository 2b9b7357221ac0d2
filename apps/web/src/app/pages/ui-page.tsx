import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import type { ButtonVariant } from "../../ui/button-style.ts";
import { Chevron } from "../../ui/chevron.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField, TextArea, TextField } from "../../ui/field.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { PageSkeleton } from "../../ui/page-skeleton.tsx";
import { Popover } from "../../ui/popover.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { QuestionDialog } from "../../ui/question-dialog.tsx";
import { QueryFailure } from "../../ui/query-failure.tsx";
import { SaveStatus } from "../../ui/save-status.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toast } from "../../ui/toast-store.ts";

const COLOURS = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "muted",
  "line",
  "line-strong",
  "brand",
  "brand-strong",
  "brand-wash",
  "on-brand",
  "sun",
  "sun-wash",
  "sun-ink",
  "on-sun",
  "danger",
  "danger-wash",
];
const SIZES = ["xs", "sm", "base", "lg", "xl", "2xl", "3xl", "display"];
const CORNERS = ["sm", "md", "lg", "full"];
const SAVES = ["unsaved", "saving", "saved", "failed", "conflict"] as const;
const VARIANTS: ButtonVariant[] = ["primary", "secondary", "quiet", "danger"];

/** Everything `ui/` has, in each of its states, to be looked at while it is changed. Not in the built app. */
export function UiPage() {
  const [isOpen, setIsOpen] = useState(false);
  const [hasPanel, setHasPanel] = useState(false);
  const [view, setView] = useState<"month" | "week">("month");
  return (
    <Page title="Design" intro="The tokens and pieces every page is made of, in both themes.">
      <Part title="Colours">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-5">
          {COLOURS.map((name) => (
            <li key={name} className="grid gap-1 text-xs">
              <span className="h-14 rounded-md border border-line" style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Type">
        {SIZES.map((size) => (
          <p key={size} className="font-serif" style={{ fontSize: `var(--text-${size})`, lineHeight: 1.2 }}>
            {size}: growing at your own level
          </p>
        ))}
        <Mark />
      </Part>
      <Part title="Corners and shadows">
        <ul className="flex flex-wrap gap-4 text-xs">
          {CORNERS.map((name) => (
            <li
              key={name}
              className="grid size-20 place-items-center border border-line bg-surface"
              style={{ borderRadius: `var(--radius-${name})` }}
            >
              {name}
            </li>
          ))}
          <li className="grid size-20 place-items-center rounded-md bg-surface shadow-raised">raised</li>
          <li className="grid size-20 place-items-center rounded-md bg-surface shadow-sheet">sheet</li>
        </ul>
      </Part>
      <Part title="Buttons">
        {VARIANTS.map((variant) => (
          <div key={variant} className="flex flex-wrap gap-3">
            <Button variant={variant}>Save the {variant}</Button>
            <Button variant={variant} busy>
              Saving
            </Button>
            <Button variant={variant} disabled>
              Not now
            </Button>
            <ButtonLink variant={variant} to="/">
              Go to the start
            </ButtonLink>
          </div>
        ))}
        <Segmented
          label="View"
          value={view}
          options={[
            ["month", "Month"],
            ["week", "Week"],
          ]}
          onChoose={setView}
        />
        <p className="flex gap-3">
          <Chevron to="back" />
          <Chevron to="on" />
        </p>
      </Part>
      <Part title="Fields">
        <TextField label="Business name" hint="As your customers know it." placeholder="Blue Cup" />
        <TextField label="Business name" error="A business needs a name." defaultValue="" />
        <TextField label="Business name" disabled defaultValue="Blue Cup" />
        <TextArea label="What does it do?" optional rows={3} />
        <SelectField
          label="Network"
          value="linkedin"
          options={[
            ["linkedin", "LinkedIn"],
            ["instagram", "Instagram"],
          ]}
          onChange={() => undefined}
        />
      </Part>
      <Part title="Notices, waiting, messages">
        <Notice title="Good to know">A plain sentence about the state of things.</Notice>
        <Notice tone="empty" action={<Button>Begin</Button>}>
          Nothing here yet.
        </Notice>
        <Notice tone="danger" action={<Button>Try again</Button>}>
          The server did not answer.
        </Notice>
        <QueryFailure query={{ error: new TypeError("Failed to fetch"), refetch: () => undefined }} />
        <Skeleton label="Loading…" />
        <PageSkeleton />
        <ProgressBar label="Sections written" done={4} total={9} />
        <ProgressBar label="Nobody knows" done={undefined} total={1} />
        {SAVES.map((state) => (
          <SaveStatus
            key={state}
            state={state}
            error={new TypeError("Failed to fetch")}
            onRetry={() => undefined}
          />
        ))}
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => setIsOpen(true)}>
            Open a dialog
          </Button>
          <Button id="panel" variant="secondary" onClick={() => setHasPanel(!hasPanel)}>
            Open a panel
          </Button>
          <Button
            variant="secondary"
            onClick={() => toast("Removed.", { label: "Undo", run: () => undefined })}
          >
            Show a message
          </Button>
        </div>
        {hasPanel && (
          <Popover title="A panel" anchorId="panel" onClose={() => setHasPanel(false)}>
            <p>Beside its button; on a phone a sheet under the thumb.</p>
          </Popover>
        )}
        {isOpen && (
          <Dialog title="Delete Blue Cup?" onClose={() => setIsOpen(false)}>
            <div className="grid gap-5">
              <p>Its strategies and posts go with it.</p>
              <Button variant="danger" onClick={() => setIsOpen(false)}>
                Delete it
              </Button>
            </div>
          </Dialog>
        )}
        <Question />
      </Part>
    </Page>
  );
}

function Question() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setIsOpen(true)}>
        Ask
      </Button>
      {isOpen && (
        <QuestionDialog
          title="Change it?"
          text="It is a draft again then."
          error={new Error("Refused")}
          keep="Keep it"
          onKeep={close}
        >
          <Button onClick={close}>Change it</Button>
        </QuestionDialog>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-line pt-6">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  );
}
