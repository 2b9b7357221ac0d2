import { useAccountComfort } from "./use-account-comfort.ts";
import { type AccountPlaceOptions, useAccountPlace } from "./use-account-place.ts";

/** Keeps with a signed-in reader's account what is to be the same on every device. It shows nothing. */
export function AccountSync(options: AccountPlaceOptions) {
  useAccountPlace(options);
  useAccountComfort();
  return null;
}
