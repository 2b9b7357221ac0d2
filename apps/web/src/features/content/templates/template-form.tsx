import type { Business, ContentTemplate, Platform } from "@growth-guide/contract";
import { PLACEHOLDERS, placeholdersOf } from "@growth-guide/strategist/posts";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { usePerson } from "../../../auth/auth.ts";
import { focusFirstFault } from "../../../business-form/focus-first-fault.ts";
import { acceptChanges } from "../../../storage/form-changes.ts";
import { onceMoreOnConflict } from "../../../storage/once-more-on-conflict.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { useDraft } from "../../../storage/use-draft.ts";
import { useWishKey } from "../../../storage/use-wish-key.ts";
import { ChangedElsewhere } from "../../../text-diff/changed-elsewhere.tsx";
import { Button } from "../../../ui/button.tsx";
import { SelectField, TextArea, TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { platformChoices } from "../labels.ts";
import { saveOntoNewest } from "./save-onto-newest.ts";
import { acceptForm, type FormValues, toBody, toForm } from "./template-values.ts";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";
import { asList } from "../../../language/formats.ts";

type Props = { business: Business; template: ContentTemplate | null; onDone: () => void };

const accept = acceptChanges(acceptForm);

/** A template's form; what is typed is kept until it is saved or thrown away. */
export function TemplateForm({ business, template, onDone }: Props) {
  const person = usePerson();
  const {
    draft: { values, base },
    change: keep,
    forget,
  } = useDraft({
    place: "device",
    key: storageKeys.templateDraft(person.id, template?.id ?? "new"),
    accept,
    initial: () => ({ values: toForm(template), base: toForm(template) }),
  });
  const change = (part: Partial<FormValues>) => keep({ values: { ...values, ...part }, base });
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [clashes, setClashes] = useState<(keyof FormValues)[]>([]);
  const [lacksName, lacksText] = [values.name.trim() === "", values.text.trim() === ""];
  const cache = trpc.useUtils();
  const wishKey = useWishKey();
  const saving = useMutation({
    mutationFn: async () => {
      const { saveTemplate } = cache.client.content;
      const fresh = { ...toBody(values), businessId: business.id, idempotencyKey: wishKey.key };
      if (template === null) return void (await saveTemplate.mutate(fresh));
      const outcome = await onceMoreOnConflict(() =>
        saveOntoNewest(cache.client, template, { values, base }),
      );
      if (outcome === "gone") return void (await saveTemplate.mutate(fresh));
      return outcome;
    },
    onSuccess: async (standing) => {
      setClashes(standing?.clashes ?? []);
      if (standing !== undefined) return keep(standing.changes);
      forget();
      await cache.content.listTemplates.invalidate();
      onDone();
    },
    onError: wishKey.renewIfSpent,
  });
  const unknown = placeholdersOf(values.text).filter((name) => !PLACEHOLDERS.some((known) => known === name));
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (lacksName || lacksText) focusFirstFault(form.current);
    else saving.mutate();
  };
  return (
    <form ref={form} noValidate onSubmit={save} className="grid gap-4">
      {saving.isError && <Notice tone="danger">{messageFor(saving.error)}</Notice>}
      <TextField
        autoFocus
        label={words.name}
        error={asked && lacksName ? words.templateNameNeeded : undefined}
        maxLength={200}
        value={values.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <SelectField<Platform | "">
        label={words.network}
        value={values.platform as Platform | ""}
        options={[["", words.anyNetwork], ...platformChoices]}
        onChange={(platform) => change({ platform })}
      />
      <TextArea
        label={words.text}
        hint={words.places(asList(PLACEHOLDERS.map((name) => `{{${name}}}`)))}
        error={asked && lacksText ? words.templateTextNeeded : undefined}
        value={values.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      {unknown.length > 0 && (
        <p className="text-sm text-muted">
          {words.unknownPlaces(asList(unknown.map((name) => `{{${name}}}`)))}
        </p>
      )}
      <TextField
        label={words.hashtags}
        optional
        value={values.hashtags}
        onChange={({ target }) => change({ hashtags: target.value })}
      />
      {clashes.length > 0 && <ChangedElsewhere saved={clashes.map((field) => shownOf(field, base))} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={saving.isPending}>
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

/** A field as its label and its content are read. */
function shownOf(field: keyof FormValues, values: FormValues): [string, string] {
  if (field !== "platform") return [words[field], values[field]];
  const chosen = platformChoices.find(([platform]) => platform === values.platform);
  return [words.network, chosen?.[1] ?? words.anyNetwork];
}
