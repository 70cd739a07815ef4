DROP TABLE calendar_address;
DROP TABLE notice;
DROP TABLE notice_choice;
