// A case over all its days: an anonymous report, what the law wants to be done with it, its closing, its deletion. The clock of
// the service is set from day to day; the browser's own clock is years away from most of them, and nobody may notice.
//
//   node days_story.mjs RECORD.JSON WORK-FOLDER BROWSER [SCREENSHOT-FOLDER]
//
// The days are those of an invented example in which a team shares photos of children in a private group. What it has in the
// data-protection register beside the case is no part of this program.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open, shoot, unfold, until, visible } from "./browsers.mjs";
import { openNewest, opened, signIn, write } from "./desk.mjs";
import { addRow, chosen, fillInForm, sealForm, unfoldForm } from "./desk_form.mjs";
import { answerSealed, openSealedMailbox } from "./device_visit.mjs";
import { answer, leave, openMailbox, send } from "./plain_visit.mjs";
import { deadlines, on, stop, unknownKey, upkeep } from "./stopped_clock.mjs";

const [record, work, browser, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [handler] = demo.staff;
const REPORT = "In unserer WhatsApp-Gruppe stehen Fotos von einem Wutanfall. Eine frühere Kollegin liest noch mit.";
const QUESTIONS = ["Gibt es die Gruppe noch?", "Weiß die Person, die sie verwaltet, von diesen Fotos?"];
const ANSWERS = ["Ja, es gibt sie noch.", "Nein, das glaube ich nicht."];
const NOTE = "Alle Teams werden nach Messengern gefragt. Beschuldigte Person: nicht namentlich benannt.";
const MEASURES = "Für alle Bereiche gab es eine Aktionswoche: Gruppen wurden aufgeräumt, Ehemalige entfernt, Fotos verboten.";
const REASONS = "Menschen konnten mitlesen, die nicht mehr bei uns arbeiten.";
const AFTERMATH = "Hatten Sie wegen Ihrer Meldung Nachteile?";
const PROTECTION = "Alle Bereiche werden gefragt, nicht nur eines.";
const THANKS = "Danke. Wir gehen der Sache nach.";
const FILED = "B-2026-04";
let shot = 0;
const look = (tab, name) => shoot(tab, shots, `${String((shot += 1)).padStart(2, "0")}-${name}`);
const says = (text, ...all) => all.forEach((words) => assert.ok(text.includes(words), `"${words}" is missing in: ${text}`));
const saysNothingOf = (text, ...all) => all.forEach((words) => assert.ok(!text.includes(words), `"${words}" stands in: ${text}`));
const words = (text) => text.replaceAll(/\s+/g, " ");
const next = async (desk) => words(await desk.text(".next"));
const aside = async (desk) => words(await desk.text("aside"));

// Her browser runs no scripts; on one day she has another one, which seals and opens by itself.
const her = await open({ browser, javascript: false, profile: join(work, "hers") });
const reads = async () => words(await openMailbox(her, demo, caseKey));
const desk = await open({ browser, profile: join(work, "desk") });
const sitsDown = async (among = "/cases?view=open") => {
  await signIn(desk, demo);
  await desk.goto(`${demo.office_url}${among}`);
  await openNewest(desk, handler.passphrase);
  return words(await opened(desk));
};

// Monday, 2 March 2026: the report. Its receipt is confirmed before anybody has looked (HinSchG § 17(1) no. 1).
await on("2026-03-02", "11:10");
await her.goto(demo.public_url);
await her.click('form.topics button[value="0"]');
await her.fill('[name="F14"]', REPORT);
await unfold(her);
for (const [question, chosen] of [["F03", "whatsapp"], ["F04", "privat"], ["F06", "bilder"], ["F06", "kinder"], ["F07", "ehemalige"], ["F08", "regelmaessig"], ["F10", "nein"], ["F16", "kleines_team"]]) {
  await her.check(`[name="${question}"][value="${chosen}"]`);
}
await look(her, "report");
const caseKey = await send(her);
says(words(await her.text("main")), "2. Juni 2026");
await look(her, "receipt");
says(await reads(), "Wir haben Ihre Meldung erhalten und prüfen sie.", "Eingangsbestätigung, 2. März 2026", "bis 2. Juni 2026");
await look(her, "acknowledged");
await leave(her, demo);

// Three hours later: independent (§ 15), and the triage. The proposal stands beside the decision, which is a person's.
await on("2026-03-02", "14:10");
says(await sitsDown(), REPORT);
const number = new URL(await desk.url()).pathname.split("/").at(-1);
says(await aside(desk), "Mo 2. Mär", "Di 2. Jun");
await look(desk, "opened");
says(await next(desk), "Zum ersten Mal ansehen");
await desk.click(".next button");
assert.equal(await desk.evaluate(() => document.querySelector(".next input:invalid")?.getAttribute("name")), "unbiased");
await desk.check('.next [name="unbiased"]');
await desk.click(".next button");
await visible(desk, '.next a[href="#triage"]');
await opened(desk);
await unfoldForm(desk, "triage");
says(words(await desk.text("#p-priority")), "Vorschlag: P1", "ehemalige Mitarbeitende");
says(words(await desk.text("#p-scope")), "Datenschutzverstoß");
assert.deepEqual(await chosen(desk, "triage", "priority"), [], "nothing is chosen for her");
await look(desk, "triage-proposed");
await fillInForm(desk, "triage", { conflict: "none", scope: ["SCOPE_DSGVO", "SCOPE_STRAF"], plausible: "yes", plausible_reason: "Genau beschrieben, und es lässt sich prüfen.", breach_data: "yes" });
await fillInForm(desk, "triage", { breach_ongoing: "yes", breach_classes: "M3", breach_people: "some", breach_risk: "high", breach: "probable" });
says(words(await desk.text("#q-breach")), "gilt die Datenpanne als bekannt", "ohne Fallnummer");
await fillInForm(desk, "triage", { breach_record: "registered" });
await fillInForm(desk, "triage", { breach_number: FILED, retaliation: "high" });
await fillInForm(desk, "triage", { protection: PROTECTION, priority: "P1" });
await sealForm(desk, "triage");
await look(desk, "triage-sealed");

// Tuesday: two questions, neither of them who she is; answered on her own device, with scripts.
await on("2026-03-03");
await sitsDown();
for (const question of QUESTIONS) await write(desk, "office", question);
await look(desk, "questions");
await on("2026-03-03", "19:30");
const device = await open({ browser, profile: join(work, "device") });
says(words(await openSealedMailbox(device, demo, caseKey)), ...QUESTIONS);
for (const said of ANSWERS) await answerSealed(device, said);
says(words(await device.text("main")), "3. März 2026");
await look(device, "answers");
saysNothingOf(await device.text("main"), "anderer Tag", FILED);
assert.deepEqual(await device.complaints(), []);
await device.close();

// Wednesday: the answers are read; an immediate measure for all areas, which does not point at anybody.
await on("2026-03-04");
const read = await sitsDown();
says(read, ...ANSWERS);
saysNothingOf(read, "anderer Tag");
says(await next(desk), "Die hinweisgebende Person hat geschrieben");
await write(desk, "office", THANKS);
await visible(desk, '.next button[value="in_work"]');
await desk.click('.next button[value="in_work"]');
await visible(desk, '.next a[href="#feedback-measures"]');
await opened(desk);
await unfoldForm(desk, "measures");
await addRow(desk, "measures");
await fillInForm(desk, "measures", { "kind.1": "sofortmassnahme", "what.1": MEASURES, "owner.1": "Geschäftsführung", "due.1": "2026-03-06", "why.1": REASONS, "told.1": "yes" });
await sealForm(desk, "measures");
await look(desk, "measure");

// The second week: what the inquiry does, in a note that she never reads.
await on("2026-03-10");
await sitsDown();
await write(desk, "file", NOTE);
await look(desk, "note");

// Feedback, five days before its three months are over: what was done, and why (§ 17(2)). And whether she suffered for it.
await on("2026-05-28");
await sitsDown();
says(await aside(desk), "Di 2. Jun");
await desk.click("details:not([open]):has(sealed-reply[data-draft=feedback]) > summary");
await desk.fill("#feedback-measures", MEASURES);
await desk.fill("#feedback-reasons", REASONS);
await desk.click("sealed-reply[data-draft=feedback] .actions button");
await until(desk, () => document.querySelector("aside").textContent.includes("28. Mai"));
await write(desk, "office", AFTERMATH);
await look(desk, "feedback");
await on("2026-05-29");
const told = await reads();
says(told, "am 28. Mai 2026", MEASURES, REASONS, AFTERMATH);
saysNothingOf(told, FILED, NOTE, PROTECTION, "SCOPE_DSGVO", "fehlt noch");
await look(her, "feedback-read");
says(words(await answer(her, "Nein, bisher nicht.")), "Nein, bisher nicht.");
await leave(her, demo);

// The closing, and from which day on the case is gone: the page, and the command that computes days.
await on("2026-06-15");
says(await sitsDown(), "Nein, bisher nicht.");
await write(desk, "office", THANKS);
await visible(desk, '.next a[href="#closing"]');
assert.equal(await desk.evaluate(() => document.querySelector('.next a[href="#feedback-measures"]')), null, "feedback is no longer owed");
await fillInForm(desk, "closing", { reason: "C1_ABGESTELLT", found: "Die Gruppe gab es. Sie ist aufgeräumt.", feedback: "given", detriment: "none", kept: "three_years", lessons: "Wer geht, verlässt am selben Tag alle Gruppen." });
await look(desk, "closing");
await sealForm(desk, "closing");
await until(desk, () => document.querySelector(".next")?.textContent.includes("Aufbewahren"));
const days = await deadlines("--received 2026-03-02 --acknowledged 2026-03-02 --feedback 2026-05-28 --closed 2026-06-15");
assert.deepEqual(days, { first_reply: "2026-03-05", acknowledge: "2026-03-09", feedback: "2026-06-02", quiet: "2026-07-15", delete: "2029-06-16" });
says(await aside(desk), "Wird gelöscht ab", "16. Jun 2029");
await look(desk, "closed");
const ended = await reads();
says(ended, "Abgeschlossen", "Der Vorgang ist abgeschlossen.", REPORT, MEASURES);
saysNothingOf(ended, "aufgeräumt. Wer", "Wer geht, verlässt", FILED);
await look(her, "closed-read");
await leave(her, demo);

// Thirty days later it rests.
const CLOSED = "/cases?view=closed";
await on("2026-07-14");
await sitsDown(CLOSED);
saysNothingOf(await aside(desk), "Aufbewahrt seit");
await on("2026-07-15");
await sitsDown(CLOSED);
says(await aside(desk), "Aufbewahrt seit 15. Juli 2026: Der Fall ist abgeschlossen und ruht.", "16. Jun 2029");
await look(desk, "quiet");

// Three years later (§ 11(5)): on the last day it is there, on the next it is gone.
await on("2029-06-15");
assert.equal((await upkeep())["expired-cases"], 0);
says(await reads(), REPORT);
await leave(her, demo);
await signIn(desk, demo);
await desk.goto(`${demo.office_url}/cases/${number}`);
says(await desk.text("sealed-case"), number);
await on("2029-06-16");
assert.equal((await upkeep())["expired-cases"], 1);

// Her key is answered as one that never was; the office has no such case, and never had.
const answered = async (typed) => {
  await her.goto(`${demo.public_url}/mailbox`);
  await her.fill('[name="case_key"]', typed);
  await her.click("main form button:not([type=button])");
  await her.text(".wrong");
  return (await her.evaluate(() => document.documentElement.outerHTML)).replaceAll(typed, "KEY");
};
assert.equal(await answered(caseKey), await answered(await unknownKey()));
await look(her, "unknown");
const noCase = async (asked) => {
  await desk.goto(`${demo.office_url}/cases/${asked}`);
  return words(await desk.text("main"));
};
await signIn(desk, demo);
for (const among of ["/cases?view=open", CLOSED]) {
  await desk.goto(`${demo.office_url}${among}`);
  assert.equal(await desk.evaluate(() => document.querySelectorAll("tbody tr").length), 0);
}
const gone = await noCase(number);
says(gone, "gibt es nicht");
assert.equal(gone, await noCase(number.replace(/.$/, (last) => (last === "7" ? "8" : "7"))));
await look(desk, "no-case");
// The browser notes the answer 404 by itself.
const complaints = (await desk.complaints()).filter((said) => !said.includes("404"));
assert.deepEqual([...complaints, ...(await her.complaints())], []);
await Promise.all([desk.close(), her.close()]);
stop();
