-- Every worker asks for letters that are stuck twice a minute, for the texts beside them.
create index notices_stuck on notices (composed_at)
  where channel = 'email' and status in ('failed', 'no-address', 'bounced');
