// Among five hundred cases, what is overdue stands on the first screen of the list, at 1280 x 800: in the line of what presses and as
// the first row. At 360 px nothing scrolls sideways.
//
//   node check_overdue.mjs DEMO.JSON [SCREENSHOT-FOLDER]
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 }, baseURL: demo.office_url });
const desk = await context.newPage();
await desk.goto("/");
await desk.fill('[name="email"]', demo.staff[0].email);
await desk.fill('[name="password"]', demo.staff[0].password);
await desk.click("main form button");
await desk.waitForURL(/\/cases$/);
const count = Number(await desk.innerText('.side a[href="/cases?view=open"] span'));
assert.ok(count >= 500, `${count} cases are open`);
for (const [path, rows] of [["/cases", 1], ["/cases?view=open", 50]]) {
  await desk.goto(path);
  assert.ok((await desk.locator("table.cases tbody tr").count()) >= rows, path);
  for (const [what, seen] of [["the line", desk.locator(".situation .pressing")], ["the row", desk.locator("table.cases tbody tr").first()]]) {
    assert.match(await seen.innerText(), /überfällig/, `${path}: ${what}`);
    const box = await seen.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 800, `${path}: ${what} ends at ${box.y + box.height}`);
  }
}
if (shots) await desk.screenshot({ path: join(shots, "list-five-hundred.png") });
await desk.setViewportSize({ width: 360, height: 740 });
assert.ok(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scroll");
await browser.close();
