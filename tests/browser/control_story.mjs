// Shows that the searches find what is there: on the line of somebody who sends our form without scripts, which holds
// everything in the open; and in the profile of somebody who fills in a careless form.
//
//   node control_story.mjs DEMO.JSON WORK-FOLDER BROWSER
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { open } from "./browsers.mjs";
import { carelessForm } from "./careless_form.mjs";
import { Needles } from "./needles.mjs";
import { fillIn, openMailbox, send } from "./plain_visit.mjs";
import { remains } from "./remains.mjs";
import { Wiretap } from "./wiretap.mjs";

const [record, work, browser] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const began = Date.now();

const tap = await Wiretap.open();
const profile = join(work, `${browser}-control`);
const her = await open({ browser, javascript: false, profile, proxy: tap.address });
const typed = new Needles();
await fillIn(her, demo, typed.marker("the report"));
const caseKey = await send(her);
await openMailbox(her, demo, caseKey);
const secrets = new Needles();
secrets.caseKey("the case key", caseKey);
// Line breaks leave the browser as CR LF, and so each form of the whole text is looked for with both.
const ofText = [...tap.found(typed.search())];
for (const form of ["as it is", "form field"]) assert.ok(ofText.includes(`the report (${form})`), `not on the line: ${form}, only ${ofText}`);
assert.ok(tap.found(secrets.search()).has("the case key (as it is)"), "the case key is on the line");
assert.ok(tap.requests.includes("POST /report") && tap.requests.includes("POST /mailbox"), tap.requests.join());
assert.deepEqual([...tap.strangers], [], "the browser speaks to nobody else");
assert.deepEqual(remains(profile, typed.search()).found, [], "our form leaves nothing");

const careless = await carelessForm();
const kept = new Needles();
await her.goto(careless.url);
await her.fill("[name=word]", kept.marker("the word").split(" ")[0]);
await her.fill("[name=text]", kept.marker("the text"));
await found("while it is filled in");
await her.click("button");
await her.text("#sent");
await her.close();
await found("after it was sent");
careless.close();
tap.close();
console.log(JSON.stringify({ line: tap.bytes, wall: Date.now() - began }));

async function found(when) {
  for (const end = Date.now() + 30_000; ; await pause(300)) {
    const { found } = remains(profile, kept.search());
    if (found.length > 0) return console.log(`${when}: ${found.join("; ")}`);
    assert.ok(Date.now() < end, `nothing is found ${when}`);
  }
}
