-- Whether a parcel is stored already, in whatever case, is asked whenever a sealed report arrives.
CREATE INDEX parcel_digest ON parcel (digest);
