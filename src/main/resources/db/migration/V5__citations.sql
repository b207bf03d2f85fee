-- What sent answers cite and what the cited rows said; what consultants made of suggestions (src/adr/0018).

create table answer_citation (
  answer_citation_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  message_id_hash char(64) not null,
  position integer not null,
  cited_table varchar(10) not null,
  code varchar(10) not null,
  partner varchar(20) not null,
  source_file varchar(200) not null,
  source_release varchar(100) not null,
  source_row varchar(100) not null,
  service_on date,
  said varchar(400) not null,
  accepted varchar(400) not null,
  says_now varchar(400) not null,
  changed boolean not null,
  superseded boolean not null,
  answered_at datetime(6) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index answer_citation_case on answer_citation (coding_case_id, position);
create index answer_citation_changed on answer_citation (changed, superseded, coding_case_id);

create table suggestion_feedback (
  suggestion_feedback_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  answered_month char(7) not null,
  question_kind varchar(20) not null,
  code_system varchar(20) not null,
  code varchar(10) not null,
  judgement varchar(10) not null,
  suggested_rank integer not null,
  answered_at datetime(6) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index suggestion_feedback_case on suggestion_feedback (coding_case_id);
create index suggestion_feedback_month on suggestion_feedback (answered_month, code_system);
create index suggestion_feedback_code on suggestion_feedback (judgement, code_system, code);

create table boost_version (
  boost_version_id bigint auto_increment primary key,
  active boolean not null,
  boosts integer not null,
  made_by varchar(100) not null,
  made_at datetime(6) not null
);

create table boost_row (
  boost_row_id bigint auto_increment primary key,
  boost_version_id bigint not null,
  question_kind varchar(20) not null,
  code_system varchar(20) not null,
  code varchar(10) not null,
  raised_by double precision not null,
  foreign key (boost_version_id) references boost_version (boost_version_id)
);
create index boost_row_version on boost_row (boost_version_id);
