// Whether the quick exit can be pressed wherever one is on a page, on a small screen, upright and turned.
//
//   node check_exit_reach.mjs PUBLIC-URL
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [publicUrl] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
let looked = 0;
for (const [width, height] of [[320, 568], [360, 740], [740, 360], [1280, 800]]) {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled, locale: "de-DE", baseURL: publicUrl });
    const page = await context.newPage();
    for (const [path, field] of [["/", undefined], ["/report", "#F14"], ["/mailbox", "[name=case_key]"], ["/safety", undefined]]) {
      await page.goto(path);
      for (const place of ["top", "field", "end"]) {
        if (place === "field" && field) await page.locator(field).focus();
        if (place === "end") await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const found = await page.evaluate(() => {
          const { left, top, width, height } = document.querySelector("a.leave").getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          const focused = document.activeElement === document.body ? undefined : document.activeElement.getBoundingClientRect();
          const covered = focused !== undefined && focused.top < top + height && focused.bottom > top && focused.right > left;
          return { isThere: there?.closest("a.leave") !== null && there !== null, height, covered, sideways: document.documentElement.scrollWidth > innerWidth };
        });
        const what = `${path} at ${width}x${height}, ${place}, scripts ${javaScriptEnabled}`;
        assert.ok(found.isThere, `${what}: out of reach`);
        assert.ok(found.height >= 24, `${what}: ${found.height} px high`);
        assert.ok(place !== "field" || !found.covered, `${what}: it covers what is typed into`);
        assert.ok(!found.sideways, `${what}: the page scrolls sideways`);
        looked += 1;
      }
    }
    await context.close();
  }
}
assert.ok(looked === 96, String(looked));
await browser.close();
