-- What happens while a cycle runs: somebody else writes, the manager changes, people come and go, HR looks after it all.
-- Matrix row A7, column DR of R2-R4, C1 and P3, and the rules X5 to X8.

-- Nobody reviews themself, somebody they report to, or somebody with whom there is a conflict of interest, whichever of the two declared it.
create function app.may_review(reviewer uuid, subject uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select reviewer <> subject
    and exists (select 1 from app.person p where p.org_id = app.org() and p.id = reviewer and (p.ended_on is null or p.ended_on >= app.today()))
    and not exists (select 1 from app.conflict c where c.org_id = app.org()
      and ((c.holder_id = reviewer and c.subject_id = subject) or (c.holder_id = subject and c.subject_id = reviewer)))
    and not exists (select 1 from app.standing s where s.org_id = app.org() and s.viewer_id = subject and s.subject_id = reviewer
      and s.relation = 'line' and app.today() between s.from_on and s.to_on)
$$;
revoke all on function app.may_review(uuid, uuid) from public;
grant execute on function app.may_review(uuid, uuid) to plumbline_app, plumbline_job;

-- A7. Who may review for whom, in which cycle, until when.
create table app.delegation (
  org_id uuid not null,
  id uuid not null,
  cycle_id uuid not null,
  subject_id uuid not null,
  delegate_id uuid not null,
  until date not null,
  reason text,
  given_by uuid not null,
  given_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, delegate_id) references app.person (org_id, id),
  foreign key (org_id, given_by) references app.person (org_id, id),
  check (subject_id <> delegate_id)
);
create index on app.delegation (org_id, delegate_id);
create index on app.delegation (org_id, subject_id);
create unique index on app.delegation (org_id, cycle_id, subject_id) where ended_at is null;
call app.fence('app.delegation', 'select, insert');
grant update (ended_by, ended_at) on app.delegation to plumbline_app;
create policy those_concerned on app.delegation for select to plumbline_app using (
  org_id = app.org() and (given_by = app.me() or delegate_id = app.me() or app.oversees(subject_id)));
create policy not_about_me on app.delegation as restrictive for select to plumbline_app using (subject_id <> app.me());
create policy not_conflicted on app.delegation as restrictive for select to plumbline_app using (not app.is_conflicted(subject_id));
create policy in_person on app.delegation as restrictive for select to plumbline_app using (app.in_person());
create policy give on app.delegation for insert to plumbline_app with check (
  org_id = app.org() and given_by = app.me() and app.in_person() and until >= app.today()
  and (app.manages(subject_id) or app.administers(subject_id) or app.partners(subject_id)) and app.may_review(delegate_id, subject_id)
  and exists (select 1 from app.review_cycle c where c.org_id = delegation.org_id and c.id = cycle_id and c.state = 'open'));
create policy finish on app.delegation for update to plumbline_app
  using (org_id = app.org() and app.in_person() and (given_by = app.me() or app.manages(subject_id) or app.administers(subject_id) or app.partners(subject_id)))
  with check (org_id = app.org() and ended_by is not distinct from app.me());
comment on table app.delegation is 'Ends with its last day, or earlier when it is taken back; from then on the delegate finds nothing any more (X6).';

