// An office is set up in its pages, from the invitation that `siegelpost init` prints to the opening: keys, what the legal pages say,
// two more handlers, a test report, and the act itself. The file says no more than the address of the service. Runs in either browser.
//
//   node first_setup.mjs PUBLIC-URL OFFICE-URL CODE WORK-FOLDER BROWSER [SCREENSHOT-FOLDER]
//
// Every act of a person is counted: a click, a tick, a field that is filled in, a file that is chosen, an address that is typed.
// It is reckoned at ten seconds, in which a newcomer finds the place, reads the sentence beside it, and does it: a button takes less,
// a passphrase that is thought up takes more. So fifteen minutes are ninety acts, of all three people together.
import assert from "node:assert/strict";
import { join } from "node:path";
import { at, open, shoot, until, visible } from "./browsers.mjs";
import { openNewest, write } from "./desk.mjs";
import { answer, openMailbox, shownKey } from "./plain_visit.mjs";

const [publicUrl, officeUrl, code, work, browser, shots] = process.argv.slice(2);
const SECONDS_AN_ACT = 10;
const MINUTES = 15;
const KEY_MADE = 60_000;
const PASSWORD = "drei stille Laternen";
const PASSPHRASE = "vier ruhige Esel im Nebel";
/** What the law asks an organisation to say about itself, and has no default. */
const LEGAL = {
  controller: "Haus Am See gGmbH",
  address: "Seeweg 1\n00000 Am See",
  email: "kontakt@haus.example",
  represented_by: "die Geschäftsführerin",
  data_protection_officer_contact: "dsb@haus.example",
  supervisory_authority: "Aufsicht Am See",
};
const banner = /Diese Meldestelle ist noch nicht eröffnet/;

let acts = 0;
/** A tab, whose user's acts are counted. */
const counted = (tab) =>
  new Proxy(tab, {
    get(tab, name) {
      const work = tab[name];
      if (typeof work !== "function") return work;
      const isAct = ["goto", "click", "check", "fill", "attach", "download"].includes(name);
      return (...given) => {
        acts += isAct ? 1 : 0;
        return work.apply(tab, given);
      };
    },
  });

const opens = async (name, options) => counted(await open({ browser, profile: join(work, `${browser}-${name}`), ...options }));
const main = (tab) => tab.text("main");
const says = (tab, words) => until(tab, (words) => document.querySelector("main")?.textContent.includes(words), words);

/** Comes by an invitation: a password, the first sign-in, a key, and the proof that its recovery file is kept. */
async function arrives(name, email, link) {
  const desk = await opens(name);
  await desk.goto(link);
  await visible(desk, '[name="new"]');
  for (const field of ["new", "repeat"]) await desk.fill(`[name="${field}"]`, PASSWORD);
  await desk.click("main form button");
  await at(desk, "/sign-in?chosen=1");
  await desk.fill('[name="email"]', email);
  await desk.fill('[name="password"]', PASSWORD);
  await desk.click("main form button");
  await at(desk, "/enrol");
  await desk.fill("#passphrase", PASSPHRASE);
  await desk.fill("#repeat", PASSPHRASE);
  await desk.click('[data-step="1"] button');
  await visible(desk, '[data-step="2"]', KEY_MADE);
  const file = join(work, `${browser}-${name}-recovery.txt`);
  await desk.download('[data-step="2"] [data-do=download]', file);
  await desk.click('[data-step="2"] [data-do=next]');
  await visible(desk, '[data-step="3"]');
  await desk.attach("#recovery-file", file);
  await desk.click('[data-step="3"] button:not([type=button])');
  await visible(desk, '[data-step="4"]');
  await desk.click('[data-step="4"] button');
  await at(desk, "/cases");
  return desk;
}

/** Goes to a page of the office by the bar on top. */
async function goesTo(desk, path) {
  await desk.click(`header a[href="${path}"]`);
  await at(desk, path);
}

/** Does an act that ends on a page with such an element, and types the password once more where that is asked in between. */
async function confirmed(desk, act, ending) {
  await act();
  const either = (ending) => (document.querySelector('[name="confirming"]') ? "asked" : document.querySelector(ending) && "done");
  if ((await until(desk, either, ending)) === "done") return;
  await desk.fill('[name="password"]', PASSWORD);
  await desk.click("main form button");
  await visible(desk, ending);
}

