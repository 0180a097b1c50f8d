-- Of a case, the duty that is due first, and which of them match a filter of the board: read from an index alone.
create index obligations_running_of_case on obligations (case_id, (coalesce(due, 'infinity'::date)), id)
  include (partnership_id, owed_by, duty, due) where status = 'running';

-- The list of undelivered letters holds those that wait too; in its own order, so that a page is read and no more.
drop index notices_undelivered;
create index notices_undelivered on notices (((decision is null)::text), composed_at, id)
  where status in ('queued', 'failed', 'no-address', 'bounced', 'held') and again_by is null;
