/** The script of the page to search with: opens what is sealed and looks through it, and seals nothing. */
import { KeyLock } from "./elements/key-lock.ts";
import { UnlockKey } from "./elements/unlock-key.ts";
import { heldKey } from "./keys/held-key.ts";
import { takeKeyAlong } from "./keys/signing-out.ts";
import { CaseSearch } from "./search/case-search.ts";

customElements.define("unlock-key", UnlockKey);
customElements.define("key-lock", KeyLock);
customElements.define("case-search", CaseSearch);

takeKeyAlong();
void heldKey.resume();
