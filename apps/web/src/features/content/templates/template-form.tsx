import type { Business, ContentTemplate, Platform } from "@growth-guide/contract";
import { PLATFORMS } from "@growth-guide/contract";
import { PLACEHOLDERS, placeholdersOf } from "@growth-guide/strategist/posts";
import { type FormEvent, useRef, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { usePerson } from "../../../auth/auth.ts";
import { focusFirstFault } from "../../../business-form/focus-first-fault.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { texts } from "../../../storage/strings.ts";
import { useDraft } from "../../../storage/use-draft.ts";
import { useWishKey } from "../../../storage/use-wish-key.ts";
import { Button } from "../../../ui/button.tsx";
import { SelectField, TextArea, TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { platformChoices } from "../labels.ts";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";
import { asList } from "../../../language/formats.ts";

type Props = { business: Business; template: ContentTemplate | null; onDone: () => void };

const acceptForm = texts("name", "platform", "text", "hashtags");

/** A template's form; what is typed is kept until it is saved or thrown away. */
export function TemplateForm({ business, template, onDone }: Props) {
  const person = usePerson();
  const { draft, change, forget } = useDraft({
    place: "device",
    key: storageKeys.templateDraft(person.id, template?.id ?? "new"),
    accept: acceptForm,
    initial: () => ({
      name: template?.name ?? "",
      platform: template?.platform ?? "",
      text: template?.text ?? "",
      hashtags: template?.hashtags ?? "",
    }),
  });
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [lacksName, lacksText] = [draft.name.trim() === "", draft.text.trim() === ""];
  const cache = trpc.useUtils();
  const wishKey = useWishKey();
  const onSuccess = async () => {
    forget();
    await cache.content.listTemplates.invalidate();
    onDone();
  };
  const creating = trpc.content.saveTemplate.useMutation({
    onSuccess,
    onError: wishKey.renewIfSpent,
  });
  const updating = trpc.content.updateTemplate.useMutation({ onSuccess });
  const error = creating.error ?? updating.error;
  const unknown = placeholdersOf(draft.text).filter((name) => !PLACEHOLDERS.some((known) => known === name));
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (lacksName || lacksText) return focusFirstFault(form.current);
    const body = {
      name: draft.name,
      platform: PLATFORMS.find((each) => each === draft.platform) ?? null,
      text: draft.text,
      hashtags: draft.hashtags.trim() || null,
    };
    if (template === null) creating.mutate({ ...body, businessId: business.id, idempotencyKey: wishKey.key });
    else updating.mutate({ ...body, id: template.id });
  };
  return (
    <form ref={form} noValidate onSubmit={save} className="grid gap-4">
      {error && <Notice tone="danger">{messageFor(error)}</Notice>}
      <TextField
        label={words.name}
        error={asked && lacksName ? words.templateNameNeeded : undefined}
        maxLength={200}
        value={draft.name}
        onChange={({ target }) => change({ ...draft, name: target.value })}
      />
      <SelectField<Platform | "">
        label={words.network}
        value={draft.platform as Platform | ""}
        options={[["", words.anyNetwork], ...platformChoices]}
        onChange={(platform) => change({ ...draft, platform })}
      />
      <TextArea
        label={words.text}
        hint={words.places(asList(PLACEHOLDERS.map((name) => `{{${name}}}`)))}
        error={asked && lacksText ? words.templateTextNeeded : undefined}
        value={draft.text}
        onChange={({ target }) => change({ ...draft, text: target.value })}
      />
      {unknown.length > 0 && (
        <p className="text-sm text-muted">
          {words.unknownPlaces(asList(unknown.map((name) => `{{${name}}}`)))}
        </p>
      )}
      <TextField
        label={words.hashtags}
        optional
        value={draft.hashtags}
        onChange={({ target }) => change({ ...draft, hashtags: target.value })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={creating.isPending || updating.isPending}>
          {words.saveTemplate}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            forget();
            onDone();
          }}
        >
          {ui.cancel}
        </Button>
      </div>
    </form>
  );
}
