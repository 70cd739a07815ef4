import assert from "node:assert/strict";
import { test } from "node:test";
import { overlaps, runsOf } from "../check/overlap.ts";

const NOTE = "Frau Beispiel aus der Buchhaltung\nhat die Gruppe gegründet, sagt der Zeuge.";

test("five words in a row are found, however they are written", () => {
  assert.deepEqual(overlaps("Wir wissen: die gruppe GEGRÜNDET, sagt — der Chef.", [NOTE]), ["die gruppe GEGRÜNDET, sagt — der"]);
  assert.deepEqual(overlaps("aus der Buchhaltung hat die", [NOTE]), ["aus der Buchhaltung hat die"], "across lines");
  assert.deepEqual(overlaps("die Gruppe gegru\u0308ndet sagt der", [NOTE]), ["die Gruppe gegru\u0308ndet sagt der"], "umlauts in two characters");
});

test("fewer words are none, and nor are the same words in another order", () => {
  assert.deepEqual(overlaps("die Gruppe gegründet, sagt", [NOTE]), []);
  assert.deepEqual(overlaps("gegründet die Gruppe hat sagt der Zeuge", [NOTE]), []);
  assert.deepEqual(overlaps("", [NOTE]), []);
  assert.deepEqual(overlaps(NOTE, []), []);
  assert.deepEqual(overlaps("hat die Gruppe gegründet sagt", ["hat die Gruppe", "gegründet sagt der Zeuge"]), [], "not across two texts");
});

test("runs that overlap are one stretch, and others another", () => {
  const text = "Aus der Buchhaltung hat die Gruppe jemand. Und die Gruppe gegründet, sagt der Zeuge.";
  assert.deepEqual(overlaps(text, [NOTE]), ["Aus der Buchhaltung hat die Gruppe", "die Gruppe gegründet, sagt der Zeuge"]);
});

test("how many words are meant can be said", () => {
  assert.deepEqual(overlaps("sagt der Zeuge", [NOTE], 3), ["sagt der Zeuge"]);
  assert.deepEqual(runsOf("a b c", 2).map(({ key }) => key), ["a b", "b c"]);
  assert.deepEqual(runsOf("a", 2), []);
});

test("a long text takes no longer than its words", () => {
  const started = performance.now();
  overlaps("eins zwei drei ".repeat(20_000), ["eins drei zwei ".repeat(20_000)]);
  assert.ok(performance.now() - started < 3000);
});
