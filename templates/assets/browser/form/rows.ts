import { type Answers, type Chosen, chose, type Condition, type Form, holds, type Question } from "./questions.ts";

/** A question where it is asked: once, or once in a row. */
export interface Asked {
  readonly question: Question;
  readonly row: number | undefined;
  /** The name of its field: `ID`, or `ID.ROW`. */
  readonly name: string;
}

const fieldName = (id: string, row: number | undefined): string => (row === undefined ? id : `${id}.${row}`);

/** Every question where it is asked, given the names of the fields that are filled in: in the order of the form, and of the rows. */
export function askedIn({ questions, repeats = [] }: Form, filled: Iterable<string>): Asked[] {
  const rows = new Map(repeats.map(({ id }) => [id, new Set<number>()]));
  for (const name of filled) {
    const [id = "", digits = ""] = name.split(/\.(.*)/s);
    const repeat = repeats.find((one) => one.id === questions.find((question) => question.id === id)?.repeat);
    const row = Number(digits);
    if (repeat !== undefined && /^[1-9]\d*$/.test(digits) && row <= repeat.max) rows.get(repeat.id)?.add(row);
  }
  return questions.flatMap((question): Asked[] => {
    if (question.repeat === undefined) return [{ question, row: undefined, name: question.id }];
    const inOrder = [...(rows.get(question.repeat) ?? [])].sort((a, b) => a - b);
    return inOrder.map((row) => ({ question, row, name: fieldName(question.id, row) }));
  });
}

/** Whether a condition holds where a question is asked: in a row, what is in rows is meant in the same one. */
export function holdsThere(form: Form, condition: Condition, { row }: Asked, typed: Answers, hidden: ReadonlySet<string>): boolean {
  return holds(condition, ({ question, option }: Chosen) => {
    const inRows = form.questions.find(({ id }) => id === question)?.repeat !== undefined;
    const name = fieldName(question, inRows ? row : undefined);
    return !hidden.has(name) && chose(typed, { question: name, option });
  });
}

/** The fields that are not asked, given the others' answers. A choice in a hidden one counts as not made. */
export function hiddenFields(form: Form, everywhere: readonly Asked[], typed: Answers): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const asked of everywhere) {
    const condition = asked.question.show_if;
    if (condition !== null && !holdsThere(form, condition, asked, typed, hidden)) hidden.add(asked.name);
  }
  return hidden;
}
