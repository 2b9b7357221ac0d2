import type { Strategy, StrategyEvent } from "@growth-guide/contract";

/** A strategy with what its watcher has just heard. Events may come in twice. */
export function applyEvent(strategy: Strategy, event: StrategyEvent): Strategy {
  if (event.kind === "end") {
    // A version never goes before its text: what was written again is asked for whole.
    if (strategy.rewriting !== null) return strategy;
    return { ...strategy, generation: event.generation, version: Math.max(event.version, strategy.version) };
  }
  // A section heard of late is no reason to forget that the writing has come to its end.
  const { state, done } = strategy.generation;
  const generation =
    state === "running"
      ? { ...strategy.generation, done: Math.max(done, event.done), total: event.total }
      : strategy.generation;
  return {
    ...strategy,
    generation,
    sections: { ...strategy.sections, [event.section]: event.markdown },
    writers: { ...strategy.writers, [event.section]: event.writer },
  };
}
