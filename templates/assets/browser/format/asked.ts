import { answered, type DeclarationDocument, type RequestDocument } from "./asking.ts";
import type { SealedDocument } from "./document.ts";

/** A document of a conversation that stands, with its number on its side. */
export interface Said<D extends SealedDocument = SealedDocument> {
  readonly seq: number;
  readonly document: D;
}

export interface AnswersTo {
  /** The one that counts. */
  readonly counts: Said<DeclarationDocument> | undefined;
  /** The others, oldest first. */
  readonly others: readonly Said<DeclarationDocument>[];
}

/** What a declaration that is about to be made would be. */
export type Judged = "new" | "again" | "answered" | "not-asked";

/** The request of this number. */
export const requestOf = (talk: readonly Said[], to: number | undefined): Said<RequestDocument> | undefined => talk.find((one): one is Said<RequestDocument> => isRequest(one) && one.seq === to);

/**
 * What answers the request of this number. Of a consent the newest answer counts, because it can be taken back at any time; of a
 * protocol and of a meeting the first, because somebody has acted on it. `casework::asked` says the same.
 */
export function answersTo(talk: readonly Said[], to: number): AnswersTo {
  const request = requestOf(talk, to);
  if (request === undefined) return { counts: undefined, others: [] };
  const later = talk.slice(talk.indexOf(request)).filter(isDeclaration);
  const all = later.filter(({ document }) => document.to === to && fits(document, request.document));
  const at = request.document.asks === "consent" ? all.length - 1 : 0;
  return { counts: all[at], others: all.filter((_, place) => place !== at) };
}

/** The declaration by which the report was withdrawn. */
export const withdrawalIn = (talk: readonly Said[]): Said<DeclarationDocument> | undefined => talk.filter(isDeclaration).find(({ document }) => document.declares === "withdrawn");

/** What `made` would be, if the page has promised it the number `seq`. */
export function judgeDeclaration(talk: readonly Said[], seq: number, made: DeclarationDocument): Judged {
  if (talk.filter(isDeclaration).some((one) => one.seq === seq && isSame(one.document, made))) return "again";
  const request = requestOf(talk, made.to);
  if (made.to !== undefined && !(request && fits(made, request.document))) return "not-asked";
  const standing = made.to !== undefined ? answersTo(talk, made.to).counts : made.declares === "withdrawn" ? withdrawalIn(talk) : undefined;
  if (standing && isSame(standing.document, made)) return "again";
  return standing && answered(made.declares) !== "consent" ? "answered" : "new";
}

/** Whether a declaration answers what was asked. */
const fits = ({ declares, choice = 0 }: DeclarationDocument, { asks, proposals }: RequestDocument): boolean => answered(declares) === asks && choice <= proposals.length;

/** Whether two declarations say the same, whenever they were sent. */
export const isSame = (one: DeclarationDocument, other: DeclarationDocument): boolean =>
  one.declares === other.declares && one.to === other.to && one.choice === other.choice && one.text === other.text;

const isRequest = (one: Said): one is Said<RequestDocument> => one.document.kind === "request";
const isDeclaration = (one: Said): one is Said<DeclarationDocument> => one.document.kind === "declaration";
