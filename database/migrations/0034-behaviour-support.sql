-- Behaviour support workers (B13): an office of the whole partnership.
alter table offices
  drop constraint offices_office_check,
  add constraint offices_office_check
    check (office in ('lead', 'headteacher', 'inclusion-officer', 'behaviour-support-worker', 'administrator'));

-- The worker who is allocated to a pupil, and the place in their list: 1 is the most urgent.
alter table pupils
  add column support_worker text,
  add column support_order smallint;
create index pupils_of_worker on pupils (partnership_id, support_worker, support_order) where support_worker is not null;
