import { Decrypter, Encrypter, type Identity } from "age-encryption";
import { Trouble } from "../trouble.ts";
import { identityOf } from "./identity.ts";
import { fileShape, type Shape, storedShape } from "./shape.ts";
import { addTail } from "./stored.ts";

/** age asks its identities in turn; whoever is asked last knows that nobody before could open the file. */
export const nobodyElse: Identity = {
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

/** Seals `plaintext` in the stored form of slots and parcels. */
export async function sealStored(recipient: string, plaintext: Uint8Array): Promise<Uint8Array> {
  return addTail(await sealTo(recipient, plaintext), plaintext.length);
}

/** Opens a slot or a parcel, of which length and shape have to be right before anything expensive is tried. */
export async function openStored(seed: Uint8Array, stored: Uint8Array, shapeOf = storedShape): Promise<Uint8Array> {
  return openShape(seed, shapeOf(stored));
}
