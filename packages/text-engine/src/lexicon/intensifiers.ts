/**
 * Adverbs that raise or soften what follows without changing what is said. Dropped for a beginner in front of an
 * adjective, an adverb or a verb. Nothing that limits ("only", "almost"), doubts ("perhaps") or counts belongs here.
 */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  (
    "absolutely actually amazingly astonishingly certainly clearly considerably definitely effectively " +
    "especially exceedingly exceptionally extensively extraordinarily extremely famously genuinely greatly hugely " +
    "immensely incredibly indeed intensely literally notably notoriously obviously " +
    "overwhelmingly particularly pretty prominently quite rather readily really relatively remarkably seriously significantly " +
    "simply somewhat strikingly substantially surprisingly thoroughly truly utterly very vastly vividly wholly"
  ).split(" "),
);
