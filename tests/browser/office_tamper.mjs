// What a handler sees in a real Chromium after somebody has changed the database: which entry, in which words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeCase } from "./fake_office.mjs";
import { CASE, aConversation, formats, me, message, office, openCase, page, send, text, unlock, waitFor } from "./office_stage.mjs";

/** The warnings at each entry, and those above all. */
const warnings = () =>
  page.evaluate(() => {
    const said = (place) => [...place.querySelectorAll(".error")].map(({ textContent }) => textContent);
    return [[...document.querySelectorAll("sealed-case > .note.stop p")].map(({ textContent }) => textContent), ...[...document.querySelectorAll("sealed-text")].map(said)];
  });
const CASE_WRONG = "In diesem Fall stimmt etwas nicht";
const again = async () => {
  await page.reload();
  await page.waitForFunction(() => [...document.querySelectorAll("sealed-text")].every((one) => ["open", "trouble"].includes(one.dataset.state)));
  await page.waitForTimeout(50);
};

test("a whole case is opened without a warning, again and again, and after one's own reply", async () => {
  await aConversation();
  await openCase();
  assert.deepEqual(await warnings(), [[], [], [], [], []]);
  await send("office", "Auch das gehört dazu");
  await waitFor(text(5), "Auch das");
  await again();
  assert.deepEqual(await warnings(), [[], [], [], [], [], []]);
});

test("what was repeated, dropped or given another day is warned of at its place", async () => {
  await aConversation();
  const { parcels } = office.theCase;
  parcels[1].stored = parcels[0].stored;
  parcels[2].day = "2026-11-25";
  await openCase();
  await waitFor(page.locator("sealed-case > .note.stop"), CASE_WRONG);
  assert.deepEqual(await warnings(), [[CASE_WRONG], [], ["Das gibt es zweimal"], ["Versiegelt ist der 23. November 2026"], ["Hier fehlt etwas"]]);
  parcels.splice(1, 1);
  await again();
  assert.deepEqual((await warnings()).slice(1), [[], ["Versiegelt ist der 23. November 2026"], ["Hier fehlt etwas"]]);
});

test("an entry set before its neighbour, and one that does not open, say both things that are wrong", async () => {
  await aConversation();
  const { parcels } = office.theCase;
  const foreign = await FakeCase.for(formats, me.recipient);
  await foreign.write("reporter", message("aus einem anderen Fall"));
  parcels[3] = { ...parcels[3], seq: 7, stored: foreign.parcels[0].stored };
  await openCase();
  await waitFor(page.locator("sealed-case > .note.stop"), CASE_WRONG);
  assert.deepEqual((await warnings())[4], ["Hier fehlt etwas", "Nicht für Ihren Schlüssel versiegelt"]);
  await page.click("key-lock button");
  assert.deepEqual(await warnings(), [[], [], [], [], []], "nothing of it stays when the key is locked");
});

test("an entry without octets was removed if two people have said so, and is damaged otherwise", async () => {
  await aConversation();
  await openCase();
  const { theCase } = office;
  const gone = theCase.parcels[3];
  gone.digest = formats.toBase64(formats.digest(formats.fromBase64(gone.stored)));
  const removal = (author, other = {}) => ({ kind: "removal", lang: "de", day: "2026-11-23", side: "reporter", seq: 2, digest: gone.digest, category: "clients", author, ...other });
  await theCase.write("office", removal("A. Berger"));
  await theCase.write("office", removal("A. Berger"));
  await theCase.write("office", removal("T. Okafor", { digest: formats.toBase64(new Uint8Array(32)) }));
  gone.stored = "";
  await again();
  assert.deepEqual((await warnings()).slice(0, 5), [[CASE_WRONG], [], [], [], ["Beschädigt"]], "one person, and one who meant another entry");
  await theCase.write("office", removal("T. Okafor", { category: "of-a-newer-program" }));
  await again();
  assert.deepEqual(await warnings(), [[], [], [], [], [], [], [], [], []], "what this browser has seen there is not missed either");
  await waitFor(text(4), "Entfernt am 23. November 2026: Sonstiges");
  await waitFor(text(5), "Von der Person, Nr. 2: Klienten");
  gone.digest = formats.toBase64(new Uint8Array(32).fill(7));
  await again();
  assert.deepEqual((await warnings())[4], ["Hier stand etwas anderes", "Beschädigt"]);
});

test("a case that was set back, or exchanged, is known from what this browser saw, also in another session", async () => {
  await aConversation();
  await openCase();
  const whole = office.theCase.parcels;
  office.theCase.parcels = whole.slice(0, 3);
  await again();
  assert.deepEqual(await warnings(), [["Es fehlt, was schon da war"], [], [], []]);

  await page.click("#sign-out");
  await page.waitForFunction(() => document.title === "Anmelden");
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  for (const readable of ["2026", "48193", "reporter", "office", "Danke", "key/"]) assert.ok(!kept.includes(readable), `${readable}: ${kept}`);
  office.signedInAs = 1;
  await page.goto(CASE);
  await unlock();
  await waitFor(page.locator("sealed-case > .note.stop"), "Es fehlt, was schon da war");

  office.theCase.parcels = [...whole.slice(0, 3)];
  await office.theCase.write("reporter", message("etwas anderes"));
  await again();
  assert.deepEqual(await warnings(), [[CASE_WRONG], [], [], [], ["Hier stand etwas anderes"]]);
  office.theCase.parcels = whole;
  await again();
  assert.deepEqual(await warnings(), [[], [], [], [], []]);
});

test("keys of another case are warned of before anything is read or written", async () => {
  await aConversation();
  const { slot } = await FakeCase.for(formats, me.recipient);
  office.theCase.slot = slot;
  await openCase();
  await waitFor(page.locator("sealed-case > .note.stop"), "Die Schlüssel passen nicht");
  assert.ok(await page.locator("#office").isDisabled());
});
