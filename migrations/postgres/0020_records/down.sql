DROP TABLE conflict_rule;
DROP TABLE expertise;
DROP TABLE handler_record;
