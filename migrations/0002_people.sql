-- People, teams, reporting lines and roles. Who stands where to whom is computed once into app.standing.

create table app.organisation (
  org_id uuid primary key,
  name text not null,
  time_zone text not null default 'UTC',
  sample_seed text,
  created_at timestamptz not null default now()
);
call app.fence('app.organisation', 'select, update');
create policy members on app.organisation for select to plumbline_app using (org_id = app.org());
create policy administer on app.organisation for update to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org());
comment on table app.organisation is 'One row an organisation; its id comes first in every key.';

create table app.team (
  org_id uuid not null references app.organisation,
  id uuid not null,
  parent_id uuid,
  name text not null,
  primary key (org_id, id),
  foreign key (org_id, parent_id) references app.team (org_id, id)
);
create index on app.team (org_id, parent_id);
call app.fence('app.team');
create policy directory on app.team for select to plumbline_app using (org_id = app.org());
create policy administer on app.team for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org() and app.has_role('hr_admin'));

-- A1, the directory: everybody of the organisation may read it. What is not directory lives in app.employment.
create table app.person (
  org_id uuid not null references app.organisation,
  id uuid not null,
  email text not null,
  name text not null,
  title text not null default '',
  team_id uuid,
  location text not null default '',
  ended_on date,
  account_id text unique,
  primary key (org_id, id),
  unique (org_id, email),
  foreign key (org_id, team_id) references app.team (org_id, id),
  check (email = lower(email))
);
create index on app.person (org_id, team_id);
create index on app.person (org_id, name);
call app.fence('app.person', 'select, insert, update');
create policy directory on app.person for select to plumbline_app using (org_id = app.org());
create policy hire on app.person for insert to plumbline_app
  with check (org_id = app.org() and app.has_role('hr_admin'));
create policy administer on app.person for update to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org());
comment on column app.person.account_id is 'The sign-in account (auth."user".id), absent until invited.';

create table app.reporting_line (
  org_id uuid not null,
  person_id uuid not null,
  manager_id uuid not null,
  from_on date not null,
  to_on date not null default '9999-12-31',
  primary key (org_id, person_id, from_on),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, manager_id) references app.person (org_id, id),
  check (person_id <> manager_id), check (from_on <= to_on)
);
create index on app.reporting_line (org_id, manager_id);
call app.fence('app.reporting_line');
comment on table app.reporting_line is 'Effective-dated: one primary manager a person a day. Today''s line is directory (A1); past lines are for those involved and HR.';

create table app.role_grant (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('hr_admin', 'hr_partner', 'system_admin', 'facilitator')),
  from_on date not null,
  to_on date not null,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
create index on app.role_grant (org_id, person_id);
call app.fence('app.role_grant');

create table app.partner_scope (
  org_id uuid not null,
  grant_id uuid not null,
  team_id uuid not null,
  primary key (org_id, grant_id, team_id),
  foreign key (org_id, grant_id) references app.role_grant (org_id, id) on delete cascade,
  foreign key (org_id, team_id) references app.team (org_id, id)
);
call app.fence('app.partner_scope');

create table app.conflict (
  org_id uuid not null,
  holder_id uuid not null,
  subject_id uuid not null,
  reason text not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (org_id, holder_id, subject_id),
  foreign key (org_id, holder_id) references app.person (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id)
);
call app.fence('app.conflict', 'select, insert, delete');

-- Computed from the lines and scopes above by app.rebuild_standing(); nobody writes it by hand.
create table app.standing (
  org_id uuid not null,
  viewer_id uuid not null,
  subject_id uuid not null,
  relation text not null check (relation in ('line', 'partner')),
  depth integer not null,
  from_on date not null,
  to_on date not null,
  primary key (org_id, viewer_id, subject_id, relation, from_on)
);
create index on app.standing (org_id, subject_id, viewer_id);
call app.fence('app.standing', 'select');
create policy involved on app.standing for select to plumbline_app using (
  org_id = app.org() and (viewer_id = app.me() or subject_id = app.me() or app.has_role('hr_admin')));

-- UM: above the direct manager, own branch only, today.
create function app.leads(subject uuid) returns boolean language sql stable parallel safe as $$
  select exists (select 1 from app.standing s where s.org_id = app.org() and s.viewer_id = app.me()
    and s.subject_id = subject and s.relation = 'line' and s.depth >= 2 and app.today() between s.from_on and s.to_on)
$$;
-- HP: HR partner whose scope holds the subject today; exclusions are already taken out of app.standing.
create function app.partners(subject uuid) returns boolean language sql stable parallel safe as $$
  select not app.is_conflicted(subject) and exists (select 1 from app.standing s where s.org_id = app.org()
    and s.viewer_id = app.me() and s.subject_id = subject and s.relation = 'partner'
    and app.today() between s.from_on and s.to_on)
