DROP TABLE seen;
DROP TABLE parcel;
DROP TABLE slot;
DROP TABLE case_file;
