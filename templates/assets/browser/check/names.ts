import type { Answer } from "../format/document.ts";

/** The question of the triage that asks for the persons of a case, in rows. */
const NAME = /^person_name(?:\.\d+)?$/;
/** Shorter words are in too many others' mouths. */
const SHORTEST = 3;
/** More words are a description, and none of them alone is a name. */
const MOST_WORDS = 4;

/** Phrases by which the persons of a case are called, as a triage names them: in full, and where it looks like a name by each part of it. */
export function namesIn(triage: ReadonlyMap<string, Answer>): string[] {
  const entered = [...triage].flatMap(([field, answer]) => (NAME.test(field) && typeof answer === "string" ? [answer.trim()] : []));
  const phrases = entered.flatMap((name) => {
    const words = name.split(/[\s,]+/u).filter((word) => word !== "");
    const isName = words.length > 1 && words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}/u.test(word));
    return [name, ...(isName ? words.filter((word) => word.length >= SHORTEST && !word.endsWith(".")) : [])];
  });
  // In German, somebody's things have an s behind the name.
  return phrases.filter((phrase) => phrase.length >= SHORTEST).flatMap((phrase) => [phrase, `${phrase}s`]);
}
