-- The short reference that people say and write instead of a name, such as 7Q2M: no letter that is read as another.
create function new_case_ref() returns text language plpgsql volatile as $$
declare
  letters constant text := '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  length integer := 4;
  made text;
begin
  loop
    select string_agg(substr(letters, 1 + floor(random() * 30)::integer, 1), '') into made from generate_series(1, length);
    if not exists (select from pupils where case_ref = made) then return made; end if;
    -- The shorter ones run out: a longer one is as good.
    length := least(length + 1, 8);
  end loop;
end
$$;

create table pupils (
  id text primary key,
  case_id text not null unique references cases deferrable initially deferred,
  partnership_id text not null references partnerships deferrable initially deferred,
  school_id text not null references schools deferrable initially deferred,
  case_ref text not null unique,
  first_name text not null,
  last_name text not null,
  -- The names without capitals and accents: what is searched, and the order of lists.
  first_key text collate "C" not null,
  last_key text collate "C" not null,
  date_of_birth date not null,
  year_group integer not null,
  facts jsonb not null
);
alter table pupils alter column case_ref set default new_case_ref();
create index pupils_in_order on pupils (partnership_id, last_key, first_key, id);
create index pupils_of_school_in_order on pupils (school_id, last_key, first_key, id);
create index pupils_by_first_name on pupils (partnership_id, first_key);

create table contacts (
  id text primary key,
  pupil_id text not null references pupils deferrable initially deferred,
  name text not null,
  relation text not null,
  email text not null,
  parental_responsibility boolean not null
);
create index contacts_of_pupil on contacts (pupil_id);
