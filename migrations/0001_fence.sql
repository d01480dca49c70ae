-- The fence: who is asking, and the few words every policy is written with.
-- Identity is set once per transaction by app.enter() (0003) and read here as plain settings, because
-- a policy that reads a plain setting can be planned like a constant.

create schema app;
revoke all on schema app from public;
grant usage on schema app to plumbline_app, plumbline_job, plumbline_backup;

-- After COMMIT a local setting reads as '' and not NULL: hence nullif everywhere.
create function app.org() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.org', true), '')::uuid;
create function app.me() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app.now() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now());
create function app.today() returns date language sql stable parallel safe
  return (coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now())
          at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
create function app.has_role(role text) returns boolean language sql stable parallel safe
  return role = any (string_to_array(current_setting('app.roles', true), ','));
-- A token acts for a person, but some things are done, and some read, in person only (X9).
create function app.in_person() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.via', true), '') <> 'token';
-- SA and nothing else: runs the system, and reads no record by that.
create function app.only_operates() returns boolean language sql stable parallel safe
  return current_setting('app.roles', true) = 'system_admin';
-- The three short lists below are looked up by enter(): direct reports, own chain upwards, conflicts of interest.
create function app.manages(subject uuid) returns boolean language sql stable parallel safe
  return subject = any (string_to_array(current_setting('app.reports', true), ',')::uuid[]);
create function app.is_above_me(subject uuid) returns boolean language sql stable parallel safe
  return subject = any (string_to_array(current_setting('app.above', true), ',')::uuid[]);
create function app.is_conflicted(subject uuid) returns boolean language sql stable parallel safe
  return subject = any (string_to_array(current_setting('app.denied', true), ',')::uuid[]);
-- HR admin for this subject: never for oneself (X1) and never against a conflict of interest (X4).
create function app.administers(subject uuid) returns boolean language sql stable parallel safe
  return 'hr_admin' = any (string_to_array(current_setting('app.roles', true), ','))
         and subject is distinct from nullif(current_setting('app.person', true), '')::uuid
         and not coalesce(subject = any (string_to_array(current_setting('app.denied', true), ',')::uuid[]), false);

-- Every table goes through this: row security on and forced, and a named way in for each role that is not the app.
create procedure app.fence(tab regclass, app_verbs text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy owner_all on %s to plumbline_owner using (true) with check (true)', tab);
  execute format('create policy job_all on %s to plumbline_job using (true) with check (true)', tab);
  execute format('create policy backup_read on %s for select to plumbline_backup using (true)', tab);
  execute format('grant select, insert, update, delete on %s to plumbline_job', tab);
  execute format('grant select on %s to plumbline_backup', tab);
  if app_verbs <> '' then execute format('grant %s on %s to plumbline_app', app_verbs, tab); end if;
end $$;
revoke all on procedure app.fence(regclass, text) from public;