-- DR: named person, subject, cycle, end date; never against a conflict of interest (X4).
create function app.is_delegate(subject uuid, cycle uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not app.is_conflicted(subject) and exists (select 1 from app.delegation d where d.org_id = app.org() and d.delegate_id = app.me() and d.subject_id = subject
    and (cycle is null or d.cycle_id = cycle) and d.ended_at is null and d.until >= app.today())
$$;
revoke all on function app.is_delegate(uuid, uuid) from public;
grant execute on function app.is_delegate(uuid, uuid) to plumbline_app;
create function app.delegation_runs(delegation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.delegation d where d.org_id = app.org() and d.id = delegation and d.ended_at is null and d.until >= app.today())
$$;
revoke all on function app.delegation_runs(uuid) from public;
grant execute on function app.delegation_runs(uuid) to plumbline_app, plumbline_job;

-- A review that a delegate writes knows by which delegation they do.
alter table app.review add column delegation_id uuid,
  add foreign key (org_id, delegation_id) references app.delegation (org_id, id);
comment on column app.review.delegation_id is 'Its reviewer writes for the manager. Absent: the review is theirs to write.';
create or replace function app.my_review_of(subject uuid, cycle uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.state from app.review r where r.org_id = app.org() and r.cycle_id = cycle and r.subject_id = subject
     and r.kind = 'manager' and r.reviewer_id = app.me() and (r.delegation_id is null or app.delegation_runs(r.delegation_id))
$$;
-- X6: a delegation that is over gives nothing; what was given to the person stays its author's to read.
create policy while_delegated on app.review as restrictive for all to plumbline_app
  using (delegation_id is null or reviewer_id <> app.me() or state in ('shared', 'acknowledged') or app.delegation_runs(delegation_id));
-- PostgreSQL asks policies from the last name to the first: by this one most rows are decided, and no look-up is needed.
create policy as_delegate on app.review for select to plumbline_app using (
  org_id = app.org() and state = 'submitted' and app.is_delegate(subject_id, cycle_id));
create policy as_delegate on app.review_text for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
     where r.state = 'submitted' and app.is_delegate(r.subject_id, r.cycle_id)
       and (r.kind = 'manager' or not c.draft_before_self_review or app.my_review_of(r.subject_id, r.cycle_id) is distinct from 'not-started')));
create policy as_delegate on app.review_rating for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'submitted' and app.is_delegate(r.subject_id, r.cycle_id)));
-- R3: the manager reads the draft of their delegate, and nobody else's.
create policy of_my_delegate on app.review_text for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'draft' and r.delegation_id is not null and app.manages(r.subject_id)));
create policy of_my_delegate on app.review_rating for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'draft' and r.delegation_id is not null and app.manages(r.subject_id)));
create policy of_my_delegate on app.review_hidden for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'draft' and r.delegation_id is not null and app.manages(r.subject_id)));
create policy as_delegate on app.review_hidden for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'submitted' and app.is_delegate(r.subject_id, r.cycle_id)));
-- P3.
create policy as_delegate on app.person_level for select to plumbline_app using (org_id = app.org() and app.is_delegate(person_id, null));

-- Who writes a review, decided by somebody: the manager of that day is kept, so that the next change of managers asks again.
create table app.reviewer_choice (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  reviewer_id uuid not null,
  before_id uuid not null,
  manager_id uuid,
  reason text,
  by_id uuid,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
create index on app.reviewer_choice (org_id, review_id, at);
call app.fence('app.reviewer_choice', 'select, insert');
create policy look on app.reviewer_choice for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or exists (
    select 1 from app.seen_review(review_id) r where r.subject_id <> app.me() and (app.administers(r.subject_id) or app.partners(r.subject_id)))));
create policy leave_as_it_is on app.reviewer_choice for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and reviewer_id = before_id and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = reviewer_choice.reviewer_id
      and r.subject_id <> app.me() and (app.administers(r.subject_id) or app.partners(r.subject_id))));
comment on table app.reviewer_choice is 'A move is written by app.move_review() alone; leaving a review with its author is a choice too.';

-- X7: a started draft is never deleted. It is kept for its author, and the one who writes now reads it when the author passes it on.
create table app.kept_draft (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  cycle_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  document jsonb not null,
  version integer not null,
  kept_at timestamptz not null,
  passed_on_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
create index on app.kept_draft (org_id, author_id);
create index on app.kept_draft (org_id, review_id);
call app.fence('app.kept_draft', 'select');
grant update (passed_on_at) on app.kept_draft to plumbline_app;
create policy author on app.kept_draft for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy passed_on on app.kept_draft for select to plumbline_app using (
  org_id = app.org() and passed_on_at is not null and exists (
    select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me() and r.state in ('not-started', 'draft')));
create policy not_about_me on app.kept_draft as restrictive for select to plumbline_app using (
  subject_id <> app.me() and not app.is_conflicted(subject_id) and app.in_person());
create policy pass_on on app.kept_draft for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and app.in_person()) with check (org_id = app.org() and author_id = app.me());

