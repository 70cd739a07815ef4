import assert from "node:assert/strict";
import { test } from "node:test";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { utf8 } from "../format/bytes.ts";
import { readCaseKey } from "../format/case-key.ts";
import { readDocument } from "../format/document.ts";
import { checkEnclosure, isEnclosure, openEnclosure } from "../format/enclosure.ts";
import { readHeader } from "../format/header.ts";
import { contentKey, seedOf } from "../format/identity.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import { fileShape, parcelShape, slotShape } from "../format/shape.ts";
import { openReporterSlot, openSlot } from "../format/slot.ts";
import { type Stretch, unwrap } from "../keys/scrypt-file.ts";
import { Trouble } from "../trouble.ts";
import { troubleOf, unhex, vectors } from "./vectors.ts";

interface Piece {
  readonly of?: string;
  readonly from?: number;
  readonly to?: number;
  readonly hex?: string;
  readonly base64?: string;
  readonly text?: string;
  readonly times?: number;
}

const bad = vectors("bad");
const handler = (): Uint8Array => seedOf(bad.keys.handler_identity);
/** How often scrypt was asked to work. */
let stretched = 0;
const stretch: Stretch = (passphrase, salt, logN) => {
  stretched += 1;
  return scryptAsync(passphrase, salt, { N: 2 ** logN, r: 8, p: 1, dkLen: 32 });
};

const openers: Record<string, (bytes: Uint8Array) => unknown> = {
  parcel: async (bytes) => openParcel(await contentKey(unhex(bad.keys.case_seed)), bytes, { side: "reporter", seq: 1 }),
  slot: (bytes) => openSlot(handler(), bytes),
  reporter_slot: (bytes) => openReporterSlot(unhex(bad.keys.reporter_seed), bytes),
  wrapped: (bytes) => unwrap(bytes, bad.keys.passphrase, stretch),
  enclosure: (bytes) => openEnclosure(handler(), Buffer.from(bytes).toString()),
  case_key: (bytes) => {
    const key = readCaseKey(Buffer.from(bytes).toString());
    if (!(key instanceof Uint8Array)) throw new Trouble("damaged");
  },
  document: (bytes) => readDocument(bytes, "reporter"),
  office_document: (bytes) => readDocument(bytes, "office"),
};
/** What is told without any key. */
const looks: Record<string, (bytes: Uint8Array) => unknown> = {
  parcel: parcelShape,
  slot: slotShape,
  reporter_slot: slotShape,
  enclosure: (bytes) => checkEnclosure(Buffer.from(bytes).toString()),
};

function bytesOf(pieces: readonly Piece[]): Uint8Array {
  const one = ({ of, from, to, hex, base64, text }: Piece): Uint8Array => {
    if (of !== undefined) return bytesOf(bad.wholes[of]).subarray(from, to);
    if (hex !== undefined) return unhex(hex);
    return base64 !== undefined ? Buffer.from(base64, "base64") : utf8(text ?? "");
  };
  const repeated = (bytes: Uint8Array, times = 1) => (bytes.length === 0 ? bytes : Buffer.alloc(bytes.length * times, bytes));
  return new Uint8Array(Buffer.concat(pieces.map((piece) => repeated(one(piece), piece.times))));
}

test("what the bad ones are made of is good", async () => {
  for (const [name, pieces] of Object.entries<Piece[]>(bad.wholes)) {
    assert.match(await troubleOf(() => openers[name]?.(bytesOf(pieces))), /^no trouble/, name);
    assert.match(await troubleOf(() => looks[name]?.(bytesOf(pieces))), /^no trouble/, name);
  }
});

test("everything bad is refused by its name", { timeout: 120_000 }, async () => {
  for (const { name, what, pieces, error } of bad.vectors) {
    assert.equal(await troubleOf(() => openers[what]?.(bytesOf(pieces))), error, name);
  }
});

test("what can be told without a key is told without one, and without scrypt", async () => {
  const told = bad.vectors.filter((vector: { shape: unknown }) => vector.shape !== null);
  assert.ok(told.length > 100);
  stretched = 0;
  for (const { name, what, pieces, error } of told) {
    const bytes = bytesOf(pieces);
    if (looks[what]) assert.equal(await troubleOf(() => looks[what]?.(bytes)), error, name);
    if (what === "wrapped") assert.equal(await troubleOf(() => openers["wrapped"]?.(bytes)), error, name);
  }
  assert.equal(stretched, 0);
});

/** Remembers how far into it somebody has looked. */
class Watched extends Uint8Array {
  static farthest = 0;

  override subarray(start = 0, end = this.length): any {
    if (this.byteOffset === 0) Watched.farthest = Math.max(Watched.farthest, Math.min(end, this.length));
    return new Uint8Array(this.buffer).subarray(this.byteOffset + start, this.byteOffset + end);
  }
}

test("of a flood only the beginning is looked at", async () => {
  const floods = {
    "-> a-grease\n\n": "damaged",
    "-> X25519 a\n\n": "damaged",
    "-": "damaged",
    "-> a a": "damaged",
    [`-> a-grease\n${`${"A".repeat(64)}\n`.repeat(9)}`]: "damaged",
  };
  for (const [text, error] of Object.entries(floods)) {
    const file = new Watched(Buffer.from(`age-encryption.org/v1\n${text.repeat(1_000_000 / text.length)}`));
    for (const most of [1, 20]) {
      Watched.farthest = 0;
      assert.equal(await troubleOf(() => fileShape(file, most)), error, text);
      assert.ok(Watched.farthest > 22 && Watched.farthest <= 22 + (most + 2) * 1900, `${most}: ${Watched.farthest}`);
    }
  }
});

test("a header has as many stanzas as are allowed, and no more", async () => {
  const header = (count: number) => utf8(`age-encryption.org/v1\n${"-> a-grease b\nQUJD\n".repeat(count)}--- ${"A".repeat(43)}\n`);
  assert.equal(readHeader(header(3), 3).stanzas.length, 3);
  assert.deepEqual(readHeader(header(1), 3), { stanzas: [{ kind: "a-grease", args: ["b"], body: 3 }], length: header(1).length });
  assert.equal(await troubleOf(() => readHeader(header(4), 3)), "damaged");
  assert.equal(await troubleOf(() => readHeader(header(0), 3)), "damaged");
});

test("ordinary words are no enclosure, and a torn one is not taken for words", () => {
  const whole = Buffer.from(bytesOf(bad.wholes.enclosure)).toString();
  for (const words of ["", "Hallo", "-----BEGIN AGE ENCRYPTED FILE----- steht am Anfang", "-----BEGIN PGP MESSAGE-----\n"]) {
    assert.ok(!isEnclosure(words), words);
  }
  for (const meant of [whole, whole.replaceAll("\n", "\r\n"), `Hallo\n${whole}`, whole.slice(0, 999), whole.slice(-999)]) {
    assert.ok(isEnclosure(meant));
  }
});

test("an enclosure may come as a form sends it", async () => {
  const whole = Buffer.from(bytesOf(bad.wholes.enclosure)).toString();
  for (const sent of [whole.replaceAll("\n", "\r\n"), `\n \t${whole}\r\n\n`, whole.trimEnd()]) {
    checkEnclosure(sent);
    assert.match(await openEnclosure(handler(), sent), /^Die Namen: Müller, Öztürk\./);
  }
});

test("a text of nothing but white space is looked at once", { timeout: 20_000 }, () => {
  assert.ok(!isEnclosure(`x${" ".repeat(1_000_000)}x`));
});
