-- One schema for H2 (MySQL mode), MariaDB and MySQL. Times are UTC.

create table audit_entry (
  audit_entry_id bigint auto_increment primary key,
  actor varchar(100) not null,
  action varchar(100) not null,
  subject varchar(100) not null,
  detail varchar(1000) not null,
  happened_at datetime(6) not null
);
create index audit_entry_subject on audit_entry (subject);

create table staff_member (
  staff_member_id bigint auto_increment primary key,
  email varchar(320) not null,
  name varchar(200) not null,
  credential varchar(100) not null,
  role varchar(20) not null,
  password_hash varchar(200) not null,
  demo boolean not null,
  created_at datetime(6) not null
);
create unique index staff_member_email on staff_member (email);

create table practice (
  practice_id bigint auto_increment primary key,
  name varchar(200) not null,
  domain varchar(255) not null,
  created_at datetime(6) not null
);
create unique index practice_domain on practice (domain);

create table practitioner (
  practitioner_id bigint auto_increment primary key,
  practice_id bigint,
  address varchar(320) not null,
  address_key varchar(320) not null,
  name varchar(200) not null,
  password_hash varchar(200),
  demo boolean not null,
  created_at datetime(6) not null,
  foreign key (practice_id) references practice (practice_id)
);
create unique index practitioner_address on practitioner (address_key);

create table coding_case (
  coding_case_id bigint auto_increment primary key,
  subject varchar(500) not null,
  status varchar(10) not null,
  practitioner_id bigint not null,
  assignee_id bigint,
  opened_at datetime(6) not null,
  changed_at datetime(6) not null,
  first_response_due_at datetime(6) not null,
  answered_at datetime(6),
  undelivered boolean not null,
  index_due boolean not null,
  revision bigint not null,
  foreign key (practitioner_id) references practitioner (practitioner_id),
  foreign key (assignee_id) references staff_member (staff_member_id)
);
create index coding_case_status on coding_case (status, coding_case_id);
create index coding_case_assignee on coding_case (assignee_id, status, coding_case_id);
create index coding_case_index_due on coding_case (index_due, coding_case_id);
create index coding_case_changed on coding_case (changed_at);
create index coding_case_response on coding_case (first_response_due_at, coding_case_id);

create table case_participant (
  coding_case_id bigint not null,
  address_key varchar(320) not null,
  primary key (coding_case_id, address_key),
  foreign key (coding_case_id) references coding_case (coding_case_id)
);

create table thread_entry (
  message_id_hash char(64) not null,
  coding_case_id bigint not null,
  placeholder boolean not null,
  primary key (message_id_hash, coding_case_id),
  foreign key (coding_case_id) references coding_case (coding_case_id)
);

create table case_message (
  case_message_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  received_mail_id bigint,
  author_id bigint,
  direction varchar(10) not null,
  kind varchar(20) not null,
  message_id varchar(998) not null,
  message_id_hash char(64) not null,
  reference_ids text not null,
  from_address varchar(320) not null,
  from_name varchar(200) not null,
  reply_to_address varchar(320) not null,
  subject varchar(500) not null,
  new_text longtext not null,
  quoted_text longtext not null,
  signature_text text not null,
  html longtext,
  problems varchar(2000) not null,
  sent_at datetime(6) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index case_message_case on case_message (coding_case_id, case_message_id);
create index case_message_id_hash on case_message (message_id_hash);

create table message_attachment (
  message_attachment_id bigint auto_increment primary key,
  case_message_id bigint not null,
  position integer not null,
  name varchar(255) not null,
  content_type varchar(255) not null,
  content_id varchar(255) not null,
  inline_part boolean not null,
  size_bytes bigint not null,
  foreign key (case_message_id) references case_message (case_message_id)
);
create index message_attachment_message on message_attachment (case_message_id, position);

create table internal_note (
  internal_note_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  author_id bigint not null,
  note text not null,
  written_at datetime(6) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id),
  foreign key (author_id) references staff_member (staff_member_id)
);
create index internal_note_case on internal_note (coding_case_id);

