DROP INDEX case_trial;
ALTER TABLE case_file DROP COLUMN trial;
ALTER TABLE organisation DROP COLUMN open_since;
