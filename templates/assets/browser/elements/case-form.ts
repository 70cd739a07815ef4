import { fits } from "../form/answers.ts";
import type { Rules } from "../form/proposals.ts";
import type { Form } from "../form/questions.ts";
import type { FormDocument } from "../format/document.ts";
import type { Questionnaire } from "./drawing.ts";

/** All texts of a form together, in octets of UTF-8. */
export const MAX_TEXT_OCTETS = 200_000;

/** A form as the page describes it, in the page's language. */
export interface CaseForm {
  readonly title: string;
  readonly form: Form;
  readonly labels: Questionnaire;
  /** What is proposed in it; nothing, if nothing is. */
  readonly rules?: Rules | undefined;
  /** What a row is called, by the repeat. */
  readonly rows: Readonly<Record<string, string>>;
}

/** The form of this id; nothing if the page has none. */
export function caseForm(id: string): CaseForm | undefined {
  const element = [...document.querySelectorAll<HTMLElement>("[data-form]")].find(({ dataset }) => dataset["form"] === id);
  const json = (name: string): unknown => JSON.parse(element?.querySelector<HTMLTemplateElement>(`template[data-${name}]`)?.content.textContent ?? "");
  if (element === undefined) return undefined;
  const titles = [...element.querySelectorAll<HTMLElement>("[data-rows]")].map(({ dataset }) => [dataset["rows"] ?? "", dataset["title"] ?? ""]);
  try {
    const title = element.dataset["title"] ?? id;
    const rules = element.querySelector("template[data-rules]") ? (json("rules") as Rules) : undefined;
    return { title, rules, form: json("definition") as Form, labels: json("labels") as Questionnaire, rows: Object.fromEntries(titles) };
  } catch {
    return undefined;
  }
}

/** What a filled-in form is, looked at with the form of this page. The names are those of words. */
export function standingOf({ form: id, version, answers, day }: FormDocument): "fits" | "form-other-version" | "out-of-place" {
  const form = caseForm(id)?.form;
  if (form === undefined) return "out-of-place";
  if (form.version !== version) return "form-other-version";
  return fits(form, answers, MAX_TEXT_OCTETS, day) ? "fits" : "out-of-place";
}