-- The rating and the revisions of a kept draft go nowhere, passed on or not; nor do answers that are not for the person.
create table app.kept_rating (
  org_id uuid not null,
  kept_id uuid not null,
  rating text not null,
  primary key (org_id, kept_id),
  foreign key (org_id, kept_id) references app.kept_draft (org_id, id)
);
call app.fence('app.kept_rating', 'select');
create policy author on app.kept_rating for select to plumbline_app using (
  org_id = app.org() and app.in_person() and exists (
    select 1 from app.kept_draft k where k.org_id = kept_rating.org_id and k.id = kept_id and k.author_id = app.me()));
create table app.kept_revision (
  org_id uuid not null,
  kept_id uuid not null,
  version integer not null,
  document jsonb not null,
  saved_at timestamptz not null,
  primary key (org_id, kept_id, version),
  foreign key (org_id, kept_id) references app.kept_draft (org_id, id)
);
call app.fence('app.kept_revision', 'select');
create policy author on app.kept_revision for select to plumbline_app using (
  org_id = app.org() and app.in_person() and exists (
    select 1 from app.kept_draft k where k.org_id = kept_revision.org_id and k.id = kept_id and k.author_id = app.me()));

-- Answers to questions that are not shown to the person, each save of them.
create table app.kept_hidden (
  org_id uuid not null,
  kept_id uuid not null,
  version integer not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  primary key (org_id, kept_id, version),
  foreign key (org_id, kept_id) references app.kept_draft (org_id, id)
);
call app.fence('app.kept_hidden', 'select');
create policy author on app.kept_hidden for select to plumbline_app using (
  org_id = app.org() and app.in_person() and exists (
    select 1 from app.kept_draft k where k.org_id = kept_hidden.org_id and k.id = kept_id and k.author_id = app.me()));

