/** How long the reader may move on before a place is sent, in milliseconds. */
const REST_MS = 3_000;

/**
 * Sends the latest of many values: at most one at a time and one every few seconds, and at once when `flush` is
 * called. A value that could not be sent is let go: the next one says more.
 */
export function createSender<T>(send: (value: T, ageMilliseconds: number) => Promise<unknown>) {
  let pending: { value: T; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === undefined || sending) return;
    const { value, at } = pending;
    pending = undefined;
    sending = true;
    const over = () => {
      sending = false;
      if (pending !== undefined) timer ??= setTimeout(flush, REST_MS);
    };
    void send(value, Math.max(0, Date.now() - at)).then(over, over);
  };
  return {
    /** Takes a value to be sent soon. */
    note: (value: T) => {
      pending = { value, at: Date.now() };
      timer ??= setTimeout(flush, REST_MS);
    },
    /** Sends what is waiting now: the page is being left. */
    flush,
  };
}
