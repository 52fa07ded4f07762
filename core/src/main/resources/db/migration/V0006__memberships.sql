-- held_seat_id is the seat while the membership lasts, so that a seat has one lasting membership and any number of past ones.
CREATE TABLE memberships (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  team_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  role varchar(20) NOT NULL,
  joined_on date NOT NULL,
  left_on date,
  held_seat_id uuid AS (if(left_on IS NULL, seat_id, NULL)) STORED,
  CONSTRAINT pk_memberships PRIMARY KEY (organisation_id, id),
  CONSTRAINT uq_memberships_held_seat UNIQUE (organisation_id, held_seat_id),
  KEY ix_memberships_member (organisation_id, member_id, team_id),
  KEY ix_memberships_team (organisation_id, team_id, member_id),
  KEY ix_memberships_seat (organisation_id, seat_id),
  CONSTRAINT fk_memberships_member FOREIGN KEY (organisation_id, member_id) REFERENCES members (organisation_id, id),
  CONSTRAINT fk_memberships_team FOREIGN KEY (organisation_id, team_id) REFERENCES teams (organisation_id, id),
  CONSTRAINT fk_memberships_seat FOREIGN KEY (organisation_id, seat_id) REFERENCES seats (organisation_id, id),
  CONSTRAINT ck_memberships_role CHECK (role IN ('MEMBER', 'TEAM_LEAD')),
  CONSTRAINT ck_memberships_days CHECK (left_on IS NULL OR left_on >= joined_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
