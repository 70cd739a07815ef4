CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    questionnaire TEXT NOT NULL
) STRICT;

-- email is stored folded to lower case
CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    roles TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    recipient TEXT,
    wrapped_identity BLOB,
    enrolled_on TEXT,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    CHECK ((recipient IS NULL) = (wrapped_identity IS NULL)),
    CHECK ((recipient IS NULL) = (enrolled_on IS NULL))
) STRICT;

CREATE TABLE channel_handler (
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (channel_id, staff_id)
) STRICT, WITHOUT ROWID;

-- expires_at: UTC, rounded up to the full hour, so that it does not tell the minute of a sign-in
CREATE TABLE session (
    token_hash BLOB PRIMARY KEY NOT NULL CHECK (length(token_hash) = 32),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX session_of_staff ON session (staff_id);
