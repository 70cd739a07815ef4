import { say, type Word, wordText } from "../words.ts";

/**
 * Acts in a case that need no key, such as moving it on, are plain forms. In a tab they are sent without leaving the page, so
 * that an answer that does not come is said where the button is, and nothing that was typed elsewhere is lost.
 */
export function sendPlainActs(): void {
  addEventListener("submit", (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null;
    if (form?.method !== "post" || form.closest("sealed-case") === null) return;
    event.preventDefault();
    void send(form, new FormData(form, event.submitter));
  });
}

async function send(form: HTMLFormElement, fields: FormData): Promise<void> {
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
  const buttons = [...form.querySelectorAll("button")];
  for (const button of buttons) button.disabled = true;
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
  for (const button of buttons) button.disabled = false;
  if (answer === undefined) return tell(form, "offline");
  if (answer.status >= 500 || answer.status === 429) return tell(form, "busy");
  // The page that shows what was done. What was refused is asked once more as a page, which says why.
  if (answer.ok) return location.assign(answer.url);
  const kept = document.createElement("input");
  for (const [name, value] of body) form.append(Object.assign(kept.cloneNode() as HTMLInputElement, { type: "hidden", name, value }));
  form.submit();
}

function tell(form: HTMLFormElement, name: Word): void {
  const status = form.querySelector("[role=status]") ?? document.createElement("p");
  status.setAttribute("role", "status");
  form.append(status);
  say(status, name);
  if (status.textContent === "") status.textContent = wordText(name);
}
