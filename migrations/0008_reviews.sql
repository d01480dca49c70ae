-- Review cycles: self-review, manager review, conversation, share, acknowledgement.
-- Matrix rows R1-R10, C1, C2. What different readers may see lies in different tables: that a review exists and where it stands
-- (review), its unreleased text, its unreleased rating, its revisions, and the versions given to the person.

-- LM, UM, HP, HA of a person. Cheap questions first: the last two look into app.standing.
create function app.oversees(subject uuid) returns boolean language sql stable parallel safe
  return app.manages(subject) or app.administers(subject) or app.leads(subject) or app.partners(subject);

create table app.review_cycle (
  org_id uuid not null references app.organisation,
  id uuid not null,
  name text not null,
  period_from date not null,
  period_to date not null,
  team_ids uuid[],
  template text not null,
  scale jsonb not null,
  self_due date not null,
  manager_due date not null,
  share_due date not null,
  draft_before_self_review boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  created_by uuid not null,
  created_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, created_by) references app.person (org_id, id),
  check (period_from < period_to), check (self_due <= manager_due and manager_due <= share_due)
);
call app.fence('app.review_cycle', 'select, insert');
grant update (self_due, manager_due, share_due, state, opened_at, closed_at) on app.review_cycle to plumbline_app;
create policy announced on app.review_cycle for select to plumbline_app using (org_id = app.org() and state <> 'draft');
create policy administer on app.review_cycle for all to plumbline_app
  using (org_id = app.org() and app.has_role('hr_admin')) with check (org_id = app.org() and app.has_role('hr_admin'));
comment on table app.review_cycle is 'Everybody may know a cycle''s name, dates and phase once it is open.';
comment on column app.review_cycle.team_ids is 'Whom it is for: these teams and the teams below them; null is everybody.';
comment on column app.review_cycle.scale is 'The words of each of the five points, by code.';
comment on column app.review_cycle.draft_before_self_review is 'R2: a manager opens the self-review only once their own first draft exists.';

create table app.review (
  org_id uuid not null,
  id uuid not null,
  cycle_id uuid not null,
  subject_id uuid not null,
  reviewer_id uuid not null,
  kind text not null check (kind in ('self', 'manager')),
  state text not null default 'not-started'
    check (state in ('not-started', 'draft', 'submitted', 'shared', 'acknowledged', 'cancelled')),
  primary key (org_id, id),
  unique (org_id, cycle_id, subject_id, kind),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, reviewer_id) references app.person (org_id, id),
  check ((kind = 'self') = (subject_id = reviewer_id))
);
create index on app.review (org_id, subject_id);
create index on app.review (org_id, reviewer_id);
call app.fence('app.review', 'select, insert');
grant update (state) on app.review to plumbline_app;
comment on table app.review is 'That it exists, whose it is and where it stands: M of the matrix. No text, no count of saves, no time of the last edit.';

