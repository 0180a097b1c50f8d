-- The tier of need and where early help stands, as the case last said: for lists. Null where nobody has said. How they came to
-- be so stands in the events.
alter table pupils
  add column need text check (need in ('universal', 'additional', 'considerable', 'intensive')),
  add column early_help text check (early_help in ('open', 'agreed', 'declined', 'not-needed', 'closed'));
