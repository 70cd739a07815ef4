// Two handlers remove an entry that nobody needs, each in a browser of their own; the reporter reads what has become of it,
// without JavaScript and with it.
//
//   node removal_story.mjs DEMO.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const SECRET = "Klatschmohn-0815";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const shoot = async (page, name) => shots && (await page.screenshot({ path: join(shots, `removal-${name}.png`), fullPage: true }));
const complaints = [];

const visit = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", viewport: { width: 360, height: 740 }, baseURL: demo.public_url });
const phone = await visit.newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", "In der Gruppe lesen Ehemalige mit.");
await phone.click("button[name=send]");
const caseKey = (await phone.textContent("#case-key")).trim();
const comesBack = async () => {
  await phone.goto("/mailbox");
  if ((await phone.locator("[name=case_key]").count()) > 0) {
    await phone.fill("[name=case_key]", caseKey);
    await phone.click("main form .actions button:not([type=button])");
  }
  return phone.innerText("main");
};
await comesBack();
await phone.fill("#m", `Gemeint war ${SECRET}.`);
await phone.click("form[action='/mailbox/message'] button");
assert.ok((await phone.innerText("main")).includes(SECRET));

async function desk(handler, view) {
  const context = await browser.newContext({ locale: "de-DE", baseURL: demo.office_url, ...view });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto("/");
  await page.fill('[name="email"]', handler.email);
  await page.fill('[name="password"]', handler.password);
  await page.click("main form button");
  await page.waitForURL(/\/cases$/);
  await page.goto(new URL("/cases?view=open&sort=arrival", page.url()).href);
  await page.click("tbody tr:first-child a");
  await page.fill("#passphrase", handler.passphrase);
  await page.click("[data-unlock] button");
  await isOpen(page);
  return page;
}
const isOpen = (page) =>
  page.waitForFunction(() => [...document.querySelectorAll("sealed-text")].every((one) => one.dataset.state === "open"), undefined, { timeout: 60_000 });
const entry = (page) => page.locator("li", { has: page.locator('sealed-text[data-side="reporter"][data-seq="2"]') });
const warnings = (page) => page.locator("sealed-case > .note.stop, sealed-text .error").count();

// The first proposes. What was typed in a form stays, for the page is not loaded anew.
const anna = await desk(demo.staff[0], { viewport: { width: 1280, height: 800 } });
assert.ok((await entry(anna).innerText()).includes(SECRET));
await anna.fill("#note", "Noch nicht gespeichert.");
await entry(anna).locator("summary").click();
await entry(anna).locator("select").selectOption("clients");
await shoot(anna, "proposing");
await entry(anna).locator("form button").click();
await entry(anna).getByText("Eine zweite Person muss zustimmen.").waitFor();
await isOpen(anna);
await anna.getByText("Der 2. Eintrag der hinweisgebenden Person soll entfernt werden: Angaben über Menschen").waitFor();
assert.equal(await anna.inputValue("#note"), "Noch nicht gespeichert.");
assert.ok((await entry(anna).innerText()).includes(SECRET), "one alone removes nothing");
await shoot(anna, "proposed");

// The second sees it, with what is sealed of it, and agrees.
const ben = await desk(demo.staff[1], { viewport: { width: 360, height: 740 }, colorScheme: "dark" });
await entry(ben).getByText("schlägt vor, das zu entfernen:").waitFor();
assert.match(await entry(ben).locator("[data-proposal]").textContent(), /^Angaben über Menschen/);
await shoot(ben, "agreeing-dark");
await entry(ben).locator("form button").click();
await entry(ben).getByText(/^Am .* entfernt: Angaben über Menschen/).waitFor();
await isOpen(ben);
assert.equal(await warnings(ben), 0);
await shoot(ben, "removed-dark");

// Whoever has read it before is not told that it was exchanged or is missing.
await anna.reload();
await isOpen(anna);
assert.ok(!(await anna.innerText("sealed-case")).includes(SECRET));
assert.match(await entry(anna).innerText(), /entfernt: Angaben über Menschen/);
assert.equal(await entry(anna).locator("remove-entry, .removal").count(), 0, "what is gone is not removed again");
assert.equal(await warnings(anna), 0);
await shoot(anna, "removed");

const mailbox = await comesBack();
assert.ok(!mailbox.includes(SECRET) && !mailbox.includes("stimmt etwas nicht"), mailbox);
assert.match(mailbox, /entfernt: Angaben über Menschen, die betreut oder behandelt werden\. Das haben zwei Personen/);
await shoot(phone, "mailbox");

// The same in the reporter's own browser, which opens and judges itself.
const own = await browser.newContext({ locale: "de-DE", viewport: { width: 360, height: 740 }, baseURL: demo.public_url });
const tab = await own.newPage();
tab.on("pageerror", (error) => complaints.push(String(error)));
await tab.goto("/mailbox");
await tab.fill("[name=case_key]", caseKey);
await tab.click("main form .actions button:not([type=button])");
await tab.waitForSelector("sealed-mailbox .talk li .opened", { timeout: 60_000 });
await tab.getByText(/entfernt: Angaben über Menschen/).first().waitFor();
assert.equal(await tab.locator("[data-tampered]").isVisible(), false);
assert.equal(await tab.locator(".talk .error").count(), 0);
assert.ok(!(await tab.innerText("main")).includes("Wir haben Ihnen geschrieben"), "a removal asks nothing");
await shoot(tab, "mailbox-scripts");
// What is written after it names it as what it was.
await tab.fill("#m", "Verstanden.");
await tab.click("form[data-message] button");
await tab.getByText("Verstanden.").first().waitFor();
await anna.reload();
await isOpen(anna);
assert.equal(await warnings(anna), 0);
assert.deepEqual(complaints, []);
await browser.close();
