import { z } from "zod";
import { between } from "./marked-data.ts";
import type { TextProvider, TextRequest } from "./text-provider.ts";

/** An answer that is of the right shape and still of no use; the message is for the model. */
export class UnusableAnswer extends Error {
  override readonly name = "UnusableAnswer";
}

/**
 * Asks for JSON and reads it. An answer that cannot be used is sent back once, with what is wrong with it.
 * @param read makes of the answer what is wanted; throws ZodError or UnusableAnswer
 * @throws ProviderFailure; SyntaxError, ZodError, UnusableAnswer of the second answer
 */
export async function askForJson<Value>(
  model: TextProvider,
  request: TextRequest,
  read: (answer: unknown) => Value,
): Promise<Value> {
  const answer = await model.completeText(request);
  try {
    return read(parse(answer));
  } catch (fault) {
    const refused = [
      request.prompt,
      between("refused", answer),
      `What stands between <refused> and </refused> was answered before and cannot be used: ${reasonOf(fault)}`,
    ];
    return read(parse(await model.completeText({ ...request, prompt: refused.join("\n\n") })));
  }
}

function parse(answer: string): unknown {
  return JSON.parse(answer.trim().replace(/^```(?:json)?\s*|\s*```$/g, ""));
}

/** What to say of a fault; only what an answer can be at fault for is repaired. */
function reasonOf(fault: unknown): string {
  if (fault instanceof SyntaxError) return "It is not JSON.";
  if (fault instanceof z.ZodError) return z.prettifyError(fault);
  if (fault instanceof UnusableAnswer) return fault.message;
  throw fault;
}
