-- What an organisation writes down about how it deals with personal data. Nothing here refers to a case, and nothing has a
-- time of day. A record's row says of its newest version what lists ask.
-- due_on: when somebody looks at it again; 9000-12-31, if nobody has to
CREATE TABLE register_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    year INTEGER NOT NULL,
    count INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    in_force INTEGER,
    title TEXT NOT NULL,
    sort_title TEXT NOT NULL,
    light TEXT NOT NULL,
    missing INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    UNIQUE (organisation_id, number),
    UNIQUE (organisation_id, kind, year, count)
) STRICT;

-- by title, by the next look, by the last change; of one state, or of those in which something is missing
CREATE INDEX register_by_title ON register_record (organisation_id, kind, sort_title, id);
CREATE INDEX register_by_due ON register_record (organisation_id, kind, due_on, id);
CREATE INDEX register_by_change ON register_record (organisation_id, kind, changed_on, id);
CREATE INDEX register_by_state ON register_record (organisation_id, kind, state, sort_title, id);
CREATE INDEX register_by_light ON register_record (organisation_id, kind, light, sort_title, id);
-- the same over all kinds, for the first page
CREATE INDEX register_all_due ON register_record (organisation_id, due_on, id);
CREATE INDEX register_all_states ON register_record (organisation_id, state, changed_on, id);
CREATE INDEX register_all_lights ON register_record (organisation_id, light, changed_on, id);

-- saves: how often a draft was saved. Whoever saves says which they have seen
CREATE TABLE register_version (
    record_id INTEGER NOT NULL REFERENCES register_record (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    document TEXT NOT NULL,
    saves INTEGER NOT NULL,
    saved_by INTEGER NOT NULL REFERENCES staff (id),
    saved_on TEXT NOT NULL,
    remark TEXT NOT NULL,
    released_by INTEGER REFERENCES staff (id),
    released_on TEXT,
    review_on TEXT,
    regime TEXT,
    digest BLOB CHECK (length(digest) = 32),
    PRIMARY KEY (record_id, version),
    CHECK ((state IN ('draft', 'in_review')) = (digest IS NULL)),
    CHECK ((released_by IS NULL) = (digest IS NULL)),
    CHECK ((released_on IS NULL) = (digest IS NULL))
) STRICT;

-- everybody who has written on a version: none of them releases it
CREATE TABLE register_author (
    record_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (record_id, version, staff_id),
    FOREIGN KEY (record_id, version) REFERENCES register_version (record_id, version)
) STRICT, WITHOUT ROWID;

-- to what the newest version of a record refers, and by which field
CREATE TABLE register_link (
    record_id INTEGER NOT NULL REFERENCES register_record (id),
    field TEXT NOT NULL,
    target_id INTEGER NOT NULL REFERENCES register_record (id),
    PRIMARY KEY (record_id, field, target_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX register_link_to ON register_link (target_id, record_id);
