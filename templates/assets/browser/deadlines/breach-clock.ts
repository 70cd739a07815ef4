import type { Answers } from "../form/questions.ts";
import { instantOf, shownAt } from "./german-clock.ts";

/** How long a law gives for the notification of a breach, and when the office reminds itself: hours after becoming aware. */
export interface BreachRule {
  /** Nothing where the law has no figure. */
  readonly hours?: number | undefined;
  readonly marks: readonly number[];
}

/** How the breach stands that a triage tells of. Moments are as clocks in Germany show them, hours are whole ones. */
export type BreachStanding =
  | { readonly kind: "undecided"; readonly seen: string; readonly hours: number; readonly overdue: boolean }
  /** It is one, and nobody has written down since when that is known: no hours can be counted. */
  | { readonly kind: "undated" }
  | { readonly kind: "running"; readonly due: string | undefined; readonly hours: number; readonly mark: string | undefined }
  | { readonly kind: "late"; readonly due: string }
  | { readonly kind: "handled"; readonly day: string };

const HOUR = 3_600_000;
/** Hours after which a hint is to be decided. */
const DECIDE_WITHIN = 24;

/**
 * The clock of a breach, from the newest triage: hours are elapsed ones, without a pause on any day (GDPR Art. 33(1)). It begins
 * with the decision, not with the arrival of a report that nobody has read. src/regime/breach_clock.rs reckons the same.
 */
export function breachStanding(triage: Answers, rule: BreachRule, now: number): BreachStanding | undefined {
  const text = (name: string): string => String(triage.get(name) ?? "");
  const handled = text("breach_handled");
  const result = text("breach");
  if (result === "no") return undefined;
  if (handled !== "") return { kind: "handled", day: handled };
  if (result === "yes" || result === "probable") return running(instantOf(text("breach_decided")), rule, now);
  const seen = instantOf(text("breach_seen"));
  if (seen === undefined) return undefined;
  const hours = wholeHours(now - seen);
  return { kind: "undecided", seen: shownAt(seen), hours, overdue: now - seen >= DECIDE_WITHIN * HOUR };
}

function running(aware: number | undefined, rule: BreachRule, now: number): BreachStanding {
  if (aware === undefined) return { kind: "undated" };
  const after = (hours: number): number => aware + hours * HOUR;
  const due = rule.hours === undefined ? undefined : after(rule.hours);
  if (due !== undefined && due < now) return { kind: "late", due: shownAt(due) };
  const mark = rule.marks.map(after).find((at) => now < at);
  const hours = wholeHours(due === undefined ? now - aware : due - now);
  return { kind: "running", due: due === undefined ? undefined : shownAt(due), hours, mark: mark === undefined ? undefined : shownAt(mark) };
}

const wholeHours = (milliseconds: number): number => Math.floor(milliseconds / HOUR);
