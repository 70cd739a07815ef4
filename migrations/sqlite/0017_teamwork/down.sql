DROP TABLE recusal;
DROP TABLE absence;
DROP INDEX slot_mine;
ALTER TABLE slot DROP COLUMN mine;
ALTER TABLE case_file DROP COLUMN handover_note;
ALTER TABLE case_file DROP COLUMN assigned_to;
