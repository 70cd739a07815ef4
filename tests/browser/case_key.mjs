// What comes from a case key, after docs/sealing.md, sections 1 to 3. Written once more, so that a test can look for
// what no page has shown.
import { hkdfSync } from "node:crypto";

/** Bech32's alphabet: a case key and an age identity are both written in it. */
const SYMBOLS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const DATA_SYMBOLS = 26;

/** The 16 bytes of a case key; its checksum is not looked at. */
export function bytesOf(caseKey) {
  const data = caseKey.replace(/[^a-z0-9]/g, "").slice(0, DATA_SYMBOLS);
  const bits = [...data].map((symbol) => SYMBOLS.indexOf(symbol).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.slice(0, 128).match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

/** The mailbox token: it opens the mailbox, but no text. */
export const tokenOf = (caseKey) => derived(caseKey, "siegelpost/v1/mailbox");

/** The seed of the reporter's identity: it opens every text of the case. */
export const seedOf = (caseKey) => derived(caseKey, "siegelpost/v1/identity");

const derived = (caseKey, info) => Buffer.from(hkdfSync("sha256", bytesOf(caseKey), "", info, 32));

/** What stands between `AGE-SECRET-KEY-PQ-1` and the checksum when a seed is written as an identity. */
export function identitySymbols(seed) {
  const bits = [...seed].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{1,5}/g).map((five) => SYMBOLS[Number.parseInt(five.padEnd(5, "0"), 2)]).join("").toUpperCase();
}
