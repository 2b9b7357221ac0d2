import { AxeBuilder } from "@axe-core/playwright";
import { readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

const CHAPTER = `---
title: Sensors
---

# Sensors {#sensors}

:::note

It is advisable to utilize a sensor whose H~2~O limit is 10^-3^ or x<sup>2</sup>.

:::

:::danger[Take care]
Terminate the motor first. Press <kbd>Esc</kbd>.

- Endeavor to wait.

::::tip
Numerous sensors are cheap.
::::
:::

::: {.callout-warning title="Before use"}
Ascertain the voltage.
:::

\`\`\`{hint} Faster
:class: wide
Use \`all()\`.
\`\`\`

1. Ascertain the voltage.

   :::caution
   Numerous parts are hot.
   :::

(torque)=

Torque
: The force that makes things turn. Engineers utilize it.

<Tabs>
  <TabItem value="py" label="Python">

Utilize Python.

  </TabItem>
</Tabs>

::: {.column}
The end.
:::
`;

test("callouts, definitions, keys and letters low and high are shown as what they are", async ({ page }) => {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(CHAPTER);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sensors");
  const article = page.getByRole("article");
  for (const level of ["Original", "Beginner"] as const) {
    if (level !== "Original") await readAt(page, level);
    await expect(article.locator(".callout-title")).toHaveText([
      "Note",
      "Danger: Take care",
      "Tip",
      "Warning: Before use",
      "Hint: Faster",
      "Caution",
    ]);
    await expect(article.locator("sub")).toHaveText("2");
    await expect(article.locator("sup")).toHaveText(["-3", "2"]);
    await expect(article.locator("kbd")).toHaveText("Esc");
    await expect(article.getByRole("term")).toHaveText("Torque");
    await expect(article.getByRole("definition")).toContainText("The force that makes things turn.");
    await expect(article).toContainText("Python");
    await expect(article).not.toContainText(/:::|:class:|\{|~|\^|<Tab|\)=/);
  }
  await expect(article).not.toContainText(/utilize|terminate|numerous|ascertain/i);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include("main").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

const MKDOCS = `# Pumps

!!! note "Before use"
    Ascertain the *voltage*.

??? warning

    Numerous parts are **hot**:

    - the pump
    - the pipe

The end.
`;

test("callouts of MkDocs are boxes, and their text is no code", async ({ page }) => {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(MKDOCS);
  await page.getByRole("button", { name: "Read it" }).click();
  const article = page.getByRole("article");
  for (const level of ["Original", "Beginner"] as const) {
    if (level !== "Original") await readAt(page, level);
    await expect(article.locator(".callout-title")).toHaveText(["Note: Before use", "Warning"]);
    await expect(article.locator("em")).toHaveText("voltage");
    await expect(article.locator("strong")).toHaveText("hot");
    await expect(article.getByRole("listitem")).toHaveText(["the pump", "the pipe"]);
    await expect(article.locator("code")).toHaveCount(0);
    await expect(article).not.toContainText(/!!!|\?\?\?/);
  }
});
