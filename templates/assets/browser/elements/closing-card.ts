import { type Answers, chose } from "../form/questions.ts";

/** What is stated of a case for the figures of the year, answer by question. */
export type Card = Readonly<Record<string, string>>;

/** Fills in what the case speaks for: `data-from` says by which answers. What somebody has chosen stays. */
export function proposeCard(card: HTMLFormElement, stated: readonly Answers[]): void {
  const speaks = ({ dataset }: HTMLElement) =>
    dataset["from"]?.split(" ").some((one) => {
      const [question = "", option = ""] = one.split("=");
      return stated.some((answers) => [...answers.keys()].some((name) => name.split(".")[0] === question && chose(answers, { question: name, option })));
    }) === true;
  for (const control of card.elements) {
    if (control instanceof HTMLInputElement && !control.dataset["own"]) control.checked = speaks(control);
    else if (control instanceof HTMLSelectElement && !control.dataset["own"]) control.value = [...control.options].find(speaks)?.value ?? "";
  }
}

/** The card as it stands there; nothing is said where nothing was chosen. */
export const cardIn = (card: HTMLFormElement): Card => Object.fromEntries([...new FormData(card)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]])));

/** Empties it: what it says comes from what is sealed. */
export function emptyCard(card: HTMLFormElement): void {
  card.reset();
  for (const control of card.elements) if (control instanceof HTMLElement) delete control.dataset["own"];
}
