// What the office asks for, and what a reporter declares, in a real browser: a handler asks for a consent, a check of a protocol
// and a meeting; the reporter answers with buttons, once with scripts and once without, and from tabs that are out of date.
//
//   node asking_story.mjs DEMO.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [handler] = demo.staff;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const shoot = async (page, name) => shots && (await page.screenshot({ path: join(shots, `asking-${name}.png`), fullPage: true }));
const complaints = [];
const watched = (page) => {
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return page;
};
const contextOf = (javaScriptEnabled, more = {}) =>
  browser.newContext({ javaScriptEnabled, locale: "de-DE", viewport: { width: 360, height: 740 }, baseURL: demo.public_url, ...more });

const phone = await (await contextOf(false)).newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", "In der Gruppe lesen Ehemalige mit. Zitronenfalter-4711");
await phone.click("button[name=send]");
const caseKey = (await phone.textContent("#case-key")).trim();

/** Opens the mailbox with what stands on the paper, and waits until it is open. */
async function comesBack(page) {
  await page.goto("/mailbox");
  if ((await page.locator("[name=case_key]").count()) > 0) {
    await page.fill("[name=case_key]", caseKey);
    await page.click("main form .actions button:not([type=button])");
  }
  await page.getByText("Zitronenfalter-4711").first().waitFor();
  return page.innerText("main");
}
const press = (page, text) => page.getByRole("button", { name: text, exact: true }).click();
const reads = (page, text) => page.getByText(text).first().waitFor();

const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 }, baseURL: demo.office_url });
const desk = watched(await office.newPage());
await desk.goto("/");
await desk.fill('[name="email"]', handler.email);
await desk.fill('[name="password"]', handler.password);
await desk.click("main form button");
await desk.waitForURL(/\/cases$/);
await desk.goto(new URL("/cases?view=open&sort=arrival", desk.url()).href);
await desk.click("tbody tr:first-child a");
await desk.fill("#passphrase", handler.passphrase);
await desk.click("[data-unlock] button");
await desk.waitForSelector('sealed-text[data-state="open"]');
for (const note of ["retaliation", "withdrawn", "revoked"]) assert.ok(!(await desk.locator(`[data-declared=${note}]`).isVisible()), note);

const form = desk.locator("sealed-reply[data-draft=request]");
const status = form.locator("[role=status]");
const sent = async (count) => desk.waitForFunction((count) => document.querySelectorAll('sealed-text[data-state="open"]').length >= count, count);

// H-07: one consent for one disclosure. It begins with the organisation's words, and is not sent before they are filled in.
await desk.click("details:has(sealed-reply[data-draft=request]) > summary");
await desk.waitForFunction(() => document.querySelector("#request").value.includes("Einwilligung"));
assert.ok(!(await form.locator("[data-proposals]").isVisible()));
await form.locator(".actions button").click();
await status.filter({ hasText: "eckigen Klammern" }).waitFor();
await form.locator("#request").fill("Wir möchten Ihre Meldung ohne Namen an die Innenrevision weitergeben.");
await shoot(desk, "request");
await form.locator(".actions button").click();
await sent(2);
// H-13
await form.locator("select").selectOption("protocol");
await form.locator("#request").fill("Sie haben am Telefon gesagt: Die Gruppe besteht seit Mai.");
await form.locator(".actions button").click();
await sent(3);
// H-24
await form.locator("select").selectOption("meeting");
await form.locator("#request").fill("Wann können wir sprechen?");
await form.locator(".actions button").click();
await status.filter({ hasText: "fünf Vorschläge" }).waitFor();
await form.locator("#request-proposals").fill("Di. 1.12., 14 Uhr, Telefon\n\nMi. 2.12., 9 Uhr, Raum 3\n");
await form.locator(".actions button").click();
await sent(4);

// Without scripts: the consent is given. A second window keeps the page as it was before.
await comesBack(phone);
await shoot(phone, "plain");
const late = await phone.context().newPage();
await comesBack(late);
await press(phone, "Ich willige ein");
await reads(phone, "Sie haben eingewilligt");
await reads(phone, "Ihre Nachricht ist angekommen.");

