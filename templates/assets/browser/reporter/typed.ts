/** Everything a person has put into a form: texts, choices, and which parts are unfolded. */
export interface Typed {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly unfolded: readonly boolean[];
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Hidden fields are the page's own, and belong to the page they came with. */
const controls = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((one): one is Control => one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type !== "hidden" && !one.hidden));

const isChoice = (control: Control): control is HTMLInputElement => control.type === "checkbox" || control.type === "radio";
const choice = ({ name, value }: Control): string => `${name}=${value}`;
/** Also those beside the form: who is to be kept out is asked above it. */
const folds = (form: HTMLFormElement): HTMLDetailsElement[] => [...(form.closest("seal-report") ?? form).querySelectorAll("details")];

export function collect(form: HTMLFormElement): Typed {
  const all = controls(form);
  const texts = all.filter((control) => !isChoice(control)).map(({ name, value }) => ({ name, text: value }));
  const chosen = new Set(all.filter((control) => isChoice(control) && control.checked).map(choice));
  return { texts, chosen, unfolded: folds(form).map(({ open }) => open) };
}

/** Puts it into the same form as it came anew. What is not asked there any more is left out. */
export function fill(form: HTMLFormElement, { texts, chosen, unfolded }: Typed): void {
  for (const control of controls(form)) {
    if (isChoice(control)) control.checked = chosen.has(choice(control));
    else control.value = texts.find(({ name }) => name === control.name)?.text ?? control.value;
  }
  folds(form).forEach((fold, at) => (fold.open = unfolded[at] ?? fold.open));
}

/** Another form has other parts: those are unfolded in which something was answered, as on a page from the server. */
export function unfoldAnswered(form: HTMLFormElement): void {
  for (const fold of folds(form)) fold.open ||= fold.querySelector("input:checked:not([value=''])") !== null;
}
