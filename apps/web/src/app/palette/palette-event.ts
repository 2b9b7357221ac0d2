/** Said on the window by whatever opens the palette, which is loaded later than the page. */
export const PALETTE_EVENT = "growth-guide:palette";

let isWanted = false;

/** Opens the palette, once it is there. */
export function openPalette(): void {
  isWanted = true;
  dispatchEvent(new Event(PALETTE_EVENT));
}

/** True when somebody wanted the palette before anything listened; asked once. */
export function takePaletteWish(): boolean {
  const wasWanted = isWanted;
  isWanted = false;
  return wasWanted;
}
