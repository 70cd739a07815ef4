-- Cases whose time is over are found by the day on which they were closed.
CREATE INDEX case_file_closed ON case_file (closed_on) WHERE closed_on IS NOT NULL;

-- What keeps a case beyond its time (HinSchG § 11(5)): that somebody set its deletion aside until a day, that one
-- included, or that a case about retaliation is open. Why, stands sealed in the file of the case.
CREATE TABLE case_hold (
    case_id BIGINT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('legal_hold', 'retaliation')),
    held_until DATE,
    staff_id INTEGER REFERENCES staff (id),
    PRIMARY KEY (case_id, kind),
    CHECK ((kind = 'legal_hold') = (held_until IS NOT NULL)),
    CHECK ((kind = 'legal_hold') = (staff_id IS NOT NULL))
);

-- Cases that are about to be deleted: they go onto the list of deletions, which is not in this database, and then from
-- here. From the one moment to the other nobody can set that aside any more.
CREATE TABLE condemned_case (
    case_id BIGINT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE
);
