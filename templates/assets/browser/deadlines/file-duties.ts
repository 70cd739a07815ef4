import type { Answers } from "../form/questions.ts";

/** Something that the office has set itself, in a form of the file. */
export interface FileDuty {
  readonly what: "inform" | "measure" | "meeting";
  /** The number of its row. */
  readonly row: number;
  /** ISO 8601. */
  readonly due: string;
  /** The day on which it was done; nothing while it is open. */
  readonly done: string | undefined;
}

const DAY = 86_400_000;

/** Everything with a day in the newest forms of a case, the next first; what is done comes last. */
export function fileDuties(newest: (form: string) => Answers | undefined, meetingWithinDays: number): FileDuty[] {
  const duties = [
    // GDPR Art. 14(3)(a), B.8: informing is deferred to a day, and that comes.
    ...rows("inform", newest("triage"), "person_review", "person_informed_on", (day) => day),
    ...rows("measure", newest("measures"), "due", "done", (day) => day),
    // HinSchG § 16(3): within a reasonable time.
    ...rows("meeting", newest("meetings"), "wished", "held", (day) => daysLater(day, meetingWithinDays)),
  ];
  return duties.sort((one, other) => Number(one.done !== undefined) - Number(other.done !== undefined) || (one.due < other.due ? -1 : Number(one.due > other.due)));
}

/** Whether its last day is over. */
export const isOverdue = (duty: FileDuty, today: string): boolean => duty.done === undefined && duty.due < today;

function rows(what: FileDuty["what"], form: Answers | undefined, begins: string, ends: string, dueOf: (day: string) => string): FileDuty[] {
  const of = (name: string, row: string): string | undefined => form?.get(`${name}.${row}`)?.toString();
  const numbers = [...(form?.keys() ?? [])].map((name) => name.split(".")).filter(([name]) => name === begins || name === ends);
  return [...new Set(numbers.map(([, row]) => row ?? ""))].map((row) => {
    const [begun, done] = [of(begins, row), of(ends, row)];
    return { what, row: Number(row), due: begun === undefined ? (done ?? "") : dueOf(begun), done };
  });
}

const daysLater = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
