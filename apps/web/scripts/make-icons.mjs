// Draws the icons of `public/` from `public/mark.svg`: `node apps/web/scripts/make-icons.mjs`, when the mark changes.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browserFlags, ensureBrowser } from "@growth-guide/tooling/browser";
import { chromium } from "@playwright/test";

const folder = fileURLToPath(new URL("../public/", import.meta.url));
const mark = readFileSync(`${folder}mark.svg`, "utf8");
/** The mark's own ground, for systems that cut the corners themselves. */
const GROUND = "#14532d";

/** `inset`: what systems may cut away around a maskable icon, as a share of its width. */
const icons = [
  { file: "apple-touch-icon.png", size: 180, ground: GROUND, inset: 0.08 },
  { file: "icon-192.png", size: 192, ground: "transparent", inset: 0 },
  { file: "icon-512.png", size: 512, ground: "transparent", inset: 0 },
  { file: "icon-maskable-512.png", size: 512, ground: GROUND, inset: 0.12 },
];

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
for (const { file, size, ground, inset } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const padding = Math.round(size * inset);
  await page.setContent(
    `<body style="margin:0;background:${ground}"><div style="width:${size}px;height:${size}px;padding:${padding}px;box-sizing:border-box">${mark}</div></body>`,
  );
  await page.addStyleTag({ content: "svg{display:block;width:100%;height:100%}" });
  await page.screenshot({ path: `${folder}${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
