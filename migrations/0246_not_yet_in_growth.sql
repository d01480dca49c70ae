-- A "not yet" is a plan: the day one looks again, and what would change it, stand in the person's growth timeline once it was given to them.
-- For those two alone, as the rest of the timeline (P4): who reads the decision elsewhere (P7) finds it there and not here. Nothing is
-- copied and nobody writes between the two: it is the decision itself, as its own policies let the reader have it.
create function app.told_not_yet(person uuid)
  returns table (case_id uuid, level text, reasons text, would_change text, next_on date, by_id uuid, at timestamptz, answered boolean)
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select d.case_id, d.proposed_level, d.reasons, d.would_change, d.next_on, r.by_id, r.at,
         exists (select 1 from app.promotion_case l join app.promotion_release n on n.org_id = l.org_id and n.case_id = l.id
           where l.org_id = c.org_id and l.subject_id = person and n.at > r.at)
    from app.promotion_case c
    join app.promotion_decision d on d.org_id = c.org_id and d.case_id = c.id and d.outcome = 'not-yet'
    join app.promotion_release r on r.org_id = c.org_id and r.case_id = c.id
   where c.org_id = app.org() and c.subject_id = person and c.state in ('released', 'acknowledged') and app.shares_growth(person)
$$;
revoke all on function app.told_not_yet(uuid) from public;
grant execute on function app.told_not_yet(uuid) to plumbline_app;
comment on function app.told_not_yet(uuid) is 'Decisions of "not yet" a person was given, for them and their manager of today. answered: a later decision was given since.';