$$;
-- XM: was the direct manager for at least a day of the span, and is not today.
create function app.managed_during(subject uuid, span_from date, span_to date) returns boolean language sql stable parallel safe as $$
  select exists (select 1 from app.standing s where s.org_id = app.org() and s.viewer_id = app.me()
    and s.subject_id = subject and s.relation = 'line' and s.depth = 1
    and s.from_on <= span_to and s.to_on >= span_from)
$$;

create policy directory on app.reporting_line for select to plumbline_app using (
  org_id = app.org() and (app.today() between from_on and to_on or person_id = app.me() or manager_id = app.me()
    or app.has_role('hr_admin') or app.manages(person_id) or app.leads(person_id) or app.partners(person_id)));
create policy administer on app.reporting_line for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org() and app.has_role('hr_admin'));

-- A3: nobody grants to oneself; HR partners and system admins may look.
create policy look on app.role_grant for select to plumbline_app using (
  org_id = app.org() and (app.has_role('hr_admin') or app.has_role('hr_partner') or app.has_role('system_admin')));
create policy in_person on app.role_grant as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy administer on app.role_grant for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin') and person_id <> app.me())
  with check (org_id = app.org() and app.has_role('hr_admin') and person_id <> app.me());
create policy look on app.partner_scope for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.role_grant g where g.org_id = partner_scope.org_id and g.id = grant_id));
create policy administer on app.partner_scope for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin') and exists (
    select 1 from app.role_grant g where g.org_id = partner_scope.org_id and g.id = grant_id and g.person_id <> app.me()))
  with check (org_id = app.org() and app.has_role('hr_admin') and exists (
    select 1 from app.role_grant g where g.org_id = partner_scope.org_id and g.id = grant_id and g.person_id <> app.me()));

-- A4: who declared it, HR admin; an HR partner in scope, never about themself.
create policy look on app.conflict for select to plumbline_app using (
  org_id = app.org() and (created_by = app.me() or app.has_role('hr_admin')
    or (app.partners(subject_id) and holder_id <> app.me())));
create policy declare on app.conflict for insert to plumbline_app with check (
  org_id = app.org() and created_by = app.me() and (holder_id = app.me() or app.has_role('hr_admin')));
create policy in_person on app.conflict as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy administer on app.conflict for delete to plumbline_app using (
  org_id = app.org() and app.has_role('hr_admin') and holder_id <> app.me());

-- What is about a person and not directory.
create table app.employment (
  org_id uuid not null,
  person_id uuid not null,
  employee_id text,
  started_on date,
  primary key (org_id, person_id),
  unique (org_id, employee_id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.employment', 'select, insert, update');
create policy look on app.employment for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.has_role('hr_admin') or app.manages(person_id)
    or app.leads(person_id) or app.partners(person_id)));
create policy hire on app.employment for insert to plumbline_app with check (org_id = app.org() and app.has_role('hr_admin'));
create policy administer on app.employment for update to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org());

create table app.leave (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date not null,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  check (from_on <= to_on)
);
create index on app.leave (org_id, person_id);
call app.fence('app.leave');
create policy look on app.leave for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.has_role('hr_admin') or app.manages(person_id)
    or app.leads(person_id) or app.partners(person_id)));
create policy administer on app.leave for all to plumbline_app
  using (org_id = app.org() and app.administers(person_id)) with check (org_id = app.org() and app.administers(person_id));
comment on table app.leave is 'Days away, without a reason: they only take days out of counts and gaps.';

-- P3: the person, the line above, HR. Nobody edits their own.
create table app.person_level (
  org_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  level_code text not null,
  primary key (org_id, person_id, from_on),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.person_level');
-- Cheapest first: the settings answer at once, app.leads() and app.partners() look something up for each row.
create policy look on app.person_level for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.manages(person_id) or app.administers(person_id)
    or app.leads(person_id) or app.partners(person_id)));
create policy administer on app.person_level for all to plumbline_app
  using (org_id = app.org() and app.administers(person_id)) with check (org_id = app.org() and app.administers(person_id));

-- A2: that there was an import is for system admins too; what it changed is HR's. A token may start one, not read it.
create table app.import_run (
  org_id uuid not null references app.organisation,
  id uuid not null,
  kind text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (org_id, id)
);
call app.fence('app.import_run', 'select, insert');
create policy oversight on app.import_run for select to plumbline_app using (
  org_id = app.org() and app.in_person() and (app.has_role('hr_admin') or app.has_role('system_admin')));
create policy run on app.import_run for insert to plumbline_app with check (org_id = app.org() and app.has_role('hr_admin') and by_id = app.me());

