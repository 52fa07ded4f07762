-- changed_at lets the index of offers follow changes of their members.
CREATE TABLE members (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  given_name varchar(200) NOT NULL,
  family_name varchar(200) NOT NULL,
  firm varchar(300) NOT NULL,
  email varchar(254) NOT NULL,
  phone varchar(50) NOT NULL,
  country char(2) NOT NULL,
  postal_code varchar(20) NOT NULL,
  languages varchar(1000) NOT NULL,
  locale varchar(85) NOT NULL,
  role varchar(20) NOT NULL,
  changed_at datetime(6) NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT pk_members PRIMARY KEY (organisation_id, id),
  CONSTRAINT uq_members_email UNIQUE (organisation_id, email),
  KEY ix_members_changed (organisation_id, changed_at),
  CONSTRAINT fk_members_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
  CONSTRAINT ck_members_email CHECK (email = lower(email)),
  CONSTRAINT ck_members_role CHECK (role IN ('NONE', 'OFFICE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
