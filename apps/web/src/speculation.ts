let pending = 0;

/**
 * Loads what somebody will probably want in a moment. That it cannot be had is nobody's concern yet: it is loaded, or
 * told, when it is wanted.
 */
export function speculate(load: () => Promise<unknown>): void {
  pending += 1;
  load()
    .catch(() => undefined)
    .finally(() => {
      pending -= 1;
    });
}

/** Whether something is being loaded that nobody has asked for. */
export const isSpeculating = (): boolean => pending > 0;
