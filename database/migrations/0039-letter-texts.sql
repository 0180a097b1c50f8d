-- That there is a letter, as a text message beside one that is stuck: to whose telephone, and what became of it. Its words stand
-- nowhere, for they hold the secret of a family's link.
create table letter_texts (
  notice_id text primary key references notices deferrable initially deferred,
  pupil_id text not null,
  contact_id text not null,
  phone text not null,
  status text not null check (status in ('queued', 'sent', 'arrived', 'failed')),
  attempts integer not null default 0,
  detail text not null default '',
  -- When it is sent or asked after; null when nothing more happens.
  next_at timestamptz,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  foreign key (pupil_id, contact_id) references contacts (pupil_id, id) deferrable initially deferred
);
create index letter_texts_of_contact on letter_texts (pupil_id, contact_id, made_at);
create index letter_texts_in_hand on letter_texts (next_at) where next_at is not null;
