-- Sign-in accounts (the tables of better-auth, reached by its own role only) and the one way to become somebody: app.enter().

create schema auth;
revoke all on schema auth from public;
grant usage on schema auth to plumbline_auth;

create table auth."user" (
  id text primary key, name text not null,
  -- Deferred: one import may let two people swap their addresses.
  email text not null unique deferrable initially deferred, "emailVerified" boolean not null default false,
  image text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
  "signedInAt" timestamptz
);
comment on column auth."user"."signedInAt" is 'First time somebody came in: from then on HR hands out no more links to this account.';
create table auth.session (
  id text primary key, token text not null unique, "userId" text not null references auth."user" (id) on delete cascade,
  "expiresAt" timestamptz not null, "ipAddress" text, "userAgent" text,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
);
create index on auth.session ("userId");
create table auth.account (
  id text primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
  scope text, password text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
);
create index on auth.account ("userId");
create table auth.verification (
  id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
);
create index on auth.verification (identifier);
create table auth.attempt (key text primary key, count integer not null, until timestamptz not null);
comment on table auth.attempt is 'Tries at signing in, counted per account and address for a while; keys are keyed hashes.';
grant select, insert, update, delete on all tables in schema auth to plumbline_auth;
grant usage on schema auth to plumbline_job, plumbline_backup;
grant select on all tables in schema auth to plumbline_backup;
grant select, insert, update, delete on all tables in schema auth to plumbline_job;

create table app.api_token (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  hash text not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.api_token', 'select, insert, update');
create policy own on app.api_token to plumbline_app
  using (org_id = app.org() and person_id = app.me()) with check (org_id = app.org() and person_id = app.me());
comment on column app.api_token.hash is 'SHA-256 of the token, hex; the token itself is shown once and kept nowhere.';

-- The credential is looked up here and nowhere else: a session token, or an API token's SHA-256.
-- Sessions and tokens run on real time; clock only moves the product's own dates (tests).
create function app.enter(credential text, kind text, clock timestamptz default null)
returns table (org_id uuid, person_id uuid, name text, email text, roles text[], scopes text[], is_manager boolean, today date, now timestamptz, time_zone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare who app.person; zone text; day date; held text[]; allowed text[]; reports uuid[];
begin
  if kind = 'session' then
    select p.* into who from auth.session s join app.person p on p.account_id = s."userId"
     where s.token = credential and s."expiresAt" > clock_timestamp();
  elsif kind = 'token' then
    select p.*  into who from app.api_token t join app.person p on p.org_id = t.org_id and p.id = t.person_id
     where t.hash = encode(sha256(convert_to(credential, 'UTF8')), 'hex') and t.revoked_at is null and t.expires_at > clock_timestamp();
    select t.scopes into allowed from app.api_token t where t.hash = encode(sha256(convert_to(credential, 'UTF8')), 'hex');
  end if;
  if who.id is null then return; end if;
  select o.time_zone into zone from app.organisation o where o.org_id = who.org_id;
  day := (coalesce(clock, now()) at time zone zone)::date;
  if who.ended_on is not null and who.ended_on < day then return; end if;
  select coalesce(array_agg(distinct g.role), '{}') into held from app.role_grant g
   where g.org_id = who.org_id and g.person_id = who.id and day between g.from_on and g.to_on;
  select coalesce(array_agg(distinct s.subject_id), '{}') into reports from app.standing s
   where s.org_id = who.org_id and s.viewer_id = who.id and s.relation = 'line' and s.depth = 1 and day between s.from_on and s.to_on;
  perform set_config('app.org', who.org_id::text, true), set_config('app.person', who.id::text, true),
    set_config('app.zone', zone, true), set_config('app.clock', coalesce(clock::text, ''), true),
    set_config('app.roles', array_to_string(held, ','), true),
    set_config('app.via', kind, true),
    set_config('app.reports', array_to_string(reports, ','), true),
    set_config('app.above', coalesce((select string_agg(distinct s.viewer_id::text, ',') from app.standing s where s.org_id = who.org_id
       and s.subject_id = who.id and s.relation = 'line' and day between s.from_on and s.to_on), ''), true),
    set_config('app.denied', coalesce((select string_agg(c.subject_id::text, ',') from app.conflict c
       where c.org_id = who.org_id and c.holder_id = who.id), ''), true);
  return query select who.org_id, who.id, who.name, who.email, held, allowed, cardinality(reports) > 0, day, coalesce(clock, now()), zone;
end $$;
revoke all on function app.enter(text, text, timestamptz) from public;
grant execute on function app.enter(text, text, timestamptz) to plumbline_app;

-- An operator at the command line acts for the organisation, not for a person: no record text is readable this way
-- beyond what imports write. Only the job role may.
create function app.enter_operator(org uuid, clock timestamptz default null) returns table (org_id uuid, today date, now timestamptz, time_zone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare zone text;
begin
  select o.time_zone into zone from app.organisation o where o.org_id = org;
  perform set_config('app.org', org::text, true), set_config('app.person', '', true), set_config('app.zone', zone, true),
    set_config('app.clock', coalesce(clock::text, ''), true), set_config('app.roles', 'hr_admin', true),
    set_config('app.via', 'operator', true), set_config('app.reports', '', true), set_config('app.above', '', true),
    set_config('app.denied', '', true);
  return query select org, (coalesce(clock, now()) at time zone zone)::date, coalesce(clock, now()), zone;
end $$;
revoke all on function app.enter_operator(uuid, timestamptz) from public;
grant execute on function app.enter_operator(uuid, timestamptz) to plumbline_job;
