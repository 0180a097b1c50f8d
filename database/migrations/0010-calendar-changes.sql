-- A calendar that was set, written with the event that set it, until every case it touches has said what it made of it.
create table calendar_changes (
  partnership_id text not null references partnerships deferrable initially deferred,
  -- The id of the command: random, and the asker's own, so it is unique within the partnership only.
  id text not null,
  school_id text not null references schools deferrable initially deferred,
  -- The event of the partnership that holds the calendar.
  number integer not null check (number > 0),
  begun_at timestamptz not null,
  -- The open cases when the telling began.
  cases integer check (cases >= 0),
  finished_at timestamptz,
  primary key (partnership_id, id)
);
create index calendar_changes_of_school on calendar_changes (school_id, number desc);
create index calendar_changes_unfinished on calendar_changes (partnership_id, id) where finished_at is null;

-- What one case made of it: written in the transaction of the case's own events.
create table calendar_change_cases (
  partnership_id text not null,
  change_id text not null,
  case_id text not null,
  status text not null check (status in ('told', 'answered', 'failed', 'closed')),
  told_at timestamptz not null default now(),
  failure text check (failure in ('not-running', 'no-answer', 'not-told')),
  -- How many dates moved, began or ended, and how many stood.
  moved integer not null default 0 check (moved >= 0),
  stood integer not null default 0 check (stood >= 0),
  dates jsonb not null default '[]',
  primary key (partnership_id, change_id, case_id),
  foreign key (partnership_id, change_id) references calendar_changes deferrable initially deferred,
  check ((status = 'failed') = (failure is not null))
);
create index calendar_change_cases_waiting on calendar_change_cases (partnership_id, change_id, case_id)
  where status in ('told', 'failed');
create index calendar_change_cases_to_read on calendar_change_cases (partnership_id, change_id, case_id)
  where moved > 0 or stood > 0;
