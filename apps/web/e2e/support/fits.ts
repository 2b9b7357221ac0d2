/** What is wider than the page or than its own frame that shows it, other than what scrolls or is shortened on purpose. */
export function cutOff(): string[] {
  const tooWide = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
  const shown = [
    ...document.querySelectorAll<HTMLElement>(
      ":is(a, button, label, summary, input, select, textarea, h1, h2, h3, p, dt, dd, li, table, svg, figure)",
    ),
  ];
  const outside = shown.filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isHidden = width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true });
    if (isHidden || element.closest(".sr-only, .scroller, .overflow-x-auto, .truncate") !== null)
      return false;
    if (left < -1 || right > innerWidth + 1) return true;
    // What an input cannot show at once it scrolls, and lines that are drawn may overshoot.
    if (/^(input|select|textarea|svg|table)$/i.test(element.tagName)) return false;
    return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
  });
  return [...tooWide, ...outside.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`)];
}

/**
 * What is pressed and is smaller than a fingertip, 24 × 24 CSS pixels, or closer to another one than its size allows.
 * Links in the run of a text are as high as their line.
 * @source WCAG 2.2, success criterion 2.5.8, with its exceptions for spacing and for lines of text
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  const PRESSED =
    "a[href], button, summary, select, textarea, input, [role='option'], [role='button'], [role='tab'], [draggable='true']";
  type Box = { left: number; top: number; right: number; bottom: number };
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const around = (boxes: Box[]): Box => ({
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  });
  /** A press on its label is one on the control. */
  const boxOf = (element: Element): Box | undefined => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels].filter(isShown).map((each) => each.getBoundingClientRect());
    return boxes.length === 0 ? undefined : around(boxes);
  };
  const isInText = (element: Element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
    const others = (block?.textContent ?? "").replace(element.textContent, "");
    return /\p{L}/u.test(others);
  };
  const targets = [...document.querySelectorAll(PRESSED)].flatMap((element) => {
    // What lies under an open dialog cannot be pressed.
    const box = element.matches(
      "[disabled], [type='hidden'], .sr-only *, a.sr-only:not(:focus), [aria-hidden='true'] *",
    )
      ? undefined
      : boxOf(element);
    if (box === undefined || isInText(element)) return [];
    const isSmall = Math.min(box.right - box.left, box.bottom - box.top) < LEAST - 0.5;
    return [{ element, box, isSmall, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }];
  });
  type Target = (typeof targets)[number];
  const distance = ({ x, y }: Target, { left, top, right, bottom }: Box) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const isCrowded = (one: Target) =>
    targets.some((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element))
        return false;
      if (distance(one, other.box) < LEAST / 2) return true;
      return other.isSmall && Math.hypot(one.x - other.x, one.y - other.y) < LEAST;
    });
  return targets
    .filter((target) => target.isSmall && isCrowded(target))
    .map(({ element, box }) => {
      const size = `${Math.round(box.right - box.left)}×${Math.round(box.bottom - box.top)}`;
      return `${element.tagName} ${(element.getAttribute("aria-label") ?? element.textContent).slice(0, 60)} ${size}`;
    });
}
