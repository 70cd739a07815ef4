import { dayInWords, localeOf } from "../locale.ts";
import type { Listed } from "./fetching.ts";
import type { Hit, LookedThrough } from "./look-through.ts";
import type { Labels } from "./pieces.ts";
import { searchWord } from "./words.ts";

/** A case in which something was found: the way there, and the places with the words marked. Whatever somebody has written becomes text. */
export function drawResult(listed: Listed, { hits, more }: LookedThrough, isCalledSo: boolean, labels: Labels): HTMLElement {
  const link = element("a", "", listed.number) as HTMLAnchorElement;
  link.href = `/cases/${encodeURIComponent(listed.number)}`;
  const facts = element("span", "soft small", searchWord("received", { day: listed.received }), " · ", searchWord(`state-${listed.state}`));
  const result = element("li", "", element("h3", "", link, " ", facts));
  if (isCalledSo) result.append(element("p", "soft small", searchWord("called-so")));
  for (const hit of hits) result.append(...drawHit(hit, labels));
  if (more > 0) result.append(element("p", "soft small", searchWord(more === 1 ? "more-one" : "more-many", { count: more })));
  return result;
}

function drawHit({ kind, form, day, title, excerpt }: Hit, labels: Labels): HTMLElement[] {
  const ofForm = form !== undefined && Object.hasOwn(labels.forms, form) ? labels.forms[form]?.title : undefined;
  const above = element("p", "soft small", ofForm ?? searchWord(`kind-${kind}`), `, ${dayInWords(day, localeOf(document))}`, title === undefined ? "" : ` · ${title}`);
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? element("mark", "", text) : text));
  return [above, element("p", "words", ...pieces)];
}

function element(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}
