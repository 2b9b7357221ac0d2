import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";

const plugins = { remark: [], rehype: [] };
const shown = (text: string) => renderToStaticMarkup(<Markdown text={text} plugins={plugins} />);

test("small letters written as tags or with Pandoc's signs stand low and high", () => {
  expect(shown("H<sub>2</sub>O and x<sup>n+1</sup>")).toBe("<p>H<sub>2</sub>O and x<sup>n+1</sup></p>");
  expect(shown("H~2~O, CO~2~, x^2^ and 10^-3^")).toBe(
    "<p>H<sub>2</sub>O, CO<sub>2</sub>, x<sup>2</sup> and 10<sup>-3</sup></p>",
  );
});

test("keys, marked words and breaks are shown, tags inside each other too", () => {
  expect(shown("Press <kbd>Ctrl</kbd><br/>now, ==at once==.")).toBe(
    "<p>Press <kbd>Ctrl</kbd><br/>now, <mark>at once</mark>.</p>",
  );
  expect(shown("<b>a<i>b</i></b>")).toBe("<p><b>a<i>b</i></b></p>");
});

test("a tag with an attribute, an unknown one and one that never closes are dropped, their words kept", () => {
  expect(shown('a<sup onclick="x()">b</sup> <blink>c</blink> <sub>d')).toBe("<p>ab c d</p>");
});

test("signs that mean something else stay as written", () => {
  const text = "~5 to ~10, a == b and c == d, `x^2^`, ^up^, 2^10, ~~gone~~, a~~b~~, x ^ y ^ z";
  expect(shown(text)).toBe(
    "<p>~5 to ~10, a == b and c == d, <code>x^2^</code>, ^up^, 2^10, <del>gone</del>, a<del>b</del>, x ^ y ^ z</p>",
  );
});

test("an address is shown to the letter", () => {
  expect(shown("https://a.example/~b/x^2^")).toContain(">https://a.example/~b/x^2^</a>");
});

test("roles and spans of other tools are their words", () => {
  expect(shown("See {numref}`fig-a`, [words]{.underline} and {this} `code`.")).toBe(
    "<p>See <code>fig-a</code>, words and {this} <code>code</code>.</p>",
  );
});

test("attributes for other tools are not shown", () => {
  expect(shown("### The arm {#arm .wide}")).toBe('<h3 id="the-arm">The arm</h3>');
  expect(shown('[A link](https://a.example){target="_blank"} and {braces}')).toContain("</a> and {braces}");
});

test("terms with their meanings under them are a definition list", () => {
  expect(shown("Torque\n**Moment**\n: A *turning* force.\n  It turns.\n: The other.")).toBe(
    "<dl><dt>Torque</dt><dt><strong>Moment</strong></dt><dd>A <em>turning</em> force.\nIt turns.</dd><dd>The other.</dd></dl>",
  );
  expect(shown(":   A turning force.")).toBe("<dl><dd>A turning force.</dd></dl>");
  expect(shown("At 10: 30 people.\nSaid *she*: no.")).toBe(
    "<p>At 10: 30 people.\nSaid <em>she</em>: no.</p>",
  );
});
