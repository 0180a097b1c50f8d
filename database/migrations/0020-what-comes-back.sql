-- What mail servers report of a letter after they took it: it arrived, it is late, it came back. One of each kind.
create table delivery_reports (
  notice_id text not null references notices deferrable initially deferred,
  outcome text not null check (outcome in ('delivered', 'delayed', 'bounced')),
  -- As RFC 3463 has it, such as 5.2.2.
  code text,
  detail text not null,
  at timestamptz not null,
  primary key (notice_id, outcome)
);

-- A letter that came back is undelivered, as one that no server took is.
alter table notices drop constraint notices_status_check;
alter table notices add constraint notices_status_check
  check (status in ('queued', 'sent', 'failed', 'no-address', 'held', 'given', 'bounced'));
drop index notices_unsent;
create index notices_undelivered on notices (composed_at, id)
  where status in ('queued', 'failed', 'no-address', 'bounced');
