-- The Chair of a partnership (A3): an office of the whole partnership.
alter table offices
  drop constraint offices_office_check,
  add constraint offices_office_check check (
    office in ('lead', 'headteacher', 'inclusion-officer', 'behaviour-support-worker', 'chair', 'administrator')
  );

-- What has climbed to the Chair and still runs: few, among all that is late.
create index obligations_climbed_to_chair on obligations (partnership_id, (coalesce(due, 'infinity'::date)), case_id, id)
  where status = 'running' and body @? '$.ladder[*] ? (exists (@.climbedAt) && @.tell[*] == "chair")';
