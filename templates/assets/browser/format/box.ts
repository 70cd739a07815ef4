import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { Trouble } from "../trouble.ts";
import { fromUtf8, join, utf8, wipe } from "./bytes.ts";
import { onlyZeroes } from "./padding.ts";

const NONCE = 12;
const TAG = 16;
const LENGTH = 2;

/** Octets of a box around `plain` octets of padded plaintext. */
export const boxSize = (plain: number): number => NONCE + plain + TAG;

/**
 * Seals something short in one size, under a key that is known already: nonce || ChaCha20-Poly1305(length || octets || zeroes). What it is
 * `about` is bound to it. At most `plain` - 2 octets, or it is a RangeError.
 */
export function sealBox(key: Uint8Array, about: string, octets: Uint8Array, plain: number, nonce = randomBytes(NONCE)): Uint8Array {
  const plaintext = new Uint8Array(plain);
  // Each number is cut to eight bits.
  plaintext.set([octets.length >> 8, octets.length, ...octets]);
  const sealed = join(nonce, chacha20poly1305(key, nonce, utf8(about)).encrypt(plaintext));
  wipe(plaintext);
  return sealed;
}

/** Opens a box and reads what is in it; "damaged" if it is none about this, under this key. Its size is sealed with it. */
export function openBox<T>(key: Uint8Array, about: string, stored: Uint8Array, read: (text: string) => T): T {
  let plaintext;
  try {
    plaintext = chacha20poly1305(key, stored.subarray(0, NONCE), utf8(about)).decrypt(stored.subarray(NONCE));
    const [high = 0, low = 0] = plaintext;
    const end = LENGTH + (high << 8) + low;
    if (end > plaintext.length || !onlyZeroes(plaintext, end)) throw new Trouble("damaged");
    return read(fromUtf8(plaintext.subarray(LENGTH, end)));
  } catch {
    throw new Trouble("damaged");
  } finally {
    wipe(plaintext);
  }
}
