-- Messages: that something happened which its recipient may look at. Fixed words and a link, kept as a kind and a record id;
-- no text, no rating, no third name. Matrix S4: each for its own recipient, and for nobody else.

-- What app.enter() does once it knows who: shared with the door of the worker below, so that both make the same somebody.
create function app.become(who app.person, via text, clock timestamptz)
returns table (org_id uuid, person_id uuid, name text, email text, roles text[], is_manager boolean, today date, now timestamptz, time_zone text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare zone text; day date; held text[]; reports uuid[];
begin
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
    set_config('app.via', via, true),
    set_config('app.reports', array_to_string(reports, ','), true),
    set_config('app.above', coalesce((select string_agg(distinct s.viewer_id::text, ',') from app.standing s where s.org_id = who.org_id
       and s.subject_id = who.id and s.relation = 'line' and day between s.from_on and s.to_on), ''), true),
    set_config('app.denied', coalesce((select string_agg(c.subject_id::text, ',') from app.conflict c
       where c.org_id = who.org_id and c.holder_id = who.id), ''), true);
  return query select who.org_id, who.id, who.name, who.email, held, cardinality(reports) > 0, day, coalesce(clock, now()), zone;
end $$;
revoke all on function app.become(app.person, text, timestamptz) from public;

create or replace function app.enter(credential text, kind text, clock timestamptz default null)
returns table (org_id uuid, person_id uuid, name text, email text, roles text[], scopes text[], is_manager boolean, today date, now timestamptz, time_zone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare who app.person; allowed text[];
begin
  if kind = 'session' then
    select p.* into who from auth.session s join app.person p on p.account_id = s."userId"
     where s.token = credential and s."expiresAt" > clock_timestamp();
  elsif kind = 'token' then
    select p.*  into who from app.api_token t join app.person p on p.org_id = t.org_id and p.id = t.person_id
     where t.hash = encode(sha256(convert_to(credential, 'UTF8')), 'hex') and t.revoked_at is null and t.expires_at > clock_timestamp();
    select t.scopes into allowed from app.api_token t where t.hash = encode(sha256(convert_to(credential, 'UTF8')), 'hex');
  end if;
  return query select b.org_id, b.person_id, b.name, b.email, b.roles, allowed, b.is_manager, b.today, b.now, b.time_zone
    from app.become(who, kind, clock) b;
end $$;

-- The worker asks, as somebody, what they may see at this moment: the job role writes an errand, good once and for a minute, and the
-- server's own role takes it up. So the question is asked behind the very fence that the person's own requests are.
create table app.errand (
  org_id uuid not null,
  hash text not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  primary key (org_id, hash),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
create unique index on app.errand (hash);
call app.fence('app.errand', '');
comment on column app.errand.hash is 'SHA-256 of a secret that only the process which wrote it knows; real time, like every credential.';

create function app.enter_errand(secret text, clock timestamptz default null)
returns table (org_id uuid, person_id uuid, name text, email text, roles text[], is_manager boolean, today date, now timestamptz, time_zone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare who app.person;
begin
  with taken as (delete from app.errand e where e.hash = encode(sha256(convert_to(secret, 'UTF8')), 'hex') returning e.*)
  select p.* into who from taken t join app.person p on p.org_id = t.org_id and p.id = t.person_id where t.expires_at > clock_timestamp();
  return query select * from app.become(who, 'errand', clock);
end $$;
revoke all on function app.enter_errand(text, timestamptz) from public;
grant execute on function app.enter_errand(text, timestamptz) to plumbline_app;

create table app.message (
  org_id uuid not null,
  id uuid not null,
  kind text not null check (kind ~ '^[a-z-]{1,40}\.[a-z-]{1,40}$'),
  recipient_id uuid not null,
  record_id uuid not null,
  version text not null check (version ~ '^[A-Za-z0-9.:_-]{1,64}$'),
  created_at timestamptz not null,
  expires_at timestamptz,
  seen_at timestamptz,
  read_at timestamptz,
  primary key (org_id, id),
  unique (org_id, kind, record_id, recipient_id, version),
  foreign key (org_id, recipient_id) references app.person (org_id, id)
);
create index on app.message (org_id, recipient_id, created_at desc, id desc);
call app.fence('app.message', 'select');
grant update (seen_at, read_at) on app.message to plumbline_app;
create policy recipient on app.message to plumbline_app
  using (org_id = app.org() and recipient_id = app.me()) with check (org_id = app.org() and recipient_id = app.me());
create policy in_person on app.message as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
comment on table app.message is 'One event for one recipient. Whether it is shown or mailed is asked anew each time, as the recipient, of the record itself.';
comment on column app.message.version is 'Which occurrence of the event: the same one is told once.';
comment on column app.message.seen_at is 'It was in the list they opened; read_at: they followed its link, or put it away.';

-- How far the mail of a message is. Nobody behind the fence reads it: a sender learns nothing, not even whether there is a mail.
create table app.message_mail (
  org_id uuid not null,
  message_id uuid not null,
  mail_id uuid,
  state text not null default 'pending' check (state in ('pending', 'sent', 'in-app', 'expired', 'no-longer-right', 'dead')),
  not_before timestamptz not null,
  retry_at timestamptz,
  in_hand_until timestamptz,
  attempts integer not null default 0,
  unclear integer not null default 0,
  error_class text check (error_class ~ '^[a-z-]{1,40}$'),
  settled_at timestamptz,
  primary key (org_id, message_id),
  foreign key (org_id, message_id) references app.message (org_id, id) on delete cascade
);
create index on app.message_mail (not_before) where state = 'pending';
create index on app.message_mail (org_id, mail_id);
call app.fence('app.message_mail', '');
comment on column app.message_mail.mail_id is 'The e-mail that carries it, which makes its Message-ID: several messages share one in a daily digest.';
comment on column app.message_mail.not_before is 'Product time: quiet hours and the hour of the digest. retry_at and in_hand_until are real time.';
comment on column app.message_mail.unclear is 'How often a mail server may have taken it without telling us: twice at most.';

create table app.mail_choice (
  org_id uuid not null,
  person_id uuid not null,
  message_group text not null check (message_group in ('reviews', 'feedback', 'check-ins', 'people')),
  mail text not null check (mail in ('at-once', 'daily', 'off')),
  primary key (org_id, person_id, message_group),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.mail_choice');
create policy own on app.mail_choice to plumbline_app
  using (org_id = app.org() and person_id = app.me()) with check (org_id = app.org() and person_id = app.me());
create policy in_person on app.mail_choice as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
comment on table app.mail_choice is 'What somebody wants by mail, by group; no row means at once. The inbox always has everything.';

create table app.quiet_hours (
  org_id uuid not null,
  person_id uuid not null,
  from_hour smallint not null check (from_hour between 0 and 23),
  to_hour smallint not null check (to_hour between 0 and 23),
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.quiet_hours');
create policy own on app.quiet_hours to plumbline_app
  using (org_id = app.org() and person_id = app.me()) with check (org_id = app.org() and person_id = app.me());
create policy in_person on app.quiet_hours as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
comment on table app.quiet_hours is 'Hours in the organisation''s time zone in which no mail is sent; the same hour twice means none. No row means the usual ones.';

-- A job for the worker, in this very transaction. Its tables are out of the server's reach: this is the one way in.
create function app.enqueue(job text, payload jsonb, key text default null, run_at timestamptz default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.org() is null then raise exception 'nobody entered' using errcode = '42501'; end if;
  perform graphile_worker.add_job(job, json_build_object('orgId', app.org(), 'byId', app.me(), 'payload', payload), run_at => run_at,
    job_key => app.org() || ':' || job || ':' || key);
end $$;
revoke all on function app.enqueue(text, jsonb, text, timestamptz) from public;
grant execute on function app.enqueue(text, jsonb, text, timestamptz) to plumbline_app, plumbline_job;

-- Puts messages into the outbox. Says nothing back: whether somebody was told already is theirs to know. People who left and
-- the sender themself get none. One job a transaction, however many messages it holds.
create function app.post(messages jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare posted integer;
begin
  with given as (
    select * from jsonb_to_recordset(messages) as m (id uuid, kind text, "to" uuid, record uuid, version text, expires timestamptz)
  ), written as (
    insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at, expires_at)
    select app.org(), g.id, g.kind, p.id, g.record, g.version, app.now(), g.expires
      from given g join app.person p on p.org_id = app.org() and p.id = g."to"
     where (p.ended_on is null or p.ended_on >= app.today()) and p.id is distinct from app.me()
    on conflict (org_id, kind, record_id, recipient_id, version) do nothing
    returning id
  )
  insert into app.message_mail (org_id, message_id, not_before) select app.org(), w.id, app.now() from written w;
  get diagnostics posted = row_count;
  if posted > 0 then perform app.enqueue('messages.deliver', '{}', pg_current_xact_id()::text); end if;
end $$;
revoke all on function app.post(jsonb) from public;
grant execute on function app.post(jsonb) to plumbline_app, plumbline_job;
