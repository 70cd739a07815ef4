import assert from "node:assert/strict";
import { test } from "node:test";
import type { SealedDocument } from "../format/document.ts";
import { folded } from "../search/fold.ts";
import { type Excerpt, excerptOf, isNumber, wordsOf } from "../search/matching.ts";
import { type Labels, piecesOf } from "../search/pieces.ts";

const shown = (excerpt: Excerpt | undefined): string | undefined => excerpt?.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text)).join("");
const find = (text: string, typed: string): string | undefined => shown(excerptOf(text, wordsOf(typed)));

test("capitals, marks, umlauts and white space make no difference", () => {
  assert.equal(folded("Größe  \n DÉJÀ Ĳ").text, "groesse deja ij");
  for (const typed of ["Müller", "mueller", "MÜLLER", "Mu\u0308ller"]) assert.equal(find("Frau Müller weiß es.", typed), "Frau <Müller> weiß es.", typed);
  assert.equal(find("Frau Mueller", "müller"), "Frau <Mueller>");
  assert.equal(find("Die STRASSE", "straße"), "Die <STRASSE>");
  assert.equal(find("auf der Straße", "strasse"), "auf der <Straße>");
  assert.equal(find("Mu\u0308ller", "müller"), "<Müller>", "marks that stand alone");
  assert.equal(find("İstanbul ﬁnden", "finden"), "İstanbul <ﬁnden>");
  assert.equal(find("🦋🦋 Falter", "falter"), "🦋🦋 <Falter>", "what takes two units");
});

test("all words have to be there, wherever they stand, and each is marked", () => {
  assert.equal(find("Ehemalige lesen mit, in der Gruppe der Ehemaligen.", "gruppe ehemalige"), "<Ehemalige> lesen mit, in der <Gruppe> der <Ehemalige>n.");
  assert.equal(find("Ehemalige lesen mit.", "gruppe ehemalige"), undefined);
  assert.equal(find("a b", "  "), undefined);
  assert.deepEqual([wordsOf("x"), wordsOf("xy"), wordsOf("a b a")], [[], ["xy"], ["a", "b"]]);
  assert.equal(find("aa [a.*] aa", "[a.*]"), "aa <[a.*]> aa", "nothing means more than itself");
  assert.equal(find("Sonntag", "sonn sonntag"), "<Sonntag>", "of finds that overlap the longer");
});

test("of a long text only what stands around is shown, no word and no character cut in two", () => {
  const text = `${"vorher ".repeat(40)}Zitronenfalter${" nachher".repeat(60)}`;
  const excerpt = find(text, "zitronen") ?? "";
  assert.match(excerpt, /^…( ?vorher)+ <Zitronen>falter( nachher)+…$/);
  assert.ok(excerpt.length < 260, excerpt);
  const butterflies = find(`${"🦋".repeat(100)}Falter${"🦋".repeat(200)}`, "falter") ?? "";
  assert.ok(butterflies.isWellFormed() && butterflies.includes("<Falter>"), butterflies);
});

test("a case is found by its number, as people write it", () => {
  for (const typed of ["2026-K0Q1-3XMP", "2026-k0q1-3xmp", " 2026-koql-3xmp ", "2026-K0"]) assert.ok(isNumber("2026-K0Q1-3XMP", typed), typed);
  for (const typed of ["2025", "", "202", "K0Q1", "2026-K0Q2"]) assert.ok(!isNumber("2026-K0Q1-3XMP", typed), typed);
});

test("texts, answers and forms are looked through as they read", () => {
  const labels: Labels = {
    questionnaires: { q: { F03: { title: "Dienst", options: { signal: "Signal" } }, F14: { title: "Was?" } } },
    forms: { measures: { title: "Maßnahmen", questions: { what: { title: "Was wird getan?" } } } },
  };
  const base = { lang: "de", day: "2026-11-23" };
  const report: SealedDocument = { ...base, kind: "report", questionnaire: "q", version: 2, answers: new Map<string, string | string[]>([["F03", ["signal", "x"]], ["F14", "Text"], ["constructor", "y"]]) };
  assert.deepEqual(piecesOf(report, labels), [{ title: "Dienst", text: "Signal · x" }, { title: "Was?", text: "Text" }, { title: "constructor", text: "y" }]);
  const earlier = { ...labels, questionnaires: { ...labels.questionnaires, "q.2": { F14: { title: "Was war?" } } } };
  assert.equal(piecesOf(report, earlier)[1]?.title, "Was war?", "in the words of its own version");
  const form: SealedDocument = { ...base, kind: "form", form: "measures", version: 1, author: "A", answers: new Map([["what.2", "Schulung"]]) };
  assert.deepEqual(piecesOf(form, labels), [{ title: "Was wird getan?", text: "Schulung" }]);
  assert.deepEqual(piecesOf({ ...form, form: "toString" }, labels), [{ title: "what.2", text: "Schulung" }]);
  assert.deepEqual(piecesOf({ ...base, kind: "feedback", measures: "a", reasons: "b", author: "A" }, labels), [{ text: "a" }, { text: "b" }]);
  assert.deepEqual(piecesOf({ ...base, kind: "note", text: "c", author: "A" }, labels), [{ text: "c" }]);
  const meeting: SealedDocument = { ...base, kind: "request", asks: "meeting", text: "Wann?", proposals: ["Montag", "Dienstag"], author: "A" };
  assert.deepEqual(piecesOf(meeting, labels), [{ text: "Wann?" }, { text: "Montag" }, { text: "Dienstag" }]);
  assert.deepEqual(piecesOf({ ...base, kind: "declaration", declares: "consented", to: 1, text: "d" }, labels), [{ text: "d" }]);
});

test("what has no words of its own is passed over", () => {
  const [labels, base] = [{ questionnaires: {}, forms: {} }, { lang: "de", day: "2026-11-23" }];
  assert.deepEqual(piecesOf({ ...base, kind: "declaration", declares: "confirmed", to: 1 }, labels), []);
  assert.deepEqual(piecesOf({ ...base, kind: "removal", side: "file", seq: 1, digest: "", category: "clients", author: "A" }, labels), []);
});

test("a long text takes no longer than its length", () => {
  const started = performance.now();
  excerptOf("ä ö ü ß ".repeat(25_000), ["ae", "ss"]);
  assert.ok(performance.now() - started < 3000);
});
