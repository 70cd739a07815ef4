import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8, wipe } from "./bytes.ts";

const KEY_INFO = utf8("siegelpost/v1/check");
const KEY_LENGTH = 32;
const WORDS = 3;

/**
 * The check words of one entry: by those of the newest, noted down, a reporter notices that something was taken away.
 *
 * The first three octets of HMAC-SHA-256 over `digest`, the entry's digest, under a key derived from the case's seed;
 * each octet chooses one of `list`, which has 256.
 */
export function checkWords(seed: Uint8Array, digest: Uint8Array, list: readonly string[]): string[] {
  const key = hkdf(sha256, seed, undefined, KEY_INFO, KEY_LENGTH);
  const octets = hmac(sha256, key, digest).subarray(0, WORDS);
  wipe(key);
  return Array.from(octets, (octet) => list[octet] ?? "");
}
