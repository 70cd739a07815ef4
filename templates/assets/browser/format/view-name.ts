import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { openBox, sealBox } from "./box.ts";
import { utf8, wipe } from "./bytes.ts";

const KEY_INFO = utf8("siegelpost/v1/view-name");
const KEY = 32;
/** Octets of the padded plaintext: two of length, the name, zeroes. */
const PLAIN = 160;
const MOST_OCTETS = PLAIN - 2;

/** Seals what a handler calls a list that they keep, to themselves. It is cut where it is too long. */
export function sealViewName(seed: Uint8Array, list: string, name: string, nonce?: Uint8Array): Uint8Array {
  const key = keyFrom(seed);
  try {
    return sealBox(key, list, utf8(cut(name)), PLAIN, nonce);
  } finally {
    wipe(key);
  }
}

/** "damaged" if this handler has not sealed it for this list. */
export function openViewName(seed: Uint8Array, list: string, stored: Uint8Array): string {
  const key = keyFrom(seed);
  try {
    return openBox(key, list, stored, (name) => name);
  } finally {
    wipe(key);
  }
}

const keyFrom = (seed: Uint8Array): Uint8Array => hkdf(sha256, seed, undefined, KEY_INFO, KEY);

/** Whole characters only. */
function cut(name: string): string {
  const characters = [...name];
  while (utf8(characters.join("")).length > MOST_OCTETS) characters.pop();
  return characters.join("");
}
