/** The office's script: opens what is sealed, seals what is written. Everything else is plain pages. */
import { workCaseByKeys } from "./case-keys.ts";
import { FileDeadlines } from "./elements/file-deadlines.ts";
import { beginHere } from "./elements/first-focus.ts";
import { KeyLock } from "./elements/key-lock.ts";
import { openLinkedParts } from "./elements/open-part.ts";
import { sendPlainActs } from "./elements/plain-acts.ts";
import { rememberOpenedCases } from "./elements/checked-words.ts";
import { ReplyPreview } from "./elements/reply-preview.ts";
import { ReplyTemplates } from "./elements/reply-templates.ts";
import { RequestKind } from "./elements/request-kind.ts";
import { RemoveEntry } from "./elements/remove-entry.ts";
import { SealedCase } from "./elements/sealed-case.ts";
import { SealedEnclosure } from "./elements/sealed-enclosure.ts";
import { SealedForm } from "./elements/sealed-form.ts";
import { SealedReply } from "./elements/sealed-reply.ts";
import { SealedText } from "./elements/sealed-text.ts";
import { walkWriteTabs } from "./elements/write-tabs.ts";
import { UnlockKey } from "./elements/unlock-key.ts";
import { heldKey } from "./keys/held-key.ts";
import { takeKeyAlong } from "./keys/signing-out.ts";

// Before the first case is there to be opened.
rememberOpenedCases();

// Inner elements first: a case must find its entries upgraded.
customElements.define("sealed-enclosure", SealedEnclosure);
customElements.define("sealed-text", SealedText);
customElements.define("sealed-case", SealedCase);
customElements.define("remove-entry", RemoveEntry);
customElements.define("reply-templates", ReplyTemplates);
customElements.define("request-kind", RequestKind);
customElements.define("reply-preview", ReplyPreview);
customElements.define("sealed-reply", SealedReply);
customElements.define("sealed-form", SealedForm);
customElements.define("file-deadlines", FileDeadlines);
customElements.define("unlock-key", UnlockKey);
customElements.define("key-lock", KeyLock);

takeKeyAlong();

// Drafts go once the server has ended the session: a sign-out that fails loses nothing. What this browser has seen of each
// case stays: without it nobody would notice that a case was set back.
if (location.pathname === "/sign-in" && new URLSearchParams(location.search).has("out")) sessionStorage.clear();

walkWriteTabs();
openLinkedParts();
workCaseByKeys();
sendPlainActs();
void heldKey.resume().then(beginHere);
