import { utf8 } from "../format/bytes.ts";
import type { Answer } from "../format/document.ts";
import { checkEnclosure, isEnclosure } from "../format/enclosure.ts";
import { type Answers, hiddenQuestions, type Question, type Questions } from "./questions.ts";
import { characters, tidied } from "./tidied.ts";

export type Problem =
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-option" }
  /** Both in characters. */
  | { readonly kind: "too-long"; readonly found: number; readonly allowed: number }
  /** Meant as something sealed beforehand, but not whole. */
  | { readonly kind: "torn" }
  /** All texts together, both in octets of UTF-8. */
  | { readonly kind: "too-much"; readonly found: number; readonly allowed: number };

export interface FieldError {
  /** The question's id. */
  readonly question: string;
  readonly problem: Problem;
}

export type Checked =
  | { readonly kind: "fine"; readonly answers: Answers }
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] };

export type Fields = readonly (readonly [name: string, value: string])[];

/**
 * Reads and checks a form as the server would. Answers to questions whose condition does not hold are dropped. A question
 * has one error at most.
 */
export function readForm(form: Questions, fields: Fields, maxTextOctets: number): Checked {
  const given = ({ id }: Question): string[] => fields.filter(([name]) => name === id).map(([, value]) => value);
  const typed = new Map<string, Answer>();
  for (const question of form.questions) {
    const answer = answerOf(question, given(question));
    if (answer !== undefined) typed.set(question.id, answer);
  }
  const hidden = hiddenQuestions(form, typed);
  const asked = form.questions.filter(({ id }) => !hidden.has(id));
  const errors: FieldError[] = asked.flatMap((question) => {
    const problem = problemOf(question, typed.get(question.id), given(question));
    return problem ? [{ question: question.id, problem }] : [];
  });
  const tooMuch = textsTogether(asked, typed, maxTextOctets);
  if (tooMuch && errors.every(({ question }) => question !== tooMuch.question)) errors.push(tooMuch);
  if (errors.length > 0) return { kind: "refused", errors };
  for (const id of hidden) typed.delete(id);
  return { kind: "fine", answers: typed };
}

function answerOf({ kind, options }: Question, values: readonly string[]): Answer | undefined {
  const known = values.filter((value) => options.includes(value));
  if (kind === "single") return known[0];
  if (kind === "multi") return known.length > 0 ? [...new Set(known)] : undefined;
  if (kind === "text") return tidied(values[0] ?? "");
  return undefined;
}

function problemOf(question: Question, answer: Answer | undefined, values: readonly string[]): Problem | undefined {
  const { kind, options, required, max_chars: allowed } = question;
  const unknown = (value: string): boolean => value !== "" && !options.includes(value);
  if (options.length > 0 && values.some(unknown)) return { kind: "unknown-option" };
  if (answer === undefined) return required ? { kind: "missing" } : undefined;
  if (kind !== "text" || typeof answer !== "string" || allowed === null) return undefined;
  const found = characters(answer);
  const kindOfText = textKind(answer);
  if (kindOfText === "torn") return { kind: "torn" };
  return kindOfText === "plain" && found > allowed ? { kind: "too-long", found, allowed } : undefined;
}

/** Whether a text was sealed before it came here: then it may be longer than words; or was meant to be, and is torn. */
export function textKind(text: string): "plain" | "sealed" | "torn" {
  if (!isEnclosure(text)) return "plain";
  try {
    checkEnclosure(text);
    return "sealed";
  } catch {
    return "torn";
  }
}

/** The error for all texts together, at the longest of them; of several, at the form's first. */
function textsTogether(asked: readonly Question[], typed: Answers, allowed: number): FieldError | undefined {
  let found = 0;
  let longest = { id: "", octets: 0 };
  for (const { id } of asked.filter(({ kind }) => kind === "text")) {
    const octets = utf8(String(typed.get(id) ?? "")).length;
    found += octets;
    if (octets > longest.octets) longest = { id, octets };
  }
  return found > allowed ? { question: longest.id, problem: { kind: "too-much", found, allowed } } : undefined;
}
