-- Answered questions that later ones are compared with (src/adr/0017). One row a case; code lists are separated by blanks.

create table stored_precedent (
  coding_case_id bigint primary key,
  answered_at datetime(6) not null,
  kind varchar(20) not null,
  payer varchar(20),
  setting varchar(30),
  state_code varchar(2),
  edition_year integer not null,
  asked_codes text not null,
  suggested_codes text not null,
  picked_lines text not null,
  question text not null,
  answer longtext not null,
  withdrawn boolean not null,
  index_due boolean not null,
  revision bigint not null,
  foreign key (coding_case_id) references coding_case (coding_case_id) on delete cascade
);
create index stored_precedent_index_due on stored_precedent (index_due, coding_case_id);
