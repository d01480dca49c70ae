-- Peer feedback in rounds (F1-F4, F6, X10, X14) and upward feedback (F5). The lines that carry the promise of anonymity are here and not
-- in the app: the person never reads a request, an answer or an end of an anonymous round; what they get is a copy without any link.

-- A round is about one person. Its row says only that it exists, how far it is and until when: M of the matrix.
create table app.feedback_round (
  org_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  opened_by uuid not null,
  kind text not null check (kind in ('attributed', 'anonymous')),
  due date not null,
  nominated boolean not null,
  opened_at timestamptz not null,
  asked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id),
  foreign key (org_id, opened_by) references app.person (org_id, id),
  check (nominated or asked_at is not null), check (opened_by <> subject_id or nominated)
);
create index on app.feedback_round (org_id, subject_id, opened_at);
create index on app.feedback_round (org_id, opened_by, opened_at);
call app.fence('app.feedback_round', 'select, insert');
grant update (asked_at, due) on app.feedback_round to plumbline_app;
comment on column app.feedback_round.nominated is 'The person proposes whom to ask; the requests go out once the manager or HR agrees.';
comment on column app.feedback_round.asked_at is 'When the requests went out.';

create table app.feedback_question (
  org_id uuid not null,
  round_id uuid not null,
  number integer not null check (number between 1 and 4),
  text text not null,
  primary key (org_id, round_id, number),
  foreign key (org_id, round_id) references app.feedback_round (org_id, id)
);
call app.fence('app.feedback_question', 'select, insert');

-- F1. One row for each peer who was asked. The person it is about never reads one, whoever else they are.
create table app.peer_request (
  org_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  asked_id uuid not null,
  by_id uuid not null,
  asked_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  -- Whoever asks sees all requests of the round.
  unique (org_id, round_id, asked_id),
  foreign key (org_id, round_id) references app.feedback_round (org_id, id),
  foreign key (org_id, asked_id) references app.person (org_id, id),
  check (asked_id <> subject_id)
);
create index on app.peer_request (org_id, asked_id, asked_at);
call app.fence('app.peer_request', 'select, insert');
grant update (withdrawn_at) on app.peer_request to plumbline_app;

-- Whom the person would ask. Theirs to read: what became of the list is not.
create table app.feedback_nomination (
  org_id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  peer_id uuid not null,
  at timestamptz not null,
  primary key (org_id, round_id, peer_id),
  foreign key (org_id, round_id) references app.feedback_round (org_id, id),
  foreign key (org_id, peer_id) references app.person (org_id, id),
  check (peer_id <> subject_id)
);
call app.fence('app.feedback_nomination', 'select, insert, delete');

create table app.peer_decline (
  org_id uuid not null,
  request_id uuid not null,
  subject_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, request_id),
  foreign key (org_id, request_id) references app.peer_request (org_id, id)
);
call app.fence('app.peer_decline', 'select, insert');

-- F2, F3, F4. One text for each question; its author's alone until sent.
create table app.peer_answer (
  org_id uuid not null,
  request_id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('attributed', 'anonymous')),
  texts text[] not null check (cardinality(texts) between 1 and 4),
  version integer not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  primary key (org_id, request_id),
  foreign key (org_id, request_id) references app.peer_request (org_id, id)
);
create index on app.peer_answer (org_id, round_id);
create index on app.peer_answer (org_id, author_id, subject_id);
call app.fence('app.peer_answer', 'select, insert');
grant update (texts, version, saved_at, submitted_at) on app.peer_answer to plumbline_app;

-- F6. That an answer is withheld is for its author too; why, only for those who decide.
create table app.peer_withholding (
  org_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  by_id uuid not null,
  at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, request_id) references app.peer_answer (org_id, request_id)
);
create unique index on app.peer_withholding (org_id, request_id) where lifted_at is null;
call app.fence('app.peer_withholding', 'select, insert');
grant update (lifted_by, lifted_at) on app.peer_withholding to plumbline_app;
create table app.peer_withholding_reason (
  org_id uuid not null,
  withholding_id uuid not null,
  subject_id uuid not null,
  reason text not null,
  primary key (org_id, withholding_id),
  foreign key (org_id, withholding_id) references app.peer_withholding (org_id, id)
);
call app.fence('app.peer_withholding_reason', 'select, insert');

