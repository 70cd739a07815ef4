// A case of some hundred entries in a real Chromium: the page carries its end, and what was there before comes when it is
// asked for, and is held against what the page said of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { message, note, office, openCase, page, REPORT, reply, say, seenPosts, send, text, waitFor } from "./office_stage.mjs";

const CASE_WRONG = "In diesem Fall stimmt etwas nicht";
const link = () => page.locator("a[data-earlier]");
const warning = () => page.locator("sealed-case > .note.stop");
const shown = () => page.locator("sealed-text").evaluateAll((all) => all.map((one) => Number(one.dataset.position)));
const order = () => page.locator("ol.talk > li").evaluateAll((all) => all.map((one) => one.querySelector("sealed-text")?.dataset.position ?? "link"));

const made = new Map();

/** A report, and after it messages and replies by turns, with a note at each of these positions. Sealed once, and copied. */
async function aLongCase(entries, notes = []) {
  const name = `${entries} ${notes}`;
  if (!made.has(name)) {
    await office.theCase.write("reporter", REPORT);
    for (let position = 2; position <= entries; position += 1) {
      if (notes.includes(position)) await office.theCase.write("file", note(`Notiz ${position}`));
      else if (position % 2 === 0) await office.theCase.write("office", reply(`Antwort ${position}`));
      else await office.theCase.write("reporter", message(`Nachricht ${position}`));
    }
    made.set(name, { theCase: office.theCase, parcels: [...office.theCase.parcels] });
  }
  const { theCase, parcels } = made.get(name);
  office.theCase = theCase;
  Object.assign(theCase, { parcels: [...parcels], seen: 0 });
}

const loads = async (count) => {
  await link().click();
  await page.waitForFunction((count) => document.querySelectorAll('sealed-text[data-state]').length >= count, count);
};

test("the end of a long case is there at once, and earlier entries come into their places", async () => {
  await aLongCase(160, [30, 100]);
  await openCase();
  await waitFor(text(160), "Antwort 160");
  assert.equal(await warning().count(), 0);
  assert.deepEqual(await order(), ["1", "30", "100", "link", ...Array.from({ length: 50 }, (_, at) => String(at + 111))]);
  assert.deepEqual(await seenPosts(1), [1], "what is not here was not seen");

  await loads(103);
  await waitFor(text(61), "Nachricht 61");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.earlier), "60", "the focus stays on the link");
  assert.deepEqual((await order()).slice(0, 5), ["1", "30", "link", "60", "61"]);
  await waitFor(page.locator(".earlier [role=status]"), "Frühere Einträge stehen jetzt hier");
  await loads(153);
  await loads(160);
  await waitFor(text(2), "Antwort 2");
  assert.deepEqual(await shown(), Array.from({ length: 160 }, (_, at) => at + 1));
  assert.equal(await link().count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.querySelector("sealed-text").dataset.position), "2");
  assert.equal(await warning().count(), 0);
  assert.equal((await seenPosts(1)).at(-1), 160);
  assert.deepEqual(office.asked, ["conversation 111", "conversation 60", "conversation 9"]);
});

test("what is written in a long case follows its newest entry", async () => {
  await aLongCase(160);
  await openCase();
  await waitFor(text(160), "Antwort 160");
  await send("office", "Noch eine.");
  await waitFor(say("sealed-reply[data-side=office]"), "Gesendet");
  await waitFor(text(161), "Noch eine.");
  const { place } = await office.theCase.read(office.theCase.parcels.at(-1));
  assert.equal(Buffer.from(place.previous).toString("base64"), await digestOf(office.theCase.parcels.at(-2)));
  assert.equal(await warning().count(), 0);
});

test("a middle that was cut off is found at once", async () => {
  await aLongCase(160);
  const whole = office.theCase.parcels;
  office.theCase.parcels = [...whole.slice(0, 20), ...whole.slice(100)];
  await openCase();
  await waitFor(warning(), CASE_WRONG);
  await link().click();
  await waitFor(text(101), "Hier fehlt etwas");
  await waitFor(warning(), CASE_WRONG);
});

test("an entry of the middle that was exchanged is found when it comes", async () => {
  await aLongCase(160);
  const altered = Buffer.from(office.theCase.parcels[79].stored, "base64");
  altered[altered.length - 1] ^= 1;
  office.later = office.theCase.parcels.with(79, { ...office.theCase.parcels[79], stored: altered.toString("base64") });
  await openCase();
  await waitFor(text(160), "Antwort 160");
  assert.equal(await warning().count(), 0, "nothing that is here speaks against it");
  await loads(101);
  await waitFor(warning(), CASE_WRONG);
  await waitFor(text(80), "Beschädigt");
  await waitFor(text(80), "Hier stand etwas anderes");
  await waitFor(text(81), "Hier fehlt etwas");
});

test("an entry of the middle that does not come is missing from then on", async () => {
  await aLongCase(160);
  office.later = office.theCase.parcels.toSpliced(79, 1);
  await openCase();
  await waitFor(text(160), "Antwort 160");
  assert.equal(await warning().count(), 0);
  await loads(101);
  await waitFor(warning(), CASE_WRONG);
  await waitFor(text(82), "Hier fehlt etwas");
});

test("a middle of which nothing comes is missing from then on", async () => {
  await aLongCase(160);
  office.later = office.theCase.parcels.slice(0, 1);
  await openCase();
  await waitFor(text(160), "Antwort 160");
  await link().click();
  await waitFor(warning(), CASE_WRONG);
  await waitFor(text(111), "Hier fehlt etwas");
});

test("a page that did not come says so in place, and nothing counts as missing", async () => {
  await aLongCase(160);
  await openCase();
  await waitFor(text(160), "Antwort 160");
  office.withheld = 503;
  await link().click();
  await waitFor(page.locator(".earlier [role=status]"), "Gerade viel los");
  office.withheld = 200;
  await link().click();
  await waitFor(page.locator(".earlier [role=status]"), "Sie sind abgemeldet");
  assert.equal(await warning().count(), 0);
  office.withheld = undefined;
  await loads(101);
  await waitFor(text(61), "Nachricht 61");
  assert.equal(await warning().count(), 0);
});

test("of a long file, the rest is fetched by itself, and locking closes all of it", async () => {
  await office.theCase.write("reporter", REPORT);
  for (let count = 1; count <= 230; count += 1) await office.theCase.write("file", note(`Notiz ${count}`));
  await openCase();
  await waitFor(text(2), "Notiz 1");
  await waitFor(text(231), "Notiz 230");
  assert.deepEqual(office.asked, ["file 32"]);
  assert.deepEqual(await shown(), Array.from({ length: 231 }, (_, at) => at + 1));
  assert.equal(await warning().count(), 0);
  await page.click("key-lock button");
  assert.equal(await page.locator("sealed-text .opened").count(), 0);
});

async function digestOf({ stored }) {
  return Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(stored, "base64"))).toString("base64");
}
