// The page of a case in a real Chromium: its subject, its warnings, what happened between the entries, keys, and acts whose
// answer does not come. The third argument is a file with the case page as the server renders it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { NUMBER } from "./fake_office.mjs";
import { CASE, REPORT, aConversation, office, openCase, page, reply, say, send, text, unlock, waitFor } from "./office_stage.mjs";

const rendered = readFileSync(process.argv[4], "utf8");
const [subjectForm] = rendered.match(/<sealed-form data-form="subject".*?<\/sealed-form>/s);
const form = "sealed-form[data-form=subject]";
const HEAD = `<nav><a href="/cases" data-list>Liste</a> <a rel="next" href="/cases">Weiter</a> <a href="/keys">Tasten</a></nav>
<header class="case-head"><h1><span data-subject>Versiegelter Betreff</span></h1><span data-language></span>${subjectForm}</header>`;
const event = (day, words) => `<li class="event" data-day="${day}">${words}</li>`;
const heading = () => page.locator("h1");
const order = () => page.locator("ol.talk > li").evaluateAll((all) => all.map((one) => one.querySelector("sealed-text")?.dataset.position ?? one.textContent));
const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.localName);

test("a subject is sealed to the file, and stands above the case for as long as it is open", async () => {
  office.options = { head: HEAD };
  await aConversation();
  await openCase();
  await waitFor(heading(), "Noch ohne Betreff");
  await page.click(`${form} summary`);
  await page.fill(`${form} [name=called]`, "Dienstpläne in einer Gruppe");
  await page.click(`${form} [data-send]`);
  await waitFor(heading(), "Dienstpläne in einer Gruppe");
  assert.equal(await page.locator(`${form} details[open]`).count(), 0, "it folds again");
  assert.equal(await focused(), "summary");
  assert.equal(await page.title(), NUMBER);
  const parcel = office.theCase.parcels.at(-1);
  const { document } = await office.theCase.read(parcel);
  assert.deepEqual([parcel.side, document.form, document.answers], ["file", "subject", { called: "Dienstpläne in einer Gruppe" }]);

  await page.click("key-lock button");
  await waitFor(heading(), "Versiegelter Betreff");
  assert.ok(!(await page.content()).includes("Dienstpläne"), "nothing of it stays");
  await unlock();
  await waitFor(heading(), "Dienstpläne in einer Gruppe");
});

// H-20
test("a report about the office asks whether one is biased, above everything, and only while it can be read", async () => {
  office.options = { above: "<div data-warnings></div>" };
  await office.theCase.write("reporter", { ...REPORT, answers: { ...REPORT.answers, F16: ["meldestelle"] } });
  await openCase();
  await waitFor(page.locator("[data-warnings] [role=alert]"), "Sind Sie befangen?");
  await page.click("key-lock button");
  await waitFor(page.locator("key-lock"), "gesperrt");
  assert.equal(await page.locator("[data-warnings]").textContent(), "");
});

test("what happened stands between the entries of its day, also after what was just done", async () => {
  office.options = { events: event("2026-11-22", "Eingang") + event("2026-11-23", "Bestätigt") };
  await office.theCase.write("reporter", REPORT);
  await office.theCase.write("office", reply("Guten Tag"));
  office.facts = `<!doctype html><title>Fakten</title><aside></aside><ol>${event("2026-11-22", "Eingang")}${event("2026-11-23", "Bestätigt")}${event("2026-11-23", "Geprüft")}</ol>`;
  await openCase();
  await send("office", "Noch etwas.");
  await waitFor(page.locator("ol.talk"), "Geprüft");
  assert.deepEqual(await order(), ["Eingang", "1", "2", "3", "Bestätigt", "Geprüft"]);
});

test("who comes with a locked key begins with the passphrase, and goes on with what is new", async () => {
  office.options = { events: '<li class="new">Neu seit Ihrem letzten Besuch</li>' };
  await aConversation();
  await page.goto(CASE);
  await page.waitForFunction(() => document.activeElement.id === "passphrase");
  await page.keyboard.type("birne regal wolke tasse");
  await page.keyboard.press("Enter");
  await waitFor(text(4), "Danke");
  assert.equal(await focused(), "new");
});

test("keys lead to the fields, and never act within one", async () => {
  office.options = { head: HEAD };
  await aConversation();
  await openCase();
  await waitFor(text(4), "Danke");
  await page.keyboard.press("r");
  assert.equal(await focused(), "office");
  await page.keyboard.type("nr]?");
  assert.equal(await page.inputValue("#office"), "nr]?");
  await page.locator("h1").click();
  await page.keyboard.press("n");
  assert.deepEqual([await focused(), await page.inputValue("#file")], ["file", ""]);
  await page.locator("h1").click();

  const asked = [];
  page.once("dialog", (dialog) => asked.push(dialog.message()) && dialog.dismiss());
  await page.keyboard.press("Escape");
  assert.match(asked[0], /nicht gesendet/);
  assert.match(page.url(), /48193$/);
  await page.fill("#office", "");
  await page.locator("h1").click();
  await page.keyboard.press("Control+]");
  assert.match(page.url(), /48193$/);
  await page.keyboard.press("Alt+]");
  await page.waitForURL(/\/cases$/);
});

test("an act whose answer does not come says so beside its button, and costs nothing that was typed", async () => {
  office.options = { above: `<form method="post" action="${CASE}/state"><button id="act" name="state" value="in_work">Weiter</button></form>` };
  await aConversation();
  await openCase();
  await page.fill("#office", "Angefangen");
  const status = page.locator("form[action$=state] [role=status]");
  office.acts.push([503, "text/html", "<!doctype html><title>503</title>"]);
  await page.context().setOffline(true);
  await page.click("#act");
  await waitFor(status, "Keine Verbindung");
  await page.context().setOffline(false);
  await page.click("#act");
  await waitFor(status, "Gerade viel los");
  assert.equal(await page.inputValue("#office"), "Angefangen");
  await page.click("#act");
  await page.waitForURL(/\/state$/);
});

test("where deadlines and next step do not come after an act, that is said", async () => {
  await aConversation();
  await openCase();
  office.facts = "<!doctype html><title>Anmelden</title>";
  await send("office", "Noch etwas.");
  await waitFor(say("sealed-reply[data-side=office]"), "Laden Sie die Seite neu");
});
