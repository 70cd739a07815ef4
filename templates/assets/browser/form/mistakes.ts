import type { FieldError } from "./answers.ts";
import type { Question } from "./questions.ts";
import type { FormWord, FormWords, Values } from "./words.ts";

/** Takes away every mistake that was shown, by the server or by the script. */
export function clearMistakes(root: Element): void {
  for (const shown of root.querySelectorAll(".error:not([data-ask] *), [role=alert].note:not([data-ask])")) shown.remove();
  for (const frame of root.querySelectorAll(".wrong")) frame.classList.remove("wrong");
  for (const control of root.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
}

/** Shows a mistake at its control, above it, as the server's pages do. */
export function markWrong(frame: Element, control: HTMLElement, name: string, said: Node): void {
  const shown = document.createElement("p");
  shown.className = "error";
  shown.id = `e-${name}`;
  shown.append(said);
  frame.classList.add("wrong");
  const before = frame === control ? frame.querySelector("label") : control;
  before?.before(shown);
  const describedBy = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => document.getElementById(id));
  control.setAttribute("aria-describedby", [...new Set([...describedBy, shown.id])].join(" "));
  if (frame === control) control.tabIndex = -1;
  else control.setAttribute("aria-invalid", "true");
  frame.closest("details")?.toggleAttribute("open", true);
}

/** A note at the top of the page, which is read at once. */
export function alertAtTop(root: Element, title: Node, ...more: readonly Node[]): HTMLElement {
  const note = document.createElement("div");
  note.className = "note stop";
  note.setAttribute("role", "alert");
  note.tabIndex = -1;
  const heading = document.createElement("h2");
  heading.append(title);
  note.append(heading, ...more);
  const before = root.querySelector(".lead") ?? root.querySelector("h1");
  if (before) before.after(note);
  else root.prepend(note);
  note.focus();
  return note;
}

/** Shows what is to be mended: at every question, and at the top with a way to each. */
export function showMistakes(root: Element, questions: readonly Question[], errors: readonly FieldError[], words: FormWords): void {
  const places = errors.flatMap(({ question: id, problem }) => {
    const frame = document.getElementById(`q-${id}`);
    if (frame === null) return [];
    const control = frame.querySelector<HTMLElement>("textarea, input:not([type=checkbox], [type=radio]), select") ?? frame;
    const own = questions.find((question) => question.id === id.replace(/\..*/, ""))?.missing;
    const said = (): Node => (problem.kind === "missing" && own ? document.createTextNode(own) : sentence(problem, frame, words));
    return [{ id, frame, control, said }];
  });
  places.sort((a, b) => (a.frame.compareDocumentPosition(b.frame) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const list = document.createElement("ul");
  for (const { id, frame, control, said } of places) {
    const whole = document.createDocumentFragment();
    whole.append(words.nodes("error"), " ", said());
    markWrong(frame, control, id, whole);
    const [item, link] = [document.createElement("li"), document.createElement("a")];
    link.href = `#${control.id}`;
    link.append(said());
    item.append(link);
    list.append(item);
  }
  const title = words.nodes(errors.length === 1 ? "errors-one" : "errors-many", { count: errors.length });
  alertAtTop(root, title, list);
}

function sentence(problem: FieldError["problem"], frame: Element, words: FormWords): Node {
  const name: FormWord = `error-${problem.kind}`;
  return words.nodes(name, { question: titleOf(frame), ...numbers(problem, words) });
}

function numbers(problem: FieldError["problem"], words: FormWords): Values {
  if (problem.kind === "too-long") return { found: problem.found, allowed: problem.allowed };
  if (problem.kind === "too-late") return { latest: words.day(problem.latest) };
  if (problem.kind === "not-in-bounds") return { min: problem.min, max: problem.max };
  // In kilobytes, as the server counts them.
  if (problem.kind === "too-much") return { found: Math.ceil(problem.found / 1000), allowed: Math.floor(problem.allowed / 1000) };
  return {};
}

/** What the question is called on the page, without "(optional)". */
function titleOf(frame: Element): string {
  const title = frame.querySelector(".label, legend")?.cloneNode(true) as Element | undefined;
  for (const soft of title?.querySelectorAll(".soft") ?? []) soft.remove();
  return title?.textContent?.trim() ?? "";
}
