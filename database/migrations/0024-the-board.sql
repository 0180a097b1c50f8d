-- What the board shows of each open case of a pupil, written with its events: a list of a hundred thousand opens no case.
create table board (
  case_id text primary key references cases deferrable initially deferred,
  partnership_id text not null,
  school_id text not null,
  stage text not null,
  -- The stage that is furthest on stands first.
  stage_order smallint generated always as (
    case stage when 'stage-3' then 1 when 'stage-2' then 2 when 'stage-1' then 3 when 'not-open' then 4 else 5 end
  ) stored,
  -- The day of the case's own clock: in a rehearsal it runs ahead of the world's.
  clock_day date not null,
  lead text,
  year_group integer not null,
  looked_after boolean not null,
  social_worker boolean not null,
  plan boolean not null,
  -- What is due first. A day that cannot be worked out stands after all days, and a case that owes nothing last.
  sort_due date not null,
  first_duty text,
  first_owed_by text,
  day_six date,
  day_six_from date,
  day_six_place boolean,
  check ((first_duty is null) = (sort_due = 'infinity')),
  check ((day_six is null) = (day_six_from is null) and (day_six is null) = (day_six_place is null))
);
create index board_by_due on board (partnership_id, sort_due, case_id) include (school_id, clock_day);
create index board_of_school_by_due on board (school_id, sort_due, case_id) include (clock_day);
create index board_by_stage on board (partnership_id, stage_order, sort_due, case_id);
create index board_of_school_by_stage on board (school_id, stage_order, sort_due, case_id);
create index board_by_clock on board (partnership_id, clock_day);
create index board_day_six on board (partnership_id, day_six) where day_six is not null;

-- The days on which a pupil is not in the own school's lessons. They do not overlap.
create table board_away (
  case_id text not null references board on delete cascade,
  place text not null check (place in ('provision', 'permanently-excluded', 'suspended', 'separated')),
  from_day date not null,
  -- 'infinity' where no last day is known.
  until_day date not null check (from_day <= until_day),
  partnership_id text not null,
  primary key (case_id, from_day)
);
create index board_away_until on board_away (partnership_id, until_day) include (from_day, place, case_id);

-- How many open cases a school has on each stage: counted when they change, so that nobody waits while they are counted.
create table board_counts (
  partnership_id text not null,
  school_id text not null,
  stage text not null,
  cases integer not null,
  primary key (partnership_id, school_id, stage)
);

-- When the transaction ends, so that no other case of the school waits while this one works; always in the same order, so
-- that no two wait for each other.
create function keep_board_counts() returns trigger language plpgsql as $$
begin
  insert into board_counts
  select partnership_id, school_id, stage, sum(change)
  from (
    select old.partnership_id, old.school_id, old.stage, -1 as change where tg_op <> 'INSERT'
    union all
    select new.partnership_id, new.school_id, new.stage, 1 where tg_op <> 'DELETE'
  ) changes
  group by partnership_id, school_id, stage
  order by partnership_id, school_id, stage
  on conflict (partnership_id, school_id, stage) do update set cases = board_counts.cases + excluded.cases;
  return null;
end
$$;
create constraint trigger board_counted after insert or delete on board deferrable initially deferred
  for each row execute function keep_board_counts();
create constraint trigger board_recounted after update on board deferrable initially deferred
  for each row when ((old.partnership_id, old.school_id, old.stage) is distinct from (new.partnership_id, new.school_id, new.stage))
  execute function keep_board_counts();

-- What is looked for by the duty and by its day.
create index obligations_running_of_duty on obligations
  (partnership_id, duty, (coalesce(due, 'infinity'::date)), case_id, id) include (owed_by)
  where status = 'running';
create index cases_by_clock on cases (partnership_id, clock) where case_kind = 'pupil';
