// A week of three handlers with forty cases: what arrived before and during the week is looked at, taken, handed over, answered; one is
// away on Wednesday, and a substitute steps in; two answer at once; what is no report is closed together; on Friday five are overdue. At
// the end of each day every view has as many cases as a model says that knows nothing of the program (week_model.mjs).
//
//   node week_story.mjs RECORD.JSON WORK-FOLDER BROWSER [SCREENSHOT-FOLDER]
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open, shoot, until, visible } from "./browsers.mjs";
import { opened, signIn, write } from "./desk.mjs";
import { fillInForm, sealForm } from "./desk_form.mjs";
import { answersIn, on, reports, stop } from "./stopped_clock.mjs";
import { Model } from "./week_model.mjs";

const [record, work, browser, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [ANNA, BEN, DORA, CARA] = demo.staff.map(({ name }) => name);
const VIEW = "Zuerst die Station";
const model = new Model([ANNA, BEN, DORA, CARA]);
const tabs = new Map();
const account = (who) => demo.staff.find(({ name }) => name === who);
const tab = (who) => tabs.get(who);
const goto = (who, path) => tab(who).goto(`${demo.office_url}${path}`);
let today = "";

async function arrive(count) {
  const numbers = await reports(count);
  assert.equal(new Set(numbers).size, count);
  model.arrived(numbers, today);
  return numbers;
}

async function begins(day) {
  today = day;
  await on(day, "08:30");
}

async function sitsDown(who) {
  if (!tabs.has(who)) tabs.set(who, await open({ browser, profile: join(work, `week-${who.at(0)}`), size: { width: 1280, height: 800 } }));
  await signIn(tab(who), demo, account(who));
}

/** Unlocks the list where it is. */
async function unlocks(who) {
  await tab(who).click("unlock-here summary");
  await tab(who).fill("#passphrase", account(who).passphrase);
  await tab(who).click("[data-unlock] button");
  await visible(tab(who), "table.cases[data-opened]", 60_000);
}

async function opens(who, number) {
  await goto(who, `/cases/${number}`);
  if (await tab(who).evaluate(() => document.querySelector("key-lock")?.textContent.includes("gesperrt"))) {
    const isThere = await tab(who).evaluate(() => new Promise((then) => setTimeout(() => then(document.querySelector("#passphrase").getClientRects().length > 0), 300)));
    if (isThere) {
      await tab(who).fill("#passphrase", account(who).passphrase);
      await tab(who).click("[data-unlock] button");
    }
  }
  await opened(tab(who));
  await until(tab(who), () => Number(document.querySelector("sealed-case").dataset.seen) > 0);
  await isRead(who);
  model.opened(who, number);
}

/** Until the server has noted that everything was seen. */
const isRead = (who) =>
  until(tab(who), () => {
    const positions = [...document.querySelectorAll("sealed-text")].map((text) => Number(text.dataset.position));
    return Number(document.querySelector("sealed-case").dataset.seen) >= Math.max(...positions);
  });

async function writes(who, number, words) {
  await write(tab(who), "office", words);
  await isRead(who);
  model.wrote(who, number, "office");
}

async function takes(who, number) {
  await tab(who).click("form[action$='/take'] button");
  await until(tab(who), (name) => document.querySelector(".case-head")?.textContent.includes(`Zuständig: ${name}`), who);
  await opened(tab(who));
  model.belongsTo(number, who);
}

/** What the list says, beside every view. */
async function says(who) {
  await goto(who, "/cases?view=open");
  const counts = await tab(who).evaluate(() => {
    const links = [...document.querySelectorAll(".side > ul:first-of-type a[href*='view=']")];
    return Object.fromEntries(links.map((link) => [new URL(link.href).searchParams.get("view"), Number(link.querySelector("span").textContent)]));
  });
  assert.deepEqual(counts, model.counts(who, today), `${who} on ${today}`);
}

async function look(who, name) {
  await shoot(tab(who), shots, `week-${name}`);
}

// Three months before: five reports that nobody has answered yet.
await begins("2025-12-05");
const old = await arrive(5);

// Monday. Twenty more. One is assessed, named, taken and answered; Ben takes another; Dora looks at two that are none.
await begins("2026-03-02");
const monday = await arrive(20);
const [named, bens] = old;
const junk = monday.slice(0, 3);
await sitsDown(ANNA);
await says(ANNA);
await unlocks(ANNA);
await opens(ANNA, named);
await tab(ANNA).check('.next [name="unbiased"]');
await tab(ANNA).click('.next button[value="in_review"]');
await visible(tab(ANNA), '.next a[href="#triage"]');
model.is(named, "in_review");
await opened(tab(ANNA));
await fillInForm(tab(ANNA), "subject", { called: "Fotos von der Station", labels: "Station 3, Fotos" });
await sealForm(tab(ANNA), "subject");
model.wrote(ANNA, named, "file");
await fillInForm(tab(ANNA), "triage", { conflict: "none", scope: "SCOPE_STRAF", plausible: "yes", plausible_reason: "Genau beschrieben.", breach: "no" });
await fillInForm(tab(ANNA), "triage", { breach_reason: "Niemand war zu erkennen." });
await fillInForm(tab(ANNA), "triage", { retaliation: "low", priority: "P2" });
await sealForm(tab(ANNA), "triage");
await takes(ANNA, named);
await writes(ANNA, named, "Danke. Gibt es die Gruppe noch?");
// A list of her own, with a name that only she can read, is from now on what she sees first.
await goto(ANNA, "/cases?view=our-turn&sort=number");
await tab(ANNA).click("form.keep button");
await visible(tab(ANNA), "saved-view [type=text]");
await tab(ANNA).fill("saved-view [type=text]", VIEW);
await tab(ANNA).click("saved-view [data-naming] button");
await until(tab(ANNA), (name) => document.querySelector("saved-view [data-name]")?.textContent === name, VIEW);
await look(ANNA, "views");
await tab(ANNA).click("form:has([name=act][value=first]) button");
await visible(tab(ANNA), "form:has([name=act][value=not-first]) button");
await says(ANNA);

await sitsDown(BEN);
await opens(BEN, bens);
await takes(BEN, bens);
await writes(BEN, bens, "Wir sehen es uns an. Seit wann geht das?");
await says(BEN);
await sitsDown(DORA);
for (const number of junk.slice(0, 2)) await opens(DORA, number);
await says(DORA);

// Tuesday. Ten more, and an answer. Anna hands over; Ben will be away; the substitute has nothing to do yet.
await begins("2026-03-03");
await arrive(10);
await answersIn(named);
model.answered(named);
await sitsDown(ANNA);
await goto(ANNA, "/cases");
assert.equal(await tab(ANNA).text("h1"), "Fälle, in denen wir dran sind");
assert.equal((await tab(ANNA).text("saved-view [data-name]")).trim(), "Wir sind dran, nach Nummer", "nobody else reads what she calls it");
await unlocks(ANNA);
assert.equal((await tab(ANNA).text("saved-view [data-name]")).trim(), VIEW);
await look(ANNA, "first-page");
await opens(ANNA, named);
await tab(ANNA).click("details:not([open]):has(sealed-reply[data-draft=hand-over]) > summary");
const ben = await tab(ANNA).evaluate((name) => [...document.querySelectorAll("#hand-over-to option")].find((one) => one.textContent === name).value, BEN);
await tab(ANNA).evaluate((value) => void (document.querySelector("#hand-over-to").value = value), ben);
await tab(ANNA).fill("#hand-over", "Bitte bis Freitag nachfragen.");
await tab(ANNA).click("sealed-reply[data-draft=hand-over] .actions button");
await until(tab(ANNA), (name) => document.querySelector(".case-head")?.textContent.includes(`Zuständig: ${name}`), BEN);
model.wrote(ANNA, named, "file");
model.belongsTo(named, BEN);
await opened(tab(ANNA));
await says(ANNA);
await sitsDown(BEN);
await unlocks(BEN);
const row = (number) => `td:has([data-number="${number}"])`;
const seen = await tab(BEN).text(row(named));
for (const words of ["Fotos von der Station", "Station 3"]) assert.ok(seen.includes(words), `${words}: ${seen}`);
await look(BEN, "labels");
await opens(BEN, named);
await goto(BEN, "/account/absence");
await tab(BEN).fill("#from", "2026-03-04");
await tab(BEN).fill("#until", "2026-03-04");
await tab(BEN).click("main form:not([action$='/end']) button");
await visible(tab(BEN), ".absences form");
await says(BEN);

// Wednesday. The last five. Ben is away; the substitute sees his channel's cases and answers in the one that was handed to him.
await begins("2026-03-04");
await arrive(5);
await answersIn(bens);
model.answered(bens);
tabs.set(CARA, await open({ browser, profile: join(work, "week-C"), size: { width: 1280, height: 800 } }));
await signIn(tab(CARA), demo, account(CARA));
await opens(CARA, named);
await writes(CARA, named, "Danke für die Antwort. Wir fragen nach.");
await says(CARA);
await sitsDown(ANNA);
await opens(ANNA, monday[5]);
await takes(ANNA, monday[5]);
await says(ANNA);

// Thursday. Two answer at once, and nothing is lost; what is no report is closed together.
await begins("2026-03-05");
await sitsDown(BEN);
await opens(BEN, bens);
await sitsDown(ANNA);
await opens(ANNA, bens);
await writes(ANNA, bens, "Danke, das hilft uns.");
await tab(BEN).click("details:not([open]):has(sealed-reply[data-draft=office]) > summary");
await tab(BEN).fill("#reply", "Wir melden uns bis Freitag.");
const send = () => tab(BEN).click("sealed-reply[data-draft=office] form > .actions button");
await send();
await until(tab(BEN), (name) => document.querySelector("sealed-reply[data-draft=office]").textContent.includes(`${name} hat gerade geantwortet`), ANNA);
assert.equal(await tab(BEN).value("#reply"), "Wir melden uns bis Freitag.");
await send();
await until(tab(BEN), () => document.querySelector("#reply").value === "");
await isRead(BEN);
model.opened(BEN, bens);
model.wrote(BEN, bens, "office");
await says(BEN);
await sitsDown(DORA);
await opens(DORA, junk[2]);
await goto(DORA, "/cases?view=open");
await tab(DORA).click("close-junk summary");
for (const number of junk) await tab(DORA).check(`input[name=junk][value="${number}"]`);
await tab(DORA).fill("#junk-reason", "Werbung für Fenster.");
await tab(DORA).check("close-junk [name=unbiased]");
await tab(DORA).click("close-junk form .actions button");
await until(tab(DORA), () => document.querySelector("close-junk [role=status]").textContent.includes("Abgeschlossen: 3 von 3."), undefined, 60_000);
for (const number of junk) {
  model.is(number, "closed");
  model.wrote(DORA, number, "file");
}
await says(DORA);
await says(ANNA);

// Friday. Five are overdue, and stand on top, to be seen without scrolling.
await begins("2026-03-06");
await sitsDown(ANNA);
await goto(ANNA, "/cases?view=open");
const top = await tab(ANNA).evaluate(() => {
  const rows = [...document.querySelectorAll("table.cases tbody tr")].slice(0, 5);
  return rows.map((row) => ({ number: row.querySelector("a").textContent, words: row.textContent, bottom: row.getBoundingClientRect().bottom }));
});
assert.deepEqual(top.map(({ number }) => number).toSorted(), old.toSorted());
assert.ok(top.every(({ words }) => words.includes("überfällig")), JSON.stringify(top));
assert.ok(top[0].bottom < 800, `without scrolling: ${top[0].bottom}`);
await look(ANNA, "overdue");
// The case stands where it stood in the list, and the next one is a key away.
await goto(ANNA, `/cases/${top[1].number}?view=overdue`);
assert.match((await tab(ANNA).text("nav.around")).replaceAll(/\s+/g, " "), /Fall 2 von 5/);
await says(ANNA);
for (const who of [BEN, DORA]) {
  await sitsDown(who);
  await says(who);
}
await sitsDownInVain(CARA);

/** A substitute, on a day on which everybody is there. */
async function sitsDownInVain(who) {
  await tab(who).goto(demo.office_url);
  await tab(who).fill('[name="email"]', account(who).email);
  await tab(who).fill('[name="password"]', account(who).password);
  await tab(who).click("main form button");
  await until(tab(who), () => document.querySelector("main")?.textContent.includes("Zurzeit gibt es nichts zu vertreten"));
}

for (const one of tabs.values()) {
  assert.deepEqual(await one.complaints(), []);
  await one.close();
}
stop();
