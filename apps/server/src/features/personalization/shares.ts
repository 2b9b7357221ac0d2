/** Who holds which sessions, each holder's in the order of their last touch. */
export type Shares = {
  touch(holder: string, sessionId: string): void;
  leave(holder: string, sessionId: string): void;
  /** The holder's sessions beyond the newest `most`, oldest first. */
  beyond(holder: string, most: number): string[];
};

/** Sets keep the order of insertion, so entering anew is moving to the end. */
export function createShares(): Shares {
  const byHolder = new Map<string, Set<string>>();
  return {
    touch(holder, sessionId) {
      const share = byHolder.get(holder) ?? new Set();
      share.delete(sessionId);
      share.add(sessionId);
      byHolder.set(holder, share);
    },
    leave(holder, sessionId) {
      const share = byHolder.get(holder);
      share?.delete(sessionId);
      if (share?.size === 0) byHolder.delete(holder);
    },
    beyond(holder, most) {
      const share = byHolder.get(holder);
      if (share === undefined || share.size <= most) return [];
      return [...share].slice(0, share.size - most);
    },
  };
}
