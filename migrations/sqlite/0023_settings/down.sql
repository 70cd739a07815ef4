DROP TABLE stored_setting;
