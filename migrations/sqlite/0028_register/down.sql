DROP TABLE register_link;
DROP TABLE register_author;
DROP TABLE register_version;
DROP TABLE register_record;
