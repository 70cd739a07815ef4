import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { Trouble } from "../trouble.ts";
import { join, utf8, wipe } from "./bytes.ts";
import { onlyZeroes } from "./padding.ts";

const NONCE = 12;
const TAG = 16;
const LENGTH = 2;

/** Octets of a box around `plain` octets of padded plaintext. */
export const boxSize = (plain: number): number => NONCE + plain + TAG;

/**
 * Seals something short in one size, under a key that is known already: nonce || ChaCha20-Poly1305(length || octets || zeroes). What it is
 * `about` is bound to it. At most `plain` - 2 octets.
 */
export function sealBox(key: Uint8Array, about: string, octets: Uint8Array, plain: number, nonce = randomBytes(NONCE)): Uint8Array {
  if (octets.length > plain - LENGTH) throw new RangeError("too long for its box");
  const plaintext = new Uint8Array(plain);
  new DataView(plaintext.buffer).setUint16(0, octets.length);
  plaintext.set(octets, LENGTH);
  try {
    return join(nonce, chacha20poly1305(key, nonce, utf8(about)).encrypt(plaintext));
  } finally {
    wipe(plaintext);
  }
}

/** Opens a box and reads what is in it; "damaged" if it is none of this size, about this, under this key. */
export function openBox<T>(key: Uint8Array, about: string, stored: Uint8Array, plain: number, read: (text: string) => T): T {
  if (stored.length !== boxSize(plain)) throw new Trouble("damaged");
  let plaintext;
  try {
    plaintext = chacha20poly1305(key, stored.subarray(0, NONCE), utf8(about)).decrypt(stored.subarray(NONCE));
    const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint16(0);
    if (length > plain - LENGTH || !onlyZeroes(plaintext, LENGTH + length)) throw new Trouble("damaged");
    return read(new TextDecoder("utf-8", { fatal: true }).decode(plaintext.subarray(LENGTH, LENGTH + length)));
  } catch {
    throw new Trouble("damaged");
  } finally {
    wipe(plaintext);
  }
}
