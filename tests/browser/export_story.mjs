// A handler blackens an entry and makes files of a case: everything in the tab, each export noted in the file of the case.
//
//   node export_story.mjs DEMO.JSON [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [record, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [handler] = demo.staff;
const SECRET = "Zitronenfalter-4711";
const REPORT = `Frau Beispiel liest mit, 0151 5550199. </script><img src=x onerror=alert(1)> ${SECRET}`;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const shoot = async (page, name) => shots && (await page.screenshot({ path: join(shots, `export-${name}.png`), fullPage: true }));

const visit = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE", baseURL: demo.public_url });
const phone = await visit.newPage();
await phone.goto("/");
await phone.click('form.topics button[value="0"]');
await phone.fill("#F14", REPORT);
await phone.click("button[name=send]");
if ((await phone.locator("#case-key").count()) === 0) {
  // The last look warns of the number and the name; it is sent all the same.
  await phone.click("button[name=as_it_is]");
}
await phone.waitForSelector("#case-key");

const office = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 }, baseURL: demo.office_url });
const desk = await office.newPage();
const [complaints, posted] = [[], []];
desk.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
desk.on("pageerror", (error) => complaints.push(String(error)));
desk.on("request", (request) => request.method() === "POST" && posted.push(request.postData() ?? ""));
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
const number = new URL(desk.url()).pathname.split("/").at(-1);
await desk.click('a[href$="/export"]');
await desk.waitForSelector("case-export button[value=html]:enabled");
const open = (count) => desk.waitForFunction((count) => document.querySelectorAll('sealed-text[data-state="open"]').length >= count, count);
const says = (words) => desk.waitForFunction((words) => document.querySelector("case-export [role=status]").textContent.includes(words), words);
await open(1);
await shoot(desk, "page");

async function exported(format, choose = {}) {
  for (const [name, value] of Object.entries(choose)) await desk.check(`[name=${name}][value=${value}]`);
  const [download] = await Promise.all([desk.waitForEvent("download"), desk.click(`case-export button[value=${format}]`)]);
  const text = readFileSync(await download.path(), "utf8");
  await says("Gespeichert");
  return { name: download.suggestedFilename(), text };
}

// The whole case, for the office itself.
const json = await exported("json", { scope: "whole", purpose: "office" });
assert.equal(json.name, `${number}.json`);
const file = JSON.parse(json.text);
assert.deepEqual([file.format, file.version, file.case, file.exported.author], ["siegelpost-case", 1, number, handler.name]);
assert.equal(file.entries[0].document.answers.F14, REPORT);
assert.deepEqual([file.entries[0].side, file.entries[0].seq, file.entries[0].verdicts], ["reporter", 1, []]);
assert.match(file.entries[0].digest, /^[A-Za-z0-9+/]{43}=$/);
assert.equal(file.server.state, "new");

