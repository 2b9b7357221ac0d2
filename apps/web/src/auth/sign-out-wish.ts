/** Said on the window by whatever signs people out; what sees to it is loaded later than the page. */
export const SIGN_OUT_EVENT = "growth-guide:sign-out";

let isWanted = false;

/** Signs out, once what was typed is saved or its author was asked. */
export function wishToSignOut(): void {
  isWanted = true;
  dispatchEvent(new Event(SIGN_OUT_EVENT));
}

/** True when somebody wanted to sign out before anything listened; asked once. */
export function takeSignOutWish(): boolean {
  const wasWanted = isWanted;
  isWanted = false;
  return wasWanted;
}
