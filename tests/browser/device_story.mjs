// Sealing on the reporter's own device, crossing over with browsers that run no scripts.
//
//   node device_story.mjs DEMO.JSON WORK-FOLDER PACKAGES BROWSER MODE [SCREENSHOT-FOLDER]
//
// PACKAGES is the folder of the packages that the browser's scripts are built from. Modes:
//
//   sent-with     sent with scripts, read without, answered with
//   sent-without  sent without scripts, read with, answered without
//   safer         sent with scripts whose JIT is off, as at Tor Browser's level "Safer"
//
// What a reporter's browser sends with scripts goes over a recorded line, which must hold no word, no case key, no seed
// of the case, and nothing that the key gives but the mailbox token; what it sends without scripts goes over another, on which the same
// search finds them. Her profile folder is searched after each visit.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open, shoot, unfold, visible } from "./browsers.mjs";
import { seedsOfCase } from "./case_seeds.mjs";
import { openNewest, opened, signIn, write } from "./desk.mjs";
import { answerSealed, changeLanguage, closeMailbox, keptBySite, openForm, openSealedMailbox, sealAndSend, typeKey, unfoldProof, watchNotes } from "./device_visit.mjs";
import { Needles } from "./needles.mjs";
import { answer, fillIn, leave, openMailbox, send } from "./plain_visit.mjs";
import { cpuSeconds } from "./processes.mjs";
import { nothingLeft } from "./remains.mjs";
import { Wiretap } from "./wiretap.mjs";

const [record, work, packages, browser, mode, shots] = process.argv.slice(2);
const demo = JSON.parse(readFileSync(record, "utf8"));
const profile = join(work, `${browser}-reporter`);
const words = new Needles();
const REPORT = words.marker("the report");
const QUESTION = words.marker("the question");
const ANSWER = words.marker("the answer");
const PROOF = /^siegelpost statement 1\s+report: [0-9a-f]{64}\s+received: [^]+proof: [0-9a-f]{64}\s*$/;
const sealedLine = await Wiretap.open();
const plainLine = await Wiretap.open();
const figures = { browser, mode };
const began = Date.now();
const lines = (text) => text.replaceAll("\r\n", "\n");
const holds = (where, text, whose) => assert.ok(lines(where).includes(text), `${whose} is not there: ${where}`);

/** What opens the case, as far as it is known yet. Of these only the token may be sent, to open the mailbox. */
let key, seeds;
function secrets(options) {
  const needles = new Needles();
  if (key) needles.caseKey("the case key", key, options);
  for (const [name, seed] of Object.entries(seeds ?? {})) needles.identity(`the seed of the ${name} identity`, seed);
  return needles.search();
}

async function withScripts(path, visit, options) {
  const her = await open({ browser, profile, proxy: sealedLine.address, ...options });
  const result = await visit(her);
  assert.deepEqual(await keptBySite(her), [], "the page keeps nothing in the browser");
  assert.deepEqual(await her.complaints(), [], "nor has the browser anything to complain about");
  await nothingKept("while the page is open", path);
  await her.close();
  await nothingKept("after a visit with scripts");
  return result;
}

async function withoutScripts(visit) {
  const her = await open({ browser, profile, proxy: plainLine.address, javascript: false });
  const result = await visit(her);
  await her.close();
  await nothingKept("after a visit without scripts");
  return result;
}

async function nothingKept(when, open) {
  for (const search of [words.search(), secrets()]) await nothingLeft(when, { browser, profile, search, open });
}

const desk = await open({ browser: "chromium", profile: join(work, "handler") });
await signIn(desk, demo);

async function officeAsks() {
  await desk.reload();
  await openNewest(desk, demo.staff[0].passphrase);
  holds(await opened(desk), REPORT, "the report, in the office,");
  seeds = await seedsOfCase(desk, demo.staff[0].passphrase, packages);
  await write(desk, "office", QUESTION);
}

async function officeReadsTheAnswer() {
  await desk.reload();
  holds(await opened(desk), ANSWER, "the answer, in the office,");
}