create table app.import_summary (
  org_id uuid not null,
  run_id uuid not null,
  file_name text not null,
  summary jsonb not null,
  primary key (org_id, run_id),
  foreign key (org_id, run_id) references app.import_run (org_id, id)
);
call app.fence('app.import_summary', 'select, insert');
create policy administer on app.import_summary for select to plumbline_app using (org_id = app.org() and app.in_person() and app.has_role('hr_admin'));
create policy run on app.import_summary for insert to plumbline_app with check (org_id = app.org() and app.has_role('hr_admin'));

-- Append-only. Entries hold ids and field names, never text.
create table app.audit (
  org_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  via text not null,
  action text not null,
  record_kind text,
  record_id uuid,
  subject_id uuid,
  fields text[] not null default '{}',
  result text not null,
  reason text,
  request_id text,
  primary key (org_id, id)
);
create index on app.audit (org_id, at);
create index on app.audit (org_id, subject_id, at);
call app.fence('app.audit', 'select');
-- A5: HR and system admins see that it happened; a person sees who opened their own released review.
create policy oversight on app.audit for select to plumbline_app using (
  org_id = app.org() and (app.has_role('system_admin') or app.has_role('hr_admin')
    or (app.has_role('hr_partner') and app.partners(subject_id))
    or (subject_id = app.me() and action = 'review.read' and result = 'done')));
create policy in_person on app.audit as restrictive for select to plumbline_app using (app.in_person());

create function app.audit_append(entry_id uuid, action text, record_kind text, record_id uuid, subject_id uuid,
  fields text[], result text, reason text, request_id text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into app.audit (org_id, id, at, actor_id, via, action, record_kind, record_id, subject_id, fields, result, reason, request_id)
  values (app.org(), entry_id, app.now(), app.me(), coalesce(nullif(current_setting('app.via', true), ''), 'operator'),
          action, record_kind, record_id, subject_id, fields, result, reason, request_id)
$$;
revoke all on function app.audit_append(uuid, text, text, uuid, uuid, text[], text, text, text) from public;
grant execute on function app.audit_append(uuid, text, text, uuid, uuid, text[], text, text, text) to plumbline_app, plumbline_job;

-- A retry with the same key gets the first answer.
create table app.idempotency (
  org_id uuid not null,
  person_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  answer jsonb,
  at timestamptz not null,
  primary key (org_id, person_id, key)
);
call app.fence('app.idempotency', 'select, insert');
create policy own on app.idempotency to plumbline_app
  using (org_id = app.org() and person_id = app.me()) with check (org_id = app.org() and person_id = app.me());

-- Recomputes who stands where to whom. A circle of managers is refused here as the last line of defence.
create function app.rebuild_standing(org uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare written integer;
begin
  if org is distinct from app.org() then raise exception 'not this organisation'; end if;
  delete from app.standing where org_id = org;
  with recursive line as (
    select manager_id as viewer_id, person_id as subject_id, 1 as depth, from_on, to_on
      from app.reporting_line where org_id = org
    union all
    select up.manager_id, line.subject_id, line.depth + 1, greatest(up.from_on, line.from_on), least(up.to_on, line.to_on)
      from line join app.reporting_line up on up.org_id = org and up.person_id = line.viewer_id
       and up.from_on <= line.to_on and up.to_on >= line.from_on
     where line.depth < 40
  )
  insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on)
    select distinct on (viewer_id, subject_id, from_on) org, viewer_id, subject_id, 'line', depth, from_on, to_on
      from line order by viewer_id, subject_id, from_on, depth;
  if exists (select 1 from app.standing where org_id = org and viewer_id = subject_id) then
    raise exception 'reporting lines form a circle' using errcode = 'PL001';
  end if;
  -- X3: an HR partner is out of scope for themself and for HR colleagues of the same team.
  with recursive under as (
    select sc.grant_id, sc.team_id from app.partner_scope sc where sc.org_id = org
    union
    select under.grant_id, t.id from under join app.team t on t.org_id = org and t.parent_id = under.team_id
  ), hr as (
    select g.person_id, p.team_id from app.role_grant g join app.person p on p.org_id = org and p.id = g.person_id
     where g.org_id = org and g.role in ('hr_partner', 'hr_admin')
  )
  insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on)
    select org, g.person_id, p.id, 'partner', 0, g.from_on, max(g.to_on)
      from app.role_grant g join under u on u.grant_id = g.id
      join app.person p on p.org_id = org and p.team_id = u.team_id
      join app.person holder on holder.org_id = org and holder.id = g.person_id
     where g.org_id = org and g.role = 'hr_partner' and p.id <> g.person_id
       and not exists (select 1 from hr where hr.person_id = p.id and hr.team_id is not distinct from holder.team_id)
     group by g.person_id, p.id, g.from_on;
  select count(*) into written from app.standing where org_id = org;
  return written;
end $$;
revoke all on function app.rebuild_standing(uuid) from public;
grant execute on function app.rebuild_standing(uuid) to plumbline_app, plumbline_job;
