// The figures of a year: nobody sees any before they are final, they are the numbers of the model as far as those may be printed,
// they stand on the page, on paper and in the file alike, and what comes later changes none of them.
//
//   node year_story.mjs RECORD.JSON MODEL.JSON chromium|firefox FOLDER [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be. Whoever runs it sets the clock (stopped_clock.mjs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, open, shoot, visible } from "./browsers.mjs";
import { happensLate, on, stop, upkeep } from "./stopped_clock.mjs";

const [record, modelled, browser, folder, shots] = process.argv.slice(2);
const office = JSON.parse(readFileSync(record, "utf8"));
const model = JSON.parse(readFileSync(modelled, "utf8"));
const [handler, management] = office.staff;

async function signedIn(account, profile, size) {
  const tab = await open({ browser, profile: join(folder, profile), size });
  await tab.goto(`${office.office_url}/sign-in`);
  await tab.fill('[name="email"]', account.email);
  await tab.fill('[name="password"]', account.password);
  await tab.click("main form button");
  await visible(tab, 'a[href="/account"]');
  return tab;
}

// What a page says: its facts, each table by its heading, and each chart beside it.
const read = (tab) =>
  tab.evaluate(() => {
    const words = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const facts = Object.fromEntries([...document.querySelectorAll("dl.facts dt")].map((dt) => [words(dt), words(dt.nextElementSibling)]));
    const tables = Object.fromEntries(
      [...document.querySelectorAll(".figures")].map((figures) => {
        const rows = [...figures.querySelectorAll("tr")].map((row) => [...row.cells].map(words));
        const bars = [...figures.querySelectorAll("svg :is(rect, line)")].map((bar) => (bar.matches("rect") ? Number(bar.getAttribute("width")) : null));
        const [table, chart] = [...figures.children].map((child) => child.getBoundingClientRect());
        const isBeside = chart.left >= table.right && chart.top < table.bottom;
        return [figures.querySelector("table").getAttribute("aria-labelledby"), { rows, bars, isBeside }];
      }),
    );
    return { title: document.title, facts, tables, text: words(document.querySelector("main")) };
  });

// The file, as a browser gets it by the link on the page.
async function file(tab) {
  const link = await tab.evaluate(() => document.querySelector("a[download]").getAttribute("href"));
  return tab.evaluate(async (link) => {
    const answer = await fetch(link);
    return { text: await answer.text(), name: answer.headers.get("content-disposition"), kind: answer.headers.get("content-type") };
  }, link);
}

// V-89: nothing of a year before none of its reports can get feedback in time any more.
await on("2027-04-07");
assert.equal((await upkeep())["annual-reports"], 0);
let manager = await signedIn(management, "before");
await manager.goto(`${office.office_url}/statistics`);
const before = await read(manager);
assert.match(before.text, /Es gibt noch keine Zahlen/);
assert.match(before.text, /8\. April/);
assert.deepEqual(before.tables, {});
await shoot(manager, shots, "year-before");
assert.deepEqual(await manager.complaints(), []);
await manager.close();

await on("2027-04-08");
assert.equal((await upkeep())["annual-reports"], 1);
manager = await signedIn(management, "manager");
await manager.click('a[href="/statistics"]');
await at(manager, "/statistics");
const seen = await read(manager);
assert.match(seen.title, /2026/);
assert.deepEqual([seen.facts["Meldungen"], seen.facts["Abgeschlossene Fälle"]], [String(model.received), String(model.closed)]);
assert.ok(Object.values(seen.facts).some((fact) => fact.startsWith(`${model.median} `)), JSON.stringify(seen.facts));
// V-83, V-86: three were late, so that is not printed, nor what it could be computed from.
assert.deepEqual(seen.tables["stat-acknowledged"].rows.map((row) => row[1]), model.acknowledged);
assert.match(seen.text, /Ihre Rolle sieht die Summen/);
assert.equal(seen.tables["stat-field"], undefined, "management sees totals alone");
for (const [name, { rows, bars, isBeside }] of Object.entries(seen.tables)) {
  assert.ok(isBeside, `${name}: the chart stands beside its table`);
  const printed = rows.slice(0, -1).map((row) => Number(row[1]));
  assert.deepEqual(bars.map((bar) => bar === null), printed.map(Number.isNaN), `${name}: a bar for each figure that is printed, and for no other`);
  const most = Math.max(1, ...printed.filter((count) => !Number.isNaN(count)));
  bars.forEach((bar, n) => bar === null || assert.ok(Math.abs(bar / Math.max(1, ...bars) - printed[n] / most) < 0.05, `${name}: a bar is as long as its figure`));
}
await shoot(manager, shots, "year-management");
// On paper: the figures, and nothing of the office around them.
const printed = () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const onPaper = rules.filter((rule) => rule.media?.mediaText === "print").flatMap((rule) => [...rule.cssRules]);
  const isHidden = (element) => onPaper.some((rule) => rule.style?.display === "none" && element.matches(rule.selectorText));
  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
  const goes = (element) => ancestors(element).some(isHidden);
  return { nav: goes(document.querySelector('nav a[href="/account"], a[href="/account"]')), figures: [...document.querySelectorAll(".figures table, .figures svg")].some(goes) };
};
assert.deepEqual(await manager.evaluate(printed), { nav: true, figures: false });

const csv = await file(manager);
assert.match(csv.kind, /^text\/csv/);
assert.match(csv.name, /statistics-2026\.csv/);
const lines = (text) => text.split("\r\n").map((line) => line.split(","));
const value = (text, table, row) => lines(text).find((line) => line.includes(table) && line.includes(row))?.at(-1);
assert.equal(value(csv.text, "year", "received"), String(model.received));
assert.equal(value(csv.text, "acknowledged", "late"), "<5");
assert.equal(lines(csv.text).some((line) => line.includes("field")), false, "nor does the file say more than the page");

// Whoever handles cases sees what was stated, as far as it may be printed. V-83
const colleague = await signedIn(handler, "handler");
await colleague.goto(`${office.office_url}/statistics`);
const whole = await read(colleague);
assert.deepEqual(Object.fromEntries(whole.tables["stat-field"].rows), model.field);
for (const name of Object.keys(seen.tables)) assert.deepEqual(whole.tables[name], seen.tables[name], `${name} is the same for both`);
const broken = await file(colleague);
assert.equal(value(broken.text, "field", "pflege"), "<5");
assert.equal(value(broken.text, "field", "beratung"), "12");
await shoot(colleague, shots, "year-handler");

// A case of the year is closed after all, and another of it turns up: the year has been told.
await happensLate();
await on("2027-06-01");
await upkeep();
await manager.close();
manager = await signedIn(management, "later");
await manager.goto(`${office.office_url}/statistics?year=2026`);
assert.deepEqual(await read(manager), seen);
assert.deepEqual(await file(manager), csv);
for (const tab of [manager, colleague]) {
  assert.deepEqual(await tab.complaints(), []);
  await tab.close();
}
stop();