-- How a round ended, once and for all. Written by app.end_round() only.
create table app.feedback_round_end (
  org_id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  kind text not null,
  given boolean not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (org_id, round_id),
  foreign key (org_id, round_id) references app.feedback_round (org_id, id)
);
call app.fence('app.feedback_round_end', 'select');

-- F4 as the person gets it: copies with ids of their own, no author, no time, and nothing that ties the texts of one author together.
create table app.feedback_batch_text (
  org_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  question integer not null,
  text text not null,
  primary key (org_id, id),
  foreign key (org_id, round_id) references app.feedback_round (org_id, id)
);
create index on app.feedback_batch_text (org_id, round_id);
create index on app.feedback_batch_text (org_id, subject_id);
call app.fence('app.feedback_batch_text', 'select');

-- Facts a policy may ask for without being able to read the row they lie in.
create function app.is_asked(round uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.peer_request q where q.org_id = app.org() and q.round_id = round and q.asked_id = app.me())
$$;
create function app.given_on(round uuid) returns date language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select app.day_of(e.at) from app.feedback_round_end e where e.org_id = app.org() and e.round_id = round and e.given
$$;
create function app.round_is_open(round uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (select 1 from app.feedback_round_end e where e.org_id = app.org() and e.round_id = round)
$$;
create function app.is_withheld(request uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.peer_withholding w where w.org_id = app.org() and w.request_id = request and w.lifted_at is null)
$$;
revoke all on function app.is_asked(uuid), app.given_on(uuid), app.round_is_open(uuid), app.is_withheld(uuid) from public;
grant execute on function app.is_asked(uuid), app.given_on(uuid), app.round_is_open(uuid), app.is_withheld(uuid) to plumbline_app;

create policy readers on app.feedback_round for select to plumbline_app using (
  org_id = app.org() and (
    opened_by = app.me() or (subject_id = app.me() and nominated) or app.manages(subject_id) or app.administers(subject_id) or app.is_asked(id)
    or app.partners(subject_id)
    or (app.given_on(id) is not null and (subject_id = app.me() or (kind = 'attributed'
        and (app.leads(subject_id) or app.managed_during(subject_id, app.given_on(id), app.given_on(id))))))));
-- X1: a round the person did not propose anybody for does not exist for them until something is given to them.
create policy self_view on app.feedback_round as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me() or nominated or app.given_on(id) is not null);
create policy conflict on app.feedback_round as restrictive for select to plumbline_app using (
  subject_id is not distinct from app.me() or not app.is_conflicted(subject_id) or app.is_asked(id));
create policy open on app.feedback_round for insert to plumbline_app with check (
  org_id = app.org() and opened_by = app.me() and (subject_id = app.me() or app.manages(subject_id) or app.administers(subject_id) or app.partners(subject_id)));

-- The round a row belongs to, as the one asking may see it: planned once a session, and the policies above hold for it.
create function app.seen_round(round uuid) returns setof app.feedback_round language plpgsql stable rows 1
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query select r.* from app.feedback_round r where r.org_id = app.org() and r.id = round;
end $$;
revoke all on function app.seen_round(uuid) from public;
grant execute on function app.seen_round(uuid) to plumbline_app;
-- Who decides about a round: its manager of today, the HR partner, and whoever of HR opened it. Never the person.
create function app.decides_on(round uuid) returns boolean language sql stable as $$
  select exists (select 1 from app.seen_round(round) r where r.subject_id <> app.me() and not app.is_conflicted(r.subject_id)
    and (app.manages(r.subject_id) or app.partners(r.subject_id) or (r.opened_by = app.me() and app.administers(r.subject_id))))
