import { bech32 } from "@scure/base";
import { identityToRecipient } from "age-encryption";
import { Trouble } from "../trouble.ts";

/** The part of a bech32 string before the "1"; identities are written in capitals. */
const PREFIX = "AGE-SECRET-KEY-PQ-";
const SEED = 32;

/** A seed with the public text that goes with it: the two things a parcel is sealed and checked with. */
export interface ContentKey {
  readonly seed: Uint8Array;
  /** `age1pq1…` */
  readonly recipient: string;
}

/**
 * The identity as age writes it. A string cannot be wiped: make it where it is used, and keep the seed instead.
 */
export const identityOf = (seed: Uint8Array): string => bech32.encodeFromBytes(PREFIX, seed).toUpperCase();

/** The seed of an `AGE-SECRET-KEY-PQ-1…` line. */
export function seedOf(identity: string): Uint8Array {
  let decoded;
  try {
    decoded = bech32.decodeToBytes(identity.trim());
  } catch {
    throw new Trouble("damaged");
  }
  if (decoded.prefix.toUpperCase() !== PREFIX || decoded.bytes.length !== SEED) throw new Trouble("damaged");
  return decoded.bytes;
}

export const recipientOf = (seed: Uint8Array): Promise<string> => identityToRecipient(identityOf(seed));

/** Takes the seed over: whoever holds the key wipes it. */
export async function contentKey(seed: Uint8Array): Promise<ContentKey> {
  return { seed, recipient: await recipientOf(seed) };
}
