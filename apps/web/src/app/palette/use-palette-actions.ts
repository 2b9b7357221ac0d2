import { useAuth } from "../../auth/auth.ts";
import { signOutWish } from "../../auth/sign-out-wish.ts";
import { chooseLanguage } from "../../language/language-store.ts";
import { type Language, LANGUAGES } from "../../language/languages.ts";
import { paths } from "../../paths.ts";
import { chooseTheme } from "../../ui/theme.ts";
import { toast } from "../../ui/toast-store.ts";
import { words } from "../../words/palette.ts";

/** Something to do. */
export type Action = { key: string; label: string; run: () => void };

/** What can be done from every page; `go` leads to an address. */
export function usePaletteActions(go: (to: string) => void, onHelp: () => void): Action[] {
  const { state } = useAuth();
  const isMember = state.status === "signed-in";
  const member: Action[] = [
    { key: "new business", label: words.newBusiness, run: () => go(paths.onboarding("business")) },
    { key: "new strategy", label: words.newStrategy, run: () => go(paths.strategies) },
    { key: "new posts", label: words.newPosts, run: () => go(paths.newPosts) },
    { key: "sign out", label: words.signOut, run: signOutWish.say },
  ];
  const languages = (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    key: `language ${language}`,
    label: words.speak(LANGUAGES[language].name),
    run: () => void chooseLanguage(language).catch(() => toast(words.languageFailed)),
  }));
  return [
    ...(isMember ? member : [{ key: "sign in", label: words.signIn, run: () => go(paths.signIn) }]),
    { key: "paste", label: words.readText, run: () => go(paths.ownChapter) },
    { key: "light", label: words.lightTheme, run: () => chooseTheme("light") },
    { key: "dark", label: words.darkTheme, run: () => chooseTheme("dark") },
    { key: "system", label: words.systemTheme, run: () => chooseTheme("system") },
    ...languages,
    { key: "help", label: words.keys, run: onHelp },
  ];
}
