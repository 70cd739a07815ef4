-- What the employer has on paper about somebody who works on cases, and since when: their appointment (HinSchG § 12(4)), what
-- else they do, as they declared it (§ 15(1)), and of somebody from outside the contract (§ 14(1)) and that they were told of
-- § 203 StGB. Nothing of a case.
CREATE TABLE handler_record (
    staff_id INTEGER PRIMARY KEY NOT NULL REFERENCES staff (id),
    appointed_on TEXT,
    declared_on TEXT,
    other_functions TEXT NOT NULL DEFAULT '',
    contract_on TEXT,
    secrecy_on TEXT
) STRICT;

-- What somebody has learnt for it (HinSchG § 15(2)).
CREATE TABLE expertise (
    id INTEGER PRIMARY KEY NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    course TEXT NOT NULL,
    day TEXT NOT NULL,
    valid_until TEXT
) STRICT;
CREATE INDEX expertise_staff ON expertise (staff_id);

-- Who steps in when a report concerns another duty of somebody who works on cases: the word of the role with that duty, and
-- the rule in words.
CREATE TABLE conflict_rule (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    duty TEXT NOT NULL,
    rule TEXT NOT NULL,
    set_on TEXT NOT NULL,
    PRIMARY KEY (staff_id, duty)
) STRICT, WITHOUT ROWID;
