import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Decrypter } from "age-encryption";
import { Trouble } from "../trouble.ts";
import { nobodyElse } from "./age-file.ts";
import { utf8, wipe } from "./bytes.ts";
import type { ExpandedIdentity } from "./expanded-identity.ts";
import { NONCE, type Shape, slotShape } from "./shape.ts";
import { SECOND, seedAt, slotPlaintext } from "./slot.ts";

const KEY = 32;
const TAG = 16;
/** The nonce of the first chunk that is also the last (C2SP "age", payload). */
const ONLY_CHUNK = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

/** The seed of the file's identity alone, out of a handler's slot: for who opens very many. */
export async function openFileSeed(handler: ExpandedIdentity, stored: Uint8Array): Promise<Uint8Array> {
  const plaintext = slotPlaintext(await openShort(handler, slotShape(stored)));
  try {
    return seedAt(plaintext, SECOND);
  } finally {
    wipe(plaintext);
  }
}

/**
 * Opens a file of one chunk. What age does for files of any size, streams and a buffer for a whole chunk of 64 KiB, takes as long as all
 * that is needed for a short one. The header and its MAC are age's to judge here, too.
 */
async function openShort(identity: ExpandedIdentity, { ageFile, plaintext }: Shape): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  decrypter.addIdentity(nobodyElse);
  const payload = ageFile.subarray(ageFile.length - plaintext - TAG - NONCE);
  let fileKey, key;
  try {
    fileKey = await decrypter.decryptHeader(ageFile);
    key = hkdf(sha256, fileKey, payload.subarray(0, NONCE), utf8("payload"), KEY);
    return chacha20poly1305(key, ONLY_CHUNK).decrypt(payload.subarray(NONCE));
  } catch (error) {
    throw new Trouble(Trouble.kindOf(error, "damaged"));
  } finally {
    wipe(fileKey, key);
  }
}
