-- A step of a case that failed and is tried again by the engine, until it succeeds: so that they can be listed. No names.
create table failed_steps (
  workflow_id text not null,
  activity_id text not null,
  activity text not null,
  error text not null,
  since timestamptz not null default now(),
  primary key (workflow_id, activity_id)
);

-- What operators did to the engine's run of a case, and why: asked for, confirmed by a second person, done or failed. It
-- stays for good, and nothing in it can be changed. The case's own events are another table: this is no deed of the case.
create table interventions (
  number bigint primary key generated always as identity,
  id text not null unique,
  workflow_id text not null,
  partnership_id text not null,
  kind text not null check (kind in ('try-now', 'reset', 'stop', 'start-again')),
  deed text not null check (deed in ('asked', 'confirmed', 'done', 'failed')),
  -- The entry in which it was asked for; itself where it is that entry.
  request text not null,
  at timestamptz not null default clock_timestamp(),
  person text not null,
  office text not null,
  reason text not null check (reason <> ''),
  -- Which step, which point, what came of it: in plain words, without names.
  detail text not null,
  unique (request, deed)
);
create index interventions_of_workflow on interventions (workflow_id, number);
create index interventions_asked on interventions (partnership_id, at) where deed = 'asked';
create trigger interventions_append_only before update or delete on interventions
  for each row execute function refuse_change();
create trigger interventions_never_emptied before truncate on interventions
  for each statement execute function refuse_change();
