CREATE TABLE passwords (
  organisation_id uuid NOT NULL,
  member_id uuid NOT NULL,
  hash varchar(500) NOT NULL,
  CONSTRAINT pk_passwords PRIMARY KEY (organisation_id, member_id),
  CONSTRAINT fk_passwords_member FOREIGN KEY (organisation_id, member_id) REFERENCES members (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
