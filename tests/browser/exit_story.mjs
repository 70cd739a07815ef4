// The quick exit, in either browser, with scripts and without: after it neither "back" nor a new visit shows the code or a word.
//
//   node exit_story.mjs PUBLIC-URL EXIT-URL WORK-FOLDER chromium|firefox scripts|plain
import assert from "node:assert/strict";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { open, until, visible } from "./browsers.mjs";

const [publicUrl, exitUrl, work, browser, way] = process.argv.slice(2);
const REPORT = "Ein Wort, das niemand mehr sehen soll: Zitronenfalter.";
const tab = await open({ browser, javascript: way === "scripts", profile: join(work, `${browser}-${way}`) });

const isShown = (words) => tab.evaluate((words) => document.documentElement.textContent.includes(words), words);
const leaves = async () => {
  await tab.click("a.leave");
  await until(tab, (to) => location.href.startsWith(to), exitUrl);
};
/** Whatever the browser does with it: a page that comes back, one that asks anew, or none. */
async function goesBack() {
  await tab.evaluate(() => history.back()).catch((error) => {
    // Gone before it could answer.
    if (!/destroyed|navigat|no such window|aborted|Browsing/i.test(String(error))) throw error;
  });
  await pause(1500);
  await until(tab, () => document.readyState === "complete");
}

async function nothingIsLeft(when, code) {
  for (const words of [code, code.replaceAll(" ", ""), "Zitronenfalter"]) {
    assert.ok(!(await isShown(words)), `${when}: ${words} at ${await tab.url()}`);
  }
}

await tab.goto(`${publicUrl}/report`);
await tab.fill('[name="F14"]', REPORT);
await tab.click('button[name="send"]');
await visible(tab, "#case-key");
const code = (await tab.text("#case-key")).trim();
assert.match(code, /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
await leaves();
await goesBack();
await nothingIsLeft("back from the receipt", code);
for (const path of ["/receipt", "/mailbox", "/report"]) {
  await tab.goto(publicUrl + path);
  await nothingIsLeft(`a new visit to ${path}`, code);
}

await tab.goto(`${publicUrl}/mailbox`);
await tab.fill('[name="case_key"]', code);
await tab.click("main form button:not([type=button])");
await visible(tab, "ol.talk");
await until(tab, () => document.body.textContent.includes("Zitronenfalter"));
await tab.fill('[name="message"], textarea', "Noch ein Zitronenfalter.");
await leaves();
await goesBack();
await nothingIsLeft("back from the mailbox", code);
await tab.goto(`${publicUrl}/mailbox`);
await visible(tab, '[name="case_key"]');
await nothingIsLeft("a new visit to the mailbox", code);
await tab.close();
