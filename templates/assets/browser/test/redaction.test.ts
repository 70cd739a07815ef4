import assert from "node:assert/strict";
import { test } from "node:test";
import { BLOCK, blacken, blackenAll, proposals } from "../export/blacken.ts";
import { choose, redactionsIn } from "../export/choose.ts";
import { type Entry, nameOf } from "../export/entry.ts";
import { fromUtf8, utf8 } from "../format/bytes.ts";
import { readDocument, type RedactionDocument, writeRedaction } from "../format/document.ts";
import type { Rule } from "../reporter/self-betrayal.ts";
import { Trouble } from "../trouble.ts";
import { vectors } from "./vectors.ts";

const rules: readonly Rule[] = vectors("self_betrayal_rules");
const REDACTION: RedactionDocument = { kind: "redaction", lang: "de", day: "2026-11-25", side: "reporter", seq: 1, digest: "d1", text: `${BLOCK} lies mit.`, author: "A. Berger" };

const entry = (side: Entry["side"], seq: number, digest: string, document: object, more: Partial<Entry> = {}): Entry => ({
  side, seq, position: seq, day: "2026-11-23", digest, wrong: [], parts: [], json: JSON.stringify(document), ...more,
});
const message = (seq: number, digest: string, text: string): Entry => entry("reporter", seq, digest, { kind: "message", lang: "de", day: "2026-11-23", text });
const redaction = (seq: number, more: Partial<RedactionDocument>, wrong: Entry["wrong"] = []): Entry => entry("file", seq, `f${seq}`, { ...REDACTION, ...more }, { wrong });

test("a bar is as wide whatever is below it, and white space around it stays", () => {
  assert.equal(blacken("Frau Beispiel lies mit", 0, 13), `${BLOCK} lies mit`);
  assert.equal(blacken("Frau Bo lies mit", 0, 8), `${BLOCK} lies mit`);
  assert.equal(blacken("a \n b", 1, 4), "a \n b", "white space alone is nothing to blacken");
  const once = blacken("Anna Berta Clara", 5, 10);
  assert.equal(blacken(once, 0, once.length), BLOCK);
  assert.equal(blacken(once, 0, 4), `${BLOCK} ${BLOCK} Clara`);
  assert.equal(blacken(once, 5, 7), `Anna ${BLOCK} Clara`, "half a bar and the rest of it are one");
});

test("what the rules find is proposed and blackened, whatever else stands there", () => {
  const text = "Frau Beispiel schrieb am 17.10.2026 an anna@example.org, 0151 5550199, DE89 3704 0044 0532 0130 00. Die Gruppe bleibt.";
  const found = proposals(text, rules);
  assert.equal(found.length, 5);
  assert.equal(blackenAll(text, found), `${BLOCK} schrieb am ${BLOCK} an ${BLOCK}, ${BLOCK}, ${BLOCK}. Die Gruppe bleibt.`);
  assert.deepEqual(proposals(blackenAll(text, found), rules), []);
});

test("a redaction is read as it was written, on the side of the file and nowhere else", () => {
  assert.deepEqual(readDocument(writeRedaction(REDACTION), "file"), REDACTION);
  const kind = (json: object, side: "reporter" | "office" | "file"): string => {
    try {
      readDocument(utf8(JSON.stringify(json)), side);
      return "read";
    } catch (error) {
      return Trouble.kindOf(error, "unknown-version");
    }
  };
  assert.deepEqual([kind(REDACTION, "reporter"), kind(REDACTION, "office")], ["out-of-place", "out-of-place"]);
  for (const wrong of [{ side: "file" }, { seq: -1 }, { seq: 4294967296 }, { seq: "1" }, { digest: undefined }, { text: 1 }, { author: undefined }]) {
    assert.equal(kind({ ...REDACTION, ...wrong }, "file"), "damaged", JSON.stringify(wrong));
  }
  assert.equal(fromUtf8(writeRedaction({ ...REDACTION, text: "\ud800" })).includes("\\ud800"), false);
});

test("the redacted conversation has the newest version of each entry, and says how many have none", () => {
  const talk = [message(1, "d1", "Frau Beispiel lies mit."), message(2, "d2", "Nichts."), message(3, "d3", "Geheim.")];
  const all = [...talk, redaction(1, {}), redaction(2, { text: "Neuer" }), redaction(3, { seq: 2, digest: "another" }), redaction(4, { seq: 3, digest: "d3", text: "Falsch" }, [{ name: "gap", words: "" }])];
  const { entries, leftOut } = choose(all, "redacted");
  assert.deepEqual(entries.map(({ parts }) => parts), [[{ text: "Neuer" }]]);
  assert.deepEqual(leftOut, { notes: 4, names: true, unredacted: 2, choices: true, unopened: 0, removed: 0 });
  const told = JSON.stringify(entries);
  assert.ok(!told.includes("Beispiel") && !told.includes("Geheim") && !told.includes("A. Berger"), told);
  assert.deepEqual([...redactionsIn(all).keys()].sort(), ["reporter 1 d1", "reporter 2 another"]);
  assert.equal(nameOf(talk[0] as Entry), "reporter 1 d1");
});
