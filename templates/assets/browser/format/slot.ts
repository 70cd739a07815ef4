import { Trouble } from "../trouble.ts";
import { openStored, sealStored } from "./age-file.ts";
import { wipe } from "./bytes.ts";
import { type ContentKey, contentKey } from "./identity.ts";
import { onlyZeroes } from "./padding.ts";
import { SLOT_SIZE, slotShape } from "./shape.ts";

const VERSION = 1;
const SEED = 32;

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
  const plaintext = await openStored(handlerSeed, stored, slotShape);
  try {
    if (plaintext[0] !== VERSION) throw new Trouble("unknown-version");
    if (plaintext.length !== SLOT_SIZE || !onlyZeroes(plaintext, 1 + 2 * SEED)) throw new Trouble("damaged");
    const caseSeed = plaintext.slice(1, 1 + SEED);
    const fileSeed = plaintext.slice(1 + SEED, 1 + 2 * SEED);
    // Zeroes are no seed: this is a reporter's slot.
    if (onlyZeroes(caseSeed, 0) || onlyZeroes(fileSeed, 0)) throw new Trouble("damaged");
    return { case: await contentKey(caseSeed), file: await contentKey(fileSeed) };
  } finally {
    wipe(plaintext);
  }
}

/** The conversation's identity out of the reporter's slot: version || case seed || zeroes. */
export async function openReporterSlot(reporterSeed: Uint8Array, stored: Uint8Array): Promise<ContentKey> {
  const plaintext = await openStored(reporterSeed, stored);
  try {
    if (plaintext[0] !== VERSION) throw new Trouble("unknown-version");
    if (plaintext.length !== SLOT_SIZE || !onlyZeroes(plaintext, 1 + SEED)) throw new Trouble("damaged");
    const seed = plaintext.slice(1, 1 + SEED);
    if (onlyZeroes(seed, 0)) throw new Trouble("damaged");
    return await contentKey(seed);
  } finally {
    wipe(plaintext);
  }
}

/** Seals the conversation, and for a handler the file, to one person. A reporter gets no `file`. */
export async function sealSlot(recipient: string, caseSeed: Uint8Array, file?: Uint8Array): Promise<Uint8Array> {
  const plaintext = new Uint8Array(SLOT_SIZE);
  plaintext.set([VERSION]);
  plaintext.set(caseSeed, 1);
  if (file) plaintext.set(file, 1 + SEED);
  const stored = await sealStored(recipient, plaintext);
  wipe(plaintext);
  return stored;
}

export function wipeCaseKeys(keys: CaseKeys | undefined): void {
  wipe(keys?.case.seed, keys?.file.seed);
}
