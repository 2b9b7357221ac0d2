import type { CSSProperties } from "react";

/** How a chapter is drawn for one reader; the theme is kept apart, for every page. */
export type Comfort = {
  /** Per cent of the ordinary text size. */
  textSizePercent: number;
  /** Longest line, in average characters. */
  lineWidthCharacters: number;
  /** Distance between lines, as a multiple of the text size. */
  lineSpacing: number;
  font: "serif" | "sans" | "dyslexia";
  /** Whether a band marks the line being read. */
  lineGuide: boolean;
};

export const DEFAULT_COMFORT: Comfort = {
  textSizePercent: 100,
  lineWidthCharacters: 66,
  lineSpacing: 1.65,
  font: "serif",
  lineGuide: false,
};

/** What a reader may choose from. A setting from elsewhere that lies between two steps holds all the same. */
export const COMFORT_STEPS = {
  textSizePercent: [85, 100, 115, 130, 150, 175, 200],
  lineWidthCharacters: [45, 55, 66, 80, 100],
  lineSpacing: [1.4, 1.65, 1.9, 2.2, 2.5],
} as const;

const fonts: Record<Comfort["font"], string> = {
  serif: "var(--font-serif)",
  sans: "var(--font-sans)",
  // Made for dyslexic readers where it is installed; else faces whose letters are wide and hard to mistake.
  dyslexia:
    "OpenDyslexic, Lexend, 'Atkinson Hyperlegible', 'Comic Sans MS', 'Comic Neue', Verdana, sans-serif",
};

/** The settings as the properties `reader.css` draws with. */
export function comfortStyle(comfort: Comfort): CSSProperties {
  const loose = comfort.font === "dyslexia";
  return {
    "--reader-size": String(comfort.textSizePercent / 100),
    "--reader-measure": `${comfort.lineWidthCharacters}ch`,
    "--reader-leading": String(comfort.lineSpacing),
    "--reader-font": fonts[comfort.font],
    "--reader-letters": loose ? "0.035em" : "normal",
    "--reader-words": loose ? "0.12em" : "normal",
  } as CSSProperties;
}

/** Recognises settings read back; a member that is missing or makes no sense is the ordinary one. */
export function acceptComfort(value: unknown): Comfort | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const kept: Record<string, unknown> = { ...value };
  const within = (
    key: "textSizePercent" | "lineWidthCharacters" | "lineSpacing",
    min: number,
    max: number,
  ) => {
    const number = kept[key];
    return typeof number === "number" && number >= min && number <= max ? number : DEFAULT_COMFORT[key];
  };
  return {
    textSizePercent: within("textSizePercent", 50, 400),
    lineWidthCharacters: within("lineWidthCharacters", 30, 160),
    lineSpacing: within("lineSpacing", 1, 3),
    font: kept["font"] === "sans" || kept["font"] === "dyslexia" ? kept["font"] : "serif",
    lineGuide: kept["lineGuide"] === true,
  };
}
