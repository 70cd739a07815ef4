import { Trouble } from "../trouble.ts";

/** Room for the age header, for the random stanzas some writers add to it, and for the tail. */
export const ROOM = 2560;
const CHUNK = 65536;
const TAG = 16;
const END = 0x80;

/** Octets of the stored form of a sealed plaintext of `plaintext` octets. Nothing else decides it. */
export function storedSize(plaintext: number): number {
  return ROOM + plaintext + TAG * Math.ceil(plaintext / CHUNK);
}

/** Octets of the plaintext behind an age payload. One chunk may be empty, a later one not: else "damaged". */
export function plaintextBehind(payload: number): number {
  const plaintext = payload - TAG * Math.max(1, Math.ceil(payload / (CHUNK + TAG)));
  const chunks = Math.max(1, Math.ceil(plaintext / CHUNK));
  if (plaintext < 0 || plaintext + TAG * chunks !== payload) throw new Trouble("damaged");
  return plaintext;
}

/** Appends 0x80 and zeroes to an age file: its own length, which varies, no longer shows. */
export function addTail(ageFile: Uint8Array, plaintext: number): Uint8Array {
  const size = storedSize(plaintext);
  if (ageFile.length >= size) throw new RangeError("this age file's header leaves no room for the tail");
  const stored = new Uint8Array(size);
  stored.set(ageFile);
  stored[ageFile.length] = END;
  return stored;
}

/** The age file within a stored blob. */
export function cutTail(stored: Uint8Array): Uint8Array {
  let end = stored.length;
  while (end > 0 && stored[end - 1] === 0) end -= 1;
  if (end === 0 || stored[end - 1] !== END) throw new Trouble("damaged");
  return stored.subarray(0, end - 1);
}
