-- Who somebody is at a provider of OpenID Connect. It belongs to the API, as credentials do, and is no view of a case. The
-- subject is the provider's own name for a person and is given to nobody else, as an address may be when its owner leaves.
create table sign_in_links (
  issuer text not null,
  subject text not null,
  person_id text not null references people deferrable initially deferred,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, person_id)
);
