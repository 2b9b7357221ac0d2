import { describe, expect, test } from "vitest";
import { withoutLiveHtml } from "./live-html.ts";

const LIVE = "<img src=x onerror=alert(1)>";
const DEAD = "<img src=x >";

describe("what only looks like code is cleaned", () => {
  test.each([
    ["escaped backticks", `a \\\`${LIVE}\\\` b`],
    ["backticks in comments", `a <!-- \` --> ${LIVE} <!-- \` -->`],
    ["backticks in attributes", `<a title="\`">${LIVE}<a title="\`">`],
    ["backticks of a heading and a paragraph", `# a \`\n${LIVE} \``],
    ["backticks of two items", `- a \`\n- ${LIVE} \``],
    ["backticks of two cells", `| a \` | ${LIVE} \` |\n|---|---|\n| b | c |`],
    ["a fence in a block of HTML", `<div>\n\`\`\`\n${LIVE}\n\`\`\`\n</div>`],
    ["a fence in preformatted HTML", `<pre>\n\n\`\`\`\n${LIVE}\n\`\`\`\n</pre>`],
    ["a fence with a backtick behind it", `\`\`\`\` \`\n${LIVE}\n\`\`\`\``],
    ["a fence behind a checkbox", `- [ ] ~~~\n  ${LIVE}`],
    ["a line that continues a quote", `> \`\`\`\n> a\nb ${LIVE}`],
    ["front matter's backtick", `---\na: \`\n---\n${LIVE} \``],
  ])("%s", (_, chapter) => {
    expect(withoutLiveHtml(chapter)).toContain(DEAD);
    expect(withoutLiveHtml(chapter)).not.toContain("onerror");
  });
});

test.each([
  ['<img src="x"onerror=alert(1)>', '<img src="x">'],
  ["> <img src=x\n> onerror=alert(1)>", "> <img src=x\n> _>"],
  ['<p title="</noscript><img src=x onerror=alert(1)>">', '<p title="</noscript><img src=x >">'],
  ["<scr<script>ipt>alert(1)</scr</script>ipt>", "<scr&lt;script>ipt>alert(1)</scr&lt;/script>ipt>"],
  ["> [a]: javascript:alert(1)", "> [a]: #"],
  ["<a b=<?=\nonclick=alert(1)>", "&lt;a b=<?=\nonclick=alert(1)>"],
  ['<a title="<a href="javascript:x">\n"onclick=x>', '<a title="<a >\n">'],
  ["[a]:\njavascript:alert(1)", "[a]:\n#"],
  ["<img src=x onerror=alert(1) ", "&lt;img src=x  "],
  ["</script><pre>\n\n    a", "&lt;/script><pre>\n\n    a"],
])("%j becomes %j", (chapter, safe) => {
  expect(withoutLiveHtml(chapter)).toBe(safe);
});

test.each([
  "The set $x<y$ holds, and so does \\(i<j\\).",
  "$$\na<b\n$$",
  "<Callout title={`For ${shop.name}`}>\n\nText `a<b`\n\n</Callout>",
  `Write \`${LIVE}\` and \`\`<script>\`\`.`,
  `a<b, then:\n\n\`\`\`html\n<script>${LIVE}</script>\n\`\`\`\n\n    ${LIVE}\n`,
  `- item\n\n  \`\`\`\n  ${LIVE}\n  \`\`\`\n\n> \`<script>\``,
  '| `<script>` | a<b |\n|---|---|\n| `onclick="x"` | [x](https://example.com/?a=1) |',
])("%j stays byte for byte", (chapter) => {
  expect(withoutLiveHtml(chapter)).toBe(chapter);
});

test.each(["<a ", "<script", "<script>", "<a b='", "`` ` ", "<!--", "\n> <a b"])(
  "%j many times is read in one pass",
  (part) => {
    expect(withoutLiveHtml(part.repeat(20_000))).toEqual(expect.any(String));
  },
);
