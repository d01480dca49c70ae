-- HR's desk: conflicts of interest with a kind and an end, a second administrator for the strongest role, imports that wait for a look.

-- A4. Ending one is a date and not a deletion: who was barred from whom, and when, stays on record.
alter table app.conflict drop constraint conflict_pkey;
alter table app.conflict
  add column id uuid not null default gen_random_uuid(),
  add column kind text not null default 'other' check (kind in ('relative', 'partner', 'complaint', 'promotion-slot', 'other')),
  add column until_on date not null default '9999-12-31',
  add column ended_by uuid,
  add column ended_at timestamptz,
  add primary key (org_id, id);
create index on app.conflict (org_id, holder_id, subject_id);
comment on column app.conflict.until_on is 'The last day it bars; two people may each declare the same one, and each sees their own.';
revoke delete on app.conflict from plumbline_app;
grant update (until_on, ended_by, ended_at) on app.conflict to plumbline_app;
drop policy administer on app.conflict;
create policy administer on app.conflict for update to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin') and holder_id <> app.me())
  with check (org_id = app.org() and app.has_role('hr_admin') and holder_id <> app.me());
-- X1 and X4: what is about an HR admin, or about somebody closed to them, is another HR admin's to see.
drop policy look on app.conflict;
create policy look on app.conflict for select to plumbline_app using (
  org_id = app.org() and (created_by = app.me()
    or (app.has_role('hr_admin') and subject_id is distinct from app.me() and not coalesce(app.is_conflicted(subject_id), false))
    or (holder_id is distinct from app.me() and exists (
      select 1 from app.standing s where s.org_id = conflict.org_id and s.viewer_id = app.me() and s.subject_id = conflict.subject_id
         and s.relation = 'partner' and app.today() between s.from_on and s.to_on and not coalesce(app.is_conflicted(s.subject_id), false)))));

create or replace function app.become(who app.person, via text, clock timestamptz)
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
    set_config('app.denied', coalesce((select string_agg(distinct c.subject_id::text, ',') from app.conflict c
       where c.org_id = who.org_id and c.holder_id = who.id and c.until_on >= day), ''), true);
  return query select who.org_id, who.id, who.name, who.email, held, cardinality(reports) > 0, day, coalesce(clock, now()), zone;
end $$;

create or replace function app.may_review(reviewer uuid, subject uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select reviewer <> subject
    and exists (select 1 from app.person p where p.org_id = app.org() and p.id = reviewer and (p.ended_on is null or p.ended_on >= app.today()))
    and not exists (select 1 from app.conflict c where c.org_id = app.org() and c.until_on >= app.today()
      and ((c.holder_id = reviewer and c.subject_id = subject) or (c.holder_id = subject and c.subject_id = reviewer)))
    and not exists (select 1 from app.standing s where s.org_id = app.org() and s.viewer_id = subject and s.subject_id = reviewer
      and s.relation = 'line' and app.today() between s.from_on and s.to_on)
$$;

-- X4 beats the line, too.
create policy not_conflicted on app.leave as restrictive for select to plumbline_app using (
  person_id = app.me() or not coalesce(app.is_conflicted(person_id), false));
create policy not_conflicted on app.person_level as restrictive for select to plumbline_app using (
  person_id = app.me() or not coalesce(app.is_conflicted(person_id), false));

-- A3. A role without an end has a day on which somebody looks at it again; the first administrator's is given one here.
alter table app.role_grant add column review_on date;
update app.role_grant set review_on = from_on + 365 where to_on = '9999-12-31';
alter table app.role_grant add check (to_on < '9999-12-31' or review_on is not null);
comment on column app.role_grant.review_on is 'A role without an end: by when another HR admin says whether it is still needed.';
revoke update, delete on app.role_grant from plumbline_app;
grant update (to_on, review_on) on app.role_grant to plumbline_app;

create function app.keep_grant() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.to_on > old.to_on and current_user = 'plumbline_app' then
    raise exception 'a role is not prolonged: it is given again' using errcode = '42501';
  end if;
  if new.to_on = '9999-12-31' and new.review_on is null then new.review_on := new.from_on + 365; end if;
  return new;
end $$;
revoke all on function app.keep_grant() from public;
create trigger keep_grant before insert or update on app.role_grant for each row execute function app.keep_grant();

-- Asked for by one HR admin, decided by another; the person is neither. Approved, the grant takes the same id.
create table app.role_request (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('hr_admin')),
  from_on date not null,
  to_on date not null check (to_on < '9999-12-31'),
  asked_by uuid not null,
  asked_at timestamptz not null,
  decision text check (decision in ('approved', 'declined', 'withdrawn')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, asked_by) references app.person (org_id, id),
  foreign key (org_id, decided_by) references app.person (org_id, id),
  check (person_id <> asked_by), check (from_on <= to_on),
  check ((decision is null) = (decided_by is null)),
  check (decision is distinct from 'withdrawn' or decided_by = asked_by),
  check (decision is null or decision = 'withdrawn' or decided_by not in (asked_by, person_id))
);
create unique index on app.role_request (org_id, person_id, role) where decision is null;
call app.fence('app.role_request', 'select, insert');
grant update (decision, decided_by, decided_at) on app.role_request to plumbline_app;
create policy look on app.role_request for select to plumbline_app using (
  org_id = app.org() and (app.has_role('hr_admin') or app.has_role('hr_partner') or app.has_role('system_admin')));
