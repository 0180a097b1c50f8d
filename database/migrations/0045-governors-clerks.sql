-- Governors' clerks (A3): an office at a school.
alter table offices
  drop constraint offices_office_check,
  add constraint offices_office_check check (
    office in (
      'lead', 'headteacher', 'governors-clerk', 'inclusion-officer', 'behaviour-support-worker', 'chair', 'administrator'
    )
  );

-- What governing bodies meet and decide about: few, among all that is owed; and what they have done.
create index obligations_of_governors on obligations
  (partnership_id, (coalesce(due, 'infinity'::date)), case_id, id) include (school_id)
  where status = 'running' and duty in ('governors-meeting', 'consider-representations', 'reconsider');
create index obligations_governors_did on obligations (partnership_id, closed_on desc, case_id, id) include (school_id)
  where status in ('done', 'done-late') and duty in ('governors-meeting', 'consider-representations', 'reconsider');
