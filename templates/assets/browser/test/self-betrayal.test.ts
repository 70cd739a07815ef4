import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptOf, findIn, type Rule } from "../reporter/self-betrayal.ts";
import { vectors } from "./vectors.ts";

/** The program serves these very rules: its own tests say so. */
const rules: readonly Rule[] = vectors("self_betrayal_rules");
const { vectors: texts, excerpts } = vectors("self_betrayal");

test("what may give a reporter away is found where the vectors say so and nowhere else", () => {
  assert.ok(texts.length >= 60);
  for (const { text, finds } of texts) {
    const found = findIn(text, rules);
    for (const { start, words } of found) assert.equal(text.slice(start, start + words.length), words);
    assert.deepEqual(found.map(({ pattern, words }) => [pattern, words]), finds, text);
  }
});

test("only what is asked for is found", () => {
  const found = findIn("0151 5550199 am 17. Oktober", rules, ["date_exact"]);
  assert.deepEqual(found.map(({ words }) => words), ["17. Oktober"]);
  assert.deepEqual(findIn("0151 5550199", rules, []), []);
});

test("units are found where their vectors say so, whatever is asked for", () => {
  const { rules: own, vectors: ofUnits } = vectors("self_betrayal_units");
  const all = [...rules, ...own];
  for (const { text, finds } of ofUnits) {
    assert.deepEqual(findIn(text, all).map(({ pattern, words }) => [pattern, words]), finds, text);
    const units = findIn(text, all, []).map(({ pattern, words }) => [pattern, words]);
    assert.deepEqual(units, finds.filter(([pattern]: [string]) => pattern === "unit"), text);
  }
});

test("finds are shown in their place as the vectors say", () => {
  for (const { text, excerpts: expected } of excerpts) assert.deepEqual(findIn(text, rules).map((find) => excerptOf(text, find)), expected);
});

test("no text takes long, however it is repeated", () => {
  for (const piece of ["a", "0151", "Frau ", "1.2.", "a.b.", "Am 17. ", "a@", "DE89 "]) {
    const started = performance.now();
    findIn(piece.repeat(Math.ceil(20_000 / piece.length)), rules);
    const took = performance.now() - started;
    assert.ok(took < 2000, `${piece}: ${took} ms`);
  }
});
