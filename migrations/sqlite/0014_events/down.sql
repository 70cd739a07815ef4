DROP INDEX case_file_undecided;
ALTER TABLE case_file DROP COLUMN undecided_since;
ALTER TABLE case_file DROP COLUMN clocks_acknowledged_on;
ALTER TABLE case_file DROP COLUMN clocks_from;
ALTER TABLE case_file DROP COLUMN feedback_withheld_on;
ALTER TABLE case_file DROP COLUMN feedback_on;
ALTER TABLE case_file DROP COLUMN answered_on;
ALTER TABLE case_file DROP COLUMN acknowledged_automatically;