-- Gives a review to somebody else to write. What was written so far is kept for its author: the mover may not read it, hence a
-- definer function, which asks again whatever the policies would ask. The version goes on counting, so that nothing HR set aside for
-- the text before can be taken for a word on the next.
create function app.move_review(review uuid, to_reviewer uuid, by_delegation uuid, pass_on boolean, reason text, choice_id uuid, kept_id uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.review; was_kept boolean;
begin
  select x.* into r from app.review x where x.org_id = app.org() and x.id = review for update;
  if r.id is null or r.kind <> 'manager' or not app.in_person() or r.subject_id = app.me() or app.is_above_me(r.subject_id)
    or app.is_conflicted(r.subject_id) or not app.may_review(to_reviewer, r.subject_id)
    or not exists (select 1 from app.review_cycle c where c.org_id = r.org_id and c.id = r.cycle_id and c.state = 'open')
    or not (app.administers(r.subject_id) or app.partners(r.subject_id)
      or (app.manages(r.subject_id) and (to_reviewer = app.me() and r.delegation_id is not null or r.reviewer_id = app.me() and by_delegation is not null)))
    or not (r.state in ('not-started', 'draft') or (r.state = 'submitted' and (r.delegation_id is not null or exists (
      select 1 from app.person p where p.org_id = r.org_id and p.id = r.reviewer_id and p.ended_on < app.today()))))
    or (by_delegation is not null and not exists (select 1 from app.delegation d where d.org_id = r.org_id and d.id = by_delegation
      and d.cycle_id = r.cycle_id and d.subject_id = r.subject_id and d.delegate_id = to_reviewer and d.ended_at is null))
  then raise exception 'this review can not be moved' using errcode = '42501'; end if;
  insert into app.kept_draft (org_id, id, review_id, cycle_id, subject_id, author_id, document, version, kept_at, passed_on_at)
    select r.org_id, kept_id, r.id, r.cycle_id, r.subject_id, r.reviewer_id, coalesce(t.document, '{}'), coalesce(t.version, 0), app.now(),
           case when pass_on and (r.reviewer_id = app.me() or r.delegation_id is not null) then app.now() end
      from (select 1) one left join app.review_text t on t.org_id = r.org_id and t.review_id = r.id
     where t.document <> '{}' or exists (select 1 from app.review_hidden h where h.org_id = r.org_id and h.review_id = r.id and h.answers <> '{}');
  was_kept := found;
  if was_kept then
    insert into app.kept_rating select g.org_id, kept_id, g.rating from app.review_rating g where g.org_id = r.org_id and g.review_id = r.id;
    insert into app.kept_revision select v.org_id, kept_id, v.version, v.document, v.saved_at from app.review_revision v
     where v.org_id = r.org_id and v.review_id = r.id;
  end if;
  insert into app.kept_hidden select v.org_id, kept_id, v.version, v.answers, v.saved_at from app.review_hidden_revision v
    where was_kept and v.org_id = r.org_id and v.review_id = r.id;
  delete from app.review_hidden_revision v where v.org_id = r.org_id and v.review_id = r.id;
  update app.review_hidden h set answers = '{}', version = h.version + 1, saved_at = app.now() where h.org_id = r.org_id and h.review_id = r.id;
  delete from app.review_rating g where g.org_id = r.org_id and g.review_id = r.id;
  delete from app.review_revision v where v.org_id = r.org_id and v.review_id = r.id;
  delete from app.review_cite c where c.org_id = r.org_id and c.review_id = r.id;
  update app.review_text t set document = '{}', version = t.version + 1, saved_at = app.now() where t.org_id = r.org_id and t.review_id = r.id;
  insert into app.reviewer_choice (org_id, id, review_id, reviewer_id, before_id, manager_id, reason, by_id, at)
    values (r.org_id, choice_id, r.id, to_reviewer, r.reviewer_id, (select l.manager_id from app.reporting_line l where l.org_id = r.org_id
      and l.person_id = r.subject_id and app.today() between l.from_on and l.to_on), reason, app.me(), app.now());
  update app.review x set reviewer_id = to_reviewer, delegation_id = by_delegation, state = 'not-started' where x.org_id = r.org_id and x.id = r.id;
  return was_kept;
end $$;
revoke all on function app.move_review(uuid, uuid, uuid, boolean, text, uuid, uuid) from public;
grant execute on function app.move_review(uuid, uuid, uuid, boolean, text, uuid, uuid) to plumbline_app, plumbline_job;

-- What was said about the text of somebody who no longer writes it stays with them and with whoever said it.
create function app.was_moved_since(review uuid, since timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.reviewer_choice c where c.org_id = app.org() and c.review_id = review and c.reviewer_id <> c.before_id and c.at >= since)
$$;
revoke all on function app.was_moved_since(uuid, timestamptz) from public;
grant execute on function app.was_moved_since(uuid, timestamptz) to plumbline_app;
create policy of_the_text_before on app.review_step as restrictive for select to plumbline_app using (
  by_id = app.me() or not app.was_moved_since(review_id, at));
create policy of_the_text_before on app.review_override as restrictive for select to plumbline_app using (
  by_id = app.me() or not app.was_moved_since(review_id, at));

-- HR reopens, cancels and restores: the text is neither read nor touched by it.
alter table app.review_step drop constraint review_step_step_check,
  add constraint review_step_step_check check (step in ('submitted', 'withdrawn', 'sent-back', 'shared', 'corrected', 'reopened', 'cancelled', 'restored'));
create policy hr_takes on app.review_step for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and step in ('reopened', 'cancelled', 'restored') and exists (
    select 1 from app.seen_review(review_id) r where r.subject_id <> app.me() and (app.administers(r.subject_id) or app.partners(r.subject_id))));
create policy hr_reopens on app.review for update to plumbline_app
  using (org_id = app.org() and state in ('submitted', 'cancelled') and app.in_person() and (app.administers(subject_id) or app.partners(subject_id)))
  with check (org_id = app.org() and state in ('not-started', 'draft') and (app.administers(subject_id) or app.partners(subject_id)));
create policy hr_cancels on app.review for update to plumbline_app
  using (org_id = app.org() and state in ('not-started', 'draft', 'submitted') and app.in_person() and (app.administers(subject_id) or app.partners(subject_id)))
  with check (org_id = app.org() and state = 'cancelled' and (app.administers(subject_id) or app.partners(subject_id)));

