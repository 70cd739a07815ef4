import assert from "node:assert/strict";
import { test } from "node:test";
import { answersTo, judgeDeclaration, type Said, withdrawalIn } from "../format/asked.ts";
import type { DeclarationDocument } from "../format/asking.ts";
import { utf8 } from "../format/bytes.ts";
import { readDocument, writeDeclaration, writeDocument } from "../format/document.ts";
import { rankOf } from "../elements/asked-remarks.ts";
import type { Side } from "../format/parcel.ts";
import { vectors } from "./vectors.ts";

const whole = (side: Side, document: object) => readDocument(utf8(JSON.stringify({ lang: "de", day: "2026-11-23", ...document })), side);

// H-07, H-13, H-24
test("what answers a request is what the vectors say", () => {
  const { vectors: all } = vectors("asked");
  assert.ok(all.length > 4);
  for (const { name, talk: entries, requests, withdrawal, made } of all) {
    const talk: Said[] = entries.map(([side, seq, document]: [Side, number, object]) => ({ seq, document: whole(side, document) }));
    for (const [to, expected] of Object.entries(requests)) {
      const { counts, others } = answersTo(talk, Number(to));
      assert.deepEqual([counts?.seq ?? null, others.map(({ seq }) => seq)], expected, `${name}: ${to}`);
    }
    assert.equal(withdrawalIn(talk)?.seq ?? null, withdrawal, name);
    for (const [seq, document, expected] of made) {
      const declaration = whole("reporter", { kind: "declaration", ...document }) as DeclarationDocument;
      assert.equal(judgeDeclaration(talk, seq, declaration), expected, `${name}: ${JSON.stringify(document)}`);
    }
  }
});

// H-13
test("a handler is told which answers to one request contradict each other", () => {
  const { vectors: all } = vectors("asked");
  const ranks = (name: string) => {
    const { talk: entries } = all.find((vector: any) => vector.name.startsWith(name));
    const talk: Said[] = entries.map(([side, seq, document]: [Side, number, object]) => ({ seq, document: whole(side, document) }));
    const declared = talk.filter((one): one is Said<DeclarationDocument> => one.document.kind === "declaration" && one.document.to !== undefined);
    return declared.map((one) => rankOf(talk, one));
  };
  assert.deepEqual(ranks("of a protocol"), ["counts", "contradicts", "again"]);
  assert.deepEqual(ranks("of a consent"), ["superseded", "counts"]);
  assert.deepEqual(ranks("of a meeting"), ["answers-nothing", "counts"]);
  assert.deepEqual(ranks("an answer of another kind"), ["answers-nothing", "answers-nothing", "answers-nothing"]);
});

test("what is written of requests and declarations is read again", () => {
  const declaration = { kind: "declaration", lang: "de", day: "2026-11-26", declares: "accepted", to: 2, choice: 1 } as const;
  assert.deepEqual(readDocument(writeDeclaration(declaration), "reporter"), declaration);
  const written = { asks: "meeting", text: "Wann?", proposals: ["Montag"] } as const;
  const request = writeDocument({ side: "office", lang: "de", day: "2026-11-26", author: "A", written });
  assert.deepEqual(readDocument(request, "office"), { kind: "request", lang: "de", day: "2026-11-26", author: "A", ...written });
});
