DROP INDEX slot_number;
ALTER TABLE slot DROP COLUMN number;