-- Why a review is not written after all. Its author reads it; of the person's own row in others' hands they learn nothing.
create table app.review_closing (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  why text not null check (why in ('left', 'cancelled')),
  reason text,
  state_before text not null,
  by_id uuid,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
create index on app.review_closing (org_id, review_id);
call app.fence('app.review_closing', 'select, insert');
grant update (undone_at) on app.review_closing to plumbline_app;
create policy look on app.review_closing for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r
    where r.reviewer_id = app.me() or app.manages(r.subject_id) or app.administers(r.subject_id) or app.partners(r.subject_id)));
create policy close on app.review_closing for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (
    select 1 from app.seen_review(review_id) r where app.administers(r.subject_id) or app.partners(r.subject_id)));
create policy undo on app.review_closing for update to plumbline_app
  using (org_id = app.org() and app.in_person() and exists (
    select 1 from app.seen_review(review_id) r where app.administers(r.subject_id) or app.partners(r.subject_id)))
  with check (org_id = app.org());

-- Late joiners: an HR partner adds the people of their scope.
create policy add_late on app.review for insert to plumbline_app with check (
  org_id = app.org() and app.in_person() and state = 'not-started' and app.partners(subject_id)
  and (kind = 'self' or app.may_review(reviewer_id, subject_id))
  and exists (select 1 from app.review_cycle c where c.org_id = review.org_id and c.id = cycle_id and c.state = 'open'));

-- Closed, reopened: who, when and why. For HR.
create table app.cycle_step (
  org_id uuid not null,
  id uuid not null,
  cycle_id uuid not null,
  step text not null check (step in ('closed', 'reopened')),
  reason text,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id)
);
create index on app.cycle_step (org_id, cycle_id);
call app.fence('app.cycle_step', 'select, insert');
create policy hr on app.cycle_step for select to plumbline_app using (
  org_id = app.org() and (app.has_role('hr_admin') or app.has_role('hr_partner')));
create policy take on app.cycle_step for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and app.has_role('hr_admin'));

-- Who was reminded by hand, at most once a day, by whom. It holds nothing about any review.
create table app.nudge (
  org_id uuid not null,
  id uuid not null,
  cycle_id uuid not null,
  person_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  on_date date not null,
  primary key (org_id, id),
  unique (org_id, cycle_id, person_id, on_date),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
call app.fence('app.nudge', 'select, insert');
create policy hr_and_the_person on app.nudge for select to plumbline_app using (
  org_id = app.org() and (person_id = app.me() or app.has_role('hr_admin') or app.has_role('hr_partner')));
create policy hr on app.nudge for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and (app.has_role('hr_admin') or app.has_role('hr_partner')));

-- X7: what a former manager passes on. They choose the records and write a note; the person reads the note and the list of what they
-- were told, and gives their word on each point. Nothing is handed over behind their back except private notes, which only the new manager reads.
create table app.hand_over (
  org_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  note text not null,
  given_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, from_id) references app.person (org_id, id),
  foreign key (org_id, to_id) references app.person (org_id, id),
  check (subject_id <> from_id and subject_id <> to_id and from_id <> to_id)
);
create index on app.hand_over (org_id, subject_id);
create index on app.hand_over (org_id, from_id);
create index on app.hand_over (org_id, to_id);
call app.fence('app.hand_over', 'select, insert');
create policy the_three on app.hand_over for select to plumbline_app using (
  org_id = app.org() and (from_id = app.me() or subject_id = app.me() or (to_id = app.me() and app.manages(subject_id))));
create policy not_conflicted on app.hand_over as restrictive for select to plumbline_app using (
  from_id = app.me() or subject_id = app.me() or not app.is_conflicted(subject_id));
create policy give on app.hand_over for insert to plumbline_app with check (
  org_id = app.org() and from_id = app.me() and app.in_person() and not app.manages(subject_id)
  and app.managed_during(subject_id, '0001-01-01', app.today())
  and exists (select 1 from app.reporting_line l where l.org_id = hand_over.org_id and l.person_id = subject_id and l.manager_id = to_id
    and app.today() between l.from_on and l.to_on));

