// What a handler writes to a reporter in a real Chromium: seen beforehand as the reporter will, and asked about before it is sent.
// The third argument is a file with the case page as the server renders it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { aConversation, me, note, office, openCase, page, REPORT, say, text, waitFor } from "./office_stage.mjs";

const rendered = readFileSync(process.argv[4], "utf8");
const [section] = rendered.match(/<section class="write".*?<\/section>/s);
const templates = rendered.match(/<template (?:data-reply-templates|data-mailbox|id="betrayal"|id="other-reports").*?<\/template>/gs);
const words = rendered.match(/<template id="words".*?>(.*?)<\/template>/s)[1];
const reply = "sealed-reply[data-draft=office]";
const check = () => page.locator(`${reply} .check`);

beforeEach(() => (office.options = { write: section + templates.join(""), words }));

async function unfold(draft = "office") {
  await page.locator(`details:has(> div > sealed-reply[data-draft=${draft}]) > summary`).click();
}

async function write(words) {
  await page.fill("#reply", words);
  await page.click(`${reply} .actions button`);
}

test("a note stands first, and what goes to the reporter says in which language they wrote", async () => {
  await aConversation();
  await openCase();
  assert.ok(await page.isVisible("#note") && !(await page.isVisible("#reply")));
  await page.keyboard.press("t");
  assert.ok(await page.isVisible("#reply") && !(await page.isVisible("#note")), "only one is open");
  assert.equal(await page.evaluate(() => document.activeElement.id), "template");
  await waitFor(page.locator(`${reply} [data-report-language]`), "Deutsch");
  await page.selectOption("#template", "ongoing");
  await page.click("reply-templates button");
  assert.match(await page.inputValue("#reply"), /^Besteht \[Gruppe oder Vorgang\] heute noch/);
  await page.click(`${reply} .actions button`);
  await waitFor(say(reply), "eckigen Klammern");
});

test("the preview shows the reply as an entry of the mailbox, as text, and asks the server for nothing", async () => {
  await aConversation();
  await openCase();
  await unfold();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.click(`${reply} reply-preview summary`);
  await page.fill("#reply", "Erste Zeile\n\n<img src=x onerror=alert(1)>");
  const entry = page.locator(`${reply} reply-preview .talk > li`);
  assert.match(await entry.textContent(), /Meldestelle \d\d\. November 2026Erste Zeile<img src=x onerror=alert\(1\)>/);
  assert.equal(await entry.locator("img").count(), 0);
  assert.equal(await entry.getAttribute("lang"), "de");
  assert.deepEqual(requests, []);
  await unfold("feedback");
  await page.click("sealed-reply[data-draft=feedback] reply-preview summary");
  await page.fill("#feedback-measures", "Gelöscht");
  await page.fill("#feedback-reasons", "Weil");
  assert.match(await page.textContent("sealed-reply[data-draft=feedback] reply-preview .talk"), /Rückmeldung der Meldestelle.*Was wir getan haben oder tun werdenGelöschtWarumWeil/);
  await page.click("key-lock button");
  assert.equal(await page.locator("reply-preview .words").count(), 0, "it goes with the key");
});

test("a reply is seen and sealed in the language in which the reporter wrote", async () => {
  await office.theCase.write("reporter", { ...REPORT, lang: "en" });
  await openCase();
  await unfold();
  await waitFor(page.locator(`${reply} [data-report-language]`), "English");
  assert.equal(await page.getAttribute("#reply", "lang"), "en");
  await page.selectOption("#template", "who");
  await page.click("reply-templates button");
  assert.match(await page.inputValue("#reply"), /^Who reads along there\?/);
  await page.click(`${reply} reply-preview summary`);
  const entry = page.locator(`${reply} reply-preview .talk > li`);
  assert.match(await entry.textContent(), /^Reporting office \d\d? November 2026Who reads along/);
  await page.click(`${reply} .actions button`);
  await text(2).locator(".words").waitFor();
  const { document } = await office.theCase.read(office.theCase.parcels.at(-1));
  assert.deepEqual([document.kind, document.lang], ["reply", "en"]);
});

// H-33, V-35
test("names, other cases and what is internal are asked about before a reply is sent, and to go back comes first", async () => {
  await aConversation();
  await office.theCase.write("file", note("Der Beschuldigte war schon einmal auffällig"));
  await openCase();
  await unfold();
  const sent = office.theCase.parcels.length;
  await write("Frau Beispiel sagt, es gab eine weitere Meldung (2026-10000). Der Beschuldigte war schon einmal auffällig.");
  await waitFor(check(), "Noch ist nichts gesendet.");
  assert.deepEqual(await check().locator("mark").allTextContents(), ["Frau Beispiel", "weitere Meldung", "2026-10000", "Der Beschuldigte war schon einmal auffällig"]);
  const asked = await check().textContent();
  for (const why of ["Ein Name:", "dass noch jemand gemeldet hat", "Eine Fallnummer:", "internen Notiz"]) assert.ok(asked.includes(why), `${why}: ${asked}`);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Zurück und ändern");
  assert.equal(office.theCase.parcels.length, sent);
  await page.keyboard.press("Enter");
  assert.equal(await check().count(), 0);
  assert.equal(await page.evaluate(() => document.getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), "Frau Beispiel");
  await write("Frau Beispiel war es.");
  await check().locator("button", { hasText: "Trotzdem senden" }).click();
  await waitFor(text(sent + 1), "Frau Beispiel war es.");
  assert.equal(await check().count(), 0);
  await write("Danke, das genügt uns.");
  await waitFor(text(sent + 2), "Danke, das genügt uns.");
  // A note is for the office alone.
  await unfold("file");
  await page.fill("#note", "Frau Beispiel, siehe 2026-10000");
  await page.click("sealed-reply[data-draft=file] .actions button");
  await waitFor(text(sent + 3), "Frau Beispiel");
  assert.ok(!JSON.stringify(office.posts).includes("Beispiel"), "nothing of it was sent in the open");
});

// V-35
test("words of another case that this tab has had open are found, and told nobody by what is kept", async () => {
  const { FakeCase } = await import("./fake_office.mjs");
  const { formats, message } = await import("./office_stage.mjs");
  await office.theCase.write("reporter", message("In der Wohngruppe lesen zwei Ehemalige weiter mit."));
  await openCase();
  // Another case under the same address: the tab tells them apart by number.
  const first = office.theCase;
  office.theCase = await FakeCase.for(formats, me.recipient);
  office.theCase.number = "2026-77777";
  await office.theCase.write("reporter", message("Etwas ganz anderes"));
  await page.reload();
  await waitFor(text(1), "Etwas ganz anderes");
  await unfold();
  await write("Uns ist bekannt: in der Wohngruppe lesen zwei Ehemalige weiter mit.");
  await waitFor(check(), "in einem anderen Fall");
  assert.deepEqual(await check().locator("mark").allTextContents(), ["in der Wohngruppe lesen zwei Ehemalige weiter mit"]);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  assert.ok(kept.includes("words/") && !kept.includes("Wohngruppe") && !kept.includes("77777"), kept.slice(0, 300));
  assert.equal(first.parcels.length + office.theCase.parcels.length, 2);
});
