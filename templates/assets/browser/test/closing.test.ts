import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseSoFar, closingRefused } from "../elements/closing.ts";

const record = (reason: string, feedback = "given") => new Map([["reason", reason], ["feedback", feedback]]);
const TRIAGE = new Map([["breach", "no"]]);
const CASE: CaseSoFar = { triage: TRIAGE, abuseFoundBy: [], feedbackGiven: true, reporterLeft: false, withdrawn: false, unanswered: [], today: "2027-01-14" };

test("a case is closed with a triage and with feedback, or with a reason why there is none", () => {
  assert.equal(closingRefused(record("C1_ABGESTELLT"), CASE), undefined);
  // V-26
  assert.equal(closingRefused(record("C1_ABGESTELLT"), { ...CASE, feedbackGiven: false }), "closing-no-feedback");
  assert.equal(closingRefused(record("C1_ABGESTELLT", "withheld"), { ...CASE, feedbackGiven: false }), undefined);
  // V-32, H-26: the triage holds the breach check, and is not sealed without it.
  assert.equal(closingRefused(record("C5_KEIN_VERSTOSS"), { ...CASE, triage: undefined }), "closing-no-triage");
  assert.equal(closingRefused(record("C5_KEIN_VERSTOSS"), { ...CASE, triage: new Map([["breach", "open"]]) }), "closing-breach-open");
});

test("junk needs nothing but its reason", () => {
  // V-28, H-10
  assert.equal(closingRefused(record("C14_SPAM", "withheld"), { ...CASE, triage: undefined, feedbackGiven: false }), undefined);
});

test("what cannot be delivered any more is said only where that is so", () => {
  // V-36
  assert.equal(closingRefused(record("C1_ABGESTELLT", "undeliverable"), CASE), "closing-deliverable");
  assert.equal(closingRefused(record("C1_ABGESTELLT", "undeliverable"), { ...CASE, reporterLeft: true, feedbackGiven: false }), undefined);
});

test("nobody closes a case as abusive alone", () => {
  // V-29, H-05
  const abusive = record("C13_MISSBRAUCH");
  assert.equal(closingRefused(abusive, { ...CASE, abuseFoundBy: ["A. Berger"] }), "closing-one-alone");
  assert.equal(closingRefused(abusive, { ...CASE, abuseFoundBy: ["A. Berger", "A. Berger"] }), "closing-one-alone");
  assert.equal(closingRefused(abusive, { ...CASE, abuseFoundBy: ["A. Berger", "J. Lindqvist"] }), undefined);
});

test("only who reported can withdraw a report", () => {
  const withdrawn = record("C11_ZURUECKGEZOGEN");
  assert.equal(closingRefused(withdrawn, CASE), "closing-not-withdrawn");
  assert.equal(closingRefused(withdrawn, { ...CASE, withdrawn: true }), undefined);
});

test("silence is an answer after two questions and thirty full days", () => {
  // V-30, V-31, H-29
  const silent = record("C10_KEINE_ANTWORT");
  const asked = { ...CASE, unanswered: ["2026-12-01", "2026-12-15"] };
  assert.equal(closingRefused(silent, { ...asked, today: "2027-01-14" }), "closing-too-early");
  assert.equal(closingRefused(silent, { ...asked, today: "2027-01-15" }), undefined);
  assert.equal(closingRefused(silent, { ...CASE, unanswered: ["2026-10-16"], today: "2027-01-14" }), "closing-too-early");
});
