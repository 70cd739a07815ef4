-- One-time links, by which somebody chooses the password of their account. One for each account: the next one ends it.
CREATE TABLE invitation (
    staff_id INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    code_hash BLOB NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    -- the last day on which it is good
    last_day TEXT NOT NULL,
    -- nobody: somebody with access to the machine
    invited_by INTEGER REFERENCES staff (id),
    used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1))
) STRICT;

-- secret: 20 bytes, or 48 where it is sealed under a key of the server
-- last_step: of the codes that were used (RFC 6238); of earlier days only which day it was
-- wrong, wrong_on: how many codes were wrong on that day, since the last right one
CREATE TABLE second_factor (
    staff_id INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    secret BLOB NOT NULL CHECK (length(secret) IN (20, 48)),
    since TEXT NOT NULL,
    last_step INTEGER NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0,
    wrong_on TEXT
) STRICT;

CREATE TABLE recovery_code (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
    PRIMARY KEY (staff_id, code_hash)
) STRICT, WITHOUT ROWID;

-- Since when a second factor is asked of the account, and in which language the office speaks to its owner.
ALTER TABLE staff ADD COLUMN factor_asked_on TEXT;
ALTER TABLE staff ADD COLUMN language TEXT;
