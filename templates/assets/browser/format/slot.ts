import { Trouble } from "../trouble.ts";
import { openStored, sealStored } from "./age-file.ts";
import { wipe } from "./bytes.ts";
import { type ContentKey, contentKey } from "./identity.ts";
import { onlyZeroes } from "./padding.ts";
import { SLOT_SIZE, slotShape } from "./shape.ts";
import { isProof, slotProof } from "./slot-proof.ts";

const VERSION = 1;
const SEED = 32;
/** Where the second half begins: the file's seed in a handler's slot, the proof in the reporter's. */
export const SECOND = 1 + SEED;
const END = SECOND + SEED;

export { SLOT_SIZE };

/** What a handler's slot holds. */
export interface CaseKeys {
  /** Opens the conversation. */
  readonly case: ContentKey;
  /** Opens what handlers write for themselves. */
  readonly file: ContentKey;
}

/** The case's identities out of a handler's slot: version || case seed || file seed || zeroes. */
export async function openSlot(handlerSeed: Uint8Array, stored: Uint8Array): Promise<CaseKeys> {
  const plaintext = await openPlaintext(handlerSeed, stored);
  try {
    return { case: await contentKey(seedAt(plaintext, 1)), file: await contentKey(seedAt(plaintext, SECOND)) };
  } finally {
    wipe(plaintext);
  }
}

/**
 * The conversation's identity out of the reporter's slot: version || case seed || proof || zeroes. "not-genuine" if
 * whoever made it did not hold the case key.
 */
export async function openReporterSlot(reporterSeed: Uint8Array, stored: Uint8Array): Promise<ContentKey> {
  const plaintext = await openPlaintext(reporterSeed, stored);
  try {
    const key = await contentKey(seedAt(plaintext, 1));
    if (isProof(plaintext.subarray(SECOND, END), reporterSeed, key.recipient)) return key;
    wipe(key.seed);
    throw new Trouble("not-genuine");
  } finally {
    wipe(plaintext);
  }
}

/** Seals conversation and file to a handler. */
export function sealSlot(recipient: string, caseSeed: Uint8Array, fileSeed: Uint8Array): Promise<Uint8Array> {
  return sealPlaintext(recipient, caseSeed, fileSeed);
}

/** Seals the conversation to the reporter, with the proof that her secret was known here. */
export async function sealReporterSlot(reporter: ContentKey, key: ContentKey): Promise<Uint8Array> {
  return sealPlaintext(reporter.recipient, key.seed, slotProof(reporter.seed, key.recipient));
}

export function wipeCaseKeys(keys: CaseKeys | undefined): void {
  wipe(keys?.case.seed, keys?.file.seed);
}

const openPlaintext = async (seed: Uint8Array, stored: Uint8Array): Promise<Uint8Array> => slotPlaintext(await openStored(seed, stored, slotShape));

/** The same, if it is what stands in a slot; otherwise it is wiped. */
export function slotPlaintext(plaintext: Uint8Array): Uint8Array {
  if (plaintext[0] === VERSION && plaintext.length === SLOT_SIZE && onlyZeroes(plaintext, END)) return plaintext;
  const trouble = new Trouble(plaintext[0] === VERSION ? "damaged" : "unknown-version");
  wipe(plaintext);
  throw trouble;
}

/** A copy of the seed at `start`, of which an all-zero one is none. */
export function seedAt(plaintext: Uint8Array, start: number): Uint8Array {
  const seed = plaintext.slice(start, start + SEED);
  if (onlyZeroes(seed, 0)) throw new Trouble("damaged");
  return seed;
}

async function sealPlaintext(recipient: string, caseSeed: Uint8Array, second: Uint8Array): Promise<Uint8Array> {
  const plaintext = new Uint8Array(SLOT_SIZE);
  plaintext.set([VERSION]);
  plaintext.set(caseSeed, 1);
  plaintext.set(second, SECOND);
  const stored = await sealStored(recipient, plaintext);
  wipe(plaintext);
  return stored;
}
