-- Three hundred people's gaps and evidence maps at a glance: what a reader shares is found once a statement, and not once a row. The rights
-- stay what they were: both functions read through the policies of the table they ask. The lists of whom one leads and of whom one may know
-- nothing are read once a statement, too: app.shares_growth, written out.
alter policy two_or_that_it_exists on app.growth_plan using (
  org_id = app.org() and (person_id = app.me() or (person_id = any ((select string_to_array(current_setting('app.reports', true), ',')::uuid[])::uuid[])
    and not coalesce(person_id = any ((select string_to_array(current_setting('app.denied', true), ',')::uuid[])::uuid[]), false))
  or declared_by = app.me() or app.leads(person_id) or app.partners(person_id)));
alter policy two_or_that_it_exists on app.opportunity using (
  org_id = app.org() and (person_id = app.me() or (person_id = any ((select string_to_array(current_setting('app.reports', true), ',')::uuid[])::uuid[])
    and not coalesce(person_id = any ((select string_to_array(current_setting('app.denied', true), ',')::uuid[])::uuid[]), false))
  or offered_by = app.me() or app.leads(person_id) or app.partners(person_id)));
create function app.plans_i_share() returns uuid[] language sql stable set plan_cache_mode = force_generic_plan as $$
  select array(select p.id from app.growth_plan p where p.org_id = app.org()
    and (p.person_id = app.me() or (p.person_id = any ((select string_to_array(current_setting('app.reports', true), ',')::uuid[])::uuid[])
      and not coalesce(p.person_id = any ((select string_to_array(current_setting('app.denied', true), ',')::uuid[])::uuid[]), false))))
$$;
revoke all on function app.plans_i_share() from public;
grant execute on function app.plans_i_share() to plumbline_app;
comment on function app.plans_i_share() is 'Growth plans of which the one asking is one of the two.';
create index on app.growth_plan (org_id, person_id);

alter policy two on app.growth_goal using (org_id = app.org() and (by_id = app.me() or plan_id = any ((select app.plans_i_share())::uuid[])));
alter policy two on app.growth_closing using (org_id = app.org() and (by_id = app.me() or plan_id = any ((select app.plans_i_share())::uuid[])));
alter policy two on app.growth_gap using (org_id = app.org() and (by_id = app.me() or plan_id = any ((select app.plans_i_share())::uuid[])));
alter policy two on app.growth_gap_sighting using (org_id = app.org() and (person_id = app.me() or plan_id = any ((select app.plans_i_share())::uuid[])));
alter policy two on app.growth_timeline using (org_id = app.org() and (by_id = app.me() or plan_id = any ((select app.plans_i_share())::uuid[])));

-- Cases of others whose writer one is: those whose evidence one reads whole, whatever state they are in.
create function app.cases_i_write() returns uuid[] language sql stable set plan_cache_mode = force_generic_plan as $$
  select array(select c.id from app.promotion_case c where c.org_id = app.org() and c.subject_id <> app.me()
    and (c.author_id = app.me() or c.subject_id = any ((select string_to_array(current_setting('app.reports', true), ',')::uuid[])::uuid[])))
$$;
revoke all on function app.cases_i_write() from public;
grant execute on function app.cases_i_write() to plumbline_app;
comment on function app.cases_i_write() is 'Promotion cases that the one asking wrote, or whose person they manage, as far as they may know of them.';

alter policy read_it on app.promotion_evidence using (
  org_id = app.org() and (case_id = any ((select app.cases_i_write())::uuid[])
    or (app.reads_promotion(case_id) and (app.weighs_promotion(case_id)
      or exists (select 1 from app.observation o where o.org_id = promotion_evidence.org_id and o.id = record_id)
      or exists (select 1 from app.evidence e where e.org_id = promotion_evidence.org_id and e.id = record_id)))));
