-- The unique pupil number, to know a pupil again. Nothing is found by it that is not this partnership's own.
alter table pupils add column upn text;
create index pupils_by_upn on pupils (partnership_id, upn) where upn is not null;
