import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, same, utf8 } from "../format/bytes.ts";
import { contentKey, identityOf, seedOf } from "../format/identity.ts";
import { digest, parcelMac } from "../format/mac.ts";
import { padme, parcelSize } from "../format/padding.ts";
import { packParcel, placeOctets, unpackParcel } from "../format/parcel.ts";
import { SLOT_SIZE } from "../format/slot.ts";
import { addTail, cutTail, storedSize } from "../format/stored.ts";
import { hex, troubleOf, unhex, vectors } from "./vectors.ts";

const PLACE = { side: "office", seq: 2 ** 40 + 3, previous: new Uint8Array(32).fill(7) } as const;
const MAC = new Uint8Array(32).fill(9);
const packed = () => packParcel(placeOctets(PLACE), MAC, utf8('{"kind":"reply"}'));

test("sizes are those of the vectors", () => {
  const { slot, parcels } = vectors("padding");
  assert.equal(SLOT_SIZE, slot.plaintext);
  assert.equal(storedSize(SLOT_SIZE), slot.stored);
  for (const { json, plaintext, stored } of parcels) {
    assert.equal(parcelSize(json), plaintext, `a document of ${json}`);
    assert.equal(storedSize(plaintext), stored, `a document of ${json}`);
  }
});

test("padmé adds at most 12 % and never goes down", () => {
  for (let length = 1, before = 0; length < 100_000; length += 1) {
    const padded = padme(length);
    assert.ok(padded >= length && padded <= length * 1.12 && padded >= before, `length ${length}`);
    before = padded;
  }
});

test("MACs are those of the vectors", async () => {
  for (const vector of vectors("parcel-mac").vectors) {
    const key = await contentKey(unhex(vector.seed));
    assert.equal(hex(digest(utf8(key.recipient))), vector.recipient_sha256);
    const { side, seq } = vector;
    const place = placeOctets({ side, seq, previous: unhex(vector.previous) });
    assert.equal(hex(place), vector.place);
    assert.equal(hex(parcelMac(key, place, utf8(vector.json))), vector.mac);
    assert.equal(identityOf(key.seed), vector.identity);
  }
});

test("an identity's text comes back as its seed, and nothing else does", async () => {
  const text = identityOf(new Uint8Array(32).fill(70));
  assert.deepEqual(seedOf(` ${text.toLowerCase()}\n`), new Uint8Array(32).fill(70));
  const plainX25519 = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
  for (const wrong of ["", text.slice(0, -1), `${text.slice(0, -1)}A`, plainX25519]) {
    assert.equal(await troubleOf(() => seedOf(wrong)), "damaged", wrong);
  }
});

test("a parcel comes apart as it was put together", () => {
  const { place, mac, json, placeOctets: octets } = unpackParcel(packed());
  assert.deepEqual(place, PLACE);
  assert.ok(same(mac, MAC) && same(octets, placeOctets(PLACE)));
  assert.equal(Buffer.from(json).toString(), '{"kind":"reply"}');
});

test("a document that no reader would open is not packed", () => {
  const pack = (length: number) => packParcel(placeOctets(PLACE), MAC, new Uint8Array(length));
  assert.equal(pack(2 ** 20).length, parcelSize(2 ** 20));
  assert.throws(() => pack(2 ** 20 + 1), RangeError);
});

test("a parcel that is not quite one is refused", async () => {
  const changed = (change: (plaintext: Uint8Array) => Uint8Array | void) => () => {
    const plaintext = packed();
    return unpackParcel(change(plaintext) ?? plaintext);
  };
  assert.equal(await troubleOf(changed((p) => void (p[0] = 2))), "unknown-version");
  assert.equal(await troubleOf(changed((p) => void (p[1] = 4))), "damaged", "side");
  assert.equal(await troubleOf(changed((p) => void (p[1] = 0))), "damaged", "side");
  assert.equal(await troubleOf(changed((p) => void p.fill(0, 2, 10))), "damaged", "sequence number 0");
  assert.equal(await troubleOf(changed((p) => void p.fill(255, 2, 10))), "damaged", "sequence number");
  assert.equal(await troubleOf(changed((p) => void p.fill(255, 74, 78))), "damaged", "length");
  assert.equal(await troubleOf(changed((p) => void (p[p.length - 1] = 1))), "damaged", "padding");
  assert.equal(await troubleOf(changed((p) => p.subarray(0, p.length - 1))), "damaged", "size");
  assert.equal(await troubleOf(changed((p) => p.subarray(0, 20))), "damaged", "cut short");
  assert.equal(await troubleOf(changed(() => new Uint8Array())), "damaged", "empty");
});

test("the tail comes off, whatever the file ends with", async () => {
  for (const ending of [[0], [0x80], [0x80, 0], [0, 0x80, 0x80], [1]]) {
    const file = new Uint8Array([1, 2, ...ending]);
    const stored = addTail(file, 1024);
    assert.equal(stored.length, storedSize(1024));
    assert.deepEqual(cutTail(stored), file);
  }
  assert.equal(await troubleOf(() => cutTail(new Uint8Array(9))), "damaged");
  assert.equal(await troubleOf(() => cutTail(new Uint8Array([1, 2, 3]))), "damaged");
  assert.throws(() => addTail(new Uint8Array(storedSize(1024)), 1024), RangeError);
});

test("base64 from a template may stand between white space, but must be whole", async () => {
  assert.deepEqual(fromBase64("\n  AQI=\n"), new Uint8Array([1, 2]));
  for (const wrong of ["AQI", "AQ I=", "A-_=", "="]) assert.equal(await troubleOf(() => fromBase64(wrong)), "damaged");
});
