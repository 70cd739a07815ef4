// Chance that is the same every time, for vectors only: age-encryption draws all of its random bytes (file keys, nonces,
// encapsulations) from crypto.getRandomValues, which gives SHA-256(label || counter) from here on.
import { createHash } from "node:crypto";

export function fixChance(label) {
  let counter = 0;
  const getRandomValues = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += 32) {
      const block = createHash("sha256").update(`${label}/${counter}`).digest();
      bytes.set(block.subarray(0, Math.min(32, bytes.length - at)), at);
      counter += 1;
    }
    return array;
  };
  Object.defineProperty(globalThis.crypto, "getRandomValues", { value: getRandomValues, configurable: true });
}