$$;
revoke all on function app.decides_on(uuid) from public;
grant execute on function app.decides_on(uuid) to plumbline_app;
create policy decide on app.feedback_round for update to plumbline_app
  using (org_id = app.org() and subject_id <> app.me() and app.round_is_open(id)
    and (app.manages(subject_id) or app.partners(subject_id) or (opened_by = app.me() and app.administers(subject_id))))
  with check (org_id = app.org());

-- What is asked is text: an HR admin who did not open the round reads it once there are answers for them to read.
create policy with_the_round on app.feedback_question for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_round(round_id) r where r.kind = 'anonymous' or r.opened_by = app.me() or r.subject_id = app.me()
    or app.is_asked(r.id) or app.manages(r.subject_id) or app.given_on(r.id) is not null or app.partners(r.subject_id)));
create policy open on app.feedback_question for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.seen_round(round_id) r where r.opened_by = app.me() and r.opened_at = app.now()));

create policy asked_and_those_who_decide on app.peer_request for select to plumbline_app using (
  org_id = app.org() and (asked_id = app.me() or app.decides_on(round_id)
    or exists (select 1 from app.seen_round(round_id) r where r.opened_by = app.me())));
create policy self_view on app.peer_request as restrictive for select to plumbline_app using (subject_id is distinct from app.me());
create policy ask on app.peer_request for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and app.decides_on(round_id) and app.round_is_open(round_id)
  and exists (select 1 from app.seen_round(round_id) r where r.subject_id = peer_request.subject_id)
  and exists (select 1 from app.person p where p.org_id = peer_request.org_id and p.id = asked_id));
create policy take_back on app.peer_request for update to plumbline_app
  using (org_id = app.org() and app.decides_on(round_id) and app.round_is_open(round_id)) with check (org_id = app.org());

create policy person_and_those_who_decide on app.feedback_nomination for select to plumbline_app using (
  org_id = app.org() and (subject_id = app.me() or app.decides_on(round_id)));
create policy nominate on app.feedback_nomination for insert to plumbline_app with check (
  org_id = app.org() and subject_id = app.me() and exists (select 1 from app.seen_round(round_id) r
    where r.subject_id = app.me() and r.nominated and r.asked_at is null)
  and exists (select 1 from app.person p where p.org_id = feedback_nomination.org_id and p.id = peer_id));
create policy take_back on app.feedback_nomination for delete to plumbline_app using (
  org_id = app.org() and subject_id = app.me() and exists (select 1 from app.seen_round(round_id) r where r.nominated and r.asked_at is null));

create policy own_and_those_who_decide on app.peer_decline for select to plumbline_app using (
  org_id = app.org() and (by_id = app.me() or exists (select 1 from app.peer_request q where q.org_id = peer_decline.org_id and q.id = request_id)));
create policy self_view on app.peer_decline as restrictive for select to plumbline_app using (subject_id is distinct from app.me());
create policy decline on app.peer_decline for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and exists (select 1 from app.peer_request q where q.org_id = peer_decline.org_id and q.id = request_id
    and q.asked_id = app.me() and q.subject_id = peer_decline.subject_id and app.round_is_open(q.round_id)));

-- Given to the person by name (F3): sent before the release, and not withheld then.
create function app.is_given(request uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.peer_answer a join app.feedback_round_end e on e.org_id = a.org_id and e.round_id = a.round_id
    where a.org_id = app.org() and a.request_id = request and a.kind = 'attributed' and e.given and a.submitted_at <= e.at)
    and not app.is_withheld(request)
$$;
revoke all on function app.is_given(uuid) from public;
grant execute on function app.is_given(uuid) to plumbline_app;
create policy author on app.peer_answer for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy sent on app.peer_answer for select to plumbline_app using (
  org_id = app.org() and submitted_at is not null and (app.manages(subject_id)
    or ((kind = 'anonymous' or app.is_withheld(request_id)) and app.administers(subject_id)) or app.partners(subject_id)));
