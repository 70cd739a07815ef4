-- The number of the case, in the newest slot of each handler: a case is looked up among a handler's own slots, so that a
-- number that is somebody else's costs exactly what one costs that nobody has.
ALTER TABLE slot ADD COLUMN number TEXT;
UPDATE slot SET number = (SELECT case_file.number FROM case_file WHERE case_file.id = slot.case_id) WHERE closed IS NOT NULL;
CREATE UNIQUE INDEX slot_number ON slot (holder, number) WHERE number IS NOT NULL;
