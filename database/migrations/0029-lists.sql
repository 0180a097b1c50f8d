-- What the lists ask for at a hundred thousand cases (bench/list-pages.ts).
-- A board that is filtered is read from the index alone.
drop index board_by_due;
create index board_by_due on board (partnership_id, sort_due, case_id)
  include (school_id, clock_day, stage, lead, year_group, looked_after, social_worker, plan);
-- What has happened since a day, the newest first.
create index events_by_time on events (at desc, case_id, number desc);
-- What waits for a calendar.
create index obligations_without_day on obligations (partnership_id) where status = 'running' and due is null;

-- Beside the days of those who are away, what they are counted by.
alter table board_away
  add column school_id text,
  add column stage text,
  add column clock_day date;
update board_away a set school_id = b.school_id, stage = b.stage, clock_day = b.clock_day
  from board b where b.case_id = a.case_id;
alter table board_away
  alter column school_id set not null,
  alter column stage set not null,
  alter column clock_day set not null;
drop index board_away_until;
create index board_away_until on board_away (partnership_id, until_day)
  include (school_id, stage, clock_day, from_day, place, case_id);
