import { join, utf8 } from "./bytes.ts";
import { digest } from "./mac.ts";

const READER = utf8("siegelpost/v1/reader");
const READERS = utf8("siegelpost/v1/readers");
const LENGTH = 8;

const readerDigest = (recipient: string): Uint8Array => digest(join(READER, utf8(recipient.toLowerCase())));

/** The short name of a reader's public key: the first 8 octets of its digest, in 16 hexadecimal digits. */
export const fingerprintOf = (recipient: string): string => hex(readerDigest(recipient).subarray(0, LENGTH));

/** The short name of a whole set of readers, in whatever order they are given. */
export function fingerprintOfAll(recipients: readonly string[]): string {
  const digests = recipients.map(readerDigest).sort((a, b) => (hex(a) < hex(b) ? -1 : 1));
  return hex(digest(join(READERS, ...digests)).subarray(0, LENGTH));
}

const hex = (octets: Uint8Array): string => [...octets].map((octet) => octet.toString(16).padStart(2, "0")).join("");
