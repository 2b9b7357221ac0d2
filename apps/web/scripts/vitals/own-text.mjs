const PARAGRAPH =
  "Prior to reaching station %, it is advisable to ascertain the requirements of the way, because the subsequent stages utilize them considerably, and numerous walkers commence without sufficient water. At station % the path divides, which means that a decision is required, and whoever hesitates loses daylight.";

/** A Markdown chapter of at most so many characters: short sections with headings and lists, as people write. */
export function chapterOf(characters) {
  let text = "# A long walk\n\n";
  for (let station = 1; ; station++) {
    const section = sectionOf(station);
    if (text.length + section.length > characters) return text;
    text += section;
  }
}

function sectionOf(station) {
  const paragraph = PARAGRAPH.replaceAll("%", String(station));
  const list = `- Bench ${station} stands in the shade.\n- The next well is ${station + 3} km away.`;
  return `## Station ${station}\n\n${paragraph}\n\n${list}\n\n`;
}

/** Opens a text of one's own in the reader, as a refresh does: it is kept in the tab. */
export async function readOwnText(page, address, markdown) {
  await page.goto(`${address}/mark.svg`);
  await page.evaluate(
    (chapter) => sessionStorage.setItem("growth-guide.own-chapter", JSON.stringify(chapter)),
    {
      title: "A long walk",
      markdown,
      mode: "read",
    },
  );
  await page.goto(`${address}/read/own`);
  await page.getByRole("radio", { name: "Original" }).waitFor();
}

/** Chooses a level and waits until its text is on the screen, whole. */
export async function chooseLevel(page, level) {
  await page.getByRole("radio", { name: level }).check();
  await page.waitForFunction(
    () =>
      document.querySelector("article")?.getAttribute("aria-busy") === "false" &&
      document.querySelector("[role=progressbar]") === null,
    null,
    { timeout: 120_000 },
  );
}
