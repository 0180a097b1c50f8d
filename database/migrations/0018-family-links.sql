-- Which contact of the family a letter went to: that contact may read it again.
alter table notices add column recipient_contact text;
update notices set recipient_contact = c.id
  from contacts c join pupils p on p.id = c.pupil_id
  where p.case_id = notices.case_id and notices.to_role = 'parents'
    and c.name = notices.recipient_name and lower(c.email) = lower(notices.recipient_email);

-- The link in a letter, for one contact of one pupil. Its secret leaves with the letter: only its hash is kept.
create table family_links (
  hash text primary key,
  pupil_id text not null,
  contact_id text not null,
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text references people deferrable initially deferred,
  foreign key (pupil_id, contact_id) references contacts (pupil_id, id) deferrable initially deferred,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index family_links_of_contact on family_links (pupil_id, contact_id);

-- A code that was sent to that contact's own address. Used once, for a quarter of an hour, after few tries.
create table family_codes (
  id bigint generated always as identity primary key,
  link_hash text not null references family_links,
  pupil_id text not null,
  contact_id text not null,
  code_hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0 check (tries >= 0),
  used_at timestamptz
);
create index family_codes_of_link on family_codes (link_hash, id desc);
create index family_codes_of_contact on family_codes (pupil_id, contact_id, sent_at);
