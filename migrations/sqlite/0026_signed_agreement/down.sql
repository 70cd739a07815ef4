DROP TABLE signed_agreement;