create policy in_person on app.role_request as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy ask on app.role_request for insert to plumbline_app with check (
  org_id = app.org() and app.has_role('hr_admin') and asked_by = app.me() and person_id <> app.me() and decision is null);
create policy decide on app.role_request for update to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin') and decision is null)
  with check (org_id = app.org() and app.has_role('hr_admin') and decided_by = app.me());
comment on table app.role_request is 'The strongest role needs two HR admins once there are two.';

create function app.hr_admins() returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct g.person_id) from app.role_grant g join app.person p on p.org_id = g.org_id and p.id = g.person_id
   where g.org_id = app.org() and g.role = 'hr_admin' and app.today() between g.from_on and g.to_on
     and (p.ended_on is null or p.ended_on >= app.today())
$$;
revoke all on function app.hr_admins() from public;
grant execute on function app.hr_admins() to plumbline_app, plumbline_job;
-- Whom to tell of what waits for an HR admin; also where a token asks, which reads no grant.
create function app.hr_admin_ids() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct g.person_id from app.role_grant g
   where g.org_id = app.org() and g.role = 'hr_admin' and app.today() between g.from_on and g.to_on and app.has_role('hr_admin')
$$;
revoke all on function app.hr_admin_ids() from public;
grant execute on function app.hr_admin_ids() to plumbline_app, plumbline_job;

create policy second_admin on app.role_grant as restrictive for insert to plumbline_app with check (
  role <> 'hr_admin' or app.hr_admins() < 2 or exists (
    select 1 from app.role_request r where r.org_id = role_grant.org_id and r.id = role_grant.id and r.person_id = role_grant.person_id
       and r.role = role_grant.role and r.from_on = role_grant.from_on and r.to_on = role_grant.to_on
       and r.decision = 'approved' and r.decided_by = app.me()));

