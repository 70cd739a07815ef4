// A form about the case in a real Chromium: filled in as the server renders it, checked, sealed, found again. The third
// argument is a file with the case page as the server renders it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { NUMBER } from "./fake_office.mjs";
import { REPORT, aConversation, everything, formats, me, note, office, openCase, page, say, states, text, unlock, waitFor } from "./office_stage.mjs";

const [markup] = readFileSync(process.argv[4], "utf8").match(/<sealed-form data-form="triage".*?<\/sealed-form>/s);
const form = "sealed-form[data-form=triage]";
const ANSWERS = {
  breach: "no",
  breach_reason: "Nur Diensthandys, keine Namen.",
  conflict: "none",
  plausible: "yes",
  plausible_reason: "Zwei Menschen sagen dasselbe.\n<b>Beide</b> unabhängig.",
  priority: "P1",
  retaliation: "low",
  scope: ["SCOPE_DSGVO", "SCOPE_STRAF"],
};
const filled = (answers, other = {}) => ({ kind: "form", lang: "de", day: "2026-11-23", form: "triage", version: 1, answers, author: "T. Okafor", ...other });

beforeEach(() => (office.options = { forms: markup }));

const choose = (field, value) => page.check(`${form} [name="${field}"][value="${value}"]`);
const shown = (field) => page.locator(`${form} [id="q-${field}"]`).isVisible();
const checked = (field) => page.locator(`${form} [name="${field}"]:checked`).evaluateAll((all) => all.map(({ value }) => value).filter((value) => value));
const open = () => page.locator(`${form} > details`).evaluate((details) => (details.open = true));
const seal = () => page.click(`${form} [data-send]`);

async function fillIn(answers) {
  for (const [field, value] of Object.entries(answers)) {
    if (field.endsWith("_reason")) continue;
    for (const one of [value].flat()) await choose(field, one);
    if (answers[`${field}_reason`]) await page.fill(`${form} [name="${field}_reason"]`, answers[`${field}_reason`]);
  }
}

// H-26, H-28: the scope, and whether the report is plausible, with reasons.
test("a triage is checked, sealed to the file, and found again", async () => {
  await aConversation();
  await openCase();
  await open();
  assert.equal(await shown("breach_reason"), false, "what is not asked is not there");
  await seal();
  await waitFor(page.locator(`${form} [role=alert]`), "6 Angaben fehlen");
  await waitFor(page.locator(`${form} [id="e-conflict"]`), "Bestätigen Sie zuerst");
  assert.equal(office.theCase.parcels.length, 4, "nothing leaves that is not whole");

  await fillIn(ANSWERS);
  assert.equal(await shown("breach_reason"), true);
  // V-62: at most a month, here from 23 November.
  await page.click(`${form} [data-add]`);
  await page.fill(`${form} [name="person_name.1"]`, "Teamleitung");
  await choose("person_role.1", "accused");
  await choose("person_informed.1", "deferred");
  await page.fill(`${form} [name="person_informed_reason.1"]`, "Es verriete, wer gemeldet hat.");
  await page.fill(`${form} [name="person_review.1"]`, "2026-12-24");
  await seal();
  await waitFor(page.locator(`${form} [role=alert]`), "spätestens der 23. Dezember 2026");
  await page.fill(`${form} [name="person_review.1"]`, "2026-12-23");
  await seal();
  await waitFor(text(5), "Ersteinschätzung");

  const person = {
    "person_name.1": "Teamleitung",
    "person_role.1": "accused",
    "person_informed.1": "deferred",
    "person_informed_reason.1": "Es verriete, wer gemeldet hat.",
    "person_review.1": "2026-12-23",
  };
  const { document, place } = await office.theCase.read(office.theCase.parcels[4]);
  assert.deepEqual(document, filled({ ...ANSWERS, ...person }, { author: "A. Berger" }));
  assert.deepEqual([place.side, place.seq], ["file", 2]);
  assert.ok(!JSON.stringify(office.posts).includes("Teamleitung"));
  assert.ok(!(await everything()).includes("Teamleitung"));
  await text(5).locator("summary").click();
  await waitFor(text(5).locator("dd"), "Beide</b> unabhängig");

  await page.reload();
  await waitFor(page.locator(`${form} [data-newest]`), "vom 23. November 2026, A. Berger");
  await open();
  assert.deepEqual(await checked("scope"), ["SCOPE_DSGVO", "SCOPE_STRAF"]);
  assert.equal(await page.inputValue(`${form} [name="plausible_reason"]`), ANSWERS.plausible_reason);
  assert.equal(await page.inputValue(`${form} [name="person_review.1"]`), "2026-12-23");
  assert.equal(await shown("breach_reason"), true);
  await seal();
  await waitFor(text(6), "Ersteinschätzung");
  assert.deepEqual((await office.theCase.read(office.theCase.parcels[5])).document.answers, document.answers, "as it was found");
});

