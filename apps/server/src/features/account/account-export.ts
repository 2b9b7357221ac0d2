import type { AccountExportPart, Business, Content, SavedChapterSummary } from "@growth-guide/contract";
import { PLATFORM_RULES, strategyDocument, wholePost } from "@growth-guide/strategist";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { listApiKeys } from "../api-key/api-key.queries.ts";
import { listBusinesses } from "../business/business.queries.ts";
import { listTemplates } from "../content/template.queries.ts";
import { findPreferences } from "../personalization/preferences.queries.ts";
import { listPlaces, MAX_PLACES } from "../personalization/reading-place.queries.ts";
import { listSocialAccounts } from "../social-account/social-account.queries.ts";
import { listWebhooks } from "../webhook/webhook.queries.ts";
import { findUser } from "../user/user.queries.ts";
import {
  everyAuditEvent,
  everyChapter,
  everyChapterSummary,
  everyPost,
  everyPostVersion,
  everyStrategy,
  everyStrategyStep,
  everyStrategyVersion,
} from "./account-items.ts";
import { jsonFile, jsonListFile, markdownName, textFile } from "./export-files.ts";

type Parts = AsyncGenerator<AccountExportPart>;

const README = `# Everything Growth Guide keeps for you

- \`user.json\`, \`preferences.json\`, \`reading-places.json\`: you, how you like to read, and where you stopped.
- \`businesses.json\`, \`templates.json\`, \`social-accounts.json\`: your businesses and what belongs to them.
- \`strategies.json\`, \`strategy-versions.json\`, \`strategy-steps.json\`: strategies, each earlier state, each step of approval.
- \`posts.json\`, \`post-versions.json\`: posts and their earlier texts.
- \`saved-chapters.json\`: the chapters you saved; \`file\` names the text.
- \`api-keys.json\`: the names, scopes and last uses of your API keys; the keys themselves are kept nowhere.
- \`webhooks.json\`: where your programs are told of changes, and of which.
- \`audit-log.json\`: what was done in your account, and when.
- \`strategies/\`, \`posts/\`, \`chapters/\`: the same to read, as Markdown. Chapters are exactly as you gave them.

Times are in UTC. Passwords and access tokens of other services are never part of an export.
`;

/**
 * Everything kept for a person as files: JSON for programs, Markdown for people. Made while it is read, so that it
 * costs no more memory for a large account than for a small one; what changes meanwhile may be in it or not.
 * @throws DomainError user_not_found
 */
export async function* exportAccount(db: Db, userId: string): Parts {
  const user = (await findUser(db, userId)) ?? fail("user_not_found");
  const businesses = await listBusinesses(db, userId);
  yield* textFile("README.md", README);
  yield* jsonFile("user.json", user);
  yield* jsonFile("preferences.json", await findPreferences(db, userId));
  yield* jsonFile("reading-places.json", await listPlaces(db, userId, MAX_PLACES));
  yield* jsonFile("businesses.json", businesses);
  const ofEach = <Item>(list: (db: Db, userId: string, businessId: number) => Promise<Item[]>) =>
    ofBusinesses(businesses, (id) => list(db, userId, id));
  yield* jsonListFile("templates.json", ofEach(listTemplates));
  yield* jsonListFile("social-accounts.json", ofEach(listSocialAccounts));
  yield* jsonListFile("strategies.json", everyStrategy(db, userId));
  yield* jsonListFile("strategy-versions.json", everyStrategyVersion(db, userId));
  yield* jsonListFile("strategy-steps.json", everyStrategyStep(db, userId));
  yield* jsonListFile("posts.json", everyPost(db, userId, null));
  yield* jsonListFile("post-versions.json", everyPostVersion(db, userId));
  yield* jsonFile("api-keys.json", await listApiKeys(db, userId));
  yield* jsonFile("webhooks.json", await listWebhooks(db, userId));
  yield* jsonListFile("audit-log.json", everyAuditEvent(db, userId));
  yield* jsonListFile("saved-chapters.json", chapterSummaries(db, userId));
  yield* markdownFiles(db, userId, businesses);
}

async function* ofBusinesses<Item>(
  businesses: Business[],
  list: (businessId: number) => Promise<Item[]>,
): AsyncGenerator<Item> {
  for (const { id } of businesses) yield* await list(id);
}

async function* chapterSummaries(db: Db, userId: string) {
  for await (const chapter of everyChapterSummary(db, userId)) {
    yield { ...chapter, file: nameOfChapter(chapter) };
  }
}

async function* markdownFiles(db: Db, userId: string, businesses: Business[]): Parts {
  for await (const { id, title, sections } of everyStrategy(db, userId)) {
    yield* textFile(markdownName("strategies", id, title), strategyDocument(title, sections));
  }
  for (const { id, name } of businesses) {
    let isBegun = false;
    for await (const post of everyPost(db, userId, id)) {
      if (!isBegun) yield* textFile(markdownName("posts", id, name), `# Posts of ${name}\n`);
      isBegun = true;
      yield { kind: "text", text: postSection(post) };
    }
  }
  for await (const chapter of everyChapter(db, userId)) {
    yield* textFile(nameOfChapter(chapter), chapter.content);
  }
}

function nameOfChapter({ id, title }: SavedChapterSummary): string {
  return markdownName("chapters", id, title);
}

function postSection({ platform, status, scheduledFor, text, hashtags }: Content): string {
  const heading = [PLATFORM_RULES[platform].name, status, scheduledFor ?? ""].filter((part) => part !== "");
  return `\n## ${heading.join(" · ")}\n\n${wholePost(text, hashtags).trim()}\n`;
}
