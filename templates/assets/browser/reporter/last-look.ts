import { textKind } from "./text-kind.ts";
import { alertAtTop } from "../form/mistakes.ts";
import { button, element } from "./pieces.ts";
import { excerptOf, type Find, findIn } from "./self-betrayal.ts";
import type { ReporterWord, Words } from "./words.ts";

/** A text that is about to be sealed, in its field. */
export interface Look {
  readonly field: HTMLTextAreaElement | null;
  readonly text: string;
  /** What to look for; everything, if nothing is named. */
  readonly patterns?: readonly string[];
}

/** Places of one kind that are shown; of the others only how many there are. */
const SHOWN = 5;

/**
 * Shows a reporter what in a text could give them away before it is sealed. They mend it or send it as it is; what they
 * have seen is not asked about again. Nothing of it leaves this tab.
 */
export class LastLook {
  readonly #seen = new Set<string>();

  /** Whether there is nothing to ask. Otherwise it is asked at the top of `root`, and `asItIs` called if they say so. */
  passes(root: Element, looks: readonly Look[], words: Words, asItIs: () => void): boolean {
    const plain = looks.filter(({ text }) => textKind(text) === "plain");
    const found = plain.map((look) => ({ look, finds: findIn(look.text, words.rules, look.patterns).filter((find) => !this.#seen.has(nameOf(find))) }));
    const news = found.filter(({ finds }) => finds.length > 0);
    if (news.length === 0) return true;
    const change = button(words, "betrayal-change", "button", () => select(news[0]?.look.field, news[0]?.finds[0]));
    const send = button(words, "betrayal-as-it-is", "button quiet", () => {
      for (const find of news.flatMap(({ finds }) => finds)) this.#seen.add(nameOf(find));
      asItIs();
    });
    const actions = element("p", change, " ", send);
    actions.className = "actions";
    const kinds = news.flatMap(({ look, finds }) => shown(look.text, finds, words));
    const note = alertAtTop(root, words.nodes("betrayal-title"), element("p", words.nodes("betrayal-lead")), ...kinds, actions);
    note.classList.replace("stop", "warn");
    return false;
  }

  forget(): void {
    this.#seen.clear();
  }
}

const nameOf = ({ pattern, words }: Find): string => `${pattern} ${words}`;

/** Each kind with its words in their place, why they tell, and what to write instead. */
function shown(text: string, finds: readonly Find[], words: Words): Node[] {
  const kinds = [...new Set(finds.map(({ pattern }) => pattern))];
  return kinds.flatMap((kind) => {
    const name = `betrayal-${kind.replaceAll("_", "-")}`;
    const say = (tag: string, word: string): HTMLElement => element(tag, words.nodes(word as ReporterWord));
    const places = finds.filter(({ pattern }) => pattern === kind);
    const more = places.length - SHOWN;
    const items = places.slice(0, SHOWN).map((find) => {
      const [before, found, after] = excerptOf(text, find);
      return element("li", before, element("strong", found), after);
    });
    if (more > 0) items.push(element("li", words.nodes(more === 1 ? "betrayal-more-one" : "betrayal-more-many", { count: more })));
    return [say("h3", name), element("ul", ...items), say("p", `${name}-why`), say("p", `${name}-instead`)];
  });
}

/** Goes to the words in their field, where they can be written over. */
function select(field: HTMLTextAreaElement | null | undefined, find: Find | undefined): void {
  field?.focus();
  const at = field && find ? field.value.indexOf(find.words) : -1;
  if (field && find && at >= 0) field.setSelectionRange(at, at + find.words.length);
}
