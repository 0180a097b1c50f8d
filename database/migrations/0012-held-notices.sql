-- What the letters of a school need of it: where the governing body's post goes, the clerk, the telephone, the hours.
alter table schools add column details jsonb not null default '{}';

-- Which suspension or permanent exclusion a notice tells of; null for any other notice.
alter table notices add column decision text;
-- A notice that lacks what the law wants in it is kept and not sent: what it lacks, and what it is composed from again.
alter table notices add column held jsonb;
alter table notices drop constraint notices_status_check;
alter table notices add check (status in ('queued', 'sent', 'failed', 'no-address', 'held'));
alter table notices add check ((status = 'held') = (held is not null));
alter table notices drop constraint notices_check1;
alter table notices add check (status = 'held' or (status = 'no-address') = (recipient_email is null));
create index notices_held on notices (case_id) where status = 'held';
