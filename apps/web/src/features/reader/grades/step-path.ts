/** A stretch of a plot: its share of the width and its value, both 0–1. */
export type Step = { share: number; value: number };

/** An SVG path of level stretches joined by upright lines; 0 is the lower end, and what is above 1 is cut. */
export function stepPath(steps: Step[], { width, height }: { width: number; height: number }): string {
  let x = 0;
  return steps
    .map(({ share, value }, index) => {
      const y = round(height * (1 - Math.min(Math.max(value, 0), 1)));
      x += share * width;
      return `${index === 0 ? `M0 ${y}` : `V${y}`}H${round(x)}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
