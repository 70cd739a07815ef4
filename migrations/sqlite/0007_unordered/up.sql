-- Nothing in the rows of a case counts up over all cases any more. A case's id is the day it came in and 37 random bits;
-- everything else is keyed by the case it belongs to. The day is in received_on anyway; it comes first in the id so that
-- new rows stand together in the tree, and storing one costs the same however many there are.
ALTER TABLE seen RENAME TO old_seen;
ALTER TABLE parcel RENAME TO old_parcel;
ALTER TABLE slot RENAME TO old_slot;
ALTER TABLE case_file RENAME TO old_case_file;
DROP INDEX parcel_digest;

CREATE TABLE new_id (
    old INTEGER PRIMARY KEY NOT NULL,
    new INTEGER NOT NULL UNIQUE
) STRICT;

-- 2440587.5: the first of January 1970; 137438953471: 37 bits
INSERT INTO new_id SELECT
    id,
    ((CAST(coalesce(julianday(received_on), 2440588.5) - 2440587.5 AS INTEGER) & 65535) << 37) | (random() & 137438953471)
    FROM old_case_file;

-- number: the year and random digits, so that gaps and order tell nothing
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    number TEXT NOT NULL UNIQUE,
    mailbox_id BLOB NOT NULL UNIQUE CHECK (length(mailbox_id) = 32),
    received_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'in_review', 'in_work', 'closed')),
    acknowledged_on TEXT,
    closed_on TEXT,
    case_recipient TEXT NOT NULL,
    file_recipient TEXT NOT NULL,
    reporter_recipient TEXT NOT NULL,
    -- The day on which the reporter destroyed their own access. From then on mailbox_id is random, reporter_recipient is
    -- empty, and the case has no slot of theirs.
    reporter_left_on TEXT
) STRICT;

INSERT INTO case_file SELECT
    new, channel_id, number, mailbox_id, received_on, state, acknowledged_on, closed_on, case_recipient, file_recipient,
    reporter_recipient, reporter_left_on
    FROM old_case_file JOIN new_id ON old = id ORDER BY new;

-- holder is 0 in the reporter's slot. received_on and state are those of the case, in the newest slot of each handler, and
-- null in all others: a handler's list is found by them alone.
CREATE TABLE slot (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL DEFAULT 1,
    holder INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff (id) CHECK (staff_id IS nullif(holder, 0)),
    received_on TEXT,
    state TEXT,
    closed INTEGER CHECK (closed IS (state = 'closed')),
    sealed BLOB NOT NULL,
    PRIMARY KEY (case_id, epoch, holder)
) STRICT, WITHOUT ROWID;

INSERT INTO slot SELECT
    new, epoch, coalesce(staff_id, 0), staff_id, iif(staff_id IS NULL, NULL, received_on), iif(staff_id IS NULL, NULL, state),
    iif(staff_id IS NULL, NULL, state = 'closed'), sealed
    FROM old_slot JOIN new_id ON old = case_id JOIN old_case_file ON old_case_file.id = case_id ORDER BY new;

CREATE INDEX slot_listed ON slot (holder, closed, received_on, case_id, state) WHERE closed IS NOT NULL;

-- How many closed cases each handler has; open ones are few, and counted.
CREATE TABLE closed_count (
    staff_id INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    cases INTEGER NOT NULL
) STRICT;

INSERT INTO closed_count SELECT staff_id, count(*) FROM slot WHERE closed AND staff_id IS NOT NULL GROUP BY staff_id;

-- No author and no time of day: the table must not be able to say who wrote, or when in a day.
CREATE TABLE parcel (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('reporter', 'office', 'file')),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    position INTEGER NOT NULL CHECK (position >= 1),
    day TEXT NOT NULL,
    sealed BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (case_id, side, seq),
    UNIQUE (case_id, position)
) STRICT, WITHOUT ROWID;

INSERT INTO parcel SELECT new, side, seq, position, day, sealed, digest
    FROM old_parcel JOIN new_id ON old = case_id ORDER BY new;

-- Whether a parcel is stored already, in whatever case, is asked whenever a sealed report arrives.
CREATE INDEX parcel_digest ON parcel (digest);

-- the highest position which that handler has opened: that of a parcel which is there
CREATE TABLE seen (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    PRIMARY KEY (case_id, staff_id),
    FOREIGN KEY (case_id, position) REFERENCES parcel (case_id, position) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO seen SELECT new, staff_id, old_seen.position
    FROM old_seen JOIN new_id ON old = old_seen.case_id
    JOIN parcel ON parcel.case_id = new AND parcel.position = old_seen.position ORDER BY new;

-- The journal keeps the ids it was recorded with, since its digests cover them, and has those of today beside them.
ALTER TABLE journal ADD COLUMN case_now INTEGER;
UPDATE journal SET case_now = (SELECT new FROM new_id WHERE old = case_id);

DROP TABLE old_seen;
DROP TABLE old_parcel;
DROP TABLE old_slot;
DROP TABLE old_case_file;
DROP TABLE new_id;
DELETE FROM sqlite_sequence WHERE name IN ('old_case_file', 'old_slot', 'old_parcel');
