-- What somebody without an account reports as an unlawful exclusion (C12). What is said never changes; that it is answered, or
-- is the concern of a pupil on record, is added once. The events of the partnership are the record, and this is its view.
create table exclusion_reports (
  partnership_id text not null references partnerships (id),
  id text not null,
  school_id text not null references schools (id),
  reported_on date not null,
  told jsonb not null,
  closed jsonb,
  primary key (partnership_id, id)
);

-- The list of concerns and reports: those that wait, the latest first, then those that were answered, the newest first.
create index obligations_concerns on obligations (
  partnership_id,
  (case when status = 'running' then coalesce(due, date '9999-12-31') - date '2000-01-01'
    else 10000000 + (date '9999-12-31' - coalesce(closed_on, date '2000-01-01')) end),
  case_id,
  id
) where duty = 'answer-concern' and status <> 'no-longer-needed';
