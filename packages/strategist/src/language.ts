import type { BusinessFacts } from "./facts.ts";

/** Languages we tell apart, by their ISO 639-1 codes, and how each is called in English. */
export const LANGUAGE_NAMES = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  pt: "Portuguese",
  nl: "Dutch",
  ar: "Arabic",
} as const;
export type Language = keyof typeof LANGUAGE_NAMES;

/** Those in which posts are drafted; told in another one, they are in English. */
const POST_LANGUAGES = ["en", "de", "ar"] as const satisfies readonly Language[];
export type PostLanguage = (typeof POST_LANGUAGES)[number];

/** The language posts for somebody who told of the business in `language` are drafted in. */
export function postLanguageFor(language: Language): PostLanguage {
  return POST_LANGUAGES.find((each) => each === language) ?? "en";
}

/** Small words that stand in nearly every sentence of a language. Some belong to several: the most hits decide. */
const SMALL_WORDS: Readonly<Record<Exclude<Language, "ar">, string>> = {
  en: "the and we of for with in our is are to from who that i my not on at or by they people more new",
  de: "und wir der die das den dem für mit aus ein eine einen einer unsere unser ist sind nicht auch von im zu bei seit mehr oder als nach zum zur auf in ich mein meine",
  fr: "et nous le la les des du une un pour avec dans est sont sur notre nos depuis plus aux à de en je mon ma qui chez",
  es: "y nosotros somos el la los las una un para con es son nuestro nuestra más del desde de en por que mi hacemos tenemos",
  it: "e noi siamo il la i gli le una un per con è sono nostra nostro più della del dei di da in che mia mio facciamo",
  pt: "e nós somos o a os as uma um para com é são nosso nossa mais do da dos das desde de em por que não fazemos",
  nl: "en wij we het de een voor met van onze zijn niet ook bij meer uit op in ik mijn sinds",
};
/** Of that many letters one is Arabic where a text is written in Arabic. */
const ARABIC_SHARE = 3;
/** So many small words are a language and no accident. */
const ENOUGH = 2;

/** The language in which an owner told of the business; English where nothing speaks for another one. */
export function languageOf(
  told: Pick<BusinessFacts, "description" | "targetAudience" | "marketingGoals">,
): Language {
  const text = [told.description, told.targetAudience, told.marketingGoals].join("\n");
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic * ARABIC_SHARE > (text.match(/\p{L}/gu)?.length ?? 0)) return "ar";
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (language: keyof typeof SMALL_WORDS) => {
    const small = new Set(SMALL_WORDS[language].split(" "));
    return words.filter((word) => small.has(word)).length;
  };
  const others = (Object.keys(SMALL_WORDS) as (keyof typeof SMALL_WORDS)[]).filter((each) => each !== "en");
  const [best = "en"] = others.toSorted((one, other) => hits(other) - hits(one));
  return hits(best) >= ENOUGH && hits(best) > hits("en") ? best : "en";
}
