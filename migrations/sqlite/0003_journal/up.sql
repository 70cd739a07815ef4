-- Appended to, never changed: each entry carries the digest of the one before. Days only, no time of day. It refers
-- to cases and staff by number without foreign keys, because it outlives both.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    day TEXT NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL,
    case_id INTEGER,
    staff_id INTEGER,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
