-- Each entry of the log finds the one before it by the index, whatever the planner last knew of the log. A connection that first
-- wrote when the log was empty read all of it for every entry, until the database next counted it: a school's day of 250 pupils
-- took twenty times as long after half a minute.
alter function chain_access() set enable_sort to off;

-- The board of one year group, by what is due first, also of the children looked after in it.
create index board_by_year on board (partnership_id, year_group, sort_due, case_id)
  include (school_id, clock_day, looked_after, social_worker, plan);
