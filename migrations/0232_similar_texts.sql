-- S1, S2: two reviews of which one could be the other. Fingerprints of what was submitted, by cycle; never a word of it.
create table app.review_print (
  org_id uuid not null,
  cycle_id uuid not null,
  print integer not null,
  review_id uuid not null,
  primary key (org_id, cycle_id, print, review_id),
  foreign key (org_id, review_id) references app.review (org_id, id) on delete cascade,
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id)
);
create index on app.review_print (org_id, review_id);
call app.fence('app.review_print', 'select, insert, delete');
comment on table app.review_print is 'Written with the submitted or corrected text, in its transaction; gone with the review. A review that was taken back keeps its prints until it is submitted again; nobody finds it by them meanwhile.';
comment on column app.review_print.print is 'One of the 32-bit numbers kept of each few shingles in a row (winnowing), of the text without names, pronouns and figures.';
-- The author alone, as the text they are made of; nobody else reads prints. The list is worked out once a statement.
create policy author on app.review_print to plumbline_app
  using (org_id = app.org() and review_id = any (array(
    select r.id from app.review r where r.org_id = app.org() and r.reviewer_id = app.me() and r.kind = 'manager')))
  with check (org_id = app.org() and (review_id, cycle_id) in (
    select r.id, r.cycle_id from app.review r where r.org_id = app.org() and r.reviewer_id = app.me() and r.kind = 'manager'));
create policy in_person on app.review_print as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());

-- A cycle and the one before it: of the same row of cycles (by template), and where there is none, of one that was over before.
create function app.cycles_to_compare(cycle uuid) returns uuid[]
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select array_agg(c.id) from (
    (select y.id from app.review_cycle y where y.org_id = app.org() and y.id = cycle)
    union all
    (select b.id from app.review_cycle b
       join (select y.*, coalesce(y.template_id::text, y.template) as line from app.review_cycle y where y.org_id = app.org() and y.id = cycle) y on y.org_id = b.org_id
      where b.state <> 'draft' and b.id <> y.id
        and case when coalesce(b.template_id::text, b.template) = y.line then b.period_to < y.period_to else b.period_to < y.period_from end
      order by coalesce(b.template_id::text, b.template) = y.line desc, b.period_to desc limit 1)) c
$$;
revoke all on function app.cycles_to_compare(uuid) from public;
grant execute on function app.cycles_to_compare(uuid) to plumbline_app;

-- Reviews with prints of this one, most in common first: for the HR partner of both people (S1: "cross-manager copies only to HP, on
-- submitted text"). Ids only; what the one asking may read of them, the policies of the texts say. A definer function, because policies
-- would be asked for each print. X1, X2: nothing about oneself, and nothing about what somebody above oneself wrote or is.
-- A print that stands in more than `most` reviews of a cycle is the organisation's own wording and counts for nothing.
create function app.reviews_like(review uuid, most integer) returns table (id uuid, shared integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked app.review;
begin
  select r.* into asked from app.review r where r.org_id = app.org() and r.id = review and r.kind = 'manager'
    and r.state in ('submitted', 'shared', 'acknowledged');
  if asked.id is null or not app.in_person() or not app.similar_is_mine_to_see(asked.subject_id, asked.reviewer_id) then return; end if;
  return query
    select o.id, count(*)::integer from app.review_print p
      cross join unnest(app.cycles_to_compare(asked.cycle_id)) as c (id)
      cross join lateral (select array_agg(x.review_id) as ids, count(*) as places from (
        select q.review_id from app.review_print q where q.org_id = p.org_id and q.cycle_id = c.id and q.print = p.print limit most + 1) x) s
      cross join unnest(s.ids) as n (id)
      join app.review o on o.org_id = p.org_id and o.id = n.id and o.state in ('submitted', 'shared', 'acknowledged')
     where p.org_id = app.org() and p.review_id = asked.id and s.places <= most and n.id <> asked.id
       and app.similar_is_mine_to_see(o.subject_id, o.reviewer_id)
     group by o.id having count(*) >= 2 order by 2 desc, 1 limit 50;
end $$;

-- Whether the one asking looks at such a pair as HR partner of the person, and neither is nor reports to anybody it speaks of.
create function app.similar_is_mine_to_see(subject uuid, author uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select app.partners(subject) and subject <> app.me() and author <> app.me()
    and not app.is_above_me(subject) and not app.is_above_me(author) and not app.is_conflicted(subject) and not app.is_conflicted(author)
$$;
revoke all on function app.reviews_like(uuid, integer), app.similar_is_mine_to_see(uuid, uuid) from public;
grant execute on function app.reviews_like(uuid, integer), app.similar_is_mine_to_see(uuid, uuid) to plumbline_app;
