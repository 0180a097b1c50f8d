-- A notice as it was composed, stored with the event that it tells of. Pages show this text and no other.
create table notices (
  id text primary key,
  case_id text not null,
  number integer not null,
  position integer not null check (position >= 0),
  notice text not null,
  to_role text not null,
  recipient_name text not null,
  recipient_email text,
  recipient_person text,
  recipient_key text not null generated always as
    (coalesce(recipient_person, lower(recipient_email), to_role || ':' || recipient_name)) stored,
  subject text not null,
  html text not null,
  text text not null,
  ics text,
  ics_method text,
  message_id text not null unique,
  status text not null check (status in ('queued', 'sent', 'failed', 'no-address')),
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  last_error text,
  sent_at timestamptz,
  -- By the case's own clock.
  composed_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  foreign key (case_id, number) references events deferrable initially deferred,
  unique (case_id, number, position, recipient_key),
  check ((ics is null) = (ics_method is null)),
  check ((status = 'no-address') = (recipient_email is null)),
  check ((status = 'sent') = (sent_at is not null))
);
create index notices_to_send on notices (case_id, number) where status = 'queued';
create index notices_unsent on notices (status, composed_at) where status in ('queued', 'failed', 'no-address');

create table delivery_attempts (
  notice_id text not null references notices deferrable initially deferred,
  attempt integer not null check (attempt > 0),
  at timestamptz not null,
  outcome text not null check (outcome in ('accepted', 'refused', 'unreachable')),
  detail text not null,
  primary key (notice_id, attempt)
);
