import assert from "node:assert/strict";
import { test } from "node:test";
import { fromUtf8 } from "../format/bytes.ts";
import { writeMessage, writeReport } from "../format/document.ts";
import { type Fields, readForm } from "../reporter/answers.ts";
import { notices, type Question, type Questions, sameAnswers } from "../reporter/questions.ts";
import { tidied, trimmedEnd } from "../reporter/tidied.ts";

const question = (id: string, kind: Question["kind"], other: Partial<Question> = {}): Question => ({
  id, kind, required: false, max_chars: kind === "text" ? 10 : null, options: [], show_if: null, ...other,
});
const when = (question: string, option: string) => [{ question, option }];
const FORM: Questions = {
  id: "messenger-incident",
  version: 1,
  questions: [
    question("F01", "single", { options: ["selbst", "gehoert"] }),
    question("F03", "multi", { options: ["whatsapp", "signal", "sms"] }),
    question("F04", "multi", { options: ["privat", "team"], show_if: [when("F03", "whatsapp")] }),
    question("F10", "info", { show_if: [when("F04", "privat"), [...when("F01", "gehoert"), ...when("F03", "sms")]] }),
    question("F14", "text", { required: true }),
    question("F20", "text", { required: true, show_if: [when("F04", "privat")] }),
  ],
};
const read = (fields: Fields, most = 1000) => readForm(FORM, fields, most);
const answers = (fields: Fields) => {
  const checked = read(fields);
  return checked.kind === "fine" ? Object.fromEntries(checked.answers) : checked;
};
const errors = (fields: Fields, most?: number) => {
  const checked = read(fields, most);
  return checked.kind === "refused" ? checked.errors.map(({ question, problem }) => [question, problem]) : checked;
};

test("answers keep to the questions: known options once, one choice, one text", () => {
  const fields: Fields = [
    ["F01", ""], ["F01", "selbst"], ["F01", "gehoert"], ["F03", "sms"], ["F03", "whatsapp"], ["F03", "sms"],
    ["F14", "Worte"], ["F14", "andere"], ["F99", "x"], ["case_key", "x"], ["F10", "x"],
  ];
  assert.deepEqual(answers(fields), { F01: "selbst", F03: ["sms", "whatsapp"], F14: "Worte" });
});

test("texts are tidied as the server does it", () => {
  for (const [typed, tidy] of [
    ["a\r\nb\rc\n", "a\nb\nc"],
    ["  a\tb \u2003\u0085\u3000", "  a\tb"],
    ["a\u0000b\u0007\u001b\u007f\u009f", "ab"],
    ["a\ufeff", "a\ufeff"],
    ["a\u2028b", "a\u2028b"],
    ["a\u0007 \u0007", "a "],
  ] as const) {
    assert.equal(tidied(typed), tidy, JSON.stringify(typed));
  }
  for (const blank of ["", " \r\n\t", "\u00a0\u2003", "\u0000", "\u0007 \u0007"]) {
    assert.equal(tidied(blank), undefined, JSON.stringify(blank));
  }
});

test("long runs of white space take no time", () => {
  const started = performance.now();
  assert.equal(trimmedEnd(`x${" ".repeat(100_000)}x${"\n".repeat(100_000)}`).length, 100_002);
  assert.equal(tidied(" ".repeat(200_000)), undefined);
  assert.ok(performance.now() - started < 2000);
});

test("hidden questions are dropped, also behind hidden questions, and not demanded", () => {
  const typed: Fields = [["F04", "privat"], ["F20", "verdeckt"], ["F14", "x"]];
  assert.deepEqual(answers(typed), { F14: "x" });
  assert.deepEqual(answers([["F03", "whatsapp"], ...typed]), { F03: ["whatsapp"], F04: ["privat"], F14: "x", F20: "verdeckt" });
  assert.deepEqual(errors([["F03", "whatsapp"], ["F04", "privat"], ["F14", "x"]]), [["F20", { kind: "missing" }]]);
});

test("what is to be mended is told for every question", () => {
  assert.deepEqual(errors([["F01", "neu"], ["F14", " \n"]]), [["F01", { kind: "unknown-option" }], ["F14", { kind: "missing" }]]);
  assert.deepEqual(errors([["F14", "x".repeat(11)]]), [["F14", { kind: "too-long", found: 11, allowed: 10 }]]);
  assert.deepEqual(answers([["F14", "\u{1f512}".repeat(10)]]), { F14: "\u{1f512}".repeat(10) }, "characters, not halves of them");
});

test("all texts together are counted in octets, and the longest is named", () => {
  const typed: Fields = [["F03", "whatsapp"], ["F04", "privat"], ["F14", "äää"], ["F20", "xxxxx"]];
  assert.deepEqual(errors(typed, 10), [["F14", { kind: "too-much", found: 11, allowed: 10 }]]);
  assert.deepEqual(errors([...typed.slice(0, 3), ["F20", "xxxxxx"]], 10), [["F20", { kind: "too-much", found: 12, allowed: 10 }]]);
  assert.ok("F14" in answers(typed));
});

test("notices appear when one of their alternatives holds as a whole", () => {
  const shown = (...pairs: [string, string | string[]][]) => notices(FORM, new Map(pairs));
  assert.deepEqual(shown(["F04", ["privat"]]), ["F10"]);
  assert.deepEqual(shown(["F01", "gehoert"], ["F03", ["sms"]]), ["F10"]);
  assert.deepEqual(shown(["F01", "gehoert"]), []);
});

test("the same answers are the same in any order of questions, and a choice of one in any form", () => {
  const one = new Map<string, string | string[]>([["F01", "selbst"], ["F03", ["sms", "signal"]]]);
  assert.ok(sameAnswers(one, new Map<string, string | string[]>([["F03", ["sms", "signal"]], ["F01", ["selbst"]]])));
  for (const other of [[["F01", "selbst"]], [["F01", "selbst"], ["F03", ["signal", "sms"]]], [["F01", "selbst"], ["F02", "x"]]] as const) {
    assert.ok(!sameAnswers(one, new Map<string, string | readonly string[]>(other)));
  }
});

test("documents are written to the octet as the server writes them", () => {
  const answered = new Map<string, string | string[]>([["F14", "Worte \u007f\u2028\u0001\"\\/\n"], ["10", "b"], ["F03", ["whatsapp"]], ["2", "a"]]);
  const report = { kind: "addition", lang: "de-simple", day: "2026-11-24", questionnaire: "messenger-incident", version: 1, answers: answered } as const;
  assert.equal(
    fromUtf8(writeReport(report)),
    '{"kind":"addition","lang":"de-simple","day":"2026-11-24","questionnaire":"messenger-incident","version":1,' +
      '"answers":{"10":"b","2":"a","F03":["whatsapp"],"F14":"Worte \u007f\u2028\\u0001\\"\\\\/\\n"}}',
  );
  assert.equal(fromUtf8(writeReport({ ...report, answers: new Map() })).slice(-14), ',"answers":{}}');
  assert.equal(
    fromUtf8(writeMessage({ lang: "en", day: "2026-11-25", text: "Yes" })),
    '{"kind":"message","lang":"en","day":"2026-11-25","text":"Yes"}',
  );
});
