// From the first page by a topic to the receipt on a telephone, in either browser, with scripts and without; and another topic
// in the middle of a form, after which what was typed is still there.
//
//   node topic_story.mjs PUBLIC-URL WORK-FOLDER chromium|firefox scripts|plain LANGUAGE…
import assert from "node:assert/strict";
import { join } from "node:path";
import { at, open, until, visible } from "./browsers.mjs";

/** What there is to read on the way: on the first page down to the buttons, in the form down to the one that sends it. */
const MOST_WORDS = 195;
const REPORT = "In der Kasse fehlt seit Monaten Geld.";
const [publicUrl, work, browser, way, ...languages] = process.argv.slice(2);
const size = { width: 360, height: 740 };
const tab = await open({ browser, javascript: way === "scripts", profile: join(work, `${browser}-${way}`), size });

const isChosen = (option) => tab.evaluate((option) => document.querySelector(`[name=T01][value=${option}]`)?.checked ?? false, option);
const typed = () => tab.evaluate(() => document.querySelector("#F14").value);
const isShown = (at) => tab.evaluate((at) => (document.querySelector(at)?.getClientRects().length ?? 0) > 0, at);
const action = () => tab.evaluate(() => document.querySelector("form#report").getAttribute("action"));
/** Words that can be seen from the top of what the page is about down to the end of an element. */
const wordsDownTo = (last) =>
  tab.evaluate((last) => {
    const range = document.createRange();
    range.setStart(document.querySelector("main"), 0);
    range.setEndAfter(document.querySelector(last));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    const text = getSelection().toString();
    getSelection().removeAllRanges();
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }, last);
const turnsTo = async (topic) => {
  await tab.click("details.topics > summary");
  await tab.click(`details.topics button[value="${topic}"]`);
};

async function reports(language) {
  await tab.goto(`${publicUrl}/language/${language}`);
  await tab.goto(publicUrl);
  const first = await wordsDownTo("form.topics");
  await tab.click('form.topics button[value="3"]');
  await visible(tab, "#F14");
  await at(tab, "/report");
  const form = await wordsDownTo('button[name="send"]');
  console.log(`${language}, ${browser}, ${way}: ${first} + ${form} words`);
  assert.ok(first > 10 && form > 50 && first + form <= MOST_WORDS, `${first} + ${form} words in ${language}`);
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
}

for (const language of languages) await reports(language);
await tab.close();
