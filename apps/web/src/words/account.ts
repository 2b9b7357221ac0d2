import { area } from "../language/area.ts";

/** Who one is here, what is stored, and the way out. */
export const words = area("account", {
  title: "Your account",
  yourName: "Your name",
  loading: "Loading your account…",
  signedInAs: (email: string) => `Signed in as ${email}`,
  firstName: "First name",
  lastName: "Last name",
  saveName: "Save the name",
  nameSaved: "Your name is saved.",
  stored: "What is stored",
  storedOnServer:
    "Your name and e-mail address, businesses, strategies, posts, saved chapters and how you read: in the database of this server.",
  storedInBrowser:
    "Unfinished forms, your place in each chapter, the theme and the language: in this browser.",
  storedToRead: "Texts of your own that you read: in this browser, until you forget them there or sign out.",
  takeWithYou: "Take everything with you",
  takeWithYouText:
    "One zip with your businesses, strategies, posts, saved chapters and settings: as Markdown to read, and as JSON for other programs.",
  download: "Download everything",
  downloaded: "Everything you keep here was downloaded.",
  signOut: "Sign out",
  signOutText: "All tabs of this browser are signed out together.",
  deleteAccount: "Delete the account",
  deleteAccountText: "Everything kept for you goes with it, at once and for good.",
  deleteQuestion: "Delete your account?",
  deleteText:
    "Your businesses, strategies, posts, saved chapters and places are deleted at once. This cannot be undone; download everything first if you may want it again.",
  typeToConfirm: (email: string) => `Type ${email} to confirm`,
  typeExactly: (email: string) => `Type ${email}, exactly as it is shown.`,
  keepAccount: "Keep the account",
  deleteEverything: "Delete everything",
  wasDeleted: "Your account and everything in it was deleted.",
});