const html = await exported("html", { scope: "conversation" });
assert.equal(html.name, `${number}.html`);
assert.ok(html.text.includes("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;") && !html.text.includes("<img"));
assert.ok(html.text.includes("Was fehlt") && html.text.includes("Namen der Meldestelle"));
const reader = await office.newPage();
const [asked, dialogs] = [[], []];
reader.on("request", (request) => asked.push(request.url()));
reader.on("dialog", (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
await reader.setContent(html.text);
assert.ok((await reader.innerText("body")).includes(REPORT));
assert.deepEqual([asked, dialogs], [[], []], "the file runs nothing and asks for nothing");
await shoot(reader, "file");
await reader.close();

// H-06, V-65: to others only with an entry in the register.
await desk.check("[name=purpose][value=others]");
await desk.click("case-export button[value=html]");
await says("Weitergaben");
await desk.check("[name=scope][value=redacted]");
await desk.click("case-export button[value=html]");
await says("Kein Eintrag hat eine geschwärzte Fassung");

// An entry is blackened: by proposals, and what is selected.
await desk.click("[data-redact]:visible");
const field = desk.locator("#redaction");
assert.ok((await field.inputValue()).includes(REPORT));
await desk.click("[data-propose]");
const proposed = await field.inputValue();
assert.ok(proposed.includes("█████ liest mit, █████.") && !proposed.includes("Beispiel"), proposed);
await field.evaluate((field, secret) => {
  const at = field.value.indexOf(secret);
  field.focus();
  field.setSelectionRange(at, at + secret.length);
}, SECRET);
await desk.keyboard.press("Control+b");
assert.ok(!(await field.inputValue()).includes(SECRET));
await desk.keyboard.type("x");
assert.ok(!(await field.inputValue()).includes("x█"), "it can be blackened and not changed");
await shoot(desk, "blacken");
await desk.click("case-redaction form .button:not([type=button])");
await desk.waitForFunction(() => document.querySelector("[data-redacted]").textContent.includes("Geschwärzte Fassung vorhanden"));
assert.ok((await desk.innerText("ol.talk")).includes("Geschwärzte Fassung eines Eintrags"));

const redacted = await exported("html", { scope: "redacted", purpose: "others" });
assert.ok(redacted.text.includes("█████ liest mit") && !redacted.text.includes(SECRET) && !redacted.text.includes("Beispiel"), redacted.text);
assert.ok(redacted.text.includes("Einträge der Akte: 1"), "the redaction itself, and no note yet on this page");
// Sealed to somebody else: the file's own recipient is as good as any.
await desk.click("case-export summary");
await desk.fill("#recipient", "age1nobody");
await desk.click("case-export button[value=sealed]");
await says("kein öffentlicher Schlüssel");
await desk.fill("#recipient", await desk.evaluate(() => document.querySelector("sealed-case").dataset.fileRecipient));
const sealed = await exported("sealed");
assert.equal(sealed.name, `${number}.json.age`);
assert.ok(sealed.text.startsWith("age-encryption.org/v1\n-> mlkem768x25519 ") && !sealed.text.includes("siegelpost-case"));
const kept = JSON.parse((await exported("json")).text);
assert.ok(!JSON.stringify(kept).includes(SECRET));

// The print view is made of the same, and shows nothing else.
await desk.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")));
await desk.click("case-export button[value=print]");
await desk.waitForSelector("body[data-printed]");
await desk.emulateMedia({ media: "print" });
const printed = await desk.innerText("main");
assert.ok(printed.includes("█████ liest mit") && !printed.includes(SECRET) && !printed.includes("Einträge\n"), printed);
await shoot(desk, "print");
await desk.emulateMedia({ media: "screen" });

// V-64: what an accused person is told is written by one handler, who cannot release it.
const TOLD = "Uns liegt ein Hinweis vor, dass Sie dienstliche Angaben in einem privaten Messenger geteilt haben sollen, im Sommer 2026.";
const about = (page, words) => page.waitForFunction((words) => document.querySelector("access-export").textContent.includes(words), words);
await desk.click("access-export summary");
await desk.fill("#access-text", `${TOLD} Am 12.10.2026 schrieb Frau Beispiel liest mit 0151 5550199 im Team mit 19 Personen, sagt die Nachtwache.`);
await desk.click("access-export button[value=written]");
for (const words of ["frau beispiel liest mit 0151", "Genauer als ein Monat: „12.10.2026“", "Weniger als 20 Personen: „19 Personen“", "„Nachtwache“"]) await about(desk, words);
await shoot(desk, "access-refused");
await desk.fill("#access-text", TOLD);
await desk.click("access-export button[value=written]");
await about(desk, "Noch nicht freigegeben");
assert.equal(await desk.locator("access-export button[value=released]:visible, access-export button[value=save]:visible").count(), 0);
await shoot(desk, "access-written");

const [, second] = demo.staff;
const other = await (await browser.newContext({ locale: "de-DE", viewport: { width: 360, height: 740 }, colorScheme: "dark", baseURL: demo.office_url })).newPage();
await other.goto("/");
await other.fill('[name="email"]', second.email);
await other.fill('[name="password"]', second.password);
await other.click("main form button");
await other.waitForURL(/\/cases$/);
await other.goto(`/cases/${number}/export`);
await other.fill("#passphrase", second.passphrase);
await other.click("[data-unlock] button");
await other.waitForSelector("case-export button[value=html]:enabled");
await other.click("access-export summary");
await about(other, "Noch nicht freigegeben");
assert.equal(await other.inputValue("#access-text"), TOLD);
assert.equal(await other.locator("access-export button[value=save]:visible").count(), 0);
await other.click("access-export button[value=released]");
await about(other, "Freigegeben am");
await shoot(other, "narrow-dark");
const [told] = await Promise.all([other.waitForEvent("download"), other.click("access-export button[value=save]")]);
assert.deepEqual([told.suggestedFilename(), readFileSync(await told.path(), "utf8")], [`${number}.txt`, TOLD]);

// Every export is in the file of the case; nothing of it went to the server but sealed.
await desk.goto(`/cases/${number}`);
await desk.waitForFunction(() => document.querySelectorAll('sealed-text[data-side="file"][data-state="open"]').length >= 9);
const notes = await desk.innerText("ol.talk");
for (const noted of ["Exportiert: Ganzer Fall, als JSON.", "Exportiert: Nur das Gespräch, als lesbare Datei.", "Exportiert: Geschwärztes Gespräch, als lesbare Datei.", "Exportiert: Geschwärztes Gespräch, als versiegelte Datei für age1pq1", "Exportiert: Geschwärztes Gespräch, auf Papier."]) assert.ok(notes.includes(noted), `${noted}: ${notes}`);
assert.ok(!posted.some((body) => body.includes(SECRET) || body.includes("Exportiert") || body.includes("█") || body.includes(TOLD)));
assert.ok(!notes.includes("gehört nicht hierher"), notes);

assert.deepEqual(complaints, [], "the browser has nothing to complain about");
await browser.close();
