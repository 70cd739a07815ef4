// The two seeds of a case that the office has open: with them everything of it can be read, and no page ever shows
// them. Opened as docs/sealing.md says, sections 4, 5 and 7, with nothing but age.
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** `packages` is the folder of the packages that the browser's scripts are built from. */
export async function seedsOfCase(desk, passphrase, packages) {
  const age = await import(pathToFileURL(join(packages, "age-encryption/dist/index.js")).href);
  const [wrapped, slot] = await desk.evaluate(async () => [
    (await (await fetch("/account/key")).json()).wrapped,
    document.querySelector("sealed-case").dataset.slot,
  ]);
  const unwrapping = new age.Decrypter();
  unwrapping.addPassphrase(passphrase);
  const opening = new age.Decrypter();
  opening.addIdentity(await unwrapping.decrypt(Buffer.from(wrapped, "base64"), "text"));
  const plaintext = Buffer.from(await opening.decrypt(withoutTail(Buffer.from(slot, "base64"))));
  assert.equal(plaintext.length, 128);
  assert.equal(plaintext[0], 1);
  return { case: plaintext.subarray(1, 33), file: plaintext.subarray(33, 65) };
}

/** Behind the age file stands one 0x80, and zeroes. */
function withoutTail(stored) {
  const end = stored.findLastIndex((byte) => byte !== 0);
  assert.equal(stored[end], 0x80);
  return stored.subarray(0, end);
}
