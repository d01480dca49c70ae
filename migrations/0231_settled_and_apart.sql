-- Questions to peers and reports whose answers are not shown to the person. They come last in a round or survey, so that what the person
-- reads counts from one whatever else was asked.

alter table app.feedback_question add column shown boolean not null default true;
comment on column app.feedback_question.shown is 'Whether the person reads the answers.';
-- The person sees of a round what they may read of it.
create policy self_view on app.feedback_question as restrictive for select to plumbline_app using (
  shown or exists (select 1 from app.seen_round(round_id) r where r.subject_id is distinct from app.me()));

-- One text for each such question. Read like the answer before it is given (F2, F4), and after it by the same people: what is given to the person
-- gives nobody this. Its versions are its own, so that nothing of the answer the person reads moves with it (X11).
create table app.peer_answer_apart (
  org_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('attributed', 'anonymous')),
  texts text[] not null check (cardinality(texts) between 1 and 3),
  version integer not null,
  saved_at timestamptz not null,
  primary key (org_id, request_id),
  unique (org_id, id),
  foreign key (org_id, request_id) references app.peer_request (org_id, id)
);
create index on app.peer_answer_apart (org_id, round_id);
call app.fence('app.peer_answer_apart', 'select, insert');
grant update (texts, version, saved_at) on app.peer_answer_apart to plumbline_app;
comment on table app.peer_answer_apart is 'Never in a batch, never quoted, never the person''s. Its id is for the packet: nothing of it can be cited.';

-- Whether the answer it belongs to is sent: also asked by those who find no answer there, because all of it stands apart.
create function app.is_sent(request uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.peer_answer a where a.org_id = app.org() and a.request_id = request and a.submitted_at is not null)
$$;
revoke all on function app.is_sent(uuid) from public;
grant execute on function app.is_sent(uuid) to plumbline_app;
create policy author on app.peer_answer_apart for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy sent on app.peer_answer_apart for select to plumbline_app using (
  org_id = app.org() and app.is_sent(request_id) and (app.manages(subject_id)
    or ((kind = 'anonymous' or app.is_withheld(request_id)) and app.administers(subject_id)) or app.partners(subject_id)));
create policy to_delegate on app.peer_answer_apart for select to plumbline_app using (
  org_id = app.org() and app.is_sent(request_id) and app.is_delegate(subject_id, null) and not app.is_withheld(request_id));
-- X1, X2, X4, whatever office somebody holds, and for ever.
create policy not_about_me_or_my_chain on app.peer_answer_apart as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me()
  and (author_id = app.me() or (not coalesce(app.is_above_me(subject_id), false) and not coalesce(app.is_conflicted(subject_id), false))));
create policy in_person on app.peer_answer_apart as restrictive for select to plumbline_app using (
  app.in_person() or (kind = 'attributed' and not app.is_withheld(request_id)));
create policy answer on app.peer_answer_apart for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.round_is_open(round_id) and not app.is_sent(request_id) and exists (
    select 1 from app.peer_request q join app.feedback_round r on r.org_id = q.org_id and r.id = q.round_id
     where q.org_id = peer_answer_apart.org_id and q.id = request_id and q.asked_id = app.me() and q.withdrawn_at is null
       and q.round_id = peer_answer_apart.round_id and q.subject_id = peer_answer_apart.subject_id and r.kind = peer_answer_apart.kind
       and not exists (select 1 from app.peer_decline d where d.org_id = q.org_id and d.request_id = q.id)));
create policy rewrite on app.peer_answer_apart for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and app.round_is_open(round_id) and not app.is_sent(request_id))
  with check (org_id = app.org() and author_id = app.me());

-- Given is what says something to the person: whoever answered only apart from them gave nothing.
create function app.says_something(texts text[]) returns boolean language sql immutable parallel safe as $$
  select exists (select 1 from unnest(texts) t where btrim(t) <> '')
$$;
create or replace function app.is_given(request uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.peer_answer a join app.feedback_round_end e on e.org_id = a.org_id and e.round_id = a.round_id
    where a.org_id = app.org() and a.request_id = request and a.kind = 'attributed' and e.given and a.submitted_at <= e.at and app.says_something(a.texts))
    and not app.is_withheld(request)
$$;
create or replace function app.end_round(round uuid, give boolean) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about app.feedback_round;
begin
  if not app.decides_on(round) or not app.in_person() then return 'absent'; end if;
  select r.* into about from app.feedback_round r where r.org_id = app.org() and r.id = round for update;
  if about.asked_at is null and give then return 'nothing'; end if;
  if not app.round_is_open(round) then return 'over'; end if;
  if give and about.kind = 'anonymous' then
    insert into app.feedback_batch_text (org_id, id, round_id, subject_id, question, text)
      select about.org_id, gen_random_uuid(), about.id, about.subject_id, b.question, btrim(b.text) from app.batch_of(round) b
       where b.question in (select n.question from app.batch_of(round) n where n.counts group by n.question having count(distinct n.author_id) >= 3)
       order by gen_random_uuid();
    if not found then return 'too-few'; end if;
  elsif give and not exists (select 1 from app.peer_answer a where a.org_id = about.org_id and a.round_id = about.id
      and a.submitted_at is not null and app.says_something(a.texts) and not app.is_withheld(a.request_id)) then
    return 'nothing';
  end if;
  insert into app.feedback_round_end (org_id, round_id, subject_id, kind, given, by_id, at)
    values (about.org_id, about.id, about.subject_id, about.kind, give, app.me(), app.now());
  return 'ended';
end $$;