// With scripts: the same mailbox goes on.
const device = await contextOf(true, { colorScheme: "dark" });
const tab = watched(await device.newPage());
// Not watched: browsers complain of the answer that somebody was faster.
const stale = await device.newPage();
await comesBack(stale);
assert.match(await comesBack(tab), /Sie haben eingewilligt[\s\S]+Einwilligung widerrufen/);
await shoot(tab, "sealed-dark");
await press(tab, "Berichtigung senden");
await reads(tab, "Schreiben Sie zuerst, was ist");
await press(tab, "Protokoll bestätigen");
await reads(tab, "Sie haben das Protokoll bestätigt");
assert.equal(await tab.getByRole("button", { name: "Berichtigung senden" }).count(), 0);
await press(tab, "Termin zusagen");
await reads(tab, "Wählen Sie zuerst einen der Vorschläge.");
await tab.getByLabel("Mi. 2.12., 9 Uhr, Raum 3").check();
await press(tab, "Termin zusagen");
await reads(tab, "Sie haben den Termin zugesagt (Vorschlag 2)");
await press(tab, "Einwilligung widerrufen");
await reads(tab, "Doch einwilligen");

// Tabs that are out of date: what was typed goes on as a message, and nothing is stored.
await stale.locator("form[data-declare]:has(button[value=corrected]) textarea").fill("Es war im April.");
await press(stale, "Berichtigung senden");
await reads(stale, "Darauf haben Sie schon anders geantwortet");
assert.equal(await stale.inputValue("#m"), "Es war im April.");
await late.locator("form:has(button[value=corrected]) textarea").fill("Es war im März.");
await press(late, "Berichtigung senden");
await reads(late, "Darauf haben Sie schon anders geantwortet");
assert.equal(await late.inputValue("#m"), "Es war im März.");
await shoot(late, "answered");

// Unasked, H-38: what was begun survives another language.
await tab.locator("summary", { hasText: "Werden Sie benachteiligt?" }).click();
await tab.locator("form:has(button[value=retaliation]) textarea").fill("Ich wurde versetzt.");
await tab.click('nav a[lang="en"]');
await reads(tab, "Report retaliation");
assert.equal(await tab.locator("form:has(button[value=retaliation]) textarea").inputValue(), "Ich wurde versetzt.");
await tab.click('nav a[lang="de"]');
await reads(tab, "Benachteiligung melden");
await press(tab, "Benachteiligung melden");
await reads(tab, "Sie haben eine Benachteiligung gemeldet");
await tab.locator("summary", { hasText: "Meldung zurückziehen" }).click();
await press(tab, "Meldung zurückziehen");
await reads(tab, "Sie haben die Meldung zurückgezogen");
await shoot(tab, "declared-dark");

// The handler reads what was declared, what about, and what there is to do.
await desk.reload();
await sent(10);
const said = await desk.innerText(".talk");
for (const line of ["Einwilligung erteilt", "Überholt: Es gilt die neuere Erklärung.", "Keine Einwilligung", "Zu: Wir möchten Ihre Meldung", "Protokoll bestätigt", "Termin zugesagt (Vorschlag 2)", "Zu: Mi. 2.12., 9 Uhr, Raum 3", "Benachteiligung gemeldet", "Meldung zurückgezogen"]) {
  assert.ok(said.includes(line), `${line}: ${said}`);
}
assert.ok(!said.includes("April") && !said.includes("März"), said);
for (const note of ["retaliation", "withdrawn", "revoked"]) assert.ok(await desk.locator(`[data-declared=${note}]`).isVisible(), note);
await shoot(desk, "desk");
await desk.click("[data-declared=retaliation] button");
await desk.waitForFunction(() => document.querySelector("aside")?.textContent.includes("Prüfung beenden") || document.querySelector("[data-declared=retaliation]") === null);
assert.deepEqual(complaints, [], "the browser has nothing to complain about");
await browser.close();
