-- Outcomes that nobody knows, dead addresses, and what a look into a mailbox found.

alter table outbox_message add column unknown_outcomes integer not null default 0;
create index outbox_recipient_address on outbox_recipient (address);

create table dead_address (
  address_key varchar(320) primary key,
  status_code varchar(20) not null,
  since datetime(6) not null
);

create index received_mail_case on received_mail (coding_case_id);
create index received_mail_id_hash on received_mail (message_id_hash);

create table mailbox_balance (
  mailbox varchar(100) primary key,
  counted_at datetime(6) not null,
  in_inbox bigint not null,
  in_processed bigint not null,
  stored_mails bigint not null,
  moved bigint not null,
  filed bigint not null,
  quarantined bigint not null,
  refused bigint not null,
  recovered bigint not null
);
