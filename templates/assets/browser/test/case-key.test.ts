import assert from "node:assert/strict";
import { test } from "node:test";
import { newCaseKey, readCaseKey, showCaseKey } from "../format/case-key.ts";
import { mailboxId, mailboxToken, reporterSeed } from "../format/derivation.ts";
import { identityOf, recipientOf } from "../format/identity.ts";
import { hex, unhex, vectors } from "./vectors.ts";

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const KNOWN = vectors("case-keys").vectors;
const RIGHT = KNOWN[1].case_key.replaceAll(" ", "");
const exchanged = (at: number, symbol: string): string => RIGHT.slice(0, at) + symbol + RIGHT.slice(at + 1);

test("case keys and what comes from them are those of the vectors", async () => {
  for (const known of KNOWN) {
    const key = unhex(known.bytes);
    assert.equal(showCaseKey(key), known.case_key);
    assert.deepEqual(readCaseKey(known.case_key), key);
    const token = mailboxToken(key);
    assert.equal(hex(token), known.mailbox_token);
    assert.equal(hex(mailboxId(token)), known.mailbox_id);
    assert.equal(hex(reporterSeed(key)), known.reporter_seed);
    assert.equal(identityOf(reporterSeed(key)), known.reporter_identity);
    assert.equal(await recipientOf(reporterSeed(key)), known.reporter_recipient);
  }
});

test("a new key is 16 octets, another one each time, and comes back from its text", () => {
  const keys = Array.from({ length: 50 }, newCaseKey);
  assert.equal(new Set(keys.map(showCaseKey)).size, 50);
  for (const key of keys) {
    assert.equal(key.length, 16);
    assert.match(showCaseKey(key), /^([a-z0-9]{4} ){7}[a-z0-9]{4}$/);
    assert.deepEqual(readCaseKey(showCaseKey(key)), key);
  }
});

test("case, white space, dashes, underscores and dots do not matter", () => {
  const ways = [
    RIGHT.toUpperCase(),
    `  ${RIGHT}\r\n`,
    RIGHT.replace(/.{4}/g, "$&-"),
    RIGHT.replace(/.{4}/g, "$&\u00a0\u2013"),
    RIGHT.replace(/.{4}/g, "$&_."),
    RIGHT.replace(/.{8}/g, (part: string) => `${part.toUpperCase()}\u2029\u0085`),
  ];
  for (const typed of ways) assert.deepEqual(readCaseKey(typed), unhex(KNOWN[1].bytes), JSON.stringify(typed));
});

test("nothing, too little and too much are told", () => {
  for (const nothing of ["", " \n\u00a0"]) assert.deepEqual(readCaseKey(nothing), { kind: "empty" });
  assert.deepEqual(readCaseKey(" - "), { kind: "length", found: 0 });
  assert.deepEqual(readCaseKey(RIGHT.slice(1)), { kind: "length", found: 31 });
  assert.deepEqual(readCaseKey(`${RIGHT}q`), { kind: "length", found: 33 });
  assert.deepEqual(readCaseKey(RIGHT.repeat(1000)), { kind: "length", found: 32_000 });
});

test("characters outside the alphabet are pointed at", () => {
  // The Kelvin sign and the long s turn into k and s in lower or upper case.
  for (const symbol of ["b", "I", "o", "1", "ä", "\u0430", "!", "\0", "\u{1f512}", "\u212a", "\u017f"]) {
    const typed = `${RIGHT.slice(0, 4)} ${symbol}${RIGHT.slice(4)}`;
    assert.deepEqual(readCaseKey(typed), { kind: "symbol", position: 5, symbol });
  }
});

test("every single wrong symbol is found in its group", () => {
  for (let at = 0; at < 32; at += 1) {
    const symbol = ALPHABET[ALPHABET.indexOf(RIGHT[at]) ^ 5]!;
    assert.deepEqual(readCaseKey(exchanged(at, symbol)), { kind: "group", group: Math.floor(at / 4) + 1 }, `symbol ${at}`);
  }
});

test("every swap is found in the group of the first of the two", () => {
  for (let at = 1; at < 32; at += 1) {
    if (RIGHT[at - 1] === RIGHT[at]) continue;
    const swapped = RIGHT.slice(0, at - 1) + RIGHT[at] + RIGHT[at - 1] + RIGHT.slice(at + 1);
    assert.deepEqual(readCaseKey(swapped), { kind: "group", group: Math.floor((at - 1) / 4) + 1 }, `before ${at}`);
  }
});

test("more mistakes than one are only told", () => {
  const twice = RIGHT.slice(0, 2) + "xx" + RIGHT.slice(4, 20) + "77" + RIGHT.slice(22);
  assert.deepEqual(readCaseKey(twice), { kind: "mistyped" });
});

test("bits that are left over must be zero, although the checksum fits", async () => {
  const { bech32m } = await import("@scure/base");
  const words = bech32m.toWords(new Uint8Array(16).fill(7));
  words[25]! |= 1;
  const typed = bech32m.encode("siegel", words, false).slice(7);
  assert.ok(!(readCaseKey(typed) instanceof Uint8Array));
});

test("another program's bech32m is no case key", async () => {
  const { bech32m } = await import("@scure/base");
  const typed = bech32m.encode("bc", bech32m.toWords(new Uint8Array(16).fill(7)), false).slice(3);
  assert.equal(typed.length, 32);
  assert.ok(!(readCaseKey(typed) instanceof Uint8Array));
});
