import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sealStored } from "../format/age-file.ts";
import { fromBase64, fromUtf8, utf8 } from "../format/bytes.ts";
import { readCaseKey } from "../format/case-key.ts";
import { mailboxId, mailboxToken, reporterSeed } from "../format/derivation.ts";
import { fingerprintOf, fingerprintOfAll } from "../format/fingerprint.ts";
import { contentKey, recipientOf } from "../format/identity.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import { openReporterSlot, openSlot, sealReporterSlot, sealSlot } from "../format/slot.ts";
import { slotProof } from "../format/slot-proof.ts";
import { dayInWords, numberInWords } from "../locale.ts";
import { readersAreAsShown } from "../reporter/frame.ts";
import { sealReport } from "../reporter/sealing.ts";
import { filled } from "../form/words.ts";
import { hex, troubleOf, unhex, vectors } from "./vectors.ts";

const known = vectors("sealed");
const caseKey = (): Uint8Array => readCaseKey(known.case_key) as Uint8Array;
const seeds = [1, 2, 3].map((octet) => new Uint8Array(32).fill(octet));
const recipients = await Promise.all(seeds.map(recipientOf));
const readers = recipients.map((recipient, at) => ({ id: fingerprintOf(recipient), name: `Nr. ${at}`, recipient }));
const REPORT = {
  kind: "report", lang: "de", day: "2026-11-23", questionnaire: "messenger-incident", version: 1,
  answers: new Map<string, string | string[]>([["F14", "Worte"], ["F01", "selbst"]]),
} as const;
const GERMAN = {
  day: "{day}. {month} {year}", thousands: ".",
  months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
};
const seal = (without: string[] = [], steps: number[][] = []) =>
  sealReport({ caseKey: caseKey(), report: REPORT, readers, without, set: "s" }, async (done, all) => void steps.push([done, all]));

test("the reporter's slot made by the server opens, and opens her parcel", async () => {
  const key = await openReporterSlot(reporterSeed(caseKey()), fromBase64(known.reporter_slot));
  assert.equal(hex(key.seed), known.case_seed);
  assert.equal(key.recipient, await recipientOf(unhex(known.case_seed)));
  const opened = await openParcel(key, fromBase64(known.parcels[0].stored), { side: "reporter", seq: 1 });
  assert.equal(fromUtf8(opened.json), known.parcels[0].json);
});

test("slots of the wrong shape or for another are refused", async () => {
  const seed = seeds[0]!;
  const slot = async (plaintext: Uint8Array) => openReporterSlot(seed, await sealStored(recipients[0]!, plaintext));
  assert.equal(await troubleOf(() => openReporterSlot(seed, fromBase64(known.reporter_slot))), "not-for-you");
  const handlers = await sealSlot(recipients[0]!, new Uint8Array(32).fill(7), new Uint8Array(32).fill(8));
  assert.equal(await troubleOf(() => openReporterSlot(seed, handlers)), "not-genuine", "a handler's slot");
  assert.equal(await troubleOf(() => slot(new Uint8Array([1, ...new Uint8Array(127)]))), "damaged", "no seed at all");
  assert.equal(await troubleOf(() => slot(new Uint8Array(128).fill(2))), "unknown-version");
  assert.equal(await troubleOf(() => slot(new Uint8Array([1, ...new Uint8Array(64)]))), "damaged", "too short");
});

test("a slot made without the case key is not genuine", async () => {
  const [own, other] = [await contentKey(seeds[0]!.slice()), await contentKey(seeds[1]!.slice())];
  const made = await contentKey(seeds[2]!.slice());
  const withProof = async (proof: Uint8Array) => {
    const plaintext = new Uint8Array(128);
    plaintext.set([1, ...made.seed, ...proof]);
    return openReporterSlot(own.seed, await sealStored(own.recipient, plaintext));
  };
  const right = slotProof(own.seed, made.recipient);
  assert.equal((await withProof(right)).recipient, made.recipient);
  assert.equal((await openReporterSlot(own.seed, await sealReporterSlot(own, made))).recipient, made.recipient);
  const wrong: Record<string, Uint8Array> = {
    none: new Uint8Array(32),
    "of another case key": slotProof(other.seed, made.recipient),
    "for another case": slotProof(own.seed, other.recipient),
    "keyed by the case itself": slotProof(made.seed, made.recipient),
    "one bit off at the end": right.map((octet, at) => (at === 31 ? octet ^ 1 : octet)),
  };
  for (const [what, proof] of Object.entries(wrong)) {
    assert.equal(await troubleOf(() => withProof(proof)), "not-genuine", what);
  }
});

test("proofs are those of the vectors", async () => {
  const { vectors: all } = vectors("slot-proof");
  assert.ok(all.length > 1);
  for (const { reporter_seed, case_seed, proof } of all) {
    assert.equal(hex(slotProof(unhex(reporter_seed), await recipientOf(unhex(case_seed)))), proof);
  }
});

