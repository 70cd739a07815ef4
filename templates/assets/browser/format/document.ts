import { Trouble } from "../trouble.ts";
import { type DeclarationDocument, readDeclaration, readRequest, type RequestDocument } from "./asking.ts";
import { fromBase64, fromUtf8, isWellFormed, utf8, wellFormed } from "./bytes.ts";
import { isTooDeep } from "./depth.ts";
import { type Fields, number, text } from "./fields.ts";
import type { Side } from "./parcel.ts";

/** One answer: what was written, or the ids of the options chosen. */
export type Answer = string | readonly string[];

export interface ReportDocument {
  readonly kind: "report" | "addition";
  readonly lang: string;
  /** The day it was sent, ISO 8601. */
  readonly day: string;
  /** Which questionnaire it answers, and which version of it. */
  readonly questionnaire: string;
  readonly version: number;
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface MessageDocument {
  readonly kind: "message" | "reply" | "note";
  readonly lang: string;
  /** The day it was sent, ISO 8601. */
  readonly day: string;
  readonly text: string;
  /** The handler's name; a reporter has none. */
  readonly author?: string;
}

/** What was done about a report, and why: § 17(2) HinSchG. */
export interface FeedbackDocument {
  readonly kind: "feedback";
  readonly lang: string;
  /** The day it was sent, ISO 8601. */
  readonly day: string;
  readonly measures: string;
  readonly reasons: string;
  readonly author: string;
}

/** A form that a handler has filled in about the case. */
export interface FormDocument {
  readonly kind: "form";
  readonly lang: string;
  /** The day it was sealed, ISO 8601. */
  readonly day: string;
  /** Which form, and which version of it. */
  readonly form: string;
  readonly version: number;
  /** By the names of fields. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly author: string;
}

/** That another entry is to be removed: Article 17 of Directive (EU) 2019/1937. */
export interface RemovalDocument {
  readonly kind: "removal";
  readonly lang: string;
  /** The day it was sealed, ISO 8601. */
  readonly day: string;
  /** Which entry. */
  readonly side: Side;
  readonly seq: number;
  /** Of its octets, in base64. */
  readonly digest: string;
  /** What it was that nobody needs. */
  readonly category: string;
  readonly author: string;
}

/** Another version of one entry's text, in which a handler has blackened names. */
export interface RedactionDocument {
  readonly kind: "redaction";
  /** Of the text. */
  readonly lang: string;
  /** The day it was sealed, ISO 8601. */
  readonly day: string;
  /** Where the entry stands in the conversation, and its digest, base64. */
  readonly side: "reporter" | "office";
  readonly seq: number;
  readonly digest: string;
  readonly text: string;
  readonly author: string;
}

export type SealedDocument =
  | ReportDocument | MessageDocument | FeedbackDocument | RequestDocument | DeclarationDocument | FormDocument | RemovalDocument | RedactionDocument;

/** The highest number that an entry can be referred to by. */
const MOST = 0xffff_ffff;

/** Which kinds each side may write. */
const KINDS: Readonly<Record<Side, readonly string[]>> = {
  reporter: ["report", "addition", "message", "declaration"],
  office: ["reply", "feedback", "request", "removal"],
  file: ["note", "form", "removal", "redaction"],
};

/**
 * The document in a parcel of `side`. A kind nobody knows, or not this side's, comes from a newer program; forms and
 * redactions are for the file alone, and a removal is said in the line of what is removed: anywhere else they are out of place.
 */
export function readDocument(json: Uint8Array, side: Side): SealedDocument {
  const fields = parse(json);
  const kind = text(fields, "kind");
  if ((kind === "form" || kind === "redaction") && side !== "file") throw new Trouble("out-of-place");
  if (!KINDS[side].includes(kind)) throw new Trouble("unknown-version");
  if (kind === "request") return readRequest(fields);
  if (kind === "declaration") return readDeclaration(fields);
  const lang = text(fields, "lang");
  if (kind === "form") {
    const [form, version, author] = [text(fields, "form"), number(fields, "version"), text(fields, "author")];
    return { kind, lang, day: text(fields, "day"), form, version, answers: answers(fields["answers"]), author };
  }
  if (kind === "report" || kind === "addition") {
    const [questionnaire, version] = [text(fields, "questionnaire"), number(fields, "version")];
    return { kind, lang, day: text(fields, "day"), questionnaire, version, answers: answers(fields["answers"]) };
  }
  if (kind === "feedback") {
    return { kind, lang, day: text(fields, "day"), measures: text(fields, "measures"), reasons: text(fields, "reasons"), author: text(fields, "author") };
  }
  if (kind === "removal") return readRemoval(fields, side);
  if (kind === "redaction") {
    const [of, seq, digest] = [text(fields, "side"), number(fields, "seq"), text(fields, "digest")];
    if ((of !== "reporter" && of !== "office") || seq > MOST) throw new Trouble("damaged");
    return { kind, lang, day: text(fields, "day"), side: of, seq, digest, text: text(fields, "text"), author: text(fields, "author") };
  }
  const message = { kind: kind as MessageDocument["kind"], lang, day: text(fields, "day"), text: text(fields, "text") };
  return side === "reporter" ? message : { ...message, author: text(fields, "author") };
}

function readRemoval(fields: Fields, stands: Side): RemovalDocument {
  const [side, seq, digest] = [text(fields, "side") as Side, number(fields, "seq"), text(fields, "digest")];
  const isDigest = digest.length === 44 && fromBase64(digest).length === 32;
  if (!Object.hasOwn(KINDS, side) || seq < 1 || !isDigest) throw new Trouble("damaged");
  if ((side === "file") !== (stands === "file")) throw new Trouble("out-of-place");
  const [lang, day, category, author] = [text(fields, "lang"), text(fields, "day"), text(fields, "category"), text(fields, "author")];
  return { kind: "removal", lang, day, side, seq, digest, category, author };
}

/** What a handler writes: a text, the two parts of a feedback, or something that they ask for. */
export type Written = string | { readonly measures: string; readonly reasons: string } | Pick<RequestDocument, "asks" | "text" | "proposals">;

/** What a handler writes, as it goes into a parcel. */
export interface Draft {
  readonly side: "office" | "file";
  readonly lang: string;
  /** ISO 8601, the day only. */
  readonly day: string;
  readonly written: Written;
  readonly author: string;
}

export function writeDocument(draft: Draft): Uint8Array {
  const kind = draft.side === "office" ? "reply" : "note";
  const { lang, day, written, author } = draft;
  if (typeof written === "string") return utf8(write({ kind, lang, day, text: written, author }));
  if ("asks" in written) {
    const { asks, text: asked, proposals } = written;
    return utf8(write({ kind: "request", lang, day, asks, text: asked, ...(proposals.length > 0 && { proposals }), author }));
  }
  const { measures, reasons } = written;
  return utf8(write({ kind: "feedback", lang, day, measures, reasons, author }));
}

/** A filled-in form, as it goes into a parcel. */
export interface ReportDraft {
  readonly kind: "report" | "addition";
  readonly lang: string;
  readonly day: string;
  readonly questionnaire: string;
  readonly version: number;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The answers in the order of their questions' ids, octet by octet: an object would put ids that are numbers first. */
export function writeReport({ kind, lang, day, questionnaire, version, answers: given }: ReportDraft): Uint8Array {
  const head = write({ kind, lang, day, questionnaire, version }).slice(0, -1);
  return utf8(`${head},"answers":${writeAnswers(given)}}`);
}

/** A form that a handler has filled in, as it goes into a parcel of the file. */
export function writeForm({ kind, lang, day, form, version, answers: given, author }: FormDocument): Uint8Array {
  const head = write({ kind, lang, day, form, version }).slice(0, -1);
  return utf8(`${head},"answers":${writeAnswers(given)},"author":${write(author)}}`);
}

const CATEGORIES = ["clients", "third-persons", "not-needed", "sent-by-mistake"] as const;

/** The word for what somebody says that nobody needs; one for all that a newer program says. */
export function categoryWord(category: string): `removal-${(typeof CATEGORIES)[number] | "other"}` {
  return `removal-${CATEGORIES.find((known) => known === category) ?? "other"}`;
}

/** That an entry is to be removed, as it goes into a parcel. */
export const writeRemoval = ({ kind, lang, day, side, seq, digest, category, author }: RemovalDocument): Uint8Array =>
  utf8(write({ kind, lang, day, side, seq, digest, category, author }));

/** The redaction of an entry, as it goes into a parcel of the file. */
export function writeRedaction({ kind, lang, day, side, seq, digest, text: redacted, author }: RedactionDocument): Uint8Array {
  return utf8(write({ kind, lang, day, side, seq, digest, text: redacted, author }));
}

export function writeAnswers(given: ReadonlyMap<string, Answer>): string {
  const inOrder = [...given].sort(([a], [b]) => (inOctets(a) < inOctets(b) ? -1 : 1));
  return `{${inOrder.map(([id, answer]) => `${write(id)}:${write(answer)}`).join(",")}}`;
}

/** What {@link writeAnswers} wrote. */
export const readAnswers = (json: string): Map<string, Answer> => answers(parse(utf8(json)));

/** What a reporter writes in the mailbox. */
export function writeMessage(draft: { readonly lang: string; readonly day: string; readonly text: string }): Uint8Array {
  const { lang, day, text: message } = draft;
  return utf8(write({ kind: "message", lang, day, text: message }));
}

/** What a reporter declares in the mailbox. */
export function writeDeclaration({ kind, lang, day, declares, to, choice, text: said }: DeclarationDocument): Uint8Array {
  return utf8(write({ kind, lang, day, declares, to, choice, text: said }));
}

/** `JSON.stringify` would write a surrogate alone as an escape, which no reader of documents accepts. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? wellFormed(part) : part));

const inOctets = (id: string): string => String.fromCharCode(...utf8(id));

function parse(json: Uint8Array): Fields {
  const text = fromUtf8(json);
  if (isTooDeep(text)) throw new Trouble("damaged");
  let value: unknown;
  try {
    value = JSON.parse(text, wholeTexts);
  } catch {
    throw new Trouble("damaged");
  }
  return object(value);
}

function wholeTexts(name: string, part: unknown): unknown {
  const whole = isWellFormed(name) && (typeof part !== "string" || isWellFormed(part));
  if (!whole) throw new Trouble("damaged");
  return part;
}

function object(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Trouble("damaged");
  return value as Fields;
}

function answers(value: unknown): Map<string, Answer> {
  const all = new Map<string, Answer>();
  for (const [id, answer] of Object.entries(object(value))) {
    if (typeof answer === "string") all.set(id, answer);
    else if (Array.isArray(answer)) all.set(id, answer.map(String));
    else throw new Trouble("damaged");
  }
  return all;
}
