const RUN = "window.hacked=1";

/** Addresses that would run something, in the spellings that get past simple filters. */
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `&#106;avascript:${RUN}`,
  `&#x6A;&#x61;&#x76;&#x61;script:${RUN}`,
  `java&Tab;script:${RUN}`,
  `java&NewLine;script:${RUN}`,
  `javascript&colon;${RUN}`,
  `%6Aavascript:${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg onload=${RUN}>`,
  `blob:${RUN}`,
  `view-source:javascript:${RUN}`,
];

/** Elements and attributes that would run something. */
const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<SCRIPT/x>${RUN}</SCRIPT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `<img/src/onerror=${RUN}>`,
  `<image href=x onerror="${RUN}">`,
  `<svg onload="${RUN}"></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName="x" dur="1s"></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"/></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}">`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  `<iframe src="javascript:parent.hacked=1"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<body onload="${RUN}">`,
  `<details open ontoggle="${RUN}">x</details>`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror="${RUN}"></audio>`,
  `<input autofocus onfocus="${RUN}">`,
  `<select autofocus onfocus="${RUN}"></select>`,
  `<textarea autofocus onfocus="${RUN}"></textarea>`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<p style="animation:x" onanimationstart="${RUN}">x</p>`,
  `<a href="javascript:${RUN}" autofocus onfocus="${RUN}">x</a>`,
  `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">x</button></form>`,
  `<base href="javascript:${RUN}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="data:text/css,*{}" onload="${RUN}">`,
  `<style onload="${RUN}">*{}</style>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<template><script>${RUN}</script></template>`,
  `<xss onpointerover="${RUN}" style="position:fixed;inset:0">x</xss>`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?xml <img src=x onerror=${RUN}> ?>`,
];

/** Places of Markdown through which markup or an address may slip. */
const PLACES = [
  `![x" onerror="${RUN}](x)`,
  `[x](x "t' onclick='${RUN}")`,
  `[x](<javascript:${RUN}> "t")`,
  `<javascript:${RUN}>`,
  `| a |\n|---|\n| <img src=x onerror=${RUN}> |`,
  `> <script>${RUN}</script>`,
  `- <img src=x onerror=${RUN}>`,
  `# <svg onload=${RUN}>`,
  `$\\href{javascript:${RUN}}{x}$`,
  `$\\url{javascript:${RUN}}$`,
  `$\\htmlClass{x" onclick="${RUN}}{y}$`,
  `$\\includegraphics{javascript:${RUN}}$`,
  `$$\n\\text{</span><img src=x onerror=${RUN}>}\n$$`,
  `\`\`\`html" onload="${RUN}\n<script>${RUN}</script>\n\`\`\``,
  `\`\`\`mermaid\ngraph TD; A["<img src=x onerror=${RUN}>"]; click A "javascript:${RUN}"\n\`\`\``,
  `x[^1]\n\n[^1]: <img src=x onerror=${RUN}>`,
];

/** Every shape as a paragraph of its own. */
export const HOSTILE_SHAPES = [
  ...ELEMENTS,
  ...PLACES,
  ...ADDRESSES.flatMap((address) => [
    `[link](${address})`,
    `![image](${address})`,
    `<a href="${address}">x</a>`,
  ]),
];
