import assert from "node:assert/strict";
import { test } from "node:test";
import { concernsIn, type Held } from "../export/access-lint.ts";
import { informationIn } from "../export/release.ts";
import type { FormDocument } from "../format/document.ts";
import { vectors } from "./vectors.ts";

const HELD: Held = {
  reporter: ["Seit Mai gibt es eine Gruppe. Auch eine Kollegin, die im Sommer gegangen ist, liest noch mit.", "Eine Kollegin,\ndie im Sommer ging, las mit."],
  rules: vectors("self_betrayal_rules"),
  people: ["Personen", "Mitarbeitende", "people"],
  few: ["zwei", "neunzehn"],
  roles: ["Nachtwache"],
};
const concerns = (text: string) => concernsIn(text, HELD).map(({ kind, words }) => `${kind}: ${words}`);

// V-81
test("five words in a row of the reporter's are theirs, and four are anybody's", () => {
  assert.deepEqual(concerns("Eine Kollegin, die im Sommer ging, las mit."), ["sentence: eine kollegin die im sommer ging las mit"]);
  assert.deepEqual(concerns("Es hieß, EINE KOLLEGIN – die im Sommer kam."), ["sentence: eine kollegin die im sommer"]);
  assert.deepEqual(concerns("Eine frühere Kollegin las mit."), []);
  assert.deepEqual(concerns("Eine Kollegin, die im Herbst kam."), []);
  assert.deepEqual(concerns("seit mai gibt es eine Liste"), ["sentence: seit mai gibt es eine"]);
});

// V-82
test("small units, rare roles, numbers and days are found", () => {
  assert.deepEqual(concerns("Im Team mit 19 Personen wurde geschrieben."), ["unit: 19 Personen"]);
  assert.deepEqual(concerns("Im Team mit 20 Personen wurde geschrieben."), []);
  assert.deepEqual(concerns("Von den neunzehn anderen Mitarbeitende."), ["unit: neunzehn anderen Mitarbeitende"]);
  assert.deepEqual(concerns("In 3 Monaten kamen 120 Personen."), []);
  assert.deepEqual(concerns("Gesehen hat es die Nachtwache."), ["role: Nachtwache"]);
  assert.deepEqual(concerns("Rückfragen: 0151 5550199"), ["person: 0151 5550199"]);
  assert.deepEqual(concerns("Am 12.10.2026 wurde geschrieben."), ["day: 12.10.2026"]);
});

// V-64
test("what an accused person is told has no sentence of the report, no day, no person and no small unit", () => {
  const told = "Uns liegt ein Hinweis vor, dass Sie dienstliche Angaben über Klientinnen in einem privaten Messenger geteilt haben sollen. Der Zeitraum ist Sommer 2026. Gespeichert sind Ihr Name, Ihre Funktion und unsere Bewertung.";
  assert.deepEqual(concerns(told), []);
  for (const given of ["am 3. Juli", "Frau Beispiel sagte es", "anna@example.org", "eine kollegin die im sommer", "2 Personen"]) {
    assert.equal(concerns(`${told} ${given}.`).length, 1, given);
  }
  assert.deepEqual(concernsIn(told, { ...HELD, reporter: [told] }).map(({ kind }) => kind), ["sentence"]);
});

test("a long text is looked through in no time", () => {
  const reporter = Array.from({ length: 500 }, (_, at) => `Wort ${at} und noch eines mehr dazu. `.repeat(20));
  const started = performance.now();
  assert.ok(concernsIn("Etwas anderes steht hier. ".repeat(700), { ...HELD, reporter }).length === 0);
  const took = performance.now() - started;
  assert.ok(took < 3000, `${took} ms`);
});

// V-64
test("two persons release it: nobody what they wrote, and nothing that was changed since", () => {
  const form = (step: string, text: string, author: string): FormDocument => ({
    kind: "form", lang: "de", day: "2026-11-25", form: "access_export", version: 1, answers: new Map([["step", step], ["text", text]]), author,
  });
  const released = (...filled: FormDocument[]) => informationIn(filled)?.released?.author;
  const [written, own, other] = [form("written", "Text", "A. Berger"), form("released", "Text", "A. Berger"), form("released", "Text", "B. Anders")];
  assert.equal(informationIn([]), undefined);
  assert.equal(informationIn([other]), undefined, "a release of nothing");
  assert.deepEqual(informationIn([written])?.written, { author: "A. Berger", day: "2026-11-25" });
  assert.equal(released(written, own), undefined);
  assert.equal(released(written, own, other), "B. Anders");
  assert.equal(released(written, form("released", "Text.", "B. Anders")), undefined);
  assert.equal(released(written, other, form("written", "Neu", "A. Berger")), undefined);
  assert.equal(released(other, written), undefined, "before it was written");
});
