-- Every key begins with the organisation, so that no reference can lead out of it.
CREATE TABLE regions (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name varchar(200) COLLATE utf8mb4_unicode_520_ci NOT NULL,
  CONSTRAINT pk_regions PRIMARY KEY (organisation_id, id),
  CONSTRAINT fk_regions_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
