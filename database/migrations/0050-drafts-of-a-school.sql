-- A draft is for the headteacher of the school where it was written, and does not move with the pupil. Drafts kept before now
-- are of the pupil's school today.
alter table suspension_drafts add column school_id text references schools (id);
update suspension_drafts d set school_id = p.school_id from pupils p where p.id = d.pupil_id;

-- The id of the decision that is made of a draft, and since when: two headteachers do not decide the same draft. One that has been
-- decided stays without its answers, so that nobody sends it again.
alter table suspension_drafts
  alter column school_id set not null,
  add column decision text,
  add column deciding_since timestamptz,
  add column decided boolean not null default false,
  drop constraint suspension_drafts_pkey,
  drop constraint suspension_drafts_id_key,
  add primary key (id);
create unique index suspension_drafts_waiting on suspension_drafts (pupil_id, school_id) where not decided;
create index suspension_drafts_of_pupil on suspension_drafts (pupil_id);
create index suspension_drafts_at_school on suspension_drafts (school_id, drafted_at) where not decided;