create policy given on app.peer_answer for select to plumbline_app using (
  org_id = app.org() and app.is_given(request_id) and (subject_id = app.me() or app.administers(subject_id) or app.leads(subject_id)
    or app.managed_during(subject_id, app.given_on(round_id), app.given_on(round_id))));
create policy self_view on app.peer_answer as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me() or app.is_given(request_id));
create policy conflict on app.peer_answer as restrictive for select to plumbline_app using (
  author_id = app.me() or subject_id is not distinct from app.me() or not app.is_conflicted(subject_id));
-- F4, F6: no token reads what is anonymous or withheld.
create policy in_person on app.peer_answer as restrictive for select to plumbline_app using (
  app.in_person() or (kind = 'attributed' and not app.is_withheld(request_id)));
create policy answer on app.peer_answer for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.round_is_open(round_id) and exists (
    select 1 from app.peer_request q join app.feedback_round r on r.org_id = q.org_id and r.id = q.round_id
     where q.org_id = peer_answer.org_id and q.id = request_id and q.asked_id = app.me() and q.withdrawn_at is null
       and q.round_id = peer_answer.round_id and q.subject_id = peer_answer.subject_id and r.kind = peer_answer.kind
       and not exists (select 1 from app.peer_decline d where d.org_id = q.org_id and d.request_id = q.id)));
create policy rewrite on app.peer_answer for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and app.round_is_open(round_id)) with check (org_id = app.org() and author_id = app.me());
create policy author_and_those_who_decide on app.peer_withholding for select to plumbline_app using (
  org_id = app.org() and (author_id = app.me() or app.manages(subject_id) or app.administers(subject_id) or app.partners(subject_id)));
create policy self_view on app.peer_withholding as restrictive for select to plumbline_app using (subject_id is distinct from app.me());
create policy in_person on app.peer_withholding as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy conflict on app.peer_withholding as restrictive for select to plumbline_app using (author_id = app.me() or not app.is_conflicted(subject_id));
create policy withhold on app.peer_withholding for insert to plumbline_app with check (
  org_id = app.org() and by_id = app.me() and (app.manages(subject_id) or app.partners(subject_id)) and exists (
    select 1 from app.peer_answer a where a.org_id = peer_withholding.org_id and a.request_id = peer_withholding.request_id
      and a.subject_id = peer_withholding.subject_id and a.author_id = peer_withholding.author_id and a.submitted_at is not null
      and app.round_is_open(a.round_id)));
create policy lift on app.peer_withholding for update to plumbline_app
  using (org_id = app.org() and lifted_at is null and (app.manages(subject_id) or app.partners(subject_id)) and exists (
    select 1 from app.peer_answer a where a.org_id = peer_withholding.org_id and a.request_id = peer_withholding.request_id and app.round_is_open(a.round_id)))
  with check (org_id = app.org() and lifted_by = app.me());
create policy those_who_decide on app.peer_withholding_reason for select to plumbline_app using (
  org_id = app.org() and (app.manages(subject_id) or app.administers(subject_id) or app.partners(subject_id)));
create policy self_view on app.peer_withholding_reason as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me() and not app.is_conflicted(subject_id));
create policy in_person on app.peer_withholding_reason as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
create policy withhold on app.peer_withholding_reason for insert to plumbline_app with check (
  org_id = app.org() and exists (select 1 from app.peer_withholding w where w.org_id = peer_withholding_reason.org_id and w.id = withholding_id
    and w.by_id = app.me() and w.subject_id = peer_withholding_reason.subject_id));

-- The end of an anonymous round has a time, so the person does not read it: what they were given is there, or it is not.
create policy with_the_round on app.feedback_round_end for select to plumbline_app using (
  org_id = app.org() and exists (select 1 from app.seen_round(round_id)));