-- Upward: the last so many questions are for the line above and HR. At the close each text becomes a row with no author, as ever (F5); the row
-- says whether the manager reads it.
alter table app.upward_survey add column apart integer not null default 0, add check (apart >= 0 and apart < cardinality(questions));
alter table app.upward_text add column shown boolean not null default true;
comment on column app.upward_survey.apart is 'How many questions, the last ones, the manager reads no answer to.';
create policy not_about_me_or_my_chain on app.upward_text as restrictive for select to plumbline_app using (
  shown or (manager_id is distinct from app.me() and not coalesce(app.is_above_me(manager_id), false)));
create or replace function app.shut_upward(org uuid, survey uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about app.upward_survey;
begin
  select s.* into about from app.upward_survey s where s.org_id = org and s.id = survey for update;
  if about.id is null or about.closed_at is not null then return false; end if;
  insert into app.upward_text (org_id, id, survey_id, manager_id, question, text, shown)
    with sent as (
      select x.question::integer as question, btrim(x.text) as text from app.upward_draft d
        cross join lateral unnest(d.given) with ordinality as x (text, question)
       where d.org_id = org and d.survey_id = survey and btrim(x.text) <> '')
    select org, gen_random_uuid(), survey, about.manager_id, sent.question, sent.text, sent.question <= cardinality(about.questions) - about.apart from sent
     where sent.question in (select n.question from sent n group by n.question having count(*) >= 5)
     order by gen_random_uuid();
  delete from app.upward_draft d where d.org_id = org and d.survey_id = survey;
  update app.upward_survey s set closed_at = shut_upward.at where s.org_id = org and s.id = survey;
  return true;
end $$;

-- A cycle says of each question whether the person reads its answers: `apart` is how many of them, the last ones, they do not.
drop function app.open_cycle_rounds(uuid, uuid[], text[], uuid);
create function app.open_cycle_rounds(cycle uuid, subjects uuid[], asked text[], apart integer, opener uuid) returns table (subject_id uuid, round_id uuid)
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
    insert into app.feedback_question (org_id, round_id, number, text, shown)
    select app.org(), o.id, q.n, q.text, q.n <= cardinality(asked) - open_cycle_rounds.apart from opened o cross join unnest(asked) with ordinality as q (text, n)
    returning 1
  )
  insert into app.cycle_round (org_id, cycle_id, subject_id, round_id)
    select app.org(), cycle, o.subject_id, o.id from opened o
  returning subject_id, round_id;
end $$;
revoke all on function app.open_cycle_rounds(uuid, uuid[], text[], integer, uuid) from public;
grant execute on function app.open_cycle_rounds(uuid, uuid[], text[], integer, uuid) to plumbline_app, plumbline_job;

drop function app.open_cycle_upward(uuid, uuid[], text[], uuid);
create function app.open_cycle_upward(cycle uuid, managers uuid[], asked text[], apart integer, opener uuid) returns setof uuid
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
    insert into app.upward_survey (org_id, id, manager_id, opened_by, questions, apart, due, opened_at)
      values (app.org(), survey, manager, coalesce(app.me(), opener), asked, open_cycle_upward.apart, planned.upward_due, app.now());
    insert into app.upward_seat (org_id, survey_id, person_id) select app.org(), survey, r from unnest(reports) r;
    insert into app.cycle_upward (org_id, cycle_id, manager_id, survey_id) values (app.org(), cycle, manager, survey);
    return next survey;
  end loop;
end $$;
revoke all on function app.open_cycle_upward(uuid, uuid[], text[], integer, uuid) from public;
grant execute on function app.open_cycle_upward(uuid, uuid[], text[], integer, uuid) to plumbline_app, plumbline_job;

-- What is settled stays, also for who wrote it: the product refuses it, and so does the database (found by the acts of the matrix).
-- N2: edit until first read. N5: praise for everybody is not reworded. F3: what was given on request is neither reworded nor taken back.
create function app.is_seen(observation uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.observation_sighting s where s.org_id = app.org() and s.observation_id = observation)
$$;
revoke all on function app.is_seen(uuid) from public;
grant execute on function app.is_seen(uuid) to plumbline_app;
create function app.keep_settled_observation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.request_id is not null and old.person_at is not null
     and (new.text, new.situation, new.behaviour, new.effect, new.on_date, new.tone) is distinct from (old.text, old.situation, old.behaviour, old.effect, old.on_date, old.tone) then
    raise exception 'what was given on request stays as it was given' using errcode = '42501';
  end if;
  if new.text is not null and (old.public_at is not null or app.is_seen(old.id))
     and (new.text, new.situation, new.behaviour, new.effect, new.on_date, new.tone) is distinct from (old.text, old.situation, old.behaviour, old.effect, old.on_date, old.tone) then
    raise exception 'what was read stays as it was read' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.keep_settled_observation() from public;
create trigger keep_settled before update on app.observation for each row when (current_user = 'plumbline_app')
  execute function app.keep_settled_observation();

-- R6: what was given to the person is never a draft again. R2: a submitted self-review is its author's to open again no more than the manager's; HR reopens it.
create function app.keep_given_review() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state in ('shared', 'acknowledged') and new.state not in ('shared', 'acknowledged') then
    raise exception 'what was given to the person stays given' using errcode = '42501';
  end if;
  if old.kind = 'self' and old.state = 'submitted' and new.state <> old.state and old.reviewer_id = app.me() then
    raise exception 'a submitted self-review is reopened by HR' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.keep_given_review() from public;
create trigger keep_given before update of state on app.review for each row when (current_user = 'plumbline_app')
  execute function app.keep_given_review();
