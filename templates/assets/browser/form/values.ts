import type { Answer } from "../format/document.ts";
import type { Question, QuestionKind } from "./questions.ts";
import { tidied } from "./tidied.ts";

/** Kinds whose answer is made of the ids of options, or has none at all. */
const NO_TEXT: readonly QuestionKind[] = ["single", "multi", "info", "file"];

/** What stands in the fields of a question, as it is. */
export function answerOf({ kind, options }: Question, values: readonly string[]): Answer | undefined {
  const known = values.filter((value) => options.includes(value));
  if (kind === "single") return known[0];
  if (kind === "multi") return known.length > 0 ? [...new Set(known)] : undefined;
  return NO_TEXT.includes(kind) ? undefined : tidied(values[0] ?? "");
}

/** Whether it is a day as `2026-11-23`, in the years 0001 to 9999. */
export function isDay(text: string): boolean {
  const at = /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The same day so many months later; where a month is too short, its last (BGB § 188(3)). */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** Whether it is a month as `2026-11`. */
export const isMonth = (text: string): boolean => text.length === 7 && isDay(`${text}-01`);

/** Whether it is a day and a time of it as `2026-11-23T15:10`. */
export const isMoment = (text: string): boolean => /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, -6));

/** A whole number of at most 15 digits, written as short as it goes; nothing if it is none. */
export const wholeNumber = (text: string): number | undefined => (/^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined);

/** Whether it has the form of an id that a list can have. */
export const isReference = (text: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(text);
