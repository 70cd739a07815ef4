-- Who has asked on which day for the removal of an entry (Directive (EU) 2019/1937, Article 17). At the second person's, the
-- bytes of that entry go, and its place and digest stay. Why, stands sealed in entries of both: `announced` is the number of
-- that entry, on the side of the file for an entry of the file, and otherwise on the side of the office. What was withdrawn
-- counts no more, but that entry asks nothing of anybody either way.
CREATE TABLE removal (
    case_id BIGINT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('reporter', 'office', 'file')),
    seq BIGINT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    day DATE NOT NULL,
    announced BIGINT NOT NULL,
    withdrawn BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (case_id, side, seq, announced)
);

-- Nobody asks twice.
CREATE UNIQUE INDEX removal_asked ON removal (case_id, side, seq, staff_id) WHERE NOT withdrawn;
