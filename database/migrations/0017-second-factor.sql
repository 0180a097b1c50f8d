-- What a person signs in with, as far as they have set it themselves. It belongs to the API and is no view of a case: the
-- password that an account began with stays with the person, and this one comes before it.
create table credentials (
  person_id text primary key references people deferrable initially deferred,
  password_hash text,
  -- The shared secret of the second factor, sealed under the master key.
  secret bytea,
  confirmed_at timestamptz,
  -- The last step of 30 seconds whose code was used: no code is taken twice.
  last_step bigint not null default 0,
  check (confirmed_at is null or secret is not null)
);

create table recovery_codes (
  person_id text not null references people deferrable initially deferred,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

create index sessions_of_person on sessions ((sess ->> 'person'));
