import { sql } from "kysely";

/** The moment so many seconds from now, by the database's clock: until then a row is held by who writes it. */
export const leaseUntil = (seconds: number) => sql<string>`now() + ${seconds} * interval '1 second'`;
