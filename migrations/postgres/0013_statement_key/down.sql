DROP TABLE statement_key;
