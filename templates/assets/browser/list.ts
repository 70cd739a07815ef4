/** The script of the list of cases. */
import { CloseJunk } from "./elements/close-junk.ts";
import { KeyLock } from "./elements/key-lock.ts";
import { OwnKey } from "./elements/own-key.ts";
import { heldKey } from "./keys/held-key.ts";
import { takeKeyAlong } from "./keys/signing-out.ts";
import { walkListByKeys } from "./list-keys.ts";

customElements.define("key-lock", KeyLock);
customElements.define("own-key", OwnKey);
customElements.define("close-junk", CloseJunk);

takeKeyAlong();
walkListByKeys();
void heldKey.resume();
