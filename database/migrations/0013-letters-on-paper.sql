-- A letter that no mail server took is posted or handed over, and somebody records how and when.
alter table notices add column given_how text check (given_how in ('by-hand', 'first-class-post'));
alter table notices add column given_on text;
alter table notices drop constraint notices_status_check;
alter table notices add check (status in ('queued', 'sent', 'failed', 'no-address', 'held', 'given'));
alter table notices add check ((status = 'given') = (given_how is not null));
alter table notices add check ((given_how is null) = (given_on is null));
alter table notices drop constraint notices_check1;
alter table notices add check (
  status in ('held', 'given') or (status = 'no-address') = (recipient_email is null)
);
