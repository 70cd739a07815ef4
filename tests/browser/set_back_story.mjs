// A handler opens a case and signs out. Before the next visit somebody who owns the database has taken the case's newest
// entry away: the browser remembers it, and says so.
//
//   node set_back_story.mjs DEMO.JSON PROFILE-FOLDER chromium|firefox before|after NUMBER
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { at, open, until, visible } from "./browsers.mjs";
import { opened, signIn } from "./desk.mjs";

const [record, profile, browser, when, number] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const SET_BACK = "fehlen jetzt";

const desk = await open({ browser, profile, locale: "de-DE" });
await signIn(desk, demo);
await desk.goto(`${demo.office_url}/cases/${number}`);
await visible(desk, "#passphrase");
await desk.fill("#passphrase", demo.staff[0].passphrase);
await desk.click("[data-unlock] button");
const said = await opened(desk);
assert.equal(said.includes(SET_BACK), when === "after", said);

await desk.click('form[action="/sign-out"] button');
await at(desk, "/sign-in?out=1");
const kept = () => ({ tab: Object.keys(sessionStorage), browser: Object.keys(localStorage).length });
await until(desk, () => document.readyState === "complete");
const { tab, browser: remembered } = await desk.evaluate(kept);
assert.deepEqual(tab, [], "no key and no draft stays in the tab");
assert.ok(remembered > 0, "what was seen is remembered");
await desk.goto(`${demo.office_url}/cases/${number}`);
await at(desk, `/sign-in?next=/cases/${number}`);
await desk.close();
