-- An officer of an authority may hold an office in a second partnership of that authority, also the same one from the same day.
alter table offices drop constraint offices_person_id_office_school_id_held_from_key;
alter table offices add column covers boolean not null default false;
alter table offices
  add constraint offices_once unique nulls not distinct (person_id, partnership_id, office, school_id, held_from);
