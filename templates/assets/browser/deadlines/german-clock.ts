/**
 * The time that clocks in Germany show, whatever this computer's is set to: CET, or CEST from the last Sunday of March to the
 * last Sunday of October, each at 01:00 UTC (Directive 2000/84/EC). src/casework/german_time.rs reckons the same.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const [MARCH, OCTOBER] = [2, 9];
/** Summer time is ahead: the same reading comes earlier in it. */
const OFFSETS = [2 * HOUR, HOUR];

/** What a clock shows at an instant (milliseconds since 1970), as `2026-11-23T15:10`. */
export const shownAt = (instant: number): string => new Date(instant + offsetAt(instant)).toISOString().slice(0, 16);

/** The instant at which a clock shows it, the first of two; nothing in the hour that summer time leaves out. */
export function instantOf(shown: string): number | undefined {
  const reading = Date.parse(`${shown}:00Z`);
  if (Number.isNaN(reading)) return undefined;
  return OFFSETS.map((offset) => reading - offset).find((instant) => shownAt(instant) === shown);
}

function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = turn(year, MARCH) <= instant && instant < turn(year, OCTOBER);
  return isSummer ? 2 * HOUR : HOUR;
}

/** 01:00 UTC on the last Sunday of a month. */
function turn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}
