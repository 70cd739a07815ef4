import { utf8 } from "../format/bytes.ts";
import type { Answer } from "../format/document.ts";
import { type Answers, type Form, sameAnswers } from "./questions.ts";
import { type Asked, askedIn, hiddenFields, holdsThere } from "./rows.ts";
import { characters, tidied } from "./tidied.ts";
import { answerOf, isDay, isMoment, isMonth, isReference, monthsLater, wholeNumber } from "./values.ts";

export type Problem =
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-option" }
  /** Both in characters. */
  | { readonly kind: "too-long"; readonly found: number; readonly allowed: number }
  /** Meant as something sealed beforehand, but not whole. */
  | { readonly kind: "torn" }
  /** All texts together, both in octets of UTF-8. */
  | { readonly kind: "too-much"; readonly found: number; readonly allowed: number }
  | { readonly kind: "not-a-date" }
  /** A day after the last that is possible, both ISO 8601. */
  | { readonly kind: "too-late"; readonly latest: string }
  | { readonly kind: "not-a-month" }
  | { readonly kind: "not-a-moment" }
  /** No whole number, or one out of bounds; both are included. */
  | { readonly kind: "not-in-bounds"; readonly min: number; readonly max: number };

export interface FieldError {
  /** The name of the field: the question's id, with a row where it is asked in rows. */
  readonly question: string;
  readonly problem: Problem;
}

export type Checked =
  | { readonly kind: "fine"; readonly answers: Answers }
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] };

export type Fields = readonly (readonly [name: string, value: string])[];

/** What a text is, as far as that changes how long it may be: sealed before it came here, meant so but torn, or words. */
export type TextKind = "plain" | "sealed" | "torn";

export interface Circumstances {
  /** What a text is; words, if nothing says otherwise. */
  readonly kindOf?: ((text: string) => TextKind) | undefined;
  /** The day on which the form is filled in, ISO 8601; without it, no day is too late. */
  readonly day?: string | undefined;
}

/**
 * Reads and checks a form as the server would. Answers to questions whose condition does not hold are dropped. A field
 * has one error at most. What a list of the page has in it, only the page knows: of a reference to such a list, the form
 * is checked.
 */
export function readForm(form: Form, fields: Fields, maxTextOctets: number, { kindOf, day }: Circumstances = {}): Checked {
  const given = (asked: Asked): string[] => valuesOf(asked, fields);
  const filled = fields.filter(([, value]) => tidied(value) !== undefined).map(([name]) => name);
  const everywhere = askedIn(form, filled);
  const typed = typedIn(everywhere, fields);
  const hidden = hiddenFields(form, everywhere, typed);
  const shown = everywhere.filter(({ name }) => !hidden.has(name));
  const isMissing = (asked: Asked): boolean => {
    const { required, required_if: condition } = asked.question;
    return required || (condition !== undefined && holdsThere(form, condition, asked, typed, hidden));
  };
  const errors: FieldError[] = shown.flatMap((asked) => {
    const answer = typed.get(asked.name);
    const problem = unknownOption(asked, given(asked))
      ?? (answer === undefined ? (isMissing(asked) ? { kind: "missing" as const } : undefined) : problemOf(form, asked, answer, everywhere, { kindOf, day }));
    return problem ? [{ question: asked.name, problem }] : [];
  });
  const tooMuch = textsTogether(shown, typed, maxTextOctets);
  if (tooMuch && errors.every(({ question }) => question !== tooMuch.question)) errors.push(tooMuch);
  if (errors.length > 0) return { kind: "refused", errors };
  for (const name of hidden) typed.delete(name);
  return { kind: "fine", answers: typed };
}

/** What stands in the fields, as it is. */
export function typedIn(everywhere: readonly Asked[], fields: Fields): Map<string, Answer> {
  const typed = new Map<string, Answer>();
  for (const asked of everywhere) {
    const answer = answerOf(asked.question, valuesOf(asked, fields));
    if (answer !== undefined) typed.set(asked.name, answer);
  }
  return typed;
}

const valuesOf = ({ name }: Asked, fields: Fields): string[] => fields.filter(([field]) => field === name).map(([, value]) => value);

function unknownOption({ question: { options } }: Asked, values: readonly string[]): Problem | undefined {
  const unknown = (value: string): boolean => value !== "" && !options.includes(value);
  return options.length > 0 && values.some(unknown) ? { kind: "unknown-option" } : undefined;
}

function problemOf(form: Form, { question }: Asked, answer: Answer, everywhere: readonly Asked[], { kindOf, day }: Circumstances): Problem | undefined {
  if (typeof answer !== "string") return undefined;
  const { max_chars: allowed, within_months: months, min = -Infinity, max = Infinity, list } = question;
  switch (question.kind) {
    case "text": {
      const [found, kind] = [characters(answer), kindOf?.(answer) ?? "plain"];
      if (kind === "torn") return { kind: "torn" };
      return kind === "plain" && allowed !== null && found > allowed ? { kind: "too-long", found, allowed } : undefined;
    }
    case "date": {
      if (!isDay(answer)) return { kind: "not-a-date" };
      const latest = day !== undefined && months !== undefined ? monthsLater(day, months) : undefined;
      return latest !== undefined && answer > latest ? { kind: "too-late", latest } : undefined;
    }
    case "month":
      return isMonth(answer) ? undefined : { kind: "not-a-month" };
    case "moment":
      return isMoment(answer) ? undefined : { kind: "not-a-moment" };
    case "number": {
      const number = wholeNumber(answer);
      return number !== undefined && min <= number && number <= max ? undefined : { kind: "not-in-bounds", min, max };
    }
    case "reference": {
      const ofRows = form.repeats?.some(({ id }) => id === list) ?? false;
      const isRow = ({ question: other, row }: Asked): boolean => other.repeat === list && row !== undefined && String(row) === answer;
      return (ofRows ? everywhere.some(isRow) : isReference(answer)) ? undefined : { kind: "unknown-option" };
    }
    default:
      return undefined;
  }
}

/** The error for all texts together, at the longest of them; of several, at the form's first. */
function textsTogether(shown: readonly Asked[], typed: Answers, allowed: number): FieldError | undefined {
  let found = 0;
  let longest = { name: "", octets: 0 };
  for (const { name } of shown.filter(({ question }) => question.kind === "text")) {
    const octets = utf8(String(typed.get(name) ?? "")).length;
    found += octets;
    if (octets > longest.octets) longest = { name, octets };
  }
  return found > allowed ? { question: longest.name, problem: { kind: "too-much", found, allowed } } : undefined;
}

/** Whether answers that come from elsewhere are what this form could have been filled in with on that day, and nothing else. */
export function fits(form: Form, answers: Answers, maxTextOctets: number, day: string): boolean {
  const fields = [...answers].flatMap(([name, answer]) => [answer].flat().map((value) => [name, value] as const));
  const checked = readForm(form, fields, maxTextOctets, { day });
  return checked.kind === "fine" && sameAnswers(checked.answers, answers);
}
