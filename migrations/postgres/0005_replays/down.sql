DROP INDEX parcel_digest;
