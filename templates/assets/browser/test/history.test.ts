import assert from "node:assert/strict";
import { test } from "node:test";
import { readUnloaded } from "../elements/case-history.ts";

test("what the page claims of entries that it does not carry is read line by line", () => {
  assert.deepEqual(readUnloaded(""), []);
  const digest = "A".repeat(43) + "=";
  assert.deepEqual(readUnloaded(`7 office 3 ${digest}\n9 file 1 ${digest}\n`), [
    { position: 7, link: { side: "office", seq: 3, digest, unloaded: true } },
    { position: 9, link: { side: "file", seq: 1, digest, unloaded: true } },
  ]);
});
