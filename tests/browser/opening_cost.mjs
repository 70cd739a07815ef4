// What opening fifty sealed subjects takes a browser the first time in a tab, by the list's own script on a page with nothing
// else; and what the decapsulations alone take it, as age does them (X-Wing, the seed expanded for each).
//
//   node opening_cost.mjs SOURCES PACKAGES WORK-FOLDER BROWSER
//
// Prints JSON: milliseconds of processor time (of the whole browser) and of the wall clock, the middle of some runs. Judges nothing.
import assert from "node:assert/strict";
import { join } from "node:path";
import { open, until } from "./browsers.mjs";
import { middle, pressed, serve } from "./cost_page.mjs";
import { pageScript } from "./office_bundle.mjs";

const RUNS = 5;
const ROWS = 50;
const rows = Array.from({ length: ROWS }, (_, at) => `<tr><td><span data-subject data-number="2026-${at}"></span> <span data-marks></span></td></tr>`).join("");
const BODY = `<table class="cases"><tbody>${rows}</tbody></table><button id="page">page</button><button id="bare">bare</button><output></output>`;
const SCRIPT = `
import { MLKEM768X25519 } from "@noble/post-quantum/hybrid.js";
import { ListCards } from "./elements/list-cards.ts";
import { toBase64 } from "./format/bytes.ts";
import { cardKey, sealCard } from "./format/card.ts";
import { recipientOf } from "./format/identity.ts";
import { sealSlot } from "./format/slot.ts";
import { heldKey } from "./keys/held-key.ts";

const random = () => crypto.getRandomValues(new Uint8Array(32));
new ListCards();
const seed = random();
const recipient = await recipientOf(seed);
for (const row of document.querySelectorAll("[data-subject]")) {
  const file = random();
  row.dataset.card = toBase64(sealCard(cardKey(file), row.dataset.number, { subject: "Gruppe der Station 3", lang: "de" }));
  row.dataset.slot = toBase64(await sealSlot(recipient, random(), file));
}
document.querySelector("#page").addEventListener("click", () => void heldKey.open(seed.slice()));
const { cipherText } = MLKEM768X25519.encapsulate(MLKEM768X25519.getPublicKey(seed));
document.querySelector("#bare").addEventListener("click", () => {
  for (let row = 0; row < ${ROWS}; row += 1) MLKEM768X25519.decapsulate(cipherText, seed);
  document.querySelector("output").textContent = "done";
});
document.body.dataset.ready = "";`;

const [work, browser] = process.argv.slice(4);
const tab = await open({ browser, profile: join(work, `opening-${browser}`) });
const { url, close } = await serve(BODY, await pageScript(SCRIPT));
const runs = [];
try {
  for (let run = 0; run < RUNS; run += 1) {
    const taken = {};
    for (const [which, done] of [["page", "table[data-opened]"], ["bare", "output:not(:empty)"]]) {
      await tab.goto(url);
      await until(tab, () => "ready" in document.body.dataset);
      await tab.evaluate(() => sessionStorage.clear());
      taken[which] = await pressed(tab, `#${which}`, done);
      const subjects = await tab.evaluate(() => [...document.querySelectorAll("[data-subject]")].map((row) => row.textContent));
      if (which === "page") assert.ok(subjects.every((words) => words === "Gruppe der Station 3"), "all are open");
    }
    runs.push(taken);
  }
} finally {
  await tab.close();
  close();
}
const figures = (which) => ({ cpu: middle(runs, (run) => run[which].cpu), wall: middle(runs, (run) => run[which].wall) });
console.log(JSON.stringify({ page: figures("page"), bare: figures("bare") }));
