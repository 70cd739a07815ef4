// What sealing a report takes a real browser, from the click to the receipt, on a page just loaded; and what the same
// public-key operations alone take the same browser: three identities and five encryptions with age, on an empty page.
//
//   node sealing_cost.mjs SOURCES PACKAGES ADDRESS WORK-FOLDER BROWSER TEXT [jitless]
//
// ADDRESS is that of a running program whose form shows three handlers. Prints JSON: milliseconds of processor time (of
// the whole browser) and of the wall clock, the middle of some runs; and whether what the page said of its work was
// drawn in every one of them. Judges nothing.
import assert from "node:assert/strict";
import { join } from "node:path";
import { open, until, visible } from "./browsers.mjs";
import { middle, pressed, serve } from "./cost_page.mjs";
import { watchNotes } from "./device_visit.mjs";
import { pageScript } from "./office_bundle.mjs";

const RUNS = 5;
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
const { url, close } = await serve(`<data value="${Buffer.byteLength(text)}"></data><button>go</button><output></output>`, await pageScript(BARE));
const runs = [];
try {
  for (let run = 0; run < RUNS; run += 1) runs.push({ page: await page(), bare: await bare() });
} finally {
  await tab.close();
  close();
}
const figures = (which) => ({ cpu: middle(runs, (run) => run[which].cpu), wall: middle(runs, (run) => run[which].wall) });
console.log(JSON.stringify({ page: figures("page"), bare: figures("bare"), noted: runs.every((run) => run.page.noted) }));

async function page() {
  await tab.goto(`${address}/report`);
  await visible(tab, 'seal-report [data-how="device"]');
  await until(tab, () => performance.getEntriesByType("resource").some(({ name, responseEnd }) => new URL(name).pathname.endsWith("/report/sealed") && responseEnd > 0));
  assert.equal(await tab.evaluate(() => document.querySelectorAll('input[name="without"]').length), 3, "three handlers");
  await tab.evaluate((text) => void (document.querySelector('[name="F14"]').value = text), text);
  const notes = await watchNotes(tab);
  const taken = await pressed(tab, 'button[name="send"]', "#case-key:not(:empty)");
  const [, seen] = await notes();
  return { ...taken, noted: seen.length > 0 };
}

async function bare() {
  await tab.goto(url);
  await until(tab, () => "ready" in document.body.dataset);
  return pressed(tab, "button", "output:not(:empty)");
}
