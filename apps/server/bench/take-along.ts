import { untilToldToStop } from "../src/until-told-to-stop.ts";

type Stop = () => Promise<unknown>;

const stops = new Set<Stop>();

/**
 * Has something stopped as well when this program is told to end (Ctrl-C, a kill), so that nothing lives on unseen.
 * @returns the stop for when all goes well
 */
export function takeAlong(stop: Stop): Stop {
  if (stops.size === 0) void untilToldToStop().then(endWithAll);
  stops.add(stop);
  return stop;
}

async function endWithAll(): Promise<never> {
  await Promise.allSettled([...stops].map((stop) => stop()));
  return process.exit(1);
}
