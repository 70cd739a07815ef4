import type { Answers, Form } from "./questions.ts";
import { askedIn, hiddenFields } from "./rows.ts";
import { type Fields, typedIn } from "./answers.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((one): one is Control => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement) && one.name !== "");

export const fieldsOf = (form: HTMLFormElement): Fields => [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);

/** Empties the form and puts these answers in; what it does not ask is left out. */
export function fill(form: HTMLFormElement, answers: Answers): void {
  for (const row of form.querySelectorAll("[data-rows] > fieldset")) row.remove();
  form.reset();
  for (const name of answers.keys()) {
    const row = Number(name.split(".")[1] ?? 0);
    const rows = row > 0 ? rowsWith(form, name) : undefined;
    if (rows && rowAt(rows, row) === undefined) addRow(rows, row);
  }
  for (const control of controls(form)) {
    const values = [answers.get(control.name) ?? []].flat();
    const isChoice = control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
    if (isChoice) control.checked = values.length === 0 ? control.type === "radio" && control.value === "" : values.includes(control.value);
    else control.value = values[0] ?? "";
  }
}

/** Hides what is not asked, given what is filled in. Every row on the page counts, also an empty one. */
export function showAsked(form: HTMLFormElement, definition: Form): void {
  offerRows(form, definition);
  const everywhere = askedIn(definition, controls(form).map(({ name }) => name));
  const hidden = hiddenFields(definition, everywhere, typedIn(everywhere, fieldsOf(form)));
  for (const { name } of everywhere) form.querySelector(`#${CSS.escape(`q-${name}`)}`)?.toggleAttribute("hidden", hidden.has(name));
}

/** A reference to a row offers the rows there are. */
function offerRows(form: HTMLFormElement, { questions, repeats = [] }: Form): void {
  for (const { id, list } of questions.filter(({ kind }) => kind === "reference")) {
    const rows = repeats.some((repeat) => repeat.id === list) ? form.querySelector<HTMLElement>(`[data-rows="${list}"]`) : null;
    for (const select of rows ? form.querySelectorAll<HTMLSelectElement>(`select[name="${id}"], select[name^="${id}."]`) : []) {
      const chosen = select.value;
      const offered = rowsIn(rows as HTMLElement).map(({ dataset }) => new Option(`${rows?.dataset["title"]} ${dataset["at"]}`, dataset["at"]));
      select.replaceChildren(...[...select.options].slice(0, 1), ...offered);
      select.value = chosen;
    }
  }
}

/** Makes another row, with a number that no row has yet; nothing if there are as many as there may be. */
export function addRow(rows: Element, number = nextNumber(rows)): HTMLElement | undefined {
  const most = Number((rows as HTMLElement).dataset["max"] ?? 0);
  const prototype = rows.querySelector<HTMLTemplateElement>("template[data-row]");
  if (prototype === null || number > most) return undefined;
  const row = document.importNode(prototype.content, true).querySelector<HTMLElement>("fieldset");
  if (row === null) return undefined;
  // The prototype is row 0.
  for (const one of row.querySelectorAll("[id], [name], [for], [aria-describedby]")) {
    for (const attribute of ["id", "name", "for", "aria-describedby"]) {
      const value = one.getAttribute(attribute);
      if (value !== null) one.setAttribute(attribute, value.replace(/\.0(?= |$)/g, `.${number}`));
    }
  }
  row.dataset["at"] = String(number);
  const shown = row.querySelector("[data-number]");
  if (shown) shown.textContent = String(number);
  const next = rowsIn(rows).find(({ dataset }) => Number(dataset["at"]) > number);
  rows.insertBefore(row, next ?? rows.querySelector(":scope > p"));
  return row;
}

const rowsIn = (rows: Element): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>(":scope > fieldset")];
const rowAt = (rows: Element, number: number): HTMLElement | undefined => rowsIn(rows).find(({ dataset }) => dataset["at"] === String(number));
const nextNumber = (rows: Element): number => 1 + Math.max(0, ...rowsIn(rows).map(({ dataset }) => Number(dataset["at"])));

/** Where rows with a field of this name stand. */
function rowsWith(form: HTMLFormElement, name: string): Element | undefined {
  const prototype = `${name.split(".")[0]}.0`;
  return [...form.querySelectorAll("[data-rows]")].find((rows) => {
    const content = rows.querySelector<HTMLTemplateElement>("template[data-row]")?.content;
    return content?.querySelector(`[name="${CSS.escape(prototype)}"]`) !== null && content !== undefined;
  });
}
