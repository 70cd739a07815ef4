import assert from "node:assert/strict";
import { createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { test } from "node:test";
import { toBase64 } from "../format/bytes.ts";
import { CARD_SIZE, type CaseCard, cardKey, isCardOf, labelsIn, openCard, sealCard } from "../format/card.ts";
import { CardKeys } from "../keys/card-keys.ts";

const SEED = new Uint8Array(32).fill(7);
const KEY = cardKey(SEED);
const NUMBER = "2026-48193";
const CARD = { subject: "Gruppe der Station 3", priority: "P1", lang: "de-simple", meeting: true };

test("a card says what was sealed, and all cards have one size", () => {
  const emoji = { subject: "\u{1F5C2}".repeat(120) };
  for (const card of [CARD, {}, { subject: "" }, { subject: "x".repeat(120) }, { subject: '"'.repeat(120), lang: "en" }, emoji]) {
    const sealed = sealCard(KEY, NUMBER, card);
    assert.equal(sealed.length, CARD_SIZE);
    assert.deepEqual(openCard(KEY, NUMBER, sealed), card);
  }
  assert.notDeepEqual(sealCard(KEY, NUMBER, CARD), sealCard(KEY, NUMBER, CARD), "no two are alike");
});

test("a card of another case, of other readers, or altered in any octet does not open", () => {
  const sealed = sealCard(KEY, NUMBER, CARD);
  assert.throws(() => openCard(KEY, "2026-48194", sealed), { message: "damaged" });
  assert.throws(() => openCard(cardKey(new Uint8Array(32).fill(8)), NUMBER, sealed), { message: "damaged" });
  for (const bad of [sealed.subarray(1), new Uint8Array(), new Uint8Array([...sealed, 0])]) assert.throws(() => openCard(KEY, NUMBER, bad));
  for (let at = 0; at < CARD_SIZE; at += 1) {
    const altered = sealed.slice();
    altered[at]! ^= 1;
    assert.throws(() => openCard(KEY, NUMBER, altered), `octet ${at}`);
  }
});

test("labels are on the card as far as there is room, and cards of before have none", () => {
  const labels = ["Dienstplan", "Station 3", "Messenger", "Ehemalige", "Fotos"];
  const few = { ...CARD, labels };
  assert.deepEqual(openCard(KEY, NUMBER, sealCard(KEY, NUMBER, few)), few);
  assert.equal(sealCard(KEY, NUMBER, few).length, CARD_SIZE);
  // Four octets a character: what is left is not enough.
  const wide = { subject: "\u{1F5C2}".repeat(120), priority: "P1", lang: "de-simple", meeting: true, labels: labels.map((label) => label.padEnd(24, ".")) };
  const shown = openCard(KEY, NUMBER, sealCard(KEY, NUMBER, wide));
  assert.equal(shown.labels, undefined, "in the case they stay");
  assert.equal(shown.subject, wide.subject, "the subject is never cut");
  assert.ok(says(wide, shown) && says(shown, wide), "or it would be made anew by everybody who looks");
  assert.ok(!says(few, CARD) && says({ ...CARD, labels: [] }, CARD));
  // The octets of such a card have not changed: "the program seals the same".
  assert.equal(openCard(KEY, NUMBER, sealCard(KEY, NUMBER, CARD)).labels, undefined);
});

test("labels are what stands between commas, five at most", () => {
  assert.deepEqual(labelsIn(" Dienstplan, Station 3 ,, Fotos"), ["Dienstplan", "Station 3", "Fotos"]);
  assert.deepEqual(labelsIn("a,b,c,d,e,f"), ["a", "b", "c", "d", "e"]);
  assert.deepEqual(labelsIn(" , "), []);
});

test("another implementation reads it by docs/sealing.md", () => {
  const sealed = sealCard(KEY, NUMBER, CARD);
  const key = new Uint8Array(hkdfSync("sha256", SEED, new Uint8Array(), "siegelpost/v1/card", 32));
  const decipher = createDecipheriv("chacha20-poly1305", key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(NUMBER), { plaintextLength: 640 });
  decipher.setAuthTag(sealed.subarray(CARD_SIZE - 16));
  const plaintext = Buffer.concat([decipher.update(sealed.subarray(12, CARD_SIZE - 16)), decipher.final()]);
  const length = plaintext.readUInt16BE(0);
  assert.deepEqual(JSON.parse(plaintext.subarray(2, 2 + length).toString()), CARD);
  assert.ok(plaintext.subarray(2 + length).every((octet) => octet === 0));
});

/** Whether a card that was made of one says the other. */
const says = (one: CaseCard, other: CaseCard): boolean => isCardOf(KEY, NUMBER, toBase64(sealCard(KEY, NUMBER, one)), other);

test("a card is made anew exactly when the case says something else", () => {
  assert.ok(says(CARD, { meeting: true, lang: "de-simple", priority: "P1", subject: CARD.subject }));
  assert.ok(says({}, { meeting: undefined }));
  for (const other of [{}, { ...CARD, subject: "Anderes" }, { ...CARD, priority: "P0" }, { ...CARD, lang: "en" }, { ...CARD, meeting: false }]) {
    assert.ok(!says(CARD, other), JSON.stringify(other));
  }
  for (const stored of ["", "AAAA", "%", toBase64(sealCard(KEY, "2026-48194", CARD))]) assert.ok(!isCardOf(KEY, NUMBER, stored, CARD), stored);
});

test("keys are remembered for the tab, by whoever has the same seed", () => {
  const items = new Map<string, string>();
  const shelf = { getItem: (name: string) => items.get(name) ?? null, setItem: (name: string, text: string) => void items.set(name, text) };
  const own = new CardKeys(new Uint8Array(32).fill(1), shelf);
  assert.equal(own.get(NUMBER), undefined);
  own.set(NUMBER, KEY);
  own.keep();
  assert.deepEqual(new CardKeys(new Uint8Array(32).fill(1), shelf).get(NUMBER), KEY);
  assert.equal(new CardKeys(new Uint8Array(32).fill(2), shelf).get(NUMBER), undefined);
  assert.ok(![...items.values()].some((text) => text.includes(NUMBER)), "sealed");
  assert.ok([...items.keys()].every((name) => name.startsWith("words/")), "they go when the key locks");
  for (const name of items.keys()) items.set(name, "AAAA");
  assert.equal(new CardKeys(new Uint8Array(32).fill(1), shelf).get(NUMBER), undefined, "what is damaged is as good as nothing");
});

test("of very many keys the newest stay", () => {
  const items = new Map<string, string>();
  const shelf = { getItem: (name: string) => items.get(name) ?? null, setItem: (name: string, text: string) => void items.set(name, text) };
  const keys = new CardKeys(SEED, shelf);
  for (let n = 0; n < 700; n += 1) keys.set(`2026-${n}`, KEY);
  keys.keep();
  const kept = new CardKeys(SEED, shelf);
  assert.equal(kept.get("2026-0"), undefined);
  assert.deepEqual(kept.get("2026-699"), KEY);
});

test("the program seals the same", () => {
  // The same inputs and digest stand in src/sealing/card.rs.
  const sealed = sealCard(KEY, NUMBER, CARD, new Uint8Array(12).fill(9));
  assert.equal(createHash("sha256").update(sealed).digest("hex"), "adac9f58a72f99a241d903ea1b3997d2ec64479ffb698a1516753c6c9a70b5d4");
  const labelled = sealCard(KEY, NUMBER, { ...CARD, labels: ["Dienstplan", "Fotos"] }, new Uint8Array(12).fill(9));
  assert.equal(createHash("sha256").update(labelled).digest("hex"), "ff0d69ebdda879754ff0f3113b3305f8fc275577685d7781dd80c93f9e81124a");
});
