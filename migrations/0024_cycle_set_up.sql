-- Setting up a cycle: templates and their questions, whom it is for, its phases, the launch in batches, and the answers to questions
-- that are not shown to the person.

-- What a review asks beside its core. Versions are kept as they were: a cycle pins one.
create table app.review_template (
  org_id uuid not null references app.organisation,
  id uuid not null,
  name text not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (org_id, id)
);
call app.fence('app.review_template', 'select, insert');
grant update (name) on app.review_template to plumbline_app;
create policy look on app.review_template for select to plumbline_app using (
  org_id = app.org() and (app.has_role('hr_admin') or app.has_role('hr_partner')));
create policy administer on app.review_template for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org() and app.has_role('hr_admin'));

create table app.review_template_version (
  org_id uuid not null,
  template_id uuid not null,
  version integer not null,
  document jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (org_id, template_id, version),
  foreign key (org_id, template_id) references app.review_template (org_id, id)
);
call app.fence('app.review_template_version', 'select, insert');
comment on table app.review_template_version is 'Immutable. What is asked is no secret once a cycle asks it; what is answered is.';

alter table app.review_cycle
  alter column scale drop not null,
  alter column self_due drop not null,
  add column template_id uuid,
  add column template_version integer,
  add column nomination_due date,
  add column peer_due date,
  add column upward_due date,
  add column peer_feedback text check (peer_feedback in ('attributed', 'anonymous')),
  add column quiet boolean,
  add foreign key (org_id, template_id, template_version) references app.review_template_version (org_id, template_id, version),
  add check ((template_id is null) = (template_version is null)),
  add check ((peer_due is null) = (peer_feedback is null)),
  add check (nomination_due is null or peer_due is not null),
  add check (nomination_due <= peer_due),
  add check (peer_due <= manager_due),
  add check (upward_due <= share_due);
grant update (name, period_from, period_to, template, template_id, template_version, scale, nomination_due, peer_due, upward_due,
  peer_feedback, quiet, draft_before_self_review) on app.review_cycle to plumbline_app;
grant delete on app.review_cycle to plumbline_app;
create policy only_drafts_go on app.review_cycle as restrictive for delete to plumbline_app using (state = 'draft');
comment on column app.review_cycle.scale is 'The words of each point in use, by code; null: a cycle without ratings.';
comment on column app.review_cycle.template is 'Name of the template when the cycle was planned.';
comment on column app.review_cycle.quiet is 'True: nobody gets a message when their review is created.';

-- What people were told when a cycle opened holds to its end: only dates move, and only through their action.
create function app.keep_opened_cycle() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'draft' and (old.name, old.period_from, old.period_to, old.template, old.template_id, old.template_version, old.scale,
      old.draft_before_self_review, old.peer_feedback)
     is distinct from (new.name, new.period_from, new.period_to, new.template, new.template_id, new.template_version, new.scale,
      new.draft_before_self_review, new.peer_feedback) then
    raise exception 'an opened cycle keeps its period, template and scale' using errcode = 'PL002';
  end if;
  return new;
end $$;
revoke all on function app.keep_opened_cycle() from public;
create trigger keep_opened before update on app.review_cycle for each row when (current_user = 'plumbline_app')
  execute function app.keep_opened_cycle();

create policy pinned on app.review_template_version for select to plumbline_app using (
  org_id = app.org() and (app.has_role('hr_admin') or app.has_role('hr_partner') or exists (
    select 1 from app.review_cycle c where c.org_id = review_template_version.org_id and c.template_id = review_template_version.template_id
       and c.template_version = review_template_version.version)));
create policy administer on app.review_template_version for insert to plumbline_app with check (
  org_id = app.org() and app.has_role('hr_admin'));

-- Whom a cycle is for. The filter names teams, places, levels and one manager; single people stand in a table of their own, so that
-- an HR partner learns of nobody outside their scope.
create table app.cycle_population (
  org_id uuid not null,
  cycle_id uuid not null,
  filter jsonb not null,
  primary key (org_id, cycle_id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id) on delete cascade
);
call app.fence('app.cycle_population');
create policy look on app.cycle_population for select to plumbline_app using (
  org_id = app.org() and app.has_role('hr_partner')
  and exists (select 1 from app.review_cycle c where c.org_id = cycle_population.org_id and c.id = cycle_id));
create policy administer on app.cycle_population for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org() and app.has_role('hr_admin'));
-- A cycle planned for some teams stays one for them.
insert into app.cycle_population (org_id, cycle_id, filter)
  select org_id, id, jsonb_build_object('teamIds', to_jsonb(team_ids)) from app.review_cycle where team_ids is not null;
alter table app.review_cycle drop column team_ids;

create table app.cycle_choice (
  org_id uuid not null,
  cycle_id uuid not null,
  person_id uuid not null,
  choice text not null check (choice in ('include', 'exclude')),
  primary key (org_id, cycle_id, person_id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id) on delete cascade,
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.cycle_choice');
create policy look on app.cycle_choice for select to plumbline_app using (
  org_id = app.org() and app.has_role('hr_partner') and app.partners(person_id));
create policy administer on app.cycle_choice for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org() and app.has_role('hr_admin'));
comment on table app.cycle_choice is 'People taken in or left out one by one, whatever the filter says.';

