/** Octets before the document in a parcel: version, side, sequence number, previous digest, MAC, length. */
export const HEADER = 78;
/** Most octets of a parcel's document: 1 MiB. No reader opens a longer one. */
export const LONGEST_DOCUMENT = 1 << 20;
/** No parcel is smaller than this, so that a short "thank you" looks like a paragraph. */
const SMALLEST = 1024;

/**
 * The next Padmé size (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
 * 2019, section 4.3): at most 12 % larger, and of all lengths up to n only about log log n sizes remain.
 */
export function padme(length: number): number {
  if (length < 2) return length;
  const exponent = 31 - Math.clz32(length);
  const mantissaBits = 31 - Math.clz32(exponent) + 1;
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}

/** Octets of a padded parcel whose document has `length` octets. */
export const parcelSize = (length: number): number => Math.max(SMALLEST, padme(HEADER + length));

/** Whether everything from `start` on is padding. */
export function onlyZeroes(bytes: Uint8Array, start: number): boolean {
  return bytes.subarray(start).every((octet) => octet === 0);
}
