export { composeReading } from "./compose-reading.ts";
export type { StreamedReading } from "./compose-reading.ts";
export { followReading } from "./follow-reading.ts";
export type { FollowOptions } from "./follow-reading.ts";
export { createStreamClient } from "./stream-client.ts";
