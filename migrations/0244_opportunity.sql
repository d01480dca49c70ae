-- Opportunities (P4): the work in which a level can be shown. That one was offered is for the line above and the HR partner as well, who look at who
-- is asked; what it was, whether it was taken and why not is for the two: a "no" is held against nobody.
create table app.opportunity (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  offered_by uuid not null,
  offered_on date not null,
  recorded_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, offered_by) references app.person (org_id, id)
);
create index on app.opportunity (org_id, person_id, offered_on desc);
call app.fence('app.opportunity', 'select, insert');
create policy two_or_that_it_exists on app.opportunity for select to plumbline_app using (
  org_id = app.org() and (app.shares_growth(person_id) or offered_by = app.me() or app.leads(person_id) or app.partners(person_id)));
create policy conflict on app.opportunity as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or offered_by = app.me() or not coalesce(app.is_conflicted(person_id), false));
create policy offer on app.opportunity for insert to plumbline_app with check (
  org_id = app.org() and offered_by = app.me() and app.shares_growth(person_id));
comment on table app.opportunity is 'That somebody was offered work, by whom and when. Who offered their own to themself found it.';

create function app.shares_opportunity(opportunity uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.opportunity o where o.org_id = app.org() and o.id = opportunity and app.shares_growth(o.person_id))
$$;
create function app.person_of_opportunity(opportunity uuid) returns uuid language sql stable set plan_cache_mode = force_generic_plan as $$
  select o.person_id from app.opportunity o where o.org_id = app.org() and o.id = opportunity
$$;

create table app.opportunity_offer (
  org_id uuid not null,
  opportunity_id uuid not null,
  what text not null,
  scope text not null check (scope in ('task', 'team', 'teams', 'organisation', 'company')),
  dimension text,
  by_id uuid not null,
  primary key (org_id, opportunity_id),
  foreign key (org_id, opportunity_id) references app.opportunity (org_id, id)
);
call app.fence('app.opportunity_offer', 'select, insert');
create policy two on app.opportunity_offer for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_opportunity(opportunity_id)));
create policy offer on app.opportunity_offer for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.opportunity o
    where o.org_id = opportunity_offer.org_id and o.id = opportunity_id and o.offered_by = app.me() and app.shares_growth(o.person_id)));

create table app.opportunity_answer (
  org_id uuid not null,
  opportunity_id uuid not null,
  version integer not null,
  answer text not null check (answer in ('taken', 'declined')),
  reason text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, opportunity_id, version),
  foreign key (org_id, opportunity_id) references app.opportunity (org_id, id)
);
call app.fence('app.opportunity_answer', 'select, insert');
create policy two on app.opportunity_answer for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_opportunity(opportunity_id)));
create policy answer on app.opportunity_answer for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.person_of_opportunity(opportunity_id) = app.me());
comment on table app.opportunity_answer is 'The person''s own word on it. The newest counts: a no may become a yes.';

create table app.opportunity_outcome (
  org_id uuid not null,
  opportunity_id uuid not null,
  version integer not null,
  came_of text not null,
  evidence uuid[] not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, opportunity_id, version),
  foreign key (org_id, opportunity_id) references app.opportunity (org_id, id),
  check (cardinality(evidence) <= 12)
);
call app.fence('app.opportunity_outcome', 'select, insert');
create policy two on app.opportunity_outcome for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_opportunity(opportunity_id)));
create policy tell on app.opportunity_outcome for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.shares_opportunity(opportunity_id) and app.all_read_by_both(evidence, app.person_of_opportunity(opportunity_id)));
comment on table app.opportunity_outcome is 'What came of it, as either of the two tells it: each version stays.';
