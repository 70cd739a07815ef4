import type { Chosen } from "./choose.ts";
import type { Scope } from "./entry.ts";

/** A file of a case, before it is written in one form or the other. */
export interface CaseFileDraft extends Chosen {
  readonly number: string;
  readonly scope: Scope;
  /** The day on the page, ISO 8601. */
  readonly day: string;
  /** Who made it. */
  readonly author: string;
  /** BCP 47 tag of the page's language, and where its lines begin. */
  readonly lang: string;
  readonly dir: string;
  /** What the server says: for people, and for programs. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly server: unknown;
}

/** A sentence of the page by its name, with what stands in its gaps. */
export type Sentence = (name: string, values?: Readonly<Record<string, string>>) => string;

/** What was left out, in sentences. */
export function leftOutIn({ leftOut, entries }: CaseFileDraft, say: Sentence): string[] {
  const counted = (name: string, count: number): string[] => (count === 0 ? [] : [say(name, { count: String(count) })]);
  const missing = [
    ...counted("left-out-notes", leftOut.notes),
    ...(leftOut.names ? [say("left-out-names")] : []),
    ...counted("left-out-unredacted", leftOut.unredacted),
    ...(leftOut.choices ? [say("left-out-choices")] : []),
    ...counted("left-out-unopened", leftOut.unopened),
    ...counted("left-out-removed", leftOut.removed),
  ];
  const flagged = counted("flagged", entries.filter(({ wrong, trouble }) => wrong.length > 0 && trouble === undefined).length);
  return [...(missing.length > 0 ? missing : [say("left-out-nothing")]), ...flagged];
}
