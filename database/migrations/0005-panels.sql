-- Times are London time, YYYY-MM-DDTHH:MM, as the rules have them: they sort as they are.
create table panel_meetings (
  id text primary key,
  partnership_id text not null references partnerships deferrable initially deferred,
  starts_at text collate "C" not null check (starts_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  minutes integer not null check (minutes > 0),
  place text not null,
  cut_off text collate "C" not null check (cut_off ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  places integer not null check (places >= 0),
  taken integer not null check (taken >= 0),
  status text not null check (status in ('planned', 'called-off', 'held')),
  revision integer not null
);
create index panel_meetings_in_order on panel_meetings (partnership_id, starts_at, id);

create table bookings (
  referral_id text not null,
  meeting_id text not null references panel_meetings deferrable initially deferred,
  case_id text not null,
  status text not null check (status in ('booked', 'released', 'moved')),
  booked_at timestamptz not null,
  primary key (referral_id, meeting_id)
);
-- A referral is heard once: it is booked into one meeting at a time.
create unique index bookings_standing on bookings (referral_id) where status = 'booked';
create index bookings_of_meeting on bookings (meeting_id);
