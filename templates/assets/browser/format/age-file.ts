import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Decrypter, Encrypter, type Identity } from "age-encryption";
import { Trouble } from "../trouble.ts";
import { utf8, wipe } from "./bytes.ts";
import { identityOf } from "./identity.ts";
import { fileShape, NONCE, type Shape, storedShape } from "./shape.ts";
import { addTail } from "./stored.ts";

/** age asks its identities in turn; whoever is asked last knows that nobody before could open the file. */
const nobodyElse: Identity = {
  unwrapFileKey() {
    throw new Trouble("not-for-you");
  },
};

/** An age file for one `age1pq1…` recipient. */
export async function sealTo(recipient: string, plaintext: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plaintext);
}

/**
 * Opens an age file that is sealed to up to `most` people, with the identity of `seed`: "not-for-you" if it is sealed to
 * others, "unknown-version" or "damaged". Of what cannot be opened only the beginning is looked at.
 */
export async function openWith(seed: Uint8Array, file: Uint8Array, most = 1): Promise<Uint8Array> {
  return openShape(seed, fileShape(file, most));
}

async function openShape(seed: Uint8Array, shape: Shape): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(seed));
  decrypter.addIdentity(nobodyElse);
  try {
    return await decrypter.decrypt(shape.ageFile);
  } catch (error) {
    throw new Trouble(Trouble.kindOf(error, "damaged"));
  }
}

const KEY = 32;
/** The nonce of the first chunk that is also the last (C2SP "age", payload). */
const ONLY_CHUNK = /* @__PURE__ */ Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

/**
 * Opens a file of at most one chunk of 64 KiB. What age does for files of any size, streams and a buffer for a whole chunk, takes as long as
 * all that is needed for a short one. The header and its MAC are age's to judge here, too.
 */
export async function openShort(identity: Identity, { ageFile, payload }: Shape): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  decrypter.addIdentity(nobodyElse);
  let fileKey, key;
  try {
    fileKey = await decrypter.decryptHeader(ageFile);
    key = hkdf(sha256, fileKey, ageFile.subarray(payload, payload + NONCE), utf8("payload"), KEY);
    return chacha20poly1305(key, ONLY_CHUNK).decrypt(ageFile.subarray(payload + NONCE));
  } catch (error) {
    throw new Trouble(Trouble.kindOf(error, "damaged"));
  } finally {
    wipe(fileKey, key);
  }
}

/** Seals `plaintext` in the stored form of slots and parcels. */
export async function sealStored(recipient: string, plaintext: Uint8Array): Promise<Uint8Array> {
  return addTail(await sealTo(recipient, plaintext), plaintext.length);
}

/** Opens a slot or a parcel, of which length and shape have to be right before anything expensive is tried. */
export async function openStored(seed: Uint8Array, stored: Uint8Array, shapeOf = storedShape): Promise<Uint8Array> {
  return openShape(seed, shapeOf(stored));
}
