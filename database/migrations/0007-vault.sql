-- Keys of the engine's payloads, each wrapped by the master key. A destroyed key leaves its name and its day: the proof.
create table vault_keys (
  name text primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
create function refuse_revival() returns trigger language plpgsql as $$
begin
  raise exception 'a destroyed key stays destroyed' using errcode = 'restrict_violation';
end
$$;
create trigger vault_keys_stay_destroyed before update or delete on vault_keys
  for each row when (old.destroyed_at is not null) execute function refuse_revival();
