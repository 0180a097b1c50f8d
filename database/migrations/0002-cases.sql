-- A case as its workflow has it: for lists, and to be compared with what the events say.
create table cases (
  case_id text primary key,
  case_kind text not null check (case_kind in ('pupil', 'panel', 'partnership')),
  partnership_id text not null references partnerships deferrable initially deferred,
  school_id text references schools deferrable initially deferred,
  last_number integer not null check (last_number > 0),
  -- The case's own clock: in a rehearsal it runs ahead of the world's.
  clock timestamptz not null,
  status text not null,
  stage text,
  summary jsonb not null,
  state jsonb not null,
  closed boolean not null default false
);
create index cases_open on cases (case_kind, case_id) where not closed;
create index cases_open_of_partnership on cases (partnership_id, case_kind, case_id) where not closed;
create index cases_of_school on cases (school_id);

-- What happened, in order. Everything else about a case can be told again from these rows.
create table events (
  case_id text not null references cases deferrable initially deferred,
  number integer not null check (number > 0),
  case_kind text not null check (case_kind in ('pupil', 'panel', 'partnership')),
  command_id text not null,
  type text not null,
  at timestamptz not null,
  actor_person text,
  actor_office text,
  body jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (case_id, number),
  check ((actor_person is null) = (actor_office is null)),
  check (body ->> 'type' = type)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append only: % is refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
create trigger events_append_only before update or delete on events
  for each row execute function refuse_change();
create trigger events_never_emptied before truncate on events
  for each statement execute function refuse_change();

-- Partnership and school are the case's, copied here so that a board of a hundred thousand duties is one index scan.
create table obligations (
  case_id text not null references cases deferrable initially deferred,
  id text not null,
  partnership_id text not null,
  school_id text,
  duty text not null,
  arises_from text not null,
  owed_by text not null,
  due date,
  status text not null check (status in ('running', 'done', 'done-late', 'no-longer-needed')),
  closed_on date,
  confirmed boolean not null,
  body jsonb not null,
  primary key (case_id, id),
  check ((status = 'running') = (closed_on is null))
);
-- A duty whose day cannot be worked out has none: it stands after all the others.
create index obligations_running on obligations
  (partnership_id, (coalesce(due, 'infinity'::date)), case_id, id) include (school_id, owed_by)
  where status = 'running';
create index obligations_running_of_school on obligations
  (school_id, (coalesce(due, 'infinity'::date)), case_id, id) include (owed_by)
  where status = 'running';
create index obligations_running_of_role on obligations
  (partnership_id, owed_by, (coalesce(due, 'infinity'::date)), case_id, id) include (school_id)
  where status = 'running';
