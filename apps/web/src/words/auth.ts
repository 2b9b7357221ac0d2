import { area } from "../language/area.ts";

/** Signing in, and being asked to. */
export const words = area("auth", {
  signIn: "Sign in",
  introLocal:
    "This is a local demo: pick a person and go on. There is no password, and nothing leaves this machine.",
  intro: "Your businesses are yours alone. The playbook can be read without signing in.",
  preparing: "Preparing sign-in…",
  checking: "Checking who is signed in…",
  localDemo: "Local demo.",
  localDemoText: "What you save stays on this machine.",
  noAnswer: "Growth Guide did not answer. Check that it is running and try again.",
  notResumed: "Growth Guide did not answer, so you could not be signed in.",
  notLoaded: "The sign-in service could not be loaded. Check your connection, or a blocker of scripts.",
  somebody: "You",
  demoPeople: "Demo people",
  continueAs: (name: string) => `Continue as ${name}`,
  otherName: "Or use another name",
  otherNameHint: "Any name will do. The same name brings back the same businesses.",
  nameNeeded: "Type a name, or pick one above.",
  signInAgain: "Please sign in again",
  signInAgainText: "Your sign-in has run out. What you typed is still here: sign in and carry on.",
  notSetUp: "Signing in is not set up here",
  notSetUpText: (variable: string) =>
    `The playbook and your own texts can be read without it. To save businesses, the operator of this server has to set ${variable}.`,
});