-- Where my own review of this person stands. A definer function, because a policy of app.review can't read app.review.
create function app.my_review_of(subject uuid, cycle uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.state from app.review r where r.org_id = app.org() and r.cycle_id = cycle and r.subject_id = subject
     and r.kind = 'manager' and r.reviewer_id = app.me()
$$;
revoke all on function app.my_review_of(uuid, uuid) from public;
grant execute on function app.my_review_of(uuid, uuid) to plumbline_app;

-- One policy, so that the questions are asked in this order: author, subject, LM, HA, then HP and UM, and (X7) a former manager
-- who still writes this person's review, and so may know that the self-review is in. HP and UM are asked of app.standing itself and
-- not through app.partners() and app.leads(): for a list of thousands the planner then looks them up once, not row by row.
create policy readers on app.review for select to plumbline_app using (
  org_id = app.org() and (
    reviewer_id = app.me()
    or (subject_id = app.me() and state in ('shared', 'acknowledged'))
    or app.manages(subject_id) or app.administers(subject_id)
    or exists (select 1 from app.standing s where s.org_id = review.org_id and s.viewer_id = app.me() and s.subject_id = review.subject_id
         and s.relation = 'partner' and app.today() between s.from_on and s.to_on)
    -- R1: where somebody's own draft stands is for their manager and HR, not for the line above.
    or ((kind = 'manager' or state not in ('not-started', 'draft')) and exists (
         select 1 from app.standing s where s.org_id = review.org_id and s.viewer_id = app.me() and s.subject_id = review.subject_id
          and s.relation = 'line' and s.depth >= 2 and app.today() between s.from_on and s.to_on))
    or (kind = 'self' and app.my_review_of(subject_id, cycle_id) is not null)));
-- X1, X2: what is not released is hidden from its subject and from whoever the subject leads, whatever else they may be.
create policy not_about_me on app.review as restrictive for select to plumbline_app using (
  subject_id <> app.me() or kind = 'self' or state in ('shared', 'acknowledged'));
create policy not_about_my_chain on app.review as restrictive for select to plumbline_app using (
  kind = 'self' or state in ('shared', 'acknowledged') or reviewer_id = app.me() or not app.is_above_me(subject_id));
-- X4: a conflict of interest beats every grant.
create policy not_conflicted on app.review as restrictive for select to plumbline_app using (
  subject_id = app.me() or not app.is_conflicted(subject_id));

create policy open_cycle on app.review for insert to plumbline_app with check (
  org_id = app.org() and app.has_role('hr_admin') and state = 'not-started'
  and exists (select 1 from app.review_cycle c where c.org_id = review.org_id and c.id = cycle_id and c.state <> 'closed'));
create policy author_moves on app.review for update to plumbline_app
  using (org_id = app.org() and reviewer_id = app.me() and (app.in_person() or state in ('not-started', 'draft')))
  with check (org_id = app.org() and reviewer_id = app.me() and (app.in_person() or state = 'draft'));
create policy subject_acknowledges on app.review for update to plumbline_app
  using (org_id = app.org() and subject_id = app.me() and kind = 'manager' and state = 'shared' and app.in_person())
  with check (org_id = app.org() and subject_id = app.me() and kind = 'manager' and state = 'acknowledged');
create policy line_sends_back on app.review for update to plumbline_app
  using (org_id = app.org() and kind = 'manager' and state = 'submitted' and app.in_person() and (app.manages(subject_id) or app.leads(subject_id)))
  with check (org_id = app.org() and kind = 'manager' and state = 'draft' and (app.manages(subject_id) or app.leads(subject_id)));
-- R8: nobody acknowledges for somebody else, the author included.
create policy only_subject_acknowledges on app.review as restrictive for update to plumbline_app
  using (true) with check (state <> 'acknowledged' or subject_id = app.me());

-- The review a row belongs to, as the one asking may see it; nothing where they may not. Every table below asks this instead of
-- joining app.review: the policies above then hold for it too, are planned once a session and not once a statement and table, and
-- the planner is never tempted to work out all reviews of the organisation in order to check one.
create function app.seen_review(review uuid) returns setof app.review language plpgsql stable rows 1
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query select r.* from app.review r where r.org_id = app.org() and r.id = review;
end $$;
revoke all on function app.seen_review(uuid) from public;
grant execute on function app.seen_review(uuid) to plumbline_app;

-- One person's own due date. Not a column of review: HR may move a date and nothing else of it.
create table app.review_extension (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  due date not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
create index on app.review_extension (org_id, review_id);
call app.fence('app.review_extension', 'select, insert');
create policy look on app.review_extension for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r));
create policy extend on app.review_extension for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (
    select 1 from app.seen_review(review_id) r where (app.administers(r.subject_id) or app.partners(r.subject_id))));

-- R1-R4: the text before release. A draft is its author's alone.
create table app.review_text (
  org_id uuid not null,
  review_id uuid not null,
  document jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (org_id, review_id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.review_text', 'select, insert');
grant update (document, version, saved_at) on app.review_text to plumbline_app;
create policy author on app.review_text for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()));
create policy submitted on app.review_text for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'submitted' and app.oversees(r.subject_id)));
create policy submitted_self_review on app.review_text for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
     where r.kind = 'self' and r.state = 'submitted'
       and (app.administers(r.subject_id) or app.leads(r.subject_id) or app.partners(r.subject_id)
         or ((app.manages(r.subject_id) or (c.state = 'open' and app.my_review_of(r.subject_id, r.cycle_id) is not null))
           and (not c.draft_before_self_review or app.my_review_of(r.subject_id, r.cycle_id) is distinct from 'not-started')))));
create policy write on app.review_text for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me() and r.state in ('not-started', 'draft')));
create policy rewrite on app.review_text for update to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me() and r.state in ('not-started', 'draft')))
  with check (org_id = app.org());

-- C1: absent for the person and for every token.
create table app.review_rating (
  org_id uuid not null,
  review_id uuid not null,
  rating text not null check (rating in ('far-below', 'below', 'meets', 'exceeds', 'far-exceeds')),
  set_at timestamptz not null,
  primary key (org_id, review_id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.review_rating', 'select, insert, delete');
grant update (rating, set_at) on app.review_rating to plumbline_app;
create policy author on app.review_rating for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me()));
create policy submitted on app.review_rating for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state = 'submitted' and app.oversees(r.subject_id)));
create policy rate on app.review_rating for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me() and r.state in ('not-started', 'draft')));
create policy rate_anew on app.review_rating for update to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and ((r.reviewer_id = app.me() and r.state in ('not-started', 'draft'))
      or (app.manages(r.subject_id) and r.state = 'submitted'))))
  with check (org_id = app.org());
