import type { Content } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { aPost } from "../../../test/factories.ts";
import { toCsv } from "./csv.ts";
import { toIcs } from "./ics.ts";
import { toMarkdown } from "./markdown.ts";

const NOW = new Date("2026-11-21T08:00:00Z");
const unfolded = (ics: string) => ics.replaceAll("\r\n ", "");

describe("CSV", () => {
  test("has a heading and a line for each post, and says that it is Unicode", () => {
    expect(toCsv([aPost({ id: 3, text: "Hello", scheduledFor: "2026-12-01T08:00:00Z" })])).toBe(
      "\uFEFFid,platform,type,tone,status,scheduled (UTC),text,hashtags\r\n" +
        "3,linkedin,post,professional,draft,2026-12-01T08:00:00Z,Hello,\r\n",
    );
  });

  test("quotes what needs it", () => {
    expect(toCsv([aPost({ text: 'He said "no", then\nleft' })])).toContain('"He said ""no"", then\nleft"');
  });

  test.each(["=1+1", "+1", "-1", "@a", "\tx"])("keeps %j from being a formula", (text) => {
    expect(toCsv([aPost({ text })])).toContain(`'${text}`);
  });
});

describe("ICS", () => {
  const planned = (facts: Partial<Content> = {}) => aPost({ scheduledFor: "2026-12-01T08:30:00Z", ...facts });

  test("has an event for each post with a time, in UTC", () => {
    const ics = unfolded(toIcs([planned({ id: 9, version: 4 }), aPost({ scheduledFor: null })], NOW));
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(ics).toContain("UID:post-9@growth-guide.app\r\nDTSTAMP:20261121T080000Z\r\nSEQUENCE:3\r\n");
    expect(ics).toContain("DTSTART:20261201T083000Z\r\nDTEND:20261201T084500Z\r\n");
  });

  test("escapes what has a meaning in it", () => {
    const ics = unfolded(toIcs([planned({ text: "a; b, c\\d\r\ne", hashtags: "#x" })], NOW));
    expect(ics).toContain(String.raw`DESCRIPTION:a\; b\, c\\d\ne\n\n#x`);
  });

  test("folds lines at 75 octets without cutting a character", () => {
    const text = "☕ コーヒー ".repeat(40);
    const ics = toIcs([planned({ text })], NOW);
    for (const line of ics.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfolded(ics)).toContain(`DESCRIPTION:${text}`);
  });
});

test("Markdown has a heading for each post", () => {
  const document = toMarkdown("Blue Cup", [aPost({ text: "Hello", hashtags: "#a" })], () => "Monday, 9:00");
  expect(document).toBe("# Blue Cup\n\n## LinkedIn · Monday, 9:00\n\nHello\n\n#a\n");
});
