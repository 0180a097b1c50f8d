-- Panel members (A3, F4): an office of the whole partnership, with as what somebody sits on the panel.
alter table offices
  add column category text check (category in ('headteacher', 'authority-officer', 'provider', 'parent-or-community')),
  add constraint offices_panel_category check ((office = 'panel-member') = (category is not null)),
  drop constraint offices_office_check,
  add constraint offices_office_check check (
    office in (
      'lead', 'headteacher', 'governors-clerk', 'inclusion-officer', 'behaviour-support-worker', 'chair', 'panel-member',
      'administrator'
    )
  );
