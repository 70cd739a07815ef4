// Three people share the cases: two handlers and a substitute. A case is taken and handed over with a note, two answer at
// once, one is away for two days, and one is biased.
//
//   node team_story.mjs RECORD.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be. Whoever runs it sets the clock (stopped_clock.mjs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { on, stop } from "./stopped_clock.mjs";

const [record, shots] = process.argv.slice(2);
const office = JSON.parse(readFileSync(record, "utf8"));
const [anna, ben, cara] = office.staff;
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: "dark" };
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const complaints = [];

async function shoot(page, name) {
  if (!shots) return;
  const size = page.viewportSize();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(shots, `team-${name}-${width}.png`), fullPage: true });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(tooWide <= 0, `${name} scrolls sideways at ${width}`);
  }
  await page.setViewportSize(size);
}

async function signsIn(account, view = WIDE) {
  const context = await browser.newContext({ locale: "de-DE", baseURL: office.office_url, ...view });
  const page = await context.newPage();
  // The browser complains of every answer that refuses; some here are meant to.
  page.on("console", (message) => message.type() === "error" && !/status of (403|404|409|422)/.test(message.text()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto("/");
  await page.fill('[name="email"]', account.email);
  await page.fill('[name="password"]', account.password);
  await page.click("main form button");
  await page.waitForURL(/\/(cases)?$/);
  // Whatever is due, for whoever has a list.
  if (page.url().endsWith("/cases")) await page.goto("/cases?view=open");
  return page;
}

async function opens(page, account) {
  await page.goto("/cases?view=open");
  await page.click("tbody tr:first-child a");
  await page.waitForURL(/\/cases\/2026-/);
  if (await page.locator("#passphrase").isVisible()) {
    await page.fill("#passphrase", account.passphrase);
    await page.click("[data-unlock] button");
  }
  await isOpen(page);
}
const isOpen = (page) =>
  page.waitForFunction(() => {
    const texts = [...document.querySelectorAll("sealed-text")];
    return texts.length > 0 && texts.every((one) => one.dataset.state === "open");
  }, undefined, { timeout: 60_000 });
const form = (page, draft) => page.locator(`sealed-reply[data-draft="${draft}"]`);
const unfold = async (page, draft) => {
  const part = page.locator("details[name=write]", { has: form(page, draft) });
  if ((await part.getAttribute("open")) === null) await part.locator("> summary").click();
};

// A report, and nobody is away: the substitute has nothing to do with it.
const visit = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", baseURL: office.public_url });
const phone = await visit.newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", "In der Gruppe lesen Ehemalige mit.");
await phone.click("button[name=send]");
await phone.waitForSelector("#case-key");
const waits = await signsIn(cara);
assert.match(await waits.innerText("main"), /Zurzeit gibt es nichts zu vertreten/);
assert.equal(await waits.locator('a[href="/account"]').count(), 1, "their account and the way out stay in reach");
await shoot(waits, "nothing-to-step-in");
for (const path of ["/cases/search", "/cases/2026-00000"]) assert.equal((await waits.goto(path)).status(), 403);

// Anna takes the case and hands it over; Ben finds her note on top of it.
const atAnna = await signsIn(anna);
await opens(atAnna, anna);
await atAnna.click("form[action$='/take'] button");
await atAnna.getByText("Zuständig: A. Berger").waitFor();
await isOpen(atAnna);
await unfold(atAnna, "hand-over");
await shoot(atAnna, "handing-over");
assert.deepEqual(await form(atAnna, "hand-over").locator("option").allInnerTexts(), ["J. Lindqvist"], "a substitute who is not needed takes over nothing");
await atAnna.fill("#hand-over", "Bitte bis Freitag nachfragen, wer noch mitliest.");
await form(atAnna, "hand-over").locator("button").click();
await atAnna.getByText("Zuständig: J. Lindqvist").waitFor();
await isOpen(atAnna);
assert.equal(await atAnna.locator("#hand-over").count(), 0, "it is Ben's to hand over now");

const atBen = await signsIn(ben, PHONE);
await opens(atBen, ben);
await atBen.getByText("Dieser Fall wurde Ihnen übergeben.").waitFor();
assert.equal(await atBen.innerText("[data-handed]"), "A. Berger: Bitte bis Freitag nachfragen, wer noch mitliest.");
await shoot(atBen, "handed-over");

// Both answer. Ben is told once, keeps his words, looks, and sends them deliberately.
await unfold(atBen, "office");
await atBen.fill("#reply", "Danke. Wir melden uns.");
await unfold(atAnna, "office");
await atAnna.fill("#reply", "Guten Tag, danke für Ihre Meldung.");
await form(atAnna, "office").locator(".actions button").last().click();
await atAnna.getByText("Gesendet").first().waitFor();
const send = async () => form(atBen, "office").locator("form > .actions button").click();
await send();
await form(atBen, "office").getByText("A. Berger hat gerade geantwortet.").waitFor();
assert.equal(await atBen.inputValue("#reply"), "Danke. Wir melden uns.");
assert.match(await atBen.innerText(".talk #newest"), /Guten Tag, danke für Ihre Meldung\./);
assert.equal(await atBen.locator("sealed-case > .note.stop, sealed-text .error").count(), 0, "what came since is no tampering");
await shoot(atBen, "both-at-once");
await send();
await atBen.waitForFunction(() => document.querySelector("#reply").value === "");
assert.equal(await atBen.locator('sealed-text[data-side="office"][data-state="open"]').count(), 2);
// Anna's tab learns of it when it is looked at again while she writes.
await atAnna.fill("#reply", "Noch etwas:");
await atAnna.evaluate(() => dispatchEvent(new Event("visibilitychange")));
await form(atAnna, "office").getByText("J. Lindqvist hat gerade geantwortet.").waitFor();
assert.equal(await atAnna.inputValue("#reply"), "Noch etwas:");
assert.equal(await atAnna.locator("sealed-case > .note.stop, sealed-text .error").count(), 0);
await atAnna.fill("#reply", "");

// Ben is away for two days; from the first to the last the substitute works on his cases.
await atBen.goto("/account");
await atBen.click("a[href='/account/absence']");
await atBen.fill("#from", "2026-03-04");
await atBen.fill("#until", "2026-03-03");
await atBen.click("main form:not([action$='/end']) button");
await atBen.getByText("Der letzte Tag liegt vor dem ersten.").waitFor();
assert.equal(await atBen.inputValue("#from"), "2026-03-04", "what was typed is still there");
await atBen.fill("#until", "2026-03-05");
await atBen.click("main form:not([action$='/end']) button");
await atBen.getByText("4. März 2026 bis").waitFor();
assert.equal(await atBen.locator(".note.stop").count(), 0);
await shoot(atBen, "absence");

await on("2026-03-03");
assert.match(await (await signsIn(cara)).innerText("main"), /Zurzeit gibt es nichts zu vertreten/);
await on("2026-03-04");
const steps = await signsIn(cara, PHONE);
assert.equal(await steps.locator("tbody tr").count(), 1);
await opens(steps, cara);
assert.match(await steps.innerText("aside"), /J\. Lindqvist\s+abwesend bis/);
await shoot(steps, "away");
await steps.click("form[action$='/take'] button");
await steps.getByText("Zuständig: C. Sommer").waitFor();
await isOpen(steps);
const number = new URL(steps.url()).pathname;
await on("2026-03-05", "21:00");
assert.equal(await (await signsIn(cara)).locator("tbody tr").count(), 1, "until the evening of the last day");
await on("2026-03-06");
const over = await signsIn(cara);
assert.match(await over.innerText("main"), /Zurzeit gibt es nichts zu vertreten/);
assert.equal((await over.goto(number)).status(), 403);

// When all are away, it stands in red.
const late = await signsIn(anna);
for (const [who, account] of [[late, anna], [over, cara], [await signsIn(ben), ben]]) {
  await who.goto("/account/absence");
  assert.equal(await who.locator(".note.stop").count(), 0, account.name);
  await who.fill("#from", "2026-03-09");
  await who.fill("#until", "2026-03-10");
  await who.click("main form:not([action$='/end']) button");
  await who.getByText("9. März 2026 bis").waitFor();
}
await late.goto("/account/absence");
await late.getByText("Ab 9. März 2026 kann niemand").waitFor();
await shoot(late, "nobody-there");
await late.goto("/cases");
await late.getByText("Ab 9. März 2026 kann niemand").waitFor();
await shoot(late, "list");

// Anna is biased: the case goes from her list.
await late.goto(`${number}/recusal`);
await shoot(late, "recusal");
await late.check("[name=biased]");
await late.click("main form button");
await late.waitForURL(/\/cases$/);
assert.equal(await late.locator("tbody tr").count(), 0);
assert.equal((await late.goto(number)).status(), 404);
const last = await signsIn(ben);
await opens(last, ben);
assert.match(await last.innerText(".warned"), /In diesem Fall befangen: A\. Berger/);
assert.match(await last.innerText(".talk"), /Befangenheit erklärt/);
await shoot(last, "recused");
// And a recusal brings the substitute in for this case.
assert.equal(await (await signsIn(cara)).locator("tbody tr").count(), 1);

assert.deepEqual(complaints, []);
await browser.close();
stop();
