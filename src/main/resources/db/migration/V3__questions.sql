-- What attachments say, so that it can be read with the question.

alter table message_attachment add column said longtext;