create table app.hand_over_item (
  org_id uuid not null,
  hand_over_id uuid not null,
  record_id uuid not null,
  kind text not null check (kind in ('observation', 'talk', 'monthly-note')),
  for_person boolean not null,
  told_at timestamptz,
  primary key (org_id, hand_over_id, record_id),
  foreign key (org_id, hand_over_id) references app.hand_over (org_id, id)
);
create index on app.hand_over_item (org_id, record_id);
call app.fence('app.hand_over_item', 'select, insert');
create policy with_the_hand_over on app.hand_over_item for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.hand_over h where h.org_id = hand_over_item.org_id and h.id = hand_over_id
    and (for_person or h.subject_id <> app.me())));
create policy give on app.hand_over_item for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.hand_over h where h.org_id = hand_over_item.org_id and h.id = hand_over_id and h.from_id = app.me()));
comment on column app.hand_over_item.for_person is 'The person can open the record, so it is a point for them to confirm. A private note is not.';

create table app.hand_over_answer (
  org_id uuid not null,
  id uuid not null,
  hand_over_id uuid not null,
  record_id uuid not null,
  outcome text not null check (outcome in ('confirmed', 'disputed')),
  text text,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, hand_over_id, record_id) references app.hand_over_item (org_id, hand_over_id, record_id)
);
create index on app.hand_over_answer (org_id, hand_over_id, record_id, at);
call app.fence('app.hand_over_answer', 'select, insert');
create policy with_the_hand_over on app.hand_over_answer for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.hand_over h where h.org_id = hand_over_answer.org_id and h.id = hand_over_id));
create policy answer on app.hand_over_answer for insert to plumbline_app with check (
  org_id = app.org() and app.in_person() and exists (
    select 1 from app.hand_over h join app.hand_over_item i on i.org_id = h.org_id and i.hand_over_id = h.id
     where h.org_id = hand_over_answer.org_id and h.id = hand_over_id and h.subject_id = app.me() and i.record_id = hand_over_answer.record_id and i.for_person));

-- N7 handed over: as for talks and observations, the manager of today reads what was passed on while they were the manager.
alter table app.monthly_note add column manager_at timestamptz;
grant update (manager_at) on app.monthly_note to plumbline_app;
create policy passed_on on app.monthly_note for select to plumbline_app using (
  org_id = app.org() and app.was_shared_with_me_as_manager(person_id, manager_at) and not app.is_conflicted(person_id));

-- N1, N7, column XM: a former manager keeps their own private notes until the cycle they belong to closes. What was not passed on by
-- then is out of everybody's sight; opening the cycle again brings it back.
create function app.is_let_go(subject uuid, written_on date) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.standing s
    join app.review_cycle c on c.org_id = s.org_id and c.state = 'closed' and written_on between c.period_from and c.period_to
      and app.day_of(c.closed_at) > s.to_on
    join app.review r on r.org_id = c.org_id and r.cycle_id = c.id and r.subject_id = subject
   where s.org_id = app.org() and s.viewer_id = app.me() and s.subject_id = subject and s.relation = 'line' and s.depth = 1
     and written_on between s.from_on and s.to_on)
$$;
revoke all on function app.is_let_go(uuid, date) from public;
grant execute on function app.is_let_go(uuid, date) to plumbline_app;
create policy until_the_cycle_closes on app.observation as restrictive for select to plumbline_app using (
  author_id <> app.me() or person_at is not null or manager_at is not null or public_at is not null or withdrawn_at is not null
  or app.manages(subject_id) or not app.is_let_go(subject_id, on_date));
create policy until_the_cycle_closes on app.monthly_note as restrictive for select to plumbline_app using (
  author_id <> app.me() or shared_at is not null or manager_at is not null or app.manages(person_id) or not app.is_let_go(person_id, app.end_of_month(month)));

-- F2, F3: what was asked for about the person is the delegate's to read like the manager's.
create policy to_delegate on app.observation for select to plumbline_app using (
  org_id = app.org() and request_id is not null and (manager_at is not null or person_at is not null) and app.is_delegate(subject_id, null));