create policy take_back on app.review_rating for delete to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me() and r.state in ('not-started', 'draft')));
create policy in_person on app.review_rating as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
comment on table app.review_rating is 'The rating before release, by review. The released one is in app.review_release.';

-- R10: each accepted save, its author's alone; thinned with age to one in five minutes.
create table app.review_revision (
  org_id uuid not null,
  review_id uuid not null,
  version integer not null,
  document jsonb not null,
  saved_at timestamptz not null,
  primary key (org_id, review_id, version),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.review_revision', 'select, insert, delete');
create policy author on app.review_revision to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()))
  with check (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()));
create policy in_person on app.review_revision as restrictive for select to plumbline_app using (app.in_person());

-- R6, R7, C2: what the person was given. No update and no delete: a correction is a new version with its reason.
create table app.review_release (
  org_id uuid not null,
  review_id uuid not null,
  version integer not null,
  document jsonb not null,
  rating text check (rating in ('far-below', 'below', 'meets', 'exceeds', 'far-exceeds')),
  reason text,
  released_at timestamptz not null,
  released_by uuid not null,
  primary key (org_id, review_id, version),
  foreign key (org_id, review_id) references app.review (org_id, id),
  foreign key (org_id, released_by) references app.person (org_id, id),
  check ((version = 1) = (reason is null))
);
call app.fence('app.review_release', 'select, insert');
create policy released on app.review_release for select to plumbline_app using (
  org_id = app.org() and exists (
    select 1 from app.seen_review(review_id) r where r.state in ('shared', 'acknowledged')
       and (r.reviewer_id = app.me() or r.subject_id = app.me() or app.oversees(r.subject_id))));
create policy release on app.review_release for insert to plumbline_app with check (
  org_id = app.org() and released_by = app.me() and app.in_person() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager'
       and r.reviewer_id = app.me() and r.state in ('submitted', 'shared', 'acknowledged')));
comment on table app.review_release is 'Immutable. The newest version counts; each is acknowledged anew.';

-- Submitted, withdrawn, sent back, shared ...: a state that matters is a record with who and when. For the author, and for
-- whoever took the step: the reason for sending back is text about a draft, of which the others know only that it exists.
create table app.review_step (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  step text not null check (step in ('submitted', 'withdrawn', 'sent-back', 'shared', 'corrected')),
  by_id uuid not null,
  at timestamptz not null,
  reason text,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id),
  foreign key (org_id, by_id) references app.person (org_id, id)
);
create index on app.review_step (org_id, review_id);
call app.fence('app.review_step', 'select, insert');
create policy look on app.review_step for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where (r.reviewer_id = app.me() or by_id = app.me())));
create policy take on app.review_step for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.seen_review(review_id) r where (r.reviewer_id = app.me() or app.manages(r.subject_id) or app.leads(r.subject_id))));

create table app.conversation (
  org_id uuid not null,
  review_id uuid not null,
  scheduled_for date,
  scheduled_by uuid,
  held_on date,
  recorded_by uuid,
  recorded_at timestamptz,
  primary key (org_id, review_id),
  foreign key (org_id, review_id) references app.review (org_id, id),
  check ((held_on is null) = (recorded_by is null) and (held_on is null) = (recorded_at is null))
);
call app.fence('app.conversation', 'select, insert');
grant update (scheduled_for, scheduled_by, held_on, recorded_by, recorded_at) on app.conversation to plumbline_app;
create policy look on app.conversation for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where (r.reviewer_id = app.me() or app.manages(r.subject_id) or r.state in ('submitted', 'shared', 'acknowledged'))));
create policy plan on app.conversation for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and (r.reviewer_id = app.me() or app.manages(r.subject_id))));
create policy record on app.conversation for update to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and (r.reviewer_id = app.me() or app.manages(r.subject_id))))
  with check (org_id = app.org());
comment on table app.conversation is 'The talk about the review. The person sees it with the review, once that is shared.';

-- Acknowledging opens after the talk, so that "received" is not asked of somebody who has only been sent a text.
create table app.acknowledgement_opening (
  org_id uuid not null,
  review_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, review_id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.acknowledgement_opening', 'select, insert');
create policy look on app.acknowledgement_opening for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r));
create policy open on app.acknowledgement_opening for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.state in ('shared', 'acknowledged') and (r.reviewer_id = app.me() or app.manages(r.subject_id))));

-- R8: received, not necessarily agreed. Only the person, in person.
create table app.acknowledgement (
  org_id uuid not null,
  review_id uuid not null,
  version integer not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, review_id, version),
  foreign key (org_id, review_id, version) references app.review_release (org_id, review_id, version)
);
call app.fence('app.acknowledgement', 'select, insert');
create policy look on app.acknowledgement for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r));
create policy acknowledge on app.acknowledgement for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (
    select 1 from app.seen_review(review_id) r join app.acknowledgement_opening o on o.org_id = r.org_id and o.review_id = r.id
     where r.kind = 'manager' and r.subject_id = app.me()));
