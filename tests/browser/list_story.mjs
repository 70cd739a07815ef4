// The list of cases on the real server: unlocked where it is, its subjects opened in the tab, worked through by keys.
//
//   node list_story.mjs DEMO.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [handler, colleague] = demo.staff;
const SUBJECT = "Gruppe der Station 3";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const [complaints, posted] = [[], []];

async function signedIn({ email, password }) {
  const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 }, baseURL: demo.office_url });
  const desk = await office.newPage();
  desk.setDefaultTimeout(120_000);
  desk.on("console", (message) => message.type() === "error" && !message.text().includes("ERR_INTERNET_DISCONNECTED") && complaints.push(message.text()));
  desk.on("pageerror", (error) => complaints.push(String(error)));
  desk.on("request", (request) => posted.push(`${request.url()} ${request.postData() ?? ""}`));
  await desk.goto("/");
  await desk.fill('[name="email"]', email);
  await desk.fill('[name="password"]', password);
  await desk.click("main form button");
  await desk.waitForURL(/\/cases$/);
  return desk;
}

async function shoot(desk, name) {
  if (!shots) return;
  for (const colorScheme of ["light", "dark"]) {
    await desk.emulateMedia({ colorScheme });
    await desk.screenshot({ path: join(shots, `list-${name}-${colorScheme}.png`) });
  }
}

const row = (desk, number) => desk.locator(`table.cases [data-subject][data-number="${number}"]`);
const allOpened = (desk) => desk.waitForSelector("table.cases[data-opened]");
const unlock = async (desk, passphrase) => {
  await desk.keyboard.press("u");
  assert.equal(await desk.evaluate(() => document.activeElement?.id), "passphrase", "the field opens where one is");
  await desk.keyboard.type(passphrase);
  await desk.keyboard.press("Enter");
  await allOpened(desk);
};

const desk = await signedIn(handler);
assert.match(await desk.title(), /^\(\d+\) Fälle/, "the title says how many are to be looked at");
const subjects = () => desk.locator("table.cases [data-subject]").allInnerTexts();
assert.ok((await subjects()).every((words) => words === "versiegelt"));
await shoot(desk, "locked");
const first = desk.locator("table.cases tbody tr").first();
const before = await first.boundingBox();
await unlock(desk, handler.passphrase);
assert.ok((await subjects()).every((words) => words === "noch nicht geöffnet"), "there is no card before somebody has looked");
assert.equal((await first.boundingBox()).height, before.height, "nothing jumps");

// What is due first stands on top, to be seen without scrolling.
const box = await first.boundingBox();
assert.ok(box.y + box.height < 800, "without scrolling");

// One is opened by keys, and gets a subject.
await desk.keyboard.press("j");
const number = await desk.evaluate(() => document.activeElement?.textContent);
await desk.keyboard.press("o");
await desk.waitForURL(/\/cases\/2/);
await desk.waitForFunction(() => document.querySelector("sealed-form[data-form=subject] [data-send]")?.disabled === false);
await desk.click("sealed-form[data-form=subject] summary");
await desk.fill("sealed-form[data-form=subject] [name=called]", SUBJECT);
await desk.fill("sealed-form[data-form=subject] [name=labels]", "Dienstplan, Fotos");
const stored = desk.waitForResponse((answer) => answer.url().endsWith("/card") && answer.status() === 204 && posted.some((one) => one.includes("/parcels")));
await desk.click("sealed-form[data-form=subject] [data-send]");
await desk.waitForFunction((subject) => document.querySelector("sealed-case [data-subject]")?.textContent === subject, SUBJECT);
await stored;
await desk.goto("/cases?view=open");
await allOpened(desk);
assert.equal(await row(desk, number).innerText(), SUBJECT);
await shoot(desk, "open");

// A colleague reads the same, without having opened the case.
const other = await signedIn(colleague);
await other.goto("/cases?view=open");
await unlock(other, colleague.passphrase);
assert.equal(await row(other, number).innerText(), SUBJECT);
const marks = other.locator(`td:has([data-number="${number}"]) [data-marks]`);
for (const label of ["Dienstplan", "Fotos"]) assert.ok((await marks.innerText()).includes(label), label);

// Views by keys; locked again, nothing of it is left.
for (const [keys, url] of [["gh", /view=today$/], ["go", /view=open$/], ["gw", /view=our-turn$/], ["gm", /view=mine$/], ["x", /view=unread$/], ["?", /\/keys$/]]) {
  // From a view to which none of them leads.
  await desk.goto("/cases?view=overdue");
  for (const key of keys) await desk.keyboard.press(key);
  await desk.waitForURL(url);
}
await desk.goto("/cases?view=open");
await allOpened(desk);

// Without a connection the list stays, and says so; with one, links lead on.
await desk.context().setOffline(true);
await desk.click('.side a[href="/cases?view=closed"]');
await desk.locator("[data-unreachable]").waitFor();
assert.match(desk.url(), /view=open$/, "not to the browser's own page of an error");
assert.equal(await row(desk, number).innerText(), SUBJECT);
await shoot(desk, "offline");
await desk.context().setOffline(false);
await desk.locator("[data-unreachable]").waitFor({ state: "hidden" });
await desk.click('.side a[href="/cases?view=closed"]');
await desk.waitForURL(/view=closed$/);
await desk.goto("/cases?view=open");
await allOpened(desk);
await desk.keyboard.press("l");
assert.ok((await subjects()).every((words) => words === "versiegelt"));

// On a phone a case is two lines, and nothing scrolls sideways.
await desk.setViewportSize({ width: 360, height: 740 });
assert.ok(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scroll");
await shoot(desk, "phone");
assert.ok(!posted.some((one) => one.includes("Station") || one.includes("Dienstplan")), "subject and labels leave the tab only sealed");
assert.deepEqual(complaints, [], "the browser has nothing to complain about");
await browser.close();
