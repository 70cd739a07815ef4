import assert from "node:assert/strict";
import { test } from "node:test";
import { isFine, judge, type Opened } from "../format/chain.ts";
import { checkWords } from "../format/check-words.ts";
import { hex, unhex, vectors } from "./vectors.ts";

const base64 = (text: string) => Buffer.from(text, "hex").toString("base64");

test("verdicts are those of the vectors", () => {
  for (const { name, links, verdicts } of vectors("chain").vectors) {
    const read = links.map(({ side, seq, digest, previous, trouble, empty, announces }: any): Opened => {
      const link = { side, seq, digest: base64(digest), empty, announces: announces && { ...announces, digest: base64(announces.digest) } };
      return trouble === undefined ? { ...link, previous: base64(previous) } : { ...link, trouble };
    });
    const found = judge(read).map(({ fault, gap, removedBy }) => ({ fault: fault ?? null, gap, ...(removedBy === undefined ? {} : { removed_by: removedBy }) }));
    assert.deepEqual(found, verdicts, name);
    const told = verdicts.map(({ fault, gap }: any) => fault === null && !gap);
    assert.deepEqual(judge(read).map(isFine), told, name);
  }
});

test("check words are those of the vectors, and each octet has its word", () => {
  const list = Array.from({ length: 256 }, (_, octet) => hex(new Uint8Array([octet])));
  for (const { seed, digest, bytes } of vectors("check-words").vectors) {
    assert.equal(checkWords(unhex(seed), unhex(digest), list).join(""), bytes);
  }
});
