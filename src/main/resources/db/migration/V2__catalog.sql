-- The catalog: releases of published tables and their rows (src/adr/0013). Rows of a release never change once it is active.

create table catalog_release (
  catalog_release_id bigint auto_increment primary key,
  name varchar(100) not null,
  kind varchar(40) not null,
  edition varchar(100) not null,
  effective_on date not null,
  official boolean not null,
  state varchar(12) not null,
  files varchar(2000) not null,
  fingerprint char(64) not null,
  row_count bigint not null,
  touched_at datetime(6) not null,
  activated_at datetime(6)
);
create unique index catalog_release_name on catalog_release (name, kind);
create index catalog_release_state on catalog_release (state, kind, effective_on);

create table catalog_row (
  catalog_release_id bigint not null,
  code varchar(64) not null,
  partner varchar(64) not null,
  file_number integer not null,
  row_number_in_file integer not null,
  line_number bigint not null,
  valid_from date,
  valid_until date,
  column_values longtext not null,
  primary key (catalog_release_id, code, partner, file_number, row_number_in_file)
);
create index catalog_row_partner on catalog_row (catalog_release_id, partner);

create table ptp_rationale (
  ptp_rationale_id integer auto_increment primary key,
  rationale varchar(250) not null
);
create unique index ptp_rationale_text on ptp_rationale (rationale);

create table ptp_edit (
  catalog_release_id bigint not null,
  column_one char(5) not null,
  column_two char(5) not null,
  file_number integer not null,
  line_number integer not null,
  effective_on date,
  deleted_on date,
  prior_1996 boolean not null,
  indicator char(1) not null,
  ptp_rationale_id integer not null,
  primary key (catalog_release_id, column_one, column_two, file_number, line_number)
);
create index ptp_edit_column_two on ptp_edit (catalog_release_id, column_two);
