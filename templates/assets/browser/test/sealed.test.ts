import assert from "node:assert/strict";
import { test } from "node:test";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { openStored, openWith, sealStored } from "../format/age-file.ts";
import { fromBase64, fromUtf8, utf8 } from "../format/bytes.ts";
import { readDocument } from "../format/document.ts";
import { contentKey, recipientOf, seedOf } from "../format/identity.ts";
import { digest } from "../format/mac.ts";
import { openParcel, sealParcel } from "../format/sealed-parcel.ts";
import { openSlot } from "../format/slot.ts";
import { cutTail } from "../format/stored.ts";
import { type Stretch, unwrap, wrap } from "../keys/scrypt-file.ts";
import { hex, troubleOf, unhex, vectors } from "./vectors.ts";

const known = vectors("sealed");
const handler = (): Uint8Array => seedOf(known.handler_identity);
const stretch: Stretch = (passphrase, salt, logN) => scryptAsync(passphrase, salt, { N: 2 ** logN, r: 8, p: 1, dkLen: 32 });
const NOTHING = new Uint8Array(32);

test("a handler's slot made by the server opens", async () => {
  const keys = await openSlot(handler(), fromBase64(known.handler_slot));
  assert.equal(hex(keys.case.seed), known.case_seed);
  assert.equal(hex(keys.file.seed), known.file_seed);
  assert.equal(keys.case.recipient, await recipientOf(unhex(known.case_seed)));
});

test("parcels made by the server open, and are what they say", async () => {
  const keys = await openSlot(handler(), fromBase64(known.handler_slot));
  for (const parcel of known.parcels) {
    const { side, seq } = parcel;
    const stored = fromBase64(parcel.stored);
    assert.equal(hex(digest(stored)), parcel.digest);
    const opened = await openParcel(side === "file" ? keys.file : keys.case, stored, { side, seq });
    assert.equal(fromUtf8(opened.json), parcel.json);
    assert.equal(hex(opened.place.previous), parcel.previous);
    assert.equal(readDocument(opened.json, side).kind, JSON.parse(parcel.json).kind);
  }
});

test("every reason not to open has its own name", async () => {
  const keys = await openSlot(handler(), fromBase64(known.handler_slot));
  const [first] = known.parcels;
  const stored = fromBase64(first.stored);
  const open = (blob: Uint8Array, key = keys.case, seq = 1) => () => openParcel(key, blob, { side: "reporter", seq });
  assert.match(await troubleOf(open(stored)), /^no trouble/);
  assert.equal(await troubleOf(open(stored, keys.file)), "not-for-you");
  assert.equal(await troubleOf(open(stored, keys.case, 2)), "not-genuine");
  const ageFile = cutTail(stored).length;
  for (const at of [5, 400, ageFile - 20, ageFile]) {
    const altered = stored.slice();
    altered[at] = (altered[at] ?? 0) ^ 1;
    assert.match(await troubleOf(open(altered)), /^(damaged|not-for-you)$/, `octet ${at}`);
  }
  assert.equal(await troubleOf(open(stored.subarray(0, stored.length - 1))), "damaged", "not its size");
  const { seed, recipient } = keys.case;
  const forged = await sealParcel({ seed: new Uint8Array(32), recipient }, { side: "reporter", seq: 1, previous: NOTHING }, utf8("{}"));
  assert.equal(await troubleOf(open(forged)), "not-genuine", "written with the public half alone");
  const newer = await openStored(seed, stored);
  newer[0] = 2;
  assert.equal(await troubleOf(open(await sealStored(recipient, newer))), "unknown-version");
});

test("what is sealed here opens here, at any length", async () => {
  const key = await contentKey(new Uint8Array(32).fill(5));
  for (const length of [0, 946, 947, 70_000]) {
    const place = { side: "office", seq: 12, previous: new Uint8Array(32).fill(3) } as const;
    const json = utf8("x".repeat(length));
    const opened = await openParcel(key, await sealParcel(key, place, json), place);
    assert.deepEqual(opened, { place, json });
  }
});

test("slots of another shape are refused", async () => {
  const recipient = await recipientOf(handler());
  const slot = async (plaintext: Uint8Array) => openSlot(handler(), await sealStored(recipient, plaintext));
  assert.equal(await troubleOf(() => slot(new Uint8Array(128).fill(2))), "unknown-version");
  assert.equal(await troubleOf(() => slot(new Uint8Array(128).fill(1))), "damaged", "not padded with zeroes");
  assert.equal(await troubleOf(() => slot(new Uint8Array([1, ...new Uint8Array(64)]))), "damaged", "too short");
});

test("a wrapped identity made by the server opens with its passphrase only", async () => {
  const wrapped = fromBase64(known.wrapped_identity);
  assert.equal(await unwrap(wrapped, known.passphrase, stretch), known.handler_identity);
  assert.equal(await troubleOf(() => unwrap(wrapped, `${known.passphrase}.`, stretch)), "wrong-passphrase");
  const altered = wrapped.slice();
  altered[altered.length - 1] = (altered[altered.length - 1] ?? 0) ^ 1;
  assert.equal(await troubleOf(() => unwrap(altered, known.passphrase, stretch)), "damaged");
  assert.equal(await troubleOf(() => unwrap(cutTail(fromBase64(known.handler_slot)), "x", stretch)), "damaged");
});

test("wrapping is scrypt with 2^17, and one passphrase however its accents are typed", async () => {
  const asked: number[] = [];
  const counting: Stretch = (passphrase, salt, logN) => {
    asked.push(logN);
    return stretch(passphrase, salt, 15);
  };
  const wrapped = await wrap(known.handler_identity, "f\u00fcnf Birnen im Regen", counting);
  assert.equal(await unwrap(wrapped, "fu\u0308nf Birnen im Regen", counting), known.handler_identity);
  assert.deepEqual(asked, [17, 17]);
});

test("work factors outside 15 to 18 are refused before any work is done", async () => {
  const wrapped = Buffer.from(fromBase64(known.wrapped_identity));
  for (const logN of ["14", "19", "20", "05", "99"]) {
    const changed = Buffer.from(wrapped.toString("latin1").replace(" 15\n", ` ${logN}\n`), "latin1");
    assert.equal(await troubleOf(() => unwrap(changed, "x", () => assert.fail("worked"))), "damaged", logN);
  }
});

test("a draft sealed to oneself opens with one's own seed", async () => {
  const { sealTo } = await import("../format/age-file.ts");
  assert.equal(fromUtf8(await openWith(handler(), await sealTo(await recipientOf(handler()), utf8("Entwurf")))), "Entwurf");
});
