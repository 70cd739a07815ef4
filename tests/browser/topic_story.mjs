// From the first page by a topic to the receipt, in either browser, with scripts and without; and another topic in the middle
// of a form, after which what was typed is still there.
//
//   node topic_story.mjs PUBLIC-URL WORK-FOLDER chromium|firefox scripts|plain
import assert from "node:assert/strict";
import { join } from "node:path";
import { at, open, until, visible } from "./browsers.mjs";

const [publicUrl, work, browser, way] = process.argv.slice(2);
const REPORT = "In der Kasse fehlt seit Monaten Geld.";
const tab = await open({ browser, javascript: way === "scripts", profile: join(work, `${browser}-${way}`) });
const isChosen = (option) => tab.evaluate((option) => document.querySelector(`[name=T01][value=${option}]`)?.checked ?? false, option);
const typed = () => tab.evaluate(() => document.querySelector("#F14").value);
const isShown = (at) => tab.evaluate((at) => (document.querySelector(at)?.getClientRects().length ?? 0) > 0, at);
const action = () => tab.evaluate(() => document.querySelector("form#report").getAttribute("action"));
const turnsTo = async (topic) => {
  await tab.click("details.topics > summary");
  await tab.click(`details.topics button[value="${topic}"]`);
};

await tab.goto(publicUrl);
await tab.click('form.topics button[value="3"]');
await visible(tab, "#F14");
await at(tab, "/report");
assert.deepEqual([await action(), await isChosen("anderes"), await isShown("[name=F03]")], ["/report/about/general", true, false]);
assert.ok(!(await isShown("#q-T02")), "who asks about something else is not told of danger");

// To the questions on messengers, and on to danger: nothing typed is lost.
await tab.fill("#F14", REPORT);
await turnsTo(0);
await until(tab, () => document.querySelector("form#report").getAttribute("action") === "/report");
assert.equal(await typed(), REPORT);
await turnsTo(1);
await until(tab, () => document.querySelector("form#report").getAttribute("action") === "/report/about/general");
assert.deepEqual([await typed(), await isChosen("gefahr")], [REPORT, true]);
await visible(tab, "#q-T02");
await at(tab, "/report");

await tab.click('button[name="send"]');
await visible(tab, "#case-key");
assert.match((await tab.text("#case-key")).trim(), /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
assert.ok(await isShown(".note.stop"), "the receipt says where help is");
await tab.close();
