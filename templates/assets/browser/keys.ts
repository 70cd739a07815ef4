/** The script of the pages on which keys are made, and passphrases for them. */
import { ChangePassphrase } from "./elements/change-passphrase.ts";
import { EnrolKey } from "./elements/enrol-key.ts";
import { InvitationCode } from "./elements/invitation-code.ts";
import { KeyLock } from "./elements/key-lock.ts";
import { OwnKey } from "./elements/own-key.ts";
import { UnlockKey } from "./elements/unlock-key.ts";
import { heldKey } from "./keys/held-key.ts";
import { takeKeyAlong } from "./keys/signing-out.ts";

customElements.define("unlock-key", UnlockKey);
customElements.define("enrol-key", EnrolKey);
customElements.define("change-passphrase", ChangePassphrase);
customElements.define("key-lock", KeyLock);
customElements.define("own-key", OwnKey);
customElements.define("invitation-code", InvitationCode);

takeKeyAlong();
void heldKey.resume();
