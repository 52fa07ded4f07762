CREATE TABLE seats (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  team_id uuid NOT NULL,
  occupation varchar(100) NOT NULL,
  scope text NOT NULL,
  exclusions text NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT pk_seats PRIMARY KEY (organisation_id, id),
  CONSTRAINT uq_seats_occupation UNIQUE (organisation_id, team_id, occupation),
  KEY ix_seats_team (organisation_id, team_id, id),
  CONSTRAINT fk_seats_team FOREIGN KEY (organisation_id, team_id) REFERENCES teams (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
