-- Assessment (P4): the person and their manager each place the person per dimension, each for themself first. What one wrote opens to the other
-- when both have shared theirs, so that neither leans on what the other said; from sharing on it stays as it is.
create table app.level_assessment (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  framework_id text not null,
  framework_version integer not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  talked_on date,
  talk_recorded_by uuid,
  talk_recorded_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, framework_id, framework_version) references app.leveling_framework (org_id, id, version),
  check ((talked_on is null) = (talk_recorded_at is null)), check ((talked_on is null) = (talk_recorded_by is null))
);
create unique index on app.level_assessment (org_id, person_id) where talked_on is null;
create index on app.level_assessment (org_id, person_id, begun_at desc);
call app.fence('app.level_assessment', 'select, insert');
grant update (talked_on, talk_recorded_by, talk_recorded_at) on app.level_assessment to plumbline_app;
create policy two_or_that_it_exists on app.level_assessment for select to plumbline_app using (
  org_id = app.org() and (app.shares_growth(person_id) or begun_by = app.me() or app.leads(person_id) or app.partners(person_id)));
create policy conflict on app.level_assessment as restrictive for select to plumbline_app using (
  person_id is not distinct from app.me() or begun_by = app.me() or not coalesce(app.is_conflicted(person_id), false));
create policy begin on app.level_assessment for insert to plumbline_app with check (
  org_id = app.org() and begun_by = app.me() and talked_on is null and app.shares_growth(person_id));
comment on table app.level_assessment is 'That two assess, against which version of the framework, and when they talked about it: what the line above and the HR partner see.';
comment on column app.level_assessment.framework_version is 'The version in force when it began: it stays with it.';

create function app.shares_assessment(assessment uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.level_assessment a where a.org_id = app.org() and a.id = assessment and app.shares_growth(a.person_id))
$$;

create table app.level_assessment_side (
  org_id uuid not null,
  assessment_id uuid not null,
  author_id uuid not null,
  version integer not null,
  saved_at timestamptz not null,
  shared_at timestamptz,
  primary key (org_id, assessment_id, author_id),
  foreign key (org_id, assessment_id) references app.level_assessment (org_id, id)
);
call app.fence('app.level_assessment_side', 'select, insert');
grant update (version, saved_at, shared_at) on app.level_assessment_side to plumbline_app;
create policy author_and_that_it_is_shared on app.level_assessment_side for select to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or (shared_at is not null and app.shares_assessment(assessment_id))));
create policy write on app.level_assessment_side for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and shared_at is null and app.shares_assessment(assessment_id));
create policy rewrite on app.level_assessment_side for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and shared_at is null and app.shares_assessment(assessment_id))
  with check (org_id = app.org() and author_id = app.me());
comment on table app.level_assessment_side is 'That one of the two writes, and since when it is shared. A draft is its author''s alone, also that there is one.';

-- Both have shared: the person, and somebody who is their manager.
create function app.assessment_is_open(assessment uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select count(*) filter (where s.author_id = a.person_id) > 0 and count(*) filter (where s.author_id <> a.person_id) > 0
    from app.level_assessment_side s join app.level_assessment a on a.org_id = s.org_id and a.id = s.assessment_id
   where s.org_id = app.org() and s.assessment_id = assessment and s.shared_at is not null
$$;
create policy hold on app.level_assessment for update to plumbline_app
  using (org_id = app.org() and app.shares_growth(person_id) and app.assessment_is_open(id))
  with check (org_id = app.org() and talk_recorded_by = app.me() and app.shares_growth(person_id));

-- The reader shared theirs, or the two have talked: then the other one's is open.
create function app.reads_side(assessment uuid, author uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select app.shares_assessment(assessment)
    and exists (select 1 from app.level_assessment_side s where s.org_id = app.org() and s.assessment_id = assessment and s.author_id = author and s.shared_at is not null)
    and (exists (select 1 from app.level_assessment_side s where s.org_id = app.org() and s.assessment_id = assessment and s.author_id = app.me() and s.shared_at is not null)
      or exists (select 1 from app.level_assessment a where a.org_id = app.org() and a.id = assessment and a.talked_on is not null))
$$;
create function app.writes_side(assessment uuid) returns boolean language sql stable set plan_cache_mode = force_generic_plan as $$
  select exists (select 1 from app.level_assessment_side s where s.org_id = app.org() and s.assessment_id = assessment and s.author_id = app.me() and s.shared_at is null)
    and app.shares_assessment(assessment)
$$;
create function app.person_of_assessment(assessment uuid) returns uuid language sql stable set plan_cache_mode = force_generic_plan as $$
  select a.person_id from app.level_assessment a where a.org_id = app.org() and a.id = assessment
$$;

create table app.level_placement (
  org_id uuid not null,
  assessment_id uuid not null,
  author_id uuid not null,
  dimension text not null,
  level text,
  because text not null,
  evidence uuid[] not null,
  primary key (org_id, assessment_id, author_id, dimension),
  foreign key (org_id, assessment_id, author_id) references app.level_assessment_side (org_id, assessment_id, author_id),
  check (cardinality(evidence) <= 12)
);
call app.fence('app.level_placement', 'select, insert, delete');
grant update (level, because, evidence) on app.level_placement to plumbline_app;
create policy author_and_the_other_once_both_shared on app.level_placement for select to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or app.reads_side(assessment_id, author_id)));
create policy place on app.level_placement for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.writes_side(assessment_id) and app.all_read_by_both(evidence, app.person_of_assessment(assessment_id)));
create policy rewrite on app.level_placement for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and app.writes_side(assessment_id))
  with check (org_id = app.org() and author_id = app.me() and app.all_read_by_both(evidence, app.person_of_assessment(assessment_id)));
create policy take_out on app.level_placement for delete to plumbline_app using (
  org_id = app.org() and author_id = app.me() and app.writes_side(assessment_id));
comment on table app.level_placement is 'At which level one of the two sees the person on a dimension, with a sentence and records both can read.';

create table app.level_agreement (
  org_id uuid not null,
  assessment_id uuid not null,
  dimension text not null,
  version integer not null,
  level text,
  words text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, assessment_id, dimension, version),
  foreign key (org_id, assessment_id) references app.level_assessment (org_id, id)
);
call app.fence('app.level_agreement', 'select, insert');
create policy two on app.level_agreement for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or app.shares_assessment(assessment_id)));
create policy agree on app.level_agreement for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.shares_assessment(assessment_id) and app.assessment_is_open(assessment_id));
comment on table app.level_agreement is 'What the two came to on a dimension; without a level they still see it differently. Each version stays.';
