-- The board is filtered by the tier of need and by where early help stands (B14): null where nobody has said.
alter table board
  add column need text,
  add column early_help text;
update board b set need = p.need, early_help = p.early_help from pupils p where p.case_id = b.case_id;
drop index board_by_due;
create index board_by_due on board (partnership_id, sort_due, case_id)
  include (school_id, clock_day, stage, lead, year_group, looked_after, social_worker, plan, need, early_help);

-- What the figures at the head of the board ask is read from indexes alone: the duties of a day, and the case of each.
drop index obligations_running;
create index obligations_running on obligations
  (partnership_id, (coalesce(due, 'infinity'::date)), case_id, id) include (school_id, owed_by, due)
  where status = 'running';
create unique index board_of_case on board (case_id) include (partnership_id, school_id, clock_day);
