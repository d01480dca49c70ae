-- Check-ins with a rhythm: series of one-on-ones, career check-ins, the questions both begin with, and notes brought along
-- from elsewhere. N6: texts are for the two; that something is planned or took place is a row of its own, which an HR partner sees.

create table app.one_on_one_series (
  org_id uuid not null,
  id uuid not null,
  manager_id uuid not null,
  person_id uuid not null,
  cadence text not null check (cadence in ('weekly', 'fortnightly', 'monthly')),
  weekday integer not null check (weekday between 1 and 7),
  from_on date not null,
  created_by uuid not null,
  created_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, manager_id) references app.person (org_id, id),
  check (person_id <> manager_id),
  check ((ended_by is null) = (ended_at is null))
);
-- One rhythm for the two: both who could begin a second one see the first.
create unique index on app.one_on_one_series (org_id, person_id, manager_id) where ended_at is null;
create index on app.one_on_one_series (org_id, manager_id);
call app.fence('app.one_on_one_series', 'select, insert');
grant update (cadence, weekday, from_on, ended_by, ended_at) on app.one_on_one_series to plumbline_app;
create policy two_or_that_it_exists on app.one_on_one_series for select to plumbline_app using (
  org_id = app.org() and (app.shares_check_in(person_id, manager_id) or created_by = app.me() or app.partners(person_id)));
create policy conflict on app.one_on_one_series as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or created_by = app.me() or not app.is_conflicted(person_id));
create policy begin on app.one_on_one_series for insert to plumbline_app with check (
  org_id = app.org() and created_by = app.me() and ended_at is null and app.shares_check_in(person_id, manager_id)
  and exists (select 1 from app.reporting_line l where l.org_id = one_on_one_series.org_id and l.person_id = one_on_one_series.person_id
    and l.manager_id = one_on_one_series.manager_id and app.today() between l.from_on and l.to_on));
create policy change on app.one_on_one_series for update to plumbline_app
  using (org_id = app.org() and app.shares_check_in(person_id, manager_id))
  with check (org_id = app.org() and app.shares_check_in(person_id, manager_id));
comment on table app.one_on_one_series is 'That two meet, how often and on which weekday. It stands only while the one reports to the other: a new manager begins their own (X7).';

create function app.shares_series(series uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.one_on_one_series s where s.org_id = app.org() and s.id = series and app.shares_check_in(s.person_id, s.manager_id))
$$;

create table app.series_questions (
  org_id uuid not null,
  series_id uuid not null,
  version integer not null,
  questions text[] not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, series_id, version),
  foreign key (org_id, series_id) references app.one_on_one_series (org_id, id),
  check (cardinality(questions) <= 12)
);
call app.fence('app.series_questions', 'select, insert');
create policy two on app.series_questions for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_series(series_id)));
create policy write on app.series_questions for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.shares_series(series_id));
comment on table app.series_questions is 'What the two ask each other every time: each version whole, the newest counts. Without one, the organisation''s template does.';

-- A meeting of a series keeps the day of the rhythm it stands for, so that moving it leaves no hole and no double.
alter table app.one_on_one
  add column series_id uuid,
  add column slot_on date,
  add column called_off_by uuid,
  add column called_off_at timestamptz,
  add foreign key (org_id, series_id) references app.one_on_one_series (org_id, id),
  add check ((series_id is null) = (slot_on is null)),
  add check ((called_off_by is null) = (called_off_at is null)),
  add check (held_on is null or called_off_at is null);
create unique index on app.one_on_one (org_id, series_id, slot_on) where series_id is not null;
grant update (slot_on, called_off_by, called_off_at) on app.one_on_one to plumbline_app;
create policy of_their_series on app.one_on_one as restrictive for insert to plumbline_app with check (
  series_id is null or exists (select 1 from app.one_on_one_series s where s.org_id = one_on_one.org_id and s.id = series_id
    and s.person_id = one_on_one.person_id and s.manager_id = one_on_one.manager_id));
comment on column app.one_on_one.called_off_at is 'When one of the two said that it does not, or did not, take place.';

-- A career check-in: one a quarter, tied to no review. This row says that the two have it, and when it was held.
create table app.career_check_in (
  org_id uuid not null,
  id uuid not null,
  manager_id uuid not null,
  person_id uuid not null,
  quarter date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  created_by uuid not null,
  created_at timestamptz not null,
  held_on date,
  held_recorded_by uuid,
  held_recorded_at timestamptz,
  primary key (org_id, id),
  -- Both who could begin a second one see the first.
  unique (org_id, person_id, manager_id, quarter),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, manager_id) references app.person (org_id, id),
  check (person_id <> manager_id),
  check ((held_on is null) = (held_recorded_at is null))
);
create index on app.career_check_in (org_id, manager_id, quarter);
create index on app.career_check_in (org_id, person_id, held_on desc) where held_on is not null;
call app.fence('app.career_check_in', 'select, insert');
grant update (held_on, held_recorded_by, held_recorded_at) on app.career_check_in to plumbline_app;
create policy two_or_that_it_happened on app.career_check_in for select to plumbline_app using (
  org_id = app.org() and (app.shares_check_in(person_id, manager_id) or created_by = app.me() or app.partners(person_id)));
