import assert from "node:assert/strict";
import { createDecipheriv, hkdfSync } from "node:crypto";
import { test } from "node:test";
import { openViewName, sealViewName } from "../format/view-name.ts";
import { troubleOf } from "./vectors.ts";

const SEED = new Uint8Array(32).fill(7);
const LIST = "our-turn/number";
/** As the server has it: src/store/saved_view.rs. */
const SIZE = 188;

test("a name says what was sealed, to nobody else and for this list alone, and all have one size", () => {
  for (const name of ["Station 3", "", "ä".repeat(40), "\u{1F5C2}".repeat(39)]) {
    const sealed = sealViewName(SEED, LIST, name);
    assert.equal(sealed.length, SIZE);
    assert.equal(openViewName(SEED, LIST, sealed), name);
  }
  const sealed = sealViewName(SEED, LIST, "Station 3");
  assert.notDeepEqual(sealed, sealViewName(SEED, LIST, "Station 3"), "no two are alike");
  for (const [seed, list, stored] of [
    [new Uint8Array(32).fill(8), LIST, sealed],
    [SEED, "our-turn/due", sealed],
    [SEED, LIST, sealed.subarray(1)],
    [SEED, LIST, new Uint8Array()],
  ] as const) {
    assert.equal(kindOf(seed, list, stored), "damaged");
  }
  for (let at = 0; at < SIZE; at += 1) {
    const altered = sealed.slice();
    altered[at]! ^= 1;
    assert.equal(kindOf(SEED, LIST, altered), "damaged", `octet ${at}`);
  }
});

test("what is longer than a name is cut between characters", () => {
  assert.equal(openViewName(SEED, LIST, sealViewName(SEED, LIST, "\u{1F5C2}".repeat(50))), "\u{1F5C2}".repeat(39));
});

test("another implementation reads it by docs/sealing.md", async () => {
  const sealed = sealViewName(SEED, LIST, "Station 3");
  const key = new Uint8Array(hkdfSync("sha256", SEED, new Uint8Array(), "siegelpost/v1/view-name", 32));
  const decipher = createDecipheriv("chacha20-poly1305", key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(LIST), { plaintextLength: 160 });
  decipher.setAuthTag(sealed.subarray(SIZE - 16));
  const plaintext = Buffer.concat([decipher.update(sealed.subarray(12, SIZE - 16)), decipher.final()]);
  assert.equal(plaintext.subarray(2, 2 + plaintext.readUInt16BE(0)).toString(), "Station 3");
  assert.equal(await troubleOf(() => openViewName(new Uint8Array(32), LIST, sealed)), "damaged");
});

function kindOf(seed: Uint8Array, list: string, stored: Uint8Array): string {
  try {
    return `opened: ${openViewName(seed, list, stored)}`;
  } catch (error) {
    return (error as { kind?: string }).kind ?? String(error);
  }
}
