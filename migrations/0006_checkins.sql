-- Agreed expectations and one-on-ones: shared by two (N6). An HR partner sees that they exist, never what they say,
-- hence dates and texts in tables of their own. No administrator reads any of it.

-- Plans of these look-ups by key are the same for everybody, so they are kept; the app's role plans everything else anew each time.
alter function app.leads(uuid) set plan_cache_mode = force_generic_plan;
alter function app.partners(uuid) set plan_cache_mode = force_generic_plan;
alter function app.managed_during(uuid, date, date) set plan_cache_mode = force_generic_plan;

-- The two of a check-in: the person, and whoever is their manager now. A former manager keeps what they wrote (AU), no more.
create function app.shares_check_in(person uuid, manager uuid) returns boolean language sql stable parallel safe
  return person = app.me() or (manager = app.me() and app.manages(person));

create table app.expectation_set (
  org_id uuid not null,
  id uuid not null,
  manager_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (org_id, id),
  -- Both who could write a second one can see the first, so the key tells nobody anything.
  unique (org_id, person_id, manager_id, from_on),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, manager_id) references app.person (org_id, id),
  check (person_id <> manager_id), check (from_on <= to_on)
);
call app.fence('app.expectation_set', 'select, insert');
grant update (to_on) on app.expectation_set to plumbline_app;
create policy two_or_that_it_exists on app.expectation_set for select to plumbline_app using (
  org_id = app.org() and (app.shares_check_in(person_id, manager_id) or created_by = app.me() or app.partners(person_id)));
create policy propose on app.expectation_set for insert to plumbline_app with check (
  org_id = app.org() and created_by = app.me() and app.shares_check_in(person_id, manager_id)
  and exists (select 1 from app.reporting_line l where l.org_id = expectation_set.org_id and l.person_id = expectation_set.person_id
    and l.manager_id = expectation_set.manager_id and app.today() between l.from_on and l.to_on));
create policy change on app.expectation_set for update to plumbline_app
  using (org_id = app.org() and app.shares_check_in(person_id, manager_id))
  with check (org_id = app.org() and app.shares_check_in(person_id, manager_id));
create policy conflict on app.expectation_set as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or created_by = app.me() or not app.is_conflicted(person_id));
comment on table app.expectation_set is 'That a person and their manager agree expectations for a period (N6: an HR partner sees this row).';

create function app.reads_expectations(expectations uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.expectation_set s where s.org_id = app.org() and s.id = expectations)
$$;
create function app.shares_expectations(expectations uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.expectation_set s where s.org_id = app.org() and s.id = expectations and app.shares_check_in(s.person_id, s.manager_id))
$$;

create table app.expectation_version (
  org_id uuid not null,
  set_id uuid not null,
  version integer not null,
  lines text[] not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  primary key (org_id, set_id, version),
  foreign key (org_id, set_id) references app.expectation_set (org_id, id),
  check (cardinality(lines) between 3 and 5)
);
call app.fence('app.expectation_version', 'select, insert');
create policy two on app.expectation_version for select to plumbline_app using (
  org_id = app.org() and (proposed_by = app.me() or app.shares_expectations(set_id)));
create policy propose on app.expectation_version for insert to plumbline_app with check (
  org_id = app.org() and proposed_by = app.me() and app.shares_expectations(set_id));
comment on table app.expectation_version is 'Each proposal, word for word. The newest that both confirmed is what was agreed.';

create table app.expectation_confirmation (
  org_id uuid not null,
  set_id uuid not null,
  version integer not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, set_id, version, by_id),
  foreign key (org_id, set_id, version) references app.expectation_version (org_id, set_id, version)
);
call app.fence('app.expectation_confirmation', 'select, insert');
create policy with_the_set on app.expectation_confirmation for select to plumbline_app using (
  org_id = app.org() and app.reads_expectations(set_id));
create policy confirm on app.expectation_confirmation for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me()
  and exists (select 1 from app.expectation_version v
    where v.org_id = expectation_confirmation.org_id and v.set_id = expectation_confirmation.set_id and v.version = expectation_confirmation.version)
  and app.shares_expectations(set_id));
comment on table app.expectation_confirmation is 'Who agreed to which version, and when. Says nothing about the text, so it goes with the set.';

