import { Decrypter, Encrypter, type Identity } from "age-encryption";
import { Trouble } from "../trouble.ts";
import { identityOf } from "./identity.ts";
import { addTail, cutTail, storedSize } from "./stored.ts";

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

/** Opens an age file with the identity of `seed`: "not-for-you" if it is sealed to another, else "damaged". */
export async function openWith(seed: Uint8Array, file: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(seed));
  decrypter.addIdentity(nobodyElse);
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    throw new Trouble(Trouble.kindOf(error, "damaged"));
  }
}

/** Seals `plaintext` in the stored form of slots and parcels. */
export async function sealStored(recipient: string, plaintext: Uint8Array): Promise<Uint8Array> {
  return addTail(await sealTo(recipient, plaintext), plaintext.length);
}

/** Opens a slot or a parcel, whose stored size its plaintext must explain. */
export async function openStored(seed: Uint8Array, stored: Uint8Array): Promise<Uint8Array> {
  const plaintext = await openWith(seed, cutTail(stored));
  if (stored.length !== storedSize(plaintext.length)) throw new Trouble("damaged");
  return plaintext;
}
