/** Row ids on the wire: positive integers that fit PostgreSQL's `integer`. */
const MAX_ID = 2_147_483_647;

/** The id in an address such as `/businesses/7`. What cannot be one is asked for as the one nobody has. */
export function readRowId(inAddress: string | undefined): number {
  const id = /^[1-9]\d{0,9}$/.test(inAddress ?? "") ? Number(inAddress) : MAX_ID;
  return Math.min(id, MAX_ID);
}
