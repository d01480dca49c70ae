-- One review at a time: 10 s became half a second for the board of 5,000 people. The plan of app.seen_review() is kept for a connection, on which many people ask one after the other: made for
-- somebody who looks after nobody, it read all of app.standing that an HR partner of thousands has, for each single review. A list
-- still looks the relation up once; one review asks for one.
drop policy readers on app.review;
create policy readers on app.review for select to plumbline_app using (
  org_id = app.org() and (
    reviewer_id = app.me()
    or (subject_id = app.me() and state in ('shared', 'acknowledged'))
    or app.manages(subject_id) or app.administers(subject_id)
    or case when current_setting('app.one_review', true) = 'on' then app.partners(subject_id)
         else exists (select 1 from app.standing s where s.org_id = review.org_id and s.viewer_id = app.me() and s.subject_id = review.subject_id
           and s.relation = 'partner' and app.today() between s.from_on and s.to_on) end
    -- R1: where somebody's own draft stands is for their manager and HR, not for the line above.
    or ((kind = 'manager' or state not in ('not-started', 'draft'))
      and case when current_setting('app.one_review', true) = 'on' then app.leads(subject_id)
         else exists (select 1 from app.standing s where s.org_id = review.org_id and s.viewer_id = app.me() and s.subject_id = review.subject_id
           and s.relation = 'line' and s.depth >= 2 and app.today() between s.from_on and s.to_on) end)
    or (kind = 'self' and app.my_review_of(subject_id, cycle_id) is not null)));
create or replace function app.seen_review(review uuid) returns setof app.review language plpgsql stable rows 1
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  perform set_config('app.one_review', 'on', true);
  return query select r.* from app.review r where r.org_id = app.org() and r.id = review;
  perform set_config('app.one_review', 'off', true);
end $$;
