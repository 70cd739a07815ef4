// The bar on top of the office, for somebody with every role: one line where a window is as wide as most are, nothing beside the edge
// of a small telephone, the page that one is on marked, and every page within two clicks, by mouse and by keyboard.
//
//   node check_bar.mjs OFFICE-URL SESSION PAGE...
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [office, session, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ baseURL: office, viewport: { width: 1280, height: 800 }, javaScriptEnabled: false, locale: "de-DE" });
await context.addCookies([{ name: "session", value: session, url: office }]);
const page = await context.newPage();

/** The lines on which things stand, by the middle of each. */
const lines = (selector) =>
  page.locator(selector).evaluateAll((all) => {
    const shown = all.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0);
    return new Set(shown.map((box) => Math.round((box.top + box.height / 2) / 8))).size;
  });
const hrefs = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute("href")));

await page.goto("/cases");
const sections = await hrefs("header nav:not(.below) > a[href]:not([lang], [href='/account'])");
assert.ok(sections.length < 6, `sections: ${sections}`);
const reached = new Set();
for (const section of sections) {
  await page.click(`header nav:not(.below) > a[href="${section}"]`);
  assert.equal(new URL(page.url()).pathname, section);
  const below = await hrefs("header .below a");
  for (const path of below.length ? below : [section]) reached.add(path);
}
assert.deepEqual([...reached].sort(), [...pages].sort(), "every page is in the section that leads to it");

for (const path of pages) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  assert.equal(await lines("header .mark, header nav:not(.below) > *"), 1, `${path}: one line`);
  assert.ok((await lines("header .below > *")) <= 1, `${path}: one line below it`);
  assert.deepEqual(await hrefs("header [aria-current=page]"), [path], `${path} is marked`);
  assert.ok((await page.locator("header nav:not(.below) [aria-current]").count()) === 1, `${path}: its section is marked`);
  // By keyboard, in the order in which they stand.
  const inBar = await hrefs("header a");
  await page.keyboard.press("Tab");
  for (const href of inBar) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const box = document.activeElement.getBoundingClientRect();
      return [document.activeElement.getAttribute("href") ?? document.activeElement.tagName, box.width > 0 && box.top >= 0];
    });
    if (at[0] === "BUTTON") await page.keyboard.press("Tab");
    else assert.deepEqual(at, [href, true], `${path}: by keyboard`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const outside = await page.locator("header a, header button").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 320).length);
  assert.equal(outside, 0, `${path}: nothing stands outside of 320 pixels`);
}
await browser.close();
