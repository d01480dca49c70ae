-- Text is sacred: what a revision knows of its writer, and co-authors of a draft.

-- R10. With a co-author, the author wants to know whose save it was. Absent: the author's own, from before there were co-authors.
alter table app.review_revision add column by_id uuid, add foreign key (org_id, by_id) references app.person (org_id, id);
comment on column app.review_revision.by_id is 'Who saved it; null on revisions older than this column, which are the author''s.';

-- A save that took out a lot is kept through all thinning, and so is the draft before it: that is where one goes back to.
alter table app.review_revision add column took_out boolean;

-- R3: "co-author only by named invite". Somebody the author asked by name to write along in a manager review, until either ends it.
create table app.review_co_author (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  person_id uuid not null,
  given_by uuid not null,
  given_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, review_id) references app.review (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id),
  foreign key (org_id, given_by) references app.person (org_id, id),
  check (person_id <> given_by),
  check ((ended_by is null) = (ended_at is null))
);
create unique index on app.review_co_author (org_id, review_id, person_id) where ended_at is null;
create index on app.review_co_author (org_id, person_id) where ended_at is null;
call app.fence('app.review_co_author', 'select, insert');
grant update (ended_by, ended_at) on app.review_co_author to plumbline_app;
comment on table app.review_co_author is 'It opens the words of the draft and nothing else: not the rating (C1), not earlier drafts (R10), not what stands apart from the person, not what the text rests on.';

-- Manager reviews being written that I was asked to write along in. The invitation is the present author's: it lapses when the review
-- goes to somebody else, and a delegate's with their delegation. A definer function, because a policy of app.review can't read app.review.
create function app.co_written() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
  select c.review_id from app.review_co_author c
    join app.review r on r.org_id = c.org_id and r.id = c.review_id and r.reviewer_id = c.given_by
    join app.review_cycle y on y.org_id = r.org_id and y.id = r.cycle_id and y.state = 'open'
   where c.org_id = app.org() and c.person_id = app.me() and c.ended_at is null
     and r.kind = 'manager' and r.state in ('not-started', 'draft') and r.subject_id <> app.me()
     and (r.delegation_id is null or app.delegation_runs(r.delegation_id))
$$;
revoke all on function app.co_written() from public;
grant execute on function app.co_written() to plumbline_app;

-- The array is worked out once a statement: whoever was asked nowhere pays nothing for it. X2 and X4 are restrictive policies of
-- app.review, so they hold for co-authors too.
create policy written_along on app.review for select to plumbline_app using (
  org_id = app.org() and id = any (array(select app.co_written())));

create policy own_and_given on app.review_co_author for select to plumbline_app using (
  org_id = app.org() and (given_by = app.me() or person_id = app.me()));
-- X1, X2, X4: whoever may not know of the review knows of no invitation either.
create policy of_a_review_i_see on app.review_co_author as restrictive for select to plumbline_app using (
  exists (select 1 from app.seen_review(review_id) r where r.subject_id <> app.me()));
create policy give on app.review_co_author for insert to plumbline_app with check (
  org_id = app.org() and given_by = app.me() and app.in_person() and exists (
    select 1 from app.seen_review(review_id) r where r.kind = 'manager' and r.reviewer_id = app.me() and r.state in ('not-started', 'draft')
      and app.may_review(person_id, r.subject_id)));
create policy finish on app.review_co_author for update to plumbline_app
  using (org_id = app.org() and app.in_person() and (given_by = app.me() or person_id = app.me()))
  with check (org_id = app.org() and ended_by = app.me());

create policy co_author on app.review_text for select to plumbline_app using (
  org_id = app.org() and review_id = any (array(select app.co_written()))
  and exists (select 1 from app.seen_review(review_id) r where r.state = 'draft'));
create policy co_author_writes on app.review_text for insert to plumbline_app with check (
  org_id = app.org() and review_id = any (array(select app.co_written()))
  and exists (select 1 from app.seen_review(review_id) r where r.state = 'draft'));
create policy co_author_rewrites on app.review_text for update to plumbline_app
  using (org_id = app.org() and review_id = any (array(select app.co_written()))
    and exists (select 1 from app.seen_review(review_id) r where r.state = 'draft'))
  with check (org_id = app.org());
-- Each accepted save is a revision, a co-author's too; they can keep one and read none.
create policy co_author_keeps on app.review_revision for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and review_id = any (array(select app.co_written()))
  and exists (select 1 from app.seen_review(review_id) r where r.state = 'draft'));
