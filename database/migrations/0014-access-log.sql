-- Who read or changed the record of a pupil, or the account of a person: when, in which office, why. Each entry carries the
-- hash of the one before, so that nothing can be altered, taken out or slipped in without breaking the chain.
-- No foreign keys: an entry outlives what it is about. No names: people and pupils stand by their ids.
create table access_log (
  number bigint primary key,
  at timestamptz not null,
  partnership_id text not null,
  person text not null,
  office text not null,
  about text not null check (about in ('pupil', 'person')),
  subject text not null,
  deed text not null check (deed in ('read', 'change')),
  what text not null,
  reason text not null check (reason <> ''),
  previous text not null,
  hash text not null
);
create index access_log_of_subject on access_log (partnership_id, about, subject, number desc);

-- Each value with its length before it, so that no two entries read alike. database/access-chain.ts does the same.
create function access_hash(e access_log) returns text language sql immutable as $$
  select encode(sha256(convert_to(string_agg(octet_length(value) || ':' || value, '' order by place), 'UTF8')), 'hex')
  from unnest(array[
    e.number::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.partnership_id, e.person, e.office,
    e.about, e.subject, e.deed, e.what, e.reason, e.previous
  ]) with ordinality as t (value, place)
$$;

-- One entry at a time, for all processes together: the lock is held until the entry is committed.
create function chain_access() returns trigger language plpgsql as $$
declare
  last access_log;
begin
  perform pg_advisory_xact_lock(6021907);
  select * into last from access_log order by number desc limit 1;
  new.number := coalesce(last.number, 0) + 1;
  new.previous := coalesce(last.hash, repeat('0', 64));
  new.at := date_trunc('milliseconds', clock_timestamp());
  new.hash := access_hash(new);
  return new;
end
$$;
create trigger access_log_chained before insert on access_log for each row execute function chain_access();
create trigger access_log_append_only before update or delete on access_log
  for each row execute function refuse_change();
create trigger access_log_never_emptied before truncate on access_log
  for each statement execute function refuse_change();

-- What a person changes is noted in the transaction that changes it, whoever writes it: once for each command. Only when
-- that transaction ends, so that it does not hold up the others' entries while it works.
create function note_change() returns trigger language plpgsql as $$
begin
  insert into access_log (partnership_id, person, office, about, subject, deed, what, reason)
  select p.partnership_id, new.actor_person, new.actor_office, 'pupil', p.id, 'change', new.type,
    'Event ' || new.number || ' of the case'
  from pupils p
  where p.case_id = new.case_id and not exists (
    select from events e
    where e.case_id = new.case_id and e.number = new.number - 1 and e.command_id = new.command_id
  );
  return null;
end
$$;
create constraint trigger events_noted after insert on events deferrable initially deferred
  for each row when (new.actor_person is not null) execute function note_change();
