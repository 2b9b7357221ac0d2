/** Something wanted of a part that is loaded later than the page: it hears of it at once, or as soon as it listens. */
export function createLateWish() {
  let isWanted = false;
  let hear: (() => void) | undefined;
  const tell = () => {
    if (!isWanted || hear === undefined) return;
    isWanted = false;
    hear();
  };
  return {
    /** Wants it; said twice before anything listens, it is one wish. */
    say(): void {
      isWanted = true;
      tell();
    },
    /** Hears of each wish from now on, and of one from before; gives what ends it. */
    listen(listener: () => void): () => void {
      hear = listener;
      tell();
      return () => {
        if (hear === listener) hear = undefined;
      };
    },
  };
}
