DROP TABLE session;
DROP TABLE channel_handler;
DROP TABLE staff;
DROP TABLE channel;
DROP TABLE organisation;
