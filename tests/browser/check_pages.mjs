// Holds every page of a folder against the accessibility rules of axe in Chromium: light and dark, 1280 and 360
// pixels wide, with everything unfolded; and looks whether anything sticks out sideways, there and at 320 pixels.
//
//   node check_pages.mjs FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [1280, 360];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
if (names.length === 0) throw new Error(`no pages in ${folder}`);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
const findings = [];

async function check(page, name) {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(pathToFileURL(join(folder, name)).href);
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(axe);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await run(page, `${name} light ${width}`, {});
    // Colours are all that differs in the dark.
    await page.emulateMedia({ colorScheme: "dark" });
    await run(page, `${name} dark ${width}`, { runOnly: ["color-contrast", "link-in-text-block"] });
    await measure(page, name, width);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  await measure(page, name, 320);
}

async function measure(page, name, width) {
  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
  if (wide > width) findings.push(`${name} at ${width}: ${wide} pixels wide`);
}

async function run(page, where, options) {
  const { violations, passes } = await page.evaluate((options) => axe.run(document, options), options);
  if (passes.length === 0) findings.push(`${where}: no rule was applied`);
  for (const { id, help, nodes } of violations) {
    for (const { html, failureSummary } of nodes) findings.push(`${where}: ${id}: ${help}\n    ${html}\n    ${failureSummary}`);
  }
}

// Two pages at a time: one waits for the browser while the other's results are read.
const waiting = [...names];
await Promise.all(
  [1, 2].map(async () => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(page, name);
  }),
);
await browser.close();
for (const finding of findings) console.log(finding);
if (findings.length > 0) process.exit(1);
console.log(`${names.length} pages are accessible`);
