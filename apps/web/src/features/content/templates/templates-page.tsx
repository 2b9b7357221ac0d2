import type { Business, ContentTemplate } from "@growth-guide/contract";
import { fillTemplate } from "@growth-guide/strategist/posts";
import { useState } from "react";
import { useNavigate } from "react-router";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { randomUuid } from "../../../storage/uuid.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { toast } from "../../../ui/toast-store.ts";
import { WithBusinesses } from "../business-choice.tsx";
import { platformName } from "../labels.ts";
import { useRemoval } from "../use-removal.ts";
import { TemplateForm } from "./template-form.tsx";

/** Texts to begin posts from, business by business. */
export function TemplatesPage() {
  return (
    <Page
      title="Templates"
      intro="Texts you use again. Names in double braces are filled in from what you told us."
      actions={
        <ButtonLink to={paths.posts} variant="secondary">
          All posts
        </ButtonLink>
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
          label="Business"
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
  const cache = trpc.useUtils();
  const [open, setOpen] = useState<number | "new" | null>(null);
  const templates = trpc.content.listTemplates.useQuery({ businessId: business.id });
  const removal = trpc.content.removeTemplate.useMutation({
    onSettled: () => cache.content.listTemplates.invalidate(),
  });
  const { isHidden, hide } = useRemoval((id) => removal.mutate({ id }));
  if (templates.isPending) return <Skeleton label="Loading your templates…" lines={4} />;
  if (templates.isError) return <Notice tone="danger">{messageFor(templates.error)}</Notice>;
  const shown = templates.data.filter(({ id }) => !isHidden(id));
  return (
    <div className="grid gap-4">
      {shown.length === 0 && open !== "new" && (
        <Notice tone="empty" title="No templates yet">
          Keep a text you will use again: a weekly offer, an answer, an invitation.
        </Notice>
      )}
      <ul className="grid gap-4">
        {shown.map((template) => (
          <li key={template.id} className="rounded-lg border border-line bg-surface p-4 sm:p-5">
            {open === template.id ? (
              <TemplateForm business={business} template={template} onDone={() => setOpen(null)} />
            ) : (
              <Shown
                template={template}
                business={business}
                onEdit={() => setOpen(template.id)}
                onRemove={() => hide(template.id, `“${template.name}” was removed.`)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === "new" ? (
        <div className="rounded-lg border border-line bg-surface p-4 sm:p-5">
          <TemplateForm business={business} template={null} onDone={() => setOpen(null)} />
        </div>
      ) : (
        <Button className="justify-self-start" onClick={() => setOpen("new")}>
          Add a template
        </Button>
      )}
    </div>
  );
}

type ShownProps = { template: ContentTemplate; business: Business; onEdit: () => void; onRemove: () => void };

function Shown({ template, business, onEdit, onRemove }: ShownProps) {
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
      text: fillTemplate(template.text, valuesOf(business)),
      hashtags: template.hashtags,
      idempotencyKey,
    });
  return (
    <div className="grid gap-3">
      <h2 className="text-base font-semibold">{template.name}</h2>
      {template.platform !== null && <p className="text-xs text-muted">{platformName(template.platform)}</p>}
      <p className="text-sm whitespace-pre-line">{template.text}</p>
      <div className="flex flex-wrap gap-2">
        <Button busy={creating.isPending} onClick={begin}>
          Begin a post
        </Button>
        <Button variant="secondary" onClick={onEdit} aria-label={`Edit ${template.name}`}>
          Edit
        </Button>
        <Button variant="quiet" onClick={onRemove} aria-label={`Remove ${template.name}`}>
          Remove
        </Button>
      </div>
    </div>
  );
}

/** What a template's places are filled with; what was not told stays a place. */
function valuesOf({ name, description, targetAudience, marketingGoals }: Business): Record<string, string> {
  const values = { business: name, offer: description, audience: targetAudience, goal: marketingGoals };
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => (entry[1] ?? "").trim() !== ""),
  );
}
