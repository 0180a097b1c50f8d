-- Ids are random and made by the program. They are text, so that an id from a web address that is no id is simply not found.
-- Foreign keys are checked at the end of a transaction: the order in which a step writes its views does not matter.

create table partnerships (
  id text primary key,
  name text not null,
  policy_id text not null,
  policy jsonb not null
);

create table schools (
  id text primary key,
  partnership_id text not null references partnerships deferrable initially deferred,
  name text not null,
  kind text not null check (kind in ('maintained', 'academy', 'pru')),
  authority text not null,
  phase text not null check (phase in ('primary', 'secondary')),
  governors_email text not null,
  calendar jsonb not null,
  calendar_note text not null
);
create index schools_of_partnership on schools (partnership_id, name, id);

create table people (
  id text primary key,
  partnership_id text not null references partnerships deferrable initially deferred,
  name text not null,
  email text not null,
  password_hash text not null
);
-- One person, one sign-in: an address is the same in capitals.
create unique index people_email on people (lower(email));
create index people_of_partnership on people (partnership_id);

-- An office is held from a day up to and including another. No school: an office of the whole partnership.
create table offices (
  person_id text not null references people deferrable initially deferred,
  office text not null check (office in ('lead', 'headteacher', 'inclusion-officer', 'administrator')),
  school_id text references schools deferrable initially deferred,
  partnership_id text not null references partnerships deferrable initially deferred,
  held_from date not null,
  held_to date check (held_to >= held_from),
  unique nulls not distinct (person_id, office, school_id, held_from)
);
create index offices_of_school on offices (school_id, office);
create index offices_of_partnership on offices (partnership_id, office);