-- One run of creating what a cycle needs, in batches. `after_id` is the last person seen to: a run that dies goes on from there.
create table app.cycle_launch (
  org_id uuid not null,
  id uuid not null,
  cycle_id uuid not null,
  state text not null check (state in ('running', 'stopped', 'done')),
  total integer not null,
  done integer not null default 0,
  created_self integer not null default 0,
  created_manager integer not null default 0,
  after_id uuid,
  by_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id),
  foreign key (org_id, by_id) references app.person (org_id, id),
  check ((state = 'done') = (ended_at is not null))
);
create unique index one_launch_at_a_time on app.cycle_launch (org_id, cycle_id) where state <> 'done';
create index on app.cycle_launch (org_id, cycle_id, started_at);
call app.fence('app.cycle_launch', 'select, insert');
grant update (state) on app.cycle_launch to plumbline_app;
create policy look on app.cycle_launch for select to plumbline_app using (org_id = app.org() and app.has_role('hr_admin'));
create policy start on app.cycle_launch for insert to plumbline_app with check (
  org_id = app.org() and app.has_role('hr_admin') and by_id = app.me() and app.in_person());
create policy stop on app.cycle_launch for update to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin') and state <> 'done')
  with check (org_id = app.org() and state in ('running', 'stopped'));
comment on table app.cycle_launch is 'Counts over the whole organisation, hence for HR admins only.';

-- Answers of a manager to questions marked "not shown to the person". Before release they are read like the review's text (R4), and
-- after it by the same people: never by the person, never by whoever the person leads. They are in no release and in no copy or print
-- of the review; their author's own export has them, as the author's words.
create table app.review_hidden (
  org_id uuid not null,
  review_id uuid not null,
  answers jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (org_id, review_id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.review_hidden', 'select, insert');
grant update (answers, version, saved_at) on app.review_hidden to plumbline_app;
create policy author on app.review_hidden for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me()));
create policy submitted on app.review_hidden for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r
     where r.kind = 'manager' and r.state in ('submitted', 'shared', 'acknowledged') and app.oversees(r.subject_id)));
-- X1, X2: these hold after the release too.
create policy not_about_me_or_my_chain on app.review_hidden as restrictive for select to plumbline_app using (
  exists (select 1 from app.seen_review(review_id) r
    where r.subject_id <> app.me() and (r.reviewer_id = app.me() or not coalesce(app.is_above_me(r.subject_id), false))));
create policy in_person on app.review_hidden as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy write on app.review_hidden for insert to plumbline_app with check (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me() and r.state in ('not-started', 'draft')));
create policy rewrite on app.review_hidden for update to plumbline_app
  using (org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me() and r.state in ('not-started', 'draft')))
  with check (org_id = app.org());
comment on table app.review_hidden is 'By question id. Never joined to what the person can read.';

-- R10: each accepted save, its author's alone.
create table app.review_hidden_revision (
  org_id uuid not null,
  review_id uuid not null,
  version integer not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  primary key (org_id, review_id, version),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.review_hidden_revision', 'select, insert, delete');
create policy author on app.review_hidden_revision to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me()))
  with check (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me()));
create policy in_person on app.review_hidden_revision as restrictive for all to plumbline_app
  using (app.in_person()) with check (app.in_person());

-- Who looks after thousands of people reads thousands of rows: the relation is looked up once a statement in app.standing, not row by
-- row through app.leads() and app.partners().
drop policy look on app.employment;
create policy look on app.employment for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.has_role('hr_admin') or app.manages(person_id) or exists (
    select 1 from app.standing s where s.org_id = employment.org_id and s.viewer_id = app.me() and s.subject_id = employment.person_id
       and app.today() between s.from_on and s.to_on
       and ((s.relation = 'line' and s.depth >= 2) or (s.relation = 'partner' and not coalesce(app.is_conflicted(s.subject_id), false))))));
drop policy look on app.leave;
create policy look on app.leave for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.has_role('hr_admin') or app.manages(person_id) or exists (
    select 1 from app.standing s where s.org_id = leave.org_id and s.viewer_id = app.me() and s.subject_id = leave.person_id
       and app.today() between s.from_on and s.to_on
       and ((s.relation = 'line' and s.depth >= 2) or (s.relation = 'partner' and not coalesce(app.is_conflicted(s.subject_id), false))))));
drop policy look on app.conflict;
create policy look on app.conflict for select to plumbline_app using (
  org_id = app.org() and (created_by = app.me() or app.has_role('hr_admin')
    or (holder_id is distinct from app.me() and exists (
      select 1 from app.standing s where s.org_id = conflict.org_id and s.viewer_id = app.me() and s.subject_id = conflict.subject_id
         and s.relation = 'partner' and app.today() between s.from_on and s.to_on and not coalesce(app.is_conflicted(s.subject_id), false)))));
