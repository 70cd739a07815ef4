-- One-time links, by which somebody chooses the password of their account. One for each account: the next one ends it.
CREATE TABLE invitation (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
    code_hash BYTEA NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    -- the last day on which it is good
    last_day DATE NOT NULL,
    -- nobody: somebody with access to the machine
    invited_by INTEGER REFERENCES staff (id),
    used BOOLEAN NOT NULL DEFAULT FALSE
);

-- secret: 20 bytes, or 48 where it is sealed under a key of the server
-- last_step: of the codes that were used (RFC 6238); of earlier days only which day it was
-- wrong, wrong_on: how many codes were wrong on that day, since the last right one
CREATE TABLE second_factor (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
    secret BYTEA NOT NULL CHECK (length(secret) IN (20, 48)),
    since DATE NOT NULL,
    last_step BIGINT NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0,
    wrong_on DATE
);

CREATE TABLE recovery_code (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    code_hash BYTEA NOT NULL CHECK (length(code_hash) = 32),
    PRIMARY KEY (staff_id, code_hash)
);

-- Since when a second factor is asked of the account, and in which language the office speaks to its owner.
ALTER TABLE staff ADD COLUMN factor_asked_on DATE;
ALTER TABLE staff ADD COLUMN language TEXT;
