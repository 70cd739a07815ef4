import assert from "node:assert/strict";
import { test } from "node:test";
import { fromUtf8 } from "../format/bytes.ts";
import { type Answer, writeReport } from "../format/document.ts";
import { type Fields, fits, readForm } from "../form/answers.ts";
import { proposalsOf } from "../form/proposals.ts";
import { notices, sameAnswers } from "../form/questions.ts";
import { textKind } from "../reporter/text-kind.ts";
import { tidied, trimmedEnd } from "../form/tidied.ts";
import { putTogether } from "./texts.ts";
import { vectors } from "./vectors.ts";

/** The fixed vectors, or those that the Rust side has just made up. */
const { frame, texts, vectors: forms, documents, same } = vectors(process.env.SIEGELPOST_FORM_VECTORS ?? "form");
const answersOf = (json: Record<string, Answer>) => new Map(Object.entries(json));

function outcome(fields: Fields) {
  const checked = readForm(frame.questionnaire, fields, frame.max_text_bytes, { kindOf: textKind });
  if (checked.kind === "refused") return { errors: checked.errors.map(({ question, problem }) => ({ question, ...problem })) };
  return { answers: Object.fromEntries(checked.answers), notices: notices(frame.questionnaire, checked.answers) };
}

test("forms become what the vectors say", () => {
  assert.ok(forms.length > 0);
  for (const { name, fields, expected } of forms) {
    // What was typed stays in the fields; only the server shows it again.
    const { typed: _, ...wanted } = putTogether(expected, texts) as { typed?: unknown };
    assert.deepEqual(outcome(putTogether(fields, texts) as Fields), wanted, name);
  }
});

test("the kinds of questions become what the vectors say", () => {
  const { form, vectors: list, fits: answered } = vectors(process.env.SIEGELPOST_KINDS_VECTORS ?? "form_kinds");
  assert.ok(list.length > 90);
  for (const { name, fields, expected: { typed: _, ...wanted } } of list) {
    const checked = readForm(form, fields, 200_000, { day: "2027-01-30" });
    const found = checked.kind === "fine"
      ? { answers: Object.fromEntries(checked.answers), notices: notices(form, checked.answers) }
      : { errors: checked.errors.map(({ question, problem }) => ({ question, ...problem })) };
    assert.deepEqual(found, wanted, name);
  }
  for (const { name, answers, fits: expected } of answered) assert.equal(fits(form, answersOf(answers), 200_000, "2027-01-30"), expected, name);
});

// V-61 and the demo reports are among them.
test("answers speak for what the vectors say", () => {
  const { rules, vectors: list } = vectors("proposals");
  assert.ok(list.length > 25);
  for (const { name, regime, questionnaire, answers, expected } of list) {
    assert.deepEqual(proposalsOf({ ...rules, facts: { regime } }, questionnaire, answersOf(answers)), expected, name);
  }
});

test("answers stand in documents as the vectors say", () => {
  assert.ok(documents.length > 0);
  const draft = { kind: "addition", lang: "de-simple", day: "2026-11-24", questionnaire: "vectors", version: 7 } as const;
  const head = '{"kind":"addition","lang":"de-simple","day":"2026-11-24","questionnaire":"vectors","version":7,"answers":';
  for (const { answers, json } of documents) {
    assert.equal(fromUtf8(writeReport({ ...draft, answers: answersOf(answers) })), `${head}${json}}`);
  }
});

test("answers are the same where the vectors say so", () => {
  assert.ok(same.length > 0);
  for (const { name, one, other, same: expected } of same) {
    assert.equal(sameAnswers(answersOf(one), answersOf(other)), expected, name);
    assert.equal(sameAnswers(answersOf(other), answersOf(one)), expected, name);
  }
});

test("long runs of white space take no time", () => {
  const started = performance.now();
  assert.equal(trimmedEnd(`x${" ".repeat(100_000)}x${"\n".repeat(100_000)}`).length, 100_002);
  assert.equal(tidied(" ".repeat(200_000)), undefined);
  assert.ok(performance.now() - started < 2000);
});
