import { writeForm } from "../format/document.ts";

/** The version of the form "closing" (config/casework/closing.toml) that this record is written by. */
export const CLOSING_VERSION = 1;

/** Who closes what as junk, and why. */
export interface Junk {
  readonly reason: string;
  readonly author: string;
  /** BCP 47 tag of the page. */
  readonly lang: string;
  /** ISO 8601. */
  readonly day: string;
}

/**
 * The record of a case that is no report (reason C14): no feedback is owed to anybody, and its stub is kept as long as any other
 * (HinSchG § 11(5)).
 */
export function junkRecord({ reason, author, lang, day }: Junk): Uint8Array {
  const answers = new Map([["reason", "C14_SPAM"], ["feedback", "withheld"], ["feedback_reason", reason], ["detriment", "none"], ["kept", "three_years"]]);
  return writeForm({ kind: "form", lang, day, form: "closing", version: CLOSING_VERSION, answers, author });
}
