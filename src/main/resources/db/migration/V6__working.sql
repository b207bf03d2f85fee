-- The queue with its views and what is done with cases there (src/adr/0020).

alter table coding_case add column priority varchar(10) default 'NORMAL' not null;
alter table coding_case add column snoozed_until datetime(6);
alter table coding_case add column answer_due_at datetime(6);
alter table coding_case add column merged_into_id bigint;
update coding_case set answer_due_at = first_response_due_at where answered_at is null and status in ('NEW', 'OPEN');
create index coding_case_place on coding_case (status, snoozed_until, coding_case_id, assignee_id);
create index coding_case_mine on coding_case (assignee_id, snoozed_until, status, coding_case_id);
create index coding_case_due on coding_case (answer_due_at, coding_case_id);
create index coding_case_undelivered on coding_case (undelivered, coding_case_id);
create index coding_case_snoozed on coding_case (snoozed_until, coding_case_id);
create index coding_case_opened on coding_case (opened_at);
create index coding_case_merged on coding_case (merged_into_id);
create index practitioner_practice on practitioner (practice_id, practitioner_id);

alter table case_message add column forwarded_by varchar(320) default '' not null;
alter table case_participant add column follows boolean default false not null;

create table case_trait (
  kind varchar(10) not null,
  trait varchar(60) not null,
  coding_case_id bigint not null,
  primary key (kind, trait, coding_case_id),
  foreign key (coding_case_id) references coding_case (coding_case_id) on delete cascade
);
create index case_trait_case on case_trait (coding_case_id, kind, trait);

create table saved_view (
  saved_view_id bigint auto_increment primary key,
  owner_id bigint not null,
  name varchar(60) not null,
  shared boolean not null,
  query varchar(2000) not null,
  shown_columns varchar(200) not null,
  created_at datetime(6) not null,
  foreign key (owner_id) references staff_member (staff_member_id)
);
create index saved_view_owner on saved_view (owner_id);
create index saved_view_shared on saved_view (shared);

create table undo_step (
  undo_step_id bigint auto_increment primary key,
  staff_member_id bigint not null,
  action varchar(40) not null,
  snapshots longtext not null,
  made_at datetime(6) not null,
  used boolean not null,
  foreign key (staff_member_id) references staff_member (staff_member_id)
);
create index undo_step_made on undo_step (made_at);

create table case_link (
  coding_case_id bigint not null,
  other_case_id bigint not null,
  primary key (coding_case_id, other_case_id),
  foreign key (coding_case_id) references coding_case (coding_case_id) on delete cascade,
  foreign key (other_case_id) references coding_case (coding_case_id) on delete cascade
);

create table blocked_sender (
  blocked_sender_id bigint auto_increment primary key,
  address_key varchar(320) not null,
  blocked_by bigint not null,
  blocked_at datetime(6) not null,
  foreign key (blocked_by) references staff_member (staff_member_id)
);
create unique index blocked_sender_address on blocked_sender (address_key);

create table staff_notice (
  staff_notice_id bigint auto_increment primary key,
  staff_member_id bigint not null,
  from_id bigint not null,
  coding_case_id bigint not null,
  kind varchar(20) not null,
  seen boolean not null,
  made_at datetime(6) not null,
  foreign key (staff_member_id) references staff_member (staff_member_id),
  foreign key (coding_case_id) references coding_case (coding_case_id) on delete cascade
);
create index staff_notice_member on staff_notice (staff_member_id, seen, staff_notice_id);

create table case_task (
  case_task_id bigint auto_increment primary key,
  coding_case_id bigint not null,
  position integer not null,
  task varchar(300) not null,
  done_by bigint,
  done_at datetime(6),
  foreign key (coding_case_id) references coding_case (coding_case_id) on delete cascade
);
create index case_task_case on case_task (coding_case_id, position);

create table staff_skill (
  staff_member_id bigint not null,
  specialty varchar(60) not null,
  primary key (staff_member_id, specialty),
  foreign key (staff_member_id) references staff_member (staff_member_id) on delete cascade
);
