/**
 * Adverbs that raise or soften what follows without changing what is said. Dropped for a beginner in front of an
 * adjective, an adverb or a verb. Nothing that limits ("only", "almost"), doubts ("perhaps") or counts belongs here.
 */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  ("absolutely actually amazingly arguably astonishingly basically carefully certainly clearly completely considerably deeply definitely effectively " +
    "entirely especially essentially exceedingly exceptionally extensively extraordinarily extremely fairly famously formally fully fundamentally genuinely greatly highly hugely " +
    "immensely increasingly incredibly indeed inherently intensely literally merely naturally notably notoriously obviously officially " +
    "overwhelmingly particularly perfectly pretty prominently purely quite rather readily really relatively remarkably seriously severely significantly " +
    "simply somewhat specifically strikingly strongly substantially successfully sufficiently surprisingly thoroughly totally truly uniquely utterly very vastly vividly widely wholly").split(" "),
);
