// How a handler fills in the forms about a case, in either browser.
import { until } from "./browsers.mjs";

const inForm = (form, field) => `sealed-form[data-form="${form}"] [name="${field}"]`;

/** Fills in what is named: the value of a choice, or words. */
export async function fillInForm(desk, form, answers) {
  await unfoldForm(desk, form);
  for (const [field, given] of Object.entries(answers)) {
    for (const value of [given].flat()) {
      const choice = `${inForm(form, field)}[value="${value}"]`;
      const isChoice = await desk.evaluate((choice) => document.querySelector(choice) !== null, choice);
      await (isChoice ? desk.check(choice) : desk.fill(inForm(form, field), value));
    }
  }
}

export async function unfoldForm(desk, form) {
  const folded = `sealed-form[data-form="${form}"] > details:not([open])`;
  if (await desk.evaluate((folded) => document.querySelector(folded) !== null, folded)) await desk.click(`${folded} > summary`);
}

export const addRow = (desk, form) => desk.click(`sealed-form[data-form="${form}"] [data-add]`);

/** What is chosen there so far. */
export const chosen = (desk, form, field) =>
  desk.evaluate((all) => [...document.querySelectorAll(`${all}:checked`)].map(({ value }) => value).filter((value) => value !== ""), inForm(form, field));

/** Seals it to the file, and waits until it stands there. */
export async function sealForm(desk, form) {
  const count = () => document.querySelectorAll('sealed-text[data-side="file"][data-state="open"]').length;
  const before = await desk.evaluate(count);
  await desk.click(`sealed-form[data-form="${form}"] [data-send]`);
  await until(desk, (before) => document.querySelectorAll('sealed-text[data-side="file"][data-state="open"]').length > before, before);
}
