import assert from "node:assert/strict";
import { test } from "node:test";
import { breachStanding } from "../deadlines/breach-clock.ts";
import { fileDuties, isOverdue } from "../deadlines/file-duties.ts";
import { instantOf, shownAt } from "../deadlines/german-clock.ts";
import type { Answers } from "../form/questions.ts";
import { vectors } from "./vectors.ts";

interface Clock { readonly id: string; readonly hours: number | null; readonly marks: number[]; readonly aware: string; readonly due: string | null; readonly reminded: string[] }
interface Hint { readonly id: string; readonly seen: string; readonly now: string; readonly overdue: boolean }

const { clock, hints, skipped } = vectors("breach_clock") as { clock: Clock[]; hints: Hint[]; skipped: string[] };
const at = (shown: string): number => instantOf(shown) ?? assert.fail(shown);
const MINUTE = 60_000;

/** The triage of a breach that somebody decided on at this time. */
const decided = (aware: string, more: [string, string][] = []): Answers => new Map([["breach", "probable"], ["breach_decided", aware], ...more]);

test("the clock of a breach ends when the shared vectors say, and reminds", () => {
  for (const { id, hours, marks, aware, due, reminded } of clock) {
    const rule = { hours: hours ?? undefined, marks };
    const begun = breachStanding(decided(aware), rule, at(aware));
    assert.deepEqual(begun, { kind: "running", due: due ?? undefined, hours: hours ?? 0, mark: reminded[0] }, id);
    reminded.forEach((mark, index) => {
      const standing = breachStanding(decided(aware), rule, at(mark));
      assert.equal(standing?.kind === "running" ? standing.mark : standing?.kind, reminded[index + 1], `${id}: after ${mark}`);
    });
    if (due === null) continue;
    assert.equal(breachStanding(decided(aware), rule, at(due))?.kind, "running", `${id}: the last minute counts`);
    assert.deepEqual(breachStanding(decided(aware), rule, at(due) + MINUTE), { kind: "late", due }, id);
  }
});

test("a hint that nobody has decided on waits for a day at most", () => {
  for (const { id, seen, now, overdue } of hints) {
    const standing = breachStanding(new Map([["breach", "open"], ["breach_seen", seen]]), { hours: 72, marks: [] }, at(now));
    assert.equal(standing?.kind === "undecided" && standing.overdue, overdue, `${id}: ${now}`);
    assert.equal(standing?.kind === "undecided" ? standing.seen : "", seen, id);
  }
});

test("what is no breach, or has been dealt with, has no clock, and one without a time says so", () => {
  const rule = { hours: 72, marks: [24] };
  const now = at("2026-03-05T15:11");
  assert.equal(breachStanding(new Map([["breach", "no"], ["breach_seen", "2026-03-02T12:00"]]), rule, now), undefined);
  assert.equal(breachStanding(new Map([["breach", "open"]]), rule, now), undefined);
  assert.deepEqual(breachStanding(new Map([["breach", "yes"]]), rule, now), { kind: "undated" });
  const handled = decided("2026-03-02T15:10", [["breach_handled", "2026-03-04"]]);
  assert.deepEqual(breachStanding(handled, rule, now), { kind: "handled", day: "2026-03-04" });
});

test("no clock shows the hour that summer time leaves out, and every other minute comes back as it was", () => {
  for (const shown of skipped) assert.equal(instantOf(shown), undefined, shown);
  for (const shown of ["", "2026-13-01T00:00", "heute"]) assert.equal(instantOf(shown), undefined, shown);
  for (const day of ["2026-01-01", "2026-03-29", "2026-07-01", "2026-10-25", "2027-03-28"]) {
    for (let hour = 0; hour < 24; hour += 1) {
      const shown = `${day}T${String(hour).padStart(2, "0")}:17`;
      const instant = instantOf(shown);
      if (instant !== undefined) assert.equal(shownAt(instant), shown);
      else assert.match(shown, /03-2[89]T02/);
    }
  }
});

test("what the office has set itself stands with its day, what is open first", () => {
  const forms: Record<string, Answers> = {
    // H-24: within the days that the setting gives.
    meetings: new Map([["wished.1", "2026-11-23"], ["wished.2", "2026-11-01"], ["held.2", "2026-11-09"]]),
    measures: new Map([["due.1", "2026-11-30"], ["what.1", "Gruppe löschen"], ["done.2", "2026-11-20"]]),
    triage: new Map([["person_review.3", "2026-11-27"]]),
  };
  const duties = fileDuties((form) => forms[form], 14);
  assert.deepEqual(duties, [
    { what: "inform", row: 3, due: "2026-11-27", done: undefined },
    { what: "measure", row: 1, due: "2026-11-30", done: undefined },
    { what: "meeting", row: 1, due: "2026-12-07", done: undefined },
    { what: "meeting", row: 2, due: "2026-11-15", done: "2026-11-09" },
    { what: "measure", row: 2, due: "2026-11-20", done: "2026-11-20" },
  ]);
  assert.deepEqual(duties.filter((duty) => isOverdue(duty, "2026-11-30")).map(({ what }) => what), ["inform"]);
  assert.deepEqual(fileDuties(() => undefined, 14), []);
});
