import assert from "node:assert/strict";
import { test } from "node:test";
import type { Link } from "../format/chain.ts";
import { CaseMemory } from "../keys/case-memory.ts";

const NUMBER = "2026-48193";
const link = (seq: number, digest: string, side: Link["side"] = "reporter"): Link => ({ side, seq, digest });
const WHOLE = [link(1, "a"), link(1, "b", "office"), link(2, "c")];

/** A shelf, and a memory over it for a handler with this seed. */
function shelf() {
  const items = new Map<string, string>();
  const stored = { getItem: (name: string) => items.get(name) ?? null, setItem: (name: string, text: string) => void items.set(name, text) };
  return { items, memory: (seed = 1) => new CaseMemory(new Uint8Array(32).fill(seed), stored) };
}

test("what stays as it was, and what is added, is no surprise", () => {
  const { memory } = shelf();
  assert.deepEqual(memory().recall(NUMBER, WHOLE), { exchanged: new Set(), missing: 0 });
  memory().remember(NUMBER, WHOLE);
  assert.deepEqual(memory().recall(NUMBER, [...WHOLE, link(3, "d")]), { exchanged: new Set(), missing: 0 });
});

test("what is gone is counted, and what stands in its place is named, at every visit", () => {
  const { memory } = shelf();
  memory().remember(NUMBER, WHOLE);
  const other = link(2, "x");
  for (let visit = 0; visit < 2; visit += 1) {
    assert.equal(memory().recall(NUMBER, WHOLE.slice(0, 2)).missing, 1);
    assert.deepEqual(memory().recall(NUMBER, [...WHOLE.slice(0, 2), other]), { exchanged: new Set([other]), missing: 0 });
    memory().remember(NUMBER, [...WHOLE.slice(0, 2), other]);
  }
  assert.equal(memory().recall(NUMBER, []).missing, 3);
});

test("another case, and another handler on the same computer, know nothing of it", () => {
  const { memory } = shelf();
  memory().remember(NUMBER, WHOLE);
  assert.equal(memory().recall("2026-00000", []).missing, 0);
  assert.equal(memory(2).recall(NUMBER, []).missing, 0);
});

test("nothing on the shelf can be read, and it does not grow for ever", () => {
  const { items, memory } = shelf();
  memory().remember(NUMBER, WHOLE);
  const [[name, text]] = [...items] as [[string, string]];
  for (const readable of [NUMBER, "reporter", "office"]) assert.ok(!`${name}${text}`.includes(readable), readable);
  const many = Array.from({ length: 300 }, (_, index) => link(index + 1, String(index)));
  memory().remember(NUMBER, many);
  const longest = (items.get(name) ?? "").length;
  assert.ok(longest < 200 * 16 + 20, `${longest} characters`);
  assert.equal(memory().recall(NUMBER, []).missing, 200);
  for (let number = 0; number < 450; number += 1) memory().remember(String(number), [link(1, "a")]);
  assert.equal((JSON.parse(items.get(name) ?? "") as unknown[]).length, 400);
  assert.equal(memory().recall(NUMBER, []).missing, 0, "the oldest is forgotten first");
  assert.equal(memory().recall("449", []).missing, 1);
});

test("of a long case the newest are remembered, whenever the earlier ones were read, and what is missing is not pushed out", () => {
  const { memory } = shelf();
  const all = Array.from({ length: 400 }, (_, index) => link(index + 1, String(index)));
  memory().remember(NUMBER, all.slice(300), all);
  memory().remember(NUMBER, all.slice(100, 300), all);
  memory().remember(NUMBER, all.slice(0, 100), all);
  assert.equal(memory().recall(NUMBER, all.slice(0, 350)).missing, 50);
  memory().remember(NUMBER, all.slice(0, 350));
  assert.equal(memory().recall(NUMBER, all.slice(0, 350)).missing, 50);
});

test("a shelf that is broken or full is no obstacle", () => {
  for (const text of ["{", "[1]", '[["a"]]', '{"a":1}', "null"]) {
    const refusing = { getItem: () => text, setItem: () => assert.fail("full") };
    const memory = new CaseMemory(new Uint8Array(32), refusing);
    memory.remember(NUMBER, WHOLE);
    assert.deepEqual(memory.recall(NUMBER, WHOLE), { exchanged: new Set(), missing: 0 });
  }
});
