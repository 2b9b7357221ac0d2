import type { SuggestedAnswers } from "@growth-guide/contract";
import { keepPreviousData } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import type { BusinessFormValues } from "./form-values.ts";
import { useSettled } from "./use-settled.ts";

/** A pause in typing, in milliseconds, and how much of a text tells the trade, in characters. */
const PAUSE_MS = 400;
const BEGINNING = 300;

const NONE: SuggestedAnswers = { industry: null, targetAudience: [], marketingGoals: [] };

/** Answers to begin with, by what is told so far. They are a help: where they cannot be had there are none. */
export function useSuggestedAnswers({ name, description, industry }: BusinessFormValues): SuggestedAnswers {
  const told = useSettled(
    JSON.stringify({ name: start(name), description: start(description), industry: start(industry) }),
    PAUSE_MS,
  );
  const { data } = trpc.business.suggestAnswers.useQuery(JSON.parse(told), {
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  return data ?? NONE;
}

const start = (text: string): string => [...text.slice(0, 2 * BEGINNING)].slice(0, BEGINNING).join("").trim();
