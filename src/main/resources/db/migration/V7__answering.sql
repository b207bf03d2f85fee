-- Answering and what comes after it (src/adr/0021): drafts with versions, locks, files, answers that wait, saved replies, delivery history, ratings.

alter table answer_draft modify column answer longtext not null;
alter table answer_draft add column version bigint default 0 not null;
alter table answer_draft add column asking_back boolean default false not null;
alter table answer_draft add column cc varchar(2000) default '' not null;
alter table answer_draft add column bcc varchar(2000) default '' not null;
alter table answer_draft add column other_answer longtext;
alter table answer_draft add column other_codes varchar(1000);
alter table answer_draft add column other_saved_at datetime(6);

create table answer_lock (
  coding_case_id bigint primary key,
  staff_member_id bigint not null,
  taken_at datetime(6) not null,
  expires_at datetime(6) not null,
  revision bigint not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);

create table pending_answer (
  pending_answer_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  author_id bigint not null,
  state varchar(10) not null,
  answer longtext not null,
  codes varchar(1000) not null,
  asking_back boolean not null,
  cc varchar(2000) not null,
  bcc varchar(2000) not null,
  seen_message bigint not null,
  seen_note bigint not null,
  send_at datetime(6) not null,
  scheduled boolean not null,
  reasons varchar(1000) not null,
  decided_by bigint,
  decided_at datetime(6),
  remark varchar(2000) not null,
  created_at datetime(6) not null,
  revision bigint not null,
  foreign key (coding_case_id) references coding_case (coding_case_id),
  foreign key (author_id) references staff_member (staff_member_id)
);
create index pending_answer_state on pending_answer (state, send_at);
create index pending_answer_case on pending_answer (coding_case_id, pending_answer_id);

create table answer_file (
  answer_file_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  staff_member_id bigint not null,
  pending_answer_id bigint,
  name varchar(255) not null,
  content_type varchar(100) not null,
  size_bytes bigint not null,
  sealed longblob,
  added_at datetime(6) not null,
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index answer_file_case on answer_file (coding_case_id, staff_member_id);
create index answer_file_pending on answer_file (pending_answer_id);

create table saved_reply (
  saved_reply_id bigint auto_increment primary key,
  owner_id bigint,
  kind varchar(10) not null,
  name varchar(100) not null,
  reply text not null,
  changed_by varchar(100) not null,
  changed_at datetime(6) not null
);
create index saved_reply_owner on saved_reply (owner_id, name);

create table answer_signature (
  staff_member_id bigint primary key,
  signature varchar(1000) not null,
  foreign key (staff_member_id) references staff_member (staff_member_id)
);

create table delivery_event (
  delivery_event_id bigint auto_increment primary key,
  outbox_message_id bigint not null,
  address varchar(320) not null,
  step varchar(10) not null,
  status_code varchar(20) not null,
  reason varchar(300) not null,
  happened_at datetime(6) not null,
  foreign key (outbox_message_id) references outbox_message (outbox_message_id)
);
create index delivery_event_message on delivery_event (outbox_message_id, delivery_event_id);

create table sent_answer (
  message_id_hash char(64) primary key,
  coding_case_id bigint not null,
  author_id bigint not null,
  codes varchar(1000) not null,
  copies varchar(2000) not null,
  files varchar(4000) not null,
  sent_at datetime(6) not null,
  useful boolean,
  comment_text varchar(2000) not null,
  rated_at datetime(6),
  outcome varchar(10) not null,
  outcome_at datetime(6),
  outcome_due_at datetime(6),
  foreign key (coding_case_id) references coding_case (coding_case_id)
);
create index sent_answer_author on sent_answer (author_id);
create index sent_answer_case on sent_answer (coding_case_id);
create index sent_answer_outcome on sent_answer (outcome_due_at);

-- Refusals to start with; the desk edits them at /saved-replies.
insert into saved_reply (owner_id, kind, name, reply, changed_by, changed_at) values
  (null, 'REFUSAL', 'Identifiers found', 'Hello {{name}},

your mail {{case}} names a person: a name, a date of birth or a record number. We cannot work on it like that. Please send the question again without anything that identifies a patient; age in years, sex and the clinical facts are enough.', 'system', '2026-11-24 00:00:00'),
  (null, 'REFUSAL', 'Out of scope', 'Hello {{name}},

{{case}} is not a question about coding that we can answer: we code what is documented, and give neither medical nor legal advice and no promise of payment. If there is a coding question in it, tell us which service was done and which code is in doubt.', 'system', '2026-11-24 00:00:00'),
  (null, 'REFUSAL', 'Missing facts', 'Hello {{name}},

to answer {{case}} we still need to know:

{{missing}}

Reply to this mail with what the record says; we go on from there.', 'system', '2026-11-24 00:00:00'),
  (null, 'REFUSAL', 'Duplicate', 'Hello {{name}},

this question reached us before and is answered in its own thread, so {{case}} is closed. If something is new in it, reply here and say what.', 'system', '2026-11-24 00:00:00'),
  (null, 'REFUSAL', 'Over quota', 'Hello {{name}},

the questions that the plan of {{practice}} includes are used up for this period. {{case}} is kept; we answer it as soon as the next period begins or the plan is extended.', 'system', '2026-11-24 00:00:00');

insert into sent_answer (message_id_hash, coding_case_id, author_id, codes, copies, files, sent_at, comment_text, outcome)
  select message_id_hash, coding_case_id, author_id, '', '', '', sent_at, '', 'UNKNOWN' from case_message where kind = 'ANSWER' and author_id is not null;
