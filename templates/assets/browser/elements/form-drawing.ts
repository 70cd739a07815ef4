import type { FormDocument } from "../format/document.ts";
import type { CaseForm } from "./case-form.ts";

const BETWEEN = " · ";

/** A filled-in form, folded away: its answers in the words of the form, where it has any. */
export function drawForm({ form: id, answers }: FormDocument, known: CaseForm | undefined): HTMLElement {
  const folded = element("details", "");
  const list = element("dl", "", "facts");
  for (const name of inOrder([...answers.keys()], known)) {
    const [question = "", row] = name.split(".");
    const { title, options } = (known && Object.hasOwn(known.labels, question) ? known.labels[question] : undefined) ?? { title: question };
    const labels = [answers.get(name) ?? []].flat().map((value) => (options && Object.hasOwn(options, value) ? options[value] ?? value : value));
    list.append(element("dt", row === undefined ? title : `${rowTitle(question, known)} ${row}: ${title}`), element("dd", labels.join(BETWEEN), "words"));
  }
  folded.append(element("summary", known?.title ?? id), list);
  return folded;
}

/** In the order of the form; what is asked in rows, row by row. */
function inOrder(names: readonly string[], known: CaseForm | undefined): string[] {
  const questions = known?.form.questions ?? [];
  const place = (name: string): readonly number[] => {
    const [id, row] = name.split(".");
    const at = questions.findIndex((question) => question.id === id);
    const repeat = questions[at]?.repeat;
    const first = repeat === undefined ? at : questions.findIndex((question) => question.repeat === repeat);
    return [at === -1 ? questions.length : first, Number(row ?? 0), at];
  };
  return [...names].sort((a, b) => compare(place(a), place(b)));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function rowTitle(question: string, known: CaseForm | undefined): string {
  const repeat = known?.form.questions.find(({ id }) => id === question)?.repeat ?? "";
  return known?.rows[repeat] ?? repeat;
}

function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
