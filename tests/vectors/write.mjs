// Writes slots, parcels and enclosures: for the vectors, and for the exchange with the Rust program.
import { armor, Encrypter, Stanza } from "age-encryption";
import { HEADER, mac, parcelSize, recipientOf, SIDES, SLOT, storedSize } from "./format.mjs";

export async function encrypt(recipients, plaintext) {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(plaintext));
}

/** A meaningless stanza, as some implementations of age add one. */
export const grease = { wrapFileKey: () => [new Stanza(["vector-grease", "7", "x"], new Uint8Array(20).fill(9))] };

/** Any stanza, in place of what a recipient would make. */
export const stanza = (args, body) => ({ wrapFileKey: () => [new Stanza(args, body)] });

export function withTail(file, size) {
  const stored = Buffer.alloc(size);
  stored.set(file);
  stored[file.length] = 0x80;
  return stored;
}

export async function seal(recipients, plaintext) {
  return withTail(await encrypt([recipients].flat(), plaintext), storedSize(plaintext.length));
}

/** The case's seed, and the file's or the proof. */
export function slotPlaintext(...halves) {
  const plaintext = Buffer.alloc(SLOT);
  plaintext.set(Buffer.concat([Buffer.from([1]), ...halves]));
  return plaintext;
}

/** `changePlace` may alter the place before the MAC is made over it. */
export async function parcelPlaintext(seed, { side, seq, previous = Buffer.alloc(32) }, json, changePlace = () => {}) {
  const document = Buffer.from(json);
  const plaintext = Buffer.alloc(parcelSize(document.length));
  plaintext[0] = 1;
  plaintext[1] = SIDES.indexOf(side) + 1;
  plaintext.writeBigUInt64BE(BigInt(seq), 2);
  plaintext.set(previous, 10);
  changePlace(plaintext.subarray(0, 42));
  plaintext.set(await mac(seed, plaintext.subarray(0, 42), document), 42);
  plaintext.writeUInt32BE(document.length, 74);
  plaintext.set(document, HEADER);
  return plaintext;
}

export async function sealParcel(seed, place, json, more = []) {
  return seal([await recipientOf(seed), ...more], await parcelPlaintext(seed, place, json));
}

export async function enclose(recipients, text) {
  return armor.encode(await encrypt(recipients, text));
}
