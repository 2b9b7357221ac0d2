const CONTROLS = "a[href], button:not([disabled]), input, select, textarea";

/**
 * Keeps the focus when the row it is in leaves its list, in which it would be nowhere: it goes to the same control of the
 * row behind or before, else to the page's heading. Watches for so many milliseconds.
 */
export function focusBeside(forMs: number): void {
  const control = document.activeElement;
  const row = control?.closest("li") ?? control?.closest("article");
  if (!control || !row) return;
  const place = controlsOf(row).indexOf(control as HTMLElement);
  const beside = siblingOf(row, "nextElementSibling") ?? siblingOf(row, "previousElementSibling");
  const watcher = new MutationObserver(() => {
    if (row.isConnected) return;
    watcher.disconnect();
    if (document.activeElement !== document.body) return;
    const next = beside?.isConnected ? controlsOf(beside)[place] : undefined;
    (next ?? document.querySelector("h1"))?.focus({ preventScroll: next === undefined });
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), forMs);
}

function controlsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** The nearest row on one side; between rows there may be other things. */
function siblingOf(row: Element, side: "nextElementSibling" | "previousElementSibling"): Element | null {
  let sibling = row[side];
  while (sibling !== null && sibling.tagName !== row.tagName) sibling = sibling[side];
  return sibling;
}
