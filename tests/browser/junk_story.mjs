// Reports that are none are closed together from the list: each with a record of its own, sealed to its own file.
//
//   node junk_story.mjs DEMO.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [handler] = demo.staff;
const JUNK = ["Günstige Uhren!", "Nur ein Test.", "Noch ein Test."];
const REASON = "Werbung und Tests, kein Hinweis.";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const shoot = async (page, name) => shots && (await page.screenshot({ path: join(shots, `junk-${name}.png`), fullPage: true }));

const keys = [];
for (const words of JUNK) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", baseURL: demo.public_url });
  const phone = await context.newPage();
  await phone.goto("/");
  await phone.click('form.topics button[value="0"]');
  await phone.fill("#F14", words);
  await phone.click("button[name=send]");
  keys.push((await phone.textContent("#case-key")).trim());
  await context.close();
}

const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 }, baseURL: demo.office_url });
const desk = await office.newPage();
const [complaints, posted] = [[], []];
desk.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
desk.on("pageerror", (error) => complaints.push(String(error)));
desk.on("request", (request) => posted.push(`${request.url()} ${request.postData() ?? ""}`));
const opened = () => desk.waitForFunction(() => [...document.querySelectorAll("sealed-text")].every((one) => one.dataset.state === "open"), undefined, { timeout: 60_000 });
await desk.goto("/");
await desk.fill('[name="email"]', handler.email);
await desk.fill('[name="password"]', handler.password);
await desk.click("main form button");
await desk.waitForURL(/\/cases$/);
const LIST = "/cases?view=open&sort=arrival";
await desk.goto(LIST);
const numbers = (await desk.$$eval("tbody tr a", (links) => links.map((link) => link.textContent))).slice(0, JUNK.length);
const box = (number) => desk.locator(`input[name=junk][value="${number}"]`);
const status = desk.locator("close-junk [role=status]");
assert.ok(!(await desk.locator("close-junk").isVisible()), "nothing can be sealed while the key is locked");
for (const number of numbers) assert.equal(await box(number).count(), 0, "an unread case has to be looked at first");

// Two are looked at; the third stays unread and cannot be marked.
await desk.goto(`/cases/${numbers[0]}`);
await desk.fill("#passphrase", handler.passphrase);
await desk.click("[data-unlock] button");
await opened();
await desk.waitForResponse((answer) => answer.url().endsWith("/seen") && answer.ok()).catch(() => undefined);
await desk.goto(`/cases/${numbers[1]}`);
const seen = desk.waitForResponse((answer) => answer.url().endsWith("/seen"));
await opened();
await seen;
await desk.goto(LIST);
await desk.locator("close-junk summary").click();
assert.equal(await box(numbers[2]).count(), 0);
const close = desk.locator("close-junk form .actions button");
await close.click();
await status.filter({ hasText: "Kreuzen Sie" }).waitFor();
for (const number of numbers.slice(0, 2)) await box(number).check();
await close.click();
await status.filter({ hasText: "unabhängig" }).waitFor();
await desk.fill("#junk-reason", REASON);
await desk.check("close-junk [name=unbiased]");
await shoot(desk, "marked");
await close.click();
await status.filter({ hasText: "Abgeschlossen: 2 von 2." }).waitFor();
assert.equal(await desk.locator("[data-left] li").count(), 0);
await shoot(desk, "closed");
assert.ok(!posted.some((one) => one.includes("Werbung") || one.includes("C14_SPAM")), "the reason leaves the tab only sealed");

// V-28, H-10: closed without feedback, with a record that is one of this case's, and kept until its time is over.
await desk.goto(LIST);
for (const number of numbers.slice(0, 2)) assert.equal(await desk.locator(`a[href^="/cases/${number}"]`).count(), 0);
for (const number of numbers.slice(0, 2)) {
  await desk.goto(`/cases/${number}`);
  await opened();
  const text = await desk.innerText("sealed-case");
  for (const words of ["Fall abschließen", "Löschung"]) assert.ok(text.includes(words), `${words}: ${text}`);
  assert.equal(await desk.locator("sealed-text .error, [data-warnings] .note").count(), 0, "the record belongs where it stands");
  await desk.locator("sealed-text summary", { hasText: "Fall abschließen" }).click();
  const record = await desk.innerText(".talk li:has(sealed-text[data-side=file])");
  for (const words of ["Kein Hinweis", REASON]) assert.ok(record.includes(words), record);
}

// Who wrote it reads that it is closed, as of every other report.
const context = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", baseURL: demo.public_url });
const phone = await context.newPage();
const states = [];
for (const key of keys) {
  await phone.goto("/mailbox");
  await phone.fill("[name=case_key]", key);
  await phone.click("main form .actions button:not([type=button])");
  const words = await phone.innerText("main");
  assert.ok(!words.includes(REASON));
  states.push(words.includes("Abgeschlossen"));
  await phone.click("form[action='/mailbox/leave'] button");
}
assert.deepEqual(states.filter(Boolean).length, 2, "two of three, and not the one that nobody has looked at");
assert.deepEqual(complaints, []);
await browser.close();
