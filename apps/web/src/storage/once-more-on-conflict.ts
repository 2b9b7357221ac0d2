import { errorCodeOf } from "@growth-guide/api-client";

/** Does what looks and then saves, and does it once more when somebody else saved in between. */
export async function onceMoreOnConflict<Outcome>(save: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await save();
  } catch (error) {
    if (errorCodeOf(error) !== "version_conflict") throw error;
    return save();
  }
}
