// What a page needs while somebody types: no knowledge of trades comes along.
export { type Claim, findClaims } from "./claims.ts";
export { nearDuplicates, similarity } from "./near-duplicates.ts";
export { measurePost, PLATFORM_RULES, type PostMeasure, tagsOf, wholePost } from "./rules.ts";
export { templateValues } from "./template-values.ts";
export { fillTemplate, placeholdersOf, PLACEHOLDERS } from "./templates.ts";
export { LANGUAGE_NAMES, languageOf, postLanguageFor } from "../language.ts";