create policy conflict on app.career_check_in as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or created_by = app.me() or not app.is_conflicted(person_id));
create policy begin on app.career_check_in for insert to plumbline_app with check (
  org_id = app.org() and created_by = app.me() and held_on is null and app.shares_check_in(person_id, manager_id)
  and exists (select 1 from app.reporting_line l where l.org_id = career_check_in.org_id and l.person_id = career_check_in.person_id
    and l.manager_id = career_check_in.manager_id and app.today() between l.from_on and l.to_on));
create policy hold on app.career_check_in for update to plumbline_app
  using (org_id = app.org() and app.shares_check_in(person_id, manager_id))
  with check (org_id = app.org() and app.shares_check_in(person_id, manager_id));
comment on table app.career_check_in is 'Dates only: this is what an HR partner sees. What each thinks and what they agree lies in the tables below.';

create function app.shares_career_check_in(check_in uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.career_check_in c where c.org_id = app.org() and c.id = check_in and app.shares_check_in(c.person_id, c.manager_id))
$$;

create table app.career_view (
  org_id uuid not null,
  check_in_id uuid not null,
  author_id uuid not null,
  aspirations text not null,
  gap text not null,
  version integer not null,
  saved_at timestamptz not null,
  shared_at timestamptz,
  primary key (org_id, check_in_id, author_id),
  foreign key (org_id, check_in_id) references app.career_check_in (org_id, id)
);
call app.fence('app.career_view', 'select, insert');
grant update (aspirations, gap, version, saved_at, shared_at) on app.career_view to plumbline_app;
create policy author_and_the_other_once_shared on app.career_view for select to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or (shared_at is not null and app.shares_career_check_in(check_in_id))));
create policy write on app.career_view for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.shares_career_check_in(check_in_id));
create policy rewrite on app.career_view for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and app.shares_career_check_in(check_in_id))
  with check (org_id = app.org() and author_id = app.me());
comment on table app.career_view is 'How each of the two sees it: the author''s alone until they share it with the other.';

create table app.career_plan (
  org_id uuid not null,
  check_in_id uuid not null,
  version integer not null,
  opportunity text not null,
  from_months integer not null,
  to_months integer not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, check_in_id, version),
  foreign key (org_id, check_in_id) references app.career_check_in (org_id, id),
  check (from_months between 0 and 60 and to_months between from_months and 60)
);
call app.fence('app.career_plan', 'select, insert');
create policy two on app.career_plan for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_career_check_in(check_in_id)));
create policy agree on app.career_plan for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.shares_career_check_in(check_in_id));
comment on table app.career_plan is 'The next opportunity and when, as the two wrote it together: each version whole, the newest counts.';

-- The organisation's own questions. Everybody may know them; HR admins write them.
create table app.check_in_template (
  org_id uuid not null references app.organisation,
  kind text not null check (kind in ('one-on-one', 'career-check-in')),
  version integer not null,
  questions text[] not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, kind, version),
  check (cardinality(questions) between 1 and 12)
);
call app.fence('app.check_in_template', 'select, insert');
create policy everybody on app.check_in_template for select to plumbline_app using (org_id = app.org());
create policy administer on app.check_in_template for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.has_role('hr_admin') and app.in_person());
comment on table app.check_in_template is 'Questions a one-on-one or a career check-in begins with. Without a row, those we wrote.';

-- Notes from elsewhere come as private observations. A month's note is often neither praise nor concern, and nobody should have to
-- pretend: the tone may stay open while nobody but the author reads it.
alter table app.observation alter column tone drop not null;
alter table app.observation add check (tone is not null or (person_at is null and manager_at is null and public_at is null));

create table app.imported_note (
  org_id uuid not null,
  author_id uuid not null,
  key text not null,
  observation_id uuid not null,
  imported_at timestamptz not null,
  primary key (org_id, author_id, key)
);
call app.fence('app.imported_note', 'select, insert');
create policy own on app.imported_note for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy bring on app.imported_note for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and exists (select 1 from app.observation o
    where o.org_id = imported_note.org_id and o.id = observation_id and o.author_id = app.me()));
comment on table app.imported_note is 'Which notes came from a file, by the hash of what it said, so that a second import adds nothing, not even what was deleted since. N1.';
