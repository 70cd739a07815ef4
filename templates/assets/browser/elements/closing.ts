import type { Answers } from "../form/questions.ts";
import type { SealedDocument } from "../format/document.ts";
import type { Word } from "../words.ts";

/** What stands in the rest of a case, as far as it counts when the case is closed. */
export interface CaseSoFar {
  /** The newest triage; nothing if there is none. */
  readonly triage: Answers | undefined;
  /** Who has filled in an abuse check that found abuse. */
  readonly abuseFoundBy: readonly string[];
  readonly feedbackGiven: boolean;
  readonly reporterLeft: boolean;
  /** The reporter has withdrawn the report, in the mailbox: nobody else can. */
  readonly withdrawn: boolean;
  /** The days of what the office has written since the reporter's last word, ISO 8601. */
  readonly unanswered: readonly string[];
  /** ISO 8601. */
  readonly today: string;
}

/** Questions that have to be asked before silence is an answer, and full days that have to pass after the last. */
const QUESTIONS = 2;
const DAYS_OF_SILENCE = 30;
const DAY = 86_400_000;

/**
 * Why a case cannot be closed with this record; nothing if it can. The server checks that feedback was given or is withheld;
 * all of this only a browser can see (docs/law.md).
 */
export function closingRefused(record: Answers, so: CaseSoFar): Word | undefined {
  const [reason, feedback] = [record.get("reason"), record.get("feedback")];
  if (feedback === "given" && !so.feedbackGiven) return "closing-no-feedback";
  if (feedback === "undeliverable" && !so.reporterLeft) return "closing-deliverable";
  if (reason === "C14_SPAM") return undefined;
  if (so.triage === undefined) return "closing-no-triage";
  if (so.triage.get("breach") === "open") return "closing-breach-open";
  if (reason === "C13_MISSBRAUCH" && new Set(so.abuseFoundBy).size < 2) return "closing-one-alone";
  if (reason === "C11_ZURUECKGEZOGEN" && !so.withdrawn) return "closing-not-withdrawn";
  if (reason === "C10_KEINE_ANTWORT" && !isSilent(so)) return "closing-too-early";
  return undefined;
}

/** The days of what the office has written since the reporter's last word. */
export function unanswered(conversation: readonly SealedDocument[]): string[] {
  const talk = conversation.filter(({ kind }) => !["note", "form", "removal", "redaction"].includes(kind));
  const isOurs = talk.map(({ kind }) => ["reply", "feedback", "request"].includes(kind));
  return talk.slice(isOurs.lastIndexOf(false) + 1).map(({ day }) => day);
}

function isSilent({ unanswered, today }: CaseSoFar): boolean {
  const last = unanswered.at(-1);
  if (last === undefined || unanswered.length < QUESTIONS) return false;
  return (Date.parse(today) - Date.parse(last)) / DAY > DAYS_OF_SILENCE;
}