/** Seals a report here; measures what it takes from the click to the receipt, and what the page says meanwhile. */
async function sealHere(her) {
  await openForm(her, demo);
  assert.equal(await her.evaluate(() => document.querySelectorAll('input[name="without"]').length), 3, "three handlers");
  await unfold(her);
  await her.check('[name="F03"][value="whatsapp"]');
  await her.click('button[name="send"]');
  await visible(her, "[role=alert] a[href^='#']");
  await her.fill('[name="F14"]', REPORT);
  await changeLanguage(her, "en");
  assert.equal(await her.value('[name="F14"]'), REPORT, "changing the language keeps what was typed");
  assert.ok(await her.isChecked('[name="F03"][value="whatsapp"]'), "and what was chosen");
  await changeLanguage(her, "de");
  await shoot(her, shots, `${browser}-${mode}-form`);
  const notes = await watchNotes(her);
  const before = { cpu: cpuSeconds(her.pid), wall: Date.now() };
  key = await sealAndSend(her);
  figures.sealing = { cpu: Number((cpuSeconds(her.pid) - before.cpu).toFixed(2)), wall: Date.now() - before.wall };
  assert.deepEqual([...sealedLine.found(secrets())], [], "no key, and no token either, is sent with a report");
  const [told, seen] = await notes();
  figures.notes = { told, seen };
  await shoot(her, shots, `${browser}-${mode}-receipt`);
}

const modes = {
  async "sent-with"() {
    await withScripts("/report", async (her) => {
      await sealHere(her);
      holds(await typeKey(her, key.toUpperCase()), REPORT, "the report");
    });
    await officeAsks();
    const read = await withoutScripts(async (her) => openMailbox(her, demo, key));
    holds(read, REPORT, "the report");
    holds(read, QUESTION, "the question");
    await withScripts("/mailbox", async (her) => {
      const found = await openSealedMailbox(her, demo, key.replaceAll(" ", "-").toUpperCase());
      holds(found, REPORT, "the report");
      holds(found, QUESTION, "the question");
      assert.match(await unfoldProof(her), PROOF, "the proof of having reported");
      holds(await answerSealed(her, ANSWER), ANSWER, "the answer");
      await shoot(her, shots, `${browser}-${mode}-mailbox`);
      await closeMailbox(her);
    });
    await officeReadsTheAnswer();
    assert.ok(sealedLine.requests.includes("POST /report/sealed"), sealedLine.requests.join());
    assert.ok(sealedLine.requests.includes("POST /report topic=0"), "the first page asks for the topic, and sends nothing else");
    opensByToken();
  },

  async "sent-without"() {
    await withoutScripts(async (her) => {
      await fillIn(her, demo, REPORT);
      key = await send(her);
    });
    await officeAsks();
    await withScripts("/mailbox", async (her) => {
      const found = await openSealedMailbox(her, demo, key);
      holds(found, REPORT, "the report");
      holds(found, QUESTION, "the question");
      assert.match(await unfoldProof(her), PROOF, "the proof of having reported");
      await closeMailbox(her);
    });
    await withoutScripts(async (her) => {
      await openMailbox(her, demo, key);
      holds(await answer(her, ANSWER), ANSWER, "the answer");
      await leave(her, demo);
    });
    await officeReadsTheAnswer();
    opensByToken();
  },

  async safer() {
    await withScripts("/report", sealHere, { jit: false });
    const { told, seen } = figures.notes;
    assert.ok(told.length > 0, "the page says that it works");
    assert.ok(seen.length > 0, `what it says is drawn before the work begins: ${told}`);
    await officeAsks();
    const read = await withoutScripts(async (her) => openMailbox(her, demo, key));
    holds(read, REPORT, "the report");
    holds(read, QUESTION, "the question");
  },
};

/** The one secret that is sent, and so the proof that this line was the one, and that a secret on it is found. */
function opensByToken() {
  assert.ok(sealedLine.requests.includes("POST /mailbox/sealed"), sealedLine.requests.join());
  const token = new Needles();
  token.token("the case key", key);
  assert.ok(sealedLine.found(token.search()).size > 0, "the token opens the mailbox");
}

await modes[mode]();
await desk.close();
await nothingKept("at the end");
for (const path of ["POST /report", "POST /mailbox", "POST /mailbox/message"]) {
  assert.ok(!sealedLine.requests.includes(path), `with scripts: ${path}`);
}
assert.deepEqual([...sealedLine.found(words.search()), ...sealedLine.found(secrets({ token: false }))], [], "on the line");
assert.ok(plainLine.found(words.search()).size > 0 && plainLine.found(secrets()).size > 0, "without scripts all of it is on the line");
assert.deepEqual([...sealedLine.strangers, ...plainLine.strangers], [], "the browser speaks to nobody else");
sealedLine.close();
plainLine.close();
console.log(JSON.stringify({ ...figures, line: sealedLine.bytes, wall: Date.now() - began }));
