-- Back to ids that count up, in the order of the random ones: the order of arrival is gone for good.
DROP TABLE closed_count;
ALTER TABLE seen RENAME TO old_seen;
ALTER TABLE parcel RENAME TO old_parcel;
ALTER TABLE slot RENAME TO old_slot;
ALTER TABLE case_file RENAME TO old_case_file;
DROP INDEX parcel_digest;
CREATE TABLE new_id (old INTEGER PRIMARY KEY NOT NULL, new INTEGER NOT NULL) STRICT;
INSERT INTO new_id SELECT id, row_number() OVER (ORDER BY id) FROM old_case_file;

-- number: the year and random digits, so that gaps and order tell nothing
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    number TEXT NOT NULL UNIQUE,
    mailbox_id BLOB NOT NULL UNIQUE CHECK (length(mailbox_id) = 32),
    received_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'in_review', 'in_work', 'closed')),
    acknowledged_on TEXT,
    closed_on TEXT,
    case_recipient TEXT NOT NULL,
    file_recipient TEXT NOT NULL,
    reporter_recipient TEXT NOT NULL
) STRICT;

CREATE INDEX case_file_newest ON case_file (received_on, id);
CREATE INDEX case_file_newest_in_state ON case_file (state, received_on, id);

-- staff_id is null in the reporter's slot
CREATE TABLE slot (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL DEFAULT 1,
    staff_id INTEGER REFERENCES staff (id),
    sealed BLOB NOT NULL,
    UNIQUE (case_id, epoch, staff_id)
) STRICT;

CREATE UNIQUE INDEX slot_of_reporter ON slot (case_id, epoch) WHERE staff_id IS NULL;
CREATE INDEX slot_of_staff ON slot (staff_id, case_id);

-- No author and no time of day: the table must not be able to say who wrote, or when in a day.
CREATE TABLE parcel (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('reporter', 'office', 'file')),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    position INTEGER NOT NULL CHECK (position >= 1),
    day TEXT NOT NULL,
    sealed BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    UNIQUE (case_id, side, seq),
    UNIQUE (case_id, position)
) STRICT;

-- the highest position which that handler has opened
CREATE TABLE seen (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE case_file ADD COLUMN reporter_left_on TEXT;
CREATE INDEX parcel_digest ON parcel (digest);

INSERT INTO case_file (id, channel_id, number, mailbox_id, received_on, state, acknowledged_on, closed_on, case_recipient, file_recipient,
    reporter_recipient, reporter_left_on) SELECT
    new, channel_id, number, mailbox_id, received_on, state, acknowledged_on, closed_on, case_recipient, file_recipient,
    reporter_recipient, reporter_left_on
    FROM old_case_file JOIN new_id ON old = id ORDER BY new;
INSERT INTO slot (case_id, epoch, staff_id, sealed) SELECT new, epoch, staff_id, sealed
    FROM old_slot JOIN new_id ON old = case_id ORDER BY new;
INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest) SELECT new, side, seq, position, day, sealed, digest
    FROM old_parcel JOIN new_id ON old = case_id ORDER BY new;
INSERT INTO seen SELECT new, staff_id, position FROM old_seen JOIN new_id ON old = case_id;

DROP TABLE old_seen;
DROP TABLE old_parcel;
DROP TABLE old_slot;
DROP TABLE old_case_file;
DROP TABLE new_id;