-- X3. Whom a scope would hold and must not: the HR partner, and HR colleagues of the same team.
create table app.partner_exclusion (
  org_id uuid not null,
  grant_id uuid not null,
  person_id uuid not null,
  why text not null check (why in ('self', 'same-team')),
  primary key (org_id, grant_id, person_id),
  foreign key (org_id, grant_id) references app.role_grant (org_id, id) on delete cascade,
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.partner_exclusion', 'select');
create policy look on app.partner_exclusion for select to plumbline_app using (
  org_id = app.org() and app.in_person() and exists (select 1 from app.role_grant g where g.org_id = partner_exclusion.org_id and g.id = grant_id));
comment on table app.partner_exclusion is 'Written with app.standing by app.rebuild_standing(), never by hand.';

create or replace function app.rebuild_standing(org uuid) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare written integer;
begin
  if org is distinct from app.org() then raise exception 'not this organisation'; end if;
  delete from app.standing where org_id = org;
  delete from app.partner_exclusion where org_id = org;
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
  with recursive under as (
    select sc.grant_id, sc.team_id from app.partner_scope sc where sc.org_id = org
    union
    select under.grant_id, t.id from under join app.team t on t.org_id = org and t.parent_id = under.team_id
  ), hr as (
    select distinct g.person_id, p.team_id from app.role_grant g join app.person p on p.org_id = org and p.id = g.person_id
     where g.org_id = org and g.role in ('hr_partner', 'hr_admin')
  ), held as (
    select g.id as grant_id, g.person_id as viewer_id, p.id as subject_id, g.from_on, g.to_on,
           case when p.id = g.person_id then 'self'
                when exists (select 1 from hr where hr.person_id = p.id and hr.team_id is not distinct from holder.team_id) then 'same-team' end as why
      from app.role_grant g join under u on u.grant_id = g.id
      join app.person p on p.org_id = org and p.team_id = u.team_id
      join app.person holder on holder.org_id = org and holder.id = g.person_id
     where g.org_id = org and g.role = 'hr_partner'
  ), excluded as (
    insert into app.partner_exclusion (org_id, grant_id, person_id, why)
      select distinct org, held.grant_id, held.subject_id, held.why from held where held.why is not null
  )
  insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on)
    select org, held.viewer_id, held.subject_id, 'partner', 0, held.from_on, max(held.to_on)
      from held where held.why is null group by held.viewer_id, held.subject_id, held.from_on;
  select count(*) into written from app.standing where org_id = org;
  return written;
end $$;

-- Who has an account and never came in: for HR admins in person, who hand out invitations.
create function app.never_signed_in() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from app.person p join auth."user" u on u.id = p.account_id
   where p.org_id = app.org() and u."signedInAt" is null and app.has_role('hr_admin') and app.in_person()
$$;
revoke all on function app.never_signed_in() from public;
grant execute on function app.never_signed_in() to plumbline_app;

-- A2. A token's import that changes many managers waits for an HR admin in person; its file is kept until then and no longer.
alter table app.import_run
  add column state text not null default 'done' check (state in ('done', 'waiting', 'approved', 'declined', 'lapsed')),
  add column decided_by uuid,
  add column decided_at timestamptz;
grant update (state, decided_by, decided_at) on app.import_run to plumbline_app;
create policy decide on app.import_run for update to plumbline_app
  using (org_id = app.org() and app.in_person() and app.has_role('hr_admin') and state = 'waiting')
  with check (org_id = app.org() and app.in_person() and app.has_role('hr_admin') and decided_by = app.me() and state in ('approved', 'declined'));
grant update (summary) on app.import_summary to plumbline_app;
create policy decide on app.import_summary for update to plumbline_app
  using (org_id = app.org() and app.in_person() and app.has_role('hr_admin'))
  with check (org_id = app.org() and app.in_person() and app.has_role('hr_admin'));

create table app.import_held (
  org_id uuid not null,
  run_id uuid not null,
  file text not null,
  encoding text not null check (encoding in ('text', 'base64')),
  dates text not null,
  prune boolean not null,
  primary key (org_id, run_id),
  foreign key (org_id, run_id) references app.import_run (org_id, id)
);
call app.fence('app.import_held', 'select, insert, delete');
create policy administer on app.import_held for select to plumbline_app using (org_id = app.org() and app.in_person() and app.has_role('hr_admin'));
create policy decide on app.import_held for delete to plumbline_app using (org_id = app.org() and app.in_person() and app.has_role('hr_admin'));
create policy hold on app.import_held for insert to plumbline_app with check (org_id = app.org() and app.has_role('hr_admin'));
comment on table app.import_held is 'The file as it came. It goes with the decision, and after two weeks without one.';
