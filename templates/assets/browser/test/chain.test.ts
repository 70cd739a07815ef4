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

/** A conversation of `count` entries by turns, each naming the one before. */
function talk(count: number): Opened[] {
  const digest = (at: number) => Buffer.alloc(32, at).toString("base64");
  return Array.from({ length: count }, (_, at) => {
    const side = at % 2 === 0 ? "reporter" : "office";
    return { side, seq: Math.floor(at / 2) + 1, digest: digest(at + 1), previous: digest(at) } as const;
  });
}

/** The same without what was sealed in entries from `first` to `last`. */
const unloaded = (links: Opened[], first: number, last: number): Opened[] =>
  links.map(({ side, seq, digest, previous }, at) => (at < first || at > last ? { side, seq, digest, ...(previous && { previous }) } : { side, seq, digest, unloaded: true }));

test("entries that are not here yet hold the others together, and are no fault themselves", () => {
  assert.ok(judge(unloaded(talk(20), 1, 14)).every(isFine));
});

test("a middle that was cut off, put in another order or claimed twice is found before it is here", () => {
  const long = unloaded(talk(20), 1, 14);
  const wrongAt = (links: Opened[]) => judge(links).flatMap((verdict, at) => (isFine(verdict) ? [] : [at]));
  assert.deepEqual(wrongAt(long.toSpliced(5, 6)), [5, 6], "cut off");
  assert.deepEqual(wrongAt(long.toSpliced(14, 1)), [14, 15], "the one that an entry names");
  assert.deepEqual(wrongAt(long.toSpliced(1, 14)), [1, 2], "all of it");
  assert.deepEqual(wrongAt(long.with(5, long[7]!).with(7, long[5]!)), [5, 7], "another order");
  const other = { ...long[14]!, digest: "somebody else's" };
  assert.deepEqual(wrongAt(long.with(14, other)), [15], "another one claimed in its place");
  assert.deepEqual(wrongAt(long.with(13, { ...long[13]!, digest: long[17]!.digest })), [13], "one that stands elsewhere");
});

test("check words are those of the vectors, and each octet has its word", () => {
  const list = Array.from({ length: 256 }, (_, octet) => hex(new Uint8Array([octet])));
  for (const { seed, digest, bytes } of vectors("check-words").vectors) {
    assert.equal(checkWords(unhex(seed), unhex(digest), list).join(""), bytes);
  }
});
