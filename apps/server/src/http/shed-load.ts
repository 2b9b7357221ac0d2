import type { RequestHandler, Response } from "express";
import { DomainError } from "../errors.ts";
import type { Load, Shortage } from "../load/load.ts";

const RETRY_AFTER_SECONDS = 2;

/** Made once: an error of its own for each refusal, with a stack, would be work for what is to be spared. */
const BUSY = new DomainError("service_unavailable", {
  detail: "The server has too much to do right now; try again in a moment",
  retryAfterSeconds: RETRY_AFTER_SECONDS,
});

/**
 * Refuses requests while the process is late or short of memory, before anything is read, counted or verified: those it has taken
 * can then be answered in time. `refuse` tells the failure in the form of its door.
 */
export function shedLoad(
  load: Pick<Load, "shortOf">,
  refuse: (failure: DomainError, response: Response) => void,
  onRefusal: (shortage: Shortage) => void = () => {},
): RequestHandler {
  return (_request, response, next) => {
    const shortage = load.shortOf();
    if (shortage === null) return next();
    onRefusal(shortage);
    refuse(BUSY, response);
  };
}
