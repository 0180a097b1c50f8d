-- A letter that did not arrive and was sent again, by the same way or another. Each sending is a letter of its own, with
-- its own tries and reports, and its own address for what comes back.
alter table notices add column again_of text references notices deferrable initially deferred;
alter table notices add column again_by text references notices deferrable initially deferred;
create index notices_sendings on notices (again_of) where again_of is not null;

-- What was sent again is nobody's task any more: the later sending is.
drop index notices_undelivered;
create index notices_undelivered on notices (composed_at, id)
  where status in ('queued', 'failed', 'no-address', 'bounced') and again_by is null;
