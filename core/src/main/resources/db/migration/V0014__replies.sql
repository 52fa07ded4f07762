-- A row without a status is claimed by the transaction that will answer it.
CREATE TABLE replies (
  organisation_id uuid NOT NULL,
  principal_id uuid NOT NULL,
  request_key varchar(255) NOT NULL,
  request_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status smallint,
  location varchar(2000) NOT NULL,
  body mediumtext NOT NULL,
  given_at datetime(6) NOT NULL,
  CONSTRAINT pk_replies PRIMARY KEY (organisation_id, principal_id, request_key),
  KEY ix_replies_given (given_at),
  CONSTRAINT fk_replies_principal FOREIGN KEY (organisation_id, principal_id) REFERENCES members (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
