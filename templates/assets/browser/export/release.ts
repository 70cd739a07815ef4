import type { FormDocument } from "../format/document.ts";

/** What somebody wrote or released, as the case's file has it. */
export interface Signed {
  readonly author: string;
  readonly day: string;
}

/** The newest information for an accused person, and who has released that very text. */
export interface Information {
  readonly text: string;
  readonly written: Signed;
  readonly released?: Signed | undefined;
}

/**
 * What stands in the case's file of it, `filled` in its order; nothing if nobody has written any. It takes two: nobody releases what they
 * have written, and what was changed afterwards is released no more.
 */
export function informationIn(filled: readonly FormDocument[]): Information | undefined {
  const at = filled.findLastIndex(({ answers }) => answers.get("step") === "written");
  const written = filled[at];
  if (written === undefined) return undefined;
  const text = String(written.answers.get("text") ?? "");
  const released = filled.slice(at + 1).find(({ answers, author }) => answers.get("step") === "released" && answers.get("text") === text && author !== written.author);
  return { text, written: signed(written), released: released && signed(released) };
}

const signed = ({ author, day }: FormDocument): Signed => ({ author, day });
