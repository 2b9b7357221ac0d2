import { type Business, strategyLimits } from "@growth-guide/contract";
import { type FormEvent, useRef, useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { usePerson } from "../../../auth/auth.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { useDraft } from "../../../storage/use-draft.ts";
import { randomUuid } from "../../../storage/uuid.ts";
import { Button } from "../../../ui/button.tsx";
import { TextArea } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { acceptRequestDraft, newRequestDraft } from "./request-draft.ts";
import { useRequestStrategy } from "./use-request-strategy.ts";
import { words } from "../../../words/strategy.ts";

/** Asks for a strategy of a business. Give it a key: the draft is one business's. */
export function RequestForm({ business }: { business: Business }) {
  const person = usePerson();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<string>();
  const { draft, change, forget } = useDraft({
    place: "device",
    key: storageKeys.strategyRequest(person.id, business.id),
    accept: acceptRequestDraft,
    initial: newRequestDraft,
  });
  const { busy, error, request } = useRequestStrategy({
    businessId: business.id,
    onBegun: forget,
    onKeySpent: () => change({ ...draft, idempotencyKey: randomUuid() }),
  });
  const [lacksDescription] = useState((business.description ?? "").trim() === "");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = lacksDescription && draft.description.trim() === "";
    setFault(isMissing ? words.whatDoesNeeded : undefined);
    if (isMissing) form.current?.querySelector("textarea")?.focus();
    else void request(draft);
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      className="grid max-w-2xl gap-5 rounded-lg border border-line bg-surface p-5 sm:p-7"
    >
      {error !== null && <Notice tone="danger">{messageFor(error)}</Notice>}
      {lacksDescription && (
        <TextArea
          label={words.whatDoes(business.name)}
          hint={words.whatDoesHint}
          rows={3}
          error={fault}
          value={draft.description}
          onChange={({ target }) => change({ ...draft, description: target.value })}
        />
      )}
      <TextArea
        label={words.account}
        hint={words.accountHint}
        placeholder={words.accountExample}
        optional
        rows={3}
        maxLength={strategyLimits.hint}
        value={draft.additionalContext}
        onChange={({ target }) => change({ ...draft, additionalContext: target.value })}
      />
      <Button type="submit" busy={busy} className="justify-self-start">
        {words.write}
      </Button>
    </form>
  );
}
