import assert from "node:assert/strict";
import { test } from "node:test";
import { type Against, findingsIn } from "../check/findings.ts";
import { namesIn } from "../check/names.ts";
import { phrasesIn } from "../check/phrases.ts";
import { WordMemory } from "../keys/word-memory.ts";
import { vectors } from "./vectors.ts";
import { untoldTextsOf } from "../check/texts.ts";

const SEED = new Uint8Array(32).fill(7);
const NOTHING: Against = { rules: [], phrases: [], names: [], said: [], file: [], isElsewhere: () => false };
const found = (text: string, against: Partial<Against>): [string, string][] =>
  findingsIn(text, { ...NOTHING, ...against }).map(({ pattern, start, words }) => {
    assert.equal(text.slice(start, start + words.length), words);
    return [pattern, words];
  });

/** A tab's drawer. */
class Drawer {
  readonly items = new Map<string, string>();
  getItem = (name: string): string | null => this.items.get(name) ?? null;
  setItem = (name: string, value: string): void => void this.items.set(name, value);
  removeItem = (name: string): void => void this.items.delete(name);
}

// H-33
test("what names or dates somebody is found by the reporters' rules, and what only reporters say of themselves is not", () => {
  const text = "Frau Beispiel war am 17. Oktober dort. Rufen Sie an: 0151 5550199, a.b@example.org. Meine Schicht.";
  assert.deepEqual(found(text, { rules: vectors("self_betrayal_rules") }), [
    ["name_list", "Frau Beispiel"],
    ["date_exact", "17. Oktober"],
    ["phone", "0151 5550199"],
    ["email", "a.b@example.org"],
  ]);
});

// H-33
test("persons whom the triage names are found by their names, and by no word of a description", () => {
  const triage = new Map<string, string | string[]>([
    ["person_name.1", "Dr. Maria Musterfrau"],
    ["person_name.2", "Betreuer der Wohngruppe"],
    ["person_name.3", "Öz"],
    ["person_role.1", "accused"],
    ["scope", ["Maria"]],
  ]);
  const names = namesIn(triage);
  assert.deepEqual(found("Musterfraus Gruppe: maria hat sie gelöscht.", { names }), [["name_list", "Musterfraus"], ["name_list", "maria"]]);
  assert.deepEqual(found("Der Betreuer der Wohngruppe weiß es.", { names }), [["name_list", "Betreuer der Wohngruppe"]]);
  assert.deepEqual(found("Der Betreuer, die Wohngruppe, Marianne, Öz und Musterfrauen.", { names }), []);
  assert.deepEqual(namesIn(new Map()), []);
});

test("every case number is found, as people write it", () => {
  for (const number of ["2026-48193", "2026-K7QW-3XMP", "2026-k7qw-3xmp", "2026-ol1i-3xmp"]) {
    assert.deepEqual(found(`Siehe ${number}.`, {}), [["case_number", number]]);
  }
  for (const none of ["2026-4819", "2026-481930", "12026-48193", "2026-11-23", "2026-K7QW", "2026-K7QU-3XMP", "x2026-48193", "Tel. 030-2026-48193-1"]) {
    assert.deepEqual(found(none, {}), [], none);
  }
});

// V-35
test("what tells that there are other reports is found by phrases, in any ending", () => {
  const phrases = ["weitere* Meldung*", "another report", "C++ (alt)"];
  assert.deepEqual(found("Es gibt eine weitere Meldung.", { phrases }), [["other_reports", "weitere Meldung"]]);
  assert.deepEqual(found("aus WEITEREN\n  Meldungen bekannt", { phrases }), [["other_reports", "WEITEREN\n  Meldungen"]]);
  assert.deepEqual(found("We have another report.", { phrases }), [["other_reports", "another report"]]);
  assert.deepEqual(found("Es gibt eine weiter Meldung, Erweitere Meldung, another reporter.", { phrases }), []);
  assert.deepEqual(phrasesIn("in c++ (ALT)!", phrases), [{ start: 3, end: 12 }], "nothing in it means more than itself");
  assert.deepEqual(phrasesIn("irgendetwas", []), []);
});

test("what is copied from the file is found, unless the reporter knows it already", () => {
  const file = ["Der Beschuldigte war schon einmal auffällig, sagt die Leitung.", "kurz"];
  const text = "Wir wissen: Der Beschuldigte war schon einmal auffällig. Mehr nicht.";
  assert.deepEqual(found(text, { file }), [["own_file", "Der Beschuldigte war schon einmal auffällig"]]);
  assert.deepEqual(found(text, { file, said: ["der beschuldigte war schon einmal auffällig"] }), []);
});

