/** The text that the documented personalization endpoints hand back: adapted prose, everything else as it was. */
import { describe, expect, test } from "vitest";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

/** A chapter as a new session gets it at a level, without the answer's first line. */
async function personalized(chapter_content: string, difficulty_level = "beginner"): Promise<string> {
  const request = { session_id: aSessionId(), chapter_content, difficulty_level, chapter_id: "c" };
  const response = await server.anonymous().post("/api/personalization/personalize", request);
  expect(response.status).toBe(200);
  const { personalized_content: text } = (await response.json()) as { personalized_content: string };
  const heading = `${difficulty_level.toUpperCase()} LEVEL EXPLANATION:\n\n`;
  expect(text.startsWith(heading)).toBe(true);
  return text.slice(heading.length);
}

test("beginner and advanced differ, and code and tables are the same in both", async () => {
  const beginner = await personalized(aChapter(), "beginner");
  const advanced = await personalized(aChapter(), "advanced");
  expect(beginner).not.toBe(advanced);
  for (const text of [beginner, advanced]) {
    expect(text).toContain("```js\nconst customers = 42; // utilize\n```");
    expect(text).toMatch(/\| flyers +\| 120 +\|/);
  }
});

test.each(["beginner", "intermediate", "advanced"])("protected parts survive at %s", async (level) => {
  const parts = [
    "`npm run utilize`",
    "](https://example.com/utilize?facilitate=1)",
    "](img/ascertain.png)",
    "$x_{utilize} = 2$",
    "| utilize | 3,5 |",
    "$$\nfacilitate^2\n$$",
  ];
  const chapter = [
    `We utilize ${parts[0]} and [facilitate${parts[1]} it.`,
    `![a chart${parts[2]}`,
    `The rate is ${parts[3]}.`,
    `| way | cost |\n| --- | --- |\n${parts[4]}`,
    parts[5],
  ].join("\n\n");
  const text = await personalized(chapter, level);
  for (const part of parts) expect(text).toContain(part);
});

test("the prose between them is made plainer for beginners", async () => {
  const text = await personalized("We utilize flyers in order to reach customers.\n");
  expect(text).not.toContain("utilize");
  expect(text).toContain("flyers");
});

test("a chapter in HTML survives", async () => {
  const chapter = '<h1>Finding customers</h1>\n<p class="lead">We <em>utilize</em> flyers.</p>';
  const text = await personalized(chapter);
  for (const tag of ["<h1>", "</h1>", '<p class="lead">', "<em>", "</p>"]) expect(text).toContain(tag);
});

describe("live HTML", () => {
  test.each([
    "Hello <script>alert(1)</script> there.",
    "<script>\nalert(1)\n</script>",
    "Hello <img src=x onerror=alert(2)> there.",
    '<p ONCLICK = "alert(1)">Hello</p>',
    "A [link](javascript:alert(3)) there.",
    '<a href="JavaScript:alert(1)">Hello</a>',
    "<iframe src='javascript:alert(1)'></iframe>",
    "<svg/onload=alert(1)>",
  ])("%s is not handed back alive", async (chapter) => {
    for (const level of ["beginner", "advanced"]) {
      expect(await personalized(`${chapter}\n`, level)).not.toMatch(
        /<script|<[^>]*\son\w+\s*=|\/on\w+\s*=|javascript:/i,
      );
    }
  });

  test("shown as code stays as it is", async () => {
    const code = "```html\n<script>kept()</script>\n<img onerror=kept()>\n```";
    const text = await personalized(`Write \`<script>\` like this:\n\n${code}\n`);
    expect(text).toContain(code);
    expect(text).toContain("`<script>`");
  });
});