/** Invites somebody who works on cases, and returns the link in their letter: it has the address of the settings, and the service here another port. */
async function invites(desk, name, email) {
  await goesTo(desk, "/people");
  await desk.click('a[href="/people/new"]');
  await visible(desk, '[name="name"]');
  await desk.fill('[name="name"]', name);
  await desk.fill('[name="email"]', email);
  await desk.check('[name="role"][value="handler"]');
  await confirmed(desk, () => desk.click('form[action="/people/new"] button'), "#link");
  const link = new URL((await desk.value("#link")).trim());
  assert.equal(link.pathname, "/invitation");
  return `${officeUrl}${link.pathname}${link.hash}`;
}

const anna = await arrives("anna", "a.berger@haus.example", `${officeUrl}/invitation#${code}`);
await goesTo(anna, "/readiness");
assert.match(await main(anna), /Die Meldestelle ist in Vorbereitung\./);
await says(anna, "fehlen noch");
await shoot(anna, shots, "setup-readiness");
await goesTo(anna, "/organisation");
await anna.click('main a[href="/organisation/legal"]');
await visible(anna, '[name="legal.controller"]');
for (const [name, value] of Object.entries(LEGAL)) await anna.fill(`[name="legal.${name}"]`, value);
await anna.click("main form button");
await visible(anna, "main .note.good");
await shoot(anna, shots, "setup-legal");
await goesTo(anna, "/readiness");
await says(anna, "Eines fehlt noch");
const ben = await arrives("ben", "j.lindqvist@haus.example", await invites(anna, "J. Lindqvist", "j.lindqvist@haus.example"));
const cara = await arrives("cara", "c.sommer@haus.example", await invites(anna, "C. Sommer", "c.sommer@haus.example"));
await goesTo(anna, "/readiness");
await says(anna, "Es fehlt nichts.");

// The guided test report: what the page says, step by step.
const her = await opens("private-window", { javascript: false });
await her.goto(publicUrl);
assert.match(await main(her), banner);
await her.click('form.topics button[value="0"]');
await her.fill('[name="F14"]', "Eine Probe.");
assert.match(await main(her), banner);
await shoot(her, shots, "setup-form");
await her.click('button[name="send"]');
const key = await shownKey(her);
assert.match(await main(her), banner);
await shoot(her, shots, "setup-receipt");
await goesTo(anna, "/cases");
assert.match(await anna.text("tbody tr:first-child"), /Versuch/);
await openNewest(anna, PASSPHRASE);
await write(anna, "office", "Danke, die Probe ist angekommen.");
await shoot(anna, shots, "setup-case");
assert.match(await openMailbox(her, { public_url: publicUrl }, key), /die Probe ist angekommen/);
await answer(her, "Und die Antwort auch.");
assert.match(await main(her), banner);
await goesTo(anna, "/readiness");
const done = (desk) => desk.evaluate(() => document.querySelectorAll(".steps .tag.good").length);
assert.equal(await done(anna), 4, "every step is ticked");
await shoot(anna, shots, "setup-tried");

// The opening is asked once, on a page that says what it means.
await anna.click('a[href="/readiness/open"]');
await says(anna, "Der eine Versuch wird mit allem gelöscht");
await shoot(anna, shots, "setup-opening");
await confirmed(anna, () => anna.click('form[action="/readiness/open"] button'), ".found");
await says(anna, "Die Meldestelle ist eröffnet");
await shoot(anna, shots, "setup-open");

const seconds = acts * SECONDS_AN_ACT;
console.log(`${browser}: ${acts} acts, reckoned at ${Math.ceil(seconds / 60)} minutes`);
assert.ok(acts > 60, `${acts} acts are too few to be all of them`);
assert.ok(seconds <= MINUTES * 60, `${acts} acts take longer than ${MINUTES} minutes`);

// From now on it is in earnest.
await her.goto(publicUrl);
assert.doesNotMatch(await main(her), banner);
await goesTo(anna, "/cases");
assert.equal(await anna.evaluate(() => document.querySelectorAll("tbody tr").length), 0, "the trial is gone");
for (const tab of [anna, ben, cara, her]) {
  assert.deepEqual(await tab.complaints(), []);
  await tab.close();
}