create policy self_view on app.feedback_round_end as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me() or (given and kind = 'attributed'));

create policy person_manager_and_hr on app.feedback_batch_text for select to plumbline_app using (
  org_id = app.org() and (subject_id = app.me() or app.manages(subject_id) or app.administers(subject_id) or app.partners(subject_id)));
create policy conflict on app.feedback_batch_text as restrictive for select to plumbline_app using (
  app.in_person() and (subject_id is not distinct from app.me() or not app.is_conflicted(subject_id)));
comment on table app.feedback_batch_text is 'Shuffled within each question; three or more texts a question, or none.';

-- Words that differ in case and space alone are the same words.
create function app.plain_words(text text) returns text language sql immutable parallel safe as $$
  select lower(regexp_replace(btrim(text), '\s+', ' ', 'g'))
$$;

-- What of an anonymous round would go to the person: one row a text. `counts`: its author can't be told from the others by something the
-- person holds already (X14). An author whom the person hears by name in a round or request of the same time does not count toward three,
-- and words that the person can read elsewhere under a name, or in an earlier batch, are left out altogether.
create function app.batch_of(round uuid) returns table (question integer, text text, author_id uuid, counts boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.question::integer, x.text, a.author_id,
         not exists (
           select 1 from app.peer_answer b
             join app.feedback_round o on o.org_id = b.org_id and o.id = b.round_id
             left join app.feedback_round_end e on e.org_id = b.org_id and e.round_id = b.round_id
            where b.org_id = a.org_id and b.author_id = a.author_id and b.subject_id = a.subject_id and b.kind = 'attributed'
              and b.submitted_at is not null and (e.at is null or e.at >= r.opened_at))
         and not exists (
           select 1 from app.observation o where o.org_id = a.org_id and o.author_id = a.author_id and o.subject_id = a.subject_id
              and o.request_id is not null and o.withdrawn_at is null and o.created_at >= r.opened_at)
    from app.feedback_round r
    join app.peer_answer a on a.org_id = r.org_id and a.round_id = r.id and a.submitted_at is not null
    cross join lateral unnest(a.texts) with ordinality as x (text, question)
   where r.org_id = app.org() and r.id = round and r.kind = 'anonymous' and btrim(x.text) <> '' and not app.is_withheld(a.request_id)
     and not exists (
       select 1 from app.observation o where o.org_id = a.org_id and o.author_id = a.author_id and o.subject_id = a.subject_id
          and app.plain_words(o.text) = app.plain_words(x.text) and o.person_at is not null)
     and not exists (
       select 1 from app.peer_answer b where b.org_id = a.org_id and b.author_id = a.author_id and b.subject_id = a.subject_id
          and b.kind = 'attributed' and exists (select 1 from unnest(b.texts) t where app.plain_words(t) = app.plain_words(x.text)))
     and not exists (
       select 1 from app.feedback_batch_text t where t.org_id = a.org_id and t.subject_id = a.subject_id
          and app.plain_words(t.text) = app.plain_words(x.text))
$$;
revoke all on function app.batch_of(uuid) from public;

-- Whether a question has its three. For those who decide; the person learns nothing from it.
create function app.questions_ready(round uuid) returns table (question integer, texts bigint, counted bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.question, count(*), count(distinct b.author_id) filter (where b.counts) from app.batch_of(round) b
   where app.decides_on(round) group by b.question order by 1
$$;
revoke all on function app.questions_ready(uuid) from public;
grant execute on function app.questions_ready(uuid) to plumbline_app;

-- Ends a round: gives what was sent to the person, or nothing for good. One transaction, once.
create function app.end_round(round uuid, give boolean) returns text
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
      and a.submitted_at is not null and not app.is_withheld(a.request_id)) then
    return 'nothing';
  end if;
  insert into app.feedback_round_end (org_id, round_id, subject_id, kind, given, by_id, at)
    values (about.org_id, about.id, about.subject_id, about.kind, give, app.me(), app.now());
  return 'ended';
end $$;
revoke all on function app.end_round(uuid, boolean) from public;
grant execute on function app.end_round(uuid, boolean) to plumbline_app;

-- X10. Words an author lets others cite. The quote stands by itself: whose it is lies in the next table.
create table app.feedback_quote (
  org_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  on_date date not null,
  text text not null,
  primary key (org_id, id),
  foreign key (org_id, subject_id) references app.person (org_id, id)
);
create index on app.feedback_quote (org_id, subject_id, on_date);
call app.fence('app.feedback_quote', 'select, insert');
create table app.feedback_quote_source (
  org_id uuid not null,
  quote_id uuid not null,
  subject_id uuid not null,
  author_id uuid not null,
  request_id uuid,
  observation_id uuid,
  at timestamptz not null,
  primary key (org_id, quote_id),
  -- Written first: a quote is somebody's, or it can't be written.
  foreign key (org_id, quote_id) references app.feedback_quote (org_id, id) deferrable initially deferred,
  foreign key (org_id, request_id) references app.peer_answer (org_id, request_id),
  foreign key (org_id, observation_id) references app.observation (org_id, id),
  check (num_nonnulls(request_id, observation_id) = 1)
);
create index on app.feedback_quote_source (org_id, author_id);
call app.fence('app.feedback_quote_source', 'select, insert');
create function app.is_my_quote(quote uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.feedback_quote_source s where s.org_id = app.org() and s.quote_id = quote and s.author_id = app.me())
$$;
-- The person reads it in the review that was given to them, and nowhere before.
create function app.is_cited_to_me(record uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.review_cite c join app.review r on r.org_id = c.org_id and r.id = c.review_id
    where c.org_id = app.org() and c.record_id = record and r.subject_id = app.me() and r.state in ('shared', 'acknowledged'))
$$;
revoke all on function app.is_my_quote(uuid), app.is_cited_to_me(uuid) from public;
grant execute on function app.is_my_quote(uuid), app.is_cited_to_me(uuid) to plumbline_app;
create policy author_manager_and_hr on app.feedback_quote for select to plumbline_app using (
  org_id = app.org() and (app.manages(subject_id) or app.administers(subject_id) or app.is_my_quote(id) or app.partners(subject_id)
    or (subject_id = app.me() and app.is_cited_to_me(id)) or (app.leads(subject_id) and app.is_cited_about(subject_id, id))));
create policy self_view on app.feedback_quote as restrictive for select to plumbline_app using (
  subject_id is distinct from app.me() or app.is_cited_to_me(id));
create policy conflict on app.feedback_quote as restrictive for select to plumbline_app using (
  subject_id is not distinct from app.me() or app.is_my_quote(id) or not app.is_conflicted(subject_id));
create policy release on app.feedback_quote for insert to plumbline_app with check (
  org_id = app.org() and app.in_person() and app.is_my_quote(id) and subject_id <> app.me());
create policy author on app.feedback_quote_source for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy release on app.feedback_quote_source for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and (
    exists (select 1 from app.peer_answer a where a.org_id = feedback_quote_source.org_id and a.request_id = feedback_quote_source.request_id
      and a.author_id = app.me() and a.submitted_at is not null and a.subject_id = feedback_quote_source.subject_id)
    or exists (select 1 from app.observation o where o.org_id = feedback_quote_source.org_id and o.id = observation_id
      and o.author_id = app.me() and o.subject_id = feedback_quote_source.subject_id)));