test("proposals stand beside the empty decisions and choose nothing", async () => {
  const answers = { F03: ["whatsapp"], F06: ["bilder", "kinder"], F07: ["ehemalige"], F08: "regelmaessig", F14: "Text" };
  await office.theCase.write("reporter", { ...REPORT, answers });
  await openCase();
  await open();
  const proposal = (field) => page.locator(`${form} [id="q-${field}"] .proposal`);
  await waitFor(proposal("priority"), "Vorschlag: P1: innerhalb von 72 Stunden");
  assert.match(await proposal("priority").textContent(), /Nach: F07 ehemalige/);
  await waitFor(proposal("scope"), "Vorschlag: Datenschutzverstoß");
  await waitFor(proposal("breach"), "Vorschlag: Ja");
  assert.equal(await proposal("plausible").count(), 0);
  assert.equal(await page.locator("fieldset[aria-describedby~=p-priority]").count(), 1);
  for (const field of ["priority", "scope", "breach"]) assert.deepEqual(await checked(field), [], "nothing is chosen");
  // Sent again: the newest answers count.
  await office.theCase.write("reporter", { ...REPORT, kind: "addition", answers: { ...answers, F10: ["verlust"] } });
  await page.reload();
  await open();
  await waitFor(proposal("priority"), "Vorschlag: P0: sofort");
  await page.click("key-lock button");
  assert.equal(await page.locator("[aria-describedby~=p-priority]").count(), 0);
  assert.equal(await page.locator(".proposal").count(), 0, "what follows from answers goes with them");
});

test("a colleague's newer version wins, and the older one stays", async () => {
  await aConversation();
  await office.theCase.write("file", filled(ANSWERS));
  await openCase();
  await open();
  await waitFor(page.locator(`${form} [data-newest]`), "T. Okafor");
  assert.deepEqual(await checked("priority"), ["P1"]);
  await office.theCase.write("file", filled({ ...ANSWERS, priority: "P0" }, { author: "J. Lindqvist" }));
  await page.reload();
  await waitFor(page.locator(`${form} [data-newest]`), "J. Lindqvist");
  await open();
  assert.deepEqual(await checked("priority"), ["P0"]);
  assert.deepEqual(await states(), Array(6).fill("open"));
  await text(5).locator("summary").click();
  await waitFor(text(5).locator("dd"), "P1: innerhalb von 72 Stunden");
});

test("what is no triage is never taken for one", async () => {
  await aConversation();
  await office.theCase.write("file", filled(ANSWERS));
  const foreign = [
    filled(ANSWERS, { form: "closing" }),
    filled({ ...ANSWERS, priority: "P9" }),
    filled({ ...ANSWERS, verdict: "guilty" }),
    filled({ ...ANSWERS, breach: "yes" }),
    filled({ priority: "P0" }),
  ];
  for (const one of foreign) await office.theCase.write("file", one);
  await office.theCase.write("file", filled({ ...ANSWERS, priority: "P0" }, { version: 2 }));
  await office.theCase.write("office", filled({ ...ANSWERS, priority: "P0" }));
  await openCase();
  for (const position of [6, 7, 8, 9, 10]) await waitFor(text(position), "Das gehört nicht hierher");
  await waitFor(text(11), "In einer anderen Fassung");
  await waitFor(text(12), "Das gehört nicht hierher");
  assert.equal((await states()).at(-1), "trouble");
  await open();
  assert.deepEqual(await checked("priority"), ["P1"], "the newest that stands");
  // The same bytes once more, at another place: an old version does not become the newest.
  const [old] = office.theCase.parcels.slice(4, 5);
  await office.theCase.write("file", filled({ ...ANSWERS, priority: "P2" }));
  await office.theCase.write("file", note("Danach"));
  office.theCase.store("file", old.stored);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("sealed-text[data-state=open]").length >= 13);
  await open();
  await page.waitForFunction(() => document.querySelector("[name=priority]:checked")?.value === "P2");
});

test("what was begun waits through locking and reloading, and a lost answer stores once", async () => {
  await aConversation();
  await openCase();
  await open();
  await choose("priority", "P3");
  await page.waitForFunction((name) => sessionStorage.getItem(name) !== null, `draft/1/${NUMBER}/form-triage`);
  const draft = await page.evaluate((name) => sessionStorage.getItem(name), `draft/1/${NUMBER}/form-triage`);
  assert.ok(Buffer.from(await formats.openWith(me.seed, formats.fromBase64(draft))).toString().includes('"priority":"P3"'));
  await page.click("key-lock button");
  assert.deepEqual(await checked("priority"), []);
  await unlock();
  await waitFor(say(form), "Ihr Entwurf ist wieder da");
  assert.deepEqual(await checked("priority"), ["P3"]);
  await page.reload();
  await waitFor(say(form), "Ihr Entwurf ist wieder da");
  await fillIn(ANSWERS);
  office.instead.push({ lost: "cut short", storeFirst: true });
  await seal();
  await waitFor(say(form), "Keine Verbindung");
  await seal();
  await waitFor(say(form), "Gesendet, und es gibt Neues");
  assert.equal(office.theCase.parcels.length, 5);
  assert.equal(await page.evaluate((name) => sessionStorage.getItem(name), `draft/1/${NUMBER}/form-triage`), null);
});
