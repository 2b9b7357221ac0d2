import type { Business, ContentTemplate } from "@growth-guide/contract";
import { fillTemplate, templateValues } from "@growth-guide/strategist/posts";
import { useState } from "react";
import { useNavigate } from "react-router";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { useRemove } from "../../../removal/use-remove.ts";
import { paths } from "../../../paths.ts";
import { randomUuid } from "../../../storage/uuid.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { useMayHaveBusiness, WithBusinesses } from "../business-choice.tsx";
import { platformName } from "../labels.ts";
import { TemplateForm } from "./template-form.tsx";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";

/** Texts to begin posts from, business by business. */
export function TemplatesPage() {
  const mayHaveBusiness = useMayHaveBusiness();
  return (
    <Page
      title={words.templates}
      intro={words.templatesIntro}
      actions={
        mayHaveBusiness && (
          <ButtonLink to={paths.posts} variant="secondary">
            {words.allPosts}
          </ButtonLink>
        )
      }
    >
      <WithBusinesses>{(businesses) => <Choice businesses={businesses} />}</WithBusinesses>
    </Page>
  );
}

function Choice({ businesses }: { businesses: [Business, ...Business[]] }) {
  const [id, setId] = useState(businesses[0].id);
  const business = businesses.find((each) => each.id === id) ?? businesses[0];
  return (
    <>
      {businesses.length > 1 && (
        <SelectField
          label={words.business}
          className="max-w-sm"
          value={String(id)}
          options={businesses.map((each) => [String(each.id), each.name] as const)}
          onChange={(value) => setId(Number(value))}
        />
      )}
      <Templates key={business.id} business={business} />
    </>
  );
}

function Templates({ business }: { business: Business }) {
  const [open, setOpen] = useState<ContentTemplate | "new" | null>(null);
  /** Where the focus goes once its form is closed. */
  const [last, setLast] = useState<number | "new">();
  const close = () => {
    if (open !== null) setLast(open === "new" ? open : open.id);
    setOpen(null);
  };
  const templates = trpc.content.listTemplates.useQuery({ businessId: business.id });
  const remove = useRemove("template");
  if (templates.isPending) return <Skeleton label={words.loadingTemplates} lines={4} />;
  if (templates.isError) return <QueryFailure query={templates} />;
  const shown = templates.data;
  // Removed somewhere else while it was open here: what is typed is saved as a new one.
  const isAlone = open === "new" || (open !== null && shown.every(({ id }) => id !== open.id));
  const addOne = (
    <Button autoFocus={last === "new"} onClick={() => setOpen("new")}>
      {words.addTemplate}
    </Button>
  );
  return (
    <div className="grid gap-4">
      {shown.length === 0 && !isAlone && (
        <Notice tone="empty" title={words.noTemplates} action={addOne}>
          {words.noTemplatesText}
        </Notice>
      )}
      <ul className="grid gap-4">
        {shown.map((template) => (
          <li key={template.id} className="rounded-lg border border-line bg-surface p-4 sm:p-5">
            {open !== "new" && open?.id === template.id ? (
              <TemplateForm business={business} template={template} onDone={close} />
            ) : (
              <Shown
                template={template}
                business={business}
                isBack={last === template.id}
                onEdit={() => setOpen(template)}
                onRemove={() => remove(template.id, template.name)}
              />
            )}
          </li>
        ))}
      </ul>
      {isAlone ? (
        <div className="rounded-lg border border-line bg-surface p-4 sm:p-5">
          <TemplateForm business={business} template={open === "new" ? null : open} onDone={close} />
        </div>
      ) : (
        shown.length > 0 && <div>{addOne}</div>
      )}
    </div>
  );
}

type ShownProps = {
  template: ContentTemplate;
  business: Business;
  /** Whether its form was closed just now. */
  isBack: boolean;
  onEdit: () => void;
  onRemove: () => void;
};

function Shown({ template, business, isBack, onEdit, onRemove }: ShownProps) {
  const navigate = useNavigate();
  const [idempotencyKey] = useState(randomUuid);
  const creating = trpc.content.create.useMutation({
    onSuccess: ({ id }) => void navigate(paths.post(id)),
    onError: (error) => toast(messageFor(error)),
  });
  const begin = () =>
    creating.mutate({
      businessId: business.id,
      platform: template.platform ?? "linkedin",
      text: fillTemplate(template.text, templateValues(business)),
      hashtags: template.hashtags,
      idempotencyKey,
    });
  return (
    <div className="grid gap-3">
      <h2 className="text-base font-semibold">{template.name}</h2>
      {template.platform !== null && <p className="text-xs text-muted">{platformName(template.platform)}</p>}
      <p dir="auto" className="text-sm whitespace-pre-line">
        {template.text}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button busy={creating.isPending} onClick={begin}>
          {words.beginPost}
        </Button>
        <Button
          variant="secondary"
          autoFocus={isBack}
          onClick={onEdit}
          aria-label={words.editTemplate(template.name)}
        >
          {ui.edit}
        </Button>
        <Button variant="quiet" onClick={onRemove} aria-label={words.removeTemplate(template.name)}>
          {ui.remove}
        </Button>
      </div>
    </div>
  );
}
