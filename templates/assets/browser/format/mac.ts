import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { join, utf8, wipe } from "./bytes.ts";
import type { ContentKey } from "./identity.ts";

const KEY_INFO = utf8("siegelpost/v1/mac");
const MESSAGE = utf8("siegelpost/v1/parcel");
const KEY_LENGTH = 32;

/** SHA-256. Not WebCrypto's: that is missing on pages that did not come over HTTPS. */
export const digest = (bytes: Uint8Array): Uint8Array => sha256(bytes);

/**
 * Says that a parcel was written by somebody who holds the case's identity, for this case and this place.
 * HMAC-SHA-256 (RFC 2104) under a key derived from the seed by HKDF-SHA-256 (RFC 5869) without salt.
 */
export function parcelMac(key: ContentKey, placeOctets: Uint8Array, json: Uint8Array): Uint8Array {
  const macKey = hkdf(sha256, key.seed, undefined, KEY_INFO, KEY_LENGTH);
  const mac = hmac(sha256, macKey, join(MESSAGE, digest(utf8(key.recipient)), placeOctets, json));
  wipe(macKey);
  return mac;
}