comment on table app.feedback_quote is 'What an author released to be cited. It opens neither the answer it is from nor whose it is.';

-- F5. A survey about a manager, asked of their reports of the day it opens.
create table app.upward_survey (
  org_id uuid not null,
  id uuid not null,
  manager_id uuid not null,
  opened_by uuid not null,
  questions text[] not null check (cardinality(questions) between 1 and 4),
  due date not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, manager_id) references app.person (org_id, id),
  foreign key (org_id, opened_by) references app.person (org_id, id)
);
create index on app.upward_survey (org_id, manager_id, opened_at);
call app.fence('app.upward_survey', 'select');

-- Who is asked, and whether they have answered: no time, no text, and nobody's to read but their own.
create table app.upward_seat (
  org_id uuid not null,
  survey_id uuid not null,
  person_id uuid not null,
  answered boolean not null default false,
  primary key (org_id, survey_id, person_id),
  foreign key (org_id, survey_id) references app.upward_survey (org_id, id),
  foreign key (org_id, person_id) references app.person (org_id, id)
);
create index on app.upward_seat (org_id, person_id);
call app.fence('app.upward_seat', 'select');
grant update (answered) on app.upward_seat to plumbline_app;

-- The author's own text while the survey is open; gone when it closes. `given` is what they have sent, `texts` what they are writing.
create table app.upward_draft (
  org_id uuid not null,
  survey_id uuid not null,
  author_id uuid not null,
  texts text[] not null check (cardinality(texts) between 1 and 4),
  given text[],
  version integer not null,
  primary key (org_id, survey_id, author_id),
  foreign key (org_id, survey_id, author_id) references app.upward_seat (org_id, survey_id, person_id)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
call app.fence('app.upward_draft', 'select, insert');
grant update (texts, given, version) on app.upward_draft to plumbline_app;
comment on table app.upward_draft is 'Deleted at the close. Vacuumed as soon as anything in it is dead, so that the pages forget as well.';

create table app.upward_text (
  org_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  manager_id uuid not null,
  question integer not null,
  text text not null,
  primary key (org_id, id),
  foreign key (org_id, survey_id) references app.upward_survey (org_id, id)
);
create index on app.upward_text (org_id, survey_id);
call app.fence('app.upward_text', 'select');
comment on table app.upward_text is 'No author, no time: written in one shuffled statement for all, five or more a question.';

create function app.has_seat(survey uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.upward_seat s where s.org_id = app.org() and s.survey_id = survey and s.person_id = app.me())
$$;
create function app.survey_is_open(survey uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from app.upward_survey s where s.org_id = app.org() and s.id = survey and s.closed_at is null)
$$;
revoke all on function app.has_seat(uuid), app.survey_is_open(uuid) from public;
grant execute on function app.has_seat(uuid), app.survey_is_open(uuid) to plumbline_app;
create policy involved on app.upward_survey for select to plumbline_app using (
  org_id = app.org() and (manager_id = app.me() or app.administers(manager_id) or app.has_seat(id) or app.leads(manager_id) or app.partners(manager_id)));
create policy conflict on app.upward_survey as restrictive for select to plumbline_app using (
  manager_id is not distinct from app.me() or app.has_seat(id) or not app.is_conflicted(manager_id));
create policy own on app.upward_seat for select to plumbline_app using (org_id = app.org() and person_id = app.me());
create policy answer on app.upward_seat for update to plumbline_app
  using (org_id = app.org() and person_id = app.me() and app.survey_is_open(survey_id)) with check (org_id = app.org() and person_id = app.me());
create policy own on app.upward_draft for select to plumbline_app using (org_id = app.org() and author_id = app.me());
create policy answer on app.upward_draft for insert to plumbline_app with check (
  org_id = app.org() and author_id = app.me() and app.survey_is_open(survey_id) and app.has_seat(survey_id));
create policy answer_anew on app.upward_draft for update to plumbline_app
  using (org_id = app.org() and author_id = app.me() and app.survey_is_open(survey_id)) with check (org_id = app.org() and author_id = app.me());
create policy in_person on app.upward_draft as restrictive for all to plumbline_app using (app.in_person()) with check (app.in_person());
-- The manager rated, the line above, HR. Not the manager's own manager as such: the matrix gives them nothing here.
create policy manager_line_and_hr on app.upward_text for select to plumbline_app using (
  org_id = app.org() and (manager_id = app.me() or app.administers(manager_id) or app.leads(manager_id) or app.partners(manager_id)));
create policy conflict on app.upward_text as restrictive for select to plumbline_app using (
  app.in_person() and (manager_id is not distinct from app.me() or not app.is_conflicted(manager_id)));

-- HR opens it, for at least five reports of today. Nobody picks who is asked.
create function app.open_upward(survey uuid, manager uuid, asked text[], due date) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare reports uuid[];
begin
  if not (app.administers(manager) or app.partners(manager)) or not app.in_person() then return 'absent'; end if;
  if exists (select 1 from app.upward_survey s where s.org_id = app.org() and s.manager_id = manager and s.closed_at is null) then return 'open-already'; end if;
  reports := array(
    select distinct s.subject_id from app.standing s join app.person p on p.org_id = s.org_id and p.id = s.subject_id
     where s.org_id = app.org() and s.viewer_id = manager and s.relation = 'line' and s.depth = 1 and app.today() between s.from_on and s.to_on
       and (p.ended_on is null or p.ended_on >= app.today()));
  if cardinality(reports) < 5 then return 'too-few'; end if;
  insert into app.upward_survey (org_id, id, manager_id, opened_by, questions, due, opened_at)
    values (app.org(), survey, manager, app.me(), asked, open_upward.due, app.now());
  insert into app.upward_seat (org_id, survey_id, person_id) select app.org(), survey, r from unnest(reports) r;
  return 'opened';
end $$;

-- Moves every text at once, shuffled, and forgets who wrote which. Questions with fewer than five authors are forgotten whole.
create function app.shut_upward(org uuid, survey uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about app.upward_survey;
begin
  select s.* into about from app.upward_survey s where s.org_id = org and s.id = survey for update;
  if about.id is null or about.closed_at is not null then return false; end if;
  insert into app.upward_text (org_id, id, survey_id, manager_id, question, text)
    with sent as (
      select x.question::integer as question, btrim(x.text) as text from app.upward_draft d
        cross join lateral unnest(d.given) with ordinality as x (text, question)
       where d.org_id = org and d.survey_id = survey and btrim(x.text) <> '')
    select org, gen_random_uuid(), survey, about.manager_id, sent.question, sent.text from sent
     where sent.question in (select n.question from sent n group by n.question having count(*) >= 5)
     order by gen_random_uuid();
  delete from app.upward_draft d where d.org_id = org and d.survey_id = survey;
  update app.upward_survey s set closed_at = shut_upward.at where s.org_id = org and s.id = survey;
  return true;
end $$;
create function app.close_upward(survey uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about app.upward_survey;
begin
  select s.* into about from app.upward_survey s where s.org_id = app.org() and s.id = survey;
  if about.id is null or not app.in_person() or not (app.administers(about.manager_id) or app.partners(about.manager_id)) then return 'absent'; end if;
  return case when app.shut_upward(app.org(), survey, app.now()) then 'closed' else 'over' end;
end $$;
revoke all on function app.open_upward(uuid, uuid, text[], date), app.shut_upward(uuid, uuid, timestamptz), app.close_upward(uuid) from public;
grant execute on function app.open_upward(uuid, uuid, text[], date), app.close_upward(uuid) to plumbline_app;
grant execute on function app.shut_upward(uuid, uuid, timestamptz) to plumbline_job;

-- X1 in the log: that a peer answered, declined or wrote at night is nothing the person may read there, whatever office they hold; and an
-- attempt that got no further than its address has nobody it is about, so only whoever made it reads it.
create policy self_view on app.audit as restrictive for select to plumbline_app using (
  actor_id is not distinct from app.me() or action = 'review.read'
  or (subject_id is distinct from app.me() and (subject_id is not null or action !~ '^(peer-|round[.]|upward[.]|request[.])')));

-- N5: what everybody reads, latest first.
create index on app.observation (org_id, public_at desc, id desc) where public_at is not null;
