ALTER TABLE case_file DROP COLUMN reporter_left_on;
