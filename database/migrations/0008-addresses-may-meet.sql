-- What a case has accepted must always be writable: two people who were given the same address at the same moment are
-- refused before they are accepted (api), never here, where it would stop the record of the whole partnership.
drop index people_email;
create index people_email on people (lower(email));
