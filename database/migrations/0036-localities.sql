-- The localities of a partnership with their families of schools, as its case last said (A5): the board's filter reads them by
-- the partnership's key. They are few and small, so they are one value.
alter table partnerships add column localities jsonb not null default '[]';
