import { fillIn, type Values } from "../form/words.ts";
import type { SealedDocument } from "../format/document.ts";
import { localeOf } from "../locale.ts";

/** Every sentence of the search. They stand in the page, in `<template id="search-words">`, as `<span data-word="name">…</span>`. */
export type SearchWord =
  | "locked" | "too-short" | "count" | "looking" | "nothing" | "found-one" | "found-many" | "cancelled" | "offline" | "signed-out" | "too-many"
  | "closed-one" | "closed-many" | "more-one" | "more-many" | "received" | "called-so"
  | `kind-${SealedDocument["kind"]}`
  | `state-${string}`;

/** The word's nodes; one the page lacks shows its name, so that it is noticed. */
export function searchWord(name: SearchWord, values: Values = {}): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>("template#search-words");
  const source = template?.content.querySelector(`[data-word="${CSS.escape(name)}"]`);
  const fragment = document.createDocumentFragment();
  if (source) for (const node of source.childNodes) fragment.append(document.importNode(node, true));
  else fragment.append(name);
  return fillIn(fragment, values, localeOf(document));
}