create policy in_person on app.acknowledgement as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());

-- R9: the person's own words beside the review. Theirs alone until submitted, frozen from then on.
create table app.review_comment (
  org_id uuid not null,
  review_id uuid not null,
  release_version integer not null,
  text text not null,
  version integer not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  primary key (org_id, review_id, release_version),
  foreign key (org_id, review_id, release_version) references app.review_release (org_id, review_id, version)
);
call app.fence('app.review_comment', 'select, insert');
grant update (text, version, saved_at, submitted_at) on app.review_comment to plumbline_app;
create policy author on app.review_comment for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.subject_id = app.me()));
create policy submitted on app.review_comment for select to plumbline_app using (
  org_id = app.org() and submitted_at is not null and exists (
    select 1 from app.seen_review(review_id) r));
create policy write on app.review_comment for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.subject_id = app.me() and r.state in ('shared', 'acknowledged')));
create policy rewrite on app.review_comment for update to plumbline_app
  using (org_id = app.org() and submitted_at is null and exists (
    select 1 from app.seen_review(review_id) r where r.subject_id = app.me()))
  with check (org_id = app.org());

-- A block set aside for one text, with a written reason: HR in scope, never the author, never the subject.
create table app.review_override (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  text_version integer not null,
  rule text not null,
  path text not null default '',
  item text,
  reason text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id),
  foreign key (org_id, by_id) references app.person (org_id, id)
);
create index on app.review_override (org_id, review_id);
call app.fence('app.review_override', 'select, insert');
create policy look on app.review_override for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where (r.reviewer_id = app.me() or (r.subject_id <> app.me() and (app.administers(r.subject_id) or app.partners(r.subject_id))))));
create policy set_aside on app.review_override for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.in_person() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager'
       and r.reviewer_id <> app.me() and r.subject_id <> app.me() and (app.administers(r.subject_id) or app.partners(r.subject_id))));
comment on column app.review_override.text_version is 'The text HR read: an edited text needs a new look.';

-- S1: what the author confirmed having seen, and how long they wrote. Theirs alone.
create table app.review_confirmation (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  text_version integer not null,
  rule text not null,
  path text not null default '',
  note text,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
create index on app.review_confirmation (org_id, review_id);
call app.fence('app.review_confirmation', 'select, insert');
create policy author on app.review_confirmation to plumbline_app
  using (org_id = app.org() and by_id = app.me() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()))
  with check (org_id = app.org() and by_id = app.me() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()));

create table app.writing_time (
  org_id uuid not null,
  review_id uuid not null,
  author_id uuid not null,
  active_seconds integer not null default 0,
  measured_at timestamptz not null default clock_timestamp(),
  primary key (org_id, review_id, author_id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
call app.fence('app.writing_time', 'select, insert');
grant update (active_seconds, measured_at) on app.writing_time to plumbline_app;
create policy author on app.writing_time to plumbline_app
  using (org_id = app.org() and author_id = app.me() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()))
  with check (org_id = app.org() and author_id = app.me() and exists (select 1 from app.seen_review(review_id) r where r.reviewer_id = app.me()));
comment on column app.writing_time.measured_at is 'Real time, not the product''s: a claim of active time can''t exceed what really passed.';

-- What a submitted text cites. N3: an observation shared with the manager alone opens to the line above and the HR partner when a
-- review they may read rests on it; the person and everybody else learn nothing of it (X10).
create table app.review_cite (
  org_id uuid not null,
  review_id uuid not null,
  record_id uuid not null,
  primary key (org_id, review_id, record_id),
  foreign key (org_id, review_id) references app.review (org_id, id)
);
create index on app.review_cite (org_id, record_id);
call app.fence('app.review_cite', 'select, insert, delete');
create policy author on app.review_cite to plumbline_app
  using (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me()))
  with check (org_id = app.org() and exists (select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me()));
create function app.is_cited_about(subject uuid, record uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.review_cite c join app.review r on r.org_id = c.org_id and r.id = c.review_id
    where c.org_id = app.org() and c.record_id = record and r.subject_id = subject
      and (r.state in ('shared', 'acknowledged') or (r.state = 'submitted' and not app.is_above_me(subject))))
$$;
revoke all on function app.is_cited_about(uuid, uuid) from public;
grant execute on function app.is_cited_about(uuid, uuid) to plumbline_app;
create policy when_cited on app.observation for select to plumbline_app using (
  org_id = app.org() and manager_at is not null and person_at is null and subject_id <> app.me()
  and (app.leads(subject_id) or app.partners(subject_id)) and app.is_cited_about(subject_id, id));
