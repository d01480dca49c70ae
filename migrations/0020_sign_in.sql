-- How accounts are opened, kept in step with people, and closed. Each function does one thing for one role.

-- The app may not tie a person to somebody else's account: account_id is written by app.invite() and by set-up only.
revoke insert, update on app.person from plumbline_app;
grant insert (org_id, id, email, name, title, team_id, location, ended_on) on app.person to plumbline_app;
grant update (email, name, title, team_id, location, ended_on) on app.person to plumbline_app;

-- A backup holds no live session: restoring one signs everybody out, and a lost one lets nobody in.
revoke select on auth.session, auth.attempt from plumbline_backup;

-- Opens the account of a person and keeps a link to its first password. HR in person only, never for oneself or against a
-- conflict of interest. Once somebody has come in, nobody else gets a link to that account: HR could read as them.
create function app.invite(person uuid, account text, identifier text, expires timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare who app.person; known timestamptz;
begin
  if not app.administers(person) or current_setting('app.via', true) is distinct from 'session' then
    raise exception 'only HR in person invites' using errcode = '42501';
  end if;
  select p.* into who from app.person p where p.org_id = app.org() and p.id = person for update;
  if who.id is null then return 'absent'; end if;
  if who.ended_on < app.today() then return 'left'; end if;
  if who.account_id is null then
    if exists (select 1 from auth."user" u where u.email = who.email) then return 'taken'; end if;
    insert into auth."user" (id, name, email, "emailVerified") values (account, who.name, who.email, true);
    update app.person p set account_id = account where p.org_id = who.org_id and p.id = who.id;
    who.account_id := account;
  else
    select u."signedInAt" into known from auth."user" u where u.id = who.account_id for update;
    if known is not null then return 'in-use'; end if;
  end if;
  delete from auth.verification v where v.value = who.account_id;
  insert into auth.verification (id, identifier, value, "expiresAt") values (gen_random_uuid()::text, identifier, who.account_id, expires);
  return 'invited';
end $$;
revoke all on function app.invite(uuid, text, text, timestamptz) from public;
grant execute on function app.invite(uuid, text, text, timestamptz) to plumbline_app;

-- The account follows the person: name and address change with an import, links to the old address end, and who has left is
-- signed out everywhere (app.enter() refuses them anyway, from the first day after).
create function app.keep_account_in_step() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth."user" u set email = new.email, name = new.name, "updatedAt" = now()
   where u.id = new.account_id and (u.email, u.name) is distinct from (new.email, new.name);
  if new.email is distinct from old.email then
    delete from auth.verification v where v.value in (new.account_id, '{"email":' || to_jsonb(old.email)::text || '}');
  end if;
  if new.ended_on < app.today() then
    delete from auth.session s where s."userId" = new.account_id;
    delete from auth.verification v where v.value in (new.account_id, '{"email":' || to_jsonb(new.email)::text || '}');
    update app.api_token t set revoked_at = clock_timestamp()
     where t.org_id = new.org_id and t.person_id = new.id and t.revoked_at is null;
  end if;
  return null;
end $$;
revoke all on function app.keep_account_in_step() from public;
create trigger keep_account_in_step after update of email, name, ended_on on app.person
  for each row when (new.account_id is not null or new.ended_on is not null) execute function app.keep_account_in_step();

-- Asked before every session is made (entering), however somebody comes in, and before a link is made or opened.
-- Who has left is told what a wrong password is told.
create function auth.admit(account text, entering boolean, clock timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare employed boolean;
begin
  select p.ended_on is null or p.ended_on >= (coalesce(clock, now()) at time zone o.time_zone)::date into employed
    from app.person p join app.organisation o on o.org_id = p.org_id where p.account_id = account;
  if not coalesce(employed, false) then
    delete from auth.session s where s."userId" = account;
    return false;
  end if;
  if entering then update auth."user" u set "signedInAt" = now() where u.id = account and u."signedInAt" is null; end if;
  return true;
end $$;
revoke all on function auth.admit(text, boolean, timestamptz) from public;
grant execute on function auth.admit(text, boolean, timestamptz) to plumbline_auth;

-- The audit entry of a sign-in and the like: the person of the account, and nothing when there is none.
create function auth.note(entry uuid, account text, in_person boolean, action text, result text, reason text, request text, clock timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into app.audit (org_id, id, at, actor_id, via, action, record_kind, subject_id, result, reason, request_id)
  select p.org_id, entry, coalesce(clock, now()), case when in_person then p.id end, 'sign-in', action, 'account', p.id, result, reason, request
    from app.person p where p.account_id = account
$$;
revoke all on function auth.note(uuid, text, boolean, text, text, text, text, timestamptz) from public;
grant execute on function auth.note(uuid, text, boolean, text, text, text, text, timestamptz) to plumbline_auth;

-- What is over: sessions, links, counts, and the sessions of people who left on a day that was then still to come.
create function auth.sweep(clock timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from auth.session s where s."expiresAt" < now() or s."userId" in (
    select p.account_id from app.person p join app.organisation o on o.org_id = p.org_id
     where p.account_id is not null and p.ended_on < (coalesce(clock, now()) at time zone o.time_zone)::date);
  delete from auth.verification v where v."expiresAt" < now();
  delete from auth.attempt a where a.until < now();
$$;
revoke all on function auth.sweep(timestamptz) from public;
grant execute on function auth.sweep(timestamptz) to plumbline_auth;

-- Matrix X9: a token lives 90 days at most.
alter table app.api_token add check (expires_at <= created_at + interval '90 days');