create table received_mail (
  received_mail_id bigint auto_increment primary key,
  source varchar(10) not null,
  mailbox varchar(100) not null,
  uid_validity bigint,
  imap_uid bigint,
  size_bytes bigint not null,
  complete boolean not null,
  sha256 char(64) not null,
  acknowledge boolean not null,
  state varchar(20) not null,
  classification varchar(30) not null,
  reason varchar(500) not null,
  problems varchar(2000) not null,
  message_id_hash char(64) not null,
  content_hash char(64) not null,
  attempts integer not null,
  lease_until datetime(6) not null,
  coding_case_id bigint,
  absorbed_into_id bigint,
  received_at datetime(6) not null,
  settled_at datetime(6)
);
create unique index received_mail_uid on received_mail (mailbox, uid_validity, imap_uid);
create index received_mail_state on received_mail (state, lease_until);

create table raw_mail_chunk (
  received_mail_id bigint not null,
  position integer not null,
  sealed longblob not null,
  primary key (received_mail_id, position),
  foreign key (received_mail_id) references received_mail (received_mail_id)
);

create table mail_identity (
  message_id_hash char(64) not null,
  content_hash char(64) not null,
  received_mail_id bigint not null,
  primary key (message_id_hash, content_hash)
);

create table suggestion_run (
  coding_case_id bigint primary key,
  state varchar(10) not null,
  attempts integer not null,
  lease_until datetime(6) not null,
  requested_at datetime(6) not null,
  ready_at datetime(6),
  catalog_release varchar(100) not null,
  reading longtext not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index suggestion_run_state on suggestion_run (state, lease_until);

create table code_suggestion (
  code_suggestion_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  position integer not null,
  code_system varchar(20) not null,
  code varchar(10) not null,
  title varchar(300) not null,
  score double precision not null,
  named boolean not null,
  units integer,
  reason varchar(1000) not null,
  evidence text not null,
  source_file varchar(200) not null,
  source_release varchar(100) not null,
  source_row varchar(100) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index code_suggestion_case on code_suggestion (coding_case_id, position);

create table code_finding (
  code_finding_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  position integer not null,
  kind varchar(30) not null,
  severity varchar(10) not null,
  codes varchar(200) not null,
  finding text not null,
  owner varchar(40) not null,
  source_file varchar(200) not null,
  source_release varchar(100) not null,
  source_row varchar(100) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index code_finding_case on code_finding (coding_case_id, position);

create table answer_draft (
  coding_case_id bigint not null,
  staff_member_id bigint not null,
  answer text not null,
  codes varchar(1000) not null,
  saved_at datetime(6) not null,
  primary key (coding_case_id, staff_member_id),
  foreign key (coding_case_id) references coding_case (coding_case_id)
);

create table outbox_message (
  outbox_message_id bigint auto_increment primary key,
  coding_case_id bigint,
  answers_mail_id bigint,
  kind varchar(20) not null,
  dedup_key varchar(100) not null,
  state varchar(10) not null,
  message_id varchar(998) not null,
  message_id_hash char(64) not null,
  reverse_path varchar(320) not null,
  rendered longblob,
  attempt integer not null,
  due_at datetime(6) not null,
  lease_until datetime(6) not null,
  status_code varchar(20) not null,
  failure varchar(300) not null,
  created_at datetime(6) not null,
  sent_at datetime(6)
);
create unique index outbox_message_dedup on outbox_message (dedup_key);
create index outbox_message_state on outbox_message (state, due_at);
create index outbox_message_id_hash on outbox_message (message_id_hash);
create index outbox_message_case on outbox_message (coding_case_id);

create table outbox_recipient (
  outbox_recipient_id bigint auto_increment primary key,
  outbox_message_id bigint not null,
  address varchar(320) not null,
  state varchar(10) not null,
  status_code varchar(20) not null,
  foreign key (outbox_message_id) references outbox_message (outbox_message_id)
);
create index outbox_recipient_message on outbox_recipient (outbox_message_id);
