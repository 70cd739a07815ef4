-- Whether somebody else knows the password: whoever added the account. Until now nobody could choose their own.
ALTER TABLE staff ADD COLUMN password_is_first BOOLEAN NOT NULL DEFAULT TRUE;
-- Counted up, it ends what browsers know of the account from earlier sign-ins.
ALTER TABLE staff ADD COLUMN device_generation INTEGER NOT NULL DEFAULT 0;

-- Sessions say which browser they are in, of a fixed list of names, so that a stranger's is noticed. Those there are end.
DROP TABLE session;
-- expires_at: UTC, rounded up to the full hour, so that it does not tell the minute of a sign-in
CREATE TABLE session (
    token_hash BYTEA PRIMARY KEY CHECK (length(token_hash) = 32),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    expires_at TIMESTAMP NOT NULL,
    opened_on DATE NOT NULL,
    browser TEXT NOT NULL
);

CREATE INDEX session_of_staff ON session (staff_id);