test("a report sealed here opens for the reporter and for every reader but those kept out", async () => {
  const steps: number[][] = [];
  const sent = await seal([readers[1]!.id], steps);
  assert.deepEqual(steps, [1, 2, 3, 4, 5, 6, 7].map((done) => [done, 7]));
  assert.deepEqual(sent.slots.map(({ reader }) => reader), [readers[0]!.id, readers[2]!.id]);
  assert.deepEqual([sent.without, sent.set], [[readers[1]!.id], "s"]);
  assert.equal(hex(fromBase64(sent.mailbox)), hex(mailboxId(mailboxToken(caseKey()))));
  const key = await openReporterSlot(reporterSeed(caseKey()), fromBase64(sent.reporter_slot));
  assert.equal(sent.reporter_recipient, await recipientOf(reporterSeed(caseKey())));
  assert.equal(sent.case_recipient, key.recipient);
  for (const [at, seed] of [[0, seeds[0]!], [1, seeds[2]!]] as const) {
    const keys = await openSlot(seed, fromBase64(sent.slots[at]!.sealed));
    assert.deepEqual([keys.case.recipient, keys.file.recipient], [sent.case_recipient, sent.file_recipient]);
    assert.equal(await troubleOf(() => openSlot(seeds[1]!, fromBase64(sent.slots[at]!.sealed))), "not-for-you");
  }
  const { place, json } = await openParcel(key, fromBase64(sent.parcel), { side: "reporter", seq: 1 });
  assert.deepEqual(place.previous, new Uint8Array(32));
  assert.deepEqual(JSON.parse(fromUtf8(json)), { ...REPORT, answers: { F01: "selbst", F14: "Worte" } });
});

test("what is posted holds neither words nor key, and every case has its own identities", async () => {
  const [one, other] = [await seal(), await seal()];
  assert.notEqual(one.case_recipient, other.case_recipient);
  assert.notEqual(one.file_recipient, other.file_recipient);
  assert.notEqual(one.case_recipient, one.file_recipient);
  assert.equal(one.mailbox, other.mailbox);
  const posted = JSON.stringify(one);
  const secrets = [caseKey(), mailboxToken(caseKey()), reporterSeed(caseKey()), utf8("selbst"), utf8("Worte")];
  for (const secret of secrets) {
    for (const encoding of ["hex", "base64", "latin1"] as const) assert.ok(!posted.includes(Buffer.from(secret).toString(encoding)));
  }
});

test("a report that nobody could read is not sealed", async () => {
  await assert.rejects(seal(readers.map(({ id }) => id)), RangeError);
});

test("fingerprints are the first octets of the digests, and a set has one whatever its order", () => {
  const sha256 = (...parts: (string | Buffer)[]) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
  const digests = recipients.map((recipient) => sha256("siegelpost/v1/reader", recipient));
  recipients.forEach((recipient, at) => {
    assert.equal(fingerprintOf(recipient), digests[at]!.toString("hex").slice(0, 16));
    assert.equal(fingerprintOf(recipient.toUpperCase()), fingerprintOf(recipient));
  });
  const whole = sha256("siegelpost/v1/readers", ...digests.sort(Buffer.compare)).toString("hex").slice(0, 16);
  assert.equal(fingerprintOfAll(recipients), whole);
  assert.equal(fingerprintOfAll([...recipients].reverse()), whole);
});

test("readers that are not those the page shows are noticed", () => {
  const set = fingerprintOfAll(recipients);
  const frame = { readers, set } as unknown as Parameters<typeof readersAreAsShown>[0];
  const ids = readers.map(({ id }) => id);
  assert.ok(readersAreAsShown(frame, { ids: [...ids].reverse(), set }));
  assert.ok(!readersAreAsShown(frame, { ids: ids.slice(1), set }), "one is not shown");
  assert.ok(!readersAreAsShown(frame, { ids, set: "0".repeat(16) }), "the page is about another set");
  assert.ok(!readersAreAsShown({ ...frame, set: "0".repeat(16) }, { ids, set: "0".repeat(16) }), "a set that is none");
  const exchanged = readers.map((reader, at) => (at === 0 ? { ...reader, recipient: recipients[1]! } : reader));
  assert.ok(!readersAreAsShown({ ...frame, readers: exchanged }, { ids, set }), "a key under another's name");
});

test("values stand where a sentence has their names", () => {
  const values = { found: 20412, allowed: 7, symbol: "{found}" };
  assert.equal(filled("{found} von {allowed}, {symbol}{other}", values, GERMAN), "20.412 von 7, {found}{other}");
});

test("days and numbers are written as the page's language says", () => {
  assert.equal(dayInWords("2026-11-23", GERMAN), "23. November 2026");
  assert.equal(dayInWords("2026-01-02", { ...GERMAN, day: "{year}, {month} {day}" }), "2026, Januar 2");
  assert.equal(dayInWords("today", GERMAN), "today");
  const written = [7, 999, 1000, 20412, 1234567].map((value) => numberInWords(value, GERMAN));
  assert.deepEqual(written, ["7", "999", "1.000", "20.412", "1.234.567"]);
});
