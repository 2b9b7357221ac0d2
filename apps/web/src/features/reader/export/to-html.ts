/** What is drawn with and for the page, and means nothing in a file. */
const OF_THE_PAGE = ".no-print, .katex-html, .addition-mark, button";
const KEPT_ATTRIBUTES = new Set(
  "href src alt title dir lang id colspan rowspan align start type checked open display xmlns encoding".split(
    " ",
  ),
);

/**
 * A chapter on the screen as a page of its own, without scripts and without anything to load but the chapter's own
 * pictures. Formulas become MathML.
 */
export function toHtml(chapter: Element, { title, note }: { title: string; note: string }): string {
  const copy = chapter.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const term of copy.querySelectorAll(".term, dfn")) term.replaceWith(...term.childNodes);
  for (const element of copy.querySelectorAll(OF_THE_PAGE)) element.remove();
  for (const element of copy.querySelectorAll(".sr-only")) element.remove();
  for (const details of copy.querySelectorAll("details")) details.open = true;
  for (const element of copy.querySelectorAll("*")) keepPlain(element);
  return page(title, note, copy.innerHTML);
}

function keepPlain(element: Element): void {
  const isAside = element.matches(".addition, .callout");
  const isInCallout = element.matches(".block[data-callout]");
  for (const { name } of Array.from(element.attributes))
    if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
  if (isAside) element.className = "aside";
  if (isInCallout) element.className = "in";
  const address = element.getAttribute("href");
  // Addresses within the app lead nowhere from a file.
  if (address !== null && !/^(?:https?:|mailto:|#)/i.test(address)) element.removeAttribute("href");
}

const STYLE = `:root{color-scheme:light dark}body{font:1.1rem/1.65 Georgia,"Noto Serif",serif;max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.2}img{max-width:100%}pre{overflow:auto;padding:1em;border:1px solid #8886;border-radius:.5em}
table{border-collapse:collapse;display:block;overflow:auto}th,td{border-bottom:1px solid #8886;padding:.4em .8em .4em 0;text-align:start}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid #8886}
.in{border-inline-start:3px solid #8889;padding-inline-start:1em}.aside{border:1px dashed #8889;border-radius:.5em;padding:.5em 1em;margin:1em 0}summary{font-weight:bold}footer{margin-top:3em;font-size:.85em;opacity:.8}`;

function page(title: string, note: string, content: string): string {
  const [safeTitle, safeNote] = [escapeHtml(title), escapeHtml(note)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'">
<title>${safeTitle}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${safeTitle}</h1>
${content}
<footer>${safeNote}</footer>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
