import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { Trouble } from "../trouble.ts";
import { join, utf8, wipe } from "./bytes.ts";
import { onlyZeroes } from "./padding.ts";

const KEY_INFO = utf8("siegelpost/v1/card");
const KEY = 32;
const NONCE = 12;
const TAG = 16;
/** Octets of the padded plaintext: two of length, the document, zeroes. */
const PLAIN = 640;
/** Octets of every card. */
export const CARD_SIZE = NONCE + PLAIN + TAG;

/** What the list shows of a case that only its readers may know: a copy of what stands in the case. */
export interface CaseCard {
  /** What the office calls it. */
  readonly subject?: string;
  /** The option that the triage chose. */
  readonly priority?: string;
  /** BCP 47 tag of the language of the report. */
  readonly lang?: string;
  /** The reporter wishes to speak with somebody. */
  readonly meeting?: boolean;
}

/** The key of a case's cards, from the seed of its file. */
export const cardKey = (fileSeed: Uint8Array): Uint8Array => hkdf(sha256, fileSeed, undefined, KEY_INFO, KEY);

/** Seals a card to the readers of the case with this number. */
export function sealCard(key: Uint8Array, caseNumber: string, card: CaseCard, nonce = randomBytes(NONCE)): Uint8Array {
  const plaintext = packed(card);
  try {
    return join(nonce, chacha20poly1305(key, nonce, utf8(caseNumber)).encrypt(plaintext));
  } finally {
    wipe(plaintext);
  }
}

/** Opens a card; "damaged" if it is none of this case. */
export function openCard(key: Uint8Array, caseNumber: string, stored: Uint8Array): CaseCard {
  if (stored.length !== CARD_SIZE) throw new Trouble("damaged");
  let plaintext;
  try {
    plaintext = chacha20poly1305(key, stored.subarray(0, NONCE), utf8(caseNumber)).decrypt(stored.subarray(NONCE));
    return unpacked(plaintext);
  } catch {
    throw new Trouble("damaged");
  } finally {
    wipe(plaintext);
  }
}

/** Whether both say the same. */
export const isSameCard = (one: CaseCard, other: CaseCard): boolean => written(one) === written(other);

/** Always in the same order. */
const written = ({ subject, priority, lang, meeting }: CaseCard): string => JSON.stringify({ subject, priority, lang, meeting });

function packed(card: CaseCard): Uint8Array {
  const json = utf8(written(card));
  if (json.length > PLAIN - 2) throw new RangeError("a subject is never as long as that");
  const plaintext = new Uint8Array(PLAIN);
  new DataView(plaintext.buffer).setUint16(0, json.length);
  plaintext.set(json, 2);
  return plaintext;
}

function unpacked(plaintext: Uint8Array): CaseCard {
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint16(0);
  if (length > PLAIN - 2 || !onlyZeroes(plaintext, 2 + length)) throw new Trouble("damaged");
  const told: Record<string, unknown> = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plaintext.subarray(2, 2 + length)));
  const text = (name: string): object => (typeof told[name] === "string" ? { [name]: told[name] } : {});
  return { ...text("subject"), ...text("priority"), ...text("lang"), ...(told["meeting"] === true ? { meeting: true } : {}) };
}
