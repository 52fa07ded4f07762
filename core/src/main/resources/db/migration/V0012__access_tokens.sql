-- Who shows a secret is not known before, hence its hash is unique among all organisations.
CREATE TABLE access_tokens (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind varchar(20) NOT NULL,
  name varchar(200) NOT NULL,
  secret_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at datetime(6) NOT NULL,
  expires_at datetime(6) NOT NULL,
  revoked_at datetime(6),
  CONSTRAINT pk_access_tokens PRIMARY KEY (organisation_id, id),
  CONSTRAINT uq_access_tokens_secret UNIQUE (secret_hash),
  KEY ix_access_tokens_member (organisation_id, member_id, id),
  CONSTRAINT fk_access_tokens_member FOREIGN KEY (organisation_id, member_id) REFERENCES members (organisation_id, id),
  CONSTRAINT ck_access_tokens_kind CHECK (kind IN ('SESSION', 'API'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
