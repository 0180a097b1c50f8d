-- What keeps somebody of the family safe: nothing is sent to them; nobody else of the family learns their address.
alter table contacts add column no_contact boolean not null default false;
alter table contacts add column confidential boolean not null default false;

-- A letter to somebody to whom nothing may be sent any more, that had not left.
alter table notices drop constraint notices_status_check;
alter table notices add constraint notices_status_check
  check (status in ('queued', 'sent', 'failed', 'no-address', 'held', 'given', 'bounced', 'stopped'));
do $$
declare name text;
begin
  -- Those that say which letters have no address, and which are held: a stopped one may have been either.
  for name in select conname from pg_constraint where conrelid = 'notices'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%recipient_email IS NULL%')
  loop
    execute format('alter table notices drop constraint %I', name);
  end loop;
end $$;
alter table notices add check (
  status in ('held', 'given', 'stopped') or (status = 'no-address') = (recipient_email is null)
);
