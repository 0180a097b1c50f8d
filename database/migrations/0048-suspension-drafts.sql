-- A suspension as a lead would have the headteacher decide it: one draft a pupil, until it is decided, discarded or taken back.
-- It is no part of the record: nothing has happened.
create table suspension_drafts (
  pupil_id text primary key references pupils (id) on delete cascade,
  id text not null unique,
  drafted_by text not null,
  drafted_at timestamptz not null,
  answers jsonb not null
);
