-- A letter that did not arrive by e-mail, or cannot go by it, may go on by post, by the gateway: a sending of its own, beside the
-- first one under the same event. Where it was posted to, and since when the gateway has it.
alter table notices add column channel text not null default 'email' check (channel in ('email', 'post'));
alter table notices add column posted_to text;
alter table notices add column handed_over_at timestamptz;

-- Once for each reader by e-mail, as before; and each letter goes on by itself once.
alter table notices drop constraint notices_case_id_number_position_recipient_key_key;
create unique index notices_once on notices (case_id, number, position, recipient_key) where channel = 'email';
create unique index notices_post_once on notices (again_of) where channel = 'post';
create index notices_with_gateway on notices (next_attempt_at) where channel = 'post' and status = 'queued';

do $$
declare name text;
begin
  -- The one that says which letters have no address: one that goes by post may or may not have had one.
  for name in select conname from pg_constraint where conrelid = 'notices'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%recipient_email IS NULL%')
  loop
    execute format('alter table notices drop constraint %I', name);
  end loop;
end $$;
alter table notices add check (
  channel = 'post' or status in ('held', 'given', 'stopped', 'rehearsed')
  or (status = 'no-address') = (recipient_email is null)
);

-- Drafts of what a family reads of such a letter. No speaker has reviewed them.
insert into translations (language, text_id, english, words, note, written_at)
  select language, 'letters.posting', 'It is on its way by post.', words,
    'Shipped with Sixth Day. Not reviewed by a speaker.', '2026-11-22T21:00:00Z'
  from (values
    ('cy', 'Mae ar ei ffordd drwy''r post.'),
    ('pl', 'Jest w drodze pocztą.'),
    ('ur', 'یہ ڈاک سے راستے میں ہے۔'),
    ('ro', 'Este pe drum prin poștă.'),
    ('so', 'Waxay ku socotaa boostada.'),
    ('easy-read', 'We are sending it by post now.')
  ) as draft (language, words);
