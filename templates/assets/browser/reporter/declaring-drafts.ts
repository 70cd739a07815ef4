/** What was begun in the forms beside the message: by what each is for. */
export type Drafts = ReadonlyMap<string, string>;

const fieldsIn = (mailbox: HTMLElement): [string, HTMLTextAreaElement][] =>
  [...mailbox.querySelectorAll<HTMLFormElement>("form[data-declare]")].flatMap((form) => {
    const [field, button] = [form.querySelector("textarea"), form.querySelector("button")];
    return field ? [[`${form.dataset["to"] ?? ""} ${button?.value ?? ""}`, field]] : [];
  });

export const draftsIn = (mailbox: HTMLElement): Drafts => new Map(fieldsIn(mailbox).map(([name, field]) => [name, field.value]));

export function putBackDrafts(mailbox: HTMLElement, drafts: Drafts): void {
  for (const [name, field] of fieldsIn(mailbox)) {
    field.value = drafts.get(name) ?? "";
    if (field.value !== "") field.closest("details")?.toggleAttribute("open", true);
  }
}
