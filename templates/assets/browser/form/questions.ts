import type { Answer } from "../format/document.ts";

/** A choice that must have been made. */
export interface Chosen {
  readonly question: string;
  readonly option: string;
}

/** Alternatives, each of which is a set of choices that must all have been made. */
export type Condition = readonly (readonly Chosen[])[];

export type QuestionKind = "single" | "multi" | "text" | "date" | "month" | "moment" | "number" | "reference" | "info" | "file";

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly max_chars: number | null;
  /** The ids of the options, in the form's order. */
  readonly options: readonly string[];
  readonly show_if: Condition | null;
  /** Required where this holds. */
  readonly required_if?: Condition;
  /** The question's own words for a missing answer. */
  readonly missing?: string | null;
  /** Bounds of a number, both included. */
  readonly min?: number;
  readonly max?: number;
  /** How many months ahead a day may be. */
  readonly within_months?: number;
  /** What a reference is about: a list of the page, or a repeat. */
  readonly list?: string;
  /** The repeat in whose rows it is asked. */
  readonly repeat?: string;
}

export interface Form {
  readonly id: string;
  readonly version: number;
  readonly questions: readonly Question[];
  /** What is asked in rows, and the highest number of one. */
  readonly repeats?: readonly { readonly id: string; readonly max: number }[];
}

/** By the names of fields: the ids of questions, with a row where they are asked in rows. */
export type Answers = ReadonlyMap<string, Answer>;

export const chose = (answers: Answers, { question, option }: Chosen): boolean =>
  [answers.get(question) ?? []].flat().includes(option);

export const holds = (condition: Condition, made: (chosen: Chosen) => boolean): boolean =>
  condition.some((all) => all.every(made));

/** The ids of the notices whose condition holds for what was answered. */
export function notices({ questions }: Form, answers: Answers): string[] {
  const infos = questions.filter(({ kind }) => kind === "info");
  const shown = infos.filter(({ show_if: condition }) => condition === null || holds(condition, (one) => chose(answers, one)));
  return shown.map(({ id }) => id);
}

/** Whether every question has the same answer here and there; a choice of one is the same in a list or by itself. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  const same = (a: Answer, b: Answer | undefined): boolean => b !== undefined && list(a) === list(b);
  return one.size === other.size && [...one].every(([id, answer]) => same(answer, other.get(id)));
}

const list = (answer: Answer): string => JSON.stringify([answer].flat());
