// Slots, parcels and enclosures, opened by docs/sealing.md alone: on another implementation of age and node:crypto.
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { armor, Decrypter, identityToRecipient } from "age-encryption";
import { encode } from "./bech32.mjs";
import { Fault, must } from "./fault.mjs";
import { mustBeHybrid, readHeader } from "./header.mjs";

export const ROOM = 2560;
export const SLOT = 128;
export const HEADER = 78;
export const SIDES = ["reporter", "office", "file"];
const LONGEST_DOCUMENT = 1 << 20;
const LAST_SEQ = 2n ** 53n - 1n;
const FRAME = ["-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"];
const LONGEST_ENCLOSURE = 160_000;
const MOST_READERS = 20;

export const sha256 = (...parts) => createHash("sha256").update(Buffer.concat(parts.map((part) => Buffer.from(part)))).digest();
export const derive = (secret, info) => Buffer.from(hkdfSync("sha256", secret, "", info, 32));
export const identityOf = (seed) => encode("age-secret-key-pq-", seed).toUpperCase();
export const recipientOf = (seed) => identityToRecipient(identityOf(seed));
export const isZero = (bytes) => bytes.every((byte) => byte === 0);

export const payloadSize = (plaintext) => plaintext + 16 * Math.max(1, Math.ceil(plaintext / 65536));
export const storedSize = (plaintext) => ROOM + payloadSize(plaintext);

export function padme(length) {
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}
export const parcelSize = (json) => Math.max(1024, padme(HEADER + json));

/** The plaintext's length behind a payload: one chunk may be empty, a later one not. */
function plaintextBehind(payload) {
  const plaintext = payload - 16 * Math.max(1, Math.ceil(payload / 65552));
  must(plaintext >= 0 && payloadSize(plaintext) === payload);
  return plaintext;
}

/** The age file in a stored blob, which has to be of the right length and shape. */
export function ageFileIn(stored) {
  const plaintext = plaintextBehind(stored.length - ROOM);
  const isParcel = plaintext <= parcelSize(LONGEST_DOCUMENT) && plaintext >= 1024 && padme(plaintext) === plaintext;
  must(plaintext === SLOT || isParcel);
  const end = stored.findLastIndex((byte) => byte !== 0);
  must(end >= stored.length - ROOM && stored[end] === 0x80);
  const file = stored.subarray(0, end);
  const header = readHeader(file, 2);
  mustBeHybrid(header, 1);
  must(file.length === header.length + 16 + payloadSize(plaintext));
  return file;
}

async function decrypt(identity, file) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return Buffer.from(await decrypter.decrypt(file));
  } catch (error) {
    throw new Fault(/no identity matched/.test(error.message) ? "not-for-you" : "damaged");
  }
}

export const unseal = (identity, stored) => decrypt(identity, ageFileIn(stored));

/** The two halves of a slot, of which the first is the case's seed. */
async function halvesOfSlot(identity, stored) {
  must(stored.length === storedSize(SLOT));
  const plaintext = await unseal(identity, stored);
  must(plaintext[0] === 1, "unknown-version");
  const halves = [plaintext.subarray(1, 33), plaintext.subarray(33, 65)];
  must(isZero(plaintext.subarray(65)) && !isZero(halves[0]));
  return halves;
}

/** The seeds of case and file in a handler's slot. */
export async function openHandlerSlot(identity, stored) {
  const seeds = await halvesOfSlot(identity, stored);
  must(!isZero(seeds[1]));
  return seeds;
}

/** The case's seed in the slot of the reporter with this seed. */
export async function openReporterSlot(reporter, stored) {
  const [seed, proof] = await halvesOfSlot(identityOf(reporter), stored);
  must(timingSafeEqual(proof, await slotProof(reporter, seed)), "not-genuine");
  return seed;
}

/** What only the holder of the case key can put into a slot for a case. */
export async function slotProof(reporter, seed, label = "siegelpost/v1/slot") {
  const hmac = createHmac("sha256", derive(reporter, label));
  return hmac.update("siegelpost/v1/slot").update(sha256(await recipientOf(seed))).digest();
}

export async function mac(seed, place, json) {
  const recipient = sha256(await recipientOf(seed));
  const key = derive(seed, "siegelpost/v1/mac");
  return createHmac("sha256", key).update(Buffer.concat([Buffer.from("siegelpost/v1/parcel"), recipient, place, json])).digest();
}

/** A parcel that is stored as number `seq` of `side`: the digest its writer saw, and the document's bytes. */
export async function openParcel(seed, stored, side, seq) {
  must(stored.length !== storedSize(SLOT));
  const plaintext = await unseal(identityOf(seed), stored);
  must(plaintext[0] === 1, "unknown-version");
  const found = plaintext.readBigUInt64BE(2);
  must(plaintext[1] >= 1 && plaintext[1] <= 3 && found >= 1n && found <= LAST_SEQ);
  const length = plaintext.readUInt32BE(74);
  must(plaintext.length === parcelSize(length) && isZero(plaintext.subarray(HEADER + length)));
  const json = plaintext.subarray(HEADER, HEADER + length);
  const expected = await mac(seed, plaintext.subarray(0, 42), json);
  must(timingSafeEqual(expected, plaintext.subarray(42, 74)), "not-genuine");
  must(SIDES[plaintext[1] - 1] === side && found === BigInt(seq), "not-genuine");
  return { previous: plaintext.subarray(10, 42), json };
}

/** Without ASCII white space around it, in one pass. */
function trimmed(text) {
  const isSpace = (at) => " \t\n\f\r".includes(text[at]);
  let [start, end] = [0, text.length];
  while (start < end && isSpace(start)) start += 1;
  while (start < end && isSpace(end - 1)) end -= 1;
  return text.slice(start, end);
}

export const isEnclosure = (text) => text.split("\n").some((line) => FRAME.includes(trimmed(line)));

export function ageFileInArmor(text) {
  const bare = trimmed(text);
  must(text.length <= LONGEST_ENCLOSURE && bare.startsWith(FRAME[0]) && bare.endsWith(FRAME[1]));
  let file;
  try {
    file = armor.decode(bare);
  } catch {
    throw new Fault("damaged");
  }
  const header = readHeader(file, MOST_READERS + 1);
  mustBeHybrid(header, MOST_READERS);
  plaintextBehind(file.length - header.length - 16);
  return file;
}

export async function openEnclosure(identity, text) {
  return utf8(await decrypt(identity, ageFileInArmor(text)));
}

export function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Fault("damaged");
  }
}
