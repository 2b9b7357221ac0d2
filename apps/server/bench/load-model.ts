/** Figures with their unit in the name. What was measured stands in docs/benchmarks.md; the rest is assumed. */
export type Figures = typeof figures;

export const figures = {
  // Measured on 2 cores that server, database and load shared: tRPC's list and create, the dearer of the two doors.
  readsPerSecondOfMachine: 2358,
  writesPerSecondOfMachine: 1534,
  /** One thread, a chapter of 11.6 kB at the beginner's level that nobody has read before. */
  secondsToAdaptChapter: 0.03,
  /** In Redis, for each byte of a session's chapter. */
  redisBytesPerByte: 0.57,

  // Assumed of readers: people who come at least once a month.
  shareActiveInDay: 0.2,
  shareOfDayInPeakHour: 0.1,
  /** How far the busiest seconds lie above the busiest hour. */
  burst: 2,
  readsPerActiveDay: 20,
  writesPerActiveDay: 4,
  chaptersPerActiveDay: 2,
  /** Of the chapters read, those that are nobody else's too: the rest is known already, to some server. */
  shareOfNewChapters: 0.5,
  bytesPerChapter: 12_000,
  savedChaptersPerReader: 5,
  /** Rows of a reader without saved chapters, indexes included. */
  bytesOfRowsPerReader: 60_000,

  // Assumed of machines.
  /** What is planned of what a thing could do at most: the other half is for bursts and for a machine that fails. */
  plannedShare: 0.5,
  coresPerMachine: 2,
  /** Transactions that change something, of one PostgreSQL primary of 16 cores with local disks. */
  commitsPerSecondOfPrimary: 20_000,
  /** Small reads by key, of one such replica. */
  readsPerSecondOfReplica: 60_000,
  /** What one PostgreSQL can still back up, vacuum and move within hours. */
  bytesPerPrimary: 2e12,
  commandsPerSecondOfRedis: 100_000,
  bytesPerRedis: 25e9,
  /** Commands for a call about a session, and one for a query that may go to a replica. */
  redisCommandsPerChapter: 4,
};

/** What so many readers need. Rates are those of the busiest seconds; sizes are bytes; the rest is a number of things. */
export type Load = ReturnType<typeof loadOf>;

/** The load of so many readers, and what carries it. Everything is rounded up: there is no half machine. */
export function loadOf(readers: number, given: Figures = figures) {
  const perSecond = (perActiveDay: number) =>
    (readers * given.shareActiveInDay * perActiveDay * given.shareOfDayInPeakHour * given.burst) / 3600;
  const readsPerSecond = perSecond(given.readsPerActiveDay);
  const writesPerSecond = perSecond(given.writesPerActiveDay);
  const chaptersPerSecond = perSecond(given.chaptersPerActiveDay);
  const newChaptersPerSecond = chaptersPerSecond * given.shareOfNewChapters;
  const needed = (amount: number, ofOne: number) =>
    Math.max(1, Math.ceil(amount / (ofOne * given.plannedShare)));

  // Shares of a machine for calls; cores for chapters, of which calls have none to spare.
  const machinesForCalls =
    readsPerSecond / given.readsPerSecondOfMachine + writesPerSecond / given.writesPerSecondOfMachine;
  const machinesForChapters = (newChaptersPerSecond * given.secondsToAdaptChapter) / given.coresPerMachine;

  const rowBytes = readers * given.bytesOfRowsPerReader;
  const savedChapterBytes = readers * given.savedChaptersPerReader * given.bytesPerChapter;
  // A session lives for an hour after its last touch: those of the busiest hour are there at once.
  const sessions = readers * given.shareActiveInDay * given.chaptersPerActiveDay * given.shareOfDayInPeakHour;
  const sessionBytes = sessions * given.bytesPerChapter * given.redisBytesPerByte;
  const redisCommandsPerSecond =
    chaptersPerSecond * given.redisCommandsPerChapter + readsPerSecond + writesPerSecond;

  return {
    readers,
    readsPerSecond,
    writesPerSecond,
    chaptersPerSecond,
    newChaptersPerSecond,
    servers: needed(machinesForCalls + machinesForChapters, 1),
    primaries: Math.max(
      needed(writesPerSecond, given.commitsPerSecondOfPrimary),
      Math.ceil(rowBytes / given.bytesPerPrimary),
    ),
    primariesWithChapters: Math.max(
      needed(writesPerSecond, given.commitsPerSecondOfPrimary),
      Math.ceil((rowBytes + savedChapterBytes) / given.bytesPerPrimary),
    ),
    replicas: needed(readsPerSecond, given.readsPerSecondOfReplica),
    redisNodes: Math.max(
      needed(redisCommandsPerSecond, given.commandsPerSecondOfRedis),
      needed(sessionBytes, given.bytesPerRedis),
    ),
    rowBytes,
    savedChapterBytes,
    sessionBytes,
  };
}
