// What sealing a report takes a real browser, from the click to the receipt, on a page just loaded; and what the same
// public-key operations alone take the same browser: three identities and five encryptions with age, on an empty page.
//
//   node sealing_cost.mjs SOURCES PACKAGES ADDRESS WORK-FOLDER BROWSER TEXT [jitless]
//
// ADDRESS is that of a running program whose form shows three handlers. Prints JSON: milliseconds of processor time (of
// the whole browser) and of the wall clock, the middle of some runs; and whether what the page said of its work was
// drawn in every one of them. Judges nothing.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { open, until, visible } from "./browsers.mjs";
import { watchNotes } from "./device_visit.mjs";
import { pageScript } from "./office_bundle.mjs";
import { cpuSeconds } from "./processes.mjs";

const RUNS = 5;
/** Milliseconds in which a page just loaded comes to rest. */
const SETTLING = 500;
const PATIENCE = 60_000;
const BARE = `
import { Encrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";
import { parcelSize } from "./format/padding.ts";
import { SLOT_SIZE } from "./format/shape.ts";
document.querySelector("button").addEventListener("click", async () => {
  const recipients = [];
  while (recipients.length < 3) recipients.push(await identityToRecipient(await generateHybridIdentity()));
  const sizes = [SLOT_SIZE, SLOT_SIZE, SLOT_SIZE, SLOT_SIZE, parcelSize(Number(document.querySelector("data").value))];
  for (const [at, size] of sizes.entries()) {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipients[at % recipients.length]);
    await encrypter.encrypt(new Uint8Array(size));
  }
  document.querySelector("output").textContent = "done";
});
document.body.dataset.ready = "";`;

const [address, work, browser, text, jit] = process.argv.slice(4);
const tab = await open({ browser, profile: join(work, `cost-${browser}`), jit: jit !== "jitless" });
const { url, close } = await bareServer();
const runs = [];
try {
  for (let run = 0; run < RUNS; run += 1) runs.push({ page: await page(), bare: await bare() });
} finally {
  await tab.close();
  close();
}
const middle = (of) => runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
const figures = (which) => ({ cpu: middle((run) => run[which].cpu), wall: middle((run) => run[which].wall) });
console.log(JSON.stringify({ page: figures("page"), bare: figures("bare"), noted: runs.every((run) => run.page.noted) }));

async function page() {
  await tab.goto(`${address}/report`);
  await visible(tab, 'seal-report [data-how="device"]');
  await until(tab, () => performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.endsWith("/report/sealed") && responseEnd > 0));
  assert.equal(await tab.evaluate(() => document.querySelectorAll('input[name="without"]').length), 3, "three handlers");
  await tab.evaluate((text) => void (document.querySelector('[name="F14"]').value = text), text);
  const notes = await watchNotes(tab);
  const taken = await pressed('button[name="send"]', "#case-key:not(:empty)");
  const [, seen] = await notes();
  return { ...taken, noted: seen.length > 0 };
}

async function bare() {
  await tab.goto(url);
  await until(tab, () => "ready" in document.body.dataset);
  return pressed("button", "output:not(:empty)");
}

/** Presses the button and waits in the page itself, so that nothing is asked of the browser meanwhile. */
async function pressed(button, done) {
  await pause(SETTLING);
  const before = cpuSeconds(tab.pid);
  const wall = await tab.evaluate(pressAndWait, [button, done, PATIENCE]);
  return { cpu: Math.round((cpuSeconds(tab.pid) - before) * 1000), wall: Math.round(wall) };
}

/** Runs in the page. */
function pressAndWait([button, done, patience]) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const watcher = new MutationObserver(() => {
      if (document.querySelector(done)) resolve(performance.now() - began);
    });
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
    setTimeout(() => reject(new Error(`${done} did not come`)), patience);
    document.querySelector(button).click();
  });
}

/** An empty page with nothing but the operations, on a port of its own. */
async function bareServer() {
  const script = await pageScript(BARE);
  const html = `<!doctype html><title>bare</title><data value="${Buffer.byteLength(text)}"></data><button>go</button><output></output>
<script type="module" src="/bare.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/bare.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8" });
    response.end(isScript ? script : html);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}
