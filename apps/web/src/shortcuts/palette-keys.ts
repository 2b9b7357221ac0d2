/** The keys that open the palette, as this computer's keyboard names them. */
export function paletteKeys(): string[] {
  return [/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl", "K"];
}
