-- Nothing leaves a partnership before it goes live, and never anything of a case that began in rehearsal (E7).
alter table partnerships add column rehearsal boolean not null default false;
alter table cases add column rehearsal boolean not null default false;
create index cases_rehearsed on cases (partnership_id) where rehearsal;
alter table panel_meetings add column rehearsal boolean not null default false;

-- A letter that would have been sent, were the case a live one.
alter table notices drop constraint notices_status_check;
alter table notices add constraint notices_status_check check (
  status in ('queued', 'sent', 'failed', 'no-address', 'held', 'given', 'bounced', 'stopped', 'rehearsed')
);
do $$
declare name text;
begin
  -- The one that says which letters have no address: a rehearsed one may or may not have had one.
  for name in select conname from pg_constraint where conrelid = 'notices'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%recipient_email IS NULL%')
  loop
    execute format('alter table notices drop constraint %I', name);
  end loop;
end $$;
alter table notices add check (
  status in ('held', 'given', 'stopped', 'rehearsed') or (status = 'no-address') = (recipient_email is null)
);
