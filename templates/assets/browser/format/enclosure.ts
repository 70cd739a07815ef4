import { armor } from "age-encryption";
import { Trouble } from "../trouble.ts";
import { openWith } from "./age-file.ts";
import { fromUtf8, wipe } from "./bytes.ts";
import { fileShape } from "./shape.ts";

const FRAME = ["-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"] as const;
/** Most people to whom an enclosure is sealed. */
export const MOST_READERS = 20;
/** Most octets of an enclosure as it is pasted. */
export const LONGEST_ENCLOSURE = 160_000;

/**
 * Whether a text is meant as an enclosure: sealed by the reporter with the stock age, as an armored file. One of the
 * armor's two frame lines is enough, so that a torn paste is not taken for words.
 */
export function isEnclosure(text: string): boolean {
  return text.split("\n").map(trimmed).some((line) => line === FRAME[0] || line === FRAME[1]);
}

/** Looks at an enclosure without any key: throws "damaged" or "unknown-version" if nobody will be able to open it. */
export function checkEnclosure(text: string): void {
  fileShape(ageFileIn(text), MOST_READERS);
}

/** Opens an enclosure: "not-for-you", "damaged" (also if there is no text in it) or "unknown-version". */
export async function openEnclosure(seed: Uint8Array, text: string): Promise<string> {
  const plaintext = await openWith(seed, ageFileIn(text), MOST_READERS);
  try {
    return fromUtf8(plaintext);
  } finally {
    wipe(plaintext);
  }
}

function ageFileIn(text: string): Uint8Array {
  // The armor is ASCII. What is not, is no armor, however many octets it has.
  const bare = trimmed(text);
  // age-encryption would also ignore white space that is not ASCII.
  const framed = bare.startsWith(FRAME[0]) && bare.endsWith(FRAME[1]);
  if (text.length > LONGEST_ENCLOSURE || !framed) throw new Trouble("damaged");
  try {
    return armor.decode(bare);
  } catch {
    throw new Trouble("damaged");
  }
}

/** Without ASCII white space around it. In one pass: whoever writes to us chooses how much of it there is. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (start < end && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