create table app.one_on_one (
  org_id uuid not null,
  id uuid not null,
  manager_id uuid not null,
  person_id uuid not null,
  on_date date not null,
  planned_by uuid not null,
  planned_at timestamptz not null,
  held_on date,
  held_recorded_by uuid,
  held_recorded_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, manager_id) references app.person (org_id, id),
  check (person_id <> manager_id),
  check ((held_on is null) = (held_recorded_at is null))
);
create index on app.one_on_one (org_id, person_id, on_date);
create index on app.one_on_one (org_id, manager_id, on_date);
create index on app.one_on_one (org_id, person_id, held_on desc, id desc) where held_on is not null;
call app.fence('app.one_on_one', 'select, insert');
grant update (on_date, held_on, held_recorded_by, held_recorded_at) on app.one_on_one to plumbline_app;
create policy two_or_that_it_happened on app.one_on_one for select to plumbline_app using (
  org_id = app.org() and (app.shares_check_in(person_id, manager_id) or planned_by = app.me() or app.partners(person_id)));
create policy plan on app.one_on_one for insert to plumbline_app with check (
  org_id = app.org() and planned_by = app.me() and app.shares_check_in(person_id, manager_id)
  and exists (select 1 from app.reporting_line l where l.org_id = one_on_one.org_id and l.person_id = one_on_one.person_id
    and l.manager_id = one_on_one.manager_id and app.today() between l.from_on and l.to_on));
create policy move on app.one_on_one for update to plumbline_app
  using (org_id = app.org() and app.shares_check_in(person_id, manager_id))
  with check (org_id = app.org() and app.shares_check_in(person_id, manager_id));
create policy conflict on app.one_on_one as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or planned_by = app.me() or not app.is_conflicted(person_id));
comment on table app.one_on_one is 'Dates only: this is what an HR partner sees. What was said lies in the tables below.';

create function app.shares_one_on_one(meeting uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.one_on_one o where o.org_id = app.org() and o.id = meeting and app.shares_check_in(o.person_id, o.manager_id))
$$;

create table app.agenda_item (
  org_id uuid not null,
  id uuid not null,
  one_on_one_id uuid not null,
  by_id uuid not null,
  text text not null,
  created_at timestamptz not null,
  ticked_by uuid,
  ticked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, one_on_one_id) references app.one_on_one (org_id, id)
);
create index on app.agenda_item (org_id, one_on_one_id);
call app.fence('app.agenda_item', 'select, insert');
grant update (ticked_by, ticked_at) on app.agenda_item to plumbline_app;
create policy two on app.agenda_item for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_one_on_one(one_on_one_id)));
create policy add on app.agenda_item for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.shares_one_on_one(one_on_one_id));
create policy tick on app.agenda_item for update to plumbline_app using (
  org_id = app.org() and app.shares_one_on_one(one_on_one_id))
  with check (org_id = app.org());

create table app.one_on_one_note (
  org_id uuid not null,
  one_on_one_id uuid not null,
  author_id uuid not null,
  text text not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (org_id, one_on_one_id, author_id),
  foreign key (org_id, one_on_one_id) references app.one_on_one (org_id, id)
);
call app.fence('app.one_on_one_note', 'select, insert');
grant update (text, version, saved_at) on app.one_on_one_note to plumbline_app;
create policy own on app.one_on_one_note for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy write on app.one_on_one_note for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.shares_one_on_one(one_on_one_id));
create policy rewrite on app.one_on_one_note for update to plumbline_app
  using (org_id = app.org() and author_id = app.me()) with check (org_id = app.org() and author_id = app.me());
comment on table app.one_on_one_note is 'Each side''s private notes (N1): the author and nobody else.';

create table app.action_item (
  org_id uuid not null,
  id uuid not null,
  one_on_one_id uuid not null,
  by_id uuid not null,
  text text not null,
  owner_id uuid not null,
  due_on date,
  created_at timestamptz not null,
  finished_by uuid,
  finished_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, one_on_one_id) references app.one_on_one (org_id, id)
);
create index on app.action_item (org_id, one_on_one_id);
create index on app.action_item (org_id, owner_id) where finished_at is null;
call app.fence('app.action_item', 'select, insert');
grant update (finished_by, finished_at) on app.action_item to plumbline_app;
create policy two on app.action_item for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_one_on_one(one_on_one_id)));
create policy add on app.action_item for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.one_on_one o
    where o.org_id = action_item.org_id and o.id = one_on_one_id and app.shares_check_in(o.person_id, o.manager_id)
      and owner_id in (o.person_id, o.manager_id)));
create policy finish on app.action_item for update to plumbline_app using (
  org_id = app.org() and app.shares_one_on_one(one_on_one_id))
  with check (org_id = app.org());
