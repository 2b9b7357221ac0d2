import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useAuth } from "../../auth/auth.ts";
import { readersHere } from "../../offline/kept-reader.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words/offline.ts";

type Props = { onRead: (text: { title: string; markdown: string }) => void };

/** Texts that were read on this device and can be read again, with or without a network. Nothing when there are none. */
export function KeptTexts({ onRead }: Props) {
  const owners = readersHere(useAuth().state);
  const cache = useQueryClient();
  const queryKey = ["kept-texts", ...owners];
  const texts = useQuery({
    queryKey,
    networkMode: "always",
    staleTime: 0,
    queryFn: async () => {
      const { listTexts } = await import("../../offline/kept-texts.ts");
      return (await Promise.all(owners.map(listTexts))).flat();
    },
  });
  const forget = async (owner: string, id: string) => {
    const { forgetText } = await import("../../offline/kept-texts.ts");
    await forgetText(owner, id);
    await cache.invalidateQueries({ queryKey });
  };
  if (!texts.data || texts.data.length === 0) return null;
  return (
    <section aria-labelledby="kept-texts" className="grid gap-4">
      <h2 id="kept-texts" className="text-xl">
        {words.keptTexts}
      </h2>
      <p className="text-sm text-muted">{words.keptTextsHint}</p>
      <ul className="grid border-t border-line">
        {texts.data.map(({ owner, id, title, markdown }) => (
          <li
            key={`${owner} ${id}`}
            className="flex items-center justify-between gap-4 border-b border-line py-2"
          >
            <button
              type="button"
              dir="auto"
              className="min-h-8 min-w-0 text-start font-semibold break-words underline-offset-4 hover:underline"
              onClick={() => onRead({ title, markdown })}
            >
              {title}
            </button>
            <Button
              variant="quiet"
              aria-label={words.forgetText(title)}
              onClick={() => void forget(owner, id)}
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
