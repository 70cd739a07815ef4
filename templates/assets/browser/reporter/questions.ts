import type { Answer } from "../format/document.ts";

/** A choice that must have been made. */
export interface Chosen {
  readonly question: string;
  readonly option: string;
}

/** Alternatives, each of which is a set of choices that must all have been made. */
export type Condition = readonly (readonly Chosen[])[];

export interface Question {
  readonly id: string;
  readonly kind: "single" | "multi" | "text" | "info" | "file";
  readonly required: boolean;
  readonly max_chars: number | null;
  /** The ids of the options, in the form's order. */
  readonly options: readonly string[];
  readonly show_if: Condition | null;
  /** The option by which a report is about those who read it. */
  readonly concerns_office?: string;
  /** What in a text is asked about before it is sealed. */
  readonly warn_patterns?: readonly string[];
  /** The question's own words for a missing answer. */
  readonly missing?: string | null;
}

export interface Questions {
  readonly id: string;
  readonly version: number;
  readonly questions: readonly Question[];
}

export type Answers = ReadonlyMap<string, Answer>;

export const chose = (answers: Answers, { question, option }: Chosen): boolean =>
  [answers.get(question) ?? []].flat().includes(option);

export const holds = (condition: Condition, made: (chosen: Chosen) => boolean): boolean =>
  condition.some((all) => all.every(made));

/** The ids of the questions that are not asked, given the others' answers. A choice in a hidden one counts as not made. */
export function hiddenQuestions({ questions }: Questions, typed: Answers): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { id, show_if: condition } of questions) {
    if (condition === null) continue;
    if (!holds(condition, (chosen) => !hidden.has(chosen.question) && chose(typed, chosen))) hidden.add(id);
  }
  return hidden;
}

/** The ids of the notices whose condition holds for what was answered. */
export function notices({ questions }: Questions, answers: Answers): string[] {
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
