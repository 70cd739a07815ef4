// A works council verifies: invited by an administrator, they choose a password, see who can open reports and what has changed, read the
// agreement that was signed, have the journal recomputed, see where the program is not what was signed, and never a word of a case.
//
//   node council_story.mjs RECORD.JSON FOLDER BROWSER [SCREENSHOT-FOLDER]
//
// Ends with an error at the first thing that is not as it should be. Whoever runs it answers lines: "longer sessions" starts the
// service again with another setting and says where it answers then.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, open, shoot, until, visible } from "./browsers.mjs";
import { ask, stop } from "./stopped_clock.mjs";

const [record, folder, browser, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const [first, second, { email: ADMINISTRATOR }] = demo.staff;
const PASSWORD = "drei stille Laternen";
const EMAIL = "b.rat@haus.example";
const opened = async (name, size) => open({ browser, profile: join(folder, `${browser}-${name}`), size });
const main = (tab) => tab.text("main");
const shown = async (tab, name) => shoot(tab, shots, `council-${browser}-${name}`);

async function signsIn(tab, office, email) {
  await tab.goto(`${office}/sign-in`);
  if (!(await tab.url()).endsWith("/sign-in")) return;
  await tab.fill('[name="email"]', email);
  await tab.fill('[name="password"]', PASSWORD);
  await tab.click("main form button");
  await until(tab, () => location.pathname !== "/sign-in");
}

// The administrator invites them, and gets a letter with a link.
const administrator = await opened("administrator");
await signsIn(administrator, demo.office_url, ADMINISTRATOR);
await administrator.goto(`${demo.office_url}/people/new`);
await administrator.fill("#name", "B. Rat");
await administrator.fill("#email", EMAIL);
// Somebody new is a handler, unless somebody says otherwise.
await administrator.click('[name="role"][value="handler"]');
await administrator.check('[name="role"][value="works_council"]');
await administrator.click("main form button");
await visible(administrator, "#link");
const link = await administrator.value("#link");

const council = await opened("council");
// It names the address that the settings say; this one answers at another port.
await council.goto(`${demo.office_url}${link.slice(new URL(link).origin.length)}`);
await visible(council, '[name="new"]');
await shown(council, "invited");
for (const name of ["new", "repeat"]) await council.fill(`[name="${name}"]`, PASSWORD);
await council.click("main form button");
await at(council, "/sign-in?chosen=1");
await signsIn(council, demo.office_url, EMAIL);
await at(council, "/verify");

// Who can open reports of each channel, and what has changed: keys, accounts, roles.
const verify = await main(council);
for (const { name } of [first, second]) assert.ok(verify.includes(name), `${name} can open reports`);
assert.match(verify, /Schlüssel in Gebrauch genommen/);
assert.match(verify, /Konto angelegt[^]*B\. Rat/);
assert.match(verify, /Hier ist keine unterschriebene Vereinbarung vermerkt\./);
await shown(council, "verify");

// The text, with the fingerprint; it is signed on paper, and the administrator records it.
await council.goto(`${demo.office_url}/agreement`);
const text = await main(council);
assert.match(text, /Betriebsvereinbarung über die interne Meldestelle/);
assert.match(text, /office\.idle_minutes: 60 Minuten/);
assert.equal(await council.evaluate(() => document.querySelectorAll("[action='/agreement/signed']").length), 0);
const print = await council.text(".agreement .print code");
await shown(council, "agreement");
await administrator.goto(`${demo.office_url}/agreement`);
await administrator.fill("#day", "2026-04-09");
await administrator.fill("#fingerprint", "1-0000-0000-0000-0000-0000");
await administrator.click("[action='/agreement/signed'] button");
await visible(administrator, ".note.stop[role=alert]");
assert.equal(await administrator.value("#fingerprint"), "1-0000-0000-0000-0000-0000");
await administrator.fill("#fingerprint", print.toUpperCase().replaceAll("-", " "));
await administrator.click("[action='/agreement/signed'] button");
await at(administrator, "/agreement?recorded=1");
await shown(administrator, "recorded");
await council.goto(`${demo.office_url}/verify`);
assert.match(await main(council), /Das Programm läuft, wie es am .+ unterschrieben wurde\./);
assert.ok((await main(council)).includes(print), "to be held against the paper");

// A setting is changed at the machine. They see it, with both values, and the day in the journal.
const office = await ask("longer sessions");
await signsIn(council, office, EMAIL);
await council.goto(`${office}/verify`);
const differs = await main(council);
assert.match(differs, /In einem Punkt läuft das Programm anders, als am .+ unterschrieben wurde\./);
const row = () => [...document.querySelectorAll(".differences tbody tr")].map((one) => one.innerText.replace(/\s+/g, " ").trim());
assert.deepEqual(await council.evaluate(row), [
  "Sitzungen und Einladungen Dauer einer Sitzung, die nicht benutzt wird office.idle_minutes 60 Minuten 480 Minuten",
]);
assert.match(differs, /Vereinbarte Einstellungen geändert[^]*nach 480 Minuten/);
await shown(council, "differs");

// The journal, recomputed where they look at it: its heads are those that the page told before.
await council.goto(`${office}/journal`);
const heads = () => [...document.querySelectorAll("main dl code")].map((one) => one.textContent.replaceAll(" ", ""));
const told = await council.evaluate(heads);
assert.ok(told.length > 0 && told.every((head) => /^[0-9a-f]{64}$/.test(head)), `${told}`);
await council.click("[action='/journal/verify'] button");
await visible(council, ".note.good");
assert.match(await main(council), /ist das Journal unversehrt/);
const recomputed = await council.evaluate(heads);
assert.deepEqual([...told].sort(), [...recomputed].sort());
await shown(council, "journal");

// Deadlines and deletion, in totals.
await council.goto(`${office}/compliance`);
const compliance = await main(council);
for (const kept of [/Eingang binnen sieben Tagen bestätigt/, /Rückmeldung binnen drei Monaten gegeben/, /Löschung nach drei Jahren/]) {
  assert.match(compliance, kept);
}
await shown(council, "compliance");

// Never a word of a case: every page that any link leads to.
const { numbers, words } = await ask("cases");
assert.ok(numbers.length === 3 && words.length === 3);
const reached = await council.evaluate(async () => {
  const pages = {};
  const waiting = ["/"];
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (path in pages) continue;
    const answer = await fetch(path);
    pages[path] = await answer.text();
    if (!answer.headers.get("content-type").startsWith("text/html")) continue;
    // No page may make a document of text here, so links are read as text.
    for (const [, href] of pages[path].matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const { origin, pathname, search } = new URL(href.replaceAll("&amp;", "&"), new URL(path, location.href));
      // Languages come and go by links as well; the pages behind them are these.
      if (origin === location.origin && !pathname.startsWith("/language")) waiting.push(pathname + search);
    }
    if (Object.keys(pages).length > 300) break;
  }
  return pages;
});
const paths = Object.keys(reached);
for (const path of ["/verify", "/agreement", "/journal", "/compliance", "/account"]) assert.ok(paths.includes(path), `${paths}`);
assert.ok(paths.length < 300, `${paths.length}: no end of pages`);
for (const [path, page] of Object.entries(reached)) {
  for (const secret of [...numbers, ...words]) assert.ok(!page.includes(secret), `${path}: ${secret}`);
}

// Each address of a case answers them as that of a case that never was.
const answers = await council.evaluate(async (numbers) => {
  const told = async (number) => {
    const answers = [];
    for (const more of ["", "/export", "/recusal", "/deadlines.ics", "/entries"]) {
      const answer = await fetch(`/cases/${number}${more}`);
      answers.push(answer.status, (await answer.text()).replaceAll(number, "NUMBER"));
    }
    return JSON.stringify(answers);
  };
  const nobodys = await told("2026-NEVER");
  const found = [];
  for (const number of numbers) if ((await told(number)) !== nobodys) found.push(number);
  return { found, nobodys };
}, numbers);
assert.deepEqual(answers.found, []);
assert.ok(JSON.parse(answers.nobodys).every((part) => part !== 200));
for (const path of ["/cases", "/people", "/team", "/readiness", "/statistics", "/notices"]) {
  assert.equal(await council.evaluate((path) => fetch(path).then((answer) => answer.status), path), 403, path);
}

assert.deepEqual([...(await council.complaints()), ...(await administrator.complaints())], []);
await council.close();
await administrator.close();
stop();
