-- As connect-pg-simple wants it.
create table sessions (
  sid varchar primary key,
  sess json not null,
  expire timestamp(6) not null
);
create index sessions_expire on sessions (expire);

-- As rate-limiter-flexible wants it.
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- One request of one person under one key, and its answer once there is one.
create table idempotency_keys (
  person_id text not null,
  key text not null,
  method_path text not null,
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (person_id, key),
  check ((status is null) = (response is null))
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
