/**
 * Adverbs that raise or soften what follows without changing what is said. Dropped for a beginner in front of an
 * adjective or an adverb. Nothing that limits ("only", "almost"), doubts ("perhaps") or counts belongs here.
 */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  (
    "absolutely actually amazingly astonishingly certainly clearly considerably definitely " +
    "especially exceedingly exceptionally extensively extraordinarily extremely genuinely greatly hugely " +
    "immensely incredibly indeed intensely literally notably obviously " +
    "overwhelmingly particularly pretty prominently quite rather really remarkably seriously significantly " +
    "simply somewhat strikingly substantially surprisingly thoroughly truly utterly very vastly vividly wholly"
  ).split(" "),
);

/** Of these, what may go in front of a verb as well; the others tell there how, how far or how much. */
export const INTENSIFIERS_OF_VERBS: ReadonlySet<string> = new Set(
  (
    "absolutely actually certainly definitely genuinely indeed literally notably obviously quite rather " +
    "really simply truly utterly very"
  ).split(" "),
);
