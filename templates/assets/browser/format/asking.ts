import { Trouble } from "../trouble.ts";
import { type Fields, number, text } from "./fields.ts";

/** What the office asks for, and by which declarations it is answered. */
const ANSWERS = {
  protocol: ["confirmed", "corrected"],
  consent: ["consented", "refused"],
  meeting: ["accepted", "declined"],
} as const;
/** What a reporter declares unasked. */
const UNASKED = ["withdrawn", "retaliation"] as const;
/** What says nothing without words. */
const NEEDS_WORDS: readonly string[] = ["corrected", "retaliation"];
/** Proposals that a meeting may have. */
export const MOST_PROPOSALS = 5;

export type Asks = keyof typeof ANSWERS;
export type Declares = (typeof ANSWERS)[Asks][number] | (typeof UNASKED)[number];

/** What the office asks a reporter for: to check a protocol, to consent to one disclosure, to choose a day. */
export interface RequestDocument {
  readonly kind: "request";
  readonly lang: string;
  /** The day it was sent, ISO 8601. */
  readonly day: string;
  readonly asks: Asks;
  readonly text: string;
  /** Of a meeting: when and where. */
  readonly proposals: readonly string[];
  readonly author: string;
}

export interface DeclarationDocument {
  readonly kind: "declaration";
  readonly lang: string;
  /** The day it was sent, ISO 8601. */
  readonly day: string;
  readonly declares: Declares;
  /** The number of the request on the office's side; none for what was declared unasked. */
  readonly to?: number;
  /** Which proposal suits, counted from 1. */
  readonly choice?: number;
  readonly text?: string;
}

/** What is answered by it; nothing, if it was declared unasked. */
export const answered = (declares: string): Asks | undefined =>
  (Object.keys(ANSWERS) as Asks[]).find((asks) => (ANSWERS[asks] as readonly string[]).includes(declares));

export const needsWords = (declares: string): boolean => NEEDS_WORDS.includes(declares);

const isDeclares = (name: string): name is Declares => answered(name) !== undefined || (UNASKED as readonly string[]).includes(name);

/** A request, as it stands in a document. What asks for something that nobody knows comes from a newer program. */
export function readRequest(fields: Fields): RequestDocument {
  const asks = text(fields, "asks") as Asks;
  if (!Object.hasOwn(ANSWERS, asks)) throw new Trouble("unknown-version");
  const proposals = Object.hasOwn(fields, "proposals") ? fields["proposals"] : [];
  must(Array.isArray(proposals) && proposals.every((one) => typeof one === "string" && one !== ""));
  must(asks === "meeting" ? proposals.length >= 1 && proposals.length <= MOST_PROPOSALS : proposals.length === 0);
  const [lang, day, said, author] = [text(fields, "lang"), text(fields, "day"), text(fields, "text"), text(fields, "author")];
  must(said !== "");
  return { kind: "request", lang, day, asks, text: said, proposals, author };
}

/** A declaration, as it stands in a document. */
export function readDeclaration(fields: Fields): DeclarationDocument {
  const declares = text(fields, "declares");
  if (!isDeclares(declares)) throw new Trouble("unknown-version");
  const optional = <T>(name: string, read: (fields: Fields, name: string) => T): T | undefined => (fields[name] == null ? undefined : read(fields, name));
  const [to, choice, said] = [optional("to", number), optional("choice", number), optional("text", text)];
  must(answered(declares) === undefined ? to === undefined : to !== undefined && to >= 1);
  must(declares === "accepted" ? choice !== undefined && choice >= 1 && choice <= MOST_PROPOSALS : choice === undefined);
  must(said !== "" && (said !== undefined || !needsWords(declares)));
  return {
    kind: "declaration", lang: text(fields, "lang"), day: text(fields, "day"), declares,
    ...(to !== undefined && { to }), ...(choice !== undefined && { choice }), ...(said !== undefined && { text: said }),
  };
}

function must(holds: boolean): asserts holds {
  if (!holds) throw new Trouble("damaged");
}