// V-35
test("what a handler has marked to be told to the reporter may stand in a feedback", () => {
  const answers = new Map([["what.1", "Die Gruppe wird in allen Bereichen gelöscht"], ["why.1", "Ehemalige lasen mit"], ["told.1", "yes"], ["owner.1", "Leitung"], ["what.2", "Ein Gespräch mit der Schichtleitung"], ["told.2", "no"]]);
  const measures = { kind: "form", lang: "de", day: "2026-11-25", form: "measures", version: 1, answers, author: "A. Berger" } as const;
  assert.deepEqual(untoldTextsOf(measures), ["yes", "Leitung", "Ein Gespräch mit der Schichtleitung", "no"]);
  assert.ok(untoldTextsOf({ ...measures, form: "triage" }).includes("Ehemalige lasen mit"));
});

test("words of another case are found as far as this tab has had it open, and the drawer tells nobody which", () => {
  const drawer = new Drawer();
  const memory = new WordMemory(SEED, drawer);
  memory.remember("2026-10000", ["In der Gruppe lesen Ehemalige mit, seit Jahren schon."]);
  memory.remember("2026-48193", ["In der Gruppe steht mein Name."]);
  const text = "Auch dort gilt: in der Gruppe lesen Ehemalige mit.";
  const isElsewhere = memory.elsewhere("2026-48193");
  assert.deepEqual(found(text, { isElsewhere }), [["other_case", "in der Gruppe lesen Ehemalige mit"]]);
  assert.deepEqual(found(text, { isElsewhere: memory.elsewhere("2026-10000") }), [], "not against itself");
  assert.deepEqual(found(text, { isElsewhere, said: ["In der Gruppe lesen Ehemalige mit"] }), [], "she wrote so herself");
  const other = new WordMemory(new Uint8Array(32).fill(8), drawer);
  assert.deepEqual(found(text, { isElsewhere: other.elsewhere("2026-48193") }), [], "another handler's");
  const kept = JSON.stringify([...drawer.items]);
  for (const word of ["Gruppe", "Ehemalige", "2026", "48193"]) assert.ok(!kept.includes(word), word);
});

test("it forgets what is older, and does without what it cannot store or read", () => {
  const drawer = new Drawer();
  const memory = new WordMemory(SEED, drawer);
  for (let at = 0; at < 40; at += 1) memory.remember(`2026-${10_000 + at}`, [`eins zwei drei vier fünf${at}`]);
  assert.equal(drawer.items.size, 31);
  const elsewhere = memory.elsewhere("2026-48193");
  assert.deepEqual([0, 9, 10, 39].map((at) => elsewhere(`eins zwei drei vier fünf${at}`)), [false, false, true, true]);
  memory.remember("2026-10039", ["a ".repeat(9000)]);
  drawer.items.set("words/", "{nonsense");
  assert.equal(memory.elsewhere("2026-48193")("eins zwei drei vier fünf39"), false);
  const full = { ...drawer, setItem: () => { throw new Error("full"); } };
  new WordMemory(SEED, full).remember("2026-1", ["eins zwei drei vier fünf"]);
});

test("of finds that overlap, what tells of another case counts", () => {
  const phrases = ["mehrere* Meldung*"];
  const file = ["dass mehrere Meldungen zu Frau Beispiel vorliegen"];
  assert.deepEqual(found("dass mehrere Meldungen zu Frau Beispiel vorliegen", { phrases, file, rules: vectors("self_betrayal_rules") }), [
    ["other_reports", "mehrere Meldungen"],
    ["name_list", "Frau Beispiel"],
  ]);
});

test("no text takes long, however it is repeated", () => {
  const phrases = ["weitere* Meldung*", "a* b* c*"];
  for (const piece of ["a", "a ", "2026-", "2026-K7QW-", "weitere ", "eins zwei drei vier fünf "]) {
    const started = performance.now();
    findingsIn(piece.repeat(Math.ceil(20_000 / piece.length)), { ...NOTHING, phrases, file: ["eins zwei drei vier fünf"] });
    const took = performance.now() - started;
    assert.ok(took < 2000, `${piece}: ${took} ms`);
  }
});
