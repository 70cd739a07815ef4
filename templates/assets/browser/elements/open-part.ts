import type { ReplyTemplates } from "./reply-templates.ts";

/** A link to a part of the page that is folded unfolds it, and may begin it with a text: `data-template`. */
export function openLinkedParts(): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const part = link && document.getElementById(link.hash.slice(1));
    if (!link || !part) return;
    const folded = part.closest("details");
    if (folded === null) return;
    event.preventDefault();
    folded.open = true;
    const template = link.dataset["template"];
    if (template !== undefined) folded.querySelector<ReplyTemplates>("reply-templates")?.insert(template);
    part.scrollIntoView({ block: "center" });
    part.focus();
  });
}
