// The main story, crossing browsers: the reporter's runs no scripts, the handler's must.
//
//   node crossing_story.mjs DEMO.JSON WORK-FOLDER REPORTER'S-BROWSER HANDLER'S-BROWSER [SCREENSHOT-FOLDER]
//
// Browsers are "chromium" and "firefox". The reporter's profile folder is searched again and again: while the
// browser is open, which is what a power cut leaves, and after it was closed; on each of two visits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open, shoot } from "./browsers.mjs";
import { openNewest, opened, signIn, write } from "./desk.mjs";
import { Needles } from "./needles.mjs";
import { answer, fillIn, leave, openMailbox, send, shownKey } from "./plain_visit.mjs";
import { cpuSeconds } from "./processes.mjs";
import { nothingLeft } from "./remains.mjs";

const [record, work, hers, theirs, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const handler = demo.staff[0];
const needles = new Needles();
const REPORT = needles.marker("the report");
const QUESTION = needles.marker("the question");
const ANSWER = needles.marker("the answer");
const NOTE = needles.marker("the note");
const figures = {};
const began = Date.now();
const lines = (text) => text.replaceAll("\r\n", "\n");

const profile = join(work, `${hers}-reporter`);
const openReporter = () => open({ browser: hers, javascript: false, profile });

const look = async (when, open) => {
  figures.bytes = await nothingLeft(when, { browser: hers, profile, search: needles.search(), open });
};

let her = await openReporter();
await fillIn(her, demo, REPORT, { shots });
await look("while the form is filled in", "/report");
const caseKey = await send(her);
await shoot(her, shots, "receipt");
await her.reload();
assert.equal(await shownKey(her), caseKey, "loading the receipt again shows it again");
needles.caseKey("the case key", caseKey);
await look("while the receipt is open", "/receipt");
figures.reportCpu = cpuSeconds(her.pid);
await her.close();
await look("after the report");

const desk = await open({ browser: theirs, profile: join(work, `${theirs}-handler`) });
await signIn(desk, demo);
const unlocking = Date.now();
await openNewest(desk, handler.passphrase);
figures.unlock = Date.now() - unlocking;
assert.ok(lines(await opened(desk)).includes(REPORT), "the handler reads the report");
await write(desk, "office", QUESTION);
await write(desk, "file", NOTE);
await desk.reload();
assert.ok(lines(await opened(desk)).includes(NOTE), "the key stays open when the page is loaded again");
await shoot(desk, shots, "case-answered");

// She comes back: another day, the same machine, nothing but the paper.
her = await openReporter();
const mistyped = caseKey.startsWith("q") ? `p${caseKey.slice(1)}` : `q${caseKey.slice(1)}`;
await her.goto(`${demo.public_url}/mailbox`);
await her.fill('[name="case_key"]', mistyped);
await her.click("main form button:not([type=button])");
assert.equal(await her.value(".wrong [name=case_key]"), mistyped, "a mistyped key stands there to be mended");
const mailbox = lines(await openMailbox(her, demo, caseKey.replaceAll(" ", "-").toUpperCase()));
assert.ok(mailbox.includes(QUESTION) && mailbox.includes(REPORT), "she reads the question and her report");
assert.ok(!mailbox.includes(NOTE), "the note is for the office alone");
assert.ok(lines(await answer(her, ANSWER)).includes(ANSWER), "she reads what she answered");
await look("while the mailbox is open", "/mailbox");
await shoot(her, shots, "mailbox");
await leave(her, demo);
assert.ok(!(await her.text("main")).includes(ANSWER.slice(0, 10)), "left is left");
assert.deepEqual(await her.complaints(), []);
await her.close();
await look("after the second visit");

await desk.reload();
assert.ok(lines(await opened(desk)).includes(ANSWER), "the handler reads the answer");
assert.deepEqual(await desk.complaints(), [], "the handler's browser has nothing to complain about");
await desk.close();
console.log(JSON.stringify({ ...figures, wall: Date.now() - began }));
