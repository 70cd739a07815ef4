DROP TABLE condemned_case;
DROP TABLE case_hold;
DROP INDEX case_file_closed;
