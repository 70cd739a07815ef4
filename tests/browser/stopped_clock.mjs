// The service whose clock stands still until a story sets it: tests/it/browser_days.rs. Each line printed here is answered
// by one line of JSON. So nothing else may be printed by such a story.
import { stdin } from "node:process";
import { createInterface } from "node:readline";

const answers = createInterface({ input: stdin })[Symbol.asyncIterator]();

/** Asks whoever runs the story for something of its own. */
export async function ask(words) {
  console.log(words);
  const { value, done } = await answers.next();
  if (done) throw new Error(`nobody answers: ${words}`);
  return JSON.parse(value);
}

/** Sets the clock: "2026-03-02", "14:10", as one in Greenwich has it. */
export const on = (day, time = "09:00") => ask(`at ${day} ${time}`);

/** Does what is due, and returns how much each job has removed. */
export const upkeep = () => ask("upkeep");

/** What `siegelpost deadlines` says, by the names of the days. */
export const deadlines = (words) => ask(`deadlines ${words}`);

/** Reports that many times, and returns the numbers of the cases. */
export const reports = (count) => ask(`report ${count}`);

/** Whoever reported this case answers in their mailbox. */
export const answersIn = (number) => ask(`answer ${number}`);

/** A case key that opens nothing. */
export const unknownKey = () => ask("unknown-key");

/** Something happens to a case whose year has been told: see tests/it/browser_year.rs. */
export const happensLate = () => ask("late");

/** Nothing more is asked: otherwise the script would wait for answers for ever. */
export const stop = () => stdin.destroy();
