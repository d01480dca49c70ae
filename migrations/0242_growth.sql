-- Growth (P4): the level somebody wants to reach, what lies between, and in how many months. It belongs to the person and to whoever is their
-- manager today, and goes along to the next one (X7). The line above and the HR partner see that it exists; no administrator reads any of it.

-- A conflict of interest beats being the manager (X4).
create function app.shares_growth(person uuid) returns boolean language sql stable parallel safe
  return coalesce(person = app.me() or (app.manages(person) and not coalesce(app.is_conflicted(person), false)), false);

create table app.growth_plan (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  check ((closed_by is null) = (closed_at is null))
);
-- One goal at a time: both who could declare a second one see the first.
create unique index on app.growth_plan (org_id, person_id) where closed_at is null;
call app.fence('app.growth_plan', 'select, insert');
grant update (closed_by, closed_at) on app.growth_plan to plumbline_app;
create policy two_or_that_it_exists on app.growth_plan for select to plumbline_app using (
  org_id = app.org() and (app.shares_growth(person_id) or declared_by = app.me() or app.leads(person_id) or app.partners(person_id)));
create policy conflict on app.growth_plan as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or declared_by = app.me() or not coalesce(app.is_conflicted(person_id), false));
create policy declare on app.growth_plan for insert to plumbline_app with check (
  org_id = app.org() and declared_by = app.me() and closed_at is null and app.shares_growth(person_id));
create policy close on app.growth_plan for update to plumbline_app
  using (org_id = app.org() and closed_at is null and app.shares_growth(person_id))
  with check (org_id = app.org() and closed_by = app.me() and app.shares_growth(person_id));
comment on table app.growth_plan is 'That somebody has a goal, since when, and whether it stands: what the line above and the HR partner see. What it says lies in the tables below.';

-- Open or not: looking back is not writing on.
create function app.shares_plan(plan uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.growth_plan p where p.org_id = app.org() and p.id = plan and app.shares_growth(p.person_id))
$$;
create function app.writes_plan(plan uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.growth_plan p where p.org_id = app.org() and p.id = plan and p.closed_at is null and app.shares_growth(p.person_id))
$$;

create table app.growth_goal (
  org_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  level text not null,
  because text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, plan_id, version),
  foreign key (org_id, plan_id) references app.growth_plan (org_id, id)
);
call app.fence('app.growth_goal', 'select, insert');
create policy two on app.growth_goal for select to plumbline_app using (org_id = app.org() and (by_id = app.me() or app.shares_plan(plan_id)));
create policy declare on app.growth_goal for insert to plumbline_app with check (org_id = app.org() and by_id = app.me() and app.writes_plan(plan_id));
comment on table app.growth_goal is 'Which level, and why: each version whole, the newest counts.';

create table app.growth_closing (
  org_id uuid not null,
  plan_id uuid not null,
  outcome text not null check (outcome in ('reached', 'set-aside')),
  reason text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, plan_id),
  foreign key (org_id, plan_id) references app.growth_plan (org_id, id)
);
call app.fence('app.growth_closing', 'select, insert');
create policy two on app.growth_closing for select to plumbline_app using (org_id = app.org() and (by_id = app.me() or app.shares_plan(plan_id)));
create policy close on app.growth_closing for insert to plumbline_app with check (org_id = app.org() and by_id = app.me() and app.writes_plan(plan_id));
comment on table app.growth_closing is 'Why a goal stands no longer: for the two alone.';

-- Evidence is what both can read: whoever writes, as they are, and the other of the two, as the policies of app.observation have it.
create function app.read_by_both(observation uuid, person uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.observation o where o.org_id = app.org() and o.id = observation and o.subject_id = person and o.withdrawn_at is null
    and (o.author_id = person or o.person_at is not null)
    and (o.public_at is not null or (o.request_id is not null and o.manager_at is not null)
      or exists (select 1 from app.reporting_line l where l.org_id = o.org_id and l.person_id = person and app.today() between l.from_on and l.to_on
        and (l.manager_id = o.author_id or l.from_on <= app.day_of(o.manager_at)))))
$$;
create function app.all_read_by_both(observations uuid[], person uuid) returns boolean language sql stable as $$
  select not exists (select 1 from unnest(observations) o where not app.read_by_both(o, person))
$$;
create function app.person_of_plan(plan uuid) returns uuid language sql stable set plan_cache_mode = force_generic_plan as $$
  select p.person_id from app.growth_plan p where p.org_id = app.org() and p.id = plan
$$;

create table app.growth_gap (
  org_id uuid not null,
  plan_id uuid not null,
  dimension text not null,
  version integer not null,
  level text not null,
  state text not null check (state in ('missing', 'growing', 'there')),
  missing text not null,
  evidence uuid[] not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, plan_id, dimension, version),
  foreign key (org_id, plan_id) references app.growth_plan (org_id, id),
  check (cardinality(evidence) <= 12), check (state = 'there' or missing <> '')
);
call app.fence('app.growth_gap', 'select, insert');
create policy two on app.growth_gap for select to plumbline_app using (org_id = app.org() and (by_id = app.me() or app.shares_plan(plan_id)));
create policy write on app.growth_gap for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.writes_plan(plan_id) and app.all_read_by_both(evidence, app.person_of_plan(plan_id)));
comment on table app.growth_gap is 'What lies between, per dimension: each version whole, saved is shared.';
comment on column app.growth_gap.level is 'The level it is a gap to: after another goal was declared, these words are about the one before.';
comment on column app.growth_gap.evidence is 'Observations both could read when it was written; each reader finds those they may read now (S3).';

create table app.growth_gap_sighting (
  org_id uuid not null,
  plan_id uuid not null,
  dimension text not null,
  version integer not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (org_id, plan_id, dimension, version),
  foreign key (org_id, plan_id, dimension, version) references app.growth_gap (org_id, plan_id, dimension, version)
);
call app.fence('app.growth_gap_sighting', 'select, insert');
create policy two on app.growth_gap_sighting for select to plumbline_app using (org_id = app.org() and (person_id = app.me() or app.shares_plan(plan_id)));
-- Nobody sees in another's place, and the server's time counts.
create policy see on app.growth_gap_sighting for insert to plumbline_app with check (
  org_id = app.org() and person_id = app.me() and app.person_of_plan(plan_id) = app.me());
comment on table app.growth_gap_sighting is 'When the person saw which words about their gap.';

create table app.growth_timeline (
  org_id uuid not null,
  plan_id uuid not null,
  version integer not null,
  level text not null,
  from_months integer not null,
  to_months integer not null,
  because text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, plan_id, version),
  foreign key (org_id, plan_id) references app.growth_plan (org_id, id),
  check (from_months between 0 and 60 and to_months between from_months and 60)
);
call app.fence('app.growth_timeline', 'select, insert');
create policy two on app.growth_timeline for select to plumbline_app using (org_id = app.org() and (by_id = app.me() or app.shares_plan(plan_id)));
create policy revise on app.growth_timeline for insert to plumbline_app with check (org_id = app.org() and by_id = app.me() and app.writes_plan(plan_id));
comment on table app.growth_timeline is 'In how many months, counted from the day it was said. Nothing here is changed: what holds is the newest, and what was said before stays beside it.';
