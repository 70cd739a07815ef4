-- Where a case is found on a handler's desk. It follows from the events of the case, which stand beside it, and is kept so that
-- a list is read from an index alone. due_on: the day of what is due next; 9000-12-31 where nothing is; null where nobody has
-- computed it yet. turn: who writes next, since which day. held_until: until when something keeps the case beyond its time,
-- 9000-12-31 where that has no end. The program computes all four, for cases from before when it takes this step.
ALTER TABLE case_file ADD COLUMN due_on TEXT;
ALTER TABLE case_file ADD COLUMN turn TEXT CHECK (turn IN ('office', 'reporter'));
ALTER TABLE case_file ADD COLUMN turn_since TEXT;
ALTER TABLE case_file ADD COLUMN held_until TEXT;

-- The same in the newest slot of each handler; and what of the case this handler has not read yet. The words stand in the order
-- of the alphabet as in the list: what was read comes last.
ALTER TABLE slot ADD COLUMN due_on TEXT;
ALTER TABLE slot ADD COLUMN turn TEXT;
ALTER TABLE slot ADD COLUMN held_until TEXT;
ALTER TABLE slot ADD COLUMN news TEXT CHECK (news IN ('answer', 'new', 'note', 'read'));
UPDATE slot SET news = CASE
    WHEN NOT EXISTS (SELECT 1 FROM seen WHERE seen.case_id = slot.case_id AND seen.staff_id = slot.staff_id) THEN 'new'
    WHEN EXISTS (SELECT 1 FROM parcel JOIN seen ON seen.case_id = parcel.case_id WHERE parcel.case_id = slot.case_id
        AND seen.staff_id = slot.staff_id AND parcel.position > seen.position AND parcel.side = 'reporter') THEN 'answer'
    WHEN EXISTS (SELECT 1 FROM parcel JOIN seen ON seen.case_id = parcel.case_id WHERE parcel.case_id = slot.case_id
        AND seen.staff_id = slot.staff_id AND parcel.position > seen.position) THEN 'note'
    ELSE 'read' END
    WHERE closed IS NOT NULL;

-- One for each order. All that the views ask stands in each of them.
DROP INDEX slot_listed;
CREATE INDEX slot_due ON slot (holder, closed, due_on, news, case_id, state, turn, received_on, number)
    WHERE closed IS NOT NULL;
CREATE INDEX slot_listed ON slot (holder, closed, received_on, case_id, state, due_on, news, turn, number)
    WHERE closed IS NOT NULL;
CREATE INDEX slot_numbered ON slot (holder, closed, number, case_id, state, due_on, news, turn, received_on)
    WHERE closed IS NOT NULL;
-- Of cases that somebody is responsible for, and of those that are held, there are few: they are found, and then sorted.
DROP INDEX slot_mine;
CREATE INDEX slot_mine ON slot (holder, closed, due_on, news, case_id, received_on, number, mine) WHERE mine IS NOT NULL;
CREATE INDEX slot_held ON slot (holder, held_until, due_on, news, case_id, received_on, number) WHERE held_until IS NOT NULL;

-- What the list shows of a case that only its readers may know: sealed by their tabs, of one size, each in the place of the one
-- before. The case itself is the truth; this is a copy, and a tab that sees that it is old makes it anew.
CREATE TABLE case_card (
    case_id INTEGER PRIMARY KEY NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    sealed BLOB NOT NULL
) STRICT;
