-- The national register's own numbers of a school. A school that was added by hand has none.
alter table schools add column urn text;
alter table schools add column establishment text;

-- A file that was read and is not taken in yet: a draft. What it holds is removed when it is done, or a day old.
create table imports (
  id text primary key,
  partnership_id text not null references partnerships deferrable initially deferred,
  kind text not null check (kind in ('schools', 'people', 'pupils')),
  person_id text not null,
  status text not null default 'read' check (status in ('read', 'running', 'done')),
  created_at timestamptz not null default now(),
  -- What was read, as the one who confirms it was shown it.
  content jsonb,
  -- How many were added, and the like: kept.
  result jsonb
);
create index imports_of_partnership on imports (partnership_id, created_at desc, id);
-- One at a time: two that hold the same pupil would both find that the pupil is not there yet.
create unique index imports_running on imports (partnership_id) where status = 'running';
