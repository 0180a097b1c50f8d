-- What a school saw of a pupil on one day, target by target. No clock rests on it, so no case hears of it: the weekly review,
-- which reads it, is the event. A correction is another row under the next number; what was there before stays.
create table day_marks (
  case_id text not null references cases deferrable initially deferred,
  day date not null,
  number integer not null check (number > 0),
  partnership_id text not null,
  school_id text not null,
  command_id text not null,
  person text not null,
  office text not null,
  recorded_at timestamptz not null default now(),
  absent boolean not null,
  -- The target's words as they stood on the day: [{"target", "text", "mark"}].
  marks jsonb not null,
  primary key (case_id, day, number),
  check (absent = (marks = '[]'::jsonb))
);
create trigger day_marks_append_only before update or delete on day_marks
  for each row execute function refuse_change();
create trigger day_marks_never_emptied before truncate on day_marks
  for each statement execute function refuse_change();

-- Noted in the transaction that writes it, whoever writes it, as every change of a pupil's record is.
create function note_day() returns trigger language plpgsql as $$
begin
  insert into access_log (partnership_id, person, office, about, subject, deed, what, reason)
  select p.partnership_id, new.person, new.office, 'pupil', p.id, 'change', 'day-marked',
    case when new.number = 1 then 'Marks of ' else 'Marks corrected of ' end || new.day
  from pupils p where p.case_id = new.case_id;
  return null;
end
$$;
create constraint trigger day_marks_noted after insert on day_marks deferrable initially deferred
  for each row execute function note_day();
