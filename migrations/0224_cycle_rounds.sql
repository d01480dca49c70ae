-- Peer and upward feedback that a cycle asks for. The rounds and surveys are the earlier room's; what is here only says which cycle
-- opened them, and is as visible as they are.
create table app.cycle_round (
  org_id uuid not null,
  cycle_id uuid not null,
  subject_id uuid not null,
  round_id uuid not null,
  primary key (org_id, cycle_id, subject_id),
  unique (org_id, round_id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id),
  foreign key (org_id, round_id) references app.feedback_round (org_id, id)
);
call app.fence('app.cycle_round', 'select');
create policy with_the_round on app.cycle_round for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_round(round_id)));

create table app.cycle_upward (
  org_id uuid not null,
  cycle_id uuid not null,
  manager_id uuid not null,
  survey_id uuid not null,
  primary key (org_id, cycle_id, manager_id),
  unique (org_id, survey_id),
  foreign key (org_id, cycle_id) references app.review_cycle (org_id, id),
  foreign key (org_id, survey_id) references app.upward_survey (org_id, id)
);
call app.fence('app.cycle_upward', 'select');
create policy with_the_survey on app.cycle_upward for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.upward_survey s where s.org_id = cycle_upward.org_id and s.id = survey_id));

-- Whether the one asking may launch a cycle: an HR admin in person, or the worker, which enters as nobody.
create function app.launches() returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select app.org() is not null and ((app.me() is null and current_setting('app.via', true) = 'operator') or (app.has_role('hr_admin') and app.in_person()))
$$;
revoke all on function app.launches() from public;

-- Opens a round about each of these people that the cycle has none of yet: many at once, and about people whose opener may later read
-- nothing of it. With a nomination phase the person proposes; without one their manager names the peers.
create function app.open_cycle_rounds(cycle uuid, subjects uuid[], asked text[], opener uuid) returns table (subject_id uuid, round_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare planned app.review_cycle;
begin
  if not app.launches() then raise exception 'not yours to launch' using errcode = '42501'; end if;
  select c.* into planned from app.review_cycle c where c.org_id = app.org() and c.id = cycle and c.state = 'open' and c.peer_due is not null;
  if planned.id is null then return; end if;
  return query
  with wanted as (
    select s as subject, gen_random_uuid() as round from unnest(subjects) s
     where not exists (select 1 from app.cycle_round r where r.org_id = app.org() and r.cycle_id = cycle and r.subject_id = s)
  ), opened as (
    insert into app.feedback_round (org_id, id, subject_id, opened_by, kind, due, nominated, opened_at, asked_at)
    select app.org(), w.round, w.subject, coalesce(app.me(), opener), planned.peer_feedback, planned.peer_due,
           planned.nomination_due is not null or w.subject = coalesce(app.me(), opener), app.now(),
           case when planned.nomination_due is null and w.subject <> coalesce(app.me(), opener) then app.now() end
      from wanted w
    returning id, subject_id
  ), questions as (
    insert into app.feedback_question (org_id, round_id, number, text)
    select app.org(), o.id, q.n, q.text from opened o cross join unnest(asked) with ordinality as q (text, n)
    returning 1
  )
  insert into app.cycle_round (org_id, cycle_id, subject_id, round_id)
    select app.org(), cycle, o.subject_id, o.id from opened o
  returning subject_id, round_id;
end $$;
revoke all on function app.open_cycle_rounds(uuid, uuid[], text[], uuid) from public;
grant execute on function app.open_cycle_rounds(uuid, uuid[], text[], uuid) to plumbline_app, plumbline_job;

-- Asks the reports of each of these managers, where five or more report to them today and no other survey is open.
create function app.open_cycle_upward(cycle uuid, managers uuid[], asked text[], opener uuid) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare planned app.review_cycle; manager uuid; reports uuid[]; survey uuid;
begin
  if not app.launches() then raise exception 'not yours to launch' using errcode = '42501'; end if;
  select c.* into planned from app.review_cycle c where c.org_id = app.org() and c.id = cycle and c.state = 'open' and c.upward_due is not null;
  if planned.id is null then return; end if;
  foreach manager in array managers loop
    continue when exists (select 1 from app.cycle_upward u where u.org_id = app.org() and u.cycle_id = cycle and u.manager_id = manager)
      or exists (select 1 from app.upward_survey s where s.org_id = app.org() and s.manager_id = manager and s.closed_at is null)
      -- Never opened by the one it is about.
      or manager = coalesce(app.me(), opener);
    reports := array(
      select distinct s.subject_id from app.standing s join app.person p on p.org_id = s.org_id and p.id = s.subject_id
       where s.org_id = app.org() and s.viewer_id = manager and s.relation = 'line' and s.depth = 1 and app.today() between s.from_on and s.to_on
         and (p.ended_on is null or p.ended_on >= app.today()));
    continue when cardinality(reports) < 5;
    survey := gen_random_uuid();
    insert into app.upward_survey (org_id, id, manager_id, opened_by, questions, due, opened_at)
      values (app.org(), survey, manager, coalesce(app.me(), opener), asked, planned.upward_due, app.now());
    insert into app.upward_seat (org_id, survey_id, person_id) select app.org(), survey, r from unnest(reports) r;
    insert into app.cycle_upward (org_id, cycle_id, manager_id, survey_id) values (app.org(), cycle, manager, survey);
    return next survey;
  end loop;
end $$;
revoke all on function app.open_cycle_upward(uuid, uuid[], text[], uuid) from public;
grant execute on function app.open_cycle_upward(uuid, uuid[], text[], uuid) to plumbline_app, plumbline_job;

-- A later date for everybody is a later date for what the cycle asks of others.
create function app.move_cycle_rounds(cycle uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.launches() then raise exception 'not yours to move' using errcode = '42501'; end if;
  update app.feedback_round r set due = c.peer_due
    from app.cycle_round n join app.review_cycle c on c.org_id = n.org_id and c.id = n.cycle_id
   where n.org_id = app.org() and n.cycle_id = cycle and r.org_id = n.org_id and r.id = n.round_id and r.due < c.peer_due
     and not exists (select 1 from app.feedback_round_end e where e.org_id = r.org_id and e.round_id = r.id);
  update app.upward_survey s set due = c.upward_due
    from app.cycle_upward n join app.review_cycle c on c.org_id = n.org_id and c.id = n.cycle_id
   where n.org_id = app.org() and n.cycle_id = cycle and s.org_id = n.org_id and s.id = n.survey_id and s.due < c.upward_due and s.closed_at is null;
end $$;
revoke all on function app.move_cycle_rounds(uuid) from public;
grant execute on function app.move_cycle_rounds(uuid) to plumbline_app;
