// Texts that a reporter sealed beforehand, in a real Chromium: opened, left closed, and closed again with the key.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formats, me, message, office, openCase, page, REPORT, text, waitFor } from "./office_stage.mjs";

const INNER = "Die Namen:\n– <b>Müller</b>\n\nMehr nicht.";

async function enclosed(recipients, plaintext = INNER) {
  const encrypter = new formats.age.Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return formats.age.armor.encode(await encrypter.encrypt(plaintext));
}

const recipient = async () => formats.age.identityToRecipient(await formats.age.generateHybridIdentity());
const entry = (position) => text(position).locator("sealed-enclosure");
const words = (position) => entry(position).locator(".words").allTextContents();

test("an enclosure opens with the handler's own key, in an answer and in a message", async () => {
  const armored = await enclosed([await recipient(), me.recipient]);
  await office.theCase.write("reporter", { ...REPORT, answers: { ...REPORT.answers, F14: armored.replaceAll("\n", "\r\n") } });
  await office.theCase.write("reporter", message(armored));
  await openCase();
  for (const position of [1, 2]) {
    await waitFor(entry(position).locator("p.label"), "enclosure");
    assert.deepEqual(await words(position), ["Die Namen:\n– <b>Müller</b>", "Mehr nicht."]);
    assert.equal(await entry(position).locator("b").count(), 0);
  }
  assert.ok(!(await text(2).textContent()).includes("BEGIN AGE"));
  assert.equal(await entry(1).locator(".words").first().evaluate((shown) => getComputedStyle(shown).whiteSpace), "pre-wrap");
  assert.deepEqual(await text(1).locator("dd").allTextContents(), ["Selbst erlebt", "WhatsApp · Signal"], "the other answers stay");

  await page.click("key-lock button");
  assert.equal(await page.locator("sealed-enclosure").count(), 0);
  assert.ok(!(await page.content()).includes("Müller"));
});

test("what does not open stays as it is, below a sentence that says why", async () => {
  const other = await enclosed([await recipient()]);
  const whole = await enclosed([me.recipient]);
  const binary = await enclosed([me.recipient], new Uint8Array([0xff, 0xfe]));
  const newer = formats.age.armor.decode(whole);
  newer[20] = 0x32;
  const closed = { "enclosure-not-for-you": other, "enclosure-damaged": whole.slice(0, 999), "enclosure-unknown-version": formats.age.armor.encode(newer) };
  for (const armored of [...Object.values(closed), binary]) await office.theCase.write("reporter", message(armored));
  await openCase();
  for (const [at, [reason, armored]] of [...Object.entries(closed), ["enclosure-damaged", binary]].entries()) {
    await waitFor(entry(at + 1).locator("p.error"), reason);
    assert.equal(await entry(at + 1).locator("p.error").textContent(), reason);
    assert.deepEqual(await words(at + 1), [armored]);
  }
});
