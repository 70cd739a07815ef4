import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { join, same, utf8, wipe } from "./bytes.ts";

const LABEL = utf8("siegelpost/v1/slot");
const KEY_LENGTH = 32;

/**
 * Says that a reporter's slot was made by somebody who held the case key, for the case with this recipient. Slots are
 * sealed to public keys: without it, whoever owns the database could put a case of his own in a case's place.
 *
 * HMAC-SHA-256 (RFC 2104) under a key derived from the reporter's seed by HKDF-SHA-256 (RFC 5869) without salt.
 */
export function slotProof(reporterSeed: Uint8Array, caseRecipient: string): Uint8Array {
  const key = hkdf(sha256, reporterSeed, undefined, LABEL, KEY_LENGTH);
  const proof = hmac(sha256, key, join(LABEL, sha256(utf8(caseRecipient))));
  wipe(key);
  return proof;
}

/** Compares in constant time. */
export function isProof(proof: Uint8Array, reporterSeed: Uint8Array, caseRecipient: string): boolean {
  return same(proof, slotProof(reporterSeed, caseRecipient));
}
