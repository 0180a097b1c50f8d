-- A contact's id is the asker's own: brothers and sisters may well be registered with the same parent under one id, and
-- what a case has accepted must always be writable.
alter table contacts drop constraint contacts_pkey;
alter table contacts add primary key (pupil_id, id);
drop index contacts_of_pupil;

-- Two parents who share one address are two people, and each is owed a letter.
alter table notices drop column recipient_key;
alter table notices add column recipient_key text not null generated always as
  (coalesce(recipient_person, lower(recipient_email) || ':' || lower(recipient_name),
    to_role || ':' || recipient_name)) stored;
alter table notices add unique (case_id, number, position, recipient_key);
